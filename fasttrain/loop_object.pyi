# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from fasttrain.learner import Learner
from fasttrain.tracing import Tracer
from torch import Tensor
from typing import Any

__all__ = ['absent', 'left_out_of', 'few_batches', 'trial', 'bits', 'Mark', 'Marks', 'pass_for', 'noting_class', 'NotesUses', 'noting', 'html_table', 'copy_of', 'TracedBatch', 'trace_batch', 'described', 'learner_facts', 'Diff', 'diff']

def left_out_of(learn) -> list[Callback]:
    """The callbacks that take no part in a trial

    Args:
        learn: A Learner
    """
    ...
def few_batches(learn, n: int) -> Iterator:
    """The batches of a loader, of validation loaders the first few

    Args:
        learn: Returns a Learner, or None
        n (int): Batches to validate on, at most; 0 or more
    """
    ...
def trial(learn: Learner, who: str, n_valid: int=1, cbs=None):
    """A copy of `learn` that may train; at the end of the `with` everything is as it was

    Args:
        learn (Learner): Stays as it is
        who (str): For messages, as 'trace_batch'
        n_valid (int): Batches to validate on, at most; 0 or more
        cbs: Callbacks that belong to the trial alone; copied, too

    Returns:
        A context manager; gives the copy, and the callbacks that take no part
    """
    ...
_ints: dict
def bits(t: Tensor):
    """The sum of a tensor's bits: a write that changes it goes unseen only by chance

    Args:
        t (Tensor): Any

    Returns:
        A 0-dim tensor, or a number; None where there are no numbers
    """
    ...
def _count(t): ...
class Mark:
    """Tensors as they are now: which, how often written to, and their bits

    Args:
        ts: Tensors, or None, in any structure of tuples
    """
    ts: Any
    counts: Any
    bits: Any
    def __init__(self, ts) -> None:
        """Args:
            ts: Tensors, or None, in any structure of tuples
        """
        ...
    def changed(self, other: 'Mark') -> bool:
        """Are these others, or was one of them written to?

        Args:
            other ('Mark'): Later
        """
        ...
def _tensors_of(learn):
    """Name to the tensors that a handler may write to"""
    ...
def _settings_of(learn):
    """Name to a value that a handler may change without setting an attribute of the Learner"""
    ...
class Marks:
    """The state of a Learner that handlers can change in place

    Args:
        learn: A Learner
    """
    settings: Any
    tensors: Any
    def __init__(self, learn) -> None:
        """Args:
            learn: A Learner
        """
        ...
    def changes(self, later: 'Marks', but=()) -> list[str]:
        """Names of what has changed in between

        Args:
            later ('Marks'): Of the same Learner
            but: Names of attributes that were set: others in their place are no change in place
        """
        ...
def pass_for(sub: type, cls: type) -> type:
    """Give a subclass the name of its class; a copy or a pickle of its objects is of `cls` itself

    Args:
        sub (type): A subclass of `cls`, for a while the class of an object

    Returns:
        `sub`
    """
    ...
def _code_of(cls):
    """The code of all methods and properties of a class"""
    ...
def noting_class(cls: type, note) -> type:
    """A subclass of `cls` whose objects note which of their attributes are used from outside of their methods

    Args:
        note: Called with 'reads', 'calls' or 'sets', and the name of an attribute

    Returns:
        Has the same name
    """
    ...
class NotesUses(Tracer):
    """Notes what each handler uses and changes, the first time it is called in training and in validation

    Args:
        learn: The Learner that is traced
    """
    uses: Any
    _now: Any
    def __init__(self, learn) -> None:
        """Args:
            learn: The Learner that is traced
        """
        ...
    def note(self, kind: str, name: str) -> None:
        """Note a use by the handler that is running

        Args:
            kind (str): 'reads', 'calls' or 'sets'
            name (str): Of an attribute
        """
        ...
    def timed(self, event, cb, f):
        """`f`, with a clock and with notes"""
        ...
    def _noted(self, event, cb, f): ...
