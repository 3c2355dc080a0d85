"""`fasttrain` trains PyTorch models. You bring a model, a loss and two loaders; a `Learner` runs the loop, and a callback may look at or change anything in it, while it runs.
The whole loop can be printed, with who acts where. Nothing is read from the device until something shows it, and nothing is left behind when a training is stopped.

```python
from fasttrain.core import *
from fasttrain.object_state import *
from fasttrain.fingerprint import *
from fasttrain.checkpoint_file import *
from fasttrain.data import *
from fasttrain.data_position import *
from fasttrain.losses import *
from fasttrain.metrics import *
from fasttrain.layers import *
from fasttrain.xresnet import *
from fasttrain.callback.core import *
from fasttrain.callback.basics import *
from fasttrain.optimizer import *
from fasttrain.param_groups import *
from fasttrain.more_optimizers import *
from fasttrain.muon import *
from fasttrain.schedule_free import *
from fasttrain.learner_opt import *
from fasttrain.guards import *
from fasttrain.learner import *
from fasttrain.inference import *
from fasttrain.checkpoint import *
from fasttrain.tracing import *
from fasttrain.compiling import *
from fasttrain.run_state import *
from fasttrain.export import *
from fasttrain.callback.schedule import *
from fasttrain.callback.lr_find import *
from fasttrain.callback.hook import *
from fasttrain.callback.progress import *
from fasttrain.callback.cos_anneal import *
from fasttrain.callback.tracker import *
from fasttrain.callback.fp16 import *
from fasttrain.callback.training import *
from fasttrain.callback.mixup import *
from fasttrain.callback.gather import *
from fasttrain.callback.resume import *
```

```python
from fasttrain import (checkpoint, checkpoint_file, compiling, core, data, data_position, guards, inference, layers,
    learner, learner_opt, losses, metrics, more_optimizers, muon, object_state, optimizer, param_groups, schedule_free, tracing, xresnet)
from fasttrain import export as exporting,fingerprint as fingerprints,run_state as running # the modules; the functions have the names
from fasttrain.callback import basics,core as callback_core,cos_anneal,fp16,gather,hook,lr_find as finding,mixup,progress,resume,schedule,tracker,training

__all__ = [] # one line each: so editors, which do not run this, know the names too
__all__ += core.__all__
__all__ += object_state.__all__
__all__ += fingerprints.__all__
__all__ += checkpoint_file.__all__
__all__ += data.__all__
__all__ += data_position.__all__
__all__ += losses.__all__
__all__ += metrics.__all__
__all__ += layers.__all__
__all__ += xresnet.__all__
__all__ += callback_core.__all__
__all__ += basics.__all__
__all__ += optimizer.__all__
__all__ += param_groups.__all__
__all__ += more_optimizers.__all__
__all__ += muon.__all__
__all__ += schedule_free.__all__
__all__ += learner_opt.__all__
__all__ += guards.__all__
__all__ += learner.__all__
__all__ += inference.__all__
__all__ += checkpoint.__all__
__all__ += tracing.__all__
__all__ += compiling.__all__
__all__ += running.__all__
__all__ += exporting.__all__
__all__ += schedule.__all__
__all__ += finding.__all__
__all__ += hook.__all__
__all__ += progress.__all__
__all__ += cos_anneal.__all__
__all__ += tracker.__all__
__all__ += fp16.__all__
__all__ += training.__all__
__all__ += mixup.__all__
__all__ += gather.__all__
__all__ += resume.__all__
```

Modules:

- `fasttrain.all`: The training loop people wish PyTorch came with: callbacks that can see and change anything, a Learner, an optimizer whose hyper-parameters can be set, and schedules.
- `fasttrain.callback.basics`: Mode and count, record, show: what happens in every training unless you say otherwise.
- `fasttrain.callback.core`: A callback handles events of the loop, says when it runs, and can stop the loop. This chapter also has the base class that attaches and calls them.
- `fasttrain.callback.cos_anneal`: Train at one rate for most of the way, then let it fall: `fit_fc`.
- `fasttrain.callback.fp16`: Compute in half the bits where that is safe: bf16, or fp16 with a scaled gradient.
- `fasttrain.callback.gather`: Keep what goes through the loop: batches, predictions, a loss for each item; and predictions that are means over transforms, or over dropout.
- `fasttrain.callback.hook`: Look inside a model while it runs: the shape of what each layer gives, how large it is, and what becomes of it in training.
- `fasttrain.callback.lr_find`: Train for a moment at ever higher rates, see where the loss falls and where it diverges, and leave no trace.
- `fasttrain.callback.mixup`: Train on samples between samples: two pictures laid over each other, or one cut into the other, and the targets in proportion.
- `fasttrain.callback.progress`: A table in a file, a graph that grows while you wait, and no bar at all.
- `fasttrain.callback.resume`: Run the same script again after any death of its process, and it goes on where it was, bit for bit.
- `fasttrain.callback.schedule`: Hyper-parameters that move while training: a schedule is a function of progress, and a callback plays it.
- `fasttrain.callback.tracker`: Watch one number from epoch to epoch: keep the best model, stop when it gets no better, lower the rate when it stalls.
- `fasttrain.callback.training`: Larger batches than fit into memory, gradients that stay in bounds, weights that are averages, and a few smaller things.
- `fasttrain.checkpoint`: A model and its optimizer in one file that cannot run code, is there whole or not at all, and goes into the right model or none.
- `fasttrain.checkpoint_file`: A safetensors file that cannot run code, is there whole or not at all, and is checked to the last bit.
- `fasttrain.compiling`: The model, or all that a step computes, through `torch.compile`, with the loop around it as it was.
- `fasttrain.core`: A strict comparison, attributes that are restored, and batches of any shape.
- `fasttrain.data`: Two loaders side by side, and the one question that training asks of a batch: which parts does the model get, and which does the loss get?
- `fasttrain.data_position`: Resume a loader between any two batches of an epoch, with the same samples and the same random numbers.
- `fasttrain.examples.digits`: A whole training as a script: `fasttrain-digits`, or `python -m fasttrain.examples.digits`.
- `fasttrain.export`: A trained model in one file for its users: weights and a description, and no code.
- `fasttrain.fingerprint`: Recognises a dataset cheaply, and records which command, commit and versions a file comes from.
- `fasttrain.fixtures`: Small things that the tests of several chapters need: a stream, an optimizer with two sets of weights, a counter of host reads.
- `fasttrain.guards`: One thread at a time, torch's modes as they were, and every `after_fit` exactly once, wherever Ctrl-C comes.
- `fasttrain.inference`: What the model makes of a loader, or of one item, without leaving a trace in training.
- `fasttrain.layers`: A convolution, the normalisation and the activation that go with it, as one layer; and blocks of them that begin by doing nothing.
- `fasttrain.learner`: The training loop: one table says what happens and when, one short function goes through it, and callbacks see and change everything.
- `fasttrain.learner_opt`: A Learner makes its optimizer, remembers its rates, and checks before each fit that every parameter is in it.
- `fasttrain.losses`: What the loss of a batch is a mean over, and what torch's losses would get wrong without a word.
- `fasttrain.metrics`: Numbers about a whole validation set, added up batch by batch.
- `fasttrain.more_optimizers`: Steps of nearly plain momentum, steps as long as the weights allow, steps of one size: each takes one new function.
- `fasttrain.muon`: Matrices take steps of one size in every direction; whatever is no matrix takes Adam's.
- `fasttrain.object_state`: Finds the generators, states and changing attributes of samplers, datasets, modules and callbacks, so that a run can be resumed without any declarations.
- `fasttrain.optimizer`: An optimizer is a list of small functions over lists of tensors, and at the same time a `torch.optim.Optimizer`.
- `fasttrain.param_groups`: Which parameters train, at which rate, and which are left alone by weight decay.
- `fasttrain.run_state`: Write down all that the next batch of a training depends on, and resume it between any two batches as if nothing had happened.
- `fasttrain.schedule_free`: A rate that stays where it is, and an average of the weights that does what its fall would have done.
- `fasttrain.test_nbs`: `nbdev_test_nbs` runs every notebook's cells as tests, each notebook in a process of its own.
- `fasttrain.torch_private`: Every private function of torch that the library uses, each with a public way beside it.
- `fasttrain.tracing`: Calls and time of every event and callback, from a tracer that costs nothing while it is off.
- `fasttrain.xresnet`: The residual networks of He and others, with the small changes that later turned out to matter."""

__version__ = "0.1.0"
