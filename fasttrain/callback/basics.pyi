# Made by nbdev-export from the module beside it; do not edit.
from array import array
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from fasttrain.metrics import Metric
from fasttrain.processes import Ranks
from fasttrain.quantities import Series
from typing import Any
import torch

__all__ = ['TrainEvalCallback', 'Measure', 'Rows', 'Recorder', 'say', 'TableWriter', 'silent', 'output_kind', 'ProgressCallback']

def _eval_parts(model):
    """Parts in evaluation mode of a model in training mode, by name, that `model.train()` would switch"""
    ...
def _warn_switched(names) -> None:
    """Warn of parts that a fit puts into training mode"""
    ...
class TrainEvalCallback(Callback):
    """Puts the model into training or evaluation mode, and counts the training batches in `learn.train_iter`

    Args:
        keep_eval (bool): Keep parts in evaluation mode that are so when the fit begins?
        **kwargs: `name`, as in `Callback`
    """
    keep_eval: bool
    _kept_eval: Any
    _warned: Any
    def __init__(self, keep_eval: bool=False, **kwargs) -> None:
        """Args:
            keep_eval (bool): Keep parts in evaluation mode that are so when the fit begins?
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def begin_train(self) -> None: ...
    def begin_validate(self) -> None: ...
    def after_batch(self) -> None: ...
def _numbered(names):
    """`names`, in which a name that comes again gets a number"""
    ...
class Measure:
    """The mean loss and the metrics of one pass over a loader

    Args:
        metrics (Sequence[Metric]): Copied, so that two measures never share one
        on (str | None): Those that are for this, or for 'both'; all if None
    """
    metrics: Any
    untold: Any
    def __init__(self, metrics: Sequence[Metric]=(), on: str | None='valid') -> None:
        """Args:
            metrics (Sequence[Metric]): Copied, so that two measures never share one
            on (str | None): Those that are for this, or for 'both'; all if None
        """
        ...
    @property
    def names(self) -> list[str]:
        """Columns of all metrics; a name that comes twice gets a number"""
        ...
    def accumulate(self, learn) -> None:
        """Add the batch of which `learn` has just made a prediction; a batch without a loss is skipped"""
        ...
    @property
    def values(self) -> list:
        """Values of all metrics, in the order of `names`"""
        ...
    def merged(self, ranks: Ranks) -> list:
        """The values over the whole set, the same on every rank

        Args:
            ranks (Ranks): Each with a part of the set

        Returns:
            As `values`
        """
        ...
    def take_in(self, ranks: Ranks):
        """Rank 0 takes over what all have measured, and the others begin anew

        Args:
            ranks (Ranks): Each with a part of the set
        """
        ...
    def _load_merged(self, states) -> None: ...
    def _values_of(self, states): ...
_array_kinds: dict
def _appended(col, v):
    """`col` with `v` at its end: an array if it can be one, else a list"""
    ...
class _Columns:
    """Rows of values: all but the last are stored as columns

    Args:
        rows (Iterable[Sequence]): Of values of any kind; a row that is shorter than others ends in None
    """
    _last: Any
    _cols: Any
    _n: Any
    def __init__(self, rows: Iterable[Sequence]=()) -> None:
        """Args:
            rows (Iterable[Sequence]): Of values of any kind; a row that is shorter than others ends in None
        """
        ...
    def append(self, row: Sequence) -> None:
        """Add a row; reading the one before it gives a copy from now on

        Args:
            row (Sequence): One value for each column
        """
        ...
    def _store_last(self) -> None: ...
class Rows(_Columns, Sequence):
    """A list of rows to which rows are added: change the last one in place, others by `rows[i] = row`"""
    __hash__: Any
    @property
    def columns(self) -> list[list]:
        """All values, column by column"""
        ...
    def __len__(self): ...
    def __getitem__(self, i) -> Any: ...
    def __setitem__(self, i, row) -> None: ...
    def __eq__(self, other): ...
    def insert_column(self, at: int) -> None:
        """Add a column of None

        Args:
            at (int): Its place, 0 or more
        """
        ...
    def __repr__(self): ...
_chunk: int
class _RecordsLosses(Callback):
    """Keeps losses on the device until someone reads them

    Args:
        **kwargs: `name`, as in `Callback`
    """
    _new: Any
    _stacked: Any
    _read: Any
    def __init__(self, **kwargs) -> None:
        """Args:
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def _clear(self) -> None: ...
    def _add_loss(self, loss) -> None: ...
    def _stack(self) -> None: ...
    def read(self) -> array:
        """Copy the losses that are not read yet to the CPU, in one copy"""
        ...
    @property
    def losses(self) -> torch.Tensor:
        """The loss of every recorded training batch of this fit"""
        ...
