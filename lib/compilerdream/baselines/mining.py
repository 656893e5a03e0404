"""Mining: the one sequence of passes that is best for all programs of a sample.

What a phase-ordering agent has to beat, because it needs no look at the program. Hill climbing over
sequences: each batch of changed sequences runs a race over the programs (`race`), and who is not
worse than the sequence at hand takes its place, so that it also drifts where nothing gets better.
"""

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from compilerdream.agent.mutation import Indices, Mutator, first_sequences
from compilerdream.baselines import mined
from compilerdream.baselines.gauge import Apply, Gauges
from compilerdream.baselines.race import gains, race
from compilerdream.baselines.sampling import Sample, Wanted, draw
from compilerdream.compiler.faults import CompilerFault
from compilerdream.compiler.passes import CHANGES_MEANING
from compilerdream.config import EnvConfig
from compilerdream.corpora import crew
from compilerdream.corpora.crew import Lost
from compilerdream.paths import write_whole

BATCH = 16  # changed sequences that race each other
ELITE = 8  # best sequences that are kept, to go on from and to take pieces from
STAY = 0.75  # how often a change starts from the sequence at hand, and not from another good one
TOGETHER = 8  # programs that one sequence is measured on in one task of a worker
STATE = "mining.json"


class MiningError(Exception):
    """Mining cannot start or go on."""


@dataclass(frozen=True)
class Order:
    """What to mine.

    evaluations: runs of a sequence on a program, at most; minutes: wall time at most; 0: no such
    limit. Between two batches mining ends when either is used up. safe: without passes that change
    what a program means (`passes.CHANGES_MEANING`).
    """

    env: EnvConfig
    seed: int = 0
    wanted: Wanted = Wanted()
    evaluations: int = 0
    minutes: float = 20.0
    safe: bool = False


@dataclass(frozen=True)
class Known:
    """A sequence that was measured on all programs: its counts `[P]` and its score."""

    sequence: Indices
    counts: np.ndarray
    score: float


@dataclass
class Progress:
    """How far mining has come; all that a stopped one goes on from.

    Random draws are seeded by the batch's number, so that number is the state of chance.
    """

    batch: int = 0
    evaluations: int = 0
    seconds: float = 0.0
    elite: list[Known] = field(default_factory=list)  # best first
    at_hand: Known | None = None
    refused: list[dict[str, Any]] = field(default_factory=list)
    history: list[dict[str, float]] = field(default_factory=list)  # a line for each better score


def mine(
    order: Order,
    programs: Sequence,
    folder: Path,
    facts: dict[str, Any],
    workers: int | None = None,
    quiet: bool = False,
) -> mined.Mined:
    """Search until the budget is used; writes `folder`/sequence.json and returns what is in it.

    programs: of the train split, to be drawn from. facts: written into the file. workers:
    processes with a compiler each, one a core when not given. The result is the same for the same
    programs, seed and `evaluations`, whatever the workers, and also when a stopped mining goes on.
    A sequence on which the compiler fails twice on a program is refused, counted and told.

    MiningError when nothing is to be mined from, or the folder holds a mining with other settings.
    """
    if not (order.evaluations or order.minutes):
        raise MiningError("mining needs a budget: minutes=… or evaluations=…")
    folder.mkdir(parents=True, exist_ok=True)
    count = workers or crew.processors()
    gauges = Gauges(order.env, tuple(programs), count, most_places=TOGETHER)
    try:
        sample = draw(programs, order.wanted, order.seed, gauges)
        if not sample.places:
            raise MiningError(
                f"none of {len(programs)} programs loads and has {order.wanted.smallest} to "
                f"{order.wanted.largest} instructions: other smallest= or largest="
            )
        miner = Miner(order, sample, gauges, folder, quiet)
        before, progress = miner.progress.batch, miner.run()
    finally:
        gauges.close()
    if before == progress.batch and (folder / mined.NAME).is_file():
        return mined.read(folder / mined.NAME)  # it was finished, and stays as it is
    found = _result(order, sample, progress, facts)
    found.write(folder / mined.NAME)
    return found


