# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from fasttrain.names import AnswersNames
from torch import nn
from typing import Any
import torch

__all__ = ['n_batches', 'loader_parts', 'set_epoch', 'check_loader', 'valid_loaders', 'TensorLoader', 'DataBunch', 'copy_pinned', 'forget_workers', 'RegModel', 'synth_dbunch']

def n_batches(dl: Iterable) -> int | None:
    """Number of batches in an epoch, as `len(dl)` gives it

    Args:
        dl (Iterable): A loader

    Returns:
        None if it does not know
    """
    ...
_inside: Any
def _has_attrs(o): ...
def loader_parts(dl: Iterable) -> dict:
    """A loader, its datasets and its samplers

    Args:
        dl (Iterable): A loader

    Returns:
        Name to object: the loader is '', its parts are 'dataset', 'batch_sampler', 'batch_sampler.sampler' and so on
    """
    ...
def set_epoch(dl: Iterable, epoch: int) -> None:
    """Tell a loader, and each of its parts that has `set_epoch`, which epoch begins

    Args:
        dl (Iterable): A loader
        epoch (int): The one that begins, from 0
    """
    ...
def _brief(o):
    """A short description of a wrong value, for a message"""
    ...
def _dropped(dl):
    """The reason, if `drop_last` leaves no batches"""
    ...
def check_loader(dl, name: str) -> Iterable:
    """Check a loader before anything starts; `TypeError` or `ValueError` if nothing can be trained on it

    Args:
        dl: A DataLoader, a list, anything that gives a new iterator over batches each epoch
        name (str): Of the argument, for the message

    Returns:
        `dl`
    """
    ...
def _named_loaders(dls):
    """The name of the main loader, the main loader, and the others by name"""
    ...
class _Loaders:
    """The loaders of one training"""
    train_dl: Any
    _main: Any
    valid_dl: Any
    _others: Any
    def __init__(self, train_dl, valid_dl=None) -> None: ...
    @property
    def valid_dls(self) -> dict:
        """All loaders to validate on; a lone one is called 'valid'"""
        ...
    @property
    def train_ds(self):
        """The dataset of `train_dl`; None if it has none"""
        ...
    @property
    def valid_ds(self):
        """The dataset of `valid_dl`; None if it has none"""
        ...
    def __repr__(self): ...
def valid_loaders(dbunch) -> dict:
    """As `DataBunch.valid_dls`, for objects without that attribute too

    Args:
        dbunch: A `DataBunch`, or anything with a `valid_dl`

    Returns:
        Name to loader, the main one first; empty without validation data
    """
    ...
def _split_dict(batch, targets): ...
class _Splits:
    """How a batch splits into inputs and targets"""
    as_kwargs: bool
    targets: Any
    n_inp: Any
    def __init__(self, n_inp=None, targets=None, as_kwargs=False) -> None: ...
    def split(self, batch) -> tuple[tuple, tuple]:
        """The parts of `batch` the model gets, and those the loss gets

        Args:
            batch: A tuple or list, a dict or dataclass, or one tensor; nested values stay as they are

        Returns:
            `xb` and `yb`; no targets make an empty `yb`
        """
        ...
    def _wish(self): ...
class _Counts(_Splits):
    """Number of samples in a batch"""
    def n_samples(self, xb: tuple, yb: tuple=(), pred=None) -> int:
        """Number of samples in a batch

        Args:
            xb (tuple): Inputs of a batch, as `split` gives them
            yb (tuple): Targets
            pred: The prediction of the model, if there is one already

        Returns:
            0 or more; 1 where nothing in the batch has a first dimension
        """
        ...
def _check_size(bs, name):
    """Check a batch size"""
    ...
def _check_sizes(bs, valid_bs): ...
def _check_dataset(ds, name) -> None: ...
_of_loader: list
class _FromDatasets:
    """Makes the loaders of a `DataBunch` over datasets"""
    @classmethod
    def from_datasets(cls, train_ds, valid_ds=None, bs: int=64, valid_bs: int | None=None, shuffle: bool=True, drop_last: bool=False, n_inp: int | None=None, targets: str | Sequence[str] | None=None, as_kwargs: bool=False, **kwargs) -> 'DataBunch':
        """Loaders over datasets

        Args:
            train_ds: A Dataset, a list of samples, or an IterableDataset
            valid_ds: The same; several by name in a dict, the main one first
            bs (int): Samples in a training batch; 1 or more
            valid_bs (int | None): `bs` if None
            shuffle (bool): Draw a new order for training each epoch; a stream keeps its own
            drop_last (bool): Leave out an incomplete last training batch
            n_inp (int | None): 1 or more; as in `DataBunch`
            targets (str | Sequence[str] | None): As in `DataBunch`
            as_kwargs (bool): As in `DataBunch`
            **kwargs: `num_workers`, `pin_memory`, `collate_fn`, `generator`: to both DataLoaders
        """
        ...
def _tensors(o, name):
    """The tensors in `o`, each with its path; an error for anything else"""
    ...
def _same_length(data, name):
    """The number of samples, which all tensors must have in common"""
    ...
