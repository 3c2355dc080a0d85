# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from fasttrain.learner import Learner
from torch import Tensor
from torch import nn
from typing import Any, Self

__all__ = ['Hook', 'Hooks', 'hook_outputs', 'shapes_of', 'model_sizes', 'HookCallback', 'ActivationStats', 'plot_stats', 'plot_histograms', 'Summary', 'summary']

def _memory(t): ...
def _copied(stored, given):
    """`stored`, with copies of the tensors that share memory with those in `given`"""
    ...
class Hook:
    """Calls `func(module, inputs, output)` when `module` has run; `stored` is the result, except NotImplemented

    Args:
        module (nn.Module): To watch
        func (Callable): With `backward`, called with the gradients of inputs and of the output instead
        backward (bool): Watch the backward pass?
        detach (bool): Give `func` tensors without their graph, and store copies? A next layer may change them
        cpu (bool): Move them to the CPU first? On a GPU this waits
    """
    func: Callable | None
    detach: bool
    cpu: bool
    stored: Any
    handle: Any
    def __init__(self, module: nn.Module, func: Callable, backward: bool=False, detach: bool=True, cpu: bool=False) -> None:
        """Args:
            module (nn.Module): To watch
            func (Callable): With `backward`, called with the gradients of inputs and of the output instead
            backward (bool): Watch the backward pass?
            detach (bool): Give `func` tensors without their graph, and store copies? A next layer may change them
            cpu (bool): Move them to the CPU first? On a GPU this waits
        """
        ...
    def _seen(self, module, inputs, output) -> None: ...
    def remove(self) -> None:
        """Remove the hook; `stored` stays"""
        ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc) -> None: ...
class _HookList(list):
    """Hooks that are put and removed together"""
    def put(self, modules, func, **kwargs) -> None:
        """Put hooks on `modules` instead of those that were there"""
        ...
    def remove(self) -> None:  # type: ignore[override]  # all hooks, not one item
        """Remove all of them"""
        ...
class Hooks(_HookList):
    """A `Hook` for each of several modules; all there, or none

    Args:
        modules (Iterable[nn.Module]): To watch
        func (Callable): As in `Hook`
        **kwargs: As in `Hook`
    """
    def __init__(self, modules: Iterable[nn.Module], func: Callable, **kwargs) -> None:
        """Args:
            modules (Iterable[nn.Module]): To watch
            func (Callable): As in `Hook`
            **kwargs: As in `Hook`
        """
        ...
    @property
    def stored(self) -> list:
        """The last result of each hook"""
        ...
    def forget(self) -> None:
        """Reset `stored` of each hook"""
        ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc) -> None: ...
def hook_outputs(modules: nn.Module | Iterable[nn.Module], backward: bool=False, detach: bool=True, cpu: bool=False) -> Hooks:
    """Keep the outputs of `modules`

    Args:
        modules (nn.Module | Iterable[nn.Module]): One or several
        backward (bool): Gradients of the outputs instead?
        detach (bool): Copies without their graph? If not, a next layer in place changes them
        cpu (bool): On the CPU?

    Returns:
        For a `with`; `stored` has the last output of each module
    """
    ...
_containers: Any
class _KeepsAttributes:
    """In a `with`, modules may change their modes and attributes; afterwards these are as they were"""
    model: Any
    modes: Any
    held: Any
    inside: Any
    def __init__(self, model) -> None: ...
    def __enter__(self) -> None: ...
    def _modules(self):
        """Modules with weights; lazy ones get theirs in the first pass"""
        ...
    def __exit__(self, *exc) -> None: ...
class _KeepsModel(_KeepsAttributes):
    """Restores buffers and weights as well"""
    places: Any
    values: Any
    def __enter__(self) -> None: ...
    def __exit__(self, *exc) -> None: ...
def _is_plain(t):
    """Has each number of `t` a place of its own in memory?"""
    ...
