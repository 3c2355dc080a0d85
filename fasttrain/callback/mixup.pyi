# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.callback.core import Callback
from torch import Tensor
from typing import Any

__all__ = ['MixUp', 'CutMix']

class _Mix(Callback):
    """Mixes the batch with itself in another order; a subclass says what inputs it takes, and how one is mixed

    Args:
        alpha (float): Above 0; of the Beta distribution the share is drawn from: below 1 mostly near 0 or 1
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    run_before: Any
    alpha: float
    share: Any
    others: Any
    def __init__(self, alpha: float, **kwargs) -> None:
        """Args:
            alpha (float): Above 0; of the Beta distribution the share is drawn from: below 1 mostly near 0 or 1
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def _check_loss_func(self) -> None: ...
    def begin_batch(self) -> None: ...
    def _mixed(self, t, order): ...
    def check(self, inputs, targets) -> None:
        """Refuse a batch that cannot be mixed whole"""
        ...
    def draw(self, inputs) -> None:
        """What a subclass draws beside the share"""
        ...
    def like_inputs(self, t): ...
    def after_loss(self) -> None: ...
    def blend(self, t, order): ...
    def between(self, a: Tensor, b: Tensor) -> Tensor:
        """`share` of `a`, the rest of `b`

        Args:
            a (Tensor): Has `share`
            b (Tensor): Has the rest; same shape

        Returns:
            Same shape
        """
        ...
    def after_batch(self) -> None: ...
def _has_between(t): ...
class MixUp(_Mix):
    """Lays samples over each other (Zhang et al., 2017)

    Args:
        alpha (float): Above 0; of the Beta distribution the share is drawn from
        **kwargs: `name`, as in `Callback`
    """
    def __init__(self, alpha: float=0.4, **kwargs) -> None:
        """Args:
            alpha (float): Above 0; of the Beta distribution the share is drawn from
            **kwargs: `name`, as in `Callback`
        """
        ...
    def check(self, inputs, targets) -> None:
        """Inputs must be floating"""
        ...
    def mix(self, t, order):
        """In the proportion drawn"""
        ...
class CutMix(_Mix):
    """Cuts a rectangle out of one picture and sets that of another in its place; its area is the share (Yun et al., 2019)

    Args:
        alpha (float): Above 0; of the Beta distribution the share is drawn from; 1 is uniform
        **kwargs: `name`, as in `Callback`
    """
    size: Any
    rows: Any
    cols: Any
    share: Any
    def __init__(self, alpha: float=1.0, **kwargs) -> None:
        """Args:
            alpha (float): Above 0; of the Beta distribution the share is drawn from; 1 is uniform
            **kwargs: `name`, as in `Callback`
        """
        ...
    def check(self, inputs, targets) -> None:
        """Inputs must be pictures, (batch,channels,height,width); targets either such, masks, or one for each picture"""
        ...
    def like_inputs(self, t): ...
    def draw(self, inputs) -> None:
        """The rectangle; the share becomes what is left of the first picture"""
        ...
    def mix(self, t, order):
        """With the rectangle of another"""
        ...
