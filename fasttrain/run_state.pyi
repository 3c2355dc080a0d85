# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from fasttrain.callback.core import Callback
from fasttrain.object_state import Memory
from pathlib import Path
from torch.utils.data import Dataset
from typing import Any

__all__ = ['plain_rng', 'set_plain_rng', 'Order', 'item_seed', 'can_take_up', 'Feed', 'run_facts', 'run_memory', 'run_state', 'run_settings', 'changed_settings', 'check_run', 'check_run_state', 'check_position', 'load_run_state', 'Run', 'peek_run', 'newest_run', 'Resume']

def plain_rng() -> dict:
    """Where all generators are: Python's, torch's on every device in use, NumPy's if imported"""
    ...
def set_plain_rng(state: Mapping) -> None:
    """Put all generators there

    Args:
        state (Mapping): From `plain_rng`
    """
    ...
class _PackedOrder:
    """An epoch's order, 8 bytes a sample where it consists of whole numbers, or of lists of them"""
    flat: Any
    ends: Any
    rest: Any
    lists: Any
    def __init__(self, order: Iterable) -> None: ...
    def _takes(self, o): ...
    def __len__(self): ...
    def __iter__(self): ...
    def digest(self) -> str:
        """Equal for equal orders"""
        ...
class Order:
    """Stands in for the sampler of a loader: notes where an epoch's order was drawn, and begins anywhere in it

    Args:
        sampler (Iterable): Gives the epoch's indices, or lists of them
        memory (Memory | None): What the loader remembers
    """
    def __init__(self, sampler: Iterable, memory: Memory | None=None) -> None:
        """Args:
            sampler (Iterable): Gives the epoch's indices, or lists of them
            memory (Memory | None): What the loader remembers
        """
        ...
    def __len__(self): ...
    def __getattr__(self, k): ...
    def __setattr__(self, k, v) -> None: ...
    def where(self) -> dict:
        """Where the generators are, and all that the loader remembers"""
        ...
    def go(self, state: Mapping) -> None:
        """Restore all of it

        Args:
            state (Mapping): From `where`
        """
        ...
def __iter__(self: Order): ...
def _keyed(o, key): ...
def _draw(self: Order):
    """All of the order; one without a length may have no end, and is drawn bit by bit"""
    ...
def _try_again(self: Order):
    """Draw once more from the same state: a sampler that gives another order remembers something that nobody can see"""
    ...
def item_seed(*key) -> int:
    """A seed for everything random that is done to one item

    Args:
        *key: Whatever tells one item from another

    Returns:
        0 to below 2**63
    """
    ...
class _Seeded(Dataset):
    """Gives items of `ds` for `(key,index)`, with the generators seeded by both"""
    __class__: Any
    def __init__(self, ds) -> None: ...
    def __reduce__(self): ...
    def __len__(self): ...
    def __getattr__(self, k): ...
    def __setattr__(self, k, v) -> None: ...
    def __getitem__(self, k): ...
    def _at(self, key, i, get): ...
def _seed_all(seed, gens) -> None: ...
class _SeededBatches(_Seeded):
    """For datasets that give several items at once"""
    def __getitems__(self, ks): ...
def _by_index(dl): ...
def can_take_up(dl: Iterable) -> bool:
    """Can `dl` begin in the middle of an epoch, and give what would have come then?

    Args:
        dl (Iterable): A loader
    """
    ...
class Feed:
    """Gives the batches of a loader from any position in an epoch, the same that would have come without a break

    Args:
        dl (Iterable): What to train on
        seed (int | None): Seeds each item by this, the epoch and its index; None does so only where there are workers
    """
    dl: Iterable
    seed: int | None
    order: Any
    memory: Any
    ordered: Any
    def __init__(self, dl: Iterable, seed: int | None=None) -> None:
        """Args:
            dl (Iterable): What to train on
            seed (int | None): Seeds each item by this, the epoch and its index; None does so only where there are workers
        """
        ...
    def where(self) -> dict:
        """Where the generators are, and all that the loader remembers"""
        ...
    def state(self) -> dict:
        """Where the epoch is that was begun last; plain values and tensors"""
        ...
    @property
    def lost(self) -> dict:
        """What of the loader no checkpoint can hold"""
        ...
    def restore(self, state: Mapping) -> None:
        """Have the loader remember what it did

        Args:
            state (Mapping): From `state`, at the end of an epoch
        """
        ...
    def _ordered(self) -> None:
        """The loader, with an `Order` for a sampler; kept, since it may keep workers"""
        ...
    def share(self, to_copy) -> None:
        """A loader of the user's own may count in itself; the copy that is gone through does so in its place"""
        ...
    def _key(self, epoch): ...
