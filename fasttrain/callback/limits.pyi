# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Mapping
from fasttrain.callback.core import Callback
from fasttrain.processes import Ranks
from typing import Any

__all__ = ['TimeLimit']

def signals_of(signals, name: str='signals') -> tuple:
    """Signals that a process can handle; `ValueError` for others

    Args:
        signals: A signal or some: of the module `signal`, or their numbers
        name (str): For the message

    Returns:
        Each as a `signal.Signals`
    """
    ...
class SignalWatch:
    """Notes the first of some signals in `got`, from `start` to `stop`

    Args:
        signals: As in `signals_of`
        name (str): For messages
    """
    got: Any = ...
    signals: Any
    name: str
    _before: Any
    def __init__(self, signals, name: str='signals') -> None:
        """Args:
            signals: As in `signals_of`
            name (str): For messages
        """
        ...
    def start(self):
        """Take the place of the handlers; a warning in a thread, where that is not possible"""
        ...
    def _note(self, number, frame) -> None: ...
    def _pass_on(self, number, frame) -> None: ...
    def _hold_back(self) -> None:
        """Let no worker that ends raise an error from now on"""
        ...
    def stop(self, again: bool=False) -> None:
        """Restore the handlers

        Args:
            again (bool): Has nobody obeyed? Then the signal is sent again, for what handles it now
        """
        ...
def _ignore(number, frame) -> None: ...
class AsksTogether:
    """Gathers an answer of every rank, about once a second"""
    every: float
    most: int
    n: Any
    left: Any
    _since: Any
    def __init__(self) -> None: ...
    def __call__(self, ranks: Ranks, answer: Callable, now: bool=False) -> list | None:
        """One answer of each rank, now and then

        Args:
            ranks (Ranks): All call this, equally often
            answer (Callable): Called without arguments; gives something that can be pickled
            now (bool): Ask in any case? On every rank the same

        Returns:
            Answers in the order of the ranks; None if nobody was asked
        """
        ...
def minutes_of(v, name: str) -> float:
    """A number of minutes above 0; `ValueError` for another

    Args:
        v: What was given
        name (str): For the message
    """
    ...
class TimeLimit(Callback):
    """Ends the fit after the batch in which its time is over; a resumed run has the rest of its time

    Args:
        minutes (float): Above 0; for a fit with its validation, all attempts together
        **kwargs: `name`, as in `Callback`
    """
    run_after: str
    in_trials: bool
    cancels_together: bool
    _before: float
    _since: Any
    minutes: Any
    _asks: Any
    def __init__(self, minutes: float, **kwargs) -> None:
        """Args:
            minutes (float): Above 0; for a fit with its validation, all attempts together
            **kwargs: `name`, as in `Callback`
        """
        ...
    @property
    def seconds(self) -> float:
        """How long this fit has taken, with the attempts before"""
        ...
    def begin_fit(self) -> None: ...
    def _look(self, now=False) -> None: ...
    def after_batch(self) -> None: ...
    def after_epoch(self) -> None: ...
    def after_fit(self) -> None: ...
    def state_dict(self) -> dict:
        """The time that has passed"""
        ...
    def load_state_dict(self, state: Mapping) -> None:
        """Begin with the time of the attempts before

        Args:
            state (Mapping): From `state_dict`
        """
        ...
