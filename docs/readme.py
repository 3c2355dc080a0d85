"Write README.md from nbs/index.ipynb: nbconvert's Markdown, its pictures in docs/images/, its links to chapters as seen from the top folder."
import re

import nbformat
from nbconvert import MarkdownExporter
from prepare import cells, root
from fastcore.nbio import read_nb, nb2str
from traitlets.config import Config

images = root/'docs'/'images'

def main():
    nb = read_nb(root/'nbs'/'index.ipynb')
    nb.cells = [c for c,_ in cells(root/'nbs'/'index.ipynb')]
    nb.metadata['language_info'] = dict(name='python')
    md = MarkdownExporter(config=Config(ExtractOutputPreprocessor=dict(output_filename_template='{unique_key}_{cell_index}_{index}{extension}')))
    body,res = md.from_notebook_node(nbformat.reads(nb2str(nb), as_version=4), resources=dict(unique_key='index', output_files_dir='docs/images'))
    for old in images.glob('index_*'): old.unlink()
    images.mkdir(exist_ok=True)
    for name,data in (res.get('outputs') or {}).items(): (root/name).write_bytes(data)
    alts = [o['alt'] for c in nb.cells if (o := c.metadata.get('mystnb', {}).get('image'))]
    body = re.sub(r'!\[png\]', lambda m: f'![{alts.pop(0)}]', body)
    body = re.sub(r'\]\(([\w.-]+\.ipynb)', r'](nbs/\1', body)
    body = re.sub(r'\n{3,}', '\n\n', re.sub(r'[ \t]+$', '', body, flags=re.M)).strip()
    (root/'README.md').write_text(body+'\n', encoding='utf-8')

if __name__=='__main__': main()
