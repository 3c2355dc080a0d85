# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from torch import Tensor
from torch import nn
from typing import Any

__all__ = ['comparison', 'checked_keys', 'Tracker', 'EarlyStopping', 'not_finite', 'SaveModel', 'ReduceLROnPlateau', 'TerminateOnNaN']

_falls: frozenset
_rises: frozenset
_unsure: frozenset
_word: Any
def _by_words(words):
    """Is a number with these words in its name better when higher? None if they do not say, or disagree"""
    ...
def _higher_is_better(m):
    """The `higher_is_better` of a metric, or of the object or function it was made of; None if there is none"""
    ...
_better: dict
def comparison(name: str, metrics=()) -> Callable:
    """Is a value of `name` better when it is lower, or when it is higher? Raise `ValueError` if nothing says

    Args:
        name (str): Of a column of the Recorder's table: a loss, or a metric, of training or of any loader
        metrics: Those of the Learner, which may know better than the name

    Returns:
        `operator.lt` or `operator.gt`
    """
    ...
def _as_comparison(comp):
    """The function for 'min' or 'max'; a function and None stay as they are"""
    ...
_keys: Any
_elsewhere: Any
def _of_others(name, names):
    """The column that other libraries call `name`, such as val_loss or eval/acc; None if there is none"""
    ...
class _NamesColumn(Callback):
    """Knows whether there is a column, or may be"""
    monitor: str
    def _may_come(self, names):
        """May `monitor` be a name that is logged later? Not one that is taken, or one slip away from a column"""
        ...
    def _refuse(self) -> None: ...
class _WatchesColumn(_NamesColumn):
    """Reads one column of the Recorder's table"""
    def _check_column(self) -> None:
        """Raise `ValueError` if there is no such column, and nobody can log one of that name"""
        ...
    def _read(self):
        """The column's number in the last row; None if it is blank"""
        ...
class _KnowsBest(_WatchesColumn):
    """Keeps the best value so far"""
    better: Callable = ...
    min_delta: float
    best: Any
    best_epoch: Any
    best_step: Any
    new_best: Any
    waited: Any
    def forget(self) -> None:
        """Reset the best value"""
        ...
    def _compare(self, value, epoch, step=None) -> None:
        """Is `value` the best so far? Count the comparisons since the best one"""
        ...
    def _gained(self, value): ...
def _is_count(v): ...
def _is_best(v): ...
_value_checks: dict
def checked_keys(cb, state):
    """The keys of the state of `cb`; raise `ValueError` if `state` has others, or a value that cannot be

    Args:
        cb: A callback with a `state_dict`
        state: For its `load_state_dict`
    """
    ...
class _SavesBest(_KnowsBest):
    """Saves the best so far, and loads it"""
    every_n_steps: int | None = ...
    def _kept(self): ...
    def state_dict(self) -> dict:
        """The best so far"""
        ...
    def load_state_dict(self, state: dict) -> None:
        """Continue from `state`

        Args:
            state (dict): From `state_dict`
        """
        ...
class _KnowsWhen(_SavesBest):
    """Knows when a row is to be looked at"""
    from_epoch: int
    _looked_at: Any
    def _check_steps(self) -> None:
        """Raise `ValueError` if this fit does not validate after so many steps"""
        ...
    def _warn_if_never(self) -> None:
        """Say if this fit is over before there is an epoch to look at"""
        ...
    def _is_due(self):
        """Is the last row to be looked at?"""
        ...
    def _when(self):
        """The moment of the last row, in words"""
        ...
    def _best_when(self): ...
class Tracker(_KnowsWhen):
    """Knows after each epoch whether `monitor` is the best so far (`new_best`), and how many epochs it was not (`waited`)

    Args:
        monitor (str): A column of the table: a loss, a metric, or a name that is logged
        comp (str | Callable | None): 'min', 'max', or `comp(a, b)`: is `a` better? None: by the metric or its name
        min_delta (float): 0 or more; a smaller gain does not count
        reset_on_fit (bool): Forget the best when a fit begins?
        every_n_steps (int | None): Look after every so many training batches instead, 1 or more; `validate_every` or a multiple
        from_epoch (int): 0 or more; epochs before this one do not count
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    in_trials: bool
    _cut: bool
    monitor: str
    comp: Any
    min_delta: float
    reset_on_fit: bool
    every_n_steps: Any
    from_epoch: Any
    better: Any
    _looked_at: Any
    new_best: Any
    def __init__(self, monitor: str='valid_loss', comp: str | Callable | None=None, min_delta: float=0.0, reset_on_fit: bool=True, every_n_steps: int | None=None, from_epoch: int=0, **kwargs) -> None:
        """Args:
            monitor (str): A column of the table: a loss, a metric, or a name that is logged
            comp (str | Callable | None): 'min', 'max', or `comp(a, b)`: is `a` better? None: by the metric or its name
            min_delta (float): 0 or more; a smaller gain does not count
            reset_on_fit (bool): Forget the best when a fit begins?
            every_n_steps (int | None): Look after every so many training batches instead, 1 or more; `validate_every` or a multiple
            from_epoch (int): 0 or more; epochs before this one do not count
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def begin_epoch(self) -> None: ...
    def after_train(self) -> None: ...
    def after_epoch(self) -> None: ...
    def inside_epoch(self) -> None:
        """Called when a row was written inside an epoch"""
        ...
