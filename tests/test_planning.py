"""Planning and search with the world model: as good as the truth allows, and in time."""

import itertools
import os
import signal

import numpy as np
import pytest
import torch

from compilerdream import corpora
from compilerdream.agent.opening import Opening
from compilerdream.agent.planning import PlanningPolicy
from compilerdream.agent.policy import AgentPolicy
from compilerdream.agent.search import LONGEST, Found, HillClimb, SearchPolicy, Watch
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import ServiceDied
from compilerdream.compiler.toy import PASSES, ToyEnv, apply_pass, optimum, toy_count, toy_programs
from compilerdream.config import compose, revise
from compilerdream.evaluation import measure, records
from compilerdream.evaluation.evaluate import evaluate
from compilerdream.evaluation.policies import PolicyError, check_policies, uses_agent
from compilerdream.evaluation.verify import verify
from compilerdream.train.run import load_agent, make_dreamer, train
from compilerdream.world.open_loop import foresee, savings
from compilerdream.world.rssm import State
from toy_truth import LENGTH, knowing_agent, within_sight

TOY = ["preset=quick", "experiment=toy", "train.steps=800"]


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A run of seconds on the toy compiler."""
    return train(compose(TOY), tmp_path_factory.mktemp("run") / "seed0", quiet=True)


@pytest.fixture(scope="module")
def dreamer(run):
    return load_agent(run)[0]


@pytest.fixture(scope="module")
def programs():
    return toy_programs(6, 2)


def played(policy, programs, seed=0) -> list[ToyEnv]:
    """What a policy leaves of each program."""
    envs = []
    for program in programs:
        env = ToyEnv([program])
        env.reset(options={"program": program})
        policy.optimize(env, seed)
        envs.append(env)
    return envs


def saved(envs) -> list[float]:
    return [(env.o0 - env.count) / max(env.o0 - env.oz, 1) for env in envs]


@pytest.fixture
def oracle():
    return knowing_agent()


def test_planning_with_the_truth_reaches_the_optimum(oracle, programs):
    chosen = within_sight(programs)
    planned = saved(played(PlanningPolicy(oracle, 2), chosen))
    assert planned == pytest.approx([optimum(program, LENGTH) for program in chosen])
    assert np.mean(planned) > np.mean(saved(played(AgentPolicy(oracle), chosen))) + 0.1


def test_the_true_model_foresees_what_happens(oracle, programs):
    program = within_sight(programs)[0]
    env = ToyEnv([program])
    observation, _ = env.reset(options={"program": program})
    actions = torch.randint(len(PASSES), (5, LENGTH), generator=torch.Generator().manual_seed(0))
    look = oracle.observe(oracle.initial(3), observation, None)
    foreseen = foresee(oracle.world, look, actions, None)
    for sequence in range(5):
        env.reset(options={"program": program})
        rewards, seen = [], []
        for action in actions[sequence].tolist():
            rewards.append(env.step(action)[1])
            seen.append(env.observation["autophase"])
        for imagined in foreseen.rewards[:, sequence]:
            assert imagined.numpy() == pytest.approx(rewards, abs=1e-6)
        assert foreseen.observations["autophase"][sequence].numpy() == pytest.approx(
            np.array(seen), abs=1e-6
        )


def test_savings_undo_the_smoothing():
    rewards = np.random.default_rng(0).normal(size=(3, 2, 7))
    smoothed, last = np.zeros_like(rewards), np.zeros((3, 2))
    for step in range(7):
        last = 0.6 * last + 0.4 * rewards[..., step]
        smoothed[..., step] = last
    found = savings(torch.as_tensor(smoothed), 0.6)
    assert found.numpy() == pytest.approx(rewards.cumsum(-1))


def test_a_trained_agent_plans_at_least_as_well_as_it_plays(dreamer):
    programs = toy_programs(12, 2)
    greedy = np.mean(saved(played(AgentPolicy(dreamer), programs)))
    planned = np.mean(saved(played(PlanningPolicy(dreamer, 8), programs)))
    assert planned >= greedy - 0.01, (planned, greedy)


def test_plans_are_the_same_for_the_same_seed(dreamer, programs):
    policy = PlanningPolicy(dreamer, 4)
    first, again, other = (
        [env.passes for env in played(policy, programs, seed)] for seed in (1, 1, 2)
    )
    assert first == again
    assert all(len(passes) == LENGTH for passes in first)
    assert other != [()] * len(programs)


@torch.no_grad()
def test_a_pass_is_worth_its_reward_and_what_follows(dreamer):
    """Against one pass and one latent at a time."""
    policy, world = PlanningPolicy(dreamer, 3), dreamer.world
    policy.start(0)
    state = State(torch.rand(3, world.rssm.deter), torch.rand(3, world.rssm.stoch))
    world.rssm.sample, sample = lambda p, generator: p.flatten(-2), world.rssm.sample
    try:
        found = policy.worth(state)
        for action in range(dreamer.actions):
            slow = []
            for one in range(3):
                before = State(*(part[one : one + 1] for part in state))
                taken = torch.eye(dreamer.actions)[action : action + 1]
                after = world.rssm.imagine_step(before, taken, None).features()
                value = dreamer.behaviour.value(after, world)
                going_on = 0.99 * world.predict_discount(after)
                slow.append(world.predict_reward(after) + going_on * value)
            assert float(found[action]) == pytest.approx(float(sum(slow)) / 3, abs=1e-5)
    finally:
        world.rssm.sample = sample


# search


class SlowEnv(ToyEnv):
    """A toy compiler that takes time, on a clock of its own, which its forks share."""

    def __init__(self, programs, clock, seconds):
        super().__init__(programs)
        self.clock, self.seconds = clock, seconds
        self.reset(options={"program": programs[0]})
        self.load_seconds = seconds["load"]

    def fork(self):
        copy = super().fork()
        copy.__class__ = type(self)
        copy.clock, copy.seconds = self.clock, self.seconds
        return copy

    def reset(self, *, seed=None, options=None):
        self.clock.now += self.seconds["load"]
        return super().reset(seed=seed, options=options)

    def _apply(self, name):
        self.clock.now += self.seconds["pass"]
        return super()._apply(name)

    def count_after(self, actions):
        self.clock.now += self.seconds["pass"] * len(actions) / 2
        self.clock.tries += 1
        return super().count_after(actions)


class Clock:
    def __init__(self):
        self.now, self.tries = 0.0, 0

    def __call__(self):
        return self.now


def test_one_slow_pass_does_not_end_a_search(dreamer, programs, monkeypatch):
    def apply(self, name):
        self.clock.now += 0.1 if len(self.passes) == 3 else 0.0
        return quick(self, name)

    quick = SlowEnv._apply
    monkeypatch.setattr(SlowEnv, "_apply", apply)
    clock = Clock()
    env = SlowEnv(programs[:1], clock, {"pass": 0.001, "load": 0.0})
    SearchPolicy(dreamer, 1.0, clock).optimize(env, 0)
    assert clock.tries > 20


@pytest.mark.parametrize("each", [0.001, 0.01, 0.03, 0.1, 0.3])
def test_search_ends_in_time_and_never_above_oz(dreamer, programs, each):
    for program in programs:
        clock = Clock()
        env = SlowEnv([program], clock, {"pass": each, "load": each / 2})
        clock.now = env.load_seconds  # the evaluator's clock starts when it loads
        policy = SearchPolicy(dreamer, 1.0, clock)
        policy.optimize(env, 0)
        assert clock.now <= 1.0
        assert min(env.count, env.oz if policy.is_oz else env.count) <= env.oz
        assert clock.now >= 1.0 - 3 * LENGTH * each
        assert clock.tries > 1 or each > 0.01
        assert clock.tries <= 1 or each < 0.1


def test_more_time_finds_smaller_programs(dreamer):
    programs, totals = toy_programs(8, 5), []
    for seconds in (0.009, 0.2):
        total = 0
        for program in programs:
            clock = Clock()
            env = SlowEnv([program], clock, {"pass": 0.001, "load": 0.0})
            clock.now = 0.0
            SearchPolicy(dreamer, seconds, clock).optimize(env, 0)
            total += env.count
        totals.append(total)
    assert totals[1] < totals[0]
    assert totals[0] == sum(env.count for env in played(AgentPolicy(dreamer), programs))


def test_the_clock_alone_decides_how_far_a_search_gets(dreamer, programs):
    def search():
        clock = Clock()
        env = SlowEnv(programs[:1], clock, {"pass": 0.002, "load": 0.0})
        SearchPolicy(dreamer, 1.0, clock).optimize(env, 3)
        return env.passes, clock.now

    assert search() == search()


def test_a_copy_that_promised_too_much_is_given_up(dreamer, programs, monkeypatch):
    """What LLVM makes of a copy may be another program; the smallest real one stays."""

    def promise(self, actions):
        self.clock.now += 0.001
        return 0

    monkeypatch.setattr(SlowEnv, "count_after", promise)
    clock = Clock()
    env = SlowEnv(programs[:1], clock, {"pass": 0.001, "load": 0.001})
    AgentPolicy(dreamer).optimize(env, 0)
    smallest = min(env.counts)
    env.reset(options={"program": programs[0]})
    SearchPolicy(dreamer, 1.0, clock).optimize(env, 0)
    assert env.count == min(env.counts) <= smallest


def test_passes_of_an_unknown_kind_are_taken_to_be_slow():
    clock = Clock()
    watch = Watch(1.0, clock, load=0.5)
    assert watch.allows(tried=10**9) and watch.allows(loads=2) and not watch.allows(loads=3)
    for seconds in (0.2, 0.1):  # the slowest counts, not the last
        with watch.timing("played", 4):
            clock.now += seconds
    assert watch.allows(tried=13) and not watch.allows(tried=15)
    with watch.timing("tried", 10):
        clock.now += 0.1
    assert watch.allows(tried=50, taken=1) and not watch.allows(tried=50, taken=3)
    assert watch.allows(loads=1, tried=9) and not watch.allows(loads=1, tried=11)


class FragileEnv(SlowEnv):
    """A toy compiler that fails now and then, and with it all that was loaded into it."""

    def __init__(self, programs, clock, seconds, fragile):
        self.life, self.fragile = {"now": 0, "faults": 0}, fragile
        super().__init__(programs, clock, seconds)

    def fork(self):
        copy = super().fork()
        copy.life, copy.fragile, copy.born = self.life, self.fragile, self.life["now"]
        return copy

    def become(self, twin):
        super().become(twin)
        self.born = twin.born

    def reset(self, *, seed=None, options=None):
        self.born = self.life["now"]
        return super().reset(seed=seed, options=options)

    def _apply(self, name):
        self.break_if(self.fragile["step"](name))
        return super()._apply(name)

    def count_after(self, actions):
        self.break_if(self.fragile["try"](actions))
        return super().count_after(actions)

    def break_if(self, breaks):
        assert self.born == self.life["now"], "used after the compiler died"
        if breaks:
            self.life["now"] += 1
            self.life["faults"] += 1
            self.counts = []
            raise ServiceDied("the compiler service died", self.program.name)


@pytest.mark.parametrize(("share", "seconds"), [(0.01, 20.0), (0.1, 20.0), (1.0, 1.0)])
def test_a_search_survives_the_sequences_that_break_the_compiler(dreamer, share, seconds):
    random = np.random.default_rng(0)
    fragile = {"step": lambda name: False, "try": lambda actions: random.random() < share}
    for program in toy_programs(3, 7):
        clock = Clock()
        env = FragileEnv([program], clock, {"pass": 0.001, "load": 0.001}, fragile)
        AgentPolicy(dreamer).optimize(env, 0)
        episode = min(env.counts)
        env.reset(options={"program": program})
        env.life["faults"], begun = 0, clock.now
        policy = SearchPolicy(dreamer, seconds, clock)
        policy.optimize(env, 0)
        assert len(policy.faults) == env.life["faults"] > 0
        assert f"went on after {len(policy.faults)} fault(s), the last: " in policy.told
        assert clock.now - begun <= seconds + 0.2
        assert env.count <= episode
        if share < 1.0:
            assert (env.o0 - env.count) / max(env.o0 - env.oz, 1) >= optimum(program, 6)
        replay = ToyEnv([program])
        replay.reset(options={"program": program})
        replay.apply(env.passes)
        assert replay.counts == env.counts


def test_a_search_gives_up_what_breaks_the_program_itself(dreamer, monkeypatch):
    """Copies bear `cse`, the program does not."""
    monkeypatch.setattr(SearchPolicy, "_play", plays("mem2reg"))
    clock, fragile = Clock(), {"step": lambda name: name == "cse", "try": lambda actions: False}
    program = toy_programs(1, 7)[0]
    env = FragileEnv([program], clock, {"pass": 0.001, "load": 0.001}, fragile)
    policy = SearchPolicy(dreamer, 2.0, clock)
    policy.optimize(env, 0)
    assert "cse" not in env.passes and len(policy.faults) == env.life["faults"] > 0
    assert env.count <= toy_count(apply_pass(program.kinds, "mem2reg"))


@pytest.mark.parametrize("steps", [0, 1])  # in the episode, and when its pass is repeated
def test_a_fault_in_the_episode_or_in_going_on_is_a_fault(dreamer, programs, monkeypatch, steps):
    monkeypatch.setattr(SearchPolicy, "_play", plays("mem2reg"))
    left = itertools.count(-steps)
    fragile = {"step": lambda name: next(left) >= 0, "try": lambda actions: True}
    env = FragileEnv(programs[:1], Clock(), {"pass": 0.001, "load": 0.001}, fragile)
    with pytest.raises(ServiceDied):
        SearchPolicy(dreamer, 5.0, env.clock).optimize(env, 0)
    assert env.life["faults"] == 1 + steps


def test_a_search_goes_on_in_a_fresh_service(monkeypatch):
    """LLVM's own process is killed in the midst of its third and its thirtieth try."""

    def count_after(self, actions):
        if next(tries) in (3, 30):
            os.kill(self.service_pid, signal.SIGKILL)
        return whole(self, actions)

    whole, tries, looks = LlvmEnv.count_after, itertools.count(1), itertools.count()
    monkeypatch.setattr(LlvmEnv, "count_after", count_after)
    config, program = compose(["preset=smoke"]), corpora.load("embedded", "validation")[0]
    policy = SearchPolicy(make_dreamer(config), 12.0, clock=lambda: 0.02 * next(looks))
    with LlvmEnv() as env:
        env.reset(options={"program": program})
        env.load_seconds = 0.0
        policy.optimize(env, 0)
        passes, counts = env.passes, env.counts
        assert [fault.kind for fault in policy.faults] == ["service-died"] * 2
        assert counts[-1] == min(counts) < counts[0]
        env.reset(options={"program": program})
        env.apply(passes)
        assert env.counts == counts


