# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.callback.core import Callback
from fasttrain.learner import Learner
import torch
from typing import Any

__all__ = ['MixedPrecision', 'to_fp32', 'to_fp16', 'to_bf16']

class _Probe:
    """An optimizer to `GradScaler`; its step says that gradients are finite"""
    opt: Any
    finite: Any
    def __init__(self, opt) -> None: ...
    @property
    def param_groups(self): ...
    def step(self) -> None: ...
class MixedPrecision(Callback):
    """Runs the model in 16 bits; in fp16 scales the gradient and skips the steps that overflow

    Args:
        dtype (torch.dtype): Or `torch.bfloat16`
        init_scale (float): fp16: what the gradient is multiplied by at first; above 0
        growth_interval (int): fp16: steps without overflow after which it is doubled; 1 or more
        **kwargs: `name`, as in `Callback`
    """
    run_after: Any
    run_before: str
    dtype: torch.dtype
    init_scale: float
    growth_interval: int
    scaler: Any
    _probe: Any
    _cast: Any
    _in_batch: Any
    _scaled: Any
    def __init__(self, dtype: torch.dtype=torch.float16, init_scale: float=..., growth_interval: int=2000, **kwargs) -> None:
        """Args:
            dtype (torch.dtype): Or `torch.bfloat16`
            init_scale (float): fp16: what the gradient is multiplied by at first; above 0
            growth_interval (int): fp16: steps without overflow after which it is doubled; 1 or more
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_batch(self) -> None: ...
    def after_pred(self) -> None: ...
    def teardown(self) -> None:
        """After a `validate`, perhaps in mid-batch, go on as before; when removed, leave nothing behind"""
        ...
    def after_fit(self) -> None: ...
    def _open(self) -> None: ...
    def _close(self) -> None: ...
def _to_float(t): ...
def begin_fit(self: MixedPrecision): ...
def _make_scaler(self: MixedPrecision) -> None: ...
def after_loss(self: MixedPrecision) -> None: ...
def after_backward(self: MixedPrecision): ...
def _tell(self: MixedPrecision, opt):
    """Divide the gradients, and leave to the kernel of `opt` whether to take the step"""
    ...
def after_step(self: MixedPrecision): ...
def _update(self: MixedPrecision): ...
def _check_scale(self: MixedPrecision) -> None:
    """End training if the scale has fallen as no finite gradient would make it fall; in a trial of rates the loss flies away on purpose"""
    ...
def state_dict(self: MixedPrecision) -> dict:
    """The scale, and how long it has held"""
    ...
def load_state_dict(self: MixedPrecision, state: dict):
    """Go on with `state`

    Args:
        state (dict): From `state_dict`
    """
    ...
def _switch(learn, name, *new): ...
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
