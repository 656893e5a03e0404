"""Says what the suite finds on this machine and, for each thing missing, what to do."""

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from compilerdream.compiler import toolchain
from compilerdream.compiler.toolchain import ToolchainError
from compilerdream.paths import CACHE, ROOT
from compilerdream.runner.inside import settle

PYTHONS = ((3, 11), (3, 12))
DISK_NEEDED = 1.0  # GB free, for caches and the outputs of a quick run
SERVICE_TIMEOUT = 120.0  # seconds, for a start and one pass


@dataclass(frozen=True)
class Check:
    """One thing looked at: whether it is as it should be, what was found, what to do if not."""

    name: str
    ok: bool
    found: str
    remedy: str = ""


def check_python() -> Check:
    """The Python that runs this."""
    found = f"{platform.python_version()} ({sys.executable})"
    ok = sys.version_info[:2] in PYTHONS
    return Check("Python", ok, found, "set up with 3.11 or 3.12: make clean setup PYTHON=…")


def check_platform() -> Check:
    """Operating system, processor and cores."""
    found = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    ok = (platform.system(), platform.machine()) == ("Linux", "x86_64")
    return Check("platform", ok, found, "use x86-64 Linux, or an amd64 container of it")


def check_folder() -> Check:
    """Whether the project can be written and has room."""
    free = shutil.disk_usage(ROOT).free / 1e9
    try:
        CACHE.mkdir(exist_ok=True)
        with tempfile.TemporaryFile(dir=CACHE):
            writable = True
    except OSError:
        writable = False
    found = f"{ROOT}, {'writable' if writable else 'read-only'}, {free:.0f} GB free"
    remedy = f"a folder that you may write, with {DISK_NEEDED:.0f} GB free"
    return Check("folder", writable and free > DISK_NEEDED, found, remedy)


def pinned_versions(lock: Path = ROOT / "requirements.lock") -> dict[str, str]:
    """Return {name: version} of the lock; OSError when it is missing."""
    return dict(re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(), re.MULTILINE))


def check_packages() -> Check:
    """Each pinned package against the version that is installed."""
    wrong = []
    pins = pinned_versions()
    for name, version in pins.items():
        try:
            found = metadata.version(name)
        except metadata.PackageNotFoundError:
            found = "missing"
        if found != version:
            wrong.append(f"{name} {found} instead of {version}")
    if wrong:
        found = "; ".join(wrong[:4]) + (f"; and {len(wrong) - 4} more" if len(wrong) > 4 else "")
        return Check("packages", False, found, "rm .venv/ready && make setup")
    return Check("packages", True, f"{len(pins)} as in requirements.lock")


def check_toolchain() -> Check:
    """zig, the libtinfo shim, the service's clang and llvm-size, by compiling a C++ file."""
    source = '#include <bits/stdc++.h>\nint main() { std::cout << std::string("yes"); }\n'
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "program.cpp"
        program.write_text(source)
        bitcode, binary = program.with_suffix(".bc"), program.with_suffix("")
        toolchain.compile_source(program, bitcode)
        toolchain.link_executable(bitcode, binary)
        answer = subprocess.run([binary], capture_output=True, text=True, timeout=10).stdout
    version = subprocess.run([toolchain.zig(), "version"], capture_output=True, text=True).stdout
    works = answer == "yes"
    found = f"zig {version.strip()} {'compiles, links and runs' if works else 'fails at'} C++"
    return Check("toolchain", works, found, "make clean setup")


# One pass on CompilerGym's own program, in a process of its own, so that it can be given up.
_SERVICE = """
from compilerdream import corpora
from compilerdream.compiler.env import LlvmEnv
env = LlvmEnv(corpora.load("cbench", "test"))
env.reset()
text = env.observe("ObjectTextSizeBytes")
env.apply(["sroa"])
print("crc32:", env.o0, "instructions,", env.count, "after -sroa,", env.oz, "after -Oz,", text,
      "bytes of .text")
env.close()
"""


def check_service() -> Check:
    """Whether the LLVM 10 service starts, loads a program, measures it and runs a pass."""
    command = [sys.executable, "-W", "ignore", "-c", _SERVICE]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SERVICE_TIMEOUT)
    lines = (done.stdout if done.returncode == 0 else done.stderr).strip().splitlines()
    found = lines[-1] if lines else f"ended with exit code {done.returncode} without a word"
    return Check("LLVM service", done.returncode == 0, found, "make clean setup; send the message")


def check_torch() -> Check:
    """PyTorch, and what it can compute on."""
    import torch

    if torch.cuda.is_available():
        device = f"cuda ({torch.cuda.get_device_name()})"
    else:
        device = f"cpu, {torch.get_num_threads()} threads"
    # A CUDA driver without a device for this build is worth a word: training falls to the CPU.
    driver = Path("/proc/driver/nvidia/version").exists()
    ok = not (driver and device.startswith("cpu"))
    remedy = "an NVIDIA driver is here: make clean setup TORCH_INDEX=…, PyTorch's CUDA index"
    return Check("torch", ok, f"{torch.__version__} on {device}", remedy)


def check_kernel() -> Check:
    """Whether notebooks run by papermill would run on this very Python."""
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

    remedy = "rm .venv/ready && make setup"
    try:
        spec = KernelSpecManager().get_kernel_spec("python3")
    except NoSuchKernel:
        return Check("kernel", False, "no python3 kernel", remedy)
    ok = Path(spec.resource_dir).is_relative_to(sys.prefix)
    return Check("kernel", ok, spec.resource_dir, remedy)


CHECKS: tuple[Callable[[], Check], ...] = (
    check_python,
    check_platform,
    check_folder,
    check_packages,
    check_toolchain,
    check_service,
    check_torch,
    check_kernel,
)


def report() -> list[Check]:
    """Run every check; one that breaks is a check that failed, with its message."""
    settle()
    results = []
    for check in CHECKS:
        try:
            results.append(check())
        except (OSError, ImportError, subprocess.SubprocessError, ToolchainError) as error:
            name = check.__name__.removeprefix("check_")
            results.append(Check(name, False, str(error), "rm .venv/ready && make setup"))
    return results


def show(results: list[Check], console: Console | None = None) -> None:
    """Print the checks as a table, with what to do beside each that failed."""
    table = Table(box=None, pad_edge=False)
    for column in ("", "", "found", "to do"):
        table.add_column(column, overflow="fold")
    for result in results:
        mark = "[green]ok[/]" if result.ok else "[red]no[/]"
        remedy = "" if result.ok else escape(result.remedy)
        table.add_row(mark, result.name, escape(result.found), remedy)
    (console or Console()).print(table)


def main() -> int:
    """Print the report; 0 when everything is as it should be, else 1."""
    try:
        results = report()
    except OSError as error:
        print(f"{error.filename} cannot be written ({error.strerror}): move the project.")
        return 1
    show(results)
    return 0 if all(result.ok for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
