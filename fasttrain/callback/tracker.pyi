# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from fasttrain.callback.core import Callback
from torch import Tensor
from torch import nn
from typing import Any

__all__ = ['comparison', 'Tracker', 'EarlyStopping', 'not_finite', 'SaveModel', 'ReduceLROnPlateau', 'TerminateOnNaN']

_falls: frozenset
_rises: frozenset
_unsure: frozenset
_word: Any
_ways: dict
def _says(m):
    """What a metric itself, or what it was made of, says of its direction; None if nothing"""
    ...
def _by_words(words):
    """Does what is called so rise? None where nothing, or more than one thing, is said"""
    ...
def comparison(name: str, metrics=()) -> Callable:
    """Is a value of `name` better when it is lower, or when it is higher? A ValueError where nobody knows

    Args:
        name (str): Of a column of the Recorder's table: a loss, or a metric, of training or of any loader
        metrics: Those of the Learner, which may know better than the name

    Returns:
        `operator.lt` or `operator.gt`
    """
    ...
def _as_comparison(comp): ...
class Tracker(Callback):
    """Knows after each epoch whether `monitor` is the best so far (`new_best`), and for how many epochs it was not (`waited`)

    Args:
        monitor (str): A column of the table: a loss or a metric
        comp (str | Callable | None): 'min', 'max', or `comp(a, b)`, true if `a` is better; by the metric or its name if None
        min_delta (float): 0 or more; what must at least be gained
        reset_on_fit (bool): Forget the best when a fit begins?
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    in_trials: bool
    _cut: bool
    monitor: str
    comp: Any
    min_delta: float
    reset_on_fit: bool
    best: Any
    best_epoch: Any
    new_best: Any
    waited: Any
    better: Any
    def __init__(self, monitor: str='valid_loss', comp: str | Callable | None=None, min_delta: float=0.0, reset_on_fit: bool=True, **kwargs) -> None:
        """Args:
            monitor (str): A column of the table: a loss or a metric
            comp (str | Callable | None): 'min', 'max', or `comp(a, b)`, true if `a` is better; by the metric or its name if None
            min_delta (float): 0 or more; what must at least be gained
            reset_on_fit (bool): Forget the best when a fit begins?
            **kwargs: `name`, as in `Callback`
        """
        ...
    def forget(self) -> None:
        """No best so far"""
        ...
    def begin_fit(self) -> None: ...
    def begin_epoch(self) -> None: ...
    def after_train(self) -> None: ...
    def after_epoch(self) -> None: ...
    def _gained(self, value): ...
    def state_dict(self) -> dict:
        """The best so far"""
        ...
    def load_state_dict(self, state: dict) -> None:
        """Go on from `state`

        Args:
            state (dict): From `state_dict`
        """
        ...
def _is_count(v): ...
_values: dict
def _known(cb, state):
    """The keys of a callback's state, if `state` has them and no others"""
    ...
def _say(learn, text) -> None:
    """Print `text`, where rows of results are printed too"""
    ...
class EarlyStopping(Tracker):
    """Ends training when `monitor` has been no better for `patience` epochs

    Args:
        monitor (str): As in `Tracker`
        comp (str | Callable | None):
        min_delta (float):
        patience (int): Epochs without gain; 1 or more
        reset_on_fit (bool):
        **kwargs:
    """
    patience: Any
    def __init__(self, monitor: str='valid_loss', comp: str | Callable | None=None, min_delta: float=0.0, patience: int=1, reset_on_fit: bool=True, **kwargs) -> None:
        """Args:
            monitor (str): As in `Tracker`
            comp (str | Callable | None):
            min_delta (float):
            patience (int): Epochs without gain; 1 or more
            reset_on_fit (bool):
            **kwargs:
        """
        ...
    def after_epoch(self) -> None: ...
def _largest(ts):
    """The largest absolute number in each of `ts`, `nan` where there is one: as many numbers, on one device"""
    ...
def _is_float(t): ...
def _not_finite(model): ...
def not_finite(model: nn.Module, but=()) -> str | None:
    """The first tensor of `model` with `nan` or infinity in it; read from the device at once

    Args:
        model (nn.Module): Any
        but: Names that do not count, such as a mask of minus infinity

    Returns:
        Name of a parameter or buffer, None if there is none
    """
    ...
class _Noted:
    """Writes a checkpoint with a note of whose model it is"""
    note: Any
    def __init__(self, note) -> None: ...
    def write(self, path, content): ...
