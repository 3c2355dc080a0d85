# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from fasttrain.run_state import Resume
from pathlib import Path
from typing import Any

__all__ = ['checkpoints', 'Checkpoint']

_file: Any
def checkpoints(folder, fit: int | None=None) -> list[Path]:
    """The checkpoints in a folder

    Args:
        folder: Where `Checkpoint` writes
        fit (int | None): Of which fit, from 0; all if None

    Returns:
        In the order they were written
    """
    ...
def _number(path): ...
def _of_run(folder, id, fit):
    """Files of one fit of a run, the newest first"""
    ...
_open_here: dict
def _who_is(fd): ...
def _is_running(who):
    """Does a process of this machine still run? Nobody knows of another machine"""
    ...
def _try_lock(fd):
    """Lock an open file for this process; None where the file system has no locks"""
    ...
class _Claim:
    """A folder in which no other process, and no other fit of this one, writes checkpoints"""
    path: Any
    fd: Any
    key: Any
    def __init__(self, folder: Path) -> None: ...
    def _open(self, folder): ...
    def release(self) -> None: ...
@dataclass
class _Known:
    """A run that this process has worked on"""
    start: str
    settings: Mapping
    owner: object
    ended: bool
    pid: int
    asked: tuple
    objects: Mapping
_here: Any
_of_process: dict
def _start(learn):
    """A digest of all weights"""
    ...
def _sha_of(path):
    """The checksum in the first bytes of a checkpoint: it tells one file from another, wherever it lies"""
    ...
class Checkpoint(Resume):
    """Writes all of the run to `folder`, and goes on from what is there

    Args:
        folder: For the checkpoints of this script alone; under `learn.path` unless it is absolute
        every_n_batches (int | None): Save after so many training batches; None for epochs only
        every_n_epochs (int): Save after so many epochs; the last one is always saved
        keep (int | None): How many of each fit to keep, the newest; None for all
        resume: 'auto' goes on if there is something; True insists; False begins anew; or a checkpoint to go on from
        background (bool): Write beside training, from a copy? What goes wrong is told at the next save, or at the end
        seed (int | None): Seeds what happens to each sample by this, the epoch and its index; None does so only with workers
        on_save (Callable | None): Called with the path of each file when it is on the disk: to mirror or upload it, say
        **kwargs: `name`, as in `Callback`
    """
    number: int
    mine: Any
    origin: Any
    _old: Any
    _claim: Any
    _fed: Any
    _is_stopped: bool
    _fresh: Any
    _stop_again: Any
    folder: Any
    keep: Any
    every_n_batches: Any
    every_n_epochs: Any
    resume: Any
    writer: Any
    on_save: Callable | None
    source: Any
    def __init__(self, folder, every_n_batches: int | None=None, every_n_epochs: int=1, keep: int | None=2, resume='auto', background: bool=False, seed: int | None=None, on_save: Callable | None=None, **kwargs) -> None:
        """Args:
            folder: For the checkpoints of this script alone; under `learn.path` unless it is absolute
            every_n_batches (int | None): Save after so many training batches; None for epochs only
            every_n_epochs (int): Save after so many epochs; the last one is always saved
            keep (int | None): How many of each fit to keep, the newest; None for all
            resume: 'auto' goes on if there is something; True insists; False begins anew; or a checkpoint to go on from
            background (bool): Write beside training, from a copy? What goes wrong is told at the next save, or at the end
            seed (int | None): Seeds what happens to each sample by this, the epoch and its index; None does so only with workers
            on_save (Callable | None): Called with the path of each file when it is on the disk: to mirror or upload it, say
            **kwargs: `name`, as in `Callback`
        """
        ...
def begin_fit(self: Checkpoint): ...
def after_batch(self: Checkpoint): ...
def _cut_short(self: Checkpoint):
    """A callback ends the fit inside an epoch: that is where it would go on"""
    ...
def after_epoch(self: Checkpoint) -> None: ...
def _not_begun(self: Checkpoint):
    """A callback ends the fit before the first batch of an epoch: it would go on from the end of the one before"""
    ...
def _give_batches(self: Checkpoint, learn): ...
def begin_epoch(self: Checkpoint): ...
def _stop_if(self: Checkpoint, place) -> None:
    """A run that a callback stopped, and that died before its fit had ended, ends the fit from there"""
    ...
def save(self: Checkpoint, epoch: int, i: int, stopped: bool=False) -> Path:
    """Write all of the run

    Args:
        epoch (int): What comes next: in this epoch
        i (int): this batch
        stopped (bool): Has a callback ended the run?

    Returns:
        The file
    """
    ...
def wait_for_save(self: Checkpoint):
    """Wait until the newest file is on the disk, take away those it replaces, and tell `on_save`"""
    ...
def find_checkpoint(self: Checkpoint) -> tuple | None:
    """What to go on from: the newest of the run in this folder that can be read, or what `resume` names"""
    ...
def _begins(self: Checkpoint, id=None):
    """A new run, or the next fit of one"""
    ...
def _goes_on(self: Checkpoint, path, content, stopped_too=False):
    """The same run, from its newest file"""
    ...
def _run_here(self: Checkpoint):
    """The id of the newest run in the folder, if this is its script; a `CheckpointError` if it is another Learner's"""
    ...
def _know(self: Checkpoint):
    """Remember which run this is"""
    ...
def _from_source(self: Checkpoint):
    """Go on from the file or folder that `resume` names, or from where a run that began there has got to"""
    ...
def _is_from(origin, source, sha, of):
    """Did a run begin at `source`, however it is spelled?"""
    ...
def _newest(self: Checkpoint, id): ...
def _report(self: Checkpoint, path, content):
    """Say where the run goes on, or that a callback has ended it"""
    ...
def _names_it(self: Checkpoint, path): ...
_parts_after: Any
def _shared(new, old):
    """`new`, with tensors of `old` where they are equal, so that they are written once"""
    ...
def _finish(self: Checkpoint) -> None:
    """Note in the last file what the callbacks have done in `after_fit`"""
    ...
def _as_finished(self: Checkpoint):
    """Have everything as it was when this fit ended the first time"""
    ...
def after_fit(self: Checkpoint) -> None: ...
