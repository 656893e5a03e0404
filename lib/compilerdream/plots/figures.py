"""The figures of a run's folder, from its saved records."""

from pathlib import Path

import matplotlib
from matplotlib.figure import Figure

from compilerdream.evaluation import metrics, records, world_record
from compilerdream.plots import curves, scores, world
from compilerdream.plots.tables import read_metrics


def save_figures(folder: Path) -> list[Path]:
    """Draw what the run's metrics.jsonl and results.csv allow into `folder/figures`.

    Returns the PNG files written; beside each stands an SVG of the same name. A record that is
    not there gives no figure.
    """
    drawn: dict[str, Figure] = {}
    if (folder / "metrics.jsonl").is_file():
        table = read_metrics(folder)
        drawn["learning_curve"] = curves.learning_curve(table).figure
        drawn["losses"] = curves.losses(table).figure
    if (folder / "results.csv").is_file():
        rows = records.read(folder / "results.csv")
        if rows:
            results = metrics.frame(rows)
            drawn["geomean"] = scores.geomean_bars(results).figure
            if "agent" in set(results["policy"]):
                drawn["programs"] = scores.program_ratios(results).figure
    return [_save(figure, folder / "figures" / f"{name}.png") for name, figure in drawn.items()]


def save_world_figures(folder: Path) -> list[Path]:
    """Draw a world model's quality from the record in `folder` into `folder/figures`."""
    record = world_record.read(folder)
    drawn = {
        "quality": world.quality(record),
        "features": world.feature_map(record.features).figure,
    }
    return [_save(figure, folder / "figures" / f"{name}.png") for name, figure in drawn.items()]


def _save(figure: Figure, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path)
    # No date and fixed ids, so that the same records give the same file.
    with matplotlib.rc_context({"svg.hashsalt": "compilerdream"}):
        figure.savefig(path.with_suffix(".svg"), metadata={"Date": None})
    return path
