"One page for each module, from the same signatures and comments as the stubs: `main` writes them to docs/_build/source/api."
import ast, re, sys, textwrap
from configparser import ConfigParser
from pathlib import Path

root = Path(__file__).parent.parent
sys.path.insert(0, str(root))
from fasttrain.stubs import added_methods, all_args, docments, event_names, find_def, lineage, read_package, result_of

first = 'Learner','DataBunch','Optimizer','Callback','Metric' # at the top of their pages

cfg = ConfigParser(delimiters=['='])
cfg.read(root/'settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']
url = cfg['url']

class Package:
    "The modules of the package, what is public in them, and who defines a name"
    def __init__(self):
        self.modules = read_package(root/'fasttrain')
        self.added = added_methods(self.modules)
        self.heads = {}                            # module -> (line, chapter, cell) of each cell in it
        self.targets = {}                          # name in prose -> full name of its entry
        for name in self.modules:
            if name=='fasttrain.fastai': continue  # other people's names: in prose, `DataLoader` is torch's
            for o in self.public(name): self.note(name, o)

    def public(self, name):
        "The functions and classes that a module defines for others"
        m = self.modules[name]
        if name=='fasttrain.all': return []
        return [m.defs[o] for o in m.public or [] if o in m.defs]

    def note(self, name, o):
        full = f'{name}.{o.name}'
        self.targets.setdefault(o.name, full)
        if isinstance(o, ast.ClassDef):
            if o.name in self.slices(name): return
            for k,_,_ in self.methods(name, o): self.targets.setdefault(f'{o.name}.{k}', f'{full}.{k}')

    def cell_of(self, name, line):
        "The chapter and the cell that a line of a module comes from"
        heads = self.heads.setdefault(name, [])
        if not heads:
            text = (root/(name.replace('.', '/')+'.py')).read_text(encoding='utf-8').split('\n')
            heads += [(i+1, *m.groups()) for i,l in enumerate(text) if (m := re.match(r'# %% (?:\.\./)*nbs/(\S+)\.ipynb #(\w+)', l))]
        return next((stem,cell) for i,stem,cell in reversed(heads) if i<line)

    def is_slice(self, name, c, m, b): return b.name[0]=='_' or m.name==name or c.name in ('Learner','Optimizer','DataBunch')

    def methods(self, name, c):
        "Public methods of a class: its own, those of bases that are only slices of it, those that later chapters add"
        found = {}
        for m,b in lineage(self.modules, name, c.name):
            if b is not c and not self.is_slice(name, c, m, b): continue
            for f in b.body:
                if isinstance(f, ast.FunctionDef) and f.name[0]!='_' and f.name not in event_names: found.setdefault(f.name, (f.name, m, f))
            for k,(fm,f) in self.added.get((m.name, b.name), {}).items():
                if k[0]!='_': found.setdefault(k, (k, fm, f))
        return [*found.values()]

    def doc(self, name, c, f):
        "What a method says of itself, or else the nearest base that has it, as `inspect.getdoc` has it"
        above = (o for m,b in lineage(self.modules, name, c.name) for o in [*b.body, *(a for _,a in self.added.get((m.name, b.name), {}).values())]
                 if isinstance(o, ast.FunctionDef) and o.name==f.name)
        return next((d for o in (f, *above) if (d := ast.get_docstring(o))), None)

    def slices(self, name):
        "Classes of a module that are only parts of one other class: they have one subclass, and it is there, too"
        children = {}
        for m in self.modules.values():
            for c in (o for o in m.defs.values() if isinstance(o, ast.ClassDef)):
                for b in c.bases:
                    if isinstance(b, ast.Name) and (found := find_def(self.modules, m.name, b.id)): children.setdefault((found[0].name, found[1].name), []).append(m.name)
        return {c for (m,c),subs in children.items() if m==name and subs==[name]}

    def events(self, name, c):
        "The events that a callback handles"
        own = {f.name for m,b in lineage(self.modules, name, c.name) if b.name!='Callback' for f in b.body if isinstance(f, ast.FunctionDef)}
        return [e for e in event_names if e in own]

def label(chapter, cell): return f'{chapter}-{cell}'.lower().replace('_', '-')

def escaped(text): return re.sub(r'([\\*_|])', r'\\\1', text)

