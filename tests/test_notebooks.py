"""Notebooks under papermill: run for real, strict about parameters, skipped when done."""

import json

import nbformat
import pytest

from compilerdream.paths import ROOT
from compilerdream.runner import notebooks
from compilerdream.runner.notebooks import NotebookError, declared_parameters, run_notebook


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    """A notebooks folder of our own; call it to write one of code cells."""
    folder = tmp_path / "notebooks"
    folder.mkdir()
    monkeypatch.setattr(notebooks, "NOTEBOOKS", folder)

    def write(name: str, *cells: str) -> None:
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells])
        notebook.cells[0].metadata["tags"] = ["parameters"]
        notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
        notebook.metadata["language_info"] = {"name": "python"}
        nbformat.write(notebook, folder / f"{name}.ipynb")

    return write


def test_start_here_runs_and_shows_its_pictures(tmp_path):
    done = run_notebook("00_start_here", {"passes": "mem2reg simplifycfg"}, tmp_path, quiet=True)
    notebook = nbformat.read(done, as_version=4)
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    assert sum("image/png" in output.get("data", {}) for output in outputs) == 2
    text = "".join(output.get("text", "") for output in outputs)
    assert "opt -simplifycfg -mem2reg input.bc" in text
    page = done.with_suffix(".html").read_text()
    assert page.count('alt="Figure: ') == 2
    assert "https://cdn" not in page


def test_every_notebook_declares_typed_and_explained_parameters():
    for name in notebooks.available():
        for parameter in declared_parameters(name).values():
            assert parameter.type in ("str", "int", "float", "bool"), (name, parameter)
            assert parameter.help, (name, parameter)


