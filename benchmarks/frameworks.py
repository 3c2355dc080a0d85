"""Each framework as its users would write it: a function of a model and a loss function that returns a function which trains one epoch on ready batches.

SGD with momentum, bars, logs and checkpoints off. What a framework needs is imported inside its function, so a missing one is left out.
"""
import logging, os
from functools import partial
import torch
from torch.utils.data import DataLoader, Dataset

lr,mom = 1e-2,0.9
sgd = partial(torch.optim.SGD, lr=lr, momentum=mom)

class Ready(Dataset):
    "Batches that are ready, for those who want more than a list"
    def __init__(self, batches): self.batches = batches
    def __len__(self): return len(self.batches)
    def __getitem__(self, i): return self.batches[i]
    def __iter__(self): return iter(self.batches)

def loader(batches): return DataLoader(Ready(batches), batch_size=None)

def by_hand(model, loss_func, opt=sgd):
    "The loop as it is usually written"
    opt = opt(model.parameters())
    def fit(batches):
        model.train()
        for xb,yb in batches:
            loss = loss_func(model(xb), yb)
            loss.backward()
            opt.step()
            opt.zero_grad()
    return fit

def fasttrain(model, loss_func, bar=False, opt=None, **kw):
    "A Learner with mode and recorder; with `bar`, as it comes"
    from fasttrain.all import DataBunch, Learner, ProgressCallback, Recorder, SGD, TrainEvalCallback, silent
    kw = dict(default_cbs=(TrainEvalCallback,Recorder) + (ProgressCallback,)*bar) | kw
    learn = Learner(DataBunch([0]), model, loss_func, opt_func=opt or partial(SGD, mom=mom), lr=lr, **kw)
    if not bar: learn.logger = silent
    def fit(batches):
        learn.dbunch = DataBunch(batches)
        learn.fit(1)
    fit.learn = learn
    return fit

def fastai(model, loss_func):
    from fastai.data.core import DataLoaders
    from fastai.learner import Learner
    from fastai.optimizer import SGD
    learn = Learner(DataLoaders([], []), model, loss_func, opt_func=partial(SGD, mom=mom), lr=lr)
    learn.logger = lambda row: None
    def fit(batches):
        learn.dls = DataLoaders(batches, [])
        learn.fit(1)
    return fit

def lightning(model, loss_func, **settings):
    import lightning as L
    logging.getLogger('lightning.pytorch').setLevel(logging.ERROR)
    settings = settings or dict(logger=False, enable_checkpointing=False, enable_progress_bar=False, enable_model_summary=False)
    class Module(L.LightningModule):
        def __init__(self):
            super().__init__()
            self.model = model
        def training_step(self, batch, batch_idx):
            xb,yb = batch
            return loss_func(self.model(xb), yb)
        def configure_optimizers(self): return sgd(self.parameters())
    module = Module()
    def fit(batches): L.Trainer(max_epochs=1, accelerator='cpu', devices=1, **settings).fit(module, Ready(batches))
    return fit

def fabric(model, loss_func):
    from lightning.fabric import Fabric
    fabric = Fabric(accelerator='cpu', devices=1)
    model,opt = fabric.setup(model, sgd(model.parameters()))
    def fit(batches):
        model.train()
        for xb,yb in batches:
            loss = loss_func(model(xb), yb)
            fabric.backward(loss)
            opt.step()
            opt.zero_grad()
    return fit

def ignite(model, loss_func):
    from ignite.engine import create_supervised_trainer
    trainer = create_supervised_trainer(model, sgd(model.parameters()), loss_func)
    def fit(batches): trainer.run(batches, max_epochs=1)
    return fit

def accelerate(model, loss_func):
    from accelerate import Accelerator
    accelerator = Accelerator(cpu=True)
    model,opt = accelerator.prepare(model, sgd(model.parameters()))
    def fit(batches):
        model.train()
        for xb,yb in batches:
            loss = loss_func(model(xb), yb)
            accelerator.backward(loss)
            opt.step()
            opt.zero_grad()
    return fit

def skorch(model, loss_func):
    from skorch import NeuralNet
    def ready(ds, **kw): return ds
    net = NeuralNet(model, loss_func, optimizer=torch.optim.SGD, optimizer__momentum=mom, lr=lr, max_epochs=1, train_split=None,
                    iterator_train=ready, verbose=0).initialize()
    def fit(batches): net.partial_fit(Ready(batches), None)
    return fit

def keras(model, loss_func):
    os.environ['KERAS_BACKEND'] = 'torch'
    import keras
    class Net(keras.Model):
        def __init__(self):
            super().__init__()
            self.net = keras.layers.TorchModuleWrapper(model)
        def call(self, x): return self.net(x)
    net = Net()
    net.compile(optimizer=keras.optimizers.SGD(lr, momentum=mom), loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    def fit(batches): net.fit(loader(batches), epochs=1, verbose=0)
    return fit

def hf_trainer(model, loss_func):
    import tempfile
    from transformers import Trainer, TrainingArguments
    class Net(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.model = model
        def forward(self, x, labels):
            pred = self.model(x)
            return dict(loss=loss_func(pred, labels), logits=pred)
    class Ours(Trainer):
        def get_train_dataloader(self): return loader([dict(x=xb, labels=yb) for xb,yb in self.train_dataset])
    net = Net()
    args = TrainingArguments(tempfile.mkdtemp(), num_train_epochs=1, use_cpu=True, max_grad_norm=0, lr_scheduler_type='constant', learning_rate=lr,
                             logging_strategy='no', save_strategy='no', report_to='none', disable_tqdm=True)
    def fit(batches): Ours(net, args, train_dataset=Ready(batches), optimizers=(sgd(net.parameters()), None)).train()
    return fit

def torchtnt(model, loss_func):
    from torchtnt.framework import train
    from torchtnt.framework.auto_unit import AutoUnit
    class Unit(AutoUnit):
        def compute_loss(self, state, data):
            xb,yb = data
            pred = self.module(xb)
            return loss_func(pred, yb),pred
        def configure_optimizers_and_lr_scheduler(self, module): return sgd(module.parameters()),None
    def fit(batches): train(Unit(module=model, device=torch.device('cpu')), batches, max_epochs=1)
    return fit

# name -> its function, and the distribution it comes in
frameworks = {
    'by hand': (by_hand, 'torch'),
    'by hand, fused': (partial(by_hand, opt=partial(sgd, fused=True)), 'torch'),
    'fasttrain': (fasttrain, 'fasttrain-learner'),
    'fasttrain, torch.optim.SGD': (partial(fasttrain, opt=partial(torch.optim.SGD, momentum=mom)), 'fasttrain-learner'),
    'fastai': (fastai, 'fastai'),
    'Lightning': (lightning, 'lightning'),
    'Lightning, barebones': (partial(lightning, barebones=True), 'lightning'),
    'Fabric': (fabric, 'lightning'),
    'Ignite': (ignite, 'pytorch-ignite'),
    'Accelerate': (accelerate, 'accelerate'),
    'skorch': (skorch, 'skorch'),
    'Keras on torch': (keras, 'keras'),
    'HF Trainer': (hf_trainer, 'transformers'),
    'torchtnt': (torchtnt, 'torchtnt'),
}
