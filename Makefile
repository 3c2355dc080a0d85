# The few commands people run. Each makes the virtual environment it needs, once.
#   make train PYTHON=python3.13               another Python
#   make train PIP_ARGS='--index-url ...'      anything pip should be told
#   make train ARGS='--epochs 5 --seed 1'      anything the command behind the target should be told
#   make test CONSTRAINTS=constraints-oldest.txt VENV=.venv-oldest PYTHON=python3.11    the oldest versions claimed
PYTHON ?= python3
PIP_ARGS ?=
ARGS ?=
VENV ?= .venv
CONSTRAINTS ?= constraints.txt

bin := $(VENV)/bin
min := $(shell sed -n 's/^min_python *= *//p' settings.ini)
pip := $(bin)/python -m pip install -qq --disable-pip-version-check -c $(CONSTRAINTS) $(PIP_ARGS)
comma := ,
facts := settings.ini setup.py $(CONSTRAINTS)

.DELETE_ON_ERROR:
.PHONY: help train test faults distrib browser tests check docs docs-check jupyter-check wheel readme bench clean
help: ## these lines
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' $(MAKEFILE_LIST)

train: $(VENV)/demo.done ## train on handwritten digits, from nothing to a saved model
	$(bin)/fasttrain-digits $(ARGS)

test: $(VENV)/dev.done ## run every notebook's tests
	$(bin)/nbdev_test_nbs $(ARGS)

# the chapters whose flagged cells the next three targets run
faulty := $(wildcard nbs/23*.ipynb)
together := $(wildcard nbs/00f*.ipynb nbs/00g*.ipynb nbs/00i*.ipynb nbs/18d*.ipynb nbs/20*.ipynb nbs/24*.ipynb nbs/25_*.ipynb nbs/26*.ipynb nbs/30a*.ipynb)
pages := $(wildcard nbs/27*.ipynb)

faults: $(VENV)/dev.done ## the long tests of what may go wrong: kills, full disks, damaged files; some ten minutes
	$(bin)/nbdev_test_nbs --timeout 2400 --flags slow $(faulty)

distrib: $(VENV)/dev.done ## the tests that start several processes; some minutes
	$(bin)/nbdev_test_nbs --timeout 1200 --flags distrib $(together)

browser: $(VENV)/dev.done ## the tests that look at pages in Chromium or Chrome, which must be on the PATH
	$(bin)/nbdev_test_nbs --flags browser $(pages)

tests: $(VENV)/dev.done ## all of these, each chapter once
	$(bin)/nbdev_test_nbs $(filter-out $(faulty) $(together) $(pages),$(wildcard nbs/*.ipynb))
	$(MAKE) browser faults distrib

check: $(VENV)/dev.done ## export, clean, README, no difference left, lint, tests
	$(bin)/nbdev-export
	$(bin)/nbdev-clean
	$(bin)/python docs/readme.py
	@left=$$(git status --porcelain) && { test -z "$$left" || { git --no-pager diff --stat; echo "$$left"; \
	echo 'make check: these files differ from the last commit, or are not in it. Commit what the commands above wrote.'; exit 1; }; }
	$(bin)/ruff check .
	$(bin)/nbdev_test_nbs

docs: $(VENV)/dev.done ## the site, in docs/_build/html
	$(bin)/python docs/prepare.py
	$(bin)/sphinx-build -q -W --keep-going -c docs docs/_build/source docs/_build/html
	@echo 'open docs/_build/html/index.html'

docs-check: docs ## the site in Chromium: links, search, widths, contrast; screenshots in docs/_build/shots; then jupyter-check
	$(bin)/python docs/check.py
	$(MAKE) jupyter-check

jupyter-check: $(VENV)/dev.done ## chapters, a fit and the stop button in JupyterLab in Chromium
	$(bin)/python docs/check_jupyter.py

wheel: $(VENV)/dev.done ## build wheel and source archive, check them, and run the wheel alone in an environment of its own
	rm -rf dist build $(VENV)-wheel && $(bin)/python -m build --outdir dist . >/dev/null && $(PYTHON) -m venv $(VENV)-wheel
	$(VENV)-wheel/bin/python -m pip install -qq --disable-pip-version-check twine && $(VENV)-wheel/bin/twine check --strict dist/*
	rm -rf $(VENV)-wheel && $(PYTHON) -m venv $(VENV)-wheel
	$(VENV)-wheel/bin/python -m pip install -qq --disable-pip-version-check -c $(CONSTRAINTS) $(PIP_ARGS) "$$(ls dist/*.whl)[demo]"
	cd $(VENV)-wheel && bin/fasttrain-digits --epochs 1 && bin/python -c 'import fasttrain.all'

readme: $(VENV)/dev.done ## README.md from nbs/index.ipynb
	$(bin)/python docs/readme.py

bench: $(VENV)/dev.done ## measure fasttrain beside loops by hand, and whatever else is installed; numbers go to runs/bench
	@set -e; for name in imports loop optimizers; do echo "benchmarks/$$name.py"; $(bin)/python benchmarks/$$name.py --json runs/bench/$$name.json $(ARGS); done

clean: ## forget environments and everything built
	rm -rf .venv .venv-oldest build dist docs/_build runs *.egg-info .ruff_cache

# A `.done` file is newer than the facts it was installed from, so a second run installs nothing.
$(VENV)/pyvenv.cfg:
	@command -v $(PYTHON) >/dev/null || { echo "fasttrain needs Python $(min) or newer, and there is no $(PYTHON) here. Name one: make PYTHON=/path/to/python"; exit 1; }
	@test "$$($(PYTHON) -c 'import sys; print(sys.version_info >= ($(subst .,$(comma),$(min))))' 2>/dev/null)" = True || { \
	echo "fasttrain needs Python $(min) or newer, and $(PYTHON) is $$($(PYTHON) --version 2>&1 | head -n 1). Name another: make PYTHON=python$(min)"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/demo.done: $(VENV)/pyvenv.cfg $(facts)
	@echo 'Installing fasttrain and its demo into $(VENV), once (a minute or two)'
	$(pip) -e '.[demo]'
	@touch $@

$(VENV)/dev.done: $(VENV)/pyvenv.cfg $(facts)
	@echo 'Installing fasttrain and its development tools into $(VENV), once (a minute or two)'
	$(pip) -e '.[dev]'
	@touch $@ $(VENV)/demo.done
