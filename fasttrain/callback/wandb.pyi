# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Iterator
from fasttrain.callback.loggers import Logger
from typing import Any

__all__ = ['log_records', 'read_offline', 'WandbLogger']

_block: int
def log_records(data: bytes, at: int=0) -> Iterator[tuple[bytes, int]]:
    """The whole records of a log in LevelDB's format

    Args:
        data (bytes): Of a file that W&B wrote, from byte `at` on
        at (int): Where a record begins; 0 for the whole file, which has a header

    Returns:
        A record, and where the next one begins
    """
    ...
def _record(data) -> Any: ...
def _values(items): ...
def read_offline(folder, id: str) -> tuple[list, dict]:
    """What the offline files of a run hold

    Args:
        folder: That `WandbLogger` was given: the one with a folder `wandb` in it
        id (str): Of the run

    Returns:
        Rows as dicts, in the order they were written, by all processes; settings by name
    """
    ...
def _rows_of_wandb(rows):
    """Rows as W&B takes them: (step, values), batch and epoch of one step as one"""
    ...
def _environment(**variables):
    """Environment variables for the length of a `with`"""
    ...
class _OfWandb(Logger):
    """What a logger for W&B has"""
    project: str
    mode: Any
    folder: Any
    upload: bool
    holds_back: bool
    _live: Any = ...
    _dir: Any = ...
    _there: dict = ...
    _init: dict = ...
    _read: tuple = ...
class _FindsRows(_OfWandb):
    """Knows what earlier processes have written"""
    def _left(self, id, step):
        """Names by step of what an earlier process has written from `step` on"""
        ...
class _ReadsWandb(_FindsRows):
    """Knows what the process beside this one has written"""
    _read: Any
    def written_to(self): ...
    def _wait_for_name(self, id) -> None:
        """W&B names a folder by the second; a second run of this id in the same one would replace its file"""
        ...
class _StartsWandb(_ReadsWandb):
    """Begins runs of W&B"""
    _read: Any
    _there: Any
    _dir: Any
    _live: Any
    def _quiet(self):
        """Environment variables that keep W&B from sending anything, offline"""
        ...
    def begin(self, id, step): ...
class _TalksToWandb(_StartsWandb):
    """Ends runs of W&B"""
    _live: Any
    def end(self, status) -> None: ...
class _ForWandb(_TalksToWandb):
    """Has the settings of a run of W&B

    Args:
        project (str): Of W&B
        mode (str | None): 'online' or 'offline'; as the environment variable WANDB_MODE says if None
        folder: For W&B's files, under `learn.path` or absolute; `learn.path` itself if None
        upload (bool): Send models and checkpoints as artifacts, too? Their paths are noted anyway
        every (int | None): As in `Logger`
        init (dict | None): More for `wandb.init`: name, group, tags, entity, settings
        **kwargs: `name`, as in `Callback`
    """
    project: str
    folder: Any
    upload: bool
    _init: Any
    mode: Any
    def __init__(self, project: str='fasttrain', mode: str | None=None, folder=None, upload: bool=False, every: int | None=1, init: dict | None=None, **kwargs) -> None:
        """Args:
            project (str): Of W&B
            mode (str | None): 'online' or 'offline'; as the environment variable WANDB_MODE says if None
            folder: For W&B's files, under `learn.path` or absolute; `learn.path` itself if None
            upload (bool): Send models and checkpoints as artifacts, too? Their paths are noted anyway
            every (int | None): As in `Logger`
            init (dict | None): More for `wandb.init`: name, group, tags, entity, settings
            **kwargs: `name`, as in `Callback`
        """
        ...
class _Logs(_ForWandb):
    """Hands numbers, pictures and settings to W&B"""
    def scalars(self, rows) -> None: ...
    def figure(self, name, image, step=None) -> None: ...
    def hyper(self, settings, loop, versions) -> None: ...
class WandbLogger(_Logs):
    """Writes a run to Weights & Biases"""
    def file(self, name, path, step=None, kind='file') -> None: ...
