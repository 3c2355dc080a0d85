# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from fasttrain.whereabouts import Calls
from torch import Tensor
from typing import Any
from typing import Self

__all__ = ['alone', 'rank', 'world_size', 'local_rank', 'Ranks', 'ProcessRanks', 'TellsRanks', 'start_group', 'end_group', 'rank0_first', 'on_rank0', 'agree', 'launch', 'merge_moments']

def _number(name, default): ...
def _has_group(): ...
def rank() -> int:
    """Number of this process among those that train together; 0 if it is alone"""
    ...
def world_size() -> int:
    """How many processes train together"""
    ...
def local_rank() -> int:
    """Number of this process among those on the same machine"""
    ...
class _Waits:
    """What those who wait for one another say of it; one process alone says nothing"""
    def told(self, e: BaseException) -> BaseException:
        """What to raise for an error

        Args:
            e (BaseException): On its way out

        Returns:
            `e`, or an `OtherRankError` if it comes from another rank's end
        """
        ...
    def meet(self, kind: str, what: str) -> None:
        """Wait until every rank has come here; `RuntimeError` if one does not

        Args:
            kind (str): The same on every rank
            what (str): For the message
        """
        ...
    def begin(self) -> None:
        """Say that a fit begins"""
        ...
    def watch(self, reader: Callable) -> None:
        """Say how this process finds out where it is

        Args:
            reader (Callable): Gives position and place for the frames of a stack
        """
        ...
class Ranks(_Waits):
    """One process alone: rank 0 of 1"""
    rank: int
    size: int
    def gather(self, o) -> list:
        """The `o` of every rank, on every rank

        Args:
            o: Anything that can be pickled

        Returns:
            One of each rank, in their order
        """
        ...
    def to_rank0(self, o) -> list | None:
        """The `o` of every rank, on rank 0 alone

        Args:
            o: Anything that can be pickled

        Returns:
            One of each rank, in their order; None on all but rank 0
        """
        ...
    def sum(self, values: Iterable[float]) -> list[float]:
        """Each value summed over all ranks

        Args:
            values (Iterable[float]): As many on every rank

        Returns:
            In float64, and the same bits on every rank
        """
        ...
    def total(self, t: Tensor) -> Tensor:
        """Sum a tensor over all ranks, where it is

        Args:
            t (Tensor): Changed in place; on every rank of one shape, dtype and kind of device

        Returns:
            `t`
        """
        ...
    def average_grads(self, params: Iterable[Tensor]) -> None:
        """Replace each gradient by its mean over all ranks

        Args:
            params (Iterable[Tensor]): The same ones, in one order, on every rank
        """
        ...
    def of_rank0(self, f: Callable[[], Any]):
        """What `f` gives on rank 0; an error in it is raised on every rank

        Args:
            f (Callable[[], Any]): Called on rank 0 alone; its result can be pickled

        Returns:
            That result, on every rank
        """
        ...
    def unlike(self, parts: dict) -> list[dict]:
        """What each rank has that rank 0 has not the same, on every rank

        Args:
            parts (dict): Name to anything that can be pickled

        Returns:
            One of each rank, in their order; empty for rank 0
        """
        ...
alone: Ranks
def _store_lives():
    """Does somebody still listen at the store's address? Torch's store would answer with a page of C++"""
    ...
def _whereabouts(timeout=600.0) -> Calls:
    """Where the processes of the group tell where they are"""
    ...
def _at_exit(here) -> None:
    """Before Python ends: write no more, and see that Ctrl-C gives status 130"""
    ...
def _asker(frame: Any):
    """The function of the library that has called the one of this frame; '' if it is somebody else's"""
    ...
_names: dict
def _is_told(name):
    """Args:
        name: that of `answers_keywords`
    """
    ...
def _call_of(frame: Any):
    """In words, the function that has called the one of this frame, and what the user has called to come there"""
    ...
def answers_to_one(found: list) -> list:
    """Raise `RuntimeError` if the ranks have met in different calls, and would take one another's answers for theirs

    Args:
        found (list): Of each rank, the function that gathers, '' for one outside of the library, and its answer

    Returns:
        The answers
    """
    ...
class _Meeting(Ranks):
    """Processes that wait for one another

    Args:
        group: torch's own default group if None
    """
    group: Any
    rank: Any
    size: Any
    def __init__(self, group=None) -> None:
        """Args:
            group: torch's own default group if None
        """
        ...
    def waiting(self, what: str, f: Callable, *args):
        """Call a function of torch in which all ranks meet; says which of them are gone

        Args:
            what (str): For the message: to do what this rank waits for the others
            f (Callable): Called with `args` and `group`
            *args: For `f`

        Returns:
            Its result
        """
        ...
    def enter(self, call) -> None:
        """Compare the call of this rank with the others', where ranks meet for more than numbers"""
        ...
    def told(self, e): ...
    def meet(self, kind, what) -> None: ...
    def begin(self) -> None: ...
    def watch(self, reader) -> None: ...
