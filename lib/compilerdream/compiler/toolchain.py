"""The LLVM toolchain, made from the Python package index alone.

CompilerGym's wheel carries the LLVM 10 service; ziglang 0.9.1 carries clang 13 with the C and C++
libraries. `prepare` builds what is missing between them inside the project's `.cache`, once:

- `libtinfo.so.5` with the four functions that the service asks for (`native/tinfo.c`);
- `clang` and `llvm-size` in the service's site data (`native/clang.c`, `native/llvm_size.c`), which
  the service starts to measure `.text` sizes;
- the marks that keep CompilerGym from downloading its own LLVM.
"""

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from compilerdream.compiler.atomics import with_locked_instructions
from compilerdream.compiler.bitstream import with_old_inline_assembly
from compilerdream.compiler.irtext import (
    without_assumptions,
    without_atomic_updates,
    without_new_attributes,
)
from compilerdream.paths import CACHE, SITE_DATA

NATIVE = Path(__file__).parent / "native"
TARGET = "x86_64-linux-gnu"
# clang -O2 with its passes off: functions carry the attributes of optimised code and no `noinline`,
# and nothing is optimised yet. -fno-finite-loops: no `mustprogress`, which LLVM 10 does not know.
UNOPTIMISED = ("-O2", "-Xclang", "-disable-llvm-passes")
FRONTEND = ("-target", TARGET, "-fno-sanitize=undefined", *UNOPTIMISED, "-fno-finite-loops", "-w")
C_SUFFIXES = frozenset({".c"})
CXX_SUFFIXES = frozenset({".cc", ".cpp", ".cxx", ".C"})
OBJECTIVE_C_SUFFIXES = frozenset({".m"})
SUFFIXES = C_SUFFIXES | CXX_SUFFIXES | OBJECTIVE_C_SUFFIXES
COMPILE_TIMEOUT = 300.0  # seconds
LIBRARIES_TIMEOUT = 3600.0  # about 20 s of two idle cores, but a set-up may have little of them

_LLVM = SITE_DATA / "llvm-v0"
_LIB = CACHE / "toolchain" / "lib"
_prepared_by: int | None = None
_plain_names: dict[Path, int] = {}


class ToolchainError(Exception):
    """What is wrong with the toolchain or with a source file, and what to do, in one sentence."""


class CompileTimeout(ToolchainError):
    """The compiler did not end in time, which may have been the machine's fault."""


def zig() -> Path:
    """Return the `zig` program of the ziglang package; ToolchainError if there is none."""
    spec = importlib.util.find_spec("ziglang")
    program = Path(spec.origin).parent / "zig" if spec and spec.origin else None
    if program is None or not program.is_file():
        raise ToolchainError(
            f"{sys.executable} has no ziglang package, which is the C compiler: run `make setup`."
        )
    return program


