# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from torch import nn
from typing import Any

__all__ = ['norm_layer', 'ConvLayer', 'SelfAttention', 'ResBlock']

_norms: dict
def norm_layer(n: int, kind: str='batch', zero: bool=False) -> nn.Module:
    """A normalisation of `n` channels with a weight and a bias

    Args:
        n (int): Channels; 1 or more
        kind (str): 'batch', 'instance' or 'group' (of 32 groups, or as many as channels)
        zero (bool): Begin with a weight of 0?
    """
    ...
def _conv(n_in, n_out, ks, stride, groups, bias, zero):
    """A convolution with He's initialisation, or weights of 0"""
    ...
class ConvLayer(nn.Sequential):
    """Convolution, normalisation and activation, of images (batch, channels, height, width)

    Args:
        n_in (int): Channels of the input; 1 or more
        n_out (int): Channels of the output; 1 or more
        ks (int): Size of the kernel; odd, so that a stride of 1 keeps the image's size
        stride (int): 1 or more; 2 halves the image
        norm (str | None): As in `norm_layer`; None for none
        zero (bool): Begin with an output of 0? By the normalisation's weight, or with `pre` the convolution's
        act (Callable | None): Makes the activation; None for none
        pre (bool): Normalisation and activation first?
        groups (int): 1 to `n_in`, groups of channels; with `n_in` each is convolved alone
        bias (bool | None): None: only if no normalisation follows
    """
    def __init__(self, n_in: int, n_out: int, ks: int=3, stride: int=1, norm: str | None='batch', zero: bool=False, act: Callable | None=nn.ReLU, pre: bool=False, groups: int=1, bias: bool | None=None) -> None:
        """Args:
            n_in (int): Channels of the input; 1 or more
            n_out (int): Channels of the output; 1 or more
            ks (int): Size of the kernel; odd, so that a stride of 1 keeps the image's size
            stride (int): 1 or more; 2 halves the image
            norm (str | None): As in `norm_layer`; None for none
            zero (bool): Begin with an output of 0? By the normalisation's weight, or with `pre` the convolution's
            act (Callable | None): Makes the activation; None for none
            pre (bool): Normalisation and activation first?
            groups (int): 1 to `n_in`, groups of channels; with `n_in` each is convolved alone
            bias (bool | None): None: only if no normalisation follows
        """
        ...
class SelfAttention(nn.Module):
    """Attention of every pixel to all others, added with a weight that begins at 0; the shape (batch, n, h, w) stays

    Args:
        n (int): Channels; 1 or more
    """
    conv: Any
    gamma: Any
    def __init__(self, n: int) -> None:
        """Args:
            n (int): Channels; 1 or more
        """
        ...
    def forward(self, x):
        """Add the attention to `x`

        Args:
            x: (batch, n, h, w)

        Returns:
            The same shape
        """
        ...
def _block_convs(n_in, n_out, stride, expansion, kw: dict) -> list[nn.Module]:
    """The convolutions of a block, the last of which begins with an output of 0"""
    ...
def _identity_path(n_in, n_out, stride, norm):
    """The modules that bring the input to the shape of the output; none if it has it"""
    ...
class ResBlock(nn.Module):
    """Two convolutions, or three around a narrow one, added to the input; `n_in` channels become `n_out`

    Args:
        n_in (int): Channels of the input; 1 or more
        n_out (int): Channels of the output; 1 or more
        stride (int): 1, or 2 to halve the image
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
            n_in (int): Channels of the input; 1 or more
            n_out (int): Channels of the output; 1 or more
            stride (int): 1, or 2 to halve the image
            expansion (int): 1 for two convolutions; else three, the middle one with `n_out//expansion` channels
            attention (bool): End the convolutions with `SelfAttention`?
            norm (str): As in `norm_layer`
            act (Callable): Makes an activation
            pre (bool): Normalise and activate before each convolution, and nothing after the sum?
        """
        ...
    def forward(self, x):
        """The convolutions of `x`, added to `x`

        Args:
            x: (batch, n_in, h, w)

        Returns:
            (batch, n_out, h/stride, w/stride)
        """
        ...
