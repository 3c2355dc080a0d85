# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Mapping
from fasttrain.run_state import Apart
from pathlib import Path
from typing import Any
from typing import NamedTuple

__all__ = ['Row', 'as_png', 'describe_run', 'Logger', 'MemoryLogger', 'append_whole', 'cut_lines', 'free_folder', 'FolderLogger', 'picture_name', 'JSONLogger']

class Row(NamedTuple):
    """Numbers of one moment"""
    step: int
    epoch: float
    time: float
    kind: str
    values: dict
def _numbers(values):
    """`values` by name as numbers, those of a list with their place in it; and the names of what is no number"""
    ...
def _chunk(kind, data): ...
def _pixels_png(t):
    """A PNG of (h,w,c) bytes, with 1, 3 or 4 channels"""
    ...
def as_png(image) -> bytes:
    """A picture as the bytes of a PNG file"""
    ...
def _brief(v):
    """Values of all groups as one number where they are equal, else as text"""
    ...
def _named(f): ...
def _cb_text(cb): ...
def _schedules(learn):
    """Nine values of each schedule, from the start of the fit to its end"""
    ...
def describe_run(learn) -> dict:
    """The settings of a fit: model, optimizer, schedules, data, length and callbacks

    Args:
        learn: A Learner in a fit

    Returns:
        Name to number, text, bool or None
    """
    ...
_six: Any
_later: str
_lost: dict
def _guarded(k, f):
    """The method `f`, whose errors are warnings"""
    ...
class _WrapsMethods(Apart):
    """Wraps the methods of a logger where a subclass defines them"""
    _n_failed: int
    _broken: Any
    _said: bool
    def __init_subclass__(cls, **kw) -> None: ...
class _SixMethods(_WrapsMethods):
    """The methods of a logger, which do nothing here; those of a subclass may fail"""
    _n_failed: Any
    _broken: Any
    _said: Any
    def _fail(self, k, e) -> None: ...
    def _check_run(self, k) -> None: ...
    def _run(self, k, f, *args, **kw): ...
    def _call(self, k, *args) -> tuple:
        """Call one of the six"""
        ...
def _epoch_of(learn):
    """Epochs of this fit up to the end of the batch; whole ones where their length is unknown"""
    ...
class _Marks(_SixMethods):
    """What is known between two looks"""
    every: Any = ...
    block: int
    seconds: float
    _on: bool
    _is_open: bool
    _cancelled: bool
    _marks: list = ...
    _look_at: int
    _looked: float
    _due: float
    _start: float
class _Looked(_Marks):
    """What a look does"""
    _marks: Any
    _due: Any
    def _take_marks(self) -> None: ...
    def _n_waiting(self): ...
    def _write_block(self) -> None: ...
class _Looks(_Looked):
    """Looks at the batches block by block"""
    _looked: Any
    _look_at: Any
    def _look(self) -> None: ...
class _NotesBatches(_Looks):
    """Notes training batches"""
    def after_batch(self) -> None: ...
    def after_train(self) -> None: ...
class _KnowsRecorder(_NotesBatches):
    """Knows the Recorder, and what it had"""
    _n: int
    _thin: Any
    _seen: list = ...
    _offset: int
    _epochs: int
    def _rec(self) -> Any: ...
    def _n_waiting(self): ...
class _ChoosesBatches(_KnowsRecorder):
    """Chooses the batches that are written"""
    _thin: Any
    def _chosen(self, marks, was):
        """The marks of batches that were recorded, and that `every` chooses"""
        ...
class _TakesMarks(_ChoosesBatches):
    """Notes which batches have numbers to read"""
    _marks: Any
    _n: Any
    def _take_marks(self) -> None: ...
class _ReadsBatches(_TakesMarks):
    """Reads the numbers of the batches that were noted"""
    _seen: Any
    def _merged_to(self) -> int: ...
    def _batch_rows(self) -> list[Row]:
        """Rows of the noted batches whose numbers hold for all processes"""
        ...
