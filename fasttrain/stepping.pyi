# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterator
from torch import Tensor
from torch.overrides import TorchFunctionMode
from typing import Any

__all__ = []

class StepFunction:
    """A step function with the declarations of its signature

    Args:
        f (Callable): Takes parameters, gradients, statistics; hyper-parameters by keyword
    """
    f: Callable
    only_if: Any
    by_number: Any
    stats: Any
    hypers: Any
    defaults: Any
    within: Any
    def __init__(self, f: Callable) -> None:
        """Args:
            f (Callable): Takes parameters, gradients, statistics; hyper-parameters by keyword
        """
        ...
def run_steps(parts: list[StepFunction], ps: list[Tensor], gs: list[Tensor], stats: dict, h: dict) -> None:
    """Call the step functions one after another

    Args:
        parts (list[StepFunction]): In order
        ps (list[Tensor]): Parameters, which are written to
        gs (list[Tensor]): Their gradients, which are not
        stats (dict): name -> one tensor per parameter; written to
        h (dict): Hyper-parameters
    """
    ...
def begin_stats(names: list[str], ps: list[Tensor], states: list[dict]) -> dict:
    """The statistics `names`, zeros where a parameter has none yet

    Args:
        names (list[str]): Of statistics
        ps (list[Tensor]): Parameters
        states (list[dict]): Of each parameter; new statistics are put there

    Returns:
        name -> one tensor per parameter
    """
    ...
_kernel_dtypes: set
def kernel_takes(kernel: Callable | None, p: Tensor) -> bool:
    """Can the fused `kernel` step `p`?

    Args:
        kernel (Callable | None): May have `takes`, a test of its own
        p (Tensor): A parameter

    Returns:
        False where there is no kernel
    """
    ...
piece_size: Any
def pieces(sizes: list[int], most: float) -> Iterator[slice]:
    """Cut a list of tensors into pieces that fit into the cache

    Args:
        sizes (list[int]): Numbers in each tensor
        most (float): Numbers in a piece; a larger tensor is a piece of its own

    Returns:
        In order; together they are everything
    """
    ...
class Bucket:
    """Parameters that are stepped together, and where they stand in their group

    Args:
        at (list[int]): Positions in the group
        ps (list[Tensor]): The parameters there
        decays (bool): Does weight decay apply?
        fusable (bool): Can the kernel take them?
    """
    at: list[int]
    ps: list[Tensor]
    decays: bool
    here: Any
    fusable: Any
    strides: Any
    pieces: Any
    def __init__(self, at: list[int], ps: list[Tensor], decays: bool, fusable: bool) -> None:
        """Args:
            at (list[int]): Positions in the group
            ps (list[Tensor]): The parameters there
            decays (bool): Does weight decay apply?
            fusable (bool): Can the kernel take them?
        """
        ...
    def parts(self):
        """The parts that this process has; asked for in each step, since `fully_shard` may replace them"""
        ...
    def split(self, keys: list) -> list:
        """Separate the parameters whose `keys` differ

        Args:
            keys (list): One per parameter

        Returns:
            A bucket for each key
        """
        ...
def make_buckets(params: list[Tensor], gs: list, skip: set[int], kernel: Callable | None) -> list[Bucket]:
    """Put together the parameters that are stepped together

    Args:
        params (list[Tensor]): Of a group
        gs (list): A gradient or None for each of them
        skip (set[int]): Positions that do not decay
        kernel (Callable | None): As for `kernel_takes`

    Returns:
        Of the parameters that have a gradient
    """
    ...
class Plan:
    """The buckets of a group, and how to read its hyper-parameters

    Args:
        group (dict): One of `param_groups`; it is kept, so that its id stays its own
        names (list[str]): Hyper-parameters, by our names
    """
    which: list | None
    where: tuple | None
    group: dict
    buckets: Any
    by_parts: Any
    names: list[str]
    read: Any
    placed: Any
    def __init__(self, group: dict, names: list[str]) -> None:
        """Args:
            group (dict): One of `param_groups`; it is kept, so that its id stays its own
            names (list[str]): Hyper-parameters, by our names
        """
        ...
    def grads(self, ps) -> list | None:
        """The gradients as they are now"""
        ...
    def hypers(self) -> dict:
        """The hyper-parameters as they are now"""
        ...
class DeclaredSteps:
    """Reads what step functions declare, and finds those whose condition is met"""
    _parts: Any
    steps: Any
    fused: Any
    compile: Any
    counts: Any
    hypers: Any
    _within: Any
    _conditions: Any
    _first_stat: Any
    _plans: Any
    _compiled: Any
    _active: Any
    def _set_steps(self, steps, counts=False, fused: Any=None, compile: bool | dict=False) -> None: ...
    def _active_steps(self, h):
        """The steps whose condition is met by `h`, and the names of their statistics"""
        ...
