"""What a step costs, in time and in memory: each algorithm beside the ways torch has of running it, and fastai's where that is installed.

The tensors of a ResNet-50, of a transformer of 12 layers, and 300 small ones, one thread; for Muon, which takes its time, those of a transformer of 4 narrow
layers. Rounds are interleaved, since a machine is never the same for a minute; medians are compared within the run. Times are the processor's, as in loop.py.
Memory is counted from the allocations themselves, not sampled: what stays after the first steps (the state), and what a later step needs on top for a while.
"""
import argparse, contextlib, os, statistics
from functools import partial
from inspect import signature
from time import perf_counter, process_time
from timeit import repeat
from types import SimpleNamespace
import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile
from fasttrain.all import Adam, Lamb, Larc, Lion, QHAdam, RAdam, RMSProp, SGD, ranger, set_stat
from fasttrain.muon import Muon
from fasttrain.schedule_free import ScheduleFreeAdam, ScheduleFreeSGD
from work import about, mlp, save, show_aims, spread

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

models = {'300 small': lambda: [(64,)]*300, 'ResNet-50': resnet50, 'transformer': transformer, 'narrow': partial(transformer, d=128, layers=4, vocab=512)}

try: from fastai import optimizer as _fastai
except ImportError: fastai = {}
else: fastai = {k:getattr(_fastai, k) for k in ('SGD','RMSProp','Adam','RAdam','QHAdam','Larc','Lamb','ranger')} | {'SGD':partial(_fastai.SGD, mom=0.9)}

def torch_muon(ps, lr):
    "As people do: torch's Muon for the matrices, AdamW for the rest"
    opts = torch.optim.Muon([p for p in ps if p.ndim==2], lr=lr),torch.optim.AdamW([p for p in ps if p.ndim!=2], lr=lr, fused=True)
    return SimpleNamespace(step=lambda: [opt.step() for opt in opts])

betas = dict(betas=(0.9,0.99))
sgd = partial(SGD, mom=0.9)
# ours, torch's, has torch's a fused kernel?, torch's other settings
algorithms = dict(
    SGD=(sgd, torch.optim.SGD, True, dict(momentum=0.9)),
    Adam=(Adam, torch.optim.AdamW, True, betas),
    RMSProp=(RMSProp, torch.optim.RMSprop),
    RAdam=(RAdam, torch.optim.RAdam, False, betas),
    QHAdam=(QHAdam,), Larc=(Larc,), Lamb=(Lamb,), Lion=(Lion,), ranger=(ranger,),
    Muon=(Muon, torch_muon), ScheduleFreeSGD=(ScheduleFreeSGD,), ScheduleFreeAdam=(ScheduleFreeAdam,))
unfused = ('QHAdam','Larc','Lamb','Lion') # what can gain from being compiled

def ways(name, compiled=False):
    "How the algorithm `name` can be run: ours, torch's and fastai's"
    ours,theirs,fused,kw = (*algorithms[name], *(None,False,{})[len(algorithms[name])-1:])
    yield 'fasttrain',ours
    if fused: yield 'fasttrain, steps',lambda ps, lr: stepwise(ours(ps, lr))
    if compiled: yield 'fasttrain, compiled',partial(ours, compile=True)
    if theirs:
        yield 'torch',partial(theirs, **kw)
        if 'foreach' in signature(theirs).parameters: yield 'torch foreach',partial(theirs, foreach=True, **kw)
        if fused: yield 'torch fused',partial(theirs, fused=True, **kw)
    if name in fastai: yield 'fastai',fastai[name]

def stepwise(opt):
    opt.fused = None
    return opt

def runs(shapes, name, dev, compiled=False):
    "By way, a function that makes one step"
    res = {}
    for way,make in ways(name, compiled):
        ps = [nn.Parameter(torch.randn(s, device=dev)*0.1) for s in shapes]
        for p in ps: p.grad = torch.randn_like(p)*0.01
        opt = make(ps, lr=1e-5)
        if hasattr(opt, 'train'): opt.train() # Schedule-Free
        res[way] = opt.step
    return res

@contextlib.contextmanager
def quiet():
    "Without what the profiler's C++ has to say"
    kept,null = os.dup(2),os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    try: yield
    finally:
        os.dup2(kept, 2)
        for fd in (kept,null): os.close(fd)

def allocated(step, n):
    "Bytes that `n` steps take for a while, and bytes they keep"
    with quiet(), profile(activities=[ProfilerActivity.CPU], profile_memory=True) as prof:
        for _ in range(n): step()
    events = sorted((e.start_ns(), e.nbytes()) for e in prof.profiler.kineto_results.events() if e.name()=='[memory]')
    now = most = 0
    for _,n in events:
        now += n
        most = max(most, now)
    return most,now

def memory(step, dev):
    "Bytes of state, made in the first steps, and bytes that a step needs on top; six steps, for those that do more in some"
    if dev=='cpu':
        state = allocated(step, 8)[1]
        return state,allocated(step, 6)[0]
    before = torch.cuda.memory_allocated()
    for _ in range(8): step()
    after = torch.cuda.memory_allocated()
    torch.cuda.reset_peak_memory_stats()
    for _ in range(6): step()
    return after-before,torch.cuda.max_memory_allocated()-after

def measure(steps, rounds, dev, at_least=0.01):
    "Seconds of a step of each, all of them in turn, round after round; they have been run before"
    clock,times,n = process_time if dev=='cpu' else perf_counter,{k:[] for k in steps},{}
    def seconds(k):
        start = clock()
        for _ in range(n[k]): steps[k]()
        if dev!='cpu': torch.cuda.synchronize()
        return (clock()-start)/n[k]
    for k in steps:
        n[k] = 1
        n[k] = max(1, round(at_least/seconds(k)))
    for _ in range(rounds):
        for k in steps: times[k].append(seconds(k))
    return times

