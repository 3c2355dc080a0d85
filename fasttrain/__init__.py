"""Modules:

- `fasttrain.callback.basics`: Mode and count, record, show: what happens in every training unless you say otherwise.
- `fasttrain.callback.core`: What a callback is, how it says when it runs, and how it stops the loop.
- `fasttrain.callback.cos_anneal`: Train at one rate for most of the way, then let it fall: `fit_fc`.
- `fasttrain.callback.fp16`: Compute in half the bits where that is safe: bf16, or fp16 with a scaled gradient.
- `fasttrain.callback.progress`: A table in a file, a graph that grows while you wait, and no bar at all.
- `fasttrain.callback.schedule`: Hyper-parameters that move while training: a schedule is a function of progress, and a callback plays it.
- `fasttrain.checkpoint`: A model and its optimizer in one file that cannot run code, is there whole or not at all, and goes into the right model or none.
- `fasttrain.core`: A strict comparison, attributes that go back where they were, and batches of any shape.
- `fasttrain.data`: Two loaders side by side, and the one question training asks of a batch: what goes into the model, and what is it compared with?
- `fasttrain.examples.digits`: A whole training as a script: `fasttrain-digits`, or `python -m fasttrain.examples.digits`.
- `fasttrain.inference`: What the model makes of a loader, or of one item, without leaving a trace in training.
- `fasttrain.learner`: The training loop: one table says what happens and when, one short function goes through it, and callbacks see and change everything.
- `fasttrain.metrics`: Numbers about a whole validation set, added up batch by batch.
- `fasttrain.optimizer`: An optimizer is a list of small functions over lists of tensors, and at the same time a `torch.optim.Optimizer`.
- `fasttrain.param_groups`: Which parameters train, at which rate, and which are left alone by weight decay.
- `fasttrain.test_nbs`: `nbdev_test_nbs` runs every notebook's cells as tests, each notebook in a process of its own."""

__version__ = "0.1.0"
