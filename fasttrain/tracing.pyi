# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.learner import Learner
from typing import Any

__all__ = ['FindsUnused', 'Tracer', 'trace']

class _Rows:
    """Rows of `[text, calls, seconds]`, by event and name"""
    _rows: Any
    def __init__(self) -> None: ...
    def _row(self, event, name, text): ...
    def rows(self, event: str) -> list:
        """Calls and seconds at `event`

        Args:
            event (str): One of `learn.events`

        Returns:
            Of dicts with `callback`, `calls` and `seconds`, in run order; the loop first
        """
        ...
class _TimesHandlers(_Rows):
    """Times handlers

    Args:
        learn: The Learner whose `plan` asks for `timed`
    """
    learn: Any
    _learn: Any
    _last: Any
    _kinds: Any
    _left: Any
    _took_part: Any
    def __init__(self, learn) -> None:
        """Args:
            learn: The Learner whose `plan` asks for `timed`
        """
        ...
    def timed(self, event: str, cb, f):
        """`f`, with a clock

        Args:
            event (str): One of `learn.events`
            cb: The callback that has the handler
            f: The handler

        Returns:
            To be called in its place
        """
        ...
_of_validation: Any
_of_steps: Any
class FindsUnused(_TimesHandlers):
    """Knows the handlers that were not called, and why"""
    def _note_present(self) -> None: ...
    def _count(self, event): ...
    def _why_never(self, event): ...
    def never(self, ordinary: bool=False) -> list:
        """Handlers that were not called

        Args:
            ordinary (bool): Also Cancels that nobody raised, and events of the library's callbacks?

        Returns:
            Of dicts with `callback`, `event` and `why`; empty if nothing was trained
        """
        ...
class Tracer(FindsUnused):
    """Counts the calls of each handler and of the loop, and adds up their seconds"""
    _last: Any
    def watch(self, plan: dict) -> None:
        """Count and time the loop, before the first handler of each event

        Args:
            plan (dict): event -> handlers
        """
        ...
    def __repr__(self): ...
    def _passing(self, loop, notes): ...
class _Trace:
    """Traces `learn` for the length of a `with`"""
    learn: Any
    def __init__(self, learn) -> None: ...
    def __repr__(self): ...
    def __enter__(self): ...
    def __exit__(self, *exc) -> None: ...
def trace(learn: Learner) -> _Trace:
    """Time every handler for the length of a `with`; `learn.show_training_loop(times=True)` shows the result

    Args:
        learn (Learner): Its fits are timed

    Returns:
        A context manager; gives its `Tracer`
    """
    ...
