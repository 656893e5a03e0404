"""Runs notebooks in batch with papermill: strict, skipping what is done, HTML beside each."""

import hashlib
import html
import json
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import compilerdream
from compilerdream.paths import CACHE, CONF, NOTEBOOKS, OUTPUTS, ROOT, write_whole
from compilerdream.runner.inside import settle

KERNEL = "python3"
UNDESCRIBED = "No description has been provided for this image"  # nbconvert's words
MERMAID = ("mermaid_js_url", "mermaid_layout_elk_js_url")
WIDGET = "application/vnd.jupyter.widget-view+json"
RECORDS = ("config.yaml", "run.json", "metrics.jsonl", "results.csv", "checkpoints/best/state.json")
"""Files of a run that notebooks read: when one changes, notebooks on that run are stale."""


class NotebookError(Exception):
    """A notebook cannot run, or failed: one that says which, where and what to look at."""


class _Bars:
    """A stream that shows a running cell's progress bars, and nothing else that it prints."""

    def write(self, text: str) -> None:
        if "\r" in text:
            sys.stdout.write(text)
            sys.stdout.flush()

    def flush(self) -> None:
        sys.stdout.flush()


@dataclass(frozen=True)
class Declared:
    """A parameter that a notebook declares: its name, type and comment."""

    name: str
    type: str
    help: str


def available() -> list[str]:
    """The names of the notebooks, in order."""
    return sorted(path.stem for path in NOTEBOOKS.glob("*.ipynb"))


def declared_parameters(name: str) -> dict[str, Declared]:
    """What the cell tagged `parameters` of notebook `name` declares, by name, in order."""
    from papermill import inspect_notebook

    found = inspect_notebook(str(_source(name)))
    return {
        key: Declared(key, item["inferred_type_name"], item["help"]) for key, item in found.items()
    }


def run_notebook(
    name: str, parameters: dict[str, Any], folder: Path, quiet: bool = False
) -> Path:
    """Execute notebooks/NAME.ipynb into `folder`, with HTML beside it; returns the executed file.

    Nothing runs when the executed notebook is there and neither its source, nor its parameters,
    nor the records of its run, nor its corpora, nor the library have changed since. Progress (cell
    i of n) goes to stdout unless `quiet`. Values may be text, as from a command line: they are read
    as the type that the notebook declares.

    NotebookError when the notebook or a parameter is unknown, and when a cell fails: its message
    begins with the error, and the partly executed notebook stays as NAME.failed.ipynb.
    """
    settle()
    source, folder = _source(name), Path(folder).resolve()
    values = _checked(name, parameters)
    done, failed = folder / f"{name}.ipynb", folder / f"{name}.failed.ipynb"
    if _is_current(done, _digest(source, values, folder)):
        return done
    folder.mkdir(parents=True, exist_ok=True)
    partial = folder / f"{name}.partial.ipynb"
    _execute(source, partial, failed, values, quiet)
    notebook = _read(partial)
    _still(notebook, name)
    # The notebook may have trained or evaluated its run: its records count as they are now.
    notebook.metadata["compilerdream"] = {"digest": _digest(source, values, folder)}
    _write(notebook, partial)
    write_html(notebook, done.with_suffix(".html"))
    os.replace(partial, done)
    failed.unlink(missing_ok=True)
    return done


def write_html(notebook, path: Path) -> None:
    """Write a notebook as one HTML file that needs no network.

    NotebookError when the notebook shows a widget and the page has no picture for it.
    """
    from nbconvert import HTMLExporter

    # Empty addresses: nothing is fetched when the page is opened.
    nowhere = dict.fromkeys(("mathjax_url", "require_js_url", "jquery_url", *MERMAID), "")
    exporter = HTMLExporter(template_name="lab", embed_images=True, **nowhere)
    exporter.log.setLevel("ERROR")  # it misses descriptions of pictures, which follow here
    page, _ = exporter.from_notebook_node(notebook, {"metadata": {"name": path.stem}})
    for alt in _descriptions(notebook):
        page = page.replace(UNDESCRIBED, html.escape(alt), 1)
    if WIDGET in page:
        raise NotebookError(f"{path}: a widget has no static picture")
    write_whole(path, page)


def _descriptions(notebook) -> list[str]:
    """What each picture's output says that it shows, in order."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    return [
        output.get("metadata", {}).get("image/png", {}).get("alt", "Figure")
        for output in outputs
        if "image/png" in output.get("data", {})
    ]


def _source(name: str) -> Path:
    path = NOTEBOOKS / f"{name.removesuffix('.ipynb')}.ipynb"
    if not path.is_file():
        raise NotebookError(f"no notebook {name!r}: there are {', '.join(available())}")
    return path


def _checked(name: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters as values of their declared types. NotebookError names a wrong one."""
    declared = declared_parameters(name)
    for key in parameters:
        if key not in declared:
            known = ", ".join(f"{item.name} ({item.help})" for item in declared.values())
            raise NotebookError(f"{name} has no parameter {key!r}; it declares: {known or 'none'}")
    return {key: _typed(name, declared[key], value) for key, value in parameters.items()}


