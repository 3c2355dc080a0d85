# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Sequence
from torch.overrides import TorchFunctionMode
import torch
from typing import Any

__all__ = ['stat_names', 'get_stat', 'stat_values', 'set_stat', 'only_if', 'within', 'weight_decay', 'momentum', 'sgd_step', 'Optimizer', 'sgd_momentum', 'fused_sgd', 'SGD', 'rms_scale', 'fused_rms', 'RMSProp', 'average_grad', 'average_sqr_grad', 'adam_step', 'fused_adam', 'Adam', 'rectification', 'radam_step', 'fused_radam', 'RAdam', 'Lookahead', 'ranger']

_torch_keys: dict
_places: dict
def _key(group, name): ...
def _read(group, name): ...
def _kept(old, value, name, own):
    """`value`, in a tensor if `old` is one: its own, made the first time, and written into from then on"""
    ...
def _write(group, name, value, own) -> None: ...
_owned: Any
def _own(opt, i): ...
_switches: Any
def _is_number(v): ...
def stat_names(opt: torch.optim.Optimizer) -> list[str]:
    """Names of the hyper-parameters of `opt` that can be set and scheduled

    Args:
        opt (torch.optim.Optimizer): Any

    Returns:
        Of `lr, mom, sqr_mom, wd, eps`, those it has; then its own
    """
    ...
def get_stat(opt: torch.optim.Optimizer, name: str) -> list:
    """The hyper-parameter `name` of every group

    Args:
        opt (torch.optim.Optimizer): Any
        name (str): One of `stat_names(opt)`

    Returns:
        One value per group
    """
    ...
def _no_such(opt, name): ...
_below: dict
_above_0: Any
_below_1: Any
_ranges: dict
def _says(low, high): ...
def _checked(name, v, within=None): ...
def _spread(name, s, n, within=None): ...
def stat_values(name: str, value, n: int, within=None) -> list:
    """`value` spelled out, one per group, and looked at

    Args:
        name (str): For messages
        value: A number, one per group, `slice(low, high)` or `slice(high)`
        n (int): Groups
        within: `(low, high)`, `bool`, `range(low, high)`; None is the range that belongs to `name`

    Returns:
        As many as groups
    """
    ...
def set_stat(opt: torch.optim.Optimizer, name: str, value) -> None:
    """Set the hyper-parameter `name` of every group, or refuse and set none

    Args:
        opt (torch.optim.Optimizer): Any
        name (str): One of `stat_names(opt)`
        value: A number, one per group, `slice(low, high)` or `slice(high)`
    """
    ...
def only_if(name: str) -> Callable:
    """Leave a step out while `name` is 0, and keep no statistics for it

    Args:
        name (str): A hyper-parameter of the step

    Returns:
        Decorator
    """
    ...
def within(**ranges) -> Callable:
    """Refuse hyper-parameters of a step that are out of their range

    Args:
        **ranges: Per hyper-parameter `(low, high)`, both included, `bool`, or `range(low, high)` for whole numbers

    Returns:
        Decorator
    """
    ...
def weight_decay(ps, gs, *, lr, wd=0.0, decouple_wd=True):
    """Shrink `ps` by `lr*wd` of themselves; coupled (L2), let the gradient do it, momentum and all"""
    ...
def momentum(ps, gs, momentum_buffer, *, mom=0.0):
    """A gradient goes on at its full size and fades by `mom` a step, so steps grow up to `1/(1-mom)` times"""
    ...
def sgd_step(ps, gs, *, lr) -> None:
    """Move `ps` by `-lr` of what the steps before made of the gradient"""
    ...
class _Part:
    """What the signature of a step function says"""
    f: Any
    only_if: Any
    within: Any
    stats: Any
    hypers: Any
    defaults: Any
    def __init__(self, f) -> None: ...
