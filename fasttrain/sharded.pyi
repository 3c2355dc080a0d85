# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from fasttrain.callback.core import Callback
from fasttrain.processes import Ranks
from torch import nn
from typing import Any
import torch

__all__ = ['units_of', 'gather_state', 'scatter_state']

_lists: Any
def _ids(m): ...
def _tied(model, units):
    """Those of `units` that share a parameter with a module outside of them"""
    ...
def units_of(model: nn.Module, shard: Callable | None=None) -> list[nn.Module]:
    """The modules whose weights are gathered together

    Args:
        model (nn.Module): Any
        shard (Callable | None): Called with a module: is it a unit? By default the children of the longest list of modules

    Returns:
        Inner ones first, the model itself last
    """
    ...
def _asked_units(model, shard): ...
def check_cuttable(model: nn.Module) -> None:
    """Raise `ValueError` for weights that `fully_shard` cannot take

    Args:
        model (nn.Module): To be sharded
    """
    ...
def _moved(d, new, convert) -> None:
    """Move the statistics `d`, a dict by parameter, to the parameters that take the old ones' places"""
    ...
def move_optimizer(opt: torch.optim.Optimizer, new: dict, convert: Callable) -> None:
    """Give an optimizer other parameters, with the statistics of those before

    Args:
        opt (torch.optim.Optimizer): Any
        new (dict): id of a parameter -> (that parameter, the one that takes its place)
        convert (Callable): Called with a tensor of the state and its new parameter; gives the tensor for that
    """
    ...
def move_learner(learn, new: dict, convert: Callable) -> None:
    """Give all optimizers of a Learner other parameters, and tell its callbacks

    Args:
        learn: A Learner, whose model has the new parameters
        new (dict): As in `move_optimizer`
        convert (Callable): As there
    """
    ...
def _places(model):
    """Module, key and parameter, for each place where a parameter stands"""
    ...
def _send(model, ranks):
    """Give every rank the weights and buffers of rank 0"""
    ...
def _put(places, new) -> None:
    """Put new parameters into the places of the old ones"""
    ...
def _uncut(model):
    """Make whole parameters of the shards in a copy of a sharded model, which torch does not know"""
    ...
def _copy_of(m, memo):
    """A copy of a sharded module, with shards for parameters; it is sharded when it is trained"""
    ...
def fully_shard_all(model: nn.Module, units: list[nn.Module], ranks: Ranks, device: torch.device) -> None:
    """Have torch cut a model

    Args:
        model (nn.Module): On every rank the same
        units (list[nn.Module]): From `units_of`
        ranks (Ranks): The processes that share it
        device (torch.device): Where the model is
    """
    ...
class Cuts:
    """Cuts the model of a Learner, and makes it whole

    Args:
        learn: A Learner
        shard (Callable | None): As in `units_of`
    """
    learn: Any
    model: Any
    shard: Callable | None
    classes: Any
    kept: Any
    def __init__(self, learn, shard: Callable | None=None) -> None:
        """Args:
            learn: A Learner
            shard (Callable | None): As in `units_of`
        """
        ...
    def _cut(self, learn, units) -> None: ...
    def make_whole(self, learn) -> None:
        """Undo it; every rank calls this

        Args:
            learn: A Learner
        """
        ...
class Sharded(Cuts):
    """A sharded model as it is called in training"""
    sync: Any
    dirty: bool
    def fits(self, learn) -> bool:
        """Is this the model of `learn`, cut as it is?

        Args:
            learn: A Learner

        Returns:
            False if there is another model, or a parameter that is not cut
        """
        ...
    def __call__(self, *args, **kwargs): ...
    def settle(self) -> None:
        """Forget what batches and errors have left; no other rank is asked"""
        ...
    def sum_late(self, params) -> None:
        """Sum gradients over processes after batches that have not; every rank calls this

        Args:
            params: Those of the optimizer
        """
        ...
class StaysSharded(Callback):
    """Refuses to train a model that an error has left in shards, and keeps what makes it whole"""
    cut: Any
    def __init__(self, cut=None) -> None: ...
    def begin_fit(self) -> None: ...
def sharded(learn, shard: Callable | None=None):
    """The model and the optimizers are in shards inside the `with`, and whole afterwards; every rank enters and leaves

    Args:
        learn: A Learner, not in a fit
        shard (Callable | None): As in `units_of`
    """
    ...
def gather_state(content):
    """A content with whole tensors, on every rank

    Args:
        content: Tensors in dicts, lists and tuples, to any depth; every rank calls this

    Returns:
        The same with whole tensors
    """
    ...
def scatter_state(content, like):
    """The reverse: each rank keeps its rows of what is a shard in `like`

    Args:
        content: Whole tensors, on every rank
        like: The same structure, with shards where they are wanted
    """
    ...
