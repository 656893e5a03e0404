"""How much faster training runs when episodes are collected beside learning.

    .venv/bin/python -m compilerdream.runner.inside python benchmarks/collection.py [updates]

The same configuration (preset=quick) trains twice for the same number of updates: with
`workers=inline`, where learning waits for each episode, and with
`workers=process`. Prints updates per second of both, and their ratio. Wants two idle
cores; the clock starts after prefill, pre-training and the first load of nearly every program.
"""

import json
import sys
import tempfile
from pathlib import Path

from compilerdream.config import compose
from compilerdream.train.run import train

WARM_UP = 60  # updates, until every program has been loaded by the service


def seconds_for(collector: str, updates: int, folder: Path) -> float:
    """Wall seconds of `updates` updates after the warm-up, with this collector."""
    total = WARM_UP + updates
    config = compose(
        [
            "preset=quick", f"workers={collector}", "train.prefill=1800",
            "train.pretrain=10", f"train.steps={1800 + 30 * (total - 10) + 45}",
            "train.minutes=30", "train.validate_minutes=30", "train.log_every=10",
            "corpus.validation=[]",
        ]
    )  # fmt: skip
    train(config, folder, quiet=True)
    rows = [json.loads(line) for line in (folder / "metrics.jsonl").read_text().splitlines()]
    at = {row["updates"]: row["seconds"] for row in rows if "rate/updates" in row}
    first = min(number for number in at if number >= WARM_UP)
    last = max(at)
    return (at[last] - at[first]) * updates / (last - first)


def main() -> None:
    """Run both and print one line each."""
    updates = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    seconds = {}
    with tempfile.TemporaryDirectory() as folder:
        for collector in ("inline", "process"):
            seconds[collector] = seconds_for(collector, updates, Path(folder) / collector)
            rate = updates / seconds[collector]
            print(f"{collector:8s} {rate:6.2f} updates/s, {30 * rate:6.0f} environment steps/s")
    print(f"process / inline: {seconds['inline'] / seconds['process']:.2f} times as fast")


if __name__ == "__main__":
    main()
