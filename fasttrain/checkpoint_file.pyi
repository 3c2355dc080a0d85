# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Mapping
from pathlib import Path
from torch import Tensor
from typing import Any
from typing import Self

__all__ = ['CheckpointError', 'sync_folder', 'write_checkpoint', 'check_writable', 'read_checkpoint', 'peek_content', 'BackgroundWriter']

class CheckpointError(RuntimeError):
    """A checkpoint cannot be written or loaded; nothing has been changed

    Args:
        path: The file
        reason (str): The fault
        todo (str): The remedy
    """
    path: Any
    reason: str
    todo: str
    def __init__(self, path, reason: str, todo: str='') -> None:
        """Args:
            path: The file
            reason (str): The fault
            todo (str): The remedy
        """
        ...
    def __reduce__(self): ...
def row_strides(shape) -> tuple:
    """The strides of a contiguous tensor

    Args:
        shape: Sizes of all dimensions

    Returns:
        As of `torch.empty(shape)`
    """
    ...
def _is_dense(shape, strides):
    """Do the items of such a tensor fill a piece of memory, each at a place of its own?"""
    ...
_dtypes: dict
def _has_memory(t): ...
def check_saveable(name: str, t: Tensor) -> None:
    """Raise `TypeError` for a tensor that safetensors cannot hold: sparse, on the meta device, of another dtype, a `DTensor`

    Args:
        name (str): For the message
        t (Tensor): Any
    """
    ...
class WaitingTensor:
    """Stands for a tensor that is elsewhere, and gets it when its numbers are wanted

    Args:
        like (Tensor): Has the shape, dtype, strides and device of the tensor
        get (Callable): Called without arguments, each time the numbers are wanted; gives the tensor
    """
    shape: Any
    dtype: Any
    device: Any
    ndim: Any
    get: Callable
    strides: Any
    def __init__(self, like: Tensor, get: Callable) -> None:
        """Args:
            like (Tensor): Has the shape, dtype, strides and device of the tensor
            get (Callable): Called without arguments, each time the numbers are wanted; gives the tensor
        """
        ...
    @property
    def nbytes(self): ...
    def numel(self): ...
    def stride(self): ...
    def element_size(self): ...
    def cpu(self): ...
    def clone(self): ...
class _NamedTensors:
    """Tensors by name; the same memory is stored once, under its first name"""
    tensors: Any
    _names: Any
    n_numbers: Any
    largest_strided: Any
    def __init__(self) -> None: ...
    def add(self, name, t):
        """The name under which `t` is stored"""
        ...
    def add_laid_out(self, name, t):
        """As `add`, with the strides of `t` unless it lies in rows"""
        ...
_max_depth: int
_long_list: int
def _pack_number(o):
    """`o` itself if JSON spells it exactly"""
    ...
def _pack_long_list(o, name, named):
    """A list of numbers of one kind as a tensor; None for any other list"""
    ...
max_same_hash: int
def check_hashes(keys) -> None:
    """Raise `ValueError` for keys that make a dict slow

    Args:
        keys: Of one dict or set
    """
    ...
def _pack(o, name, named, depth=0) -> Any:
    """JSON of `o`; its tensors go to `named`"""
    ...
def _pack_dict(o, name, named, depth): ...
_value_cost: int
_number_cost: int
def _json_cost(text):
    """Bytes of memory that parsing the JSON `text` can take"""
    ...
class MemoryBudget:
    """Bytes that reading a file may still take; `ValueError` if more are wanted

    Args:
        n (int): Bytes
    """
    why: str
    n: int
    def __init__(self, n: int) -> None:
        """Args:
            n (int): Bytes
        """
        ...
    def take(self, n) -> None:
        """Count `n` bytes for good"""
        ...
    def check(self, n) -> None:
        """Are `n` bytes left? For memory that is freed at once"""
        ...
def unique_dict(pairs) -> dict:
    """A dict, unless a key stands twice or too many have one hash; `ValueError`

    Args:
        pairs: Keys and values
    """
    ...
