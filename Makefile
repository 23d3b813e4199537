# The commands of the README, and nothing clever.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Four workers for two cores: half of what the tests do is wait. Who has nothing left to do takes from another.
SHARED = -n 4 --dist worksteal
# Also where Python is told to write no bytecode: each worker compiles the tests for ten seconds, and need do so but once.
PYTEST = PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest
LOCK = $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" --extra build

.PHONY: demo test test-all coverage check bench lock clean
.NOTPARALLEL:

demo: $(VENV)/.run $(VENV)/.bytecode
	@exec $(BIN)/quorate demo $(DEMO)

test: $(VENV)/.dev $(VENV)/.bytecode
	$(PYTEST) $(SHARED) -m "not long and not bench" $(TEST)

test-all: $(VENV)/.dev $(VENV)/.bytecode
	$(PYTEST) $(SHARED) -m "not bench" $(TEST)

# Every line and branch of the rules is run by some test of theirs.
coverage: $(VENV)/.dev
	$(BIN)/python -m pytest $(SHARED) -m "not long and not bench" tests/rules --cov=bot/rules --cov-branch \
		--cov-report=term-missing:skip-covered --cov-fail-under=100

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.locks

bench: $(VENV)/.dev
	$(BIN)/python -m tests.bench $(BENCH)

lock: $(VENV)/.dev
	$(LOCK) -o requirements.lock
	$(LOCK) --extra dev -c requirements.lock -o requirements-dev.lock

# A stamp holds the digest of what was installed: a second start installs nothing.
$(VENV)/.run: requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@if test -f $(VENV)/.dev && test ! $(VENV)/.dev -ot requirements.lock && test ! $(VENV)/.dev -ot pyproject.toml; then touch $@; else \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock && \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e . && touch $@; fi

$(VENV)/.dev: requirements-dev.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/.run

# Ours is compiled as pip compiles what it installs: also where Python is told to write nothing (it halves a start).
# Python itself compares each file with its source, so that an old one is never believed.
$(VENV)/.bytecode: $(shell find bot storage -name '*.py')
	@$(BIN)/python -m compileall -q bot storage && touch $@

clean:
	rm -rf $(VENV) build *.egg-info
