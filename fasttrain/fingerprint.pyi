# Made by nbdev-export from the module beside it; do not edit.
from typing import Any

__all__ = ['made_with', 'describe_function', 'fingerprint', 'provenance']

_samples: int
_max_depth: int
_values: Any
def _spread(n):
    """Positions in a sequence of length `n`: the first, the last, and others evenly between them"""
    ...
def made_with(o) -> dict:
    """Attributes of an object that have the name of a parameter of its `__init__` and hold a plain value

    Args:
        o: Any object

    Returns:
        Name to value
    """
    ...
def _data_of(o):
    """The attributes that distinguish an object from another one of its class"""
    ...
def _length(o): ...
def _code_digest(code): ...
def _held_values(f):
    """Numbers and text that a function holds: in its closure, in its defaults"""
    ...
def _short(o): ...
def describe_function(f) -> str:
    """A text that differs if the function does something else

    Args:
        f: A function, a partial of one, a module, any callable

    Returns:
        Its name; with a digest of its code and the values it holds if a user wrote it
    """
    ...
def _feed(h, o, left=_max_depth) -> None:
    """Update the hash `h` by the text for `o`"""
    ...
def _feed_parts(h, o, left) -> None: ...
def fingerprint(o) -> str:
    """Equal for equal data, and nearly always different for other data; reads a few values only

    Args:
        o: A dataset, tensors, lists of files; anything

    Returns:
        16 hex digits
    """
    ...
def _git(folder, *args): ...
def _commit(folder, minute):
    """The commit of a repository, and a digest of the changes since; asked for once a minute"""
    ...
def provenance(learn=None) -> dict:
    """The command, commit, versions, device and data that a file comes from

    Args:
        learn: A Learner, for its device and its training data

    Returns:
        Text
    """
    ...
