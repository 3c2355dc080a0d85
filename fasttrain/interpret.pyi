# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Iterable
from torch import Tensor
from typing import Any

__all__ = ['Interpretation']

def _picture(x):
    """A tensor as something that `imshow` takes, or as a line"""
    ...
class _KeepsPass:
    """Predictions, targets and losses of one pass over a loader

    Args:
        learn: A Learner with a `loss_func`
        dl (Iterable | str | None): A loader with a fixed order, or the name of one; the main validation loader if None
        act: As in `get_preds`
        inputs (bool): Keep them, for the pictures?
    """
    inputs: Any
    preds: Tensor
    targs: Any
    losses: Tensor
    names: Any
    each: Any
    def __init__(self, learn, dl: Iterable | str | None=None, act='auto', inputs: bool=True) -> None:
        """Args:
            learn: A Learner with a `loss_func`
            dl (Iterable | str | None): A loader with a fixed order, or the name of one; the main validation loader if None
            act: As in `get_preds`
            inputs (bool): Keep them, for the pictures?
        """
        ...
    def __len__(self): ...
    def name_of(self, i: int) -> str:
        """The name of a class; its number if the data has no names

        Args:
            i (int): A class
        """
        ...
    @property
    def decided(self) -> Tensor:
        """The likeliest class of each; for a single yes or no, whether it is likelier than not"""
        ...
class _Counts(_KeepsPass):
    """Adds the tables"""
    def top_losses(self, k: int | None=None, largest: bool=True) -> tuple[Tensor, Tensor]:
        """The items with the largest losses, in order

        Args:
            k (int | None): How many; all if None
            largest (bool): Else the smallest

        Returns:
            (k,) losses, and the numbers of the items
        """
        ...
    def confusion_matrix(self) -> Tensor:
        """How often each class was taken for each"""
        ...
    def most_confused(self, min_val: int=1) -> list[tuple[str, str, int]]:
        """Pairs of classes that were taken for one another, the most frequent first

        Args:
            min_val (int): Leave out pairs that were seen less often

        Returns:
            (true class, predicted class, how often)
        """
        ...
    def report(self) -> str:
        """Precision, recall and F1 of each class, and how many items it has"""
        ...
class _DrawsItems(_Counts):
    """Adds pictures of items"""
    def _title(self, i): ...
    def plot_top_losses(self, k: int=9, largest: bool=True, cols: int=3):
        """Pictures of the items with the largest losses: what the model said, what is true, how sure it was

        Args:
            k (int): How many, 1 or more
            largest (bool): Else the smallest
            cols (int): Pictures in a row

        Returns:
            matplotlib figure
        """
        ...
class Interpretation(_DrawsItems):
    """What a model gets wrong in one pass over a loader: tables and pictures"""
    @classmethod
    def from_learner(cls, learn, **kwargs):
        """The same as `Interpretation(learn, ...)`, under the name that fastai has

        Args:
            learn: A Learner with a `loss_func`
            **kwargs: As in the class
        """
        ...
    def plot_confusion_matrix(self, normalize: bool=False, ax=None):
        """The confusion matrix as a picture; the diagonal, what is right, is left white

        Args:
            normalize (bool): Shares of each row, instead of counts
            ax: matplotlib axes; a new figure when None

        Returns:
            The axes
        """
        ...
