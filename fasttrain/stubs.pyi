# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from pathlib import Path
from typing import Any
import ast

__all__ = ['event_names', 'events_typed', 'comments_of', 'ignored', 'all_args', 'docments', 'params_text', 'full_doc', 'result_of', 'function_stub', 'type_of', 'is_alias', 'assigned', 'as_it_is', 'attributes', 'class_stub', 'Module', 'read_package', 'find_def', 'added_methods', 'names_in', 'needed_imports', 'module_stub', 'lineage', 'all_attributes', 'callbacks_of', 'own_members', 'special_members', 'all_stub', 'docs_of', 'stub_files', 'write_stubs', 'write_at_end']

def comments_of(source: str) -> dict[int, str]:
    """The comments at the ends of lines

    Args:
        source (str): Python source

    Returns:
        Line number, from 1, to the text of the comment that ends it
    """
    ...
def ignored(f: ast.FunctionDef, comments: dict[int, str]) -> str:
    """The remark by which the source tells a type checker to ignore the first line of a function

    Args:
        f (ast.FunctionDef):
        comments (dict[int, str]): As `comments_of` gives them

    Returns:
        A comment for the end of the line, or nothing
    """
    ...
def all_args(f: ast.FunctionDef) -> list[tuple[str, ast.arg]]:
    """Every parameter of a function, in order

    Returns:
        (name with its stars, argument)
    """
    ...
def docments(f: ast.FunctionDef, comments: dict[int, str]) -> dict[str, str]:
    """The comments of the parameters of a function

    Args:
        f (ast.FunctionDef):
        comments (dict[int, str]): As `comments_of` gives them

    Returns:
        Name to comment; 'return' for the result; no entry without a comment
    """
    ...
def params_text(f: ast.FunctionDef, comments: dict[int, str]) -> str:
    """The parameters and the result of a function, as the lower part of its docstring

    Args:
        f (ast.FunctionDef):
        comments (dict[int, str]): As `comments_of` gives them

    Returns:
        Empty if nothing is said of any parameter
    """
    ...
def full_doc(f: ast.FunctionDef, comments: dict[int, str]) -> str:
    """The docstring of a function with its parameters

    Args:
        f (ast.FunctionDef):
        comments (dict[int, str]): As `comments_of` gives them

    Returns:
        Without quotes
    """
    ...
_simple: Any
def _short(default): ...
def _own_returns(f):
    """The values that `f` itself returns, and whether it yields"""
    ...
def result_of(f: ast.FunctionDef) -> str | None:
    """The type of what a function returns

    Returns:
        As it is written in a signature; None if unknown
    """
    ...
def _indented(text, n=1): ...
def _quoted(doc): ...
def function_stub(f: ast.FunctionDef, comments: dict[int, str], name: str | None=None, method: bool=False) -> str:
    """A function without its body

    Args:
        f (ast.FunctionDef):
        comments (dict[int, str]): As `comments_of` gives them
        name (str | None): Under which it is shown; its own if None
        method (bool): Leave out the type of its first parameter, as in a method?
    """
    ...
def type_of(value: ast.expr) -> str:
    """The type of an expression; `Any` if it cannot be seen"""
    ...
def is_alias(value: ast.expr) -> bool:
    """Is an expression a type, as `Callable[[float],float]` or `int|str`?"""
    ...
def assigned(o: ast.Assign) -> Iterator[tuple[ast.expr, ast.expr]]:
    """The single assignments of `a,b = 1,2` and of `a = b = 1`

    Returns:
        (target, value)
    """
    ...
def as_it_is(value: ast.expr) -> bool:
    """Does a stub show the assigned value instead of its type? A type of two or more words, or a named tuple"""
    ...
def attributes(c: ast.ClassDef) -> dict[str, str]:
    """The names that a class and its methods assign: in its body, and to `self`

    Returns:
        Name to type
    """
    ...
_hidden: set
def _is_name(f): ...
def class_stub(c: ast.ClassDef, comments: dict[int, str], more: Sequence[str]=()) -> str:
    """A class without the bodies of its methods

    Args:
        c (ast.ClassDef):
        comments (dict[int, str]): As `comments_of` gives them
        more (Sequence[str]): Further members, as text
    """
    ...