def _say(learn, text) -> None:
    """Print `text`, unless `learn` is silent"""
    ...
class EarlyStopping(Tracker):
    """Ends training when `monitor` has been no better for `patience` epochs, or looks every `every_n_steps`

    Args:
        monitor (str): As in `Tracker`
        comp (str | Callable | None): As in `Tracker`
        min_delta (float): 0 or more; as in `Tracker`
        patience (int): Epochs, or looks, without gain; 1 or more
        reset_on_fit (bool): As in `Tracker`
        every_n_steps (int | None): Look after every so many training batches instead of epochs; as in `Tracker`
        from_epoch (int): 0 or more; epochs before this one do not count
        **kwargs: `name`, as in `Callback`
    """
    cancels_together: bool
    patience: Any
    def __init__(self, monitor: str='valid_loss', comp: str | Callable | None=None, min_delta: float=0.0, patience: int=1, reset_on_fit: bool=True, every_n_steps: int | None=None, from_epoch: int=0, **kwargs) -> None:
        """Args:
            monitor (str): As in `Tracker`
            comp (str | Callable | None): As in `Tracker`
            min_delta (float): 0 or more; as in `Tracker`
            patience (int): Epochs, or looks, without gain; 1 or more
            reset_on_fit (bool): As in `Tracker`
            every_n_steps (int | None): Look after every so many training batches instead of epochs; as in `Tracker`
            from_epoch (int): 0 or more; epochs before this one do not count
            **kwargs: `name`, as in `Callback`
        """
        ...
    def after_epoch(self) -> None: ...
def _is_float(t): ...
def _largest(ts, alone=True):
    """The largest absolute number in each of `ts`, `nan` if there is one; of a shard, in the rows that are here, if not `alone`"""
    ...
def _not_finite(model, alone=True):
    """Names of all parameters and buffers with `nan` or infinity in them"""
    ...
def not_finite(model: nn.Module, but=(), alone: bool=True) -> str | None:
    """The first tensor of `model` with `nan` or infinity in it; read from the device at once

    Args:
        model (nn.Module): Any
        but: Names to ignore, such as a mask of minus infinity
        alone (bool): Else, of a sharded model, look at the rows that this process has

    Returns:
        Name of a parameter or buffer, None if there is none
    """
    ...
class _NotedWriter:
    """Writes a checkpoint with a note of whose model it is"""
    note: Any
    def __init__(self, note) -> None: ...
    def write(self, path, content): ...
def _note_in(path):
    """The note in a file; None if the file is not there, or cannot be read"""
    ...
class _SavesModels(Tracker):
    """Saves the model with a note of whose it is"""
    fname: str
    every: Any
    at_end: bool
    with_opt: bool
    load_best: bool
    saved: Any
    top_k: Any = ...
    _run: Any
    _note: Any
    _odd: Any
    @property
    def files(self):
        """What it writes: no two callbacks of a Learner may share a file"""
        ...
    def _file(self, note): ...
    def _note_now(self): ...
    def _save(self, note=None):
        """Save the model with `note`, if all of it is finite"""
        ...
class _ChecksFile(_SavesModels):
    """Checks that a file has the best model of this fit"""
    def _has_better(self, path, mine):
        """With `top_k`: has this fit written a better model since? A resumed run writes it again"""
        ...
    def _own_files(self, folder, mine):
        """Files and notes of this callback that were written with `top_k` in the fit of the note `mine`"""
        ...
    def _not_ours(self, path, mine):
        """The reason if the file does not have the best model of this fit, whose note is `mine`; else None"""
        ...
    def _check_file(self, note, path) -> None: ...
    def _load_best(self) -> None: ...
class _ResumesBest(_ChecksFile):
    """Saves the note with the best so far, and loads it"""
    _top: list = ...
    _note: Any
    saved: Any
    _run: Any
    def state_dict(self) -> dict:
        """The best so far, and the note in its file"""
        ...
    def load_state_dict(self, state: dict):
        """Continue from `state`, if the file is still the one it tells of

        Args:
            state (dict): From `state_dict`
        """
        ...
    def _checked_note(self, note): ...
    def _branch(self, note, path) -> None: ...
