# Made by nbdev-export from the module beside it; do not edit.
from fasttrain.callback.loggers import Logger
from typing import Any

__all__ = ['MLflowLogger']

def _quiet():
    """MLflow without its reports and its lines about tables"""
    ...
def _metrics_of(rows, there):
    """Rows as metrics of MLflow, without those that are there: (name, step) each"""
    ...
def _in_parts(o, n=1000): ...
class _FindsClient(Logger):
    """Finds the store"""
    experiment: str
    uri: Any
    run_name: Any
    upload: bool
    _live: Any = ...
    _there: Any = ...
    _home: Any = ...
    def _client(self): ...
class _FindsStore(_FindsClient):
    """Finds the experiment"""
    def _experiment_id(self): ...
class _BeginsRuns(_FindsStore):
    """Begins runs of MLflow"""
    _live: Any
    _there: Any
    def begin(self, id, step): ...
class _TalksToMLflow(_BeginsRuns):
    """Ends runs of MLflow"""
    _live: Any
    def end(self, status) -> None: ...
class _ForMLflow(_TalksToMLflow):
    """Has the settings of a run of MLflow

    Args:
        experiment (str): Of MLflow; made if it is not there
        uri (str | None): Of the store; 'sqlite:///' and `mlflow.db` under `learn.path` if None
        run_name (str | None): MLflow invents one if None
        upload (bool): Send models and checkpoints as artifacts, too? Their paths are noted anyway
        every (int | None): As in `Logger`
        **kwargs: `name`, as in `Callback`
    """
    experiment: str
    uri: str | None
    run_name: str | None
    upload: bool
    def __init__(self, experiment: str='fasttrain', uri: str | None=None, run_name: str | None=None, upload: bool=False, every: int | None=1, **kwargs) -> None:
        """Args:
            experiment (str): Of MLflow; made if it is not there
            uri (str | None): Of the store; 'sqlite:///' and `mlflow.db` under `learn.path` if None
            run_name (str | None): MLflow invents one if None
            upload (bool): Send models and checkpoints as artifacts, too? Their paths are noted anyway
            every (int | None): As in `Logger`
            **kwargs: `name`, as in `Callback`
        """
        ...
class _LogsParams(_ForMLflow):
    """Writes numbers and settings"""
    def scalars(self, rows) -> None: ...
    def hyper(self, settings, loop, versions) -> None: ...
class MLflowLogger(_LogsParams):
    """Writes a run to MLflow"""
    name: str
    def _send_bytes(self, name, data, folder) -> None: ...
    def figure(self, name, image, step=None) -> None: ...
    def file(self, name, path, step=None, kind='file') -> None: ...
