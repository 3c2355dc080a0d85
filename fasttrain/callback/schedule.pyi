# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from fasttrain.learner import Learner
from typing import Any
import torch

__all__ = ['Schedule', 'check_finite', 'check_share', 'check_positive', 'SchedLin', 'SchedCos', 'SchedExp', 'SchedNo', 'SchedPoly', 'combine_scheds', 'combined_cos', 'ParamScheduler', 'fit_optimizer', 'group_rates', 'each_rate', 'fit_with', 'check_moms', 'fit_one_cycle', 'fit_flat_cos', 'fit_sgdr', 'fine_tune']

Schedule = Callable[[float], float]
def _is_real(v): ...
def check_finite(**values) -> None:
    """Raise `TypeError` for the first that is no number, `ValueError` for the first that is not finite

    Args:
        **values: Name of an argument -> the value given for it
    """
    ...
def check_share(**values) -> None:
    """Raise `ValueError` for the first that is not a number from 0 to 1

    Args:
        **values: Name of an argument -> the value given for it
    """
    ...
def check_positive(**values) -> None:
    """Raise `ValueError` for the first that is not a finite number above 0

    Args:
        **values: Name of an argument -> the value given for it
    """
    ...
def _segment(f, start, end, *args): ...
def _lin(start, end, pos): ...
def SchedLin(start: float, end: float) -> Schedule:
    """A straight line

    Args:
        start (float): Value at 0
        end (float): Value at 1
    """
    ...
def _cos(start, end, pos): ...
def SchedCos(start: float, end: float) -> Schedule:
    """Half a cosine: leaves `start` gently, arrives at `end` gently

    Args:
        start (float): Value at 0
        end (float): Value at 1
    """
    ...
def _exp(start, end, pos): ...
def SchedExp(start: float, end: float) -> Schedule:
    """The same factor in equal times

    Args:
        start (float): Value at 0; not 0
        end (float): Value at 1; of the same sign
    """
    ...
def _no(start, end, pos): ...
def SchedNo(start: float, end: float) -> Schedule:
    """`start`, always; `end` is there so that it can stand where the other segments do

    Args:
        start (float): Value from 0 to 1 of progress
        end (float): Ignored
    """
    ...
def _poly(start, end, power, pos): ...
def SchedPoly(start: float, end: float, power: float) -> Schedule:
    """Progress to the power `power`

    Args:
        start (float): Value at 0
        end (float): Value at 1
        power (float): Above 0; 1 is a line, 2 leaves gently, 0.5 arrives gently
    """
    ...
def _checked_list(name, v, of): ...
def _checked_pcts(pcts): ...
def _combined(bounds, scheds, pos): ...
def combine_scheds(pcts: Sequence[float], scheds: Sequence[Schedule]) -> Schedule:
    """Play `scheds` one after another

    Args:
        pcts (Sequence[float]): Share of training for each, 0 to 1, in order; together 1
        scheds (Sequence[Schedule]): As many as `pcts`; each sees its own 0 to 1

    Returns:
        One schedule over all of training
    """
    ...
def combined_cos(pct: float, start: float, middle: float, end: float) -> Schedule:
    """A cosine from `start` to `middle`, and one from there to `end`

    Args:
        pct (float): 0 to 1, ends allowed; share of training on the way from `start` to `middle`
        start (float): Value at 0
        middle (float): Value at `pct`
        end (float): Value at 1
    """
    ...
def _check_scheds(scheds) -> None:
    """Raise unless `scheds` maps names to schedules, or to lists of them"""
    ...
def _check_has(opt, name, scheds) -> None:
    """Raise unless `opt` has the hyper-parameter `name`, and as many groups as there are `scheds`"""
    ...
def _check_buffers(opt, scheds, pos) -> None:
    """torch's RMSprop makes room for momentum in its first step or never"""
    ...
_no_length: str
class ParamScheduler(Callback):
    """Sets hyper-parameters at every training batch, from the progress of training

    Args:
        scheds (Mapping): Name of a hyper-parameter to its schedule, or to a list of them, one per group
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    scheds: Any
    _is_checked: Any
    def __init__(self, scheds: Mapping, **kwargs) -> None:
        """Args:
            scheds (Mapping): Name of a hyper-parameter to its schedule, or to a list of them, one per group
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def begin_batch(self) -> None: ...
    def teardown(self) -> None: ...
    def _check(self, opt, cbs) -> None:
        """Raise for what `opt` does not have, and for what another of `cbs` schedules"""
        ...
