# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from fasttrain.callback.core import Dispatching
from fasttrain.processes import Ranks
from torch import nn
from typing import Any
import torch

__all__ = ['BatchState', 'LoadsLoader', 'SetsBatch', 'check_length', 'CountsEpochs', 'Passes', 'GoesOn', 'dims_of_items', 'GivesBatches']

class BatchState(Dispatching):
    """Position in the training, and the current batch"""
    model: nn.Module
    dbunch: Any
    n_epoch: int
    epoch: int
    start_epoch: int
    n_iter: Any
    iter: int
    train_iter: int
    pct_train: float
    dl: Any
    xb: Any
    yb: Any
    pred: Any
    loss: Any
    grad_out: Any
    keep_grads: bool
    training: bool
    inferring: bool
    fitting: bool
    feed: Any = ...
    ranks: Ranks = ...
    shares: Any = ...
    part: Any = ...
    step_weight: Any = ...
    sync: bool
    called: Any
    copy_ahead: bool
    _side: Any
    whole_yb: Any
    _all_count: bool
    _one: Any
    _device: Any
    _loaded: Any
    _max_iter: Any
    _too_long: bool
    _nothing: Any
    n_steps: Any = ...
    _steps_before: int
    _steps_here: int
    _per: Any
    _streams: bool
    _passes: Any
    @property
    def device(self) -> torch.device:
        """The device of the model, to which batches go"""
        ...
    def _where(self): ...
class LoadsLoader(BatchState):
    """Begins a loader, and knows the position of training in it"""
    _all_count: Any
    dl: Any
    _loaded: Any
    training: Any
    _device: Any
    grad_out: Any
    _side: Any
    n_iter: Any
    _streams: Any
    _per: Any
    n_epoch: Any
    _too_long: Any
    def _load(self, dl, training) -> None:
        """Make `dl` the loader of the stage that begins"""
        ...
    def _limit(self):
        """Batches that the training epoch may have at most; None if nothing limits them"""
        ...
    def _measure_epoch(self, n) -> None:
        """Note how long a whole epoch of a loader of `n` batches is, and how many epochs the steps that are left need"""
        ...
    def _plan_epochs(self, epoch) -> None:
        """Set `n_epoch` for the steps that are left when `epoch` begins"""
        ...
    def _position(self, i):
        """0 to 1 at batch `i` of the epoch; None without a length"""
        ...
class SetsBatch(LoadsLoader):
    """Makes a batch the current one"""
    iter: Any
    part: Any
    sync: Any
    xb: Any
    yb: Any
    pred: Any
    loss: Any
    _nothing: Any
    step_weight: Any
    whole_yb: Any
    grad_out: Any
    keep_grads: Any
    pct_train: Any
    _one: Any
    def _set_batch(self, i, b) -> None:
        """Make `b`, number `i` of its loader, the batch that is about to begin"""
        ...
    def _one_grad(self): ...
def check_length(n_epoch, n_steps, start_epoch=0) -> tuple:
    """Raise unless a fit has one length

    Args:
        n_epoch: Epochs, 0 or more; None if `n_steps` is said
        n_steps: Training batches, 0 or more; None if `n_epoch` is said
        start_epoch: The first epoch to train; 0 or more

    Returns:
        The three, as Python's own numbers; 0 epochs where steps are counted
    """
    ...
class CountsEpochs(SetsBatch):
    """The epochs of a fit"""
    epoch: Any
    _steps_before: Any
    _steps_here: Any
    def _epochs(self): ...
    def _refuse_no_steps(self) -> None: ...
    def _end_steps(self) -> None:
        """Count the steps of the epoch whose training has ended"""
        ...
class Passes:
    """Goes through a stream again and again, and keeps its place

    Args:
        dl (Iterable): The stream
        shares: As in the Learner
    """
    dl: Iterable
    shares: Any
    n: Any
    at: Any
    it: Any
    def __init__(self, dl: Iterable, shares=None) -> None:
        """Args:
            dl (Iterable): The stream
            shares: As in the Learner
        """
        ...
    def _begin(self, begin) -> None: ...
    def _keep_workers(self) -> None:
        """Keep workers that outlive an epoch for this pass alone: another iterator would take them over"""
        ...
    def batches(self, begin: Callable) -> Iterator:
        """The batches from here on; ends only if a pass gives none

        Args:
            begin (Callable): Called with the number of a pass, and a state if there is one; gives its batches
        """
        ...
class GoesOn(CountsEpochs):
    """Begins an epoch, or goes on in a stream"""
    _end_early: Any = ...
    _passes: Any
    def _begin(self, epoch): ...
    def _go_on(self, begin: Callable, *state) -> Iterable:
        """The batches of the epoch that begins; in a fit of `n_steps`, those of a stream go on where it was left

        Args:
            begin (Callable): Called with the number of the epoch, or of the pass over a stream, and `state`
            *state: Where in an epoch to begin
        """
        ...
    def _stream_passes(self):
        """The passes over the stream that is trained on"""
        ...
def dims_of_items(xb) -> list | dict | None:
    """How many dimensions an item has, without that of the batch

    Args:
        xb: Inputs of a batch, as `DataBunch.split` gives them

    Returns:
        Of each input, or by the names of the inputs; None if they are not all tensors
    """
    ...
def _end_workers(it, e) -> None:
    """End the workers of a DataLoader after the error `e`; torch alone would wait for the garbage collector"""
    ...
class GivesBatches(GoesOn):
    """The batches of a loader"""
    _item_dims: list | dict | None = ...
    _end_early: Any
    _steps_here: Any
    pct_train: Any
    def _batches(self): ...
    def _step_batches(self):
        """The batches of an epoch of a fit that counts its steps"""
        ...
    def _refuse_empty(self) -> None: ...
