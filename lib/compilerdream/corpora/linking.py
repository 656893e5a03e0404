"""Links bitcode that others compiled into programs that run here."""

import re
import subprocess
import tempfile
from pathlib import Path

from compilerdream.compiler import toolchain
from compilerdream.compiler.toolchain import ToolchainError, link_executable
from compilerdream.paths import CACHE

# `@stderr = external dso_local global …`: addressed directly, which zig's stand-in for the C
# library answers with one address for all its variables.
_DIRECT = re.compile(r"^(@\S+ = external) dso_local\b", re.MULTILINE)


def link_foreign(bitcode: Path, output: Path) -> None:
    """Link bitcode that a compiler without position independence wrote.

    Such code (cBench's, for one) addresses the C library's variables directly; here it finds them
    through the table that the loader fills. Raises ToolchainError like `link_executable`.
    """
    toolchain.prepare()
    with tempfile.TemporaryDirectory(dir=CACHE, prefix="link-") as folder:
        text = Path(folder) / "program.ll"
        command = [str(toolchain.zig()), "clang", "-w", "-x", "ir", "-emit-llvm", "-S"]
        command += [*toolchain.UNOPTIMISED, "-o", str(text), str(bitcode.resolve())]
        try:
            subprocess.run(
                command, capture_output=True, check=True, timeout=toolchain.COMPILE_TIMEOUT
            )
        except subprocess.SubprocessError as error:
            raise ToolchainError(f"{bitcode}: the compiler cannot read it.") from error
        ir = text.read_text(errors="surrogateescape")
        text.write_text(_DIRECT.sub(r"\1", ir), errors="surrogateescape")
        link_executable(text, output)