def _typed(name: str, parameter: Declared, value: Any) -> Any:
    kinds = {"int": int, "float": float, "str": str, "bool": _truth}
    if parameter.type not in kinds:
        return value
    number = isinstance(value, int) and not isinstance(value, bool)
    if type(value).__name__ == parameter.type or number and parameter.type == "float":
        return value
    try:
        if not isinstance(value, str):
            raise TypeError(f"{value!r} is no text")
        return kinds[parameter.type](value)
    except (TypeError, ValueError) as error:
        raise NotebookError(
            f"{name}: parameter {parameter.name} must be of type {parameter.type}, not {value!r}"
        ) from error


def _truth(text: str) -> bool:
    words = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
    if text.lower() not in words:
        raise ValueError(text)
    return words[text.lower()]


def _execute(
    source: Path, partial: Path, failed: Path, values: dict[str, Any], quiet: bool
) -> None:
    """Run the cells into `partial`; on failure move it to `failed` and raise NotebookError."""
    import papermill
    from nbclient.exceptions import DeadKernelError
    from traitlets.config import Config

    bar = {
        "desc": source.stem, "file": sys.stdout, "mininterval": 0.5,
        "bar_format": "{desc}: cell {n_fmt} of {total_fmt}, {elapsed}",
    }  # fmt: skip
    try:
        papermill.execute_notebook(
            str(source), str(partial), values, kernel_name=KERNEL, cwd=str(ROOT),
            progress_bar=False if quiet else bar, stdout_file=None if quiet else _Bars(),
            config=Config(KernelManager={"transport_encryption": "auto"}),
        )  # fmt: skip
    except papermill.PapermillExecutionError as error:
        os.replace(partial, failed)
        raise NotebookError(
            f"{error.ename}: {error.evalue}\n  in cell {error.cell_index + 1} of {source.stem}; "
            f"the cells before it ran, see {failed}"
        ) from error
    except DeadKernelError as error:
        os.replace(partial, failed)
        raise NotebookError(
            f"the kernel of {source.stem} died, perhaps for want of memory; the cells that ran are "
            f"in {failed}"
        ) from error


def _still(notebook, name: str) -> None:
    """Put each widget's picture in its place, and keep only the last state of progress bars.

    NotebookError for a widget that brings no picture.
    """
    notebook.metadata.pop("widgets", None)
    for number, cell in enumerate(notebook.cells, 1):
        for output in cell.get("outputs", ()):
            if output["output_type"] == "stream":
                output["text"] = re.sub(r"[^\n]*\r(?!\n)", "", output["text"])
            if WIDGET in output.get("data", {}):
                del output["data"][WIDGET]
                if "image/png" not in output["data"]:
                    raise NotebookError(
                        f"{name}: cell {number} shows a widget without a static picture"
                    )


def _digest(source: Path, values: dict[str, Any], folder: Path) -> str:
    """A hash of all that an executed notebook depends on: records of its run and its folder too.

    And which of the corpora that its parameter `suites` names are built, and how.
    """
    digest = hashlib.sha256(source.read_bytes())
    digest.update(json.dumps(values, sort_keys=True).encode())
    run = values.get("run") or _default(source, "run")
    suites = values.get("suites") or _default(source, "suites")
    records = [place / record for place in (folder, OUTPUTS / run) for record in RECORDS]
    records += [CACHE / "corpora" / suite / "build.json" for suite in suites.split()]
    for file in records:
        if file.is_file():
            digest.update(file.name.encode() + file.read_bytes())
    library = Path(compilerdream.__file__).parent
    sources = [*library.rglob("*.py"), *(library / "compiler" / "native").rglob("*"),
               library / "corpora" / "embedded" / "manifest.json", *CONF.rglob("*.yaml")]
    for file in sorted(sources):
        if file.is_file():
            digest.update(file.name.encode() + file.read_bytes())
    return digest.hexdigest()


def _default(source: Path, parameter: str) -> str:
    """The text that a notebook's own cell gives this parameter; empty without one."""
    from papermill import inspect_notebook

    declared = inspect_notebook(str(source)).get(parameter)
    return declared["default"].strip("\"'") if declared else ""


def _is_current(done: Path, digest: str) -> bool:
    if not done.is_file() or not done.with_suffix(".html").is_file():
        return False
    return json.loads(done.read_text())["metadata"].get("compilerdream", {}).get("digest") == digest


def _read(path: Path):
    import nbformat

    return nbformat.read(path, as_version=4)


def _write(notebook, path: Path) -> None:
    import nbformat

    nbformat.write(notebook, path)