class _FindsSeries(_ReadsBatches):
    """Knows the series of the Recorder"""
    _cursors: dict = ...
    def _series(self) -> Mapping: ...
class _ReadsValues(_FindsSeries):
    """Reads what was logged by name in each batch"""
    _cursors: Any
    def _new_values(self):
        """(step, name, value) of each value that is new"""
        ...
    def _skip_series(self) -> None: ...
class _MakesRows(_ReadsValues):
    """Makes rows of a step"""
    def _row_at(self, step, rows):
        """An empty row, with epoch and time of the last batch that is known up to `step`"""
        ...
class _ReadsSeries(_MakesRows):
    """Puts what was logged by name into the rows of its steps"""
    def _new_rows(self) -> list[Row]: ...
class _Sends(_ReadsSeries):
    """Hands over rows, and keeps those that were not taken"""
    _unwritten: list = ...
    _tail: list = ...
    holds_back: bool
    _held: Any = ...
    def _gather(self, epoch=None) -> None:
        """Add what is new to the rows that wait; with an `epoch`, the Recorder's last row too"""
        ...
    def _add_epoch(self, epoch) -> None: ...
    def _send(self) -> None: ...
    def _note_held(self, rows) -> None: ...
class _HandsOver(_Sends):
    """Hands over a block in the middle of an epoch"""
    def _write_block(self) -> None: ...
class _Safe(_HandsOver):
    """Knows which rows are safe"""
    _odd: Any
    def written_to(self) -> int:
        """Up to where rows outlast the process, if it `holds_back`"""
        ...
class _KnowsHeld(_Safe):
    """Keeps the rows that a service may lose"""
    _held: Any
    def _still_held(self): ...
    def _note_held(self, rows) -> None: ...
class _ReadsLast(_KnowsHeld):
    """Reads the last row of the Recorder"""
    _odd: Any
    def _last_values(self): ...
class _KeepsHeld(_ReadsLast):
    """Adds the rows of epochs"""
    _unwritten: Any
    def _add_epoch(self, epoch) -> None:
        """Add the Recorder's last row to those that wait"""
        ...
def _written(cb):
    """(path, kind) of the files that a callback has written"""
    ...
class _TellsFiles(_KeepsHeld):
    """Tells of files that other callbacks have written"""
    _told: dict = ...
    _files: Any
    def _find_files(self) -> None: ...
    def _note_file(self, cb, p, kind) -> None: ...
    def _step_of(self, path, kind): ...
class _BeginsRun(_TellsFiles):
    """Gets ready for a fit"""
    _id: Any = ...
    _cut: int
    _loaded: bool
    _fresh: bool
    _has_settings: bool
    _status: str
    _owner: Any
    _on: Any
    _is_open: Any
    _cancelled: Any
    _said: Any
    _n: Any
    _marks: Any
    _look_at: Any
    _looked: Any
    _broken: Any
    _seen: Any
    _unwritten: Any
    _thin: Any
    _due: Any
    _start: Any
    _offset: Any
    _epochs: Any
    _tail: Any
    _told: Any
    _files: Any
    _held: Any
    def begin_fit(self) -> None: ...
    def _forget(self) -> None:
        """Another Learner's fit is another run"""
        ...
class _OpensRun(_BeginsRun):
    """Opens the run of a fit"""
    _id: Any
    _is_open: Any
    _has_settings: Any
    def _had_ended(self): ...
    def _open(self) -> None:
        """Open the run and tell its settings, if that has not worked yet"""
        ...
    def _tell_settings(self): ...
class _OpensEpochs(_OpensRun):
    """Opens the run when the first epoch begins"""
    _fresh: Any
    _start: Any
    def begin_epoch(self) -> None: ...
class _BeginsEpochs(_OpensEpochs):
    """Tries everything that is still to be done"""
    _broken: Any
    def _try_all(self, epoch=None) -> None:
        """Gather everything, and hand it over; with an `epoch`, the Recorder's last row too"""
        ...
