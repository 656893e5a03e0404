"""What random passes do to programs: walks through feature space, and a map of programs by them.

After Figure 8 of the paper: the same random sequences are applied to every program, and the
features seen on the way, one after the other, are the program's place. Letters: `P` programs, `S`
sequences, `T` passes a sequence, `O` features.
"""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tqdm import tqdm

from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import CompilerFault
from compilerdream.compiler.features import AUTOPHASE_NAMES
from compilerdream.corpora import crew
from compilerdream.corpora.program import Program

LENGTH = 45  # passes, as in an episode
TRIES = 2  # how often a program is walked before a fault counts: services die of old programs too
PERPLEXITY = 30.0  # scikit-learn's, and less where there are few programs
# Seconds until a process is taken to hang; the environment has shorter limits of its own.
WALK_LIMIT, SEQUENCE_LIMIT = 600.0, 60.0


@dataclass(frozen=True)
class Walks:
    """Programs `[P]` with their features `[P, S, T, O]` float16 after each pass of each sequence.

    The features are what an agent sees: Autophase over the instruction count. faults: of programs
    that are not among them because the compiler failed, a sentence by `suite/name`.
    """

    programs: list[Program]
    features: np.ndarray
    faults: dict[str, str]


@dataclass(frozen=True)
class Task:
    """One program to be walked. draws: indices of passes `[S, T]`."""

    program: Program
    draws: np.ndarray


class Walker:
    """Walks one program after the other with a compiler service of its own."""

    def __init__(self):
        self.env = LlvmEnv(episode_length=LENGTH)

    def do(self, task: Task) -> np.ndarray | str:
        """Features `[S, T, O]`, or a sentence about the fault of the last try."""
        told = ""
        for _ in range(TRIES):
            try:
                return np.stack([self._walk(task.program, draws) for draws in task.draws])
            except CompilerFault as fault:
                told = f"{fault.kind}: {fault}"
        return told

    def close(self) -> None:
        """End the service."""
        self.env.close()

    def _walk(self, program: Program, draws: np.ndarray) -> np.ndarray:
        self.env.reset(options={"program": program})
        seen = [self.env.step(int(index))[0]["autophase"] for index in draws]
        return np.array(seen, np.float16)


def walk(
    programs: Sequence[Program],
    sequences: int,
    seed: int = 0,
    folder: Path | None = None,
    workers: int | None = None,
    quiet: bool = False,
) -> Walks:
    """Apply the same random sequences of 45 of the 42 passes to every program.

    sequences: S, 1,000 in the paper; 5 MB a program then. The first of them are the same whatever
    S is. folder: keeps each program's features; those kept there are not measured again, unless the
    program or the sequences changed. workers: processes, one a processor when not given. A program
    on which the compiler fails twice is left out and told in `faults`. ValueError without any
    program or sequence.
    """
    if not programs or sequences < 1:
        raise ValueError("a walk needs a program and a sequence")
    draws = _draws(sequences, seed)
    found: dict[int, np.ndarray] = {}
    places = {}
    for index, program in enumerate(programs):
        if folder is not None:
            places[index] = folder / f"{_key(program, draws)}.npy"
            if places[index].is_file():
                found[index] = np.load(places[index])
    todo = [index for index in range(len(programs)) if index not in found]
    faults: dict[str, str] = {}
    tasks = [Task(programs[index], draws) for index in todo]
    limit = WALK_LIMIT + SEQUENCE_LIMIT * sequences
    walking = crew.work(Walker, tasks, workers or crew.processors(), limit)
    for place, result in tqdm(walking, "walks", len(todo), disable=quiet or not todo):
        index = todo[place]
        if not isinstance(result, np.ndarray):
            faults[programs[index].uri] = str(result)
            continue
        found[index] = result
        if folder is not None:
            _save(places[index], result)
    shape = (0, sequences, LENGTH, len(AUTOPHASE_NAMES))
    features = np.stack([found[i] for i in sorted(found)]) if found else np.zeros(shape, np.float16)
    return Walks([programs[i] for i in sorted(found)], features, faults)


def distances(features: np.ndarray) -> np.ndarray:
    """Euclidean distances `[P, P]` of programs by their whole walks, features `[P, S, T, O]`."""
    from scipy.spatial.distance import pdist, squareform

    squares = np.zeros(len(features) * (len(features) - 1) // 2)
    for sequence in np.swapaxes(features, 0, 1):  # one at a time: a thousand would fill the memory
        squares += pdist(sequence.reshape(len(features), -1).astype(np.float64), "sqeuclidean")
    return squareform(np.sqrt(squares))


def layout(features: np.ndarray, seed: int = 0) -> np.ndarray:
    """Places `[P, 2]` of programs by t-SNE (van der Maaten and Hinton 2008) of their walks.

    features `[P, S, T, O]`: concatenated, as in Figure 8, with nothing averaged or projected
    before. It begins at the two main directions. The perplexity is 30, or a third of the programs
    where they are few. ValueError for less than four programs.
    """
    from sklearn.manifold import TSNE

    if len(features) < 4:
        raise ValueError(f"a map needs at least 4 programs, not {len(features)}")
    apart = distances(features)
    perplexity = min(PERPLEXITY, (len(features) - 1) / 3)
    start = _main_directions(apart)
    # scikit-learn's own way to begin: a standard deviation of 1e-4 along the first direction
    start *= 1e-4 / max(start[:, 0].std(), math.ulp(1.0))
    return TSNE(
        perplexity=perplexity, metric="precomputed", init=start.astype(np.float32),
        random_state=seed,
    ).fit_transform(apart)  # fmt: skip


def _main_directions(apart: np.ndarray) -> np.ndarray:
    """Classical scaling, which is principal components by distances: `[P, P]` -> `[P, 2]`."""
    squares = apart**2
    inner = -0.5 * (squares - squares.mean(0) - squares.mean(1)[:, None] + squares.mean())
    values, vectors = np.linalg.eigh(inner)
    main = vectors[:, [-1, -2]] * np.sqrt(np.maximum(values[[-1, -2]], 0.0))
    return main * np.where(main[np.abs(main).argmax(0), [0, 1]] < 0, -1.0, 1.0)


def _draws(sequences: int, seed: int) -> np.ndarray:
    """Indices of passes `[S, T]`."""
    passes = int(LlvmEnv().action_space.n)
    return np.random.default_rng(seed).integers(passes, size=(sequences, LENGTH))


def _key(program: Program, draws: np.ndarray) -> str:
    digest = hashlib.sha256(program.bitcode.read_bytes())
    digest.update(draws.astype("<i8").tobytes())
    return digest.hexdigest()[:32]


def _save(path: Path, features: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial.npy")
    np.save(partial, features)
    partial.replace(path)
