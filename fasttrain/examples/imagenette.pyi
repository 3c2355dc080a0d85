# Made by nbdev-export from the module beside it; do not edit.
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
import argparse
import random
from typing import Any

__all__ = ['endings', 'archs', 'fits', 'opts', 'find_pictures', 'centre_box', 'crop_box', 'load_picture', 'check_pictures', 'Pictures', 'Recipe', 'train_device', 'settled', 'imagenette_dbunch', 'imagenette_model', 'imagenette_learner', 'train_pictures', 'claim_folder', 'results_table', 'plot_seeds', 'classify', 'train_seeds', 'main']

endings: Any
def _part(data, name) -> dict[str, list]:
    """The pictures of each class in a part of the data"""
    ...
def find_pictures(data: str | Path) -> tuple[list, list, list]:
    """The pictures in an Imagenette-style folder; `ValueError` if there are none, or a class is in one part only

    Args:
        data (str | Path): Folder with train/CLASS/*.jpg and val/CLASS/*.jpg

    Returns:
        Names of the classes; files to train on and to validate on: (path, number of class) each
    """
    ...
def centre_box(w: float, h: float, ratio: float=1.0, share: float=1.0) -> tuple:
    """A box in the middle of a picture

    Args:
        w (float): Width of a picture
        h (float): Height
        ratio (float): Above 0; width to height of the box
        share (float): Above 0 to 1; of the largest such box, the length of each side

    Returns:
        Left, top, right and bottom, in pixels
    """
    ...
def crop_box(w: float, h: float, draw: random.Random, area: tuple=(0.35, 1.0), ratio: tuple=(3 / 4, 4 / 3)) -> tuple:
    """A random box inside a picture: its area uniform, its shape uniform in the logarithm, in any place

    Args:
        w (float): Width of a picture
        h (float): Height
        draw (random.Random): Draws the box
        area (tuple): Above 0 to 1; least and largest share of the picture
        ratio (tuple): Above 0; least and largest width to height

    Returns:
        Left, top, right and bottom, in pixels
    """
    ...
def load_picture(path: str | Path, size: int, box=centre_box, draft: bool=True):
    """A part of a picture, in colour; `ValueError` with its name if it cannot be read

    Args:
        path (str | Path): A picture
        size (int): Height and width of the result in pixels; 1 or more
        box: Called with width and height: left, top, right and bottom of the part to show
        draft (bool): Decode a large JPEG at a fraction of its size?

    Returns:
        A Tensor of bytes (3,size,size)
    """
    ...
def check_pictures(files: Sequence) -> None:
    """Read every picture; `ValueError` that names those that cannot be read

    Args:
        files (Sequence): (path, class) each
    """
    ...
def _cores(): ...
class Pictures:
    """A dataset of random boxes, half of them mirrored; with `seed=None` of the middle of each picture, at the last size

    Args:
        files (Sequence): (path, class) each
        sizes (Sequence[int]): Height and width in pixels; several are for equal parts of the epochs, in this order
        epochs (int): Of the training
        seed (int | None): Draws boxes, with the epoch and the number of the picture
    """
    files: Sequence
    sizes: Sequence[int]
    epochs: int
    seed: int | None
    epoch: Any
    def __init__(self, files: Sequence, sizes: Sequence[int], epochs: int=1, seed: int | None=None) -> None:
        """Args:
            files (Sequence): (path, class) each
            sizes (Sequence[int]): Height and width in pixels; several are for equal parts of the epochs, in this order
            epochs (int): Of the training
            seed (int | None): Draws boxes, with the epoch and the number of the picture
        """
        ...
    def set_epoch(self, epoch: int) -> None:
        """Draw other boxes, perhaps of another size

        Args:
            epoch (int): The one that begins, from 0
        """
        ...
    def __len__(self): ...
    @property
    def size(self) -> int:
        """Height and width in pixels at this epoch"""
        ...
    def __getitem__(self, i): ...
archs: Any
fits: Any
opts: Any
@dataclass(frozen=True)
class Recipe:
    """How to train, from the size of the pictures to the schedule"""
    size: int = ...
    progressive: tuple = ...
    epochs: int = ...
    arch: str = ...
    mish: bool = ...
    sa: bool = ...
    opt: str = ...
    fit: str = ...
    lr: float = ...
    wd: float = ...
    label_smoothing: float = ...
    bs: int = ...
    bf16: bool | None = ...
    channels_last: bool | None = ...
    def __post_init__(self) -> None: ...
    @property
    def sizes(self) -> tuple:
        """All sizes, the last of which is `size`"""
        ...