class _Trial(_KeepsModel):
    """In a `with`, `model` is in evaluation mode and computes no gradients; afterwards everything is as it was"""
    grad: Any
    def __enter__(self) -> None: ...
    def __exit__(self, *exc) -> None: ...
def shapes_of(o):
    """The shapes of tensors, in the structure they are in

    Args:
        o: Tensors in any structure

    Returns:
        A tuple for a tensor; the structure with tuples in it otherwise
    """
    ...
def model_sizes(model: nn.Module, *xb) -> list:
    """Shapes of the outputs of each part of `model`

    Args:
        model (nn.Module): Its direct parts are watched
        *xb: Inputs for a call of it

    Returns:
        A shape for each part, as `shapes_of` gives it
    """
    ...
def _with_weights(model):
    """Modules without parts that have parameters"""
    ...
class _HasHooks(Callback):
    """Puts hooks on modules when a fit begins, and removes them"""
    modules: Any
    every: int
    kind: dict
    hooks: Hooks
    hook: Callable
    looked_at: Any
    names: Any
    _ran_in: Any
    def begin_fit(self) -> None: ...
    def _watches(self): ...
    def _run_hook(self, module, inputs, output): ...
    def begin_batch(self) -> None: ...
    def after_fit(self) -> None: ...
    def teardown(self) -> None: ...
class HookCallback(_HasHooks):
    """Has hooks on `modules` while a fit lasts; `hook(module, inputs, output)` returns the value to store

    Args:
        modules (Sequence[nn.Module] | None): Of the model; those without parts that have parameters if None
        every (int): Watch every so many training batches; 1 or more
        backward (bool): As in `Hook`
        detach (bool): As in `Hook`
        cpu (bool): As in `Hook`
        **kwargs: `name`, as in `Callback`
    """
    modules: Any
    every: Any
    kind: Any
    hooks: Any
    def __init__(self, modules: Sequence[nn.Module] | None=None, every: int=1, backward: bool=False, detach: bool=True, cpu: bool=False, **kwargs) -> None:
        """Args:
            modules (Sequence[nn.Module] | None): Of the model; those without parts that have parameters if None
            every (int): Watch every so many training batches; 1 or more
            backward (bool): As in `Hook`
            detach (bool): As in `Hook`
            cpu (bool): As in `Hook`
            **kwargs: `name`, as in `Callback`
        """
        ...
    def hook(self, module, inputs, output) -> None:
        """Return the value to store; a subclass defines it

        Args:
            module: One of `modules`, which has run
            inputs: A tuple
            output: The result of `module`
        """
        ...
def _moments(o, near_zero):
    """Mean, standard deviation and share near zero of a float tensor, (3,)"""
    ...
def _real(o):
    """A tensor of any layout or dtype as a dense float32 one; a complex number as two"""
    ...
class _KeepsStats(HookCallback):
    """Keeps statistics of outputs on the device"""
    near_zero: float
    bins: int
    limit: float
    _figures: Any
    _histograms: Any
    def begin_fit(self) -> None: ...
    def hook(self, module, inputs, output): ...
    def after_batch(self) -> None: ...
