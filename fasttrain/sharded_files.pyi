# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from dataclasses import dataclass
from fasttrain.processes import Ranks
from pathlib import Path
from typing import Any
import torch

__all__ = ['files_of']

def _walk(o, f, path=()):
    """`o` with `f(path, v)` in place of each value `v` that is no dict, list or tuple"""
    ...
def _at(o, path):
    """The value of `o` at a path of keys; None if there is none"""
    ...
def _places(content):
    """Path and shard, for each place where one stands"""
    ...
def _names(places):
    """A name for each place; places with the same memory have one name"""
    ...
_set_name: Any
_shard_name: Any
def _file_sum(path: Path):
    """Size and SHA-256 of a file"""
    ...
def set_folders(path) -> list[Path]:
    """The folders that a manifest lists, as far as its first bytes can be read

    Args:
        path: A manifest, or another checkpoint

    Returns:
        Empty if it has no shards
    """
    ...
def files_of(path) -> list[Path]:
    """All files of a checkpoint, in the order in which to copy them

    Args:
        path: A checkpoint that `Checkpoint` wrote

    Returns:
        The file itself is the last
    """
    ...
def _remove_folder(folder: Path) -> None:
    """Remove a folder of shards; other files in it stay, with a warning"""
    ...
def delete_set(path: Path) -> None:
    """Delete a checkpoint: the manifest first, so that what is left is never taken for whole

    Args:
        path (Path): A checkpoint, with shards or without
    """
    ...
def remove_orphans(folder: Path) -> None:
    """Delete the shards that a killed process has left, which no manifest lists

    Args:
        folder (Path): With checkpoints; no other process writes there
    """
    ...
def _save_rows(tensors, folder, ranks) -> None:
    """Have torch write the rows of this rank"""
    ...
def _sums(folder, ranks):
    """Size and SHA-256 of each file in a folder; each rank reads some"""
    ...
def _known_names(places, before, ranks):
    """For each place the set and name of a tensor of `before`, if all ranks have the same numbers there; else None"""
    ...
def _new_folder(path, places, known):
    """The folder of a new set, and the set and name for each place"""
    ...
def write_set(ranks: Ranks, content: dict, path: Path, write: Callable, before: dict | None=None):
    """Have each rank write its rows of the shards of `content` beside `path`; without shards, `write` gets all of it

    Args:
        ranks (Ranks): All call this
        content (dict): With the same keys on every rank
        path (Path): Of the manifest; that of rank 0 counts
        write (Callable): Called on rank 0 with all that is no shard, and with `shards`; writes the manifest
        before (dict | None): Content of the manifest that is there, as read here: equal tensors are not written again

    Returns:
        What `write` gives there, on every rank
    """
    ...
def _written(tensors, folder, ranks):
    """Write a set of shards; what the manifest says of it, by name of its folder"""
    ...
@dataclass
class InShards:
    """Stands for a tensor whose rows are in files"""
    folder: str
    name: str
    dtype: torch.dtype
    shape: tuple
def _in_shards(record, home):
    """What stands at each place, by its path"""
    ...
_take_before: str
def _check_files(folder, files) -> None:
    """Raise `CheckpointError` for a shard that is missing, damaged, or of no set"""
    ...
def _check_sets(record, home) -> None:
    """Check all files of a checkpoint, and that the tensors can be in them"""
    ...
def read_set(path) -> dict:
    """The content of a checkpoint, with `InShards` for what is in shards; `CheckpointError` if a file is not right

    Args:
        path: A checkpoint, with shards or without

    Returns:
        For `read_shards`
    """
    ...
def _paired(o, like, f):
    """`o` with `f(v, what stands in like at the same keys)` in place of each `InShards`"""
    ...
def _room(s, like):
    """Memory for a tensor, cut as `like` is; or whole"""
    ...
def read_shards(ranks: Ranks, content: dict, like: Callable=...) -> dict:
    """Have each rank read the rows that it wants; an error is raised on every rank

    Args:
        ranks (Ranks): All call this
        content (dict): From `read_set`, on every rank
        like (Callable): Called with the content: the same with shards, or whole tensors, as wanted

    Returns:
        With tensors
    """
    ...
def _load_rows(folder, tensors, ranks):
    """Have torch fill `tensors`; gives the error if it cannot"""
    ...
