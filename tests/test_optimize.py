"""Optimising files: never more than -Oz leaves, still working, each one reported."""

import csv
import dataclasses
import itertools
import json
import shutil
import subprocess
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from compilerdream import corpora
from compilerdream.agent.search import SearchPolicy
from compilerdream.compiler import toolchain
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import PassTimeout
from compilerdream.compiler.passes import CHANGES_MEANING
from compilerdream.compiler.service import Session
from compilerdream.compiler.wire import read_step
from compilerdream.config import ConfigError, compose, to_yaml
from compilerdream.corpora import semantics
from compilerdream.corpora.execution import execute
from compilerdream.corpora.program import Program
from compilerdream.optimize import OptimizeError, bench, optimize, pretrained
from compilerdream.optimize.result import Optimized, total, write_report
from compilerdream.optimize.units import gather
from compilerdream.runner import cli
from compilerdream.train import checkpoint
from compilerdream.train.episodes import make_env
from compilerdream.train.run import make_dreamer, write_record

SMALL = [
    "model.deter=16", "model.hidden=16", "model.latents=4", "model.classes=4", "model.units=16",
    "model.layers=1", "model.bins=11",
]  # fmt: skip
MAIN = """
#include <stdio.h>
int twice(int);
int main(void) { printf("%d\\n", twice(TIMES)); return 0; }
"""
TWICE = "int twice(int n) { int sum = 0; for (int i = 0; i < 2; i++) sum += n; return sum; }\n"


def untrained(folder: Path, *settings: str) -> Path:
    """A run whose agent has learned nothing."""
    config = compose([*settings, *SMALL])
    measured = {"updates": 0, "validation_geomean": 0.5}
    checkpoint.save_best(folder / "checkpoints", make_dreamer(config), measured)
    (folder / "config.yaml").write_text(to_yaml(config))
    write_record(
        folder, config, status="finished", commit="c", seconds=3600.0, steps=45, episodes=1,
        updates=0, best_validation_geomean=0.5,
    )  # fmt: skip
    return folder


@pytest.fixture(scope="module")
def agent(tmp_path_factory):
    """One for the 42 passes."""
    return untrained(tmp_path_factory.mktemp("run") / "seed0")


@pytest.fixture(scope="module")
def programs():
    """Two programs that print something, one of C and one of C++."""
    found = {program.name: program for program in corpora.load("embedded", "test")}
    by_language = {program.language: program for program in found.values()}
    return [by_language["c"], by_language["c++"]]


@pytest.fixture
def project(tmp_path):
    """A program of two files, one of them compiled twice, and a build that says how."""
    folder = tmp_path / "project"
    (folder / "inner").mkdir(parents=True)
    (folder / "main.c").write_text(MAIN)
    (folder / "inner" / "twice.c").write_text(TWICE)
    (folder / "start.s").write_text("nop\n")
    how = {"main.c": "-DTIMES=21 -fwrapv", "inner/twice.c": "-O3 -mavx2", "start.s": ""}
    entries = [{"directory": str(folder), "file": file, "command": f"cc {flags} -c {file}"}
               for file, flags in [*how.items(), ("main.c", "-DTIMES=3")]]  # fmt: skip
    (folder / "compile_commands.json").write_text(json.dumps(entries))
    return folder


def run_program(executable: Path) -> str:
    done = execute(executable, executable.parent)
    assert not done.trouble
    return done.output.decode()


def linked(objects: list[Path], output: Path) -> Path:
    words = ["cc", "-target", toolchain.TARGET, "-o", output, *objects]
    subprocess.run([toolchain.zig(), *words], check=True, capture_output=True)
    return output


def rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "report.csv").open() as file:
        return list(csv.DictReader(file))


# the compiler


