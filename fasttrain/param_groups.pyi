# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from torch import nn
import torch
from typing import Any

__all__ = ['trainable_params', 'as_groups', 'bn_splitter', 'module_splitter', 'name_splitter', 'layer_splitter', 'no_wd_positions', 'bn_positions', 'freeze_to', 'freeze', 'unfreeze', 'wanted_params', 'grouped', 'leave_groups', 'join_group', 'places_for']

def trainable_params(model: nn.Module) -> list:
    """Every parameter of `model` that asks for a gradient

    Args:
        model (nn.Module): A parameter it holds under two names is listed once

    Returns:
        One group
    """
    ...
def _as_group(x, i): ...
def _why_none(model):
    """The reason why there is no parameter, if the model shows it"""
    ...
def _check_all(model, seen) -> None: ...
def _group_of_each(groups, model):
    """The number of each parameter's group, by `id`"""
    ...
def as_groups(x, model: nn.Module | None=None) -> list[list]:
    """One list of parameters per group, each parameter exactly once

    Args:
        x: Result of a splitter: parameters, or groups of them
        model (nn.Module | None): If given, each of its parameters must be in a group, and errors have their names

    Returns:
        Groups, in the order given
    """
    ...
def _split(model, number, n):
    """`n` groups of all parameters of `model`, by `number` of their first name"""
    ...
def bn_splitter(model: nn.Module) -> list[list]:
    """Everything but batch norm, and batch norm

    Args:
        model (nn.Module): Any

    Returns:
        Two groups
    """
    ...
def _check_starts(starts, names) -> None:
    """Names of modules, in the order of the model, each once"""
    ...
def module_splitter(*starts: str) -> Callable:
    """Split where the modules `starts` begin

    Args:
        *starts (str): Names of modules, in the order of the model; a group begins at each

    Returns:
        A splitter; one group more than names
    """
    ...
def name_splitter(*patterns: str) -> Callable:
    """Split by the names of the parameters

    Args:
        *patterns (str): Regular expressions, searched anywhere in a name; a parameter goes to the first that fits

    Returns:
        A splitter; parameters that fit no pattern are the first group
    """
    ...
def layer_splitter(depth: int=1) -> Callable:
    """Split by layers, for rates that change from one to the next

    Args:
        depth (int): How many levels of modules to split: 1 for the model's own children, 2 for theirs

    Returns:
        A splitter; a group for each module at that depth, in the order of the model
    """
    ...
_norms: Any
def _positions(model, groups, chosen): ...
def no_wd_positions(model: nn.Module, groups: list[list]) -> list[list[int]]:
    """The parameters of each group that weight decay should skip

    Args:
        model (nn.Module): The module with the parameters of `groups`
        groups (list[list]): As from `as_groups`

    Returns:
        Per group, positions of normalisation parameters and biases
    """
    ...
def bn_positions(model: nn.Module, groups: list[list]) -> list[list[int]]:
    """The parameters of each group that stay trainable when it is frozen

    Args:
        model (nn.Module): The module with the parameters of `groups`
        groups (list[list]): As from `as_groups`

    Returns:
        Per group, positions of batch-norm parameters
    """
    ...
def _first_trained(groups, n):
    """The number of the first group that trains, from `n` as in `freeze_to`"""
    ...
def freeze_to(learn, n: int) -> None:
    """Train group `n` and those after it

    Args:
        learn: A Learner; its optimizer is made if it has none yet
        n (int): Groups before this one are frozen; at most the number of groups, negative counts from the end
    """
    ...
def freeze(learn) -> None:
    """Train the last group only

    Args:
        learn: A Learner
    """
    ...
def unfreeze(learn) -> None:
    """Train every parameter of the model, also one that the optimizer never had

    Args:
        learn: A Learner
    """
    ...
def wanted_params(model: nn.Module, loss_func=None, frozen: bool=False) -> dict:
    """Parameters that a training should move

    Args:
        model (nn.Module): Any
        loss_func: Its parameters count, if it is a module
        frozen (bool): Those that ask for no gradient, too?

    Returns:
        name -> parameter, each once; those of the loss as `loss_func.name`
    """
    ...
def grouped(*opts: torch.optim.Optimizer) -> set:
    """The parameters that the optimizers step

    Args:
        *opts (torch.optim.Optimizer): Any

    Returns:
        `id`s
    """
    ...
_positional: Any
def _keep_positions(g, stay) -> None:
    """Keep the parameters of a group at positions `stay`"""
    ...
def leave_groups(opt: torch.optim.Optimizer, gone: Iterable) -> None:
    """Take parameters out of their groups, with their state

    Args:
        opt (torch.optim.Optimizer): Any
        gone (Iterable): Parameters
    """
    ...
def join_group(opt: torch.optim.Optimizer, i: int, ps: Iterable, model: nn.Module) -> None:
    """Add parameters to a group, with its hyper-parameters

    Args:
        opt (torch.optim.Optimizer): Any
        i (int): The group's number
        ps (Iterable): Parameters that are in no group
        model (nn.Module): The module that has them, or some of them
    """
    ...
def _split_again(new, opt, ours, learn):
    """The number of each parameter's group, by `id`, after another call of the splitter; `ours` are its groups"""
    ...
def places_for(new: dict, opt: torch.optim.Optimizer, owned: Iterable, learn) -> dict:
    """The groups that new parameters belong to, or a ValueError

    Args:
        new (dict): name -> parameter that is in no group
        opt (torch.optim.Optimizer): Any
        owned (Iterable): Parameters in the groups that came from the splitter
        learn: Has `model` and `splitter`

    Returns:
        number of a group -> parameters
    """
    ...
