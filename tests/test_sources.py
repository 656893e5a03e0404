"""Sources of programs: each published format, in small files that the tests write themselves."""

import bz2
import hashlib
import http.server
import io
import json
import shlex
import shutil
import socket
import tarfile
import threading
from functools import partial
from pathlib import Path

import pytest

from compilerdream import corpora
from compilerdream.compiler import toolchain
from compilerdream.compiler.env import LlvmEnv
from compilerdream.corpora import extracted, gym_download, gym_suites
from compilerdream.corpora.anghabench import AnghaBench
from compilerdream.corpora.compile_arguments import read_arguments
from compilerdream.corpora.compile_commands import CompileCommands
from compilerdream.corpora.contest import CodeContests
from compilerdream.corpora.folder import bitcode_complaint
from compilerdream.corpora.formai import FormAI
from compilerdream.corpora.fortran import Fortran
from compilerdream.corpora.program import CorpusError
from compilerdream.corpora.sources import open_source
from compilerdream.corpora.tree import Tree

SQUARE = "int square(int n) { return n * n; }\n"


@pytest.fixture(autouse=True)
def sources(tmp_path, monkeypatch):
    """What is taken out of tables is written here, not into the project's cache."""
    monkeypatch.setattr(extracted, "SOURCES", tmp_path / "extracted")


def write(path: Path, text: str = SQUARE) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def refuses(source, match: str) -> None:
    """The source raises one sentence, or two, on one line."""
    with pytest.raises(CorpusError, match=match) as caught:
        list(source.units())
    assert "\n" not in str(caught.value)


def compiled(unit, folder: Path) -> Path:
    output = folder / "unit.bc"
    toolchain.compile_source(unit.path, output, unit.include_dirs, unit.defines, unit.standard)
    assert not bitcode_complaint(output.read_bytes())
    return output


# CodeContests


def table(rows, drop=()):
    """A table with the columns and types of deepmind/code_contests."""
    pyarrow = pytest.importorskip("pyarrow")
    texts = pyarrow.list_(pyarrow.string())
    tests = pyarrow.struct({"input": texts, "output": texts})
    solved = pyarrow.struct({"language": pyarrow.list_(pyarrow.int64()), "solution": texts})
    time = pyarrow.struct({"seconds": pyarrow.int64(), "nanos": pyarrow.int64()})
    types = {
        "name": pyarrow.string(), "description": pyarrow.string(), "public_tests": tests,
        "private_tests": tests, "generated_tests": tests, "source": pyarrow.int64(),
        "difficulty": pyarrow.int64(), "solutions": solved, "incorrect_solutions": solved,
        "cf_contest_id": pyarrow.int64(), "cf_index": pyarrow.string(),
        "cf_points": pyarrow.float32(), "cf_rating": pyarrow.int32(), "cf_tags": texts,
        "is_description_translated": pyarrow.bool_(), "untranslated_description": pyarrow.string(),
        "time_limit": time, "memory_limit_bytes": pyarrow.int64(), "input_file": pyarrow.string(),
        "output_file": pyarrow.string(),
    }  # fmt: skip
    schema = pyarrow.schema([item for item in types.items() if item[0] not in drop])
    return pyarrow.Table.from_pylist(rows, schema)


def problem(name, cpp, others=(), source=2):
    """A row: `cpp` C++ solutions between those of other languages."""
    texts = [f"// {name} {index}\n#include <bits/stdc++.h>\nint main() {{}}\n" for index in cpp]
    languages = [3, *[2] * len(texts), 4]
    texts = ["print(1)", *texts, "class Main {}"]
    wrong = {"language": [2], "solution": ["int main() { wrong"]}
    solutions = {"language": languages, "solution": texts}
    time = {"seconds": 2, "nanos": 0}
    return {"name": name, "source": source, "solutions": solutions, "incorrect_solutions": wrong,
            "time_limit": time}  # fmt: skip


