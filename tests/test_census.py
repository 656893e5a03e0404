"""What corpora are made of, random walks, and how far random search gets."""

import csv
import dataclasses
import hashlib
import json
import math

import nbformat
import numpy as np
import pandas as pd
import pytest

from compilerdream import corpora
from compilerdream.baselines import walks
from compilerdream.baselines.policies import RandomPolicy, RandomSearchPolicy
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import PassTimeout, ServiceDied
from compilerdream.compiler.toy import ToyEnv, toy_programs
from compilerdream.config import compose, revise
from compilerdream.corpora import census
from compilerdream.corpora.assembly import COLUMNS
from compilerdream.corpora.program import CorpusError
from compilerdream.evaluation import records
from compilerdream.evaluation.ceilings import ceilings
from compilerdream.evaluation.evaluate import evaluate
from compilerdream.evaluation.policies import PolicyError, check_policies, search_episodes
from compilerdream.evaluation.verify import verify
from compilerdream.plots import corpora as plots
from compilerdream.runner import notebooks
from compilerdream.runner.notebooks import run_notebook

# name, split, domain, language, o0, oz
PROGRAMS = (
    ("lupa/a.c", "train", "scripting", "c", 1000, 400),
    ("lupa/deep/b.c", "train", "scripting", "c", 500, 300),
    ("stim/c.cc", "test", "quantum", "c++", 200, 150),
)
LEFT_OUT = (
    ("lupa/d.c", "duplicate", "of lupa/a.c"),
    ("lupa/e.c", "near-duplicate", "of stim/c.cc, 0.81 alike"),
    ("stim/f.cc", "compile", "f.cc: error"),
    ("gone/g.c", "size", "9 instructions are not between 100 and 20000"),
)


