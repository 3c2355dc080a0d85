"""What a logger costs: the loop without one, and with each, every batch logged.

The sizes of `work.py`, one thread; each way in turn, in an order shuffled anew each round; ratios of medians. What a fit of one batch takes is subtracted: a logger begins and ends a run, once. Times are the
processor's. A row of a batch has loss, rate and momentum. `SummaryWriter` is how TensorBoard is usually written to: a call for each number, with the loss left on the device until the end of the epoch.
"""
import argparse, random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import process_time, time
import torch
from frameworks import fasttrain
from work import about, make, save, show_aims, sizes
from fasttrain.all import Callback, JSONLogger, MLflowLogger, TensorBoardLogger, WandbLogger

class ByWriter(Callback):
    "As tutorials write it, but for the loss, which they read at every batch"
    run_after = 'Recorder'
    def begin_fit(self):
        from torch.utils.tensorboard import SummaryWriter
        self.writer = SummaryWriter(self.learn.path/'writer')
    def after_epoch(self):
        rec = self.learn.recorder
        for i,l in enumerate(rec.read()):
            for k,v in {'loss':l, **{k:vs[i] for k,vs in rec.hypers.items()}}.items(): self.writer.add_scalar(k, v, i)
    def after_fit(self): self.writer.close()

ways = {'no logger':lambda i: (), 'no logger, again':lambda i: (), 'TensorBoardLogger':lambda i: TensorBoardLogger(f'tb{i}/run'),
        'JSONLogger':lambda i: JSONLogger(f'json{i}/run'), 'SummaryWriter, a call for each number':lambda i: ByWriter(),
        'WandbLogger, offline':lambda i: WandbLogger(mode='offline', folder=f'wandb{i}'), 'MLflowLogger, SQLite':lambda i: MLflowLogger(f'{i}')}
services = [k for k in ways if 'Wandb' in k or 'MLflow' in k]

def measure(fit, batches, make_cbs, i):
    "Seconds of a fit of one batch, and of one of all of them; both in runs of their own"
    took = []
    for part in (batches[:1], batches):
        cbs = make_cbs(f'{i}-{len(part)}')
        fit.learn.add_cbs(cbs)
        start = process_time()
        fit(part)
        took.append(process_time()-start)
        fit.learn.remove_cbs(cbs)
    return took

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--rounds', type=int, default=21)
    parser.add_argument('--sizes', nargs='+', choices=sizes, default=list(sizes))
    parser.add_argument('--services', action='store_true', help='W&B and MLflow too, which take seconds to begin a run')
    parser.add_argument('--json')
    args = parser.parse_args()
    torch.set_num_threads(1)
    rows,begun = [],time()
    of = [k for k in ways if args.services or k not in services]
    for size in args.sizes:
        with TemporaryDirectory() as folder:
            model,loss_func,batches = make(size)
            fit,times,n = fasttrain(model, loss_func, path=folder),{},0
            for i in range(args.rounds+1): # the first warms up
                for k in random.sample(of, len(of)):
                    n += 1
                    one,all = measure(fit, batches, ways[k], n)
                    if i: times.setdefault(k, []).append((all-one)/(len(batches)-1))
        base = median(times['no logger'])
        print(f'\n{size}')
        for k in of:
            ratios = [t/b for t,b in zip(times[k], times['no logger'])]
            low,_,high = quantiles(ratios, n=4) if len(ratios)>1 else ratios*3
            rows.append(dict(size=size, name=k, us=median(times[k])*1e6, ratio=median(times[k])/base, quartiles=[low,high]))
            print(f"{k:40}{rows[-1]['us']:10.1f} us a batch {rows[-1]['ratio']:8.3f} (half of the rounds from {low:.3f} to {high:.3f})")
    aims = [dict(what=f"{r['size']}, {r['name']}, of the loop without a logger", got=r['ratio'], most=1.05) for r in rows if r['name']=='TensorBoardLogger']
    show_aims(aims)
    print(f'\n{time()-begun:.0f} s')
    save(args.json, about=about(('tensorboard','wandb','mlflow'), rounds=args.rounds), results=rows, aims=aims)

if __name__=='__main__': main()
