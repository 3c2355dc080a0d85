"""What the loop costs: microseconds a batch, beside loops written by hand that do the same work.

A small MLP on ready batches, SGD with momentum, one thread, so that there is little to see but the loop. Rounds are interleaved, since a machine is never
the same for a minute; medians are compared within the run. `python benchmarks/loop.py --json results.json` also keeps the numbers.
"""
import argparse, json, platform, statistics
from functools import partial
from time import perf_counter
import torch
from torch import nn
from fasttrain.all import DataBunch, Learner, Recorder, SGD, TrainEvalCallback

def make(n):
    torch.manual_seed(0)
    batches = [(torch.randn(64,10), torch.randint(2, (64,))) for _ in range(n)]
    return batches, nn.Sequential(nn.Linear(10,32), nn.ReLU(), nn.Linear(32,2)), nn.CrossEntropyLoss()

def by_hand(n, fused=None):
    "The loop as it is usually written"
    batches,model,loss_func = make(n)
    opt = torch.optim.SGD(model.parameters(), lr=1e-2, momentum=0.9, fused=fused)
    def epoch():
        model.train()
        for xb,yb in batches:
            loss = loss_func(model(xb), yb)
            loss.backward()
            opt.step()
            opt.zero_grad()
    return epoch

def learner(n, default_cbs=None):
    "`fit` of one epoch, with what begins and ends it"
    batches,model,loss_func = make(n)
    kw = {} if default_cbs is None else dict(default_cbs=default_cbs)
    learn = Learner(DataBunch(batches), model, loss_func, opt_func=partial(SGD, mom=0.9), lr=1e-2, **kw)
    def epoch():
        with learn.no_logging(): learn.fit(1)
    return epoch

def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('--batches', type=int, default=1000, help="in an epoch (default: %(default)s)")
    p.add_argument('--rounds', type=int, default=9, help="of all of them in turn (default: %(default)s)")
    p.add_argument('--json', help="file for the results")
    a = p.parse_args()
    torch.set_num_threads(1)
    epochs = {'by hand': by_hand(a.batches), 'by hand, fused': by_hand(a.batches, fused=True),
              'Learner, no callbacks': learner(a.batches, ()), 'Learner, mode and record': learner(a.batches, (TrainEvalCallback,Recorder)),
              'Learner, as it comes': learner(a.batches)}
    times = {k:[] for k in epochs}
    for r in range(a.rounds+1):
        for k,epoch in epochs.items():
            start = perf_counter()
            epoch()
            if r: times[k].append((perf_counter()-start)/a.batches*1e6) # the first round warms up
    medians = {k:statistics.median(ts) for k,ts in times.items()}
    print(f"{'':26}{'µs a batch':>10}{'of by hand':>12}")
    for k,t in medians.items(): print(f"{k:26}{t:10.0f}{t/medians['by hand']:12.2f}")
    if a.json:
        about = dict(torch=torch.__version__, python=platform.python_version(), machine=platform.machine(), batches=a.batches, rounds=a.rounds)
        with open(a.json, 'w') as f: json.dump(dict(about=about, microseconds=medians), f, indent=1)

if __name__=='__main__': main()
