"""Building a corpus: archives of strangers, duplicates, splits, and builds that are cut short."""

import csv
import hashlib
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import time
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import psutil
import pytest

from compilerdream.compiler import toolchain
from compilerdream.compiler.bitstream import with_old_inline_assembly
from compilerdream.compiler.toolchain import compile_source
from compilerdream.corpora import (
    archives,
    assembly,
    built,
    crew,
    duplicates,
    index,
    listing,
    natural,
    templates,
    unpacking,
)
from compilerdream.corpora.archives import Pin
from compilerdream.corpora.assembly import build_corpus
from compilerdream.corpora.duplicates import Candidate
from compilerdream.corpora.includes import HeaderSearch
from compilerdream.corpora.journal import Journal
from compilerdream.corpora.measuring import Bench, Limits, Task
from compilerdream.corpora.program import CorpusError
from compilerdream.corpora.unit import Unit
from compilerdream.corpora.unpacking import Allowance

LOOP = """
#include <stdio.h>
static int %(step)s(int a, const int *b) { return a * b[a & 3] + %(number)d; }
int %(name)s(int n, const int *b) {
  int sum = 0;
  for (int i = 0; i < n; i++) {
    if (i %% 3 == 0) sum += %(step)s(i, b);
    else if (i %% 5 == 1) sum -= %(step)s(sum, b) / (i + 1);
    else sum ^= b[i & 7] << (i & 3);
  }
  printf("%%d\\n", sum);
  return sum;
}
"""
SEARCH = """
#include <string.h>
struct %(name)s { char key[16]; struct %(name)s *left, *right; double weight; };
double %(name)s_sum(const struct %(name)s *at, const char *key) {
  double total = 0;
  while (at) {
    int order = strcmp(key, at->key);
    total += at->weight * (order < 0 ? 2.0 : 0.5);
    if (order == 0) break;
    at = order < 0 ? at->left : at->right;
  }
  return total;
}
int %(name)s_depth(const struct %(name)s *at) {
  if (!at) return 0;
  int l = %(name)s_depth(at->left), r = %(name)s_depth(at->right);
  return 1 + (l > r ? l : r);
}
"""
MANY = "\n".join(f"int f{i}(int a, int *b) {{ return a > {i} ? b[{i}] * a : b[a] - {i}; }}"
                 for i in range(12))  # fmt: skip
LIMITS = Limits(least=20)


def loop(name="total", step="step", number=7):
    return LOOP % {"name": name, "step": step, "number": number}


# Archives


def tar_of(path, entries, mode="w:gz"):
    """entries: name -> content, or a TarInfo with what only tar can say."""
    with tarfile.open(path, mode) as bundle:
        for name, content in entries:
            info = name if isinstance(name, tarfile.TarInfo) else tarfile.TarInfo(name)
            info.size = len(content)
            bundle.addfile(info, io.BytesIO(content))
    return path


def link(name, target, kind=tarfile.SYMTYPE):
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def test_only_sources_land_on_the_disk(tmp_path):
    entries = [("p-1/a.c", b"int a;"), ("p-1/a.h", b""), ("p-1/LICENSE", b"free"),
               ("p-1/setup.py", b"import os"), ("p-1/config.h.in", b""),
               ("p-1/run.sh", b"rm"), ("p-1/photo.png", b"...")]  # fmt: skip
    unpacking.unpack(tar_of(tmp_path / "p.tar.gz", entries), tmp_path / "t", "p 1")
    landed = {p.name for p in (tmp_path / "t").rglob("*") if p.is_file()}
    assert landed == {"a.c", "a.h", "LICENSE", "config.h.in"}


@pytest.mark.parametrize("name", ["../evil.c", "/evil.c", "p/../../evil.c", "C:/evil.c",
                                  "p\\..\\..\\evil.c"])  # fmt: skip
