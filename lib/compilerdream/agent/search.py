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
from compilerdream.compiler.faults import CompilerFault
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

    def keep(self, found: Found) -> None:
        """Go on from this sequence, if it is good enough."""
        alike = [one for one in self.elite if (one.count, one.oz) == (found.count, found.oz)]
        if not alike or len(found.actions) <= len(alike[0].actions):
            others = [one for one in self.elite if one not in alike]
            self.elite = sorted([*others, found], key=lambda one: one.rank)[:ELITE]
        if self.at_hand is None or found.rank <= self.at_hand.rank:
            self.at_hand = found

    def keep_all(self, env) -> None:
        """Keep what was done to `env`, if that were actions of one pass each."""
        places = {name: place for place, name in enumerate(env.action_names)}
        oz = env.passes[:1] == (OZ,)
        names = env.passes[oz:]
        if all(name in places for name in names):
            self.keep(Found(env.count, oz, tuple(places[name] for name in names)))

    def forget(self, found: Found) -> None:
        """Do not go on from this sequence: the program itself does not become so small by it."""
        self.elite.remove(found)
        if self.at_hand == found:
            self.at_hand = self.elite[0] if self.elite else None

    def draw(self) -> tuple[bool, Indices]:
        """A changed sequence, and whether it goes behind -Oz. Something must have been kept."""
        parent = self.at_hand
        if self.random.random() >= STAY:
            parent = self.elite[int(self.random.integers(len(self.elite)))]
        donors = [one for one in (*(found.actions for found in self.elite), *self.donors) if one]
        return parent.oz, self.mutator.child(parent.actions, donors)

    def begin_again(self, env, passes: Sequence[str]) -> None:
        """After the compiler failed: copy the program anew, and do these passes to `env`."""
        self.close()
        for oz in self.starts:
            env.reset(options={"program": env.program})
            env.apply([OZ] if oz else [])
            self.starts[oz] = env.fork()
        env.reset(options={"program": env.program})
        env.apply(passes)

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
    taken over, so pass lists may be longer than an episode.

    The seconds begin when the program is loaded, loading included; nothing is begun that may not
    end in time, by the longest that it took before. As the clock decides how many episodes there
    are, only the passes found can be repeated, not the search. With `is_oz` set afterwards the
    result is -Oz's program, which the environment counted at loading, whatever `env` holds.

    All is tried on copies of the program. To LLVM a copy is not the same to the last detail: about
    one time in a hundred the program itself becomes another one, which may be no smaller. Some
    sequences break LLVM: the search goes on in a fresh one from the smallest program so far, and
    `faults` are those of the last search. A fault in the episode, or in going on, is raised.
    """

    def __init__(self, dreamer: Dreamer, seconds: float, clock: Clock = time.monotonic):
        self.name = f"search-{seconds:g}"
        self.player, self.dreamer = AgentPolicy(dreamer), dreamer
        self.seconds, self.clock = seconds, clock
        self.is_oz = False
        self.faults: list[CompilerFault] = []

    @property
    def told(self) -> str:
        """What a person should know of the last search; empty where nothing broke."""
        if not self.faults:
            return ""
        return f"{self.name} went on after {len(self.faults)} fault(s), the last: {self.faults[-1]}"

    def optimize(self, env, seed: int) -> None:
        """Search until the time is up; `env` is left at the smallest program found."""
        watch = Watch(self.seconds - env.load_seconds, self.clock, env.load_seconds)
        generator = torch.Generator(self.dreamer.device).manual_seed(seed)
        climb, self.faults = HillClimb(env, self.dreamer.coreset, seed), []
        try:
            self._play(env, seed, watch)
            ways = [self._try_coreset, self._try_coreset_behind_oz]
            for way in ways if env.count <= env.oz else reversed(ways):
                self._survive(way, env, watch, climb)
            self._survive(self._begin_otherwise, env, watch, climb)
            in_time = True
            while in_time:
                in_time = self._survive(self._try_imagined, env, watch, climb, generator)
                in_time = self._survive(self._try_changes, env, watch, climb) or in_time
        finally:
            climb.close()
        self.is_oz = env.oz < env.count or env.passes == (OZ,)

    def _survive(self, step: Callable, env, watch: Watch, climb: HillClimb, *given) -> bool:
        """Do a step, which says whether there was time; undo it where it breaks the compiler."""
        passes = env.passes
        try:
            return step(env, watch, climb, *given)
        except CompilerFault as fault:
            self.faults.append(fault)
            climb.begin_again(env, passes)
            return True

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

    def _try_coreset(self, env, watch: Watch, climb: HillClimb) -> None:
        """Try the sequences of the coreset behind the smallest program so far."""
        self._try_behind(env, watch, self.dreamer.coreset)
        climb.keep_all(env)

    def _try_coreset_behind_oz(self, env, watch: Watch, climb: HillClimb) -> None:
        """Do that behind -Oz, and leave `env` there if that is the smallest."""
        if not self.dreamer.coreset or not watch.allows(loads=1, oz=PIPELINE):
            return
        other = env.fork()
        try:
            with watch.timing("oz", PIPELINE):
                other.reset(options={"program": env.program})
                other.apply([OZ])
            climb.starts[True] = other.fork()
            self._try_coreset(other, watch, climb)
            if other.count < min(env.count, env.oz):
                env.become(other)
        finally:
            other.close()

    def _begin_otherwise(self, env, watch: Watch, climb: HillClimb) -> None:
        """Try each known way to begin, with the closing, on the program as it was."""
        opening = self.dreamer.opening
        for way in opening.sequences if opening else ():
            if not self._try_out(watch, climb, False, (*way, *self.dreamer.closing)):
                break
        self._adopt(env, watch, climb)

    def _try_imagined(self, env, watch: Watch, climb: HillClimb, generator) -> bool:
        """Try WIDTH imagined episodes behind the smallest program; whether there was time."""
        length = env.episode_length
        in_time = watch.allows(imagined=length, tried=length, taken=length)
        if in_time:
            with watch.timing("imagined", length):
                episodes = self._imagine(env, generator)
            self._try_behind(env, watch, episodes)
        climb.keep_all(env)
        return in_time

    def _try_behind(self, env, watch: Watch, sequences: Sequence[Sequence[int]]) -> None:
        """Take each sequence that makes the program smaller, while there is time."""
        for actions in sequences:
            length = len(actions)
            if not watch.allows(tried=length, taken=length):
                break
            with watch.timing("tried", length):
                count = env.count_after(actions)
            if count < env.count:
                self._take(env, actions, watch)

    def _try_changes(self, env, watch: Watch, climb: HillClimb) -> bool:
        """Try CHANGES changes of the best sequences; whether there was time for all."""
        in_time = bool(climb.elite)
        for _ in range(CHANGES):
            in_time = in_time and self._try_out(watch, climb, *climb.draw())
        self._adopt(env, watch, climb)
        return in_time

    def _try_out(self, watch: Watch, climb: HillClimb, oz: bool, actions: Indices) -> bool:
        """Try a sequence from the start, if there is time for that and for adopting the best."""
        known = (Found(0, oz, actions), *climb.elite[:1])
        taken = max(len(one.actions) for one in known)
        ran = PIPELINE if any(one.oz for one in known) else 0
        in_time = watch.allows(loads=1, oz=ran, tried=len(actions), taken=taken)
        if in_time:
            with watch.timing("tried", len(actions)):
                count = climb.starts[oz].count_after(actions)
            climb.keep(Found(count, oz, actions))
        return in_time

    def _adopt(self, env, watch: Watch, climb: HillClimb) -> None:
        """Do the best sequence to the program itself, and go on from there if that is smaller."""
        found = next((one for one in climb.elite if one.actions), None)
        if found is None or found.count >= env.count:
            return
        other = env.fork()
        try:
            other.reset(options={"program": env.program})
            if found.oz:
                other.apply([OZ])
            self._take(other, found.actions, watch)
            if other.count > found.count:
                climb.forget(found)
            if other.count < env.count:
                env.become(other)
        except CompilerFault:
            climb.forget(found)
            raise
        finally:
            other.close()

    def _take(self, env, actions: Sequence[int], watch: Watch) -> None:
        """Do on the program itself what made a copy smaller."""
        with watch.timing("taken", len(actions)):
            for action in actions:
                env.step(action)
        self._go_back(env, watch)

    def _go_back(self, env, watch: Watch) -> None:
        """Return to the smallest program on the way, if it is not the last and there is time."""
        smallest = env.counts.index(min(env.counts))
        ran = PIPELINE if env.passes[:1] == (OZ,) else 0
        if smallest < len(env.passes) and watch.allows(loads=1, oz=ran, taken=smallest):
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