class Page:
    "The page of one module, as reStructuredText"
    def __init__(self, package, name):
        self.p,self.name,self.m,self.lines = package,name,package.modules[name],[]

    def prose(self, text):
        "A docstring or comment: names of the library are links"
        parts = re.split(r'`([^`\n]+)`', text)
        for i,o in enumerate(parts):
            if i%2==0: parts[i] = escaped(o)
            else:
                full = self.p.targets.get(o.removesuffix('()'))
                apart = ['\\ ' if re.search(r, p) else '' for r,p in ((r'\w$', parts[i-1]), (r'^\w', parts[i+1]))]
                parts[i] = (f':py:obj:`{o} <{full}>`' if full else f'``{o}``').join(apart)
        return ''.join(parts)

    def add(self, text='', n=0): self.lines += textwrap.indent(text, '   '*n).split('\n')

    def table(self, rows, n):
        "Parameters: name, type, default, meaning"
        if not rows: return
        self.add('.. list-table::\n   :class: params\n   :header-rows: 1\n', n)
        shown = [i for i in range(4) if i!=1 or any(r[1] for r in rows)] # no column without a word
        for row in (('parameter','type','default','meaning'), *rows):
            for i,o in ((i, row[i]) for i in shown): self.add(f"{'*' if i==0 else ' '} - {o}".rstrip(), n+1)
        self.add()

    def parameters(self, f, m, method):
        docs,rows = docments(f, m.comments),[]
        args = all_args(f)[1:] if method else all_args(f)
        a = f.args
        plain = [*a.posonlyargs, *a.args]
        defaults = dict(zip((o.arg for o in plain[len(plain)-len(a.defaults):]), a.defaults)) | {o.arg:d for o,d in zip(a.kwonlyargs, a.kw_defaults) if d}
        for n,o in args:
            kind = f'``{ast.unparse(o.annotation)}``' if o.annotation else ''
            default = f'``{ast.unparse(defaults[n])}``' if n in defaults else '' if n[0]=='*' else 'required'
            rows.append((f'``{n}``', kind, default, self.prose(docs.get(n, ''))))
        return (rows if docs.keys()-{'return'} or any(r[1] or r[2]!='required' for r in rows) else []),docs.get('return')

    def errors(self, f, m, depth=1):
        "Errors that a function raises itself, or in a check that it calls: type and message"
        found = []
        for o in ast.walk(f):
            if isinstance(o, ast.Raise) and isinstance(o.exc, ast.Call) and isinstance(o.exc.func, ast.Name) and o.exc.args:
                texts = [self.message(a) for a in o.exc.args[:1]]
                if texts[0] and o.exc.func.id.endswith(('Error','Exception')): found.append((o.exc.func.id, texts[0]))
            if depth and isinstance(o, ast.Call) and isinstance(o.func, ast.Name) and re.match('_?check', o.func.id) and o.func.id in m.defs:
                found += self.errors(m.defs[o.func.id], m, 0)
        return list(dict.fromkeys(found))

    def message(self, o):
        if isinstance(o, ast.Constant): return str(o.value)
        if isinstance(o, ast.JoinedStr): return ''.join(str(v.value) if isinstance(v, ast.Constant) else '…' for v in o.values)
        if isinstance(o, ast.BinOp) and isinstance(o.op, ast.Add): return (self.message(o.left) or '') + (self.message(o.right) or '')

    def links(self, m, o, n):
        path = m.name.replace('.', '/')+'.py'
        chapter,cell = self.p.cell_of(m.name, o.lineno)
        self.add('.. container:: where\n', n)
        self.add(f':ref:`chapter {chapter}, with its tests <{label(chapter, cell)}>` · '
                 f'`source <{url}/blob/main/{path}#L{o.lineno}-L{o.end_lineno}>`__\n', n+1)

    def function(self, m, f, name, owner=None, n=0):
        "An entry for a function, or for a method of the class `owner`"
        decorators = [ast.unparse(d) for d in f.decorator_list]
        kind = 'function' if owner is None else 'property' if any(d.endswith('property') for d in decorators) else 'method'
        if '.setter' in ' '.join(decorators): return
        args,result = ast.parse(f'def f({ast.unparse(f.args)}): 0').body[0].args,result_of(f)
        method = owner is not None and 'staticmethod' not in decorators
        if method: args.args = args.args[1:]
        args.defaults = args.defaults[max(len(args.defaults)-len(args.args)-len(args.posonlyargs), 0):]
        text = name if kind=='property' else f"{name}({ast.unparse(args)}){f' -> {result}' if result and result!='None' else ''}"
        self.add(f'.. py:{kind}:: {text}', n)
        if kind=='property' and result: self.add(f':type: {result}', n+1)
        if 'classmethod' in decorators: self.add(':classmethod:', n+1)
        if 'staticmethod' in decorators: self.add(':staticmethod:', n+1)
        self.add()
        self.body(m, f, self.p.doc(self.name, owner, f) if owner is not None else ast.get_docstring(f), f, method, n+1)

    def body(self, m, o, doc, f, method, n):
        if doc: self.add(self.prose(doc)+'\n', n)
        if f is not None:
            rows,result = self.parameters(f, m, method)
            self.table(rows, n)
            if result: self.add(f'**Returns:** {self.prose(result)}\n', n)
            for kind,text in self.errors(f, m): self.add(f'**Raises** ``{kind}``: {escaped(text)}\n', n)
        self.links(m, o, n)

    def klass(self, c):
        init = next((f for f in c.body if isinstance(f, ast.FunctionDef) and f.name=='__init__'), None)
        if init is None:
            init = next((f for _,b in lineage(self.p.modules, self.name, c.name) for f in b.body if isinstance(f, ast.FunctionDef) and f.name=='__init__'), None)
        args = ''
        if init is not None:
            a = ast.parse(f'def f({ast.unparse(init.args)}): 0').body[0].args
            a.args = a.args[1:]
            a.defaults = a.defaults[max(len(a.defaults)-len(a.args)-len(a.posonlyargs), 0):]
            args = ast.unparse(a)
        self.add(f'.. py:class:: {c.name}({args})\n')
        own = next((m for m,b in lineage(self.p.modules, self.name, c.name) if init in b.body), self.m)
        self.body(self.m, c, ast.get_docstring(c), None, True, 1)
        if init is not None:
            rows,_ = self.parameters(init, own, True)
            self.table(rows, 1)
            for kind,text in self.errors(init, own): self.add(f'**Raises** ``{kind}``: {escaped(text)}\n', 1)
        events = self.p.events(self.name, c)
        if events: self.add('**Handles:** ' + ', '.join(f'``{e}``' for e in events)+'\n', 1)
        for k,m,f in sorted(self.p.methods(self.name, c), key=lambda o: o[0]): self.function(m, f, k, c, 1)

    def text(self):
        doc = (ast.get_docstring(self.m.tree) or '').split('\n\n')
        title = self.name
        self.add(f'{title}\n{"="*len(title)}\n')
        self.add(f'.. py:module:: {self.name}\n')
        self.add(self.prose(doc[0])+'\n')
        slices = self.p.slices(self.name)
        public = [o for o in self.p.public(self.name) if o.name not in slices]
        for o in sorted(public, key=lambda o: o.name not in first):
            if isinstance(o, ast.ClassDef): self.klass(o)
            else: self.function(self.m, o, o.name)
        if not (parts := [o for o in self.p.public(self.name) if o.name in slices]): return '\n'.join(self.lines)+'\n'
        self.add('.. rubric:: Parts of these classes\n')
        self.add('Each tells one subject of a class above, which has all their methods.\n')
        for c in parts:
            self.add(f'.. py:class:: {c.name}\n')
            self.body(self.m, c, ast.get_docstring(c), None, True, 1)
        return '\n'.join(self.lines)+'\n'

def main(folder, under):
    "Write all pages, and return the entry of each name; modules of the chapters in `under` come last"
    package = Package()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob('*.rst'): old.unlink()
    users,others = [],[]
    for name in package.modules:
        if not package.public(name): continue
        (folder/f'{name}.rst').write_text(Page(package, name).text(), encoding='utf-8')
        (others if package.cell_of(name, 10**9)[0] in under else users).append(name)
    index = ['Reference\n=========\n', 'Every public name, by module, with its parameters. ``from fasttrain.all import *`` brings nearly all of them.\n']
    for caption,names in (('For your scripts', users), ('Underneath', others)):
        index.append(f'.. toctree::\n   :maxdepth: 1\n   :caption: {caption}\n\n' + ''.join(f"   {o.removeprefix('fasttrain.')} <{o}>\n" for o in sorted(names, key=lambda o: package.cell_of(o, 10**9)[0])))
    (folder/'index.rst').write_text('\n'.join(index), encoding='utf-8')
    return package.targets
