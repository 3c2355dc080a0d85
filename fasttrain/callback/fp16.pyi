# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.callback.core import Callback
from fasttrain.learner import Learner
from typing import Any
import torch

__all__ = ['MixedPrecision', 'to_fp32', 'to_fp16', 'to_bf16']

def _to_float(t): ...
class _OpensAutocast(Callback):
    """Opens an autocast, and closes it"""
    dtype: Any
    _cast: Any
    def _open(self) -> None: ...
    def _close(self) -> None: ...
class _HasScaler(_OpensAutocast):
    """Has a gradient scaler in fp16"""
    scaler: Any = ...
    init_scale: Any
    growth_interval: int
    _kind: Any
    def _make_scaler(self) -> None: ...
    def state_dict(self) -> dict:
        """The scale, and the steps since its last change"""
        ...
    def load_state_dict(self, state: dict) -> None:
        """Continue with `state`

        Args:
            state (dict): From `state_dict`
        """
        ...
class _ChecksScale(_HasScaler):
    """Ends training if the scale has become too small"""
    scaler: Any
    def _check_scale(self) -> None:
        """Raise `RuntimeError` if no finite gradient needs such a scale; a trial of rates may diverge"""
        ...
class _Probe:
    """An optimizer to `GradScaler`; its step says that gradients are finite"""
    opt: Any
    finite: Any
    def __init__(self, opt) -> None: ...
    @property
    def param_groups(self): ...
    def step(self) -> None: ...
class _AsksKernel(_ChecksScale):
    """Leaves it to the optimizer's kernel to skip a step"""
    _probe: Any = ...
    def _ask_kernel(self, opt) -> None:
        """Divide the gradients, and leave it to the kernel of `opt` whether to make the step"""
        ...
    def _update(self) -> None: ...
class _ScalesGradient(_AsksKernel):
    """Scales the gradient, and skips the steps that overflow"""
    _scaled: bool
    cancels_together: bool
    _probe: Any
    def after_loss(self) -> None: ...
    def after_backward(self): ...
    def after_step(self) -> None: ...
class _RunsInFit(_ScalesGradient):
    """Opens and closes autocast for each batch, and cleans up after a Cancel, an error or a removal"""
    _in_batch: bool
    _scaled: Any
    def begin_fit(self) -> None: ...
    def begin_batch(self) -> None: ...
    def _begin_step(self, learn) -> None: ...
    def after_pred(self) -> None: ...
class _CleansUp(_RunsInFit):
    """Leaves nothing behind"""
    _in_batch: Any
    _scaled: Any
    def teardown(self) -> None:
        """After a `validate`, perhaps inside a batch, continue as before; when removed, leave nothing behind"""
        ...
    def _clean_up(self, learn) -> None: ...
    def after_fit(self) -> None: ...
class MixedPrecision(_CleansUp):
    """Runs the model in 16 bits; in fp16 scales the gradient and skips the steps that overflow

    Args:
        dtype (torch.dtype): Or `torch.bfloat16`
        init_scale (float): fp16: the first scale of the gradient; above 0
        growth_interval (int): fp16: steps without overflow after which it is doubled; 1 or more
        **kwargs: `name`, as in `Callback`
    """
    run_after: Any
    run_before: str
    dtype: torch.dtype
    init_scale: float
    growth_interval: int
    def __init__(self, dtype: torch.dtype=torch.float16, init_scale: float=..., growth_interval: int=2000, **kwargs) -> None:
        """Args:
            dtype (torch.dtype): Or `torch.bfloat16`
            init_scale (float): fp16: the first scale of the gradient; above 0
            growth_interval (int): fp16: steps without overflow after which it is doubled; 1 or more
            **kwargs: `name`, as in `Callback`
        """
        ...
    def serving(self):
        """Let a predictor run the model in the same precision"""
        ...
def _switch(learn, name, *new):
    """Replace the callback of `learn` that sets its precision"""
    ...
def to_fp32(learn: Learner) -> Learner:
    """Train in float32 again

    Args:
        learn (Learner): Not in the middle of a fit

    Returns:
        The same Learner
    """
    ...
def to_fp16(learn: Learner, **kwargs) -> Learner:
    """Train in fp16 with a scaled gradient

    Args:
        learn (Learner): Not in the middle of a fit
        **kwargs: As in `MixedPrecision`

    Returns:
        The same Learner
    """
    ...
def to_bf16(learn: Learner) -> Learner:
    """Train in bf16

    Args:
        learn (Learner): Not in the middle of a fit

    Returns:
        The same Learner
    """
    ...
