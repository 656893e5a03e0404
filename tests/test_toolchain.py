"""The toolchain: what it builds, what it compiles, and that LLVM 10 reads and measures it."""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from compilerdream.compiler import toolchain
from compilerdream.compiler.irtext import without_atomic_updates, without_new_attributes
from compilerdream.compiler.toolchain import ToolchainError

DATA = Path(__file__).parent / "data"

C_PROGRAM = """
#include <stdio.h>
__attribute__((hot)) static int twice(int x) { return 2 * x; }
int main(void) { int x; while (scanf("%d", &x) == 1) printf("%d\\n", twice(x)); return 0; }
"""

CXX_PROGRAM = """
#include <bits/stdc++.h>
struct Big { int values[20]; };
Big filled(int x) { Big big{}; for (int i = 0; i < 20; i++) big.values[i] = x * i; return big; }
template <class T> T total(const std::vector<T>& v) {
  return std::accumulate(v.begin(), v.end(), T{});
}
const char* text = "sret(int) noundef mustprogress atomicrmw";
int noundef(int x) { return x; }
int main() {
  std::atomic<int> a{1};
  a += 3; a.fetch_or(8); a.fetch_xor(1); a.exchange(5);
  int expected = 5;
  bool first = a.compare_exchange_strong(expected, 9);
  bool second = a.compare_exchange_strong(expected, 1);
  auto shared = std::make_shared<int>(3);
  auto copy = shared;
  std::cout << a << first << second << expected << copy.use_count() << " " << filled(3).values[19]
            << " " << total<long>({1, 2, 3}) << " " << noundef(4) << text << "\\n";
  try { throw std::runtime_error("caught"); }
  catch (const std::exception& error) { std::cout << error.what(); }
}
"""


@pytest.fixture(scope="module")
def client():
    """CompilerGym's own client on the service, so that every cost can be asked for."""
    toolchain.prepare()
    import compiler_gym
    from compiler_gym.datasets import Benchmark
    from compiler_gym.envs.llvm import LLVM_SERVICE_BINARY, LlvmEnv

    crc32 = Path(compiler_gym.__file__).parent / "third_party/cbench/cbench-v1/crc32.bc"

    def benchmark(path):
        return Benchmark.from_file(uri=f"benchmark://user/{path.stem}", path=path)

    env = LlvmEnv(service=LLVM_SERVICE_BINARY, benchmark=benchmark(crc32))

    def costs(path=crc32):
        """O0 and Oz instructions, O0 and Oz bytes of .text, after a reset and one pass."""
        env.reset(benchmark=benchmark(path))
        names = ("IrInstructionCount", "ObjectTextSize")
        found = [int(env.observation[name + level]) for name in names for level in ("O0", "Oz")]
        env.step(env.action_space.names.index("-sroa"))
        return found

    yield costs
    env.close()


def compiled(folder, name, text, **options):
    source = folder / name
    source.write_text(text)
    output = folder / f"{name}.bc"
    toolchain.compile_source(source, output, **options)
    return output


def output_of(folder, bitcode, stdin=""):
    program = folder / "program"
    toolchain.link_executable(bitcode, program)
    return subprocess.run([program], input=stdin, capture_output=True, text=True, timeout=10).stdout


def test_c_compiles_loads_and_runs(client, tmp_path):
    bitcode = compiled(tmp_path, "twice.c", C_PROGRAM)
    o0, oz, text_o0, text_oz = client(bitcode)
    assert 0 < oz < o0
    assert 0 < text_oz < text_o0
    assert output_of(tmp_path, bitcode, "4 5") == "8\n10\n"


def test_cxx_compiles_loads_and_runs(client, tmp_path):
    bitcode = compiled(tmp_path, "all.cpp", CXX_PROGRAM)
    o0, oz, text_o0, _ = client(bitcode)
    assert 0 < oz < o0 < text_o0
    expected = "91092 57 6 4sret(int) noundef mustprogress atomicrmw\ncaught"
    assert output_of(tmp_path, bitcode) == expected


def test_bitcode_of_an_old_clang_has_true_sizes(client):
    assert client(DATA / "cpp_sret_clang9.bc") == [3779, 659, 15302, 7179]


def test_embedded_sizes_of_crc32(client):
    assert client() == [242, 114, 1119, 3209]


def test_llvm_size_agrees_with_binutils(tmp_path):
    size = shutil.which("size")
    if not size:
        pytest.skip("no binutils here to compare with")
    source, made = tmp_path / "x.c", tmp_path / "x.o"
    source.write_text('int a = 3, b[9]; const char *s = "text"; int f(void) { return a + b[1]; }')
    toolchain.prepare()
    subprocess.run([toolchain.zig(), "cc", "-c", "-o", made, source], check=True)
    ours = os.environ["COMPILER_GYM_SITE_DATA"] + "/llvm-v0/bin/llvm-size"
    answers = [subprocess.run([p, made], capture_output=True, text=True) for p in (ours, size)]
    assert answers[0].stdout.split("\t")[:8] == answers[1].stdout.split("\t")[:8]


