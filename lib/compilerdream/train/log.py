"""What a run writes while it trains: metrics.jsonl, TensorBoard events, a progress bar."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from torch import Tensor
from torch.utils.tensorboard import SummaryWriter
from tqdm import tqdm

from compilerdream.compiler.rewards import size_ratio
from compilerdream.paths import write_whole
from compilerdream.replay.episode import Episode


class Log:
    """Collects numbers between writes; `share` of the budget moves the bar.

    Every line of metrics.jsonl has `step` (environment steps), `updates`, `seconds`. A resumed run
    goes on at a checkpoint of `updates` updates: lines after it are removed, they come again.
    """

    def __init__(self, folder: Path, name: str, share: float, updates: int, quiet: bool = False):
        self.folder = folder
        forget_after(folder / "metrics.jsonl", updates)
        self.file = (folder / "metrics.jsonl").open("a", buffering=1)
        self.board = SummaryWriter(str(folder / "tensorboard"))
        self.bar = tqdm(
            total=100.0, initial=100.0 * share, desc=name, disable=quiet, file=sys.stdout,
            mininterval=1.0,
            bar_format="{desc} {percentage:3.0f}%|{bar}| {elapsed}<{remaining} {postfix}",
        )  # fmt: skip
        self.sums: dict[str, Tensor | float] = {}
        self.added = 0
        self.ratios: list[float] = []
        self.returns: list[float] = []
        self.validation: float | None = None
        self._last = (0, 0, 0.0)

    def episode(self, episode: Episode) -> None:
        """Remember how a collected episode went."""
        self.played(float(episode.rewards.sum()), episode.oz, int(episode.counts[-1]))

    def played(self, total: float, oz: int, count: int) -> None:
        """Remember an episode by its rewards' sum, -Oz's instruction count and its own."""
        self.returns.append(total)
        self.ratios.append(size_ratio(oz, count))

    def update(self, metrics: Mapping[str, Tensor | float]) -> None:
        """Add one update's losses; they are averaged when written."""
        for name, value in metrics.items():
            self.sums[name] = self.sums[name] + value if name in self.sums else value
        self.added += 1

    def fault(self, sentence: str) -> None:
        """Tell what went wrong in an episode, above the bar and in faults.log."""
        with (self.folder / "faults.log").open("a") as file:
            file.write(sentence + "\n")
        self.bar.write(sentence, file=sys.stdout)

    def write(self, step: int, updates: int, seconds: float, share: float) -> None:
        """Write the means since the last write, and move the bar."""
        row = {name: float(total) / self.added for name, total in self.sums.items()}
        if self.ratios:
            row["score/train_return"] = float(np.mean(self.returns))
            row["score/train_geomean"] = float(np.exp(np.mean(np.log(self.ratios))))
        before = self._last
        if before[2] and seconds > before[2]:
            row["rate/steps"] = (step - before[0]) / (seconds - before[2])
            row["rate/updates"] = (updates - before[1]) / (seconds - before[2])
        self._last = (step, updates, seconds)
        self._put(row, step, updates, seconds)
        self.sums, self.added, self.ratios, self.returns = {}, 0, [], []
        score = row.get("score/train_geomean")
        parts = [f"{row.get('rate/steps', 0):.0f} steps/s, {row.get('rate/updates', 0):.1f} upd/s"]
        if score is not None:
            parts.append(f"train {score:.3f}")
        if self.validation is not None:
            parts.append(f"validation {self.validation:.3f}")
        self.bar.set_postfix_str(", ".join(parts), refresh=False)
        self.bar.update(100.0 * share - self.bar.n)

    def score(self, geomean: float, step: int, updates: int, seconds: float) -> None:
        """Write a validation score."""
        self.validation = geomean
        self._put({"score/validation_geomean": geomean}, step, updates, seconds)

    def close(self) -> None:
        """Finish the files."""
        self.bar.close()
        self.board.close()
        self.file.close()

    def _put(self, row: dict[str, float], step: int, updates: int, seconds: float) -> None:
        head = {"step": step, "updates": updates, "seconds": round(seconds, 2)}
        self.file.write(json.dumps(head | row) + "\n")
        for name, value in row.items():
            self.board.add_scalar(name, value, step)


def forget_after(file: Path, updates: int) -> None:
    """Remove the lines of metrics.jsonl that were written after this many updates."""
    if not file.is_file():
        return
    lines = [line for line in file.read_text().splitlines() if line.endswith("}")]
    kept = [line for line in lines if json.loads(line)["updates"] <= updates]
    write_whole(file, "".join(line + "\n" for line in kept))