def small(rounds):
    "`set_stat`, in microseconds; and a step of the tiny model, beside a call of torch's kernel as one would write it"
    ps = list(mlp()[0].parameters())
    for p in ps: p.grad = torch.randn_like(p)
    opt,bufs = sgd(ps, lr=1e-6),[torch.zeros_like(p) for p in ps]
    def kernel():
        with torch.no_grad():
            torch._fused_sgd_(ps, [p.grad for p in ps], bufs, lr=1e-6, momentum=0.9, weight_decay=0., dampening=0., nesterov=False,
                              maximize=False, is_first_step=False)
    torch_opt = torch.optim.SGD(ps, lr=1e-6, momentum=0.9, fused=True)
    fs = {'set_stat':lambda: set_stat(opt, 'lr', 1e-6), "torch's kernel":kernel, 'fasttrain, tiny model':opt.step, 'torch fused, tiny model':torch_opt.step}
    ts,n = {k:[] for k in fs},1000
    for _ in range(rounds*3):
        for k,f in fs.items(): ts[k] += repeat(f, timer=process_time, number=n, repeat=1)
    return {k:spread([t/n*1e6 for t in v[1:]]) for k,v in ts.items()}

def aims(rows, tiny):
    "What was aimed at, and what was measured: the worst, where it is of several"
    got = {(r['model'],r['algorithm'],r['way']):r for r in rows}
    def ratio(m, name, o):
        a,b = got.get((m,name,'fasttrain')),got.get((m,name,o))
        return a and b and a['milliseconds']/b['milliseconds']
    def worst(what, most, ratios):
        if rs := [r for r in ratios if r is not None]: yield dict(what=what, got=max(rs), most=most)
    for name in 'SGD','Adam':
        for m in models: yield from worst(f'{name}, {m}, of torch fused', 1.05, [ratio(m, name, 'torch fused')])
    for name in 'RAdam','RMSProp':
        yield from worst(f'{name}, 300 small, of torch', 0.5, [ratio('300 small', name, 'torch')])
        yield from worst(f'{name}, ResNet-50, of torch', 1.0, [ratio('ResNet-50', name, 'torch')])
    for name in fastai: yield from worst(f'{name}, 300 small, of fastai', 0.5, [ratio('300 small', name, 'fastai')])
    yield from worst('Adam, ResNet-50, of fastai', 0.3, [ratio('ResNet-50', 'Adam', 'fastai')])
    if tiny:
        yield from worst('set_stat, µs', 1., [tiny['set_stat']['median']])
        yield from worst("a step of the tiny model, of a call of torch's kernel", 1., [tiny['fasttrain, tiny model']['median']/tiny["torch's kernel"]['median']])
    for (m,name,way),r in got.items():
        if way=='fasttrain' and (o := got.get((m,name,'torch'))):
            yield from worst(f'memory, {name}, {m}, of torch', 1., [(r['state']+r['extra']) / (o['state']+o['extra'])])

def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('--models', nargs='+', choices=models, default=list(models), help="whose tensors (default: all)")
    p.add_argument('--algorithms', nargs='+', choices=algorithms, default=list(algorithms), help="(default: all)")
    p.add_argument('--compiled', action='store_true', help=f"also {', '.join(unfused)} compiled, for the ResNet-50; a minute or two for each of them")
    p.add_argument('--rounds', type=int, default=9, help="of all ways in turn (default: %(default)s)")
    p.add_argument('--device', default='cpu', help="(default: %(default)s)")
    p.add_argument('--json', help="file for the results")
    a = p.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    if not fastai: print('Not installed, left out: fastai')
    rows = []
    print(f"{'':12}{'':17}{'':20}{'ms a step':>10}{'of torch':>10}{'of fused':>10}{'of fastai':>10}{'state, MB':>11}{'extra, MB':>11}")
    for m in a.models:
        for name in [k for k in a.algorithms if (k=='Muon')==(m=='narrow')]: # one at a time, or the copies of all would not fit into memory
            steps = runs(models[m](), name, a.device, a.compiled and m=='ResNet-50' and name in unfused)
            used = {way:memory(step, a.device) for way,step in steps.items()} # before the times: the first steps are not like the others
            times = measure(steps, a.rounds, a.device)
            medians = {way:statistics.median(ts)*1e3 for way,ts in times.items()}
            for way,t in medians.items():
                ratios = {o:t/medians[o] for o in ('torch','torch fused','fastai') if o in medians}
                state,extra = used[way]
                rows.append(dict(model=m, algorithm=name, way=way, milliseconds=t, quartiles=[q*1e3 for q in spread(times[way])['quartiles']],
                                 ratios=ratios, state=state, extra=extra))
                print(f"{m:12}{name:17}{way:20}{t:10.3f}" + ''.join(f"{ratios[o]:10.2f}" if o in ratios else ' '*10 for o in ('torch','torch fused','fastai'))
                      + f"{state/1e6:11.2f}{extra/1e6:11.2f}", flush=True)
    tiny = small(a.rounds) if a.device=='cpu' else {}
    for k,t in tiny.items(): print(f"{k:30}{t['median']:8.2f} µs")
    met = list(aims(rows, tiny))
    print()
    show_aims(met)
    save(a.json, about=about(('fastai',), rounds=a.rounds, threads=torch.get_num_threads(), device=a.device), results=rows, tiny=tiny, aims=met)

if __name__=='__main__': main()