def _translate(hypers): ...
def _as_groups(params): ...
class Optimizer(torch.optim.Optimizer):
    """Runs `steps` over the parameters that have a gradient, with the hyper-parameters of their group

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        steps (Sequence[Callable]): Step functions, in order
        counts (bool): Count steps even if no step function asks for `step`
        fused (Callable | None): Does what `steps` do, all at once; used where it can be
        compile (bool | dict): Give `steps` to `torch.compile` instead; a dict has arguments for it
        **hypers: By our names or torch's; a list, tuple or slice gives each group its own
    """
    _kept_keys: Any
    steps: Any
    fused: Any
    compile: Any
    _parts: Any
    _plans: Any
    _compiled: Any
    _within: Any
    hypers: Any
    counts: Any
    _conditions: Any
    _runs: Any
    _new: Any
    def __init__(self, params, steps: Sequence[Callable], counts: bool=False, fused: Callable | None=None, compile: bool | dict=False, **hypers) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            steps (Sequence[Callable]): Step functions, in order
            counts (bool): Count steps even if no step function asks for `step`
            fused (Callable | None): Does what `steps` do, all at once; used where it can be
            compile (bool | dict): Give `steps` to `torch.compile` instead; a dict has arguments for it
            **hypers: By our names or torch's; a list, tuple or slice gives each group its own
        """
        ...
    def _set_steps(self, steps, counts, fused, compile) -> None: ...
    def _defaults(self, hypers): ...
    def set_stat(self, name, value) -> None: ...
    def get_stat(self, name): ...
    def stat_names(self): ...
def _no_switches(opt, group) -> None: ...
_add_group: Any
def add_param_group(self: Optimizer, param_group: dict):
    """Add a group, or refuse it and stay as before

    Args:
        param_group (dict): 'params', and what differs from the defaults, by our names or torch's
    """
    ...
_floats: set
def _kernel_takes(kernel, p): ...
_cached: Any
def _pieces(sizes, most):
    """Slices of `sizes` that sum to no more than `most`, unless one alone does"""
    ...
class _Bucket:
    """Parameters that are stepped together, where they stand in their group, and the strides their gradients had"""
    at: Any
    ps: Any
    decays: Any
    fusable: Any
    strides: Any
    pieces: Any
    def __init__(self, at, ps, decays, fusable) -> None: ...
    def split(self, keys):
        """A bucket for each of `keys`, which has one per parameter"""
        ...
class _Plan:
    """Where the hyper-parameters of a group are read, and its parameters in buckets"""
    group: Any
    which: Any
    where: Any
    buckets: Any
    names: Any
    read: Any
    placed: Any
    def __init__(self, group, names) -> None: ...
    def hypers(self): ...
    def fill(self, gs, skip, kernel) -> None:
        """Put the parameters that have a gradient into buckets; those at positions `skip` do not decay"""
        ...
def _plan(self: Optimizer, i, group, gs):
    """The buckets of group `i`, and its hyper-parameters as they are now"""
    ...
def _wanted(self: Optimizer, h):
    """The steps that `h` leaves in, and the names of their statistics"""
    ...
def _begin(names, ps, states):
    """The statistics `names`, zeros where they are new"""
    ...
def _step_bucket(self: Optimizer, buckets, b, grads, h) -> None: ...
def _run_steps(parts, ps, gs, stats, h) -> None: ...
def _run_fused(self: Optimizer, b, gs, states, stats, h):
    """Has the kernel made the step?"""
    ...
def _scale(self: Optimizer): ...
def _overflow(self: Optimizer, gs):
    """Is there nothing to be learned from `gs`? If there is, take the scale out of them"""
    ...
def _laid_as(t, p):
    """`t`, or a copy of it that lies in memory as `p` does"""
    ...
def _fit(self: Optimizer, b, gs, states, stats):
    """The gradients as a kernel can take them, or None if a dtype forbids it"""
    ...
def _step(self, closure=None): ...
_hooked_step: Any
def step(self: Optimizer, closure: Callable | None=None):
    """One step of every parameter that has a gradient

    Args:
        closure (Callable | None): Makes the gradients anew and returns the loss

    Returns:
        What `closure` returned
    """
    ...
def zero_grad(self: Optimizer, set_to_none: bool=True):
    """Forget the gradients

    Args:
        set_to_none (bool): Else fill them with zeros
    """
    ...
def __getstate__(self: Optimizer): ...
def __setstate__(self: Optimizer, state): ...
_state_dict: Any
_load_state_dict: Any
def _params(opt): ...
def _ids(d): ...
def state_dict(self: Optimizer) -> dict:
    """Statistics by position of the parameter, and the groups"""
    ...
_undecided: str
_kept_keys: set
def _check_state(opt, d) -> None:
    """Refuse what does not belong to `opt`, by name"""
    ...
def load_state_dict(self: Optimizer, state_dict: dict):
    """Take over statistics and hyper-parameters, or refuse and stay as before

    Args:
        state_dict (dict): Of an Optimizer of the same steps, or of torch's class of the same algorithm
    """
    ...
def sgd_momentum(ps, gs, momentum_buffer, *, mom=0.0, dampening=0.0, nesterov=False, first):
    """`momentum`, damped if asked after the first gradient, and looking one step ahead if asked"""
    ...
def fused_sgd(ps, gs, momentum_buffer=(), *, lr, mom, wd, decouple_wd, dampening, nesterov, first=True, found_inf=None, **scale) -> None:
    """All of SGD's steps in torch's kernel, but for a decay that momentum must not see"""
    ...
class SGD(Optimizer):
    """Follow the gradient, with momentum if asked; as torch's and fastai's

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more
        mom (float): 0 to 1; share of the last step in this one
        wd (float): Times `lr`, the share of itself a weight loses per step
        decouple_wd (bool): False adds `wd` times the weight to the gradient (L2), as torch does
        dampening (float): 0 to 1; share of a gradient that does not go on
        nesterov (bool): Look ahead; wants `mom` and no `dampening`
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.0, wd: float=0.0, decouple_wd: bool=True, dampening: float=0.0, nesterov: bool=False, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more
            mom (float): 0 to 1; share of the last step in this one
            wd (float): Times `lr`, the share of itself a weight loses per step
            decouple_wd (bool): False adds `wd` times the weight to the gradient (L2), as torch does
            dampening (float): 0 to 1; share of a gradient that does not go on
            nesterov (bool): Look ahead; wants `mom` and no `dampening`
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
    def add_param_group(self, param_group) -> None:
        """Add a group, or refuse it and stay as before"""
        ...
