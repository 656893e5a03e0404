"""Copies of CompilerGym's service that leave out work which instruction counts do not need.

At each load the stock service runs -Oz and -O3, prints the program six times and starts clang and
llvm-size for each; after each pass that changed something it verifies the whole program; each fork
leaves an empty folder behind, a million of them after hours of search. A copy differs from the
binary of the wheel, whose hash is known, in the few bytes below, and computes everything else as
before: `benchmarks/env.py` compares every observation with the stock service's.
"""

import fcntl
import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from compilerdream.compiler.toolchain import ToolchainError
from compilerdream.paths import CACHE

STOCK = "60178fbf497cb79f01aa567dc16765d04579dd88b3137e47769b5757067d37ee"  # compiler_gym 0.2.5
_BASE = 0x400000  # address of the file's first byte
_STATUS_OK, _COPY_STATUS = 0x23DE6A8, 0x490AB0  # grpc::Status::OK; grpc::Status(const Status&)


class Change(NamedTuple):
    """Bytes at an address, and what stands there instead."""

    address: int
    before: bytes
    after: bytes


def _return_zero_size(address: int) -> bytes:
    """x86-64 code: the size, which the third argument points to, is 0; return grpc::Status::OK."""
    code = bytes.fromhex("48c70200000000")  # movq $0, (%rdx)
    code += bytes.fromhex("57")  # push %rdi, where the caller wants the status
    code += bytes.fromhex("488b3425") + _STATUS_OK.to_bytes(4, "little")  # mov Status::OK, %rsi
    code += b"\xe8"  # call
    code += (_COPY_STATUS - (address + len(code) + 4)).to_bytes(4, "little", signed=True)
    return code + bytes.fromhex("58c3")  # pop %rax; ret


_TEXT_SIZE = 0x4CD060  # getTextSizeInBytes(module, size, …), of every baseline at load
_TEXT_SIZE_CODE = "554889e54157415641554154534881ec680400004589cf4c89c3"
CHANGES = {
    # No .text size: return at once.
    "sizes": Change(
        _TEXT_SIZE, bytes.fromhex(_TEXT_SIZE_CODE), _return_zero_size(_TEXT_SIZE)
    ),
    # setBaselineCosts: no call of applyBaselineOptimizationsToModule(module, 2, 2).
    "oz": Change(0x4CEF5D, bytes.fromhex("e88edcffff"), bytes.fromhex("0f1f440000")),
    # The same: no call of applyBaselineOptimizationsToModule(module, 3, 0).
    "o3": Change(0x4CEF80, bytes.fromhex("e86bdcffff"), bytes.fromhex("0f1f440000")),
    # createBenchmarkScratchDirectoryOrDie: no call of create_directories for the session's own
    # folder, which only Buildtime and Runtime write to.
    "scratch": Change(0x4C8FAC, bytes.fromhex("e8ef9df900"), bytes.fromhex("0f1f440000")),
    # LlvmSession::endOfStep: as if the pass had changed nothing.
    "verifier": Change(0x4A516B, bytes.fromhex("7411"), bytes.fromhex("6690")),
}  # fmt: skip


def without(stock: Path, parts: Iterable[str]) -> Path:
    """Return a copy of the service's binary without some parts of its work, made where missing.

    parts: of sizes, oz, o3, scratch, verifier. ToolchainError when `stock` is not the binary that
    is known, or the copy cannot be written.
    """
    parts = sorted(parts)
    if not parts:
        return stock
    changes = [CHANGES[part] for part in parts]
    digest = hashlib.sha256(repr(changes).encode()).hexdigest()[:12]
    folder = CACHE / "toolchain" / f"service-without-{'-'.join(parts)}-{digest}"
    copy = folder / stock.name
    if copy.is_file():
        return copy
    content = bytearray(stock.read_bytes())
    if hashlib.sha256(content).hexdigest() != STOCK:
        raise ToolchainError(f"{stock} is not the service of compiler_gym 0.2.5: run `make setup`.")
    for change in changes:
        start = change.address - _BASE
        found = content[start : start + len(change.before)]
        assert found == change.before, change
        content[start : start + len(change.after)] = change.after
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            fresh = copy.with_suffix(".new")
            fresh.write_bytes(content)
            fresh.chmod(0o755)
            fresh.replace(copy)
    except OSError as error:
        raise ToolchainError(
            f"The compiler service cannot be copied to {folder} ({error.strerror}): put the "
            "project where you may write."
        ) from error
    return copy