class Module:
    """One module of a package: its syntax tree, its comments, and where its names come from

    Args:
        name (str): As it is imported
        source (str): Its text
    """
    name: str
    tree: Any
    comments: Any
    defs: Any
    imports: Any
    public: Any
    def __init__(self, name: str, source: str) -> None:
        """Args:
            name (str): As it is imported
            source (str): Its text
        """
        ...
    def _note_import(self, o) -> None: ...
    def import_of(self, name: str) -> str | None:
        """The statement that imports `name` elsewhere

        Args:
            name (str): Of something that this module imports or defines

        Returns:
            None for a builtin
        """
        ...
def read_package(folder: Path) -> dict[str, Module]:
    """The modules of a package, but for private ones

    Args:
        folder (Path): Of the package

    Returns:
        By name
    """
    ...
def find_def(modules: dict[str, Module], module: str, name: str) -> tuple | None:
    """Follow imports to the function or class that `name` stands for

    Args:
        modules (dict[str, Module]):
        module (str): The module that uses the name
        name (str):

    Returns:
        (module, syntax tree); None if it is no definition of the package
    """
    ...
def added_methods(modules: dict[str, Module]) -> dict[tuple, dict]:
    """The methods that are assigned to a class, in its body or from another module

    Returns:
        (module, class) to name of the method to (its module, function)
    """
    ...
def names_in(text: str) -> set[str]:
    """The names that a stub uses, in annotations, defaults and bases

    Args:
        text (str): Of a stub, or of a part of one
    """
    ...
def needed_imports(m: Module, text: str, foreign: Sequence[tuple[Module, str]]=()) -> list[str]:
    """The imports that a stub needs

    Args:
        m (Module):
        text (str): Of the stub, without its imports
        foreign (Sequence[tuple[Module, str]]): (module, text) of members that come from elsewhere

    Returns:
        Statements
    """
    ...
def _value_type(modules, m, value):
    """As `type_of`, and the class where one of the package is called"""
    ...
def module_stub(modules: dict[str, Module], name: str, added: dict, more: Mapping={}, wording: tuple=('', '')) -> str:
    """The stub of a module

    Args:
        modules (dict[str, Module]):
        name (str): Of the module
        added (dict): As `added_methods` gives it
        more (Mapping): (module, class) to further members: (module they come from, text) pairs
        wording (tuple): Text of the stub, and the text in its place
    """
    ...
event_names: Any
events_typed: Any
def lineage(modules: dict[str, Module], module: str, name: str) -> list[tuple[Module, ast.ClassDef]]:
    """A class and its bases, as far as they belong to the package

    Args:
        modules (dict[str, Module]):
        module (str):
        name (str): Of a class

    Returns:
        The class first
    """
    ...
def all_attributes(modules: dict[str, Module], module: str, name: str) -> dict[str, tuple[Module, str]]:
    """The public attributes and properties of a class and its bases

    Args:
        modules (dict[str, Module]):
        module (str):
        name (str): Of a class

    Returns:
        Name to (module, type)
    """
    ...
def _is_callback(modules, m, c): ...
def callbacks_of(modules: dict[str, Module]) -> dict[str, tuple[Module, str]]:
    """The callbacks of the package, by the names that a Learner has for them

    Returns:
        Name on the Learner to (module, class)
    """
    ...
def own_members(modules: dict[str, Module]) -> set[str]:
    """The names that the callbacks of the package declare themselves"""
    ...
def special_members(modules: dict[str, Module]) -> dict[tuple, list]:
    """The members of `Callback` and `Learner` that stand in no class body

    Returns:
        As `more` of `module_stub`
    """
    ...
def all_stub(modules: dict[str, Module], name: str) -> str:
    """The stub of a module that only gathers names of others

    Args:
        modules (dict[str, Module]):
        name (str): Of the module whose star imports are written out
    """
    ...
def docs_of(m: Module) -> dict[str, str]:
    """The parameters of every function, class and method of a module

    Returns:
        'f', 'C' or 'C.f' to the lower part of its docstring
    """
    ...
def stub_files(folder: Path) -> dict[str, str]:
    """The stubs of a package, and the comments of its parameters

    Args:
        folder (Path): Of the package

    Returns:
        Path below `folder` to text
    """
    ...
def write_stubs(folder: Path | str) -> None:
    """Write the stubs of a package, and remove those of modules that are gone

    Args:
        folder (Path | str): Of the package
    """
    ...
_at_end: list
def write_at_end(cell) -> None:
    """For `export_procs` of nbdev: when the export has ended, write the stubs"""
    ...
