# Made by nbdev-export from the module beside it; do not edit.
from collections import namedtuple
from collections.abc import Sequence
from pathlib import Path
from typing import Any

__all__ = ['Result', 'find_notebooks', 'check_flags', 'stale_files', 'short_traceback', 'steady', 'write_outputs', 'run_here', 'run_apart', 'test_notebooks', 'main']

def find_notebooks(paths: Sequence) -> list[Path]:
    """Notebooks to run, leaving out checkpoints and names that begin with `_` or `.`

    Args:
        paths (Sequence): Notebooks and folders; a folder stands for every notebook below it

    Returns:
        Absolute, each once
    """
    ...
def check_flags(flags: str, known: str) -> list[str]:
    """`flags` as a list, each of them `known`

    Args:
        flags (str): Flags to run, separated by spaces
        known (str): `tst_flags` of the project
    """
    ...
def _environ(**kw): ...
def stale_files(root: Path, lib: str, nbs: str='nbs') -> list[str]:
    """Compare the package with a fresh export of its notebooks

    Args:
        root (Path): Folder of pyproject.toml
        lib (str): Package folder inside it
        nbs (str): Notebook folder inside it

    Returns:
        A line for each file that is not what the notebooks export
    """
    ...
_runner_frames: Any
def short_traceback(exc: BaseException) -> str:
    """The traceback of `exc` without the frames that ran the cell

    Args:
        exc (BaseException): As it was caught, causes and groups included
    """
    ...
def steady(outputs: list, root: str) -> list:
    """Outputs without what differs from machine to machine: warnings, times at the ends of rows, the folder

    Args:
        outputs (list): Of a cell, as nbformat has them
        root (str): Folder of the checkout
    """
    ...
def write_outputs(path: str, root: str, outputs: dict) -> None:
    """Store the outputs of a run in the notebook, cleaned as `nbdev-clean` does

    Args:
        path (str): The notebook
        root (str): Folder of the checkout
        outputs (dict): Of each cell that ran, by its id; the others keep theirs
    """
    ...
def run_here(path: str, root: str, outcome: str, flags: str='', known: str='', write: str='') -> None:
    """Run one notebook in this process, noting in `outcome` how far it got

    Args:
        path (str): The notebook
        root (str): Put on `sys.path`, so that a checkout needs no installing
        outcome (str): File that gets the result, as JSON
        flags (str): Flags to run
        known (str): All flags there are
        write (str): Anything: keep the outputs in the notebook if it passes
    """
    ...
_command: list
Result = namedtuple('Result', 'path passed seconds cell report skipped')
def _kill(p) -> None: ...
def run_apart(path: Path, root: Path, flags: str='', known: str='', timeout: float=600, threads: int=1, live: set | None=None, write: bool=False) -> Result:
    """Run one notebook in a process and session of its own

    Args:
        path (Path): The notebook
        root (Path): Working folder of the child, and first on its `sys.path`
        flags (str): Flags to run
        known (str): All flags there are
        timeout (float): Seconds until it is killed
        threads (int): For torch and BLAS
        live (set | None): Holds the process while it lives
        write (bool): Keep the outputs in the notebook if it passes?
    """
    ...
def _line(r, root): ...
def longest_first(paths: Sequence, flags: str) -> list:
    """An order in which no core waits long for the last notebook

    Args:
        paths (Sequence): Notebooks
        flags (str): Flags to run, separated by spaces

    Returns:
        Those with the most cells of these flags first, since they take longest; of others the last ones
    """
    ...
def test_notebooks(paths: Sequence=(), flags: str='', timeout: float=600, workers: int | None=None, start: str | Path='.', write: bool=False) -> int:
    """Run notebooks as tests and print the result of each; the last line is `N passed, N failed`

    Args:
        paths (Sequence): Notebooks and folders; none: every notebook of the project
        flags (str): Flags of cells to run that are skipped otherwise
        timeout (float): Seconds for one notebook
        workers (int | None): Notebooks at a time; None: one for each core
        start (str | Path): Somewhere in the project
        write (bool): Keep the outputs of the notebooks that pass?

    Returns:
        Exit status: 0 if all passed, 1 if any failed or a module is stale
    """
    ...
def main(args: list | None=None):
    """The command `nbdev_test_nbs`

    Args:
        args (list | None): None: the command line
    """
    ...
