# Made by nbdev-export from the module beside it; do not edit.
from pathlib import Path

__all__ = []

def _parser(): ...
def _nodes(text):
    """The smallest and largest number of machines; None if it makes no sense"""
    ...
def _check_args(p, o) -> None:
    """End with a message if an option cannot be"""
    ...
def _cores(): ...
def count_processes(asked: str, gpus: int, cores: int) -> int:
    """How many processes to start; `ValueError` for 'gpu' without any

    Args:
        asked (str): A number, 'gpu' or 'auto'
        gpus (int): On this machine
        cores (int): That this process may use

    Returns:
        Processes on this machine
    """
    ...
def status_of(code: int) -> int:
    """The exit status for a process's own

    Args:
        code (int): Of a process; below 0 if a signal has ended it

    Returns:
        As a shell has it
    """
    ...
def code_of(failure) -> int:
    """How a process has ended; one that torch ended on its way out of an error of its own, by that error

    Args:
        failure: What torch's agent knows of a process

    Returns:
        As `status_of` takes it
    """
    ...
def last_word(rank: int, failure, logs: Path) -> str:
    """Who failed first, and its traceback

    Args:
        rank (int): Of the process that failed first
        failure: What torch's agent knows of it
        logs (Path): Folder of the logs
    """
    ...
def _launch(o, n):
    """Have torch start the processes; returns the exit status"""
    ...
def main(args: list | None=None) -> None:
    """The command `fasttrain-run`

    Args:
        args (list | None): None: the command line
    """
    ...
