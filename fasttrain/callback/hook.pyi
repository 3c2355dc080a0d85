# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from fasttrain.learner import Learner
from torch import Tensor
from torch import nn
from typing import Any, Self

__all__ = ['Hook', 'Hooks', 'hook_outputs', 'model_sizes', 'shapes_of', 'HookCallback', 'ActivationStats', 'plot_stats', 'plot_histograms', 'Summary', 'summary']

class Hook:
    """Calls `func(module, inputs, output)` each time `module` has run, and keeps what it returned in `stored`, unless that is NotImplemented

    Args:
        module (nn.Module): What to look at
        func (Callable): With `backward`, called with the gradients of inputs and of the output instead
        backward (bool): Look at the backward pass?
        detach (bool): Give `func` tensors without their graph, and store copies? The next layer may change them in place
        cpu (bool): Move them to the CPU first? On a GPU that means to wait
    """
    func: Callable
    detach: bool
    cpu: bool
    stored: Any
    handle: Any
    def __init__(self, module: nn.Module, func: Callable, backward: bool=False, detach: bool=True, cpu: bool=False) -> None:
        """Args:
            module (nn.Module): What to look at
            func (Callable): With `backward`, called with the gradients of inputs and of the output instead
            backward (bool): Look at the backward pass?
            detach (bool): Give `func` tensors without their graph, and store copies? The next layer may change them in place
            cpu (bool): Move them to the CPU first? On a GPU that means to wait
        """
        ...
    def _seen(self, module, inputs, output) -> None: ...
    def remove(self) -> None:
        """Take the hook away; what is stored stays"""
        ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc) -> None: ...
def _memory(t): ...
def _apart(stored, given):
    """`stored`, with copies of the tensors that share memory with those in `given`"""
    ...
class Hooks(list):
    """A `Hook` for each of several modules; all there, or none

    Args:
        modules (Iterable[nn.Module]): What to look at
        func (Callable): As in `Hook`
        **kwargs: As in `Hook`
    """
    def __init__(self, modules: Iterable[nn.Module], func: Callable, **kwargs) -> None:
        """Args:
            modules (Iterable[nn.Module]): What to look at
            func (Callable): As in `Hook`
            **kwargs: As in `Hook`
        """
        ...
    def put(self, modules, func, **kwargs) -> None:
        """Hooks on `modules` instead of those that were there"""
        ...
    @property
    def stored(self) -> list:
        """What each of the hooks stored last"""
        ...
    def forget(self) -> None:
        """Nothing is stored any more"""
        ...
    def remove(self) -> None:
        """Take all of them away"""
        ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc) -> None: ...
def hook_outputs(modules: nn.Module | Iterable[nn.Module], backward: bool=False, detach: bool=True, cpu: bool=False) -> Hooks:
    """Keep the outputs of `modules`

    Args:
        modules (nn.Module | Iterable[nn.Module]): One or several
        backward (bool): Gradients of the outputs instead?
        detach (bool): Copies without their graph? Without it, what the next layer changes in place is changed here too
        cpu (bool): On the CPU?

    Returns:
        For a `with`; `stored` has what each module gave last
    """
    ...
class _Kept:
    """In a `with`, modules may do what they like; afterwards modes, attributes, buffers and weights are as they were"""
    model: Any
    modes: Any
    held: Any
    inside: Any
    places: Any
    values: Any
    def __init__(self, model) -> None: ...
    def __enter__(self) -> None: ...
    def __exit__(self, *exc) -> None: ...
class _Trial(_Kept):
    """In a `with`, `model` is in evaluation mode and computes no gradients; afterwards everything is as it was"""
    grad: Any
    def __enter__(self) -> None: ...
    def __exit__(self, *exc) -> None: ...
def model_sizes(model: nn.Module, *xb) -> list:
    """Shapes of what each part of `model` gives

    Args:
        model (nn.Module): Its direct parts are looked at
        *xb: What it is called with

    Returns:
        A shape for each part, as `shapes_of` gives it
    """
    ...
def shapes_of(o):
    """The shapes of tensors, in the structure they are in

    Args:
        o: Tensors in any structure

    Returns:
        A tuple for a tensor; the structure with tuples in it otherwise
    """
    ...