def test_names_that_lead_out_are_refused(tmp_path, name):
    tar_of(tmp_path / "evil.tar.gz", [(name, b"int evil;")])
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as bundle:
        bundle.writestr(zipfile.ZipInfo(name), b"int evil;")
    for archive in ("evil.tar.gz", "evil.zip"):
        with pytest.raises(CorpusError, match=r"evil 1: the archive has an entry .* leads out"):
            unpacking.unpack(tmp_path / archive, tmp_path / f"in-{archive}", "evil 1")
    assert not list(tmp_path.rglob("evil.c"))


def test_links_are_never_made(tmp_path):
    (tmp_path / "secret.h").write_text("secret")
    entries = [("p/real.h", b"int real;"), (link("p/near.h", "real.h"), b""),
               (link("p/hard.h", "p/real.h", tarfile.LNKTYPE), b""),
               (link("p/out.h", "../../secret.h"), b""), (link("p/root.h", "/etc/passwd"), b""),
               (link("p/dir", "../.."), b""), ("p/dir/inside.c", b"int in;")]  # fmt: skip
    tree = tmp_path / "t"
    unpacking.unpack(tar_of(tmp_path / "p.tar", entries, "w"), tree, "p 1")
    assert not any(path.is_symlink() for path in tree.rglob("*"))
    assert (tree / "p/near.h").read_text() == (tree / "p/hard.h").read_text() == "int real;"
    assert not (tree / "p/out.h").exists() and not (tree / "p/root.h").exists()
    assert (tree / "p/dir/inside.c").is_file() and not (tmp_path / "inside.c").exists()


@pytest.mark.parametrize(("kind", "most"), [("bytes", 20_000), ("files", 5), ("entries", 5),
                                            ("bytes_read", 9000)])  # fmt: skip
def test_archives_may_not_hold_too_much(tmp_path, kind, most):
    bomb = tar_of(tmp_path / "bomb.tar.gz", [(f"p/{i}.c", bytes(3000)) for i in range(9)])
    words = rf"bomb 1: the archive holds more than it may \({most} {kind.replace('_', ' ')}\)"
    with pytest.raises(CorpusError, match=words):
        unpacking.unpack(bomb, tmp_path / "t", "bomb 1", (), Allowance(**{kind: most}))


