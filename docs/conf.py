"Sphinx: the chapters as docs/prepare.py copied them, never executed here."
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
html_css_files = ['custom.css']
html_show_copyright = html_show_sourcelink = False
nb_execution_mode = 'off'
nb_merge_streams = True
myst_enable_extensions = ['dollarmath']
myst_heading_anchors = 3
