"""An episode's first pass, chosen by what whole real episodes gave after it.

The actor settles early on how episodes begin: imagination does not reach to where another
beginning pays, and what it never does it learns nothing about. So a trained agent plays training
programs twice with the real compiler, as it likes and beginning with another pass, and a
regression on what a new program looks like learns which end is smaller: policy iteration by
rollouts and supervised learning (Lagoudakis and Parr, 2003), for one pass. An episode is still
one trial.
"""


import numpy as np

from compilerdream.compiler.callgraph import call_graph

CLIPPED = 0.3  # gains, as logarithms, count up to this
TREES, LEAF, SHARE = 200, 3, 0.4  # chosen by cross-validation on training programs


class Opening:
    """When to begin with one certain pass, learned from programs that were played both ways.

    action: the pass's index; seen `[N, K]`, what the programs look like (`look`); gains `[N]`, the
    logarithms of their instruction counts without it over those with it.
    """

    def __init__(self, action: int, seen: np.ndarray, gains: np.ndarray):
        from sklearn.ensemble import ExtraTreesRegressor  # takes a second to import

        self.action, self.seen, self.gains = action, seen, gains
        trees = ExtraTreesRegressor(
            TREES, min_samples_leaf=LEAF, max_features=SHARE, random_state=0
        )
        self._trees = trees.fit(seen, np.clip(gains, -CLIPPED, CLIPPED))

    def applies(self, env) -> bool:
        """Whether the pass is expected to gain something for the program just loaded."""
        return self.gain(look(env)) > 0.0

    def gain(self, seen: np.ndarray) -> float:
        """The gain expected for a program that looks like this, `[K]`."""
        return float(self._trees.predict(seen[None])[0])


def look(env) -> np.ndarray:
    """What is known of a program just loaded: its observation and its call graph, `[K]` float32."""
    vectors = {name: vector for name, vector in env.observation.items() if name != "histogram"}
    if "callgraph" not in vectors:
        vectors["callgraph"] = call_graph(env.observe("Ir"))
    return np.concatenate([vectors[name] for name in sorted(vectors)])
