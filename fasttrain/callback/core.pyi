# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from fasttrain.callback.basics import ProgressCallback
from fasttrain.callback.basics import Recorder
from fasttrain.callback.basics import TrainEvalCallback
from fasttrain.callback.fp16 import MixedPrecision
from fasttrain.callback.gather import CollectData
from fasttrain.callback.gather import GatherPreds
from fasttrain.callback.gather import MCDropout
from fasttrain.callback.hook import ActivationStats
from fasttrain.callback.limits import TimeLimit
from fasttrain.callback.loggers import FolderLogger
from fasttrain.callback.loggers import JSONLogger
from fasttrain.callback.loggers import MemoryLogger
from fasttrain.callback.lr_find import LRFinder
from fasttrain.callback.mixup import CutMix
from fasttrain.callback.mixup import MixUp
from fasttrain.callback.mlflow import MLflowLogger
from fasttrain.callback.progress import CSVLogger
from fasttrain.callback.progress import ShowGraphCallback
from fasttrain.callback.resume import Checkpoint
from fasttrain.callback.schedule import ParamScheduler
from fasttrain.callback.tensorboard import TensorBoardLogger
from fasttrain.callback.torch_scheduler import TorchScheduler
from fasttrain.callback.tracker import EarlyStopping
from fasttrain.callback.tracker import ReduceLROnPlateau
from fasttrain.callback.tracker import TerminateOnNaN
from fasttrain.callback.tracker import Tracker
from fasttrain.callback.training import BnFreeze
from fasttrain.callback.training import ChannelsLast
from fasttrain.callback.training import EMA
from fasttrain.callback.training import GradientAccumulation
from fasttrain.callback.training import GradientClip
from fasttrain.callback.training import SWA
from fasttrain.callback.training import ShortEpoch
from fasttrain.callback.training import WeightAverage
from fasttrain.callback.wandb import WandbLogger
from fasttrain.callback.watch import BatchBegins
from fasttrain.callback.watch import BatchEnds
from fasttrain.callback.watch import Watch
from fasttrain.data import DataBunch
from fasttrain.distributed import Distributes
from fasttrain.fastai import ModelResetter
from fasttrain.fastai import SaveModelCallback
from fasttrain.inference import EachBatch
from fasttrain.learner import Learner
from fasttrain.processes import Ranks
from fasttrain.run_state import Apart
from fasttrain.sharded import StaysSharded
from fasttrain.steps import ValidateEvery
from torch import nn
from typing import Any
from typing import NamedTuple
from weakref import ref
import torch
from typing import Self, Literal

__all__ = ['CancelException', 'CancelFitException', 'CancelEpochException', 'CancelTrainException', 'CancelValidException', 'CancelBatchException', 'own', 'CopyableRef', 'ReadsLearner', 'WarnsOfWrites', 'Callback', 'FuncCallback', 'on', 'check_events', 'check_made', 'check_files', 'kept_relations', 'run_order', 'Place', 'places', 'Dispatching', 'ChecksCallbacks', 'HoldsCallbacks', 'Attaching', 'HasCallbacks']

class CancelException(Exception):
    """Raised by a callback to leave a stage of the loop; `13_learner` has the rules"""
class CancelFitException(CancelException):
    """Leave the fit"""
class CancelEpochException(CancelException):
    """Leave this epoch, its validation included, and continue with the next"""
class CancelTrainException(CancelException):
    """Leave the training part of this epoch and continue with its validation"""
class CancelValidException(CancelException):
    """Leave the validation part of this epoch"""
class CancelBatchException(CancelException):
    """Leave this batch and continue with the next"""
def own(cb: object, name: str):
    """An attribute of the callback itself: reading does not fall through to its Learner, and a property that fails raises its own error

    Args:
        cb (object): A callback
        name (str): An attribute's name

    Returns:
        The attribute, or None
    """
    ...
