"""The time of one answer: the bare model, `learn.predictor()`, and `learn.predict`, which enters the loop.

Three models on one thread of a CPU; each way in turn, in an order shuffled anew each round; medians over the rounds. The bare model is called in torch's inference mode with the batch
dimension added and taken off. `named` is a predictor that gives the name of the class and the softmax of the scores; beside it stands the bare model with its softmax and `argmax`.
"""
import argparse, random
from statistics import median, quantiles
from time import perf_counter, time
import torch
from torch import nn
from work import about, save, show_aims
from fasttrain.all import DataBunch, Learner, Normalize

def mlp(w): return nn.Sequential(nn.Linear(w,w), nn.ReLU(), nn.Linear(w,w), nn.ReLU(), nn.Linear(w,10)),torch.randn(w)
def convnet():
    def conv(i, o): return nn.Conv2d(i, o, 3, 2, 1),nn.BatchNorm2d(o),nn.ReLU()
    return nn.Sequential(*conv(3,16), *conv(16,32), *conv(32,64), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64,10)),torch.randn(3,32,32)
models = {'MLP, width 64':lambda: mlp(64), 'MLP, width 256':lambda: mlp(256), 'convnet, 32 x 32':convnet}

def ways(model, x):
    learn = Learner(DataBunch([x[None]]), model.eval(), nn.CrossEntropyLoss())
    plain = learn.predictor()
    learn.dbunch.vocab = [str(i) for i in range(10)]
    named = learn.predictor()
    scaled = Learner(learn.dbunch, model, nn.CrossEntropyLoss(), cbs=Normalize(0.5, 2.)).predictor()
    def bare():
        with torch.inference_mode(): return model(x[None])[0]
    def bare_named():
        with torch.inference_mode():
            probs = model(x[None]).softmax(1)[0]
            return learn.dbunch.vocab[probs.argmax().item()],probs
    return {'bare model':bare, 'predictor':lambda: plain(x), 'bare model, softmax and name':bare_named, 'predictor, named':lambda: named(x),
            'predictor, named, normalized':lambda: scaled(x), 'learn.predict':lambda: learn.predict(x)}

def measure(f, n):
    begun = perf_counter()
    for _ in range(n): f()
    return (perf_counter()-begun)/n

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--rounds', type=int, default=21)
    parser.add_argument('--json')
    args = parser.parse_args()
    torch.set_num_threads(1)
    rows,begun = [],time()
    for name,make in models.items():
        torch.manual_seed(0)
        fs,times = ways(*make()),{}
        for i in range(args.rounds+1): # the first warms up
            for k in random.sample([*fs], len(fs)):
                t = measure(fs[k], 20 if k=='learn.predict' else 300)
                if i: times.setdefault(k, []).append(t)
        print(f'\n{name}')
        for k in fs:
            low,_,high = quantiles([t/b for t,b in zip(times[k], times['bare model'])], n=4)
            rows.append(dict(model=name, name=k, us=median(times[k])*1e6, ratio=median(times[k])/median(times['bare model']), quartiles=[low,high]))
            print(f"{k:30}{rows[-1]['us']:9.0f} us  {rows[-1]['ratio']:6.2f} of the bare model (half of the rounds from {low:.2f} to {high:.2f})")
    aims = [dict(what=f"{r['model']}, {r['name']}, of the bare model", got=r['ratio'], most=1.5) for r in rows if r['name'] in ('predictor','predictor, named')]
    show_aims(aims)
    print(f'\n{time()-begun:.0f} s')
    save(args.json, about=about(rounds=args.rounds), results=rows, aims=aims)

if __name__=='__main__': main()
