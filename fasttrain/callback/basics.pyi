# Made by nbdev-export from the module beside it; do not edit.
from array import array
from collections.abc import Iterable
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from fasttrain.metrics import Metric
import torch
from typing import Any

__all__ = ['TrainEvalCallback', 'Measure', 'Rows', 'Recorder', 'say', 'TableWriter', 'silent', 'output_kind', 'ProgressCallback']

def _off(model):
    """Parts in evaluation mode of a model in training mode, which `model.train()` would switch; some models keep theirs"""
    ...
class TrainEvalCallback(Callback):
    """Puts the model into training or evaluation mode, and counts the batches trained on in `learn.train_iter`

    Args:
        keep_eval (bool): Do parts that are in evaluation mode when the fit begins stay so, in a model that is in training mode?
        **kwargs: `name`, as in `Callback`
    """
    keep_eval: bool
    _off: Any
    _said: Any
    def __init__(self, keep_eval: bool=False, **kwargs) -> None:
        """Args:
            keep_eval (bool): Do parts that are in evaluation mode when the fit begins stay so, in a model that is in training mode?
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def begin_train(self) -> None: ...
    def begin_validate(self) -> None: ...
    def after_batch(self) -> None: ...
class Measure:
    """The mean loss and the metrics of one pass over a loader

    Args:
        metrics (Sequence[Metric]): Copied, so that two measures never share one
    """
    metrics: Any
    untold: Any
    def __init__(self, metrics: Sequence[Metric]=()) -> None:
        """Args:
            metrics (Sequence[Metric]): Copied, so that two measures never share one
        """
        ...
    @property
    def names(self) -> list[str]: ...
    def accumulate(self, learn) -> None:
        """Take in one batch; a batch without a loss has nothing to measure

        Args:
            learn: Has just made a prediction
        """
        ...
    @property
    def values(self) -> list: ...
def _distinct(names):
    """`names`, with a number behind what is there already"""
    ...
class Rows(Sequence):
    """A list of rows to which rows are added: change the last one in place, others by `rows[i] = row`

    Args:
        rows (Iterable[Sequence]): Of values of any kind; a row that is shorter than others ends in None
    """
    __hash__: Any
    _cols: Any
    _n: Any
    _last: Any
    def __init__(self, rows: Iterable[Sequence]=()) -> None:
        """Args:
            rows (Iterable[Sequence]): Of values of any kind; a row that is shorter than others ends in None
        """
        ...
    def append(self, row: Sequence) -> None:
        """Add a row; the one before it is a copy from now on, whenever it is asked for

        Args:
            row (Sequence): One value for each column
        """
        ...
    @property
    def columns(self) -> list[list]:
        """What stands in the rows, column by column"""
        ...
    def __len__(self): ...
    def __getitem__(self, i): ...
    def __setitem__(self, i, row) -> None: ...
    def __eq__(self, other): ...
    def __repr__(self): ...
_kinds: dict
def _added(col, v):
    """`col` with `v` at its end: an array if it can be one"""
    ...
class Recorder(Callback):
    """Keeps losses and hyper-parameters of every training batch, and one row of results per epoch

    Args:
        add_time (bool): End each row with the epoch's minutes and seconds
        stats (Sequence[str]): Hyper-parameters to record, as the last group has them
        train_metrics (bool): Measure the metrics on training batches too?
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    _blank: Any
    add_time: bool
    stats: Any
    train_metrics: bool
    names: Any
    rows: Any
    epoch_ends: Any
    partial: Any
    hypers: Any
    _new: Any
    _stacked: Any
    _read: Any
    _sizes: Any
    _first: Any
    _weights: Any
    _sum: Any
    _readers: Any
    _columns: Any
    _train_names: Any
    _start: Any
    _smooth: Any
    _measure: Any
    _train: Any
    _valid: Any
    _train_measure: Any
    _train_values: Any
    def __init__(self, add_time: bool=True, stats: Sequence[str]=('lr', 'mom'), train_metrics: bool=False, **kwargs) -> None:
        """Args:
            add_time (bool): End each row with the epoch's minutes and seconds
            stats (Sequence[str]): Hyper-parameters to record, as the last group has them
            train_metrics (bool): Measure the metrics on training batches too?
            **kwargs: `name`, as in `Callback`
        """
        ...
    def _clear(self) -> None: ...
    def _no_figures(self) -> None: ...
    def begin_fit(self) -> None: ...
