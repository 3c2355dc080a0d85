# Made by nbdev-export from the module beside it; do not edit.

__all__ = ['fused_sgd', 'fused_adam']

def fused_sgd(ps, gs, momentum_buffer=(), *, lr, mom, wd, decouple_wd, dampening, nesterov, first=True, found_inf=None, **scale) -> None:
    """All of SGD's steps in torch's kernel, except a decay that momentum must not see"""
    ...
def fused_adam(ps, gs, exp_avg, exp_avg_sq, *, lr, mom, sqr_mom, eps, step, wd, decouple_wd, **scale) -> None:
    """All of Adam's steps in torch's kernel"""
    ...
