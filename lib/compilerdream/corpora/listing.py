"""Bitcode as text of LLVM IR and back, with nothing in it of the machine that it was made on."""

import os
import re
import subprocess
import tempfile
from pathlib import Path

from compilerdream.compiler import toolchain
from compilerdream.compiler.bitstream import with_old_inline_assembly
from compilerdream.compiler.toolchain import CompileTimeout, ToolchainError
from compilerdream.paths import CACHE

_SOURCE_NAME = re.compile(r"^source_filename = .*$", re.MULTILINE)


def text_of(bitcode: Path) -> str:
    """Return a module as text; ToolchainError when the compiler cannot read it."""
    toolchain.prepare()
    with tempfile.TemporaryDirectory(dir=CACHE / "zig", prefix="listing-") as folder:
        output = Path(folder) / "program.ll"
        _convert(bitcode, output, "-S")
        return output.read_text(errors="surrogateescape")


def assemble(text: str, output: Path, name: str) -> None:
    """Write a module as bitcode that is the same wherever it is made.

    name: stands in it for the source file's path. `output` is written whole or not at all. Raises
    ToolchainError.
    """
    toolchain.prepare()
    plain = name.replace("\\", "/").replace('"', "'")
    with tempfile.TemporaryDirectory(dir=CACHE / "zig", prefix="listing-") as folder:
        listing, fresh = Path(folder) / "program.ll", Path(folder) / "program.bc"
        named = _SOURCE_NAME.sub(lambda _: f'source_filename = "{plain}"', text, count=1)
        listing.write_text(named, errors="surrogateescape")
        _convert(listing, fresh, "-c")
        if " asm " in named:
            fresh.write_bytes(with_old_inline_assembly(fresh.read_bytes()))
        output.parent.mkdir(parents=True, exist_ok=True)
        beside = output.with_name(f".{output.name}.{os.getpid()}")
        fresh.replace(beside)
        beside.replace(output)


def _convert(given: Path, output: Path, kind: str) -> None:
    command = [str(toolchain.zig()), "clang", "-w", "-x", "ir", "-emit-llvm", kind]
    command += [*toolchain.UNOPTIMISED, "-o", str(output), str(given.resolve())]
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace",
            timeout=toolchain.COMPILE_TIMEOUT,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise CompileTimeout(f"{given}: the compiler did not end in time.") from error
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if "error" in line] or ["no message"]
        raise ToolchainError(f"{given}: the compiler cannot read it: {lines[0].strip()}")