class _KeepsTop(_ResumesBest):
    """Keeps the best few models of a fit"""
    _top: Any
    _note: Any
    saved: Any
    def _save_top(self) -> None:
        """Save the model if it is one of the best so far, and delete the one that is not any more"""
        ...
    def _is_top(self, value): ...
    def _delete_others(self) -> None:
        """Delete the files of this fit that are not among the best; a run that died may have left some"""
        ...
class _SavesInFit(_KeepsTop):
    """Saves while a fit runs, and loads the best at its end"""
    _earlier: Any
    saved: Any
    _note: Any
    _run: Any
    _top: Any
    _odd: Any
    def begin_fit(self) -> None: ...
    def after_epoch(self) -> None: ...
    def _warn_if_short(self) -> None: ...
    def _warn_worse(self) -> None: ...
    def after_fit(self) -> None: ...
class SaveModel(_SavesInFit):
    """Saves the model when `monitor` is the best so far, the best few, after every so many epochs, or at the end

    Args:
        monitor (str): As in `Tracker`
        comp (str | Callable | None): As in `Tracker`
        min_delta (float): 0 or more; as in `Tracker`
        fname (str): Name of the file, as in `learn.save`; with `every` and `top_k`, epoch, or step and value, are added
        every (int | None): 1 or more; save after every so many epochs instead, whatever `monitor` is
        at_end (bool): Save when training has ended without an error instead
        with_opt (bool): The optimizer too?
        load_best (bool): Load the best at the end of the fit?
        reset_on_fit (bool): As in `Tracker`
        every_n_steps (int | None): Look after every so many training batches instead of epochs; as in `Tracker`
        top_k (int | None): 1 or more; keep the best so many, with `monitor` in their names, and delete those that were better once
        from_epoch (int): 0 or more; epochs before this one do not count
        **kwargs: `name`, as in `Callback`
    """
    top_k: Any
    fname: Any
    every: Any
    at_end: bool
    with_opt: bool
    load_best: bool
    def __init__(self, monitor: str='valid_loss', comp: str | Callable | None=None, min_delta: float=0.0, fname: str='best', every: int | None=None, at_end: bool=False, with_opt: bool=False, load_best: bool=False, reset_on_fit: bool=True, every_n_steps: int | None=None, top_k: int | None=None, from_epoch: int=0, **kwargs) -> None:
        """Args:
            monitor (str): As in `Tracker`
            comp (str | Callable | None): As in `Tracker`
            min_delta (float): 0 or more; as in `Tracker`
            fname (str): Name of the file, as in `learn.save`; with `every` and `top_k`, epoch, or step and value, are added
            every (int | None): 1 or more; save after every so many epochs instead, whatever `monitor` is
            at_end (bool): Save when training has ended without an error instead
            with_opt (bool): The optimizer too?
            load_best (bool): Load the best at the end of the fit?
            reset_on_fit (bool): As in `Tracker`
            every_n_steps (int | None): Look after every so many training batches instead of epochs; as in `Tracker`
            top_k (int | None): 1 or more; keep the best so many, with `monitor` in their names, and delete those that were better once
            from_epoch (int): 0 or more; epochs before this one do not count
            **kwargs: `name`, as in `Callback`
        """
        ...
class _LowersRates(Tracker):
    """Divides the rates of the optimizer"""
    factor: float
    min_lr: float
    waited: Any
    def _reduce(self, learn) -> None: ...