# with a coreset


def searched(dreamer, program, coreset, monkeypatch, seconds=1.0, each=0.001):
    """What a search leaves that has a coreset, these names of passes, and then does no more."""
    monkeypatch.setattr(SearchPolicy, "_imagine", lambda *given: [])
    monkeypatch.setattr(SearchPolicy, "_try_changes", lambda *given: False)
    sequences = tuple(tuple(map(PASSES.index, names.split())) for names in coreset)
    monkeypatch.setattr(dreamer, "coreset", sequences)
    clock = Clock()
    monkeypatch.setattr(Watch, "allows", ticking(Watch.allows))
    env = SlowEnv([program], clock, {"pass": each, "load": each})
    policy = SearchPolicy(dreamer, seconds, clock)
    policy.optimize(env, 0)
    return env, policy, clock


def plays(*names):
    """Instead of the agent's episode: these passes."""

    def play(self, env, seed, watch):
        env.apply(names)

    return play


def ticking(allows):
    """Asking takes a moment, so that a search that does nothing ends."""

    def asked(self, *args, **kwargs):
        self.clock.now += 1e-4
        return allows(self, *args, **kwargs)

    return asked


def test_a_search_goes_on_behind_oz_where_the_agent_is_worse(dreamer, programs, monkeypatch):
    monkeypatch.setattr(SearchPolicy, "_play", plays())
    for program in programs:
        env, policy, _ = searched(dreamer, program, ["verify", "cse dce"], monkeypatch)
        assert env.passes == ("-Oz", "cse", "dce") and env.count < env.oz
        assert not policy.is_oz
        replay = ToyEnv([program])
        replay.reset(options={"program": program})
        replay.apply(env.passes)
        assert replay.counts == env.counts
        monkeypatch.undo()
        monkeypatch.setattr(SearchPolicy, "_play", plays())
    env, policy, _ = searched(dreamer, programs[0], ["verify", "unroll"], monkeypatch)
    assert env.passes == () and policy.is_oz  # nothing better than -Oz itself


