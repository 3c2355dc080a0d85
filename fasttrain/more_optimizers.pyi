# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.optimizer import Optimizer

__all__ = ['qhadam_step', 'QHAdam', 'larc_step', 'Larc', 'lamb_step', 'Lamb', 'lion_step', 'Lion']

def qhadam_step(ps, gs, exp_avg, exp_avg_sq, *, lr, mom, sqr_mom, nu_1, nu_2, eps, step):
    """Adam's step by averages that share their place with the newest gradient"""
    ...
class QHAdam(Optimizer):
    """Adam with a long memory that still answers at once to the newest gradient (Ma and Yarats, 2018); fastai's defaults

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; near the size of a step
        mom (float): 0 to 1; share of the past in the average of gradients
        sqr_mom (float): 0 to 1; share of the past in the average of squares
        nu_1 (float): 0 to 1; share of the average in the gradient
        nu_2 (float): 0 to 1; share of the average in the squares
        eps (float): Keeps the division from blowing up small gradients; 0 or more
        wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
        decouple_wd (bool): False is L2
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.999, sqr_mom: float=0.999, nu_1: float=0.7, nu_2: float=1.0, eps: float=1e-08, wd: float=0.0, decouple_wd: bool=True, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; near the size of a step
            mom (float): 0 to 1; share of the past in the average of gradients
            sqr_mom (float): 0 to 1; share of the past in the average of squares
            nu_1 (float): 0 to 1; share of the average in the gradient
            nu_2 (float): 0 to 1; share of the average in the squares
            eps (float): Keeps the division from blowing up small gradients; 0 or more
            wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
            decouple_wd (bool): False is L2
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
def _move(ps, steps, rates) -> None: ...
def larc_step(ps, gs, momentum_buffer, *, lr, mom, trust_coeff, wd, eps, clip):
    """Momentum's step, each tensor at a rate of its own"""
    ...
class Larc(Optimizer):
    """SGD at a rate for each tensor, by its size and its gradient's (You, Gitman and Ginsburg, 2017); fastai's defaults

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more
        mom (float): 0 to 1; share of the last step in this one
        clip (bool): Never more than `lr`; False is LARS
        trust_coeff (float): Size of a step, in sizes of its tensor
        eps (float): Keeps the division from blowing up small gradients; 0 or more
        wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
        decouple_wd (bool): False is L2
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.9, clip: bool=True, trust_coeff: float=0.02, eps: float=1e-08, wd: float=0.0, decouple_wd: bool=True, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more
            mom (float): 0 to 1; share of the last step in this one
            clip (bool): Never more than `lr`; False is LARS
            trust_coeff (float): Size of a step, in sizes of its tensor
            eps (float): Keeps the division from blowing up small gradients; 0 or more
            wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
            decouple_wd (bool): False is L2
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
def lamb_step(ps, gs, exp_avg, exp_avg_sq, *, lr, mom, sqr_mom, eps, step) -> None:
    """Adam's step, as long as the tensor it moves"""
    ...
class Lamb(Optimizer):
    """Adam with each tensor's step scaled to that tensor's size (You et al., 2019); fastai's formula and defaults

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; size of a step, in sizes of its tensor
        mom (float): 0 to 1; share of the past in the average of gradients
        sqr_mom (float): 0 to 1; share of the past in the average of squares
        eps (float): Keeps the division from blowing up small gradients; 0 or more
        wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
        decouple_wd (bool): False is L2
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.9, sqr_mom: float=0.99, eps: float=1e-05, wd: float=0.0, decouple_wd: bool=True, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; size of a step, in sizes of its tensor
            mom (float): 0 to 1; share of the past in the average of gradients
            sqr_mom (float): 0 to 1; share of the past in the average of squares
            eps (float): Keeps the division from blowing up small gradients; 0 or more
            wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
            decouple_wd (bool): False is L2
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
def lion_step(ps, gs, exp_avg, *, lr, mom, sqr_mom):
    """Move by `lr` against the sign of an average that leans to the newest gradient"""
    ...
class Lion(Optimizer):
    """Steps of one size, by the sign of the average gradient (Chen et al., 2023); the paper's defaults

    Args:
        params: Parameters, lists of them (one per group), or torch's dicts
        lr (float): 0 or more; the size of a step
        mom (float): 0 to 1; share of the past in what gives the sign
        sqr_mom (float): 0 to 1; share of the past in the average of gradients
        wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
        decouple_wd (bool): False is L2
        compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
    """
    saved_as: str
    def __init__(self, params, lr: float, mom: float=0.9, sqr_mom: float=0.99, wd: float=0.0, decouple_wd: bool=True, compile: bool | dict=False) -> None:
        """Args:
            params: Parameters, lists of them (one per group), or torch's dicts
            lr (float): 0 or more; the size of a step
            mom (float): 0 to 1; share of the past in what gives the sign
            sqr_mom (float): 0 to 1; share of the past in the average of gradients
            wd (float): Times `lr`, the share of itself a weight loses per step; 0 or more
            decouple_wd (bool): False is L2
            compile (bool | dict): Give the steps to `torch.compile`; a dict has arguments for it
        """
        ...
