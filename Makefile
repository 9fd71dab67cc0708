# SPDX-License-Identifier: MIT
#
# make demo    every instrument in every format from the bundled fictional dossier: demo/index.html
# make test    all checks: lint, types, layers, tests (what CI runs)
# make lint    the checks without the tests
# make bench   print what the benchmarks measure
# make clean   remove what was built; make distclean removes .venv as well
#
# Needs Python 3.11 or newer with venv, and a package index. Another Python: make PYTHON=python3.13 test
# (after make distclean, when .venv was made with a different one).

PYTHON ?= python3
VENV ?= .venv
WORKERS ?= 2

BIN := $(VENV)/bin
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/python -m pip
PYTEST := $(BIN)/python -m pytest -n $(WORKERS)

.DEFAULT_GOAL := demo
.PHONY: demo test lint bench clean distclean

demo: $(VENV)/.run
	$(BIN)/naastbetrokken demo demo
	@echo "Open demo/index.html"

# Core tests before slow ones, so that most mistakes show early; pytest has the last word. What Hypothesis searches is
# looked at briefly with the core tests, and in full with the slow ones.
test: lint
	HYPOTHESIS_PROFILE=quick $(PYTEST) -m "not slow"
	$(PYTEST) -m "slow or hypothesis"

lint: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.dev
	@for script in $$(find benchmarks -name 'bench_*.py' | sort); do \
	  echo "== $$script"; $(BIN)/python "$$script" || exit 1; \
	done

clean:
	rm -rf demo dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests docs benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean
	rm -rf $(VENV)

# Stamps: a target below is made once, and again only when pyproject.toml changes. The library is installed
# editable, so that an edited source file needs no new install. A pip older than 25.1 does not know dependency
# groups.

$(VENV)/.pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed; '$(PYTHON)' is not. Try: make PYTHON=python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --quiet --upgrade 'pip>=25.1'
	@touch $@

$(VENV)/.run: pyproject.toml | $(VENV)/.pip
	$(PIP) install --quiet --editable '.[gedcom]'
	@touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/.pip
	$(PIP) install --quiet --editable '.[all]' --group dev
	@touch $@
