# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from fasttrain.callback.core import Callback
from fasttrain.losses import samples
from torch import Tensor
from typing import Any

__all__ = ['GradientAccumulation', 'GradientClip', 'WeightAverage', 'EMA', 'SWA', 'ShortEpoch', 'ChannelsLast', 'BnFreeze', 'Profiler']

class GradientAccumulation(Callback):
    """Makes a step only when `n_acc` samples, or batches, have had their part in the gradient; batch norm sees single batches

    Args:
        n_acc (int): Samples in a step, or batches if `by` says so; 1 or more
        by (str): 'samples' or 'batches': what is counted
        weight (Callable | None): As in `Learner`, which says it once for all; the Learner's own if None
        last (str): 'step' or 'drop': what becomes of a window that an epoch leaves incomplete
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    run_before: Any
    n_acc: Any
    by: str
    weight: Callable | None
    last: str
    count: Any
    total: Any
    _unit: Any
    _sums: Any
    _weight: Any
    def __init__(self, n_acc: int, by: str='samples', weight: Callable | None=None, last: str='step', **kwargs) -> None:
        """Args:
            n_acc (int): Samples in a step, or batches if `by` says so; 1 or more
            by (str): 'samples' or 'batches': what is counted
            weight (Callable | None): As in `Learner`, which says it once for all; the Learner's own if None
            last (str): 'step' or 'drop': what becomes of a window that an epoch leaves incomplete
            **kwargs: `name`, as in `Callback`
        """
        ...
    def _begin(self) -> None: ...
    def begin_fit(self) -> None: ...
    def begin_batch(self) -> None: ...
    def after_loss(self) -> None: ...
    def _size(self, n):
        """The power of two next to what a window will weigh"""
        ...
    def after_backward(self) -> None: ...
def _due(self: GradientAccumulation):
    """Count the batch: does it complete its window? Leaves it where it only ends one that is dropped"""
    ...
def _mean(self: GradientAccumulation) -> None: ...
def state_dict(self: GradientAccumulation) -> dict:
    """Where the window is"""
    ...
def load_state_dict(self: GradientAccumulation, state: dict):
    """Go on from `state`

    Args:
        state (dict): From `state_dict`
    """
    ...
def _pass_over(self: GradientAccumulation):
    """A batch in which nothing counts: the step, if it completes a window of others; its own gradient is not computed"""
    ...
def after_train(self: GradientAccumulation):
    """What is left where nobody knew which batch was the last: the loader has no length, or training was cut short"""
    ...
def _late_step(self: GradientAccumulation):
    """The step of the last batch, with all who have their say about its gradient"""
    ...
class GradientClip(Callback):
    """Keeps the norm of the gradient of all parameters at most at `max_norm`, or each of its numbers at most at `max_value`

    Args:
        max_norm (float | None): Above 0; None for none
        max_value (float | None): Above 0; None for none
        norm_type (float): 2 is Euclid's; `math.inf` the largest number
        **kwargs: `name`, as in `Callback`
    """
    run_after: Any
    max_norm: float | None
    max_value: float | None
    norm_type: float
    _norms: Any
    _stacked: Any
    def __init__(self, max_norm: float | None=1.0, max_value: float | None=None, norm_type: float=2.0, **kwargs) -> None:
        """Args:
            max_norm (float | None): Above 0; None for none
            max_value (float | None): Above 0; None for none
            norm_type (float): 2 is Euclid's; `math.inf` the largest number
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def after_backward(self) -> None: ...
    @property
    def norms(self) -> Tensor:
        """Norm of the gradient at each step of the last fit, before it was clipped"""
        ...
    def _stack(self) -> None: ...
    def state_dict(self) -> dict:
        """The norms so far"""
        ...
    def load_state_dict(self, state: dict) -> None:
        """Go on from `state`

        Args:
            state (dict): From `state_dict`
        """
        ...
def _numbers(p):
    """The gradient of `p`; of a sparse one, as an embedding gives it, the rows that are there, each once"""
    ...
