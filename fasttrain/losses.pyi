# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from torch import Tensor
from torch.overrides import TorchFunctionMode
from typing import Any

__all__ = ['activations', 'is_spare', 'samples', 'all_samples', 'all_count', 'loss_share', 'weight_kind', 'call_loss', 'activation_name', 'is_yes_or_no', 'activation', 'takes_alone', 'loss_alone', 'own_loss', 'check_own_loss', 'inputs_by_name', 'dtype_name', 'check_trainable']

def is_spare(learn) -> bool:
    """Does nothing of the batch count? A process whose share is empty still calls the model, with one sample

    Args:
        learn: Has a batch
    """
    ...
def samples(learn) -> int:
    """Number of samples in the batch; the default of `Learner(weight=)`

    Args:
        learn: Has a batch

    Returns:
        0 or more
    """
    ...
def all_samples(learn) -> int:
    """How many samples the batch of all processes has

    Args:
        learn: Has a batch

    Returns:
        0 or more
    """
    ...
_classes: dict
_numbers: dict
_others: dict
_functions: Any
_known: set
def _of_torch(f):
    """The function of `torch.nn.functional` that a loss function is, and its settings; None for others"""
    ...
def _of_module(m):
    """The same for a module; a `forward` of its own may do anything, except in a loss of classes"""
    ...
def _counted(targ, training, ignored=-100, weight=None, loss=None):
    """The number of targets that a loss of classes is a mean over: a number, or a 0-dim tensor on a GPU"""
    ...
class _Settings:
    """A loss function of torch and its settings"""
    loss_func: Any
    module: Any
    told: Any
    classes: Any
    numbers: Any
    def __init__(self, loss_func) -> None: ...
    def settings(self): ...
class _Share(_Settings):
    """The number of samples or targets that the loss of a batch is a mean over"""
    def counted(self, loss):
        """The number that torch has counted for the backward pass of a mean, if it is on the CPU"""
        ...
    def count(self, learn, reduction, ignored, weight): ...
def _checked_weight(w):
    """A weight: a number, or a 0-dim tensor if it is on a GPU"""
    ...
def _batches_in_memory(dl):
    """The batches of a loader that holds them in memory; one of all samples for a TensorLoader"""
    ...
def _is_class_target(t): ...
def all_count(learn, dl) -> bool:
    """Does a mean of classes of torch's count every target that `dl` holds in memory?

    Args:
        learn: Has `dbunch` and `loss_func`
        dl: The loader of the epoch that begins

    Returns:
        False too if nobody knows
    """
    ...
def loss_share(learn, weight: Callable | None=None) -> tuple:
    """The factor of this batch's loss in a sum over the set, and its weight

    Args:
        learn: Is at a batch
        weight (Callable | None): As in `Learner`; the Learner's own if None

    Returns:
        (times, weight): numbers, or 0-dim tensors on the device
    """
    ...
def weight_kind(learn) -> str:
    """What the weight of a batch counts

    Args:
        learn: Has called `loss_share` for the batch

    Returns:
        'samples', 'numbers' of the targets, or what is 'counted' in them
    """
    ...
_pairs: set
def _check_same_shape(input, target) -> None: ...
class _ChecksPairs(TorchFunctionMode):
    """Checks the shapes in calls of torch's losses of pairs"""
    def __torch_function__(self, f, types, args=(), kwargs=None): ...
def call_loss(loss_func: Callable, pred, yb: tuple):
    """Call the loss function; raise `ValueError` for shapes that a loss of pairs would broadcast

    Args:
        loss_func (Callable): Called as `loss_func(pred, *yb)`
        pred: A batch of predictions
        yb (tuple): Its targets

    Returns:
        The result of `loss_func`
    """
    ...
def _of_class(t):
    """Args:
        t: half precision has too few digits for a sum of 1
    """
    ...
def _of_each(t): ...
activations: dict
_acts: dict
def activation_name(loss_func) -> str | None:
    """The name of the activation that belongs to a loss of torch

    Args:
        loss_func: Of a Learner

    Returns:
        A key of `activations`; None if the loss is not one of torch's that says it
    """
    ...
def is_yes_or_no(loss_func) -> bool:
    """Is it a loss of torch's for which each number is a yes or no of its own?

    Args:
        loss_func: Of a Learner
    """
    ...
def activation(act: Callable | str | None, loss_func, told: str | None=None) -> Callable | None:
    """The function that `act` means; `ValueError` if 'auto' does not know it

    Args:
        act (Callable | str | None): A function of a tensor, 'softmax', 'sigmoid', 'exp', 'none', 'auto' for the loss's own, or None
        loss_func: Of the Learner
        told (str | None): The name that an export tells, if there is no loss

    Returns:
        Called with a tensor of predictions (B,...); None leaves them as they are
    """
    ...
def takes_alone(loss_func: Callable) -> bool:
    """Can the loss function be called with the prediction alone?

    Args:
        loss_func (Callable): Of a Learner

    Returns:
        True too if nobody can tell
    """
    ...
def loss_alone(loss_func: Callable, pred):
    """The loss of a batch without targets; `TypeError` with a remedy if the loss function needs them

    Args:
        loss_func (Callable): Called with the prediction alone
        pred: A batch of predictions

    Returns:
        The result of `loss_func`
    """
    ...
def own_loss(pred):
    """The loss that a model computed itself: the attribute `loss` of its output, or the entry

    Args:
        pred: The output of the model

    Returns:
        None if there is none
    """
    ...
def check_own_loss(pred):
    """The loss that a model computed itself; `ValueError` if there is none

    Args:
        pred: The output of the model

    Returns:
        Its loss
    """
    ...
def inputs_by_name(learn) -> dict:
    """The keyword arguments of the model, with the targets if the model computes the loss

    Args:
        learn: Is at a batch that is a dict

    Returns:
        Name to input
    """
    ...
def dtype_name(t: Tensor) -> str:
    """As 'float32'

    Args:
        t (Tensor): Of any dtype
    """
    ...
def check_trainable(loss) -> None:
    """Raise `TypeError` or `ValueError` unless `loss` is one real number with a gradient

    Args:
        loss: The result of a loss function
    """
    ...
