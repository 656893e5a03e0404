"""Figures: what stands on the axes, not how the pixels fall."""

import json
import math

import numpy as np
import pandas as pd
import pytest

from compilerdream.evaluation.metrics import POLICY_ORDER
from compilerdream.evaluation.records import RecordError
from compilerdream.plots import curves, scores, seeds, style, trajectories
from compilerdream.plots.figures import save_figures
from compilerdream.plots.tables import read_metrics

O0, OZ = 100, 50


def metrics_of(folder, scale: float = 1.0):
    """A run folder with a small metrics.jsonl: training scores 0.5, 0.6 … times `scale`."""
    folder.mkdir(parents=True)
    rows = []
    for index in range(5):
        head = {"step": 100 * index, "updates": 10 * index, "seconds": 60.0 * index}
        losses = {"loss/autophase": 1.0 / (index + 1), "loss/kl": 1.0}
        rows.append(head | losses | {"score/train_geomean": scale * (0.5 + index / 10)})
        rows.append(head | {"score/validation_geomean": scale * (0.4 + index / 10)})
    (folder / "metrics.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return folder


def results(seeds: int = 1) -> pd.DataFrame:
    """Rows of three programs and three policies; the agent's ratios are 0.5, 1 and 2."""
    rows = [
        {"suite": "s", "program": f"p{index}", "policy": policy, "ratio": ratio * value,
         "fault": "", "seed": seed}
        for seed in range(seeds)
        for policy, value in (("random", 0.5), ("agent", 1.0), ("oz", 1.0))
        for index, ratio in enumerate((0.5, 1.0, 2.0) if policy != "oz" else (1.0, 1.0, 1.0))
    ]  # fmt: skip
    return pd.DataFrame(rows)


def labels(ax) -> list[str]:
    return [text.get_text() for text in ax.get_legend().get_texts()]


def trajectory_table(**more) -> pd.DataFrame:
    table = {"pass": ["", "sroa", "gvn"], "count": [O0, 60, 70], "reward": [math.nan, 0.8, -0.2]}
    return pd.DataFrame(table | more)


def test_read_metrics_gives_minutes_and_survives_half_a_line(tmp_path):
    folder = metrics_of(tmp_path / "seed0")
    with (folder / "metrics.jsonl").open("a") as file:
        file.write('{"step": 9')
    table = read_metrics(folder)
    assert table["minutes"].max() == 4.0
    assert set(table["run"]) == {f"{tmp_path.name}/seed0"}
    assert len(table) == 10


def test_runs_of_two_experiments_stay_apart(tmp_path):
    folders = [metrics_of(tmp_path / name / "seed0") for name in ("quick", "laptop")]
    assert set(read_metrics(folders)["run"]) == {"quick/seed0", "laptop/seed0"}


def test_updates_that_a_resumed_run_made_twice_count_once(tmp_path):
    folder = metrics_of(tmp_path / "seed0")
    again = [
        {"step": 210, "updates": 20, "seconds": 110.0, "score/train_geomean": 0.1},
        {"step": 250, "updates": 25, "seconds": 130.0, "score/validation_geomean": 0.2},
        {"step": 310, "updates": 30, "seconds": 150.0, "score/train_geomean": 0.3},
    ]
    with (folder / "metrics.jsonl").open("a") as file:
        file.writelines(json.dumps(row) + "\n" for row in again)
    table = read_metrics(folder)
    assert list(table["updates"]) == [0, 0, 10, 10, 20, 20, 25, 30]
    assert table.dropna(subset="score/train_geomean")["minutes"].is_monotonic_increasing
    assert list(table["score/train_geomean"].dropna()) == [0.5, 0.6, 0.1, 0.3]


def test_missing_record_says_which_file(tmp_path):
    with pytest.raises(RecordError, match=r"metrics\.jsonl is not there"):
        read_metrics(tmp_path)
    with pytest.raises(RecordError, match="there is no run to read"):
        read_metrics([])


def test_learning_curve_of_one_run(tmp_path):
    ax = curves.learning_curve(read_metrics(metrics_of(tmp_path / "seed0")))
    validation, train, oz = ax.lines
    np.testing.assert_allclose(validation.get_ydata(), [0.4, 0.5, 0.6, 0.7, 0.8])
    np.testing.assert_allclose(train.get_xdata(), [0, 1, 2, 3, 4])
    assert set(oz.get_ydata()) == {1.0}
    assert "minutes" in ax.get_xlabel()
    assert not ax.collections, "one run has no spread to shade"


def test_learning_curve_of_several_runs_shows_mean_and_range(tmp_path):
    folders = [metrics_of(tmp_path / f"seed{index}", scale) for index, scale in enumerate((1, 2))]
    ax = curves.learning_curve(read_metrics(folders), x="step")
    np.testing.assert_allclose(ax.lines[0].get_ydata(), 1.5 * np.array([0.4, 0.5, 0.6, 0.7, 0.8]))
    assert len(ax.collections) == 2
    assert "2 runs" in labels(ax)[0]


def test_losses_are_logarithmic_and_only_those_logged(tmp_path):
    ax = curves.losses(read_metrics(metrics_of(tmp_path / "seed0")))
    assert ax.get_yscale() == "log"
    assert len(ax.lines) == 2


def test_geomean_bars_keep_order_colours_and_values():
    ax = scores.geomean_bars(results())
    assert [text.get_text() for text in ax.get_yticklabels()] == [
        style.METHODS[name].label for name in ("agent", "oz", "random")
    ]
    assert [bar.get_width() for bar in ax.patches] == pytest.approx([1.0, 1.0, 0.5])
    assert [text.get_text() for text in ax.texts] == ["1.000", "1.000", "0.500"]


def test_geomean_bars_leave_faults_out_and_count_them():
    data = results()
    data["fault"] = data["fault"].astype(object)
    worst = (data["policy"] == "agent") & (data["program"] == "p0")
    data.loc[worst, "fault"] = "pass-timeout fallback=-Oz: too slow"
    ax = scores.geomean_bars(data)
    assert ax.patches[0].get_width() == pytest.approx(math.sqrt(2.0))
    assert ax.texts[0].get_text() == "1.414  (1 failed)"


@pytest.mark.parametrize("seeds", [1, 3])
def test_program_ratios_are_sorted_with_one_point_a_program(seeds):
    ax = scores.program_ratios(results(seeds))
    points = {line.get_label(): line for line in ax.lines}
    agent = points[style.METHODS["agent"].label]
    assert agent.get_xdata() == pytest.approx([0.5, 1.0, 2.0])
    assert list(agent.get_ydata()) == [0, 1, 2]
    assert [text.get_text() for text in ax.get_yticklabels()] == ["p0", "p1", "p2"]
    assert labels(ax) == [style.METHODS[name].label for name in ("agent", "random", "oz")]


def test_an_unknown_method_has_a_colour_of_its_own():
    known = {look.colour for look in style.METHODS.values()}
    assert style.method("greedy").colour not in known
    assert style.in_order(["greedy", "o0", "mined", "agent"]) == ["agent", "mined", "o0", "greedy"]


def test_search_and_planning_are_called_what_they_are():
    assert style.method("search-0.5").label == "agent, 0.5 s of search"
    assert style.method("plan-8").label == "agent, 8 looks ahead"
    assert style.method("random-search-9").label == "random-search-9"


def test_every_method_has_its_place_and_its_colour():
    assert tuple(style.METHODS) == POLICY_ORDER
    assert len({look.colour for look in style.METHODS.values()}) == len(POLICY_ORDER)


def test_instruction_counts_have_both_lines_and_pass_names():
    ax = trajectories.instruction_counts(trajectory_table(), o0=O0, oz=OZ, now=1)
    assert list(ax.lines[0].get_ydata()) == [O0, 60, 70]
    assert {f"-O0: {O0}", f"-Oz: {OZ}"} <= set(labels(ax))
    assert [text.get_text() for text in ax.get_xticklabels()] == ["start", "sroa", "gvn"]
    assert "world model, one pass ahead" not in labels(ax)


def test_instruction_counts_show_predictions_where_there_are_some():
    table = trajectory_table(predicted=[math.nan, 65.0, math.nan])
    ax = trajectories.instruction_counts(table, o0=O0, oz=OZ)
    assert "world model, one pass ahead" in labels(ax)


def test_step_rewards_tell_saving_from_growth_by_colour():
    ax = trajectories.step_rewards(trajectory_table())
    saved, grown = ax.containers
    assert [bar.get_height() for bar in saved] == pytest.approx([0.8, 0.0])
    assert [bar.get_height() for bar in grown] == pytest.approx([0.0, -0.2])
    assert saved[0].get_facecolor() != grown[0].get_facecolor()


def test_feature_changes_are_sorted_and_named():
    data = pd.DataFrame(
        {"feature": ["loads", "stores", "same"], "before": [9, 2, 5], "after": [1, 3, 5]}
    )
    ax = trajectories.feature_changes(data)
    assert [text.get_text() for text in ax.get_yticklabels()] == ["loads", "stores"]
    assert [bar.get_width() for bar in ax.patches] == [-8, 1]
    assert [text.get_text() for text in ax.texts] == ["9 → 1", "2 → 3"]


def test_nothing_changed_is_said():
    data = pd.DataFrame({"feature": ["loads"], "before": [1], "after": [1]})
    assert trajectories.feature_changes(data).texts[0].get_text() == "no feature changed"


def test_imagined_against_real_draws_both_and_the_band():
    data = pd.DataFrame(
        {"step": [0, 1], "real": [1.0, 2.0], "imagined": [1.0, 1.5], "low": [0.9, 1.0],
         "high": [1.1, 2.0]}
    )  # fmt: skip
    ax = trajectories.imagined_against_real(data, name="count", start=1)
    real, imagined, _ = ax.lines
    assert list(real.get_ydata()) == [1.0, 2.0]
    assert list(imagined.get_ydata()) == [1.0, 1.5]
    assert real.get_color() != imagined.get_color()
    assert len(ax.collections) == 1


def test_no_texts_overlap_in_the_bars():
    ax = scores.geomean_bars(results())
    ax.figure.draw_without_rendering()
    texts = [*ax.get_yticklabels(), *ax.texts, *ax.get_xticklabels(), ax.xaxis.label]
    boxes = [text.get_window_extent() for text in texts if text.get_text()]
    for index, box in enumerate(boxes):
        assert not any(box.overlaps(other) for other in boxes[index + 1 :])


def test_save_figures_draws_what_the_records_allow(tmp_path):
    folder = metrics_of(tmp_path / "seed0")
    written = save_figures(folder)
    assert [path.name for path in written] == ["learning_curve.png", "losses.png"]
    assert all(path.with_suffix(".svg").is_file() for path in written)


def test_a_figure_shows_itself_in_a_notebook(tmp_path):
    ax = curves.losses(read_metrics(metrics_of(tmp_path / "seed0")))
    content, metadata = ax.figure._repr_png_()
    assert content.startswith(b"\x89PNG")
    assert metadata["alt"] == "Figure: loss by gradient updates"


# several seeds


def three_seeds(tmp_path, name="quick", scale=1.0):
    return [metrics_of(tmp_path / name / f"seed{n}", scale * (1 + n / 10)) for n in range(3)]


@pytest.mark.parametrize(("x", "ends"), [("step", 400.0), ("hours", 4.0 / 60.0)])
def test_seed_scores_are_mean_and_standard_deviation(tmp_path, x, ends):
    ax = seeds.scores(read_metrics(three_seeds(tmp_path)), x=x)
    base = np.array([0.4, 0.5, 0.6, 0.7, 0.8])
    np.testing.assert_allclose(ax.lines[0].get_ydata(), 1.1 * base)
    assert ax.lines[0].get_xdata()[-1] == pytest.approx(ends)
    (band,) = ax.collections
    drawn = band.get_paths()[0].vertices
    for y in (1.1 * base - 0.1 * base, 1.1 * base + 0.1 * base):  # of 1, 1.1 and 1.2 it is 0.1
        assert all(np.isclose(drawn[:, 1], value).any() for value in y)
    assert labels(ax) == ["quick (3 seeds, mean ± s.d.)", "-Oz"]
    assert x.rstrip("s") in ax.get_xlabel()


def test_experiments_have_curves_of_their_own(tmp_path):
    folders = three_seeds(tmp_path) + [metrics_of(tmp_path / "laptop" / "seed0", 2.0)]
    ax = seeds.scores(read_metrics(folders))
    assert labels(ax) == ["quick (3 seeds, mean ± s.d.)", "laptop (one seed)", "-Oz"]
    assert len(ax.collections) == 1, "one seed has no spread"
    assert len({line.get_color() for line in ax.lines}) == 3


def test_a_curve_ends_where_the_first_seed_ends(tmp_path):
    folders = three_seeds(tmp_path)
    lines = (folders[1] / "metrics.jsonl").read_text().splitlines(keepends=True)
    (folders[1] / "metrics.jsonl").write_text("".join(lines[:6]))
    ax = seeds.scores(read_metrics(folders))
    assert ax.lines[0].get_xdata()[-1] == 200
    np.testing.assert_allclose(ax.lines[0].get_ydata()[-1], 1.1 * 0.6)


def test_seed_losses_are_those_logged_with_their_spread(tmp_path):
    ax = seeds.losses(read_metrics(three_seeds(tmp_path)), x="hours")
    assert ax.get_yscale() == "log" and len(ax.lines) == len(ax.collections) == 2
    np.testing.assert_allclose(ax.lines[0].get_ydata(), [1, 1 / 2, 1 / 3, 1 / 4, 1 / 5])


def test_learning_shows_scores_and_losses_over_steps_and_hours(tmp_path):
    folders = three_seeds(tmp_path) + three_seeds(tmp_path, "laptop", 2.0)
    figure = seeds.learning(read_metrics(folders))
    figure.draw_without_rendering()
    panels = np.array(figure.axes).reshape(3, 2)
    assert [ax.get_xlabel() for ax in panels[-1]] == [
        "compiler passes applied in training (environment steps)", "training time (hours)",
    ]  # fmt: skip
    assert [bool(ax.get_legend()) for ax in figure.axes] == [True, False, True, False, False, False]
    assert "(quick)" in panels[1, 0].get_ylabel() and "(laptop)" in panels[2, 0].get_ylabel()
    texts = [label for ax in figure.axes for label in (ax.xaxis.label, ax.yaxis.label)]
    parts = [label for label in texts if label.get_text()]
    parts += [ax.get_legend() for ax in figure.axes if ax.get_legend()]
    boxes = [part.get_window_extent() for part in parts] + [ax.bbox for ax in figure.axes]
    assert len(boxes) == 2 + 2 + 3 + 6
    for index, box in enumerate(boxes):
        assert not any(box.overlaps(other) for other in boxes[index + 1 :])
