# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from fasttrain.run_state import Resume
from fasttrain.sharded_files import read_set
from pathlib import Path
from typing import Any

__all__ = ['checkpoints', 'Preempted', 'Checkpoint']

_file: Any
def checkpoints(folder, fit: int | None=None) -> list[Path]:
    """The checkpoints in a folder

    Args:
        folder: The folder that `Checkpoint` writes to
        fit (int | None): Of which fit, from 0; all if None

    Returns:
        In the order they were written
    """
    ...
def _number(path): ...
def _of_run(folder, id, fit):
    """Files of one fit of a run, the newest first"""
    ...
def _try_lock(fd):
    """Lock an open file for this process; None where the file system has no locks"""
    ...
def _owner(fd) -> tuple:
    """Args:
        fd: The text of a lock file, and its (host, process), or None
    """
    ...
def _is_running(who):
    """Does a process of this machine still run? Nobody knows of another machine"""
    ...
def _open_locked(path) -> int | None:
    """Args:
        path: A file descriptor; None if another process has deleted the file just now
    """
    ...
_locked_here: dict
class _FolderLock:
    """A folder in which no other process, and no other fit of this one, writes checkpoints"""
    path: Any
    fd: Any
    key: Any
    def __init__(self, folder: Path) -> None: ...
    def release(self) -> None: ...
class _DeletesFiles(Resume):
    """Deletes old checkpoints when the newest is on the disk"""
    keep: int
    sharded: bool
    where: Any = ...
    writer: Any = ...
    on_save: Any = ...
    number: int
    origin: Any
    mine: Any = ...
    _replaced: Any
    _unreported: Any
    def wait_for_save(self) -> None:
        """Wait until the newest file is on the disk, delete those it replaces, and call `on_save`"""
        ...
class _WritesFiles(_DeletesFiles):
    """Writes numbered checkpoints into `where`, and deletes the oldest"""
    mine: Any
    _unreported: Any
    _replaced: Any
    def save(self, epoch: int, i: int, stopped: bool=False) -> Path:
        """Write all of the run; of several processes every one calls this, and rank 0 writes

        Args:
            epoch (int): The next position: in this epoch
            i (int): this batch
            stopped (bool): Has a callback ended the run?

        Returns:
            The file
        """
        ...
    def _write_all(self, content, path, write, before=None) -> None: ...
    def _next_number(self): ...
    def _write(self, path, content) -> None: ...
@dataclass
class _KnownRun:
    """A run that this process has worked on"""
    start: str
    settings: Mapping
    owner: object
    ended: bool = ...
    pid: int = ...
    asked: tuple = ...
    objects: Mapping = ...
_known_runs: dict
_next_fits: Any
def _weights_digest(learn): ...
def _file_digest(path):
    """The checksum in the first bytes of a checkpoint: it tells one file from another, wherever it lies"""
    ...
class _ChecksScript(_WritesFiles):
    """Raises for a run of another Learner of this process"""
    resume: str
    _began_with: str
    def _check_same_script(self, known, path) -> None: ...
class _FindsRunHere(_ChecksScript):
    """Finds the run of this script in the folder"""
    def _newest_file(self, id) -> tuple | None:
        """The newest file of a run that can be read, of this fit"""
        ...
    def _newest_id(self) -> str | None:
        """The id of the newest run in the folder, if this is its script; an error if it is another Learner's"""
        ...
def _is_from(origin, source, sha, of):
    """Did a run begin at `source`, however it is spelled?"""
    ...
class _ContinuesRun(_FindsRunHere):
    """Goes on with a run, or begins one"""
    told: Any
    _kept: Any
    _stop_again: Any
    origin: Any
    again: Any
    def _begin_run(self, id=None) -> None:
        """A new run, or the next fit of one"""
        ...
    def _continue(self, path, content, stopped_too=False) -> tuple:
        """The same run, from its newest file; `stopped_too` even if a callback has stopped it"""
        ...
