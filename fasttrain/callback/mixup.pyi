# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.callback.core import Callback
from torch import Tensor
from typing import Any

__all__ = ['MixUp', 'CutMix']

def _is_continuous(t): ...
class _ChecksBatch(Callback):
    """Raises an error if a batch cannot be mixed whole"""
    def check(self, inputs, targets) -> None:
        """Raise `TypeError` if the batch has nothing to mix

        Args:
            inputs: Tensors of a batch
            targets: Tensors of a batch
        """
        ...
    def _check_samples(self, what, ts, n) -> None: ...
    def _check_kinds(self, targets) -> None: ...
    def like_inputs(self, t: Tensor) -> bool:
        """A subclass may define it

        Args:
            t (Tensor): A target

        Returns:
            Is it mixed as inputs are?
        """
        ...
class _Blends(_ChecksBatch):
    """Mixes tensors by `share`"""
    share: float
    others: Any = ...
    def between(self, a: Tensor, b: Tensor) -> Tensor:
        """`share` of `a`, the rest of `b`

        Args:
            a (Tensor): Has `share`
            b (Tensor): Has the rest; same shape

        Returns:
            Same shape
        """
        ...
    def blend(self, t: Tensor, order: Tensor) -> Tensor:
        """Mix the numbers of `t` with those of other samples

        Args:
            t (Tensor): (B,...)
            order (Tensor): (B,) positions of the second samples

        Returns:
            (B,...)
        """
        ...
    def mix(self, t: Tensor, order: Tensor) -> Tensor:
        """Mix an input; a subclass may define it

        Args:
            t (Tensor): (B,...) an input
            order (Tensor): (B,) positions of the second samples

        Returns:
            (B,...)
        """
        ...
    def draw(self, inputs) -> None:
        """Draw more than the share; a subclass may define it

        Args:
            inputs: Tensors (B,...)
        """
        ...
    def _mixed(self, t, order): ...
    def _mix_batch(self, learn, inputs, targets, order) -> None:
        """Mix inputs and targets; classes go to `others`"""
        ...
class _ChecksFit(_Blends):
    """Checks the Learner when a fit begins"""
    def begin_fit(self) -> None: ...
    def _check_loss_func(self) -> None: ...
class _Mix(_ChecksFit):
    """Mixes the batch with itself in another order; a subclass checks its inputs, and mixes one tensor

    Args:
        alpha (float): Above 0; of the Beta distribution the share is drawn from: below 1 mostly near 0 or 1
        **kwargs: `name`, as in `Callback`
    """
    run_after: Any
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
    def begin_batch(self) -> None: ...
    def after_loss(self) -> None: ...
    def after_batch(self) -> None: ...
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
        """Raise `TypeError` if an input is not floating"""
        ...
def _rectangle(size, share, y, x):
    """A rectangle of `1-share` of the image, cut at the border

    Args:
        size: Height and width of the image
        share: 0 to 1; area outside of the rectangle
        y: Row of its centre
        x: Column of its centre

    Returns:
        Slices of rows and columns
    """
    ...
class _MixesImages(_Mix):
    """Takes images, and masks of their size"""
    size: Any = ...
    def check(self, inputs, targets) -> None:
        """Raise `TypeError` if inputs are no images, (batch,channels,height,width), or a mask has another size"""
        ...
    def _check_size(self, what, ts) -> None: ...
    def like_inputs(self, t): ...
class CutMix(_MixesImages):
    """Cuts a rectangle out of one image and puts that of another in its place; its area is the share (Yun et al., 2019)

    Args:
        alpha (float): Above 0; of the Beta distribution the share is drawn from; 1 is uniform
        **kwargs: `name`, as in `Callback`
    """
    rows: Any
    cols: Any
    share: Any
    def __init__(self, alpha: float=1.0, **kwargs) -> None:
        """Args:
            alpha (float): Above 0; of the Beta distribution the share is drawn from; 1 is uniform
            **kwargs: `name`, as in `Callback`
        """
        ...
    def draw(self, inputs) -> None:
        """Draw the rectangle; the share becomes the rest of the first image"""
        ...
    def mix(self, t, order):
        """With the rectangle of another"""
        ...