def _of_torch(dl):
    """Args:
        dl: its parts can be seen, even if it has a `state_dict`, as torchdata's loader does
    """
    ...
class _Epoch:
    """The order of a `TensorLoader`, batch by batch"""
    dl: Any
    def __init__(self, dl) -> None: ...
    def __len__(self): ...
    def __iter__(self): ...
def begin(self: Feed, epoch: int, state: Mapping | None=None, seen: int=0) -> Iterable:
    """The batches of an epoch

    Args:
        epoch (int): Which
        state (Mapping | None): From `state`: go on from there
        seen (int): Batches of this epoch that were trained on already

    Returns:
        What is left of the epoch
    """
    ...
def run_facts(learn) -> dict:
    """What else the bits of a result depend on"""
    ...
def _parts(learn):
    """Modules whose tensors are part of the run: the model, and a loss with parameters of its own"""
    ...
def _beside(m):
    """Buffers that `state_dict` leaves out"""
    ...
def _sizes(dl): ...
def _remembering(learn): ...
def _deals(cb):
    """Args:
        cb: a `Resume`
    """
    ...
class _OnLearner:
    """Shares the attributes of a Learner, for those that a user has put there"""
    __dict__: Any
    def __init__(self, learn) -> None: ...
def _on_learner(learn): ...
def run_memory(learn, *known) -> Memory:
    """What loaders, modules and callbacks of `learn` remember beyond their `state_dict`

    Args:
        learn: A Learner
        *known: Objects that somebody else looks after
    """
    ...
def run_state(learn, epoch: int, i: int, data: Mapping, memory: Memory | None=None, **run) -> dict:
    """All that the next batch depends on

    Args:
        learn: A Learner, between two batches or two epochs
        epoch (int): The epoch that comes next, or goes on
        i (int): The batch in it that comes next
        data (Mapping): From `Feed.state`
        memory (Memory | None): From `run_memory`, when the fit began
        **run: More to write down about the run

    Returns:
        For `write_checkpoint` and `load_run_state`
    """
    ...
def _text(o): ...
def _of_optimizer(learn):
    """Hyper-parameters as the script asks for them, and schedules by nine of their values"""
    ...
def _flags(learn):
    """What else an optimizer was made with: nesterov, say, or which positions do not decay"""
    ...
def _of_loader(dl): ...
def _of_losses(learn): ...
def run_settings(learn) -> dict:
    """All that a script asks for and that a result depends on

    Args:
        learn: A Learner in a fit that begins

    Returns:
        Name to plain value
    """
    ...
def changed_settings(then: Mapping, now: Mapping) -> list[str]:
    """What the script asks for now, and did not when the run began

    Args:
        then (Mapping): From `run_settings`, when the run began
        now (Mapping): The same, of this script

    Returns:
        A line for each; empty if nothing has changed
    """
    ...
_prints: Any
def _short(v): ...
def check_run(content: Mapping, path) -> Mapping:
    """Refuse a checkpoint that is not of a run

    Args:
        content (Mapping): Of a checkpoint
        path: Where it was read, for the message

    Returns:
        What is written there about the run
    """
    ...
def check_run_state(learn, content: Mapping, path) -> None:
    """Refuse what belongs to another model or optimizer

    Args:
        learn: A Learner in a fit
        content (Mapping): From `run_state`
        path: Where it was read, for the message
    """
    ...
def _grown(m, saved):
    """Buffers that have another shape in `saved`, as those have that grow while a model runs"""
    ...
def _not_yet(m): ...
def check_position(learn, content: Mapping, path, dl: Iterable) -> None:
    """Refuse a position inside an epoch of another loader

    Args:
        learn: A Learner in a training epoch
        content (Mapping): From `run_state`
        path: Where it was read, for the message
        dl (Iterable): The loader of this epoch
    """
    ...
_no_middle: str
def _count(v): ...
def _maybe(f): ...
def _texts(v): ...
def _rng_works(state):
    """Are these states of generators? (They are tried on generators of our own)"""
    ...
_run_values: dict
_more_values: dict
def _check_values(learn, content: Mapping, path) -> None:
    """Refuse values that no run can have

    Args:
        learn: A Learner in a fit
        content (Mapping): From `run_state`
        path: Where it was read, for the message
    """
    ...
def _check_tensors(learn, content, bad) -> None:
    """Gradients, frozen parameters and buffers are those of this model"""
    ...
