# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Sequence
from fasttrain.names import AnswersNames
from fasttrain.optimizer_state import ChecksGroups
from fasttrain.optimizer_state import LoadsState
from fasttrain.optimizer_wrapper import OptimizerWrapper
from fasttrain.stepping import Stepping
import torch
from typing import Any

__all__ = ['sgd_step', 'only_if', 'within', 'by_number', 'momentum', 'weight_decay', 'set_stat', 'Optimizer', 'sgd_momentum', 'SGD', 'average_grad', 'average_sqr_grad', 'adam_step', 'Adam', 'rectification', 'radam_step', 'fused_radam', 'RAdam', 'Lookahead', 'ranger', 'rms_scale', 'fused_rms', 'RMSProp']

def sgd_step(ps, gs, *, lr) -> None:
    """Move `ps` by `-lr` times the gradient, as the steps before have changed it"""
    ...
def only_if(name: str) -> Callable:
    """Skip a step while `name` is 0, and keep no statistics for it

    Args:
        name (str): A hyper-parameter of the step

    Returns:
        Decorator
    """
    ...
def within(**ranges) -> Callable:
    """Check hyper-parameters of a step against their ranges

    Args:
        **ranges: Per hyper-parameter `(low, high)`, both included, `bool`, or `range(low, high)` for whole numbers

    Returns:
        Decorator
    """
    ...
def by_number(f: Callable) -> Callable:
    """Mark a step that may get a part of each tensor: a sharded model steps the rows that a process has

    Args:
        f (Callable): A step function that does the same to each number, whatever numbers are beside it

    Returns:
        `f`
    """
    ...
def momentum(ps, gs, momentum_buffer, *, mom=0.0):
    """Add up gradients that fade by `mom` a step, so steps grow up to `1/(1-mom)` times"""
    ...
def weight_decay(ps, gs, *, lr, wd=0.0, decouple_wd=True):
    """Shrink `ps` by `lr*wd` of themselves; coupled (L2), let the gradient do it, momentum and all"""
    ...
def set_stat(opt: torch.optim.Optimizer, name: str, value) -> None:
    """Set the hyper-parameter `name` of every group, or raise an error and set none

    Args:
        opt (torch.optim.Optimizer): Any
        name (str): One of `stat_names(opt)`
        value: A number, one per group, `slice(low, high)` or `slice(high)`
    """
    ...
class Optimizer(ChecksGroups, LoadsState, Stepping, torch.optim.Optimizer, AnswersNames):
    """Runs `steps` over the parameters that have a gradient, with the hyper-parameters of their group

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        steps (Sequence[Callable]): Step functions, in order
        counts (bool): Count steps even if no step function asks for `step`
        fused (Callable | None): Does what `steps` do, all at once; used where it can be
        compile (bool | dict): Give `steps` to `torch.compile` instead; a dict has arguments for it
        **hypers: By our names or torch's; a list, tuple or slice gives each group its own
    """
    def __init__(self, params, steps: Sequence[Callable], counts: bool=False, fused: Callable | None=None, compile: bool | dict=False, **hypers) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            steps (Sequence[Callable]): Step functions, in order
            counts (bool): Count steps even if no step function asks for `step`
            fused (Callable | None): Does what `steps` do, all at once; used where it can be
            compile (bool | dict): Give `steps` to `torch.compile` instead; a dict has arguments for it
            **hypers: By our names or torch's; a list, tuple or slice gives each group its own
        """
        ...
    def set_stat(self, name, value) -> None:
        """Set a hyper-parameter: one value for all groups, or a list of one for each"""
        ...
    def get_stat(self, name):
        """The values of a hyper-parameter, one for each group"""
        ...
    def stat_names(self):
        """Names of the hyper-parameters that can be set"""
        ...
    def __repr__(self): ...
def sgd_momentum(ps, gs, momentum_buffer, *, mom=0.0, dampening=0.0, nesterov=False, first):
    """`momentum`, damped if asked after the first gradient, and looking one step ahead if asked"""
    ...
class SGD(Optimizer):
    """Follow the gradient, with momentum if asked; as torch's and fastai's

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more
        mom (float): 0 to 1; share of the last step in this one
        wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
        decouple_wd (bool): False adds `wd` times the weight to the gradient (L2), as torch does
        dampening (float): 0 to 1; share of a gradient that is left out
        nesterov (bool): Look ahead; wants `mom` and no `dampening`
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.0, wd: float=0.0, decouple_wd: bool=True, dampening: float=0.0, nesterov: bool=False, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more
            mom (float): 0 to 1; share of the last step in this one
            wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
            decouple_wd (bool): False adds `wd` times the weight to the gradient (L2), as torch does
            dampening (float): 0 to 1; share of a gradient that is left out
            nesterov (bool): Look ahead; wants `mom` and no `dampening`
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
    def add_param_group(self, param_group) -> None:
        """Add a group, or raise an error and stay as before"""
        ...
def average_grad(ps, gs, exp_avg, *, mom):
    """Keep the average of gradients"""
    ...
def average_sqr_grad(ps, gs, exp_avg_sq, *, sqr_mom):
    """Keep the average of squared gradients"""
    ...
def _root(exp_avg_sq, sqr_mom, step, eps): ...
def adam_step(ps, gs, exp_avg, exp_avg_sq, *, lr, mom, sqr_mom, eps, step):
    """Move by the average gradient over the root of the average square"""
    ...
