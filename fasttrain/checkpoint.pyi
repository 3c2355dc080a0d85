# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from fasttrain.checkpoint_file import BackgroundWriter
from fasttrain.learner import Learner
from pathlib import Path
from torch import nn
from typing import Any
import torch

__all__ = ['model_file', 'opt_kind', 'frozen_names', 'set_frozen', 'save', 'fit_names', 'check_meta', 'wanted_parts', 'read_fitting', 'load_parts', 'load']

def model_file(learn, file) -> Path:
    """The path of `file`: under `learn.path/learn.model_dir`, unless it is an absolute path or begins with that folder

    Args:
        learn: Has `path` and `model_dir`
        file: A name, or a path; `.safetensors` is added if missing
    """
    ...
def opt_kind(opt: torch.optim.Optimizer) -> str:
    """The kind of optimizer that can use the state of `opt`

    Args:
        opt (torch.optim.Optimizer): Any

    Returns:
        As in `Adam`, or `Lookahead(Optimizer(...))` with its steps
    """
    ...
def param_names(opt: torch.optim.Optimizer, model: nn.Module) -> list[list[str]]:
    """Names of the parameters in `opt`, group by group

    Args:
        opt (torch.optim.Optimizer): Of the parameters of `model`
        model (nn.Module): Any

    Returns:
        A list for each group; '?' for a parameter that `model` does not have
    """
    ...
def frozen_names(model: nn.Module) -> list[str]:
    """Parameters that ask for no gradient

    Args:
        model (nn.Module): Any

    Returns:
        In the order of the model
    """
    ...
def set_frozen(model: nn.Module, names: Iterable[str]) -> None:
    """Freeze the parameters `names`, and no others

    Args:
        model (nn.Module): Any
        names (Iterable[str]): As from `frozen_names`; those that the model does not have are ignored
    """
    ...
def save(learn, file, with_opt: bool=True, writer: BackgroundWriter | None=None) -> Path:
    """Save the model and the optimizer to one file, which is there whole or not at all

    Args:
        learn: A Learner
        file: Name under `learn.path/learn.model_dir`, or an absolute path; `.safetensors` is added if missing
        with_opt (bool): Also the optimizer's state, if there is an optimizer
        writer (BackgroundWriter | None): Write beside training, and return at once

    Returns:
        The file, as an absolute path
    """
    ...
def _content(learn, with_opt): ...
def _shape(t): ...
def _dtype(t): ...
def _compare(live, saved):
    """The differences of two state dicts, a list for each kind"""
    ...
def _listed(kinds): ...
def check_model(path, live: dict, saved: dict, strict: bool) -> dict:
    """Raise a `CheckpointError` if `saved` does not fit into a model

    Args:
        path: The file, for the error
        live (dict): State dict of the model
        saved (dict): State dict in the file
        strict (bool): Must names, shapes and dtypes be the same?

    Returns:
        Kinds of difference that `strict=False` accepts -> names
    """
    ...
def _unwrapped(name):
    """`name` without the words of wrappers"""
    ...
def fit_names(live: Iterable[str], saved: Iterable[str]) -> dict[str, str]:
    """Match names that differ by the words of wrappers, `module.` and `_orig_mod.`, in either of both

    Args:
        live (Iterable[str]): Names in the model
        saved (Iterable[str]): Names in a file

    Returns:
        Of a name in the file to that in the model; those that differ
    """
    ...
def _check_groups(saved, live, bad) -> None:
    """Check the names in all groups; `bad` makes the error"""
    ...
def _check_state(opt, state, bad) -> None:
    """Check that each entry belongs to a parameter, and has the shape of the entry there now"""
    ...
def _is_number(o): ...
def check_optimizer(path, opt: torch.optim.Optimizer, saved: dict, state: dict, model: nn.Module) -> None:
    """Raise a `CheckpointError` if a saved state does not fit into `opt`

    Args:
        path: The file, for the error
        opt (torch.optim.Optimizer): Into which the state would go
        saved (dict): `content['optimizer']` of the file: kind, names and groups
        state (dict): `content['opt']` of the file, by position of the parameter
        model (nn.Module): The model with the parameters of `opt`
    """
    ...
def _copied(o, seen, p=None, strides=None):
    """`o` with copies of its tensors; one that lay as its parameter did, with `strides`, lies as `p` does now"""
    ...
def _uncast(v, now, seen) -> Any:
    """The saved `v` instead of `now`, which torch has made of it, unless that is something else"""
    ...
def load_optimizer(opt: torch.optim.Optimizer, state: dict, saved: dict) -> None:
    """Load a state dict, with dtypes and layouts as they were saved

    Args:
        opt (torch.optim.Optimizer): Checked by `check_optimizer`
        state (dict): By position of the parameter, on the CPU
        saved (dict): The rest of the state dict; `strides` are those that the parameters had, if known
    """
    ...
def as_misfit_error(path):
    """Errors inside the `with` are raised as a `CheckpointError`: the file does not fit

    Args:
        path: The file that is loaded
    """
    ...
def _move(learn, device) -> None: ...
def _copy_all(learn, content, device, with_opt, strict) -> None:
    """Copy `content` into `learn`, or restore everything"""
    ...
def _find(learn, file):
    """The path of `file`; an error if such a file is elsewhere, or something else"""
    ...
def _check_no_folder(path, places) -> None:
    """Refuse a folder of models or checkpoints, and name the newest"""
    ...
def check_meta(path, model: nn.Module) -> None:
    """Refuse a model on the meta device: torch would copy the weights nowhere, without an error

    Args:
        path: The file, for the error
        model (nn.Module): To load into
    """
    ...
def wanted_parts(learn, content: dict) -> dict:
    """What of a content belongs to which tensor of the model, to be cut as that is

    Args:
        learn: Its model may be cut over processes
        content (dict): From a file, or its outline

    Returns:
        For `read_whole`
    """
    ...
def _renamed(content, names):
    """`content` with the names that the model has"""
    ...
def read_fitting(learn, read: Callable) -> tuple[Path, dict]:
    """Read a content for the model, which may be cut over processes

    Args:
        learn: A Learner
        read (Callable): Called on rank 0; gives the path and the content of a file

    Returns:
        On every rank, with the names of the model
    """
    ...
def _load_checked(learn, path, content, device, with_opt, strict) -> None:
    """Check the optimizer and copy everything, at the evaluation weights"""
    ...
def load_parts(learn, path, content: dict, device, with_opt: bool, strict: bool, may_leave: bool=False) -> None:
    """Load what fits, or nothing; a warning says what was left out

    Args:
        learn: A Learner
        path: The file, for errors
        content (dict): Of the file, with the names of the model
        device: As in `load`
        with_opt (bool): The optimizer, too?
        strict (bool): As in `load`
        may_leave (bool): Leave the optimizer out if the model is another?
    """
    ...
def load(learn, file, device=None, with_opt: bool | None=None, strict: bool=True) -> Learner:
    """Load a file of `save`, all of it or nothing; `CheckpointError` if it does not fit

    Args:
        learn: A Learner
        file: As in `save`
        device: Device for the model; None leaves it where it is
        with_opt (bool | None): Also the optimizer; None if the file has one
        strict (bool): Refuse names, shapes and dtypes that differ? Else what differs is left out, or cast, and said

    Returns:
        The same Learner, for chaining
    """
    ...
