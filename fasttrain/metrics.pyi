# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from torch import Tensor
from typing import Any

__all__ = ['Metric', 'predicted', 'AvgMetric', 'AvgLoss', 'StateMetric', 'as_metric', 'accuracy', 'error_rate', 'top_k_accuracy', 'binary_accuracy', 'accuracy_multi', 'mse', 'mae', 'SumMetric', 'rmse', 'perplexity', 'dice', 'R2Score', 'ValueMetric', 'WholeSetMetric', 'F1Score', 'Precision', 'Recall', 'AUROC', 'ConfusionMatrix', 'smooth_mean']

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
    on: str
    @property
    def names(self) -> list[str]:
        """Its columns: its own name, or the keys of its value if that is a dict"""
        ...
    @property
    def values(self) -> list:
        """One for each of `names`"""
        ...
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
def _inner(f):
    """The function inside partials"""
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
    def _torchmetrics(self, copy) -> list[Any]:
        """The objects of torchmetrics in it: one, or each of a collection, and those inside of wrappers"""
        ...
    def state_dict(self): ...
    def load_state_dict(self, state) -> None: ...
def _merged_torchmetric(obj, states):
    """States of one torchmetrics object in several processes, each joined as the object says"""
    ...
def _alone(): ...
class StateMetric(_SavesObject):
    """An object with `update`, `compute` and `reset`, such as torchmetrics has"""
    @property
    def names(self): ...
    @property
    def merges(self): ...
    def merge(self, states): ...
    @property
    def value(self): ...
def _check_metric(f) -> None:
    """Refuse what would be no metric, or a wrong one"""
    ...
def as_metric(f, on: str | None=None) -> Metric:
    """`f` as a `Metric`

    Args:
        f: `f(pred, *yb)`, a `Metric`, or an object with `update`, `compute` and `reset`
        on (str | None): 'valid', 'train' or 'both'; as it is if None
    """
    ...
def _check_classes(pred, targ, axis) -> None:
    """Raise `ValueError` if `pred` does not have one dimension more than `targ`, with several classes on `axis`"""
    ...
def _share(right, targ, ignore_index):
    """How many of `right` count, and of how many; all do if `ignore_index` is None"""
    ...
def _right(pred, targ, axis=1, ignore_index=None): ...
def _mean(parts): ...
def accuracy(pred: Tensor, targ: Tensor, axis: int=1, ignore_index: int | None=None) -> Tensor:
    """Share of predictions whose largest class is the target

    Args:
        pred (Tensor): (B,C,...) a number per class, the largest wins
        targ (Tensor): (B,...) class numbers
        axis (int): The dimension of the classes
        ignore_index (int | None): Targets that do not count, such as padding; as a metric: partial(accuracy, ignore_index=-100)

    Returns:
        0-dim; 0 to 1; nan if no target counts
    """
    ...
def error_rate(pred: Tensor, targ: Tensor, axis: int=1, ignore_index: int | None=None) -> Tensor:
    """Share of predictions that `accuracy` does not count

    Args:
        pred (Tensor): (B,C,...) as for `accuracy`
        targ (Tensor): (B,...) class numbers
        axis (int): The dimension of the classes
        ignore_index (int | None): As for `accuracy`

    Returns:
        0-dim; 0 to 1
    """
    ...
def _right_in_k(pred, targ, k=5, axis=1, ignore_index=None): ...
def top_k_accuracy(pred: Tensor, targ: Tensor, k: int=5, axis: int=1, ignore_index: int | None=None) -> Tensor:
    """Share of predictions with the target among the `k` largest classes

    Args:
        pred (Tensor): (B,C,...) as for `accuracy`
        targ (Tensor): (B,...) class numbers
        k (int): 1 up to the number of classes
        axis (int): The dimension of the classes
        ignore_index (int | None): As for `accuracy`

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
def accuracy_multi(pred: Tensor, targ: Tensor, threshold: float=0.0) -> Tensor:
    """Share of all yes and no that are right, where an item may have several classes

    Args:
        pred (Tensor): (B,C,...) a number for each class, which is a yes or no of its own
        targ (Tensor): The same shape; 0 and 1, of any dtype
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
        parts (Callable): Called as `parts(pred, *yb)`; numbers to add up, or tensors of one shape each
        finish (Callable): Called with the sums, as floats, or tensors on the CPU; gives the value
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
            parts (Callable): Called as `parts(pred, *yb)`; numbers to add up, or tensors of one shape each
            finish (Callable): Called with the sums, as floats, or tensors on the CPU; gives the value
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
def _of_counted(parts, finish, name):
    """For `as_metric`: of a partial function with an `ignore_index`, the metric over all targets that count"""
    ...
def _overlaps(pred, targ, axis=1, ignore_index=None, background=False):
    """Of each class: twice how often prediction and target both are it, and how often either is"""
    ...
def _mean_dice(both, either): ...
def dice(pred: Tensor, targ: Tensor, axis: int=1, ignore_index: int | None=None, background: bool=False) -> Tensor:
    """Overlap of predicted and true regions (Dice, 1945), 2*|P and T| / (|P|+|T|), the mean over the classes

    Args:
        pred (Tensor): (B,C,...) a number per class, the largest wins; or (B,...), (B,1,...) one logit for yes or no
        targ (Tensor): (B,...) class numbers; 0 is the background, or no
        axis (int): The dimension of the classes
        ignore_index (int | None): Targets that do not count
        background (bool): Does class 0 count, too?

    Returns:
        0-dim; 0 to 1; nan if there is none of the classes in prediction or target
    """
    ...
