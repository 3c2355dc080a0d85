# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.callback.core import Callback
from pathlib import Path
from typing import Any

__all__ = ['CSVLogger', 'ShowGraphCallback', 'loss_png']

def _read(file) -> tuple[str, list]:
    """What is in a CSV file; nothing if it is not there

    Args:
        file: The text; for each whole line its values, and its own text
    """
    ...
def _line(row, end='\n'):
    """A row as a line of CSV"""
    ...
def _alike(values, row):
    """Is a line this row, apart from digits that a spreadsheet takes away?"""
    ...
def _find(lines, start, rows):
    """Where the first of `rows` stands among `lines`, from `start` on; None if it does not"""
    ...
def _put(lines: list, rows: list, at: int, known: int=0, replace: bool=False, end: str='\n') -> int:
    """Put `rows` among `lines`

    Args:
        lines (list): From `_read`; changed in place
        rows (list): Of texts, in order; each is there once afterwards
        at (int): Where the first one stands, or goes
        known (int): How many of them may be there already
        replace (bool): Does a row take the place of a line of the same epoch?
        end (str): Of a line

    Returns:
        Where the last one stands, plus 1
    """
    ...
class CSVLogger(Callback):
    """Writes each row of the Recorder to a file, as soon as it is there

    Args:
        fname (str): Under `learn.path`, or an absolute path
        append (bool): Go on below the rows that are there, instead of replacing them
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    in_trials: bool
    _rows: Any
    _names: list
    _first: int
    _done: int
    _known: int
    _start: int
    _size: Any
    _end: str
    _begun: bool
    _resumed: bool
    _kept: bool
    _taken: bool
    fname: Any
    append: bool
    def __init__(self, fname: str='history.csv', append: bool=False, **kwargs) -> None:
        """Args:
            fname (str): Under `learn.path`, or an absolute path
            append (bool): Go on below the rows that are there, instead of replacing them
            **kwargs: `name`, as in `Callback`
        """
        ...
    @property
    def file(self) -> Path: ...
    @property
    def files(self): ...
    def begin_fit(self) -> None: ...
    def begin_epoch(self) -> None: ...
    def after_epoch(self) -> None: ...
    def after_fit(self) -> None: ...
def _recorder(cb): ...
def _check_place(file) -> None:
    """An OSError now, if `file` could not be written later"""
    ...
def _passed_over(learn):
    """Had this fit of the run ended before?"""
    ...
def _write(self: CSVLogger):
    """Write the rows that are not in the file yet; a fit that is only passed over writes nothing"""
    ...
def _write_rows(self: CSVLogger, rows) -> None: ...
def _texts(row): ...
def _encoded(text): ...
def _append(file, text, size):
    """Write `text` at the end of `file`, all of it or nothing; gives the new size"""
    ...
def _replace(file, text): ...
def _is_index(v): ...
_state_values: dict
def state_dict(self: CSVLogger) -> dict:
    """Where the rows of this fit begin"""
    ...
def load_state_dict(self: CSVLogger, state: dict) -> None:
    """Go on with the rows that were written, which the Recorder has again; the file is left alone until the first write

    Args:
        state (dict): From `state_dict`
    """
    ...
class ShowGraphCallback(Callback):
    """Draws the losses: in a notebook while they come, and to a file when the fit ends

    Args:
        fname (str | None): A PNG file, under `learn.path` or absolute; none if None
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    in_trials: bool
    every: float
    fname: Any
    _live: Any
    _handle: Any
    _due: Any
    _rows: Any
    def __init__(self, fname: str | None=None, **kwargs) -> None:
        """Args:
            fname (str | None): A PNG file, under `learn.path` or absolute; none if None
            **kwargs: `name`, as in `Callback`
        """
        ...
    @property
    def files(self): ...
    def begin_fit(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_epoch(self) -> None: ...
    def after_fit(self) -> None: ...
    def _draw(self) -> None: ...
def loss_png(recorder) -> bytes:
    """`recorder.plot_loss()` as a picture, without touching the figures of anybody else

    Args:
        recorder: A Recorder that has recorded something

    Returns:
        PNG, 4 by 2 inches
    """
    ...