class _Before:
    """All that resuming a run changes, to be restored if the run is refused

    Args:
        learn: A Learner in a fit
        memories (Iterable): From `run_memory` and of loaders
    """
    learn: Any
    memories: Any
    tensors: Any
    buffers: Any
    extra: Any
    params: Any
    groups: Any
    opt: Any
    cbs: Any
    rng: Any
    attrs: Any
    def __init__(self, learn, memories: Iterable=()) -> None:
        """Args:
            learn: A Learner in a fit
            memories (Iterable): From `run_memory` and of loaders
        """
        ...
    def restore(self) -> None: ...
def _extra(m): ...
def load_run_state(learn, content: Mapping, memory: Memory | None=None, again: Iterable=()) -> list[str]:
    """Restore everything

    Args:
        learn: A Learner in a fit
        content (Mapping): From `run_state`, as `check_run_state` has passed it
        memory (Memory | None): From `run_memory`
        again (Iterable): As in `Memory.load`

    Returns:
        What the run remembered, and these objects have no place for
    """
    ...
def _set_buffer(model, name, t) -> None:
    """Copy `t` into a buffer, or give the module a new one if it has grown"""
    ...
def _load_cb(cb, state) -> None: ...
def _differences(learn, content: Mapping) -> list[str]:
    """What is not as it was, and may show in the last bits or more

    Args:
        learn: A Learner in a fit
        content (Mapping): From `run_state`

    Returns:
        Empty if the run will go on bit for bit
    """
    ...
def _join_as_saved(learn, content) -> None:
    """Parameters that joined a group in the run join it here"""
    ...
@dataclass
class Run:
    """The run that a fit belongs to, as `learn.run`"""
    id: str
    fit: int
    goes_on: bool
    branch: bool
    done: bool
def peek_run(path) -> dict | None:
    """Read the first bytes of a checkpoint, to see which run it is of

    Args:
        path: A file

    Returns:
        What it says of its run; None if there is none, or it is damaged
    """
    ...
_numbered: Any
def newest_run(folder) -> Path | None:
    """The file of a run that was written last, by the run's own numbers and not by the clock

    Args:
        folder: With checkpoints

    Returns:
        None if there is no checkpoint of a run
    """
    ...
def _as_in_file(run, path, content) -> None:
    """What goes on from the newest file of a run is that run; from an earlier one it is a branch"""
    ...
class Resume(Callback):
    """Goes on from a checkpoint of a run, in the middle of an epoch or at its end, as if there had been no break

    Args:
        source: A checkpoint that `Checkpoint` wrote, or a folder of them: the newest; None begins a run
        seed (int | None): As in `Feed`
        **kwargs: `name`, as in `Callback`
    """
    in_trials: bool
    run_after: Any
    again: Any
    path: Any
    used: Any
    _inside: Any
    _feeding: Any
    _feeds: dict
    _before: Any
    _memory: Any
    _lost: Any
    source: Any
    seed: int | None
    _seed: Any
    _settings: Any
    _asked: Any
    _made: Any
    def __init__(self, source=None, seed: int | None=None, **kwargs) -> None:
        """Args:
            source: A checkpoint that `Checkpoint` wrote, or a folder of them: the newest; None begins a run
            seed (int | None): As in `Feed`
            **kwargs: `name`, as in `Callback`
        """
        ...
    def find(self) -> tuple | None:
        """Where to go on from"""
        ...
    def begin_fit(self) -> None: ...
    def _feed_of(self, dl): ...
def take_up(self: Resume, path, content: Mapping):
    """Have the fit go on from `content`, or leave everything as it is

    Args:
        path: For messages
        content (Mapping): From `run_state`
    """
    ...
def _refuse(self: Resume): ...
def _go_to(self: Resume, path, content, missing):
    """Go on at the position of `content`, with what the script asks for anew"""
    ...
def _set_anew(self: Resume, content) -> None:
    """A hyper-parameter that the script asks for, and did not when the run began, is set; a schedule sets its own"""
    ...
def tell_lost(self: Resume):
    """Say once what cannot be kept"""
    ...
def tell(self: Resume, path, content):
    """Say where the run goes on"""
    ...
def short(self: Resume, path):
    """As seen from `learn.path`"""
    ...
def say(self: Resume, text):
    """Print, where rows of results are printed too"""
    ...
def _feed(self: Resume, learn): ...
def _begun(self: Resume, feed, batches): ...
def state(self: Resume, epoch, i, **run) -> dict:
    """All of the run, with what comes next"""
    ...
def after_fit(self: Resume): ...
