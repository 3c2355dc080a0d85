# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Sequence
from fasttrain.callback.core import Callback
from fasttrain.checkpoint_file import MemoryBudget
from fasttrain.learner import Learner
from pathlib import Path
from torch import nn
from typing import Any

__all__ = ['describe', 'export', 'export_info', 'load_learner', 'ForeignObject', 'read_pth', 'load_weights', 'to_torch_export', 'to_onnx']

def _encode_mapping(o, name, depth): ...
def _encode_set(o, name, depth): ...
def _is_array(o):
    """An array, or a number from one; not a data frame, and no array with a mask"""
    ...
def _encode(o, name, depth=0):
    """`o` as a checkpoint can hold it, for `_decode`; a `TypeError` that says `name` if that is not possible"""
    ...
def _decode_set(kind, items): ...
_decoders: dict
def _decode(o):
    """The value that `_encode` was given"""
    ...
def _name(o):
    """The name of a function, also inside a partial, or else of the class of `o`"""
    ...
def _describe_hyper(o): ...
_described: Any
def _describe_serving(learn):
    """What a prediction needs beside the model"""
    ...
def describe(learn) -> dict:
    """The content of an export beside the weights

    Args:
        learn: A Learner

    Returns:
        Plain data
    """
    ...
def _absolute(learn, path, suffix):
    """`path` with `suffix`, from the Learner's path"""
    ...
def export(learn, path) -> Path:
    """Write the evaluation weights and a description, for `load_learner`

    Args:
        learn: A Learner
        path: Path of the file; `.safetensors` is added if missing; a relative path starts at `learn.path`

    Returns:
        The file, as an absolute path
    """
    ...
def _export_path(path, home=None):
    """Where `export` wrote `path`: under `home`, the Learner's path, if there is such a file"""
    ...
def _read_export(path):
    """The content of an export; a `CheckpointError` for any other file"""
    ...
def export_info(path) -> dict:
    """The description in an export, for instance to build a model with as many outputs as it has classes

    Args:
        path: A file from `export`; `.safetensors` is added if missing

    Returns:
        As from `describe`
    """
    ...
def _on_meta(model):
    """Each place of the model that holds a tensor on meta: its name, the dict it is in, its key there"""
    ...
def _check_room(path, model, state) -> None:
    """Refuse a model with tensors on meta that the file has no numbers for"""
    ...
def _make_room(model):
    """Move all tensors on meta to the CPU, without numbers; (dict, key, old value) of each place"""
    ...
def _copy_model(path, model, state) -> None:
    """Load `state`, or leave `model` as it was"""
    ...
def _build(factory, name=None):
    """The model that `factory` builds or is; `name` is what the file calls it"""
    ...
def _add_serving(path, learn, said) -> None:
    """The callbacks that a prediction needs; a warning for those that only your code has"""
    ...
def load_learner(path, factory: Callable | nn.Module | None=None, dbunch=None, device=None, folder=None, **kwargs) -> Learner:
    """A Learner with the weights of an export, in a model that your own code builds

    Args:
        path: What `export` was given, or returned; relative to `folder`
        factory (Callable | nn.Module | None): The model, or a callable without arguments that builds it, perhaps on the meta device
        dbunch: Data for the Learner; without it the Learner can predict
        device: Device for the model; None leaves it where it is
        folder: The Learner's path, where a relative `path` starts; the current folder if None
        **kwargs: As in `Learner`

    Returns:
        In eval mode, with the description in `learn.exported`
    """
    ...
class ForeignObject:
    """Stands where a file holds something of a class or function that is not plain data; it was not built

    Args:
        name (str): Of the class or function, as 'argparse.Namespace'
        called (bool): What a call of it would make? Else the class or function itself
        tensor (bool): Would it be a tensor?
    """
    name: str
    called: bool
    tensor: Any
    def __init__(self, name: str, called: bool=True, tensor: bool=False) -> None:
        """Args:
            name (str): Of the class or function, as 'argparse.Namespace'
            called (bool): What a call of it would make? Else the class or function itself
            tensor (bool): Would it be a tensor?
        """
        ...
    @property
    def printable(self) -> str:
        """Its name for a message, without control characters, 200 characters at most"""
        ...
    def __str__(self): ...
    def __repr__(self): ...
class _PthBudget(MemoryBudget):
    why: str
