# Made by nbdev-export from the module beside it; do not edit.
from array import array
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from torch import Tensor
from typing import Any

__all__ = ['reduces', 'as_number', 'read_numbers', 'Tally', 'Quantity', 'merge_states', 'Series', 'Logged']

def _is_here(v): ...
def _whole(v):
    """What is wrong with a tensor that should be one real number; empty if nothing is"""
    ...
def as_number(v: Any, name: str='value') -> float | Tensor:
    """A number to be logged; `TypeError` or `ValueError` for anything else

    Args:
        v (Any): A number of Python or NumPy, or a tensor of one element
        name (str): For the message

    Returns:
        A float, or a 0-dim tensor of its own on a device that is not the CPU
    """
    ...
def _places(values):
    """Indices of tensors in `values`, by device and dtype: those can be read in one copy"""
    ...
def read_numbers(values: Sequence[float | Tensor]) -> list[float]:
    """Python's numbers, with one copy from each device

    Args:
        values (Sequence[float | Tensor]): As `as_number` gives them

    Returns:
        As many
    """
    ...
def _add(a, b): ...
def _larger(a, b):
    """The larger of two floats, `nan` if one of them is"""
    ...
class _SumsFar:
    """The sum of 0-dim tensors where they are, or their maximum

    Args:
        largest (bool): Keep the maximum?
        here (float | None): Of the floats so far
        far (float | None): Of the tensors so far, as it was read
    """
    largest: bool
    here: float | None
    far: float | None
    def __init__(self, largest: bool=False, here: float | None=None, far: float | None=None) -> None:
        """Args:
            largest (bool): Keep the maximum?
            here (float | None): Of the floats so far
            far (float | None): Of the tensors so far, as it was read
        """
        ...
    def _add_far(self, v, times) -> None: ...
    def _start(self, at): ...
class Tally(_SumsFar):
    """The sum of floats and of 0-dim tensors, or their maximum"""
    here: Any
    def add(self, v: float | Tensor, times: float | Tensor=1.0):
        """Take in one number, where it is

        Args:
            v (float | Tensor): As `as_number` gives it
            times (float | Tensor): Factor in a sum
        """
        ...
    @property
    def value(self) -> float | None:
        """The sum or the maximum, once its tensor is read"""
        ...
reduces: Any
class _Reduces:
    """One number for each batch, reduced

    Args:
        reduce (str): One of `reduces`
    """
    reduce: str
    at: Any
    total: Any
    weight: Any
    def __init__(self, reduce: str='mean') -> None:
        """Args:
            reduce (str): One of `reduces`
        """
        ...
    def add(self, v: float | Tensor, weight: float | Tensor=1.0, at: tuple=(0, 0)) -> None:
        """Take in the number of one batch

        Args:
            v (float | Tensor): As `as_number` gives it
            weight (float | Tensor): Of the batch
            at (tuple): Which batch it is, in order: training batches done, and its number in the pass
        """
        ...
    @property
    def value(self) -> float | None:
        """The number over all batches"""
        ...
class Quantity(_Reduces):
    """One number for each batch, reduced over an epoch; it can be saved"""
    def state(self) -> list:
        """All of it, for `of_state`"""
        ...
    @classmethod
    def of_state(cls, state: Sequence):
        """The quantity that goes on from `state`

        Args:
            state (Sequence): From `state`
        """
        ...
def _sum(parts): ...
def _mean_last(states):
    """The mean of the last values of the last batch, by the weight of the shares"""
    ...
def merge_states(states: Sequence[Sequence]) -> list:
    """The state that one process would have, had it seen all batches whole

    Args:
        states (Sequence[Sequence]): From `Quantity.state` of each process that has something, all of one `reduce`

    Returns:
        For `Quantity.of_state`
    """
    ...
