# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from torch import nn
from typing import Any

__all__ = ['norm_layer', 'ConvLayer', 'ResBlock', 'SelfAttention']

_norms: dict
def norm_layer(n: int, kind: str='batch', zero: bool=False) -> nn.Module:
    """A normalisation of `n` channels with a weight and a bias

    Args:
        n (int): Channels
        kind (str): 'batch', 'instance' or 'group' (of 32 groups, or as many as channels)
        zero (bool): Begin with a weight of 0?
    """
    ...
class ConvLayer(nn.Sequential):
    """Convolution, normalisation and activation; as a picture goes in, (batch, channels, height, width), so it comes out

    Args:
        n_in (int): Channels that come in
        n_out (int): Channels that go out
        ks (int): Size of the kernel; odd, so that a stride of 1 keeps the picture's size
        stride (int):
        norm (str | None): As in `norm_layer`; None for none
        zero (bool): Let it begin by giving 0: by the weight of the normalisation, or with `pre` of the convolution?
        act (Callable | None): Makes the activation; None for none
        pre (bool): Normalisation and activation first?
        groups (int): Of channels; `n_in` for a convolution of each by itself
        bias (bool | None): None gives one where no normalisation follows
    """
    def __init__(self, n_in: int, n_out: int, ks: int=3, stride: int=1, norm: str | None='batch', zero: bool=False, act: Callable | None=nn.ReLU, pre: bool=False, groups: int=1, bias: bool | None=None) -> None:
        """Args:
            n_in (int): Channels that come in
            n_out (int): Channels that go out
            ks (int): Size of the kernel; odd, so that a stride of 1 keeps the picture's size
            stride (int):
            norm (str | None): As in `norm_layer`; None for none
            zero (bool): Let it begin by giving 0: by the weight of the normalisation, or with `pre` of the convolution?
            act (Callable | None): Makes the activation; None for none
            pre (bool): Normalisation and activation first?
            groups (int): Of channels; `n_in` for a convolution of each by itself
            bias (bool | None): None gives one where no normalisation follows
        """
        ...
class ResBlock(nn.Module):
    """Two convolutions, or three around a narrow one, added to what came in; (batch, `n_in`, h, w) to (batch, `n_out`, h/stride, w/stride)

    Args:
        n_in (int): Channels that come in
        n_out (int): Channels that go out
        stride (int): 1, or 2 to halve the picture
        expansion (int): 1 for two convolutions; else three, the middle one with `n_out//expansion` channels
        attention (bool): End the convolutions with `SelfAttention`?
        norm (str): As in `norm_layer`
        act (Callable): Makes an activation
        pre (bool): Normalise and activate before each convolution, and nothing after the sum?
    """
    pre: bool
    convs: Any
    idpath: Any
    act: Any
    def __init__(self, n_in: int, n_out: int, stride: int=1, expansion: int=1, attention: bool=False, norm: str='batch', act: Callable=nn.ReLU, pre: bool=False) -> None:
        """Args:
            n_in (int): Channels that come in
            n_out (int): Channels that go out
            stride (int): 1, or 2 to halve the picture
            expansion (int): 1 for two convolutions; else three, the middle one with `n_out//expansion` channels
            attention (bool): End the convolutions with `SelfAttention`?
            norm (str): As in `norm_layer`
            act (Callable): Makes an activation
            pre (bool): Normalise and activate before each convolution, and nothing after the sum?
        """
        ...
    def forward(self, x): ...
class SelfAttention(nn.Module):
    """What every pixel sees of all others, added with a weight that begins at 0; (batch, n, h, w) stays as it is

    Args:
        n (int): Channels
    """
    conv: Any
    gamma: Any
    def __init__(self, n: int) -> None:
        """Args:
            n (int): Channels
        """
        ...
    def forward(self, x): ...
