"""Search for some seconds: the world model imagines episodes, the compiler tries their passes.

To play an episode, the agent must see the program after each pass, which costs it more time than
LLVM needs. Imagined, many episodes cost as much as one played, and LLVM runs their passes in half
the time when nobody looks in between. In turn with them, the best sequences so far are changed a
little: hill climbing, which gains where the compiler is quick, as imagination does where a whole
other sequence is needed.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np
import torch

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.mutation import Indices, Mutator
from compilerdream.agent.policy import AgentPolicy
from compilerdream.compiler.passes import OZ

PIPELINE = 70  # played passes that loading and -Oz hardly ever take longer than
WIDTH = 16  # episodes imagined at once; chosen on validation programs, as is all here
CHANGES = 64  # changed sequences tried between two imaginations
LONGEST = 90  # actions of a changed sequence
ELITE = 8  # sequences that are kept, to change and to take pieces from
STAY = 0.75  # how often the sequence at hand is changed, and not another one
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


class Found(NamedTuple):
    """A sequence of actions, the instructions that it leaves, and whether it goes behind -Oz."""

    count: int
    oz: bool
    actions: Indices

    @property
    def rank(self) -> tuple[int, int]:
        """The lower, the better: instructions, then length."""
        return self.count, len(self.actions)


class HillClimb:
    """The best sequences for one program, from its start or behind -Oz, and changes of them.

    env: with the program just loaded. donors: sequences to take pieces from. A changed sequence
    that leaves fewer instructions than the one at hand takes its place, or as many with no more
    actions, so that it also drifts where nothing gets better.
    """

    def __init__(self, env, donors: Sequence[Indices], seed: int):
        self.starts = {False: env.fork()}  # by whether -Oz ran
        self.donors, self.random = donors, np.random.default_rng(seed)
        self.mutator = Mutator(len(env.action_names), LONGEST, self.random)
        self.elite: list[Found] = []  # best first, no two alike
        self.at_hand: Found | None = None

    @property
    def best(self) -> Found:
        """The best sequence. Something must have been kept, here and for what follows."""
        return self.elite[0]

    def keep(self, found: Found) -> None:
        """Go on from this sequence, if it is good enough."""
        alike = [one for one in self.elite if (one.count, one.oz) == (found.count, found.oz)]
        if not alike or len(found.actions) <= len(alike[0].actions):
            others = [one for one in self.elite if one not in alike]
            self.elite = sorted([*others, found], key=lambda one: one.rank)[:ELITE]
        if self.at_hand is None or found.rank <= self.at_hand.rank:
            self.at_hand = found

    def replace(self, found: Found, real: Found) -> None:
        """Forget a sequence, as the program itself becomes another one by it."""
        self.elite = [one for one in self.elite if one != found]
        self.keep(real)
        if self.at_hand == found:
            self.at_hand = self.best

    def draw(self) -> tuple[bool, Indices]:
        """A changed sequence, and whether it goes behind -Oz."""
        parent = self.at_hand
        if self.random.random() >= STAY:
            parent = self.elite[int(self.random.integers(len(self.elite)))]
        donors = [one for one in (*(found.actions for found in self.elite), *self.donors) if one]
        return parent.oz, self.mutator.child(parent.actions, donors)

    def close(self) -> None:
        """End the copies of the program."""
        for start in self.starts.values():
            start.close()


class SearchPolicy:
    """The smallest program that `seconds` of search find, or -Oz's where that is smaller.

    One episode as AgentPolicy plays it comes first. Then the sequences of the agent's coreset, if
    it has one, are tried behind the smallest program of the episode, and behind -Oz's; then every
    way that the agent knows to begin, with its closing. Then, in turn, until the time is up: the
    actor plays WIDTH episodes in the model's imagination, from the smallest program so far as if it
    were a new one, and the compiler runs their passes on copies of it, the most promising first;
    and CHANGES changes of the best sequences so far are tried. What makes the program smaller is
    gone on from, so pass lists may be longer than an episode.

    The seconds begin when the program is loaded, loading included; nothing is begun that may not
    end in time, by the longest that it took before. As the clock decides how many episodes there
    are, only the passes found can be repeated, not the search. With `is_oz` set afterwards the
    result is -Oz's program, which the environment counted at loading, and not what `env` holds.

    All is tried on copies of the program, and what is best is then done to the program itself. To
    LLVM a copy is not the same to the last detail: about one time in a hundred the result is
    another one, which may be no smaller. A compiler fault on the way ends the search: of what is
    left, nobody knows the best.
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
        climb = HillClimb(env, self.dreamer.coreset, seed)
        try:
            here = self._play(env, seed, watch, climb)
            for oz in (False, True) if climb.best.count <= env.oz else (True, False):
                self._try_coreset(watch, climb, oz)
            self._begin_otherwise(watch, climb)
            in_time = True
            while in_time:
                length = env.episode_length
                longest = len(climb.best.actions) + length
                in_time = self._allows(watch, climb, False, longest, imagined=length, tried=length)
                if in_time:
                    here = self._adopt(env, watch, climb, here)
                    in_time = self._try_imagined(env, watch, climb, here, generator)
                in_time = self._try_changes(watch, climb) or in_time
            self._adopt(env, watch, climb, here)
        finally:
            climb.close()
        self.is_oz = env.oz < env.count

    def _play(self, env, seed: int, watch: Watch, climb: HillClimb) -> Found:
        """The agent's own episode, cut short where the time ends before it: where it ends."""
        self.player.begin(env, seed)
        done, slowest = False, 0.0
        actions: list[int] = []
        climb.keep(Found(env.count, False, ()))
        with watch.timing("played", env.episode_length):
            while not done and slowest <= watch.left:
                begin = watch.left
                actions.append(self.player.act(env.observation))
                _, _, terminated, truncated, _ = env.step(actions[-1])
                climb.keep(Found(env.count, False, tuple(actions)))
                done, slowest = terminated or truncated, max(slowest, begin - watch.left)
        return Found(env.count, False, tuple(actions))

    def _try_coreset(self, watch: Watch, climb: HillClimb, oz: bool) -> None:
        """Go on from the best of the episode, or from -Oz, with what makes it smaller."""
        needed = {"ran": PIPELINE} if oz else {"tried": len(climb.best.actions)}
        if not self.dreamer.coreset or not self._allows(watch, climb, oz, 0, **needed):
            return
        if oz:
            with watch.timing("ran", PIPELINE):
                climb.starts[True] = climb.starts[False].fork()
                climb.starts[True].apply([OZ])
            at = Found(climb.starts[True].count, True, ())
            climb.keep(at)
        else:
            at = next((one for one in climb.elite if not one.oz), None)
            if at is None:
                return
        copy = climb.starts[oz].fork_after(at.actions)
        try:
            for sequence in self.dreamer.coreset:
                actions = (*at.actions, *sequence)
                if not self._allows(watch, climb, oz, len(actions), tried=2 * len(sequence)):
                    break
                with watch.timing("tried", len(sequence)):
                    count = copy.count_after(sequence)
                if count < at.count:
                    at = Found(count, oz, actions)
                    climb.keep(at)
                    ended, copy = copy, copy.fork_after(sequence)
                    ended.close()
        finally:
            copy.close()

    def _begin_otherwise(self, watch: Watch, climb: HillClimb) -> None:
        """Try each known way to begin, with the closing, on the program as it was."""
        opening = self.dreamer.opening
        for way in opening.sequences if opening else ():
            if not self._try_out(watch, climb, False, (*way, *self.dreamer.closing)):
                break

    def _try_changes(self, watch: Watch, climb: HillClimb) -> bool:
        """Try CHANGES changes of the best sequences; whether there was time for all."""
        return all(self._try_out(watch, climb, *climb.draw()) for _ in range(CHANGES))

    def _try_imagined(
        self, env, watch: Watch, climb: HillClimb, here: Found, generator: torch.Generator
    ) -> bool:
        """Imagine WIDTH episodes, and try them behind what `env` holds; whether time was left."""
        length = env.episode_length
        with watch.timing("imagined", length):
            episodes = self._imagine(env, generator)
        for sequence in episodes:
            actions = (*here.actions, *sequence)
            if not self._allows(watch, climb, here.oz, len(actions), tried=length):
                return False
            with watch.timing("tried", length):
                climb.keep(Found(env.count_after(sequence), here.oz, actions))
        return True

    def _try_out(self, watch: Watch, climb: HillClimb, oz: bool, actions: Indices) -> bool:
        """Try a sequence from the start, if there is time."""
        in_time = self._allows(watch, climb, oz, len(actions), tried=len(actions))
        if in_time:
            with watch.timing("tried", len(actions)):
                count = climb.starts[oz].count_after(actions)
            climb.keep(Found(count, oz, actions))
        return in_time

    def _allows(
        self, watch: Watch, climb: HillClimb, oz: bool, longest: int, **passes: int
    ) -> bool:
        """Whether there is time for that, and for doing the best to the program itself then.

        The best then is the best now, or something of `longest` actions, behind -Oz or not.
        """
        taken = max(longest, len(climb.best.actions))
        ran = PIPELINE * (oz or climb.best.oz) + passes.pop("ran", 0)
        return watch.allows(loads=1, ran=ran, taken=taken, **passes)

    def _adopt(self, env, watch: Watch, climb: HillClimb, here: Found) -> Found:
        """Do the best to the program itself, unless `env` holds it; what `env` holds then."""
        found = climb.best
        if found.count >= here.count or (found.oz and not found.actions):
            return here
        other = env.fork()
        try:
            smallest = self._redo(other, env.program, watch, found)
            real = Found(other.count, found.oz, found.actions)
            if smallest.count < real.count and self._allows(watch, climb, found.oz, 0):
                self._redo(other, env.program, watch, smallest)
                real = smallest
            climb.replace(found, real)
            if real.count < here.count:
                env.become(other)
                return real
            return here
        finally:
            other.close()

    def _redo(self, env, program, watch: Watch, found: Found) -> Found:
        """Do a sequence on the program as it was loaded; its first part that leaves least."""
        env.reset(options={"program": program})
        if found.oz:
            env.apply([OZ])
        ends = [Found(env.count, found.oz, ())]
        with watch.timing("taken", len(found.actions)):
            for taken, action in enumerate(found.actions, 1):
                env.step(action)
                ends.append(Found(env.count, found.oz, found.actions[:taken]))
        return min(ends, key=lambda end: end.rank)

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
