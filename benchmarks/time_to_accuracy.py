"""How long until a model is good enough: the same model and data, each framework as its users write it, beside ours.

Two tasks: scikit-learn's digits to 98 % of validation accuracy, with a convnet; and a small GPT, character by character, on the text of `pydoc_data.topics`,
to a validation loss. Every framework validates after each epoch, and the clock stops at the first validation that reaches the target. Bars, tables, logs and
checkpoints are what each has by default, in a terminal that somebody reads. The optimizer and the schedule are its tutorials' (below, beside each function).

The rates are tuned with `--tune`, by one sweep for all: for each way to train (an optimizer with a schedule), five rates, and some numbers of epochs if the
schedule needs to know how many there will be, on three seeds that are not compared. So frameworks that train in the same way have the same rate, and do the same work.

Each framework lives in a process of its own. All are asked in turn, in a new order for each seed. Times are the processor's (`time.process_time`); the wall's are
kept too. Imports and a first epoch come before the clock starts, and are shown apart.
"""
import argparse, json, math, multiprocessing, os, random, statistics, subprocess, tempfile
from functools import partial
from pathlib import Path
from time import perf_counter, process_time
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from work import GPT, about, digits, digits_convnet, next_char, save, version

class Task:
    "Data, model and target, which is an accuracy or a loss; `plans`: numbers of epochs that a schedule may be spread over"
    def __init__(self, data, model, loss_func, target, by_accuracy, n_valid, plans, bs=32, valid_bs=128, most=16):
        x,y = data()
        self.train,self.valid = (x[:-n_valid],y[:-n_valid]),(x[-n_valid:],y[-n_valid:])
        self.model,self.loss_func,self.target,self.by_accuracy = model,loss_func,target,by_accuracy
        self.plans,self.bs,self.valid_bs,self.most = plans,bs,valid_bs,most

    def datasets(self): return TensorDataset(*self.train),TensorDataset(*self.valid)
    def loaders(self):
        train,valid = self.datasets()
        return DataLoader(train, batch_size=self.bs, shuffle=True),DataLoader(valid, batch_size=self.valid_bs)
    def reached(self, loss, acc): return acc>=self.target if self.by_accuracy else loss<=self.target

def shuffled_digits():
    x,y = digits(flat=False)
    order = torch.randperm(len(y), generator=torch.Generator().manual_seed(0))
    return x[order],y[order]

def topics(n=1152, length=32):
    "Sequences of characters of the documentation in the standard library, and the next character of each"
    from pydoc_data.topics import topics
    text = '\n'.join(topics[k] for k in sorted(topics))[:n*length+1]
    ids = {c:i for i,c in enumerate(sorted({*text}))}
    chars = torch.tensor([ids[c] for c in text])
    return chars[:-1].view(n, length),chars[1:].view(n, length)

tasks = {
    'digits to 98 %': partial(Task, shuffled_digits, digits_convnet, nn.CrossEntropyLoss(), 0.98, True, n_valid=360, plans=(4,8,16)),
    'GPT to a loss of 2': partial(Task, topics, partial(GPT, vocab=100), next_char, 2., False, n_valid=128, plans=(6,10), bs=16),
}

class Judge:
    "Notes each validation with its time; true once the target is reached"
    def __init__(self, task): self.task,self.seen,self.start = task,[],(process_time(),perf_counter())
    def __call__(self, loss, acc=None):
        "The numbers of one validation"
        now,loss = (process_time(),perf_counter()),float(loss)
        acc = None if acc is None else float(acc)
        self.seen.append(dict(cpu=now[0]-self.start[0], wall=now[1]-self.start[1], loss=loss, acc=acc))
        return self.task.reached(loss, acc)

# Each framework: a function of a model, a task, a rate, a number of epochs and a judge