def test_defines_includes_and_standard(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "size.h").write_text("constexpr int size = SIZE;")
    text = '#include "size.h"\n#include <cstdio>\nint main() { if constexpr (size) puts("ok"); }'
    options = {"include_dirs": [tmp_path / "folder"], "defines": ["SIZE=3"], "standard": "c++17"}
    assert output_of(tmp_path, compiled(tmp_path, "a.cc", text, **options)) == "ok\n"


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("broken.c", "int main(void) { return x; }", "undeclared identifier 'x'"),
        ("broken.cpp", "#include <nowhere>\n", "'nowhere' file not found"),
        ("program.f90", "end", "the name must end in one of"),
    ],
)
def test_a_source_that_does_not_compile_is_named(tmp_path, name, text, says):
    with pytest.raises(ToolchainError, match=name) as caught:
        compiled(tmp_path, name, text)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == [tmp_path / name]


def test_what_cannot_be_linked_is_named(tmp_path):
    broken = tmp_path / "broken.bc"
    broken.write_bytes((DATA / "cpp_sret_clang9.bc").read_bytes()[:5000])
    with pytest.raises(ToolchainError, match="broken.bc"):
        toolchain.link_executable(broken, tmp_path / "program")
    with pytest.raises(ToolchainError, match="no such file"):
        toolchain.link_executable(tmp_path / "absent.bc", tmp_path / "program")


def test_attributes_go_and_names_stay():
    text = (
        'define void @f(%"a (b)"* noalias sret(%"a (b)") align 4 %sret, i32 noundef %hot) #0 {\n'
        "  call void @g(i8* byval({ i8, [2 x i8] }) %hot), !noundef !3 ; noundef\n"
        "hot:\n"
        'attributes #0 = { mustprogress nounwind "mustprogress" hot willreturn }\n'
        '@s = c"noundef sret(x)"\n'
    )
    kept = without_new_attributes(text.split(" ; ")[0])
    assert kept == (
        'define void @f(%"a (b)"* noalias align 4 %sret, i32 %hot) #0 {\n'
        "  call void @g(i8* byval({ i8, [2 x i8] }) %hot), !noundef !3"
    )
    assert without_new_attributes("attributes #1 = { hot }") == 'attributes #1 = { "emptied" }'
    rest = without_new_attributes(text.split("noundef\n")[1])
    assert rest == (
        'hot:\nattributes #0 = { nounwind "mustprogress" willreturn }\n@s = c"noundef sret(x)"\n'
    )


def test_atomic_updates_become_plain_ones():
    text = "  %7 = atomicrmw volatile umax i64* %5, i64 %6 acq_rel, align 8\n"
    assert without_atomic_updates(text) == (
        "  %7 = load i64, i64* %5, align 8\n"
        '  %"7.part" = icmp ugt i64 %7, %6\n'
        '  %"7.new" = select i1 %"7.part", i64 %7, i64 %6\n'
        '  store i64 %"7.new", i64* %5, align 8\n'
    )


def test_two_processes_prepare_a_folder_with_spaces_at_once(tmp_path):
    root = tmp_path / "it's a folder"
    code = (
        "import os; from compilerdream.compiler import toolchain; toolchain.prepare();"
        "print(os.path.exists(os.environ['COMPILER_GYM_SITE_DATA'] + '/llvm-v0/bin/clang'),"
        "' ' in os.environ['COMPILER_GYM_SITE_DATA'])"
    )
    env = os.environ | {"COMPILERDREAM_ROOT": str(root)}
    command = [sys.executable, "-c", code]
    pipe = subprocess.PIPE
    both = [subprocess.Popen(command, env=env, stdout=pipe, text=True) for _ in range(2)]
    assert [p.communicate(timeout=120)[0] for p in both] == ["True False\n"] * 2


def test_another_platform_is_told(monkeypatch):
    monkeypatch.setattr(toolchain, "_prepared_by", None)
    monkeypatch.setattr(toolchain.platform, "machine", lambda: "arm64")
    with pytest.raises(ToolchainError, match="x86-64 Linux only"):
        toolchain.prepare()


def test_objects_can_be_linked_into_a_shared_library(tmp_path):
    source, bitcode, machine_code, library = (
        tmp_path / f"names.{ending}" for ending in ("c", "bc", "o", "so")
    )
    source.write_text(
        'static const char *const names[] = {"sroa", "gvn"};\n'
        "const char *name(int index) { return names[index]; }\n"
    )
    toolchain.compile_source(source, bitcode)
    toolchain.compile_object(bitcode, machine_code)
    command = [sys.executable, "-m", "ziglang", "cc", "-shared", machine_code, "-o", library]
    subprocess.run(command, check=True, capture_output=True)
    name = ctypes.CDLL(str(library)).name
    name.restype = ctypes.c_char_p
    assert name(1) == b"gvn"
