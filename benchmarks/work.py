"What is trained in the benchmarks, how times are taken, and how results are kept"
import importlib.metadata, json, platform, statistics, subprocess
from datetime import datetime, timezone
from pathlib import Path
import torch
from torch import nn
from torch.nn import functional as F

def mlp():
    return nn.Sequential(nn.Linear(10,32), nn.ReLU(), nn.Linear(32,2)), [(torch.randn(64,10), torch.randint(2, (64,)))]

def convnet():
    def conv(i, o): return nn.Conv2d(i, o, 3, 2, 1, bias=False),nn.BatchNorm2d(o),nn.ReLU()
    model = nn.Sequential(*conv(3,16), *conv(16,32), *conv(32,64), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64,10))
    return model, [(torch.randn(32,3,32,32), torch.randint(10, (32,)))]

class MeanLast(nn.Module):
    "The mean over the tokens, then a linear layer"
    def __init__(self, d, n):
        super().__init__()
        self.out = nn.Linear(d, n)
    def forward(self, x): return self.out(x.mean(1))

def transformer(d=256):
    layers = [nn.TransformerEncoderLayer(d, 4, 4*d, dropout=0., batch_first=True, norm_first=True) for _ in range(4)]
    return nn.Sequential(*layers, MeanLast(d, 10)), [(torch.randn(4,32,d), torch.randint(10, (4,)))]

def digits(flat=True):
    "Scikit-learn's 1,797 pictures of 8 by 8, from 0 to 1, and what they show"
    from sklearn.datasets import load_digits
    d = load_digits()
    x = torch.tensor(d.images, dtype=torch.float32)/16
    return x.flatten(1) if flat else x[:,None],torch.tensor(d.target)

def digits_convnet():
    def conv(i, o, stride): return nn.Conv2d(i, o, 3, stride, 1, bias=False),nn.BatchNorm2d(o),nn.ReLU()
    return nn.Sequential(*conv(1,16,1), *conv(16,32,2), *conv(32,64,2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64,10))

class GPT(nn.Module):
    "Two layers of causal attention"
    def __init__(self, vocab=27, d=48, length=32):
        super().__init__()
        self.tokens,self.places = nn.Embedding(vocab, d),nn.Parameter(torch.zeros(length, d))
        self.layers = nn.ModuleList(nn.TransformerEncoderLayer(d, 4, 4*d, dropout=0., batch_first=True, norm_first=True) for _ in range(2))
        self.norm,self.out = nn.LayerNorm(d),nn.Linear(d, vocab)
        self.register_buffer('mask', nn.Transformer.generate_square_subsequent_mask(length))
    def forward(self, x):
        x = self.tokens(x) + self.places
        for l in self.layers: x = l(x, src_mask=self.mask, is_causal=True)
        return self.out(self.norm(x))

def next_char(pred, targ): return F.cross_entropy(pred.flatten(0, 1), targ.flatten())

# what is trained, and how many batches make a fit
sizes = {'tiny MLP': (mlp, 1000), 'small convnet': (convnet, 25), 'transformer': (transformer, 6)}

def make(size, device='cpu'):
    "Model, loss function and ready batches of a size; the same ones every time"
    torch.manual_seed(0)
    f,n = sizes[size]
    model,batches = f()
    return model.to(device), nn.CrossEntropyLoss(), [tuple(t.to(device) for t in b) for b in batches]*n

def spread(ts):
    "Median and quartiles"
    return dict(median=statistics.median(ts), quartiles=statistics.quantiles(ts, n=4)[::2] if len(ts)>1 else [ts[0]]*2)

def cpu_name():
    try: return next(l.split(':')[1].strip() for l in Path('/proc/cpuinfo').read_text().splitlines() if l.startswith('model name'))
    except (OSError, StopIteration): return platform.processor() or platform.machine()

def version(dist):
    try: return importlib.metadata.version(dist)
    except importlib.metadata.PackageNotFoundError: return None

def commit():
    "Of this code, with a `+` if there is more than was committed"
    def git(*args): return subprocess.run(['git', *args], cwd=Path(__file__).parent, capture_output=True, text=True).stdout.strip()
    return git('rev-parse', '--short', 'HEAD') + '+'*bool(git('status', '--porcelain', '--', '../fasttrain', '.', ':!results'))

def about(dists=(), **more):
    "When, where and with what results were taken; of `dists`, those that are installed"
    versions = {d:v for d in ('torch','fasttrain-learner','fastcore',*dists) if (v := version(d))}
    return dict(date=datetime.now(timezone.utc).strftime('%Y-%m-%d %H:%M UTC'), commit=commit(), python=platform.python_version(), versions=versions,
                system=f'{platform.system()} {platform.machine()}', processor=cpu_name(), **more)

def save(path, **results):
    if not path: return
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(json.dumps(results, indent=1)+'\n')

def show_aims(aims):
    "What was aimed at, what was measured, and whether that is met"
    for a in aims: print(f"{a['what']:64}{a['got']:8.2f}  at most {a['most']:<6g}{'' if a['got']<=a['most'] else 'MISSED'}")
