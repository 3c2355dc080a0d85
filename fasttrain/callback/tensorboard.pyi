# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.callback.loggers import FolderLogger
from typing import Any

__all__ = ['event_records', 'rows_as_records', 'TensorBoardLogger']

def _crc_table(): ...
def _crc_terms(length, places):
    """For each of `places` in a text of `length` bytes, what each value of that byte adds to the checksum"""
    ...
def _crc(data):
    """CRC-32C of some bytes"""
    ...
def _masked(c): ...
def _field(tag, data): ...
def _varint(n): ...
def _template(names):
    """A record with zeros in its holes; the holes of its event; the terms of their checksum; that of the zeros"""
    ...
def event_records(names, steps, times, values) -> bytes:
    """Events with the same names as records of an event file

    Args:
        names: Of the numbers, a tuple
        steps: Of each event, 0 to 2**35-1
        times: Seconds since 1970
        values: For each event a number for each name

    Returns:
        For the end of an event file
    """
    ...
def rows_as_records(rows) -> bytes:
    """Rows as records of an event file; a value that is None is left out

    Args:
        rows: As in `Logger.scalars`
    """
    ...
def _as_record(event):
    """An event of TensorBoard as a record"""
    ...
def _table(values): ...
class _HasEventFile(FolderLogger):
    """Has an event file, one for each process"""
    _file: Any = ...
    def _files_in(self, folder): ...
    def holds(self, folder, id=None): ...
    def begin(self, id, step): ...
class _WritesEvents(_HasEventFile):
    """Writes events"""
    def scalars(self, rows) -> None: ...
    def _add(self, step, *summaries) -> None: ...
class _NeedsTensorBoard(_WritesEvents):
    """Needs the package

    Args:
        folder: As in `FolderLogger`; TensorBoard shows the folders in one folder side by side
        every (int | None): As in `Logger`
        **kwargs: `name`, as in `Callback`
    """
    def __init__(self, folder='runs/run', every: int | None=1, **kwargs) -> None:
        """Args:
            folder: As in `FolderLogger`; TensorBoard shows the folders in one folder side by side
            every (int | None): As in `Logger`
            **kwargs: `name`, as in `Callback`
        """
        ...
class _Draws(_NeedsTensorBoard):
    """Draws pictures"""
    def figure(self, name, image, step=None) -> None: ...
class _TellsSettings(_Draws):
    """Tells the settings"""
    def hyper(self, settings, loop, versions) -> None: ...
class TensorBoardLogger(_TellsSettings):
    """Writes a run as TensorBoard's event files: `tensorboard --logdir runs`"""
    name: str
    def file(self, name, path, step=None, kind='file') -> None: ...
    def end(self, status) -> None: ...
