# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from fasttrain.processes import alone
from torch import Tensor
from typing import Any

__all__ = ['GradientAccumulation', 'GradientClip', 'WeightAverage', 'EMA', 'SWA', 'ShortEpoch', 'ChannelsLast', 'BnFreeze', 'Profiler']

class _Window(Callback):
    """Batches that share one step

    Args:
        n_acc (int): Samples in a step, or batches if `by` says so; 1 or more
        by (str): 'samples' or 'batches': the unit of the count
        weight (Callable | None): As in `Learner`, where it holds for all; the Learner's own if None
        last (str): 'step' or 'drop': what to do with a window that is incomplete at the epoch's end
        **kwargs: `name`, as in `Callback`
    """
    cancels_together: bool
    n_acc: Any
    by: str
    weight: Callable | None
    last: str
    count: Any
    total: Any
    _unit: Any
    _sums: Any
    def __init__(self, n_acc: int=32, by: str='samples', weight: Callable | None=None, last: str='step', **kwargs) -> None:
        """Args:
            n_acc (int): Samples in a step, or batches if `by` says so; 1 or more
            by (str): 'samples' or 'batches': the unit of the count
            weight (Callable | None): As in `Learner`, where it holds for all; the Learner's own if None
            last (str): 'step' or 'drop': what to do with a window that is incomplete at the epoch's end
            **kwargs: `name`, as in `Callback`
        """
        ...
    def _clear(self) -> None: ...
    def begin_fit(self) -> None: ...
class _SavesWindow(_Window):
    """Saves the position in the window"""
    count: Any
    total: Any
    _unit: Any
    def state_dict(self) -> dict:
        """The position in the window"""
        ...
    def load_state_dict(self, state: dict) -> None:
        """Continue from `state`

        Args:
            state (dict): From `state_dict`
        """
        ...
class _CountsBatches(_SavesWindow):
    """Counts batches until the window is complete"""
    def _size(self): ...
    def _will_step(self):
        """Will this batch end its window? Asked before the model is called"""
        ...
    def _complete(self):
        """Count the batch; does it complete its window? Cancel it if it ends a window that is dropped"""
        ...
class _WeighsBatches(_CountsBatches):
    """Weighs each batch, and divides the sum of the gradients by the total"""
    _sums: Any
    _weight: Any
    _unit: Any
    def _weigh(self):
        """Scale the gradient that `backward` starts from; does anything count in this batch?"""
        ...
    def _of_all(self, times, n):
        """The factor of this process's loss, and the weight of the batch of all of them"""
        ...
    def _power_of_two(self, n):
        """The power of two next to the weight of a window"""
        ...
    def _divide(self) -> None:
        """Divide the gradients by the total weight"""
        ...
class _StepsLate(_WeighsBatches):
    """Makes a step outside of a batch, with all callbacks that change its gradient"""
    def _sum_late(self) -> None:
        """Sum the gradients of all processes, as the backward pass of the window's last batch would have done"""
        ...
    def _late_step(self) -> None:
        """Call the handlers of `after_backward` that come after this one, make the step, and raise `after_step`"""
        ...
class _StepsEarlierBatches(_StepsLate):
    """Steps for the batches of a window when its last one cannot"""
    def _skip_batch(self) -> None:
        """Leave a batch in which nothing counts; its window may be complete, and then makes its step"""
        ...
    def _step_rest(self) -> None:
        """Make the step of an incomplete window when training is over"""
        ...
class GradientAccumulation(_StepsEarlierBatches):
    """Makes a step only when `n_acc` samples, or batches, have added to the gradient; batch norm sees single batches"""
    run_after: str
    run_before: Any
    total: Any
    def begin_fit(self) -> None: ...
    def begin_batch(self) -> None: ...
    def after_loss(self) -> None: ...
    def after_backward(self) -> None: ...
    def after_train(self) -> None: ...
def _grad_values(p):
    """The gradient of `p`; if it is sparse, the values of its rows, each row once"""
    ...
def _norm_of_all(gs, norm_type, ranks):
    """The norm of gradients; of shards, each process has other rows"""
    ...
def _clip_norm(gs, max_norm, norm_type, ranks=alone):
    """As `clip_grad_norm_`, for gradients themselves; sparse ones and shards, too"""
    ...
