# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.learner import Learner
from typing import Any

__all__ = ['Tracer', 'trace']

class Tracer:
    """Counts the calls of each handler, and adds up their seconds

    Args:
        learn: Whose `plan` asks for `timed`
    """
    learn: Any
    _learn: Any
    _rows: Any
    _last: Any
    def __init__(self, learn) -> None:
        """Args:
            learn: Whose `plan` asks for `timed`
        """
        ...
    def _row(self, event, name, text): ...
    def timed(self, event: str, cb, f):
        """`f`, with a clock

        Args:
            event (str):
            cb: Whose handler it is
            f: The handler

        Returns:
            To be called in its place
        """
        ...
    def watch(self, plan: dict) -> None:
        """See the loop come by: before the first handler of each event, or where nobody handles it

        Args:
            plan (dict): event -> handlers
        """
        ...
    def _passing(self, loop): ...
    def rows(self, event: str) -> list:
        """What was counted at `event`

        Returns:
            Of dicts with `callback`, `calls` and `seconds`, in run order; the loop first
        """
        ...
class _Trace:
    learn: Any
    def __init__(self, learn) -> None: ...
    def __enter__(self): ...
    def __exit__(self, *exc) -> None: ...
def trace(learn: Learner) -> _Trace:
    """Time every handler for the length of a `with`; `learn.show_training_loop(times=True)` shows what came of it

    Returns:
        A context manager; gives its `Tracer`
    """
    ...
