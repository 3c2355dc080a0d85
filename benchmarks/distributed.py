"""The cost of a batch on two processes: fasttrain inside `learn.distrib()`, beside a loop by hand around torch's `DistributedDataParallel`, and beside Accelerate and Lightning Fabric.

All train in the same two processes (gloo, one thread each), in turn, in an order that changes from round to round. Ready batches in memory, the mode switched and
the losses recorded, torch's SGD with momentum, as it comes and with `fused=True`. The time of a fit of one batch is subtracted: it has the checks at the beginning and the
merging at the end. Times are the wall's, on rank 0, since a process that waits for another costs no processor time. `bucket view` is `gradient_as_bucket_view=True`, `static` is
`static_graph=True`, both by hand and with `learn.distrib(...)`. Before anything is timed, all train three batches and must arrive at the same weights.
"""
import argparse, os, random
from functools import partial
from statistics import median, quantiles
from time import perf_counter, time
import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel
from work import about, make, save, show_aims, sizes, version

n_batches = {'tiny MLP':300, 'small convnet':25, 'transformer':6}

def loop(model, loss_func, opt, backward=torch.Tensor.backward):
    "A function that trains on the shares of batches, as one writes it: the losses kept on the device"
    def fit(batches):
        r,n = dist.get_rank(),dist.get_world_size()
        shares = [tuple(t[len(t)*r//n:len(t)*(r+1)//n] for t in b) for b in batches]
        losses = []
        begun = perf_counter()
        model.train()
        for xb,yb in shares:
            loss = loss_func(model(xb), yb)
            backward(loss)
            opt.step()
            opt.zero_grad()
            losses.append(loss.detach())
        torch.stack(losses).tolist()
        return perf_counter()-begun
    return fit

def by_hand(model, loss_func, opt_func, **ddp):
    return loop(DistributedDataParallel(model, **ddp), loss_func, opt_func(model.parameters(), lr=1e-2))

def fasttrain(model, loss_func, opt_func, **ddp):
    "In `distrib`, with mode and recorder"
    from fasttrain.all import DataBunch, Learner, Recorder, TrainEvalCallback, silent
    learn = Learner(DataBunch([0]), model, loss_func, opt_func=opt_func, lr=1e-2, default_cbs=(TrainEvalCallback, partial(Recorder, add_time=False)))
    learn.logger = silent
    learn.to_distributed(**ddp)
    def fit(batches):
        learn.dbunch = DataBunch(batches)
        begun = perf_counter()
        learn.fit(1)
        return perf_counter()-begun
    return fit

def accelerate(model, loss_func, opt_func):
    from accelerate import Accelerator
    acc = Accelerator(cpu=True)
    model,opt = acc.prepare(model, opt_func(model.parameters(), lr=1e-2))
    return loop(model, loss_func, opt, acc.backward)

def fabric(model, loss_func, opt_func):
    os.environ.update(TORCHELASTIC_RUN_ID='here', GROUP_RANK='0')
    from lightning.fabric import Fabric
    fab = Fabric(accelerator='cpu', devices=dist.get_world_size(), strategy='ddp')
    fab.launch()
    model,opt = fab.setup(model, opt_func(model.parameters(), lr=1e-2))
    return loop(model, loss_func, opt, fab.backward)

contenders = {'by hand':by_hand, 'by hand, bucket view':partial(by_hand, gradient_as_bucket_view=True), 'by hand, static':partial(by_hand, static_graph=True),
              'fasttrain':fasttrain, 'fasttrain, bucket view':partial(fasttrain, gradient_as_bucket_view=True), 'fasttrain, static':partial(fasttrain, static_graph=True)}
peers = {'accelerate':accelerate, 'lightning':fabric}

def measure(size, n_rounds, fused, names):
    "Seconds of a batch on this rank, one of each round, for each contender"
    from fasttrain.processes import start_group
    torch.set_num_threads(1)
    start_group()
    opt_func,fits,models,batches = partial(torch.optim.SGD, momentum=0.9, fused=fused),{},{},[]
    for name in names:
        model,loss_func,batches = make(size)
        models[name],fits[name] = model,{**contenders, **peers}[name](model, loss_func, opt_func)
    batches = batches[:n_batches[size]]
    for fit in fits.values(): fit(batches[:3])
    first,*others = ([p.detach().clone() for p in m.parameters()] for m in models.values())
    for name,ps in zip(names[1:], others):
        for a,b in zip(first, ps): torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-6, msg=lambda m: f'{name}: {m}')
    times,order,gen = {k:[] for k in fits},list(fits),random.Random(0)
    for i in range(n_rounds+1):
        gen.shuffle(order)
        for k in order:
            once = run(fits[k], batches[:1])
            t = (run(fits[k], batches)-once)/(len(batches)-1)
            if i: times[k].append(t) # the first round warms up
    return times

def run(fit, batches):
    dist.barrier()
    return fit(batches)

def rows_of(times):
    "Median in microseconds, and the ratio to the loop by hand of the same round: of the medians, and its quartiles"
    hand = times['by hand']
    for k,ts in times.items():
        low,_,high = quantiles([t/h for t,h in zip(ts, hand)], n=4)
        yield dict(name=k, us=median(ts)*1e6, ratio=median(ts)/median(hand), quartiles=[low,high])

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--rounds', type=int, default=9)
    parser.add_argument('--json')
    args = parser.parse_args()
    from distributed import measure # of a module, and so it travels to other processes by its name
    from fasttrain.all import launch
    missing = [k for k in peers if version(k) is None]
    if missing: print(f"not installed, and left out: {', '.join(missing)}")
    names,rows,begun = [*contenders, *(k for k in peers if k not in missing)],[],time()
    for size in sizes:
        for fused in (False,True):
            print(f"\n{size}, SGD{', fused' if fused else ''}")
            for row in rows_of(launch(measure, 2, size, args.rounds, fused, names)[0]):
                rows.append(dict(size=size, fused=fused, **row))
                print(f"{row['name']:24}{row['us']:9.0f} us  {row['ratio']:.2f} of the loop by hand (half of the rounds from {row['quartiles'][0]:.2f} to "
                      f"{row['quartiles'][1]:.2f})", flush=True)
    aims = [dict(what=f"{r['size']}, SGD{', fused' if r['fused'] else ''}, of DDP by hand", got=r['ratio'], most=1.05) for r in rows if r['name']=='fasttrain']
    show_aims(aims)
    print(f'\n{time()-begun:.0f} s')
    save(args.json, about=about(peers, rounds=args.rounds), results=rows, aims=aims)

if __name__=='__main__': main()