_chunk: int
class Series:
    """The values of single batches, which stay where they are until somebody reads them

    Args:
        steps (Iterable[int]): Training batches done by each value
        values (Iterable[float]): As many
    """
    steps: Any
    _read: Any
    _new: Any
    _packed: Any
    def __init__(self, steps: Iterable[int]=(), values: Iterable[float]=()) -> None:
        """Args:
            steps (Iterable[int]): Training batches done by each value
            values (Iterable[float]): As many
        """
        ...
    def __len__(self): ...
    def __repr__(self): ...
    def append(self, step: int, v: float | Tensor) -> None:
        """Add one value

        Args:
            step (int): 0 or more
            v (float | Tensor): As `as_number` gives it
        """
        ...
    def _pack(self) -> None:
        """Stack the tensors among the new values, which take less room so"""
        ...
    def read(self) -> array:
        """Every value; those that are still on a device are copied now, in one go"""
        ...
def _of_batch(values, reduce):
    """One number of those that one batch has logged under one name"""
    ...
class _CollectsBatch:
    """Collects what a batch logs, until its weight is known"""
    apart: bool
    kinds: Any
    sums: Any
    series: Any
    of_valid: Any
    _shares: Any
    at: Any
    weight: Any
    place: Any
    _values: Any
    def __init__(self) -> None: ...
    def begin(self, at) -> None:
        """Another batch logs: `at` says which"""
        ...
    def collect(self, column, v, kind) -> None:
        """Keep a batch's value until `flush`"""
        ...
    def weigh(self, weight, place) -> None:
        """Set weight and order of the batch; they may be set again while nothing has been added"""
        ...
    def forget(self) -> None:
        """Drop the values that were not yet added"""
        ...
    def flush(self) -> None:
        """Add what the batch has logged, if its weight is known"""
        ...
    def add(self, column, v, kind, weight, place) -> None:
        """Add one number; its place is the training batches done, and its number in the pass"""
        ...
class _ReadsSums(_CollectsBatch):
    """Gives one number for each column"""
    sums: Any
    def _read_sums(self) -> None:
        """Copy all sums from the device, in one go; they go on from what was read"""
        ...
    def values(self) -> dict:
        """Values of the epoch so far, by name"""
        ...
    def states(self) -> dict:
        """Sums of the epoch so far, to be stored or merged"""
        ...
    def clear(self, valid=False) -> None:
        """Forget the sums, or those of validation alone"""
        ...
def _read_shares(shares):
    """Shares of batches as plain values, read in one go"""
    ...
def _of_shares(pairs, reduce):
    """The value of a batch from `(value, weight)` of its shares"""
    ...
def _numbered(rows):
    """Pairs of key and row: of rows with one place, each has another key"""
    ...
def _merged_shares(parts):
    """Of each column, `(step, value)` over the shares of all processes, in order"""
    ...
class _MergesProcesses(_ReadsSums):
    """Merges what several processes have logged; every rank calls each of these"""
    _shares: Any
    sums: Any
    def _gather(self, ranks):
        """States of each column, from those ranks that have one; the series get what is new in them"""
        ...
    def merged_values(self, ranks) -> dict:
        """Values of the epoch over all processes, by name"""
        ...
    def settle(self, ranks) -> None:
        """Rank 0 takes over what all have, and the others begin anew"""
        ...
def _is_kind(v): ...
def _is_part(v): ...
def _is_place(v): ...
def _is_quantity(v): ...
def _is_series(v): ...
def _are(f): ...
_state_checks: dict
class Logged(_MergesProcesses):
    """All that a fit logs: a quantity for each column, and the series of single batches"""
    at: Any
    weight: Any
    _values: Any
    kinds: Any
    of_valid: Any
    sums: Any
    series: Any
    def state(self) -> dict:
        """All of it, for `load`"""
        ...
    def load(self, state: Mapping, sums: bool=True) -> None:
        """Continue from `state`

        Args:
            state (Mapping): From `state`
            sums (bool): Also those of the epoch that goes on?
        """
        ...