class noting:
    """In a `with`, note what the handlers of `learn` use and change; gives the `NotesUses`

    Args:
        learn (Learner): Its own fits may be watched, too
    """
    learn: Learner
    cls: Any
    def __init__(self, learn: Learner) -> None:
        """Args:
            learn (Learner): Its own fits may be watched, too
        """
        ...
    def __enter__(self): ...
    def __exit__(self, *exc) -> None: ...
_kinds: dict
def html_table(head: Sequence[str], rows) -> str:
    """A table for a notebook

    Args:
        head (Sequence[str]): Titles of the columns
        rows: Lists of texts, one for each column
    """
    ...
def copy_of(o: Any) -> Any:
    """A copy of nested dicts and lists

    Args:
        o (Any): Dicts and lists of plain values

    Returns:
        The same in dicts and lists of its own
    """
    ...
class TracedBatch:
    """What each handler read, called, set and changed in one batch of training and one of validation

    Args:
        uses (Mapping): As `NotesUses.uses`, in the order in which the handlers ran
        left_out (Sequence[str]): Callbacks that took no part
    """
    rows: Any
    left_out: Any
    def __init__(self, uses: Mapping, left_out: Sequence[str]=()) -> None:
        """Args:
            uses (Mapping): As `NotesUses.uses`, in the order in which the handlers ran
            left_out (Sequence[str]): Callbacks that took no part
        """
        ...
    def to_dict(self) -> dict:
        """The handlers of each event, for programs"""
        ...
    def _lines(self): ...
    def __repr__(self): ...
    def _left(self): ...
    def _repr_html_(self): ...
def trace_batch(learn: Learner, cbs=None) -> TracedBatch:
    """What each callback reads, sets and changes in a fit of one batch, on a copy; nothing of the Learner changes

    Args:
        learn (Learner): Stays as it is
        cbs: Callbacks of the fit to come, such as a `ParamScheduler`

    Returns:
        Prints as text, in a notebook as a table
    """
    ...
def described(v) -> Any:
    """A setting as a plain value: numbers and text as they are, functions by name and code, tensors by fingerprint

    Args:
        v: Any setting

    Returns:
        A plain value
    """
    ...
def _of_callback(cb):
    """Settings of a callback: its class, its arguments where it keeps them, its relations, and its own handlers"""
    ...
def _loop_facts(learn): ...
def _hyper_facts(learn, said):
    """Hyper-parameters of the optimizer, one value where all groups have it, and of the Learner"""
    ...
def _group_facts(learn): ...
def _model_facts(learn, said): ...
def _transforms(ds):
    """What a dataset does to its samples, where it says so"""
    ...
def _loader_facts(dl):
    """Settings of any loader"""
    ...
def _data_facts(learn): ...
def _measure_facts(learn, said): ...
def learner_facts(learn: Learner) -> dict:
    """All that two Learners are compared by

    Args:
        learn (Learner): Not in the middle of a fit; stays as it is

    Returns:
        'loop', 'hypers', 'groups', 'model', 'data', 'loss' and 'metrics' -> name -> plain value
    """
    ...
absent: str
def _apart(name, a, b):
    """Lines for one difference: of two dicts their parts, of two lists what only one of them has"""
    ...
class Diff:
    """The differences of two Learners; empty if there are none

    Args:
        a (Mapping): As `learner_facts`
        b (Mapping): As `learner_facts`
    """
    changes: Any
    def __init__(self, a: Mapping, b: Mapping) -> None:
        """Args:
            a (Mapping): As `learner_facts`
            b (Mapping): As `learner_facts`
        """
        ...
    def __len__(self): ...
    def to_dict(self) -> dict:
        """The differences, for programs"""
        ...
    def _lines(self): ...
    def __repr__(self): ...
    def _repr_html_(self): ...
def diff(learn_a: Learner, learn_b: Learner) -> Diff:
    """What is different between two Learners: loop, hyper-parameters, groups, model, data, loss, metrics

    Args:
        learn_a (Learner): Not in the middle of a fit; stays as it is
        learn_b (Learner): As `learn_a`

    Returns:
        Prints as lines, in a notebook as a table; empty if they would train the same
    """
    ...