def contests(folder, drop=()):
    from pyarrow import parquet

    first = [problem("76_B. Mice", range(12)), problem("none", ()), problem("same", [1], source=1)]
    second = [problem("same", [2, 2, 3], source=7), problem("p01/ü", [1])]
    tests = [problem(f"{number}_A", range(number % 4)) for number in range(160)]
    parts = {
        "train-00000-of-00002-e991a271dbfa9925": first,
        "train-00001-of-00002-e092fe56fda18715": second,
        "valid-00000-of-00001-5e672c5751f060d3": [problem("valid", [1])],
        "test-00000-of-00001-9c49eeff30aacaa8": tests,
    }
    (folder / "data").mkdir(parents=True)
    for name, rows in parts.items():
        path = folder / "data" / f"{name}.parquet"
        parquet.write_table(table(rows, drop), path, row_group_size=7)
    return folder


def test_contests_are_split_as_in_the_paper(tmp_path):
    pytest.importorskip("pyarrow")
    source = CodeContests(contests(tmp_path / "set"))
    units = list(source.units())
    train = [unit for unit in units if unit.split == "train"]
    validation = [unit for unit in units if unit.split == "validation"]
    assert units == train + validation and not source.skipped
    # ten of twelve, none of none, and one of two equal solutions
    counts = {g: sum(u.group == g for u in train) for g in dict.fromkeys(u.group for u in train)}
    assert counts == {
        "contest/codeforces/76_B._Mice": 10, "contest/codechef/same": 1,
        "contest/aizu/same": 2, "contest/codeforces/p01": 1,
    }  # fmt: skip
    assert len(validation) == len({unit.group for unit in validation}) == 100
    assert not {unit.group for unit in train} & {unit.group for unit in validation}
    # 120 of the 160 have a solution in C++, and not simply the first of them are taken
    numbers = [int(unit.group.rpartition("/")[2].partition("_")[0]) for unit in validation]
    assert numbers == sorted(numbers) and numbers[-1] > 140
    assert len({unit.name for unit in units}) == len(units)
    assert {unit.language for unit in units} == {"c++"}
    assert all("bits/stdc++.h" in unit.path.read_text() for unit in units)
    assert units[0].origin.startswith("deepmind/code_contests data/train-00000-of-00002-e991a2")
    assert list(source.units()) == units
    other = [unit.name for unit in CodeContests(tmp_path / "set", seed=1).units()]
    assert other != [unit.name for unit in units] and len(other) == len(units)


def test_old_contest_programs_compile(tmp_path):
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    row = problem("old", [1])
    row["solutions"]["solution"][1] = """#include <bits/stdc++.h>
using namespace std;
int data[2][100010], size;
int main() { register int n; cin >> n; vector<long long> v(n); random_shuffle(v.begin(), v.end());
auto [least, most] = minmax_element(v.begin(), v.end()); cout << *most - *least << data[1][size]; }
"""
    for part in ("train", "test"):
        parquet.write_table(table([row]), tmp_path / f"{part}-00000-of-00001.parquet")
    unit = next(CodeContests(tmp_path).units())
    with LlvmEnv() as env:
        env.reset(options={"program": program(unit, compiled(unit, tmp_path))})
        assert env.o0 > 300


def program(unit, bitcode):
    """What a corpus makes of a unit."""
    return corpora.Program(
        name=unit.name, suite="test", family=unit.group, split="test", language=unit.language,
        bitcode=bitcode,
    )  # fmt: skip