class ProcessRanks(_Meeting):
    """The processes of a torch process group"""
    def gather(self, o): ...
    def to_rank0(self, o): ...
    def sum(self, values): ...
    def total(self, t): ...
    def average_grads(self, params) -> None: ...
def _outcome(f):
    """The result of `f` and no error, or no result and the error"""
    ...
def _as_sent(e):
    """An exception that can be pickled"""
    ...
class TellsRanks(ProcessRanks):
    """Has rank 0 do something, and tell the others"""
    def of_rank0(self, f): ...
    def unlike(self, parts): ...
    def __deepcopy__(self, memo) -> Self: ...
    def __reduce__(self): ...
def _nobody(): ...
def _own_store(timeout) -> dict[str, Any]:
    """After a restart, a store without the addresses of the processes that are gone"""
    ...
def _before_fork() -> None:
    """Have all threads come to rest"""
    ...
def _after_fork() -> None: ...
def _fork_safely() -> None: ...
def _check_settings(timeout, backend) -> None:
    """Warn of settings that come too late: the group is there"""
    ...
def start_group(timeout: float | None=None, backend: str | None=None) -> Ranks:
    """The processes that train together; starts their group if there is none

    Args:
        timeout (float | None): Seconds that a rank waits for the others before it raises an error; above 0; 600 if None
        backend (str | None): As in `torch.distributed.init_process_group`; if None gloo, and NCCL for GPUs

    Returns:
        `alone` if no launcher says that there are others
    """
    ...
def end_group() -> None:
    """End the group, if `start_group` has started it; not on the way of an error, which would wait for the others"""
    ...
def rank0_first(f: Callable[[], Any]):
    """Rank 0 calls `f` before the others do; an error of rank 0 is raised on every rank

    Args:
        f (Callable[[], Any]): Called without arguments

    Returns:
        Its own result, on every rank
    """
    ...
def on_rank0(f: Callable[[], Any]):
    """Call `f` on rank 0 alone; the others do not wait

    Args:
        f (Callable[[], Any]): Called without arguments

    Returns:
        Its result on rank 0, None on the others
    """
    ...
def agree(flag, how: Callable=any) -> bool:
    """One decision for all ranks: every rank calls this, and gets the same answer

    Args:
        flag: What this rank thinks; true or false
        how (Callable): Called with a list of all flags: `any`, `all`

    Returns:
        The same on every rank
    """
    ...
def _of_shell(name, o):
    """IPython puts functions of its own in the place of `open` and `exit`"""
    ...
def _globals_read(code):
    """Names that code looks up outside of its functions, in functions and classes inside it too"""
    ...
_lookups: Any
def _is_here(o):
    """Is it a function or a class of the notebook?"""
    ...
def _class_source(cls):
    """The newest definition of a class in what was run; that of its methods, if it has any"""
    ...
def _source_of(name, o): ...
def _packed(name, o, found, space) -> None:
    """How `o` travels, noted in `found`: a module by name, what the notebook defines as source, the rest pickled"""
    ...
def _pack_source(name, o, found, space) -> None: ...
def _unpacked(packed):
    """The names that were packed, as globals of a new module"""
    ...
def _free_port(): ...
def _write_outcome(path, content) -> None: ...
def _wait_for(context, patience=3.0):
    """Wait until all processes have ended; returns what torch says of one that failed"""
    ...
def _end(processes, patience=3.0) -> None:
    """End those processes that still run"""
    ...
def _child(i, n, port, folder, name, packed, modules, args, method, environ) -> None:
    """What a started process does"""
    ...
def _killed(outcomes, codes, first):
    """Ranks that ended without a word, and not by our hand"""
    ...
def _raise_first(outcomes, error, codes=()) -> None:
    """Raise the first error that a process had by itself, or say how one ended without a word"""
    ...
def _check_sendable(f, args) -> None:
    """Raise `TypeError` before a process is started for what it could not get"""
    ...
_server_imports: Any
def _check_start(method, modules) -> None:
    """Check the name of a way to start processes, and tell a server of forks what to import"""
    ...
def launch(f: Callable, n: int, *args, start_method: str='spawn') -> list:
    """Call `f(*args)` in `n` new processes that train together; raise the first error of any of them

    Args:
        f (Callable): A function of a module, or of the notebook; without variables of a function around it
        n (int): Processes; 1 or more
        *args: For `f`; can be pickled
        start_method (str): Or 'forkserver': copies of one process that stays, and prints where the first did

    Returns:
        What `f` returned on each rank; can be pickled
    """
    ...
def merge_moments(means: Sequence[Tensor], variances: Sequence[Tensor], ranks: Ranks, n: float=1.0) -> None:
    """Replace means and variances by those over all ranks, weighed by samples; every rank calls this

    Args:
        means (Sequence[Tensor]): Changed in place; of the same shapes on every rank
        variances (Sequence[Tensor]): As `means`
        ranks (Ranks): Who measured them
        n (float): Samples that this rank has measured them on
    """
    ...
