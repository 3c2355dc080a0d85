# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from fasttrain.data_position import ResumableLoader
from fasttrain.processes import Ranks
from typing import Any
from typing import NamedTuple

__all__ = ['bounds', 'Shared', 'Share', 'cut', 'own_batches', 'check_shared', 'drawn_as_rank0', 'SharedLoader']

def bounds(n: int, rank: int, size: int) -> tuple[int, int]:
    """The samples of a batch that a rank takes

    Args:
        n (int): Samples in the batch; 0 or more
        rank (int): 0 to below `size`
        size (int): Processes; 1 or more

    Returns:
        First, and one after the last
    """
    ...
class Shared(NamedTuple):
    """A batch, or the part of one"""
    batch: Any
    mine: int
    all: int
class Share:
    """Takes a rank's part of each batch of indices, and notes the counts

    Args:
        ranks (Ranks): Who takes part
        each (bool): Does every rank take a whole batch?
    """
    ranks: Ranks
    each: bool
    counts: Any
    def __init__(self, ranks: Ranks, each: bool=False) -> None:
        """Args:
            ranks (Ranks): Who takes part
            each (bool): Does every rank take a whole batch?
        """
        ...
    def __call__(self, batches: Iterable) -> Iterator:
        """This rank's part

        Args:
            batches (Iterable): Lists or tensors of indices

        Returns:
            One part for each step; at least one index in each
        """
        ...
    def _part(self, idx): ...
    def _whole(self, it): ...
    def counted(self, it: Iterable) -> Iterator[Shared]:
        """Each with its counts

        Args:
            it (Iterable): What was loaded for the parts
        """
        ...
def _cut(o, n, a, b):
    """Samples `a` to `b` of the `n` of a batch, in any structure"""
    ...
def _plain_size(batch):
    """How many samples a tuple or list of tensors of one length has; None for any other batch"""
    ...
def cut(batch, rank: int, size: int) -> Shared:
    """A rank's part of a batch that is loaded already

    Args:
        batch: Of any structure
        rank (int): 0 to below `size`
        size (int): Processes
    """
    ...
def own_batches(it: Iterable, ranks: Ranks, say_end: Callable=print) -> Iterator[Shared]:
    """Batches of this rank alone, as long as every rank has one

    Args:
        it (Iterable): This rank's batches
        ranks (Ranks): Who takes part
        say_end (Callable): Called with a line if a rank had more batches than another
    """
    ...
def _is_fixed(ds):
    """Does a dataset certainly draw nothing?"""
    ...
def _kind(dl):
    """How a loader is shared: by 'index', by 'batch', or 'own'"""
    ...
def check_shared(dl: Iterable, name: str='the loader') -> None:
    """Raise `ValueError` for a loader that cannot be shared

    Args:
        dl (Iterable): A loader
        name (str): For the message
    """
    ...
class _Shares(ResumableLoader):
    """Knows how a loader is shared, and seeds its items alike on every rank"""
    kind: Any
    ranks: Any
    each: Any
    say_end: Any
    seed: Any
    def __init__(self, dl, ranks, each=False, seed=None, say_end=print) -> None: ...
    def n_batches(self) -> int | None:
        """Steps in an epoch; every rank calls this"""
        ...
    def _key(self, epoch): ...
    def _make_copy(self) -> None: ...
def _same_rng(a, b):
    """Are two states of all generators the same?"""
    ...
def drawn_as_rank0(make: Callable[[], Iterable], ranks: Ranks) -> Iterator:
    """Iterate with the random numbers of rank 0, whatever else this rank draws meanwhile

    Args:
        make (Callable[[], Iterable]): Gives what is iterated over; called once, without arguments
        ranks (Ranks): Who takes part; all of them call this

    Returns:
        What it gives
    """
    ...
class _CutsBatches(_Shares):
    """Cuts batches that every rank has read"""
    def _cut(self, it): ...
    def _own_of(self, group):
        """This rank's batch of a step, or one to be called with"""
        ...
    def _check_same(self, b) -> None: ...
class SharedLoader(_CutsBatches):
    """Gives this rank's part of the batches of a loader

    Args:
        dl (Iterable): As one process would have it
        ranks (Ranks): The processes that take part
        each (bool): Does every rank take a whole batch?
        seed (int | None): As in `ResumableLoader`
        say_end (Callable): As in `own_batches`
    """
    uneven: Any
    once: Any
    share: Any
    say_end: Any
    def __init__(self, dl: Iterable, ranks: Ranks, each: bool=False, seed: int | None=None, say_end: Callable=print) -> None:
        """Args:
            dl (Iterable): As one process would have it
            ranks (Ranks): The processes that take part
            each (bool): Does every rank take a whole batch?
            seed (int | None): As in `ResumableLoader`
            say_end (Callable): As in `own_batches`
        """
        ...
    def batches(self, epoch, state=None, seen=0): ...
    def leave(self, n, state=None) -> None: ...
    def _own(self, it):
        """This rank's own batches, after a look whether they are"""
        ...
    def _say_once(self, line) -> None: ...