def _in_class(o, name): ...
class CopyableRef(ref):
    """A weak reference; a deep copy or a pickle of it refers to the copy of its object"""
    def __deepcopy__(self, memo): ...
    def __reduce__(self): ...
def _weak(o): ...
def _itself(o): ...
def _held(learn):
    """A function that returns `learn`: a weak reference if its class asks for that"""
    ...
class ReadsLearner:
    """Reading `self.x` falls through to `self.learn.x`"""
    _learn: Any
    learn: Any
    def _set_learn(self, learn) -> None: ...
def _declares(cls: type, name: str) -> bool:
    """Does the class itself have `name`, as an attribute or as a parameter of an `__init__`?"""
    ...
_warned: set
def _warn_hiding(cb: object, name: str, stacklevel: int) -> None:
    """Warn, once per class and name, that an attribute of `cb` hides one of its Learner"""
    ...
_elsewhere: dict
def _check_switch(cb, k, v) -> None: ...
class WarnsOfWrites(ReadsLearner):
    """Setting an attribute tells the Learner of a new handler, refuses a switch of fastai's, and warns of a write that misses the Learner"""
    def __setattr__(self, k, v) -> None: ...
    def __delattr__(self, k) -> None: ...
def _with_learn(cb, func): ...
def _unexpected(cls, name):
    """The message for a keyword that no `__init__` of a callback takes"""
    ...
