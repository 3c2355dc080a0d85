# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from torch import nn
import torch
from typing import Any

__all__ = ['Normalize', 'precision_of', 'serving_of', 'changers_of', 'Predictor', 'predictor']

class Normalize(Callback):
    """Subtracts the mean of each channel from the inputs, and divides by its standard deviation

    Args:
        mean: (C,) one for each channel, which is dimension 1 of a batch; or a number for all
        std: The same; above 0
        key (int | str): Which input: its number, or its name in a batch that is a dict
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    mean: Any
    std: Any
    key: int | str
    _shaped: Any
    def __init__(self, mean, std, key: int | str=0, **kwargs) -> None:
        """Args:
            mean: (C,) one for each channel, which is dimension 1 of a batch; or a number for all
            std: The same; above 0
            key (int | str): Which input: its number, or its name in a batch that is a dict
            **kwargs: `name`, as in `Callback`
        """
        ...
    def _apply(self, x): ...
    def _like(self, t, x): ...
    def normalize(self, xb: tuple) -> tuple:
        """The inputs with the one that `key` says normalized

        Args:
            xb (tuple): Inputs of a batch
        """
        ...
    def begin_batch(self) -> None: ...
    def serving(self):
        """Let a predictor scale its inputs in the same way"""
        ...
    @property
    def settings(self) -> dict:
        """What an exported file says of it: mean, std and the key of the input"""
        ...
_changing: Any
def _is_ours(f): ...
def _foreign_event(cb):
    """The first event in which code from outside the library could change a prediction; None if there is none"""
    ...
_serves: Any
def _speaks_for(cb, event):
    """Has the object `serving` itself, or the class that has the event, or one below it?"""
    ...
def _served_by(cb):
    """What the callback does to a prediction outside the loop"""
    ...
def precision_of(learn) -> torch.dtype | None:
    """The dtype in which autocast runs the model: what a callback says, or the export that the Learner is from

    Args:
        learn: A Learner

    Returns:
        None for that of the weights
    """
    ...
def serving_of(learn) -> dict:
    """What all callbacks together do to a prediction outside the loop, in the order in which they run

    Args:
        learn: A Learner

    Returns:
        'before' and 'after', lists of functions; 'autocast', a dtype or None
    """
    ...
def changers_of(learn) -> list[Callback]:
    """Callbacks other than `Normalize` that change a prediction by code, or might

    Args:
        learn: A Learner

    Returns:
        In the order in which they run
    """
    ...
def _frozen_model(learn, copied):
    """The model with the weights that validation has, in evaluation mode"""
    ...
def _to_float(t): ...
class _Runs:
    """Calls a model with a batch of inputs; its attributes are set once"""
    model: nn.Module
    device: torch.device
    names: Sequence | None
    act: Callable | str | None
    dtype: torch.dtype | None
    before: tuple
    after: tuple
    each: bool
    by_name: bool
    dims: list | dict | None
    def __init__(self, learn, act, named, copied) -> None: ...
    def __setattr__(self, k, v) -> None: ...
    def __delattr__(self, k) -> None: ...
    def run(self, xb: tuple):
        """Predict a batch that has its batch dimension

        Args:
            xb (tuple): Inputs of a batch; a tuple of one dict if the model takes them by name

        Returns:
            The predictions, with the activation, on the device of the model
        """
        ...
class Predictor(_Runs):
    """A model that predicts and is never changed; any number of threads may call it

    Args:
        learn: A Learner
        act (Callable | str | None): As in `predict`
        named (bool): As in `predict`
        copied (bool): Copy the weights? False saves their memory, and is right while nobody trains the model on
    """
    def __init__(self, learn, act: Callable | str | None=None, named: bool=True, copied: bool=True) -> None:
        """Args:
            learn: A Learner
            act (Callable | str | None): As in `predict`
            named (bool): As in `predict`
            copied (bool): Copy the weights? False saves their memory, and is right while nobody trains the model on
        """
        ...
    def __call__(self, x):
        """The prediction for one item

        Args:
            x: One input without batch dimension: a tensor, a dict of tensors; several inputs as a tuple

        Returns:
            As from `predict`, on the CPU
        """
        ...
    def _batch(self, joined): ...
    def batch(self, xs: Sequence) -> list:
        """The predictions for several items in one go

        Args:
            xs (Sequence): Items as in a call, of one shape; 1 or more

        Returns:
            As many predictions as from calls
        """
        ...
    def __repr__(self): ...
def predictor(learn, act: Callable | str | None=None, named: bool=True, copied: bool=True) -> Predictor:
    """An object that predicts as `learn.predict` does, without the Learner: quickly, and from any number of threads

    Args:
        learn: A Learner
        act (Callable | str | None): As in `predict`
        named (bool): As in `predict`
        copied (bool): Copy the weights? False saves their memory, and is right while nobody trains the model on
    """
    ...
