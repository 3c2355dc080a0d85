# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Iterable
from collections.abc import Mapping
from typing import Any
from typing import NamedTuple

__all__ = ['to_plain', 'from_plain', 'is_generator', 'generator_state', 'set_generator_state', 'seed_generator', 'is_library', 'is_library_class', 'library_names', 'has_state', 'Memory']

def _container_as_word(o):
    """A container as a word and its arguments; None if a checkpoint holds it as it is"""
    ...
def _plain_items(o): ...
def _value_as_word(o):
    """As `_container_as_word`, for single values"""
    ...
def _begins_with_word(t): ...
def _plain_key(k): ...
def to_plain(o):
    """Turn `o` into values for `write_checkpoint`; raise a TypeError if it has anything else in it

    Args:
        o: Tensors, numbers, text, arrays, sets, paths, in lists, tuples and dicts

    Returns:
        The same in values that a checkpoint holds
    """
    ...
class _InPlace:
    """The value of a tensor or array that was changed in place"""
    t: Any
    def __init__(self, t) -> None: ...
_from_words: dict
def from_plain(o):
    """The inverse of `to_plain`

    Args:
        o: From `to_plain`

    Returns:
        An equal of what it was made from
    """
    ...
def is_generator(o) -> bool:
    """Is `o` a generator of random numbers whose state can be read and set?

    Args:
        o: Anything
    """
    ...
def _bits(g): ...
def _is_random_state(g): ...
def generator_state(g):
    """Read the state of a generator

    Args:
        g: As `is_generator` says

    Returns:
        Plain values
    """
    ...
def set_generator_state(g, state) -> None:
    """Set a generator to the state of another one

    Args:
        g: As `is_generator` says
        state: From `generator_state`, of a generator of the same kind
    """
    ...
def seed_generator(g, seed: int) -> None:
    """Seed a generator in place; its next numbers depend on `seed` alone

    Args:
        g: As `is_generator` says
        seed (int): 0 to below 2**63
    """
    ...
_libraries: tuple
def is_library(module: str) -> bool:
    """Is this module part of Python or of an installed package?

    Args:
        module (str): Its name
    """
    ...
def is_library_class(cls: type) -> bool:
    """Is this class defined in a module of a library?"""
    ...
def _names_in_code(cls):
    """Names in the code of the methods and properties of a class"""
    ...
def library_names(cls: type) -> set[str]:
    """Names that only the code of library classes mentions

    Returns:
        Attributes; empty for a class without library bases
    """
    ...
def _declared(o):
    """The names in the class attribute `keeps` of `o`; None without one"""
    ...
def _has_own_state_dict(o):
    """Does a user's class define a `state_dict`?"""
    ...
_of_modules: frozenset
def _is_state(o, name, v):
    """Can the attribute `name` of `o`, with a plain value, be state?"""
    ...
def _can(o, k):
    """Has `o` a method `k`? A `__getattr__` of its own may raise anything"""
    ...
def has_state(o) -> bool:
    """Has `o` both `state_dict` and `load_state_dict`?

    Args:
        o: Anything
    """
    ...
def _is_tool(o):
    """Is `o` a generator, a scheduler or an optimizer, which scripts make beside their callbacks?"""
    ...
def _globals_of(code):
    """Names of the script that a function reads, or a function inside it"""
    ...
def _closure(f):
    """Variables of the functions around `f`, as far as they have a value"""
    ...
def _references(f):
    """Objects that a function holds on to: `(name, object)`"""
    ...
def _writes(code):
    """Variables around a function that it sets, and those of which it sets items"""
    ...
def _around(f):
    """All variables around a function: closure, globals that it reads, defaults"""
    ...
def _variables(f):
    """Variables around a user's function that it may change"""
    ...
_of_callbacks: Any
def _class_attributes(c):
    """Attributes of a class that may be state"""
    ...
def _slots(o):
    """Attributes that are in `__slots__`, as far as they have a value"""
    ...
def _attributes(o):
    """Name to value of everything that the search looks at in `o`"""
    ...
def _tools_of_methods(cls):
    """Generators, schedulers and optimizers of a script that the methods of a user's class use"""
    ...
_few: int
_many: int
_max_depth: int
_max_objects: int
def _is_data(o):
    """Is `o` a container too long to search, or one of plain items?"""
    ...
class _Found:
    """The results of a search, and the objects still to visit"""
    generators: Any
    stateful: Any
    owners: Any
    attrs: Any
    lost: Any
    seen: Any
    roots: Any
    todo: Any
    def __init__(self, roots, known) -> None: ...
    def enqueue(self, path, items, depth) -> None: ...
def _may_be_state(o, attrs):
    """Of the attributes `attrs` of `o`, those that are state if they change"""
    ...
