"""`fasttrain` trains PyTorch models. You bring a model, a loss and two loaders. A `Learner` runs the loop, and a callback may read or change anything in it while it runs. The whole loop can be printed, with every callback that acts in it. The loop reads nothing from the device until something shows it, and leaves nothing behind when you stop a training.

Modules:

- `fasttrain.callback.basics`: Mode and count, record, progress bar: the default of every training.
- `fasttrain.callback.core`: A callback handles events of the loop, says when it runs, and can stop the loop. This chapter also has the base class that attaches and calls them.
- `fasttrain.callback.cos_anneal`: Train at one rate for most of the way, then let it fall: `fit_fc`.
- `fasttrain.callback.fp16`: Compute in half the bits where that is safe: bf16, or fp16 with a scaled gradient.
- `fasttrain.callback.gather`: Keep batches, predictions, a loss for each item; and predict with means over transforms, or over dropout.
- `fasttrain.callback.hook`: Look inside a model while it runs: the shape of each layer's output, how large it is, and how it changes in training.
- `fasttrain.callback.limits`: A fit that must end by the clock, or because the system says so, ends between two batches.
- `fasttrain.callback.loggers`: Every number of a training, block by block, wherever you look at runs: in files, in TensorBoard, in W&B, in MLflow.
- `fasttrain.callback.lr_find`: Train for a moment at ever higher rates, see where the loss falls and where it diverges, and leave no trace.
- `fasttrain.callback.mixup`: Train on samples between samples: two images laid over each other, or one cut into the other, with targets in proportion.
- `fasttrain.callback.mlflow`: The same run in MLflow: a file with a database, or a server.
- `fasttrain.callback.progress`: A table in a file, a graph that grows while you wait, and no bar at all.
- `fasttrain.callback.resume`: Run the same script again after any death of its process, and it resumes where it was, bit for bit.
- `fasttrain.callback.schedule`: Hyper-parameters that move while training: a schedule is a function of progress, and a callback plays it.
- `fasttrain.callback.tensorboard`: Every batch of a run as TensorBoard's event files, at the cost of a few microseconds a batch.
- `fasttrain.callback.torch_scheduler`: A scheduler of `torch.optim.lr_scheduler`, or of any package that derives one, as a callback.
- `fasttrain.callback.tracker`: Watch one number from epoch to epoch: keep the best model, stop when it stops improving, lower the rate when it stalls.
- `fasttrain.callback.training`: Larger batches than fit into memory, gradients that stay in bounds, weights that are averages, and a few smaller things.
- `fasttrain.callback.wandb`: The same run in Weights & Biases, online or in files that are uploaded later.
- `fasttrain.callback.watch`: Throughput, memory, gradient norms, the size of the updates and the time spent waiting for data: each by its name.
- `fasttrain.checkpoint`: A model and its optimizer in one file that cannot run code, is there whole or not at all, and goes into the right model or none.
- `fasttrain.checkpoint_file`: A safetensors file that cannot run code, is there whole or not at all, and is checked to the last bit.
- `fasttrain.compiling`: The model, or all that a step computes, through `torch.compile`, with the loop around it as it was.
- `fasttrain.core`: A strict comparison, attributes that are restored, and batches of any shape.
- `fasttrain.data`: Two loaders side by side, and the one question that training asks of a batch: which parts does the model get, and which does the loss get?
- `fasttrain.data_position`: Resume a loader between any two batches of an epoch, with the same samples and the same random numbers.
- `fasttrain.data_share`: Each of several processes loads its part of a batch, and together they load the batch that one process would.
- `fasttrain.distributed`: The same script on many processes gives the same training.
- `fasttrain.examples.digits`: A whole training as a script: `fasttrain-digits`, or `python -m fasttrain.examples.digits`.
- `fasttrain.examples.imagenette`: A whole experiment as a script: `fasttrain-imagenette` trains on a folder of pictures, over several seeds, and tells mean and spread.
- `fasttrain.export`: A trained model in one file for its users: weights and a description, and no code.
- `fasttrain.fastai`: `from fasttrain.fastai import *` gives the names of fastai: those that mean the same work, and each of the others says what to write.
- `fasttrain.fingerprint`: Recognises a dataset cheaply, and records which command, commit and versions a file comes from.
- `fasttrain.fixtures`: Small things that the tests of several chapters need: a stream, an optimizer with two sets of weights, a counter of host reads, a record of events.
- `fasttrain.guards`: One thread at a time, torch's modes as they were, and every `after_fit` exactly once, wherever Ctrl-C comes.
- `fasttrain.hypers`: Read and check the rate, the momentum and every other hyper-parameter of any torch optimizer, under one name for each.
- `fasttrain.inference`: Predictions and metrics for a loader, or for one item, without a trace in training.
- `fasttrain.interpret`: The items with the largest losses, the classes that are taken for one another, and pictures of both.
- `fasttrain.kernels`: torch's fused kernels do all steps of SGD, or of Adam, in one pass through memory.
- `fasttrain.layers`: A convolution with its normalisation and activation as one layer, and residual blocks of them that begin as the identity.
- `fasttrain.learner`: The training loop: one table says what happens and when, one short function goes through it, and callbacks see and change everything.
- `fasttrain.learner_opt`: A Learner makes its optimizer, remembers its rates, and checks before each fit that every parameter is in it.
- `fasttrain.logged`: One line makes any number of a training a column of the table, and a curve if you like.
- `fasttrain.loop_object`: Why each callback stands where it stands, what it reads and changes in one batch, and what is different between two Learners.
- `fasttrain.losses`: Over how many samples or tokens a loss is a mean, and shapes that torch's losses would silently broadcast.
- `fasttrain.metrics`: Numbers about a whole validation set, added up batch by batch.
- `fasttrain.more_optimizers`: Four algorithms for large batches or little memory, and each takes one new step function.
- `fasttrain.muon`: Matrices take steps of one size in every direction; all other parameters take Adam's.
- `fasttrain.names`: A name that fastai, Lightning, Hugging Face, Keras or a loop by hand has, and this library has not, is answered with the name it has here.
- `fasttrain.object_state`: Finds the generators, states and changing attributes of samplers, datasets, modules and callbacks, so that a run can be resumed without any declarations.
- `fasttrain.optimizer`: An optimizer is a list of small functions over lists of tensors, and at the same time a `torch.optim.Optimizer`.
- `fasttrain.optimizer_state`: An optimizer checks each group that it gets, and saves and loads the same state as torch's class of the same algorithm.
- `fasttrain.optimizer_wrapper`: An optimizer around another one shares its groups and statistics, calls every hook once, and saves both in one state.
- `fasttrain.param_groups`: Which parameters train, at which rate, and which of them weight decay skips.
- `fasttrain.predictor`: A frozen copy of a model that answers one item at a time, quickly, and from any number of threads.
- `fasttrain.processes`: Which of several processes this is, and what they tell one another.
- `fasttrain.profiling`: `learn.profile()` says where the time of a batch and of an epoch goes, in a sentence, a table and a picture, and what would help.
- `fasttrain.quantities`: A number for each batch, reduced over an epoch, on the device where it is.
- `fasttrain.run`: `fasttrain-run script.py` starts one process for each GPU, and ends them all when one fails.
- `fasttrain.run_state`: Write down all that the next batch of a training depends on, and resume it between any two batches as if nothing had happened.
- `fasttrain.schedule_free`: The rate stays where it is, and an average of the weights has the effect that a falling rate would have had.
- `fasttrain.sharded`: A model too large for one process trains on many, each with some rows of every weight, and is whole again afterwards.
- `fasttrain.sharded_files`: Each process writes the rows that it has, side by side, and the files are a whole set or none.
- `fasttrain.shards`: A tensor whose rows lie on many processes, each of which has a part and knows the whole shape.
- `fasttrain.stepping`: An optimizer takes a step quickly: lists of tensors that fit together, one fused kernel or compiled code, and no read from the device.
- `fasttrain.steps`: A fit of so many training batches, over streams too, and validation inside its epochs.
- `fasttrain.torch_private`: Every private function of torch that the library uses, each with a public way beside it.
- `fasttrain.tracing`: Calls and time of every event and callback, from a tracer that costs nothing while it is off.
- `fasttrain.view`: The command `fasttrain-view runs/` shows every run of a folder in a browser: curves, settings that differ, checkpoints.
- `fasttrain.whereabouts`: Each process tells the others where it is, so that an error can name the one that failed or stalled.
- `fasttrain.xresnet`: The residual networks of He and others, with the small changes that later turned out to matter."""

__version__ = "0.1.0"
from .docstrings import install as _install # the comments of parameters go into docstrings
_install(__name__, __path__[0])

from typing import TYPE_CHECKING as _typing
if _typing:
    from .all import * # noqa: F403
    from .logged import log as log

def __getattr__(name): # `from fasttrain import Learner`, and `fasttrain.log`, load torch when they are used, and not before
    from pathlib import Path
    from sys import modules
    own = any((Path(p)/o).exists() for p in __path__ for o in (name, f'{name}.py')) # noqa: F405  # Python finds modules itself
    if name[:1]=='_' or '.' in name or own or f'{__name__}.{name}' in modules:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    import fasttrain.all as ours
    from .logged import log
    found = dict(vars(ours), log=log)
    if name not in found:
        from inspect import currentframe
        from .fastai import answer_to
        from .names import refusal
        raise refusal(__name__, name, answer_to(name), getattr(currentframe(), 'f_back')) # noqa: B009
    globals()[name] = found[name]
    return found[name]