class _RecordsNorms(Callback):
    """Keeps the norm of each step's gradient on the device"""
    _norms: Any
    _stacked: Any
    def begin_fit(self) -> None: ...
    def _add_norm(self, norm) -> None: ...
    def _stack(self) -> None: ...
    @property
    def norms(self) -> Tensor:
        """Norm of the gradient at each step of the last fit, before it was clipped"""
        ...
    def state_dict(self) -> dict:
        """The norms so far"""
        ...
    def load_state_dict(self, state: dict) -> None:
        """Continue from `state`

        Args:
            state (dict): From `state_dict`
        """
        ...
class GradientClip(_RecordsNorms):
    """Keeps the norm of the whole gradient at or below `max_norm`, or each of its numbers at or below `max_value`

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
    def __init__(self, max_norm: float | None=1.0, max_value: float | None=None, norm_type: float=2.0, **kwargs) -> None:
        """Args:
            max_norm (float | None): Above 0; None for none
            max_value (float | None): Above 0; None for none
            norm_type (float): 2 is Euclid's; `math.inf` the largest number
            **kwargs: `name`, as in `Callback`
        """
        ...
    def after_backward(self) -> None: ...
def _can_average(t):
    """Is `t` a tensor of real or complex numbers, each with a place of its own in memory?"""
    ...
def _places(model):
    """Each parameter and buffer that can be averaged, by name: a dict of its module, and the key there; shared ones once"""
    ...
def _average_dtype(t):
    """The dtype for an average of `t`: float32 at least"""
    ...
def _by_device(averages, ts):
    """Groups of averages and their tensors: device, have both one dtype?, averages, tensors"""
    ...
class _FollowsWeights(Callback):
    """Knows the tensors to average, and has an average for each"""
    names: Any
    live: Any = ...
    average: Any = ...
    _places: Any
    _groups: Any
    _sharded: bool
    _marks: Any
    _kept: Any
    def _find(self) -> None:
        """Find all tensors to average, and begin their averages"""
        ...
    def _raw(self): ...
    def _now(self): ...
    def move_params(self, new, convert) -> None:
        """Called when a model has been cut into shards, or made whole: the averages follow"""
        ...
    def _follow(self) -> None:
        """Notice tensors that were replaced; an average of another shape, dtype or device begins anew"""
        ...
def _lerp(averages, ts, share) -> None:
    """As `torch._foreach_lerp_`, for a share that is a tensor"""
    ...
class _AddsWeights(_FollowsWeights):
    """Adds the weights to the average"""
    _n: int
    def _check(self) -> None: ...
    @property
    def n(self) -> int:
        """Number of updates of the average"""
        ...
    def add(self, share: float | Tensor, made: Tensor | None=None):
        """Move the average by `share` of the way to the weights; a step that was left out does not count

        Args:
            share (float | Tensor): 0 to 1; of the weights as they are now
            made (Tensor | None): 0-dim; 0 if this step was left out, 1 if it was made
        """
        ...
def _mark(t):
    """A tensor, or the part of a shard, and its count of writes"""
    ...
def _unchanged(mark, t): ...
def _differ(a, b): ...
class _SwapsWeights(_AddsWeights):
    """Swaps the average and the weights"""
    swapped: bool
    _kept: Any = ...
    _marks: Any = ...
    _own: Any = ...
    def _put_in(self):
        """Put the average into the model"""
        ...
    def _take_model(self) -> None:
        """Take the values in the model as the average"""
        ...
class _SwapsBack(_SwapsWeights):
    """Puts the weights back"""
    swapped: Any
    _kept: Any
    def _take_out(self):
        """Put the weights back into the model, except those that somebody has changed meanwhile"""
        ...
    def swap(self) -> None:
        """Swap average and weights"""
        ...
class _NoticesBuffers(_SwapsBack):
    """Notices buffers that the model itself changes while the average is in it"""
    _begun: bool
    _before: Any
    _n: Any
    swapped: Any
    _kept: Any
    def begin_fit(self) -> None: ...
    def begin_batch(self) -> None: ...
    def after_pred(self) -> None: ...
class _KnowsSteps(_NoticesBuffers):
    """Knows whether a step was made"""
    _found: Any
    def after_backward(self) -> None: ...
    def made(self) -> Tensor | None:
        """Was this step made? Ask once, in `after_step`; the device knows"""
        ...
class _Validates(_KnowsSteps):
    """Puts the average into the model for validation, and at the end of an epoch"""
    _inside: bool
    def _enter(self) -> None: ...
    def settle(self) -> None:
        """Merge the averages of batch norm, which each of several processes has measured on its own samples"""
        ...
    def begin_epoch(self) -> None: ...
    def after_train(self) -> None: ...
    def after_epoch(self) -> None: ...
    def begin_validate(self) -> None: ...
    def after_validate(self) -> None: ...
    def inside_epoch(self) -> None:
        """Callbacks that come after this one may save the model that a row inside an epoch is of"""
        ...
    def resume_epoch(self) -> None:
        """Give the weights back: a validation inside the epoch has ended"""
        ...
class _EndsFit(_Validates):
    """Leaves the average in the model when a fit ends"""
    _inside: Any
    _found: Any
    _begun: Any
    def begin_fit(self) -> None: ...
    def after_fit(self) -> None: ...
    def _finish(self) -> None: ...
    def _why_empty(self): ...
    def teardown(self) -> None:
        """Leave the model as it should be after a validation or a fit that was interrupted, or when removed in a fit"""
        ...
def _kind(t): ...
def _wrong_tensors(given, exact, here):
    """Names and reasons: tensors of a state that do not fit those `here`, which are (average, weight) by name"""
    ...
def _split_exact(state, name):
    """The state of the average `name` without `exact`, and the old `exact`"""
    ...
class _SavesAverage(_EndsFit):
    """Saves the average"""
    def state_dict(self) -> dict:
        """The average, or the weights while the model has the average; `exact` has what the model rounds"""
        ...
class _LoadsAverage(_SavesAverage):
    """Loads the average"""
    _n: Any
    swapped: Any
    _kept: Any
    _own: Any
    _marks: Any
    def load_state_dict(self, state: dict) -> None:
        """Continue from `state`, all of it or nothing; call it in a fit whose model has the weights of `state` already

        Args:
            state (dict): From `state_dict`
        """
        ...
    def _averages(self): ...
class WeightAverage(_LoadsAverage):
    """Keeps an average of all weights and floating buffers, and validates and ends with it"""
    run_after: Any
    run_before: Any
    in_trials: bool
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
    def _decay_now(self): ...
class _AsInTraining(Callback):
    """Sends a pass through modules as they are in training; each batch ends with its prediction"""
    run_after: Any
    n: int
    cancels_together: bool
    modes: Any
    limit: Any
    def __init__(self, modes, limit) -> None: ...
    def begin_validate(self) -> None: ...
    def after_pred(self) -> None: ...
    def after_batch(self) -> None: ...
def _moments_of_all(x, ranks, counts=True):
    """Mean and variance of a batch, of which each process has a share

    Args:
        x: (B,C,...); this process's share
        ranks: Who has the others
        counts: Does the share count? If not, it has a sample that is there to be called with

    Returns:
        How many values each channel has, their mean and their biased variance, each (C,), in float64
    """
    ...
class _NormHooks:
    """Hooks that give norms the statistics of the batch of all processes

    Args:
        learn: Has a batch, of which each process has a share
    """
    learn: Any
    own: Any
    def __init__(self, learn) -> None:
        """Args:
            learn: Has a batch, of which each process has a share
        """
        ...
    def _before(self, m, args) -> None: ...
    def _after(self, m, *args) -> None: ...
    def _average(self, m, args, out) -> None: ...
class _WholeNorms(_NormHooks):
    """In a `with`, norms measure the batch of all processes; for forwards as in training that no gradient goes through

    Args:
        learn: As in `_NormHooks`
        modes: `(module, training)` of each module of the model
    """
    handles: Any
    batch: Any
    others: Any
    eager: Any
    def __init__(self, learn, modes) -> None:
        """Args:
            learn: As in `_NormHooks`
            modes: `(module, training)` of each module of the model
        """
        ...
    def __enter__(self) -> None: ...
    def __exit__(self, *exc) -> None: ...
class _PassesData(WeightAverage):
    """Sends the training data through the model once more"""
    update_bn: bool
    _modes: Sequence = ...
    def _norms(self): ...
    def _pass_data(self, norms) -> None: ...
class _MeasuresNorms(_PassesData):
    """Measures batch norm for the average"""
    _counts: Any
    _measured: bool
    def _measure(self) -> None:
        """Compute the statistics of batch norm anew: the mean over the training batches"""
        ...
    def _take_out(self) -> None:
        """Put back the weights, and the number of batches that batch norm had seen"""
        ...
class _EndsMeasured(_MeasuresNorms):
    """Ends a fit with the average in the model, and batch norm measured for it"""
    _modes: Any
    _counts: Any
    _measured: Any
    def begin_fit(self) -> None: ...
    def _finish(self): ...
    def load_state_dict(self, state: dict) -> None:
        """Continue from `state`, as any average

        Args:
            state (dict): From `state_dict`
        """
        ...
class SWA(_EndsMeasured):
    """The mean of the weights at the ends of epochs, from a share `start` of training on; measures batch norm anew at the end

    Args:
        start (float): 0 to 1; share of the epochs before the first that counts
        update_bn (bool): Go through the training data once more at the end, if there is batch norm?
        **kwargs: `name`, as in `Callback`
    """
    start: float
    update_bn: bool
    _modes: Any
    def __init__(self, start: float=0.75, update_bn: bool=True, **kwargs) -> None:
        """Args:
            start (float): 0 to 1; share of the epochs before the first that counts
            update_bn (bool): Go through the training data once more at the end, if there is batch norm?
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def _is_early(self):
        """Does this epoch come before the share `start` of training?"""
        ...
    def _first(self): ...
    def after_train(self) -> None: ...
    def inside_epoch(self) -> None: ...
    def begin_validate(self) -> None: ...
    def _enter(self) -> None: ...
    def _why_empty(self): ...