class _Owners(_Found):
    """Takes the attributes of one object"""
    def search_in(self, path, o, depth) -> None: ...
    def module(self, path, o) -> None:
        """Take a module, unless it is part of another one found here"""
        ...
    def of_class(self, path, c, depth) -> None:
        """Take a user's class, which may count in itself"""
        ...
_opaque: Any
_functions: Any
class _Search(_Owners):
    """Everything that can be reached from `roots` and may be state"""
    def __init__(self, roots, known) -> None: ...
    def visit(self, path, o, depth) -> None: ...
    def too_deep(self, path, o) -> None: ...
    def function(self, path, f, depth) -> None: ...
    def container(self, path, o, depth) -> None: ...
_leaves: set
_max_bytes: Any
def _array(v) -> Any:
    """`v` if it is a NumPy array, otherwise None"""
    ...
def _is_scalar(v): ...
def _token(v, left):
    """Equal for two moments if `v` has not changed between them; a TypeError if that cannot be told"""
    ...
_max_copied: Any
def _n_bytes(o):
    """Bytes of the tensors and arrays in `o`"""
    ...
def _has_grad(v):
    """Is there a tensor in `v` that requires a gradient?"""
    ...
def _copy(v):
    """A copy of a value that can change in place, unless it is large or requires a gradient; otherwise `v` itself"""
    ...
class _Noted(NamedTuple):
    """A value at one moment"""
    token: Any
    value: Any
    copy: Any
    tensors: list = ...
def _tensors_in(v): ...
def _note(v): ...
def _assign(o, name, v) -> None:
    """Set an attribute of an object or a class, or a variable around a function; `__setattr__` is not called"""
    ...
def _set_variable(f, name, v) -> None: ...
def _restore(o, name, v):
    """Set the attribute `name` of `o` to `v`, in place where that is possible"""
    ...
def _write_into(o, name, old, t): ...
def _tokens_of_module(m):
    """Equal for two moments if the module was not written to between them; and its tensors, which keep their ids"""
    ...
class _FirstValues:
    """Everything that can be reached from `roots`, and its attributes at first

    Args:
        roots (Mapping): Name to object
        known (Iterable): Objects that others save, and their contents
    """
    roots: Any
    known: Any
    first: Any
    frozen: Any
    lost: Any
    def __init__(self, roots: Mapping, known: Iterable=()) -> None:
        """Args:
            roots (Mapping): Name to object
            known (Iterable): Objects that others save, and their contents
        """
        ...
    def search(self):
        """Search the objects anew"""
        ...
    def owners(self) -> dict:
        """The objects that have attributes, to recognise them later"""
        ...
class _Differences(_FirstValues):
    """The values that differ from the first ones"""
    def drifted(self, found) -> dict:
        """Attributes with another value than at first

        Args:
            found: Result of a search

        Returns:
            path -> name -> the value it began with
        """
        ...
    def moved(self, path, k: str, v):
        """Has the value changed since the first one was noted?

        Args:
            path: Of the object
            k (str): Name of the attribute
            v: Its value now
        """
        ...
    def added(self, found) -> Iterable:
        """Attributes that were not there at first, of objects that were

        Args:
            found: Result of a search

        Returns:
            `(path, name)`
        """
        ...
def _init_args(o):
    """Names that the script sets when it makes `o`"""
    ...
def _first_plain(noted, owner):
    """Of first values, those that are plain and that the script does not set"""
    ...
_handles: Any
def _is_handle(v, noted):
    """Is `v` a file that was opened late, a clock, a lock?"""
    ...
class _Parts(_Differences):
    """The state of one object"""
    def _is_fixed(self, path, o):
        """Is `o` a network that only helps, and has not been written to?"""
        ...
    def _plain_state(self, path, o): ...
    def _changed(self, path, owner, attrs):
        """Attributes to save: those that `keeps` names, or have changed"""
        ...
class _States(_Parts):
    """The state of all objects"""
    def state(self) -> dict:
        """The memory of all these objects now"""
        ...
class _Undoes(_States):
    """Returns objects to their first values"""
    def start_from(self, begin, again) -> None:
        """Take the plain first values in `begin` for those of the objects at the paths `again`

        Args:
            begin: path -> name -> first value
            again: Paths of the objects to take
        """
        ...
    def undo(self, found, attrs) -> None:
        """Delete added attributes, unless they are in `attrs`; restore the first value of changed ones

        Args:
            found: Result of a search
            attrs: path -> names of attributes to keep
        """
        ...
class Memory(_Undoes):
    """Generators, objects with `state_dict`, and attributes that change, of everything that can be reached from `roots`"""
    def load(self, state: Mapping, again: Iterable=()) -> list[str]:
        """Restore generators, states and attributes

        Args:
            state (Mapping): From `state`, of objects made by the same script
            again (Iterable): Paths of objects that are the very same, and have changed since

        Returns:
            Paths in `state` that these objects do not have
        """
        ...
