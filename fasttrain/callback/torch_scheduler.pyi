# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from fasttrain.callback.core import Callback
from typing import Any
import torch

__all__ = ['TorchScheduler']

def _own(v): ...
class _Groups(torch.optim.Optimizer):
    """The groups of an optimizer, for a scheduler to change; its `step` changes nothing"""
    param_groups: Any
    defaults: Any
    state: Any
    before: Any
    def __init__(self, groups, defaults) -> None: ...
    def step(self, closure=None): ...
    def carry_over(self, opt: torch.optim.Optimizer) -> None:
        """Args:
            opt (torch.optim.Optimizer): Its groups get what has changed since the last time
        """
        ...
def _settings(opt):
    """The numbers of each group"""
    ...
_players: Any
def _player(factory, base, defaults):
    """A function that goes on by some steps and gives the rates to an optimizer"""
    ...
class _PlaysScheduler(Callback):
    """Steps a scheduler of torch"""
    factory: Callable
    every: str
    steps: int
    _stepped: bool
    _base: Any = ...
    def _begin(self, base, steps) -> None: ...
    def _step(self, n=1) -> None: ...
    def after_step(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_train(self) -> None: ...
    def after_epoch(self) -> None: ...
    def after_fit(self) -> None: ...
def _checked_state(cb, state):
    """The steps and the settings in a state; `ValueError` if it cannot be one"""
    ...
class TorchScheduler(_PlaysScheduler):
    """Steps a scheduler of torch after each step of the optimizer, or after each epoch

    Args:
        factory (Callable): Called with an optimizer when a fit begins, such as `partial(CosineAnnealingLR, T_max=10)`
        every (str): 'batch' or 'epoch'; a batch counts if the optimizer has made a step
        **kwargs: `name`, as in `Callback`
    """
    run_after: Any
    in_trials: bool
    factory: Callable
    every: str
    _stepped: Any
    def __init__(self, factory: Callable, every: str='epoch', **kwargs) -> None:
        """Args:
            factory (Callable): Called with an optimizer when a fit begins, such as `partial(CosineAnnealingLR, T_max=10)`
            every (str): 'batch' or 'epoch'; a batch counts if the optimizer has made a step
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def state_dict(self) -> dict:
        """The steps so far, and the settings of the groups when the fit began"""
        ...
    def load_state_dict(self, state: dict) -> None:
        """Make the scheduler anew, and go through the same steps

        Args:
            state (dict): From `state_dict`
        """
        ...
