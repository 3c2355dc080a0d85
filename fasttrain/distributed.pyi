# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from fasttrain.data_share import SharedLoader
from fasttrain.learner import Learner
from fasttrain.processes import Ranks
from fasttrain.processes import agree as agree
from fasttrain.processes import launch as launch
from fasttrain.processes import local_rank as local_rank
from fasttrain.processes import on_rank0 as on_rank0
from fasttrain.processes import rank as rank
from fasttrain.processes import rank0_first as rank0_first
from fasttrain.processes import world_size as world_size
from fasttrain.run_state import Apart
from torch import nn
from typing import Any

__all__ = ['total_weight', 'weigh', 'check_undivided', 'Wrapped', 'merge_norms', 'check_norm_shares', 'fit_facts', 'check_same', 'checksums', 'check_drift', 'place_of', 'Distributes', 'Shares', 'Distrib', 'distrib', 'to_distributed']

def _loaders(learn): ...
def _has(model, kinds): ...
def _is_whole(learn, dl):
    """Does each rank take whole batches of a loader, with `batch='each'` or because they are its own?"""
    ...
def _alike(shared):
    """Are all samples of a batch of one shape, on every rank? So they are if they are parts of one tensor"""
    ...
def total_weight(learn):
    """The weight of the batch of all ranks in a mean over samples

    Args:
        learn: Has the loss of a batch, and `loss_share`

    Returns:
        A number, or a 0-dim tensor on a GPU; the same on every rank
    """
    ...
def weigh(learn, windowed: bool=False) -> None:
    """Scale what `backward` starts from, so that the mean of all ranks' gradients is that of the whole batch

    Args:
        learn: Has the loss of a batch, and `loss_share`
        windowed (bool): Are gradients divided later, by the weight of a window of batches?
    """
    ...
def check_undivided(model: nn.Module) -> None:
    """Raise `ValueError` if parameters are divided among processes already

    Args:
        model (nn.Module): Any
    """
    ...
def _named(names, e):
    """What to raise for an error of the wrapper: with the `names` of its parameters instead of their numbers"""
    ...
_params: Any
_sync_buffers: Any
class Wrapped:
    """A model as it is called in training: its backward sums gradients over all ranks

    Args:
        learn: A Learner
        **ddp: For `DistributedDataParallel`
    """
    learn: Any
    model: Any
    args: Any
    remade: Any
    params: Any
    trained: Any
    names: Any
    ddp: Any
    def __init__(self, learn, **ddp) -> None:
        """Args:
            learn: A Learner
            **ddp: For `DistributedDataParallel`
        """
        ...
    def _make(self) -> None:
        """Wrap the model for the parameters that are trained now"""
        ...
    def fits(self, learn):
        """Is it around the model of `learn`, with the same parameters frozen?"""
        ...
    def _as_made(self): ...
    def __call__(self, *args, **kwargs): ...
    def settle(self) -> None:
        """Nothing is left of a batch that failed"""
        ...
    def sum_late(self, params) -> None:
        """Sum gradients over processes after batches that have not; every rank calls this

        Args:
            params: Those of the optimizer
        """
        ...
def merge_norms(model: nn.Module, ranks: Ranks, n: float=1.0) -> None:
    """Replace the running statistics of batch norm by those of all ranks, weighed by samples; every rank calls this

    Args:
        model (nn.Module): Of the same layers on every rank
        ranks (Ranks): The processes that train together
        n (float): Samples that this rank has measured since the last time
    """
    ...
def _batch_sizes(dl):
    """Sizes of the batches of a loader; none if nobody knows"""
    ...
def check_norm_shares(learn) -> None:
    """Raise `ValueError` if a process gets a single sample, of which batch norm cannot measure the variance

    Args:
        learn: In `begin_fit`
    """
    ...
def fit_facts(learn) -> dict:
    """All that must be the same on every rank

    Args:
        learn: In `begin_fit`

    Returns:
        Name to plain value
    """
    ...
def digest_of(facts: dict) -> str:
    """The same text for the same facts

    Args:
        facts (dict): From `fit_facts`

    Returns:
        64 characters
    """
    ...
def check_same(learn, facts: dict) -> None:
    """Raise `ValueError` on every rank if one of them differs, with rank, name and both values

    Args:
        learn: A Learner
        facts (dict): Of this rank, from `fit_facts`
    """
    ...
def checksums(model: nn.Module) -> dict:
    """Two numbers of each parameter and buffer, read from the device at once; a shard is on one process only

    Args:
        model (nn.Module): Any

    Returns:
        Name to two numbers
    """
    ...
def check_drift(learn) -> None:
    """Raise `RuntimeError` on every rank if their weights differ, with the first tensor that does

    Args:
        learn: A Learner
    """
    ...
def _of(l): ...
def _position(learn):
    """Numbers that only grow in a fit; None outside of one"""
    ...
def place_of(frames) -> tuple:
    """What a process is doing, read from its stack

    Args:
        frames: Of a stack, innermost first

    Returns:
        Position in the fit or None, and the place in words
    """
    ...
def _check_sharded(learn) -> None:
    """Raise `ValueError` for what does not work on shards"""
    ...
def _check_parts(learn) -> None:
    """Raise `ValueError` for what does not work on several processes"""
    ...
def _check_static(learn, ddp) -> None:
    """Raise `ValueError` if a static graph and accumulation meet"""
    ...
