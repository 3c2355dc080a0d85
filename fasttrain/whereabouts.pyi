# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Sequence
from types import FrameType
from typing import NamedTuple
from typing import Any

__all__ = ['OtherRankError', 'RankTimeoutError']

class OtherRankError(RuntimeError):
    """Another of the processes that train together has failed, or kept this one waiting too long"""
class RankTimeoutError(OtherRankError):
    """Another of the processes that train together kept this one waiting too long"""
_lost: Any
def is_lost(e: BaseException) -> bool:
    """Does the error say that another process does not answer?

    Args:
        e (BaseException): Of a call in which processes wait for one another
    """
    ...
def is_elsewhere(e: BaseException) -> bool:
    """Is it about an error of another process, or one of rank 0 that all were told?

    Args:
        e (BaseException): Raised in this process
    """
    ...
def frames_of(who: BaseException | int | None=None) -> list[FrameType]:
    """The frames that an error has come through, or those of a thread that runs

    Args:
        who (BaseException | int | None): An error, or the number of a thread; this thread if None

    Returns:
        Innermost first
    """
    ...
def script_line(frames: Sequence[FrameType]) -> str:
    """The innermost line of the script

    Args:
        frames (Sequence[FrameType]): As `frames_of` gives them
    """
    ...
class Spot(NamedTuple):
    """What one process says about itself"""
    now: float
    since: float
    at: list[int] | None
    place: str
    error: str
    order: int
    def told(self, every: float) -> str:
        """In words, as of now

        Args:
            every (float): Seconds between two lines of a process
        """
        ...
def one_line(e: BaseException) -> str:
    """An error in one line, with the callback and the event that raised it

    Args:
        e (BaseException): An error with the notes of the loop
    """
    ...
class WritesSpot:
    """Writes what this process is doing

    Args:
        store: Of torch's process group, or one of its own
        rank (int): 0 to below `size`
        size (int): Processes
        every (float): Seconds between two lines; above 0
    """
    mute: bool
    store: Any
    rank: int
    size: int
    every: float
    error: Any
    order: Any
    fits: Any
    cancels: Any
    calls: Any
    notes: Any
    _watched: Any
    _spot: Any
    _thread: Any
    _stop: Any
    store_lives: Any
    lock: Any
    def __init__(self, store, rank: int, size: int, every: float=5.0) -> None:
        """Args:
            store: Of torch's process group, or one of its own
            rank (int): 0 to below `size`
            size (int): Processes
            every (float): Seconds between two lines; above 0
        """
        ...
    def place(self, frames):
        """Position in the fits, and the place in words"""
        ...
    def safely(self, f: Callable) -> None:
        """Call `f` if the store is still there; its errors would hide the one that is on its way

        Args:
            f (Callable): Called without arguments; it uses the store
        """
        ...
    def post(self) -> None:
        """Write this process's line"""
        ...
class WritesSpots(WritesSpot):
    """Writes it again and again"""
    _watched: Any
    _thread: Any
    def start(self) -> None:
        """Write it every few seconds from now on; called by the thread that trains"""
        ...
    def _run(self) -> None: ...
    def watch(self) -> None:
        """Something to do after each line"""
        ...
    def stop(self) -> None:
        """Write no more; may be called again"""
        ...
class ReadsSpots(WritesSpots):
    """Reads what the others are doing"""
    def others(self) -> dict:
        """The last line of each other process that has written one"""
        ...
    def tell(self) -> str:
        """Where the others are, in words"""
        ...
    def failed(self, patience: float) -> tuple | None:
        """Who failed first

        Args:
            patience (float): Seconds to wait for one

        Returns:
            rank and `Spot` of the first other one that has failed
        """
        ...
class Fails(ReadsSpots):
    """Says what this process has failed with, or that it is at its end"""
    patience: Any
    _warned: bool
    fits: Any
    error: Any
    reader: Any
    order: Any
    def watch(self) -> None:
        """Say where all are while there is time"""
        ...
    def begin(self) -> None:
        """A fit begins: what failed before is over"""
        ...
    def leave(self, failed: bool) -> None:
        """Say that this process is at its end, unless it has failed, and write no more

        Args:
            failed (bool): Has this process failed?
        """
        ...
    def fail(self, e: BaseException) -> None:
        """Note an error of this process for the others, and its rank on the error

        Args:
            e (BaseException): On its way out
        """
        ...
    def _count(self) -> None: ...
class Whereabouts(Fails):
    """Knows whose error an error is"""
    def told(self, e: BaseException) -> BaseException:
        """What to raise for an error

        Args:
            e (BaseException): On its way out of a fit, or of the script

        Returns:
            The error itself, or an `OtherRankError` in its place
        """
        ...
    def _why(self, e, frames): ...
class Meets(Whereabouts):
    """Waits until all ranks have cancelled alike"""
    cancels: Any
    def meet(self, kind: str, what: str, timeout: float) -> None:
        """Raise `RuntimeError` unless every rank comes to a Cancel of this kind within `timeout`

        Args:
            kind (str): Must be the same on all: the exception, and the place
            what (str): For the message: who raised it, and where
            timeout (float): Seconds; above 0
        """
        ...
    def _look(self, what, at):
        """Raise an error if another rank is further on; returns seconds to the next look"""
        ...
    def _alone(self, what, why) -> None: ...
_kept: int
class Calls(Meets):
    """Compares the calls in which ranks meet"""
    def enter(self, call: str) -> None:
        """Raise `RuntimeError` if another rank has come to another call; does not wait

        Args:
            call (str): The same on every rank; what it does there may follow in parentheses
        """
        ...
def record_error(e: BaseException) -> bool:
    """Leave the error where torch's launcher looks for it

    Args:
        e (BaseException): That ends this process

    Returns:
        Will the launcher print it when all processes have ended?
    """
    ...
def end_with(here: Whereabouts, before: Callable) -> Callable:
    """A `sys.excepthook` that knows whose error it is

    Args:
        here (Whereabouts): Of this process
        before (Callable): The `sys.excepthook` until now

    Returns:
        Another one
    """
    ...