def test_a_search_takes_what_helps_behind_the_agent_and_in_order(dreamer, programs, monkeypatch):
    monkeypatch.setattr(SearchPolicy, "_play", plays("mem2reg", "mem2reg"))
    coreset = ["unroll", "cse", "dce", "cse", "dce simplifycfg inline mem2reg cse dce"]
    env, _, _ = searched(dreamer, programs[0], coreset, monkeypatch)
    assert env.count == min(env.counts) <= env.oz and "unroll" not in env.passes


@pytest.mark.parametrize("each", [0.001, 0.003, 0.01, 0.03, 0.1, 0.3])
def test_a_coreset_leaves_no_search_late(dreamer, programs, monkeypatch, each):
    coreset = ["cse dce", "simplifycfg", "inline mem2reg cse dce simplifycfg"] * 6
    for program in programs:
        _, _, clock = searched(dreamer, program, coreset, monkeypatch, each=each)
        assert clock.now <= 1.0 + 1e-9
        monkeypatch.undo()


# hill climbing


def test_a_hill_climb_goes_on_from_what_is_smaller_or_shorter(programs):
    env = played(AgentPolicy(knowing_agent()), programs[:1])[0]
    climb = HillClimb(env, [], 0)
    for found in [Found(9, False, (1, 2)), Found(9, False, (1, 2, 3)), Found(8, True, (4, 5, 6))]:
        climb.keep(found)
    assert climb.at_hand == Found(8, True, (4, 5, 6))
    assert climb.elite == [Found(8, True, (4, 5, 6)), Found(9, False, (1, 2))]
    climb.keep(Found(8, False, (7,)))
    assert climb.at_hand == climb.elite[0] == Found(8, False, (7,)) and len(climb.elite) == 3
    climb.forget(Found(8, False, (7,)))
    assert climb.at_hand == Found(8, True, (4, 5, 6)) and len(climb.elite) == 2
    for count in range(20, -1, -1):
        climb.keep(Found(count, False, (1, 2, 3, 4)))
    assert [found.count for found in climb.elite] == [0, 1, 2, 3, 4, 5, 6, 7]
    drawn = [climb.draw() for _ in range(200)]
    assert all(not oz and 1 <= len(actions) <= LONGEST for oz, actions in drawn)
    assert len(set(drawn)) > 50


