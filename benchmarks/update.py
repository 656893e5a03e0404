"""What one update of the learner costs, and how near that is to what the machine can give.

    .venv/bin/python -m compilerdream.runner.inside python benchmarks/update.py

At `preset=paper` (batch 50 × 50, horizon 15): seconds of an update; floating-point operations of
its matrix products, counted while they run; what the same products take alone, one by one, at the
same sizes and in the same process; which phases and operators time goes to. On two cores the update
should reach at least half of the products' rate. Then, at equal sizes and batch, against RLlib's
DreamerV3, which should take at least 1.5 times as long. RLlib wants one package beside the lock:

    .venv/bin/python -m pip install --no-deps --target .cache/rllib dm-tree

Then updates per second of the smaller presets, and how the cost grows with width, batch and
horizon. `--batch`, `--length` and `--updates` make it shorter. `--device cuda` runs the first part
on a GPU, in single precision and bfloat16: 15 ms an update on an H200 is the aim, and the share of
the time in which the GPU computes says whether it or Python is the bound.
"""

import argparse
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable
from statistics import median

import numpy as np
import torch
from torch.profiler import ProfilerActivity, profile
from torch.utils.flop_counter import FlopCounterMode, addmm_flop, mm_flop

from compilerdream.agent.dreamer import Learner
from compilerdream.config import Config, compose
from compilerdream.paths import CACHE
from compilerdream.train.run import make_dreamer

AS_RLLIB = (  # RLlib's size M has Table 5's recurrent units and latents, and these
    "model=paper", "agent=dreamerv3", "model.hidden=640", "model.units=640", "model.layers=3",
)  # fmt: skip


class Work:
    """A learner and a batch of random sequences for it, of a configuration's sizes."""

    def __init__(self, config: Config, batch: int = 0, length: int = 0):
        torch.set_num_threads(config.train.threads)
        self.config, self.device = config, config.device
        self.rows, self.time = batch or config.train.batch_size, length or config.train.batch_length
        dreamer = make_dreamer(config)
        self.learner = Learner(
            dreamer, config.model, config.agent, config.seed, config.train.averaging
        )
        random, shape = torch.Generator().manual_seed(0), (self.rows, self.time)
        self.batch = {
            name: torch.rand(*shape, size, generator=random)
            for name, size in dreamer.world.sizes.items()
        }
        action = torch.randint(dreamer.actions, shape, generator=random)
        self.batch["action"] = torch.nn.functional.one_hot(action, dreamer.actions).float()
        self.batch["reward"] = torch.rand(shape, generator=random)
        self.batch["terminal"], self.batch["first"] = torch.zeros(2, *shape)
        self.batch["first"][:, 0] = 1.0
        self.batch = {name: value.to(self.device) for name, value in self.batch.items()}

    def __call__(self) -> None:
        """One update."""
        self.learner.update(self.batch)

    def sync(self) -> None:
        """Wait until the device has done what it was told."""
        if self.device != "cpu":
            torch.accelerator.synchronize()

    def watch(self, ledger: Counter[str], now: Callable[[], float]) -> None:
        """Add up by how much `now` grows over each phase of an update, from here on."""
        world, behaviour = self.learner.dreamer.world, self.learner.dreamer.behaviour
        for owner, method in (
            (world, "loss"), (behaviour, "imagine"), (behaviour, "loss"), (self.learner, "_step"),
        ):  # fmt: skip
            setattr(owner, method, self._watched(owner, method, ledger, now))

    def _watched(self, owner, method: str, ledger: Counter[str], now) -> Callable:
        original, name = getattr(owner, method), type(owner).__name__

        def watched(*args, **kwargs):
            self.sync()
            before, inner = now(), ledger.total()
            result = original(*args, **kwargs)
            self.sync()
            phase = f"{method} {args[0]}" if method == "_step" else f"{name}.{method}"
            ledger[PHASES[phase]] += now() - before - (ledger.total() - inner)
            return result

        return watched


PHASES = {
    "WorldModel.loss": "model, forward",
    "_step world": "model, backward and step",
    "Behaviour.imagine": "imagination",
    "Behaviour.loss": "actor and critic, forward",
    "_step behaviour": "actor and critic, backward and step",
}


def seconds_of(run: Callable[[], None], times: int, sync: Callable[[], None] = lambda: None):
    """Median seconds of a run, after one to warm up."""
    taken = []
    for _ in range(times + 1):
        started = time.perf_counter()
        run()
        sync()
        taken.append(time.perf_counter() - started)
    return median(taken[1:])


