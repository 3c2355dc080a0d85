"""Copy the notebooks to docs/_build/source as a reader should see them, and write the reference beside them.

Housekeeping cells are left out; imports and tests are folded behind one line; a name of the library links to its entry in the reference."""
import ast, re, shutil, sys
from pathlib import Path

from fastcore.nbio import mk_cell, read_nb, write_nb

root = Path(__file__).parent.parent
source,extra = root/'docs'/'_build'/'source',root/'docs'/'_build'/'extra'
sys.path.insert(0, str(root/'docs'))
import reference
from reference import cfg, label, url

def cells(path):
    "Cells of the notebook at `path` that a reader sees, without directive lines, each with whether it went into the package; `#| fig-alt:` is the alt text of its pictures"
    for c in read_nb(path).cells:
        d = set(c.directives)
        if c.cell_type=='raw' or d & {'hide','default_exp'} or not c.source.strip(): continue
        if 'fig-alt' in c.directives: c.metadata['mystnb'] = dict(image=dict(alt=c.directives['fig-alt']))
        c.remove_directives()
        c.source = c.source.strip('\n')
        if c.source: yield c, bool(d & {'export','exports','exporti'})

def link(md, known):
    "`md` with each backticked name in `known` a link; code blocks, headings and existing links are left alone"
    def one(m): return f"{{py:obj}}`{m[1]} <{known[m[1]]}>`" if m[1] in known else m[0]
    parts = re.split(r'(^```.*?^```|^#.*?$|\[[^\]]*\]\([^)]*\))', md, flags=re.M|re.S)
    return ''.join(o if i%2 else re.sub(r'`([\w.]+)(?:\(\))?`', one, o) for i,o in enumerate(parts))

def absolute(md):
    "Links to files of the repository lead there, since the site has only the chapters"
    return re.sub(r'\]\(\.\./([^)]+)\)', rf']({url}/blob/main/\1)', md)

def is_imports(c):
    "Does a code cell only import, or make its first preparations?"
    try: tree = ast.parse(c.source)
    except SyntaxError: return False
    def plain(o): return isinstance(o, (ast.Import,ast.ImportFrom)) or isinstance(o, ast.Expr) and ast.unparse(o.value)=='nb_setup()'
    return all(map(plain, tree.body))

def is_test(c):
    "Does a code cell compare or refuse, and show nothing?"
    if c.get('outputs'): return False
    return bool(re.search(r'^\s*(assert\b|test_\w+\(|with expect_fail\(|.*\bexpect_fail\()', c.source, flags=re.M))

def fold(c, tag, text):
    "Fold a cell behind one line"
    c.metadata['tags'] = [*c.metadata.get('tags', []), 'hide-input', tag]
    c.metadata['mystnb'] = dict(code_prompt_show=text, code_prompt_hide=text)

def joined(found):
    "Tests that follow one another are one cell"
    out = []
    for c in found:
        if out and 'test' in c.metadata.get('tags', []) and 'test' in out[-1].metadata.get('tags', []): out[-1].source += '\n\n'+c.source
        else: out.append(c)
    return out

def prepare(path, known):
    "One notebook, with a label in front of each exported cell"
    nb,out = read_nb(path),[]
    for c,exported in cells(path):
        if c.cell_type=='markdown': c.source = absolute(link(c.source, known))
        else:
            if exported: out.append(mk_cell(f'({label(path.stem, c.id)})=', cell_type='markdown'))
            if is_imports(c): fold(c, 'imports', 'Imports')
            elif exported: c.metadata['tags'] = ['exported']
            elif is_test(c): fold(c, 'test', 'Tests')
        out.append(c)
    nb.cells = joined(out)
    nb.metadata['language_info'] = dict(name='python', pygments_lexer='python')
    at = next(i for i,c in enumerate(nb.cells) if c.cell_type=='markdown' and c.source.startswith('# '))
    nb.cells.insert(at+1, mk_cell(buttons(path.stem), cell_type='markdown'))
    return nb

def buttons(stem):
    "The links at the top of a chapter"
    where = url.removeprefix('https://github.com/')
    links = {'Open in Colab':f'https://colab.research.google.com/github/{where}/blob/colab/{stem}.ipynb',
        'View on GitHub':f'{url}/blob/main/nbs/{stem}.ipynb', 'Edit':f'{url}/edit/main/nbs/{stem}.ipynb'}
    download = f'<a href="notebooks/{stem}.ipynb" download>Download the notebook</a>'
    return '```{container} buttons\n' + ' · '.join([*(f'[{k}]({v})' for k,v in links.items()), download]) + '\n```'

# by the name of the distribution: on PyPI `fasttrain` is another project
installs = f"""import importlib.metadata
try: importlib.metadata.version('{cfg['dist_name']}')
except importlib.metadata.PackageNotFoundError:
    %pip install -q '{cfg['dist_name']}[demo,plot] @ git+{url}'"""

def for_elsewhere(path):
    "The notebook as it is, with a first cell that installs the library where it is missing: for Colab, and for download"
    nb = read_nb(path)
    nb.cells.insert(0, mk_cell(installs, cell_type='code'))
    return nb

def parts(index):
    "The parts of the book, with their chapters, as the index lists them"
    for md in (c.source for c in index.cells if c.cell_type=='markdown'):
        for part in re.split(r'^### ', md, flags=re.M)[1:]:
            title,rest = part.split('\n', 1)
            stems = re.findall(r'^\| \[`?(\w+)`?\]\(\w+\.ipynb\)', rest, flags=re.M)
            if stems: yield title.strip(),stems

def number(stem, nb):
    "A chapter's title in the sidebar begins with its number"
    title = next(re.match(r'# (.*)', c.source)[1] for c in nb.cells if c.cell_type=='markdown' and c.source.startswith('# '))
    return f"{stem.partition('_')[0]}  {title.replace('`', '')}"

def toctrees(nbs):
    "The sidebar: a caption for each part of the index; the reference first"
    yield '```{toctree}\n:hidden:\n\nReference <api/index>\n```'
    left = [o for o in nbs if o!='index']
    for title,stems in [*parts(nbs['index']), ('More', left)]:
        stems = [o for o in stems if o in left]
        left = [o for o in left if o not in stems]
        if stems: yield f'```{{toctree}}\n:hidden:\n:caption: {title}\n\n' + '\n'.join(f'{number(o, nbs[o])} <{o}>' for o in stems) + '\n```'

def main():
    for o in (source, extra): shutil.rmtree(o, ignore_errors=True)
    source.mkdir(parents=True)
    (extra/'notebooks').mkdir(parents=True)
    under = {o for title,stems in parts(read_nb(root/'nbs'/'index.ipynb')) if title.startswith(('Underneath','The house','Proofs')) for o in stems}
    known = reference.main(source/'api', under)
    nbs = {p.stem:prepare(p, known) for p in sorted((root/'nbs').glob('[!_.]*.ipynb'))}
    nbs['index'].cells += [mk_cell(o, cell_type='markdown') for o in toctrees(nbs)]
    for stem,nb in nbs.items():
        write_nb(nb, source/f'{stem}.ipynb')
        write_nb(for_elsewhere(root/'nbs'/f'{stem}.ipynb'), extra/'notebooks'/f'{stem}.ipynb')

if __name__=='__main__': main()
