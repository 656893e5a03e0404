"""`index.html` of a run: the headline table, the figures, and links to the executed notebooks."""

import html
import json
import math
from pathlib import Path

from compilerdream.evaluation import records
from compilerdream.evaluation.metrics import summarise
from compilerdream.paths import write_whole
from compilerdream.plots import style
from compilerdream.plots.figures import save_figures

CAPTIONS = {
    "learning_curve": "While training: -Oz count over count, geometric mean over programs.",
    "losses": "The world model's losses.",
    "geomean": "Against -Oz on the test programs: geometric mean, 95 % interval, each program.",
    "programs": "The same, program by program.",
}

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
       color: #1a1a1a; }}
table {{ border-collapse: collapse; margin: 1rem 0; }}
th, td {{ padding: .3rem .8rem; text-align: right; border-bottom: 1px solid #ddd; }}
td {{ white-space: nowrap; }}
th:first-child, td:first-child {{ text-align: left; }}
img {{ max-width: 100%; }}
figure {{ margin: 1.5rem 0; }} figcaption {{ color: #555; }}
</style></head><body>
<h1>{title}</h1>
<p>{facts}</p>
{table}
<h2>Notebooks</h2>
<ul>
{notebooks}
</ul>
<h2>Figures</h2>
{figures}
<h2>Records</h2>
<p>{files}</p>
</body></html>
"""


def write_index(folder: Path) -> Path:
    """Draw the run's figures and write `folder/index.html`; returns it.

    Everything on the page comes from the run's saved records; parts whose record is not there are
    left out. RecordError when results.csv is malformed.
    """
    pictures = save_figures(folder)
    rows = records.read(folder / "results.csv") if (folder / "results.csv").is_file() else []
    page = PAGE.format(
        title=html.escape(f"{folder.parent.name}/{folder.name}"),
        facts=html.escape(_facts(folder)),
        table=_table(rows),
        notebooks="\n".join(_link(path) for path in sorted(folder.glob("[0-9]*.html"))),
        figures="\n".join(_figure(path) for path in pictures),
        files=", ".join(
            f'<a href="{name}">{name}</a>'
            for name in ("config.yaml", "run.json", "metrics.jsonl", "results.csv")
            if (folder / name).is_file()
        ),
    )
    write_whole(folder / "index.html", page)
    return folder / "index.html"


def _facts(folder: Path) -> str:
    """One sentence from run.json."""
    file = folder / "run.json"
    if not file.is_file():
        return "This folder holds no training run."
    record = json.loads(file.read_text())
    if record["status"] != "finished":
        return f"Training has not finished (commit {record['commit']})."
    return (
        f"Trained for {record['seconds'] / 60:.1f} minutes: {record['steps']:,} passes in "
        f"{record['episodes']:,} episodes, {record['updates']:,} updates of "
        f"{record['parameters']:,} parameters; commit {record['commit']}, torch {record['torch']}."
    )


def _table(rows: list[records.ResultRow]) -> str:
    """The headline table, one line a policy."""
    if not rows:
        return "<p>Not evaluated yet.</p>"
    head = (
        "policy", "geomean of -Oz / count", "95 % interval", "best prefix", "programs",
        "output as expected", "compiler faults",
    )  # fmt: skip
    lines = []
    for line in summarise(rows).to_dict("records"):
        tested = line["ok"] + line["differs"]
        cells = (
            style.method(line["policy"]).label,
            _number(line["geomean"]),
            "" if line["low"] == line["high"] or math.isnan(line["low"])
            else f"{line['low']:.3f} to {line['high']:.3f}",
            _number(line["best_geomean"]),
            line["programs"],
            f"{line['ok']} of {tested}" if tested else "not run",
            line["faults"],
        )
        lines.append("".join(f"<td>{html.escape(str(cell))}</td>" for cell in cells))
    body = "".join(f"<tr>{line}</tr>\n" for line in lines)
    return (
        f"<table><tr>{''.join(f'<th>{html.escape(cell)}</th>' for cell in head)}</tr>\n{body}"
        "</table>\n<p>Above 1: fewer instructions than -Oz. One try a program, final state; "
        "<em>best prefix</em> takes the smallest count on the way.</p>"
    )


def _number(value: float) -> str:
    return "no result" if math.isnan(value) else f"{value:.3f}"


def _link(path: Path) -> str:
    name = html.escape(path.stem)
    return f'<li><a href="{name}.html">{name}</a> (<a href="{name}.ipynb">notebook</a>)</li>'


def _figure(path: Path) -> str:
    caption = html.escape(CAPTIONS[path.stem])
    source = f"figures/{html.escape(path.name)}"
    return (
        f'<figure><img src="{source}" alt="{caption}"><figcaption>{caption}</figcaption></figure>'
    )
