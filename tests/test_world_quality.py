"""A world model's quality as numbers: against slow references, and from compiler to file."""

import dataclasses
import itertools
import json
import shutil

import numpy as np
import pandas as pd
import pytest

from compilerdream.compiler.faults import BitcodeRefused
from compilerdream.compiler.toy import ToyEnv, ToyProgram, toy_programs
from compilerdream.config import compose, revise
from compilerdream.evaluation import records, world_quality, world_record, world_runs
from compilerdream.evaluation.intervals import mean_interval
from compilerdream.evaluation.verify import VerifyError, verify
from compilerdream.evaluation.world_record import WorldRecordError, by_program, measure, summarise
from compilerdream.plots import world
from compilerdream.plots.figures import save_world_figures
from compilerdream.runner import cli
from compilerdream.train.run import train
from toy_truth import knowing_agent, within_sight

TOY = ["preset=quick", "experiment=toy", "train.steps=480", "train.pretrain=2"]
RANDOM = np.random.default_rng(0)


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A run of a second on the toy compiler."""
    return train(compose(TOY), tmp_path_factory.mktemp("run") / "seed0", quiet=True)


@pytest.fixture(scope="module")
def programs():
    return within_sight(toy_programs(8, 2))[:4]


@pytest.fixture(scope="module")
def folder(run, programs, tmp_path_factory):
    """A record of the run's model on four programs."""
    folder = tmp_path_factory.mktemp("world") / "record"
    measure(compose(TOY), programs, run, folder, 13, 3, workers=1, quiet=True)
    return folder


# the numbers


def slow_ranks(values):
    return [sum(v < w for v in values) + (sum(v == w for v in values) + 1) / 2 for w in values]


@pytest.mark.parametrize("ties", [False, True])
def test_rank_correlation_is_that_of_mean_ranks(ties):
    for _ in range(5):
        imagined, real = RANDOM.normal(size=(2, 9))
        if ties:
            imagined, real = imagined.round(), real.round()
        slow = np.corrcoef(slow_ranks(imagined), slow_ranks(real))[0, 1]
        assert world_quality.rank_correlation(imagined, real) == pytest.approx(slow)


def test_what_is_all_the_same_has_no_rank():
    some, same = np.arange(4.0), np.full(4, 0.1) + np.array([0, 1, -1, 0]) * 1e-12
    for imagined, real in ((some, same), (same, some), (some[:1], some[:1])):
        assert np.isnan(world_quality.rank_correlation(imagined, real))
    assert np.isnan(world_quality.top_share(some, same, 2))
    assert np.isnan(world_quality.top_share(some, some, 4))


def test_top_share_is_the_mean_over_all_ways_to_break_ties():
    for _ in range(30):
        imagined, real = RANDOM.integers(3, size=(2, 6)).astype(float)
        if np.ptp(real) == 0:
            continue
        most, hits = 3, []
        for order in itertools.permutations(range(6)):
            if all(imagined[a] >= imagined[b] for a, b in itertools.pairwise(order)):
                hits.append(real[list(order[:most])].max() == real.max())
        assert world_quality.top_share(imagined, real, most) == pytest.approx(np.mean(hits))


def test_chance_is_what_a_draw_gives():
    assert world_quality.chance_share(np.arange(45.0)) == pytest.approx(5 / 45)
    two_best = np.minimum(np.arange(45.0), 43.0)
    assert world_quality.chance_share(two_best) == pytest.approx(1 - 40 * 39 / (45 * 44))


def test_errors_by_horizon_stand_beside_those_of_guesses():
    imagined, real = RANDOM.normal(size=(2, 6, 3))
    programs = np.array(["a", "b", "a", "b", "b", "a"])
    table = world_quality.errors_by_horizon(imagined, real, programs)
    assert list(table["horizon"]) == [1, 2, 3]
    for line, step in zip(table.to_dict("records"), range(3), strict=True):
        error = spread = within = 0.0
        for row in range(6):
            own = [real[other, step] for other in range(6) if programs[other] == programs[row]]
            error += abs(imagined[row, step] - real[row, step]) / 6
            spread += abs(real[row, step] - sum(real[:, step]) / 6) / 6
            within += abs(real[row, step] - sum(own) / len(own)) / 6
        found = (line["error"], line["spread"], line["spread_within"])
        assert found == pytest.approx((error, spread, within))


def test_r_squared_of_features_is_pooled_over_programs():
    imagined, real = RANDOM.normal(size=(2, 10, 4, 3))
    real[..., 2] = 0.25  # a feature that never differs has none
    firsts = RANDOM.normal(size=(2, 3))
    sums = world_quality.FeatureSums.of(imagined[:4], real[:4], firsts[0])
    sums = sums + world_quality.FeatureSums.of(imagined[4:], real[4:], firsts[1])
    found, still = sums.r_squared()
    first = np.repeat(firsts, [4, 6], axis=0)
    for step, feature in itertools.product(range(4), range(2)):
        truth = real[:, step, feature]
        around = ((truth - truth.mean()) ** 2).sum()
        slow = 1 - ((imagined[:, step, feature] - truth) ** 2).sum() / around
        assert found[step, feature] == pytest.approx(slow)
        slow = 1 - ((first[:, feature] - truth) ** 2).sum() / around
        assert still[step, feature] == pytest.approx(slow)
    assert np.isnan(found[:, 2]).all() and np.isnan(still[:, 2]).all()


