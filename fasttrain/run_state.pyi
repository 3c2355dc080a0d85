# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from fasttrain.callback.core import Callback
from fasttrain.data_position import item_seed as item_seed
from fasttrain.object_state import Memory
from fasttrain.processes import Ranks
from pathlib import Path
from typing import Any

__all__ = ['resume_hint', 'Apart', 'run_memory', 'run_facts', 'epoch_length', 'run_state', 'of_this_rank', 'run_settings', 'changed_settings', 'check_run', 'check_run_state', 'check_division', 'check_position', 'check_run_length', 'load_run_state', 'Run', 'peek_run', 'newest_run', 'cut_as', 'Resume']

def _modules(learn):
    """The modules whose tensors are part of the run"""
    ...
def _unsaved_buffers(m):
    """Buffers that `state_dict` leaves out"""
    ...
def _sizes(dl):
    """The batch size and the number of samples of a loader, each None if unknown"""
    ...
class Apart(Callback):
    """Base class of callbacks that are no part of the run: those that resume it, or divide it among processes"""
    cancels_together: bool
def _with_state(learn) -> dict[str, Any]:
    """The callbacks with a `state_dict` of their own, by name"""
    ...
class _LearnerAttrs:
    """Shares the attributes of a Learner, for those that a user has put there"""
    def __init__(self, learn) -> None: ...
def _learner_attrs(learn): ...
def run_memory(learn, *known) -> Memory:
    """All that loaders, modules and callbacks of `learn` remember beyond their `state_dict`

    Args:
        learn: A Learner
        *known: Objects that somebody else looks after
    """
    ...
def run_facts(learn) -> dict:
    """Versions, threads, device and settings of torch: the bits of a result depend on them

    Args:
        learn: A Learner

    Returns:
        Name to plain value
    """
    ...
def epoch_length(learn) -> int | None:
    """Batches of a whole epoch; the last epoch of a fit of `n_steps` may have fewer

    Args:
        learn: A Learner in a fit

    Returns:
        None if unknown
    """
    ...
def _steps(learn):
    """The position in a fit of `n_steps`: batches before the epoch that comes, and passes over a stream that have begun"""
    ...
def run_state(learn, epoch: int, i: int, data: Mapping, memory: Memory | None=None, **run) -> dict:
    """All that the next batch depends on

    Args:
        learn: A Learner, between two batches or two epochs
        epoch (int): The epoch that comes next, or goes on
        i (int): The batch in it that comes next
        data (Mapping): From `ResumableLoader.state`
        memory (Memory | None): From `run_memory`, when the fit began
        **run: More to write down about the run

    Returns:
        For `write_checkpoint` and `load_run_state`
    """
    ...
def _of_process(learn, content):
    """The parts of `content` that processes may not have in common, by a path of keys"""
    ...
def _replaced(content, path, v):
    """`content` with another value at `path`"""
    ...
def _stream_of(*key):
    """The states of generators that are seeded by `key`"""
    ...
def of_this_rank(content: Mapping, ranks: Ranks) -> Mapping:
    """The content as this process goes on with it

    Args:
        content (Mapping): From a file
        ranks (Ranks): Who goes on with it
    """
    ...
def _as_text(o): ...
def _hyper_settings(learn):
    """Hyper-parameters as the script asks for them, and schedules by nine of their values"""
    ...
def _is_flag(v): ...
def _opt_flags(learn):
    """The other settings of an optimizer: nesterov, say, or which positions do not decay"""
    ...
def _sampler_settings(dl): ...
def _generator_seed(dl):
    """The seed of the first generator of `dl`; one above 32 bits was drawn by torch, and nobody asked for it"""
    ...
def _loader_settings(dl): ...
def _loss_settings(learn): ...
def _module_settings(learn): ...
def _valid_settings(learn): ...
def run_settings(learn) -> dict:
    """All that a script asks for and that a result depends on

    Args:
        learn: A Learner in a fit that begins

    Returns:
        Name to plain value
    """
    ...
def _name_of(f): ...
def script_settings(learn, cbs: Iterable) -> dict:
    """What a script asks for that must be the same in each process that runs it

    Args:
        learn: A Learner in a fit that begins
        cbs (Iterable): Its callbacks that each process has

    Returns:
        Name to plain value
    """
    ...
_fingerprints: Any
def _brief(v): ...
def _callbacks_line(was, now): ...
def _setting_line(k, was, now):
    """A line for the changed setting `k`"""
    ...
def changed_settings(then: Mapping, now: Mapping) -> list[str]:
    """The settings that the script has changed since the run began

    Args:
        then (Mapping): From `run_settings`, when the run began
        now (Mapping): The same, of this script

    Returns:
        A line for each; empty if nothing has changed
    """
    ...
