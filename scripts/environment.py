"""Makes the project's environment: .venv with the lock's packages, and the LLVM toolchain.

Run by scripts/bootstrap with the Python that .venv is to have; needs the standard library only.
Writes below the project alone, but for pip's cache. Running it again mends what is missing.
"""

import json
import os
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
READY = VENV / "ready"  # the set-up's last mark: holds the folder it was made for
LOCK = ROOT / "requirements.lock"
LOG = ROOT / ".cache" / "setup.log"
TORCH = "torch==2.13.0"
BUILDERS = ("pip", "setuptools", "wheel")  # needed before the packages that come as source


class SetupError(Exception):
    """What stopped the set-up and what to do, in one sentence."""


def run(what: str, *command: str | Path) -> None:
    """Run one step. Its output goes to the log; SetupError with what to do if it fails."""
    print(f"  {what} …", end="", flush=True)
    start = time.monotonic()
    with LOG.open("a") as log:
        log.write(f"\n$ {' '.join(map(str, command))}\n")
        log.flush()
        code = subprocess.run(command, stdout=log, stderr=log, cwd=ROOT).returncode
    print(f" {time.monotonic() - start:.0f} s")
    if code:
        raise SetupError(f"{what} failed: {remedy()} The whole log is {LOG}.")


def remedy() -> str:
    """Return what the end of the log means; what it does not know it prints."""
    lines = LOG.read_text(errors="replace").splitlines()
    text = "\n".join(lines[-60:])
    if "THESE PACKAGES DO NOT MATCH THE HASHES" in text:
        return "a file from the package index is not the one that was pinned; try another index."
    if "No space left" in text:
        return "the disk is full; about 3 GB are needed (more with CUDA)."
    network = ("No matching distribution", "Connection", "Temporary failure")
    if any(words in text for words in network):
        return "the package index did not answer; check the network, or pip's configuration."
    print("\n".join(f"    {line[:300]}" for line in lines[-8:]), file=sys.stderr)
    return "its last lines are above."


def make_venv() -> None:
    """Make .venv with pip inside, if it is not there or is of another Python or folder."""
    asked = "{}.{}".format(*sys.version_info[:2])
    question = "import sys, pip; print('{}.{}'.format(*sys.version_info[:2]))"
    moved = READY.is_file() and READY.read_text().strip() != str(ROOT)
    if PYTHON.exists() and not moved:
        answer = subprocess.run([PYTHON, "-c", question], capture_output=True, text=True)
        if answer.stdout.strip() == asked:
            return
    if find_spec("ensurepip"):
        run(f"Python {asked} environment", sys.executable, "-m", "venv", "--clear", VENV)
    elif find_spec("pip"):
        run("environment", sys.executable, "-m", "venv", "--clear", "--without-pip", VENV)
        run("pip", sys.executable, "-m", "pip", "--python", PYTHON, "install", "pip")
    else:
        raise SetupError(
            f"{sys.executable} has neither ensurepip nor pip: install python{asked}-venv (Debian), "
            "or say PYTHON=/path/to/another/python3.11."
        )


def lock_blocks() -> dict[str, str]:
    """Return {name: its block of requirements.lock, hashes included}."""
    blocks: dict[str, str] = {}
    name = ""
    for line in LOCK.read_text().splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if not line.startswith(" "):
            name = line.split("==")[0]
            blocks[name] = ""
        blocks[name] += line + "\n"
    return blocks


def install() -> None:
    """Install builders, PyTorch, the lock and the suite, in that order."""
    blocks = lock_blocks()
    builders = VENV / "builders.lock"
    builders.write_text("".join(blocks[name] for name in BUILDERS))
    pins = VENV / "pins.txt"  # the lock's versions without hashes: PyTorch must take no others
    pins.write_text("\n".join(block.split()[0] for block in blocks.values()) + "\n")

    pip = (PYTHON, "-m", "pip", "install", "--no-input", "--disable-pip-version-check")
    pinned = ("--no-deps", "--require-hashes", "--no-build-isolation", "-r")
    index = os.environ.get("TORCH_INDEX")
    extra = ("--extra-index-url", index) if index else ()
    run("build tools", *pip, *pinned, builders)
    run("PyTorch", *pip, TORCH, "-c", pins, *extra)
    run("packages of the lock", *pip, *pinned, LOCK)
    run("the suite", *pip, "--no-deps", "--no-build-isolation", "--no-index", "-e", ROOT)


def quiet_jupyter() -> None:
    """Let JupyterLab ask no other host for news or updates, and show no question about it."""
    settings = VENV / "share" / "jupyter" / "lab" / "settings"
    settings.mkdir(parents=True, exist_ok=True)
    choices = {"fetchNews": "false", "checkForUpdates": False}
    overrides = {"@jupyterlab/apputils-extension:notification": choices}
    (settings / "overrides.json").write_text(json.dumps(overrides))


def main() -> None:
    if "--check" in sys.argv:
        print(f"No environment yet: `make setup` makes one with {sys.executable}.")
        return
    try:
        LOG.parent.mkdir(exist_ok=True)
        LOG.unlink(missing_ok=True)
        print(f"Setting up in {ROOT} (once):")
        make_venv()
        install()
        quiet_jupyter()
        run("LLVM toolchain", PYTHON, "-m", "compilerdream.compiler.toolchain")
        READY.write_text(f"{ROOT}\n")
    except SetupError as error:
        sys.exit(f"compilerdream: {error}")
    except OSError as error:
        sys.exit(f"compilerdream: {error.filename}: {error.strerror}; nothing else was tried.")


if __name__ == "__main__":
    main()