class ShortEpoch(Callback):
    """Ends each epoch after a share `pct` of its batches, or after `n_batches`

    Args:
        pct (float | None): 0 to 1; at least one batch is made. 0.01 if neither this nor `n_batches` is said
        short_valid (bool): Validation too?
        n_batches (int | None): Instead of `pct`: batches of each epoch, 1 or more; for loaders without a length, too
        **kwargs: `name`, as in `Callback`
    """
    cancels_together: bool
    n_batches: Any
    pct: Any
    short_valid: bool
    def __init__(self, pct: float | None=None, short_valid: bool=True, n_batches: int | None=None, **kwargs) -> None:
        """Args:
            pct (float | None): 0 to 1; at least one batch is made. 0.01 if neither this nor `n_batches` is said
            short_valid (bool): Validation too?
            n_batches (int | None): Instead of `pct`: batches of each epoch, 1 or more; for loaders without a length, too
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def begin_train(self) -> None: ...
    def _refuse(self, what, dl, way_out) -> None: ...
    def _is_over(self): ...
    def after_batch(self) -> None: ...
class ChannelsLast(Callback):
    """Lays out the model and its images with the channels last; the model stays so"""
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
def _write_trace(profile, file) -> None:
    """Write the trace of a profile to `file`, whole or not at all"""
    ...
class _Profiles(Callback):
    """Runs torch's profiler over the batches of a fit"""
    path: str
    batches: Any
    kw: dict
    profiler: Any
    seen: int
    written: bool
    file: Any
    @property
    def files(self):
        """What it writes: no two callbacks of a Learner may share a file"""
        ...
    def begin_fit(self) -> None: ...
    def _write(self, profile) -> None: ...
    def after_batch(self) -> None: ...
class Profiler(_Profiles):
    """Writes a trace of `active` batches, after `wait` and `warmup` others, to a file

    Args:
        path (str): Under `learn.path`; `chrome://tracing` and ui.perfetto.dev read it
        wait (int): Batches to skip first; 0 or more
        warmup (int): Batches to run with the profiler but without a record; 0 or more
        active (int): Batches to record; 1 or more
        **profile_kw: As in `torch.profiler.profile`: `record_shapes`, `profile_memory`, `with_stack`
    """
    in_trials: bool
    only_rank0: bool
    path: str
    kw: Any
    profiler: Any
    batches: Any
    def __init__(self, path: str='trace.json', wait: int=1, warmup: int=1, active: int=3, **profile_kw) -> None:
        """Args:
            path (str): Under `learn.path`; `chrome://tracing` and ui.perfetto.dev read it
            wait (int): Batches to skip first; 0 or more
            warmup (int): Batches to run with the profiler but without a record; 0 or more
            active (int): Batches to record; 1 or more
            **profile_kw: As in `torch.profiler.profile`: `record_shapes`, `profile_memory`, `with_stack`
        """
        ...
    def after_fit(self) -> None: ...
