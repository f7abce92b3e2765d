# All that a fresh machine needs is Python 3.11 or newer and make.
#   make report    the consistency report on seeds/        (environment .venv)
#   make test      all tests, vectors included             (environment .venv-test)
#   make check     lint, types, layers and tests, as CI does
# An environment is built once and again only when pyproject.toml or constraints.txt changes.

PYTHON ?= python3
VENV ?= .venv
VENV_TEST ?= .venv-test
# what the report is made on, and options for it: make report ARGS="--format markdown"
PATHS ?= seeds
ARGS ?=
# processes that run tests; "make test JOBS=0" runs them in one, as a debugger needs it
JOBS ?= auto
# an index with CPU builds of PyTorch, for machines where the usual one would bring the far larger CUDA build
TORCH_INDEX ?=

PIP := -m pip --disable-pip-version-check --quiet
STAMP := .installed

.PHONY: help report test check lint types layers format wheel clean

help:
	@sed -n 's/^#   //p' $(firstword $(MAKEFILE_LIST))

report: $(VENV)/$(STAMP)
	$(VENV)/bin/checker report $(PATHS) $(ARGS)

test: $(VENV_TEST)/$(STAMP)
	$(VENV_TEST)/bin/python -m pytest -n $(JOBS) --dist loadfile $(ARGS)

check: lint types layers test

lint: $(VENV_TEST)/$(STAMP)
	$(VENV_TEST)/bin/ruff check
	$(VENV_TEST)/bin/ruff format --check

types: $(VENV_TEST)/$(STAMP)
	$(VENV_TEST)/bin/mypy

layers: $(VENV_TEST)/$(STAMP)
	$(VENV_TEST)/bin/lint-imports

format: $(VENV_TEST)/$(STAMP)
	$(VENV_TEST)/bin/ruff check --fix
	$(VENV_TEST)/bin/ruff format

wheel: $(VENV)/$(STAMP)
	$(VENV)/bin/python $(PIP) wheel --no-deps --wheel-dir dist .

clean:
	rm -rf $(VENV) $(VENV_TEST) dist

$(VENV)/$(STAMP): pyproject.toml constraints.txt
	@echo "Installing checker into $(VENV) ..."
	@test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python $(PIP) install -c constraints.txt -e .
	@touch $@

# PyTorch goes first and by its exact release: a plain "torch" may bring a build for graphics cards.
$(VENV_TEST)/$(STAMP): pyproject.toml constraints.txt
	@echo "Installing checker with vectors and tools into $(VENV_TEST) ..."
	@test -x $(VENV_TEST)/bin/python || $(PYTHON) -m venv $(VENV_TEST)
	$(VENV_TEST)/bin/python $(PIP) install --no-deps $(if $(TORCH_INDEX),--index-url $(TORCH_INDEX)) "$$(grep '^torch==' constraints.txt)"
	$(VENV_TEST)/bin/python $(PIP) install -c constraints.txt -e '.[semantic,ray,dev]'
	@touch $@
