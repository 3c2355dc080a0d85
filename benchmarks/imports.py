"""What an import costs: seconds beyond `import torch`, each in a fresh process, in turn, round after round.

Times are the processor's; the first round, which may have files to read and bytecode to write, is not counted.
"""
import argparse, json, subprocess, sys
from work import about, save, show_aims, spread, version

# what a script that trains imports first, and the distribution it comes in
imports = {'import fasttrain.learner': 'fasttrain-learner', 'import fasttrain.all': 'fasttrain-learner', 'import fastai.learner': 'fastai',
           'import lightning': 'lightning', 'import ignite.engine': 'pytorch-ignite', 'import accelerate': 'accelerate', 'import skorch': 'skorch',
           'import keras': 'keras', 'from transformers import Trainer': 'transformers', 'import torchtnt.framework': 'torchtnt'}
aims = {'import fasttrain.learner': 0.15, 'import fasttrain.all': 0.35}

script = '''
import json, os, sys
from time import process_time
os.environ['KERAS_BACKEND'] = 'torch'
start = process_time()
import torch
between = process_time()
exec(sys.argv[1])
print(json.dumps([between-start, process_time()-between]))
'''

def seconds(line):
    "Of the processor, for `import torch` and for `line` after it"
    r = subprocess.run([sys.executable, '-W', 'ignore', '-c', script, line], capture_output=True, text=True, check=True)
    return json.loads(r.stdout.splitlines()[-1])

def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument('--rounds', type=int, default=3, help="of all in turn (default: %(default)s)")
    p.add_argument('--json', help="file for the results")
    a = p.parse_args()
    lines = [k for k,dist in imports.items() if version(dist)]
    torch,beyond = [],{k:[] for k in lines}
    for r in range(a.rounds+1):
        for k in lines:
            t,more = seconds(k)
            if r:
                torch.append(t)
                beyond[k].append(more)
    print(f"{'':36}{'seconds beyond torch':>20}")
    print(f"{'(import torch itself)':36}{spread(torch)['median']:20.2f}")
    for k,ts in beyond.items(): print(f"{k:36}{spread(ts)['median']:20.2f}")
    print()
    met = [dict(what=f'{k}, seconds beyond torch', got=spread(beyond[k])['median'], most=most) for k,most in aims.items()]
    show_aims(met)
    save(a.json, about=about(sorted({imports[k] for k in lines}), rounds=a.rounds), torch=spread(torch),
         results=[dict(name=k, seconds=spread(ts)) for k,ts in beyond.items()], aims=met)

if __name__=='__main__': main()
