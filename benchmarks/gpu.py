"""Images per second of a ResNet-50 on a GPU: a Learner beside the loop by hand, eager and compiled.

Synthetic images, 224 by 224, bf16, channels last, fused AdamW by hand and our Adam. `--device cpu --size 32 --bs 4 --batches 2` only shows that it runs.
No GPU was at hand where the committed results were taken, so there is no result of this one.
"""
import argparse, statistics
from functools import partial
from time import perf_counter
import torch
from torch import nn
from fasttrain.all import Adam, DataBunch, Learner, Recorder, TrainEvalCallback
from work import about, save, spread

def conv(n_in, n_out, k=1, stride=1): return nn.Conv2d(n_in, n_out, k, stride, k//2, bias=False),nn.BatchNorm2d(n_out)

class Bottleneck(nn.Module):
    def __init__(self, n_in, n, stride):
        super().__init__()
        self.convs = nn.Sequential(*conv(n_in, n), nn.ReLU(inplace=True), *conv(n, n, 3, stride), nn.ReLU(inplace=True), *conv(n, 4*n))
        self.short = nn.Identity() if n_in==4*n and stride==1 else nn.Sequential(*conv(n_in, 4*n, 1, stride))
    def forward(self, x): return torch.relu(self.convs(x)+self.short(x))

def resnet50(n_in=64):
    layers = [*conv(3, 64, 7, 2), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, 1)]
    for i,(n,blocks) in enumerate(((64,3),(128,4),(256,6),(512,3))):
        for j in range(blocks):
            layers.append(Bottleneck(n_in, n, 2 if i and not j else 1))
            n_in = 4*n
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(2048, 1000))

def model(dev, compiled):
    torch.manual_seed(0)
    m = resnet50().to(dev, memory_format=torch.channels_last)
    return torch.compile(m) if compiled else m

def by_hand(dev, compiled, loss_func=nn.CrossEntropyLoss()):
    m = model(dev, compiled)
    opt = torch.optim.AdamW(m.parameters(), lr=1e-3, fused=True)
    def fit(batches):
        m.train()
        for xb,yb in batches:
            with torch.autocast(torch.device(dev).type, torch.bfloat16): loss = loss_func(m(xb), yb)
            loss.backward()
            opt.step()
            opt.zero_grad()
    return fit

def learner(dev, compiled):
    learn = Learner(DataBunch([0]), model(dev, compiled), nn.CrossEntropyLoss(), opt_func=Adam, lr=1e-3, default_cbs=(TrainEvalCallback,Recorder)).to_bf16()
    def fit(batches):
        learn.dbunch = DataBunch(batches)
        with learn.no_logging(): learn.fit(1)
    return fit

ways = {'by hand': partial(by_hand, compiled=False), 'fasttrain': partial(learner, compiled=False),
        'by hand, compiled': partial(by_hand, compiled=True), 'fasttrain, compiled': partial(learner, compiled=True)}

def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('--device', default='cuda', help="(default: %(default)s)")
    p.add_argument('--ways', nargs='+', choices=ways, default=list(ways), help="(default: all)")
    p.add_argument('--bs', type=int, default=128, help="images in a batch (default: %(default)s)")
    p.add_argument('--size', type=int, default=224, help="of an image (default: %(default)s)")
    p.add_argument('--batches', type=int, default=40, help="in a fit (default: %(default)s)")
    p.add_argument('--rounds', type=int, default=5, help="of all ways in turn (default: %(default)s)")
    p.add_argument('--json', help="file for the results")
    a = p.parse_args()
    sync = torch.cuda.synchronize if a.device.startswith('cuda') else lambda: None
    x = torch.randn(a.bs, 3, a.size, a.size, device=a.device).to(memory_format=torch.channels_last)
    batches = [(x, torch.randint(1000, (a.bs,), device=a.device))]*a.batches
    fits,rates = {k:ways[k](a.device) for k in a.ways},{k:[] for k in a.ways}
    for r in range(a.rounds+1):
        for k,fit in fits.items():
            sync()
            start = perf_counter()
            fit(batches)
            sync()
            if r: rates[k].append(a.bs*a.batches/(perf_counter()-start)) # the first round compiles, and finds its kernels
    print(f"{'':24}{'images/s':>10}{'of by hand':>12}")
    medians = {k:statistics.median(v) for k,v in rates.items()}
    for k,m in medians.items():
        hand = medians.get(k.replace('fasttrain', 'by hand'))
        print(f"{k:24}{m:10.0f}{m/hand if hand else float('nan'):12.2f}")
    gpu = torch.cuda.get_device_name() if a.device.startswith('cuda') else None
    save(a.json, about=about(gpu=gpu, device=a.device, bs=a.bs, size=a.size, batches=a.batches, rounds=a.rounds),
         results=[dict(name=k, images_per_second=spread(v)) for k,v in rates.items()])

if __name__=='__main__': main()
