"""Keeps the caches and settings of all programs inside the project.

`settle()` points this process and its children at folders below `.cache`; it is the one place that
does. As a program, it runs a command of `.venv` that way:

    .venv/bin/python -m compilerdream.runner.inside jupyter lab
"""

import os
import sys
from pathlib import Path

from compilerdream.paths import CACHE

# Environment variable -> folder below .cache.
_FOLDERS = {
    "XDG_CACHE_HOME": "xdg/cache",
    "XDG_CONFIG_HOME": "xdg/config",
    "XDG_DATA_HOME": "xdg/data",
    "XDG_STATE_HOME": "xdg/state",
    "JUPYTER_CONFIG_DIR": "jupyter/config",
    "JUPYTER_DATA_DIR": "jupyter/data",
    "JUPYTER_RUNTIME_DIR": "jupyter/runtime",
    "IPYTHONDIR": "ipython",
    "MPLCONFIGDIR": "matplotlib",
    "TORCH_HOME": "torch",
    "TORCHINDUCTOR_CACHE_DIR": "torch/inductor",
    "TRITON_CACHE_DIR": "torch/triton",
    "PYTEST_DEBUG_TEMPROOT": "pytest",
    "npm_config_cache": "npm",  # JupyterLab asks npm, where there is one, for language servers
}


def settle() -> None:
    """Point this process and the ones it starts at the project's own cache folders, and make them.

    Only kernels of this environment are seen by Jupyter then, so `python3` is this Python.
    Raises OSError when the project cannot be written.
    """
    for variable, folder in _FOLDERS.items():
        path = CACHE / folder
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.environ[variable] = str(path)
    # The environment's programs come first, also where nobody activated it.
    programs = str(Path(sys.executable).parent)
    paths = os.environ.get("PATH", os.defpath).split(os.pathsep)
    if paths[0] != programs:
        os.environ["PATH"] = os.pathsep.join([programs, *paths])


def main() -> None:
    """Become the command given as arguments."""
    if len(sys.argv) < 2:
        sys.exit("usage: python -m compilerdream.runner.inside COMMAND [ARGUMENT …]")
    try:
        settle()
    except OSError as error:
        sys.exit(f"{error.filename} cannot be written ({error.strerror}): move the project.")
    try:
        os.execvp(sys.argv[1], sys.argv[1:])
    except OSError as error:
        sys.exit(f"{sys.argv[1]} cannot be started ({error.strerror}): try `make doctor`.")


if __name__ == "__main__":
    main()