def test_calibration_and_coverage():
    imagined = np.array([0.4, 0.1, 0.3, 0.2])
    real = np.array([0.8, 0.0, 0.6, 0.2])
    table = world_quality.calibration(imagined, real, bins=2)
    assert list(table["imagined"]) == pytest.approx([0.15, 0.35])
    assert list(table["real"]) == pytest.approx([0.1, 0.7])
    assert list(table["high"]) == pytest.approx([0.18, 0.78])
    assert list(table["sequences"]) == [2, 2]
    assert len(world_quality.calibration(imagined, real, bins=9)) == 4
    low, high = np.array([0.0, 0.1, 0.6, 0.3]), np.array([0.7, 0.2, 0.7, 0.4])
    assert world_quality.coverage(low, high, real) == 0.25


def test_an_interval_of_a_mean_covers_it_and_is_known_where_it_is():
    values = RANDOM.normal(2.0, 0.5, size=40)
    low, high = mean_interval(values)
    assert low < values.mean() < high and high - low == pytest.approx(4 * 0.5 / 40**0.5, rel=0.35)
    assert mean_interval(np.full(3, 0.7)) == (0.7, 0.7)
    assert all(np.isnan(mean_interval(values[:1])))


def test_programs_with_nothing_to_rank_are_in_no_mean():
    lines = [
        {"suite": "s", "program": program, "sort": "actor", "sequence": f"actor-{index:03d}",
         "real": real, "imagined": index / 10, "low": 0.0, "high": 0.55}
        for program, reals in (("up", range(6)), ("flat", [3] * 6), ("down", range(6, 0, -1)))
        for index, real in enumerate(reals)
    ]  # fmt: skip
    returns = pd.DataFrame(lines)
    found = by_program(returns).query("sort == 'actor'").set_index("program")
    assert found.loc["up", "rank_correlation"] == pytest.approx(1.0)
    assert found.loc["up", "top"] == 1.0 and found.loc["down", "top"] == 0.0
    assert np.isnan(found.loc["flat", ["rank_correlation", "top", "chance"]].to_numpy(float)).all()
    line = summarise(returns).set_index("sort").loc["actor"]
    assert (line["programs"], line["ranked"], line["sequences"]) == (3, 2, 18)
    assert line["rank_correlation"] == pytest.approx(0.0) and line["top"] == 0.5
    assert line["chance"] == pytest.approx(5 / 6)
    assert line["coverage"] == pytest.approx(1 / 18)


# from the compiler to the file


def test_a_perfect_model_is_told_to_be_one(run, programs, tmp_path, monkeypatch):
    for module in (world_runs, world_record):
        monkeypatch.setattr(module, "load_agent", lambda *given: (knowing_agent(), None))
    record = measure(compose(TOY), programs, run, tmp_path / "w", 13, 2, workers=1, quiet=True)
    summary = summarise(record.returns).set_index("sort")
    for sort in ("random", "all"):
        assert summary.loc[sort, "rank_correlation"] == pytest.approx(1.0)
        assert summary.loc[sort, "top"] == 1.0 and summary.loc[sort, "coverage"] == 1.0
        assert summary.loc[sort, "error"] == pytest.approx(0.0, abs=1e-5)
        assert summary.loc[sort, "spread_within"] > 0.05
    assert record.errors["error"].to_numpy() == pytest.approx(0.0, abs=1e-5)
    assert record.features["r2"].dropna().to_numpy() == pytest.approx(1.0, abs=1e-5)
    told = record.features.query("sort == 'random'")
    assert told["r2"].notna().sum() > 40 and (told["still"] < 0.9).any()


def test_a_record_says_all_that_a_repeat_needs(run, folder, programs, tmp_path):
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    config = compose(TOY)
    again = measure(config, programs, run, folder, 13, 3, workers=1, quiet=True)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
    other = measure(config, programs, run, tmp_path / "other", 13, 3, workers=2, quiet=True)
    pd.testing.assert_frame_equal(again.returns, other.returns, atol=1e-4)
    assert again.facts.keys() == other.facts.keys()
    facts = json.loads((folder / "world.json").read_text(), parse_constant=pytest.fail)
    assert facts["run"] == f"{run.parent.name}/seed0" and facts["seed"] == 0
    returned = summarise(again.returns).iloc[0]
    assert facts["summary"][0]["error"] == pytest.approx(returned["error"], abs=1e-6)
    for changed in ((config, programs[:3], 13), (config, programs, 12),
                    (revise(config, ["seed=1"]), programs, 13)):  # fmt: skip
        with pytest.raises(WorldRecordError, match="another agent, other programs or settings"):
            measure(*changed[:2], run, folder, changed[2], 3, workers=1, quiet=True)
    copy = shutil.copytree(folder, tmp_path / "copy")
    fewer = measure(config, programs, run, copy, 4, 3, workers=1, replace=True, quiet=True)
    assert len(fewer.returns) == len(records.read(copy / "sequences.csv")) == 4 * len(programs)
    assert verify(copy / "sequences.csv", workers=1).replayed == 4 * len(programs)


