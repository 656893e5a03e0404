"""Keeps atomic updates atomic on their way from clang 13 to LLVM 10.

LLVM 10 cannot read the bitcode of clang 13's `atomicrmw` and `cmpxchg`. Here each becomes what it
is on x86-64 in the end, an instruction with the prefix `lock`, as inline assembly that passes leave
alone and do not move memory accesses across.
"""

import re

# The same two forms that `irtext` makes plain ones of.
from compilerdream.compiler.irtext import _ATOMIC_RMW, _CMPXCHG, _derived, _lines

_CLOBBERED = "~{memory},~{dirflag},~{fpsr},~{flags}"
_IN_PLACE = {"xchg": "xchg", "add": "lock xadd", "sub": "lock xadd"}  # leave the old value in $0
# What makes of the old value in $1 and the operand in $3 the new value in $1.
_COMPUTED = {
    "and": ("and $3, $1",),
    "or": ("or $3, $1",),
    "xor": ("xor $3, $1",),
    "nand": ("and $3, $1", "not $1"),
    "max": ("cmp $3, $1", "jge 2f", "mov $3, $1", "2:"),
    "min": ("cmp $3, $1", "jle 2f", "mov $3, $1", "2:"),
    "umax": ("cmp $3, $1", "jae 2f", "mov $3, $1", "2:"),
    "umin": ("cmp $3, $1", "jbe 2f", "mov $3, $1", "2:"),
}
_REGISTER = re.compile(r"i(8|16|32|64)|\w+\*+")


def with_locked_instructions(ir: str) -> str:
    """Return `ir` with each `atomicrmw` and `cmpxchg` as inline assembly of the same effect.

    All are sequentially consistent, which every ordering allows. Updates of floating point, and of
    what fits in no register, stay as they are.
    """
    if " atomicrmw " in ir:
        ir = _ATOMIC_RMW.sub(_locked_update, ir)
    if " cmpxchg " in ir:
        ir = _CMPXCHG.sub(_locked_exchange, ir)
    return ir


def _locked_update(match: re.Match[str]) -> str:
    operation, kind, operand, old = match.group("operation", "type", "operand", "result")
    pointer = match["pointer"]
    if not _REGISTER.fullmatch(kind) or operation not in (*_IN_PLACE, *_COMPUTED):
        return match[0]
    if operation in _IN_PLACE:
        steps = []
        if operation == "sub":
            negated = _derived(old, "negated")
            steps, operand = [f"{negated} = sub {kind} 0, {operand}"], negated
        code = _assembly(
            kind, f"{_IN_PLACE[operation]} $0, $1", "=r,=*m,0,*m",
            f"{pointer}, {kind} {operand}, {pointer}",
        )  # fmt: skip
        return _lines(match, [*steps, f"{old} = {code}"])
    first, both = _derived(old, "first"), _derived(old, "both")
    loop = ("1:", "mov $0, $1", *_COMPUTED[operation], "lock cmpxchg $1, $2", "jne 1b")
    pair = f"{{ {kind}, {kind} }}"
    code = _assembly(
        pair, r"\0A".join(loop), "=&{ax},=&r,=*m,r,0,*m",
        f"{pointer}, {kind} {operand}, {kind} {first}, {pointer}",
    )  # fmt: skip
    return _lines(
        match,
        [
            f"{first} = load volatile {kind}, {pointer}, align {match['align']}",
            f"{both} = {code}",
            f"{old} = extractvalue {pair} {both}, 0",
        ],
    )


def _locked_exchange(match: re.Match[str]) -> str:
    kind, expected, desired, pair = match.group("type", "expected", "desired", "result")
    pointer = match["pointer"]
    if not _REGISTER.fullmatch(kind):
        return match[0]
    old, same, half = (_derived(pair, part) for part in ("old", "same", "half"))
    code = _assembly(
        kind, "lock cmpxchg $2, $1", "={ax},=*m,r,0,*m",
        f"{pointer}, {kind} {desired}, {kind} {expected}, {pointer}",
    )  # fmt: skip
    steps = [
        f"{old} = {code}",
        f"{same} = icmp eq {kind} {old}, {expected}",
        f"{half} = insertvalue {{ {kind}, i1 }} undef, {kind} {old}, 0",
        f"{pair} = insertvalue {{ {kind}, i1 }} {half}, i1 {same}, 1",
    ]
    return _lines(match, steps)


def _assembly(result: str, text: str, constraints: str, operands: str) -> str:
    """A call of inline assembly, in the syntax of AT&T."""
    return (
        f'call {result} asm sideeffect "{text}", "{constraints},{_CLOBBERED}"({operands}) nounwind'
    )
