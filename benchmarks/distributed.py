"""What a batch costs on two processes: fasttrain inside `learn.distrib()`, beside a loop by hand around torch's `DistributedDataParallel`.

Both train in the same two processes (gloo, one thread each), in turn, in an order that changes from round to round. Ready batches in memory, the mode switched and
the losses recorded, SGD with momentum. The time of a fit of one batch is subtracted: it has the checks at the beginning and the merging at the end.
Times are the wall's, on rank 0, since a process that waits for another costs no processor time.
"""
import argparse, random
from functools import partial
from statistics import median
from time import perf_counter
import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel
from work import about, make, save, sizes

def by_hand(model, loss_func, opt_func, rank, size):
    "As one writes it: the wrapper, the share of each batch, a loss kept on the device"
    ddp = DistributedDataParallel(model)
    opt = opt_func(model.parameters(), lr=1e-2)
    def fit(batches):
        shares = [tuple(t[len(t)*rank//size:len(t)*(rank+1)//size] for t in b) for b in batches]
        losses = []
        begun = perf_counter()
        ddp.train()
        for xb,yb in shares:
            loss = loss_func(ddp(xb), yb)
            loss.backward()
            opt.step()
            opt.zero_grad()
            losses.append(loss.detach())
        torch.stack(losses).tolist()
        return perf_counter()-begun
    return fit

def ours(model, loss_func, opt_func):
    "In `distrib`, with mode and recorder"
    from fasttrain.all import DataBunch, Learner, Recorder, TrainEvalCallback, silent
    learn = Learner(DataBunch([0]), model, loss_func, opt_func=opt_func, lr=1e-2, default_cbs=(TrainEvalCallback, partial(Recorder, add_time=False)))
    learn.logger = silent
    learn.to_distributed()
    def fit(batches):
        learn.dbunch = DataBunch(batches)
        begun = perf_counter()
        learn.fit(1)
        return perf_counter()-begun
    return fit

def measure(size, n_rounds, fused):
    "Microseconds of a batch on this rank, for both, one of each round"
    from fasttrain.all import rank, world_size
    from fasttrain.processes import start_group
    torch.set_num_threads(1)
    start_group()
    opt_func = partial(torch.optim.SGD, momentum=0.9, fused=fused)
    fits,batches = {},[]
    for name in ('by hand','fasttrain'):
        torch.manual_seed(0)
        model,loss_func,batches = make(size)
        fits[name] = by_hand(model, loss_func, opt_func, rank(), world_size()) if name=='by hand' else ours(model, loss_func, opt_func)
    times = {k:[] for k in fits}
    order,gen = list(fits),random.Random(0)
    for i in range(n_rounds+2):
        gen.shuffle(order)
        for k in order:
            dist.barrier()
            once = fits[k](batches[:1])
            dist.barrier()
            t = (fits[k](batches)-once)/(len(batches)-1)*1e6
            if i>=2: times[k].append(t) # the first rounds warm up
    return times

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--rounds', type=int, default=15)
    parser.add_argument('--json')
    args = parser.parse_args()
    from fasttrain.all import launch
    rows = []
    for size in sizes:
        for fused in (False,True):
            times = launch(measure, 2, size, args.rounds, fused)[0]
            hand,mine = (median(times[k]) for k in ('by hand','fasttrain'))
            ratios = sorted(b/a for a,b in zip(times['by hand'], times['fasttrain']))
            low,high = ratios[len(ratios)//4],ratios[3*len(ratios)//4]
            rows.append(dict(size=size, fused=fused, by_hand=hand, fasttrain=mine, ratio=mine/hand, quartiles=[low,high]))
            print(f"{size:14}{'fused' if fused else 'default':9}by hand {hand:8.0f} us, fasttrain {mine:8.0f} us a batch, "
                  f"ratio {mine/hand:.2f} (half of the rounds from {low:.2f} to {high:.2f})", flush=True)
    save(args.json, about=about(), rows=rows)

if __name__=='__main__': main()