def rms_scale(ps, gs, square_avg, *, sqr_mom, eps):
    """The gradient over the root of its average square"""
    ...
def fused_rms(ps, gs, square_avg, momentum_buffer=(), *, lr, mom, sqr_mom, eps, wd, decouple_wd, **_) -> None:
    """All of RMSProp's steps in the kernel of an Adam that keeps no average of gradients and has nothing to correct"""
    ...
class RMSProp(Optimizer):
    """Steps of about `lr` whatever the gradient's size; torch's formula, fastai's defaults

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; near the size of a step
        mom (float): 0 to 1; share of the last step in this one
        sqr_mom (float): 0 to 1; share of the past in the average of squares
        eps (float): Keeps the division from blowing up small gradients
        wd (float): Times `lr`, the share of itself a weight loses per step
        decouple_wd (bool): False is L2
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.0, sqr_mom: float=0.99, eps: float=1e-08, wd: float=0.0, decouple_wd: bool=True, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; near the size of a step
            mom (float): 0 to 1; share of the last step in this one
            sqr_mom (float): 0 to 1; share of the past in the average of squares
            eps (float): Keeps the division from blowing up small gradients
            wd (float): Times `lr`, the share of itself a weight loses per step
            decouple_wd (bool): False is L2
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
def average_grad(ps, gs, exp_avg, *, mom) -> None:
    """Keep the average of gradients"""
    ...
def average_sqr_grad(ps, gs, exp_avg_sq, *, sqr_mom) -> None:
    """Keep the average of squared gradients"""
    ...
def _root(exp_avg_sq, sqr_mom, step, eps): ...
def adam_step(ps, gs, exp_avg, exp_avg_sq, *, lr, mom, sqr_mom, eps, step) -> None:
    """Move by the average gradient over the root of the average square"""
    ...
def fused_adam(ps, gs, exp_avg, exp_avg_sq, *, lr, mom, sqr_mom, eps, step, wd, decouple_wd, **scale) -> None:
    """All of Adam's steps in torch's kernel"""
    ...
class Adam(Optimizer):
    """Average gradient over the root of the average square, both corrected for their cold start; fastai's defaults

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; near the size of a step
        mom (float): 0 to 1; share of the past in the average of gradients
        sqr_mom (float): 0 to 1; share of the past in the average of squares
        eps (float): Keeps the division from blowing up small gradients
        wd (float): Times `lr`, the share of itself a weight loses per step
        decouple_wd (bool): True is AdamW; False is L2
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.9, sqr_mom: float=0.99, eps: float=1e-05, wd: float=0.01, decouple_wd: bool=True, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; near the size of a step
            mom (float): 0 to 1; share of the past in the average of gradients
            sqr_mom (float): 0 to 1; share of the past in the average of squares
            eps (float): Keeps the division from blowing up small gradients
            wd (float): Times `lr`, the share of itself a weight loses per step
            decouple_wd (bool): True is AdamW; False is L2
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
def rectification(step: int, sqr_mom: float) -> float | None:
    """What to multiply Adam's step by

    Args:
        step (int): From 1
        sqr_mom (float): 0 to 1

    Returns:
        0 to 1; None while the average of squares is not to be trusted
    """
    ...
def radam_step(ps, gs, exp_avg, exp_avg_sq, *, lr, mom, sqr_mom, eps, step) -> None:
    """Adam's step, rectified; the average gradient alone while there is nothing to rectify"""
    ...
