"""LLVM 10's passes by name, and the action spaces made of them."""

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

ACTION_SPACES: dict[str, tuple[str, ...]] = {"autophase42": AUTOPHASE42, "full124": FULL124}

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
    return " ".join(["opt", *(f"-{name}" for name in passes), "input.bc", "-o", "output.bc"])