class _SmoothsLosses(_RecordsLosses):
    """Adds the exponential mean of the losses"""
    _beta: float
    _smooth: Any
    def _clear(self) -> None: ...
    @property
    def smooth_loss(self) -> float | None:
        """Exponential mean of the training losses so far, most recent first"""
        ...
class _WeighsLosses(_SmoothsLosses):
    """Adds the weight of each batch of an epoch"""
    _first: Any
    _train: Any
    _sizes: Any
    _weights: Any
    _sum: Any
    def _clear(self) -> None: ...
    def _clear_weights(self) -> None: ...
    @property
    def _n_batches(self): ...
    def begin_train(self) -> None: ...
class _RecordsBatches(_WeighsLosses):
    """Records each training batch"""
    def _record(self, learn):
        """Record the loss and the weight of a training batch; was there anything to record?"""
        ...
    def after_batch(self) -> None: ...
def _merged_losses(parts, sums):
    """Losses and weights of whole batches, from `(losses, weights)` of the shares on each rank"""
    ...
class _MergesLosses(_RecordsBatches):
    """Merges what several processes have recorded"""
    _merged: Any
    _weights: Any
    _smooth: Any
    def _clear(self) -> None: ...
    def _read_sizes(self) -> array: ...
    def merge(self, ranks: Ranks) -> None:
        """Replace what was recorded since the last time by what all ranks recorded; every rank calls this

        Args:
            ranks (Ranks): Who trains together
        """
        ...
class _MeansLosses(_MergesLosses):
    """Adds the mean loss of an epoch"""
    _train: Any
    def _mean_loss(self):
        """Mean of the epoch's losses, every sample counting the same; None if nothing was recorded"""
        ...
    def after_train(self) -> None: ...
class _RecordsHypers(_MeansLosses):
    """Adds the hyper-parameters of each batch"""
    stats: Any
    hypers: Any
    _readers: Any
    _read: Any
    _sizes: Any
    def _clear(self) -> None: ...
    def begin_fit(self) -> None: ...
    def _trim(self) -> None:
        """Free the spare room of the arrays, a sixteenth of their size"""
        ...
    def _record(self, learn): ...
def _accumulate_detached(metrics, learn) -> None:
    """Give `metrics` the batch of `learn`, without the graph that made it"""
    ...
class _MeasuresTraining(_RecordsHypers):
    """Adds metrics of the training batches"""
    train_metrics: bool
    _train_names: Any
    _train: Any
    _train_measure: Any
    _train_values: Any
    def _clear(self) -> None: ...
    def _clear_epoch(self) -> None:
        """Forget the results of this epoch"""
        ...
    def _new_train_measure(self):
        """Of the metrics that are for training batches; None if there are none"""
        ...
    def begin_train(self) -> None: ...
    def _record(self, learn): ...
    def settle(self) -> None:
        """Merge what all ranks have recorded so far: for a file that one of them writes in the middle of an epoch"""
        ...
    def after_train(self) -> None: ...
def _valid_names(dls, names):
    """Names of the columns of all loaders: `names` for the first, and with its own name in front for any other"""
    ...
class _MeasuresValidation(_MeasuresTraining):
    """Adds loss and metrics of each loader that is validated"""
    names: Any
    _columns: Any
    partial: Any
    _measure: Any
    _valid: Any
    _train_names: Any
    def _clear(self) -> None: ...
    def _clear_epoch(self) -> None: ...
    @property
    def n_keys(self) -> int:
        """How many columns say where a row was taken"""
        ...
    def begin_fit(self) -> None: ...
class _WarnsOfBlanks(_MeasuresValidation):
    """Knows the columns of the loader that is validated, and warns of those that stay blank"""
    _blank: Any
    def _loader_name(self):
        """The name of the loader that is validated"""
        ...
    def _warn_blank(self, place, values) -> None:
        """Warn once of columns without values"""
        ...
class _RecordsValidation(_WarnsOfBlanks):
    """Fills the columns while the loop runs"""
    _measure: Any
    def after_batch(self) -> None: ...
    def after_cancel_train(self) -> None: ...
    def begin_validate(self) -> None: ...
    def after_cancel_validate(self) -> None: ...
    def after_validate(self) -> None: ...
