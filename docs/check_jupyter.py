"""Use fasttrain in JupyterLab as people do, in headless Chromium: run chapters by the menu, watch a fit, stop one. Screenshots go to docs/_build/shots.

    python docs/check_jupyter.py [--chapters 30_quick_start ...]

It starts a server of its own, with copies of the notebooks in a temporary folder, and ends it. What the browser shows is judged: `<progress>` elements, tables,
images, error outputs, the console. Each rule prints one line; the exit status is 1 if one is broken. It wants a browser, as docs/check.py does."""
import argparse, json, os, secrets, signal, subprocess, sys, time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from check import open_browser, shots, tell

top = Path(__file__).parent.parent
chapters = '30_quick_start','11a_callback_basics'
settings = {'apputils-extension/notification': dict(fetchNews='false', checkForUpdates=False, doNotDisturbMode=True)}   # JupyterLab asks for news otherwise

# the notebook that is watched cell by cell; each batch takes as long as in a real training
watched = dict(start='''import time
from fasttrain.all import *
from fasttrain.learner import synth_learner

class Slow(Callback):
    def after_batch(self): time.sleep(0.02)

learn = synth_learner(n_train=40)''',
    fit='learn.fit(3, cbs=[Slow(),ShowGraphCallback()])',
    loop='learn.training_loop()',
    stopped='learn.fit(100, cbs=[Slow(),ShowGraphCallback()])',
    again='learn.fit(2, cbs=Slow())',
    end='print(learn.fitting, len(learn.recorder.rows), len(learn.cbs))')

# for each code cell: the values of its bars, the number of its rows, and its images, in the order in which the page showed them
watch_js = """() => {
  const add = (list, o) => { if (list.at(-1) !== o) list.push(o) }
  window.seen = []
  new MutationObserver(() => document.querySelectorAll('.jp-Notebook .jp-CodeCell').forEach((cell, i) => {
    const o = seen[i] ??= {bars: [[], []], rows: [], images: [], most: 0}, images = cell.querySelectorAll('.jp-OutputArea-output img')
    cell.querySelectorAll('progress').forEach((p, n) => add(o.bars[n] ??= [], p.value))
    add(o.rows, cell.querySelectorAll('table.fastprogress tbody tr').length)
    if (images.length) add(o.images, images[0].src)
    o.most = Math.max(o.most, images.length)
  })).observe(document.body, {subtree: true, childList: true, attributes: true, attributeFilter: ['src','value']})
}"""
# what each code cell shows now
cells_js = """() => [...document.querySelectorAll('.jp-Notebook .jp-CodeCell')].map((cell, i) => ({
  prompt: cell.querySelector('.jp-InputPrompt').textContent.trim(), text: cell.querySelector('.jp-OutputArea')?.textContent ?? '',
  stderr: [...cell.querySelectorAll('[data-mime-type="application/vnd.jupyter.stderr"]')].map(o => o.textContent),
  bars: cell.querySelectorAll('progress').length, images: cell.querySelectorAll('.jp-OutputArea-output img').length,
  tables: [...cell.querySelectorAll('table')].map(t => [...t.rows].map(r => [...r.cells].map(c => c.textContent))),
  seen: window.seen[i] && {...window.seen[i], images: window.seen[i].images.length}}))"""

def write_notebook(path, cells):
    "A notebook without outputs"
    meta = dict(kernelspec=dict(name='python3', display_name='Python 3', language='python'))
    path.write_text(json.dumps(dict(cells=cells, metadata=meta, nbformat=4, nbformat_minor=5)))

def code(id, source): return dict(cell_type='code', id=id, metadata={}, outputs=[], execution_count=None, source=source)

@contextmanager
def jupyter(folder):
    "A server for the notebooks in `folder`, which knows nothing of this user's; its address"
    names = 'JUPYTER_CONFIG_DIR JUPYTER_DATA_DIR JUPYTER_RUNTIME_DIR JUPYTERLAB_SETTINGS_DIR JUPYTERLAB_WORKSPACES_DIR IPYTHONDIR'.split()
    own = {k:str(folder/f'.{k.lower()}') for k in names}
    for name,values in settings.items():
        file = Path(own['JUPYTERLAB_SETTINGS_DIR'])/'@jupyterlab'/f'{name}.jupyterlab-settings'
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(values))
    env = {k:v for k,v in os.environ.items() if not k.startswith('JUPYTER')} | own | dict(PYTHONPATH=str(top), JUPYTER_TOKEN=secrets.token_hex(), OMP_NUM_THREADS='1')
    args = [sys.executable,'-m','jupyterlab','--allow-root','--no-browser','--ip=127.0.0.1',f'--ServerApp.root_dir={folder}','--LabApp.extension_manager=readonly']
    with open(folder/'.log', 'w') as log: server = subprocess.Popen(args, env=env, stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True)
    try: yield address(server, folder, Path(own['JUPYTER_RUNTIME_DIR'])/f'jpserver-{server.pid}.json'),env['JUPYTER_TOKEN']
    finally:
        server.terminate() # the server ends its kernels
        try: server.wait(20)
        except subprocess.TimeoutExpired: os.killpg(server.pid, signal.SIGKILL) # and kernels end when it is gone

