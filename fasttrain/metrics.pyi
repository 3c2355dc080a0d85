# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Sequence
from torch import Tensor
from typing import Any

__all__ = ['Metric', 'predicted', 'AvgMetric', 'AvgLoss', 'StateMetric', 'as_metric', 'accuracy', 'error_rate', 'top_k_accuracy', 'binary_accuracy', 'mse', 'mae', 'SumMetric', 'rmse', 'perplexity', 'R2Score', 'ValueMetric', 'smooth_mean']

class Metric:
    """Reset at the start of validation, accumulated after each batch, read whenever"""
    name: str
    kept: Any
    def reset(self) -> None:
        """Forget all batches"""
        ...
    def accumulate(self, learn) -> None:
        """Add one batch

        Args:
            learn: Has the batch: `pred`, `yb`, `loss`, `xb`
        """
        ...
    @property
    def value(self):
        """What all batches since `reset` come to; None if there were none"""
        ...
    def state_dict(self) -> dict:
        """What all batches since `reset` left behind: what a resumed run goes on with"""
        ...
    def load_state_dict(self, state: dict) -> None:
        """Go on where `state` was taken

        Args:
            state (dict): From `state_dict`
        """
        ...
def _name_of(f): ...
def _number(v, name): ...
def _weighed(v, times):
    """`times*v`; 0 where `times` is, whatever `v` may be"""
    ...
def predicted(learn):
    """What metrics compare with the targets

    Args:
        learn: Has just made a prediction

    Returns:
        Its `pred`; the `logits` of it, where the model computed the loss itself and has some
    """
    ...
def _plus(total, v):
    """Their sum, where `v` is; a total that was loaded is still on the CPU"""
    ...
class AvgMetric(Metric):
    """Mean over samples of a function that takes the mean over a batch

    Args:
        func (Callable): Called as `func(pred, *yb)`; one number, the mean over the batch
        name (str | None): As shown in the table; the name of `func` if None
    """
    name: str
    total: float
    count: int
    kept: Any
    func: Callable
    _name: Any
    def __init__(self, func: Callable, name: str | None=None) -> None:
        """Args:
            func (Callable): Called as `func(pred, *yb)`; one number, the mean over the batch
            name (str | None): As shown in the table; the name of `func` if None
        """
        ...
    def reset(self) -> None: ...
    def accumulate(self, learn) -> None: ...
    def add(self, v, n, times=None) -> None:
        """Count `v` for `n` samples; what counts for nothing may be `nan`

        Args:
            v: Mean over a batch
            n: What it is a mean over: a number, or a 0-dim tensor
            times: What `v` is multiplied by in the sum; `n` if None
        """
        ...
    @property
    def value(self) -> float | None: ...
class AvgLoss(AvgMetric):
    """Mean over samples of the loss

    Args:
        name (str): As shown in the table
    """
    _name: str
    def __init__(self, name: str='valid_loss') -> None:
        """Args:
            name (str): As shown in the table
        """
        ...
    def accumulate(self, learn) -> None: ...
class StateMetric(Metric):
    """An object with `update`, `compute` and `reset`, such as torchmetrics has

    Args:
        obj: `obj.update(pred, *yb)` adds a batch
    """
    name: str
    seen: bool
    placed: bool
    obj: Any
    def __init__(self, obj) -> None:
        """Args:
            obj: `obj.update(pred, *yb)` adds a batch
        """
        ...
    def reset(self) -> None: ...
    def accumulate(self, learn) -> None: ...
    def _torchmetrics(self, copy): ...
    def state_dict(self): ...
    def load_state_dict(self, state) -> None: ...
    @property
    def value(self): ...
def _numbers(v): ...
def as_metric(f) -> Metric:
    """Whatever was given as a metric, as a `Metric`

    Args:
        f: `f(pred, *yb)`, a `Metric`, or an object with `update`, `compute` and `reset`
    """
    ...
def _classes(pred, targ, axis) -> None: ...
def accuracy(pred: Tensor, targ: Tensor, axis: int=1) -> Tensor:
    """Share of predictions whose largest class is the target

    Args:
        pred (Tensor): (B,C,...) a number per class, the largest wins
        targ (Tensor): (B,...) class numbers
        axis (int): Where the classes are

    Returns:
        0-dim; 0 to 1
    """
    ...