def _minutes(seconds: float) -> str:
    """Minutes and seconds, as in 01:15; one string object for all rows with the same time"""
    ...
def _warn_lost(loss, epoch):
    """Is a mean loss finite, or unknown? If not, say so"""
    ...
class _WritesRows(_RecordsValidation):
    """Adds one row of results per epoch, and those that are taken inside one"""
    add_time: bool
    rows: Any
    epoch_ends: Any
    _headed: Any
    _start: Any
    _was_finite: Any
    def _clear(self) -> None: ...
    def begin_fit(self) -> None: ...
    def begin_epoch(self) -> None: ...
    def _row(self, train, train_values, valid): ...
    def _log(self, row) -> None: ...
    def after_epoch(self) -> None: ...
    def add_inside(self, valid: Sequence) -> None:
        """Add a row inside an epoch; of several processes, every one calls this

        Args:
            valid (Sequence): Losses and metrics of the loaders that are validated, in the order of the columns
        """
        ...
    @property
    def log(self) -> dict:  # type: ignore[override]  # name -> value; empty before the first row
        """The last row, by the names of its columns"""
        ...
def _moment(learn):
    """Is a batch under way ('in'), has it come to its end ('after'), or is there none (None)?"""
    ...
def _note_weight(rec) -> None: ...
class _PlacesValues(_WritesRows):
    """Knows where what is logged in a fit belongs"""
    row_of: Any
    inside: Any
    logged: Any
    def _clear(self) -> None: ...
    @property
    def loaders(self) -> list[str]:
        """The loaders that are validated, the main one first"""
        ...
    def begin_fit(self) -> None: ...
    def prefix(self) -> str:
        """What stands before a name that is logged now: nothing, or the loader that is validated"""
        ...
class _WeighsValues(_PlacesValues):
    """Notes the weight of a batch that has logged"""
    def _weigh(self):
        """Set the weight of the batch that is done"""
        ...
    def note_weight(self) -> None:
        """The handler of `after_batch` since something was logged"""
        ...
    @property
    def series(self) -> dict[str, Series]:
        """What was logged with `every_batch`; a series only grows while a fit runs"""
        ...
class _TakesValues(_WeighsValues):
    """Takes what is logged in a fit"""
    after_batch: Any
    def take(self, values: Mapping, kind: tuple, weight: Any=None) -> None:
        """Take in numbers of the current batch; outside of a batch each counts once

        Args:
            values (Mapping): Name to number, as `as_number` gives it
            kind (tuple): One of `reduces`, and whether each batch is kept in `series`
            weight (Any): Of each number in a mean; None for that of the batch
        """
        ...
class _AddsColumns(_TakesValues):
    """Has a column for each name that is logged"""
    ever_logged: Any
    _more: Any
    names: Any
    _headed: Any
    def _clear(self) -> None: ...
    def _clear_epoch(self) -> None: ...
    @property
    def own_columns(self) -> list[str]:
        """The columns without those of what was logged"""
        ...
    def _with_more(self, names, more):
        """`names` with `more` before the time"""
        ...
    def _add_columns(self, columns) -> None: ...
class _ShowsLogged(_AddsColumns):
    """Shows what is logged in the rows"""
    row_of: Any
    def _row(self, train, train_values, valid): ...
    def after_epoch(self) -> None: ...
    def prepare_inside(self) -> None:
        """Make room for what a validation inside an epoch logs; while it runs, `inside` is the name of its loader"""
        ...
    def add_inside(self, valid) -> None: ...
    def settle(self) -> None: ...
_plain: Any
def _is_list(v): ...
def _is_vector(v): ...
_state_checks: dict
def _check_record(state, name) -> None:
    """Raise `ValueError` if a value in the state of the Recorder `name` is of a wrong kind"""
    ...
class _SavesRecord(_ShowsLogged):
    """Adds `state_dict`"""
    def state_dict(self) -> dict:
        """All that was recorded"""
        ...