class Callback(WarnsOfWrites):
    """Handles an event by having a method of its name; reading `self.x` falls through to `self.learn.x`

    Args:
        name (str | None): The Learner's name for it; from the class when None
        **funcs (Callable): Event to function, called with the Learner
    """
    run_after: Any
    run_before: Any
    name: str
    only_rank0: bool
    cancels_together: bool
    _funcs: dict
    _kinds: Any
    def _handle(self, funcs: Mapping[str, Callable]) -> None:
        """Call each function with the Learner on its event"""
        ...
    def __init_subclass__(cls, **kw) -> None: ...
    def __repr__(self): ...
    def __call__(self, event: str):
        """Call the method named `event`, if the callback itself has it

        Args:
            event (str): Any name, an event of the loop or not

        Returns:
            The method's result; None where there is no such method
        """
        ...
    def teardown(self) -> None:
        """Release resources: called after `validate` and the like, however they ended, and when the callback is removed"""
        ...
    learn: Learner
    train_eval: TrainEvalCallback
    recorder: Recorder
    progress: ProgressCallback
    mixed_precision: MixedPrecision
    collect_data: CollectData
    gather_preds: GatherPreds
    mc_dropout: MCDropout
    activation_stats: ActivationStats
    time_limit: TimeLimit
    memory_logger: MemoryLogger
    folder_logger: FolderLogger
    json_logger: JSONLogger
    lr_finder: LRFinder
    mix_up: MixUp
    cut_mix: CutMix
    mlflow_logger: MLflowLogger
    csv_logger: CSVLogger
    show_graph: ShowGraphCallback
    checkpoint: Checkpoint
    param_scheduler: ParamScheduler
    tensorboard_logger: TensorBoardLogger
    torch_scheduler: TorchScheduler
    tracker: Tracker
    early_stopping: EarlyStopping
    save_model: SaveModelCallback
    reduce_lr_on_plateau: ReduceLROnPlateau
    terminate_on_nan: TerminateOnNaN
    gradient_accumulation: GradientAccumulation
    gradient_clip: GradientClip
    weight_average: WeightAverage
    ema: EMA
    swa: SWA
    short_epoch: ShortEpoch
    channels_last: ChannelsLast
    bn_freeze: BnFreeze
    wandb_logger: WandbLogger
    batch_ends: BatchEnds
    batch_begins: BatchBegins
    watch: Watch
    distributes: Distributes
    model_resetter: ModelResetter
    each_batch: EachBatch
    apart: Apart
    stays_sharded: StaysSharded
    inside_validation: ValidateEvery
    dbunch: DataBunch
    model: nn.Module
    loss_func: Callable | None
    weight: Any
    opt_func: Callable
    lr: Any
    splitter: Callable
    moms: tuple
    wd: Any
    wd_bn_bias: bool
    train_bn: bool
    path: Any
    model_dir: str
    metrics: Any
    logger: Any
    cbs: Any
    own_names: Any
    opt: Any
    fitting: Any
    n_epoch: Any
    start_epoch: Any
    epoch: Any
    iter: Any
    n_steps: Any
    validate_every: Any
    pct_train: Any
    training: Any
    grad_out: Any
    keep_grads: Any
    feed: Any
    cancelling: Any
    valid_name: Any
    run: Any
    pred: Any
    loss: Any
    events: Any
    loss_share: Any
    part: Any
    sync: Any
    xb: Any
    yb: Any
    step_weight: Any
    whole_yb: Any
    dl: Any
    n_iter: Any
    train_iter: int
    inferring: bool
    ranks: Ranks = ...
    shares: Any = ...
    called: Any
    copy_ahead: bool
    device: torch.device
    freeze_to: Any
    freeze: Any
    unfreeze: Any
    stat_names: list[str]
    def __init__(self, *, name: str | None = None, begin_fit: Callable = ..., begin_epoch: Callable = ..., begin_train: Callable = ..., begin_batch: Callable = ..., after_pred: Callable = ..., after_loss: Callable = ..., after_backward: Callable = ..., after_step: Callable = ..., after_cancel_batch: Callable = ..., after_batch: Callable = ..., after_cancel_train: Callable = ..., after_train: Callable = ..., begin_validate: Callable = ..., after_cancel_validate: Callable = ..., after_validate: Callable = ..., after_cancel_epoch: Callable = ..., after_epoch: Callable = ..., after_cancel_fit: Callable = ..., after_fit: Callable = ...) -> None: ...
    def begin_fit(self) -> None: ...
    def begin_epoch(self) -> None: ...
    def begin_train(self) -> None: ...
    def begin_batch(self) -> None: ...
    def after_pred(self) -> None: ...
    def after_loss(self) -> None: ...
    def after_backward(self) -> None: ...
    def after_step(self) -> None: ...
    def after_cancel_batch(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_cancel_train(self) -> None: ...
    def after_train(self) -> None: ...
    def begin_validate(self) -> None: ...
    def after_cancel_validate(self) -> None: ...
    def after_validate(self) -> None: ...
    def after_cancel_epoch(self) -> None: ...
    def after_epoch(self) -> None: ...
    def after_cancel_fit(self) -> None: ...
    def after_fit(self) -> None: ...
    def log(learn, name: str, value: Any, reduce: str='mean', every_batch: bool=False, weight: Any=None) -> None:
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
def _name_of(func, events):
    """The name of a callback that calls `func`: that of the function, or, if it has none, that of the event"""
    ...
class FuncCallback(Callback):
    """Calls `func(learn)` on each of `events`

    Args:
        func (Callable): Called with the Learner
        *events (str): When
        name (str | None): `func.__name__` when None; `on_after_step` for a lambda, with a number if that is taken
        run_after: Callbacks, as classes or their names
        run_before: Callbacks, as classes or their names
    """
    func: Callable
    run_after: Any
    run_before: Any
    _unnamed: Any
    def __init__(self, func: Callable, *events: Literal['begin_fit', 'begin_epoch', 'begin_train', 'begin_batch', 'after_pred', 'after_loss', 'after_backward', 'after_step', 'after_cancel_batch', 'after_batch', 'after_cancel_train', 'after_train', 'begin_validate', 'after_cancel_validate', 'after_validate', 'after_cancel_epoch', 'after_epoch', 'after_cancel_fit', 'after_fit'], name: str | None=None, run_after=(), run_before=()) -> None:
        """Args:
            func (Callable): Called with the Learner
            *events (str): When
            name (str | None): `func.__name__` when None; `on_after_step` for a lambda, with a number if that is taken
            run_after: Callbacks, as classes or their names
            run_before: Callbacks, as classes or their names
        """
        ...
    def __repr__(self): ...
def on(*events: Literal['begin_fit', 'begin_epoch', 'begin_train', 'begin_batch', 'after_pred', 'after_loss', 'after_backward', 'after_step', 'after_cancel_batch', 'after_batch', 'after_cancel_train', 'after_train', 'begin_validate', 'after_cancel_validate', 'after_validate', 'after_cancel_epoch', 'after_epoch', 'after_cancel_fit', 'after_fit'], name: str | None=None, run_after=(), run_before=()) -> Callable[[Callable], FuncCallback]:
    """Make a callback of a function of the Learner

    Args:
        *events (str): When
        name (str | None): The callback's name; the function's when None
        run_after: Callbacks, as classes or their names
        run_before: Callbacks, as classes or their names

    Returns:
        A decorator
    """
    ...
_before: dict
_stages: dict
_looks_like_event: list
def _meant(name: str, events: Iterable[str]) -> str | None:
    """The event that the author of `name` probably meant; None if it looks like no event"""
    ...
def check_events(cb: Callback, events: Sequence[str]) -> None:
    """Raise `ValueError` if a method of `cb` looks like an event and is none

    Args:
        cb (Callback): Not yet attached
        events (Sequence[str]): The names that exist
    """
    ...
def check_made(cb: Callback, learn) -> None:
    """Raise the error of a property that should make a handler and fails

    Args:
        cb (Callback): Not yet attached
        learn: The Learner it will be attached to
    """
    ...
def check_files(cbs: Sequence[Callback]) -> None:
    """Raise `ValueError` if two callbacks write one file

    Args:
        cbs (Sequence[Callback]): Attached
    """
    ...
def _as_tuple(o): ...
def _is(cb: Callback, who: type | str) -> bool:
    """Does `who`, a class or its name, mean `cb`?"""
    ...
def _known(cls: type=Callback) -> set[str]:
    """Names of all callback classes there are, and of those that the library's own classes mention"""
    ...
def _ours(cls: type) -> bool: ...
def _check_relations(cb: Callback, cbs: Sequence[Callback]) -> None:
    """Warn of a relation to a name that no callback has"""
    ...
def _relations(cbs):
    """Two dicts, `(first,then)` -> (callback, attribute) that says so: relations to some callbacks, and relations to all"""
    ...
def _reached(pairs):
    """All `(first,then)` that follow from `pairs`"""
    ...
def _relation_text(first, then, cb, attr): ...
def kept_relations(cbs: Sequence[Callback]) -> dict:
    """The relations that the order of `cbs` keeps: naming one callback is stronger than naming all

    Args:
        cbs (Sequence[Callback]): In the order they were added

    Returns:
        `(first,then)` -> (the callback that says so, 'run_after' or 'run_before')
    """
    ...
def _sorted_by(cbs, said): ...
def run_order(cbs: Sequence[Callback]) -> list[Callback]:
    """Sort `cbs` so that each comes after those its `run_after` names and before those its `run_before` names; refuse a cycle

    Args:
        cbs (Sequence[Callback]): In the order they were added, which decides between ties

    Returns:
        The same, in the order they run
    """
    ...
def _sayers(first, then):
    """Who says that `first` runs before `then`: pairs of a callback and its attribute"""
    ...
def _clause(cb, first, then, said):
    """One relation, as a reason for the place of `cb`"""
    ...
class Place(NamedTuple):
    """Where a callback runs, and what put it there"""
    cb: Callback
    decides: tuple
    holds: tuple
    @property
    def why(self) -> str:
        """The reason in words: relations of its own, or else those for which another one still waits"""
        ...
def places(cbs: Sequence[Callback]) -> list[Place]:
    """Where each callback runs, with the relations that put it there

    Args:
        cbs (Sequence[Callback]): In the order they were added

    Returns:
        In the order they run
    """
    ...
class Dispatching:
    """Has callbacks, and calls those that handle an event"""
    events: Sequence[str] = ...
    cbs: Sequence[Callback] = ...
    own_names: Any
    _plan: dict
    _tracer: Any
    _open: Any
    def plan(self) -> None:
        """Compute which callbacks handle which event, in run order; called whenever that may have changed"""
        ...
    def _hearing(self):
        """The callbacks that are called in this process, in run order"""
        ...
    def _timed(self, event, cb, f): ...
    def __call__(self, event: str) -> None:
        """Raise `event`: call each callback that handles it, in run order

        Args:
            event (str): One of `events`, or any name that your callbacks have
        """
        ...
    def _note(self, e, who, when) -> None: ...
    def _told(self, e, who, when) -> None:
        """Note on an error who raised it; a Cancel remembers that until it is caught"""
        ...
    def _where(self): ...
    def _is_open(self, e):
        """Is `e` the Cancel of a stage that is running?"""
        ...
def _as_callback(o):
    """What to write for something that is no callback"""
    ...
def _numbered(name, taken): ...
def _is_busy(learn): ...
class ChecksCallbacks(Dispatching):
    """Checks callbacks before they are attached"""
    def _checked(self, cbs):
        """Instances of `cbs`, each of which can be attached"""
        ...
    def _check_cb(self, cb, taken) -> None: ...
class HoldsCallbacks(ChecksCallbacks):
    """Adds and removes callbacks, each under its name"""
    _removed: Any
    _given: Any
    cbs: Any
    def _find_cb(self, who): ...
    def _owed(self, cb): ...
    def _attach(self, cbs) -> None: ...
    def _give(self, cb) -> None:
        """Let another one have `cb`"""
        ...
    def _detach(self, cbs) -> None: ...
class Attaching(HoldsCallbacks):
    """Attaches callbacks to whatever inherits it, and removes them"""
    def add_cbs(self, cbs) -> Self:
        """Attach `cbs`, all or none; they take part from the next event on

        Args:
            cbs: Callbacks or their classes: one, several or None

        Returns:
            The same object, for chaining
        """
        ...
    def add_cb(self, cb: Callback | type[Callback]):
        """Attach `cb`; it takes part from the next event on

        Args:
            cb (Callback | type[Callback]): Or its class

        Returns:
            The same object, for chaining
        """
        ...
    def remove_cbs(self, cbs) -> Self:
        """Remove `cbs`, all or none; one that has begun a fit still gets its `after_fit`

        Args:
            cbs: Callbacks, their classes or names: one, several or None

        Returns:
            The same object, for chaining
        """
        ...
    def remove_cb(self, cb):
        """Remove `cb`; if it has begun a fit, it still gets its `after_fit`

        Args:
            cb: A callback, its class or its name

        Returns:
            The same object, for chaining
        """
        ...
class _ForAWhile:
    """Adds some callbacks and removes others for the length of a `with`"""
    learn: Any
    add: Any
    remove: Any
    order: Any
    def __init__(self, learn, add=(), remove=()) -> None: ...
    def __enter__(self): ...
    def __exit__(self, *exc) -> None: ...
class HasCallbacks(Attaching):
    """Everything that has to do with callbacks: attach, remove, call, for good or for the length of a `with`"""
    def added_cbs(self, cbs) -> _ForAWhile:
        """Attach `cbs` for the length of a `with`, and remove them even when it fails

        Args:
            cbs: Callbacks or their classes: one, several or None

        Returns:
            A context manager
        """
        ...
    def removed_cbs(self, cbs) -> _ForAWhile:
        """Remove `cbs` for the length of a `with`; afterwards each is back in its place

        Args:
            cbs: Callbacks, their classes or names: one, several or None

        Returns:
            A context manager
        """
        ...