class ReduceLROnPlateau(_LowersRates):
    """Divides every rate by `factor` when `monitor` has been no better for `patience` epochs; then waits anew

    Args:
        monitor (str): As in `Tracker`
        comp (str | Callable | None): As in `Tracker`
        min_delta (float): 0 or more; as in `Tracker`
        patience (int): Epochs, or looks, without gain; 1 or more
        factor (float): Above 1
        min_lr (float): No rate becomes lower; 0 or more
        reset_on_fit (bool): As in `Tracker`
        every_n_steps (int | None): Look after every so many training batches instead of epochs; as in `Tracker`
        from_epoch (int): 0 or more; epochs before this one do not count
        **kwargs: `name`, as in `Callback`
    """
    name: str
    patience: Any
    factor: float
    min_lr: float
    def __init__(self, monitor: str='valid_loss', comp: str | Callable | None=None, min_delta: float=0.0, patience: int=1, factor: float=10.0, min_lr: float=0.0, reset_on_fit: bool=True, every_n_steps: int | None=None, from_epoch: int=0, **kwargs) -> None:
        """Args:
            monitor (str): As in `Tracker`
            comp (str | Callable | None): As in `Tracker`
            min_delta (float): 0 or more; as in `Tracker`
            patience (int): Epochs, or looks, without gain; 1 or more
            factor (float): Above 1
            min_lr (float): No rate becomes lower; 0 or more
            reset_on_fit (bool): As in `Tracker`
            every_n_steps (int | None): Look after every so many training batches instead of epochs; as in `Tracker`
            from_epoch (int): 0 or more; epochs before this one do not count
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def after_epoch(self) -> None: ...
def _floats(b, name):
    """Tensors of floating point in a batch, and their places"""
    ...
class _RunningStats:
    """Running statistics of normalisation layers, which can be restored without asking the device whether to"""
    groups: Any
    kept: Any
    def __init__(self, model) -> None: ...
    def keep(self, bad: Tensor) -> None:
        """Args:
            bad (Tensor): 0-dim bool; if true, restore the last values that were kept
        """
        ...
class _NotesSizes(Callback):
    """Keeps the sizes of losses and gradients on the device, and stops training if they were not finite"""
    cancels_together: bool
    reason: Any
    _bad: Any = ...
    _running: Any = ...
    _params: Sequence = ...
    _seen: Any = ...
    _at_once: bool
    _every: int
    def _check(self, of, named, is_bad) -> None:
        """Have the device note how large `named` are, and whether that `is_bad`"""
        ...
    def _read(self) -> None:
        """Read from the device whether all was finite, and stop training if not"""
        ...
    def _why(self, seen):
        """What was not finite first, and where"""
        ...
class _AsksScaler(_NotesSizes):
    """Knows whether a gradient scaler may have made an overflow"""
    def _scaler_overflows(self):
        """Is there a scaler with a scale of 1 or more? A 0-dim tensor, or False without a scaler"""
        ...
class _ChecksBatches(_AsksScaler):
    """Checks the loss and the gradients of each batch"""
    every: Any
    _every: Any
    _at_once: Any
    _params: Any
    _seen: Any
    _bad: Any
    _running: Any
    def begin_train(self) -> None: ...
    def after_loss(self) -> None: ...
    def after_backward(self) -> None: ...
class TerminateOnNaN(_ChecksBatches):
    """Ends training where loss or gradients are not finite: weights and running statistics stay as before that batch

    Args:
        every (int | None): Batches after which the host reads the device's marks; if None 1 on a CPU, else 50
        skip (bool): Leave such a batch out and go on instead? The host then reads, and copies buffers, at each batch
        max_skip (int | None): With `skip`: batches left out in a row after which it raises, 1 or more; 10 when None
        **kwargs: `name`, as in `Callback`
    """
    run_after: Any
    run_before: str
    name: str
    every: Any
    skip: bool
    max_skip: Any
    reason: Any
    _bad: Any
    _running: Any
    _params: Any
    _seen: Any
    def __init__(self, every: int | None=None, skip: bool=False, max_skip: int | None=None, **kwargs) -> None:
        """Args:
            every (int | None): Batches after which the host reads the device's marks; if None 1 on a CPU, else 50
            skip (bool): Leave such a batch out and go on instead? The host then reads, and copies buffers, at each batch
            max_skip (int | None): With `skip`: batches left out in a row after which it raises, 1 or more; 10 when None
            **kwargs: `name`, as in `Callback`
        """
        ...
    def __new__(cls, every=None, skip=False, *args, **kwargs): ...
    def begin_fit(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_train(self) -> None: ...
    def after_fit(self) -> None: ...
    def teardown(self) -> None: ...
class _BeforeBatch:
    """Buffers, gradients and random numbers as they are before a batch, to be restored if it is left out"""
    buffers: Any
    grads: Any
    rng: Any
    def __init__(self, learn) -> None: ...
    def restore(self) -> bool:
        """Restore all of it"""
        ...
class _FindsBad(_ChecksBatches):
    """Says at once, on all processes, why a batch is bad"""
    def _why_bad(self) -> str | None:
        """The first of the loss and the gradients that is not finite; read from the device at once"""
        ...
class _LeavesOut(_FindsBad):
    """Leaves out a batch whose loss or gradients are not finite"""
    max_skip: int
    skipped: int
    _in_a_row: int
    _was: Any = ...
    _params: Any
    reason: Any
    def _check_parts(self) -> None: ...
    def begin_train(self) -> None: ...
    def begin_batch(self) -> None: ...
    def after_loss(self) -> None: ...
    def after_backward(self) -> None: ...
    def _leave_out(self, why) -> None: ...
class _SkipsBatches(TerminateOnNaN, _LeavesOut):
    """`TerminateOnNaN(skip=True)` makes it"""
    run_after: Any
    run_before: Any
    name: str
    skipped: Any
    _in_a_row: Any
    _was: Any
    _params: Any
    reason: Any
    def __repr__(self): ...
    def begin_fit(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_train(self) -> None: ...
    def after_fit(self) -> None: ...
    def state_dict(self) -> dict:
        """How many batches were left out, and why the first"""
        ...
    def load_state_dict(self, state: dict) -> None:
        """Continue from `state`

        Args:
            state (dict): From `state_dict`
        """
        ...