class Miner:
    """The search. Indices of sequences are places in `names`."""

    def __init__(
        self, order: Order, sample: Sample, gauges: Gauges, folder: Path, quiet: bool = False
    ):
        self.order, self.sample, self.gauges, self.folder = order, sample, gauges, folder
        actions = usable_actions(order)
        self.names = tuple(name for name, _ in actions)
        self.passes = tuple(passes for _, passes in actions)
        self.longest = order.env.episode_length
        self.key = {
            "compiler": order.env.compiler, "longest": self.longest, "seed": order.seed,
            "actions": [f"{name}: {' '.join(passes)}" for name, passes in actions],
            "programs": sample.digest,
        }  # fmt: skip
        self.progress = self._read()
        self.bar = tqdm(
            total=100.0, desc="mine", disable=quiet, file=sys.stdout, mininterval=1.0,
            bar_format="{desc} {percentage:3.0f}%|{bar}| {elapsed} {postfix}",
        )  # fmt: skip

    def run(self) -> Progress:
        """Go on until the budget is used."""
        started = time.monotonic() - self.progress.seconds
        chance = np.random.default_rng((self.order.seed, 1))
        seeds = first_sequences(self.names, self.longest, chance)
        with self.bar:
            if not self.progress.elite:
                self._begin(seeds)
                self._save(started)
            while self._share() < 1.0 and self._batch(seeds):
                self._save(started)
        return self.progress

    def _begin(self, seeds: list[Indices]) -> None:
        places = np.arange(len(self.sample.places))
        for sequence, counts in zip(seeds, self._count(seeds, places), strict=True):
            if counts is not None:
                self._keep(sequence, counts)
        if not self.progress.elite:
            raise MiningError(f"the compiler fails on every sequence: {self.progress.refused[0]}")
        self.progress.at_hand = self.progress.elite[0]
        self.progress.history = self.progress.history[-1:]  # the best of those to begin with

    def _batch(self, seeds: list[Indices]) -> bool:
        """One batch of changed sequences; False where there is no other sequence to try."""
        progress = self.progress
        random = np.random.default_rng((self.order.seed, 2, progress.batch + 1))
        shuffled = random.permutation(len(self.sample.places))
        candidates = self._children(Mutator(len(self.names), self.longest, random), seeds)
        if not candidates:
            return False
        progress.batch += 1
        ended = race(candidates, progress.at_hand.counts, shuffled, self._count)
        for sequence, counts in ended:
            self._keep(sequence, counts)
        if ended and gains(progress.at_hand.counts, ended[0][1]).mean() >= 0.0:
            progress.at_hand = self._known(*ended[0])
        return True

    def _children(self, mutator: Mutator, seeds: list[Indices]) -> list[Indices]:
        progress, found = self.progress, {}
        good = [known.sequence for known in progress.elite]
        known = {*good, progress.at_hand.sequence}
        tries = 20 * BATCH  # in a small space there may be no other sequence
        while len(found) < BATCH and (tries := tries - 1):
            other = good[int(mutator.random.integers(len(good)))]
            stays = mutator.random.random() < STAY
            child = mutator.child(progress.at_hand.sequence if stays else other, [*good, *seeds])
            if child not in known:
                found[child] = None
        return list(found)

    def _count(
        self, sequences: Sequence[Indices], places: np.ndarray
    ) -> list[np.ndarray | None]:
        """Counts of each sequence on these programs; None where the compiler failed."""
        parts = [places[at : at + TOGETHER] for at in range(0, len(places), TOGETHER)]
        tasks = [
            Apply(self._passes(sequence), tuple(self.sample.places[place] for place in part))
            for sequence in sequences
            for part in parts
        ]
        answers = iter(self.gauges.do(tasks))
        self.progress.evaluations += len(sequences) * len(places)
        found: list[np.ndarray | None] = []
        for sequence in sequences:
            mine = [next(answers) for _ in parts]
            faults = [one for one in mine if isinstance(one, CompilerFault | Lost)]
            if faults:
                self._refuse(sequence, faults[0])
            found.append(None if faults else np.concatenate(mine).astype(np.int64))
        return found

    def _refuse(self, sequence: Indices, fault: CompilerFault | Lost) -> None:
        names = [self.names[index] for index in sequence]
        self.progress.refused.append({"sequence": names, "why": str(fault)})
        if not self.bar.disable:
            self.bar.write(f"refused: {fault}", file=sys.stdout)

    def _keep(self, sequence: Indices, counts: np.ndarray) -> None:
        """Put a sequence among the elite, where it is good enough and not like one of them."""
        elite, one = self.progress.elite, self._known(sequence, counts)
        before = elite[0].score if elite else 0.0
        twin = next((k for k in elite if np.array_equal(k.counts, counts)), None)
        if twin is not None and len(twin.sequence) <= len(sequence):
            return
        kept = [known for known in elite if known is not twin] + [one]
        kept.sort(key=lambda known: (-known.score, len(known.sequence)))  # stable
        self.progress.elite = kept[:ELITE]
        if kept[0].score > before:
            self.progress.history.append(
                {"evaluations": self.progress.evaluations, "score": kept[0].score}
            )

    def _known(self, sequence: Indices, counts: np.ndarray) -> Known:
        return Known(sequence, counts, float(np.exp(gains(self.sample.oz, counts).mean())))

    def _passes(self, sequence: Indices) -> tuple[str, ...]:
        return tuple(name for index in sequence for name in self.passes[index])

    def _share(self) -> float:
        """The part of the budget that is used."""
        order, progress = self.order, self.progress
        return max(
            progress.evaluations / order.evaluations if order.evaluations else 0.0,
            progress.seconds / (60.0 * order.minutes) if order.minutes else 0.0,
        )

    def _save(self, started: float) -> None:
        progress = self.progress
        progress.seconds = time.monotonic() - started
        content = {
            "key": self.key, "batch": progress.batch, "evaluations": progress.evaluations,
            "seconds": round(progress.seconds, 1), "elite": list(map(_plain, progress.elite)),
            "at_hand": _plain(progress.at_hand), "refused": progress.refused,
            "history": progress.history,
        }  # fmt: skip
        write_whole(self.folder / STATE, json.dumps(content) + "\n")
        best = progress.elite[0]
        self.bar.set_postfix_str(
            f"{best.score:.4f} with {len(best.sequence)}, batch {progress.batch}", refresh=False
        )
        self.bar.update(100.0 * min(self._share(), 1.0) - self.bar.n)

    def _read(self) -> Progress:
        """What a stopped mining left here."""
        file = self.folder / STATE
        if not file.is_file():
            return Progress()
        try:
            content = json.loads(file.read_text())
            key = content.pop("key")
            if key == self.key:
                content["elite"] = [self._known_again(one) for one in content["elite"]]
                content["at_hand"] = self._known_again(content["at_hand"])
                return Progress(**content)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise MiningError(f"{file} is damaged ({error!r}): remove it") from error
        differs = ", ".join(name for name in self.key if key.get(name) != self.key[name])
        raise MiningError(
            f"{self.folder} holds a mining with other settings ({differs}): give this one another "
            "folder with name=NAME, or another seed"
        )

    def _known_again(self, plain: dict[str, Any]) -> Known:
        return self._known(tuple(plain["sequence"]), np.array(plain["counts"], np.int64))


