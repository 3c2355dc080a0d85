# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.callback.core import Callback
from typing import Any

__all__ = ['ValidateEvery']

class ValidateEvery(Callback):
    """Validates after every `n` training batches, and has the Recorder write a row; `fit(validate_every=n)` adds it

    Args:
        n (int): Training batches; 1 or more
        **kwargs: `name`, as in `Callback`
    """
    name: str
    run_after: Any
    run_before: str
    in_trials: bool
    n: int
    def __init__(self, n: int, **kwargs) -> None:
        """Args:
            n (int): Training batches; 1 or more
            **kwargs: `name`, as in `Callback`
        """
        ...
    def begin_fit(self) -> None: ...
    def after_batch(self) -> None: ...
    def _validate(self):
        """Losses and metrics of all loaders; what the passes log is for the row"""
        ...
    def _tell(self):
        """Call each `inside_epoch`; the first Cancel is for when all have been called"""
        ...
def _inside_validation(self, n): ...