def test_oz_can_be_applied_and_gives_its_own_count(programs, tmp_path):
    with LlvmEnv() as env:
        env.reset(options={"program": programs[1]})
        env.apply(["-Oz"])
        assert (env.count, env.passes) == (env.oz, ("-Oz",))
        env.write_bitcode(tmp_path / "oz.bc")
        assert semantics.check(programs[1], tmp_path / "oz.bc").status == "ok"
        assert env.observe("ObjectTextSizeBytes") == env.observe("ObjectTextSizeOz") > 0
        env.apply(["simplifycfg"])
        assert env.passes == ("-Oz", "simplifycfg")


def test_a_skipped_pass_counts_as_taken_and_is_not_run(programs):
    with LlvmEnv(skipped=CHANGES_MEANING) as env:
        env.reset(options={"program": programs[0]})
        index = env.action_names.index("lowerinvoke")
        observation, reward, *_ = env.step(index)
        assert (env.passes, reward, env.count) == ((), 0, env.o0)
        assert observation["histogram"][index] > 0
        assert env.fork().skipped == CHANGES_MEANING


def test_passes_to_skip_are_a_setting(programs):
    config = compose(["env=callgraph124"]).env
    assert {*config.skipped} == CHANGES_MEANING
    with make_env(config, programs, skipped=["sroa"]) as env:
        assert env.skipped == {"sroa", *CHANGES_MEANING} and env.action_space.n == 124
    with pytest.raises(ConfigError, match="LLVM 10 has no pass 'srao' to skip"):
        make_env(dataclasses.replace(config, skipped=("srao",)), programs)


ATOMIC = """
#include <stdio.h>
#define SHOW(KIND, UPDATE, OPERAND) do { \\
    KIND x = (KIND)START; KIND old = UPDATE(&x, (KIND)(OPERAND), __ATOMIC_SEQ_CST); \\
    printf(#KIND " " #UPDATE " %lld %lld\\n", (long long)old, (long long)x); } while (0)
#define ALL(KIND) SHOW(KIND, __atomic_fetch_add, 9); SHOW(KIND, __atomic_fetch_sub, 9); \\
    SHOW(KIND, __atomic_exchange_n, 9); SHOW(KIND, __atomic_fetch_and, 9); \\
    SHOW(KIND, __atomic_fetch_or, 9); SHOW(KIND, __atomic_fetch_xor, 9); \\
    SHOW(KIND, __atomic_fetch_nand, 9); SHOW(KIND, __atomic_fetch_max, 9); \\
    SHOW(KIND, __atomic_fetch_min, 9); SHOW(KIND, __atomic_fetch_max, -9); \\
    SHOW(KIND, __atomic_fetch_min, -9)
int main(void) {
    ALL(signed char); ALL(short); ALL(int); ALL(unsigned); ALL(long); ALL(unsigned long);
    long x = START, expected = START; char *p = 0, *none = 0, *other = (char *)&x;
    for (int i = 0; i < 2; i++) {
        int done = __atomic_compare_exchange_n(&x, &expected, 5, 0, 5, 5);
        printf("%d %ld %ld\\n", done, x, expected);
    }
    printf("%d\\n", __atomic_compare_exchange_n(&p, &none, other, 0, 5, 5) && p == other);
    return 0;
}
"""


def test_atomic_updates_stay_atomic_and_mean_the_same(tmp_path):
    source = tmp_path / "atomic.c"
    source.write_text(ATOMIC.replace("START", "-77"))
    printed = []
    for exact in (False, True):
        bitcode = tmp_path / f"{exact}.bc"
        toolchain.compile_source(source, bitcode, exact=exact)
        if exact:
            with LlvmEnv() as env:
                env.reset(options={"program": Program("a", "s", "", "", "c", bitcode)})
                env.apply(["-Oz"])
                env.write_bitcode(bitcode)
            toolchain.compile_object(bitcode, tmp_path / "atomic.o")
            assert (tmp_path / "atomic.o").read_bytes().count(b"\xf0") > 50  # the prefix `lock`
        toolchain.link_executable(bitcode, tmp_path / "program")
        printed.append(run_program(tmp_path / "program"))
    assert printed[0] == printed[1]
    assert len(printed[0].splitlines()) == 6 * 11 + 3


