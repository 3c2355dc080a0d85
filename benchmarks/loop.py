"""What the loop costs: microseconds a batch, beside loops written by hand and other frameworks that do the same work.

Three sizes, from one where there is little to see but the loop to one where there is little to see of it. SGD with momentum, ready batches, one thread.
Every framework that is installed (README.md says how) lives in a process of its own, which trains when asked; all are asked in turn, round after round,
and all processes are started several times, since neither a machine nor a process is ever the same. What a fit of one batch takes is subtracted and shown
apart. Times are the processor's: with one thread, on a machine with nothing else to do, they are the wall's, which is kept too.
"""
import argparse, contextlib, multiprocessing, os, random, subprocess
from functools import partial
from time import perf_counter, process_time
import torch
from frameworks import by_hand, fasttrain, frameworks
from work import about, make, save, show_aims, sizes, spread, version

# The rest is measured on the smallest size alone

def no_callbacks(model, loss_func): return fasttrain(model, loss_func, default_cbs=())

def our_sgd(model, loss_func):
    from fasttrain.all import SGD
    return by_hand(model, loss_func, opt=partial(SGD, lr=1e-2, mom=0.9))

def in_terminal(model, loss_func):
    "As it comes, bar and table drawn into a terminal that somebody reads"
    fit = fasttrain(model, loss_func, bar=True)
    terminal,end = os.openpty()
    subprocess.Popen(['cat'], stdin=terminal, stdout=subprocess.DEVNULL, start_new_session=True)
    os.environ['TERM'] = 'xterm'
    tty = os.fdopen(end, 'w')
    def shown(batches):
        with contextlib.redirect_stdout(tty): fit(batches)
    return shown

def one_cycle_by_hand(model, loss_func):
    "As tutorials write it, with the loss of each batch kept as a number"
    opt = torch.optim.AdamW(model.parameters(), lr=1e-3)
    def fit(batches):
        sched = torch.optim.lr_scheduler.OneCycleLR(opt, max_lr=1e-3, total_steps=max(len(batches), 2))
        losses = []
        model.train()
        for xb,yb in batches:
            loss = loss_func(model(xb), yb)
            loss.backward()
            opt.step()
            sched.step()
            opt.zero_grad()
            losses.append(loss.item())
    return fit

def one_cycle(model, loss_func):
    from fasttrain.all import Adam, DataBunch
    learn = fasttrain(model, loss_func, opt=Adam).learn
    def fit(batches):
        learn.dbunch = DataBunch(batches)
        learn.fit_one_cycle(1, 1e-3)
    return fit

def ranger_by_hand(model, loss_func, k=6, alpha=0.5):
    "RAdam, and slow weights that look at it every `k` steps; its rate stays"
    ps = list(model.parameters())
    opt = torch.optim.RAdam(ps, lr=1e-3, betas=(0.95,0.99), eps=1e-6, weight_decay=0.01, decoupled_weight_decay=True)
    slow = [p.detach().clone() for p in ps]
    def fit(batches):
        model.train()
        for i,(xb,yb) in enumerate(batches):
            loss = loss_func(model(xb), yb)
            loss.backward()
            opt.step()
            if (i+1)%k==0:
                with torch.no_grad():
                    for p,s in zip(ps, slow):
                        s.lerp_(p, alpha)
                        p.copy_(s)
            opt.zero_grad()
    return fit

def fc(model, loss_func):
    from fasttrain.all import DataBunch, ranger
    learn = fasttrain(model, loss_func, opt=ranger).learn
    def fit(batches):
        learn.dbunch = DataBunch(batches)
        learn.fit_fc(1, 1e-3)
    return fit

variants = {
    'by hand, our SGD': (our_sgd, 'fasttrain-learner'),
    'fasttrain, no callbacks': (no_callbacks, 'fasttrain-learner'),
    'fasttrain, bar and table': (in_terminal, 'fasttrain-learner'),
    'by hand, one cycle': (one_cycle_by_hand, 'torch'),
    'fasttrain, fit_one_cycle': (one_cycle, 'fasttrain-learner'),
    'by hand, ranger': (ranger_by_hand, 'torch'),
    'fasttrain, fit_fc': (fc, 'fasttrain-learner'),
}
rows = frameworks | variants

