# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from typing import Any
import torch

__all__ = []

def to_torch_groups(params) -> list:
    """Parameters in a form that torch takes: a list of lists becomes a list of dicts

    Args:
        params: Parameters, `named_parameters()`, lists of parameters (one per group), or torch's dicts

    Returns:
        Parameters, named parameters or dicts
    """
    ...
def check_switches(hypers: list[str], group: dict) -> None:
    """Raise a ValueError if `group` turns on a switch of torch's classes that the algorithm does not have

    Args:
        hypers (list[str]): The names that the algorithm takes
        group (dict): One of `param_groups`, or what will be one
    """
    ...
def check_params(ps: list) -> None:
    """Raise a ValueError if a parameter is there twice, or is complex

    Args:
        ps (list): Parameters of one group, or (name, parameter) pairs
    """
    ...
class DeclaredHypers:
    """Completes hyper-parameters from what the step functions declare"""
    hypers: list[str]
    _parts: list
    _within: dict
    def _defaults(self, hypers): ...
class ChecksHypers(DeclaredHypers):
    """Checks the hyper-parameters of a group, and keeps them under torch's names"""
    def _check_hypers(self, g, own) -> None:
        """Check those of `g`; tensors among them are copied into `own`, the group's"""
        ...
_add_group: Any
class ChecksGroups(ChecksHypers):
    """Checks each group that is added"""
    defaults: dict
    param_groups: list[dict]
    def add_param_group(self, param_group: dict) -> None:
        """Add a group, or raise an error and stay as before

        Args:
            param_group (dict): 'params', and what differs from the defaults, by our names or torch's
        """
        ...
def group_params(opt: torch.optim.Optimizer) -> list:
    """The parameters of all groups

    Args:
        opt (torch.optim.Optimizer): Any

    Returns:
        In the order of their positions in a state
    """
    ...
def group_ids(d: dict) -> list[int]:
    """The numbers that stand for parameters in a state

    Args:
        d (dict): A `state_dict`

    Returns:
        As `group_params`
    """
    ...
_state_dict: Any
class SavesState:
    """Saves the state as torch's class of the same algorithm does, and what a copy needs"""
    state: Any
    steps: tuple
    counts: bool
    fused: Any
    compile: bool | dict
    _set_steps: Callable
    defaults: dict
    param_groups: list[dict]
    _plans: Any
    def __getstate__(self): ...
    def __setstate__(self, state) -> None: ...
    def state_dict(self) -> dict:
        """Statistics by position of the parameter, and the groups"""
        ...
def check_shapes(opt: torch.optim.Optimizer, d: dict) -> None:
    """Raise a ValueError if a statistic has another shape than its parameter

    Args:
        opt (torch.optim.Optimizer): Any
        d (dict): A state of as many parameters
    """
    ...
def check_saved_group(opt: DeclaredHypers, i: int, g: dict) -> None:
    """Raise an error if a saved group is another algorithm's, or if one of its numbers is out of range

    Args:
        opt (DeclaredHypers): Has `hypers`, and ranges for them
        i (int): For messages
        g (dict): A group of a state
    """
    ...
_undecided: str
def _own(v, p, given):
    """`v`, or a copy if it is one of `given`; a whole statistic of a sharded parameter is cut as that is"""
    ...
class KeepsKeys(SavesState):
    """Keeps in a loaded group what a file of torch's class cannot have"""
    _kept_keys: Any
    def _keep_keys(self, g, old):
        """Complete a loaded group from the `old` one; is it undecided how its weight decay acts?"""
        ...
    def _copy_loaded(self, given) -> None:
        """Replace the tensors `given` by the caller, which are known by `id`, by copies"""
        ...
_load_state_dict: Any
class LoadsState(KeepsKeys):
    """Loads a state of its own, or of torch's class of the same algorithm"""
    def load_state_dict(self, state_dict: dict) -> None:
        """Load statistics and hyper-parameters, or raise an error and stay as before

        Args:
            state_dict (dict): Of an Optimizer of the same steps, or of torch's class of the same algorithm
        """
        ...