def _dice_of_set(f): ...
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
class WholeSetMetric(Metric):
    """A function of all predictions and targets of the set at once

    Args:
        func (Callable): Called as `func(preds, *targs)`; scikit-learn's as `func(targs, preds)`, with arrays
        name (str | None): As shown in the table; the name of `func` if None
        act (Callable | str | None): Of the predictions first: a function, 'softmax', 'sigmoid', or 'auto' for the loss's
        argmax (bool): Does it want class numbers? Then the largest along dimension 1, after `act`
        threshold (float | None): Or yes and no: is a prediction above this, after `act`?
        targets_first (bool | None): Call `func(targs, preds)`? None: if it is scikit-learn's
        numpy (bool | None): Give it numpy arrays? None: if it is scikit-learn's
    """
    name: str
    kept: Any
    func: Callable
    _name: Any
    act: Callable | str | None
    argmax: bool
    threshold: float | None
    targets_first: Any
    numpy: Any
    preds: Any
    targs: Any
    def __init__(self, func: Callable, name: str | None=None, act: Callable | str | None=None, argmax: bool=False, threshold: float | None=None, targets_first: bool | None=None, numpy: bool | None=None) -> None:
        """Args:
            func (Callable): Called as `func(preds, *targs)`; scikit-learn's as `func(targs, preds)`, with arrays
            name (str | None): As shown in the table; the name of `func` if None
            act (Callable | str | None): Of the predictions first: a function, 'softmax', 'sigmoid', or 'auto' for the loss's
            argmax (bool): Does it want class numbers? Then the largest along dimension 1, after `act`
            threshold (float | None): Or yes and no: is a prediction above this, after `act`?
            targets_first (bool | None): Call `func(targs, preds)`? None: if it is scikit-learn's
            numpy (bool | None): Give it numpy arrays? None: if it is scikit-learn's
        """
        ...
    def reset(self) -> None: ...
    def accumulate(self, learn) -> None: ...
    @property
    def value(self): ...
    def merge(self, states): ...
def _task_of(pred, targ):
    """The task that the shapes of a batch tell, and the number of classes"""
    ...
def _torchmetrics(): ...
class _MadeLate(StateMetric):
    """An object of torchmetrics that is made when the task and the number of classes are known"""
    kind: str
    averages: bool
    how: Any = ...
    kwargs: Any
    obj: Any
    seen: Any
    placed: Any
    def __init__(self, kwargs) -> None: ...
    def _make(self, task, n) -> None: ...
    def reset(self) -> None: ...
    def state_dict(self): ...
    def load_state_dict(self, state): ...
    @property
    def merges(self): ...
    def merge(self, states): ...
class _Named(_MadeLate):
    """A measure of torchmetrics under a name of one word

    Args:
        average (str | None): Of several classes: 'macro' for the plain mean, 'micro', 'weighted'; None for all
        task (str | None): 'binary', 'multiclass' or 'multilabel'; what the first batch shows if None
        act (Callable | str | None): Makes probabilities of scores: a function, 'softmax', 'sigmoid'; None if they are
        name (str | None): As shown in the table
        **kwargs: For the class of torchmetrics, such as `ignore_index` or `threshold`
    """
    name: str
    column: str
    needs_probs: bool
    _name: Any
    task: str | None
    act: Callable | str | None
    seen: Any
    placed: Any
    def __init__(self, average: str | None='macro', task: str | None=None, act: Callable | str | None='auto', name: str | None=None, **kwargs) -> None:
        """Args:
            average (str | None): Of several classes: 'macro' for the plain mean, 'micro', 'weighted'; None for all
            task (str | None): 'binary', 'multiclass' or 'multilabel'; what the first batch shows if None
            act (Callable | str | None): Makes probabilities of scores: a function, 'softmax', 'sigmoid'; None if they are
            name (str | None): As shown in the table
            **kwargs: For the class of torchmetrics, such as `ignore_index` or `threshold`
        """
        ...
    def accumulate(self, learn) -> None: ...
class F1Score(_Named):
    """Harmonic mean of precision and recall"""
    kind: str
    column: str
class Precision(_Named):
    """Share of what was found that is right"""
    kind: str
    column: str
class Recall(_Named):
    """Share of what is there that was found"""
    kind: str
    column: str
class AUROC(_Named):
    """Area under the curve of true over false positives: how often a yes has a higher score than a no"""
    kind: str
    column: str
    needs_probs: bool
class ConfusionMatrix(_Named):
    """How often each class (row) was taken for each (column); `normalize='true'` for shares of the rows

    Args:
        normalize (str | None): 'true', 'pred' or 'all', for shares; None for counts
        **kwargs: `task`, `act`, `name`, `ignore_index` as in `F1Score`
    """
    kind: str
    column: str
    averages: bool
    def __init__(self, normalize: str | None=None, **kwargs) -> None:
        """Args:
            normalize (str | None): 'true', 'pred' or 'all', for shares; None for counts
            **kwargs: `task`, `act`, `name`, `ignore_index` as in `F1Score`
        """
        ...
def smooth_mean(losses: Tensor | Sequence[float], beta: float=0.98) -> Tensor:
    """Exponential mean of `losses` up to each of them, right from the first

    Args:
        losses (Tensor | Sequence[float]): (n,)
        beta (float): 0 to below 1; share of the mean that stays with each new loss

    Returns:
        (n,), float64
    """
    ...