def trained_by_hand(model, opt, task, n, judge, train_dl, valid_dl, backward=torch.Tensor.backward, gather=lambda o: o, bar=lambda dl: dl):
    for epoch in range(n):
        model.train()
        total = 0.
        for xb,yb in bar(train_dl):
            opt.zero_grad()
            loss = task.loss_func(model(xb), yb)
            backward(loss)
            opt.step()
            total += loss.item()
        model.eval()
        sums,right,seen = 0.,0,0
        with torch.no_grad():
            for xb,yb in valid_dl:
                pred,yb = gather((model(xb), yb))
                sums += task.loss_func(pred, yb).item()*len(yb)
                if task.by_accuracy: right += (pred.argmax(1)==yb).sum().item()
                seen += len(yb)
        loss,acc = sums/seen,right/seen if task.by_accuracy else None
        print(f'epoch {epoch}: train loss {total/len(train_dl):.4f}, valid loss {loss:.4f}, accuracy {acc}')
        if judge(loss, acc): return

def by_hand(model, task, lr, n, judge):
    "The loop of PyTorch's tutorials, with torch.optim.Adam"
    trained_by_hand(model, torch.optim.Adam(model.parameters(), lr=lr), task, n, judge, *task.loaders())

def accelerate(model, task, lr, n, judge):
    "The same loop, prepared; with the bar of its examples"
    from accelerate import Accelerator
    from tqdm.auto import tqdm
    acc = Accelerator(cpu=True)
    model,opt,*dls = acc.prepare(model, torch.optim.Adam(model.parameters(), lr=lr), *task.loaders())
    trained_by_hand(model, opt, task, n, judge, *dls, backward=acc.backward, gather=acc.gather_for_metrics, bar=tqdm)

def stopping(judge):
    from fasttrain.all import Callback, CancelFitException
    class Stops(Callback):
        run_after = 'Recorder'
        def after_epoch(self):
            log = self.learn.recorder.log
            if judge(log['valid_loss'], log.get('accuracy')): raise CancelFitException
    return Stops()

def fasttrain(model, task, lr, n, judge):
    "As its quick start: tensors, ranger, `fit_fc`"
    from fasttrain.all import DataBunch, Learner, accuracy, ranger
    dbunch = DataBunch.from_tensors(task.train, task.valid, bs=task.bs, valid_bs=task.valid_bs)
    learn = Learner(dbunch, model, task.loss_func, opt_func=ranger, metrics=accuracy if task.by_accuracy else None)
    learn.fit_fc(n, lr, cbs=stopping(judge))

def fasttrain_adam(model, task, lr, n, judge):
    "What the loop by hand does: the same loaders, torch.optim.Adam, one rate"
    from fasttrain.all import DataBunch, Learner, accuracy
    learn = Learner(DataBunch(*task.loaders()), model, task.loss_func, opt_func=torch.optim.Adam, metrics=accuracy if task.by_accuracy else None)
    learn.fit(n, lr, cbs=stopping(judge))

def fastai(model, task, lr, n, judge):
    "As its tutorial for people from PyTorch: torch's loaders, its Adam, `fit_one_cycle`"
    from fastai.callback.core import Callback, CancelFitException
    from fastai.callback.progress import ProgressCallback # noqa: F401
    from fastai.callback import schedule # noqa: F401
    from fastai.data.core import DataLoaders
    from fastai.learner import Learner
    from fastai.metrics import accuracy
    class Stops(Callback):
        order = 60 # the Recorder's is 50
        def after_epoch(self):
            row = dict(zip(self.recorder.metric_names[1:], self.recorder.values[-1]))
            if judge(row['valid_loss'], row.get('accuracy')): raise CancelFitException
    learn = Learner(DataLoaders(*task.loaders()), model, loss_func=task.loss_func, metrics=accuracy if task.by_accuracy else None)
    learn.fit_one_cycle(n, lr, cbs=Stops())

