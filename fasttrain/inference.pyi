# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from fasttrain.data import DataBunch
from torch import Tensor
from typing import Any
from typing import NamedTuple

__all__ = ['valid_loader', 'run_validate', 'EachBatch', 'each_batch', 'validate', 'item_of', 'item_losses', 'check_on', 'of_all_ranks', 'told_by_export', 'act_of', 'get_preds', 'Prediction', 'vocab_of', 'named_prediction', 'first_item', 'is_each', 'item_dims', 'check_item', 'predict']

def valid_loader(dbunch: DataBunch, dl: Iterable | str | None) -> tuple:
    """The loader that `dl` stands for; `ValueError` if there is no such one

    Args:
        dbunch (DataBunch): It has the validation loaders
        dl (Iterable | str | None): A loader, the name of a validation loader, or None for the main one

    Returns:
        (name or None, loader)
    """
    ...
_kept: Any
class _SavedLoop:
    """The state of the loop, to be restored after a pass"""
    learn: Any
    state: Any
    modes: Any
    n_open: Any
    rng: Any
    def __init__(self, learn) -> None: ...
    def restore(self) -> None:
        """May be called again"""
        ...
    def close(self) -> None:
        """Restore even if the first attempt is interrupted, and let each callback close its resources"""
        ...
def _run_validate(learn, dl, losses) -> None: ...
def _enter_alone(dl, learn) -> None: ...
def run_validate(learn, dl: Iterable | str | None=None, losses: bool=False) -> None:
    """Enter the validate stage alone, with `learn.inferring` set; afterwards everything is as it was

    Args:
        learn: A Learner
        dl (Iterable | str | None): A loader, or the name of a validation loader; the main one when None
        losses (bool): Compute losses where a Learner without targets has them? Predictions alone need none
    """
    ...
class EachBatch(Callback):
    """Calls a function after each batch of one pass

    Args:
        func (Callable): Called with the Learner
        **kwargs: `name`, as in `Callback`
    """
    paused: bool
    func: Callable
    def __init__(self, func: Callable, **kwargs) -> None:
        """Args:
            func (Callable): Called with the Learner
            **kwargs: `name`, as in `Callback`
        """
        ...
    def after_batch(self) -> None: ...
def _loader(learn, dl): ...
def each_batch(learn, dl: Iterable | None, func: Callable, cbs=None, losses: bool=False) -> None:
    """Enter the validate stage alone; afterwards everything is as it was

    Args:
        learn: A Learner
        dl (Iterable | None): A loader; the validation loader if None
        func (Callable): Called with the Learner after each batch
        cbs: Callbacks for this pass alone
        losses (bool): As in `run_validate`
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
def _unreduced(loss_func, pred, yb): ...
def item_of(i: int, n: int, b):
    """One sample of a batch, as a batch of one

    Args:
        i (int): 0 to n-1
        n (int): Samples in the batch
        b: A batch of any structure

    Returns:
        Of the same structure
    """
    ...
def item_losses(loss_func: Callable, pred, yb: tuple) -> Tensor:
    """The loss of each item of a batch; an item with several elements has their mean

    Args:
        loss_func (Callable): Called as `loss_func(pred, *yb)`
        pred: A batch of predictions, of any structure
        yb (tuple): Its targets

    Returns:
        (B,)
    """
    ...
def _lone(ts): ...
def _shuffles(dl): ...
def check_on(on: str) -> bool:
    """Raise `ValueError` for an unknown `on`

    Args:
        on (str): 'all' or 'rank0'

    Returns:
        Does rank 0 alone get the predictions?
    """
    ...
def of_all_ranks(learn, parts: list, sizes: list[int], cpu: bool=True, on: str='all', dl=None) -> tuple[list, list]:
    """The parts of all processes, in the order of one process; empty shares are left out

    Args:
        learn: A Learner
        parts (list): One for each batch that this process has predicted, of any structure, on the CPU
        sizes (list[int]): Samples in each; 0 for an empty share
        cpu (bool): Leave all of it on the CPU? Else it goes to the Learner's device
        on (str): Ranks that get the parts: 'all' or 'rank0'; the others get none
        dl: The loader that they are from; `learn.dl` if None

    Returns:
        Parts and sizes; all ranks call this
    """
    ...
def told_by_export(learn, k: str):
    """What the export says that the Learner was loaded from; None if there is none

    Args:
        learn: A Learner, perhaps from `load_learner`
        k (str): 'act', or another word of the description
    """
    ...
def act_of(learn, act: Callable | str | None) -> Callable | None:
    """The function that `act` means for this Learner; `ValueError` if 'auto' has none

    Args:
        learn: A Learner
        act (Callable | str | None): As in `get_preds`
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
class Prediction(NamedTuple):
    """What `predict` says where the data has names for the classes"""
    name: Any
    probs: Tensor
def vocab_of(learn) -> Sequence | None:
    """The names of the classes: `vocab` or `classes` of the DataBunch, or of the data that an export tells of

    Args:
        learn: A Learner

    Returns:
        One for each class; None if the data has none
    """
    ...
def named_prediction(probs, names: Sequence, each: bool=False):
    """The name that belongs to probabilities

    Args:
        probs: A prediction without batch dimension
        names (Sequence): One for each class
        each (bool): Is each class a yes or no of its own?

    Returns:
        A `Prediction`; `probs` itself if it has not a number for each name
    """
    ...
def first_item(preds):
    """The one prediction of a batch

    Args:
        preds: A batch of one

    Returns:
        The same without batch dimension
    """
    ...
def is_each(learn, act: Callable | str | None) -> bool:
    """Is each class a yes or no of its own?

    Args:
        learn: A Learner
        act (Callable | str | None): As in `get_preds`
    """
    ...
def item_dims(learn) -> list | dict | None:
    """How many dimensions an item has, by the last training, the data, or the export that the Learner comes from

    Args:
        learn: A Learner

    Returns:
        As from `dims_of_items`; None if nobody knows
    """
    ...
def check_item(x, dims: list | dict | None) -> None:
    """A `TypeError` if `x` has no tensor, a `ValueError` if it has more dimensions than an item, as a batch has

    Args:
        x: One input without batch dimension: a tensor, a dict of tensors; several inputs as a tuple
        dims (list | dict | None): From `item_dims`
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
