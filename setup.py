"Pass settings.ini on to setuptools; no fact is told here."
import re
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

cfg = ConfigParser(delimiters=['='])
cfg.read('settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']
extras = {k.removesuffix('_requirements'):v.split() for k,v in cfg.items() if k.endswith('_requirements')}
extras['dev'] = sorted({r for v in extras.values() for r in v})
scripts = [s.strip() for s in cfg['console_scripts'].splitlines() if s.strip()]

def absolute(text): # PyPI shows the README alone: its links lead to the repository, its pictures to their files
    text = re.sub(r'!\[([^\]]*)\]\((?!https?:)([^)]+)\)', rf'![\1]({cfg["url"]}/raw/main/\2)', text)
    return re.sub(r'(?<!!)\[([^\]]*)\]\((?!https?:|#)([^)]+)\)', rf'[\1]({cfg["url"]}/blob/main/\2)', text)

setup(
    name=cfg['dist_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], license=cfg['license'], license_files=['LICENSE'], url=cfg['url'],
    long_description=absolute(Path('README.md').read_text(encoding='utf-8')), long_description_content_type='text/markdown',
    classifiers=[o.strip() for o in cfg['classifiers'].splitlines() if o.strip()],
    project_urls=dict(o.strip().split(' = ') for o in cfg['project_urls'].splitlines() if o.strip()),
    packages=find_packages(include=[cfg['lib_name'], cfg['lib_name']+'.*']), package_data={'': ['*.pyi'], cfg['lib_name']: ['py.typed','docments.json']},
    python_requires='>='+cfg['min_python'], install_requires=cfg['requirements'].split(), extras_require=extras,
    entry_points={'console_scripts': scripts},
)