def count_products(run: Callable[[], None]) -> Counter[tuple[int, int, int]]:
    """How often `[m, k] @ [k, n]` occurs in a run, by (m, k, n)."""
    products: Counter[tuple[int, int, int]] = Counter()

    def mm(a, b, **kwargs) -> int:
        products[*a.shape, b.shape[-1]] += 1
        return mm_flop(a, b, **kwargs)

    def addmm(bias, a, b, **kwargs) -> int:
        products[*a.shape, b.shape[-1]] += 1
        return addmm_flop(bias, a, b, **kwargs)

    mm._get_raw = addmm._get_raw = True  # to be given tensors, as the built-in formulas are
    counter = FlopCounterMode(
        display=False, custom_mapping={torch.ops.aten.mm: mm, torch.ops.aten.addmm: addmm}
    )
    with counter:
        run()
    assert operations(products) == counter.get_total_flops(), "an operator other than mm and addmm"
    return products


def operations(products: Counter[tuple[int, int, int]]) -> int:
    """Floating-point operations of matrix products: a multiplication and an addition each."""
    return sum(2 * m * k * n * count for (m, k, n), count in products.items())


def seconds_alone(products: Counter, kind: torch.dtype, work: Work) -> tuple[float, str]:
    """Seconds of the products one by one and nothing else, and the fastest of them in words."""
    total, best, words = 0.0, 0.0, ""
    for (m, k, n), count in products.items():
        a = torch.randn(m, k, dtype=kind, device=work.device)
        b = torch.randn(k, n, dtype=kind, device=work.device)
        repeats = max(1, min(100, int(1e9 / (2 * m * k * n))))

        def run(a=a, b=b, repeats=repeats) -> None:
            for _ in range(repeats):
                torch.mm(a, b)

        seconds = seconds_of(run, 2, work.sync) / repeats
        total += count * seconds
        if 2 * m * k * n / seconds > best:
            best = 2 * m * k * n / seconds
            words = f"{m} × {k} × {n}: {best / 1e9:.0f} Gflop/s"
    return total, words


def report_phases(work: Work) -> None:
    """Print how operations and time divide over the phases of an update; `work` is used up."""
    spent: Counter[str] = Counter()
    counter = FlopCounterMode(display=False)
    counted: Counter[str] = Counter()
    timed = Work(work.config, work.rows, work.time)
    timed()
    timed.watch(spent, time.perf_counter)
    timed()
    work.watch(counted, counter.get_total_flops)
    with counter:
        work()
    for phase in PHASES.values():
        print(f"  {phase:36s} {counted[phase] / counted.total():4.0%} of operations, "
              f"{spent[phase] / spent.total():4.0%} of time")  # fmt: skip


def report_operators(work: Work, most: int = 8) -> None:
    """Print the operators that an update spends its time in; on a GPU, how long that is busy."""
    on_gpu = work.device != "cpu"
    kinds = [ProfilerActivity.CPU] + ([ProfilerActivity.CUDA] if on_gpu else [])
    work.sync()
    started = time.perf_counter()
    with profile(activities=kinds) as seen:
        work()
        work.sync()
    wall = time.perf_counter() - started

    def own(event) -> float:
        return (event.self_device_time_total if on_gpu else event.self_cpu_time_total) / 1e6

    events = sorted(seen.key_averages(), key=own, reverse=True)
    busy = sum(map(own, events))
    for event in events[:most]:
        print(f"  {event.key[:36]:36s} {own(event) / busy:4.0%} of time, {event.count} calls")
    if on_gpu:
        print(f"  the GPU computes for {1e3 * busy:.1f} ms; {wall * 1e3:.1f} ms with the profiler")


def report_paper(device: str, batch: int, length: int, updates: int) -> None:
    """The paper's update against the machine's matrix products."""
    for mixed in (False, True) if device != "cpu" else (False,):
        config = compose(
            ["preset=paper", f"device={device}", f"model.mixed_precision={str(mixed).lower()}"]
        )
        work = Work(config, batch, length)
        seconds = seconds_of(work, updates, work.sync)
        products = count_products(work)
        flops = operations(products)
        alone, best = seconds_alone(products, torch.bfloat16 if mixed else torch.float32, work)
        print(f"preset=paper, {work.rows} × {work.time}, {'bfloat16' if mixed else 'float32'}, "
              f"{device}: {seconds:.3g} s an update, {flops / 1e9:.0f} Gflop in "
              f"{sum(products.values())} matrix products")  # fmt: skip
        print(f"  {flops / seconds / 1e9:.0f} Gflop/s; its products alone "
              f"{flops / alone / 1e9:.0f} Gflop/s, the fastest {best}")  # fmt: skip
        print(f"  {alone / seconds:.2f} of its products' rate")
        report_operators(work)
        report_phases(work)


