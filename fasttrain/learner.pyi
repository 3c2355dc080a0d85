# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from fasttrain.batches import GivesBatches
from fasttrain.callback.basics import ProgressCallback
from fasttrain.callback.basics import Recorder
from fasttrain.callback.basics import TrainEvalCallback
from fasttrain.callback.fp16 import MixedPrecision
from fasttrain.callback.gather import CollectData
from fasttrain.callback.gather import GatherPreds
from fasttrain.callback.gather import MCDropout
from fasttrain.callback.hook import ActivationStats
from fasttrain.callback.hook import Summary
from fasttrain.callback.limits import TimeLimit
from fasttrain.callback.loggers import FolderLogger
from fasttrain.callback.loggers import JSONLogger
from fasttrain.callback.loggers import MemoryLogger
from fasttrain.callback.lr_find import LRFind
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
from fasttrain.checkpoint_file import BackgroundWriter
from fasttrain.core import temp_attrs
from fasttrain.data import DataBunch
from fasttrain.distributed import Distrib
from fasttrain.distributed import Distributes
from fasttrain.fastai import ModelResetter
from fasttrain.fastai import SaveModelCallback
from fasttrain.guards import OwesEnds
from fasttrain.guards import TakesTurns
from fasttrain.inference import EachBatch
from fasttrain.learner_opt import OwnsOptimizer
from fasttrain.learner_opt import heeds_found_inf as heeds_found_inf
from fasttrain.learner_text import ShowsItself
from fasttrain.loop_object import TracedBatch
from fasttrain.losses import samples
from fasttrain.names import AnswersNames
from fasttrain.names import KnowsSubclasses
from fasttrain.optimizer import Adam
from fasttrain.param_groups import trainable_params
from fasttrain.predictor import Predictor
from fasttrain.profiling import Profile
from fasttrain.run_state import Apart
from fasttrain.sharded import StaysSharded
from fasttrain.steps import ValidateEvery
from fasttrain.tracing import _Trace
from pathlib import Path
from torch import nn
from typing import Any

__all__ = ['batch_stage', 'train_stage', 'validate_stage', 'epoch_stage', 'fit_stage', 'events', 'Step', 'compute_pred', 'compute_loss', 'compute_grads', 'take_step', 'Stage', 'LeavesStages', 'RunsStages', 'LoopState', 'RestoresFit', 'ClosesFits', 'OpensFits', 'Fits', 'TakesOneBatch', 'TrainingLoop', 'show_training_loop', 'ShowsLoop', 'CopiesAnywhere', 'Learner', 'synth_learner']

class Step:
    """One thing that a batch does; raises `after_{name}` when it is done

    Args:
        name (str): As in the event `after_{name}`
        do (Callable): Called with the Learner
        wanted (Callable | None): Called with the Learner; if false the stage stops here
    """
    name: str
    do: Callable
    wanted: Callable | None
    after: Any
    def __init__(self, name: str, do: Callable, wanted: Callable | None=None) -> None:
        """Args:
            name (str): As in the event `after_{name}`
            do (Callable): Called with the Learner
            wanted (Callable | None): Called with the Learner; if false the stage stops here
        """
        ...
    def run(self, learn) -> None:
        """Do the step, and raise its event; an error gets a note with the inputs

        Args:
            learn: A Learner, with a batch
        """
        ...
def compute_pred(learn) -> None:
    """Call the model with the inputs of the batch

    Args:
        learn: A Learner
    """
    ...
def compute_loss(learn) -> None:
    """Call the loss function with the prediction and the targets

    Args:
        learn: A Learner
    """
    ...
def compute_grads(learn) -> None:
    """Go backward through the loss, from `grad_out`

    Args:
        learn: A Learner
    """
    ...
def take_step(learn) -> None:
    """Step the optimizer, unless nothing in the batch counts

    Args:
        learn: A Learner
    """
    ...
def _has_loss(learn):
    """Is there a loss to compute for this batch?"""
    ...
def _to_learn(learn):
    """Is this batch trained on, and does anything in it count?"""
    ...