def test_unknown_parameter_is_refused_with_the_declared_ones(tmp_path):
    with pytest.raises(NotebookError, match=r"no parameter 'pases'; it declares: program .*passes"):
        run_notebook("00_start_here", {"pases": "gvn"}, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_unknown_notebook_is_refused_with_the_known_ones(tmp_path):
    with pytest.raises(NotebookError, match="00_start_here, 01_train"):
        run_notebook("09_end", {}, tmp_path)


def test_text_values_become_the_declared_type(shelf, tmp_path):
    shelf("one", "count: int = 1  # how many\nnoisy: bool = False  # or not", "count + 1, noisy")
    done = run_notebook("one", {"count": "41", "noisy": "true"}, tmp_path / "out", quiet=True)
    cell = nbformat.read(done, as_version=4).cells[-1]
    assert cell.outputs[0]["data"]["text/plain"] == "(42, True)"
    with pytest.raises(NotebookError, match="count must be of type int, not 'many'"):
        run_notebook("one", {"count": "many"}, tmp_path / "out")
    for wrong in ("1.9", 1.9, True):
        with pytest.raises(NotebookError, match="count must be of type int"):
            run_notebook("one", {"count": wrong}, tmp_path / "out")


def test_the_kernel_is_this_python(shelf, tmp_path):
    import sys

    shelf("one", "a: int = 1  # number\nb: int = 2  # number", "import sys; print(sys.executable)")
    done = run_notebook("one", {}, tmp_path / "out", quiet=True)
    assert nbformat.read(done, as_version=4).cells[-1].outputs[0]["text"].strip() == sys.executable


def test_what_is_done_and_unchanged_is_skipped(shelf, tmp_path, monkeypatch):
    runs = tmp_path / "outputs"
    (runs / "mine").mkdir(parents=True)
    (runs / "mine" / "results.csv").write_text("one")
    monkeypatch.setattr(notebooks, "OUTPUTS", runs)
    calls = []
    execute = notebooks._execute
    monkeypatch.setattr(
        notebooks, "_execute", lambda *given: (calls.append(given), execute(*given))
    )
    shelf("one", "# A run.\nrun: str = 'mine'  # its folder", "print(run)")
    for _ in range(2):
        run_notebook("one", {}, tmp_path / "out", quiet=True)
    assert len(calls) == 1
    (runs / "mine" / "results.csv").write_text("two")
    run_notebook("one", {}, tmp_path / "out", quiet=True)
    assert len(calls) == 2
    shelf("one", "# A run.\nrun: str = 'mine'  # its folder", "print(run, run)")
    run_notebook("one", {}, tmp_path / "out", quiet=True)
    run_notebook("one", {"run": "other"}, tmp_path / "out", quiet=True)
    assert len(calls) == 4


def test_a_failure_is_told_error_first_and_kept(shelf, tmp_path):
    shelf("one", "a: int = 1  # number\nb: int = 0  # divisor", "print('before')", "a / b")
    with pytest.raises(NotebookError) as caught:
        run_notebook("one", {}, tmp_path / "out", quiet=True)
    message = str(caught.value)
    kept = tmp_path / "out" / "one.failed.ipynb"
    assert message.startswith("ZeroDivisionError: division by zero")
    assert "cell 3 of one" in message
    assert str(kept) in message
    assert "before" in json.dumps(nbformat.read(kept, as_version=4).cells)
    assert not (tmp_path / "out" / "one.ipynb").exists()
    run_notebook("one", {"b": 1}, tmp_path / "out", quiet=True)
    assert not kept.exists()


def test_a_dead_kernel_is_told(shelf, tmp_path):
    shelf("one", "a: int = 1  # number\nb: int = 0  # number", "import os; os._exit(3)")
    with pytest.raises(NotebookError, match="the kernel of one died"):
        run_notebook("one", {}, tmp_path / "out", quiet=True)


def test_a_widget_must_bring_a_picture(shelf, tmp_path):
    shelf("one", "a: int = 1  # number\nb: int = 2  # number",
          "import ipywidgets; ipywidgets.IntSlider()")  # fmt: skip
    with pytest.raises(NotebookError, match="cell 2 shows a widget without a static picture"):
        run_notebook("one", {}, tmp_path / "out", quiet=True)


def test_progress_bars_leave_one_line(shelf, tmp_path, capfd):
    shelf("one", "a: int = 1  # number\nb: int = 2  # number",
          "import sys\nfor n in range(3): sys.stdout.write(f'\\r{n} of 3')")  # fmt: skip
    done = run_notebook("one", {}, tmp_path / "out")
    assert nbformat.read(done, as_version=4).cells[-1].outputs[0]["text"] == "2 of 3"
    shown = capfd.readouterr().out
    assert "one: cell 2 of 2" in shown
    assert "2 of 3" in shown


@pytest.mark.heavy
def test_the_notebooks_of_a_run_work_from_training_to_the_explorer(tmp_path, monkeypatch):
    """On the toy compiler, in a root of its own: 01 trains the run that the others read."""
    for name in ("conf", "notebooks"):
        (tmp_path / name).symlink_to(ROOT / name)
    monkeypatch.setenv("COMPILERDREAM_ROOT", str(tmp_path))
    monkeypatch.setattr(notebooks, "OUTPUTS", tmp_path / "outputs")
    run, out = "toy/seed0", tmp_path / "outputs" / "toy" / "seed0"
    settings = "experiment=toy train.steps=480 train.pretrain=2 train.log_every=2"
    given = {"01_train": {"settings": settings}, "02_evaluate": {"run": run},
             "03_world_model": {"run": run, "samples": 2, "program": "toy3-1"},
             "04_explorer": {"run": run, "start": 3}}  # fmt: skip
    for name, parameters in given.items():
        done = run_notebook(name, parameters, out, quiet=True)
        outputs = [output for cell in nbformat.read(done, as_version=4).cells
                   for output in cell.get("outputs", ())]  # fmt: skip
        assert any("image/png" in output.get("data", {}) for output in outputs), name
        text = "".join(output.get("text", "") for output in outputs)
        assert name != "03_world_model" or text.startswith("toy3-1 - "), text