_spare_pth: Any
_value_cost: int
_key_cost: int
class _PickleBytes:
    """The bytes of a pickle, taken from the front"""
    f: Any
    left: Any
    def __init__(self, f, left) -> None: ...
    def read(self, n): ...
    def line(self): ...
    def number(self, n, signed=False): ...
class _PickleStack(_PickleBytes):
    """The values of a pickle so far, each counted before it is kept"""
    budget: Any
    stack: Any
    marks: Any
    memo: Any
    def __init__(self, f, left, budget) -> None: ...
    def push(self, o, more=0) -> None: ...
    def since_mark(self):
        """Take the values since the last mark"""
        ...
    def keep(self, i) -> None:
        """Note the last value as number `i`, to be taken again"""
        ...
def _check_key(k) -> None:
    """Refuse a key that is slow to hash or to compare"""
    ...
class _PickleKeys(_PickleStack):
    """Puts values into the dicts of a pickle, and counts the keys of one hash"""
    hashes: Any
    def __init__(self, f, left, budget) -> None: ...
    def put(self, o, k, v) -> None:
        """`o[k] = v`, in a time that does not depend on the keys"""
        ...
    def _count_hash(self, o, k) -> None: ...
class _PickleDicts(_PickleKeys):
    """Fills the lists and dicts of a pickle"""
    def into_list(self, items) -> None:
        """Append `items` to the last value"""
        ...
    def into_dict(self, items) -> None:
        """Put `items`, keys and values in turn, into the last value"""
        ...
def _push_text(p, n) -> None: ...
_value_commands: dict
def _push_tuple(p, n) -> None: ...
def _set_item(p) -> None: ...
_container_commands: dict
def _push_global(p, module, name) -> None: ...
def _push_named(p) -> None: ...
def _call(p) -> None:
    """Build the result of a call that `_calls` knows; a note for any other"""
    ...
def _call_with_names(p) -> None: ...
_call_commands: dict
def _note_bytes(p, n, name='bytes') -> None: ...
def _note_frozenset(p) -> None: ...
_note_commands: dict
def _dict_of(p, pairs=()): ...
def _typed(p, f, kind, args, state):
    """A tensor or parameter with attributes: without them"""
    ...
def _rebuild_v2(p, typed, at, size, stride, grad, hooks, how=None): ...
def _rebuild_v3(p, typed, at, size, stride, grad, hooks, dtype, how=None): ...
_calls: dict
class _Storage:
    """The bytes of tensors, and whether one tensor has them all; `bytes` is None when only the sizes are read"""
    key: Any
    bytes: Any
    given: Any
    def __init__(self, key, bytes) -> None: ...
class _TypedStorage:
    storage: Any
    dtype: Any
    def __init__(self, storage, dtype) -> None: ...
_storages: dict
_by_name: dict
def _push_storage(p):
    """Replace the name of a storage by the storage"""
    ...
def _window(p, storage, dtype, at, size, stride, conj, neg): ...
def _check_shape(at, size, stride) -> None: ...
def _tensor(p, typed, at, size, stride, how=None, dtype=None):
    """A window onto a storage, as a dense tensor; the same one for the same window"""
    ...
_commands: dict
class _PickleReader(_PickleDicts):
    """Reads a pickle as plain data, command by command; nothing is imported, and nothing is called"""
    storage: Any
    tensors: Any
    stack: Any
    marks: Any
    memo: Any
    def __init__(self, f, left, budget, storage) -> None: ...
    def load(self): ...
def _read_at(f, path, at, n): ...
def _directory(f, path, size):
    """The offset of a zip file's directory, and its length"""
    ...
def _beyond_4gb(extra, *numbers: int) -> Sequence[int]:
    """`numbers`, with those beyond 4 GB taken from a field of their own"""
    ...
def _parts(f, path, size, budget):
    """The parts of a zip file: name -> (where, method, bytes there, bytes unpacked)"""
    ...
def _inflate(f, packed, b):
    """Fill `b` with what `packed` bytes of the file unpack to"""
    ...
def _memory(t): ...
def _unpack(f, path, part, b):
    """Fill `b` with a part"""
    ...