def fused_radam(ps, gs, exp_avg, exp_avg_sq, *, lr, sqr_mom, step, wd, decouple_wd, **kw):
    """A rectified step is one of Adam's kernel at another rate; the others are left to the steps"""
    ...
class RAdam(Optimizer):
    """Adam that takes plain momentum steps until the squared average has seen enough to be trusted; fastai's defaults

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; near the size of a step
        mom (float): 0 to 1; share of the past in the average of gradients
        sqr_mom (float): 0 to 1; share of the past in the average of squares
        eps (float): Keeps the division from blowing up small gradients
        wd (float): Times `lr`, the share of itself a weight loses per step
        decouple_wd (bool): False is L2
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.9, sqr_mom: float=0.99, eps: float=1e-05, wd: float=0.0, decouple_wd: bool=True, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; near the size of a step
            mom (float): 0 to 1; share of the past in the average of gradients
            sqr_mom (float): 0 to 1; share of the past in the average of squares
            eps (float): Keeps the division from blowing up small gradients
            wd (float): Times `lr`, the share of itself a weight loses per step
            decouple_wd (bool): False is L2
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
_look_within: dict
class Lookahead(Optimizer):
    """Every `k` steps of `opt`, move slow weights a share `alpha` towards its own, and set its own to them

    Args:
        opt (torch.optim.Optimizer): Any
        k (int): 1 or more; steps between two looks
        alpha (float): 0 to 1; 1 leaves `opt` alone
    """
    param_groups: Any
    state: Any
    defaults: Any
    hypers: Any
    _within: Any
    def __init__(self, opt: torch.optim.Optimizer, k: int=6, alpha: float=0.5) -> None:
        """Args:
            opt (torch.optim.Optimizer): Any
            k (int): 1 or more; steps between two looks
            alpha (float): 0 to 1; 1 leaves `opt` alone
        """
        ...
    def _check(self, group) -> None: ...
    def __getstate__(self): ...
    def __setstate__(self, state) -> None: ...
    def __getattr__(self, k):
        """`train` and `eval` are there if the optimizer inside has them: who switches its weights switches ours"""
        ...
    def add_param_group(self, param_group) -> None:
        """Add a group to the optimizer inside; a look of its own may be in it"""
        ...
def _look(self, closure=None): ...
def _hooked_look(self, *args, **kwargs):
    """A step between the hooks of this optimizer; those of all optimizers are served by the one inside"""
    ...
def step(self: Lookahead, closure: Callable | None=None):
    """A step of the optimizer inside, and every `k` of them a look"""
    ...
def state_dict(self: Lookahead) -> dict:
    """The state of the optimizer inside, with `slow` beside each parameter's statistics"""
    ...
def load_state_dict(self: Lookahead, state_dict: dict):
    """Take over the inner state and the slow weights; without any, they start from the weights of the next step

    Args:
        state_dict (dict): Of a Lookahead, or of what it has inside
    """
    ...
class ranger(Lookahead):
    """`RAdam` in `Lookahead`, with fastai's defaults for the two together

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; near the size of a step
        mom (float): 0 to 1; share of the past in the average of gradients
        sqr_mom (float): 0 to 1; share of the past in the average of squares
        eps (float): Keeps the division from blowing up small gradients
        wd (float): Times `lr`, the share of itself a weight loses per step
        k (int): Steps between two looks
        alpha (float): 0 to 1; share of the way the slow weights go
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.95, sqr_mom: float=0.99, eps: float=1e-06, wd: float=0.01, k: int=6, alpha: float=0.5, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; near the size of a step
            mom (float): 0 to 1; share of the past in the average of gradients
            sqr_mom (float): 0 to 1; share of the past in the average of squares
            eps (float): Keeps the division from blowing up small gradients
            wd (float): Times `lr`, the share of itself a weight loses per step
            k (int): Steps between two looks
            alpha (float): 0 to 1; share of the way the slow weights go
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
_with_number: dict
_arithmetic: set
_uneven: str
class _Numbers(TorchFunctionMode):
    """Notes calls of torch, and the numbers in them; given `tensors`, puts these in the numbers' places"""
    tensors: Any
    calls: Any
    numbers: Any
    def __init__(self, tensors=None) -> None: ...
    def __torch_function__(self, f, types, args=(), kwargs=None): ...
def _compile(parts, ps, gs, stats, h, numbers, **kw):
    """A function of parameters, gradients, statistics and numbers that does what `parts` do"""
    ...
def _rows(ts):
    """Args:
        ts: torch 2.13 loses what compiled code writes into 0-dim float64
    """
    ...
def _run_compiled(self: Optimizer, parts, ps, gs, stats, h): ...