def test_changes_find_what_imagination_does_not(dreamer, monkeypatch):
    monkeypatch.setattr(SearchPolicy, "_play", plays())
    monkeypatch.setattr(SearchPolicy, "_imagine", lambda *given: [])
    for program in toy_programs(6, 7):
        clock = Clock()
        env = SlowEnv([program], clock, {"pass": 0.001, "load": 0.001})
        SearchPolicy(dreamer, 20.0, clock).optimize(env, 0)
        reached = (env.o0 - env.count) / max(env.o0 - env.oz, 1)
        assert reached >= optimum(program, 6)
        assert env.counts[-1] == min(env.counts) and len(env.passes) <= LONGEST
        replay = ToyEnv([program])
        replay.reset(options={"program": program})
        replay.apply(env.passes)
        assert replay.counts == env.counts


def test_a_search_tries_every_way_to_begin(dreamer, programs, monkeypatch):
    """All that makes the program small is a way that the opening did not choose."""
    monkeypatch.setattr(SearchPolicy, "_play", plays())
    ways = [tuple(map(PASSES.index, names)) for names in (["unroll"], ["mem2reg", "cse"])]
    opening = Opening(ways, np.zeros((12, 3), np.float32), np.zeros((12, 2), np.float32))
    monkeypatch.setattr(dreamer, "opening", opening)
    monkeypatch.setattr(dreamer, "closing", (PASSES.index("dce"),))
    env, _, _ = searched(dreamer, programs[0], [], monkeypatch)
    assert env.passes == ("mem2reg", "cse", "dce")