class _LogsFits(_BeginsEpochs):
    """Fills the run of a fit"""
    _cancelled: Any
    def inside_epoch(self) -> None:
        """Hand on what has come so far: a validation inside the epoch has ended"""
        ...
    def after_epoch(self) -> None: ...
    def after_cancel_fit(self) -> None: ...
class _EndsFits(_LogsFits):
    """Ends the run of a fit"""
    _status: Any
    _cut: Any
    _on: Any
    _is_open: Any
    def after_fit(self) -> None: ...
    def _finish(self) -> None: ...
def _is_numbers(v): ...
def _are_rows(v): ...
_state_values: dict
def _check_state(state, name) -> None:
    """Raise `ValueError` if the state of the logger `name` is not one"""
    ...
class _SavesLog(_EndsFits):
    """Saves which run this is, and where it stands"""
    def state_dict(self) -> dict:
        """The run, the step up to which its rows stand, and the rows that a resumed run writes"""
        ...
    def _again(self):
        """The step up to which the rows of the run stand, and those behind it that a resumed run hands over again"""
        ...
class _ResumesLog(_SavesLog):
    """Continues a run"""
    _n: Any
    _loaded: Any
    _offset: Any
    _epochs: Any
    _seen: Any
    _marks: Any
    _tail: Any
    _held: Any
    _id: Any
    _cut: Any
    _thin: Any
    _told: Any
    _unwritten: Any
    _cursors: Any
    def load_state_dict(self, state: dict):
        """Continue the run; nothing is written before its first epoch begins

        Args:
            state (dict): From `state_dict`
        """
        ...
    def __getstate__(self): ...
class _ChecksRun(_ResumesLog):
    """Knows whether a run has begun"""
    def _check_run(self, k) -> None: ...
class _RunsRequests(_ChecksRun):
    """Runs pictures and files of anyone"""
    _is_open: Any
    def _run(self, k, f, *args, **kw): ...
class _TakesRequests(_RunsRequests):
    """Takes pictures and files from anyone"""
    def _step_now(self): ...
    def _for_figure(self, name, image, step=None): ...
    def _for_file(self, name, path, step=None, kind='file'): ...
class _HasEvery(_TakesRequests):
    """Args:
        every (int | None): Batches between two rows of batches, 1 or more; None writes those of epochs alone
        **kwargs: `name`, as in `Callback`
    """
    run_after: Any
    in_trials: bool
    only_rank0: bool
    every: Any
    def __init__(self, every: int | None=1, **kwargs) -> None:
        """Args:
            every (int | None): Batches between two rows of batches, 1 or more; None writes those of epochs alone
            **kwargs: `name`, as in `Callback`
        """
        ...
class _TakesNumbers(_HasEvery):
    """Takes rows and pictures"""
    def begin(self, id, step: int) -> None:
        """Open a run

        Args:
            id: What this returned when the run began, in this process or in one before it; None for a new run
            step (int): Of a run that goes on: rows and pictures of later steps are left over, and will come again

        Returns:
            A plain value by which the run can be found again
        """
        ...
    def scalars(self, rows: list[Row]) -> None:
        """Take numbers

        Args:
            rows (list[Row]): In order of their steps; at most `block` of them
        """
        ...
    def figure(self, name: str, image, step: int | None=None) -> None:
        """Take a picture

        Args:
            name (str): Of the picture; each step may have one
            image: As in `as_png`; a logger gets the bytes of a PNG
            step (int | None): Training batches; those so far if None
        """
        ...
