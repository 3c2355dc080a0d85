"""Modules:

- `fasttrain.core`: A strict comparison, attributes that go back where they were, and batches of any shape.
- `fasttrain.data`: Two loaders side by side, and the one question training asks of a batch: what goes into the model, and what is it compared with?
- `fasttrain.metrics`: Numbers about a whole validation set, added up batch by batch.
- `fasttrain.optimizer`: An optimizer is a list of small functions over lists of tensors, and at the same time a `torch.optim.Optimizer`.
- `fasttrain.param_groups`: Which parameters train, at which rate, and which are left alone by weight decay.
- `fasttrain.test_nbs`: `nbdev_test_nbs` runs every notebook's cells as tests, each notebook in a process of its own."""

__version__ = "0.1.0"
