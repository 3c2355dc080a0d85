# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.callback.core import Callback
from fasttrain.callback.tracker import SaveModel
from fasttrain.data import DataBunch
from torch import Tensor
from torch import nn
from typing import Any
from typing import NoReturn
import torch

__all__ = ['of_ours', 'of_torch', 'elsewhere', 'of_others', 'NotHere', 'SaveModelCallback', 'ModelResetter', 'DataLoaders', 'DataLoader', 'CrossEntropyLossFlat', 'LabelSmoothingCrossEntropyFlat', 'LabelSmoothingCrossEntropy', 'MSELossFlat', 'L1LossFlat', 'BCELossFlat', 'BCEWithLogitsLossFlat', 'progress_bar', 'master_bar', 'tensor', 'params', 'requires_grad', 'Flatten', 'Lambda', 'one_hot', 'to_np', 'fastai_names', 'answer_to']

class NotHere:
    """Stands for a name of another library, and says what to write here when it is used

    Args:
        name (str): As the other library has it
        answer (str): As a `name_table` has it
    """
    __call__: Any
    __getitem__: Any
    __iter__: Any
    __mro_entries__: Any
    __instancecheck__: Any
    __enter__: Any
    def __init__(self, name: str, answer: str) -> None:
        """Args:
            name (str): As the other library has it
            answer (str): As a `name_table` has it
        """
        ...
    def __repr__(self): ...
    def _refuse(self, *args, **kw) -> NoReturn: ...
    def __getattr__(self, k) -> NoReturn: ...
    def __reduce__(self): ...
class SaveModelCallback(SaveModel):
    """`SaveModel` with fastai's arguments: it loads the best model at the end of the fit

    Args:
        monitor (str): As in `SaveModel`
        comp: As in `SaveModel`
        min_delta (float): As in `SaveModel`
        fname (str): As in `SaveModel`
        every_epoch (bool | int): Save after every epoch instead? A number: after every so many
        at_end (bool): As in `SaveModel`
        with_opt (bool): As in `SaveModel`
        reset_on_fit (bool): As in `SaveModel`
        **kwargs: `name`, as in `Callback`
    """
    def __init__(self, monitor: str='valid_loss', comp=None, min_delta: float=0.0, fname: str='model', every_epoch: bool | int=False, at_end: bool=False, with_opt: bool=False, reset_on_fit: bool=True, **kwargs) -> None:
        """Args:
            monitor (str): As in `SaveModel`
            comp: As in `SaveModel`
            min_delta (float): As in `SaveModel`
            fname (str): As in `SaveModel`
            every_epoch (bool | int): Save after every epoch instead? A number: after every so many
            at_end (bool): As in `SaveModel`
            with_opt (bool): As in `SaveModel`
            reset_on_fit (bool): As in `SaveModel`
            **kwargs: `name`, as in `Callback`
        """
        ...
class ModelResetter(Callback):
    """Calls `reset()` of the model before training and validation: for models that keep a hidden state"""
    def _reset(self, needed=True) -> None: ...
    def begin_fit(self) -> None: ...
    def begin_train(self) -> None: ...
    def begin_validate(self) -> None: ...
    def after_fit(self) -> None: ...
class _AnswersOfClass(type):
    """Answers the names of fastai's class methods"""
class DataLoaders(DataBunch, metaclass=_AnswersOfClass):
    """A `DataBunch` made as fastai makes its `DataLoaders`

    Args:
        *loaders: The loader to train on, and those to validate on
        **kwargs: As in `DataBunch`
    """
    def __init__(self, *loaders, **kwargs) -> None:
        """Args:
            *loaders: The loader to train on, and those to validate on
            **kwargs: As in `DataBunch`
        """
        ...
    @classmethod
    def from_dsets(cls, *ds, bs: int=64, **kwargs) -> DataBunch:
        """The same as `DataBunch.from_datasets`

        Args:
            *ds: The dataset to train on, and the one to validate on
            bs (int): Samples in a batch
            **kwargs: As in `DataBunch.from_datasets`
        """
        ...
class DataLoader(torch.utils.data.DataLoader):
    """torch's DataLoader, which also takes `bs`

    Args:
        dataset: As in torch
        bs (int): Samples in a batch; `batch_size` is the same
        **kwargs: As in torch
    """
    def __init__(self, dataset, bs: int=64, **kwargs) -> None:
        """Args:
            dataset: As in torch
            bs (int): Samples in a batch; `batch_size` is the same
            **kwargs: As in torch
        """
        ...
class CrossEntropyLossFlat(nn.CrossEntropyLoss):
    """`nn.CrossEntropyLoss` over classes on any axis

    Args:
        *args: As in torch
        axis (int): Of the classes
        **kwargs: As in torch
    """
    axis: int
    def __init__(self, *args, axis: int=-1, **kwargs) -> None:
        """Args:
            *args: As in torch
            axis (int): Of the classes
            **kwargs: As in torch
        """
        ...
    def forward(self, pred, targ):
        """The loss of flattened prediction and target"""
        ...
