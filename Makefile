# Two commands do all: make serve · make test. What they need is installed into .venv, pinned and checked by hash.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
# The theme prints an advertisement for its successor; the decision is recorded in docs/technik/entscheidungen.md.
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve site site-internal check language test lint audit bench bench-search lock clean programs

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|'

serve: .venv/site.stamp ## build and show the site at http://127.0.0.1:8000, again after every change
	@echo "Die Seite wird gebaut. Danach: http://127.0.0.1:8000 (beenden mit Strg + C)"
	@$(BIN)/python -m mkdocs serve --quiet --livereload

site: .venv/site.stamp ## build the public site into site/; the last good one stays when something is wrong
	@$(BIN)/python -m scripts.build_site

site-internal: .venv/site.stamp ## build the site for one's own house into site-internal/, with what is not public
	@$(BIN)/python -m scripts.build_site --internal

check: .venv/site.stamp ## check the content files only
	@$(BIN)/python -m scripts.check_content

language: .venv/site.stamp ## check our German: long sentences, abbreviations, link texts, gender, typography
	@$(BIN)/python -m scripts.check_language

test: .venv/dev.stamp programs .venv/markup.stamp lint ## run everything: linters, tests, tests in a real browser
	@$(BIN)/python -m pytest --numprocesses auto --dist loadfile

lint: .venv/dev.stamp language ## check style and types of the code, and our German
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

audit: .venv/dev.stamp programs .venv/markup.stamp site ## take every page through every gate of accessibility, and note the result for /barrierefreiheit/
	@$(BIN)/python -m tests.gates.audit site

bench: .venv/bench.stamp ## measure how long a handout takes as PDF, beside another typesetter
	@$(BIN)/python -m scripts.bench_pdf

bench-search: .venv/dev.stamp programs site ## measure how well and how fast the search finds
	@$(BIN)/python -m tests.search.bench site

lock: .venv/dev.stamp ## pin all versions with hashes anew from requirements*.in
	@$(PYTHON) -m venv .venv/lock && .venv/lock/bin/pip install --quiet --disable-pip-version-check uv
	@for name in requirements requirements-dev requirements-bench; do .venv/lock/bin/uv pip compile --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-header --quiet --upgrade --output-file $$name.txt $$name.in; done

clean: ## remove everything that was built or installed
	@rm -rf .venv .cache .build site site-internal .pytest_cache .mypy_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

programs: .venv/dev.stamp
	@$(BIN)/python -m scripts.ensure_programs

.venv/site.stamp: requirements.txt
	@echo "Einmalig: Pakete werden nach .venv installiert."
	@$(PYTHON) -m venv .venv
	@$(PIP) -r requirements.txt
	@touch $@

.venv/dev.stamp: requirements-dev.txt .venv/site.stamp
	@$(PIP) -r requirements-dev.txt
	@touch $@

.venv/bench.stamp: requirements-bench.txt .venv/site.stamp
	@$(PIP) -r requirements-bench.txt
	@touch $@

.venv/markup.stamp: tests/markup/package.json tests/markup/package-lock.json .venv/site.stamp | programs
	@mkdir -p .venv/markup
	@cp tests/markup/package.json tests/markup/package-lock.json tests/markup/.npmrc .venv/markup/
	@cd .venv/markup && "$${NPM:-npm}" ci --silent
	@touch $@
