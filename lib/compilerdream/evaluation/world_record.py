"""The world model's quality on any programs, as a folder of records that figures are drawn from.

    sequences.csv   the real sequences, a row each in the form of results.csv: `verify` replays them
    returns.csv     each sequence's saving at its end, real and imagined
    errors.csv      by sort and number of passes: errors of rewards and savings
    features.csv    by sort, number of passes and feature: R²
    world.json      what was measured with what, the summary, and what is missing
"""

import dataclasses
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from tqdm import tqdm

from compilerdream.config import Config
from compilerdream.corpora import crew
from compilerdream.evaluation import records, world_quality
from compilerdream.evaluation.evaluate import row_hash
from compilerdream.evaluation.inputs import Inputs, programs_digest
from compilerdream.evaluation.intervals import mean_interval
from compilerdream.evaluation.world_quality import FeatureSums
from compilerdream.evaluation.world_runs import (
    SORTS,
    Bench,
    Compared,
    Job,
    Missing,
    feature_names,
)
from compilerdream.paths import write_whole
from compilerdream.train.episodes import make_env
from compilerdream.train.run import agent_digest, git_commit, load_agent

SEQUENCES, SAMPLES = 45, 16
PROGRAM_LIMIT = 1800.0  # seconds a program may take, after which its process is taken to hang
FACTS = "world.json"
_TABLES = ("returns", "errors", "features")


class WorldRecordError(Exception):
    """A world model cannot be measured, or a record of one cannot be read."""


@dataclass(frozen=True)
class Record:
    """A folder's content; the tables are those of the files of the same names."""

    returns: pd.DataFrame
    errors: pd.DataFrame
    features: pd.DataFrame
    facts: dict[str, Any]


def measure(
    config: Config, programs: Sequence, agent: Path, folder: Path, sequences: int = SEQUENCES,
    samples: int = SAMPLES, workers: int | None = None, replace: bool = False,
    quiet: bool = False,
) -> Record:  # fmt: skip
    """Compare real and imagined sequences of every program, write `folder`, return what is there.

    agent: the run whose model imagines; config: its settings, or changed ones. sequences: of each
    program, of both sorts (`world_runs`); samples: imaginations of each. workers: processes, one a
    processor when not given. Programs on which the compiler fails, and those of which the baseline
    saves nothing, are named in the facts and in no number.

    A record of the same agent, programs and settings is read, not made again. WorldRecordError
    where `folder` has another one, unless `replace`, and where no program could be compared.
    """
    if sequences < 2 or samples < 1 or not programs:
        raise WorldRecordError(
            "at least one program, two sequences (one of each sort) and one sample are needed, not "
            f"{len(programs)}, {sequences} and {samples}"
        )
    load_agent(agent, config.device)  # what is wrong with it is said here, before workers start
    job = Job(
        config.env, agent, config.train.reward_smoothing, config.seed, sequences, samples,
        git_commit(), row_hash(config, agent), config.device, config.agent,
    )  # fmt: skip
    made_from = _made_from(job, programs)
    if (folder / FACTS).is_file():
        record = read(folder)
        if {name: record.facts.get(name) for name in made_from} == made_from:
            return record
        if not replace:
            raise WorldRecordError(_another(folder))
    found: list[Compared | Missing] = [Missing("fault", "not done")] * len(programs)
    bar = tqdm(total=len(programs), desc="world", unit="program", disable=quiet, file=sys.stdout,
               mininterval=0.2 if sys.stdout.isatty() else 10.0)  # fmt: skip
    with bar:
        for place, result in _compared(job, programs, workers):
            found[place] = result
            bar.update()
    done = [one for one in found if isinstance(one, Compared)]
    missing = [one for one in found if isinstance(one, Missing)]
    if not done:
        raise WorldRecordError(f"no program could be compared: {missing[0].why}")
    _write_sequences(folder, job, programs, done)
    returns = _returns(done)
    record = Record(
        returns, _errors(done), _features(done, feature_names(make_env(config.env, ()))),
        made_from | _results(job, returns, missing),
    )  # fmt: skip
    for name in _TABLES:
        write_whole(folder / f"{name}.csv", getattr(record, name).to_csv(index=False))
    write_whole(folder / FACTS, json.dumps(record.facts, indent=1) + "\n")
    return record


