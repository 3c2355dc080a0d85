# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from typing import Any

__all__ = ['attributes', 'settable', 'not_called', 'keywords', 'name_table', 'answer_text', 'one_slip', 'slipped', 'answer_for', 'AnswersNames', 'Elsewhere', 'stand_for', 'KnowsSubclasses', 'warn_slips', 'same_meaning', 'keyword_answer', 'answers_keywords', 'check_keywords', 'refusal']

def name_table(text: str) -> dict[str, str]:
    """The rows of a table of names; a name that stands twice is an error

    Args:
        text (str): Lines of `name other_name -> answer`; a line further in goes on with the row above

    Returns:
        name -> answer
    """
    ...
def answer_text(answer: str) -> str:
    """An answer as the end of a message; code alone is what to write

    Args:
        answer (str): As a table has it
    """
    ...
def one_slip(a: str, b: str) -> bool:
    """Do two names differ by one letter, or by the order of two neighbours?

    Args:
        a (str): A name
        b (str): Another
    """
    ...
def slipped(name: str, names: Iterable[str]) -> str | None:
    """The one of `names` from which `name` is one slip away

    Args:
        name (str): As it was typed
        names (Iterable[str]): All that there are

    Returns:
        None if it is no slip of any; very short names are nobody's
    """
    ...
attributes: Any
def answer_for(o: object, name: str) -> str:
    """What the tables say about an attribute, or the attribute it is one slip away from

    Args:
        o (object): Or its class
        name (str): That it does not have

    Returns:
        Empty if nothing is known
    """
    ...
class AnswersNames:
    """Says what an attribute from elsewhere is called here"""
class Elsewhere:
    """An attribute of a class that stands for a peer's name: not there when it is read, and a warning when it is set

    Args:
        ours (str): The attribute that was probably meant, or another piece of code
    """
    ours: str
    name: Any
    def __init__(self, ours: str) -> None:
        """Args:
            ours (str): The attribute that was probably meant, or another piece of code
        """
        ...
    def __set_name__(self, owner, name) -> None: ...
    def __get__(self, o, owner=None) -> Any: ...
    def __set__(self, o, value) -> None: ...
    def __delete__(self, o) -> None: ...
def stand_for(cls: type, table: Mapping[str, str]) -> None:
    """Let attributes of `cls` stand for the names of peers

    Args:
        table (Mapping[str, str]): name elsewhere -> attribute of `cls`
    """
    ...
settable: Any
not_called: frozenset
class KnowsSubclasses:
    """Warns where a subclass has a method for a loop that is not this one"""
    def __init_subclass__(cls, **kwargs) -> None: ...
def _is_meant(k, near):
    """Is `k` a name of its own: another one's plural, or one with a number?"""
    ...
def warn_slips(given: Iterable[str], names: Iterable[str], seen: frozenset[str]=...) -> frozenset[str]:
    """Warn of attributes that are one slip away from one that is read

    Args:
        given (Iterable[str]): Attributes that were set
        names (Iterable[str]): Those that there are
        seen (frozenset[str]): Names that were warned of already

    Returns:
        And those of this time
    """
    ...
def _groups(text): ...
_alike: Any
def same_meaning(name: str, params: Iterable[str]) -> str | None:
    """The one of `params` that has the meaning of `name`

    Args:
        name (str): A name of another library, or ours
        params (Iterable[str]): Those that there are
    """
    ...
keywords: Any
def keyword_answer(owner: str, name: str, params: Sequence[str]) -> str:
    """What to write instead of a keyword

    Args:
        owner (str): Name of the function or class
        name (str): The keyword that it does not have
        params (Sequence[str]): Those that it has
    """
    ...
def _call_answer(f, kw):
    """What to write instead of a call of `f` that Python refused"""
    ...
def answers_keywords(f: Callable) -> Any:
    """Have a call of `f` with a keyword from elsewhere, or without an argument it needs, say what to write

    Args:
        f (Callable): A function or a method

    Returns:
        The same, for people and for type checkers
    """
    ...
def check_keywords(owner: str, given: Mapping, params: Sequence[str]) -> None:
    """Raise `TypeError` for the first of `given` that nobody takes

    Args:
        owner (str): Name of the function, for the message
        given (Mapping): The keywords that it hands on
        params (Sequence[str]): Those that can be taken
    """
    ...
def refusal(module: str, name: str, said: str, frame) -> Exception:
    """The error for a name that a module does not have: the kind that shows its message

    Args:
        module (str): Name of the module
        name (str): That it does not have
        said (str): The answer; may be empty
        frame: The one that asked, of `inspect.currentframe().f_back`

    Returns:
        To be raised
    """
    ...
