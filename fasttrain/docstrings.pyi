# Made by nbdev-export from the module beside it; do not edit.
from pathlib import Path
from typing import Any

__all__ = ['member', 'document', 'DocumentsModules', 'install']

def member(module, name: str):
    """The object that a module has under a name

    Args:
        module: A module
        name (str): 'f', 'C' or 'C.f'

    Returns:
        A function or class; None if it is not there
    """
    ...
def document(module, texts: dict[str, str]) -> None:
    """Add the parameters to the docstrings of a module

    Args:
        module: A module that has just run
        texts (dict[str, str]): 'f', 'C' or 'C.f' to the lower part of its docstring
    """
    ...
class DocumentsModules:
    """A finder that documents the modules of one package

    Args:
        package (str):
        folder (Path | str): Has `docments.json`; without it nothing is documented
    """
    package: str
    file: Any
    texts: Any
    def __init__(self, package: str, folder: Path | str) -> None:
        """Args:
            package (str):
            folder (Path | str): Has `docments.json`; without it nothing is documented
        """
        ...
    def texts_of(self, name):
        """The parameters' comments of a module, from the file that was built with the package"""
        ...
    def find_spec(self, name, path=None, target=None):
        """The spec of a module of the package, whose loader also documents it"""
        ...
    def wrap(self, loader) -> None:
        """Let `loader` document a module after running it"""
        ...
def install(package: str, folder: Path | str) -> None:
    """Document the modules of `package` from now on

    Args:
        package (str):
        folder (Path | str): Of the package
    """
    ...