def read(folder: Path) -> Record:
    """The record in a folder; WorldRecordError names the file that is missing or damaged."""
    found: dict[str, Any] = {}
    for name in (*(f"{table}.csv" for table in _TABLES), FACTS):
        file = folder / name
        try:
            found[file.stem] = (
                json.loads(file.read_text()) if name == FACTS
                else pd.read_csv(file, keep_default_na=False, na_values=[""])
            )  # fmt: skip
        except (OSError, ValueError) as error:
            raise WorldRecordError(
                f"{file} cannot be read ({error}): measure anew with `compilerdream world`"
            ) from error
    return Record(*(found[name] for name in _TABLES), found[Path(FACTS).stem])


def by_program(returns: pd.DataFrame) -> pd.DataFrame:
    """A line for each sort and program, and for both sorts together (`all`).

    Columns: sort, suite, program, rank_correlation and top (nan where nothing is to be ranked),
    chance (`top` of somebody who knows nothing), real and imagined (means).
    """
    lines = []
    for sort, part in _by_sort(returns):
        for (suite, program), rows in part.groupby(["suite", "program"], sort=False):
            imagined, real = rows["imagined"].to_numpy(), rows["real"].to_numpy()
            lines.append({
                "sort": sort, "suite": suite, "program": program,
                "rank_correlation": world_quality.rank_correlation(imagined, real),
                "top": world_quality.top_share(imagined, real),
                "chance": world_quality.chance_share(real),
                "real": real.mean(), "imagined": imagined.mean(),
            })  # fmt: skip
    return pd.DataFrame(lines)


def summarise(returns: pd.DataFrame) -> pd.DataFrame:
    """A line for each sort and for both together, all computed from returns.csv.

    Columns: sort, programs, sequences; ranked (programs that have something to rank),
    rank_correlation, low and high (mean over those, its 95 % interval), top (share of programs
    whose `TOP` sequences imagined best hold a best one) and chance (the same without a model);
    across (rank correlation of the programs' mean savings); error (mean absolute, of the saving at
    the end), spread and spread_within (`world_quality.errors_by_horizon`), bias (imagined minus
    real), coverage.
    """
    programs = by_program(returns)
    lines = []
    for sort, part in _by_sort(returns):
        own = programs[programs["sort"] == sort]
        ranked = own["rank_correlation"].dropna().to_numpy()
        low, high = mean_interval(ranked)
        imagined, real = part["imagined"].to_numpy(), part["real"].to_numpy()
        group = (part["suite"] + "/" + part["program"]).to_numpy()
        end = world_quality.errors_by_horizon(imagined[:, None], real[:, None], group).iloc[0]
        lines.append({
            "sort": sort, "programs": len(own), "sequences": len(part), "ranked": len(ranked),
            "rank_correlation": ranked.mean() if len(ranked) else np.nan, "low": low,
            "high": high, "top": own["top"].mean(), "chance": own["chance"].mean(),
            "across": world_quality.rank_correlation(own["imagined"], own["real"]),
            "error": end["error"], "spread": end["spread"], "spread_within": end["spread_within"],
            "bias": (imagined - real).mean(),
            "coverage": world_quality.coverage(*part[["low", "high", "real"]].to_numpy().T),
        })  # fmt: skip
    return pd.DataFrame(lines)


def _by_sort(returns: pd.DataFrame) -> Iterator[tuple[str, pd.DataFrame]]:
    yield from returns.groupby("sort", sort=True)
    yield "all", returns


def _compared(
    job: Job, programs: Sequence, workers: int | None
) -> Iterator[tuple[int, Compared | Missing]]:
    """(place, result) of each program, as they are done."""
    workers = min(workers or crew.processors(), len(programs))
    if workers == 1:
        bench = Bench(job)
        try:
            yield from ((place, bench.do(program)) for place, program in enumerate(programs))
        finally:
            bench.close()
        return
    start = partial(Bench, job, threads=1)
    for place, result in crew.work(start, programs, workers, PROGRAM_LIMIT):
        if isinstance(result, crew.Lost):
            program = programs[place]
            result = Missing("fault", f"{program.suite}/{program.name}: it was given up: {result}")
        yield place, result


