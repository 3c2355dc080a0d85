# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from collections.abc import Sequence
from torch import nn

__all__ = ['XResNet', 'xresnet18', 'xresnet34', 'xresnet50', 'xresnet101', 'xresnet152']

def _stem(c_in, widths, kw):
    """The first convolutions, the first of which halves the image, and a pooling that halves it again"""
    ...
def _stage(n_in, n_out, blocks, stride, expansion, attention, kw):
    """Blocks of one width; the first has the stride, the last the attention"""
    ...
class XResNet(nn.Sequential):
    """Body and head: convolutions, a pooling and stages of blocks; then the mean of each channel and a linear layer

    Args:
        layers (Sequence[int]): Blocks in each stage
        expansion (int): 1 for blocks of two convolutions, 4 for three around a narrow one
        c_in (int): Channels of an image; 1 or more
        c_out (int): Classes; 1 or more
        stem (Sequence[int]): Channels of the first three convolutions
        widths (Sequence[int] | None): Channels of each stage, before expansion; 64, doubled from stage to stage
        attention (bool): A `SelfAttention` at the end of the first stage?
        norm (str): 'batch', 'instance' or 'group'
        act (Callable): Makes an activation; nn.Mish was used with `attention` on ImageWoof
        pre (bool): Blocks with `pre`, and after the last of them a normalisation and an activation?
    """
    def __init__(self, layers: Sequence[int], expansion: int=1, c_in: int=3, c_out: int=1000, stem: Sequence[int]=(32, 32, 64), widths: Sequence[int] | None=None, attention: bool=False, norm: str='batch', act: Callable=nn.ReLU, pre: bool=False) -> None:
        """Args:
            layers (Sequence[int]): Blocks in each stage
            expansion (int): 1 for blocks of two convolutions, 4 for three around a narrow one
            c_in (int): Channels of an image; 1 or more
            c_out (int): Classes; 1 or more
            stem (Sequence[int]): Channels of the first three convolutions
            widths (Sequence[int] | None): Channels of each stage, before expansion; 64, doubled from stage to stage
            attention (bool): A `SelfAttention` at the end of the first stage?
            norm (str): 'batch', 'instance' or 'group'
            act (Callable): Makes an activation; nn.Mish was used with `attention` on ImageWoof
            pre (bool): Blocks with `pre`, and after the last of them a normalisation and an activation?
        """
        ...
def xresnet18(**kwargs) -> XResNet:
    """11 million parameters

    Args:
        **kwargs: As in `XResNet`
    """
    ...
def xresnet34(**kwargs) -> XResNet:
    """21 million parameters

    Args:
        **kwargs: As in `XResNet`
    """
    ...
def xresnet50(**kwargs) -> XResNet:
    """25 million parameters, from here on with narrow convolutions in the middle of wide blocks

    Args:
        **kwargs: As in `XResNet`
    """
    ...
def xresnet101(**kwargs) -> XResNet:
    """44 million parameters

    Args:
        **kwargs: As in `XResNet`
    """
    ...
def xresnet152(**kwargs) -> XResNet:
    """60 million parameters

    Args:
        **kwargs: As in `XResNet`
    """
    ...