def rllib_update(work: Work) -> Callable[[], None] | None:
    """One update of RLlib's DreamerV3 on the same batch; None where RLlib cannot be imported."""
    sys.path.append(str(CACHE / "rllib"))
    warnings.filterwarnings("ignore", module="gymnasium")
    try:
        from ray.rllib.algorithms.dreamerv3 import DreamerV3Config
    except ModuleNotFoundError as error:
        print(f"  left out ({error}): the head of this file says what to install")
        return None
    import gymnasium
    from ray.rllib.core import DEFAULT_MODULE_ID
    from ray.rllib.policy.sample_batch import SampleBatch
    from ray.rllib.utils.metrics import NUM_ENV_STEPS_SAMPLED_LIFETIME

    dreamer, agent = work.learner.dreamer, work.config.agent
    width = sum(dreamer.world.sizes.values())
    spaces = (
        gymnasium.spaces.Box(0.0, 1.0, (width,), np.float32),
        gymnasium.spaces.Discrete(dreamer.actions),
    )
    config = DreamerV3Config().framework("torch").learners(num_learners=0).training(
        model_size="M", batch_size_B=work.rows, batch_length_T=work.time,
        horizon_H=agent.horizon, gamma=agent.discount,
    )  # fmt: skip
    learner = config.build_learner(spaces={DEFAULT_MODULE_ID: spaces})
    learner.build()
    module = learner.module[DEFAULT_MODULE_ID]
    ours = dreamer.world, dreamer.behaviour.actor, dreamer.behaviour.critic
    for name, theirs, mine in zip(
        ("world model", "actor", "critic"), (module.world_model, module.actor, module.critic), ours,
        strict=True,
    ):  # fmt: skip
        sizes = [sum(p.numel() for p in m.parameters() if p.requires_grad) for m in (theirs, mine)]
        print(f"  parameters of the {name}: RLlib {sizes[0]:,}, ours {sizes[1]:,}")
    observed = torch.cat([work.batch[name] for name in dreamer.world.sizes], -1)
    nothing = np.zeros((work.rows, work.time), bool)
    sample = {
        "obs": observed.numpy(), "actions": work.batch["action"].numpy(),
        "rewards": work.batch["reward"].numpy(), "is_first": work.batch["first"].numpy() > 0,
        "is_last": nothing, "is_terminated": nothing, "is_truncated": nothing,
    }  # fmt: skip

    def run() -> None:
        learner.update(
            batch=SampleBatch(sample).as_multi_agent(),
            timesteps={NUM_ENV_STEPS_SAMPLED_LIFETIME: 0},
        )

    return run


def report_rllib(batch: int, length: int, updates: int) -> None:
    """Our update against RLlib's at RLlib's size M."""
    work = Work(compose(["preset=paper", *AS_RLLIB]), batch, length)
    print(f"RLlib's DreamerV3, size M, {work.rows} × {work.time}:")
    theirs = rllib_update(work)
    if theirs is None:
        return
    runs = {"RLlib": theirs, "ours": work}
    seconds = {name: [seconds_of(run, 1)] for name, run in runs.items()}
    for _ in range(updates - 1):  # by turns, as the machine's speed wanders
        for name, run in runs.items():
            started = time.perf_counter()
            run()
            seconds[name].append(time.perf_counter() - started)
    for name, run in runs.items():
        flops, taken = operations(count_products(run)), median(seconds[name])
        print(f"  {name:6s} {taken:.3g} s an update, {flops / 1e9:.0f} Gflop: "
              f"{flops / taken / 1e9:.0f} Gflop/s")  # fmt: skip
    ratios = [a / b for a, b in zip(seconds["RLlib"], seconds["ours"], strict=True)]
    words = ", ".join(f"{ratio:.2f}" for ratio in ratios)
    print(f"  RLlib / ours: {median(ratios):.2f} times as long (by turns: {words})")


def report_small(updates: int) -> None:
    """Updates per second of the smaller presets, and how the cost of quick's grows."""
    for preset in ("quick", "laptop"):
        work = Work(compose([f"preset={preset}"]))
        print(f"preset={preset}: {1.0 / seconds_of(work, updates):.2f} updates/s on "
              f"{work.config.train.threads} thread(s)")  # fmt: skip
    base = compose(["preset=quick"])
    widths = ("deter", "hidden", "units")
    batch, everywhere = f"train.batch_size={2 * base.train.batch_size}", "agent.imagine_starts=0"
    more = {
        "preset=quick": [],
        "twice as wide": [f"model.{name}={2 * getattr(base.model, name)}" for name in widths],
        "twice the horizon": [f"agent.horizon={2 * base.agent.horizon}"],
        "twice the batch": [batch],
        "imagined from all states": [everywhere],
        "that, and twice the batch": [batch, everywhere],
    }
    first = None
    for name, words in more.items():
        work = Work(compose(["preset=quick", *words]))
        cost = seconds_of(work, updates), operations(count_products(work))
        first = first or cost
        print(f"  {name:28s} {cost[1] / first[1]:5.2f} times the operations, "
              f"{cost[0] / first[0]:5.2f} times the time")  # fmt: skip


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--device", default="cpu")
    options.add_argument("--batch", type=int, default=50)
    options.add_argument("--length", type=int, default=50)
    options.add_argument("--updates", type=int, default=5)
    chosen = options.parse_args()
    report_paper(chosen.device, chosen.batch, chosen.length, chosen.updates)
    if chosen.device == "cpu":
        report_rllib(chosen.batch, chosen.length, chosen.updates)
        report_small(chosen.updates)


if __name__ == "__main__":
    main()
