# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from torch import Tensor
from typing import Any

__all__ = ['Metric', 'predicted', 'AvgMetric', 'AvgLoss', 'StateMetric', 'as_metric', 'accuracy', 'error_rate', 'top_k_accuracy', 'binary_accuracy', 'mse', 'mae', 'SumMetric', 'rmse', 'perplexity', 'R2Score', 'ValueMetric', 'smooth_mean']

class _HasState:
    """Saves and loads the attributes named in `kept`"""
    name: str
    kept: Sequence[str] = ...
    def state_dict(self) -> dict:
        """The sums of all batches since `reset`, for a resumed run"""
        ...
    def load_state_dict(self, state: dict) -> None:
        """Continue from `state`

        Args:
            state (dict): From `state_dict`
        """
        ...
class Metric(_HasState):
    """Reset at the start of validation, accumulated after each batch, read whenever"""
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
        """The value of all batches since `reset`; None if there were none"""
        ...
    def merge(self, states: Sequence[Mapping]) -> dict:
        """The state that one process would have, had it seen the whole set

        Args:
            states (Sequence[Mapping]): From `state_dict` of each process, each of which has seen a part of the set

        Returns:
            For `load_state_dict`
        """
        ...
    @property
    def merges(self) -> bool:
        """Does it have a `merge`, so that several processes can measure together?"""
        ...
def _name_of(f):
    """The name of a function, also of a partial one, or of an object's class"""
    ...
def _number(v, name):
    """The value of metric `name` for a batch, as a float or a 0-dim float64 tensor"""
    ...
def _weighed(v, times):
    """`times*v`; 0 if `times` is 0, even if `v` is `nan`"""
    ...
def _plus(total, v):
    """Their sum, on the device of `v`; a total that was loaded is still on the CPU"""
    ...
def predicted(learn):
    """The prediction that metrics compare with the targets

    Args:
        learn: Has just made a prediction

    Returns:
        Its `pred`; the `logits` in it if the model computed the loss itself and has some
    """
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
        """Count `v` for `n` samples; if `n` is 0, `v` may be `nan`

        Args:
            v: Mean over a batch
            n: Of samples: a number, or a 0-dim tensor
            times: Factor of `v` in the sum; `n` if None
        """
        ...
    @property
    def value(self) -> float | None: ...
    def merge(self, states): ...
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
def _numbers(v):
    """Tensors as Python's numbers or lists, also in dicts"""
    ...
class _TakesBatches(Metric):
    """Gives batches to an object with `update`, `compute` and `reset`

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
    @property
    def value(self): ...
class _SavesObject(_TakesBatches):
    """Saves and loads what an object has seen"""
    seen: Any
    placed: Any
    def _torchmetrics(self, copy):
        """The objects of torchmetrics in it: one, or each of a collection"""
        ...
    def state_dict(self): ...
    def load_state_dict(self, state) -> None: ...
def _merged_torchmetric(obj, states):
    """States of one torchmetrics object in several processes, each joined as the object says"""
    ...
class StateMetric(_SavesObject):
    """An object with `update`, `compute` and `reset`, such as torchmetrics has"""
    @property
    def merges(self): ...
    def merge(self, states): ...
    @property
    def value(self): ...
def as_metric(f) -> Metric:
    """`f` as a `Metric`

    Args:
        f: `f(pred, *yb)`, a `Metric`, or an object with `update`, `compute` and `reset`
    """
    ...
def _check_classes(pred, targ, axis) -> None:
    """Raise `ValueError` if `pred` does not have one dimension more than `targ`, with several classes on `axis`"""
    ...
def accuracy(pred: Tensor, targ: Tensor, axis: int=1) -> Tensor:
    """Share of predictions whose largest class is the target

    Args:
        pred (Tensor): (B,C,...) a number per class, the largest wins
        targ (Tensor): (B,...) class numbers
        axis (int): The dimension of the classes

    Returns:
        0-dim; 0 to 1
    """
    ...
def error_rate(pred: Tensor, targ: Tensor, axis: int=1) -> Tensor:
    """Share of predictions that `accuracy` does not count

    Args:
        pred (Tensor): (B,C,...) as for `accuracy`
        targ (Tensor): (B,...) class numbers
        axis (int): The dimension of the classes

    Returns:
        0-dim; 0 to 1
    """
    ...
def top_k_accuracy(pred: Tensor, targ: Tensor, k: int=5, axis: int=1) -> Tensor:
    """Share of predictions with the target among the `k` largest classes

    Args:
        pred (Tensor): (B,C,...) as for `accuracy`
        targ (Tensor): (B,...) class numbers
        k (int): 1 up to the number of classes
        axis (int): The dimension of the classes

    Returns:
        0-dim; 0 to 1
    """
    ...
def binary_accuracy(pred: Tensor, targ: Tensor, threshold: float=0.0) -> Tensor:
    """Share of predictions on the right side of `threshold`

    Args:
        pred (Tensor): (B,...) or (B,...,1) one number for yes or no
        targ (Tensor): (B,...) 0 and 1, of any dtype; or of the shape of `pred`
        threshold (float): A `pred` above it means yes: 0 for logits, 0.5 for probabilities

    Returns:
        0-dim; 0 to 1
    """
    ...
def _difference(pred, targ):
    """`pred-targ` in float32 or float64; raise `ValueError` if their shapes differ"""
    ...
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
    """`finish` of numbers that are summed over all batches

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
    def merge(self, states): ...
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
    """Share of the targets' variance that the predictions explain; below 0 is worse than the targets' mean"""
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
    def merge(self, states): ...
class ValueMetric(Metric):
    """A number that another object knows, read at the end of the set

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
    def merge(self, states): ...
    @property
    def value(self): ...
def smooth_mean(losses: Tensor | Sequence[float], beta: float=0.98) -> Tensor:
    """Exponential mean of `losses` up to each of them, right from the first

    Args:
        losses (Tensor | Sequence[float]): (n,)
        beta (float): 0 to below 1; share of the mean that stays with each new loss

    Returns:
        (n,), float64
    """
    ...
