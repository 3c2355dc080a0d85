# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Iterable
from collections.abc import Mapping
from fasttrain.object_state import Memory
from torch.utils.data import Dataset
from typing import Any

__all__ = ['plain_rng', 'set_plain_rng', 'ResumableSampler', 'item_seed', 'can_resume_inside', 'ResumableLoader']

def plain_rng() -> dict:
    """States of all generators: Python's, torch's on every device in use, NumPy's if imported"""
    ...
def set_plain_rng(state: Mapping) -> None:
    """Restore all generators

    Args:
        state (Mapping): From `plain_rng`
    """
    ...
class _PackedOrder:
    """An epoch's order, 8 bytes a sample where it consists of whole numbers, or of lists of them"""
    flat: Any
    ends: Any
    lists: Any
    rest: Any
    def __init__(self, order: Iterable) -> None: ...
    def _pack(self, o): ...
    def __len__(self): ...
    def __iter__(self): ...
    def digest(self) -> str:
        """Equal for equal orders"""
        ...
class _SamplerProxy:
    """Behaves like `sampler`; notes and restores the random state"""
    def __init__(self, sampler, memory) -> None: ...
    def __len__(self): ...
    def __getattr__(self, k): ...
    def __setattr__(self, k, v) -> None: ...
    def where(self) -> dict:
        """States of the generators, and of the loader"""
        ...
    def restore(self, state: Mapping) -> None:
        """Restore all of it

        Args:
            state (Mapping): From `where`
        """
        ...
def _called(f): ...
class _DrawsOrder(_SamplerProxy):
    """Draws the order of an epoch at once, and warns if the sampler cannot draw it again"""
    expected: Any
    digest: Any
    _is_checked: Any
    def __init__(self, sampler, memory) -> None: ...
    def _draw(self):
        """The order; one without a length may have no end, so it is drawn bit by bit"""
        ...
    def _draw_all(self): ...
    def _draw_again(self) -> None:
        """Draw once more from the same state: a sampler that gives another order remembers something that nobody can see"""
        ...
def _is_same(a, b):
    """Are two states the same, to the bit?"""
    ...
def _go_back(now, drawn, left):
    """The state `now`, but as in `left` where nothing has changed since the whole order was `drawn`"""
    ...
class _LeavesOrder(_DrawsOrder):
    """Gives a sampler the state that it has where only a part of the order is drawn"""
    drawn: Any
    def __init__(self, sampler, memory, known=()) -> None: ...
    def _own_state(self): ...
    def _draw_all(self): ...
    def leave(self, n: int) -> None:
        """End the epoch here: the rest of the order counts as not drawn

        Args:
            n (int): How many items of the order were given
        """
        ...
def _keyed(o, key): ...
class ResumableSampler(_LeavesOrder):
    """Replaces the sampler of a loader: notes where an epoch's order was drawn, and begins anywhere in it

    Args:
        sampler (Iterable): Gives the epoch's indices, or lists of them
        memory (Memory | None): The state of the loader
        known (Iterable): Objects in which the sampler has nothing of its own, such as the dataset
    """
    resume_at: Any
    drawn_at: Any
    def __init__(self, sampler: Iterable, memory: Memory | None=None, known: Iterable=()) -> None:
        """Args:
            sampler (Iterable): Gives the epoch's indices, or lists of them
            memory (Memory | None): The state of the loader
            known (Iterable): Objects in which the sampler has nothing of its own, such as the dataset
        """
        ...
    def __iter__(self): ...
def item_seed(*key) -> int:
    """A seed for everything random that is done to one item

    Args:
        *key: Anything that tells one item from another

    Returns:
        0 to below 2**63
    """
    ...
def _seed_all(seed, gens) -> None: ...
class _DatasetProxy(Dataset):
    """Behaves like the dataset `ds`"""
    __class__: Any
    def __init__(self, ds) -> None: ...
    def __reduce__(self): ...
    def __len__(self): ...
    def __getattr__(self, k): ...
    def __setattr__(self, k, v) -> None: ...
