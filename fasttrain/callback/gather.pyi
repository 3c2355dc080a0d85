# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from fasttrain.core import temp_attrs
from typing import Any

__all__ = ['CollectData', 'loss_not_reduced', 'GatherPreds', 'tta', 'MCDropout', 'mc_dropout']

def _batch(learn): ...
class CollectData(Callback):
    """Keeps the result of `collect` after each batch, in `data`, from the beginning of a fit on; of this process's share

    Args:
        collect (Callable): Called with the Learner; the inputs and targets when not given
        train (bool): From training batches?
        valid (bool): From validation batches?
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    collect: Callable
    train: bool
    valid: bool
    data: Any
    def __init__(self, collect: Callable=_batch, train: bool=True, valid: bool=False, **kwargs) -> None:
        """Args:
            collect (Callable): Called with the Learner; the inputs and targets when not given
            train (bool): From training batches?
            valid (bool): From validation batches?
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def after_batch(self) -> None: ...
class loss_not_reduced(temp_attrs):
    """In a `with`, the Learner's loss function gives a loss for each item, (B,)

    Args:
        learn: A Learner with a `loss_func`
    """
    def __init__(self, learn) -> None:
        """Args:
            learn: A Learner with a `loss_func`
        """
        ...
class _GathersBatches(Callback):
    """Keeps the predictions of a validation, batch by batch"""
    with_input: bool
    with_loss: bool
    cpu: bool
    _parts: list
    def begin_validate(self) -> None: ...
    def after_batch(self) -> None: ...
    def _joined(self):
        """All batches as one, and none are kept; those of all processes, on each of them. None if there are none"""
        ...
class GatherPreds(_GathersBatches):
    """Keeps predictions and targets of the validation of an epoch: of the last one, or of each

    Args:
        with_input (bool): Inputs too?
        with_loss (bool): The loss of each item too?
        each (bool): Keep every epoch? Else only the last
        cpu (bool): Copy them to the CPU?
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    with_input: bool
    with_loss: bool
    each: bool
    cpu: bool
    epochs: Any
    _parts: Any
    def __init__(self, with_input: bool=False, with_loss: bool=False, each: bool=False, cpu: bool=True, **kwargs) -> None:
        """Args:
            with_input (bool): Inputs too?
            with_loss (bool): The loss of each item too?
            each (bool): Keep every epoch? Else only the last
            cpu (bool): Copy them to the CPU?
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def after_validate(self) -> None: ...
    def __getitem__(self, k: str):
        """Of the last epoch that was validated

        Args:
            k (str): 'preds', 'targs', 'inputs' or 'losses'

        Returns:
            Joined along the first dimension
        """
        ...
class _Transform(Callback):
    """Replaces the inputs by `tfm` of them"""
    run_after: str
    run_before: Any
    tfm: Any
    def __init__(self, tfm) -> None: ...
    def _new(self, xb): ...
    def begin_batch(self) -> None: ...
    def serving(self): ...
def _over(preds, f):
    """`f` of the predictions stacked along a new first dimension, for each tensor in them"""
    ...
def _mean(preds): ...
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
class MCDropout(Callback):
    """Leaves dropout on in validation"""
    run_after: str
    def begin_validate(self) -> None: ...
    def serving(self):
        """Refuse a predictor, in which dropout is off"""
        ...
def mc_dropout(learn, dl: Iterable | None=None, n: int=10, on: str='all') -> tuple:
    """Mean and spread of predictions over `n` passes with dropout

    Args:
        learn: A Learner; its model has dropout layers
        dl (Iterable | None): A loader with a fixed order; the validation loader if None
        n (int): Passes; 2 or more
        on (str): As in `tta`

    Returns:
        `(mean, spread, targs)`; spread is the standard deviation of the passes
    """
    ...
