# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from torch import Tensor
from torch import nn
from typing import Any
import torch

__all__ = ['test_near', 'needs_extra', 'plot_curves', 'plot_axes', 'set_seed', 'nb_setup', 'rng_state', 'set_rng_state', 'temp_attrs', 'default_device', 'module_device', 'fields_of', 'nested_apply', 'to_device', 'to_detach', 'tensors_in', 'find_bs', 'are_samples', 'nested_cat', 'plain_number', 'check_fname', 'nearest', 'some_names', 'as_list', 'whole_number', 'check_callables']

def test_near(a, b, rtol: float=1e-06, atol: float=0.0) -> None:
    """`a` and `b` have one shape and agree everywhere to `rtol`

    Args:
        a: Numbers: one, a list, a tuple or a tensor
        b: The expected values; same shape
        rtol (float): Relative, so 1e-7 is compared as carefully as 1
        atol (float): Raise only where 0 is expected
    """
    ...
def needs_extra(extra: str):
    """For an import inside a `with`: if a package is missing, raise `ModuleNotFoundError` with the command that installs it

    Args:
        extra (str): The extra of this library that brings what is imported inside
    """
    ...
def _is_number(o): ...
def plot_curves(fs: Callable | Sequence, names: Sequence[str] | None=None, title: str | None=None, xlabel: str | None=None, ylabel: str | None=None, n: int=200) -> None:
    """Draw functions over progress 0 to 1, or sequences over their index, 4 by 2 inches

    Args:
        fs (Callable | Sequence): A function of progress, several of them, or sequences of numbers
        names (Sequence[str] | None): One for each curve; several curves get a legend
        title (str | None): The call that made the curve, as in `SchedCos(1, 0)`
        xlabel (str | None): 'progress' for functions, 'batch' for sequences
        ylabel (str | None): Label of the y axis; none if None
        n (int): Points at which a function is drawn; 2 or more
    """
    ...
def plot_axes(n: int=1):
    """Axes of a new figure, each 4 by 2 inches

    Args:
        n (int): Number of axes, side by side; 1 or more

    Returns:
        matplotlib axes; an array of them if `n` is more than 1
    """
    ...
def set_seed(seed: int, reproducible: bool=False) -> None:
    """Seed Python's `random`, torch on every device, and numpy if it is imported

    Args:
        seed (int): 0 or more
        reproducible (bool): Also have cuDNN choose the same kernels each time? Convolutions may be slower
    """
    ...
def nb_setup(seed: int=42) -> None:
    """Draw small pictures and seed all generators; called in the first test cell of a chapter

    Args:
        seed (int): For every generator, as `set_seed` does
    """
    ...
def rng_state() -> dict:
    """State of the generators that `set_seed` seeds: Python's, torch's on every device in use, numpy's if imported"""
    ...
def set_rng_state(state: dict) -> None:
    """Restore the state of all generators

    Args:
        state (dict): From `rng_state`
    """
    ...
_missing: Any
class temp_attrs:
    """Set attributes of `obj` inside a `with`; afterwards restore each on the object or its class, or delete it

    Args:
        obj: Anything with attributes
        **kw: Name to temporary value
    """
    obj: Any
    kw: Any
    old: Any
    def __init__(self, obj, **kw) -> None:
        """Args:
            obj: Anything with attributes
            **kw: Name to temporary value
        """
        ...
    def __enter__(self): ...
    def __exit__(self, *exc) -> None: ...
def default_device() -> torch.device:
    """The device on which a new model trains fastest"""
    ...
def module_device(m: nn.Module) -> torch.device:
    """Device of the first parameter of `m`, or of its first buffer

    Args:
        m (nn.Module): May have neither parameters nor buffers

    Returns:
        The CPU if it has none
    """
    ...
def fields_of(b) -> dict | None:
    """The fields of a dataclass, as a dict would have them

    Args:
        b: Anything

    Returns:
        name -> value; None unless `b` is an instance of a dataclass
    """
    ...
