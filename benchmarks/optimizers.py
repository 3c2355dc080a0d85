"""What a step costs: each algorithm beside the ways torch has of running it, and fastai's where that is installed.

The tensors of a ResNet-50, of a transformer of 12 layers, and 300 small ones, one thread. Rounds are interleaved, since a machine is never the same for a
minute; medians are compared within the run. `python benchmarks/optimizers.py --json results.json` also keeps the numbers.
"""
import argparse, json, platform, statistics, sys
from functools import partial
from time import perf_counter
import torch
from torch import nn
from fasttrain.all import Adam, Lamb, Larc, Lion, QHAdam, RAdam, RMSProp, SGD, ranger

def resnet50():
    shapes,n_in = [(64,3,7,7),(64,),(64,)],64
    for n,blocks in ((64,3),(128,4),(256,6),(512,3)):
        for i in range(blocks):
            shapes += [(n,n_in,1,1),(n,),(n,),(n,n,3,3),(n,),(n,),(4*n,n,1,1),(4*n,),(4*n,)]
            if i==0: shapes += [(4*n,n_in,1,1),(4*n,),(4*n,)]
            n_in = 4*n
    return shapes + [(1000,2048),(1000,)]

def transformer(d=512, layers=12, vocab=8192):
    layer = [(3*d,d),(3*d,),(d,d),(d,),(4*d,d),(4*d,),(d,4*d),(d,),(d,),(d,),(d,),(d,)]
    return [(vocab,d)] + layer*layers + [(d,),(d,)]

models = {'300 small': lambda: [(64,)]*300, 'ResNet-50': resnet50, 'transformer': transformer}

def ways(name, ours, theirs=None, fused=False, **kw):
    "How the algorithm `name` can be run: ours and, as `theirs`, torch's"
    yield 'fasttrain',ours
    if fused: yield 'fasttrain, steps',lambda ps, lr: stepwise(ours(ps, lr))
    if theirs:
        yield 'torch',partial(theirs, foreach=False, **kw)
        yield 'torch foreach',partial(theirs, foreach=True, **kw)
        if fused: yield 'torch fused',partial(theirs, fused=True, **kw)
    if name in fastai: yield 'fastai',fastai[name]

def stepwise(opt):
    opt.fused = None
    return opt

try: from fastai import optimizer as _fastai
except ImportError: fastai = {}
else: fastai = {k:getattr(_fastai, k) for k in ('SGD','RMSProp','Adam','RAdam','QHAdam','Larc','Lamb','ranger')} | {'SGD':partial(_fastai.SGD, mom=0.9)}

betas = dict(betas=(0.9,0.99))
algorithms = dict(
    SGD=(partial(SGD, mom=0.9), torch.optim.SGD, True, dict(momentum=0.9)),
    Adam=(Adam, torch.optim.AdamW, True, betas),
    RMSProp=(RMSProp, torch.optim.RMSprop),
    RAdam=(RAdam, torch.optim.RAdam, False, betas),
    QHAdam=(QHAdam,), Larc=(Larc,), Lamb=(Lamb,), Lion=(Lion,), ranger=(ranger,))

def runs(shapes, chosen, dev):
    "By algorithm and way, a function that makes one step"
    res,cpu = {},dev=='cpu'
    for name in chosen:
        ours,*rest = algorithms[name]
        theirs,fused,kw = (*rest, *(None,False,{})[len(rest):])
        for way,make in ways(name, ours, theirs, fused, **kw):
            ps = [nn.Parameter(torch.randn(s, device=dev)*0.1) for s in shapes]
            for p in ps: p.grad = torch.randn_like(p)*0.01
            step = make(ps, lr=1e-5).step
            def run(step=step):
                step()
                if not cpu: torch.cuda.synchronize()
            res[name,way] = run
    return res

def measure(steps, rounds, at_least=0.01):
    "Median seconds of a step of each, all of them in turn, round after round"
    times,n = {k:[] for k in steps},{}
    for k,step in steps.items():
        for _ in range(8): step() # RAdam's first five are not like the others
        start = perf_counter()
        step()
        n[k] = max(1, round(at_least/(perf_counter()-start)))
    for _ in range(rounds):
        for k,step in steps.items():
            start = perf_counter()
            for _ in range(n[k]): step()
            times[k].append((perf_counter()-start)/n[k])
    return {k:statistics.median(ts) for k,ts in times.items()}

def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('--models', nargs='+', choices=models, default=list(models), help="whose tensors (default: all)")
    p.add_argument('--algorithms', nargs='+', choices=algorithms, default=list(algorithms), help="(default: all)")
    p.add_argument('--rounds', type=int, default=9, help="of all ways in turn (default: %(default)s)")
    p.add_argument('--device', default='cpu', help="(default: %(default)s)")
    p.add_argument('--json', help="file for the results")
    a = p.parse_args()
    torch.set_num_threads(1)
    rows = []
    print(f"{'':14}{'':10}{'':18}{'ms a step':>10}{'of torch':>10}{'of fused':>10}{'of fastai':>10}")
    for m in a.models:
        for name in a.algorithms: # one at a time, or the copies of all would not fit into memory
            medians = measure(runs(models[m](), [name], a.device), a.rounds)
            for (_,way),t in medians.items():
                ratios = {o:t/medians[name,o] if (name,o) in medians else None for o in ('torch','torch fused','fastai')}
                rows.append(dict(model=m, algorithm=name, way=way, milliseconds=t*1e3, ratios=ratios))
                print(f"{m:14}{name:10}{way:18}{t*1e3:10.3f}" + ''.join(f"{r:10.2f}" if r else ' '*10 for r in ratios.values()))
                sys.stdout.flush()
    if a.json:
        about = dict(torch=torch.__version__, python=platform.python_version(), machine=platform.machine(), device=a.device, rounds=a.rounds)
        with open(a.json, 'w') as f: json.dump(dict(about=about, results=rows), f, indent=1)

if __name__=='__main__': main()