def lightning(model, task, lr, n, judge):
    "A LightningModule as in its tutorials, and a Trainer as it comes: bar, logger, a checkpoint each epoch"
    import lightning as L
    from torchmetrics import Accuracy
    class Module(L.LightningModule):
        def __init__(self):
            super().__init__()
            self.model = model
            if task.by_accuracy: self.acc = Accuracy('multiclass', num_classes=10)
        def training_step(self, batch, i):
            xb,yb = batch
            loss = task.loss_func(self.model(xb), yb)
            self.log('train_loss', loss)
            return loss
        def validation_step(self, batch, i):
            xb,yb = batch
            pred = self.model(xb)
            self.log('valid_loss', task.loss_func(pred, yb), prog_bar=True)
            if task.by_accuracy:
                self.acc(pred, yb)
                self.log('valid_acc', self.acc, prog_bar=True)
        def configure_optimizers(self): return torch.optim.Adam(self.parameters(), lr=lr)
    class Stops(L.Callback):
        def on_validation_end(self, trainer, module):
            m = trainer.callback_metrics
            if not trainer.sanity_checking and judge(m['valid_loss'], m.get('valid_acc')): trainer.should_stop = True
    L.Trainer(max_epochs=n, accelerator='cpu', devices=1, callbacks=[Stops()], default_root_dir='.').fit(Module(), *task.loaders())

def hf_trainer(model, task, lr, n, judge):
    "Its AdamW, falling rate and clipping; an evaluation each epoch"
    from transformers import Trainer, TrainerCallback, TrainingArguments
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.model = model
        def forward(self, x, labels):
            pred = self.model(x)
            return dict(loss=task.loss_func(pred, labels), logits=pred)
    class Stops(TrainerCallback):
        def on_evaluate(self, args, state, control, metrics, **kw):
            if judge(metrics['eval_loss'], metrics.get('eval_accuracy')): control.should_training_stop = True
    def accuracy(p): return dict(accuracy=(p.predictions.argmax(-1)==p.label_ids).mean())
    args = TrainingArguments('.', num_train_epochs=n, per_device_train_batch_size=task.bs, per_device_eval_batch_size=task.valid_bs, learning_rate=lr,
        eval_strategy='epoch', use_cpu=True, report_to='none', prediction_loss_only=not task.by_accuracy)
    train,valid = [[dict(x=x, labels=y) for x,y in zip(*o)] for o in (task.train,task.valid)]
    Trainer(Net(), args, train_dataset=train, eval_dataset=valid, compute_metrics=accuracy if task.by_accuracy else None, callbacks=[Stops()]).train()

def keras(model, task, lr, n, judge):
    "`compile` and `fit` on arrays, with its Adam and its bar"
    import keras
    class Net(keras.Model):
        def __init__(self):
            super().__init__()
            self.net = keras.layers.TorchModuleWrapper(model)
        def call(self, x): return self.net(x)
    class Stops(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs=None):
            if judge(logs['val_loss'], logs.get('val_accuracy')): self.model.stop_training = True
    net = Net()
    net.compile(optimizer=keras.optimizers.Adam(lr), loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=['accuracy']*task.by_accuracy)
    (x,y),valid = [tuple(o.numpy() for o in part) for part in (task.train,task.valid)]
    net.fit(x, y, batch_size=task.bs, epochs=n, validation_data=valid, validation_batch_size=task.valid_bs, callbacks=[Stops()])

def ignite(model, task, lr, n, judge):
    "As its quick start, without the extra evaluation on the training data; with torch.optim.Adam"
    from ignite.engine import Events, create_supervised_evaluator, create_supervised_trainer
    from ignite.metrics import Accuracy, Loss
    train_dl,valid_dl = task.loaders()
    trainer = create_supervised_trainer(model, torch.optim.Adam(model.parameters(), lr=lr), task.loss_func)
    evaluator = create_supervised_evaluator(model, metrics=dict(loss=Loss(task.loss_func)) | (dict(accuracy=Accuracy()) if task.by_accuracy else {}))
    @trainer.on(Events.ITERATION_COMPLETED(every=10))
    def log_loss(engine): print(f'Epoch[{engine.state.epoch}] Loss: {engine.state.output:.2f}')
    @trainer.on(Events.EPOCH_COMPLETED)
    def validate(engine):
        evaluator.run(valid_dl)
        m = evaluator.state.metrics
        print(f'Validation Results - Epoch: {engine.state.epoch} {m}')
        if judge(m['loss'], m.get('accuracy')): engine.terminate()
    trainer.run(train_dl, max_epochs=n)

