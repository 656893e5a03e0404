# Everything happens inside this folder: .venv, .cache and outputs. `make help` lists the targets.
#   PYTHON=…       the Python to build .venv with (3.11 or 3.12); found by itself when not given
#   TORCH_INDEX=…  one more package index for PyTorch, such as the one that
#                  PyTorch's own installation page gives for the CPU build
#   ARGS=…         more words for the command that the target runs

ROOT := $(shell pwd -P)
export PYTHON TORCH_INDEX
READY := .venv/ready
# Runs a command with every cache, kernel and setting inside this folder.
INSIDE := .venv/bin/python -m compilerdream.runner.inside

.DEFAULT_GOAL := help
.PHONY: help setup reproduce test lab doctor check lock clean

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*##/\1	/p' Makefile | expand -t 12

setup: $(READY)  ## make .venv and the LLVM toolchain, once

# An environment knows its folder by name: set up again where the project was moved or copied.
ifeq "$(shell cat $(READY) 2>/dev/null)" "$(ROOT)"
DOCTOR := .venv/bin/python -m compilerdream.runner.doctor
else
DOCTOR := sh scripts/bootstrap --check
.PHONY: $(READY)
endif

$(READY): requirements.lock pyproject.toml scripts/bootstrap scripts/environment.py
	@sh scripts/bootstrap

reproduce: $(READY)  ## set up, train, evaluate, run the notebooks: outputs/quick
	@$(INSIDE) compilerdream reproduce preset=quick $(ARGS)

test: $(READY)  ## set up and run the tests
	@$(INSIDE) pytest $(ARGS)

lab: $(READY)  ## open the notebooks in JupyterLab
	@$(INSIDE) jupyter lab --notebook-dir=notebooks $(ARGS)

doctor:  ## say what is here, what is missing and what to do about it
	@$(DOCTOR)

check: $(READY)  ## ruff, and no outputs in the notebooks
	@$(INSIDE) ruff check .
	@set -- notebooks/*.ipynb; if [ -e "$$1" ]; then $(INSIDE) nbstripout --verify "$$@"; fi

lock:  ## write requirements.lock and environment.yml anew from requirements.in, with uv
	@python3 scripts/lock

clean:  ## remove .venv and .cache; outputs stay
	rm -rf .venv .cache