def _unpack_int(v, *_): ...
def _unpack_float(v, *_): ...
def _check_list(v): ...
def _unpack_tuple(v, *_): ...
def _unpack_dict(v, *_): ...
def _unpack_numbers(v, tensors, used, budget): ...
def _unpack_tensor(v, tensors, used, budget): ...
def _laid_out(t, strides, name):
    """A copy of `t` with `strides`"""
    ...
def _unpack_complex(v, tensors, used, budget): ...
_unpackers: dict
def _parse(text, budget, tensors=None):
    """Strict JSON; with `tensors`, each `$` word is replaced by the value it stands for"""
    ...
def _no_number(o) -> None: ...
def _finite(o): ...
def _check_depth(o, left) -> None: ...
_newest_format: int
_chunk_size: Any
_start_pattern: Any
_start_len: int
_checksum_at: Any
_max_header: int
_spare_bytes: Any
def _tensor_entries(tensors):
    """The table that safetensors wants, and how many bytes the tensors take"""
    ...
def _header_json(table, text, size): ...
def _header(tensors, text, more):
    """The length and the JSON; `more` are bytes that reading takes beside the JSON and the tensors"""
    ...
def _pack_content(content):
    """Text of `content`, its tensors in the order of the file, and the bytes that reading takes beside them"""
    ...
def write_all(fd: int, b) -> None:
    """Write all of `b`, however little the operating system takes at a time

    Args:
        fd (int): Of an open file
        b: Bytes, or a memoryview
    """
    ...
def sync_folder(path: Path) -> None:
    """Make the name `path` survive a power cut

    Args:
        path (Path): A file or a folder
    """
    ...
def _make_folder(folder) -> None:
    """Make `folder` and those above it, and make each survive a power cut"""
    ...
_host: Any
_tmp_pattern: Any
_a_day: Any
def _lock(fd):
    """Lock an open file, unless another process has; was that possible?"""
    ...
def _keep_owner(fd, was) -> None:
    """Give a file the owner, group and mode in `was`, as far as that is permitted"""
    ...
def _open_tmp(path, was=None):
    """A new file beside `path`, locked, with mode and owner of `was`"""
    ...
def _is_alive(pid): ...
def _is_abandoned(host, pid, written):
    """Has the process ended that wrote a file, as far as is known here?"""
    ...
def _open_leftover(path):
    """A file descriptor for locking; None if the file cannot be opened"""
    ...
def _remove(path) -> None: ...
def _remove_leftovers(folder) -> None:
    """Remove the temporary files of ended processes from `folder`"""
    ...
_no_files: dict
def target_file(path) -> tuple:
    """The file that `path` leads to, through links; `OSError` if it is a folder, pipe, socket or device

    Args:
        path: As the user gave it

    Returns:
        The file as a `Path`, and its `os.stat_result`, None if it is not there
    """
    ...
def replacing_file(path):
    """A file descriptor, open for writing, whose file becomes `path` when the `with` ends without an error

    Args:
        path: The file; a link is followed
    """
    ...
def as_write_error(path, need=...):
    """Errors inside the `with` are raised as a `CheckpointError`

    Args:
        path: The file that is written
        need: How many bytes it takes; asked for if the disk is full
    """
    ...
_unchanged: str
def _space_needed(path, need): ...
def _bytes_of(t):
    """The memory of `t`, in rows; it lives as long as this generator waits"""
    ...
def _chunks(head, tensors): ...
def _write_file(fd, head, tensors) -> None: ...
def _write_packed(path, text, tensors, more) -> None: ...
def write_checkpoint(path, content: Mapping) -> Path:
    """Write `content` to one safetensors file, which is there whole or not at all

    Args:
        path: Path of the file; an existing file is replaced
        content (Mapping): Tensors, numbers, text, lists, tuples and dicts, to any depth

    Returns:
        `path`
    """
    ...
