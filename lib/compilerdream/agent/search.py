"""Search for some seconds: the world model imagines episodes, the compiler tries their passes.

To play an episode, the agent must see the program after each pass, which costs it more time than
LLVM needs. Imagined, many episodes cost as much as one played, and LLVM runs their passes in half
the time when nobody looks in between.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import torch

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.policy import AgentPolicy
from compilerdream.compiler.passes import OZ

PIPELINE = 70  # played passes that loading and -Oz hardly ever take longer than
WIDTH = 16  # episodes imagined at once; chosen on validation programs, as is all here
Clock = Callable[[], float]


class Watch:
    """The time left, and whether it is enough for what took this long before.

    seconds: from now on. What is noted and asked for is so many passes of a kind (played, imagined,
    tried …) in one go; of a kind that was not done yet, a pass is taken to last as long as in the
    slowest go of all others. load: seconds of a load, which is no pass.
    """

    def __init__(self, seconds: float, clock: Clock, load: float = 0.0):
        self.clock, self.end, self.load = clock, clock() + seconds, load
        self.slowest: dict[str, float] = {}  # seconds a pass

    @property
    def left(self) -> float:
        """Seconds until the time is up; below 0 where it is."""
        return self.end - self.clock()

    def allows(self, loads: int = 0, **passes: int) -> bool:
        """Whether loads, and passes of each kind, done one after the other, end in time."""
        unknown = max(self.slowest.values(), default=0.0)
        needed = sum(self.slowest.get(kind, unknown) * count for kind, count in passes.items())
        return loads * self.load + needed <= self.left

    @contextmanager
    def timing(self, kind: str, passes: int) -> Iterator[None]:
        """Note how long the block's passes take."""
        begin = self.clock()
        yield
        each = (self.clock() - begin) / max(passes, 1)
        self.slowest[kind] = max(self.slowest.get(kind, 0.0), each)


class SearchPolicy:
    """The smallest program that `seconds` of search find, or -Oz's where that is smaller.

    One episode as AgentPolicy plays it comes first. Then the sequences of the agent's coreset, if
    it has one, are tried behind the smallest program of the episode, and behind -Oz's. Then, again
    and again: the actor plays WIDTH episodes in the model's imagination, from the smallest program
    so far as if it were a new one, and the compiler runs their passes on copies of it, the most
    promising first. What makes it smaller is taken over, so pass lists may be longer than an
    episode.

    The seconds begin when the program is loaded, loading included; nothing is begun that may not
    end in time, by the longest that it took before. As the clock decides how many episodes there
    are, only the passes found can be repeated, not the search. With `is_oz` set afterwards the
    result is -Oz's program, which the environment counted at loading, and not what `env` holds.

    A compiler fault on the way ends the search: of what is left, nobody knows the best.
    """

    def __init__(self, dreamer: Dreamer, seconds: float, clock: Clock = time.monotonic):
        self.name = f"search-{seconds:g}"
        self.player, self.dreamer = AgentPolicy(dreamer), dreamer
        self.seconds, self.clock = seconds, clock
        self.is_oz = False

    def optimize(self, env, seed: int) -> None:
        """Search until the time is up; `env` is left at the smallest program found."""
        watch = Watch(self.seconds - env.load_seconds, self.clock, env.load_seconds)
        generator = torch.Generator(self.dreamer.device).manual_seed(seed)
        length = env.episode_length
        self._play(env, seed, watch)
        climbs = [self._climb, self._climb_from_oz]
        for climb in climbs if env.count <= env.oz else reversed(climbs):
            climb(env, watch)
        while watch.allows(imagined=length, tried=length, taken=length):
            with watch.timing("imagined", length):
                episodes = self._imagine(env, generator)
            for actions in episodes:
                if not watch.allows(tried=length, taken=length):
                    break
                with watch.timing("tried", length):
                    count = env.count_after(actions)
                if count < env.count:
                    self._take(env, actions, watch)
        self.is_oz = env.oz < env.count

    def _play(self, env, seed: int, watch: Watch) -> None:
        """The agent's own episode, cut short where the time ends before it."""
        self.player.begin(env, seed)
        done, slowest = False, 0.0
        with watch.timing("played", env.episode_length):
            while not done and slowest <= watch.left:
                begin = watch.left
                _, _, terminated, truncated, _ = env.step(self.player.act(env.observation))
                done, slowest = terminated or truncated, max(slowest, begin - watch.left)
        self._go_back(env, watch)

    def _climb(self, env, watch: Watch, again: int = 0) -> None:
        """Take each sequence of the coreset that makes the program smaller.

        again: how often all that `env` has done by then shall be done afterwards.
        """
        for actions in self.dreamer.coreset:
            length = len(actions)
            taken = length + again * (len(env.passes) + length)
            if not watch.allows(oz=again * PIPELINE, tried=length, taken=taken):
                break
            with watch.timing("tried", length):
                count = env.count_after(actions)
            if count < env.count:
                self._take(env, actions, watch)

    def _climb_from_oz(self, env, watch: Watch) -> None:
        """Do that behind -Oz, and leave `env` there if that is the smallest."""
        if not self.dreamer.coreset or not watch.allows(loads=1, oz=PIPELINE):
            return
        other = env.fork()
        try:
            with watch.timing("oz", PIPELINE):
                other.reset(options={"program": env.program})
                other.apply([OZ])
            self._climb(other, watch, again=1)
            if other.count < min(env.count, env.oz):
                env.reset(options={"program": env.program})
                env.apply(other.passes)
        finally:
            other.close()

    def _take(self, env, actions: list[int], watch: Watch) -> None:
        """Do on the program itself what made its copy smaller.

        To LLVM the copy is not the same to the last detail: about one time in a hundred the result
        is another one, which may be no smaller.
        """
        with watch.timing("taken", len(actions)):
            for action in actions:
                env.step(action)
        self._go_back(env, watch)

    def _go_back(self, env, watch: Watch) -> None:
        """Return to the smallest program on the way, if it is not the last and there is time."""
        smallest = env.counts.index(min(env.counts))
        if smallest < len(env.passes) and watch.allows(loads=1, taken=smallest):
            passes = env.passes[:smallest]
            env.reset(options={"program": env.program})
            with watch.timing("taken", smallest):
                env.apply(passes)

    @torch.no_grad()
    def _imagine(self, env, generator: torch.Generator) -> list[list[int]]:
        """Episodes of the actor in imagination, the one that saves most first: action indices."""
        world, behaviour = self.dreamer.world, self.dreamer.behaviour
        memory = self.dreamer.initial(WIDTH)
        look = self.dreamer.observe(memory, _as_new(env.observation), generator)
        rollout = behaviour.imagine(world, look, generator, env.episode_length)
        order = rollout.rewards.sum(0).argsort(descending=True, stable=True)
        return rollout.actions[:, order].T.tolist()


def _as_new(observation: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """What an agent sees of a program that no pass has been applied to."""
    return {n: np.zeros_like(v) if n == "histogram" else v for n, v in observation.items()}