class _FindsSource(_ContinuesRun):
    """Finds the checkpoint that `resume` names, or the run here that began from it"""
    used: Any
    number: Any
    origin: Any
    def _from_source(self):
        """The file or folder that `resume` names, or the run here that began there"""
        ...
    def _begun_at(self, source, sha, of):
        """The newest run in this folder that began at `source`"""
        ...
    def _branch_off(self, source, sha, of): ...
class _FindsCheckpoint(_FindsSource):
    """Finds the checkpoint to resume from: here, or where `resume` says"""
    _kept: Any
    number: Any
    def find_checkpoint(self) -> tuple | None:
        """The newest file of the run in this folder that can be read, or the one that `resume` names"""
        ...
    def _is_cell_again(self, id):
        """Is this a notebook's cell with several fits, run once more?"""
        ...
class _StopsAgain(_FindsCheckpoint):
    """Ends a fit where a callback has stopped it before"""
    _last_begun: Any
    _is_stopped: bool
    _pending: Any
    _snapshot: Any
    _current: Any
    _stop_again: Any
    def _give_batches(self, learn): ...
    def _leave_again(self, loader, content) -> None:
        """Leave an epoch where the run has left it"""
        ...
    def begin_epoch(self) -> None: ...
    def _stop_if(self, place) -> None: ...
    def _is_source(self, path): ...
    def _report(self, path, content):
        """Print where the run goes on, or that a callback has ended it"""
        ...
class _SavesStopped(_StopsAgain):
    """Saves where a callback ends the fit"""
    _is_stopped: Any
    def _save_stopped(self) -> None:
        """A callback ends the fit inside an epoch: the run would go on from there"""
        ...
    def _save_unbegun(self) -> None:
        """A callback ends the fit before the first batch of an epoch: the run would go on from the end of the one before"""
        ...
    def _mark_stopped(self):
        """Is the newest file of the end of the epoch before? Then write into it that the run was stopped"""
        ...
class _SavesInFit(_SavesStopped):
    """Saves every so many batches and epochs, and where a callback ends the fit"""
    every_n_batches: Any
    every_n_epochs: int
    def after_batch(self) -> None: ...
    def after_epoch(self) -> None: ...
_parts_after: Any
def _shared(new, old):
    """`new`, with tensors of `old` where they are equal, so that they are written once"""
    ...
def _with_after(old, new):
    """What a manifest says of its shards, when what is left after the fit is added"""
    ...
class _SavesEnd(_SavesInFit):
    """Adds the work of `after_fit` to the last file, and restores it where a fit is skipped"""
    _ending: Any = ...
    _unreported: Any
    def _save_end(self) -> None: ...
    def _save_end_together(self, ranks, now) -> None: ...
    def _read_last(self, read=read_set):
        """The file to which the end is added; None if there is none"""
        ...
    def _write_end(self, now) -> None: ...
class _RestoresEnd(_SavesEnd):
    """Restores what was left after a fit that is skipped"""
    _ending: Any
    def _continue_from(self, path, content, missing) -> None: ...
    def _restore_end(self) -> None: ...
class _EndsFit(_RestoresEnd):
    """Ends a fit, and releases its folder"""
    _folder_lock: Any
    def after_fit(self) -> None: ...
def _check_resumable(dl, **asked) -> None: ...
def _check_lazy(name, model) -> None: ...
def _shows(path, text, patience=5.0):
    """Does a file appear with this text? A shared file system may take a moment"""
    ...
class _BeginsFit(_EndsFit):
    """Begins a fit, and remembers its run"""
    folder: Any = ...
    where: Any
    mine: Any
    origin: Any
    again: Any
    _replaced: Any
    _unreported: Any
    _last_begun: Any
    _is_stopped: Any
    _stop_again: Any
    _began_with: Any
    _folder_lock: Any
    def begin_fit(self) -> None: ...
    def _files_kept(self): ...
    def _take_folder(self) -> None: ...
    def _check_shared(self) -> None: ...
    def _register(self) -> None: ...
class Preempted(SystemExit):
    """A signal has come, and the run is saved: ends the process, with the status 128 and the number of the signal

    Args:
        signal: A `signal.Signals`
    """
    signal: Any
    def __init__(self, signal) -> None:
        """Args:
            signal: A `signal.Signals`
        """
        ...
    def __reduce__(self): ...