def _clip_norm(gs, max_norm, norm_type):
    """What `clip_grad_norm_` does, for gradients themselves"""
    ...
def _can_move(t):
    """Is `t` a tensor of real or complex numbers, each with a place of its own in memory?"""
    ...
def _averaged(model):
    """What can be averaged: the name of each parameter and buffer, and where it is, a dict of a module and a key; what is shared once"""
    ...
def _wide(t):
    """The dtype for an average of `t`: float32 at least"""
    ...
class WeightAverage(Callback):
    """Keeps an average of all weights and floating buffers, and validates and ends with it"""
    run_after: Any
    run_before: Any
    in_trials: bool
    names: Any
    live: Any
    average: Any
    swapped: bool
    _places: Any
    _parts: Any
    _n: int
    _kept: Any
    _marks: Any
    _own: Any
    _before: Any
    _begun: bool
    _inside: bool
    _found: Any
    def begin_fit(self) -> None: ...
    def _follow(self) -> None:
        """Take note of tensors that stand where others stood; the average of one of another shape begins anew"""
        ...
    def _check(self) -> None: ...
    @property
    def n(self) -> int:
        """How often the average was added to"""
        ...
    def add(self, share: float | Tensor, made: Tensor | None=None):
        """Move the average by `share` of the way to the weights; a step that was left out does not count

        Args:
            share (float | Tensor): 0 to 1; of the weights as they are now
            made (Tensor | None): 0-dim; 0 where this step was left out, 1 where it was made
        """
        ...
def _mark(t): ...
def _as_marked(mark, t): ...
def _put_in(self: WeightAverage):
    """Have the model hold the average"""
    ...
def _take_note(self: WeightAverage):
    """Take for the average what the model holds now"""
    ...
def _take_out(self: WeightAverage):
    """Have the model hold the weights again, but for those that somebody has changed meanwhile"""
    ...
def _differ(a, b): ...
def swap(self: WeightAverage):
    """Let average and weights change places"""
    ...
def begin_batch(self: WeightAverage) -> None: ...
def after_pred(self: WeightAverage):
    """Buffers that the model itself changes in evaluation are no change by somebody"""
    ...
def after_backward(self: WeightAverage): ...
def made(self: WeightAverage) -> Tensor | None:
    """Was this step made? To be asked once, in `after_step`; the device knows"""
    ...
def _enter(self: WeightAverage): ...
def begin_epoch(self: WeightAverage): ...
def after_train(self: WeightAverage): ...
def after_epoch(self: WeightAverage): ...
def begin_validate(self: WeightAverage): ...
def after_validate(self: WeightAverage): ...
def after_fit(self: WeightAverage) -> None: ...
def _finish(self: WeightAverage): ...
def _idle(self: WeightAverage): ...
def teardown(self: WeightAverage) -> None:
    """Leave the model as it should be after a validation or a fit that was broken off, or when removed in a fit"""
    ...
def state_dict(self: WeightAverage) -> dict:
    """The average; or the weights, while the average is in the model, and what of the average the model cannot hold exactly"""
    ...
def load_state_dict(self: WeightAverage, state: dict) -> None:
    """Go on from `state`, all of it or nothing; in a fit whose model has its weights already, for it belongs to them

    Args:
        state (dict): From `state_dict`
    """
    ...
def _kind(t): ...
def _without(state, k):
    """What `state` has at `k`, if anything, and the rest of it"""
    ...