# as policies of the evaluator


def test_rows_of_plans_and_searches_replay(run, programs, tmp_path):
    config = revise(compose(TOY), ["evaluate.policies=[agent,plan-4,search-0.3]"])
    output = tmp_path / "results.csv"
    outcome = evaluate(config, programs, output, run, workers=1, quiet=True)
    assert verify(output, workers=1).replayed == len(outcome.rows) == 3 * len(programs)
    by_policy = {name: [row for row in outcome.rows if row.policy == name]
                 for name in config.evaluate.policies}  # fmt: skip
    for agent, search in zip(by_policy["agent"], by_policy["search-0.3"], strict=True):
        assert search.final <= min(agent.best, search.oz)
    assert all(len(row.passes.split()) == LENGTH for row in by_policy["plan-4"])


def test_rows_that_go_on_behind_oz_replay(run, programs, tmp_path, monkeypatch):
    def knowing(*given):
        dreamer, config = load_agent(*given)
        dreamer.coreset = (tuple(map(PASSES.index, ("cse", "dce"))),)
        return dreamer, config

    monkeypatch.setattr(SearchPolicy, "_play", plays())
    monkeypatch.setattr(SearchPolicy, "_imagine", lambda *given: [[]])
    monkeypatch.setattr(SearchPolicy, "_try_changes", lambda *given: False)
    monkeypatch.setattr(measure, "load_agent", knowing)
    config = revise(compose(TOY), ["evaluate.policies=[search-0.3]"])
    output = tmp_path / "results.csv"
    outcome = evaluate(config, programs, output, run, workers=1, quiet=True)
    assert {row.passes for row in outcome.rows} == {"-Oz cse dce"}
    assert all(row.final == row.best < row.oz for row in outcome.rows)
    assert verify(output, workers=1).replayed == len(programs)