class _Seeded(_DatasetProxy):
    """Gives items of `ds` for `(key,index)`, with the generators seeded by both"""
    def __getitem__(self, k): ...
    def _generators(self): ...
    def _seeded(self, key, i, get): ...
class _SeededBatches(_Seeded):
    """For datasets that give several items at once"""
    def __getitems__(self, ks): ...
def _by_index(dl): ...
def can_resume_inside(dl: Iterable) -> bool:
    """Can `dl` begin in the middle of an epoch, and give what would have come then?

    Args:
        dl (Iterable): A loader
    """
    ...
def _sampler_of(dl): ...
def _lost_in_workers(dl) -> str | None:
    """The reason why no checkpoint can hold the random state of the workers of `dl`

    Args:
        dl: None if nothing is lost
    """
    ...
class _TensorOrder:
    """The order of a `TensorLoader`, batch by batch"""
    dl: Any
    def __init__(self, dl) -> None: ...
    def __len__(self): ...
    def __iter__(self): ...
class _CopiesLoader:
    """Copies a loader, with a sampler that can resume"""
    dl: Any
    sampler: Any
    seed: Any
    memory: Any
    copy: Any
    def __init__(self, dl, seed=None) -> None: ...
    def _make_copy(self) -> None: ...
class _SharesAttributes(_CopiesLoader):
    """Passes attributes between the loader and its copy"""
    def _share(self, to_copy) -> None:
        """Copy the attributes in which a user's loader counts"""
        ...
def _is_torchs(dl): ...
def _is_torchdatas(dl): ...
class _HasPosition(_SharesAttributes):
    """Notes and restores the position of a loader"""
    resumes: bool
    left: bool
    def where(self) -> dict:
        """States of the generators, and of the loader"""
        ...
    def state(self) -> dict:
        """The position in the epoch that was begun last; plain values and tensors"""
        ...
    def _end_as(self, own, left=False) -> None:
        """Give a loader its state where an epoch has ended, or was left"""
        ...
    def restore(self, state: Mapping) -> None:
        """Restore the loader's own state, and all that it remembers

        Args:
            state (Mapping): From `state`, at the end of an epoch
        """
        ...
class _BeginsEpochs(_HasPosition):
    """Begins an epoch, each kind of loader in its own way"""
    once: Any
    share: Any
    resumes: Any
    seed: Any
    def _by_own_state(self, state): ...
    def _sliced(self, state, seen): ...
    def _by_sampler(self, epoch, state, seen): ...
    def _key(self, epoch): ...
class ResumableLoader(_BeginsEpochs):
    """Gives the batches of a loader from any position in an epoch, the same that would have come without a break

    Args:
        dl (Iterable): The training data
        seed (int | None): Seeds each item by this, the epoch and its index; None does so only where there are workers
    """
    left: Any
    def __init__(self, dl: Iterable, seed: int | None=None) -> None:
        """Args:
            dl (Iterable): The training data
            seed (int | None): Seeds each item by this, the epoch and its index; None does so only where there are workers
        """
        ...
    @property
    def lost(self) -> dict:
        """All of the loader that no checkpoint can hold"""
        ...
    def batches(self, epoch: int, state: Mapping | None=None, seen: int=0) -> Iterable:
        """The batches of an epoch

        Args:
            epoch (int): Index of the epoch
            state (Mapping | None): From `state`: go on from there
            seen (int): Batches of this epoch that were trained on already

        Returns:
            The rest of the epoch
        """
        ...
    def _has_order(self): ...
    def leave(self, n: int, state: Mapping | None=None) -> None:
        """End an epoch early: what its sampler had still to draw counts as not drawn, as with a plain loader

        Args:
            n (int): How many batches of the epoch were given
            state (Mapping | None): From `state`, where another process has begun the epoch
        """
        ...
