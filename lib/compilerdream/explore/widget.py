"""The explorer: a thin widget that moves an `ExplorerState`; every picture comes from `draw`.

In JupyterLab it is live. Beside the live view each display carries the first picture as a PNG, so
an executed notebook still shows it where no kernel runs.
"""

import base64
import html
from collections.abc import Sequence

import ipywidgets

from compilerdream.agent.dreamer import Dreamer
from compilerdream.compiler.faults import CompilerFault
from compilerdream.explore.imagine import agent_passes, views
from compilerdream.explore.trajectory import ExplorerState, draw, replay
from compilerdream.plots import style

_WIDE = ipywidgets.Layout(width="520px")


class Explorer(ipywidgets.VBox):
    """Step through passes on a program, with the agent's and the world model's view beside.

    `env` is an environment that no one else uses; the explorer closes none. Without an agent there
    are no predictions. `passes` is what is applied to the first program at the start.
    """

    def __init__(
        self, programs: Sequence, env, dreamer: Dreamer | None = None, smoothing: float = 0.0,
        passes: Sequence[str] = (), length: int = 45,
    ):  # fmt: skip
        self.state: ExplorerState | None = None  # None: the compiler failed on the first program
        self.env, self.dreamer, self.smoothing, self.length = env, dreamer, smoothing, length
        self.programs = {program.name: program for program in programs}
        names = list(dict.fromkeys(env.action_names))
        self.program = ipywidgets.Dropdown(
            options=list(self.programs), description="Program", layout=_WIDE
        )
        self.step = ipywidgets.IntSlider(
            0, 0, 0, description="Step", continuous_update=False, layout=_WIDE
        )
        self.choice = ipywidgets.Dropdown(options=names, description="Pass")
        self.apply = ipywidgets.Button(description="Apply pass", button_style="primary")
        self.undo = ipywidgets.Button(description="Undo")
        self.ask = ipywidgets.Button(
            description="Ask the agent", disabled=dreamer is None,
            tooltip="Apply the agent's likeliest pass after this step",
        )  # fmt: skip
        self.play = ipywidgets.Button(
            description="Agent to the end", disabled=dreamer is None,
            tooltip=f"Let the agent go on to {length} passes",
        )  # fmt: skip
        self.message = ipywidgets.HTML()
        self.picture = ipywidgets.Image(format="png", layout=ipywidgets.Layout(max_width="100%"))
        self._connect()
        self._show(tuple(passes))
        super().__init__(
            [
                ipywidgets.HBox([self.program, self.step]),
                ipywidgets.HBox([self.choice, self.apply, self.undo, self.ask, self.play]),
                self.message,
                self.picture,
            ]
        )

    def _connect(self) -> None:
        self.program.observe(self._changed, "value")
        self.step.observe(self._moved, "value")
        self.apply.on_click(lambda _: self._show((*self._kept(), self.choice.value)))
        self.undo.on_click(lambda _: self._show(self._kept()[:-1]))
        self.ask.on_click(lambda _: self._ask(len(self._kept()) + 1))
        self.play.on_click(lambda _: self._ask(self.length))

    def _kept(self) -> tuple[str, ...]:
        """The passes up to the step that is looked at; a new pass replaces those after it."""
        if self.state is None:
            return ()
        return self.state.trajectory.passes[: self.state.step]

    def _show(self, passes: tuple[str, ...], step: int | None = None) -> None:
        """Replay the passes, and look at one step: the last if none is given."""
        try:
            trajectory = replay(self.programs[self.program.value], passes, self.env)
        except CompilerFault as fault:
            self._failed(fault)
            return
        self.message.value = ""
        seen = None
        if self.dreamer is not None:
            seen = views(self.dreamer, trajectory, self.env.action_names, self.smoothing)
        self.state = ExplorerState(trajectory, len(passes) if step is None else step, seen)
        with self.step.hold_trait_notifications():
            self.step.max, self.step.value = len(passes), self.state.step
        self._redraw()

    def _failed(self, fault: CompilerFault) -> None:
        """Say so, and go on showing what was shown; the words alone where that is nothing."""
        self.message.value = f"<b>The compiler failed:</b> {html.escape(str(fault))}"
        if self.state is None:
            figure, ax = style.subplots(size=(8.0, 1.0))
            ax.set_axis_off()
            ax.text(0.0, 0.5, "The compiler failed.", va="center")
            self.picture.value, self.alt = style.png(figure), f"The compiler failed: {fault}"

    def _changed(self, change) -> None:
        """Load another program; where that fails, the one that is shown stays chosen."""
        shown = self.state and self.state.trajectory.program
        if change["new"] == shown:
            return
        self._show(())
        if shown and self.state.trajectory.program == shown:
            self.program.value = shown

    def _moved(self, change) -> None:
        if self.state is not None and change["new"] != self.state.step:
            self.state = ExplorerState(self.state.trajectory, change["new"], self.state.views)
            self._redraw()

    def _ask(self, length: int) -> None:
        """Let the agent go on from the step that is looked at, to `length` passes."""
        kept, program = self._kept(), self.programs[self.program.value]
        try:
            passes = agent_passes(self.dreamer, program, self.env, kept, length)
        except CompilerFault as fault:
            self._failed(fault)
            return
        self._show(passes, min(len(kept) + 1, len(passes)))

    def _redraw(self) -> None:
        figure = draw(self.state)
        self.picture.value, self.alt = style.png(figure), style.described(figure)

    def _repr_mimebundle_(self, **keywords) -> tuple[dict, dict]:
        """The live view, and the picture for readers without a kernel."""
        data = super()._repr_mimebundle_(**keywords)
        still = {"image/png": base64.b64encode(self.picture.value).decode()}
        return data | still, {"image/png": {"alt": self.alt}}