_chunk: int
def _n_batches(self: Recorder): ...
def begin_train(self: Recorder): ...
def after_batch(self: Recorder) -> None: ...
def _measure_training(self: Recorder):
    """Show the metrics this batch, without the graph that made it"""
    ...
def _stack(self: Recorder): ...
def read(self: Recorder) -> array:
    """Bring the losses that nobody has read yet to the CPU, in one copy"""
    ...
def _read_sizes(self: Recorder) -> array: ...
def losses(self: Recorder) -> torch.Tensor:
    """The loss of every recorded training batch of this fit"""
    ...
def begin_epoch(self: Recorder): ...
def after_cancel_train(self: Recorder): ...
def after_train(self: Recorder): ...
def begin_validate(self: Recorder): ...
def after_cancel_validate(self: Recorder): ...
def after_validate(self: Recorder) -> None: ...
def _tell_blank(self: Recorder, names) -> None:
    """Say once which columns stay blank, for want of targets"""
    ...
def _loader(self: Recorder):
    """The name of the loader that is validated"""
    ...
def after_epoch(self: Recorder): ...
def _trim(self: Recorder):
    """Give back the room that arrays have to grow, a sixteenth of their size"""
    ...
def log(self: Recorder) -> dict:
    """The last row, by the names of its columns"""
    ...
def smooth_loss(self: Recorder, beta=0.98) -> float | None:
    """Exponential mean of the training losses so far, most recent first; `beta` is the weight of what was"""
    ...
_plain: Any
def state_dict(self: Recorder) -> dict:
    """All that was recorded"""
    ...
def _is_list(v): ...
_recorded: dict
def load_state_dict(self: Recorder, state: dict):
    """Go on with what was recorded; a column or a hyper-parameter that was not recorded then has no past

    Args:
        state (dict): From `state_dict`
    """
    ...
def _load_training(self: Recorder, states) -> None: ...
def plot_loss(self: Recorder, skip_start: int=0, ax=None):
    """Smoothed training loss of every batch, and validation loss at each epoch's end

    Args:
        skip_start (int): Batches to leave out at the start, where the loss is off the scale
        ax: matplotlib axes; a new figure when None
    """
    ...
def plot_sched(self: Recorder, names: Sequence[str] | None=None, axs=None):
    """Each recorded hyper-parameter at every training batch

    Args:
        names (Sequence[str] | None): Of the recorded hyper-parameters; all when None
        axs: matplotlib axes, one for each name; a new figure when None
    """
    ...
_gone: Any
def say(text) -> None:
    """Print `text` at once; where standard output is a closed pipe or a full disk, warn once and go on

    Args:
        text: A line
    """
    ...
def _lose(out, e) -> None: ...
def _drop(out) -> None:
    """Send what `out` holds, and all that follows, nowhere"""
    ...
def _text(v) -> str: ...
class TableWriter:
    """Writes rows as aligned plain lines; a row of names alone starts a table

    Args:
        write: Called with each line
    """
    write: Any
    _widths: Any
    def __init__(self, write=say) -> None:
        """Args:
            write: Called with each line
        """
        ...
    def __call__(self, row: Sequence) -> None:
        """Args:
            row (Sequence): Names, or the values under them
        """
        ...
def silent(row) -> None:
    """A logger that says nothing"""
    ...
def output_kind() -> str:
    """What can be shown where output goes now"""
    ...
class ProgressCallback(Callback):
    """A progress bar while there is something to wait for, and the table of results"""
    run_after: str
    every: float
    mbar: Any
    pbar: Any
    _kind: Any
    _due: Any
    def __init__(self, **kwargs) -> None: ...
    def _clear(self) -> None: ...
    def begin_fit(self) -> None: ...
    def begin_epoch(self) -> None: ...
    def begin_train(self) -> None: ...
    def begin_validate(self) -> None: ...
    def after_train(self) -> None: ...
    def after_validate(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_fit(self) -> None: ...
def _open_bar(self: ProgressCallback) -> None: ...
def _close_bar(self: ProgressCallback) -> None: ...
def _draw(self: ProgressCallback, f, *args):
    """Draw, as long as there is something to draw on"""
    ...
def _master_bar(kind, n_epoch): ...
def _bar(kind, mbar, total): ...
def _row_writer(kind, mbar): ...
def _finish(mbar) -> None:
    """Leave the table, take the bars away"""
    ...
