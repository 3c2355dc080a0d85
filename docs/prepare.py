"Copy the notebooks to docs/_build/source as a reader should see them: no housekeeping cells, and every name of the library a link to the cell that defines it."
import ast, re, sys
from pathlib import Path

from fastcore.foundation import L
from fastcore.nbio import mk_cell, read_nb, write_nb
from nbdev.doclinks import patch_name

root = Path(__file__).parent.parent
source = root/'docs'/'_build'/'source'
sys.path.insert(0, str(root))

def cells(path):
    "Cells of the notebook at `path` that a reader sees, without directive lines, each with whether it went into the package"
    for c in read_nb(path).cells:
        d = set(c.directives)
        if c.cell_type=='raw' or d & {'hide','default_exp'} or not c.source.strip(): continue
        c.remove_directives()
        c.source = c.source.strip('\n')
        if c.source: yield c, bool(d & {'export','exports','exporti'})

def names():
    "Every public name of the library, as prose says it (`Learner`, `Learner.fit`), and the label of its cell"
    from fasttrain._modidx import d
    found = {}
    for mod,syms in d['syms'].items():
        for full in syms:
            short = full.removeprefix(mod+'.')
            if not re.search(r'(^|\.)_', short): found.setdefault(short, full.lower().replace('_', '-'))
    return found

def defined(src):
    "Names that the exported cell `src` defines, patched methods as `Class.method`"
    for o in ast.parse(src).body:
        if isinstance(o, (ast.FunctionDef, ast.ClassDef)): yield from L(patch_name(o))
        if isinstance(o, ast.ClassDef): yield from (f'{o.name}.{m.name}' for m in o.body if isinstance(m, ast.FunctionDef))

def link(md, known):
    "`md` with each backticked name in `known` a link; code blocks, headings and existing links are left alone"
    def one(m): return f"[{m[0]}](#{known[m[1]]})" if m[1] in known else m[0]
    parts = re.split(r'(^```.*?^```|^#.*?$|\[[^\]]*\]\([^)]*\))', md, flags=re.M|re.S)
    return ''.join(o if i%2 else re.sub(r'`([\w.]+)(?:\(\))?`', one, o) for i,o in enumerate(parts))

def prepare(path, known, labelled):
    "One notebook, with a label in front of each exported cell"
    nb,out = read_nb(path),[]
    for c,exported in cells(path):
        if c.cell_type=='markdown': c.source = link(c.source, known)
        elif exported:
            new = list(dict.fromkeys(known[n] for n in defined(c.source) if n in known and known[n] not in labelled))
            labelled.update(new)
            if new: out.append(mk_cell('\n\n'.join(f'({o})=' for o in new), cell_type='markdown'))
        out.append(c)
    nb.cells = out
    nb.metadata['language_info'] = dict(name='python', pygments_lexer='python')
    return nb

def main():
    source.mkdir(parents=True, exist_ok=True)
    for old in source.glob('*.ipynb'): old.unlink()
    known,labelled = names(),set()
    paths = sorted((root/'nbs').glob('[!_.]*.ipynb'))
    nbs = {p.stem:prepare(p, known, labelled) for p in paths}
    if lost := sorted(set(known.values())-labelled): raise SystemExit(f"docs/prepare.py: no cell defines {', '.join(lost)}: run nbdev-export")
    chapters = '\n'.join(o for o in nbs if o!='index')
    nbs['index'].cells.append(mk_cell(f'```{{toctree}}\n:hidden:\n:caption: Chapters\n{chapters}\n```', cell_type='markdown'))
    for stem,nb in nbs.items(): write_nb(nb, source/f'{stem}.ipynb')

if __name__=='__main__': main()