@pytest.fixture
def home(tmp_path):
    """A folder of built corpora with one of three programs, `tiny`; bitcode it has none."""
    corpus = tmp_path / "corpora" / "tiny"
    corpus.mkdir(parents=True)
    with (corpus / "manifest.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        for name, split, domain, language, o0, oz in PROGRAMS:
            writer.writerow({
                "name": name, "split": split, "group": name.split("/")[0], "domain": domain,
                "language": language, "o0": o0, "oz": oz, "headroom": 1 - oz / o0,
            })  # fmt: skip
    digest = hashlib.sha256((corpus / "manifest.csv").read_bytes()).hexdigest()
    (corpus / "build.json").write_text(json.dumps({"manifest_sha256": digest}))
    with (corpus / "rejected.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("name", "stage", "reason"), *LEFT_OUT])
    return corpus.parent


@pytest.fixture(scope="module")
def programs():
    return corpora.load("embedded", "validation")[:2]


def labels(ax):
    return [text.get_text() for text in ax.get_yticklabels()]


def notes(ax):
    return [text.get_text() for text in ax.texts]


# Census


def test_a_built_corpus_tells_its_manifest(home):
    table = census.census(["tiny"], folder=home)
    assert list(table["part"]) == ["tiny train", "tiny train", "tiny test"]
    assert list(table["headroom"]) == pytest.approx([0.6, 0.4, 0.25])
    summary = census.summarise(table).set_index("part")
    assert summary.loc["tiny train", ["programs", "groups", "c", "c++"]].tolist() == [2, 1, 2, 0]
    assert summary.loc["tiny train", "o0_50"] == 750
    assert summary.loc["tiny test", "headroom_50"] == 0.25
    assert census.summarise(table, ["split", "domain"])["domain"].tolist() == [
        "scripting", "quantum",
    ]  # fmt: skip


def test_the_compiler_counts_other_corpora(monkeypatch):
    table = census.census(["cbench"])
    assert table[["corpus", "split", "o0", "oz", "fault"]].to_numpy().tolist() == [
        ["cbench", "test", 242, 114, ""]
    ]

    def fail(self, **options):
        raise PassTimeout("too slow", "crc32")

    monkeypatch.setattr(LlvmEnv, "reset", fail)
    table = census.census(["cbench"])
    assert table["fault"][0] == "pass-timeout: crc32: too slow"
    assert math.isnan(table["headroom"][0])
    assert census.summarise(table)["faults"].tolist() == [1]


def test_what_is_not_built_is_told(home):
    names, complaints = census.ready(["embedded", "natural", "tiny"], home)
    assert names == ["embedded", "tiny"]
    assert complaints == [
        "the corpus natural is not built: run `compilerdream corpus build corpus=natural`."
    ]
    with pytest.raises(CorpusError, match="natural is not built"):
        census.ready(["natural"], home)


def test_units_left_out_are_counted_where_they_belong(home):
    table = census.units(["embedded", "tiny"], home)
    found = table.set_index("unit")
    assert len(table) == len(PROGRAMS) + len(LEFT_OUT)
    assert found.loc["lupa/e.c", ["part", "domain", "stage"]].tolist() == [
        "tiny train", "scripting", "near-duplicate",
    ]  # fmt: skip
    assert found.loc["gone/g.c", "part"] == "tiny unknown"
    assert (found["stage"] == census.KEPT).sum() == len(PROGRAMS)
    assert census.units(["embedded"], home).empty
    (home / "tiny" / "rejected.csv").unlink()
    with pytest.raises(CorpusError, match=r"rejected\.csv cannot be read"):
        census.units(["tiny"], home)


def test_a_sample_is_of_every_split_and_the_same_again():
    first = census.sample(["embedded", "cbench"], 3)
    assert [program.split for program in first] == [
        *("train",) * 3, *("validation",) * 3, *("test",) * 3, "test",
    ]  # fmt: skip
    assert first == census.sample(["embedded", "cbench"], 3)
    assert first[:2] == census.sample(["embedded"], 2)[:2]
    assert len({program.family for program in first}) > 4


# Walks


def test_a_walk_is_what_the_passes_do(programs, tmp_path, monkeypatch):
    walked = walks.walk(programs, 2, 5, tmp_path, workers=1, quiet=True)
    assert walked.features.shape == (2, 2, 45, 56)
    assert (walked.programs, walked.faults) == (programs, {})
    draws = walks._draws(2, 5)
    assert (walks._draws(9, 5)[:2] == draws).all()
    env = LlvmEnv()
    env.reset(options={"program": programs[1]})
    for index in draws[1]:
        seen, *_ = env.step(int(index))
    env.close()
    np.testing.assert_array_equal(
        walked.features[1, 1, -1], seen["autophase"].astype(np.float16)
    )  # fmt: skip
    monkeypatch.setattr(walks.crew, "work", lambda start, tasks, *rest: iter(tasks))
    again = walks.walk(programs, 2, 5, tmp_path, quiet=True)  # from the folder, nothing is walked
    np.testing.assert_array_equal(again.features, walked.features)


def test_faults_in_walks_are_told_and_leave_no_features(programs, monkeypatch):
    def inline(start, tasks, workers, limit):
        worker = start()
        yield from ((place, worker.do(task)) for place, task in enumerate(tasks))
        worker.close()

    step, tries = LlvmEnv.step, []

    def fail(self, action):
        if self.program is programs[0]:
            tries.append(action)
            raise ServiceDied("it ended", self.program.name)
        return step(self, action)

    monkeypatch.setattr(walks.crew, "work", inline)
    monkeypatch.setattr(LlvmEnv, "step", fail)
    walked = walks.walk(programs, 1, quiet=True)
    assert len(tries) == walks.TRIES
    assert walked.programs == programs[1:] and walked.features.shape[0] == 1
    assert walked.faults == {
        programs[0].uri: f"service-died: {programs[0].name}: it ended"
    }  # fmt: skip
    with pytest.raises(ValueError, match="a program and a sequence"):
        walks.walk(programs, 0)


def test_distances_are_those_of_the_whole_walks():
    features = np.random.default_rng(0).random((5, 3, 4, 6)).astype(np.float16)
    flat = features.reshape(5, -1).astype(float)
    expected = np.linalg.norm(flat[:, None] - flat[None], axis=-1)
    np.testing.assert_allclose(walks.distances(features), expected, atol=1e-12)
    main = walks._main_directions(expected)
    centred = flat - flat.mean(0)
    left, values, _ = np.linalg.svd(centred, full_matrices=False)
    np.testing.assert_allclose(np.abs(main), np.abs((left * values)[:, :2]), atol=1e-6)


def test_a_map_keeps_neighbours_together():
    rng = np.random.default_rng(0)
    features = rng.normal(0.0, 0.01, (20, 2, 3, 4)) + np.repeat([0.0, 1.0], 10)[:, None, None, None]
    places = walks.layout(features, seed=1)
    assert places.shape == (20, 2)
    np.testing.assert_array_equal(places, walks.layout(features, seed=1))
    apart = np.linalg.norm(places[:, None] - places[None], axis=-1)
    np.fill_diagonal(apart, np.inf)
    assert ((apart.argmin(1) < 10) == (np.arange(20) < 10)).all()
    with pytest.raises(ValueError, match="at least 4 programs, not 3"):
        walks.layout(features[:3])


# Random search


def test_random_search_leaves_the_smallest_program():
    (program,) = toy_programs(1, 3)
    env, found = ToyEnv([program]), {}
    for episodes in (1, 4, 32):
        env.reset(options={"program": program})
        RandomSearchPolicy(int(env.action_space.n), episodes).optimize(env, seed=7)
        assert env.count == min(env.counts)
        found[episodes] = env.count
    assert found[1] >= found[4] >= found[32] and found[32] < found[1]
    env.reset(options={"program": program})
    RandomPolicy(int(env.action_space.n)).optimize(env, seed=7)
    assert min(env.counts) == found[1]


def test_names_of_policies_say_how_many_episodes():
    assert search_episodes("random-search-30") == 30
    assert [search_episodes(name) for name in ("random", "random-search-0", "random-search")] == [
        0, 0, 0,
    ]  # fmt: skip
    check_policies(("random-search-3",), "toy", has_agent=False)
    with pytest.raises(PolicyError, match="random-search-N"):
        check_policies(("random-search-x",), "llvm", has_agent=False)


def test_ceilings_of_real_programs_are_replayable(programs, tmp_path):
    settings = ["evaluate.policies=[random-search-1,random-search-3]", "evaluate.semantics=false"]
    output = tmp_path / "results.csv"
    outcome = evaluate(compose(settings), programs, output, workers=1, quiet=True)
    assert verify(output, workers=1).replayed == 4
    table = pd.DataFrame(
        [{"corpus": p.suite, "program": p.name, "part": "embedded validation"} for p in programs]
    )
    found = ceilings(outcome.rows, table)
    assert found["episodes"].tolist() == [1, 3]
    assert found["programs"].tolist() == [2, 2]
    assert found["geomean"][0] <= found["geomean"][1]
    assert found["max"][1] == pytest.approx(
        max(row.oz / row.best for row in outcome.rows), abs=1e-6
    )
    with pytest.raises(ValueError, match="is not in the census"):
        ceilings(outcome.rows, table[:1])


def test_faults_are_in_no_ceiling(tmp_path):
    config = revise(compose(["experiment=toy"]), ["evaluate.policies=[random-search-2,random]"])
    drawn = toy_programs(3, 3)
    rows = evaluate(config, drawn, tmp_path / "results.csv", workers=1, quiet=True).rows
    table = pd.DataFrame([{"corpus": row.suite, "program": row.program, "part": "all"}
                          for row in rows[::2]])  # fmt: skip
    whole = ceilings(rows, table)
    assert whole[["part", "episodes", "programs", "faults"]].to_numpy().tolist() == [
        ["all", 2, 3, 0]
    ]
    lost = dataclasses.replace(
        rows[0], fault="pass-timeout fallback=-Oz: slow", **records.counted_oz(rows[0].o0, 1)
    )
    rest = ceilings([lost, *rows[1:]], table)
    assert rest[["programs", "faults"]].to_numpy().tolist() == [[2, 1]]
    ratios = [row.best_ratio for row in rows[2::2]]
    assert rest["geomean"][0] == pytest.approx(math.sqrt(ratios[0] * ratios[1]))
    nothing = ceilings([lost], table)
    assert math.isnan(nothing["geomean"][0]) and nothing["faults"][0] == 1
    assert notes(plots.ceilings(nothing)) == ["no result, 1 failed"]


# Figures


def test_spreads_have_a_box_a_group(home):
    table = census.census(["tiny"], folder=home)
    ax = plots.spread(table, "o0")
    assert labels(ax) == ["tiny train", "tiny test"]
    assert notes(ax) == ["2 programs", "1 program"]
    assert ax.get_xscale() == "log"
    assert ax.yaxis_inverted()
    ax = plots.spread(table, "headroom", by="domain")
    assert labels(ax) == ["scripting", "quantum"]  # the highest median on top
    ax = plots.spread(table.assign(headroom=[0.5, 0.4, -3.0]), "headroom")
    assert notes(ax)[0] == "◂ -300%"
    assert ax.get_xlim()[0] == plots.LOWEST_HEADROOM


def test_shares_add_up_and_say_of_how_many(home):
    ax = plots.languages(census.census(["tiny"], folder=home))
    assert [bar.get_width() for bar in ax.patches] == [1.0, 0.0, 0.0, 1.0]
    ax = plots.fates(census.units(["tiny"], home))
    assert labels(ax) == ["tiny train", "tiny test", "tiny unknown"]
    assert notes(ax) == ["4 units", "2 units", "1 unit"]
    kept = ax.containers[0]
    assert [bar.get_width() for bar in kept] == [0.5, 0.5, 0.0]
    legend = [text.get_text() for text in ax.get_legend().get_texts()]
    assert legend == [
        "kept", "duplicate", "near-duplicate", "too small or too large", "does not compile",
    ]  # fmt: skip
    assert set(plots.FATES) == set(census.STAGES)
    assert notes(plots.fates(census.units(["embedded"]))) == [
        "none of these corpora had to be built"
    ]  # fmt: skip


def test_the_map_has_the_marks_of_figure_8():
    data = pd.DataFrame({
        "suite": ["natural", "natural", "csmith"], "split": ["train", "test", "train"],
        "x": [0.0, 1.0, 2.0], "y": [0.0, 1.0, 2.0],
    })  # fmt: skip
    ax = plots.program_map(data, title="5 sequences")
    assert [line.get_marker() for line in ax.lines] == ["^", "o", "x"]
    assert ax.get_title(loc="left") == "5 sequences"
    assert ax.lines[0].get_color() == ax.lines[1].get_color() != ax.lines[2].get_color()


def test_ceilings_get_darker_with_more_episodes():
    data = pd.DataFrame({
        "part": ["a", "a", "b", "b"], "episodes": [1, 9, 1, 9], "programs": [3, 3, 3, 2],
        "geomean": [0.8, 1.1, 0.7, 0.9], "low": 0.7, "high": 1.2, "faults": [0, 0, 0, 1],
    })  # fmt: skip
    ax = plots.ceilings(data)
    one, nine, _ = ax.lines
    assert list(one.get_xdata()) == [0.8, 0.7] and list(nine.get_xdata()) == [1.1, 0.9]
    assert one.get_alpha() < nine.get_alpha() == 1.0
    assert notes(ax) == ["1.100 (3 programs)", "0.900 (2 programs, 1 failed)"]


# The notebook


def test_a_corpus_that_was_built_since_makes_the_notebook_stale(tmp_path, monkeypatch):
    monkeypatch.setattr(notebooks, "CACHE", tmp_path)
    source = notebooks._source("05_corpora")
    before = notebooks._digest(source, {}, tmp_path)
    (tmp_path / "corpora" / "natural").mkdir(parents=True)
    (tmp_path / "corpora" / "natural" / "build.json").write_text("{}")
    assert notebooks._digest(source, {}, tmp_path) != before
    chosen = {"suites": "cbench"}
    (tmp_path / "corpora" / "natural" / "build.json").write_text("{ }")
    assert notebooks._digest(source, chosen, tmp_path) == notebooks._digest(
        source, chosen, tmp_path / "other"
    )


@pytest.mark.heavy
def test_the_notebook_shows_corpora(tmp_path):
    given = {"suites": "embedded cbench toomuch", "programs": 2, "sequences": 1, "episodes": "1 2",
             "folder": str(tmp_path / "records")}  # fmt: skip
    done = run_notebook("05_corpora", given, tmp_path, quiet=True)
    cells = nbformat.read(done, as_version=4).cells
    outputs = [output for cell in cells for output in cell.get("outputs", ())]
    assert sum("image/png" in output.get("data", {}) for output in outputs) == 6
    text = "".join(output.get("text", "") for output in outputs)
    assert "the corpus toomuch is not built: run `compilerdream corpus build" in text
    for record in ("programs.csv", "map.csv", "results.csv"):
        assert (tmp_path / "records" / record).is_file()
    assert verify(tmp_path / "records" / "results.csv", workers=1).replayed == 2 * (3 * 2 + 1)
