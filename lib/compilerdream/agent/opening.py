"""How an episode begins, chosen by what whole real episodes gave after it.

The actor settles early on how episodes begin: imagination does not reach to where another
beginning pays, and what it never does it learns nothing about. So a trained agent plays training
programs several times with the real compiler, as it likes and beginning with each of some short
sequences, and a regression on what a new program looks like learns which end is smallest: policy
iteration by rollouts and supervised learning (Lagoudakis and Parr, 2003), for an episode's first
passes. An episode is still one trial.
"""

from collections.abc import Sequence

import numpy as np

from compilerdream.compiler.callgraph import call_graph

CLIPPED = 0.3  # gains, as logarithms, count up to this
TREES, LEAF, SHARE = 50, 3, 0.4  # chosen by cross-validation on training programs


class Opening:
    """When to begin with which sequence, learned from programs that were played in all ways.

    sequences: `S` tuples of passes' indices; seen `[N, K]`, what the programs look like (`look`);
    gains `[N, S]`, the logarithms of the instruction counts that the agent leaves as it likes over
    those that it leaves when it begins so.
    """

    def __init__(self, sequences: Sequence[tuple[int, ...]], seen: np.ndarray, gains: np.ndarray):
        from sklearn.ensemble import ExtraTreesRegressor  # takes a second to import

        assert gains.shape == (len(seen), len(sequences)), (gains.shape, len(sequences))
        self.sequences, self.seen, self.gains = tuple(sequences), seen, gains
        trees = ExtraTreesRegressor(
            TREES, min_samples_leaf=LEAF, max_features=SHARE, random_state=0
        )
        clipped = np.clip(gains, -CLIPPED, CLIPPED)
        self._trees = trees.fit(seen, clipped if len(sequences) > 1 else clipped[:, 0])

    def choose(self, env) -> tuple[int, ...]:
        """The sequence to begin with for the program just loaded; empty: as the agent likes."""
        gains = self.expected(look(env))
        best = int(gains.argmax())
        return self.sequences[best] if gains[best] > 0.0 else ()

    def expected(self, seen: np.ndarray) -> np.ndarray:
        """Each sequence's gain, `[S]`, expected for a program that looks like this, `[K]`."""
        return self._trees.predict(seen[None]).reshape(-1)


def look(env) -> np.ndarray:
    """What is known of a program just loaded: its observation and its call graph, `[K]` float32."""
    vectors = {name: vector for name, vector in env.observation.items() if name != "histogram"}
    if "callgraph" not in vectors:
        vectors["callgraph"] = call_graph(env.observe("Ir"))
    return np.concatenate([vectors[name] for name in sorted(vectors)])