class Adam(Optimizer):
    """Average gradient over the root of the average square, both corrected for their cold start; fastai's defaults

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; near the size of a step
        mom (float): 0 to 1; share of the past in the average of gradients
        sqr_mom (float): 0 to 1; share of the past in the average of squares
        eps (float): Keeps the division from blowing up small gradients; 0 or more
        wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
        decouple_wd (bool): True is AdamW; False is L2
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.9, sqr_mom: float=0.99, eps: float=1e-05, wd: float=0.01, decouple_wd: bool=True, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; near the size of a step
            mom (float): 0 to 1; share of the past in the average of gradients
            sqr_mom (float): 0 to 1; share of the past in the average of squares
            eps (float): Keeps the division from blowing up small gradients; 0 or more
            wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
            decouple_wd (bool): True is AdamW; False is L2
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
def rectification(step: int, sqr_mom: float) -> float | None:
    """The factor for Adam's step

    Args:
        step (int): From 1
        sqr_mom (float): 0 to 1

    Returns:
        0 to 1; None while the average of squares is not to be trusted
    """
    ...
def radam_step(ps, gs, exp_avg, exp_avg_sq, *, lr, mom, sqr_mom, eps, step):
    """Adam's step, rectified; the average gradient alone while there is nothing to rectify"""
    ...
def fused_radam(ps, gs, exp_avg, exp_avg_sq, *, lr, sqr_mom, step, wd, decouple_wd, **kw):
    """A rectified step by Adam's kernel at another rate; the others are left to the steps"""
    ...
class RAdam(Optimizer):
    """Adam that takes plain momentum steps until the squared average has seen enough to be trusted; fastai's defaults

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; near the size of a step
        mom (float): 0 to 1; share of the past in the average of gradients
        sqr_mom (float): 0 to 1; share of the past in the average of squares
        eps (float): Keeps the division from blowing up small gradients; 0 or more
        wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
        decouple_wd (bool): False is L2
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.9, sqr_mom: float=0.99, eps: float=1e-05, wd: float=0.0, decouple_wd: bool=True, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; near the size of a step
            mom (float): 0 to 1; share of the past in the average of gradients
            sqr_mom (float): 0 to 1; share of the past in the average of squares
            eps (float): Keeps the division from blowing up small gradients; 0 or more
            wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
            decouple_wd (bool): False is L2
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
class Lookahead(OptimizerWrapper, Optimizer):
    """Every `k` steps of `opt`, move slow weights a share `alpha` towards its own, and set its own to them

    Args:
        opt (torch.optim.Optimizer): Any
        k (int): 1 or more; steps between two looks
        alpha (float): 0 to 1; 1 leaves `opt` alone
    """
    _own_within: Any
    def __init__(self, opt: torch.optim.Optimizer, k: int=6, alpha: float=0.5) -> None:
        """Args:
            opt (torch.optim.Optimizer): Any
            k (int): 1 or more; steps between two looks
            alpha (float): 0 to 1; 1 leaves `opt` alone
        """
        ...
    def _wrapped_step(self, closure=None): ...
    def _look(self, g) -> None:
        """Move the slow weights of a group, and set the fast ones to them"""
        ...
class ranger(Lookahead):
    """`RAdam` in `Lookahead`, with fastai's defaults for the two together

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; near the size of a step
        mom (float): 0 to 1; share of the past in the average of gradients
        sqr_mom (float): 0 to 1; share of the past in the average of squares
        eps (float): Keeps the division from blowing up small gradients; 0 or more
        wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
        k (int): Steps between two looks; 1 or more
        alpha (float): 0 to 1; share of the way the slow weights go
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.95, sqr_mom: float=0.99, eps: float=1e-06, wd: float=0.01, k: int=6, alpha: float=0.5, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; near the size of a step
            mom (float): 0 to 1; share of the past in the average of gradients
            sqr_mom (float): 0 to 1; share of the past in the average of squares
            eps (float): Keeps the division from blowing up small gradients; 0 or more
            wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
            k (int): Steps between two looks; 1 or more
            alpha (float): 0 to 1; share of the way the slow weights go
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
def rms_scale(ps, gs, square_avg, *, sqr_mom, eps):
    """The gradient over the root of its average square"""
    ...
def fused_rms(ps, gs, square_avg, momentum_buffer=(), *, lr, mom, sqr_mom, eps, wd, decouple_wd, **_) -> None:
    """All of RMSProp's steps by an AdamW kernel without an average of gradients and without a correction"""
    ...
class RMSProp(Optimizer):
    """Steps of about `lr` whatever the gradient's size; torch's formula, fastai's defaults

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; near the size of a step
        mom (float): 0 to 1; share of the last step in this one
        sqr_mom (float): 0 to 1; share of the past in the average of squares
        eps (float): Keeps the division from blowing up small gradients; 0 or more
        wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
        decouple_wd (bool): False is L2
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.0, sqr_mom: float=0.99, eps: float=1e-08, wd: float=0.0, decouple_wd: bool=True, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; near the size of a step
            mom (float): 0 to 1; share of the last step in this one
            sqr_mom (float): 0 to 1; share of the past in the average of squares
            eps (float): Keeps the division from blowing up small gradients; 0 or more
            wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
            decouple_wd (bool): False is L2
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
