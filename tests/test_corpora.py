"""Corpora: pinned programs and their splits, user folders, Csmith, and the check of semantics."""

import json
import shutil
import zlib
from collections import Counter
from dataclasses import replace

import pytest

from compilerdream import corpora
from compilerdream.corpora import cbench, csmith, embedded, manifest, semantics
from compilerdream.corpora.build import each
from compilerdream.corpora.execution import execute
from compilerdream.corpora.folder import bitcode_complaint
from compilerdream.corpora.program import CorpusError
from compilerdream.paths import ROOT

ADDER = """
#include <stdio.h>
int main(void) { int a, b; if (scanf("%d %d", &a, &b) == 2) printf("%d\\n", a + b); return 0; }
"""
GENERIC = """
#include <vector>
#include <cstdio>
int main() { std::vector<int> v{1, 2, 3}; int s = 0; for (int x : v) s += x; std::printf("%d", s); }
"""


@pytest.fixture(scope="module")
def embedded_programs():
    return [program for split in corpora.SPLITS for program in corpora.load("embedded", split)]


@pytest.fixture
def tampered(tmp_path):
    """A copy of one family that may be changed."""
    folder = tmp_path / "embedded"
    shutil.copytree(embedded.FOLDER / "hashing", folder / "hashing")
    entries = [e for e in embedded.read_manifest() if e["family"] == "hashing"]
    (folder / "manifest.json").write_text(json.dumps({"programs": entries}))
    return folder


def test_splits_are_disjoint_by_family(embedded_programs):
    families = {s: {p.family for p in embedded_programs if p.split == s} for s in corpora.SPLITS}
    assert all(families.values())
    assert not families["train"] & families["validation"]
    assert not (families["train"] | families["validation"]) & families["test"]
    assert len({program.uri for program in embedded_programs}) == len(embedded_programs) >= 64
    for split in corpora.SPLITS:
        languages = {p.language for p in embedded_programs if p.split == split}
        assert languages == {"c", "c++"}


@pytest.mark.parametrize("source", [embedded.FOLDER, embedded.EXERCISES], ids=lambda f: f.name)
def test_manifest_is_up_to_date(tmp_path, source):
    folder = tmp_path / source.name
    shutil.copytree(source, folder)
    manifest.write_manifest(folder)
    assert (folder / "manifest.json").read_text() == (source / "manifest.json").read_text()


def test_exercises_are_other_families_and_not_to_test_on():
    entries = embedded.read_manifest(embedded.EXERCISES)
    splits = Counter(entry["split"] for entry in entries)
    assert splits.keys() == {"train", "validation"} and min(splits.values()) >= 40
    others = embedded.read_manifest()
    for part in ("family", "name"):
        assert not {entry[part] for entry in entries} & {entry[part] for entry in others}
    assert corpora.load("exercises", "test") == []


@pytest.mark.heavy
def test_every_exercise_prints_what_is_expected():
    programs = corpora.load("exercises", "train") + corpora.load("exercises", "validation")
    results = each(programs, lambda p: semantics.check(p, p.bitcode), "checking")
    assert not [result.message for result in results if result.status != "ok"]


def test_every_embedded_program_prints_what_is_expected(embedded_programs):
    results = each(embedded_programs, lambda p: semantics.check(p, p.bitcode), "checking")
    wrong = [result.message for result in results if result.status != "ok"]
    assert not wrong


@pytest.mark.parametrize("ending", [".c", ".in", ".out"])
def test_a_changed_file_is_named(tampered, ending):
    changed = tampered / "hashing" / f"siphash{ending}"
    changed.write_bytes(changed.read_bytes() + b"\n")
    with pytest.raises(CorpusError, match=rf"siphash\{ending} differs from the manifest"):
        embedded.load("validation", tampered)


def test_a_missing_file_is_named(tampered):
    (tampered / "hashing" / "siphash.in").unlink()
    with pytest.raises(CorpusError, match=r"siphash\.in is missing"):
        embedded.load("validation", tampered)


def test_a_family_in_two_splits_is_refused(tampered):
    entries = embedded.read_manifest(tampered)
    entries[0]["split"] = "test"
    (tampered / "manifest.json").write_text(json.dumps({"programs": entries}))
    with pytest.raises(CorpusError, match="hashing is in two splits"):
        embedded.load("validation", tampered)


def test_unknown_names_are_refused():
    with pytest.raises(CorpusError, match="no corpus 'linux'"):
        corpora.load("linux", "train")
    with pytest.raises(CorpusError, match="no split 'all'"):
        corpora.load("embedded", "all")


def test_a_program_is_found_by_its_name(embedded_programs):
    assert corpora.find(embedded_programs, embedded_programs[3].name) is embedded_programs[3]
    assert corpora.find(embedded_programs, "") is embedded_programs[0]
    known = f"no program 'radix_srt' here: there are .*{embedded_programs[3].name}"
    with pytest.raises(CorpusError, match=known):
        corpora.find(embedded_programs, "radix_srt")


