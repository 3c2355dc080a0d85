# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from torch import Tensor
from torch import nn
from typing import Any
import torch

__all__ = ['ReadsStats', 'HasStats', 'own_rate', 'HasRate', 'KnowsRate', 'MakesOptimizer', 'ChoosesOptimizer', 'optimizers_of', 'ClaimsParameters', 'ChecksParameters', 'HasTwoWeights', 'PreparesOptimizer', 'WatchesMoves', 'OwnsOptimizer', 'heeds_found_inf', 'step_unless']

class ReadsStats:
    """Reads the hyper-parameters of its optimizer, `opt`"""
    opt: Any = ...
    fitting: bool
    @property
    def stat_names(self) -> list[str]:
        """Names of the hyper-parameters that can be set and scheduled"""
        ...
    def get_stat(self, name: str) -> list:
        """A hyper-parameter of the optimizer

        Args:
            name (str): One of `learn.stat_names`

        Returns:
            One value per group
        """
        ...
    def stat_reader(self, name: str) -> Callable:
        """A fast reader of the last group's `name`: it remembers the place, and searches again if nothing is there

        Args:
            name (str): One of `learn.stat_names`

        Returns:
            Called without arguments; returns `get_stat(name)[-1]`
        """
        ...
class HasStats(ReadsStats):
    """Reads and sets the hyper-parameters of its optimizer, `opt`"""
    lr: Any
    def set_stat(self, name: str, value) -> None:
        """Set a hyper-parameter of the optimizer; a rate set between two fits is the Learner's from then on

        Args:
            name (str): One of `learn.stat_names`
            value: A number, one per group, or a slice spread evenly in the exponent
        """
        ...
    def _set_stats(self, opt, **stats) -> None:
        """Set all of `stats` that are not None, or none of them"""
        ...
_default_lr: float
def _one_if_equal(vs): ...
def _floats_of(vs): ...
def _lr_default(opt_func):
    """The default of `lr` in the signature of `opt_func`, or None"""
    ...
def own_rate(opt_func: Callable) -> tuple:
    """The rate that `opt_func` brings

    Args:
        opt_func (Callable): Makes an optimizer, or is one

    Returns:
        (rate, has somebody chosen it?); the rate is one per group where groups differ
    """
    ...
class HasRate(HasStats):
    """The learning rate that you chose last"""
    opt_func: Any = ...
    _lr: Any
    _kept_lr: Any
    _rate_of: Any
    _left_lr: Any
    @property
    def lr(self):
        """The rate of fits that name none"""
        ...
    @lr.setter
    def lr(self, v): ...
    def _rate(self, opt: torch.optim.Optimizer):
        """The rate of a fit that names none

        Args:
            opt (torch.optim.Optimizer): The one of the next fit

        Returns:
            A number, one per group, or a slice
        """
        ...
class KnowsRate(HasRate):
    """Knows whether somebody has chosen the rate"""
    _made: Any
    _left_lr: Any
    _rate_of: Any
    _kept_lr: Any
    _lr: Any
    def _made_here(self, opt): ...
    def _said_rate(self, opt, default):
        """The rate of a fit that names none, if anybody has chosen one; else `default`"""
        ...
    def _know_rate(self, opt, said=True) -> None:
        """Note the rates that `opt` has now: a different one later is somebody's choice"""
        ...
def _check_takes(opt_func, rate) -> None:
    """Raise `TypeError` if `opt_func` cannot be called as it will be"""
    ...
class MakesOptimizer(KnowsRate):
    """Makes the optimizer from `opt_func` and the groups of `splitter`"""
    model: Any = ...
    loss_func: Any
    wd: Any
    wd_bn_bias: bool
    splitter: Any
    _made: Any
    def _new_opt(self): ...
    def _check_built(self, opt): ...
    def _rate_to_pass(self):
        """The keyword for `opt_func`: the rate you chose, or nothing if it has one of its own"""
        ...
def _same_func(a, b): ...
class ChoosesOptimizer(MakesOptimizer):
    """Keeps the optimizer, or makes a new one if you asked for it"""
    def _opt_to_use(self, reset_opt):
        """The optimizer of the fit that begins"""
        ...
def optimizers_of(cbs: Sequence) -> Iterable:
    """The optimizers that callbacks hold, as an attribute or in a list or dict of theirs

    Args:
        cbs (Sequence): Callbacks

    Returns:
        torch optimizers
    """
    ...
def _grad_flags(learn):
    """Identity and `requires_grad` of each parameter of the model and the loss"""
    ...
def _in_loss_network(name): ...
def _warn_of_params(out, join, places) -> None:
    """Name the parameters that stay out of the optimizer, and those that join it in the groups `places`"""
    ...
