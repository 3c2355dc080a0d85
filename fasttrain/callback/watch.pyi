# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Mapping
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from fasttrain.processes import Ranks
from torch import Tensor
from typing import Any
import torch

__all__ = ['watched', 'Watch']

def _plain(t): ...
def _sums(squares, sizes):
    """The sum of so many squares for each group"""
    ...
def group_squares(groups: Sequence[Sequence[Tensor]], ranks: Ranks, like: Sequence[Sequence[Tensor]] | None=None) -> Tensor | None:
    """The square of each group's norm; of shards, over all processes

    Args:
        groups (Sequence[Sequence[Tensor]]): Tensors of each group
        ranks (Ranks): Who trains together
        like (Sequence[Sequence[Tensor]] | None): Tensors that say which of them are shards; they themselves if None

    Returns:
        (groups,) float32 or float64, on the device; None if there are no tensors
    """
    ...
def _left_out(learn):
    """Is this step left out? A 0-dim tensor; None if it certainly happens"""
    ...
def _by_group(name, values):
    """The number of all groups together, and of each if there are several"""
    ...
def _with_total(squares):
    """Before the squares of several groups, their sum"""
    ...
class _WatchesGradients(Callback):
    """Logs the norm of the gradient that a step begins with"""
    names: Sequence[str] = ...
    _weight: Any = ...
    def _groups(self): ...
    def _tell(self, name, values, weight) -> None: ...
    def after_backward(self) -> None: ...
    def _note_norm(self) -> None: ...
class _WatchesSteps(_WatchesGradients):
    """Adds the size of the change that a step makes"""
    _before: Any
    _sizes: Any
    def after_backward(self) -> None: ...
    def _copy_weights(self) -> None: ...
    def after_step(self) -> None: ...
class BatchEnds(Callback):
    """Notes when a batch has ended, after all other callbacks"""
    run_after: Any
    in_trials: bool
    at: Any
    def begin_train(self) -> None: ...
    def after_batch(self) -> None: ...
class BatchBegins(Callback):
    """Adds up the seconds since the batch before, ahead of all other callbacks"""
    run_before: Any
    in_trials: bool
    ends: Any
    waited: Any
    def __init__(self, ends, **kwargs) -> None: ...
    def begin_batch(self) -> None: ...
class _MeasuresTime(_WatchesSteps):
    """Measures the time of the training of an epoch"""
    _since: Any
    _busy: float
    _count: Any = ...
    _ends: Any = ...
    _begins: Any = ...
    _before: Any
    _sizes: Any
    def begin_fit(self) -> None: ...
    def _stop_marks(self) -> None: ...
    def after_fit(self) -> None: ...
    @property
    def seconds(self) -> float:
        """How long the training of this epoch has taken, without validations in it"""
        ...
    def begin_train(self) -> None: ...
    def begin_validate(self) -> None: ...
    def after_validate(self) -> None: ...
class _WatchesTime(_MeasuresTime):
    """Logs what is measured in the training of an epoch"""
    _busy: Any
    _since: Any
    def after_batch(self) -> None: ...
    def after_train(self) -> None: ...
def _peak_of(device):
    """A function that gives the most bytes that were allocated on a GPU so far; None if there is no such thing"""
    ...
def peak_memory(device: torch.device) -> float:
    """The most memory so far, of a GPU or else of the process

    Args:
        device (torch.device): Of the model

    Returns:
        MiB; 0 or more
    """
    ...
watched: Any
def _check_names(names) -> None:
    """Raise `ValueError` for a name that nobody can watch"""
    ...
class _ResumesWatch(_WatchesTime):
    """Saves time and samples of the epoch, and loads them"""
    _busy: Any
    _since: Any
    _count: Any
    def state_dict(self) -> dict:
        """Time and samples of the epoch so far"""
        ...
    def load_state_dict(self, state: Mapping) -> None:
        """Go on with the epoch of `state`

        Args:
            state (Mapping): From `state_dict`
        """
        ...
class Watch(_ResumesWatch):
    """Logs ready-made quantities: columns of the table, and curves of what is measured in a step

    Args:
        *names (str): Of `watched`
        **kwargs: `name`, as in `Callback`
    """
    run_after: Any
    run_before: str
    in_trials: bool
    names: Any
    def __init__(self, *names: str, **kwargs) -> None:
        """Args:
            *names (str): Of `watched`
            **kwargs: `name`, as in `Callback`
        """
        ...
    def __repr__(self): ...
    def begin_fit(self) -> None: ...