class _BeginsTogether(Apart):
    """Compares the ranks when a fit begins, and wraps the model"""
    check: Any
    wrapper: Any
    args: Any
    _said: Any
    _first: Any
    _apart: Any
    _measures: Any
    _extra: Any
    def __init__(self, check=True, wrapper: Any=Wrapped, args=None, **kwargs) -> None: ...
    def begin_fit(self) -> None: ...
    def _facts(self): ...
    def _say_norms(self) -> None: ...
    def _wrap(self) -> None: ...
    def begin_train(self) -> None: ...
    def begin_batch(self) -> None: ...
class Distributes(_BeginsTogether):
    """Has the ranks train as one; `learn.distrib` adds it

    Args:
        check (bool): Compare the weights at the end of each epoch?
        wrapper (Callable): Makes of a Learner what is called in training: `Wrapped`, or `Sharded`
        args (dict | None): For `wrapper`
        **kwargs: `name`, as in `Callback`
    """
    run_before: Any
    _apart: Any
    def __init__(self, check: bool=True, wrapper: Callable=Wrapped, args: dict | None=None, **kwargs) -> None:
        """Args:
            check (bool): Compare the weights at the end of each epoch?
            wrapper (Callable): Makes of a Learner what is called in training: `Wrapped`, or `Sharded`
            args (dict | None): For `wrapper`
            **kwargs: `name`, as in `Callback`
        """
        ...
    def after_loss(self) -> None: ...
    def after_backward(self) -> None: ...
    def settle(self) -> None:
        """Merge the running statistics of batch norm, before somebody looks at them"""
        ...
    def after_train(self) -> None: ...
    def begin_validate(self) -> None: ...
    def after_epoch(self) -> None: ...
    def after_fit(self) -> None: ...
class Shares:
    """Makes of each loader one that gives this rank's part

    Args:
        ranks (Ranks): The processes that train together
        each (bool): Does every rank take whole batches?
    """
    ranks: Ranks
    each: bool
    known: Any
    def __init__(self, ranks: Ranks, each: bool=False) -> None:
        """Args:
            ranks (Ranks): The processes that train together
            each (bool): Does every rank take whole batches?
        """
        ...
    def __call__(self, dl) -> SharedLoader:
        """The shared loader; the last few are kept, with their workers

        Args:
            dl: A loader
        """
        ...
    def resumable(self, dl, seed: int | None=None) -> SharedLoader:
        """A shared loader for whoever resumes it; it is not kept

        Args:
            dl: A loader
            seed (int | None): As in `ResumableLoader`
        """
        ...
    def __deepcopy__(self, memo): ...
    def __reduce__(self): ...
    def _say(self, line) -> None: ...
_own_ddp: Any
_ddp_args: tuple
def _check_backend(backend) -> None:
    """Raise for a backend that torch does not know; 'cpu:gloo,cuda:nccl' names one for each kind of device"""
    ...
def _check_args(strategy, batch, weight, timeout, backend, args) -> None: ...
def _check_sync_bn(learn, sync_bn) -> None: ...
def _check_machine(learn, backend) -> None:
    """Raise `ValueError` for what this machine, or these processes, cannot do"""
    ...
def _say_steps(learn, ranks) -> None: ...
def _only_rank0_speaks(learn, undo) -> None:
    """Silence this rank until `undo`"""
    ...
def _cut_facts(learn, args):
    """What must be the same before a model is cut"""
    ...
def _join(learn, ranks, undo, strategy, batch, weight, sync_bn, check, args) -> None:
    """Have `learn` train with the others until `undo`"""
    ...
class Distrib:
    """In a `with`, the fits of a Learner are those of all processes; can be entered again

    Args:
        learn: A Learner
        timeout (float): Seconds that a process waits for the others
        backend (str | None): As in `torch.distributed.init_process_group`
        sync_bn (bool): Have batch norm measure the samples of all processes?
        **kwargs: More for `_join`
    """
    learn: Any
    timeout: float
    backend: str | None
    sync_bn: bool
    kwargs: Any
    _undo: Any
    def __init__(self, learn, timeout: float, backend: str | None, sync_bn: bool, **kwargs) -> None:
        """Args:
            learn: A Learner
            timeout (float): Seconds that a process waits for the others
            backend (str | None): As in `torch.distributed.init_process_group`
            sync_bn (bool): Have batch norm measure the samples of all processes?
            **kwargs: More for `_join`
        """
        ...
    def __enter__(self): ...
    def __exit__(self, *exc) -> None: ...
def distrib(learn, strategy: str='ddp', batch: str='global', weight: Callable | None=None, sync_bn: bool=False, timeout: float=600.0, check: bool=True, backend: str | None=None, **args) -> Distrib:
    """Train on all processes that a launcher has started, as if they were one; without a launcher nothing changes

    Args:
        learn: A Learner, not in the middle of a fit
        strategy (str): 'ddp': each process has the whole model; 'fsdp': some rows of each weight
        batch (str): 'global': the batch of the script is that of a step; 'each': every process loads whole batches
        weight (Callable | None): What the loss of a batch is a mean over, as in `Learner`; the Learner's own if None. Without a launcher, too
        sync_bn (bool): Have batch norm measure the samples of all processes? For GPUs
        timeout (float): Seconds that a process waits for the others; above 0
        check (bool): Compare the weights of the processes at the end of each epoch?
        backend (str | None): As in `torch.distributed.init_process_group`; if None gloo, and NCCL for GPUs
        **args: For torch's `DistributedDataParallel`, such as `find_unused_parameters`; `shard` of `units_of`, with 'fsdp'

    Returns:
        A context manager, which gives the Learner
    """
    ...
def to_distributed(learn, **kwargs) -> Learner:
    """As `distrib`, for good

    Args:
        learn: A Learner
        **kwargs: As in `distrib`

    Returns:
        The same Learner, for chaining
    """
    ...