def check_run(content: Mapping, path) -> Mapping:
    """Raise `CheckpointError` if a checkpoint is not of a run

    Args:
        content (Mapping): Of a checkpoint
        path: The file it comes from, for the message

    Returns:
        Its part about the run
    """
    ...
def _empty_buffers(m):
    """Names of buffers that are None"""
    ...
def _grown_buffers(m, saved):
    """Names of buffers that have another shape in `saved`, or are only there"""
    ...
def check_run_state(learn, content: Mapping, path) -> None:
    """Raise `CheckpointError` for a run of another model or optimizer

    Args:
        learn: A Learner in a fit
        content (Mapping): From `run_state`
        path: The file it comes from, for the message
    """
    ...
def check_division(learn, content: Mapping, path, dl: Iterable) -> None:
    """Raise `CheckpointError` for a position in data that another number of processes had divided

    Args:
        learn: A Learner in a fit
        content (Mapping): From `run_state`
        path: The file it comes from, for the message
        dl (Iterable): The loader of this epoch
    """
    ...
resume_hint: str
def check_position(learn, content: Mapping, path, dl: Iterable) -> None:
    """Raise `CheckpointError` for a position inside an epoch of another loader

    Args:
        learn: A Learner in a training epoch
        content (Mapping): From `run_state`
        path: The file it comes from, for the message
        dl (Iterable): The loader of this epoch
    """
    ...
def _count(v): ...
def _flag(v): ...
def _maybe(f): ...
def _texts(v): ...
def _an_id(v): ...
_run_values: dict
_more_values: dict
def _bad_value(path, what, v): ...
def _check_numbers(learn, content, path) -> None: ...
def check_run_length(learn, run: Mapping, path) -> None:
    """Raise `CheckpointError` if one of run and fit counts epochs and the other steps

    Args:
        learn: A Learner in a fit
        run (Mapping): Of a checkpoint
        path: The file it comes from, for the message
    """
    ...
def _rng_works(state): ...
def _check_generators(content, path) -> None: ...
def _check_grads(learn, content, path) -> None: ...
def _check_unsaved_buffers(learn, content, path) -> None: ...
def _check_opt_values(content, path) -> None: ...
def _check_values(learn, content: Mapping, path) -> None:
    """Raise `CheckpointError` for values that no run can have

    Args:
        learn: A Learner in a fit
        content (Mapping): From `run_state`
        path: The file it comes from, for the message
    """
    ...
class _SavedModules:
    """The tensors of modules, which tensors are their buffers, and their extra state"""
    tensors: Any
    buffers: Any
    extra: Any
    def __init__(self, modules) -> None: ...
    def restore(self) -> None: ...
class _SavedOptimizer:
    """The optimizer's state and groups; gradients, and which parameters ask for one"""
    opt: Any
    state: Any
    groups: Any
    params: Any
    def __init__(self, learn) -> None: ...
    def restore(self) -> None: ...
class _SavedCallbacks:
    """Attributes and states of callbacks"""
    cbs: Any
    def __init__(self, cbs) -> None: ...
    def restore(self) -> None: ...
class _Snapshot:
    """All that resuming a run changes, to be restored if it fails

    Args:
        learn: A Learner in a fit
        memories (Iterable): From `run_memory` and of loaders
    """
    learn: Any
    memories: Any
    parts: Any
    rng: Any
    attrs: Any
    def __init__(self, learn, memories: Iterable=()) -> None:
        """Args:
            learn: A Learner in a fit
            memories (Iterable): From `run_memory` and of loaders
        """
        ...
    def restore(self) -> None: ...
def _set_buffer(model, name, t) -> None:
    """Copy `t` into a buffer, or give the module a new one if it has grown"""
    ...
def _load_modules(learn, content) -> None: ...
def _load_callback(cb, state) -> None: ...
def load_run_state(learn, content: Mapping, memory: Memory | None=None, again: Iterable=()) -> list[str]:
    """Restore everything

    Args:
        learn: A Learner in a fit
        content (Mapping): From `run_state`, checked by `check_run_state`
        memory (Memory | None): From `run_memory`
        again (Iterable): As in `Memory.load`

    Returns:
        State in the file that these objects have no place for
    """
    ...
