"""Programs of the user's own: bitcode, C and C++ files of a folder, a glob or a single path."""

import glob
import os
import shutil
import struct
import tempfile
from pathlib import Path

from compilerdream.compiler.toolchain import SUFFIXES, ToolchainError, compile_source
from compilerdream.corpora.build import BITCODE, each, language_of, sha256
from compilerdream.corpora.program import CorpusError, Failure, Program

SOURCES = SUFFIXES
READ = SOURCES | {".bc", ".ll"}
MODULE_BLOCK = 8
RAW_MAGIC = b"BC\xc0\xde"
WRAPPER_MAGIC = b"\xde\xc0\x17\x0b"


def programs_from(path_or_glob: str | Path) -> tuple[list[Program], list[Failure]]:
    """Return the programs of a folder (with its subfolders), a glob or a file, and what failed.

    Read are .bc, .c, .cc, .cpp, .cxx, .C and .m; other files of a folder are passed over. A file
    that cannot be used never keeps others from being used. `name.in` and `name.out` beside a source
    or bitcode file `name.*` become its test. Sources are compiled at each call, as files that they
    include may have changed. Raises CorpusError when nothing is found.
    """
    base, paths = find_files(str(path_or_glob))
    if not paths:
        raise CorpusError(
            f"{path_or_glob}: there is no bitcode, C or C++ file "
            f"({', '.join(sorted(SOURCES | {'.bc'}))}) there."
        )
    results = each(paths, lambda path: _load(path, base), "reading programs")
    programs = [result for result in results if isinstance(result, Program)]
    failures = [result for result in results if isinstance(result, Failure)]
    return programs, failures


def find_files(given: str) -> tuple[Path, list[Path]]:
    """Return the folder that names are relative to, and the files, sorted.

    given: a folder, a glob or one file; of a folder only files that may be programs.
    """
    path = Path(given).expanduser()
    if path.is_dir():
        return path, sorted(p for p in path.rglob("*") if p.suffix in READ and p.is_file())
    if path.is_file():
        return path.parent, [path]
    files = sorted(Path(p) for p in glob.glob(str(path), recursive=True) if Path(p).is_file())
    base = Path(os.path.commonpath([p.parent for p in files])) if files else path.parent
    return base, files


def _load(path: Path, base: Path) -> Program | Failure:
    try:
        bitcode = path if path.suffix == ".bc" else _compile(path)
        complaint = bitcode_complaint(bitcode.read_bytes())
    except (ToolchainError, CorpusError) as error:
        return Failure(path, str(error))
    except OSError as error:
        return Failure(path, f"{path}: it cannot be read ({error.strerror}).")
    if complaint:
        return Failure(path, f"{path}: {complaint}")
    given, expected = path.with_suffix(".in"), path.with_suffix(".out")
    test = ((given if given.is_file() else None, expected),) if expected.is_file() else ()
    relative = path.relative_to(base)
    return Program(
        name=relative.as_posix(),
        suite="user",
        family=relative.parent.as_posix() if relative.parent.parts else base.resolve().name,
        split="user",
        language="bitcode" if path.suffix == ".bc" else language_of(path),
        bitcode=bitcode.resolve(),
        source=None if path.suffix == ".bc" else path,
        tests=test,
    )


def _compile(source: Path) -> Path:
    complaint = name_complaint(source)
    if complaint:
        raise CorpusError(f"{source}: {complaint}")
    kept = BITCODE / "user"
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept) as folder:
        fresh = Path(folder) / "program.bc"
        compile_source(source, fresh, include_dirs=(source.resolve().parent,))
        output = kept / f"{sha256(fresh)}.bc"
        if not output.is_file():
            shutil.move(fresh, output)
    return output


def name_complaint(path: Path) -> str:
    """Return why a file of this name is not read, empty if it is."""
    if path.suffix in SOURCES | {".bc"}:
        return ""
    if path.suffix == ".ll":
        return (
            "only bitcode, C and C++ are read; text of LLVM IR must be assembled by llvm-as first."
        )
    return f"the name must end in .bc, {', '.join(sorted(SOURCES))}."


def bitcode_complaint(content: bytes) -> str:
    """Return what is wrong with a bitcode file, empty if it looks whole.

    Walks over the outermost blocks of LLVM's bitstream (LLVM's "Bitcode File Format"): each tells
    its length, so a file that was cut ends before its last block does. What is inside the blocks
    is left to the compiler.
    """
    if content[:4] == WRAPPER_MAGIC and len(content) >= 20:
        start, size = struct.unpack_from("<II", content, 8)
        if start + size > len(content):
            return _cut(start + size - len(content))
        content = content[start : start + size]
    if not content:
        return "the file is empty."
    if content[:4] != RAW_MAGIC:
        return "this is not LLVM bitcode (it does not begin with the letters BC)."
    at, blocks = 4, []
    while at < len(content):
        word = int.from_bytes(content[at : at + 8], "little")
        if at + 8 > len(content):
            return _cut(at + 8 - len(content)) if word else _without_module(blocks)
        if word & 3 != 1:  # an ENTER_SUBBLOCK abbreviation of two bits
            return "the bitcode is damaged: something other than a block stands between its blocks."
        blocks.append(word >> 2 & 0xFF)
        end = at + 8 + 4 * int.from_bytes(content[at + 4 : at + 8], "little")
        if end > len(content):
            return _cut(end - len(content))
        at = end
    return _without_module(blocks)


def _without_module(blocks: list[int]) -> str:
    if MODULE_BLOCK in blocks:
        return ""
    return "the bitcode holds no module; it may have been cut off: write it again."


def _cut(missing: int) -> str:
    return f"the bitcode is cut off: at least {missing} bytes are missing; write it again."
