"""The house stays as it is drawn: import direction, clean code, notebooks without outputs."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

from compilerdream.paths import NOTEBOOKS, ROOT

LIBRARY = ROOT / "lib" / "compilerdream"
# From the ground up: a room imports only from those before it.
ROOMS = (
    "paths", "frozen", "config", "compiler", "corpora", "replay", "world", "agent", "baselines",
    "train", "tasks", "evaluation", "optimize", "plots", "explore", "runner",
)  # fmt: skip
MODULES = sorted(LIBRARY.rglob("*.py"))
TEST_FILES = sorted((ROOT / "tests").glob("*.py"))
PYTHON_FILES = [*MODULES, *TEST_FILES]
FORBIDDEN_NAMES = {"utils", "tools", "common", "helpers"}
LONGEST_FILE, LONGEST_FUNCTION = 400, 60  # lines
WIP = ("TO" + "DO", "FIX" + "ME", "NotImplemented" + "Error")


def room_of(path: Path) -> str:
    return path.relative_to(LIBRARY).parts[0].removesuffix(".py")


def imported_rooms(tree: ast.Module) -> set[tuple[str, int]]:
    """The rooms that a module imports at run time, with line numbers."""
    found = set()
    for node in walk_run_time(tree):
        if isinstance(node, ast.ImportFrom) and not node.level:
            if node.module == "compilerdream":
                names = [f"compilerdream.{alias.name}" for alias in node.names]
            else:
                names = [node.module]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            parts = name.split(".")
            if parts[0] == "compilerdream" and len(parts) > 1:
                found.add((parts[1], node.lineno))
    return found


def walk_run_time(node: ast.AST):
    """All nodes but those under `if TYPE_CHECKING`, which never run."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        yield child
        yield from walk_run_time(child)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(LIBRARY)))
def test_a_room_imports_only_from_rooms_above_it(path):
    room = room_of(path)
    if room == "__init__":
        assert not imported_rooms(ast.parse(path.read_text()))
        return
    assert room in ROOMS, f"{room} has no place among the rooms"
    for other, line in imported_rooms(ast.parse(path.read_text())):
        assert other in ROOMS, f"{path}:{line} imports {other}"
        assert ROOMS.index(other) <= ROOMS.index(room), f"{path}:{line}: {room} imports {other}"


def test_the_import_test_sees_what_it_should():
    source = """
if TYPE_CHECKING:
    from compilerdream.runner import cli
def f():
    from compilerdream import train
    import compilerdream.agent.policy
"""
    assert imported_rooms(ast.parse(source)) == {("train", 5), ("agent", 6)}


@pytest.mark.parametrize("path", PYTHON_FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_are_short_and_finished(path):
    text = path.read_text()
    assert path.stem not in FORBIDDEN_NAMES
    for word in WIP:
        assert word not in text, f"{path} has {word}"
    lines = len(text.splitlines())
    assert lines <= LONGEST_FILE or path in TEST_FILES, f"{path} has {lines} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = node.end_lineno - node.lineno + 1
            assert length < LONGEST_FUNCTION, f"{path}: {node.name} has {length} lines"
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"{path}:{node.lineno}: which exception?"
            silent = len(node.body) == 1 and isinstance(node.body[0], ast.Pass)
            assert not silent, f"{path}:{node.lineno} hides a fault"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(LIBRARY)))
def test_what_is_public_is_documented(path):
    tree = ast.parse(path.read_text())
    assert ast.get_docstring(tree), f"{path} has no docstring"
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{path}: {node.name} has no docstring"


def test_ruff_is_clean():
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "lib", "tests", "scripts"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_there_are_notebooks():
    assert len(list(NOTEBOOKS.glob("*.ipynb"))) >= 5


@pytest.mark.parametrize("path", sorted(NOTEBOOKS.glob("*.ipynb")), ids=lambda path: path.stem)
def test_a_notebook_is_a_thin_story(path):
    notebook = json.loads(path.read_text())
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    prose = [cell for cell in notebook["cells"] if cell["cell_type"] == "markdown"]
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"
    assert len(prose) >= len(code) / 2
    parameters = [cell for cell in code if "parameters" in cell["metadata"].get("tags", ())]
    assert len(parameters) == 1
    lines = 0
    for cell in code:
        assert cell["outputs"] == []
        assert cell["execution_count"] is None
        source = "".join(cell["source"])
        lines += sum(bool(line.strip()) for line in source.splitlines())
        for node in ast.walk(ast.parse(source)):
            kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
            assert not isinstance(node, kinds), f"{path.name}: {node.name} belongs to the library"
    assert lines <= 70, f"{path.name} has {lines} lines of code"
    for node in ast.parse("".join(parameters[0]["source"])).body:
        assert isinstance(node, ast.AnnAssign), "parameters are typed"
    for line in "".join(parameters[0]["source"]).strip().splitlines():
        assert "#" in line, f"{path.name}: a parameter without its comment"