def _differences(learn, content: Mapping) -> list[str]:
    """Facts and callbacks that are not those of the run

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
    id: str = ...
    fit: int = ...
    goes_on: bool = ...
    branch: bool = ...
    done: bool = ...
def peek_run(path, entry: str='run') -> dict | None:
    """Read the first bytes of a checkpoint, to see which run it is of

    Args:
        path: A file
        entry (str): Another entry of the file

    Returns:
        Its run's record; None if there is none, or it is damaged
    """
    ...
_numbered: Any
def _rank(p, run): ...
def newest_run(folder) -> Path | None:
    """The file of a run that was written last

    Args:
        folder: With checkpoints

    Returns:
        None if there is no checkpoint of a run
    """
    ...
def _identify(run, path, content) -> None:
    """Set whether `run` continues the run of a checkpoint, or branches off"""
    ...
class _Reports(Apart):
    """Reports where a run goes on"""
    def _short_path(self, path):
        """As seen from `learn.path`"""
        ...
    def _print(self, text) -> None:
        """Print, where rows of results are printed too"""
        ...
    def _report(self, path, content):
        """Print where the run goes on"""
        ...
def cut_as(learn, content: dict) -> dict:
    """What of a content is cut as which shard of the model, where that is divided among processes

    Args:
        learn: A Learner
        content (dict): Of a checkpoint, or its outline

    Returns:
        With tensors of `learn` in place of those in the content
    """
    ...
class _FindsRun(_Reports):
    """Finds the checkpoint of a run

    Args:
        source: A checkpoint that `Checkpoint` wrote, or a folder of them: the newest; None begins a run
        seed (int | None): As in `ResumableLoader`
        **kwargs: `name`, as in `Callback`
    """
    in_trials: bool
    run_after: Any
    path: Any
    used: Any
    told: Any
    source: Any
    seed: int | None
    def __init__(self, source=None, seed: int | None=None, **kwargs) -> None:
        """Args:
            source: A checkpoint that `Checkpoint` wrote, or a folder of them: the newest; None begins a run
            seed (int | None): As in `ResumableLoader`
            **kwargs: `name`, as in `Callback`
        """
        ...
    def find_checkpoint(self) -> tuple | None:
        """The checkpoint to resume from"""
        ...
    def _find(self):
        """The checkpoint to resume from, the run that begins or goes on, and what was noted about it"""
        ...
    def _find_together(self):
        """Rank 0 finds the checkpoint and tells the others, who need not see its folder unless it has shards"""
        ...
class _AppliesChanges(_FindsRun):
    """Applies the settings that the script has changed since the run began"""
    again: Any
    _settings: Any = ...
    def _apply_changes(self, content) -> None: ...
    def _apply_flags(self, then) -> None: ...
    def _apply_hypers(self, then, now) -> None: ...
class _SetsLength(_AppliesChanges):
    """Sets how long a fit is, in epochs or in steps"""
    _asked: int
    def _continue_epochs(self, run) -> None: ...
    def _continue_steps(self, path, content) -> None: ...
    def is_over(self, run):
        """Has `run` trained all that this fit asks for?"""
        ...
class _SetsPosition(_SetsLength):
    """Sets the position of a fit"""
    _pending: Any = ...
    expects: Any
    _loaders: dict
    _run_seed: Any
    path: Any
    def _loader_of(self, dl): ...
    def _continue_from(self, path, content, missing) -> None: ...
    def _warn_of_changes(self, path, content, missing) -> None: ...
class _LoadsRun(_SetsPosition):
    """Loads a run, all or nothing"""
    _memory: Any = ...
    _snapshot: Any = ...
    _pending: Any
    path: Any
    def _resume_from(self, path, content: Mapping) -> None:
        """Let the fit resume from `content`, or leave everything as it is

        Args:
            path: For messages
            content (Mapping): From `run_state`
        """
        ...
    def _undo(self) -> None: ...
class _GivesBatches(_LoadsRun):
    """Gives the Learner the batches of an epoch"""
    _current: Any
    _pending: Any
    _snapshot: Any
    _run_seed: Any
    def _give_batches(self, learn) -> tuple: ...
    def _begin_epoch_of(self, loader, *args): ...
class _WritesRun(_GivesBatches):
    """Gives the content of a checkpoint"""
    _made: Any
    _warned: Any
    def _warn_of_lost(self) -> None: ...
    def state(self, epoch: int, i: int, **run) -> dict:
        """All of the run, with the position that comes next; of several processes, every one calls this

        Args:
            epoch (int): The epoch of the next batch, from 0
            i (int): The number of the next batch in its epoch, from 0
            **run: Further entries, as in `run_state`

        Returns:
            For `write_checkpoint`
        """
        ...
    def _settle(self) -> None:
        """Merge what the processes sum up by themselves: gradients in the middle of an accumulation, losses, metrics"""
        ...
    def _state(self, epoch, i, **run): ...
def _check_opt_state(name, opt) -> None:
    """Raise `ValueError` for an optimizer whose state is not in the form of torch's"""
    ...
class Resume(_WritesRun):
    """Resumes a run from a checkpoint, inside an epoch or at its end, as if there had been no break"""
    path: Any
    _run_seed: Any
    _warned: Any
    _memory: Any
    _asked: Any
    _made: Any
    _settings: Any
    _pending: Any
    _current: Any
    _snapshot: Any
    _loaders: Any
    def begin_fit(self) -> None: ...
    def _check_stream(self) -> None: ...
    def after_fit(self) -> None: ...
    def _close(self) -> None: ...
