# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Sequence
from fasttrain.callback.schedule import Schedule
from fasttrain.learner import Learner

__all__ = ['curves', 'flat_then', 'FlatCosAnnealScheduler', 'fit_fc']

def _sqrt(start, end, pos): ...
def _sqrt_down(start, end): ...
def _exp_down(start, end): ...
curves: dict
def flat_then(start: float, end: float, start_pct: float=0.72, curve: str='cosine') -> Schedule:
    """`start`, and in the last part of training on to `end`

    Args:
        start (float): Value until `start_pct`
        end (float): Value at 1
        start_pct (float): 0 to 1, ends allowed; share of training before the fall
        curve (str): One of `curves`
    """
    ...
def FlatCosAnnealScheduler(learn: Learner, lr=0.004, tot_epochs: int=1, start_pct: float=0.72, curve: str='cosine') -> dict:
    """The rate flat for `start_pct` of training, then down to 0

    Args:
        learn (Learner): Used for a slice only, which is spread over the groups of its optimizer
        lr: Rate until the fall: a number, one per group, or a slice
        tot_epochs (int): Ignored
        start_pct (float): 0 to 1, ends allowed; share of training before the fall
        curve (str): 'cosine', 'linear', 'exponential' or 'sqrt'

    Returns:
        For `ParamScheduler`
    """
    ...
def _cooldown_plan(source, cooldown, rates) -> tuple:
    """The length of a training whose rate falls from the checkpoint `source` on, for `cooldown` epochs"""
    ...
def _with_resume(learn, cbs, source, changes=()) -> list:
    """`cbs`, one of which resumes from `source`, and does not warn of the schedules in `changes`"""
    ...
def fit_fc(learn: Learner, tot_epochs: int | None=None, lr=None, start_pct: float=0.72, moms: Sequence[float] | None=None, curve: str='cosine', wd=None, cbs=None, start_epoch: int=0, n_iter: int | None=None, reset_opt: bool=False, resume=None, cooldown: int | None=None, n_steps: int | None=None, validate_every: int | None=None) -> None:
    """Train at `lr`, and for the last part of training down a curve to 0

    Args:
        learn (Learner): The Learner to train
        tot_epochs (int | None): 0 or more; 1 if neither this nor `n_steps` is said
        lr: Rate until the fall: a number, one per group, or a slice. None: the Learner's if chosen, else 1e-2
        start_pct (float): 0 to 1, ends allowed; share of training before the fall
        moms (Sequence[float] | None): Momentum until the fall and at the end, 0 to below 1; unchanged when None
        curve (str): 'cosine', 'linear', 'exponential' or 'sqrt'
        wd: Weight decay; the Learner's when None
        cbs: Callbacks that belong to this fit alone
        start_epoch (int): 0 or more; continue from here, at the rates of the remaining epochs
        n_iter (int | None): Batches an epoch, 1 or more; for loaders without a length
        reset_opt (bool): Make the optimizer anew, forgetting its momentum
        resume: A checkpoint of a run, or a folder of them, to resume from
        cooldown (int | None): With `resume`: epochs until the rate is 0; replaces `tot_epochs` and `start_pct`
        n_steps (int | None): Instead of epochs: training batches, 0 or more, as in `Learner.fit`
        validate_every (int | None): Validate also after every so many training batches, as in `Learner.fit`
    """
    ...