def test_where_nothing_is_below_oz_the_row_is_oz(programs, tmp_path, monkeypatch):
    monkeypatch.setattr(SearchPolicy, "_play", plays())
    monkeypatch.setattr(SearchPolicy, "_imagine", lambda self, env, generator: [[6]])
    monkeypatch.setattr(SearchPolicy, "_try_changes", lambda *given: False)
    monkeypatch.setattr(measure, "load_agent", lambda *given: (make_dreamer(compose(TOY)), None))
    job = measure.Job(compose(TOY).env, ("search-0.1",), 0, tmp_path, "cpu", False, "c", "h")
    (measured,) = measure.Bench(job).measure(programs[0], ("search-0.1",))
    row = measured.row
    assert (row.passes, row.final, row.ratio) == (records.OZ_PASSES, row.oz, 1.0)


def test_a_row_that_ends_at_oz_itself_replays(run, programs, tmp_path, monkeypatch):
    """The best that hill climbing finds is -Oz and a pass that does nothing."""

    def change(self, env, watch, climb):
        climb.keep(Found(env.oz, True, (PASSES.index("verify"),)))
        self._adopt(env, watch, climb)
        return False

    monkeypatch.setattr(SearchPolicy, "_play", plays())
    monkeypatch.setattr(SearchPolicy, "_imagine", lambda *given: [])
    monkeypatch.setattr(SearchPolicy, "_try_changes", change)
    config = revise(compose(TOY), ["evaluate.policies=[search-0.1]"])
    output = tmp_path / "results.csv"
    outcome = evaluate(config, programs, output, run, workers=1, quiet=True)
    assert {(row.passes, row.final == row.oz) for row in outcome.rows} == {("-Oz", True)}
    assert verify(output, workers=1).replayed == len(programs)


@pytest.mark.parametrize("name", ["search", "search-0", "search-", "search--1", "plan-0", "plan-x"])
def test_names_that_say_no_number_are_refused(name):
    with pytest.raises(PolicyError, match=f"no policy '{name}'.*plan-N.*search-S"):
        check_policies((name,), "toy", True)


def test_policies_of_the_agent_need_one():
    names = ("agent", "plan-8", "search-1", "random-search-9", "oz")
    assert [uses_agent(name) for name in names] == [True, True, True, False, False]
    with pytest.raises(PolicyError, match="'search-1' needs agent=RUN"):
        check_policies(("search-1",), "llvm", False)


# the compiler


def test_llvm_counts_what_further_passes_would_leave():
    program = corpora.load("embedded", "validation")[0]
    with LlvmEnv(skipped={"lowerinvoke"}) as env:
        env.reset(options={"program": program})
        assert 0.0 < env.load_seconds < 60.0
        named = env.action_names.index
        actions = [named("sroa"), named("instcombine"), named("simplifycfg")]
        env.step(actions[0])
        before = (env.passes, env.count, env.observe("Ir"))
        foretold = env.count_after(actions[1:])
        assert env.count_after([]) == env.count_after([named("lowerinvoke")]) == env.count
        assert (env.passes, env.count, env.observe("Ir")) == before
        for action in actions[1:]:
            env.step(action)
        assert env.count == foretold < before[1]
        with pytest.raises(ValueError, match="no action has index 99"):
            env.count_after([99])
        twin = env.fork()
        twin.step(named("gvn"))
        after, seen = (twin.passes, twin.counts, twin.observe("Ir")), twin.observation
        env.become(twin)
        twin.close()
        assert (env.passes, env.counts, env.observe("Ir")) == after
        assert all(np.array_equal(env.observation[name], seen[name]) for name in seen)
        env.step(named("instcombine"))
        env.reset(options={"program": program})
        assert env.passes == () and env.count == env.o0