def _returns(done: Sequence[Compared]) -> pd.DataFrame:
    lines = [
        {"suite": row.suite, "program": row.program, "sort": sort, "sequence": row.policy,
         "real": real, "imagined": imagined, "low": low, "high": high}
        for one in done
        for row, sort, real, imagined, low, high in zip(
            one.rows, one.sorts, one.savings[:, -1], one.imagined_savings[:, -1], one.low,
            one.high, strict=True)
    ]  # fmt: skip
    return pd.DataFrame(lines).round(6)


def _errors(done: Sequence[Compared]) -> pd.DataFrame:
    """`errors_by_horizon` of rewards and of savings, by sort."""
    sorts = np.concatenate([one.sorts for one in done])
    programs = np.concatenate([np.full(len(one.rows), place) for place, one in enumerate(done)])
    tables = []
    for quantity in ("rewards", "savings"):
        imagined = np.concatenate([getattr(one, f"imagined_{quantity}") for one in done])
        real = np.concatenate([getattr(one, quantity) for one in done])
        for sort in SORTS:
            chosen = sorts == sort
            table = world_quality.errors_by_horizon(
                imagined[chosen], real[chosen], programs[chosen]
            )
            tables.append(table.assign(quantity=quantity.removesuffix("s"), sort=sort))
    columns = ["quantity", "sort", "horizon", "error", "spread", "spread_within"]
    return pd.concat(tables, ignore_index=True)[columns].round(6)


def _features(done: Sequence[Compared], names: Sequence[str]) -> pd.DataFrame:
    """R² by sort, number of passes and feature; `still`: of guessing that nothing changes."""
    tables = []
    for sort in SORTS:
        sums: FeatureSums = sum((one.features[sort] for one in done[1:]), done[0].features[sort])
        imagined, still = sums.r_squared()
        horizons, count = imagined.shape
        tables.append(pd.DataFrame({
            "sort": sort, "horizon": np.repeat(np.arange(1, horizons + 1), count),
            "feature": np.tile(names, horizons), "r2": imagined.ravel(), "still": still.ravel(),
        }))  # fmt: skip
    return pd.concat(tables, ignore_index=True).round(6)


def _another(folder: Path) -> str:
    return (
        f"{folder} holds a record of another agent, other programs or settings ({FACTS} there says "
        "which): give this one another folder with output=FOLDER"
    )


def _made_from(job: Job, programs: Sequence) -> dict[str, Any]:
    """What a record was made from; with it and sequences.inputs.json it can be made again."""
    run = job.agent.resolve()
    return {
        "run": f"{run.parent.name}/{run.name}",
        "agent_sha256": agent_digest(job.agent),
        "config_hash": job.config_hash, "seed": job.seed, "sequences": job.sequences,
        "samples": job.samples, "smoothing": job.smoothing, "programs": len(programs),
        "programs_sha256": programs_digest(programs),
    }  # fmt: skip


def _results(job: Job, returns: pd.DataFrame, missing: Sequence[Missing]) -> dict[str, Any]:
    summary = summarise(returns).round(6).astype(object)
    return {
        "commit": job.commit,
        "summary": summary.where(summary.notna(), None).to_dict("records"),
        "missing": [dataclasses.asdict(one) for one in missing],
    }


def _write_sequences(
    folder: Path, job: Job, programs: Sequence, done: Sequence[Compared]
) -> None:
    """Write sequences.csv, and beside it what it was measured on, as `evaluate` does."""
    file = folder / "sequences.csv"
    for old in (folder / FACTS, file.with_suffix(".inputs.json")):
        old.unlink(missing_ok=True)  # of a record that this one replaces
    rows, inputs = [row for one in done for row in one.rows], Inputs(file)
    inputs.note_programs(programs)
    inputs.note_player("agent", job.config_hash, job.agent, agent_digest(job.agent))
    for row in rows:
        inputs.note_row(row, checked=False)
    inputs.write()
    records.write(file, rows)