# name -> its function, the distribution it comes in, and the way in which it trains
rows = {
    'by hand': (by_hand, 'torch', 'Adam'),
    'fasttrain': (fasttrain, 'fasttrain-learner', 'ranger, flat then cosine'),
    'fasttrain, torch.optim.Adam': (fasttrain_adam, 'fasttrain-learner', 'Adam'),
    'fastai': (fastai, 'fastai', 'Adam, one cycle'),
    'Lightning': (lightning, 'lightning', 'Adam'),
    'HF Trainer': (hf_trainer, 'transformers', 'AdamW, falling'),
    'Accelerate': (accelerate, 'accelerate', 'Adam'),
    'Ignite': (ignite, 'pytorch-ignite', 'Adam'),
    'Keras on torch': (keras, 'keras', 'Adam'),
}
rates,tuning_seeds = (1e-3,3e-3,1e-2,3e-2,1e-1),(100,101,102)
tuned_file = Path(__file__).parent/'results'/'time_to_accuracy_rates.json'

def worker(pipe, name):
    "Train what is asked for: (task, rate, epochs, seed), and answer with the judge's notes and the seconds that it took in all"
    torch.set_num_threads(1)
    os.environ |= dict(KERAS_BACKEND='torch', TERM='xterm', COLUMNS='120')
    terminal,end = os.openpty()
    subprocess.Popen(['cat'], stdin=terminal, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    for fd in 1,2: os.dup2(end, fd)
    made = {}
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder) # logs and checkpoints
        for what,lr,n,seed in iter(pipe.recv, None):
            try:
                if what not in made: made[what] = tasks[what]()
                random.seed(seed)
                torch.manual_seed(seed)
                model,judge = made[what].model(),Judge(made[what])
                rows[name][0](model, made[what], lr, n, judge)
                pipe.send((judge.seen, process_time()-judge.start[0]))
            except Exception as e: pipe.send(f'{name}, {what}: {e!r}')

class Workers:
    "A process for each of `names`, for the length of a `with`"
    def __init__(self, names): self.names = names
    def __enter__(self):
        ctx = multiprocessing.get_context('spawn')
        self.pipes,self.procs = {},{}
        for k in self.names:
            self.pipes[k],end = ctx.Pipe()
            self.procs[k] = ctx.Process(target=worker, args=(end,k))
            self.procs[k].start()
        return self
    def __exit__(self, *exc):
        for pipe in self.pipes.values(): pipe.send(None)
        for p in self.procs.values():
            p.join(20)
            p.kill()
    def __call__(self, name, *job):
        self.pipes[name].send(job)
        res = self.pipes[name].recv()
        if isinstance(res, str): raise RuntimeError(res)
        return res

def epochs_needed(task, seen): return next((i+1 for i,o in enumerate(seen) if task.reached(o['loss'], o['acc'])), None)

def tune(names, chosen):
    "For each task and way: every rate and plan, until a tuning seed misses the target; the best one needs the fewest epochs"
    ways = {rows[k][2]:k for k in reversed(names)} # the first that trains in this way stands for all
    res = []
    with Workers([*ways.values()]) as ask:
        for what in chosen:
            task = tasks[what]()
            for way,name in ways.items():
                sweep = []
                for lr in rates:
                    for plan in ((task.most,) if way=='Adam' else task.plans):
                        got = []
                        for s in tuning_seeds:
                            if None not in got: got.append(epochs_needed(task, ask(name, what, lr, plan, s)[0]))
                        sweep.append(dict(lr=lr, epochs=plan, needed=got))
                best = min((o for o in sweep if None not in o['needed']), key=lambda o: sum(o['needed']))
                res.append(dict(task=what, way=way, tuned_with=name, best=best, sweep=sweep))
                print(f"{what:24}{way:28}rate {best['lr']:<8g}of {best['epochs']:2} epochs  needed {best['needed']}", flush=True)
    return res