aims = [('fit, of the loop by hand', 'fasttrain', 'by hand', 0.80),
        ('fit, of the loop by hand with fused=True', 'fasttrain', 'by hand, fused', 0.95),
        ('fit with bar and table in a terminal, of the loop by hand', 'fasttrain, bar and table', 'by hand', 0.90),
        ('fit_one_cycle with Adam, of AdamW and OneCycleLR by hand', 'fasttrain, fit_one_cycle', 'by hand, one cycle', 0.60),
        ('fit_fc with ranger, of RAdam and a lookahead by hand', 'fasttrain, fit_fc', 'by hand, ranger', 0.60)]

def worker(pipe, device):
    "Train what is asked for, and answer with the seconds of the processor and of the wall"
    torch.set_num_threads(1)
    null = os.open(os.devnull, os.O_WRONLY)
    for fd in (1,2): os.dup2(null, fd)
    fits,batches = {},{}
    for size,name,n in iter(pipe.recv, None):
        try:
            res = None
            if (size,name) not in fits: # the first of all is trained from the same weights by everyone, and not timed
                model,loss_func,batches[size] = make(size, device)
                fits[size,name] = fit = rows[name][0](model, loss_func)
                fit(batches[size])
                res = sum(p.norm().item() for p in model.parameters())
            else:
                start = process_time(),perf_counter()
                fits[size,name](batches[size][:n])
                if device!='cpu': torch.cuda.synchronize()
                res = process_time()-start[0],perf_counter()-start[1]
            pipe.send(res)
        except Exception as e: pipe.send(repr(e))

class Workers:
    "A process for each distribution that `jobs` need, for the length of a `with`"
    def __init__(self, jobs, device): self.needed,self.device = sorted({rows[name][1] for _,name in jobs}),device
    def __enter__(self):
        ctx = multiprocessing.get_context('spawn')
        self.pipes,self.procs = {},[]
        for dist in self.needed:
            self.pipes[dist],end = ctx.Pipe()
            self.procs.append(ctx.Process(target=worker, args=(end,self.device), daemon=True))
            self.procs[-1].start()
        return self
    def __exit__(self, *exc):
        for pipe in self.pipes.values(): pipe.send(None)
        for p in self.procs: p.join(20)
    def __call__(self, size, name, n=None):
        pipe = self.pipes[rows[name][1]]
        pipe.send((size, name, n))
        res = pipe.recv()
        if isinstance(res, str): raise RuntimeError(f'{name}, {size}: {res}')
        return res

def measure(jobs, starts, rounds, device):
    "For each (size, name) the times a batch takes, and what one fit of one batch does"
    times = {job:dict(cpu=[], wall=[], start=[]) for job in jobs}
    order = random.Random(0)
    for _ in range(starts):
        with Workers(jobs, device) as ask:
            trained = {job:ask(*job) for job in jobs}
            for size,name in frameworks_in(jobs): # all have done the same work
                expected = trained[size,'by hand']
                if abs(trained[size,name]-expected)>1e-3*expected: raise RuntimeError(f'{name} has trained {size} to other weights: {trained[size,name]}, not {expected}')
            for _ in range(rounds):
                for job in order.sample(jobs, len(jobs)):
                    n,t = sizes[job[0]][1],times[job]
                    one,all = ask(*job, 1),ask(*job, n)
                    for k,i in (('cpu',0), ('wall',1)): t[k].append((all[i]-one[i])/(n-1)*1e6)
                    t['start'].append(one[1]*1e3)
    return times

def frameworks_in(jobs): return [(size,name) for size,name in jobs if name in frameworks]

class Nothing(torch.nn.Module):
    "Gives back what it gets"
    def __init__(self):
        super().__init__()
        self.p = torch.nn.Parameter(torch.zeros(1))
    def forward(self, x): return x

