"""Look at the built site in headless Chromium: errors, links, search, widths, contrast. Screenshots go to docs/_build/shots.

    python docs/check.py [--pages 16a_callback_cos_anneal ...]

It wants `chromium`, `chromium-browser` or `google-chrome` on the PATH (Debian: apt install chromium; macOS: brew install --cask chromium).
Each rule prints one line with its figure; the exit status is 1 if one is broken."""
import argparse, functools, json, re, shutil, sys
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import quote, unquote, urldefrag, urljoin

build = Path(__file__).parent/'_build'
html,shots = build/'html',build/'shots'
widths = 390,1440,1920

# what people type, and where one of the first three results must lead (a piece of the address)
searches = {'fit_fc':'cos_anneal', 'Learner':'learner', 'lr_find':'lr_find', 'Checkpoint':'resume', 'early stopping':'tracker|how_do_i', 'gradient accumulation':'training|how_do_i',
    'mixed precision':'fp16|how_do_i', 'tensorboard':'tensorboard|logger', 'several gpus':'distributed|how_do_i', 'resume':'resume', 'freeze':'param_groups|learner|how_do_i',
    'export':'export', 'onnx':'export|how_do_i', 'predict':'inference|learner', 'accuracy':'metrics', 'Callback':'callback', 'Adam':'optimizer', 'ranger':'optimizer', 'Muon':'muon',
    'mixup':'mixup', 'EMA':'training', 'CSVLogger':'progress', 'SaveModel':'tracker', 'one cycle':'schedule|how_do_i', 'progress bar':'basics|progress|how_do_i',
    'DataBunch':'data', 'class weights':'losses|how_do_i', 'TTA':'gather|inference|how_do_i', 'summary':'hook', 'torchrun':'distributed|run|machines'}

class Links(HTMLParser):
    "The links, pictures and anchors of a page"
    def __init__(self, text):
        super().__init__()
        self.links,self.images,self.ids = [],[],set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        d = dict(attrs)
        if d.get('id'): self.ids.add(d['id'])
        if tag=='a' and d.get('href'): self.links.append(d['href'])
        if tag=='img': self.images.append((d.get('src', ''), d.get('alt')))

def check_links(pages):
    "Internal links, anchors and pictures that lead nowhere; pictures without a text"
    found,bad,n = {p.relative_to(html).as_posix():Links(p.read_text(encoding='utf-8')) for p in html.rglob('*.html')},[],0
    for page,o in found.items():
        for href in o.links:
            if re.match(r'[a-z+]+:', href): continue
            n += 1
            path,anchor = urldefrag(href)
            to = unquote(urljoin(page, path)) if path else page
            to = to+'index.html' if to.endswith('/') or not to else to
            if not (html/to).exists(): bad.append(f'{page}: {href}')
            elif anchor and to in found and unquote(anchor) not in found[to].ids: bad.append(f'{page}: {href}')
        for src,alt in o.images:
            if not src.startswith('data:') and not (html/urljoin(page, src)).exists(): bad.append(f'{page}: picture {src}')
            if not alt or re.search(r'\.\w+$', alt): bad.append(f'{page}: the picture {src[:60]} has no alt text')
    return f'{n} internal links',bad

def check_notebooks(_):
    "Every chapter can be opened elsewhere, and installs this library there"
    chapters = [p.stem for p in (Path(__file__).parent.parent/'nbs').glob('[!_.]*.ipynb')]
    bad = [f'{o}: no notebook to download' for o in chapters if not (html/'notebooks'/f'{o}.ipynb').exists()]
    firsts = {o:json.loads((html/'notebooks'/f'{o}.ipynb').read_text(encoding='utf-8'))['cells'][0] for o in chapters if o+': no notebook to download' not in bad}
    bad += [f'{o}: its first cell does not install the library' for o,c in firsts.items() if 'fasttrain-learner' not in ''.join(c['source']) or 'git+https://' not in ''.join(c['source'])]
    return f'{len(chapters)} to open elsewhere',bad

class Quiet(SimpleHTTPRequestHandler):
    "Serves the site without a word; a browser that leaves early is no error"
    def log_message(self, *args): pass

cells_js = """() => { const all = [...document.querySelectorAll('div.cell div.cell_input pre')].filter(o => o.offsetParent)
  return [all.length, all.filter(o => o.scrollWidth > o.clientWidth+1).length] }"""
wide_js = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
results_js = "() => [...document.querySelectorAll('ul.search > li > a')].slice(0, 3).map(o => o.getAttribute('href'))"
contrast_js = """() => {
  const light = c => { const [r,g,b] = c.match(/[\\d.]+/g).map(v => { v /= 255; return v <= .03928 ? v/12.92 : ((v+.055)/1.055)**2.4 }); return .2126*r + .7152*g + .0722*b }
  const ground = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!/, 0\\)$|transparent/.test(c)) return c } return 'rgb(255,255,255)' }
  const low = []
  for (const e of document.querySelectorAll('article p, article li, article td, article a, article pre, article h1, article h2, article summary p')) {
    if (!e.offsetParent || !e.textContent.trim()) continue
    const a = light(getComputedStyle(e).color), b = light(ground(e)), ratio = (Math.max(a,b)+.05)/(Math.min(a,b)+.05)
    if (ratio < 4.5) low.push(`${e.tagName} ${ratio.toFixed(1)} ${e.textContent.trim().slice(0, 40)}`)
  }
  return low.slice(0, 3)
}"""