def check_writable(path, need: int=0) -> None:
    """Raise a `CheckpointError` now if `path` could not be written later

    Args:
        path: Path of the checkpoint to come
        need (int): Bytes it will take
    """
    ...
own_format: str
pickle_format: Any
graph_format: Any
torchscript_format: Any
onnx_format: Any
_plain_weights: Any
def foreign_format(path: Path, start: bytes) -> tuple | None:
    """Recognise a file that is no safetensors file

    Args:
        path (Path): For its suffix
        start (bytes): The first bytes of the file

    Returns:
        Kind of file and the call that reads it; None if it may be a safetensors file
    """
    ...
def open_regular(path: Path):
    """Open `path`; `CheckpointError` if it is missing or no plain file, since a pipe would wait for ever

    Args:
        path (Path): A file, or a link to one

    Returns:
        Open for reading bytes, without a buffer
    """
    ...
def describe_file(path: Path) -> tuple:
    """Say what a file is, by its first bytes

    Args:
        path (Path): Any file

    Returns:
        Kind of file, and the call that reads it
    """
    ...
_suffixes: Any
def _is_missing(path):
    """The error for a missing file: it names the files that are there"""
    ...
def read_into(f, path: Path, b, sha=None):
    """Read until `b` is full; `CheckpointError` if the file ends before

    Args:
        f: Open, without a buffer
        path (Path): For the error
        b: Any writable buffer
        sha: A hash to update

    Returns:
        `b`
    """
    ...
_damaged: str
def _check_start(path, start, size):
    """Check the first bytes of a file; the length of the header, and the checksum"""
    ...
def _header_sum(length, head):
    """The hash of a header, with zeros in the place of the checksum"""
    ...
def _read_head(f, path):
    """The header as text, its length with spaces, the checksum in it, and the hash so far"""
    ...
_from_name: dict
def _empty(shape, dtype): ...
def _empty_tensors(table, size):
    """Memory for the tensors of `table`, which must take `size` bytes exactly"""
    ...
def _fill_tensors(f, path, tensors, sha, want) -> None:
    """Read the bytes of `tensors`; `CheckpointError` if the hash then differs from `want`"""
    ...
def _note_strides(content):
    """In `content['optimizer']`, add the strides that the parameters of `content['model']` had"""
    ...
def _check_format(path, n) -> None: ...
def _read_content(f, path):
    """The content of an open file"""
    ...
def read_checkpoint(path) -> dict:
    """The content of a file, or a `CheckpointError`

    Args:
        path: A file that `write_checkpoint` wrote

    Returns:
        As it was written; tensors on the CPU, each in storage of its own
    """
    ...
def peek_content(path) -> dict:
    """The content of a checkpoint without its tensors, unchecked

    Args:
        path: A file

    Returns:
        As JSON has it, with words such as `$tensor`; empty if the file is no checkpoint, or damaged there
    """
    ...
class _OneAtATime:
    """Runs one function at a time in a thread; its error is raised by `wait`, or by the next `start`"""
    _thread: Any
    _error: Any
    def start(self, f, *args) -> None:
        """Wait for the call before, then begin this one

        Args:
            f: Called with `args` in a thread
            *args: For `f`
        """
        ...
    def _run(self, f, *args) -> None: ...
    def wait(self) -> None:
        """Wait until the file is there; raise the error of its writing"""
        ...
    def __enter__(self) -> Self: ...
    def __exit__(self, kind, e, tb) -> None: ...
def _event(device): ...
def _write_copied(copied, *args) -> None: ...
class BackgroundWriter(_OneAtATime):
    """Writes checkpoints beside training, one at a time; also `with BackgroundWriter() as writer:`"""
    def write(self, path, content: Mapping) -> Path:
        """Begin to write when the file before is done; raise the error of that

        Args:
            path: As in `write_checkpoint`
            content (Mapping): As there; copied before this returns

        Returns:
            `path`, where the file will be
        """
        ...
