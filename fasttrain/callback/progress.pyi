# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from pathlib import Path
from typing import Any

__all__ = ['CSVLogger', 'loss_png', 'ShowGraphCallback']

def _csv_line(row, end='\n'):
    """A row as a line of CSV"""
    ...
def _csv_lines(text) -> list:
    """The lines of a CSV text, without a last one that was half written

    Args:
        text: For each whole line its values, and its own text
    """
    ...
def _read_csv(file) -> tuple[str, list]:
    """The content of a CSV file; nothing if it is not there

    Args:
        file: The text; for each whole line its values, and its own text
    """
    ...
def _same_row(values, row):
    """Is a line this row, apart from digits that a spreadsheet takes away?"""
    ...
def _find_row(lines, start, row):
    """The index of `row` among `lines`, from `start` on; None if it is not there"""
    ...
def _merge_rows(lines: list, rows: list, at: int, known: int=0, keys: int=0, end: str='\n') -> int:
    """Merge `rows` into `lines`

    Args:
        lines (list): From `_read_csv`; changed in place
        rows (list): Of texts, in order; each is there once afterwards
        at (int): Index of the first one, or where it will be
        known (int): How many of them may be there already
        keys (int): A row replaces a line with the same first so many values; 0 replaces none
        end (str): Of a line

    Returns:
        Index of the last one, plus 1
    """
    ...
def _encoded(text): ...
def _append(file, text, size):
    """Write `text` at the end of `file`, all of it or nothing; return the new size"""
    ...
def _replace(file, text):
    """Replace the content of `file` by `text`, whole or not at all; return the new size"""
    ...
def _check_writable(file) -> None:
    """Raise an OSError now if `file` could not be written later"""
    ...
def _recorder(cb):
    """The Recorder of the Learner of `cb`"""
    ...
def _had_ended(learn):
    """Had this fit of the run ended before, so that a resume skips it?"""
    ...
def _can_hold(head, own, more):
    """Can a file with the columns `head` take rows with the columns `own`? It may have columns of `more`, too"""
    ...
def _joined(head, names):
    """The columns of a file, with those of `names` that it has not, each behind the one before it"""
    ...
def _widened(line, head, names, end):
    """A line of a file, as it is with more columns; what stands beyond its columns stays"""
    ...
class _KnowsFile(Callback):
    """Knows the file, and where the rows of this fit begin in it"""
    fname: str
    append: bool
    logged: Any
    _rows: Any
    _names: list
    _later: Any
    _first: int
    _done: int
    _known: int
    _start: int
    _size: Any
    _end: str
    _begun: bool
    _resumed: bool
    _kept: bool
    _loaded: bool
    _written: Any
    @property
    def file(self) -> Path:
        """Path of the log"""
        ...
    @property
    def files(self):
        """What it writes: no two callbacks of a Learner may share a file"""
        ...
    def begin_fit(self) -> None: ...
    def _holds(self, head):
        """Can a file with these columns take the rows of this fit?"""
        ...
def _texts(row): ...
class _KnowsColumns(_KnowsFile):
    """Brings rows into the columns of the file"""
    _names: Any
    @property
    def _keys(self): ...
    def _lines_of(self, rows):
        """The rows of the Recorder as texts, in the columns of the file"""
        ...
    def _widen(self, lines):
        """Take the columns of the file, with those that have come since; `lines` are changed in place. False if it is no file for these rows"""
        ...
class _WritesRows(_KnowsColumns):
    """Writes rows to the file"""
    _size: Any
    _end: Any
    _start: Any
    _resumed: Any
    def _write_rows(self, rows): ...
    def _warn_anew(self, n) -> None: ...
    def _merge(self, file, rows) -> None:
        """Merge all rows of this fit into the lines of `file`"""
        ...
    def _find(self, lines, start, rows):
        """Index of the first of `rows` among `lines`, from `start` on; None if it is missing"""
        ...
class _WritesInFit(_WritesRows):
    """Writes when the Recorder has a new row"""
    _kept: Any
    _done: Any
    _begun: Any
    def begin_epoch(self) -> None: ...
    def after_epoch(self) -> None: ...
    def inside_epoch(self) -> None:
        """Write the row of a validation inside the epoch"""
        ...
    def after_fit(self) -> None: ...
    def _write(self):
        """Write the rows that are not in the file yet; a fit that had ended writes nothing"""
        ...
def _is_index(v): ...
def _are_names(v): ...
_state_values: dict
def _check_log_state(state, name) -> None:
    """Raise `ValueError` if the state of the logger `name` is not one"""
    ...
class _ChecksResume(_WritesInFit):
    """Checks that a resumed run can write to the file"""
    def _check_columns(self, state, lines) -> None: ...
    def _check_branch(self, lines) -> None: ...
class _ResumesRows(_ChecksResume):
    """Saves where the rows of this fit begin, and finds them again"""
    _names: Any
    _later: Any
    _rows: Any
    _known: Any
    _size: Any
    _first: Any
    _done: Any
    _start: Any
    _begun: Any
    _resumed: Any
    _kept: Any
    _loaded: Any
    def state_dict(self) -> dict:
        """The position of the first row of this fit"""
        ...
    def _note_later(self, state, lines, branch) -> None:
        """Take the columns of the file; a run that goes on will log again what the file has beyond those of the state"""
        ...
    def load_state_dict(self, state: dict) -> None:
        """Continue with the rows that were written, which the Recorder has again; the file stays until the first write

        Args:
            state (dict): From `state_dict`
        """
        ...
class CSVLogger(_ResumesRows):
    """Writes each row of the Recorder to a file, as soon as it is there

    Args:
        fname (str): Under `learn.path`, or an absolute path
        append (bool): Write below the rows that are there, instead of replacing them
        logged (Sequence[str]): Columns that the file to append to has from `learn.log`, before this process has logged them
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    in_trials: bool
    only_rank0: bool
    fname: Any
    append: bool
    logged: Any
    def __init__(self, fname: str='history.csv', append: bool=False, logged: Sequence[str]=(), **kwargs) -> None:
        """Args:
            fname (str): Under `learn.path`, or an absolute path
            append (bool): Write below the rows that are there, instead of replacing them
            logged (Sequence[str]): Columns that the file to append to has from `learn.log`, before this process has logged them
            **kwargs: `name`, as in `Callback`
        """
        ...
def loss_png(recorder) -> bytes:
    """`recorder.plot_loss()` as an image, in a figure of its own

    Args:
        recorder: A Recorder that has recorded something

    Returns:
        PNG, 4 by 2 inches
    """
    ...
class _DrawsLosses(Callback):
    """Draws the losses in a notebook, always in the same place"""
    every: float
    _live: bool
    _display: Any
    _due: float
    _rows: Any
    def begin_fit(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_epoch(self) -> None: ...
    def inside_epoch(self) -> None:
        """Draw once more: a validation inside the epoch has ended"""
        ...
    def _draw(self) -> None: ...
class ShowGraphCallback(_DrawsLosses):
    """Draws the losses: in a notebook while they come, and to a file when the fit ends

    Args:
        fname (str | None): A PNG file, under `learn.path` or absolute; none if None
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    in_trials: bool
    only_rank0: bool
    fname: Any
    def __init__(self, fname: str | None=None, **kwargs) -> None:
        """Args:
            fname (str | None): A PNG file, under `learn.path` or absolute; none if None
            **kwargs: `name`, as in `Callback`
        """
        ...
    @property
    def files(self):
        """What it writes: no two callbacks of a Learner may share a file"""
        ...
    def after_fit(self) -> None: ...
    def _write(self, file) -> None: ...