class ClaimsParameters(ChoosesOptimizer):
    """Keeps the groups of the optimizer equal to the parameters of the model"""
    cbs: Any
    _owner: Any
    _owned: Any
    _left: Any
    _trainable: Any
    def _claim(self, opt, cbs=(), all_of_it=False) -> None:
        """Compare the groups of `opt` with the parameters that train; `all_of_it` leaves none of the model's out"""
        ...
    def _known_params(self, opt, ids, all_of_it):
        """The model's parameters that were in `opt` when it was last compared, and those left out on purpose"""
        ...
    def _leaves_out(self, opt, missing, left, all_of_it):
        """Those of `missing` that stay out: of an optimizer built so on purpose, and networks inside of a loss"""
        ...
class ChecksParameters(ClaimsParameters):
    """Checks the parameters, and which of them weight decay skips, before a training"""
    _trains: bool
    def _claim(self, opt, cbs=(), all_of_it=False) -> None:
        """Also follow a `wd_bn_bias` that was set since"""
        ...
    def _update_no_wd(self, opt) -> None: ...
    def _check_trains(self) -> None:
        """Raise an error if no parameter asks for a gradient"""
        ...
class _EvalWeights:
    learn: Any
    kept: Any
    def __init__(self, learn) -> None: ...
    def __enter__(self): ...
    def __exit__(self, *exc) -> None: ...
    def unnoticed(self): ...
class HasTwoWeights:
    """Switches an optimizer that has `train` and `eval` between its two sets of weights"""
    opt: Any = ...
    _for_training: bool
    def _weights(self, training) -> None:
        """Let the optimizer switch to the weights of training or evaluation"""
        ...
    def eval_weights(self):
        """Use the weights of evaluation inside a `with`; afterwards the weights are bit for bit those of before"""
        ...
def _values(opt, name): ...
class PreparesOptimizer(ChecksParameters, HasTwoWeights):
    """The optimizer of a fit, from before it begins until its end"""
    _before: dict
    _moved: Any
    _trains: Any
    _left_lr: Any
    def _prepare_opt(self, lr, wd, cbs, reset_opt):
        """The optimizer of the fit that begins, with its rates, and the weight decay to restore"""
        ...
    def _begin_training(self) -> None:
        """Before each epoch: a callback may have unfrozen a layer, or added one"""
        ...
    def _restore_opt(self, opt, wd) -> None: ...
def stray_params(model: nn.Module) -> dict:
    """Parameters of modules that a model keeps in a plain list, tuple or dict

    Args:
        model (nn.Module): Any

    Returns:
        name -> parameter
    """
    ...
class _Watch:
    """Takes from a list of parameters those that have a gradient when their optimizer steps"""
    over: bool
    opt: Any
    stepped: Any
    hook: Any
    without: Any
    def __init__(self, learn) -> None: ...
    def begin(self) -> None: ...
    def look(self, *args) -> None: ...
    def end(self) -> None: ...
class WatchesMoves(PreparesOptimizer):
    """Says which parameters the first epoch of a fit has not moved"""
    _watch: Any = ...
    _still: Any
    def _begin_training(self) -> None: ...
    def _unwatch(self): ...
    def _restore_opt(self, opt, wd) -> None: ...
    def _look_for_still(self) -> None:
        """At the end of a fit's first epoch of training"""
        ...
class OwnsOptimizer(WatchesMoves):
    """Everything between a Learner and its optimizer"""
    train_bn: bool
    opt: Any
    _moved: Any
    def create_opt(self) -> None:
        """Make a new optimizer, with the groups of the splitter and the Learner's `lr` and `wd`"""
        ...
    def _moves(self, names: Iterable[str]) -> None:
        """Called by a schedule in a fit: these hyper-parameters return to their values when the fit ends

        Args:
            names (Iterable[str]): Of `learn.stat_names`
        """
        ...
    def freeze_to(learn, n: int) -> None:
        """Train group `n` and those after it

        Args:
            learn: A Learner; its optimizer is made if it has none yet
            n (int): Groups before this one are frozen; at most the number of groups, negative counts from the end
        """
        ...
    def freeze(learn) -> None:
        """Train the last group only

        Args:
            learn: A Learner
        """
        ...
    def unfreeze(learn) -> None:
        """Train every parameter of the model, also one that the optimizer never had

        Args:
            learn: A Learner
        """
        ...
def heeds_found_inf(opt: torch.optim.Optimizer) -> bool:
    """Does `opt` skip a step on the device if `found_inf` is set there?

    Args:
        opt (torch.optim.Optimizer): Any
    """
    ...
def step_unless(opt: torch.optim.Optimizer, nothing: Tensor) -> None:
    """Step, unless `nothing` is true

    Args:
        opt (torch.optim.Optimizer): Any
        nothing (Tensor): 0-dim bool; read by the host only if `opt` cannot skip a step by itself
    """
    ...
