# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from fasttrain.learner import Learner
from fasttrain.tracing import Tracer
from time import perf_counter
from typing import Any
from typing import NamedTuple
import torch

__all__ = ['start', 'model_parts', 'Span', 'Spans', 'timing_class', 'timing', 'batches_of', 'mean_parts', 'epoch_parts', 'at_pace', 'n_processors', 'data_advice', 'step_advice', 'Finding', 'batch_findings', 'start_advice', 'epoch_findings', 'device_findings', 'rank_findings', 'verdict', 'Profile', 'sync_of', 'profile_of', 'profile']

start: str
class Span(NamedTuple):
    """A stretch of time"""
    part: str
    event: str
    start: float
    end: float
    batch: tuple | None
    exact: bool
    @property
    def seconds(self) -> float:
        """Its length in seconds"""
        ...
class _Clock:
    """Notes stretches of time, one after the other"""
    clock: Any
    sync: Any
    exact: Any
    spans: Any
    paces: Any
    _n: Any
    _inside: Any
    _at: Any
    def _begin(self, clock, sync) -> None: ...
    def _now(self): ...
    def note(self, part: str, event: str='') -> None:
        """A part ends now

        Args:
            part (str): As in `Span`
            event (str): As in `Span`
        """
        ...
class _Paced(_Clock):
    """Waits for the device at the end of each part of some batches, and lets others run at full speed"""
    block: int
    batch: Any
    exact: Any
    _at: Any
    _since: Any
    def begin_batch(self, i: int, training: bool) -> None:
        """The loader has given a batch

        Args:
            i (int): Its number in the loader
            training (bool): Is it trained on?
        """
        ...
    def _set_exact(self, exact) -> None:
        """Wait for the device from now on, or no more"""
        ...
_parts: dict
_in_batch: frozenset
class Spans(_Paced, Tracer):
    """Notes when each part of the loop begins and ends

    Args:
        learn: The Learner that is traced
        clock (Callable): Seconds, rising
        sync (Callable | None): Waits for the device; None if there is nothing to wait for
    """
    batch: Any
    _inside: Any
    def __init__(self, learn, clock: Callable=perf_counter, sync: Callable | None=None) -> None:
        """Args:
            learn: The Learner that is traced
            clock (Callable): Seconds, rising
            sync (Callable | None): Waits for the device; None if there is nothing to wait for
        """
        ...
    def watch(self, plan: dict) -> None:
        """Note what the loop did, before the first handler of each event

        Args:
            plan (dict): event -> handlers
        """
        ...
    def reached(self, event: str) -> None:
        """The loop has come to `event`

        Args:
            event (str): One of `learn.events`
        """
        ...
    def timed(self, event, cb, f):
        """`f`, with a clock; what it causes is its own"""
        ...
def timing_class(cls: type, spans) -> type:
    """A subclass of `cls` whose objects note when the loader has given a batch, and when it is on the device

    Args:
        spans: A `Spans`

    Returns:
        Has the same name
    """
    ...
class timing:
    """In a `with`, note the times of a Learner's fits; gives the `Spans`

    Args:
        learn (Learner): Its own fits may be timed, too
        clock (Callable): Seconds, rising
        sync (Callable | None): Waits for the device; None if there is nothing to wait for
    """
    learn: Learner
    args: Any
    cls: Any
    def __init__(self, learn: Learner, clock: Callable=perf_counter, sync: Callable | None=None) -> None:
        """Args:
            learn (Learner): Its own fits may be timed, too
            clock (Callable): Seconds, rising
            sync (Callable | None): Waits for the device; None if there is nothing to wait for
        """
        ...
    def __enter__(self): ...
    def __exit__(self, *exc) -> None: ...
def batches_of(spans: Sequence[Span], training: bool=True, exact: bool=True, skip: int=0) -> list[list[Span]]:
    """The batches that were measured in one way from beginning to end

    Args:
        spans (Sequence[Span]): Of a fit
        training (bool): Those that were trained on, or those of validation?
        exact (bool): Those that waited for the device, or those at full speed?
        skip (int): Batches to leave out at the beginning, if there are others; 0 or more

    Returns:
        The spans of each batch
    """
    ...
