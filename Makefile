# Everything one does with this guide, a word each. `make help` lists them.
# The first `make` of anything installs what it needs into .venv, nothing elsewhere.

PYTHON ?= python3
PORT ?= 8000
PYTEST_ARGS ?= --numprocesses auto --dist worksteal

VENV = .venv
CODE = hooks tests tools
LOCKS = requirements requirements-dev tests/bench/requirements-peers tools/requirements-fonts \
  tools/successors/properdocs tools/successors/materialx

ifeq ($(OS),Windows_NT)
  BIN = $(VENV)/Scripts
else
  BIN = $(VENV)/bin
endif

export PYTHONPATH := hooks
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help serve build check why test lint format bench lock readability successors stale social clean
.DEFAULT_GOAL := help

# A name in small letters would be passed over in silence.
ifneq ($(findstring command,$(foreach name,port only python bench,$(origin $(name)))),)
  $(error Write it in capitals, as in: make serve PORT=8001)
endif

help: ## what each command does
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' Makefile

serve: .venv/site ## read the guide at http://127.0.0.1:8000, it follows every save (PORT=8001 for another port)
	@$(BIN)/python -m guidekit serve $(PORT)

build: .venv/site ## write both languages into site/; any warning is an error
	@$(BIN)/python -m mkdocs build --strict

check: .venv/dev ## check all sources without building, the spelling too (ADVICE=all lists all advice)
	@$(BIN)/python -m guidekit check $(if $(filter all,$(ADVICE)),--all) docs

why: .venv/site ## why a term was or wasn't linked on a page: make why PAGE=docs/en/debate.md TERM=reach
	@$(BIN)/python -m guidekit why "$(PAGE)" "$(TERM)"

test: .venv/dev ## all tests, in a real browser too (ONLY=tests/unit/quiz, ONLY="-k fold" for some)
	@$(if $(ONLY),,$(BIN)/python -m tests.browser.chromium)
	@$(BIN)/python -m pytest $(PYTEST_ARGS) $(ONLY)

lint: .venv/dev ## style and types of the code; of scripts and styles too, where Node is
	@$(BIN)/python -m ruff check $(CODE) || { echo "Some of it is mended by: make format"; exit 1; }
	@$(BIN)/python -m ruff format --check --quiet $(CODE) || { echo "This mends it: make format"; exit 1; }
	@$(BIN)/python -m mypy
	@$(BIN)/python tools/web.py lint

format: .venv/dev ## put the code into its form: what `make lint` asks for and a tool can do
	@$(BIN)/python -m ruff check --fix-only --quiet $(CODE)
	@$(BIN)/python -m ruff format $(CODE)
	@$(BIN)/python tools/web.py format

readability: .venv/site ## how easily each chapter reads, by a formula
	@$(BIN)/python -m guidekit readability docs

bench: .venv/dev ## what questions and glossary cost a build and a browser (some ten minutes)
	@$(BIN)/python -m tests.bench.builds $(BENCH)

stale: .venv/site ## pages whose last review is too long ago
	@$(BIN)/python -m guidekit stale docs

lock: .venv/dev ## renew the pins in requirements*.txt from requirements*.in
	@for name in $(LOCKS); do \
	  $(BIN)/python -m uv pip compile --upgrade --generate-hashes --universal --python-version 3.11.5 \
	    --no-header --quiet --output-file $$name.txt $$name.in || exit 1; \
	  echo "$$name.txt is renewed"; done

successors: .venv/dev ## build with what comes after MkDocs and Material, and compare every page
	@$(BIN)/python tools/successors.py

social: .venv/dev ## draw the pictures that shared links show, after a change of title or colours
	@$(BIN)/python -m guidekit social "$$($(BIN)/python -m tests.browser.chromium)"

clean: ## remove what the commands made
	@rm -rf .venv .build site .pytest_cache .mypy_cache .ruff_cache .hypothesis tools/node_modules

# The packages, with hashes. A stamp file says which lock they came from.
.venv/site: requirements.txt
	@$(call install,requirements.txt)
	@touch $@

.venv/dev: requirements-dev.txt
	@$(call install,requirements-dev.txt)
	@touch $@ .venv/site

define install
  command -v "$(PYTHON)" >/dev/null || \
    { echo "There is no '$(PYTHON)'. Install Python 3.11.5 or newer, or name it: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }; \
  "$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11, 5))' 2>/dev/null || \
    { echo "The guide needs Python 3.11.5 or newer; this is $$("$(PYTHON)" --version 2>&1). Name another one: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }; \
  "$(BIN)/python" -c '' 2>/dev/null || "$(PYTHON)" -m venv --clear $(VENV) || \
    { echo "No virtual environment could be made; on Debian and Ubuntu: sudo apt-get install python3-venv"; exit 1; }; \
  echo "Installing the packages of $(1) into $(VENV) ..."; \
  $(BIN)/python -m pip install --quiet --require-hashes -r $(1) >$(VENV)/install.log 2>&1 || \
    { echo "The packages could not be installed. Is there a network? Details are in $(VENV)/install.log"; exit 1; }
endef
