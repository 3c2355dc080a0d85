# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from fasttrain.processes import Ranks
from torch import Tensor
from torch import nn
from typing import Any
import torch

__all__ = []

_plain: Any
def is_shard(t) -> bool:
    """Is `t` a torch `DTensor` of whose rows this process has some? One that is divided otherwise is a plain tensor here

    Args:
        t: Anything
    """
    ...
def local(t):
    """The part of `t` that this process has

    Args:
        t: A tensor, or anything else

    Returns:
        A plain tensor that shares its memory with `t`; anything else as it is
    """
    ...
def local_all(ts: Iterable) -> list:
    """The part of each that this process has

    Args:
        ts (Iterable): Tensors
    """
    ...
def memory_of(t: Tensor) -> Tensor:
    """What this process has of a tensor: enough for whatever is the same to any part, and to a part of a sum

    Args:
        t (Tensor): Plain, or divided in any way

    Returns:
        Plain
    """
    ...
def as_shard(part: Tensor, like: Any) -> Tensor:
    """`part` as this process's part of a tensor that is cut as `like` is

    Args:
        part (Tensor): As from `local(like)`, perhaps of another dtype
        like (Any): A shard
    """
    ...
def as_shards(parts: Iterable, like: Iterable) -> list:
    """Each part cut as its tensor in `like` is

    Args:
        parts (Iterable): Tensors, or None
        like (Iterable): As many; a plain one leaves its part as it is
    """
    ...
def plain_class(m: nn.Module) -> type:
    """The class of `m`, or the class that it had before `fully_shard`

    Args:
        m (nn.Module): Any
    """
    ...
def write_parts(ts: Iterable[Tensor], values: Iterable[Tensor]):
    """Copy each of `values` into its tensor, without a mark that autograd or `torch.compile` would notice

    Args:
        ts (Iterable[Tensor]): Written to; plain tensors, or shards
        values (Iterable[Tensor]): As many, each whole where its tensor is plain, else the part or a shard of the same kind
    """
    ...
def norms_of(ts: list | tuple, like: Any) -> Tensor:
    """The Euclidean norm of each tensor; every rank that has a part calls this

    Args:
        ts (list | tuple): Plain tensors
        like (Any): A shard if they are parts of tensors cut as this is; plain if they are whole

    Returns:
        (len(ts),)
    """
    ...
def rows_of(n: int, rank: int, size: int) -> tuple:
    """The rows that a rank has of a tensor: as many for each, and fewer for the last

    Args:
        n (int): Rows of the whole; 0 or more
        rank (int): Of the process
        size (int): Processes that have them

    Returns:
        First row of this rank, the one after its last, and the rows that rank 0 has
    """
    ...
def whole(s: Tensor, ranks: Ranks) -> Any:
    """Gather a tensor on rank 0

    Args:
        s (Tensor): A shard; or a plain tensor, which is whole
        ranks (Ranks): The processes that have the others; all call this

    Returns:
        The tensor on rank 0, None on the others
    """
    ...
def gathered(t: Any, like=None) -> Tensor:
    """Gather a tensor on every rank; all call this

    Args:
        t (Any): A shard, or a plain tensor
        like: Not used: this fits where a function of a tensor and its parameter is wanted

    Returns:
        The whole, in memory of its own; a plain tensor as it is
    """
    ...
def rows_here(like: Any) -> slice:
    """The rows of the whole that this process has; all of a plain tensor

    Args:
        like (Any): A shard, or a plain tensor
    """
    ...
def stack_whole(parts: list[Tensor], like: Any) -> Tensor:
    """The whole of each of `parts`, stacked; every rank calls this

    Args:
        parts (list[Tensor]): Of one shape; this process's rows
        like (Any): A shard that is cut as they are; a plain tensor if they are whole

    Returns:
        (len(parts), rows, ...)
    """
    ...
def part_of(t: Tensor, like: Any) -> Tensor:
    """The rows of `t` that this rank has, in memory of their own

    Args:
        t (Tensor): Whole; on every rank. A shard is cut already
        like (Any): A shard of a tensor of the same shape, or a plain tensor

    Returns:
        Cut as `like` is; `t` itself if that is plain
    """
    ...
def from_rank0(t: Tensor | None, shape, dtype: torch.dtype, device, ranks: Ranks) -> Tensor:
    """Send a whole tensor from rank 0 to all

    Args:
        t (Tensor | None): On rank 0
        shape: Of `t`, as are the next two
        dtype (torch.dtype):
        device: Where the others want it
        ranks (Ranks): All call this

    Returns:
        The same on every rank
    """
    ...
def replaced(o, f: Callable):
    """`o` with `f(t)` in place of each tensor `t`

    Args:
        o: Tensors in dicts, lists and tuples, to any depth
        f (Callable): Called with each tensor
    """
    ...
def shards_in(content) -> list:
    """All shards in it, in order, each object once

    Args:
        content: Tensors in dicts, lists and tuples, to any depth
    """
    ...
def _tell(i, ranks):
    """Which shard is gathered next: rank 0 says, -1 for none"""
    ...
def _waiting(shards, ranks):
    """What stands for each shard on rank 0, by id; shards with the same memory are one"""
    ...
def write_whole(ranks: Ranks, content, write: Callable):
    """Have rank 0 write the whole of `content`; an error is raised on every rank

    Args:
        ranks (Ranks): All call this
        content: With the same keys on every rank
        write (Callable): Called on rank 0, with `content` as if it were whole

    Returns:
        What `write` gives there, on every rank
    """
    ...
class _Place:
    """Where a tensor stood in a content that was sent"""
    i: Any
    shape: Any
    def __init__(self, i, shape) -> None: ...
def _outline(content):
    """`content` with places in place of tensors, and these; a tied tensor has one place"""
    ...
def _pairs(o, like):
    """Each place in `o`, and what stands in `like` at the same keys"""
    ...
def _filled(o, ts): ...
def read_whole(ranks: Ranks, read: Callable, like: Callable=...):
    """Have rank 0 read, and give each rank the rows that it has of a shard, and all of any other tensor

    Args:
        ranks (Ranks): All call this
        read (Callable): Called on rank 0; gives a content of whole tensors
        like (Callable): Called with the content without its tensors: one with shards where they are wanted

    Returns:
        The content on every rank
    """
    ...