class _LooksAtClock(_BeginsFit):
    """Saves if the time is over, or a signal has come to any process"""
    every_minutes: float | None = ...
    on_signal: tuple = ...
    _watch: Any = ...
    _asks: Any = ...
    _obeyed: bool
    _saved: tuple | None = ...
    _saved_at: float
    def save(self, epoch, i, stopped=False): ...
    def _look(self, *at, now=False) -> None:
        """Save if the time is over, or a signal has come to any rank, which ends the process"""
        ...
    def _answer(self): ...
    def _obey(self, got) -> None: ...
class _SavesInTime(_LooksAtClock):
    """Saves after so many minutes, and when a signal comes"""
    _saved: Any
    _saved_at: Any
    _obeyed: Any
    _watch: Any
    _asks: Any
    def begin_fit(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_epoch(self) -> None: ...
    def after_fit(self) -> None: ...
class _OutlivesWorkers(_SavesInTime):
    """Saves, too, where a signal has ended the workers of the loader before the next batch"""
    def _give_batches(self, learn): ...
    def _guarded(self, batches, seen, anew): ...
def _check_folder(folder): ...
def _check_resume(resume): ...
def _check_on_save(f): ...
def _at_least_1(v, name): ...
class Checkpoint(_OutlivesWorkers):
    """Writes all of the run to `folder`, and resumes from the checkpoint there

    Args:
        folder: For the checkpoints of this script alone; under `learn.path` unless it is absolute
        every_n_batches (int | None): Save after so many training batches, 1 or more; None for epochs only
        every_n_epochs (int): Save after so many epochs, 1 or more; the last one is always saved
        keep (int | None): Keep the newest so many of each fit, 1 or more; None for all
        resume: 'auto' resumes if it can; True insists; False begins anew; or a checkpoint to resume from
        background (bool): Write during training, from a copy? Errors are raised at the next save, or at the end
        seed (int | None): Seeds the randomness of each sample, with epoch and index; None does so only with workers
        on_save (Callable | None): Called with the path of each file when it is on the disk: to mirror it, say
        sharded (bool): Under `distrib('fsdp')`, does each process write its rows, into a folder that all share?
        every_minutes (float | None): Save so many minutes after the last save, above 0; None for no clock
        on_signal: Signals such as `signal.SIGTERM`: save after the batch, and end the process, with status 143
        **kwargs: `name`, as in `Callback`
    """
    folder: Any
    keep: Any
    every_n_batches: Any
    every_n_epochs: Any
    resume: Any
    on_save: Any
    sharded: bool
    every_minutes: Any
    on_signal: Any
    writer: Any
    source: Any
    def __init__(self, folder, every_n_batches: int | None=None, every_n_epochs: int=1, keep: int | None=2, resume='auto', background: bool=False, seed: int | None=None, on_save: Callable | None=None, sharded: bool=False, every_minutes: float | None=None, on_signal=(), **kwargs) -> None:
        """Args:
            folder: For the checkpoints of this script alone; under `learn.path` unless it is absolute
            every_n_batches (int | None): Save after so many training batches, 1 or more; None for epochs only
            every_n_epochs (int): Save after so many epochs, 1 or more; the last one is always saved
            keep (int | None): Keep the newest so many of each fit, 1 or more; None for all
            resume: 'auto' resumes if it can; True insists; False begins anew; or a checkpoint to resume from
            background (bool): Write during training, from a copy? Errors are raised at the next save, or at the end
            seed (int | None): Seeds the randomness of each sample, with epoch and index; None does so only with workers
            on_save (Callable | None): Called with the path of each file when it is on the disk: to mirror it, say
            sharded (bool): Under `distrib('fsdp')`, does each process write its rows, into a folder that all share?
            every_minutes (float | None): Save so many minutes after the last save, above 0; None for no clock
            on_signal: Signals such as `signal.SIGTERM`: save after the batch, and end the process, with status 143
            **kwargs: `name`, as in `Callback`
        """
        ...
