"""Trajectories, imagination and the explorer, on the toy compiler."""

import base64

import numpy as np
import pytest
import torch

from compilerdream.compiler.faults import BitcodeRefused
from compilerdream.compiler.toy import PASSES, ToyEnv, toy_programs
from compilerdream.config import compose
from compilerdream.explore.imagine import _unsmoothed, agent_passes, imagine, views
from compilerdream.explore.trajectory import ExplorerState, draw, replay
from compilerdream.explore.widget import Explorer
from compilerdream.plots import style
from compilerdream.replay.buffer import smoothed_rewards
from compilerdream.train.run import make_dreamer

SMOOTHING = 0.6
SEQUENCE = ("mem2reg", "cse", "unroll", "dce")


@pytest.fixture(scope="module")
def programs():
    return toy_programs(3, 3)


@pytest.fixture
def env(programs):
    return ToyEnv(programs)


@pytest.fixture(scope="module")
def dreamer():
    """An agent that has learned nothing."""
    return make_dreamer(compose(["experiment=toy"]))


@pytest.fixture
def trajectory(programs, env):
    return replay(programs[0], SEQUENCE, env)


def test_replay_records_what_the_environment_says(programs, env, trajectory):
    assert trajectory.passes == SEQUENCE
    assert trajectory.features.shape == (5, len(env.feature_names))
    assert trajectory.observations["histogram"].shape == (5, len(PASSES))
    env.reset(options={"program": programs[0]})
    rewards = [env.step(PASSES.index(name))[1] for name in SEQUENCE]
    np.testing.assert_allclose(trajectory.rewards, rewards)
    assert list(trajectory.counts) == env.counts


def test_table_and_changes_belong_together(trajectory):
    table = trajectory.table()
    assert list(table["pass"]) == ["", *SEQUENCE]
    total = (trajectory.o0 - trajectory.counts[-1]) / (trajectory.o0 - trajectory.oz)
    assert table["reward_so_far"].iloc[-1] == pytest.approx(total)
    changes = trajectory.changes(1).set_index("feature")
    assert changes.loc["memory", "after"] == 0
    assert changes.loc["instructions", "after"] == trajectory.counts[1]
    assert (trajectory.changes(0)["before"] == trajectory.changes(0)["after"]).all()


def test_unsmoothing_inverts_the_smoothing(trajectory):
    smooth = torch.as_tensor(smoothed_rewards(trajectory.rewards, SMOOTHING))
    back = _unsmoothed(smooth[:-1], smooth[1:], SMOOTHING)
    np.testing.assert_allclose(back.numpy(), trajectory.rewards, atol=1e-5)


def test_imagination_has_one_value_a_step_and_starts_from_the_truth(dreamer, trajectory):
    dream = imagine(dreamer, trajectory, PASSES, SMOOTHING, samples=6)
    assert dream.counts.shape == dream.rewards.shape == dream.discounts.shape == (6, 5)
    assert dream.observations["histogram"].shape == (6, 5, len(PASSES))
    assert (dream.counts[:, 0] == trajectory.o0).all()
    again = imagine(dreamer, trajectory, PASSES, SMOOTHING, samples=6)
    np.testing.assert_array_equal(dream.counts, again.counts)


def test_imagination_after_a_look_agrees_with_the_compiler_so_far(dreamer, trajectory):
    dream = imagine(dreamer, trajectory, PASSES, SMOOTHING, start=3, samples=2)
    seen = np.broadcast_to(trajectory.counts[:4], (2, 4))
    np.testing.assert_allclose(dream.counts[:, :4], seen, atol=1e-3)
    compared = dream.against(trajectory, "count", SMOOTHING)
    assert list(compared["real"]) == list(trajectory.counts)
    assert {"imagined", "low", "high"} <= set(compared.columns)
    assert len(dream.against(trajectory, "memory", SMOOTHING)) == 5
    smooth = dream.against(trajectory, "smoothed reward", SMOOTHING)
    np.testing.assert_allclose(smooth["real"][:4], smooth["imagined"][:4], atol=1e-6)


def test_imagination_does_not_look_at_later_observations(dreamer, programs, env):
    """Two programs that differ only after the first observation are dreamed alike."""
    real = replay(programs[0], SEQUENCE, env)
    changed = {name: seen.copy() for name, seen in real.observations.items()}
    for seen in changed.values():
        seen[1:] = 0.5
    blinded = type(real)(**(vars(real) | {"observations": changed}))
    dreams = [imagine(dreamer, one, PASSES, SMOOTHING, samples=2) for one in (real, blinded)]
    np.testing.assert_array_equal(dreams[0].counts, dreams[1].counts)


def test_a_pass_that_the_model_does_not_know_is_named(dreamer, trajectory):
    with pytest.raises(ValueError, match="mem2reg"):
        imagine(dreamer, trajectory, PASSES[1:], SMOOTHING)