class _LoadsRecord(_SavesRecord):
    """Adds `load_state_dict`"""
    _more: Any
    names: Any
    ever_logged: Any
    _new: Any
    _stacked: Any
    _read: Any
    _sizes: Any
    _weights: Any
    _sum: Any
    _merged: Any
    _start: Any
    rows: Any
    epoch_ends: Any
    _train_measure: Any
    def load_state_dict(self, state: dict) -> None:
        """Continue from `state`; a column or a hyper-parameter that was not recorded then has no past

        Args:
            state (dict): From `state_dict`
        """
        ...
    def _load_logged(self, state):
        """The columns of what was logged, which is loaded"""
        ...
    def _load_rows(self, columns, names, epoch_ends) -> None: ...
    def _load_training(self, states) -> None: ...
class _PlotsLosses(_LoadsRecord):
    """Adds the plot of the losses"""
    def plot_loss(self, skip_start: int=0, ax=None):
        """Smoothed training loss of every batch, and validation loss at each row

        Args:
            skip_start (int): Batches to leave out at the start, where the loss is off the scale
            ax: matplotlib axes; a new figure when None
        """
        ...
class _PlotsRecord(_PlotsLosses):
    """Adds the plots of the hyper-parameters"""
    def plot_sched(self, names: Sequence[str] | None=None, axs=None):
        """Each recorded hyper-parameter at every training batch

        Args:
            names (Sequence[str] | None): Of the recorded hyper-parameters; all when None
            axs: matplotlib axes, one for each name; a new figure when None
        """
        ...
class Recorder(_PlotsRecord):
    """Keeps losses and hyper-parameters of every training batch, and one row of results per epoch

    Args:
        add_time (bool): End each row with the epoch's minutes and seconds
        stats (Sequence[str]): Hyper-parameters to record, as the last group has them
        train_metrics (bool): Measure the metrics on training batches too?
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    add_time: bool
    train_metrics: bool
    stats: Any
    def __init__(self, add_time: bool=True, stats: Sequence[str]=('lr', 'mom'), train_metrics: bool=False, **kwargs) -> None:
        """Args:
            add_time (bool): End each row with the epoch's minutes and seconds
            stats (Sequence[str]): Hyper-parameters to record, as the last group has them
            train_metrics (bool): Measure the metrics on training batches too?
            **kwargs: `name`, as in `Callback`
        """
        ...
def _redirect_to_null(out) -> None:
    """Send the buffered output of `out`, and all that follows, to the null device"""
    ...
_broken: Any
def _give_up(out, e) -> None:
    """Warn that standard output cannot be written to, and stop writing there"""
    ...
def say(text) -> None:
    """Print `text` at once; if standard output is a closed pipe or a full disk, warn once and continue

    Args:
        text: A line
    """
    ...
def _text(v) -> str:
    """A value as text: six decimals, empty for None"""
    ...
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
    """A logger that ignores its rows

    Args:
        row: A list of values or names
    """
    ...
def output_kind() -> str:
    """The kind of bar that the current output can show"""
    ...
def _master_bar(kind, n_epoch):
    """The bar over epochs, with the table under it"""
    ...
def _bar(kind, mbar, total, every):
    """The bar over batches, of one stage; `every` seconds between two drawings"""
    ...
def _finish(mbar) -> None:
    """Remove the bars and leave the table"""
    ...
def _row_writer(kind, mbar):
    """A logger for where the output goes: the table under the bars of a notebook, else plain lines"""
    ...
class _DrawsBar(Callback):
    """Draws bars as long as the output can be written to

    Args:
        **kwargs: `name`, as in `Callback`
    """
    every: float
    patience: float
    pbar: Any
    mbar: Any
    _kind: Any
    _due: Any
    def __init__(self, **kwargs) -> None:
        """Args:
            **kwargs: `name`, as in `Callback`
        """
        ...
    def _clear(self) -> None: ...
    def _draw(self, f, *args) -> None:
        """Draw with `f`; stop drawing if the output cannot be written to"""
        ...
class _DrawsStages(_DrawsBar):
    """Has a bar for each stage"""
    pbar: Any
    _due: Any
    def _inside(self): ...
    def _open_bar(self) -> None: ...
    def _close_bar(self) -> None: ...
    def begin_train(self) -> None: ...
    def begin_validate(self) -> None: ...
    def after_train(self) -> None: ...
    def after_validate(self) -> None: ...
class ProgressCallback(_DrawsStages):
    """A progress bar while there is something to wait for, and the table of results"""
    run_after: str
    _kind: Any
    mbar: Any
    _due: Any
    def begin_fit(self) -> None: ...
    def begin_epoch(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_fit(self) -> None: ...
