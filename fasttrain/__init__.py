"""Modules:

- `fasttrain.core`: A strict comparison, attributes that go back where they were, and batches of any shape.
- `fasttrain.data`: Two loaders side by side, and the one question training asks of a batch: what goes into the model, and what is it compared with?"""

__version__ = "0.1.0"