def prepare() -> None:
    """Build the toolchain where it is missing and point this process's environment at it.

    Quick when everything is there (a few ms). Two processes may call it at once: one builds, the
    other waits. Raises ToolchainError on another platform than x86-64 Linux, when ziglang is not
    installed, and when the project folder cannot be written.
    """
    global _prepared_by
    if _prepared_by == os.getpid():
        return
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        raise ToolchainError(
            f"CompilerGym's LLVM 10 service runs on x86-64 Linux only, and this is {sys.platform} "
            f"on {platform.machine()}: use such a machine or an amd64 container."
        )
    compiler = zig()
    _set_environment()
    stamp = _stamp(compiler)
    try:
        if not _is_ready(stamp):
            CACHE.mkdir(parents=True, exist_ok=True)
            with open(CACHE / "toolchain.lock", "w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                if not _is_ready(stamp):
                    _build(compiler, stamp)
    except OSError as error:
        raise ToolchainError(
            f"The toolchain cannot be built in {CACHE} ({error.strerror}): "
            "put the project where you may write."
        ) from error
    _prepared_by = os.getpid()


def _stamp(compiler: Path) -> str:
    """Return what the built toolchain depends on: the sources here and the compiler's identity."""
    digest = hashlib.sha256()
    for source in sorted(NATIVE.glob("*.*")):
        digest.update(source.read_bytes())
    status = compiler.stat()
    return f"{digest.hexdigest()} {status.st_size} {compiler}"


def _is_ready(stamp: str) -> bool:
    mark = _LLVM / ".unpacked"
    return mark.is_file() and mark.read_text() == stamp


def _set_environment() -> None:
    transient = CACHE / "transient"
    zig_cache = CACHE / "zig"
    try:
        for folder in (SITE_DATA, transient, zig_cache):
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ToolchainError(
            f"{error.filename} cannot be made ({error.strerror}): put the project where you may "
            "write."
        ) from error
    os.environ["COMPILER_GYM_SITE_DATA"] = _without_spaces(SITE_DATA)
    os.environ["COMPILER_GYM_CACHE"] = str(CACHE / "compiler_gym")
    os.environ["COMPILER_GYM_TRANSIENT_CACHE"] = _without_spaces(transient)
    os.environ["ZIG_GLOBAL_CACHE_DIR"] = str(zig_cache)
    os.environ["ZIG_LOCAL_CACHE_DIR"] = str(zig_cache)
    old = [p for p in os.environ.get("LD_LIBRARY_PATH", "").split(":") if p and p != str(_LIB)]
    os.environ["LD_LIBRARY_PATH"] = ":".join([str(_LIB), *old])


def _without_spaces(folder: Path) -> str:
    """Return a name of `folder` that the service can put into a command line.

    The service splits its command lines at spaces and quotes. A folder whose path has any is named
    through a descriptor that this process keeps open, /proc/<pid>/fd/<n>: nothing is written
    outside the project, and the name ends with the process.
    """
    if not any(char.isspace() or char in "\"'\\" for char in str(folder)):
        return str(folder)
    if folder not in _plain_names:
        _plain_names[folder] = os.open(folder, os.O_PATH | os.O_DIRECTORY)
    return f"/proc/{os.getpid()}/fd/{_plain_names[folder]}"


def _build(compiler: Path, stamp: str) -> None:
    programs = _LLVM / "bin"
    programs.mkdir(parents=True, exist_ok=True)
    _LIB.mkdir(parents=True, exist_ok=True)
    (_LLVM / ".unpacked").unlink(missing_ok=True)
    link = programs / "zig"
    link.unlink(missing_ok=True)
    link.symlink_to(compiler)
    script = f"-Wl,--version-script={NATIVE / 'tinfo.map'}"
    shared = ("-shared", "-fPIC", "-Wl,-soname,libtinfo.so.5", script)
    _build_one(compiler, NATIVE / "tinfo.c", _LIB / "libtinfo.so.5", shared)
    _build_one(compiler, NATIVE / "clang.c", programs / "clang")
    _build_one(compiler, NATIVE / "llvm_size.c", programs / "llvm-size")
    shutil.copyfile(compiler.parent / "LICENSE", _LLVM / "LICENSE")
    fresh = _LLVM / ".unpacked.new"
    fresh.write_text(stamp)
    fresh.replace(_LLVM / ".unpacked")


def _build_one(compiler: Path, source: Path, output: Path, flags: Iterable[str] = ()) -> None:
    fresh = output.with_name(f"{output.name}.new")
    command = ["cc", "-target", TARGET, "-O2", *flags, "-o", str(fresh), str(source)]
    _run(compiler, command, source)
    fresh.replace(output)


def _run(
    compiler: Path, arguments: list[str], source: Path, timeout: float | None = None
) -> None:
    """Run zig on `source`; ToolchainError with the first line that says what is wrong.

    zig keeps what it links in its local cache for ever, so each call gets one of its own, and only
    the libraries it builds stay, in the global one.
    """
    timeout = timeout or COMPILE_TIMEOUT
    with tempfile.TemporaryDirectory(dir=CACHE / "zig", prefix="run-") as local:
        try:
            done = subprocess.run(
                [str(compiler), *arguments],
                stdin=subprocess.DEVNULL,
                env=os.environ | {"ZIG_LOCAL_CACHE_DIR": local},
                capture_output=True,
                text=True,
                errors="replace",
                timeout=timeout,
            )
        except subprocess.TimeoutExpired as error:
            raise CompileTimeout(
                f"{source}: the compiler did not end within {timeout:.0f} s."
            ) from error
    if done.returncode:
        lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
        first = next((line for line in lines if "error" in line), lines[0] if lines else "")
        raise ToolchainError(
            f"{source}: the compiler refused it (exit code {done.returncode}): "
            f"{first or 'without a message'}"
        )


def compile_source(
    source: Path,
    output: Path,
    include_dirs: Iterable[Path] = (),
    defines: Iterable[str] = (),
    standard: str | None = None,
    flags: Iterable[str] = (),
    exact: bool = False,
) -> None:
    """Compile one C, C++ or Objective-C file to unoptimised bitcode that LLVM 10 reads.

    source: .c for C; .cc, .cpp, .cxx or .C for C++ (which finds a <bits/stdc++.h> of ours); .m for
    Objective-C with GNU's run-time calls, whose headers (Foundation and all) `include_dirs` brings.
    output: the bitcode file; written whole or not at all.
    defines: "NAME" or "NAME=value"; standard: such as "c11" or "c++17", else the compiler's own.
    flags: more of the compiler's own, such as "-fno-exceptions". exact: atomic updates stay atomic;
    else they become plain ones, right for one thread.
    Raises ToolchainError with the compiler's first error line.
    """
    prepare()
    source, output = Path(source), Path(output)
    if not source.is_file():
        raise ToolchainError(f"{source}: there is no such file.")
    if source.suffix not in SUFFIXES:
        raise ToolchainError(
            f"{source}: the name must end in one of {', '.join(sorted(SUFFIXES))}."
        )
    is_cxx = source.suffix in CXX_SUFFIXES
    command = ["c++" if is_cxx else "cc", *FRONTEND, "-emit-llvm", "-S"]
    if source.suffix in OBJECTIVE_C_SUFFIXES:
        command.append("-fgnu-runtime")  # clang's default here, but for Apple's systems
    if standard:
        command.append(f"-std={standard}")
    command += [f"-I{folder}" for folder in include_dirs]
    if is_cxx:
        command += ["-idirafter", str(NATIVE / "include")]
    command += [f"-D{define}" for define in defines]
    command += flags
    with tempfile.TemporaryDirectory(dir=CACHE / "zig", prefix="compile-") as folder:
        text = Path(folder) / "program.ll"
        _run(zig(), [*command, "-o", str(text), str(source.resolve())], source)
        ir = text.read_text(errors="surrogateescape")
        ir = with_locked_instructions(ir) if exact else without_atomic_updates(ir)
        ir = without_assumptions(ir)
        text.write_text(without_new_attributes(ir), errors="surrogateescape")
        bitcode = Path(folder) / "program.bc"
        assemble = ["clang", "-w", "-x", "ir", "-emit-llvm", "-c", *UNOPTIMISED]
        _run(zig(), [*assemble, "-o", str(bitcode), str(text)], source)
        if " asm " in ir:
            bitcode.write_bytes(with_old_inline_assembly(bitcode.read_bytes()))
        put(bitcode, output)


def compile_object(bitcode: Path, output: Path) -> None:
    """Write the machine code of `bitcode`, position-independent, with no optimisation of IR.

    Raises ToolchainError if the file is not bitcode.
    """
    prepare()
    with tempfile.TemporaryDirectory(dir=CACHE / "zig", prefix="object-") as folder:
        machine_code = Path(folder) / "program.o"
        _generate(Path(bitcode), machine_code, "-O2", "-fPIC")
        put(machine_code, Path(output))


def _generate(bitcode: Path, machine_code: Path, *how: str) -> None:
    """Code generation alone. how: flags, as how hard it tries, -O0 to -O3."""
    command = ["clang", "-w", "-x", "ir", "-target", TARGET, "-c", *how]
    command += ["-Xclang", "-disable-llvm-passes", "-o", str(machine_code)]
    _run(zig(), [*command, str(bitcode.resolve())], bitcode)


def link_executable(bitcode: Path, output: Path) -> None:
    """Make a program that runs here of `bitcode`, adding nothing but code generation.

    The C++ library is linked in statically, so that one way serves C and C++. The first call for a
    fresh project builds that library (about 20 s). Raises ToolchainError if the file is not bitcode
    or a symbol is missing.
    """
    prepare()
    bitcode, output = Path(bitcode), Path(output)
    if not bitcode.is_file():
        raise ToolchainError(f"{bitcode}: there is no such file.")
    with tempfile.TemporaryDirectory(dir=CACHE / "zig", prefix="link-") as folder:
        machine_code, program = Path(folder) / "program.o", Path(folder) / "program"
        _generate(bitcode, machine_code, "-O1")
        link = ["c++", "-target", TARGET, "-o", str(program), str(machine_code)]
        _run(zig(), link, bitcode)
        put(program, output)


def build_libraries() -> None:
    """Prepare, and let zig build its C and C++ libraries (20 s of two cores, once).

    The first `link_executable` would do the same; the set-up does it so that no one waits later.
    Raises ToolchainError.
    """
    prepare()
    with tempfile.TemporaryDirectory(dir=CACHE / "zig", prefix="libraries-") as folder:
        source, program = Path(folder) / "empty.cpp", Path(folder) / "empty"
        source.write_text("int main() { return 0; }\n")
        link = ["c++", "-target", TARGET, "-o", str(program), str(source)]
        _run(zig(), link, source, LIBRARIES_TIMEOUT)


def put(made: Path, output: Path) -> None:
    """Move a finished file to where it was asked for, so that nobody sees half of it.

    ToolchainError when it cannot be written there.
    """
    beside = output.with_name(f".{output.name}.{os.getpid()}")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(made, beside)
        beside.replace(output)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise ToolchainError(f"{output} cannot be written ({error.strerror}).") from error


if __name__ == "__main__":
    build_libraries()