def test_what_is_wrong_with_contest_files_is_told(tmp_path):
    pytest.importorskip("pyarrow")
    refuses(CodeContests(tmp_path / "nowhere"), r"train and test part; download .* corpus\.path=")
    folder = contests(tmp_path / "set")
    second = folder / "data" / "train-00001-of-00002-e092fe56fda18715.parquet"
    whole = second.read_bytes()
    second.write_bytes(whole[: len(whole) // 2])
    refuses(CodeContests(folder), r"train-00001.*not a whole Parquet file.*download it again")
    second.unlink()
    source = CodeContests(folder)
    assert [unit.split for unit in source.units()].count("train") == 11
    (failure,) = source.skipped
    assert "1 of the 2 files of the part train are missing, the first is number 1" in str(failure)
    refuses(CodeContests(contests(tmp_path / "other", drop=["solutions"])), "columns solutions")


# FormAI

FLAW = """//GPT-3.5-turbo DATASET v1.0 Category: {} ; Style: puzzling
#include <stdio.h>
int main(void) {{ char name[8]; scanf("%s", name); printf("hello, \\"%s\\"\\n", name); return {}; }}
"""


def formai_table(path):
    import csv

    with path.open("w", newline="") as file:
        file.write("Filename,Vulnerability type,Source code,Function name,Line,Error type\n")
        rows = csv.writer(file)
        for number, category in enumerate(["URL Sanitizer", "Chess engine", "URL Sanitizer"]):
            for line in (3, 4):  # one row for each flaw
                code = FLAW.format(category, number)
                rows.writerow([f"FormAI_{number}.c", "VULNERABLE", code, "main", line, "overflow"])
        rows.writerow(["FormAI_9.c", "NOT VULNERABLE", "", "", "", ""])
    return path


def test_formai_table_and_folder_hold_the_same(tmp_path):
    path = formai_table(tmp_path / "FormAI_dataset.csv")
    source = FormAI(tmp_path)
    units = list(source.units())
    assert [unit.name for unit in units] == [f"formai/FormAI_{number}.c" for number in range(3)]
    assert [unit.group for unit in units] == [
        "formai/URL Sanitizer", "formai/Chess engine", "formai/URL Sanitizer"
    ]  # fmt: skip
    assert {unit.split for unit in units} == {"test"}
    assert [str(failure) for failure in source.skipped] == [
        str(corpora.Failure(path, f"{path}: row 7 (FormAI_9.c) has no source."))
    ]
    for unit in units:
        write(tmp_path / "DATASET" / Path(unit.name).name, unit.path.read_text())
    write(tmp_path / "DATASET" / "falcon-1.c")
    *same, alone = FormAI(tmp_path / "DATASET", split="").units()
    assert alone.group == "formai/falcon-1" and alone.split == ""
    assert [u.name for u in same] == [u.name for u in units]
    assert [(u.group, u.origin) for u in same] == [(u.group, u.origin) for u in units]
    compiled(units[1], tmp_path)


def test_what_is_wrong_with_formai_files_is_told(tmp_path):
    refuses(FormAI(tmp_path / "nowhere"), "no such folder")
    refuses(FormAI(tmp_path), "neither a .c nor a .csv")
    refuses(FormAI(tmp_path / "FormAI-v2.json"), "give the folder DATASETv2")
    readable = write(tmp_path / "human.csv", "File name,Class,Function,Line,Type\na.c,V,main,2,x\n")
    refuses(FormAI(readable), "no column holds the C source.*classification-V1.zip")
    whole = formai_table(tmp_path / "cut.csv").read_text()
    cut = write(tmp_path / "cut.csv", whole[: whole.index("puzzling", 400)])
    refuses(FormAI(cut), "cannot be read.*unpack it again")
    refuses(FormAI(write(tmp_path / "empty.csv", "")), "cannot be read")
    with pytest.raises(CorpusError, match="no split 'exam'"):
        FormAI(tmp_path, split="exam")


# AnghaBench and folders

FUNCTION = """typedef unsigned long size_t;
typedef  int /*<<< orphan*/  Buffer ;
 int /*<<< orphan*/  buf_write (int /*<<< orphan*/ *,char) ;
void buf_append(Buffer *b, char *s, int len) {
    for (int i = 0; i < len; i++)
        buf_write(b, s[i]);
}
"""


def test_anghabench_is_grouped_by_project(tmp_path):
    commit = "d8034ac8562b8c978376008f4b33df01b8887b19"
    root = tmp_path / f"AnghaBench-{commit}"
    write(root / "8cc" / "extr_buffer.c_buf_append.c", FUNCTION)
    write(root / "linux" / "arch" / "alpha" / "extr_main.c_load.c", SQUARE + FUNCTION)
    write(root / "linux" / "extr_a.c_tiny.c", "int a;\n")
    write(root / "README.md", "no function")
    units = list(AnghaBench(tmp_path).units())
    assert units == list(AnghaBench(root).units())
    assert [(unit.name, unit.group) for unit in units] == [
        ("anghabench/8cc/extr_buffer.c_buf_append.c", "anghabench/8cc"),
        ("anghabench/linux/extr_a.c_tiny.c", "anghabench/linux"),
        ("anghabench/linux/arch/alpha/extr_main.c_load.c", "anghabench/linux"),
    ]
    assert units[0].origin.startswith(f"AnghaBench {commit} sha256:")
    largest = [unit.name for unit in AnghaBench(root, largest=2).units()]
    assert largest == [units[0].name, units[2].name]
    compiled(units[0], tmp_path)
    refuses(AnghaBench(tmp_path / "nowhere"), "no such folder")
    refuses(AnghaBench(root / "8cc"), "there is no PROJECT/")


def test_any_tree_is_grouped_by_its_top_folders(tmp_path):
    good = corpora.load("cbench", "test")[0].bitcode
    tree = tmp_path / "tree"
    write(tree / "include" / "size.h", "enum { SIZE = 4 };\n")
    write(tree / "net" / "deep" / "a.c", '#include "size.h"\nint sizes[SIZE];\n' + SQUARE)
    write(tree / "net" / "b.cpp")
    write(tree / "alone.c")
    write(tree / "text.ll")
    shutil.copy(good, tree / "net" / "crc32.bc")
    (tree / "cut.bc").write_bytes(good.read_bytes()[:999])
    source = Tree(tree)
    units = {unit.name: unit for unit in source.units()}
    assert [(name, unit.group, unit.language) for name, unit in units.items()] == [
        ("folder/alone.c", "folder/alone", "c"),
        ("folder/net/b.cpp", "folder/net", "c++"),
        ("folder/net/crc32.bc", "folder/net", "bitcode"),
        ("folder/net/deep/a.c", "folder/net", "c"),
    ]
    reasons = {failure.path.name: failure.message for failure in source.skipped}
    assert reasons.keys() == {"cut.bc", "text.ll"}
    assert "cut off" in reasons["cut.bc"] and "llvm-as" in reasons["text.ll"]
    compiled(units["folder/net/deep/a.c"], tmp_path)
    refuses(Tree(tmp_path / "nowhere"), "no such folder")
    (tmp_path / "empty").mkdir()
    refuses(Tree(tmp_path / "empty"), "no bitcode, C or C")


COUNTER = """__attribute__((objc_root_class))
@interface Counter { int total; }
- (int)add:(int)n;
@end
@implementation Counter
- (int)add:(int)n { for (int i = 0; i < n; i++) total += i; return total; }
@end
int run(Counter *counter) { return [counter add:4] + [counter add:5]; }
"""


@pytest.mark.skipif(
    not hasattr(toolchain, "OBJECTIVE_C_SUFFIXES"), reason="the toolchain takes no Objective-C"
)
def test_objective_c_without_foundation_compiles(tmp_path):
    write(tmp_path / "counter.m", COUNTER)
    write(tmp_path / "hello.m", "#import <Foundation/Foundation.h>\nint main(void) { return 0; }\n")
    counter, hello = Tree(tmp_path).units()
    assert counter.language == "objective-c"
    with LlvmEnv() as env:
        env.reset(options={"program": program(counter, compiled(counter, tmp_path))})
        assert env.o0 > 30
    with pytest.raises(toolchain.ToolchainError, match=r"Foundation\.h' file not found"):
        compiled(hello, tmp_path)


# compile_commands.json


@pytest.fixture
def project(tmp_path):
    """A project with a build folder, as CMake leaves it."""
    root = tmp_path / "project"
    write(root / "src" / "net" / "a.c", "#ifndef DEBUG\nint a = WIDTH + DEPTH + CONFIG;\n#endif\n")
    write(root / "src" / "gui" / "b.c++", '#include "gui.h"\nauto b = std::string_view(TITLE);\n')
    write(root / "src" / "gui" / "c.c", "template <class T> T c(T t) { return t; }\nint d = c(1);")
    write(root / "inc" / "gui.h", "#include <string_view>\n")
    write(root / "inc" / "depth.h", "#define DEPTH 2\n")
    write(root / "build" / "config.h", "#define CONFIG 3\n#include <depth.h>\n")
    write(root / "src" / "asm.s", "nop\n")
    return root


def commands(root):
    """Both forms, with absolute and relative paths."""
    build = str(root / "build")
    gui = f"-I {shlex.quote(str(root / 'inc'))} -std=gnu++23 '-DTITLE=\"my title\"' -O3 -Wall"
    return [
        {"directory": build, "file": "../src/net/a.c", "output": "a.o",
         "arguments": ["ccache", "/usr/bin/gcc", "-I../none", "-isystem", "../inc",
                       "-I/usr/include", "-DDEBUG", "-D", "WIDTH=1", "-UDEBUG", "-include",
                       "config.h", "-std=c17", "-o", "a.o", "-c", "../src/net/a.c"]},
        {"directory": ".", "file": str(root / "src/gui/b.c++"),
         "command": f"clang++-16 {gui} -o b.o -c ../src/gui/b.c++"},
        {"directory": build, "file": "../src/gui/c.c", "command": "g++ -c ../src/gui/c.c"},
        {"directory": build, "file": "../src/asm.s", "command": "gcc -c ../src/asm.s"},
        {"directory": build, "file": "gone.c", "command": "gcc -c gone.c"},
        {"directory": build, "file": "../src/net/a.c", "arguments": ["cc", "../src/net/a.c"]},
    ]  # fmt: skip


def test_compile_commands_become_units(project, tmp_path):
    database = project / "build" / "compile_commands.json"
    database.write_text(json.dumps(commands(project)))
    source = CompileCommands(project / "build", name="mine")
    units = {unit.name: unit for unit in source.units()}
    assert [(name, unit.group, unit.language) for name, unit in units.items()] == [
        ("mine/gui/b.c++", "mine/gui", "c++"),
        ("mine/gui/c.c", "mine/gui", "c++"),
        ("mine/net/a.c", "mine/net", "c"),
        ("mine/net/a.c#2", "mine/net", "c"),
    ]
    a, b = units["mine/net/a.c"], units["mine/gui/b.c++"]
    assert (a.include_dirs, a.defines, a.standard) == ((project / "inc",), ("WIDTH=1",), "c17")
    assert (b.defines, b.standard) == (('TITLE="my title"',), "gnu++2b")
    reasons = {failure.path.name: failure.message for failure in source.skipped}
    assert reasons.keys() == {"asm.s", "gone.c"}
    assert "neither C nor C++" in reasons["asm.s"] and "no such file" in reasons["gone.c"]
    for unit in (a, b, units["mine/gui/c.c"]):
        compiled(unit, tmp_path)
    with pytest.raises(toolchain.ToolchainError):  # without its defines
        compiled(units["mine/net/a.c#2"], tmp_path)
    named = CompileCommands(database, name="mine", project=project).units()
    assert next(named).name == "mine/src/gui/b.c++"


def test_arguments_are_read_as_compilers_do(tmp_path):
    for name in ("quote", "plain", "system", "after"):
        (tmp_path / name).mkdir()
    words = "gcc -idirafter after -isystemsystem -Iplain -I plain -iquote quote -include-pch x.pch"
    words = [*words.split(), "-xc++", "-DA(x)=x", "-DB", "-UC", "-o", "-DD"]
    read = read_arguments(words, tmp_path)
    assert [f.name for f in read.include_dirs] == ["quote", "plain", "system", "after"]
    assert (read.language, read.defines, read.forced) == ("c++", ("A(x)=x", "B"), ())
    words = "gcc -O3 -fno-exceptions -Wall -mavx2 -march=x86-64-v2 -flto -g -fvisibility=hidden"
    assert read_arguments(words.split(), tmp_path).flags == (
        "-fno-exceptions", "-mavx2", "-march=x86_64_v2", "-fvisibility=hidden"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("content", "match"),
    [
        ("[{", "this is not JSON"),
        ("{}", "a list of entries is expected"),
        ("[1]", "entry 1: it is not a group"),
        ('[{"directory": "/", "file": "a.c"}]', r"entry 1 \(a\.c\): it has neither arguments nor"),
        ('[{"directory": "/", "file": "a.c", "command": "gcc \'a.c"}]', "entry 1.*No closing quot"),
        ('[{"directory": "/", "file": "a.c", "arguments": [1]}]', "entry 1.*not a list of words"),
        ('[{"directory": "/", "file": "a.c", "arguments": ["c"]}, {"file": 1}]', "entry 2: it has"),
        ('[{"directory": "/none", "file": "a.c", "arguments": ["cc"]}]', "none of its 1 entries"),
        ("[]", "none of its 0 entries"),
    ],
)
def test_a_damaged_entry_is_named(tmp_path, content, match):
    refuses(CompileCommands(write(tmp_path / "compile_commands.json", content)), match)


def test_a_missing_database_is_told(tmp_path):
    refuses(CompileCommands(tmp_path), "cannot be read.*CMAKE_EXPORT_COMPILE_COMMANDS")


# CompilerGym's suites


def test_the_papers_split():
    blas = [gym_suites.papers_split(index, 300) for index in range(300)]
    assert blas == ["test"] * 50 + ["validation"] * 50 + ["train"] * 200  # Table 7
    npb = [gym_suites.papers_split(index, 122) for index in range(122)]
    assert [npb.count(split) for split in corpora.SPLITS] == [22, 50, 50]
    assert {gym_suites.papers_split(index, 23) for index in range(23)} == {"test"}  # cBench


def install_by_hand(site_data, uri, names, suffix=".bc", content=b""):
    """Site data as CompilerGym leaves it: files, the mark and the manifest."""
    data = gym_suites.suite(uri, site_data).dataset
    for name in names:
        path = data.dataset_root / f"{name}{suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (data.site_data_path / ".extracted").touch()
    manifest = data.site_data_path / f"manifest-{data.manifest_sha256}.txt"
    manifest.write_text("".join(f"{name}\n" for name in names))
    return data


def test_a_suite_on_disk_is_read_in_the_order_of_its_manifest(tmp_path):
    names = [f"{number % 7}/n{number}" for number in range(300)]
    data = install_by_hand(tmp_path, "benchmark://blas-v0", names)
    (data.dataset_root / "0/n7.bc").unlink()
    source = gym_suites.suite("blas-v0", tmp_path)
    units = list(source.units())
    assert [unit.name for unit in units] == [f"blas-v0/{n}" for n in names if n != "0/n7"]
    assert [u.split for u in units] == ["test"] * 49 + ["validation"] * 50 + ["train"] * 200
    assert units[0].language == "bitcode" and units[0].licence == "BSD 3-Clause"
    assert len({unit.group for unit in units}) == 299
    assert [failure.path.name for failure in source.skipped] == ["n7"]


def test_suites_of_sources_are_compiled(tmp_path):
    install_by_hand(tmp_path, "anghabench-v1", ["8cc/extr_a.c_f"], ".c", SQUARE.encode())
    (function,) = gym_suites.suite("anghabench-v1", tmp_path).units()
    assert (function.group, function.split) == ("anghabench-v1/8cc", "")
    install_by_hand(tmp_path, "poj104-v1", ["1/10", "1/11"], ".txt", b"main() { cout << MAX; }")
    first, second = gym_suites.suite("poj104-v1", tmp_path).units()
    assert first.group == second.group == "poj104-v1/1" and first.language == "c++"
    install_by_hand(tmp_path, "chstone-v0", ["sha/sha_driver"], ".c", SQUARE.encode())
    chstone = gym_suites.suite("chstone-v0", tmp_path)
    (sha,) = chstone.units()
    assert (sha.name, sha.split, len(chstone.skipped)) == ("chstone-v0/sha", "test", 11)
    for unit in (function, first, sha):
        compiled(unit, tmp_path)
    install_by_hand(tmp_path, "clgen-v0", ["a"], ".cl", b"kernel void a() {}")
    refuses(gym_suites.suite("clgen-v0", tmp_path), "OpenCL is not compiled here")


def test_sources_are_opened_by_name(tmp_path):
    write(tmp_path / "a.c")
    assert [unit.name for unit in open_source("folder", str(tmp_path)).units()] == ["folder/a.c"]
    assert open_source("blas-v0", str(tmp_path)).name == "blas-v0"
    assert open_source("benchmark://npb-v0").name == "npb-v0"
    with pytest.raises(CorpusError, match=r"name it with corpus\.path=PATH"):
        open_source("contest")
    with pytest.raises(CorpusError, match=r"no source 'spec': there are contest, .*npb-v0"):
        open_source("spec")


def test_what_is_wrong_with_a_suite_is_told(tmp_path):
    with pytest.raises(CorpusError, match=r"no suite of programs 'spec': there are .*cbench-v1"):
        gym_suites.suite("spec", tmp_path)
    refuses(gym_suites.suite("npb-v0", tmp_path), r"npb-v0 is not on disk: .*\.extracted.*manifest")
    data = install_by_hand(tmp_path, "npb-v0", ["a"])
    (data.dataset_root / "a.bc").unlink()
    refuses(gym_suites.suite("npb-v0", tmp_path), "none of the 1 programs")


def packed(folder, names):
    """An archive and a manifest such as CompilerGym downloads; their hashes."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:bz2") as archive:
        for name in names:
            archive.addfile(tarfile.TarInfo(f"npb-v0/{name}.bc"))
    manifest = bz2.compress("\n".join(names).encode())
    files = {"suite.tar.bz2": buffer.getvalue(), "list.bz2": manifest}
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [hashlib.sha256(content).hexdigest() for content in files.values()]


@pytest.fixture
def host(tmp_path, monkeypatch):
    """A web server of this test's own, and the folder that it serves."""
    folder = tmp_path / "served"
    folder.mkdir()
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    toolchain.prepare()
    monkeypatch.setenv("COMPILER_GYM_CACHE", str(tmp_path / "downloads"))
    monkeypatch.setattr(http.server.SimpleHTTPRequestHandler, "log_message", lambda *_: None)
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}", folder
        server.shutdown()


def served_suite(site_data, address, hashes):
    from compiler_gym.datasets import TarDatasetWithManifest

    return TarDatasetWithManifest(
        name="benchmark://npb-v0", description="made by a test", license="none",
        site_data_base=site_data / "llvm-v0", strip_prefix="npb-v0", benchmark_file_suffix=".bc",
        tar_urls=[f"{address}/suite.tar.bz2"], tar_sha256=hashes[0],
        manifest_urls=[f"{address}/list.bz2"], manifest_sha256=hashes[1],
    )  # fmt: skip


def test_a_suite_is_downloaded_by_compiler_gym_itself(tmp_path, host):
    address, folder = host
    names = [str(number) for number in range(122)]
    data = served_suite(tmp_path, address, packed(folder, names))
    refuses(gym_suites.GymSuite(data), "is not on disk")
    units = list(gym_suites.GymSuite(data, download=True).units())
    assert [unit.name for unit in units] == [f"npb-v0/{name}" for name in names]
    assert [unit.split for unit in units].count("train") == 22
    # what is on disk, or in CompilerGym's cache of downloads, is not asked for again
    nobody = "http://127.0.0.1:9"
    again = served_suite(tmp_path, nobody, [data.tar_sha256, data.manifest_sha256])
    assert list(gym_suites.GymSuite(again, download=True).units()) == units
    shutil.rmtree(data.site_data_path)
    again = served_suite(tmp_path, nobody, [data.tar_sha256, data.manifest_sha256])
    assert list(gym_suites.GymSuite(again, download=True).units()) == units


def test_a_download_that_fails_is_told(tmp_path, host):
    address, folder = host
    hashes = packed(folder, ["a"])
    wrong = served_suite(tmp_path, address, ["0" * 64, hashes[1]])
    refuses(gym_suites.GymSuite(wrong, download=True), "cannot be downloaded .Checksum.*, or use")
    assert not wrong.installed


def test_a_silent_host_is_given_up(tmp_path, host):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        data = served_suite(tmp_path, address, ["1" * 64, "2" * 64])
        with pytest.raises(CorpusError, match=r"127\.0\.0\.1:\d+ does not answer within 0\.3 s"):
            gym_download.install(data, answer_limit=0.3)
    with pytest.raises(CorpusError, match="does not answer"):  # nobody listens there any more
        gym_download.install(data, answer_limit=0.3)
    with pytest.raises(CorpusError, match=r"did not end within 0\.2 s"):
        gym_download.install(served_suite(tmp_path, host[0], ["1" * 64, "2" * 64]), time_limit=0.2)


# Fortran

SAXPY = """      SUBROUTINE SAXPY(N, A, X, Y)
      INTEGER N, I
      REAL A, X(*), Y(*)
      COMPLEX*16 Z
      Z = (1.0D0, 2.0D0)
      DO 10 I = 1, N
        Y(I) = A * X(I) + Y(I) + REAL(Z * Z) + MAX(I, 3)**2
   10 CONTINUE
      WRITE (*, *) N
      END
"""
# What f2c makes of it, in short; it stands for f2c where there is none.
STAND_IN = """#!/bin/sh
if grep -q BROKEN; then echo 'Error on line 1: unbalanced parentheses' >&2; exit 1; fi
cat <<'END'
#include "f2c.h"
static integer c__1 = 1;
int saxpy_(integer *n, real *a, real *x, real *y) {
    doublecomplex z__; integer i__; cilist io = { 0, 6, 0, 0, 0 };
    z__.r = 1., z__.i = 2.;
    for (i__ = c__1; i__ <= *n; ++i__) y[i__] = *a * x[i__] + dabs(z__.r) + max(i__, 3);
    return s_wsle(&io);
}
END
"""


def fortran_folder(tmp_path):
    write(tmp_path / "blas" / "level1" / "saxpy.f", SAXPY)
    write(tmp_path / "blas" / "broken.f", "      SUBROUTINE X(BROKEN\n")
    write(tmp_path / "blas" / "new.f90", "module new\nend module\n")
    return Fortran(tmp_path / "blas")


def check_fortran(source, tmp_path):
    (unit,) = source.units()
    assert (unit.name, unit.group) == ("fortran/level1/saxpy.f", "fortran/level1")
    assert unit.language == "fortran" and unit.path.suffix == ".c"
    compiled(unit, tmp_path)
    reasons = {failure.path.name: failure.message for failure in source.skipped}
    assert reasons.keys() == {"broken.f", "new.f90"}
    assert "f2c refused it: Error on line 1: unbalanced paren" in reasons["broken.f"]
    assert "Fortran 77" in reasons["new.f90"]
    return unit


def test_fortran_is_converted(tmp_path, monkeypatch):
    stand_in = write(tmp_path / "bin" / "f2c", STAND_IN)
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", f"{stand_in.parent}:/usr/bin:/bin")
    check_fortran(fortran_folder(tmp_path), tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    refuses(fortran_folder(tmp_path), "no f2c on the PATH: install it")


@pytest.mark.skipif(not shutil.which("f2c"), reason="there is no f2c on the PATH")
def test_f2c_itself(tmp_path):
    unit = check_fortran(fortran_folder(tmp_path), tmp_path)
    assert "saxpy_(integer *n" in unit.path.read_text()
    assert str(tmp_path) not in unit.path.read_text()
