# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any
from typing import Self

__all__ = ['LineReader', 'Curves', 'thin', 'checkpoints', 'RunFiles', 'RunsFolder', 'compare_settings', 'export_page', 'RunServer', 'main']

class LineReader:
    """The lines of a file that grows, each of them once

    Args:
        path: Need not exist yet
    """
    path: Any
    _at: Any
    _file: Any
    _tail: Any
    n: Any
    def __init__(self, path) -> None:
        """Args:
            path: Need not exist yet
        """
        ...
    def new_lines(self) -> tuple[list, bool]:
        """The lines since the last call"""
        ...
def _number(v): ...
class Curves:
    """Curves by name and kind, from records"""
    curves: Any
    problems: Any
    def __init__(self) -> None: ...
    def clear(self) -> None:
        """Forget what was read"""
        ...
    def add(self, record: Mapping) -> None:
        """Add the values of a record to their curves

        Args:
            record (Mapping): `step`, `epoch`, `time`, `kind` and `values`
        """
        ...
    def add_line(self, line: bytes, where: str) -> None:
        """Add a record; one that cannot be read becomes a line of `problems`

        Args:
            line (bytes): JSON
            where (str): For the message
        """
        ...
def thin(ys: list, n: int=2000) -> list:
    """The points to draw of a long curve: of each bucket its lowest and highest, and both ends

    Args:
        ys (list): Numbers; None where there is none
        n (int): Keep at most so many points; 4 or more

    Returns:
        Indices, ascending
    """
    ...
def _records_of_csv(text) -> list:
    """The rows of a `CSVLogger` as records"""
    ...
def _is_float(v): ...
def _content(path, size, written): ...
def checkpoints(folder: Path) -> list:
    """The checkpoints and saved models in a folder and below it

    Args:
        folder (Path): Of one run

    Returns:
        Dicts with `path` (under `folder`), `bytes`, `time`, `epoch`, `step` and `value`; the newest first
    """
    ...
def _plain(v): ...
def _flat(settings): ...
class RunFiles:
    """What the files of one folder tell about a run

    Args:
        folder: With `run.json`, or the table of a `CSVLogger`
        name (str): Shown for it
    """
    folder: Any
    name: str
    _lines: Any
    _curves: Any
    _table: Any
    _seen: Any
    def __init__(self, folder, name: str) -> None:
        """Args:
            folder: With `run.json`, or the table of a `CSVLogger`
            name (str): Shown for it
        """
        ...
    def _about(self): ...
    def _read_curves(self): ...
    def _read_tables(self): ...
    def figures(self) -> list:
        """The pictures of the run"""
        ...
    def data(self, **more) -> dict:
        """All about the run"""
        ...
def _is_run(p): ...
def _starts_with_epoch(file): ...
class RunsFolder:
    """All runs in a folder and below it

    Args:
        folder: Must be there
    """
    folder: Any
    _runs: Any
    def __init__(self, folder) -> None:
        """Args:
            folder: Must be there
        """
        ...
    def figure(self, run: str, name: str) -> Path:
        """Where a picture of a run is

        Args:
            run (str): As `data` names it
            name (str): One of its `figures`

        Returns:
            `KeyError` for anything else, so that no other file can be asked for
        """
        ...
    def data(self) -> dict:
        """All runs, by name, and the settings in which they differ"""
        ...
def compare_settings(settings: list) -> list:
    """Settings side by side, those that differ first

    Args:
        settings (list): Of dicts

    Returns:
        Of dicts with `name`, `values` (None where a run has none) and `differs`
    """
    ...
_style: str
_body: str
_script_runs: str
_script_curves: str
_script_tables: str
_script_refresh: str
_script: Any
def _plotly(): ...
def _json(o): ...
def _html(scripts, live): ...
def _figures(folder, runs): ...
def _folder_of(folder, name): ...
def export_page(folder, to) -> Path:
    """Write the page with all that is there now to one file

    Args:
        folder: With runs in it
        to: The HTML file to write; it needs nothing else, some 5 MB of it are Plotly
    """
    ...
def _policy():
    """The page may run its own script and Plotly, and ask this server alone"""
    ...
class _Answers(BaseHTTPRequestHandler):
    """Answers the four addresses of the page"""
    server: Any
    def do_GET(self): ...
    def _page(self): ...
    def _data(self): ...
    def _code(self): ...
    def _figure(self, run, name): ...
    def _send(self, status, kind, body) -> None: ...
    def log_message(self, format, *args) -> None: ...
class RunServer(ThreadingHTTPServer):
    """Serves the page on loopback; in a `with`, until its end

    Args:
        folder: With runs in it, or where they will be
        port (int): 1 to 65535; 0 takes a free one
    """
    daemon_threads: bool
    runs: Any
    plotly: Any
    _lock: Any
    def __init__(self, folder, port: int=0) -> None:
        """Args:
            folder: With runs in it, or where they will be
            port (int): 1 to 65535; 0 takes a free one
        """
        ...
    def data(self):
        """All runs, as the page wants them"""
        ...
    def figure(self, run, name):
        """The file of a picture that the page shows"""
        ...
    @property
    def url(self) -> str:
        """Where the page is"""
        ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc) -> None: ...
def main(args: list | None=None):
    """The command `fasttrain-view`

    Args:
        args (list | None): None: the command line
    """
    ...