def open_browser(playwright):
    "Chromium or Chrome from the PATH, without windows"
    path = shutil.which('chromium') or shutil.which('chromium-browser') or shutil.which('google-chrome')
    if path is None: sys.exit(__doc__)
    quiet = ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']
    return playwright.chromium.launch(executable_path=path, args=quiet)

def tell(rule, told, bad):
    "One line for a rule, and what broke it; is it broken?"
    print(f"{'BROKEN' if bad else 'ok':7} {rule}: {told}", *bad[:20], sep='\n        ', flush=True)
    return bool(bad)

class Judge:
    "One browser, one page after the other"
    def __init__(self, browser, base): self.browser,self.base,self.errors = browser,base,[]

    def open(self, width, dark=False):
        page = self.browser.new_page(viewport=dict(width=width, height=1000), color_scheme='dark' if dark else 'light')
        page.on('console', lambda o: self.errors.append(f'{page.url}: {o.text}') if o.type=='error' else None)
        page.on('pageerror', lambda o: self.errors.append(f'{page.url}: {o}'))
        page.on('requestfailed', lambda o: self.errors.append(f'{page.url}: {o.url}: {o.failure}') if 'ABORTED' not in o.failure else None)
        page.on('response', lambda o: self.errors.append(f'{o.url}: {o.status}') if o.status>=400 else None)
        return page

    def widths(self, names):
        "No page scrolls sideways; on a desktop at most 5 % of the code cells do"
        bad,told = [],[]
        for width in widths:
            page,n,scroll,tall = self.open(width),0,0,0
            for name in names:
                page.goto(self.base+name)
                if (over := page.evaluate(wide_js))>0: bad.append(f'{name} is {over} pixels too wide at {width}')
                a,b = page.evaluate(cells_js)
                n,scroll,tall = n+a,scroll+b,tall+page.evaluate('() => document.documentElement.scrollHeight')
            told.append(f'{width} px: {scroll} of {n} code cells scroll, {tall:,} px tall')
            if width>1000 and scroll>0.05*n: bad.append(f'{scroll} of {n} code cells scroll at {width} pixels')
            page.close()
        return '; '.join(told),bad

    def search(self):
        "The right page is among the first three results"
        page,bad = self.open(1440),[] # leaving a page ends its requests: no error
        for q,want in searches.items():
            page.goto(f'{self.base}search.html?q={quote(q)}')
            try: page.wait_for_selector('ul.search > li > a', timeout=30_000)
            except Exception: bad.append(f'{q}: no result'); continue
            page.wait_for_timeout(250)
            got = page.evaluate(results_js)
            if not any(re.search(want, o.lower()) for o in got): bad.append(f"{q}: {', '.join(got)}")
        page.close()
        return f'{len(searches)} searches',bad

    def contrast(self, names):
        "Text is readable in the dark and in the light"
        bad = []
        for dark in (False,True):
            page = self.open(1440, dark)
            for name in names:
                page.goto(self.base+name)
                bad += [f"{name}, {'dark' if dark else 'light'}: {o}" for o in page.evaluate(contrast_js)]
            page.close()
        return f'{len(names)} pages, light and dark',bad

    def shoot(self, names):
        "Screenshots, to be looked at"
        shutil.rmtree(shots, ignore_errors=True)
        shots.mkdir(parents=True)
        for width,dark in ((390,False),(1440,False),(1440,True),(1920,False)):
            page = self.open(width, dark)
            for name in names:
                page.goto(self.base+name)
                page.wait_for_timeout(200)
                page.screenshot(path=shots/f"{Path(name).stem}-{width}{'-dark' if dark else ''}.png")
            page.close()
        return f'{len([*shots.iterdir()])} screenshots in {shots.relative_to(build.parent.parent)}',[]

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--pages', nargs='*', help='only these, such as 13_learner (default: all)')
    o = p.parse_args()
    if not (html/'index.html').exists(): sys.exit('docs/check.py: there is no site yet: make docs')
    from playwright.sync_api import sync_playwright
    names = [f'{n}.html' for n in o.pages] if o.pages else sorted(p.relative_to(html).as_posix() for p in html.rglob('*.html') if p.name not in ('search.html','genindex.html','py-modindex.html'))
    some = [n for n in ('index.html','13_learner.html','16a_callback_cos_anneal.html','api/fasttrain.learner.html') if n in names] or names[:4]
    ThreadingHTTPServer.handle_error = lambda *args: None
    server = ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(Quiet, directory=html))
    Thread(target=server.serve_forever, daemon=True).start()
    status = 0
    with sync_playwright() as pw:
        judge = Judge(open_browser(pw), f'http://127.0.0.1:{server.server_address[1]}/')
        rules = [('links', check_links, names), ('notebooks', check_notebooks, names), ('widths', judge.widths, names), ('search', lambda _: judge.search(), names), ('contrast', judge.contrast, some), ('screenshots', judge.shoot, some)]
        for rule,f,arg in [*rules, ('console', lambda _: ('every page above',judge.errors), names)]:
            status |= tell(rule, *f(arg))
        judge.browser.close()
    server.shutdown()
    sys.exit(status)

if __name__=='__main__': main()
