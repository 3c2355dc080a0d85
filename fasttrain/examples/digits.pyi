# Made by nbdev-export from the module beside it; do not edit.
from pathlib import Path

__all__ = ['digits_dbunch', 'digits_model', 'digits_learner', 'plot_run', 'train_digits', 'main']

def digits_dbunch(bs: int=64, valid_pct: float=0.2):
    """scikit-learn's 8 by 8 digits, always split the same way

    Args:
        bs (int): Images in a training batch
        valid_pct (float): 0 to 1; share of the images to validate on

    Returns:
        A DataBunch of images (bs,1,8,8) and digits (bs,)
    """
    ...
def digits_model(width: int=16):
    """A small convolutional network with batch norm

    Args:
        width (int): Channels of the first two convolutions; the last two have twice as many

    Returns:
        A Module from (bs,1,8,8) to (bs,10)
    """
    ...
def digits_learner(out: str | Path, seed: int=0, **kwargs):
    """Data, model, loss, optimizer and metric, put together

    Args:
        out (str | Path): Folder for the trained model
        seed (int): For the weights, and the order of batches
        **kwargs: As in `Learner`

    Returns:
        A Learner that has not trained yet
    """
    ...
def plot_run(recorder, path: str | Path) -> Path:
    """Loss, rate and momentum of a fit as one picture

    Args:
        recorder: A Recorder that has seen a fit
        path (str | Path): PNG to write

    Returns:
        `path`
    """
    ...
def _keep(learn, out): ...
def train_digits(epochs: int=12, lr: float=0.01, seed: int=0, out: str | Path='runs/digits') -> float:
    """Train, draw, save, load, and print what happens

    Args:
        epochs (int): 1 or more
        lr (float): Learning rate of the flat part
        seed (int): For the weights, and the order of batches
        out (str | Path): Folder for the curves and the model

    Returns:
        0 to 1; accuracy of the model as loaded again
    """
    ...
def _load_all(*names) -> None: ...
def main(args: list | None=None) -> None:
    """The command `fasttrain-digits`

    Args:
        args (list | None): None: the command line
    """
    ...
