"Sphinx: the chapters as docs/prepare.py copied them, never executed here."
import re
from configparser import ConfigParser
from pathlib import Path

cfg = ConfigParser(delimiters=['='])
cfg.read(Path(__file__).parent.parent/'settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']

project = cfg['lib_name']
author = cfg['author']
version = release = cfg['version']
extensions = ['myst_nb']
html_theme = 'furo'
html_title = f"{project} {version}"
html_static_path = ['css']
html_search_scorer = str(Path(__file__).parent/'scorer.js')
html_extra_path = ['_build/extra']
html_css_files = ['custom.css']
html_show_copyright = html_show_sourcelink = False
nb_execution_mode = 'off'
nb_merge_streams = True
myst_enable_extensions = ['dollarmath']
myst_heading_anchors = 3
add_module_names = False
python_maximum_signature_line_length = 88
modindex_common_prefix = ['fasttrain.']
toc_object_entries_show_parents = 'hide'
html_theme_options = dict(footer_icons=[dict(name='GitHub', url=cfg['url'], html='GitHub', **{'class':''})])
html_favicon = 'css/favicon.svg'
html_math_renderer = 'mathml' # browsers draw MathML themselves: no script, and nothing from another server

def setup(app):
    from docutils import nodes
    from docutils.utils.math.latex2mathml import tex2mathml
    def mathml(text, **kw): # brackets grow by themselves there
        return tex2mathml(re.sub(r'\\[Bb]igg?[lr]?(?![a-z])', '', text).replace(r'\dots', r'\ldots'), **kw)
    def inline(self, node):
        self.body.append(mathml(node.astext()))
        raise nodes.SkipNode
    def block(self, node):
        self.body.append(f'<div class="math">{mathml(node.astext(), as_block=True)}</div>')
        raise nodes.SkipNode
    app.add_html_math_renderer('mathml', (inline,None), (block,None))