def test_views_are_distributions_and_counts_for_every_pass(dreamer, trajectory):
    seen = views(dreamer, trajectory, PASSES, SMOOTHING, samples=3)
    assert seen.probabilities.shape == seen.predicted_counts.shape == (5, len(PASSES))
    np.testing.assert_allclose(seen.probabilities.sum(-1), 1.0, atol=1e-5)


def test_the_agent_goes_on_after_given_passes(dreamer, programs, env):
    passes = agent_passes(dreamer, programs[0], env, SEQUENCE, length=6)
    assert passes[:4] == SEQUENCE
    assert len(passes) == 6
    assert passes == agent_passes(dreamer, programs[0], env, SEQUENCE, length=6)


def test_draw_shows_four_panels_and_the_step(dreamer, trajectory):
    seen = views(dreamer, trajectory, PASSES, SMOOTHING, samples=2)
    figure = draw(ExplorerState(trajectory, 1, seen))
    assert "step 1 of 4, mem2reg" in figure.get_suptitle()
    counts, changes, rewards, agent = figure.axes[:4]
    assert list(counts.lines[0].get_ydata()) == list(trajectory.counts)
    assert "mem2reg" in changes.get_title(loc="left")
    assert len(agent.patches) == len(PASSES)
    assert rewards.get_ylabel() == "reward of the pass"


def test_draw_without_an_agent_says_so(trajectory):
    figure = draw(ExplorerState(trajectory, 0))
    assert [text.get_text() for text in figure.axes[3].texts] == ["no agent"]


def test_one_state_gives_one_picture(trajectory):
    first, second = (style.png(draw(ExplorerState(trajectory, 2))) for _ in range(2))
    assert first == second
    assert style.png(draw(ExplorerState(trajectory, 3))) != first


@pytest.fixture
def explorer(programs, env, dreamer):
    return Explorer(programs, env, dreamer, SMOOTHING, SEQUENCE, length=8)


def test_explorer_brings_its_picture_for_readers_without_a_kernel(explorer):
    bundle, metadata = explorer._repr_mimebundle_()
    assert "step 4 of 4" in metadata["image/png"]["alt"]
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert base64.b64decode(bundle["image/png"]) == explorer.picture.value


def test_explorer_controls_move_the_state(explorer, programs):
    pictures = [explorer.picture.value]
    explorer.step.value = 1
    pictures.append(explorer.picture.value)
    assert explorer.state.step == 1
    explorer.choice.value = "dce"
    explorer.apply.click()
    pictures.append(explorer.picture.value)
    assert explorer.state.trajectory.passes == ("mem2reg", "dce")
    assert (explorer.step.max, explorer.step.value) == (2, 2)
    explorer.undo.click()
    assert explorer.state.trajectory.passes == ("mem2reg",)
    explorer.ask.click()
    assert len(explorer.state.trajectory.passes) == 2
    explorer.play.click()
    assert len(explorer.state.trajectory.passes) == 8
    explorer.program.value = programs[1].name
    assert explorer.state.trajectory.program == programs[1].name
    assert explorer.state.trajectory.passes == ()
    assert len(set(pictures)) == 3


class Refusing(ToyEnv):
    """A toy compiler that refuses one program."""

    refused = ""

    def reset(self, *, seed=None, options=None):
        if options["program"].name == self.refused:
            raise BitcodeRefused("LLVM 10 cannot read this", self.refused)
        return super().reset(seed=seed, options=options)


def test_explorer_shows_a_fault_and_keeps_what_it_showed(programs, monkeypatch):
    monkeypatch.setattr(Refusing, "refused", programs[1].name)
    explorer = Explorer(programs, Refusing(programs), passes=SEQUENCE)
    before = explorer.state
    explorer.program.value = programs[1].name
    assert "The compiler failed:</b> " in explorer.message.value
    assert explorer.program.value == programs[0].name
    assert explorer.state is before
    explorer.program.value = programs[2].name
    assert explorer.message.value == ""
    assert explorer.state.trajectory.program == programs[2].name


def test_explorer_of_a_program_that_the_compiler_refuses(programs, monkeypatch):
    monkeypatch.setattr(Refusing, "refused", programs[0].name)
    explorer = Explorer(programs, Refusing(programs), passes=SEQUENCE)
    assert "LLVM 10 cannot read this" in explorer.message.value
    _, metadata = explorer._repr_mimebundle_()
    assert "LLVM 10 cannot read this" in metadata["image/png"]["alt"]
    explorer.apply.click()
    explorer.undo.click()
    assert explorer.state is None
    explorer.program.value = programs[1].name
    assert explorer.state.trajectory.program == programs[1].name


def test_explorer_without_an_agent_still_steps(programs, env):
    explorer = Explorer(programs, env)
    assert explorer.ask.disabled
    explorer.apply.click()
    assert len(explorer.state.trajectory.passes) == 1