class LabelSmoothingCrossEntropyFlat(CrossEntropyLossFlat):
    """`CrossEntropyLossFlat` with a share of each target spread over all classes

    Args:
        *args: As in torch
        axis (int): Of the classes
        eps (float): 0 to 1; the share
        **kwargs: As in torch
    """
    def __init__(self, *args, axis: int=-1, eps: float=0.1, **kwargs) -> None:
        """Args:
            *args: As in torch
            axis (int): Of the classes
            eps (float): 0 to 1; the share
            **kwargs: As in torch
        """
        ...
class LabelSmoothingCrossEntropy(LabelSmoothingCrossEntropyFlat):
    """`LabelSmoothingCrossEntropyFlat` with the share first

    Args:
        eps (float): 0 to 1; the share
        weight (Tensor | None): As in torch
        reduction (str): As in torch
    """
    def __init__(self, eps: float=0.1, weight: Tensor | None=None, reduction: str='mean') -> None:
        """Args:
            eps (float): 0 to 1; the share
            weight (Tensor | None): As in torch
            reduction (str): As in torch
        """
        ...
class _Pointwise(nn.Module):
    """Flattens prediction and target if their shapes differ, and makes targets floating

    Args:
        *args: As in torch
        axis (int): Ignored: every element counts alike
        floatify (bool): Turn whole-number targets into floating ones?
        thresh (float): Ignored: `act=` decides what a prediction is
        **kwargs: As in torch
    """
    floatify: bool
    def __init__(self, *args, axis: int=-1, floatify: bool=True, thresh: float=0.5, **kwargs) -> None:
        """Args:
            *args: As in torch
            axis (int): Ignored: every element counts alike
            floatify (bool): Turn whole-number targets into floating ones?
            thresh (float): Ignored: `act=` decides what a prediction is
            **kwargs: As in torch
        """
        ...
    def forward(self, pred, targ):
        """The loss of flattened prediction and target"""
        ...
class MSELossFlat(_Pointwise, nn.MSELoss):
    """`nn.MSELoss` that takes `(B,1)` for `(B,)`"""
class L1LossFlat(_Pointwise, nn.L1Loss):
    """`nn.L1Loss` that takes `(B,1)` for `(B,)`"""
class BCELossFlat(_Pointwise, nn.BCELoss):
    """`nn.BCELoss` that takes `(B,1)` for `(B,)`"""
class BCEWithLogitsLossFlat(_Pointwise, nn.BCEWithLogitsLoss):
    """`nn.BCEWithLogitsLoss` that takes `(B,1)` for `(B,)`"""
def progress_bar(*args, **kwargs):
    """fastprogress's bar, imported when it is used

    Args:
        *args: As in fastprogress
        **kwargs: As in fastprogress
    """
    ...
def master_bar(*args, **kwargs):
    """fastprogress's bar of bars, imported when it is used

    Args:
        *args: As in fastprogress
        **kwargs: As in fastprogress
    """
    ...
def tensor(x, *rest, **kwargs) -> Tensor:
    """A tensor of one thing, or of several numbers

    Args:
        x: A number, a list, an array or a tensor
        *rest: More numbers
        **kwargs: As in `torch.as_tensor`
    """
    ...
def params(m: nn.Module) -> list[nn.Parameter]:
    """All parameters of a module

    Args:
        m (nn.Module): Any
    """
    ...
def requires_grad(m: nn.Module) -> bool:
    """Does the module train?

    Args:
        m (nn.Module): Any

    Returns:
        Of its first parameter; False if it has none
    """
    ...
def Flatten(full: bool=False) -> nn.Flatten:
    """torch's layer

    Args:
        full (bool): The batch dimension too?
    """
    ...
class Lambda(nn.Module):
    """A function as a layer

    Args:
        func: Called with what the layer gets
    """
    func: Any
    def __init__(self, func) -> None:
        """Args:
            func: Called with what the layer gets
        """
        ...
    def forward(self, *args):
        """What the function returns"""
        ...
def one_hot(x, c: int) -> Tensor:
    """A vector with ones at the classes in `x`

    Args:
        x: Class numbers
        c (int): Number of classes

    Returns:
        (..., c), of bytes
    """
    ...
def to_np(x):
    """A numpy array of it

    Args:
        x: A tensor
    """
    ...
of_ours: Any
of_torch: dict
elsewhere: Any
of_others: Any
_of_here: Any
def _is_name(k, v): ...
def fastai_names() -> dict:
    """What each name stands for"""
    ...
def answer_to(name: str) -> str:
    """What to write for a name that `fasttrain.all` does not have

    Args:
        name (str): Of a function or class

    Returns:
        Empty if nothing is known
    """
    ...
def __getattr__(name) -> None: ...