def usable_actions(order: Order) -> list[tuple[str, tuple[str, ...]]]:
    """The actions to choose from, each with its passes; no name twice."""
    actions = dict(mined.actions_of(order.env))
    without = {*order.env.skipped, *(CHANGES_MEANING if order.safe else ())}
    return [(name, passes) for name, passes in actions.items() if not without.intersection(passes)]


def _plain(known: Known) -> dict[str, Any]:
    return {"sequence": list(known.sequence), "counts": known.counts.tolist()}


def _result(
    order: Order, sample: Sample, progress: Progress, facts: dict[str, Any]
) -> mined.Mined:
    names = usable_actions(order)
    best = progress.elite[0]
    return mined.Mined(
        compiler=order.env.compiler,
        actions=order.env.actions,
        custom=order.env.custom,
        sequence=tuple(names[index][0] for index in best.sequence),
        passes=tuple(name for index in best.sequence for name in names[index][1]),
        score=best.score,
        facts={
            **facts,
            "safe": order.safe,
            "seed": order.seed,
            "evaluations": progress.evaluations,
            "batches": progress.batch,
            "seconds": round(progress.seconds, 1),
            "first_score": progress.history[0]["score"],
            "refused": len(progress.refused),
            "programs": {
                "count": len(sample.names), "digest": sample.digest,
                "smallest": order.wanted.smallest, "largest": order.wanted.largest,
                "left_out": sample.left_out, "names": list(sample.names),
            },
        },
    )  # fmt: skip


