"""Makes a program of one unit: compiles, takes its fingerprint, counts instructions."""

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compilerdream.compiler.bitstream import with_old_inline_assembly
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import BitcodeRefused, CompilerFault, ServiceDied
from compilerdream.compiler.service import Session
from compilerdream.compiler.toolchain import CompileTimeout, ToolchainError, compile_source
from compilerdream.corpora import listing
from compilerdream.corpora.build import sha256
from compilerdream.corpora.duplicates import Fingerprint, fingerprint
from compilerdream.corpora.folder import bitcode_complaint
from compilerdream.corpora.program import Program
from compilerdream.corpora.unit import Unit
from compilerdream.paths import CACHE

# Far more than programs of the largest size need; the text of what is longer would fill the memory.
MOST_BITCODE = 16 << 20  # bytes
# What the preprocessor says of the place and the hour, which must not be in a program.
FIXED = ('__DATE__="Jan  1 2000"', '__TIME__="00:00:00"', '__TIMESTAMP__="Jan  1 2000"')


@dataclass(frozen=True)
class Limits:
    """What a program of a corpus must be, and what a build may take.

    least, most: instructions at O0. alike: Jaccard similarity from which programs of two splits are
    the same. timeout: seconds the compiler service may take to load a program. memory: bytes that
    the service may take before it is started anew.
    """

    least: int = 100
    most: int = 20_000
    alike: float = 0.7  # of 70 files of eight packages no two of different ones were above 0.14
    timeout: float = 180.0
    memory: int = 3 << 29  # 1.5 GiB


@dataclass(frozen=True)
class Task:
    """One unit to be made a program of. folder: where bitcode goes, under its hash."""

    unit: Unit
    key: str
    folder: Path
    limits: Limits


class Rejection(Exception):
    """Why a unit becomes no program.

    stage: compile, read, size or service. lasting: not the machine's fault, so that it would be the
    same another time.
    """

    def __init__(self, stage: str, reason: str, lasting: bool = True):
        super().__init__(reason)
        self.stage, self.lasting = stage, lasting


class Bench:
    """Does one unit after the other with a compiler service of its own."""

    def __init__(self):
        self._env: LlvmEnv | None = None

    def do(self, task: Task) -> dict[str, Any]:
        """Return the record of a unit, which is `ok` or `rejected`; nothing of it raises."""
        start = time.monotonic()
        record = {"name": task.unit.name, "key": task.key}
        try:
            record |= {"status": "ok"} | self._program(task)
        except Rejection as rejection:
            reason = _plain(str(rejection), task.unit)
            record |= {"status": "rejected", "stage": rejection.stage, "reason": reason}
            record |= {"lasting": rejection.lasting}
        return record | {"seconds": round(time.monotonic() - start, 3)}

    def close(self) -> None:
        """End the service."""
        if self._env is not None:
            self._env.close()
            self._env = None

    def _program(self, task: Task) -> dict[str, Any]:
        # a worker of a build that was killed may still be at the same unit
        scratch = task.folder / f".{task.key}.{os.getpid()}.bc"
        try:
            printed = _compile(task.unit, scratch)
            _check_size(printed.instructions, task.limits)
            o0, oz = self._counts(task.unit.name, scratch, task.limits)
            _check_size(o0, task.limits)
            digest = sha256(scratch)
            scratch.replace(task.folder / f"{digest}.bc")
        finally:
            scratch.unlink(missing_ok=True)
        return {
            "bitcode": digest, "ir": printed.hash, "signature": printed.packed(),
            "o0": o0, "oz": oz,
        }  # fmt: skip

    def _counts(self, name: str, bitcode: Path, limits: Limits) -> tuple[int, int]:
        """Instructions at O0 and -Oz, by the service, which may die once of what it did before."""
        for fresh in (False, True):
            try:
                return self._load(name, bitcode, limits)
            except BitcodeRefused as fault:
                raise Rejection("read", str(fault)) from fault
            except ServiceDied as fault:
                if fresh:
                    raise Rejection("service", str(fault), lasting=False) from fault
            except CompilerFault as fault:
                raise Rejection("service", str(fault), lasting=False) from fault
            self.close()
        raise AssertionError("unreachable")

    def _load(self, name: str, bitcode: Path, limits: Limits) -> tuple[int, int]:
        if self._env is None:
            session = Session(memory_limit=limits.memory)
            self._env = LlvmEnv(reset_timeout=limits.timeout, session=session)
        program = Program(name, "", "", "", "", bitcode)
        self._env.reset(options={"program": program})
        return self._env.o0, self._env.oz


def _compile(unit: Unit, output: Path) -> Fingerprint:
    """Write the unit's bitcode, the same on every machine, and return what it is."""
    try:
        if unit.language == "bitcode":
            content = unit.path.read_bytes()
            _check_bitcode(len(content))
            complaint = bitcode_complaint(content)
            if complaint:
                raise Rejection("read", complaint)
            output.write_bytes(_with_old_inline_assembly(content))
            return fingerprint(listing.text_of(output))
        name = unit.name.replace("\\", "/").replace('"', "'")
        defines = (f'__FILE__="{name}"', *FIXED, *unit.defines)
        compile_source(
            unit.path, output, unit.include_dirs, defines, unit.standard, unit.flags
        )
        _check_bitcode(output.stat().st_size)
        text = listing.text_of(output)
        listing.assemble(text, output, unit.name)
        return fingerprint(text)
    except (CompileTimeout, OSError) as error:
        raise Rejection("compile", str(error), lasting=False) from error
    except ToolchainError as error:
        raise Rejection("compile", str(error)) from error


def _with_old_inline_assembly(content: bytes) -> bytes:
    try:
        return with_old_inline_assembly(content)
    except ValueError as error:
        raise Rejection("read", f"the bitcode is damaged: {error}") from error


def _check_bitcode(size: int) -> None:
    if size > MOST_BITCODE:
        raise Rejection("size", f"its bitcode has {size} bytes and {MOST_BITCODE} are allowed")


def _check_size(instructions: int, limits: Limits) -> None:
    if not limits.least <= instructions <= limits.most:
        raise Rejection(
            "size",
            f"{instructions} instructions are not between {limits.least} and {limits.most}",
        )


def _plain(reason: str, unit: Unit) -> str:
    """A reason without this machine's folders, in one line."""
    for folder in (*unit.include_dirs, unit.path.parent):
        reason = reason.replace(f"{folder}/", "")
    return " ".join(reason.replace(f"{CACHE}/", "").split())[:300]