def fit_optimizer(learn: Learner, reset_opt: bool=False) -> torch.optim.Optimizer:
    """The optimizer that the next fit trains; the Learner does not change

    Args:
        learn (Learner): The Learner to train
        reset_opt (bool): Make it anew, forgetting its momentum

    Returns:
        `learn.opt`, or one that is not there yet
    """
    ...
def group_rates(learn: Learner, opt: torch.optim.Optimizer, lr=None, default: float | None=None) -> list[float]:
    """The learning rates of a fit

    Args:
        learn (Learner): The Learner to train
        opt (torch.optim.Optimizer): From `fit_optimizer`
        lr: A number, one per group, or a slice; the Learner's when None
        default (float | None): With `lr=None`: the rate if nobody has chosen one; the Learner's own default when None

    Returns:
        One per group
    """
    ...
def each_rate(rates: Sequence[float], sched: Callable[[float], Schedule]) -> Schedule | list[Schedule]:
    """The schedule of each group

    Args:
        rates (Sequence[float]): One per group
        sched (Callable[[float], Schedule]): Makes the schedule of a group from its rate

    Returns:
        For `ParamScheduler`; a single one where all rates are equal
    """
    ...
def _check_length(learn, n_epoch, n_steps, start_epoch, n_iter) -> None: ...
def _check_fit(learn, n_epoch, sched, lr=None, more=None, name='fit_with_sched', wd=None, cbs=None, reset_opt=False, start_epoch=0, n_iter=None, opt=None, n_steps=None, validate_every=None) -> tuple:
    """Raise for whatever `fit_with` cannot train, before anything changes"""
    ...
def fit_with(learn: Learner, n_epoch: int | None, sched: Callable[[float], Schedule], lr=None, more: Mapping | None=None, name: str='fit_with_sched', wd=None, cbs=None, reset_opt: bool=False, start_epoch: int=0, n_iter: int | None=None, opt: torch.optim.Optimizer | None=None, n_steps: int | None=None, validate_every: int | None=None) -> None:
    """Train with `sched` for the learning rate; all arguments are checked before anything changes

    Args:
        learn (Learner): The Learner to train
        n_epoch (int | None): 0 or more; None if `n_steps` is said
        sched (Callable[[float], Schedule]): Makes the schedule of a group from its rate
        lr: The rate that `sched` is given: a number, one per group, or a slice; the Learner's when None
        more (Mapping | None): Schedules of other hyper-parameters, by name
        name (str): Of the `ParamScheduler`, among the callbacks of this fit
        wd: Weight decay; the Learner's when None
        cbs: Callbacks that belong to this fit alone
        reset_opt (bool): Make the optimizer anew, forgetting its momentum
        start_epoch (int): The first epoch to train; 0 or more
        n_iter (int | None): Batches an epoch, 1 or more; for loaders without a length
        opt (torch.optim.Optimizer | None): From `fit_optimizer`, if you needed it before; else None
        n_steps (int | None): Instead of epochs: training batches, 0 or more, as in `Learner.fit`
        validate_every (int | None): Validate also after every so many training batches, as in `Learner.fit`
    """
    ...
def check_moms(moms, n: int) -> list[float]:
    """`moms` as a list of `n` values of momentum

    Args:
        moms: The `moms` you passed; numbers from 0 to below 1
        n (int): The number there must be; 1 or more
    """
    ...
