# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
import torch
from typing import Any

__all__ = []

class SharesGroups:
    """Has the groups, the state and the defaults of the optimizer inside, `opt`

    Args:
        opt (torch.optim.Optimizer): Any
    """
    param_groups: Any
    state: Any
    defaults: Any
    hypers: Any
    _within: Any
    _own_within: dict
    def __init__(self, opt: torch.optim.Optimizer) -> None:
        """Args:
            opt (torch.optim.Optimizer): Any
        """
        ...
    def __getstate__(self): ...
    def __setstate__(self, state) -> None: ...
    def __getattr__(self, k):
        """`train` and `eval`, if the optimizer inside has them: a Learner calls them on the wrapper"""
        ...
class AddsGroups(SharesGroups):
    """Adds groups to the optimizer inside, and checks the hyper-parameters of the wrapper"""
    def _check_own(self, group) -> None: ...
    def _own_values(self, group): ...
    def add_param_group(self, param_group: dict) -> None:
        """Add a group to the optimizer inside; without hyper-parameters of the wrapper, it has those of the first group

        Args:
            param_group (dict): `params`, and hyper-parameters
        """
        ...
class StepsAround:
    """A `step` between hooks; a subclass defines `_wrapped_step`, which steps the optimizer inside"""
    _step_supports_amp_scaling: bool
    _wrapped_step: Callable
    def step(self, closure: Callable | None=None):
        """A step of the optimizer inside, and what the wrapper adds to it

        Args:
            closure (Callable | None): Computes the gradients again and returns the loss

        Returns:
            The result of `closure`
        """
        ...
    def _hooked_step(self, args): ...
def _after_hooks(opt, when, d):
    """`d`, or the dict that a hook returned in its place"""
    ...
class SavesBoth(AddsGroups):
    """Saves the state of the optimizer inside, with `slow` beside each parameter's statistics"""
    def state_dict(self) -> dict:
        """The state of the optimizer inside, with `slow` beside each parameter's statistics"""
        ...
def _without_slow(state, ids):
    """The statistics without `slow`, of the parameters `ids`; entries of others stay as they are"""
    ...
class LoadsBoth(SavesBoth):
    """Loads its own state, or that of the optimizer inside"""
    slow: Any
    def load_state_dict(self, state_dict: dict) -> None:
        """Load the inner state and the slow weights; without any, they start from the weights of the next step

        Args:
            state_dict (dict): Of such a wrapper, or of the optimizer inside
        """
        ...
class OptimizerWrapper(StepsAround, LoadsBoth):
    """All that an optimizer around another one needs besides its formula"""