def address(server, folder, told, patience=60):
    "Where the server says that it answers"
    until = time.monotonic()+patience
    while time.monotonic()<until and server.poll() is None:
        if told.exists() and (text := told.read_text()).endswith('}'): return json.loads(text)['url']
        time.sleep(0.1)
    raise RuntimeError('JupyterLab did not start:\n'+(folder/'.log').read_text()[-2000:])

class Lab:
    "One notebook in one page of the browser, used by its menu and buttons"
    def __init__(self, browser, base, token, console):
        self.base,self.token = base,token
        self.page = browser.new_page(viewport=dict(width=1280, height=1000))
        self.page.on('console', lambda o: console.append(o.text) if o.type=='error' else None)
        self.page.on('pageerror', lambda o: console.append(str(o)))

    def open(self, file):
        "Open a notebook, and wait for its kernel and for each of its cells: JupyterLab puts those out of sight into the page when it has time"
        n = sum(c['cell_type']=='code' for c in json.loads(file.read_text(encoding='utf-8'))['cells'])
        self.page.goto(f'{self.base}lab/tree/{file.name}?token={self.token}&reset')
        self.idle()
        self.wait("n => document.querySelectorAll('.jp-Notebook .jp-CodeCell .jp-InputPrompt').length===n", n)
        self.page.evaluate(watch_js)

    def cells(self): return self.page.evaluate(cells_js)
    def shoot(self, name, i=None):
        if i is not None:
            self.cell(i).scroll_into_view_if_needed()
            self.page.wait_for_timeout(500)
        self.page.screenshot(path=shots/f'jupyter-{name}.png')
    def cell(self, i): return self.page.locator('.jp-Notebook .jp-CodeCell').nth(i)
    def button(self, command): self.page.locator(f'.jp-NotebookPanel-toolbar [data-command="{command}"]').first.click()
    def idle(self): self.page.get_by_text('Python 3 (ipykernel) | Idle').wait_for(timeout=60_000) # in the status bar: all outputs have come
    def wait(self, js, arg=None): self.page.wait_for_function(js, arg=arg, timeout=60_000)

    def run_all(self):
        "Run > Run All Cells, until every cell has its number or one has failed"
        self.page.locator('.lm-MenuBar-item', has_text='Run').first.click()
        self.page.locator('.lm-Menu-item[data-command="runmenu:run-all"]').click()
        self.wait(f"() => {{ const all = ({cells_js})(); return all.every(o => /\\d/.test(o.prompt)) || all.some(o => o.stderr.length) }}")
        self.idle()
        self.page.wait_for_timeout(500) # and are drawn

    def start(self, i):
        "Select a cell, and press the button with the triangle"
        self.cell(i).locator('.jp-InputPrompt').click()
        self.button('notebook:run-cell-and-select-next')

    def end(self, i):
        "Wait until a cell has run; what it shows then"
        self.wait(f"i => /\\d/.test(({cells_js})()[i].prompt)", i)
        self.idle()
        self.page.wait_for_timeout(300)
        return self.cells()[i]

def wrong(**rules): return [k.replace('_', ' ') for k,ok in rules.items() if not ok]
def grew(values): return len(values)>1 and all(a<b for a,b in zip(values, values[1:]))

def run_chapter(lab, file):
    "All cells run without an error or a word on stderr; bars moved and are gone; tables have got their rows; there are pictures"
    lab.open(file)
    lab.run_all()
    cells = lab.cells()
    lab.shoot(file.stem, next((i for i,c in enumerate(cells) if c['tables']), 0))
    bad = [f"cell {c['prompt']} {o.strip()[-300:]}" for c in cells for o in c['stderr']] + [f"cell {c['prompt']} still has a bar" for c in cells if c['bars']]
    moved = max(len(c['seen']['bars'][0]) for c in cells)
    n_images,n_rows = sum(c['images'] for c in cells),sum(len(t)-1 for c in cells for t in c['tables'])
    bad += wrong(all_cells_ran=all(c['prompt'].strip('[]:').isdigit() for c in cells), the_bar_moved=moved>1, a_table_has_rows=n_rows>1, pictures=n_images>0)
    return f"{len(cells)} cells ran, {n_rows} rows, {n_images} pictures",bad