class Logger(_TakesNumbers):
    """Base class of loggers: a subclass has some of the six methods, and what it cannot do costs no training"""
    def hyper(self, settings: dict, loop: str, versions: dict) -> None:
        """Take the settings of a fit

        Args:
            settings (dict): From `describe_run`
            loop (str): The training loop, as it is printed
            versions (dict): Package to version
        """
        ...
    def file(self, name: str, path, step: int | None=None, kind: str='file') -> None:
        """Take note of a file

        Args:
            name (str): Of the callback that wrote it
            path: Absolute
            step (int | None): Training batches when it was written
            kind (str): 'model', 'checkpoint' or a word of yours
        """
        ...
    def end(self, status: str) -> None:
        """Close the run

        Args:
            status (str): 'finished', 'cancelled' by a callback, Ctrl-C or a signal, or 'failed'
        """
        ...
class MemoryLogger(Logger):
    """Keeps runs in memory, in `runs`"""
    runs: list = ...
    now: Any
    def begin(self, id, step): ...
    def scalars(self, rows) -> None: ...
    def figure(self, name, image, step=None) -> None: ...
    def hyper(self, settings, loop, versions) -> None: ...
    def file(self, name, path, step=None, kind='file') -> None: ...
    def end(self, status) -> None: ...
def _json_line(row):
    """A row as a line of JSON"""
    ...
def append_whole(path, text: str | bytes) -> None:
    """Write `text` at the end of a file, all of it or nothing

    Args:
        path: A file; made if it is not there
        text (str | bytes): For its end
    """
    ...
def _replace_json(path, o) -> None: ...
def _lines_up_to(path, step):
    """The whole lines of a file whose step is at most `step`, and whether that is all of it"""
    ...
def cut_lines(path, step: int) -> None:
    """Remove the records of later steps, and a line that was only half written

    Args:
        path: Of a file with a record a line, each with its `step`
        step (int): The last one that stays
    """
    ...
def free_folder(folder: Path, is_taken, name: str) -> Path:
    """A folder that holds no run

    Args:
        folder (Path): As asked for
        is_taken: Called with a folder; does it hold a run?
        name (str): Of the logger, for the warning

    Returns:
        The same, or with a number
    """
    ...
class _HasFolder(Logger):
    """A logger that has a folder for each run

    Args:
        folder: Under `learn.path`, or absolute; a number is added if it holds a run already
        every (int | None): As in `Logger`
        **kwargs: `name`, as in `Callback`
    """
    where: Any = ...
    _home: Any = ...
    folder: Any
    def __init__(self, folder='runs/run', every: int | None=1, **kwargs) -> None:
        """Args:
            folder: Under `learn.path`, or absolute; a number is added if it holds a run already
            every (int | None): As in `Logger`
            **kwargs: `name`, as in `Callback`
        """
        ...
    def holds(self, folder: Path, id: str | None=None) -> bool:
        """Does a folder hold a run?

        Args:
            folder (Path): That may not be there
            id (str | None): Of a run; any run if None
        """
        ...
class FolderLogger(_HasFolder):
    """A logger that has a folder for each run"""
    where: Any
    _home: Any
    def take_folder(self, id) -> tuple[dict, bool]:
        """Set `where` to the folder of a run that goes on, or to a free one

        Args:
            id: As in `begin`

        Returns:
            For `begin` to return; is it a new run?
        """
        ...
def _now(): ...
def _read_json(path):
    """The object in a file; None if there is none"""
    ...
def picture_name(name: str, step) -> str:
    """The name of the file of a picture

    Args:
        name (str): As in `Logger.figure`
        step: As there
    """
    ...
class _WritesRunFile(FolderLogger):
    """Writes `run.json`"""
    _about: Any = ...
    def holds(self, folder, id=None): ...
class _HasRunFile(_WritesRunFile):
    """Begins a run in its folder"""
    _about: Any
    def begin(self, id, step): ...
    def _write(self, **about) -> None: ...
class JSONLogger(_HasRunFile):
    """Writes each run to a folder: `run.json`, `scalars.jsonl` and pictures"""
    def scalars(self, rows) -> None: ...
    def hyper(self, settings, loop, versions) -> None: ...
    def end(self, status) -> None: ...
    def figure(self, name, image, step=None) -> None: ...
    def file(self, name, path, step=None, kind='file') -> None: ...
