"""How good the rates are that lr_find suggests: twelve tasks, each trained at every suggestion and at the rates of a sweep.

A task is trained for three epochs at one cycle (ranger: fit_fc), from three seeds. Compared is the training loss of the last epoch, the median of the seeds, with
that of the best rate of the sweep: half decades from 1e-5 to 10. Six tasks may be looked at when a rule is made; the other six are held out, to judge it by.
"""
import argparse, math, statistics
from functools import partial
import torch
from torch import nn
from torch.nn import functional as F
from fasttrain.all import SGD, Adam, DataBunch, Learner, lr_find, ranger, set_seed
from fasttrain.muon import Muon
from work import GPT, about, digits, digits_convnet, next_char, save, show_aims

rules = 'turn','valley','steep','minimum','slide' # the first is what `suggestion` gives

def gen(seed=0): return torch.Generator().manual_seed(seed)
def relu_mlp(*sizes, bn=False):
    layers = [(nn.Linear(i, o), *([nn.BatchNorm1d(o)] if bn else []), nn.ReLU()) for i,o in zip(sizes, sizes[1:-1])]
    return nn.Sequential(*(o for l in layers for o in l), nn.Linear(*sizes[-2:]))

def circles():
    "Two noisy circles, one in the other"
    g,n = gen(),1024
    y,a = torch.arange(n)%2,2*math.pi*torch.rand(n, generator=g)
    return torch.stack([a.cos(), a.sin()], 1)*(1-0.5*y[:,None]) + 0.15*torch.randn(n, 2, generator=g),y

def unscaled():
    "Numbers from features of scales between a tenth and ten, and noise"
    g,n = gen(),1600
    x = torch.randn(n, 10, generator=g)*torch.logspace(-1, 1, 10)
    return x,(x@torch.randn(10, 1, generator=g)).tanh()*5 + 10 + 0.5*torch.randn(n, 1, generator=g)