class EMA(WeightAverage):
    """An average that keeps `decay` of itself at each step; at step `t` no more than `(1+t)/(10+t)`

    Args:
        decay (float): 0 to 1; 0.999 remembers about a thousand steps
        warm_up (bool): Begin with a faster average?
        **kwargs: `name`, as in `Callback`
    """
    decay: float
    warm_up: bool
    def __init__(self, decay: float=0.999, warm_up: bool=True, **kwargs) -> None:
        """Args:
            decay (float): 0 to 1; 0.999 remembers about a thousand steps
            warm_up (bool): Begin with a faster average?
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_batch(self) -> None: ...
    def after_step(self) -> None: ...
class SWA(WeightAverage):
    """The mean of the weights at the ends of epochs, from a share `start` of training on; at the end batch norm is measured anew

    Args:
        start (float): 0 to 1; share of the epochs before the first that counts
        update_bn (bool): Go through the training data once more at the end, if there is batch norm?
        **kwargs: `name`, as in `Callback`
    """
    _modes: Any
    _counts: Any
    _measured: bool
    start: float
    update_bn: bool
    def __init__(self, start: float=0.75, update_bn: bool=True, **kwargs) -> None:
        """Args:
            start (float): 0 to 1; share of the epochs before the first that counts
            update_bn (bool): Go through the training data once more at the end, if there is batch norm?
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def after_train(self) -> None: ...
    def begin_validate(self) -> None: ...
    def _enter(self) -> None: ...
    def _finish(self): ...
    def _idle(self): ...
    def load_state_dict(self, state: dict) -> None:
        """Go on from `state`, as any average

        Args:
            state (dict): From `state_dict`
        """
        ...
class _AsInTraining(Callback):
    """Sends a pass through modules as they are in training; each batch ends with its prediction"""
    run_after: Any
    n: int
    modes: Any
    limit: Any
    def __init__(self, modes, limit) -> None: ...
    def begin_validate(self) -> None: ...
    def after_pred(self) -> None: ...
    def after_batch(self) -> None: ...
def _norms(self: SWA): ...
def _measure(self: SWA):
    """Statistics of batch norm anew: the mean over the training batches"""
    ...
def _take_out(self: SWA):
    """The weights, and the number of batches that batch norm had seen"""
    ...
class ShortEpoch(Callback):
    """Ends each epoch after a share `pct` of its batches

    Args:
        pct (float): 0 to 1; at least one batch is made
        short_valid (bool): Validation too?
        **kwargs: `name`, as in `Callback`
    """
    pct: float
    short_valid: bool
    def __init__(self, pct: float=0.01, short_valid: bool=True, **kwargs) -> None:
        """Args:
            pct (float): 0 to 1; at least one batch is made
            short_valid (bool): Validation too?
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def begin_train(self) -> None: ...
    def _refuse(self, what, dl, way_out) -> None: ...
    def after_batch(self) -> None: ...
class ChannelsLast(Callback):
    """Lays out the model and its pictures with the channels last; the model stays so"""
    run_after: str
    run_before: Any
    def begin_fit(self) -> None: ...
    def begin_batch(self) -> None: ...
class BnFreeze(Callback):
    """Keeps batch-norm layers whose weights do not train at the statistics they have"""
    run_after: str
    def _norms(self): ...
    def _frozen(self): ...
    def begin_fit(self): ...
    def begin_train(self) -> None: ...
class Profiler(Callback):
    """Writes a trace of `active` batches, after `wait` and `warmup` others, to a file

    Args:
        path (str): Under `learn.path`; `chrome://tracing` and ui.perfetto.dev read it
        wait (int): Batches to let pass first
        warmup (int): Batches to run with the profiler but without a record
        active (int): Batches to record; 1 or more
        **profile_kw: As in `torch.profiler.profile`: `record_shapes`, `profile_memory`, `with_stack`
    """
    in_trials: bool
    seen: int
    written: bool
    path: str
    kw: Any
    profiler: Any
    batches: Any
    file: Any
    def __init__(self, path: str='trace.json', wait: int=1, warmup: int=1, active: int=3, **profile_kw) -> None:
        """Args:
            path (str): Under `learn.path`; `chrome://tracing` and ui.perfetto.dev read it
            wait (int): Batches to let pass first
            warmup (int): Batches to run with the profiler but without a record
            active (int): Batches to record; 1 or more
            **profile_kw: As in `torch.profiler.profile`: `record_shapes`, `profile_memory`, `with_stack`
        """
        ...
    @property
    def files(self): ...
    def begin_fit(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_fit(self) -> None: ...
