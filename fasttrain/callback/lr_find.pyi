# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Iterator
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from fasttrain.learner import Learner
from torch import Tensor
from typing import Any, Self

__all__ = ['LRFinder', 'turn', 'valley', 'steep', 'minimum', 'slide', 'LRFind', 'trial_copy', 'as_it_was', 'set_aside', 'lr_find']

class _LossCurve:
    """Smoothed losses, and whether they have diverged"""
    losses: Any
    lowest: Any
    least: Any
    most: Any
    apart: Any
    def clear(self) -> None:
        """Forget all losses"""
        ...
    def note(self, loss: float) -> None:
        """Smooth `loss`; up to the lowest, and in the first ten batches, note how far losses are apart

        Args:
            loss (float): Finite
        """
        ...
    def has_diverged(self):
        """Is the smoothed loss too far above its lowest?"""
        ...
def _loss_of_all(learn):
    """The loss of the batch, over the shares of all processes"""
    ...
class LRFinder(_LossCurve, Callback):
    """Raises the rate at every batch, and cancels the fit after the last rate, or when the loss has diverged

    Args:
        start_lr (float): Above 0
        end_lr (float): Above `start_lr`
        num_it (int): Batches; 2 or more
        stop_div (bool): Stop when the loss has diverged, or is not a number?
        linear (bool): Equal steps instead of equal factors?
    """
    run_after: str
    in_trials: bool
    cancels_together: bool
    num_it: Any
    stop_div: bool
    sched: Any
    lrs: Any
    n: Any
    def __init__(self, start_lr: float=1e-07, end_lr: float=10.0, num_it: int=200, stop_div: bool=True, linear: bool=False) -> None:
        """Args:
            start_lr (float): Above 0
            end_lr (float): Above `start_lr`
            num_it (int): Batches; 2 or more
            stop_div (bool): Stop when the loss has diverged, or is not a number?
            linear (bool): Equal steps instead of equal factors?
        """
        ...
    def begin_fit(self) -> None: ...
    def begin_batch(self) -> None: ...
    def after_batch(self) -> None: ...
def turn(lrs: Sequence[float], losses: Sequence[float]) -> float:
    """The rate nine batches (at most an eighth of the curve) before the lowest loss: smoothing makes the curve late

    Args:
        lrs (Sequence[float]): Rates, rising
        losses (Sequence[float]): Smoothed; as many

    Returns:
        One of `lrs`
    """
    ...
def _lowest(losses):
    """Index of the lowest loss; the first tenth is ignored, since it is hardly smoothed"""
    ...
def valley(lrs: Sequence[float], losses: Sequence[float]) -> float:
    """Near the middle of the longest descent: losses each lower than the last, with others left out

    Args:
        lrs (Sequence[float]): Rates, rising
        losses (Sequence[float]): Smoothed; as many

    Returns:
        One of `lrs`
    """
    ...
def _slopes(ys):
    """Half the difference of the neighbours; at the ends, of the point itself and its only one"""
    ...
def steep(lrs: Sequence[float], losses: Sequence[float]) -> float:
    """The rate around which the loss falls most, on the way to its lowest point

    Args:
        lrs (Sequence[float]): Rates, rising
        losses (Sequence[float]): Smoothed; as many

    Returns:
        One of `lrs`
    """
    ...
def minimum(lrs: Sequence[float], losses: Sequence[float]) -> float:
    """A tenth of the rate with the lowest loss

    Args:
        lrs (Sequence[float]): Rates, rising
        losses (Sequence[float]): Smoothed; as many

    Returns:
        A tenth of one of `lrs`
    """
    ...
def slide(lrs: Sequence[float], losses: Sequence[float]) -> float:
    """The last rate after which the slope is the same, to a two-hundredth of the fall, fifteen steps on

    Args:
        lrs (Sequence[float]): Rates, rising
        losses (Sequence[float]): Smoothed; as many

    Returns:
        One of `lrs`
    """
    ...
_suggestions: dict
def _as_function(o): ...
def _as_functions(suggest) -> dict:
    """Args:
        suggest: Name to function
    """
    ...
