# Made by nbdev-export from the module beside it; do not edit.
from typing import Any

__all__ = ['ShowsItself']

def _name_of(o):
    """A function, class or module, in a few words"""
    ...
def _size_of(model):
    """The number of parameters of a model, and of those that train"""
    ...
def _batches_of(dbunch): ...
class ShowsItself:
    """Shows its parts, as text and as a table in a notebook"""
    model: Any
    dbunch: Any
    loss_func: Any
    opt: Any
    opt_func: Any
    cbs: Any
    metrics: Any
    fitting: bool
    epoch: int
    n_epoch: int
    iter: int
    def _facts(self):
        """What there is, by name"""
        ...
    def __repr__(self): ...
    def _repr_html_(self): ...