def _refill(b, new): ...
def _refill_fields(b, new): ...
def nested_apply(f: Callable, b, kinds: type | tuple=Tensor):
    """`f` of every tensor in `b`

    Args:
        f (Callable): Takes a tensor
        b: Tensors in tuples, lists, dicts, namedtuples, dataclasses, to any depth; anything else is left alone
        kinds (type | tuple): The nested values that `f` is applied to

    Returns:
        As `b`; `b` itself if `f` changed nothing in it
    """
    ...
def to_device(b, device: torch.device | str, non_blocking: bool=False):
    """`b` with every tensor on `device`

    Args:
        b: Any nested batch
        device (torch.device | str): The target
        non_blocking (bool): Do not wait for the copy; faster from pinned memory

    Returns:
        `b` itself if everything in it is there already
    """
    ...
def to_detach(b, cpu: bool=True):
    """`b` without the graph that made it

    Args:
        b: Any nested batch
        cpu (bool): Also bring it to the CPU

    Returns:
        As `b`; a tensor is no copy if it did not have to move
    """
    ...
def tensors_in(b) -> Iterator[Tensor]:
    """Every tensor in `b`

    Args:
        b: Any nested batch
    """
    ...
def _readings(b):
    """For each part of `b`, the numbers of samples it may hold; a tuple for a list, its length last"""
    ...
def find_bs(*parts) -> int | None:
    """Number of samples: the first dimension that most tensors have

    Args:
        *parts: Nested batches, or parts of one; those that know best first

    Returns:
        None if nothing in them has a first dimension
    """
    ...
def _padded(ts, pad):
    """Tensors of equally many dimensions, filled up with `pad` behind the first to the longest of them"""
    ...
def _cat(ts, pad=None): ...
def are_samples(bs: Sequence[list], sizes: Sequence[int]) -> bool:
    """Has each list a part for each sample, and are these parts no batches?

    Args:
        bs (Sequence[list]): One list of each batch; 1 batch or more
        sizes (Sequence[int]): Samples in each batch

    Returns:
        False for lists of batches
    """
    ...
def nested_cat(bs: Sequence, sizes: Sequence[int] | None=None, pad: float | None=None):
    """Join `bs` end to end

    Args:
        bs (Sequence): Batches of one structure; at least one
        sizes (Sequence[int] | None): Samples in each of `bs`; without it a list is taken for a list of batches
        pad (float | None): Fills tensors of other lengths up to the longest; an error if None

    Returns:
        Tensors joined along dimension 0, lists of samples to one list
    """
    ...
def plain_number(v):
    """Turn a number of any kind into Python's own

    Args:
        v: Anything

    Returns:
        A float, int or bool for a number of any kind; lists for arrays of several; anything else as it is
    """
    ...
def check_fname(fname, name: str):
    """Check the name of a file; `TypeError` if it is no name, `ValueError` if it ends in none

    Args:
        fname: A str or a path
        name (str): Of the argument, for the message

    Returns:
        `fname`
    """
    ...
def nearest(name: str, names: Iterable[str], cutoff: float=0.6) -> str | None:
    """The one of `names` that the user probably meant

    Args:
        name (str): As the user typed it
        names (Iterable[str]): All that are allowed
        cutoff (float): 0 to 1; least similarity

    Returns:
        None if nothing is alike
    """
    ...
def some_names(names, n: int=5) -> str:
    """List the first of many names, for an error message

    Args:
        names: A list of anything
        n (int): At most so many are listed; 1 or more

    Returns:
        As in `a, b and 3 more`; empty for no names
    """
    ...
def as_list(o) -> list:
    """The things in `o`, as a new list

    Args:
        o: One thing, a list, tuple or set of things, or None

    Returns:
        Empty for None
    """
    ...
def whole_number(v, name: str, least: int) -> int:
    """Check a count; `TypeError` if `v` is no integer, `ValueError` if it is too small

    Args:
        v: Anything with `__index__`, such as numpy's integers; not a bool
        name (str): Of the argument, for the message
        least (int): The smallest value allowed

    Returns:
        `v` as Python's own int
    """
    ...
def check_callables(**kw) -> None:
    """Raise `TypeError` for the first that cannot be called

    Args:
        **kw: Name of an argument -> the values given for it, as a list
    """
    ...
