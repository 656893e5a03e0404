"""Experiments: each trains on what it says, is tested on nothing that it trained on, and starts."""

import hashlib
import json
from pathlib import Path

import pytest

from compilerdream import corpora
from compilerdream.config import compose
from compilerdream.corpora import CorpusError, built
from compilerdream.paths import CONF
from compilerdream.train.run import load_programs, read_record, train

# Packages, and how many programs each has, as a built corpus could be.
SIZES = {"petsc": 140, "mupdf": 60, "small": 20, "yara": 40, "zstd": 30}
SPLITS = {"yara": "validation", "zstd": "test"}
TRAINED = sorted(path.stem for path in (CONF / "experiment").glob("*.yaml") if path.stem != "toy")


@pytest.fixture
def natural(monkeypatch):
    """A built corpus `natural` whose files nobody opens."""
    rows = [
        {"name": f"{group}/{number}.c", "split": SPLITS.get(group, "train"), "group": group,
         "language": "c", "bitcode": f"{group}{number}"}
        for group, count in SIZES.items() for number in range(count)
    ]  # fmt: skip
    monkeypatch.setattr(built, "read_manifest", lambda name, folder: [dict(row) for row in rows])
    monkeypatch.setattr(built, "sha256", lambda path: path.stem)
    monkeypatch.setattr(Path, "is_file", lambda path: True)


def names(config, split):
    return [program.name for program in load_programs(config, split)]


def groups(found):
    return {name.partition("/")[0] for name in found}


# groups of a corpus


def test_a_group_is_split_as_the_paper_splits_a_suite(natural):
    parts = {split: corpora.load("natural/petsc", split) for split in corpora.SPLITS}
    assert {split: len(found) for split, found in parts.items()} == {
        "test": 50, "validation": 50, "train": 40,
    }  # fmt: skip
    for split, found in parts.items():
        assert {(program.family, program.split) for program in found} == {("petsc", split)}
    every = [program.name for split in ("test", "validation", "train") for program in parts[split]]
    assert len(set(every)) == 140
    order = [hashlib.sha256(name.encode()).digest() for name in every]
    assert max(order[:50]) < min(order[50:100]) and max(order[50:100]) < min(order[100:])
    assert corpora.load("natural/petsc", "test", 7) == parts["test"][:7]
    assert [len(corpora.load("natural/mupdf", split)) for split in corpora.SPLITS] == [0, 0, 60]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("natural/nothing", "natural has no group 'nothing': there are mupdf, petsc, small"),
        ("embedded/graphs", "embedded is not divided"),
    ],
)
def test_a_group_that_is_not_there_is_told(natural, name, says):
    with pytest.raises(CorpusError, match=says):
        corpora.load(name, "test")


def test_names_of_suites_are_no_groups():
    assert corpora.parts_of("natural/petsc") == ("natural", "petsc")
    assert corpora.parts_of("benchmark://npb-v0") == ("benchmark://npb-v0", "")
    assert corpora.parts_of("npb-v0") == ("npb-v0", "")


# what experiments train on


def test_zero_shot_and_in_domain_meet_the_same_programs(natural):
    across, within = (compose([f"experiment={name}"]) for name in ("zero_shot", "in_domain"))
    assert names(across, "test") == names(within, "test")
    assert groups(names(within, "train")) == groups(names(within, "validation")) == {"petsc"}
    assert groups(names(across, "train")) == {"mupdf", "small"}, "never the suite that tests"
    assert groups(names(across, "validation")) == {"yara"}
    assert not set(names(within, "train")) & set(names(within, "test"))


def test_a_group_that_trains_beside_its_corpus_counts_once(natural):
    config = compose(["experiment=zero_shot", "corpus.train=[natural,natural/petsc]"])
    found = names(config, "train")
    assert len(found) == len(set(found)) == 60 + 20 + 40
    assert not set(found) & set(names(config, "test"))


def test_the_subset_is_drawn_by_the_seed(natural):
    drawn = [names(compose(["experiment=subset", f"seed={seed}"]), "train") for seed in (0, 0, 1)]
    assert [len(set(found)) for found in drawn] == [100, 100, 100]
    assert drawn[0] == drawn[1] != drawn[2]
    config = compose(["experiment=subset"])
    assert len(names(config, "test")) == 30 and len(names(config, "validation")) == 40
    whole = names(compose(["experiment=subset", "corpus.limit=0"]), "train")
    assert len(whole) == 220 and set(drawn[0]) < set(whole)
    fewer = names(compose(["experiment=subset", "corpus.limit=30"]), "train")
    assert set(fewer) < set(drawn[0]), "a smaller subset is part of a larger one"
    assert names(compose(["experiment=subset", "corpus.limit=1000"]), "train") == whole


def test_the_mixture_and_its_sources_are_tested_alike(natural, monkeypatch):
    monkeypatch.setattr(corpora.embedded, "load", lambda split, folder: [])
    monkeypatch.setattr(corpora.cbench, "load", lambda split: [])
    tests, trained = [], []
    for sources in ("[natural]", "[embedded]", "[natural,embedded]"):
        config = compose(["experiment=mixture", f"corpus.train={sources}"])
        tests.append((config.corpus.validation, config.corpus.test))
        trained.append(len(names(config, "train")))
    assert len(set(tests)) == 1 and trained == [220, 0, 220]


def test_csmith_alone_trains_the_ablation(natural, monkeypatch):
    asked = []
    monkeypatch.setattr(corpora.csmith, "load", lambda *words: asked.append(words) or ["seed0"])
    config = compose(["experiment=csmith"])
    assert load_programs(config, "train") == ["seed0"] and asked == [("train", 2400)]
    assert groups(names(config, "test")) == {"zstd"}
    assert config.corpus.name == "csmith"


@pytest.mark.heavy
@pytest.mark.parametrize("name", TRAINED)
def test_every_experiment_starts_on_llvm(name, tmp_path):
    words = ["preset=smoke", f"experiment={name}", "train.prefill=90", "train.steps=180"]
    words += ["train.minutes=10", "train.validate_programs=2", "train.train_every=10"]
    config = compose([*words, *(["corpus.csmith=4"] if name == "csmith" else [])])
    try:
        built.read_manifest("natural")
    except CorpusError as error:
        pytest.skip(str(error))
    record = read_record(train(config, tmp_path / "run", quiet=True))
    assert record["steps"] >= 180 and record["updates"] > 5 and record["faults"] == {}
    assert record["best_validation_geomean"] > 0.1
    played = {
        json.loads(line)["score/train_geomean"]
        for line in (tmp_path / "run" / "metrics.jsonl").read_text().splitlines()
        if "score/train_geomean" in line
    }
    assert played and min(played) > 0.05
    assert load_programs(config, "test")
