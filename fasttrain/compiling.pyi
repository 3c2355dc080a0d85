# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.learner import Learner
from typing import Any

__all__ = ['compile_learner']

def _compile_steps(opt, kw):
    """Compile the steps of `opt`, if no kernel takes them"""
    ...
class _CompiledSteps:
    """Makes optimizers whose steps are compiled"""
    opt_func: Any
    kw: Any
    def __init__(self, opt_func, kw) -> None: ...
    def __call__(self, *args, **kwargs): ...
def _compile_loss(learn, kw): ...
def _compile_opt(learn, kw) -> None: ...
def compile_learner(learn: Learner, whole: bool=False, **kw) -> Learner:
    """Compile the model in place; every callback still sees `pred` and `loss`

    Args:
        learn (Learner): Not in the middle of a fit
        whole (bool): Also the loss function, and the steps of an optimizer that has no kernel
        **kw: As in `torch.compile`: `backend`, `mode`, `dynamic`, `fullgraph`, `options`

    Returns:
        The same Learner
    """
    ...