def mean_parts(batches: Sequence[Sequence[Span]]) -> dict[str, float]:
    """The mean time of each part

    Args:
        batches (Sequence[Sequence[Span]]): From `batches_of`

    Returns:
        Part -> seconds in a batch
    """
    ...
def _sums(spans, n):
    """Part -> seconds in an epoch, of spans outside of batches"""
    ...
def _starts(spans, training, n, usual):
    """Seconds in an epoch that the first batch of a loader took longer than others do"""
    ...
def epoch_parts(spans: Sequence[Span], batch: Mapping[str, float], n_epoch: int, n_train: float, n_valid: float) -> dict[str, float]:
    """What an epoch would take: that many batches, and what there is around them

    Args:
        spans (Sequence[Span]): Of a fit
        batch (Mapping[str, float]): Seconds of each part in a training batch
        n_epoch (int): Epochs that the spans are of; 1 or more
        n_train (float): Batches that an epoch trains on
        n_valid (float): Batches that it validates on; 0 or more

    Returns:
        Part -> seconds in an epoch
    """
    ...
def at_pace(exact: Mapping[str, float], host: Mapping[str, float], pace: float) -> tuple[dict, dict]:
    """What a batch with its parts side by side loses

    Args:
        exact (Mapping[str, float]): Part -> seconds, one after the other
        host (Mapping[str, float]): Part -> seconds of the host at full speed
        pace (float): Seconds of a batch at full speed

    Returns:
        Parts, with the data that the device waited for; parts in which the host waits for the device
    """
    ...
def n_processors() -> int:
    """Processors that this process may use"""
    ...
def data_advice(loader, wait: float, rest: float, n_cpu: int) -> str:
    """What would help against waiting for data

    Args:
        loader: The training loader
        wait (float): Seconds that a batch waits for data
        rest (float): Seconds of all else in a batch
        n_cpu (int): Processors; 1 or more
    """
    ...
def step_advice(opt) -> str:
    """What would make the steps of an optimizer cheaper

    Args:
        opt: The optimizer
    """
    ...
class Finding(NamedTuple):
    """One thing that takes time"""
    kind: str
    share: float
    text: str
def _percent(share): ...
model_parts: Any
def batch_findings(batch: Mapping[str, float], events: Mapping[str, str], advice: Mapping[str, str]) -> list[Finding]:
    """What takes a tenth of a batch or more, and need not

    Args:
        batch (Mapping[str, float]): Part -> seconds
        events (Mapping[str, str]): 'callback NAME' -> the event in which most of its time goes
        advice (Mapping[str, str]): 'data' and 'step' -> what would help
    """
    ...
def start_advice(loader) -> str | None:
    """What would help against the start of a loader in each epoch

    Args:
        loader: The training loader

    Returns:
        None if that cannot be told from its first epoch
    """
    ...
def epoch_findings(epoch: Mapping[str, float], batch: Mapping[str, float], advice: str | None=None) -> list[Finding]:
    """What takes much of an epoch besides its training batches

    Args:
        epoch (Mapping[str, float]): Part -> seconds
        batch (Mapping[str, float]): Part -> seconds in all training batches of an epoch
        advice (str | None): As `start_advice`
    """
    ...
def device_findings(waits: Mapping[str, float], events: Mapping[str, str], pace: float) -> list[Finding]:
    """Where the host waits for the device

    Args:
        waits (Mapping[str, float]): Part -> seconds that the host waits for the device
        events (Mapping[str, str]): As in `batch_findings`
        pace (float): Seconds of a batch at full speed
    """
    ...
def rank_findings(rows: Sequence[Mapping[str, float]]) -> list[Finding]:
    """Which process the others wait for

    Args:
        rows (Sequence[Mapping[str, float]]): For each process: part -> seconds in a batch
    """
    ...
def verdict(findings: Sequence[Finding], batch: Mapping[str, float]) -> str:
    """The findings as sentences, the largest first, and then the model's share

    Args:
        findings (Sequence[Finding]): In any order
        batch (Mapping[str, float]): Part -> seconds of a training batch

    Returns:
        One sentence or some
    """
    ...
