# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Callable
from typing import Any
import torch

__all__ = []

ways: dict
def take(name: str, private: Callable, public):
    """Choose between a private name of torch and the public way

    Args:
        name (str): Under which both are kept in `ways`
        private (Callable): Returns the private way; raises where torch has none, or another one
        public: Does the same with public names

    Returns:
        The private way, where there is one
    """
    ...
set_grad_enabled: Any
def _engine(): ...
def _backward(losses, grads, keep_graph, create_graph, inputs) -> None: ...
run_backward: Any
def _keep_versions(): ...
unnoticed: Any
written: Any
writes: Any
class _Bare(torch.optim.Optimizer):
    def step(self, closure=None) -> None: ...
def _bare():
    """An optimizer as torch sets one up, made without loading its compiler"""
    ...
def _step_hooks(): ...
global_pre: Any
global_post: Any
step_hooks: Any
with_hooks: Any
serves_hooks: Any
def _named(opt, when): ...
def _state_hooks(): ...
def _found(opt, when): ...
state_hooks: Any
def _base(name): ...
_bn: Any
_instance: Any
batch_norms: Any
running_norms: Any
dropouts: Any
def _workers(): ...
kept_workers: Any
keep_workers: Any
stop_workers: Any
def _kernel(name, n_stats, **hypers): ...
_sgd: dict
_adam: dict
sgd_kernel: Any
adam_kernel: Any
adamw_kernel: Any
def _found_infs(scaler, opt): ...
def _look_for_inf(scaler, opt): ...
found_infs: Any
def _number_of_targets(loss): ...
def _try_to_count(): ...
counted_targets: Any
inside: Any
def _call(f, *args, **kwargs): ...
def _in_place(m, **kw) -> None: ...
compile_in_place: Any
def _store_of_group(): ...
group_store: Any
