# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Sequence
from fasttrain.optimizer import Optimizer
from typing import Any

__all__ = ['decay_at_y', 'z_step', 'AddsAverages', 'ScheduleFree', 'adam_scale', 'ScheduleFreeSGD', 'ScheduleFreeAdam']

_of_groups: dict
def decay_at_y(ps, gs, *, wd):
    """Add `wd` times the weights to the gradient, or to Adam's quotient"""
    ...
def z_step(ps, gs, z, *, lr, mom, now, first):
    """Move `z` by the gradient, the average by its share towards `z`, and `ps` to between the two"""
    ...
def _count_step(g) -> None:
    """Count a step of the group: compute how warm the rate is, and the share of the newest point in the average"""
    ...
class AddsAverages(Optimizer):
    """Steps that end in `z_step`, and groups with its settings

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        steps (Sequence[Callable]): As of `Optimizer`; the last is `z_step`
        warmup_steps (int): Steps in which the rate grows to `lr`
        r (float): 0 or more; above 0, late points count for more
        weight_lr_power (float): 0 or more; how much more points count that were made at a higher rate
        **hypers: `lr`, `mom` and what else `steps` take
    """
    _step_supports_amp_scaling: bool
    _kept_keys: Any
    _given: Any
    def __init__(self, params, steps: Sequence[Callable], warmup_steps: int=0, r: float=0.0, weight_lr_power: float=2.0, **hypers) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            steps (Sequence[Callable]): As of `Optimizer`; the last is `z_step`
            warmup_steps (int): Steps in which the rate grows to `lr`
            r (float): 0 or more; above 0, late points count for more
            weight_lr_power (float): 0 or more; how much more points count that were made at a higher rate
            **hypers: `lr`, `mom` and what else `steps` take
        """
        ...
    def add_param_group(self, param_group) -> None:
        """Add a group, in the mode the others are in; its average begins at its first step"""
        ...
def _move_between(opt, g, share):
    """Move the group's parameters along the line from `z` to `x`, to where `x` has `share`"""
    ...
def _trains(g): ...
_no_mom: str
def _move_to_y(opt) -> None: ...
class ScheduleFree(AddsAverages):
    """Steps that end in `z_step`, with `train` and `eval` to switch between the point of the gradients and the average"""
    def train(self) -> None:
        """Set the parameters to the point where gradients are computed"""
        ...
    def eval(self) -> None:
        """Set the parameters to the average of all steps, the weights to validate, save and use"""
        ...
    def step(self, closure: Callable | None=None):
        """One step of every parameter that has a gradient; an error after `eval()`

        Args:
            closure (Callable | None): Computes the gradients again and returns the loss

        Returns:
            The result of `closure`
        """
        ...
def adam_scale(ps, gs, exp_avg_sq, *, sqr_mom, eps, step):
    """The gradient over the root of its average square, which is corrected for its cold start"""
    ...
class ScheduleFreeSGD(ScheduleFree):
    """SGD with averaged weights instead of a schedule (Defazio et al., 2024); the authors' defaults

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; flat, and rather large
        mom (float): Between 0 and 1; how near the average gradients are taken
        wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
        warmup_steps (int): Steps in which the rate grows to `lr`
        r (float): 0 or more; above 0, late points count for more
        weight_lr_power (float): 0 or more; how much more points count that were made at a higher rate
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.9, wd: float=0.0, warmup_steps: int=0, r: float=0.0, weight_lr_power: float=2.0) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; flat, and rather large
            mom (float): Between 0 and 1; how near the average gradients are taken
            wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
            warmup_steps (int): Steps in which the rate grows to `lr`
            r (float): 0 or more; above 0, late points count for more
            weight_lr_power (float): 0 or more; how much more points count that were made at a higher rate
        """
        ...
class ScheduleFreeAdam(ScheduleFree):
    """AdamW with averaged weights instead of a schedule (Defazio et al., 2024); the authors' defaults

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; flat, and rather large
        mom (float): Between 0 and 1; how near the average gradients are taken
        sqr_mom (float): 0 to 1; share of the past in the average of squares
        eps (float): Keeps the division from blowing up small gradients; 0 or more
        wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
        warmup_steps (int): Steps in which the rate grows to `lr`
        r (float): 0 or more; above 0, late points count for more
        weight_lr_power (float): 0 or more; how much more points count that were made at a higher rate
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.9, sqr_mom: float=0.999, eps: float=1e-08, wd: float=0.0, warmup_steps: int=0, r: float=0.0, weight_lr_power: float=2.0) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; flat, and rather large
            mom (float): Between 0 and 1; how near the average gradients are taken
            sqr_mom (float): 0 to 1; share of the past in the average of squares
            eps (float): Keeps the division from blowing up small gradients; 0 or more
            wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
            warmup_steps (int): Steps in which the rate grows to `lr`
            r (float): 0 or more; above 0, late points count for more
            weight_lr_power (float): 0 or more; how much more points count that were made at a higher rate
        """
        ...