class StepPlans(DeclaredSteps):
    """Plans which parameters of a group are stepped together, and plans again when other parameters have gradients"""
    def _plan(self, i, group):
        """The gradients of group `i`, its buckets, and its hyper-parameters as they are now"""
        ...
    def _plan_anew(self, plan, params, skip, where):
        """The gradients, for which new buckets are made"""
        ...
class ScaledSteps:
    """Takes over from a `GradScaler` the scale of the gradients and the check for overflow"""
    _step_supports_amp_scaling: bool
    found_inf: Any = ...
    def _scale(self) -> Any: ...
    def _overflow(self, gs):
        """Did `gs` overflow? If not, unscale them"""
        ...
def laid_out_like(t: Tensor, p: Tensor) -> Tensor:
    """`t` with its numbers in memory in the order of `p`

    Args:
        t (Tensor): A gradient or a statistic
        p (Tensor): Its parameter

    Returns:
        `t` itself, or a copy
    """
    ...
class FusedSteps(ScaledSteps):
    """Lets a kernel do all steps of a bucket at once"""
    fused: Callable
    counts: bool
    def _kernel_gradients(self, b, gs, states, stats):
        """The gradients as the kernel can take them, or None if a dtype forbids it; statistics are laid out anew"""
        ...
    def _run_fused(self, b, gs, states, stats, h):
        """Take the step by the kernel; was it taken?"""
        ...
number_formulas: dict
_operators: Any
number_operators: set
def number_formula(f: Callable, n_lists: int) -> Callable | None:
    """The formula of a `_foreach` function

    Args:
        f (Callable): A function of torch
        n_lists (int): Lists among its arguments

    Returns:
        A row of `number_formulas`
    """
    ...
_uneven: str
class RecordNumbers(TorchFunctionMode):
    """Records the calls of torch and the numbers in them; with `tensors`, uses these in place of the numbers

    Args:
        tensors (tuple | None): 0-dim, in the order of the numbers
    """
    tensors: tuple | None
    calls: Any
    numbers: Any
    def __init__(self, tensors: tuple | None=None) -> None:
        """Args:
            tensors (tuple | None): 0-dim, in the order of the numbers
        """
        ...
    def __torch_function__(self, f, types, args=(), kwargs=None): ...
    def _with_tensor(self, f, args, lists, formula):
        """The call of `f` with the next tensor in place of its number"""
        ...
def compile_steps(parts: list[StepFunction], ps: list[Tensor], gs: list[Tensor], stats: dict, h: dict, numbers: Tensor, **kw) -> Callable:
    """Compile `run_steps` with a place for each number

    Args:
        parts (list[StepFunction]): In order
        ps (list[Tensor]): Parameters; only their shapes matter, as for the next two
        gs (list[Tensor]):
        stats (dict):
        h (dict): Hyper-parameters; their values matter only where they stay constants
        numbers (Tensor): (n,) float64; what `RecordNumbers` noted
        **kw: For `torch.compile`

    Returns:
        A function of parameters, gradients, statistics and numbers
    """
    ...
def _rows(ts):
    """Args:
        ts: torch 2.13 loses compiled writes into 0-dim float64
    """
    ...
class CompiledSteps:
    """Runs the steps of a bucket as one compiled function, which is kept"""
    compile: bool | dict
    _compiled: dict
    def _run_compiled(self, parts, ps, gs, stats, h) -> None: ...
def _run_either(parts, here, shards, h) -> None:
    """Run each step on what is `here`, or on the `shards`: parameters, gradients, statistics"""
    ...
class MixedSteps(CompiledSteps):
    """Runs steps some of which work number by number, on shards"""
    found_inf: Any
    _overflow: Callable
    def _run_mixed(self, parts, b, gs, stats, h):
        """Run steps on parts where they may, and on shards where they want these; as `_run_bucket`"""
        ...
class BucketSteps(StepPlans, FusedSteps, MixedSteps):
    """Steps one bucket: by the kernel, compiled, or one function after another"""
    state: dict
    def _step_bucket(self, buckets, b, grads, h): ...
    def _run_bucket(self, parts, b, gs, states, stats, h):
        """Run the steps in the way that suits the bucket; returns False after an overflow, which leaves all as it was"""
        ...
    def _step_apart(self, buckets, b, states, grads, h) -> None:
        """Replace `b` by a bucket for each count of steps, and step those"""
        ...
def _step(self, closure=None): ...
_hooked_step: Any
class Stepping(BucketSteps):
    """The `step` of an optimizer whose steps were given to `_set_steps`"""
    param_groups: list[dict]
    def step(self, closure: Callable | None=None):
        """One step of every parameter that has a gradient

        Args:
            closure (Callable | None): Computes the gradients again and returns the loss

        Returns:
            The result of `closure`
        """
        ...
    def zero_grad(self, set_to_none: bool=True):
        """Drop the gradients

        Args:
            set_to_none (bool): Else fill them with zeros
        """
        ...