class HookCallback(Callback):
    """Has hooks on `modules` while a fit lasts; `hook(module, inputs, output)` says what is stored

    Args:
        modules (Sequence[nn.Module] | None): Of the model; those without parts that have parameters if None
        every (int): Look at every so many training batches
        backward (bool): As in `Hook`
        detach (bool):
        cpu (bool):
        **kwargs: `name`, as in `Callback`
    """
    modules: Any
    every: Any
    kind: Any
    hooks: Any
    looked_at: Any
    names: Any
    _ran_in: Any
    def __init__(self, modules: Sequence[nn.Module] | None=None, every: int=1, backward: bool=False, detach: bool=True, cpu: bool=False, **kwargs) -> None:
        """Args:
            modules (Sequence[nn.Module] | None): Of the model; those without parts that have parameters if None
            every (int): Look at every so many training batches
            backward (bool): As in `Hook`
            detach (bool):
            cpu (bool):
            **kwargs: `name`, as in `Callback`
        """
        ...
    def hook(self, module, inputs, output) -> None:
        """What to store; to be said by a subclass"""
        ...
    def begin_fit(self) -> None: ...
    def _looks(self): ...
    def _look(self, module, inputs, output): ...
    def begin_batch(self) -> None: ...
    def after_fit(self) -> None: ...
    def teardown(self) -> None: ...
class ActivationStats(HookCallback):
    """Mean, standard deviation, share near zero and histogram of what each of `modules` gives, batch by batch

    Args:
        modules (Sequence[nn.Module] | None): As in `HookCallback`
        every (int): Look at every so many training batches
        near_zero (float): What is closer to 0 counts as zero
        bins (int): Of the histogram
        limit (float): The histogram goes from minus this to this
        **kwargs:
    """
    near_zero: float
    bins: Any
    limit: float
    _figures: Any
    _histograms: Any
    def __init__(self, modules: Sequence[nn.Module] | None=None, every: int=1, near_zero: float=0.05, bins: int=40, limit: float=10.0, **kwargs) -> None:
        """Args:
            modules (Sequence[nn.Module] | None): As in `HookCallback`
            every (int): Look at every so many training batches
            near_zero (float): What is closer to 0 counts as zero
            bins (int): Of the histogram
            limit (float): The histogram goes from minus this to this
            **kwargs:
        """
        ...
    def begin_fit(self) -> None: ...
    def hook(self, module, inputs, output): ...
    def after_batch(self) -> None: ...
    @property
    def stats(self) -> dict:
        """`mean`, `std` and `near_zero` of each layer at each batch looked at"""
        ...
    @property
    def histograms(self) -> Tensor:
        """Counts of activations, by batch, layer and bin"""
        ...
    def plot(self, axs=None):
        """Mean, standard deviation and share near zero of each layer, batch by batch

        Args:
            stats (ActivationStats): After a fit
            axs: Three matplotlib axes; a new figure when None
        """
        ...
    def plot_histograms(self, axs=None):
        """A picture for each layer: batches from left to right, activations from low to high, the more there are the darker

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
    """A picture for each layer: batches from left to right, activations from low to high, the more there are the darker

    Args:
        stats (ActivationStats): After a fit
        axs: matplotlib axes, one for each layer; a new figure when None
    """
    ...
class Summary:
    """Layers of a model in the order they run, and what they come to; `print` it

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
def _bytes(n): ...
def _layers(model):
    """Modules worth a row: those with no parts, or with parameters of their own"""
    ...
def _row(m, name, gives, group, counted): ...
class _Looks(Callback):
    """Has hooks on `modules` for one prediction, and leaves the batch after it"""
    hooks: Any
    modules: Any
    ran: Any
    sent: Any
    def __init__(self, modules) -> None: ...
    def begin_batch(self) -> None: ...
    def after_pred(self) -> None: ...
    def after_validate(self) -> None: ...
    def teardown(self) -> None: ...
def _sent(learn, modules, xb):
    """Each of `modules` that a batch goes through, with what it gave, in their order; and the batch"""
    ...
def summary(learn: Learner, xb=None) -> Summary:
    """Layers, shapes, parameters, groups, memory, and how it is trained; nothing changes by looking

    Args:
        learn (Learner):
        xb: Inputs of a batch, as the loader gives them; of the first training batch if None

    Returns:
        Prints as a table
    """
    ...
def _trained_by(learn): ...
