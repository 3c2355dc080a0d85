# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.callback.core import Dispatching
from fasttrain.processes import Ranks
from torch import nn
from typing import Any
import torch

__all__ = ['BatchState', 'LoadsLoader', 'SetsBatch', 'CountsEpochs', 'GivesBatches']

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
    @property
    def device(self) -> torch.device: ...
    def _where(self): ...
class LoadsLoader(BatchState):
    """Begins a loader, and knows the position of training in it"""
    _all_count: Any
    dl: Any
    _loaded: Any
    training: Any
    _device: Any
    _side: Any
    n_iter: Any
    _too_long: Any
    def _load(self, dl, training) -> None:
        """Make `dl` the loader of the stage that begins"""
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
class CountsEpochs(SetsBatch):
    """The epochs of a fit"""
    epoch: Any
    def _epochs(self): ...
class GivesBatches(CountsEpochs):
    """The batches of a loader"""
    def _batches(self): ...
    def _refuse_empty(self) -> None: ...