def test_sizes_are_counted_and_not_believed(tmp_path):
    with zipfile.ZipFile(tmp_path / "z.zip", "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("p/long.c", bytes(50_000))
        bundle.writestr("p/short.c", b"int a;")
    unpacking.unpack(tmp_path / "z.zip", tmp_path / "t", "z 1", (), Allowance(file_bytes=9000))
    assert [path.name for path in (tmp_path / "t/p").iterdir()] == ["short.c"]


def test_archives_inside_are_unpacked_when_asked_for(tmp_path):
    inside = tar_of(tmp_path / "in.tar", [("in/b.c", b"int b;")], "w").read_bytes()
    outer = tar_of(tmp_path / "out.tar.gz", [("p/deps/in-1.2.tar", inside), ("p/no.tar", inside)])
    unpacking.unpack(outer, tmp_path / "t", "p 1", ("*/deps/*.tar",))
    landed = [p.relative_to(tmp_path / "t") for p in (tmp_path / "t").rglob("*") if p.is_file()]
    assert [path.as_posix() for path in landed] == ["p/deps/in-1.2.unpacked/in/b.c"]


def test_damaged_archives_are_named(tmp_path):
    content = os.urandom(50_000)
    whole = tar_of(tmp_path / "w.tar.gz", [("p/a.c", content)]).read_bytes()
    cases = {"cut": whole[: len(whole) // 2], "text": b"no archive", "none": b""}
    for name, damaged in cases.items():
        (tmp_path / name).write_bytes(damaged)
        with pytest.raises(CorpusError, match=r"p 1: the archive is damaged .* delete "):
            unpacking.unpack(tmp_path / name, tmp_path / f"t-{name}", "p 1")


# The index


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    """A folder of archives that stands for the index, and an empty cache."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    index._settings.cache_clear()
    index._finder.cache_clear()
    yield folder
    index._settings.cache_clear()
    index._finder.cache_clear()


def release(shelf, name, files, version="1.0"):
    """Put a source archive on the shelf and return its pin."""
    entries = [(f"{name}-{version}/{path}", text.encode()) for path, text in files.items()]
    path = tar_of(shelf / f"{name}-{version}.tar.gz", entries)
    return Pin(name, version, hashlib.sha256(path.read_bytes()).hexdigest())


def test_archives_are_fetched_once_and_checked(shelf, tmp_path):
    cache = tmp_path / "cache"
    pin = release(shelf, "tiny", {"a.c": "int a;"})
    path = archives.fetch(pin, cache)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == pin.sha256
    on_shelf = shelf / "tiny-1.0.tar.gz"
    on_shelf.rename(tmp_path / "away")
    assert archives.fetch(pin, cache) == path  # without the index
    path.write_bytes(path.read_bytes()[:50])  # what a download that was cut short would leave
    (tmp_path / "away").rename(on_shelf)
    assert archives.fetch(pin, cache).stat().st_size > 50
    tree = archives.unpacked(pin, folder=cache)
    assert (tree / "tiny-1.0/a.c").read_text() == "int a;"
    assert archives.unpacked(pin, folder=cache) == tree
    assert not list(cache.glob(".*"))


def test_what_the_index_does_not_give_is_told(shelf, tmp_path, monkeypatch):
    cache = tmp_path / "cache"
    pin = release(shelf, "tiny", {"a.c": "int a;"})
    with pytest.raises(CorpusError, match=r"tiny 1\.0: the index gave .* SHA-256 .* expected"):
        archives.fetch(replace(pin, sha256="0" * 64), cache)
    with pytest.raises(CorpusError, match=r"tiny 2\.0: .* no source archive .* it has 1\.0"):
        archives.fetch(replace(pin, version="2.0"), cache)
    with pytest.raises(CorpusError, match=r"absent 1\.0: .* it has none of any version"):
        archives.fetch(replace(pin, name="absent"), cache)
    assert not list(cache.glob("*"))
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.delenv("PIP_FIND_LINKS")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")  # where nobody answers
    index._settings.cache_clear()
    index._finder.cache_clear()
    with pytest.raises(CorpusError, match=r"tiny 1\.0 cannot be fetched .*: check the network"):
        archives.fetch(pin, cache)


# Headers


def test_headers_are_found_without_a_build(tmp_path):
    files = {"src/a.c": '#include "deep/b.h"\n#include <stdio.h>\n#include "c.h"\n',
             "lib/include/deep/b.h": '#include "../own/d.h"\n', "lib/include/own/d.h": "",
             "win32/c.h": "", "src/port/c.h": "", "lib/stdio.h": ""}  # fmt: skip
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    folders = HeaderSearch(tmp_path).folders("src/a.c")
    assert [folder.relative_to(tmp_path).as_posix() for folder in folders] == [
        "lib/include", "src/port",
    ]  # fmt: skip


def test_templates_are_filled_as_configure_would(tmp_path):
    (tmp_path / "config.h.in").write_text(
        "#undef HAVE_UNISTD_H\n#undef HAVE_SYS_TIME_H /* time */\n#undef HAVE_WINDOWS_H\n"
        "#cmakedefine WITH_X\n#cmakedefine01 WITH_Y\n#define V @MAJOR@.@MINOR@\n"
    )
    (tmp_path / "kept-h.in").write_text("@WITH_X@")
    (tmp_path / "kept.h").write_text("as it was")
    templates.fill(tmp_path, {"MAJOR": 3, "WITH_X": 1})
    assert (tmp_path / "config.h").read_text() == (
        "#define HAVE_UNISTD_H 1\n#define HAVE_SYS_TIME_H 1\n#undef HAVE_WINDOWS_H\n"
        "#define WITH_X\n#define WITH_Y 0\n#define V 3.0\n"
    )
    assert (tmp_path / "kept.h").read_text() == "as it was"


# Packages


def test_the_table_of_packages_is_sound():
    packages = natural.read_table()
    assert len(packages) >= 40
    assert all(package.licence and package.domain for package in packages)
    train = {package.domain for package in packages if package.split == "train"}
    unseen = {package.domain for package in packages if package.split == "test"} - train
    assert len(unseen) >= 5
    names = ["zlib/crc32.c", "libtiff/tif_open.c", "lib/bzip2/compress.c", "x/jpeg-9/jcdct.c"]
    for package in packages:
        wanted = [name for name in names if natural._is_wanted(name, package)]
        assert package.split != "train" or not wanted


def test_mistakes_in_the_table_are_named(tmp_path):
    entry = ("{package: p, version: '1', sha256: %s, licence: MIT, domain: d, split: %s, "
             "units: 1, all_units: 1}")  # fmt: skip
    good = entry % ("a" * 64, "train")
    for text, words in (
        ("packages: 3", "cannot be read"),
        (f"never_train: []\npackages: [{good}, {good}]", "p stands there twice"),
        (f"never_train: []\npackages: [{entry % ('a' * 64, 'dev')}]", "p has a wrong split"),
        ("never_train: []\npackages: [{package: p}]", "entry of p is wrong"),
        (f"never_train: []\npackages: [{good[:-1]}, color: red}}]", "entry of p is wrong"),
    ):
        (tmp_path / "packages.yaml").write_text(text)
        with pytest.raises(CorpusError, match=words):
            natural.read_table(tmp_path / "packages.yaml")


def test_natural_units_are_built_from_packages(shelf, tmp_path):
    first = release(shelf, "first", {
        "src/loop.c": '#include "config.h"\n' + loop(number=1), "src/config.h.in": "#undef X\n",
        "src/search.c": '#include <own.h>\n' + SEARCH % {"name": "tree"},
        "src/python.c": "#include <Python.h>\n", "src/fft.c": loop("fft"),
    })  # fmt: skip
    second = release(shelf, "second", {"renamed.c": loop("other", "helper", 1), "many.c": MANY})
    row = ("{{package: {0.name}, version: '{0.version}', sha256: {0.sha256}, licence: MIT, "
           "domain: {1}, split: {2}, units: 9, all_units: 9}}")  # fmt: skip
    (tmp_path / "packages.yaml").write_text(
        f"never_train: ['*fft*']\npackages:\n- {row.format(first, 'x', 'train')}\n"
        f"- {row.format(second, 'y', 'test')}\n"
    )
    (tmp_path / "include/first").mkdir(parents=True)
    (tmp_path / "include/first/own.h").write_text("/* ours */\n")
    source = natural.Natural(table=tmp_path / "packages.yaml", archives=tmp_path / "a", quiet=True)
    units = list(source.units())
    assert [unit.name for unit in units] == [
        "first/src/loop.c", "first/src/search.c", "second/many.c", "second/renamed.c",
    ]  # fmt: skip
    assert units[0].origin == f"first 1.0 sha256:{first.sha256}"
    home = build_corpus(source, "n", 1, LIMITS, tmp_path / "corpora", quiet=True)
    facts = json.loads((home / "build.json").read_text())
    assert facts["unseen_domains"] == ["y"] and facts["rejected"] == {"duplicate": 1}
    assert rejections(home)["first/src/loop.c"] == ("duplicate", "of second/renamed.c")
    assert [p.name for p in built.load("n", "train", folder=tmp_path / "corpora")] == [
        "first/src/search.c"
    ]
    for program in home.glob("bitcode/*.bc"):
        assert str(tmp_path).encode() not in program.read_bytes()


# Duplicates


@pytest.fixture(scope="module")
def text_of(tmp_path_factory):
    folder = tmp_path_factory.mktemp("text")

    def compiled(code):
        source = folder / f"{hashlib.sha256(code.encode()).hexdigest()[:9]}.c"
        source.write_text(code)
        bitcode = source.with_suffix(".bc")
        if not bitcode.is_file():
            compile_source(source, bitcode)
        return listing.text_of(bitcode)

    return compiled


def test_renamed_programs_are_the_same(text_of):
    first = duplicates.fingerprint(text_of(loop()))
    renamed = duplicates.fingerprint(text_of(loop("zzz", "a_step")))
    longer = duplicates.fingerprint(text_of(loop(number=8)))
    assert first.hash == renamed.hash != longer.hash
    assert (first.signature == renamed.signature).all()
    assert first.instructions > 50
    tree, other = (duplicates.fingerprint(text_of(SEARCH % {"name": n})) for n in ("tree", "node"))
    assert tree.hash == other.hash
    assert duplicates.similarity(first.signature, tree.signature) < 0.4
    assert (duplicates.unpack(first.packed()) == first.signature).all()


def test_similarity_is_the_share_of_shingles(text_of):
    rng = np.random.default_rng(0)
    shared, own = rng.integers(2**63, size=900, dtype=np.uint64), rng.integers(
        2**63, size=200, dtype=np.uint64)  # fmt: skip
    first = duplicates._signature(np.concatenate([shared, own[:100]]))
    second = duplicates._signature(np.concatenate([shared, own[100:]]))
    assert duplicates.similarity(first, second) == pytest.approx(900 / 1100, abs=0.1)
    changed = duplicates.fingerprint(text_of(MANY.replace("f3", "g").replace("> 3", "< 3")))
    same = duplicates.similarity(duplicates.fingerprint(text_of(MANY)).signature, changed.signature)
    assert 0.6 < same <= 1


def test_who_keeps_a_duplicate():
    rng = np.random.default_rng(1)

    def signature():
        return rng.integers(2**32, size=duplicates.PERMUTATIONS, dtype=np.uint32)

    def like(other, share):
        mixed = signature()
        kept = int(share * mixed.size)
        mixed[:kept] = other[:kept]
        return mixed

    a, b, c = signature(), signature(), signature()
    candidates = [
        Candidate("train1", "train", "h1", a), Candidate("train2", "train", "h1", a),
        Candidate("train3", "train", "h3", like(b, 0.9)), Candidate("train4", "train", "h4", c),
        Candidate("train5", "train", "h5", like(c, 0.9)), Candidate("train6", "train", "h6", a),
        Candidate("valid1", "validation", "h7", b), Candidate("valid2", "validation", "h8", c),
        Candidate("test1", "test", "h8", c), Candidate("test2", "test", "h9", like(b, 0.5)),
    ]  # fmt: skip
    removed = {r.name: (r.kept, r.kind) for r in duplicates.removals(candidates, 0.8)}
    assert removed == {
        "train2": ("train1", "duplicate"), "train3": ("valid1", "near-duplicate"),
        "train4": ("test1", "near-duplicate"), "train5": ("test1", "near-duplicate"),
        "valid2": ("test1", "duplicate"),
    }  # fmt: skip


# Builds


@dataclass(frozen=True)
class Files:
    """A folder of sources; the group is the subfolder."""

    folder: Path
    name: str = "files"
    split: str = ""

    def units(self):
        for path in sorted(self.folder.glob("*/*")):
            kind = "bitcode" if path.suffix == ".bc" else "c"
            yield Unit(path.relative_to(self.folder).as_posix(), path, path.parent.name, "d", kind,
                       "MIT", "here", self.split)  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    for name, code in {"a/loop.c": loop(), "a/search.c": SEARCH % {"name": "t"}, "b/many.c": MANY,
                       "c/next.c": loop(number=99) + SEARCH % {"name": "u"}}.items():  # fmt: skip
        (tmp_path / "files" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "files" / name).write_text(code)
    return tmp_path / "files"


def rejections(home):
    with (home / "rejected.csv").open() as file:
        return {row["name"]: (row["stage"], row["reason"]) for row in csv.DictReader(file)}


def manifest_hash(home):
    return json.loads((home / "build.json").read_text())["manifest_sha256"]


def test_rejected_units_are_reported(folder, tmp_path):
    (folder / "b/broken.c").write_text("int f(void) { return missing; }")
    (folder / "b/tiny.c").write_text("int f(void) { return 1; }")
    (folder / "b/cut.bc").write_bytes(b"BC\xc0\xde\x35\x14\0\0\x05\0\0\0")
    home = build_corpus(Files(folder), "", 2, LIMITS, tmp_path / "corpora", quiet=True)
    found = rejections(home)
    assert {name: stage for name, (stage, _) in found.items()} == {
        "b/broken.c": "compile", "b/tiny.c": "size", "b/cut.bc": "read",
    }  # fmt: skip
    assert "undeclared identifier 'missing'" in found["b/broken.c"][1]
    assert found["b/tiny.c"][1] == "1 instructions are not between 20 and 20000"
    assert str(tmp_path) not in (home / "rejected.csv").read_text()
    rows = built.read_manifest("files", tmp_path / "corpora")
    assert [row["name"] for row in rows] == ["a/loop.c", "a/search.c", "b/many.c", "c/next.c"]
    assert all(row["oz"] < row["o0"] and 0 < row["headroom"] < 1 for row in rows)
    splits = {(row["group"], row["split"]) for row in rows}
    assert len(splits) == len({group for group, _ in splits})
    damage_is_named_and_repaired(folder, tmp_path / "corpora", home)


def damage_is_named_and_repaired(folder, corpora, home):
    """(Part of the test above, to build only once.)"""
    pinned = manifest_hash(home)
    split = assembly.split_of("a")
    (program, *_) = built.load("files", split, folder=corpora)
    program.bitcode.write_bytes(program.bitcode.read_bytes()[:-4])
    with pytest.raises(CorpusError, match=rf"{program.bitcode.name} is missing or damaged"):
        built.load("files", split, folder=corpora)
    build_corpus(Files(folder), "", 1, LIMITS, corpora, quiet=True)
    assert built.load("files", split, folder=corpora)[0] == program
    assert manifest_hash(home) == pinned == built.manifest_hash("files", corpora)
    (home / "manifest.csv").write_text("name\n")
    with pytest.raises(CorpusError, match=r"manifest\.csv is not what the build wrote"):
        built.load("files", "train", folder=corpora)
    with pytest.raises(CorpusError, match="the corpus other is not built: run `compilerdream corp"):
        built.load("other", "train", folder=corpora)


def test_a_killed_build_goes_on(folder, tmp_path):
    whole = build_corpus(Files(folder), "whole", 1, LIMITS, tmp_path / "elsewhere", quiet=True)
    moved = tmp_path / "moved" / "deeper"
    shutil.copytree(folder, moved)
    code = (f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
            "from test_build import *\n"
            f"build_corpus(Files(Path({str(moved)!r})), 'whole', 1, LIMITS, "
            f"Path({str(tmp_path / 'corpora')!r}))")  # fmt: skip
    process = subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.DEVNULL)
    journal = tmp_path / "corpora/whole/journal.jsonl"
    deadline = time.monotonic() + 60
    while not (journal.is_file() and journal.read_bytes().count(b"\n") >= 2):
        assert process.poll() is None and time.monotonic() < deadline
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert not (tmp_path / "corpora/whole/build.json").exists()
    done = journal.read_bytes().count(b"\n")
    with journal.open("ab") as file:
        file.write(b'{"name": "c/next.c", "key"')  # the line that was being written
    again = build_corpus(Files(moved), "whole", 1, LIMITS, tmp_path / "corpora", quiet=True)
    assert manifest_hash(again) == manifest_hash(whole) and not rejections(again)
    assert len(list((again / "bitcode").iterdir())) == 4
    lines = [json.loads(line) for line in journal.read_text().splitlines()]
    assert len(lines) == 4 and done >= 2  # nothing was done twice


def test_inline_assembly_is_in_the_programs(folder, tmp_path):
    source, text, given = folder / "a/asm.c", tmp_path / "asm.ll", folder / "b/given.bc"
    source.write_text(
        'int up(int n) { __asm__("inc %0" : "+r"(n)); return n; }\n' + loop("rise", "other", 5)
    )
    compile_source(source, tmp_path / "asm.bc")
    text.write_text(listing.text_of(tmp_path / "asm.bc"))
    listing._convert(text, given, "-c")  # as clang 13 writes it
    assert with_old_inline_assembly(given.read_bytes()) != given.read_bytes()
    home = build_corpus(Files(folder), "", 2, LIMITS, tmp_path / "corpora", quiet=True)
    programs = [path.read_bytes() for path in (home / "bitcode").glob("*.bc")]
    assert len(programs) == 6 and programs == [*map(with_old_inline_assembly, programs)]


def test_what_may_have_been_the_machines_fault_is_tried_again(folder, tmp_path, monkeypatch):
    unit = next(Files(folder).units())
    task, bench = Task(unit, "key", tmp_path, LIMITS), Bench()
    monkeypatch.setattr(toolchain, "COMPILE_TIMEOUT", 1e-3)
    record = bench.do(task)
    assert (record["status"], record["stage"]) == ("rejected", "compile")
    assert "did not end within" in record["reason"] and not assembly._is_whole(record, tmp_path)
    monkeypatch.undo()
    assert bench.do(task)["status"] == "ok"
    unit.path.write_text("int f(void) { return missing; }")
    assert assembly._is_whole(bench.do(task), tmp_path)
    bench.close()


def test_a_group_is_in_one_split(folder, tmp_path):
    class Divided(Files):
        def units(self):
            for number, unit in enumerate(super().units()):
                yield replace(unit, split=("train", "test")[number % 2])

    with pytest.raises(CorpusError, match="the group a is in two splits"):
        build_corpus(Divided(folder), "", 1, LIMITS, tmp_path / "corpora")
    with pytest.raises(CorpusError, match="there is no split 'dev'"):
        build_corpus(Files(folder, split="dev"), "", 1, LIMITS, tmp_path / "corpora")
    with pytest.raises(CorpusError, match="files: the source files has no units"):
        build_corpus(Files(tmp_path / "nowhere"), "", 1, LIMITS, tmp_path / "corpora")
    shares = [assembly.split_of(f"group{i}") for i in range(2000)]
    assert shares.count("train") == pytest.approx(1600, abs=80)
    assert shares.count("validation") == pytest.approx(200, abs=50)


# What a build is made of


def test_a_journal_outlives_a_torn_line(tmp_path):
    path = tmp_path / "journal.jsonl"
    journal = Journal(path)
    journal.add({"name": "a", "key": "1", "status": "ok"})
    journal.close()
    with path.open("ab") as file:
        file.write(b"\xff damaged\n" + b'{"name": "b"')
    journal = Journal(path)
    assert journal.get("a", "1") and not journal.get("a", "2") and not journal.get("b", "1")
    journal.add({"name": "b", "key": "1", "status": "ok"})
    journal.close()
    assert Journal(path).get("b", "1")


class Fragile:
    """A worker that does as its task says, and has started a process of its own."""

    def do(self, task):
        if task == "die":
            child = subprocess.Popen(["sleep", "600"])
            Path(os.environ["CHILD"]).write_text(str(child.pid))
            os.kill(os.getpid(), signal.SIGKILL)
        if task == "hang":
            time.sleep(60)
        return task

    def close(self):
        pass


def test_a_worker_that_dies_costs_one_task(tmp_path, monkeypatch):
    monkeypatch.setenv("CHILD", str(tmp_path / "child"))
    tasks = ["a", "die", "b", "hang", "c"]
    results = dict(crew.work(Fragile, tasks, 2, limit=5.0))
    assert [str(results[i]) for i in range(5)] == [
        "a", "its process was stopped by SIGKILL", "b", "it was not done within 5 s", "c",
    ]  # fmt: skip
    child = int((tmp_path / "child").read_text())
    assert not psutil.pid_exists(child) or psutil.Process(child).status() == psutil.STATUS_ZOMBIE
