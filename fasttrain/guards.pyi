# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Sequence
from fasttrain.callback.core import HasCallbacks
from threading import local
from torch import nn
from typing import Any
import torch
from typing import Self

__all__ = ['at_work', 'OneUse', 'hide_frames', 'Turn', 'TakesTurns', 'ModuleModes', 'SavedModes', 'check_grad_mode', 'inputs_of', 'began', 'BeginsFit', 'EndsFit', 'OwesEnds']

class _Turns:
    """The thread that has a model, and its open uses"""
    owner: Any
    uses: Any
    def __init__(self) -> None: ...
_turns: Any
class _Here(local):
    """The open uses of each thread"""
    def __init__(self) -> None: ...
_here: _Here
def at_work() -> Any:
    """Who uses a model in this thread, innermost first: a Learner, from the beginning of a fit or a pass to its end"""
    ...
class OneUse:
    """One use of a model by one thread: taken, and released

    Args:
        model (nn.Module): The model to use
        what (str): For the message; 'fit' waits for nobody
        user (Any): Whose use it is, for `at_work`
    """
    patience: float
    what: str
    turns: Any
    user: Any
    def __init__(self, model: nn.Module, what: str, user: Any=None) -> None:
        """Args:
            model (nn.Module): The model to use
            what (str): For the message; 'fit' waits for nobody
            user (Any): Whose use it is, for `at_work`
        """
        ...
    def take(self) -> None:
        """Wait until no other thread uses the model; `RuntimeError` if one trains it, or after `patience`"""
        ...
    def release(self) -> None:
        """Let other threads have the model, if this was the thread's last use; may be called again"""
        ...
_package: Any
def _mark(frame) -> None:
    """Say in the local names of a frame that it is not to be shown"""
    ...
def hide_frames(e: BaseException, folder: str=_package) -> None:
    """Mark the frames of this library in the traceback of `e`, so that IPython and pytest leave them out

    Args:
        e (BaseException): Is on its way out
        folder (str): Of the files whose frames are marked
    """
    ...
class Turn(OneUse):
    """One use of a model by one thread, for the length of a call or of a `with`"""
    def run(self, f, *args):
        """Call `f` in this turn; wherever an interrupt comes, one of the two releases follows it

        Args:
            f: Called with `args`
            *args: For `f`
        """
        ...
    def _run(self, f, *args): ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc) -> None: ...
class TakesTurns:
    """Gives its model to one thread at a time"""
    model: nn.Module
    def _in_turn(self, what: str='validate') -> Turn:
        """Have the model for this thread; wait for a pass of another thread, raise `RuntimeError` while another one trains

        Args:
            what (str): For the message

        Returns:
            A context manager
        """
        ...
def _autocast_depth():
    """Number of nested autocasts; torch returns it only when it changes, so one call of C code makes both changes"""
    ...
class ModuleModes:
    """The mode of each module, training or evaluation, to be restored

    Args:
        model (nn.Module): Its modules' modes are noted
    """
    modes: Any
    def __init__(self, model: nn.Module) -> None:
        """Args:
            model (nn.Module): Its modules' modes are noted
        """
        ...
    def restore_modules(self) -> None:
        """May be called again"""
        ...
class SavedModes(ModuleModes):
    """The mode of each module, grad mode and autocast, to be restored

    Args:
        model (nn.Module): Its modules' modes are noted
        device (torch.device): Autocast is saved for its type, and for the CPU
    """
    grad: Any
    casts: Any
    depth: Any
    cache: Any
    def __init__(self, model: nn.Module, device: torch.device) -> None:
        """Args:
            model (nn.Module): Its modules' modes are noted
            device (torch.device): Autocast is saved for its type, and for the CPU
        """
        ...
    def restore(self) -> None:
        """May be called again"""
        ...
    def restore_autocast(self) -> None:
        """Set autocast of each device type as it was"""
        ...
def check_grad_mode(model: nn.Module, what: str) -> None:
    """Raise `RuntimeError` if autograd could not train `model` here

    Args:
        model (nn.Module): The model to train
        what (str): For the message, as 'fit'
    """
    ...
def _described(o):
    """Tensors in `o`, briefly"""
    ...
def inputs_of(learn, step: str) -> str | None:
    """A sentence that names the inputs of a step; None for steps without any

    Args:
        learn: Has `model`, `xb`, `pred` and `yb`
        step (str): Of a batch: 'pred', 'loss', 'backward' or 'step'
    """
    ...
def refuse_batch(name: str) -> None:
    """Raise `TypeError` for a batch of which a callback has made a tensor

    Args:
        name (str): 'xb' or 'yb'
    """
    ...
def _began(tb: Any, name: str, f: Any) -> bool: ...
def _offsets(code, wanted, name=None):
    """Offsets of the first instruction that is wanted, after `name` was loaded, and of the one after it"""
    ...
def began(e: BaseException, name: str, f) -> bool:
    """Had the call begun when `e` was raised?

    Args:
        e (BaseException): Caught around a call of a local variable
        name (str): The variable; called once in that function
        f: Its value

    Returns:
        False if an interrupt came before the first instruction of the called function
    """
    ...
class BeginsFit(HasCallbacks):
    """Calls each `begin_fit`, and notes which callbacks are owed an `after_fit`"""
    _due: Any = ...
    _error: BaseException | None = ...
    _late: Sequence[BaseException] = ...
    def _owed(self, cb): ...
    def _open_due(self) -> None: ...
    def _begin_fit(self) -> None: ...
class EndsFit(BeginsFit):
    """Calls each `after_fit` that is owed, once"""
    _late: Any
    def _end_fit(self) -> None:
        """Call each `after_fit` that is owed; can be interrupted anywhere and called again"""
        ...
    def _call_end(self, due, handler) -> None: ...
class OwesEnds(EndsFit):
    """Raises the errors that came while callbacks ended"""
    _error: Any
    _late: Any
    def _raise_late(self) -> None:
        """Raise the first error of an `after_fit`, or note it on the error that is on its way"""
        ...