def callbacks(rounds, many=10, n=1000):
    """Microseconds a batch that `many` more callbacks cost which handle nothing, and that one costs which handles an event and does nothing.
    Where a batch takes a tenth of a millisecond these drown, so here it is one without targets, which goes through a model that does nothing."""
    from fasttrain.all import Callback
    class Idle(Callback): pass
    class Hears(Callback):
        def after_pred(self): pass
    def fit(cls): return fasttrain(Nothing(), torch.nn.MSELoss(), cbs=[cls(name=f'cb{i}') for i in range(many)] if cls else None)
    fits,batches = dict(none=fit(None), idle=fit(Idle), hears=fit(Hears)),[torch.zeros(1)]*n
    idle,hears = [],[]
    for _ in range(rounds):
        ts = {}
        for k,f in fits.items():
            start = process_time()
            f(batches[:1])
            middle = process_time()
            f(batches)
            ts[k] = (process_time()-middle - (middle-start))/(n-1)*1e6
        idle.append(ts['idle']-ts['none'])
        hears.append((ts['hears']-ts['none'])/many)
    return spread(idle)['median'],spread(hears)['median']

def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('--only', nargs='+', choices=rows, help="of the rows; `by hand` is always there (default: all that are installed)")
    p.add_argument('--sizes', nargs='+', choices=sizes, default=list(sizes), help="(default: all)")
    p.add_argument('--starts', type=int, default=3, help="of all processes (default: %(default)s)")
    p.add_argument('--rounds', type=int, default=5, help="of all rows in turn, in each start (default: %(default)s)")
    p.add_argument('--device', default='cpu', help="other than the CPU: only what is by hand and ours (default: %(default)s)")
    p.add_argument('--json', help="file for the results")
    a = p.parse_args()
    torch.set_num_threads(1)
    names = [k for k in rows if k=='by hand' or not a.only or k in a.only]
    if a.device!='cpu': names = [k for k in names if rows[k][1] in ('torch','fasttrain-learner')]
    if missing := [k for k in names if not version(rows[k][1])]: print('Not installed, left out:', ', '.join(missing))
    names = [k for k in names if k not in missing]
    jobs = [(size,k) for size in a.sizes for k in names if k in frameworks or size=='tiny MLP']
    times,clock,results,medians = measure(jobs, a.starts, a.rounds, a.device),'cpu' if a.device=='cpu' else 'wall',[],{}
    for size,name in jobs: medians[size,name] = spread(times[size,name][clock])['median']
    for size in a.sizes:
        print(f"\n{size:32}{'µs a batch':>10}{'of by hand':>12}{'wall':>10}{'start, ms':>12}")
        for name in [k for s,k in jobs if s==size]:
            ts,ratio = times[size,name],medians[size,name]/medians[size,'by hand']
            row = dict(size=size, name=name, ratio=ratio, microseconds=spread(ts[clock]), wall=spread(ts['wall']), start_ms=spread(ts['start']))
            results.append(row)
            print(f"{name:32}{medians[size,name]:10.0f}{ratio:12.2f}{row['wall']['median']:10.0f}{row['start_ms']['median']:12.1f}")
    print()
    tiny = {k:m for (size,k),m in medians.items() if size=='tiny MLP'}
    met = [dict(what=what, got=tiny[k]/tiny[o], most=most) for what,k,o,most in aims if k in tiny and o in tiny]
    if not a.only and a.device=='cpu':
        idle,hears = callbacks(20*a.rounds)
        met += [dict(what='10 callbacks more that handle nothing, µs a batch', got=idle, most=1.),
                dict(what='one that handles an event and does nothing, µs a batch', got=hears, most=1.)]
    show_aims(met)
    dists = {rows[k][1] for k in names}
    save(a.json, about=about(sorted(dists), starts=a.starts, rounds=a.rounds, threads=torch.get_num_threads(), device=a.device, clock=clock), results=results, aims=met)

if __name__=='__main__': main()