def measure(names, chosen, tuned, seeds):
    "For each task and name, the notes of each seed; for each name the seconds of its imports and a first epoch of the first task"
    notes,first,order = {},{},random.Random(0)
    jobs = [(what,name) for what in chosen for name in names]
    with Workers(names) as ask:
        for what,name in jobs: first.setdefault(name, ask(name, what, tuned[what,rows[name][2]]['lr'], 1, 99)[1])
        for seed in seeds:
            for what,name in order.sample(jobs, len(jobs)):
                best = tuned[what,rows[name][2]]
                notes.setdefault((what,name), []).append(ask(name, what, best['lr'], best['epochs'], seed)[0])
    return notes,first

def median(values):
    "In which a miss (None) counts as longer than all; None if most have missed"
    m = statistics.median_high([math.inf if v is None else v for v in values])
    return None if m==math.inf else m

def summary(what, name, seen, best):
    "What stands in the results for one row"
    task = tasks[what]()
    needed = [epochs_needed(task, o) for o in seen]
    def at(k): return [o[n-1][k] if n else None for o,n in zip(seen, needed)]
    per_epoch = statistics.median(t['cpu']/(i+1) for o in seen for i,t in enumerate(o))
    return dict(task=what, name=name, way=rows[name][2], lr=best['lr'], planned=best['epochs'], seeds=len(seen), reached=len(seen)-needed.count(None),
        epochs=needed, cpu=at('cpu'), wall=at('wall'), epoch_seconds=per_epoch)

def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('--only', nargs='+', choices=rows, help="of the rows (default: all that are installed)")
    p.add_argument('--tasks', nargs='+', choices=tasks, default=list(tasks), help="(default: both)")
    p.add_argument('--seeds', type=int, default=7, help="(default: %(default)s)")
    p.add_argument('--tune', action='store_true', help=f"find the rates, and write them to results/{tuned_file.name}; measure nothing")
    p.add_argument('--json', help="file for the results")
    a = p.parse_args()
    torch.set_num_threads(1)
    names = [k for k in rows if not a.only or k in a.only]
    if missing := [k for k in names if not version(rows[k][1])]: print('Not installed, left out:', ', '.join(missing))
    names = [k for k in names if k not in missing]
    dists = sorted({rows[k][1] for k in names})
    if a.tune: return save(tuned_file, about=about(dists, seeds=tuning_seeds), results=tune(names, a.tasks))
    tuned = {(r['task'],r['way']):r['best'] for r in json.loads(tuned_file.read_text())['results']}
    results = []
    notes,first = measure(names, a.tasks, tuned, range(a.seeds))
    for what in a.tasks:
        print(f"\n{what:30}{'way':26}{'rate':>8}{'reached':>9}{'epochs':>8}{'s of CPU':>10}{'wall':>8}{'s an epoch':>12}")
        for name in names:
            r = summary(what, name, notes[what,name], tuned[what,rows[name][2]])
            results.append(r)
            n,cpu,wall = (median(r[k]) or math.nan for k in ('epochs','cpu','wall'))
            print(f"{name:30}{r['way']:26}{r['lr']:8g}{r['reached']:6} of{r['seeds']:2}{n:8g}{cpu:10.2f}{wall:8.2f}{r['epoch_seconds']:12.3f}")
    print('\nImports and a first epoch, s of CPU: ' + ', '.join(f'{k} {t:.1f}' for k,t in first.items()))
    save(a.json, about=about(dists, seeds=a.seeds, rounds=a.seeds, threads=torch.get_num_threads(), clock='cpu'), results=results, first=first)

if __name__=='__main__': main()