def text(n=1024, length=32):
    "Characters of words that follow each other by chance, and the next character of each"
    g = gen()
    words = [torch.randint(1, 27, (int(l),), generator=g) for l in torch.randint(2, 8, (60,), generator=g)]
    drawn = torch.multinomial(1/torch.arange(1., 61), n*length//3, replacement=True, generator=g)
    chars = torch.cat([torch.cat([words[i], torch.zeros(1, dtype=torch.long)]) for i in drawn])[:n*length+1]
    return chars[:-1].view(n, length),chars[1:].view(n, length)

def steps():
    "Walks of 25 steps, and whether they end above the place where they began"
    x = torch.randint(0, 2, (1024, 25, 1), generator=gen()).float()*2-1
    return x,(x.sum((1,2))>0).long()

class Recurrent(nn.Module):
    "A GRU, and a linear layer on its last state"
    def __init__(self, d=32):
        super().__init__()
        self.rnn,self.out = nn.GRU(1, d, batch_first=True),nn.Linear(d, 2)
    def forward(self, x): return self.out(self.rnn(x)[0][:,-1])

def both(data): return data[0],data[0]

def coder(): return relu_mlp(64,64,16,64,64)
def inner_muon(params, lr): return Muon(params, lr=lr, match_rms=True)

def turned():
    "Pictures, and what a random turn makes of them"
    x = digits()[0]-0.3
    return x,x@torch.linalg.qr(torch.randn(64, 64, generator=gen()))[0]

def minus_cosine(pred, targ): return -F.cosine_similarity(pred, targ).mean()

xent,sgd = nn.CrossEntropyLoss(),partial(SGD, mom=0.9)
# data, model, loss, optimizer, batch size, how to train, and the least the loss can be
tasks = {
    'two circles, Adam':           (circles, partial(relu_mlp, 2,64,64,2), xent, Adam, 32),
    'regression, Adam':            (unscaled, partial(relu_mlp, 10,64,64,1), F.mse_loss, Adam, 32),
    'convnet on digits, Adam':     (partial(digits, flat=False), digits_convnet, xent, Adam, 32),
    'small GPT, AdamW':            (text, GPT, next_char, partial(Adam, wd=0.1), 16),
    'MLP on digits, ranger':       (digits, partial(relu_mlp, 64,128,64,10, bn=True), xent, ranger, 32, 'fit_fc'),
    'MLP on digits, SGD':          (digits, partial(relu_mlp, 64,128,64,10), xent, sgd, 32),
    'deep MLP on digits, Adam':    (digits, partial(relu_mlp, 64,*[64]*8,10), xent, Adam, 32),
    'autoencoder, Muon':           (lambda: both(digits()), coder, F.mse_loss, inner_muon, 32),
    'GRU, Adam':                   (steps, Recurrent, xent, Adam, 32),
    'logistic regression, SGD':    (digits, partial(nn.Linear, 64,10), xent, SGD, 32),
    'batch-norm MLP, SGD':         (circles, partial(relu_mlp, 2,64,64,64,2, bn=True), xent, sgd, 32),
    'cosine loss, SGD':            (turned, partial(relu_mlp, 64,128,64), minus_cosine, sgd, 32, 'fit_one_cycle', -1.),
}
tuned_on = tuple(tasks)[:6]

def learner(name, seed):
    "The Learner of a task, and how to train it"
    data,model,loss_func,opt_func,bs,fit,_ = (*tasks[name], *('fit_one_cycle',0.)[len(tasks[name])-5:])
    set_seed(seed)
    learn = Learner(DataBunch.from_tensors(data(), bs=bs), model(), loss_func, opt_func=opt_func)
    return learn,partial(getattr(learn, fit), 3)

def least(name): return tasks[name][6] if len(tasks[name])>6 else 0.

def trained(name, seed, lr):
    "How far the training loss of the third epoch is above the least there can be"
    learn,fit = learner(name, seed)
    with learn.no_logging(), learn.no_bar(): fit(lr)
    loss = learn.recorder.log['train_loss']-least(name)
    return loss if math.isfinite(loss) else math.inf

def found(name, seed): return lr_find(learner(name, seed)[0], show_plot=False)

def measure(name, seeds, rates):
    "Rates and losses of a sweep, and of what each rule suggests"
    median = statistics.median
    sweep = {lr:median(trained(name, s, lr) for s in seeds) for lr in rates}
    best = min(sweep, key=sweep.get)
    curves = [found(name, s) for s in seeds]
    rows = {}
    for k in rules:
        lrs = [getattr(r, 'suggestion' if k==rules[0] else k) for r in curves]
        loss = median(trained(name, s, lr) for s,lr in zip(seeds, lrs))
        rows[k] = dict(lr=median(lrs), lrs=lrs, loss=loss, ratio=loss/sweep[best])
    return dict(task=name, tuned_on=name in tuned_on, best=dict(lr=best, loss=sweep[best]), suggestions=rows,
                sweep=dict(lrs=list(sweep), losses=list(sweep.values())))

def aims(rows):
    "Wanted: the default within 1.5 times the best rate on ten of twelve tasks"
    beyond = sum(r['suggestions'][rules[0]]['ratio']>1.5 for r in rows)
    return [dict(what=f'tasks of {len(rows)} where the default is beyond 1.5 times the best', got=beyond, most=len(rows)//6)]

def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('--tasks', nargs='+', choices=tasks, default=list(tasks), help="(default: all)")
    p.add_argument('--tuned', action='store_true', help="only the six that rules may be made on")
    p.add_argument('--seeds', type=int, default=3, help="(default: %(default)s)")
    p.add_argument('--json', help="file for the results")
    a = p.parse_args()
    torch.set_num_threads(1)
    rates,rows = [10**(i/2) for i in range(-10, 3)],[]
    print(f"{'':28}{'best rate':>10}{'loss':>10}" + ''.join(f'{k:>20}' for k in rules))
    for name in (tuned_on if a.tuned else a.tasks):
        rows.append(r := measure(name, range(a.seeds), rates))
        print(f"{name:28}{r['best']['lr']:10.1e}{r['best']['loss']:10.3f}" + ''.join(f"{o['lr']:12.1e}{o['ratio']:8.2f}" for o in r['suggestions'].values()), flush=True)
    print()
    show_aims(met := aims(rows))
    save(a.json, about=about(seeds=a.seeds, threads=1), results=rows, aims=met)

if __name__=='__main__': main()
