"""Named clocks: when to do what. Each is asked with the present and answers yes or no."""


class Every:
    """True once per `period` of a growing quantity (updates, seconds); never when period is 0.

    The next time counts from the last yes, so a slow step is not followed by a burst.
    """

    def __init__(self, period: float, start: float = 0.0):
        self.period, self.last = period, start

    def __call__(self, now: float) -> bool:
        if self.period <= 0 or now - self.last < self.period:
            return False
        self.last = now
        return True


class Ratio:
    """How many updates are owed for the steps collected: `pretrain`, then one per `period`."""

    def __init__(self, prefill: int, pretrain: int, period: float):
        self.prefill, self.pretrain, self.period = prefill, pretrain, period

    def owed(self, steps: int) -> int:
        """Updates that should have been made after `steps` environment steps."""
        if steps < self.prefill:
            return 0
        return self.pretrain + int((steps - self.prefill) / self.period)


class Annealing:
    """The share of the learning rates that holds at a share of the budget.

    One until `start`, then falling geometrically to `final` when the budget is spent; with
    `start` = 1 it never falls.
    """

    def __init__(self, start: float, final: float):
        self.start, self.final = start, final

    def __call__(self, share: float) -> float:
        """Budget share 0 to 1 -> share of the learning rates."""
        if share <= self.start:
            return 1.0
        return self.final ** ((share - self.start) / (1.0 - self.start))


class Budget:
    """Environment steps and wall time that a run may use; time before a resumption counts."""

    def __init__(self, steps: int, minutes: float, used_seconds: float, now: float):
        self.steps, self.seconds = steps, 60.0 * minutes
        self._start = now - used_seconds

    def elapsed(self, now: float) -> float:
        """Seconds used so far."""
        return now - self._start

    def share(self, steps: int, now: float) -> float:
        """The part of the budget that is used, 0 to 1: the larger of steps' and time's."""
        return min(1.0, max(steps / self.steps, self.elapsed(now) / self.seconds))

    def spent(self, steps: int, now: float) -> bool:
        """Whether to stop."""
        return self.share(steps, now) >= 1.0