def watch_fit(lab, file):
    "The bar moves, the table grows by a row, the graph is redrawn in its place"
    lab.open(file)
    for i in 0,1: lab.start(i)
    lab.wait('() => seen[1]?.rows.at(-1) >= 2')
    lab.shoot('fit')
    c = lab.end(1)
    epochs,batches = c['seen']['bars'][:2]
    rows = [t for t in c['tables'] if t[0][0]=='epoch']
    bad = c['stderr'] + wrong(the_bar_of_the_epochs_moved=grew(epochs), the_bar_of_the_batches_moved=len(batches)>10 and max(batches)<=40,
        one_table=len(rows)==1, it_grew_by_a_row_each_epoch=c['seen']['rows'][-4:]==[0,1,2,3], its_rows=[r[0] for t in rows for r in t]==['epoch','0','1','2'],
        the_bars_are_gone=c['bars']==0, one_graph=c['images']==c['seen']['most']==1, which_was_redrawn=c['seen']['images']>=3)
    return f"the bar had {len(batches)} positions, the table 3 rows, the graph {c['seen']['images']} versions in one place",bad

def show_loop(lab):
    "The loop is a table of HTML, with the callbacks of each event"
    lab.start(2)
    c = lab.end(2)
    lab.shoot('loop', 2)
    rows = [r for t in c['tables'][:1] for r in t]
    who = {r[0].strip():r[1] for r in rows if len(r)==2}
    n = sum(k.startswith(('begin_','after_')) for k in who)
    return f'{n} events in {len(rows)} rows of HTML',c['stderr'] + wrong(nineteen_events=n==19, who_handles_them='Recorder' in who.get('after_batch', ''))

def interrupt(lab):
    "The stop button ends the fit; table and graph stay, the bars go, and the notebook goes on with the same Learner"
    lab.start(3)
    lab.wait('() => seen[3]?.rows.at(-1) >= 2 && seen[3].bars[1]?.at(-1) > 5') # in the middle of an epoch
    lab.button('notebook:interrupt-kernel')
    c = lab.end(3)
    lab.shoot('interrupt', 3)
    n = len(c['tables'][0])-1 if c['tables'] else 0
    bad = wrong(KeyboardInterrupt_is_shown=len(c['stderr'])==1 and 'KeyboardInterrupt' in c['stderr'][0],
        rows_stay=2<=n<100, bars_are_gone=c['bars']==0, one_graph=c['images']==1)
    lab.start(4)
    again = lab.end(4)
    lab.start(5)
    said = lab.end(5)['text'].strip()
    lab.shoot('after', 5)
    bad += again['stderr'] + wrong(the_next_fit_has_its_rows=[len(t)-1 for t in again['tables']]==[2], and_no_bar=again['bars']==0,
        the_next_fit_moved_its_bar=len(again['seen']['bars'][1])>10)
    if said!='False 2 3': bad.append(f'after the next fit: {said}, and not False 2 3 (no fit runs, two rows, three callbacks)')
    if lab.cells()[3]['tables']!=c['tables']: bad.append('the next fit changed the table of the stopped one')
    return f'stopped after {n} epochs, then fitted two',bad

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--chapters', nargs='*', default=chapters, help='run by the menu (default: %(default)s)')
    o = p.parse_args()
    from playwright.sync_api import sync_playwright, Error
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1)) # so that the server is ended too
    shots.mkdir(parents=True, exist_ok=True)
    status,console = 0,[]
    with TemporaryDirectory() as tmp, sync_playwright() as pw:
        browser,folder = open_browser(pw),Path(tmp)
        for name in o.chapters:
            nb = json.loads((top/'nbs'/f'{name}.ipynb').read_text(encoding='utf-8'))
            write_notebook(folder/f'{name}.ipynb', [code(c['id'], c['source']) if c['cell_type']=='code' else c for c in nb['cells']])
        write_notebook(folder/'watched.ipynb', [code(k, v) for k,v in watched.items()])
        with jupyter(folder) as at:
            labs = {name:Lab(browser, *at, console) for name in (*o.chapters,'watched')}
            rules = [(name, name, partial(run_chapter, file=folder/f'{name}.ipynb')) for name in o.chapters]
            rules += [(k, 'watched', f) for k,f in (('fit',partial(watch_fit, file=folder/'watched.ipynb')), ('loop',show_loop), ('interrupt',interrupt))]
            for rule,name,f in rules:
                lab = labs[name]
                try: told,bad = f(lab)
                except Error as e:
                    told,bad = 'the browser waited in vain',[str(e)[:300]]
                    lab.shoot(f'{rule}-broken')
                status |= tell(f'JupyterLab, {rule}', told, bad)
            status |= tell('JupyterLab, console', 'every page above', console)
        browser.close()
    sys.exit(status)

if __name__=='__main__': main()