class Stage:
    """A part of the loop that can be cancelled

    Args:
        name (str): As in the event `begin_{name}`
        title (str): As `show_training_loop` prints it
        cancel (type): The exception that leaves it
        inside (Sequence): Stages and steps, in order
        rounds (Callable | None): Called with the Learner; the body runs once for each item, or once
        wanted (Callable | None): Called with the Learner; if false the outer stage stops here
        enter (Callable | None): Called with the Learner before `begin_`
        leave (Callable | None): Called with the Learner before `after_`
        grad (bool | None): Are gradients computed inside? None leaves it as it is
        passes (Callable | None): Called with the Learner; the stage is entered and left once for each item, or once
    """
    name: str
    title: str
    cancel: type
    inside: Any
    rounds: Callable | None
    wanted: Callable | None
    enter: Callable | None
    leave: Callable | None
    grad: bool | None
    passes: Callable | None
    begin: Any
    after_cancel: Any
    after: Any
    def __init__(self, name: str, title: str, cancel: type, inside: Sequence, rounds: Callable | None=None, wanted: Callable | None=None, enter: Callable | None=None, leave: Callable | None=None, grad: bool | None=None, passes: Callable | None=None) -> None:
        """Args:
            name (str): As in the event `begin_{name}`
            title (str): As `show_training_loop` prints it
            cancel (type): The exception that leaves it
            inside (Sequence): Stages and steps, in order
            rounds (Callable | None): Called with the Learner; the body runs once for each item, or once
            wanted (Callable | None): Called with the Learner; if false the outer stage stops here
            enter (Callable | None): Called with the Learner before `begin_`
            leave (Callable | None): Called with the Learner before `after_`
            grad (bool | None): Are gradients computed inside? None leaves it as it is
            passes (Callable | None): Called with the Learner; the stage is entered and left once for each item, or once
        """
        ...
    def run(self, learn) -> None:
        """Run the stage with its events, once or for each pass

        Args:
            learn: A Learner
        """
        ...
    def round(self, learn) -> None:
        """Run the body once

        Args:
            learn: A Learner
        """
        ...
    def __iter__(self):
        """Every event of the stage, in the order in which a round raises them"""
        ...
class LeavesStages(OwesEnds):
    """Ends a stage: every callback hears its `after_`, whichever of them cancels"""
    cancelling: Any
    _cut: Any
    epoch: int
    iter: int
    def _leave(self, stage, cancelling=None) -> None:
        """Raise the `after_` of `stage`; a Cancel raised in it, or one on its way, goes on after that"""
        ...
    def _meet(self, e) -> None:
        """Wait until all processes that train together have raised this Cancel"""
        ...
    def _depth(self, e): ...
class RunsStages(LeavesStages):
    """Runs a stage, and knows which are running"""
    def _through(self, stage):
        """All of `stage` up to its `after_`; returns the Cancel that is on its way further out, if any"""
        ...
def _enter_train(learn) -> None: ...
def _leave_train(learn) -> None: ...
def _has_valid(learn): ...
def _each_valid(learn): ...
def _enter_validate(learn) -> None: ...
def _leave_validate(learn) -> None: ...
def _drop_grads(learn) -> None: ...
def _epochs(learn): ...
def _batches(learn): ...
batch_stage: Stage
train_stage: Stage
validate_stage: Stage
epoch_stage: Stage
fit_stage: Stage
events: tuple
class LoopState(RunsStages, GivesBatches, OwnsOptimizer, TakesTurns):
    """The state that callbacks can see and change, and that the loop keeps"""
    events: Any
    _held_weakly: bool
    valid_name: Any
    run: Any
    loss_share: Any
    _share: Any
    _untold: Any
    _measures: bool
    validate_every: Any = ...
    _traced: Any
    _slips: frozenset[str] = ...
    _modes: Any
    _saved: Any
    _fit_cbs: Any
    _given: Any
    _metrics: Any
    def _settable(self):
        """Names of attributes that a user may set; not its methods"""
        ...
    def _in_turn(self, what='validate'): ...
    @property
    def metrics(self):
        """The metrics of the validation, as they were given"""
        ...
    @metrics.setter
    def metrics(self, ms): ...
class RestoresFit(LoopState):
    """Restores what a fit had saved"""
    logger: Any
    training: Any
    grad_out: Any
    _saved: Any
    path: Any
    _before: Any
    _moved: Any
    _modes: Any
    fitting: Any
    _open: Any
    _max_iter: Any
    _side: Any
    keep_grads: Any
    feed: Any
    cancelling: Any
    valid_name: Any
    run: Any
    n_steps: Any
    validate_every: Any
    _streams: Any
    _steps_before: Any
    _steps_here: Any
    pred: Any
    loss: Any
    def _restore(self, saved) -> None: ...
    def _forget_fit(self) -> None: ...