def _rate_of(name, f, lrs, losses): ...
class _Suggestions:
    """Suggestions as attributes: `suggestion`, and each rule by its name"""
    lrs: list
    losses: list
    suggestions: dict
    @property
    def suggestion(self) -> float:
        """The rate to take"""
        ...
    def __getattr__(self, k): ...
    def __repr__(self): ...
def _check_rules(suggest) -> dict:
    """Raise for a rule that is not known, or whose name is an attribute of the result

    Args:
        suggest: Name to function
    """
    ...
class LRFind(_Suggestions):
    """Rates tried, smoothed losses, and suggestions as attributes: `suggestion`, and each rule by its name

    Args:
        lrs (Sequence[float]): Rates, rising
        losses (Sequence[float]): Smoothed; as many
        suggest (Sequence): Names of rules, or functions of `lrs` and `losses`; the first gives `suggestion`
    """
    lrs: Any
    losses: Any
    suggestions: Any
    def __init__(self, lrs: Sequence[float], losses: Sequence[float], suggest: Sequence=('turn',)) -> None:
        """Args:
            lrs (Sequence[float]): Rates, rising
            losses (Sequence[float]): Smoothed; as many
            suggest (Sequence): Names of rules, or functions of `lrs` and `losses`; the first gives `suggestion`
        """
        ...
    def plot(self, ax=None):
        """Smoothed loss against the rate, with the suggestions that were asked for

        Args:
            ax: matplotlib axes; a new figure when None
        """
        ...
def _part_of_trials(cb): ...
def _with_graphs(o, memo) -> Iterator[Tensor]:
    """Tensors computed from others, wherever `o` keeps them, except in objects that `memo` knows"""
    ...
_way_out: str
def _copies(o, memo): ...
def _uncopied(learn, memo) -> str | None:
    """Name the part of `learn` that cannot be copied"""
    ...
def trial_copy(learn, does: str, left_out: Sequence[Callback]) -> Learner:
    """A copy of `learn` for a trial: it shares the data, and has the other callbacks

    Args:
        learn: Not in the middle of a fit; stays as it is
        does (str): For the message: who tries something, and what
        left_out (Sequence[Callback]): Callbacks of `learn` that take no part

    Returns:
        Says nothing, and validates nothing
    """
    ...
def _trial(learn):
    """A copy of `learn` for a trial of rates"""
    ...
_of_torchdata: dict
class as_it_was:
    """At the end of a `with`, restore random generators, and `dl` if it draws by itself or keeps a position

    Args:
        dl: Any loader
    """
    dl: Any
    rng: Any
    aside: Any
    memory: Any
    workers: Any
    state: Any
    kept: Any
    def __init__(self, dl) -> None:
        """Args:
            dl: Any loader
        """
        ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc) -> None: ...
class _Restores:
    """Restores gradients and buffers of `model`, and lists those that were reached"""
    grads: Any
    reached: Any
    bufs: Any
    def __init__(self, model) -> None: ...
    def restore(self) -> None: ...
def set_aside(model, who: str):
    """Restore gradients and buffers of `model` at the end of a `with`; warn if anything reached them

    Args:
        model: Of the Learner that a trial copies
        who (str): For the message
    """
    ...
def _draw(res) -> None:
    """Draw the curve; without matplotlib say so, since the result is there anyway"""
    ...
def lr_find(learn: Learner, start_lr: float=1e-07, end_lr: float=10.0, num_it: int=200, stop_div: bool=True, show_plot: bool=True, suggest: Sequence=('turn',), linear: bool=False) -> LRFind:
    """Try rates on a copy, from `start_lr` to `end_lr`; nothing of the Learner changes (Smith, 2015)

    Args:
        learn (Learner): Stays as it is
        start_lr (float): Above 0; of every group, as all rates that are tried
        end_lr (float): Above `start_lr`
        num_it (int): Batches; 2 or more. A loader that has fewer is used again
        stop_div (bool): Stop when the loss has diverged, or is not a number?
        show_plot (bool): Draw the curve?
        suggest (Sequence): Names of rules, or functions of rates and losses; the first gives `.suggestion`
        linear (bool): Equal steps instead of equal factors?

    Returns:
        Rates, losses and suggestions: `.suggestion`, and each by its name, as in `.valley`
    """
    ...
