# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.learner import Learner
from typing import Any

__all__ = ['compile_learner']

class _CompiledSteps:
    """Makes optimizers that compile their steps, where no kernel makes them"""
    opt_func: Any
    kw: Any
    def __init__(self, opt_func, kw) -> None: ...
    def __call__(self, *args, **kwargs): ...
def _compile_steps(opt, kw): ...
def compile_learner(learn: Learner, whole: bool=False, **kw) -> Learner:
    """Compile the model, where it stands; every callback goes on seeing `pred` and `loss`

    Args:
        learn (Learner): Not in the middle of a fit
        whole (bool): Also the loss function, and the steps of an optimizer that has no kernel
        **kw: As in `torch.compile`: `backend`, `mode`, `dynamic`, `fullgraph`, `options`

    Returns:
        The same Learner
    """
    ...