class ClosesFits(RestoresFit):
    """Ends a fit, whatever happened in it"""
    _for_training: Any
    _late: Any
    _fit_cbs: Any
    _removed: Any
    def _end_training(self) -> None:
        """Switch to the weights of evaluation, after an error too"""
        ...
    def _forget_loaders(self) -> None:
        """An interrupt may have ended their workers"""
        ...
    def _close(self) -> None:
        """Run each `after_fit` still due, restore the saved settings, drop the state of this fit"""
        ...
class OpensFits(ClosesFits):
    """Sets up a fit"""
    _saved: Any
    path: Any
    _fit_cbs: Any
    opt: Any
    fitting: Any
    _open: Any
    _too_long: Any
    n_epoch: Any
    start_epoch: Any
    _max_iter: Any
    epoch: Any
    iter: Any
    n_steps: Any
    _steps_before: Any
    _steps_here: Any
    validate_every: Any
    pct_train: Any
    _slips: Any
    def _open_fit(self, n_epoch, lr, wd, cbs, reset_opt, start_epoch, n_iter, n_steps=None, validate_every=None) -> None:
        """Set up a fit; `_close` undoes it"""
        ...
class Fits(OpensFits):
    """Trains for a number of epochs or batches, or on one batch"""
    _error: Any
    def fit(self, n_epoch: int | None=None, lr=None, wd=None, cbs=None, reset_opt: bool=False, start_epoch: int=0, n_iter: int | None=None, n_steps: int | None=None, validate_every: int | None=None) -> None:
        """Train for `n_epoch` epochs, or `n_steps` batches; `RuntimeError` inside another `fit` of the same Learner

        Args:
            n_epoch (int | None): Epochs, 0 or more; 0 trains nothing. Say this or `n_steps`
            lr: Learning rate: a number, one per group, or a slice; the Learner's when None
            wd: Weight decay of this fit alone; the Learner's when None
            cbs: Callbacks that belong to this fit alone
            reset_opt (bool): Make the optimizer anew, forgetting its momentum
            start_epoch (int): 0 or more; continue from here, without events for the epochs before
            n_iter (int | None): Batches an epoch at most, 1 or more; a loader that ends sooner ends the epoch
            n_steps (int | None): Instead of `n_epoch`: training batches, 0 or more, over as many epochs as they need
            validate_every (int | None): Validate also after every so many training batches, 1 or more; needs `fasttrain.steps`
        """
        ...
    def _inside_validation(self, n) -> None: ...
    def _fit(self, *args) -> None: ...
    def _try_fit(self, *args) -> None: ...
class TakesOneBatch(Fits):
    """Takes a single batch through the loop, outside of any fit"""
    _device: Any
    def one_batch(self, i: int, b) -> None:
        """Take one batch through the loop: trained on, unless `learn.training` is false

        Args:
            i (int): Its number in the epoch, from 0
            b: As a loader gives it
        """
        ...
    def _one_batch(self, i, b) -> None: ...
    def _prepare_batch(self) -> None: ...
def _loop_rows(stage=fit_stage, indent=0, seen=None):
    """`(indent, text, event)` for each line of the loop from `stage` on; a stage seen before is shown once"""
    ...
class TrainingLoop:
    """Every event of the loop and its callbacks, in run order, and why; as text, as a table in a notebook, as a dict

    Args:
        learn: A Learner
        times (bool): Also calls and seconds, of the fits inside `with learn.trace():`
    """
    times: bool
    handlers: Any
    why: Any
    never: Any
    def __init__(self, learn, times: bool=False) -> None:
        """Args:
            learn: A Learner
            times (bool): Also calls and seconds, of the fits inside `with learn.trace():`
        """
        ...
    def _who(self, event): ...
    def _more(self):
        """Pairs below the loop: callbacks with the reason for their place, and handlers that never ran"""
        ...
    def __str__(self): ...
    def __repr__(self): ...
    def _repr_html_(self): ...
    def to_dict(self) -> dict:
        """The handlers of each event, for programs"""
        ...
def show_training_loop(learn, times: bool=False) -> None:
    """Print the training loop, with the callbacks of each event in run order

    Args:
        learn: A Learner
        times (bool): Also calls and time, of the fits inside `with learn.trace():`
    """
    ...
