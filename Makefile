# Everything happens in .venv; only Python 3.11 or later and make are needed beforehand.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
SEEDS := seeds/bulletins
OUT := out

.PHONY: setup run test lint types check lock clean

setup: $(READY)

# Set up once, and again when the pins or the project file change.
$(READY): requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

run: setup
	$(BIN)/civicgraph build $(SEEDS) -o $(OUT)
	@echo "The graph of $(SEEDS) is in $(OUT)/: graph.ttl, graph.trig and graph.nq for RDF tools, graph.graphml for Gephi."

test: setup
	$(BIN)/python -m pytest

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy

check: test lint types

# Needs uv. Names no index, so that pip uses the one that it is configured for; the build backend is pinned as well.
lock:
	sed -n 's/^requires = \["\(.*\)"\]$$/\1/p' pyproject.toml | uv pip compile pyproject.toml - \
	  --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --custom-compile-command "make lock" --quiet -o requirements.lock

clean:
	rm -rf .venv $(OUT)