def test_sequences_are_of_two_sorts_and_replay(folder, programs, tmp_path):
    rows = records.read(folder / "sequences.csv")
    assert [row.policy for row in rows if row.program == programs[0].name] == [
        *(f"actor-{index:03d}" for index in range(7)),
        *(f"random-{index:03d}" for index in range(6)),
    ]
    assert verify(folder / "sequences.csv", workers=1).replayed == 13 * len(programs)
    returns = world_record.read(folder).returns
    for row, real in zip(rows, returns["real"], strict=True):
        assert real == pytest.approx((row.o0 - row.final) / (row.o0 - row.oz), abs=1e-5)
    assert len({row.passes for row in rows if row.policy.startswith("random")}) > 20
    copy = shutil.copytree(folder, tmp_path / "copy")
    rows[2] = dataclasses.replace(rows[2], final=rows[2].final + 1)
    records.write(copy / "sequences.csv", rows)
    with pytest.raises(VerifyError, match="line 4"):
        verify(copy / "sequences.csv", workers=1)


def test_programs_without_an_answer_are_named(run, programs, tmp_path, monkeypatch):
    def reset(self, *, seed=None, options=None):
        if options["program"].name == programs[1].name:
            raise BitcodeRefused("LLVM 10 cannot read this", programs[1].name)
        return begin(self, seed=seed, options=options)

    begin = ToyEnv.reset
    monkeypatch.setattr(ToyEnv, "reset", reset)
    bare = ToyProgram("bare", 50, 0, 0, 0, 0, 0)
    chosen = [programs[0], programs[1], bare]
    record = measure(compose(TOY), chosen, run, tmp_path / "w", 4, 1, workers=1, quiet=True)
    assert set(record.returns["program"]) == {programs[0].name}
    fault, nothing = record.facts["missing"]
    assert fault["kind"] == "fault" and "cannot read this" in fault["why"]
    assert nothing["kind"] == "nothing-to-save" and "toy/bare" in nothing["why"]
    with pytest.raises(WorldRecordError, match="no program could be compared: toy/bare"):
        measure(compose(TOY), [bare], run, tmp_path / "x", 4, 1, workers=1, quiet=True)
    with pytest.raises(WorldRecordError, match="two sequences"):
        measure(compose(TOY), chosen, run, tmp_path / "x", 1, 1, workers=1, quiet=True)
    assert not (tmp_path / "x").exists()


def test_a_damaged_record_is_named(folder, tmp_path):
    copy = shutil.copytree(folder, tmp_path / "copy")
    (copy / "errors.csv").unlink()
    with pytest.raises(WorldRecordError, match=r"errors\.csv cannot be read"):
        world_record.read(copy)
    (copy / "world.json").write_text("{")
    shutil.copyfile(folder / "errors.csv", copy / "errors.csv")
    with pytest.raises(WorldRecordError, match=r"world\.json cannot be read"):
        world_record.read(copy)


# figures and the command


def test_figures_show_what_is_in_the_record(folder):
    record = world_record.read(folder)
    ax = world.error_by_horizon(record.errors)
    assert len(ax.lines) == 6
    wanted = record.errors.query("quantity == 'saving' and sort == 'random'")
    assert list(ax.lines[3].get_ydata()) == list(wanted["error"])
    ax = world.features_by_horizon(record.features)
    assert len(ax.lines) == 4
    ax = world.feature_map(record.features, sort="random", top=3)
    assert len(ax.get_yticklabels()) == 3
    assert ax.images[0].get_array().shape == (3, 8)
    ax = world.calibration(record.returns, bins=3)
    assert len(ax.containers) == 2
    points = world.rank_correlations(by_program(record.returns)).lines[0].get_xdata()
    ranked = by_program(record.returns).query("sort == 'actor'")["rank_correlation"].notna()
    assert len(points) == ranked.sum()
    files = save_world_figures(folder)
    assert [file.name for file in files] == ["quality.png", "features.png"]
    assert all(file.stat().st_size > 10_000 for file in files)
    shutil.rmtree(folder / "figures")


def test_the_command_measures_draws_and_prints(run, capsys):
    words = ["world", f"agent={run}", "split=validation", "most=2", "sequences=6", "samples=2",
             "workers=1"]  # fmt: skip
    assert cli.main(words) == 0
    said = capsys.readouterr().out
    assert "rank correlation" in said and "actor" in said and "random" in said
    made = run / "world" / "toy-validation-2"
    assert (made / "figures" / "quality.svg").is_file()
    assert len(pd.read_csv(made / "returns.csv")) == 12
    assert cli.main(["world"]) == 2
    assert "agent=RUN" in capsys.readouterr().err
    assert cli.main([*words, "seed=1"]) == 2
    assert "another agent" in capsys.readouterr().err