def error_rate(pred: Tensor, targ: Tensor, axis: int=1) -> Tensor:
    """Share of predictions that `accuracy` does not count

    Args:
        pred (Tensor): As for `accuracy`
        targ (Tensor):
        axis (int):

    Returns:
        0-dim; 0 to 1
    """
    ...
def top_k_accuracy(pred: Tensor, targ: Tensor, k: int=5, axis: int=1) -> Tensor:
    """Share of predictions with the target among the `k` largest classes

    Args:
        pred (Tensor): As for `accuracy`
        targ (Tensor):
        k (int): 1 up to the number of classes
        axis (int):

    Returns:
        0-dim; 0 to 1
    """
    ...
def binary_accuracy(pred: Tensor, targ: Tensor, threshold: float=0.0) -> Tensor:
    """Share of predictions on the right side of `threshold`

    Args:
        pred (Tensor): (B,...) or (B,...,1) one number for yes or no
        targ (Tensor): (B,...) 0 and 1, of any dtype; or of the shape of `pred`
        threshold (float): What `pred` must exceed to mean yes: 0 for logits, 0.5 for probabilities

    Returns:
        0-dim; 0 to 1
    """
    ...
def _difference(pred, targ): ...
def mse(pred: Tensor, targ: Tensor) -> Tensor:
    """Mean of the squared difference

    Args:
        pred (Tensor): Any shape
        targ (Tensor): The same shape

    Returns:
        0-dim
    """
    ...
def mae(pred: Tensor, targ: Tensor) -> Tensor:
    """Mean of the absolute difference

    Args:
        pred (Tensor): Any shape
        targ (Tensor): The same shape

    Returns:
        0-dim
    """
    ...
class SumMetric(Metric):
    """What `finish` makes of numbers that are added up over all batches

    Args:
        parts (Callable): Called as `parts(pred, *yb)`; numbers to add up
        finish (Callable): Called with the sums, as floats; gives the value
        name (str): As shown in the table
    """
    name: str
    sums: Any
    kept: Any
    parts: Callable
    finish: Callable
    _name: str
    def __init__(self, parts: Callable, finish: Callable, name: str) -> None:
        """Args:
            parts (Callable): Called as `parts(pred, *yb)`; numbers to add up
            finish (Callable): Called with the sums, as floats; gives the value
            name (str): As shown in the table
        """
        ...
    def reset(self) -> None: ...
    def accumulate(self, learn) -> None: ...
    @property
    def value(self): ...
def rmse() -> SumMetric:
    """Root of the mean squared difference over the whole set"""
    ...
def perplexity(ignore_index: int=-100) -> SumMetric:
    """Exponential of the mean cross-entropy over all targets; predictions (B,C,...) are logits, targets (B,...) classes

    Args:
        ignore_index (int): Targets that do not count, such as padding
    """
    ...
class R2Score(Metric):
    """Share of the targets' variance that the predictions explain; 1 is all of it, below 0 is worse than the targets' mean"""
    name: str
    n: int
    mean: float
    spread: float
    sse: float
    kept: Any
    def reset(self) -> None: ...
    def accumulate(self, learn) -> None: ...
    @property
    def value(self) -> float | None: ...
class ValueMetric(Metric):
    """A number that somebody else knows, asked for when the set has been gone through

    Args:
        func (Callable): Called without arguments
        name (str | None): As shown in the table; the name of `func` if None
    """
    name: str
    func: Callable
    _name: Any
    def __init__(self, func: Callable, name: str | None=None) -> None:
        """Args:
            func (Callable): Called without arguments
            name (str | None): As shown in the table; the name of `func` if None
        """
        ...
    def reset(self) -> None: ...
    def accumulate(self, learn) -> None: ...
    def state_dict(self): ...
    def load_state_dict(self, state) -> None: ...
    @property
    def value(self): ...
def smooth_mean(losses: Tensor | Sequence[float], beta: float=0.98) -> Tensor:
    """Exponential mean of `losses` up to each of them, right from the first

    Args:
        losses (Tensor | Sequence[float]): (n,)
        beta (float): 0 to below 1; how much of the mean stays with each new loss

    Returns:
        (n,), float64
    """
    ...