class ShowsLoop(LoopState):
    """Shows the loop it runs, and can be silenced"""
    def show_training_loop(self, times: bool=False) -> None:
        """Print the training loop, with the callbacks of each event in run order

        Args:
            times (bool): Also calls and time, of the fits inside `with learn.trace():`
        """
        ...
    def training_loop(self, times: bool=False) -> TrainingLoop:
        """The loop that `show_training_loop` prints, as an object

        Args:
            times (bool): Also calls and time, of the fits inside `with learn.trace():`
        """
        ...
    def no_bar(self):
        """No progress bar for the length of a `with`; rows are plain lines"""
        ...
    def no_logging(self) -> temp_attrs:
        """No table for the length of a `with`"""
        ...
_of_a_fit: frozenset
_of_this_process: frozenset
class CopiesAnywhere(LoopState):
    """Can be copied or pickled in the middle of a fit"""
    def __getstate__(self): ...
def _check_parts(dbunch, model, loss_func, opt_func) -> None: ...
class Learner(KnowsSubclasses, TakesOneBatch, ShowsLoop, ShowsItself, CopiesAnywhere, AnswersNames):
    """A model, its data, and the callbacks that watch and change how it trains

    Args:
        dbunch (DataBunch): Loaders for training and validation
        model (nn.Module): Called with the inputs of a batch
        loss_func (Callable | None): Called with prediction and targets; a 0-dim tensor. None: the model has its own
        opt_func (Callable): Called with torch's list of groups and `lr`; any `torch.optim` class, or an optimizer
        lr: Rate of fits that name none: a number, one per group, a slice; the optimizer's own, or 1e-3, if None
        splitter (Callable): Called with the model; its parameters, or a list of lists
        cbs: Callbacks that belong to this Learner for good
        cb_funcs: Callables that make such a callback, given the Learner
        default_cbs: Classes, or callables without arguments
        metrics: Functions of prediction and targets, `Metric`s, torchmetrics objects
        path: Folder for files; the current folder when None
        model_dir (str): Folder for saved models, under `path`
        wd: Weight decay; the optimizer's own when None
        wd_bn_bias (bool): Does weight decay apply to normalisation layers and biases too?
        train_bn (bool): Do batch-norm layers go on training in frozen groups?
        moms (tuple): Momentum of one-cycle at the start, at the highest rate, at the end; 0 to below 1
        weight (Callable): Called with the Learner: what a batch's loss is a mean over, such as its tokens
    """
    dbunch: DataBunch
    model: nn.Module
    loss_func: Callable | None
    weight: Callable
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
    _open: Any
    own_names: Any
    def __init__(self, dbunch: DataBunch, model: nn.Module, loss_func: Callable | None=None, opt_func: Callable=Adam, lr=None, splitter: Callable=trainable_params, cbs=None, cb_funcs=None, default_cbs=..., metrics=None, path=None, model_dir: str='models', wd=None, wd_bn_bias: bool=False, train_bn: bool=True, moms: tuple=(0.95, 0.85, 0.95), weight: Callable=samples) -> None:
        """Args:
            dbunch (DataBunch): Loaders for training and validation
            model (nn.Module): Called with the inputs of a batch
            loss_func (Callable | None): Called with prediction and targets; a 0-dim tensor. None: the model has its own
            opt_func (Callable): Called with torch's list of groups and `lr`; any `torch.optim` class, or an optimizer
            lr: Rate of fits that name none: a number, one per group, a slice; the optimizer's own, or 1e-3, if None
            splitter (Callable): Called with the model; its parameters, or a list of lists
            cbs: Callbacks that belong to this Learner for good
            cb_funcs: Callables that make such a callback, given the Learner
            default_cbs: Classes, or callables without arguments
            metrics: Functions of prediction and targets, `Metric`s, torchmetrics objects
            path: Folder for files; the current folder when None
            model_dir (str): Folder for saved models, under `path`
            wd: Weight decay; the optimizer's own when None
            wd_bn_bias (bool): Does weight decay apply to normalisation layers and biases too?
            train_bn (bool): Do batch-norm layers go on training in frozen groups?
            moms (tuple): Momentum of one-cycle at the start, at the highest rate, at the end; 0 to below 1
            weight (Callable): Called with the Learner: what a batch's loss is a mean over, such as its tokens
        """
        ...
    def __dir__(self): ...
    def _add_first(self, default_cbs, cbs, cb_funcs) -> None: ...
    def fit_fc(learn, tot_epochs: int | None=None, lr=None, start_pct: float=0.72, moms: Sequence[float] | None=None, curve: str='cosine', wd=None, cbs=None, start_epoch: int=0, n_iter: int | None=None, reset_opt: bool=False, resume=None, cooldown: int | None=None, n_steps: int | None=None, validate_every: int | None=None) -> None:
        """Train at `lr`, and for the last part of training down a curve to 0

        Args:
            learn (Learner): The Learner to train
            tot_epochs (int | None): 0 or more; 1 if neither this nor `n_steps` is said
            lr: Rate until the fall: a number, one per group, or a slice. None: the Learner's if chosen, else 1e-2
            start_pct (float): 0 to 1, ends allowed; share of training before the fall
            moms (Sequence[float] | None): Momentum until the fall and at the end, 0 to below 1; unchanged when None
            curve (str): 'cosine', 'linear', 'exponential' or 'sqrt'
            wd: Weight decay; the Learner's when None
            cbs: Callbacks that belong to this fit alone
            start_epoch (int): 0 or more; continue from here, at the rates of the remaining epochs
            n_iter (int | None): Batches an epoch, 1 or more; for loaders without a length
            reset_opt (bool): Make the optimizer anew, forgetting its momentum
            resume: A checkpoint of a run, or a folder of them, to resume from
            cooldown (int | None): With `resume`: epochs until the rate is 0; replaces `tot_epochs` and `start_pct`
            n_steps (int | None): Instead of epochs: training batches, 0 or more, as in `Learner.fit`
            validate_every (int | None): Validate also after every so many training batches, as in `Learner.fit`
        """
        ...
    def to_fp32(learn) -> Learner:
        """Train in float32 again

        Args:
            learn (Learner): Not in the middle of a fit

        Returns:
            The same Learner
        """
        ...
    def to_fp16(learn, **kwargs) -> Learner:
        """Train in fp16 with a scaled gradient

        Args:
            learn (Learner): Not in the middle of a fit
            **kwargs: As in `MixedPrecision`

        Returns:
            The same Learner
        """
        ...
    def to_bf16(learn) -> Learner:
        """Train in bf16

        Args:
            learn (Learner): Not in the middle of a fit

        Returns:
            The same Learner
        """
        ...
    def tta(learn, dl: Iterable | None=None, tfms: Sequence[Callable]=(), beta: float | None=0.25, act: Callable | str | None=None, on: str='all', pad: float | None=None) -> tuple:
        """Predictions for the inputs as they are and as each of `tfms` makes them, averaged

        Args:
            learn: A Learner
            dl (Iterable | None): A loader with a fixed order; the validation loader if None
            tfms (Sequence[Callable]): Each called with the inputs of a batch; returns new ones
            beta (float | None): 0 to 1; weight of the plain prediction. None: return it and the mean of the others apart
            act (Callable | str | None): As in `get_preds`; before the mean, so that probabilities are averaged
            on (str): Of several processes, those that get the predictions: 'all' or 'rank0'; the others get None for each
            pad (float | None): As in `get_preds`

        Returns:
            `(preds, targs)`; `(plain, transformed, targs)` if `beta` is None
        """
        ...
    def summary(learn, xb=None) -> Summary:
        """Layers, shapes, parameters, groups, memory, and how it is trained; changes nothing

        Args:
            learn (Learner): Stays as it is
            xb: Inputs of a batch, as the loader gives them; of the first training batch if None

        Returns:
            Prints as a table
        """
        ...
    def lr_find(learn, start_lr: float=1e-07, end_lr: float=10.0, num_it: int=200, stop_div: bool=True, show_plot: bool=True, suggest: Sequence=('turn',), linear: bool=False) -> LRFind:
        """Try rates on a copy, from `start_lr` to `end_lr`; nothing of the Learner changes (Smith, 2015)

        Args:
            learn (Learner): Stays as it is
            start_lr (float): Above 0; of every group, as all rates that are tried
            end_lr (float): Above `start_lr`
            num_it (int): Batches; 2 or more. A loader that has fewer is used again
            stop_div (bool): Stop when the loss has diverged, or is not a number?
            show_plot (bool): Draw the curve?
            suggest (Sequence): Names of rules, or functions of rates and losses; the first gives `.suggestion`
            linear (bool): Equal steps instead of equal factors?

        Returns:
            Rates, losses and suggestions: `.suggestion`, and each by its name, as in `.valley`
        """
        ...
    def fit_one_cycle(learn, n_epoch: int | None=None, lr_max=None, div: float=25.0, div_final: float=100000.0, pct_start: float=0.25, wd=None, moms: Sequence[float] | None=None, cbs=None, reset_opt: bool=False, start_epoch: int=0, n_iter: int | None=None, n_steps: int | None=None, validate_every: int | None=None) -> None:
        """Train with the one-cycle policy: rate up and down by cosines, momentum the other way

        Args:
            learn (Learner): The Learner to train
            n_epoch (int | None): 0 or more; say this or `n_steps`
            lr_max: Rate at the top: a number, one per group, or a slice; the Learner's when None
            div (float): Above 0; start at `lr_max/div`
            div_final (float): Above 0; end at `lr_max/div_final`
            pct_start (float): 0 to 1; share of training on the way up
            wd: Weight decay; the Learner's when None
            moms (Sequence[float] | None): Momentum at start, top and end, 0 to below 1; the Learner's when None
            cbs: Callbacks that belong to this fit alone
            reset_opt (bool): Make the optimizer anew, forgetting its momentum
            start_epoch (int): The first epoch to train; 0 or more
            n_iter (int | None): Batches an epoch, 1 or more; for loaders without a length
            n_steps (int | None): Instead of epochs: training batches, 0 or more, as in `Learner.fit`
            validate_every (int | None): Validate also after every so many training batches, as in `Learner.fit`
        """
        ...
    def fit_flat_cos(learn, n_epoch: int | None=None, lr=None, div_final: float=100000.0, pct_start: float=0.75, wd=None, cbs=None, reset_opt: bool=False, start_epoch: int=0, n_iter: int | None=None, n_steps: int | None=None, validate_every: int | None=None) -> None:
        """Train at `lr`, and for the last part of training down a cosine

        Args:
            learn (Learner): The Learner to train
            n_epoch (int | None): 0 or more; say this or `n_steps`
            lr: Rate until the fall: a number, one per group, or a slice; the Learner's when None
            div_final (float): Above 0; end at `lr/div_final`
            pct_start (float): 0 to 1; share of training before the fall
            wd: Weight decay; the Learner's when None
            cbs: Callbacks that belong to this fit alone
            reset_opt (bool): Make the optimizer anew, forgetting its momentum
            start_epoch (int): The first epoch to train; 0 or more
            n_iter (int | None): Batches an epoch, 1 or more; for loaders without a length
            n_steps (int | None): Instead of epochs: training batches, 0 or more, as in `Learner.fit`
            validate_every (int | None): Validate also after every so many training batches, as in `Learner.fit`
        """
        ...
    def fit_sgdr(learn, n_cycles: int, cycle_len: int | None=None, lr_max=None, cycle_mult: int=2, wd=None, cbs=None, reset_opt: bool=False, start_epoch: int=0, n_iter: int | None=None, n_steps: int | None=None, validate_every: int | None=None) -> None:
        """Train for `n_cycles` cosines, each starting again from `lr_max`

        Args:
            learn (Learner): The Learner to train
            n_cycles (int): 1 or more
            cycle_len (int | None): Epochs in the first cycle; 1 or more. None if `n_steps` is said
            lr_max: Rate at the start of a cycle: a number, one per group, or a slice; the Learner's when None
            cycle_mult (int): Factor from each cycle's length to the next; 1 or more
            wd: Weight decay; the Learner's when None
            cbs: Callbacks that belong to this fit alone
            reset_opt (bool): Make the optimizer anew, forgetting its momentum
            start_epoch (int): The first epoch to train; 0 or more
            n_iter (int | None): Batches an epoch, 1 or more; for loaders without a length
            n_steps (int | None): Instead of `cycle_len`: training batches of all cycles together, 0 or more
            validate_every (int | None): Validate also after every so many training batches, as in `Learner.fit`
        """
        ...
    def fine_tune(learn, n_epoch: int, base_lr: float=0.002, freeze_epochs: int=1, lr_mult: float=100, pct_start: float=0.3, div: float=5.0, reset_opt: bool=False, **kwargs) -> None:
        """Train the last group by one cycle, then every group by another; stopped in the first part, it leaves the rest frozen

        Args:
            learn (Learner): Its splitter gives the body's groups first
            n_epoch (int): With everything unfrozen; 0 or more
            base_lr (float): Above 0; rate of the head while frozen, half of it after
            freeze_epochs (int): With all but the last group frozen; 0 or more
            lr_mult (float): Above 0; the last group's rate over the first one's
            pct_start (float): 0 to 1; share of the second part on the way up
            div (float): Above 0; the second part starts at its rate over `div`
            reset_opt (bool): Make the optimizer anew for each part
            **kwargs: As in `fit_one_cycle`, for both parts
        """
        ...
    def save(learn, file, with_opt: bool=True, writer: BackgroundWriter | None=None) -> Path:
        """Save the model and the optimizer to one file, which is there whole or not at all

        Args:
            learn: A Learner
            file: Name under `learn.path/learn.model_dir`, or an absolute path; `.safetensors` is added if missing
            with_opt (bool): Also the optimizer's state, if there is an optimizer
            writer (BackgroundWriter | None): Write beside training, and return at once

        Returns:
            The file, as an absolute path
        """
        ...
    def load(learn, file, device=None, with_opt: bool | None=None, strict: bool=True) -> Learner:
        """Load a file of `save`, all of it or nothing; `CheckpointError` if it does not fit

        Args:
            learn: A Learner
            file: As in `save`
            device: Device for the model; None leaves it where it is
            with_opt (bool | None): Also the optimizer; None if the file has one
            strict (bool): Refuse names, shapes and dtypes that differ? Else what differs is left out, or cast, and said

        Returns:
            The same Learner, for chaining
        """
        ...
    def compile(learn, whole: bool=False, **kw) -> Learner:
        """Compile the model in place; every callback still sees `pred` and `loss`

        Args:
            learn (Learner): Not in the middle of a fit
            whole (bool): Also the loss function, and the steps of an optimizer that has no kernel
            **kw: As in `torch.compile`: `backend`, `mode`, `dynamic`, `fullgraph`, `options`

        Returns:
            The same Learner
        """
        ...
    def distrib(learn, strategy: str='ddp', batch: str='global', weight: Callable | None=None, sync_bn: bool=False, timeout: float=600.0, check: bool=True, backend: str | None=None, **args) -> Distrib:
        """Train on all processes that a launcher has started, as if they were one; without a launcher nothing changes

        Args:
            learn: A Learner, not in the middle of a fit
            strategy (str): 'ddp': each process has the whole model; 'fsdp': some rows of each weight
            batch (str): 'global': the batch of the script is that of a step; 'each': every process loads whole batches
            weight (Callable | None): What the loss of a batch is a mean over, as in `Learner`; the Learner's own if None. Without a launcher, too
            sync_bn (bool): Have batch norm measure the samples of all processes? For GPUs
            timeout (float): Seconds that a process waits for the others; above 0
            check (bool): Compare the weights of the processes at the end of each epoch?
            backend (str | None): As in `torch.distributed.init_process_group`; if None gloo, and NCCL for GPUs
            **args: For torch's `DistributedDataParallel`, such as `find_unused_parameters`; `shard` of `units_of`, with 'fsdp'

        Returns:
            A context manager, which gives the Learner
        """
        ...
    def to_distributed(learn, **kwargs) -> Learner:
        """As `distrib`, for good

        Args:
            learn: A Learner
            **kwargs: As in `distrib`

        Returns:
            The same Learner, for chaining
        """
        ...
    def load_weights(learn, weights, strict: bool=True) -> Learner:
        """Load weights from anywhere into the model, all of them or none; the optimizer stays

        Args:
            learn: A Learner
            weights: A path, relative to the current folder; or a dict of tensors
            strict (bool): Refuse names, shapes and dtypes that differ? Else what differs is left out, or cast, and said

        Returns:
            The same Learner, for chaining
        """
        ...
    def export(learn, path) -> Path:
        """Write the evaluation weights and a description, for `load_learner`

        Args:
            learn: A Learner
            path: Path of the file; `.safetensors` is added if missing; a relative path starts at `learn.path`

        Returns:
            The file, as an absolute path
        """
        ...
    def to_torch_export(learn, path, xb=None) -> Path:
        """Write the model as a graph of torch, which `torch.export.load` reads

        Args:
            learn: A Learner
            path: Path of the file; `.pt2` is added if missing; a relative path starts at `learn.path`
            xb: A batch of inputs, or a tuple of them; from the data if None

        Returns:
            The file, as an absolute path
        """
        ...
    def to_onnx(learn, path, xb=None) -> Path:
        """Write the model in ONNX; needs the packages onnx and onnxscript

        Args:
            learn: A Learner
            path: Path of the file; `.onnx` is added if missing; a relative path starts at `learn.path`
            xb: A batch of inputs, or a tuple of them; from the data if None

        Returns:
            The file, as an absolute path
        """
        ...
    def run_validate(learn, dl: Iterable | str | None=None, losses: bool=False) -> None:
        """Enter the validate stage alone, with `learn.inferring` set; afterwards everything is as it was

        Args:
            learn: A Learner
            dl (Iterable | str | None): A loader, or the name of a validation loader; the main one when None
            losses (bool): Compute losses where a Learner without targets has them? Predictions alone need none
        """
        ...
    def validate(learn, dl: Iterable | str | None=None, cbs=None) -> dict:
        """Mean loss and metrics over a loader

        Args:
            learn: A Learner; with a `loss_func`, unless no batch has targets
            dl (Iterable | str | None): A loader, or the name of a validation loader; the main one if None
            cbs: Callbacks for this pass alone

        Returns:
            name -> value, 'valid_loss' first; each None if no batch had targets
        """
        ...
    def get_preds(learn, dl: Iterable | str | None=None, with_input: bool=False, with_loss: bool=False, cpu: bool=True, cbs=None, on: str='all', act: Callable | str | None=None, pad: float | None=None) -> tuple:
        """Predictions for a loader, in its order

        Args:
            learn: A Learner
            dl (Iterable | str | None): A loader, or the name of a validation loader; the main one if None
            with_input (bool): Inputs first
            with_loss (bool): The loss of each item last
            cpu (bool): Bring everything to the CPU, batch by batch
            cbs: Callbacks for this pass alone
            on (str): Of several processes, those that get the predictions: 'all' or 'rank0'; the others get None for each
            act (Callable | str | None): Of each tensor of predictions: a function, 'softmax', 'sigmoid', or 'auto' for the loss's
            pad (float | None): Fills predictions, inputs and targets that are shorter than others, as those of words are

        Returns:
            `(preds, targs)`, or `(inputs, preds, targs, losses)`; a lone target stands for itself, no targets are None
        """
        ...
    def predict(learn, x, act: Callable | str | None=None, named: bool=True):
        """The prediction for one item

        Args:
            learn: A Learner
            x: One input without batch dimension: a tensor, a dict of tensors; several inputs as a tuple
            act (Callable | str | None): As in `get_preds`; None is 'auto' where the data names its classes
            named (bool): Give a `Prediction` where the data names its classes? Else the numbers alone

        Returns:
            Its prediction, on the CPU
        """
        ...
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
    def trace_batch(learn, cbs=None) -> TracedBatch:
        """What each callback reads, sets and changes in a fit of one batch, on a copy; nothing of the Learner changes

        Args:
            learn (Learner): Stays as it is
            cbs: Callbacks of the fit to come, such as a `ParamScheduler`

        Returns:
            Prints as text, in a notebook as a table
        """
        ...
    def predictor(learn, act: Callable | str | None=None, named: bool=True, copied: bool=True) -> Predictor:
        """An object that predicts as `learn.predict` does, without the Learner: quickly, and from any number of threads

        Args:
            learn: A Learner
            act (Callable | str | None): As in `predict`
            named (bool): As in `predict`
            copied (bool): Copy the weights? False saves their memory, and is right while nobody trains the model on
        """
        ...
    def profile(learn, n_batches: int=40, cbs=None, fit: Callable | None=None) -> Profile:
        """Where the time of a batch and of an epoch goes, and what would help; every process of several calls this

        Args:
            learn (Learner): Stays as it is, unless `fit` trains it
            n_batches (int): Training batches, and batches to validate on, at most; 1 or more
            cbs: Callbacks of the fit to come, such as a `ParamScheduler`
            fit (Callable | None): Called with the Learner: times a real fit instead, with all callbacks

        Returns:
            Prints as a verdict and a table
        """
        ...
    def _inside_validation(self, n): ...
    def trace(learn) -> _Trace:
        """Time every handler for the length of a `with`; `learn.show_training_loop(times=True)` shows the result

        Args:
            learn (Learner): Its fits are timed

        Returns:
            A context manager; gives its `Tracer`
        """
        ...
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
def synth_learner(n_train: int=10, n_valid: int=2, bs: int=16, lr: float=0.05, opt_func: Callable=..., default_cbs=..., **kwargs) -> Learner:
    """A Learner that trains in a moment and whose answer is known

    Args:
        n_train (int): Batches in an epoch; 1 or more
        n_valid (int): Batches to validate on; 0 for none
        bs (int): Samples in a batch; 1 or more
        lr (float): Learning rate; 0 or more
        opt_func (Callable): As in `Learner`
        default_cbs: No times in the table
        **kwargs: As in `Learner`

    Returns:
        A line to learn, from (0, 0) to about (2, 3)
    """
    ...