class ActivationStats(_KeepsStats):
    """Mean, standard deviation, share near zero and histogram of the outputs of `modules`, batch by batch; of several processes, each its share

    Args:
        modules (Sequence[nn.Module] | None): As in `HookCallback`
        every (int): Watch every so many training batches; 1 or more
        near_zero (float): A number closer to 0 counts as zero
        bins (int): Of the histogram; 1 or more
        limit (float): Above 0; the histogram goes from `-limit` to `limit`
        **kwargs: `name`, as in `Callback`
    """
    near_zero: float
    bins: Any
    limit: float
    def __init__(self, modules: Sequence[nn.Module] | None=None, every: int=1, near_zero: float=0.05, bins: int=40, limit: float=10.0, **kwargs) -> None:
        """Args:
            modules (Sequence[nn.Module] | None): As in `HookCallback`
            every (int): Watch every so many training batches; 1 or more
            near_zero (float): A number closer to 0 counts as zero
            bins (int): Of the histogram; 1 or more
            limit (float): Above 0; the histogram goes from `-limit` to `limit`
            **kwargs: `name`, as in `Callback`
        """
        ...
    def _read(self, rows): ...
    @property
    def stats(self) -> dict:
        """`mean`, `std` and `near_zero` of each layer at each batch watched"""
        ...
    @property
    def histograms(self) -> Tensor:
        """Counts of activations, by batch, layer and bin"""
        ...
    def plot(stats, axs=None):
        """Mean, standard deviation and share near zero of each layer, batch by batch

        Args:
            stats (ActivationStats): After a fit
            axs: Three matplotlib axes; a new figure when None
        """
        ...
    def plot_histograms(stats, axs=None):
        """A plot for each layer: batches from left to right, activations from low to high, the more there are the darker

        Args:
            stats (ActivationStats): After a fit
            axs: matplotlib axes, one for each layer; a new figure when None
        """
        ...
def plot_stats(stats: ActivationStats, axs=None):
    """Mean, standard deviation and share near zero of each layer, batch by batch

    Args:
        stats (ActivationStats): After a fit
        axs: Three matplotlib axes; a new figure when None
    """
    ...
def plot_histograms(stats: ActivationStats, axs=None):
    """A plot for each layer: batches from left to right, activations from low to high, the more there are the darker

    Args:
        stats (ActivationStats): After a fit
        axs: matplotlib axes, one for each layer; a new figure when None
    """
    ...
def _bytes(n):
    """A number of bytes as text, in the largest unit that it reaches"""
    ...
class Summary:
    """Layers of a model in the order they run, and their totals; `print` it

    Args:
        rows (list[dict]): name, kind, shape, params, trains, groups of each layer
        totals (dict): Of parameters and bytes
        notes (list[str]): Lines at the end
    """
    __repr__: Any
    rows: list[dict]
    totals: dict
    notes: list[str]
    def __init__(self, rows: list[dict], totals: dict, notes: list[str]) -> None:
        """Args:
            rows (list[dict]): name, kind, shape, params, trains, groups of each layer
            totals (dict): Of parameters and bytes
            notes (list[str]): Lines at the end
        """
        ...
    def __str__(self): ...
    def _table(self): ...
    def _total_lines(self): ...
def _layers(model):
    """Modules that get a row, with their names: those with no parts, or with parameters of their own"""
    ...
def _row(m, name, gives, group, counted):
    """The row of `m`; `group` has the optimizer's group of each parameter, `counted` the parameters of earlier rows"""
    ...
class _WatchesOnce(Callback):
    """Has hooks on `modules` for one prediction, and leaves the batch after it"""
    cancels_together: bool
    hooks: Any
    modules: Any
    ran: Any
    sent: Any
    def __init__(self, modules) -> None: ...
    def begin_batch(self) -> None: ...
    def after_pred(self) -> None: ...
    def after_validate(self) -> None: ...
    def teardown(self) -> None: ...
def _one_batch(dbunch, xb):
    """A batch to send through, and a DataBunch that knows its inputs: the first training batch if `xb` is None"""
    ...
def _sent(learn, modules, xb):
    """Each of `modules` that a batch goes through, with its output, in their order; and the batch"""
    ...
def _trained_by(learn):
    """A line about optimizer, loss and callbacks"""
    ...
def _param_totals(model): ...
def summary(learn: Learner, xb=None) -> Summary:
    """Layers, shapes, parameters, groups, memory, and how it is trained; changes nothing

    Args:
        learn (Learner): Stays as it is
        xb: Inputs of a batch, as the loader gives them; of the first training batch if None

    Returns:
        Prints as a table
    """
    ...
