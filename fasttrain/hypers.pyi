# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from typing import Any
import torch

__all__ = ['stat_names', 'get_stat', 'stats_text', 'stat_reader', 'stat_values']

torch_keys: dict
stat_places: dict
def stat_key(group: dict, name: str) -> str | None:
    """The key under which `group` keeps the hyper-parameter `name`

    Args:
        group (dict): One of an optimizer's `param_groups`
        name (str): `lr, mom, sqr_mom, wd, eps, decouple_wd`, or an optimizer's own name

    Returns:
        None if the group has no such hyper-parameter
    """
    ...
def read_stat(group: dict, name: str):
    """The hyper-parameter `name` of one group

    Args:
        group (dict): One of an optimizer's `param_groups`
        name (str): As of `stat_key`

    Returns:
        As it is kept; None if the group has none
    """
    ...
def _new_value(old, value, name, own):
    """`value`; if `old` is a tensor, in the group's own tensor of that name, which is made the first time"""
    ...
def write_stat(group: dict, name: str, value, own: dict) -> None:
    """Set the hyper-parameter `name` of one group, and leave a tensor of the caller's as it is

    Args:
        group (dict): One of an optimizer's `param_groups`, which has `name`
        name (str): As of `stat_key`
        value: A number or a tensor; not checked
        own (dict): Name to the tensor that only this group uses; filled here
    """
    ...
_owned: Any
def owned_tensors(opt: torch.optim.Optimizer) -> dict:
    """The tensors that `write_stat` has made for the groups of `opt`

    Args:
        opt (torch.optim.Optimizer): Any

    Returns:
        Position of a group -> {name: tensor}; kept as long as `opt` lives
    """
    ...
def to_torch_keys(hypers: dict) -> dict:
    """Translate hyper-parameters of one algorithm to the keys that torch uses

    Args:
        hypers (dict): By our names or torch's

    Returns:
        By torch's names
    """
    ...
torch_switches: Any
def is_number(v) -> bool:
    """Can `v` be scheduled?

    Args:
        v: Anything

    Returns:
        True for tensors, too; False for True and False
    """
    ...
def stat_names(opt: torch.optim.Optimizer) -> list[str]:
    """Names of the hyper-parameters of `opt` that can be set and scheduled

    Args:
        opt (torch.optim.Optimizer): Any

    Returns:
        Of `lr, mom, sqr_mom, wd, eps`, those it has; then its own
    """
    ...
def _no_stat(opt, name): ...
def get_stat(opt: torch.optim.Optimizer, name: str) -> list:
    """The hyper-parameter `name` of every group; a ValueError if there is none

    Args:
        opt (torch.optim.Optimizer): Any
        name (str): One of `stat_names(opt)`

    Returns:
        One value per group; tensors are copied
    """
    ...
def stats_text(opt: torch.optim.Optimizer) -> str:
    """The class of `opt` and its hyper-parameters, under the names they have here

    Args:
        opt (torch.optim.Optimizer): Any

    Returns:
        As in `SGD(lr=0.1, mom=0.9, wd=0)`
    """
    ...
def _last_stat(learn, name, key, place): ...
def stat_reader(learn, name: str) -> Callable:
    """A fast way to read the last group's `name` at every batch; calls `get_stat` if it is no longer where it was

    Args:
        learn: Has `opt` and `get_stat`, as a Learner; it is not kept alive
        name (str): One of the optimizer's `stat_names`

    Returns:
        Called without arguments; returns what `learn.get_stat(name)[-1]` returns
    """
    ...
_tops: dict
above_0: Any
below_1: Any
stat_ranges: dict
def _range_text(low, high): ...
def _number_hint(v):
    """What somebody may have meant who gave no number"""
    ...
def _check_number(name, v, within):
    """`v`, as a float if its range is known; `within` is a pair or None"""
    ...
def check_stat(name: str, v, within=None):
    """Return one value of a hyper-parameter, or raise a TypeError or ValueError with its name

    Args:
        name (str): For messages, and for its range
        v: One value
        within: `(low, high)`, `bool`, `range(low, high)`; None: the range of `name`; `object`: anything

    Returns:
        `v`; numbers with a range as a float
    """
    ...
def _spread(name, s, n, within=None): ...
def stat_values(name: str, value, n: int, within=None) -> list:
    """One checked value per group

    Args:
        name (str): For messages
        value: A number, one per group, `slice(low, high)` or `slice(high)`
        n (int): Number of groups; 1 or more
        within: `(low, high)`, `bool`, `range(low, high)`; None is the range that belongs to `name`

    Returns:
        As many as groups
    """
    ...
def set_floats(groups: list[dict], name: str, value) -> bool:
    """Set a float in all groups quickly, if each has a float there

    Args:
        groups (list[dict]): An optimizer's `param_groups`
        name (str): As of `stat_key`
        value: Set only if it is a float within the range of `name`

    Returns:
        Was it set?
    """
    ...
def write_stats(opt: torch.optim.Optimizer, name: str, values: list) -> None:
    """Set the hyper-parameter `name` of each group to its value, and leave tensors of the caller's as they are

    Args:
        opt (torch.optim.Optimizer): Any
        name (str): As of `stat_key`; every group has it
        values (list): One per group; not checked
    """
    ...