@pytest.mark.parametrize("exact", [False, True])
def test_inline_assembly_is_kept(tmp_path, exact):
    source, bitcode = tmp_path / "asm.c", tmp_path / "asm.bc"
    source.write_text(r"""
    #include <stdio.h>
    static int next(int n) { __asm__("inc %0" : "+r"(n)); return n; }
    static long both(long n) { __asm__ volatile("neg %0\n\tnot %0" : "+r"(n) :: "cc"); return n; }
    int main(void) { printf("%d %ld\n", next(41), both(8)); return 0; }
    """)
    toolchain.compile_source(source, bitcode, exact=exact)
    with LlvmEnv() as env:
        env.reset(options={"program": Program("a", "s", "", "", "c", bitcode)})
        env.apply(["-Oz"])
        env.write_bitcode(bitcode)
    toolchain.link_executable(bitcode, tmp_path / "program")
    assert run_program(tmp_path / "program") == "42 7\n"


# files


def test_names_do_not_collide_and_sources_stay(tmp_path):
    for name in ("a/x.c", "b/x.c", "b/x.cpp", "b/x.bc", "b/x.2.bc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    works = gather([tmp_path / "a", tmp_path / "b", tmp_path / "a" / "x.c"], tmp_path, "bitcode")
    outputs = {work.name: work.output.relative_to(tmp_path).as_posix() for work in works}
    assert outputs == {
        "a/x.c": "a/x.c.bc", "b/x.2.bc": "b/x.2.2.bc", "b/x.bc": "b/x.3.bc", "b/x.c": "b/x.c.bc",
        "b/x.cpp": "b/x.cpp.bc",
    }  # fmt: skip
    assert not {work.output for work in works} & {work.source for work in works}
    (tmp_path / "b" / "out").mkdir()
    (tmp_path / "b" / "out" / "old.bc").touch()
    again = gather([tmp_path / "b"], tmp_path / "b" / "out", "object")
    assert [work.name for work in again] == ["x.2.bc", "x.bc", "x.c", "x.cpp"]
    made = Optimized("x.c", tmp_path / "a" / "x.c", works[0].output, 2, 1, 1, "-Oz", (), 0.1)
    made.output.touch()
    write_report(tmp_path / "report.csv", [made])
    assert [work.name for work in gather([tmp_path / "a"], tmp_path, "bitcode")] == ["x.c"]


def test_never_more_than_oz_and_the_same_output(agent, programs, tmp_path):
    sources = [program.source for program in programs]
    results = list(optimize(sources, tmp_path, [agent], workers=1))
    for program, result in zip(programs, results, strict=True):
        assert (result.error, result.note) == ("", "")
        assert result.count <= result.oz < result.o0
        assert semantics.check(program, result.output).status == "ok"
        with LlvmEnv() as env:
            env.reset(options={"program": Program("p", "", "", "", "", result.output)})
            assert env.o0 == result.count
    assert total(results).saved >= 0
    (best,) = optimize(sources[0], tmp_path, [agent], backup=False, search=0)
    (end,) = optimize(sources[0], tmp_path, [agent], backup=False, final=True)
    assert best.taken == end.taken == pretrained.name_of(agent)
    assert end.passes[: len(best.passes)] == best.passes
    assert best.count <= end.count
    assert not CHANGES_MEANING & {*end.passes}


def test_search_finds_no_more_than_one_episode_and_is_replaced_by_it(
    agent, tmp_path, monkeypatch
):
    found = (one for one in corpora.load("embedded", "validation") if one.language == "c")
    program, looks = next(found), itertools.count()
    search = partial(SearchPolicy, clock=lambda: 0.02 * next(looks))  # no machine's own time
    monkeypatch.setattr(bench, "SearchPolicy", search)

    def optimized(**settings):
        return next(optimize(program.source, tmp_path, [agent], backup=False, **settings))

    def fail(self, env, *given):
        raise PassTimeout("pass -gvn took too long", env.program.name, ("gvn",))

    single, found = optimized(search=0), optimized(search=12.0)
    assert found.count < single.count  # of an agent that has learned nothing
    assert semantics.check(program, found.output).status == "ok"
    assert not CHANGES_MEANING & {*found.passes} and not found.note
    monkeypatch.setattr(SearchPolicy, "_imagine", fail)
    found = optimized(search=12.0)  # with what hill climbing finds
    assert found.count < single.count and "search-12 went on after" in found.note
    assert semantics.check(program, found.output).status == "ok"
    monkeypatch.setattr(SearchPolicy, "_play", fail)
    again = optimized(search=400.0)
    assert (again.count, again.passes) == (single.count, single.passes)
    assert again.note.count("took too long") == 1 and not single.note
    with pytest.raises(OptimizeError, match="search=-1: expected seconds from 0"):
        optimized(search=-1)


JUMPS = """
#include <stdio.h>
static int run(const char *code) {
    static void *to[] = {&&plus, &&minus, &&end};
    int n = 0;
    goto *to[(int)*code++];
plus: n += 3; goto *to[(int)*code++];
minus: n -= 1; goto *to[(int)*code++];
end: return n;
}
int main(int argc, char **argv) {
    static const char code[] = {0, 1, 0, 2};
    printf("%d\\n", run(code + (argc > 9)));
    return 0;
}
"""


def test_oz_is_counted_by_doing_it(agent, tmp_path):
    source = tmp_path / "jumps.c"
    source.write_text(JUMPS)
    (result,) = optimize(source, tmp_path / "out", [agent])
    with LlvmEnv() as env:
        bitcode = tmp_path / "jumps.bc"
        toolchain.compile_source(source, bitcode, exact=True)
        env.reset(options={"program": Program("p", "", "", "", "", bitcode)})
        env.apply(["-Oz"])
        assert result.count <= result.oz == env.oz == env.count
    with closing(Session(full=True)) as session:  # the service's own count is of another program
        session.load("p", bitcode, (), 60.0)
        request = session._head_of(("IrInstructionCountOz",))
        assert read_step(session._service.call("Step", request, 60.0))[0] < env.oz
    toolchain.link_executable(result.output, tmp_path / "jumps")
    assert run_program(tmp_path / "jumps") == "5\n"


def test_a_failing_agent_leaves_oz_with_a_note(agent, programs, tmp_path, monkeypatch):
    def fail(self, program, *others):
        raise PassTimeout("pass -gvn took too long", program.name, ("gvn",))

    monkeypatch.setattr(bench.Bench, "_play", fail)
    (result,) = optimize(programs[0].source, tmp_path, [agent])
    assert (result.taken, result.count, result.error) == ("-Oz", result.oz, "")
    assert "took too long" in result.note
    (result,) = optimize(programs[0].source, tmp_path, [agent], backup=False)
    assert "took too long" in result.error and result.output is None


def test_a_build_is_optimised_into_objects_that_link(agent, project, tmp_path):
    results = {
        result.unit: result
        for result in optimize(project, tmp_path / "out", [agent], emit="object", workers=1)
    }
    assert results.keys() == {"main.c", "main.c#2", "inner/twice.c", "start.s"}
    assert "neither C nor C++" in results.pop("start.s").error
    made = {name: result.output for name, result in results.items()}
    assert {path.suffix for path in made.values()} == {".o"}
    for main, printed in (("main.c", "42\n"), ("main.c#2", "6\n")):
        program = linked([made[main], made["inner/twice.c"]], tmp_path / "program")
        assert run_program(program) == printed


# the command


def test_bad_files_are_told_and_the_others_are_done(agent, project, tmp_path, capsys):
    (project / "compile_commands.json").unlink()
    (project / "bad.c").write_text("int f(\n")
    (project / "text.bc").write_text("no bitcode")
    shutil.copyfile(project / "inner" / "twice.c", project / "twice.c")
    out = tmp_path / "out"
    (out / "project" / "twice.c.bc").mkdir(parents=True)
    words = ["optimize", str(project), str(tmp_path / "none.c"), f"agent={agent}",
             f"output={out}", "workers=2"]  # fmt: skip
    assert cli.main(words) == 2
    said = capsys.readouterr()
    found = {row["unit"]: row for row in rows(out)}
    assert list(found) == ["project/bad.c", "project/inner/twice.c", "project/main.c",
                           "project/text.bc", "project/twice.c", "none.c"]  # fmt: skip
    good = found["project/inner/twice.c"]
    assert not good["error"] and Path(good["output"]).is_file()
    assert int(good["count"]) <= int(good["oz"]) < int(good["o0"])
    for name, why in (("project/bad.c", "refused"), ("project/text.bc", "not LLVM bitcode"),
                      ("none.c", "no such file"), ("project/main.c", "TIMES"),
                      ("project/twice.c", "twice.c.bc cannot be written")):  # fmt: skip
        assert why in found[name]["error"] and found[name]["error"] in said.err
        assert not found[name]["output"]
    assert "1 of 6 files" in said.out
    assert not list(out.rglob(".*"))


def test_mistakes_end_in_one_sentence(agent, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(pretrained, "PRETRAINED", tmp_path)
    for words, says in (
        (["main.c"], "no pretrained agent is in"),
        ([], "FILE… is missing"),
        (["main.c", f"agent={agent}", "emit=assembly"], "there are bitcode, object"),
        (["main.c", "agent=nowhere"], "no run is there"),
    ):
        assert cli.main(["optimize", *words]) == 2
        said = capsys.readouterr().err
        assert says in said and said.count("\n") == 1


def test_a_toys_agent_is_refused(tmp_path):
    folder = untrained(tmp_path / "toy" / "seed0", "experiment=toy")
    with pytest.raises(OptimizeError, match="toy compiler"):
        optimize("a.c", tmp_path, [folder])
    with pytest.raises(pretrained.PretrainedError, match="toy compiler"):
        pretrained.export(folder, home=tmp_path)


# pretrained agents


def test_an_exported_run_is_loaded_by_itself(agent, project, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(pretrained, "PRETRAINED", tmp_path / "pretrained")
    assert cli.main(["export", str(agent)]) == 0
    (folder,) = pretrained.available()
    assert folder.name == "autophase42"
    assert {file.name for file in folder.iterdir()} == {
        "dreamer.safetensors", "state.json", "config.yaml", "card.md"
    }  # fmt: skip
    card = (folder / "card.md").read_text()
    for word in ("embedded", "seed 0", "1.00 hours", "chosen: 0.500", "Limits", "autophase42"):
        assert word in card
    (result,) = optimize(project / "inner" / "twice.c", tmp_path, backup=False)
    assert result.taken == "autophase42"
    capsys.readouterr()
    assert cli.main(["export", str(agent)]) == 2
    assert "replace=true" in capsys.readouterr().err
    assert pretrained.export(agent, replace=True) == folder
    (folder / "dreamer.safetensors").write_bytes(b"cut")
    with pytest.raises(checkpoint.CheckpointError, match="damaged"):
        optimize(project, tmp_path)


def test_what_is_unfinished_or_too_large_is_not_exported(agent, tmp_path, monkeypatch):
    run = shutil.copytree(agent, tmp_path / "run" / "seed0")
    monkeypatch.setattr(pretrained, "MOST_BYTES", 1000)
    with pytest.raises(pretrained.PretrainedError, match="train a smaller model"):
        pretrained.export(run, home=tmp_path / "home")
    write_record(run, compose(SMALL), status="running")
    with pytest.raises(pretrained.PretrainedError, match="not finished"):
        pretrained.export(run, home=tmp_path / "home")
    assert not (tmp_path / "home").exists()


def test_totals_leave_failures_out():
    good = Optimized("a", Path("a"), Path("o"), 10, 8, 6, "agent", (), 1.0)
    bad = Optimized("b", Path("b"), None, 10, 8, None, "", (), 2.0, error="why")
    found = total([good, bad])
    assert (found.files, found.failed, found.better, found.seconds) == (2, 1, 1, 3.0)
    assert (found.o0, found.oz, found.count, found.saved) == (10, 8, 6, 0.25)
