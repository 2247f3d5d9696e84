# Everything happens in .venv; only Python 3.11 or later and make are needed beforehand.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
SEEDS := seeds/bulletins
OUT := out
SECONDS := 600

.PHONY: setup setup-ci run test coverage fuzz lint types check bench bench-trial lock clean

setup: $(READY)

# Set up once, and again when the pins or the project file change.
$(READY): requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

# What the checks need beyond Python alone: Dask, and the libraries of the formats of exchange (libicu-dev, a C++ compiler).
setup-ci: setup
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-ci.lock

run: setup
	$(BIN)/civicgraph build $(SEEDS) -o $(OUT)
	@echo "The graph of $(SEEDS) is in $(OUT)/: graph.ttl, graph.trig and graph.nq for RDF tools, graph.gexf and graph.graphml for Gephi, report.html for everybody."

test: setup
	$(BIN)/python -m pytest --numprocesses auto

# The tests, and the lines and branches of extractor/ that they reach; fails where either is below 95 %.
coverage: setup
	$(BIN)/python -m pytest --numprocesses auto --cov --cov-report=term --cov-report=json:.coverage.json
	$(BIN)/python -m benchmarks.reached .coverage.json --lines 95 --branches 95

# Every target of tests/fuzz/targets.py, SECONDS each, two at a time; what is found, and the corpus, stay in fuzzed/.
fuzz: setup
	$(BIN)/python -m tests.fuzz all --seconds $(SECONDS)

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy

check: test lint types

# Needs uv. Names no index, so that pip uses the one that it is configured for; the build backend is pinned as well.
# requirements.lock is what Python alone can install; requirements-ci.lock adds what the checks of .ci/run need beside it.
PINS = sed -n 's/^requires = \["\(.*\)"\]$$/\1/p' pyproject.toml | uv pip compile pyproject.toml - \
	  --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command "make lock" --quiet
lock:
	$(PINS) --extra dev --extra notebooks -o requirements.lock
	$(PINS) --extra dev --extra notebooks --extra dask --extra exchange --extra fuzz -c requirements.lock -o requirements-ci.lock

# Every measure of benchmarks/ that the tables of benchmarks/README.md tell of scale and speed, with its own sizes, one after
# the other on a machine that should be quiet: some thirty-five minutes, and the installation of the peers the first time.
bench: setup
	$(BIN)/python -m benchmarks.quality --write
	$(BIN)/python -m benchmarks.speed --write
	$(BIN)/python -m benchmarks.startup --write
	$(BIN)/python -m benchmarks.workers --write
	$(BIN)/python -m benchmarks.loading --write
	$(BIN)/python -m benchmarks.networks --write
	$(BIN)/python -m benchmarks.growth --write

# The same in the smallest sizes, which says nothing of speed: that each measure runs. Writes no table.
bench-trial: setup
	$(BIN)/python -m benchmarks.quality
	$(BIN)/python -m benchmarks.speed --rounds 1
	$(BIN)/python -m benchmarks.startup --rounds 1
	$(BIN)/python -m benchmarks.workers --rounds 1 --documents 60
	$(BIN)/python -m benchmarks.loading --rounds 1 --quads 20000
	$(BIN)/python -m benchmarks.networks --sizes 500
	$(BIN)/python -m benchmarks.growth --rounds 1 --sizes 40 80

clean:
	rm -rf .venv $(OUT) fuzzed