def test_crc32_runs_and_agrees_with_zlib():
    (program,) = corpora.load("cbench", "test")
    assert corpora.load("cbench", "train") == []
    lines = (cbench.DATA / "crc32.out").read_text().splitlines()
    for line, name in zip(lines, program.arguments, strict=True):
        content = (cbench.DATA / name).read_bytes()
        assert int(line.split()[0], 16) & 0xFFFFFFFF == zlib.crc32(content)
    assert semantics.check(program, program.bitcode).status == "ok"


def test_csmith_is_its_seed(tmp_path, monkeypatch):
    first = csmith.source_of(3).read_bytes()
    monkeypatch.setattr(csmith, "CACHE", tmp_path)
    assert csmith.source_of(3).read_bytes() == first
    assert csmith.source_of(4).read_bytes() != first
    assert not (ROOT / "platform.info").exists()
    assert all(path.suffix == ".c" for path in tmp_path.rglob("*") if path.is_file())


def test_csmith_programs_can_be_checked():
    programs = corpora.load("csmith", "train", 2)
    assert [program.split for program in programs] == ["train", "train"]
    assert corpora.load("csmith", "test") == []
    tested = next(program for program in programs if program.tests)
    assert b"checksum" in tested.tests[0][1].read_bytes()
    assert semantics.check(tested, tested.bitcode).status == "ok"


def test_a_folder_of_all_sorts(tmp_path):
    good = corpora.load("cbench", "test")[0].bitcode.read_bytes()
    folder = tmp_path / "my programs"
    (folder / "deep").mkdir(parents=True)
    (folder / "adder.c").write_text(ADDER)
    (folder / "adder.in").write_text("19 23\n")
    (folder / "adder.out").write_text("42\n")
    (folder / "deep" / "generic.cpp").write_text(GENERIC)
    (folder / "broken.c").write_text("int main(void) { return missing; }")
    (folder / "whole.bc").write_bytes(good)
    (folder / "cut.bc").write_bytes(good[: len(good) // 2])
    (folder / "text.bc").write_text("not bitcode at all")
    (folder / "notes.md").write_text("passed over")
    programs, failures = corpora.programs_from(folder)
    assert [p.name for p in programs] == ["adder.c", "deep/generic.cpp", "whole.bc"]
    assert [p.language for p in programs] == ["c", "c++", "bitcode"]
    messages = {failure.path.name: failure.message for failure in failures}
    assert "missing" in messages.pop("broken.c")
    assert "cut off" in messages.pop("cut.bc")
    assert "not LLVM bitcode" in messages.pop("text.bc")
    assert not messages
    assert semantics.check(programs[0], programs[0].bitcode).status == "ok"
    assert semantics.check(programs[1], programs[1].bitcode).status == "untested"
    by_glob, _ = corpora.programs_from(f"{folder}/*.bc")
    assert [p.name for p in by_glob] == ["whole.bc"]
    with pytest.raises(CorpusError, match="no bitcode, C or C"):
        corpora.programs_from(tmp_path / "nowhere")


def test_no_prefix_of_bitcode_looks_whole(embedded_programs):
    content = embedded_programs[0].bitcode.read_bytes()
    assert not bitcode_complaint(content)
    module_end = max(n for n in range(4, len(content), 4) if not bitcode_complaint(content[:n]))
    for size in [*range(0, 4000, 37), module_end // 2, module_end - 4]:
        assert bitcode_complaint(content[:size])


def test_a_changed_header_changes_the_program(tmp_path):
    (tmp_path / "value.h").write_text("#define VALUE 1\n")
    (tmp_path / "main.c").write_text('#include "value.h"\nint main(void) { return VALUE; }\n')
    first = corpora.programs_from(tmp_path)[0][0].bitcode
    (tmp_path / "value.h").write_text("#define VALUE 2\n")
    assert corpora.programs_from(tmp_path)[0][0].bitcode != first


def test_differences_are_told(tmp_path, embedded_programs):
    program = next(p for p in embedded_programs if p.name == "kmp")
    other = next(p for p in embedded_programs if p.name == "hull")
    result = semantics.check(program, other.bitcode)
    assert result.status == "differs"
    assert "embedded/kmp on kmp.in" in result.message
    assert semantics.check(replace(program, tests=()), program.bitcode).status == "untested"
    assert "line 2 is 'c' instead of 'b'" in semantics.first_difference(b"a\nb\n", b"a\nc\n")


def test_endless_and_crashing_programs_are_stopped(tmp_path):
    (tmp_path / "endless.c").write_text("int main(void) { volatile int i = 0; for (;;) i++; }")
    (tmp_path / "crash.c").write_text("int main(void) { __builtin_trap(); }")
    for name in ("endless", "crash"):
        (tmp_path / f"{name}.out").write_text("")
    crash, endless = corpora.programs_from(tmp_path)[0]
    assert "did not end within 0.5 s" in semantics.check(endless, endless.bitcode, 0.5).message
    assert "stopped by SIG" in semantics.check(crash, crash.bitcode).message


def test_execute_reports_what_cannot_start(tmp_path):
    (tmp_path / "program").write_text("no program")
    assert "could not be started" in execute(tmp_path / "program", tmp_path).trouble


def test_describe_has_a_row_for_each_program(embedded_programs):
    table = corpora.describe(embedded_programs)
    assert len(table) == len(embedded_programs)
    assert (table["tests"] == 1).all()
    assert table["lines"].between(40, 250).all()