def _bytes_for(budget, key, n): ...
class _ZipFile:
    """The parts of a file that `torch.save` wrote, by the names that torch gives them"""
    f: Any
    path: Any
    budget: Any
    stored: Any
    parts: Any
    home: Any
    def __init__(self, f, path, size, budget) -> None: ...
    def __contains__(self, name): ...
    def part(self, name): ...
    def read(self, name): ...
    def storage(self, key, dtype, numel): ...
def _from_zip(f, path, size, budget): ...
def _from_pickles(f, path, size, budget):
    """A file of before 2020; the storages come last, so the pickle is read once for their sizes, and then again"""
    ...
def _place(place):
    """As a.b.0; `place` is (where it is, its key there), None at the top"""
    ...
class _Found:
    """Tensors, and objects that were not built, of a content"""
    n_tensors: Any
    foreign: Any
    def __init__(self) -> None: ...
    def add(self, o, place, depth) -> None: ...
def _height(o, place, seen, depth=0, found=None):
    """Depth of nesting of `o`; raise if it is deeper than 40, or has something that can be no part of plain data"""
    ...
def _read_any(f, path): ...
def _check_found(path, found) -> None:
    """Refuse a file whose tensors are all inside objects that were not built; else a warning names those"""
    ...
def read_pth(path) -> dict:
    """The content of a foreign `.pth`, without running anything in it; `learn.load_weights` takes its weights

    Args:
        path: A file from `torch.save`

    Returns:
        Tensors on the CPU, numbers and text, in dicts, lists and tuples; a `ForeignObject` for anything else
    """
    ...
_words: Any
def _is_weights(o): ...
def _weights_below(o, depth=3):
    """The first dict of tensors in `o`, or under one of the words; None if there is none"""
    ...
def _weights_in(path, content):
    """The dict of tensors in a content"""
    ...
def _read_weights(path): ...
def load_weights(learn, weights, strict: bool=True) -> Learner:
    """Load weights from anywhere into the model, all of them or none; the optimizer stays

    Args:
        learn: A Learner
        weights: A path, relative to the current folder; or a dict of tensors
        strict (bool): Refuse names, shapes and dtypes that differ? Else what differs is left out, or cast, and said

    Returns:
        The same Learner, for chaining
    """
    ...
class _KeepInputs(Callback):
    """Keeps the inputs as all other callbacks have made them, and ends the batch"""
    run_after: Any
    in_trials: bool
    cancels_together: bool
    xb: Any
    def begin_batch(self) -> None: ...
def _first_batch(dl):
    """The first batch of a loader, or None; generators are restored"""
    ...
def _batch_from_data(learn):
    """The inputs of the first batch, after `begin_batch`"""
    ...
def _example(learn, xb):
    """The inputs to trace the model with: a tuple, or a dict if it takes them by name"""
    ...
class _Named(nn.Module):
    """`model` with a `forward` that names each input: torch takes a `**kwargs` for one input"""
    model: Any
    forward: Any
    def __init__(self, model, names) -> None: ...
def _with_names(model, names):
    """`model`, or `_Named` if it has a `**kwargs`"""
    ...
def _shapes_for(model, shapes):
    """`shapes` as `torch.export` wants them: those of a `*args` one deeper"""
    ...
def _program(learn, xb):
    """The model as a graph of torch"""
    ...
def _write_to(path, write):
    """The file that `write` writes becomes `path`, whole or not at all"""
    ...
def to_torch_export(learn, path, xb=None) -> Path:
    """Write the model as a graph of torch, which `torch.export.load` reads

    Args:
        learn: A Learner
        path: Path of the file; `.pt2` is added if missing; a relative path starts at `learn.path`
        xb: A batch of inputs, or a tuple of them; from the data if None

    Returns:
        The file, as an absolute path
    """
    ...
def _output_names(o, name='pred'):
    """A name for each tensor in the structure that a model returns"""
    ...
def _name_axes(proto) -> None:
    """Call the axis of the batch `batch`, in whatever shapes it is"""
    ...
def _to_onnx(learn, path, xb): ...
def to_onnx(learn, path, xb=None) -> Path:
    """Write the model in ONNX; needs the packages onnx and onnxscript

    Args:
        learn: A Learner
        path: Path of the file; `.onnx` is added if missing; a relative path starts at `learn.path`
        xb: A batch of inputs, or a tuple of them; from the data if None

    Returns:
        The file, as an absolute path
    """
    ...