class SaveModel(Tracker):
    """Saves the model when `monitor` is the best so far, after every so many epochs, or at the end

    Args:
        monitor (str): As in `Tracker`
        comp (str | Callable | None):
        min_delta (float):
        fname (str): Name of the file, as in `learn.save`; with `every`, the epoch's number is added
        every (int | None): Save after every so many epochs instead, whatever `monitor` is
        at_end (bool): Save when training has ended without an error instead
        with_opt (bool): The optimizer too?
        load_best (bool): Load the best at the end of the fit?
        reset_on_fit (bool):
        **kwargs:
    """
    _run: Any
    _note: Any
    _odd: Any
    fname: Any
    every: Any
    at_end: bool
    with_opt: bool
    load_best: bool
    saved: Any
    def __init__(self, monitor: str='valid_loss', comp: str | Callable | None=None, min_delta: float=0.0, fname: str='best', every: int | None=None, at_end: bool=False, with_opt: bool=False, load_best: bool=False, reset_on_fit: bool=True, **kwargs) -> None:
        """Args:
            monitor (str): As in `Tracker`
            comp (str | Callable | None):
            min_delta (float):
            fname (str): Name of the file, as in `learn.save`; with `every`, the epoch's number is added
            every (int | None): Save after every so many epochs instead, whatever `monitor` is
            at_end (bool): Save when training has ended without an error instead
            with_opt (bool): The optimizer too?
            load_best (bool): Load the best at the end of the fit?
            reset_on_fit (bool):
            **kwargs:
        """
        ...
    @property
    def files(self): ...
    def begin_fit(self) -> None: ...
    def after_epoch(self) -> None: ...
    def after_fit(self) -> None: ...
def _save(self: SaveModel): ...
def _file(self: SaveModel, note): ...
def _note_in(path):
    """What a file says of whose model it is; None if it is not there, or cannot be read"""
    ...
def _not_ours(self: SaveModel, path, mine):
    """Why the file is not the best of this fit; None if it is. It may be better, since a resume repeats epochs"""
    ...
def state_dict(self: SaveModel) -> dict:
    """The best so far, and what its file says"""
    ...
def load_state_dict(self: SaveModel, state: dict):
    """Go on from `state`, if the file is still what it says

    Args:
        state (dict): From `state_dict`
    """
    ...
def _check_file(self: SaveModel, note, path) -> None: ...
def _branch(self: SaveModel, note, path): ...
class ReduceLROnPlateau(Tracker):
    """Divides every rate by `factor` when `monitor` has been no better for `patience` epochs; then waits anew

    Args:
        monitor (str): As in `Tracker`
        comp (str | Callable | None):
        min_delta (float):
        patience (int): Epochs without gain; 1 or more
        factor (float): Above 1
        min_lr (float): No rate becomes lower; 0 or more
        reset_on_fit (bool):
        **kwargs:
    """
    name: str
    patience: Any
    factor: float
    min_lr: float
    waited: Any
    def __init__(self, monitor: str='valid_loss', comp: str | Callable | None=None, min_delta: float=0.0, patience: int=1, factor: float=10.0, min_lr: float=0.0, reset_on_fit: bool=True, **kwargs) -> None:
        """Args:
            monitor (str): As in `Tracker`
            comp (str | Callable | None):
            min_delta (float):
            patience (int): Epochs without gain; 1 or more
            factor (float): Above 1
            min_lr (float): No rate becomes lower; 0 or more
            reset_on_fit (bool):
            **kwargs:
        """
        ...
    def begin_fit(self) -> None: ...
    def after_epoch(self) -> None: ...
def _floats(b, name):
    """Tensors of floating point in a batch, and where they are"""
    ...
class _Running:
    """Running statistics of normalisation layers, which can be taken back without asking the device whether to"""
    groups: Any
    kept: Any
    def __init__(self, model) -> None: ...
    def keep(self, bad: Tensor) -> None:
        """Args:
            bad (Tensor): 0-dim bool; true puts back what was kept last
        """
        ...
class TerminateOnNaN(Callback):
    """Ends training where loss or gradients are not finite: weights and running statistics stay as before that batch

    Args:
        every (int | None): Batches after which the host looks at what the device has found; 1 on a CPU and 50 elsewhere if None
        **kwargs: `name`, as in `Callback`
    """
    run_after: Any
    run_before: str
    name: str
    reason: Any
    _bad: Any
    _running: Any
    _params: Any
    _seen: Any
    _at_once: bool
    every: Any
    _every: Any
    def __init__(self, every: int | None=None, **kwargs) -> None:
        """Args:
            every (int | None): Batches after which the host looks at what the device has found; 1 on a CPU and 50 elsewhere if None
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def begin_train(self) -> None: ...
    def after_loss(self) -> None: ...
    def after_backward(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_train(self) -> None: ...
    def after_fit(self) -> None: ...
    def teardown(self) -> None: ...
def _blames_scale(self: TerminateOnNaN):
    """Under a gradient scaler whose scale is 1 or more, an overflow may be its doing; a 0-dim tensor, or False without one"""
    ...
def _look(self: TerminateOnNaN, of, named, is_bad):
    """Have the device note how large `named` are, and whether that `is_bad`"""
    ...
def _read(self: TerminateOnNaN) -> None:
    """Ask the device whether all was well, and stop training if not"""
    ...