class TensorLoader:
    """Batches of tensors in memory, on any device

    Args:
        data: A tensor, or tensors in a tuple, dict or dataclass, all of one first dimension
        bs (int): Samples in a batch; 1 or more
        shuffle (bool): Draw a new order each epoch
        drop_last (bool): Leave out an incomplete last batch
        generator (torch.Generator | None): Draws the order; torch's own if None
    """
    dataset: Any
    n: Any
    batch_size: Any
    shuffle: bool
    drop_last: bool
    generator: torch.Generator | None
    def __init__(self, data, bs: int=64, shuffle: bool=False, drop_last: bool=False, generator: torch.Generator | None=None) -> None:
        """Args:
            data: A tensor, or tensors in a tuple, dict or dataclass, all of one first dimension
            bs (int): Samples in a batch; 1 or more
            shuffle (bool): Draw a new order each epoch
            drop_last (bool): Leave out an incomplete last batch
            generator (torch.Generator | None): Draws the order; torch's own if None
        """
        ...
    def __len__(self): ...
    def order(self) -> tuple:
        """An epoch's order, drawn anew"""
        ...
    def batch(self, idx: torch.Tensor):
        """The samples at `idx`

        Args:
            idx (torch.Tensor): (B,) positions in the data

        Returns:
            Of the structure of the data
        """
        ...
    def __iter__(self): ...
class _FromTensors:
    """Makes the loaders of a `DataBunch` over tensors"""
    @classmethod
    def from_tensors(cls, train, valid=None, bs: int=64, valid_bs: int | None=None, shuffle: bool=True, drop_last: bool=False, n_inp: int | None=None, targets: str | Sequence[str] | None=None, generator: torch.Generator | None=None, as_kwargs: bool=False) -> 'DataBunch':
        """Loaders over tensors held in memory

        Args:
            train: `(x,y)`, or tensors in any structure, samples along the first dimension
            valid: Of the same structure; nothing is validated if None
            bs (int): Samples in a training batch; 1 or more
            valid_bs (int | None): `bs` if None
            shuffle (bool): Draw a new order for training each epoch
            drop_last (bool): Leave out an incomplete last training batch
            n_inp (int | None): 1 or more; as in `DataBunch`
            targets (str | Sequence[str] | None): As in `DataBunch`
            generator (torch.Generator | None): Draws the training order; torch's own if None
            as_kwargs (bool): As in `DataBunch`
        """
        ...
class DataBunch(_Loaders, _Counts, _FromDatasets, _FromTensors, AnswersNames):
    """The loaders of one training, for training and validation, and how a batch splits into inputs and targets

    Args:
        train_dl (Iterable): Gives batches, anew each epoch
        valid_dl (Iterable | Mapping | None): The same, or several by name, the main one first; None for no validation
        n_inp (int | None): Tuple batches: how many of the first parts are inputs; all but the last if None
        targets (str | Sequence[str] | None): Batches that are dicts or dataclasses: entries that are targets
        as_kwargs (bool): For such batches: call the model with each entry by name, `model(**inputs)`
    """
    def __init__(self, train_dl: Iterable, valid_dl: Iterable | Mapping | None=None, n_inp: int | None=None, targets: str | Sequence[str] | None=None, as_kwargs: bool=False) -> None:
        """Args:
            train_dl (Iterable): Gives batches, anew each epoch
            valid_dl (Iterable | Mapping | None): The same, or several by name, the main one first; None for no validation
            n_inp (int | None): Tuple batches: how many of the first parts are inputs; all but the last if None
            targets (str | Sequence[str] | None): Batches that are dicts or dataclasses: entries that are targets
            as_kwargs (bool): For such batches: call the model with each entry by name, `model(**inputs)`
        """
        ...
def copy_pinned(b, device: torch.device, stream):
    """Copy pinned memory to the GPU beside the work of the current stream

    Args:
        b: A batch
        device (torch.device): A GPU
        stream: The `torch.cuda.Stream` that copies

    Returns:
        `b`, with its pinned tensors on `device`; other tensors are left where they are
    """
    ...
def forget_workers(dbunch) -> None:
    """Have each loader with `persistent_workers` start new ones: an interrupt may have ended those it has

    Args:
        dbunch: A `DataBunch`
    """
    ...
class RegModel(nn.Module):
    """The line `a*x + b`

    Args:
        a (float): Slope to start from
        b (float): Height at 0 to start from
    """
    a: Any
    b: Any
    def __init__(self, a: float=0.0, b: float=0.0) -> None:
        """Args:
            a (float): Slope to start from
            b (float): Height at 0 to start from
        """
        ...
    def forward(self, x):
        """Predictions of the inputs `x`, in their shape"""
        ...
def synth_dbunch(a: float=2.0, b: float=3.0, bs: int=16, n_train: int=10, n_valid: int=2, seed: int=42) -> DataBunch:
    """Points `(x, a*x + b)` with a little noise, `x` and `y` both (bs,1)

    Args:
        a (float): The true slope
        b (float): The true height at 0
        bs (int): Samples in a batch; 1 or more
        n_train (int): Batches in an epoch; 1 or more
        n_valid (int): Batches to validate on; 0 for none
        seed (int): Of the points; 0 or more

    Returns:
        Both loaders in one fixed order
    """
    ...
