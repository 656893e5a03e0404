"""LLVM 10's passes by name, and the action spaces made of them."""

from collections.abc import Sequence
from dataclasses import dataclass

FULL124: tuple[str, ...] = tuple(
    """
    add-discriminators adce aggressive-instcombine alignment-from-assumptions always-inline
    argpromotion attributor barrier bdce break-crit-edges simplifycfg callsite-splitting
    called-value-propagation canonicalize-aliases consthoist constmerge constprop coro-cleanup
    coro-early coro-elide coro-split correlated-propagation cross-dso-cfi deadargelim dce die
    dse reg2mem div-rem-pairs early-cse-memssa early-cse elim-avail-extern ee-instrument
    flattencfg float2int forceattrs inline insert-gcov-profiling gvn-hoist gvn globaldce
    globalopt globalsplit guard-widening hotcoldsplit ipconstprop ipsccp indvars irce
    infer-address-spaces inferattrs inject-tli-mappings instsimplify instcombine instnamer
    jump-threading lcssa licm libcalls-shrinkwrap load-store-vectorizer loop-data-prefetch
    loop-deletion loop-distribute loop-fusion loop-guard-widening loop-idiom loop-instsimplify
    loop-interchange loop-load-elim loop-predication loop-reroll loop-rotate loop-simplifycfg
    loop-simplify loop-sink loop-reduce loop-unroll-and-jam loop-unroll loop-unswitch
    loop-vectorize loop-versioning-licm loop-versioning loweratomic lower-constant-intrinsics
    lower-expect lower-guard-intrinsic lowerinvoke lower-matrix-intrinsics lowerswitch
    lower-widenable-condition memcpyopt mergefunc mergeicmps mldst-motion sancov
    name-anon-globals nary-reassociate newgvn pgo-memop-opt partial-inliner
    partially-inline-libcalls post-inline-ee-instrument functionattrs mem2reg prune-eh
    reassociate redundant-dbg-inst-elim rpo-functionattrs rewrite-statepoints-for-gc sccp
    slp-vectorizer sroa scalarizer separate-const-offset-from-gep simple-loop-unswitch sink
    speculative-execution slsr strip-dead-prototypes strip-debug-declare strip-nondebug strip
    tailcallelim mergereturn
    """.split()
)
"""All passes that the compiler service offers, in its order (CompilerGym 0.2.5)."""

AUTOPHASE42: tuple[str, ...] = tuple(
    """
    adce break-crit-edges constmerge correlated-propagation deadargelim dse early-cse
    functionattrs functionattrs globaldce globalopt gvn indvars inline instcombine ipsccp
    jump-threading lcssa licm loop-deletion loop-idiom loop-reduce loop-rotate loop-simplify
    loop-unroll loop-unswitch lower-expect loweratomic lowerinvoke lowerswitch mem2reg memcpyopt
    partial-inliner prune-eh reassociate sccp simplifycfg sink sroa strip strip-nondebug
    tailcallelim
    """.split()
)
"""The passes of Autophase that CompilerGym keeps (CompilerDream, Table 4).

`functionattrs` stands twice, as in the paper, so that indices and network sizes are the same.
"""

OZ = "-Oz"
"""LLVM's whole pipeline of that level, where a list of passes may name it."""

CHANGES_MEANING = frozenset(
    {"lowerinvoke", "loweratomic", "insert-gcov-profiling", "sancov", "newgvn"}
)
"""Passes after which a correct program may behave otherwise.

Exceptions are no longer caught, atomic updates no longer atomic; the next two add code that records
what ran. They are for targets and purposes of their own, and in the action spaces for the papers'.
`newgvn` is wrong in LLVM 10, which uses it nowhere itself: it breaks `transform.c` of Brotli 1.1.0
after `sroa` (`benchmarks/package.py` found that).
"""

OZ_STAGES: tuple[str, ...] = (
    "prepare: forceattrs inferattrs callsite-splitting ipsccp called-value-propagation attributor",
    "globals: globalopt mem2reg deadargelim instcombine simplifycfg",
    "inliner: prune-eh inline functionattrs",
    "scalars: sroa early-cse-memssa speculative-execution jump-threading correlated-propagation",
    "peephole: simplifycfg aggressive-instcombine instcombine libcalls-shrinkwrap",
    "recursion: tailcallelim simplifycfg reassociate",
    "loops: loop-simplify lcssa loop-rotate licm loop-unswitch simplifycfg instcombine",
    "induction: loop-simplify lcssa indvars loop-idiom loop-deletion loop-unroll",
    "redundancy: mldst-motion gvn memcpyopt sccp bdce instcombine",
    "threading: jump-threading correlated-propagation dse licm adce simplifycfg instcombine",
    "unreachable: elim-avail-extern rpo-functionattrs globalopt globaldce",
    "vectors: loop-distribute loop-vectorize loop-load-elim instcombine slp-vectorizer",
    "sinking: loop-simplify lcssa licm alignment-from-assumptions loop-sink instsimplify",
    "tidy: div-rem-pairs simplifycfg strip-dead-prototypes globaldce constmerge",
)
"""LLVM 10's -Oz pipeline cut into named stages, each an action of several passes.

After POSET-RL (2022), whose actions are sub-sequences of -Oz; the cuts and names here are ours.
"""

ACTION_SPACES: dict[str, tuple[str, ...]] = {
    "autophase42": AUTOPHASE42, "full124": FULL124, "oz-stages": OZ_STAGES,
}  # fmt: skip


@dataclass(frozen=True)
class Action:
    """What an agent can choose: a name, and the passes that it runs, usually one."""

    name: str
    passes: tuple[str, ...]


def action_space(entries: str | Sequence[str]) -> tuple[Action, ...]:
    """The actions of a named space, or of a list of `pass` and `name: pass pass …`.

    ValueError for an unknown space or pass, an action without passes, or an empty list.
    """
    if isinstance(entries, str):
        if entries not in ACTION_SPACES:
            known = ", ".join(ACTION_SPACES)
            raise ValueError(f"there is no action space {entries!r}: there are {known}")
        entries = ACTION_SPACES[entries]
    actions = []
    for entry in entries:
        name, colon, rest = entry.partition(":")
        action = Action(name.strip(), tuple(rest.split()) if colon else (name.strip(),))
        unknown = [name for name in action.passes if name not in _KNOWN]
        if unknown or not action.passes:
            what = f"LLVM 10 has no pass {unknown[0]!r}" if unknown else "it has no passes"
            raise ValueError(f"the action {entry!r} cannot be used: {what}")
        actions.append(action)
    if not actions:
        raise ValueError("an action space needs at least one action")
    return tuple(actions)


_KNOWN = frozenset(FULL124)

FIXED_SEQUENCE: tuple[str, ...] = tuple(
    """
    sroa early-cse instcombine simplifycfg gvn simplifycfg instcombine early-cse licm
    reassociate gvn simplifycfg memcpyopt dse jump-threading instcombine simplifycfg
    functionattrs early-cse sink globalopt globaldce instcombine simplifycfg
    """.split()
)
"""One hand-made sequence of 24 passes, a baseline. It is good on single files of libraries and
weak on whole programs, because it never inlines."""


def command_line(passes: tuple[str, ...]) -> str:
    """The `opt` command that applies these passes: `opt -sroa … input.bc -o output.bc`."""
    options = (name if name == OZ else f"-{name}" for name in passes)
    return " ".join(["opt", *options, "input.bc", "-o", "output.bc"])