_order: Any
def _text(seconds):
    """A length of time in a handy unit"""
    ...
class _HasRows:
    """The table of a profile"""
    batch: dict
    epoch: dict
    rows: list
    def _rows(self) -> list[dict]: ...
    def _cells(self): ...
    @property
    def table(self) -> str:
        """A line for each part: its time in a batch and in an epoch"""
        ...
class _Tells(_HasRows):
    """The words and the table of a profile"""
    left_out: list
    n: int
    pace: float
    verdict: str
    def _notes(self): ...
    def __repr__(self): ...
    def _repr_html_(self): ...
def _draw_batch(ax, timeline, colors) -> None: ...
def _draw_epoch(ax, rows, colors) -> None: ...
class Profile(_Tells):
    """Where the time of a batch and of an epoch goes: `verdict`, `table`, `plot()`, `to_dict()`

    Args:
        batch (Mapping[str, float]): Part -> seconds in a training batch
        epoch (Mapping[str, float]): Part -> seconds in an epoch
        findings (Sequence[Finding]): What takes time and need not
        timeline (Sequence[Span]): Of one batch
        n (int): Batches measured
        pace (float): Seconds of a batch
        left_out (Sequence[str]): Callbacks that took no part
    """
    batch: Any
    epoch: Any
    timeline: Any
    n: int
    pace: float
    findings: Any
    left_out: Any
    rows: Any
    verdict: Any
    def __init__(self, batch: Mapping[str, float], epoch: Mapping[str, float], findings: Sequence[Finding], timeline: Sequence[Span]=(), n: int=0, pace: float=0.0, left_out: Sequence[str]=()) -> None:
        """Args:
            batch (Mapping[str, float]): Part -> seconds in a training batch
            epoch (Mapping[str, float]): Part -> seconds in an epoch
            findings (Sequence[Finding]): What takes time and need not
            timeline (Sequence[Span]): Of one batch
            n (int): Batches measured
            pace (float): Seconds of a batch
            left_out (Sequence[str]): Callbacks that took no part
        """
        ...
    def to_dict(self) -> dict:
        """All of it, for programs"""
        ...
    def plot(self, axes=None):
        """One batch as a line of time, and an epoch as a bar

        Args:
            axes: Two matplotlib axes; a new figure if None
        """
        ...
def sync_of(device: torch.device) -> Callable | None:
    """A function that waits until a device has done all its work

    Args:
        device (torch.device): Of the model

    Returns:
        None where nothing is queued
    """
    ...
def _epoch_size(learn, n_measured):
    """Batches of an epoch: to train on, and to validate on"""
    ...
def _typical(batches):
    """The batch whose time is in the middle"""
    ...
def _event_of(part, batches):
    """The event in which most of the time of a callback goes"""
    ...
def profile_of(spans: Spans, learn: Learner, sizes: tuple | None=None, left_out: Sequence[str]=(), skip: int=2) -> Profile:
    """Add up what was noted

    Args:
        spans (Spans): Of a fit that has ended
        learn (Learner): The Learner of the fit
        sizes (tuple | None): Batches of an epoch: to train on, to validate on; those of the fit if None
        left_out (Sequence[str]): Callbacks that took no part
        skip (int): Batches to leave out at the beginning, if there are others; 0 or more

    Returns:
        All processes call this
    """
    ...
def _check_fit(learn, cbs, fit) -> None: ...
def profile(learn: Learner, n_batches: int=40, cbs=None, fit: Callable | None=None) -> Profile:
    """Where the time of a batch and of an epoch goes, and what would help; every process of several calls this

    Args:
        learn (Learner): Stays as it is, unless `fit` trains it
        n_batches (int): Training batches, and batches to validate on, at most; 1 or more
        cbs: Callbacks of the fit to come, such as a `ParamScheduler`
        fit (Callable | None): Called with the Learner: times a real fit instead, with all callbacks

    Returns:
        Prints as a verdict and a table
    """
    ...
