# Made by nbdev-export from the module beside it; do not edit.
from typing import Any

__all__ = ['log_to']

def _check_text(name) -> None:
    """Raise unless `name` can be the name of a column"""
    ...
def check_free(rec, name) -> None:
    """Raise `ValueError` if `name`, or what validation makes of it, is taken"""
    ...
def _number(value, name):
    """A number to log. A bool is refused: `pred==learn.yb` compares a tensor with a tuple, and is always False"""
    ...
def _numbers(name, value):
    """Name to number; the keys of a dict stand behind the name"""
    ...
def _weight(w):
    """The weight that was said for a value; None if none was"""
    ...
def _check_kind(kinds, name, reduce, every_batch) -> None:
    """Raise unless `name` is logged in one way"""
    ...
def _checked(rec, name, value, kind):
    """The numbers to take in, and their names noted"""
    ...
def _is_tried(learn):
    """Does this thread try rates on a copy, while a loss or a model still calls `learn`?"""
    ...
def _recorder(learn) -> Any:
    """The Recorder that takes in numbers now; None if nothing is to be taken in"""
    ...
def log_to(learn, name: str, value: Any, reduce: str='mean', every_batch: bool=False, weight: Any=None) -> None:
    """Show a number in the table, in the files and to the callbacks that watch a column

    Args:
        learn: A Learner in a fit
        name (str): Of a column; in validation with `valid_` in front, or with the name of another loader
        value (Any): A number, a tensor of one element, or a dict of such, whose keys stand behind `name`
        reduce (str): Over the epoch: 'mean' by the weight of each batch, 'last', 'sum' or 'max'
        every_batch (bool): Keep the value of each batch too, in `learn.recorder.series`?
        weight (Any): Of this value in the mean, 0 or more; that of the batch if None, and 1 outside of a batch
    """
    ...
def _log(name, value, reduce, every_batch, weight) -> None: ...
def log(name: str, value: Any, reduce: str='mean', every_batch: bool=False, weight: Any=None) -> None:
    """As `learn.log`, of the fit that runs in this thread, the innermost of several; outside of a fit it does nothing

    Args:
        name (str): Of a column; in validation with `valid_` in front
        value (Any): As in `learn.log`
        reduce (str): As in `learn.log`
        every_batch (bool): As in `learn.log`
        weight (Any): As in `learn.log`
    """
    ...
