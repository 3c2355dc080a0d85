# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from typing import Any
import torch

__all__ = ['Stream', 'Reads', 'TwoPoints', 'Hears', 'weights', 'same', 'quiet', 'quiet_fit', 'interrupt_at']

class Stream:
    """The batches of `batches`, without a length"""
    batches: Iterable
    def __init__(self, batches: Iterable) -> None: ...
    def __iter__(self): ...
class Reads(TorchDispatchMode):
    """Count the numbers read from tensors inside a `with`, in `n`"""
    n: int
    def __torch_dispatch__(self, f, types, args=(), kwargs=None): ...
class TwoPoints(torch.optim.SGD):
    """SGD that trains at weights `offset` above those it evaluates at; lists the calls in `called`"""
    offset: float
    called: Any
    def __init__(self, *args, **kwargs) -> None: ...
    def train(self) -> None:
        """Move the weights to where it trains"""
        ...
    def eval(self) -> None:
        """Move the weights to where they are evaluated"""
        ...
    def _switch(self, training) -> None: ...
class Hears:
    """Records events in `heard`, and raises the exceptions it was given; for a class that is a callback too

    Args:
        name (str | None): As in `Callback`
        **raises: Event -> the exception of its first time, or a list for its first times; None raises nothing
    """
    heard: Any
    raises: Any
    def __init__(self, name: str | None=None, **raises) -> None:
        """Args:
            name (str | None): As in `Callback`
            **raises: Event -> the exception of its first time, or a list for its first times; None raises nothing
        """
        ...
    def hear(self, e: str) -> None:
        """Record an event, and raise its next exception

        Args:
            e (str): Name of the event
        """
        ...
def weights(o) -> dict[str, Tensor]:
    """A copy of the weights of `o`

    Args:
        o: A module, or a Learner

    Returns:
        Parameters and buffers by name; copies
    """
    ...
def same(a, b) -> bool:
    """Compare tensors exactly; a `nan` equals a `nan`

    Args:
        a: Tensors, in a dict or a sequence
        b: As `a`

    Returns:
        Are names, shapes, dtypes and all bits equal?
    """
    ...
def quiet(learn):
    """Switch the table of `learn` off for good

    Args:
        learn: A Learner

    Returns:
        The same Learner
    """
    ...
def _nowhere(row) -> None: ...
def quiet_fit(learn, n_epoch: int=1, *args, method: str='fit', **kwargs):
    """Fit without a table and without a progress bar

    Args:
        learn: A Learner
        n_epoch (int):
        *args: For the method
        method (str): Or 'fit_fc', 'fit_one_cycle', ...
        **kwargs: For the method

    Returns:
        The same Learner
    """
    ...
def _by_trace(f, at) -> None: ...
def _by_monitor(f, at) -> None: ...
def interrupt_at(f: Callable, of: Callable, at: Callable) -> tuple:
    """Call `f`, with a `KeyboardInterrupt` at one of its bytecodes

    Args:
        f (Callable): Called without arguments
        of (Callable): Called with the name of a file: are its bytecodes counted?
        at (Callable): Called with the number of a bytecode, from 1, its code object and its offset: does Ctrl-C come there?

    Returns:
        (bytecodes counted, was it interrupted?)
    """
    ...
