# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from fasttrain.optimizer import Optimizer
from torch import Tensor
from typing import Any

__all__ = ['orthogonalize', 'muon_step', 'StepsMatrices', 'Muon']

_quintic: Any
def _check_rounds(n) -> None: ...
def orthogonalize(ms: Tensor, steps: int=5) -> Tensor:
    """The same directions, with singular values near 1, by Newton and Schulz's iteration

    Args:
        ms (Tensor): (B,rows,cols)
        steps (int): 1 or more

    Returns:
        Same shape; float64 if `ms` is, else bfloat16 on CUDA and float32 elsewhere
    """
    ...
def _scale(rows, cols, match_rms): ...
_stacked: dict
def muon_step(ps, gs, exp_avg, *, lr, mom, ns_steps=5, match_rms=False) -> None:
    """Move matrices by their average gradients made orthogonal, looking one step ahead"""
    ...
def _by_muon(ps, gs, exp_avg, *, lr, mom, wd, decouple_wd, ns_steps, match_rms): ...
def _by_adam(ps, gs, exp_avg, exp_avg_sq, *, lr, adam_ratio, mom, sqr_mom, eps, wd, decouple_wd, step) -> None: ...
def _alike(opt, group):
    """Parameters that have a gradient, by (matrix?, decays?, Adam's steps so far, device, dtype, shard?)"""
    ...
class StepsMatrices(Optimizer):
    """Steps matrices by Muon and all other parameters by Adam"""
    _step_supports_amp_scaling: bool
    _kept_keys: Any
    def step(self, closure: Callable | None=None):
        """One step of every parameter that has a gradient

        Args:
            closure (Callable | None): Computes the gradients again and returns the loss

        Returns:
            The result of `closure`
        """
        ...
    def _stat(self, name, ps): ...
    def _step_group(self, g, found) -> None: ...
def _listed(adam):
    """The parameters in `adam`"""
    ...
class Muon(StepsMatrices):
    """Orthogonal steps for matrices, Adam's for the rest (Jordan et al., 2024)

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; about the size of a step in every direction of a matrix
        mom (float): 0 to 1; share of the past in the average of gradients
        sqr_mom (float): 0 to 1; share of the past in Adam's average of squares
        eps (float): Keeps Adam's division from blowing up small gradients; less is 0 in float16
        wd (float): Times the rate, the share of itself a weight loses per step; 0 or more
        decouple_wd (bool): False is L2
        adam (Iterable): Matrices to be left to Adam, or modules that have them
        adam_ratio (float | None): Adam's rate, in `lr`s; None is 0.015, or 1 with `match_rms`
        ns_steps (int): 1 or more; rounds of `orthogonalize`
        match_rms (bool): Move as far as Adam would, whatever the matrix's shape
    """
    def __init__(self, params, lr: float, mom: float=0.95, sqr_mom: float=0.95, eps: float=1e-07, wd: float=0.0, decouple_wd: bool=True, adam: Iterable=(), adam_ratio: float | None=None, ns_steps: int=5, match_rms: bool=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; about the size of a step in every direction of a matrix
            mom (float): 0 to 1; share of the past in the average of gradients
            sqr_mom (float): 0 to 1; share of the past in Adam's average of squares
            eps (float): Keeps Adam's division from blowing up small gradients; less is 0 in float16
            wd (float): Times the rate, the share of itself a weight loses per step; 0 or more
            decouple_wd (bool): False is L2
            adam (Iterable): Matrices to be left to Adam, or modules that have them
            adam_ratio (float | None): Adam's rate, in `lr`s; None is 0.015, or 1 with `match_rms`
            ns_steps (int): 1 or more; rounds of `orthogonalize`
            match_rms (bool): Move as far as Adam would, whatever the matrix's shape
        """
        ...
    def _leave_to_adam(self, listed) -> None:
        """Note the positions of the matrices in `listed`"""
        ...
    def add_param_group(self, param_group) -> None:
        """Add a group; its `adam` are positions in it"""
        ...