def train_device():
    """An NVIDIA GPU if there is one, else the CPU"""
    ...
def settled(recipe: Recipe, device) -> Recipe:
    """The recipe for a device

    Args:
        recipe (Recipe): Perhaps with None
        device: Of the model

    Returns:
        With True or False for `bf16` and `channels_last`
    """
    ...
def imagenette_dbunch(found: tuple, recipe: Recipe, seed: int=0, workers: int=0):
    """Loaders over the pictures of a folder

    Args:
        found (tuple): From `find_pictures`
        recipe (Recipe): Says sizes, epochs and `bs`
        seed (int): Draws boxes
        workers (int): Processes that read pictures; 0 reads them between the steps

    Returns:
        A DataBunch of bytes (bs,3,size,size) and classes (bs,), with the names in `classes`
    """
    ...
def imagenette_model(n: int, recipe: Recipe, **kwargs):
    """The network of a recipe

    Args:
        n (int): Classes
        recipe (Recipe): Says `arch`, `mish` and `sa`
        **kwargs: More for the network, such as `widths`, as in `XResNet`

    Returns:
        A Module from (bs,3,size,size) to (bs,n)
    """
    ...
def imagenette_learner(found: tuple, recipe: Recipe=..., seed: int=0, workers: int=0, **kwargs):
    """Data, model, loss, optimizer and metric, put together

    Args:
        found (tuple): From `find_pictures`
        recipe (Recipe): How to train
        seed (int): For the weights, the order of batches and the boxes
        workers (int): Processes that read pictures
        **kwargs: More for the network, as in `XResNet`

    Returns:
        A Learner that has not trained yet
    """
    ...
def train_pictures(learn, recipe: Recipe, folder: str | Path | None=None, on_signal: Sequence=()) -> list[float]:
    """Train a Learner as its recipe says, on all processes that a launcher has started

    Args:
        learn: From `imagenette_learner`
        recipe (Recipe): The same
        folder (str | Path | None): For checkpoints, which a killed run resumes from; None for none
        on_signal (Sequence): Signals at which to save and end the process, as in `Checkpoint`

    Returns:
        0 to 1; accuracy on the validation pictures after each epoch
    """
    ...
def claim_folder(folder: str | Path, settings: dict) -> None:
    """Make a folder, or check that it is that of a training with these settings; `ValueError` if it is not

    Args:
        folder (str | Path): For all that a training writes
        settings (dict): Name to plain value
    """
    ...
def results_table(accs: dict) -> str:
    """Accuracy of each seed, their mean and their standard deviation

    Args:
        accs (dict): seed -> accuracy, 0 to 1
    """
    ...
def plot_seeds(recorder, accs: dict, path: str | Path) -> Path:
    """Loss and rate of the first seed, and the accuracy of each seed after each epoch, as one picture

    Args:
        recorder: Of the first seed, which has seen a fit
        accs (dict): seed -> accuracy after each epoch
        path (str | Path): PNG to write

    Returns:
        `path`
    """
    ...
def classify(path: str | Path, pictures: Sequence, recipe: Recipe, **kwargs) -> list:
    """The classes of some pictures, as validation sees them

    Args:
        path (str | Path): An export of `imagenette_learner`
        pictures (Sequence): Files
        recipe (Recipe): With the `size` and the network of the training
        **kwargs: More for the network, as in the training

    Returns:
        A `Prediction` for each: name, and probability of each class
    """
    ...
_help: dict
def _sizes(text): ...
def _add_recipe(p) -> None:
    """An option for each field of a recipe"""
    ...
def _parser(): ...
def _check_args(p: argparse.ArgumentParser, a) -> Recipe:
    """The recipe, or the end with a message"""
    ...
def _prepare(a, recipe):
    """The pictures, each of which can be read, and the recipe for this machine, whose folder is made"""
    ...
def train_seeds(found: tuple, recipe: Recipe, seeds: Sequence[int], folder: str | Path, workers: int=0, export: str | Path | None=None, on_signal: Sequence=(), **kwargs) -> dict:
    """Train with each seed, and tell the results

    Args:
        found (tuple): From `find_pictures`
        recipe (Recipe): How to train
        seeds (Sequence[int]): One or more
        folder (str | Path): For checkpoints and curves
        workers (int): Processes that read pictures
        export (str | Path | None): File for the model of the first seed
        on_signal (Sequence): As in `train_pictures`
        **kwargs: More for the network, as in `XResNet`

    Returns:
        seed -> accuracy, 0 to 1
    """
    ...
def main(args: list | None=None) -> None:
    """The command `fasttrain-imagenette`

    Args:
        args (list | None): None: the command line
    """
    ...