def _one_cycle(learn, opt, n_epoch=None, lr_max=None, div=25.0, div_final=100000.0, pct_start=0.25, wd=None, moms=None, cbs=None, start_epoch=0, n_iter=None, n_steps=None, validate_every=None) -> dict: ...
def fit_one_cycle(learn: Learner, n_epoch: int | None=None, lr_max=None, div: float=25.0, div_final: float=100000.0, pct_start: float=0.25, wd=None, moms: Sequence[float] | None=None, cbs=None, reset_opt: bool=False, start_epoch: int=0, n_iter: int | None=None, n_steps: int | None=None, validate_every: int | None=None) -> None:
    """Train with the one-cycle policy: rate up and down by cosines, momentum the other way

    Args:
        learn (Learner): The Learner to train
        n_epoch (int | None): 0 or more; say this or `n_steps`
        lr_max: Rate at the top: a number, one per group, or a slice; the Learner's when None
        div (float): Above 0; start at `lr_max/div`
        div_final (float): Above 0; end at `lr_max/div_final`
        pct_start (float): 0 to 1; share of training on the way up
        wd: Weight decay; the Learner's when None
        moms (Sequence[float] | None): Momentum at start, top and end, 0 to below 1; the Learner's when None
        cbs: Callbacks that belong to this fit alone
        reset_opt (bool): Make the optimizer anew, forgetting its momentum
        start_epoch (int): The first epoch to train; 0 or more
        n_iter (int | None): Batches an epoch, 1 or more; for loaders without a length
        n_steps (int | None): Instead of epochs: training batches, 0 or more, as in `Learner.fit`
        validate_every (int | None): Validate also after every so many training batches, as in `Learner.fit`
    """
    ...
def fit_flat_cos(learn: Learner, n_epoch: int | None=None, lr=None, div_final: float=100000.0, pct_start: float=0.75, wd=None, cbs=None, reset_opt: bool=False, start_epoch: int=0, n_iter: int | None=None, n_steps: int | None=None, validate_every: int | None=None) -> None:
    """Train at `lr`, and for the last part of training down a cosine

    Args:
        learn (Learner): The Learner to train
        n_epoch (int | None): 0 or more; say this or `n_steps`
        lr: Rate until the fall: a number, one per group, or a slice; the Learner's when None
        div_final (float): Above 0; end at `lr/div_final`
        pct_start (float): 0 to 1; share of training before the fall
        wd: Weight decay; the Learner's when None
        cbs: Callbacks that belong to this fit alone
        reset_opt (bool): Make the optimizer anew, forgetting its momentum
        start_epoch (int): The first epoch to train; 0 or more
        n_iter (int | None): Batches an epoch, 1 or more; for loaders without a length
        n_steps (int | None): Instead of epochs: training batches, 0 or more, as in `Learner.fit`
        validate_every (int | None): Validate also after every so many training batches, as in `Learner.fit`
    """
    ...
def fit_sgdr(learn: Learner, n_cycles: int, cycle_len: int | None=None, lr_max=None, cycle_mult: int=2, wd=None, cbs=None, reset_opt: bool=False, start_epoch: int=0, n_iter: int | None=None, n_steps: int | None=None, validate_every: int | None=None) -> None:
    """Train for `n_cycles` cosines, each starting again from `lr_max`

    Args:
        learn (Learner): The Learner to train
        n_cycles (int): 1 or more
        cycle_len (int | None): Epochs in the first cycle; 1 or more. None if `n_steps` is said
        lr_max: Rate at the start of a cycle: a number, one per group, or a slice; the Learner's when None
        cycle_mult (int): Factor from each cycle's length to the next; 1 or more
        wd: Weight decay; the Learner's when None
        cbs: Callbacks that belong to this fit alone
        reset_opt (bool): Make the optimizer anew, forgetting its momentum
        start_epoch (int): The first epoch to train; 0 or more
        n_iter (int | None): Batches an epoch, 1 or more; for loaders without a length
        n_steps (int | None): Instead of `cycle_len`: training batches of all cycles together, 0 or more
        validate_every (int | None): Validate also after every so many training batches, as in `Learner.fit`
    """
    ...
def fine_tune(learn: Learner, n_epoch: int, base_lr: float=0.002, freeze_epochs: int=1, lr_mult: float=100, pct_start: float=0.3, div: float=5.0, reset_opt: bool=False, **kwargs) -> None:
    """Train the last group by one cycle, then every group by another; stopped in the first part, it leaves the rest frozen

    Args:
        learn (Learner): Its splitter gives the body's groups first
        n_epoch (int): With everything unfrozen; 0 or more
        base_lr (float): Above 0; rate of the head while frozen, half of it after
        freeze_epochs (int): With all but the last group frozen; 0 or more
        lr_mult (float): Above 0; the last group's rate over the first one's
        pct_start (float): 0 to 1; share of the second part on the way up
        div (float): Above 0; the second part starts at its rate over `div`
        reset_opt (bool): Make the optimizer anew for each part
        **kwargs: As in `fit_one_cycle`, for both parts
    """
    ...
