"""Makes the text of LLVM 13's IR readable for LLVM 10.

Three things that clang 13 writes and LLVM 10's bitcode reader refuses are taken out of the text
before it is assembled: attributes that LLVM 10 does not know, the atomic instructions whose
bitcode record is newer than LLVM 10, `atomicrmw` and `cmpxchg`, and `llvm.assume`.
"""

import re

# Attributes that came with LLVM 11, 12 and 13 (LLVM Language Reference of each release).
_NEW_ATTRIBUTES = (
    "noundef|mustprogress|nocallback|nomerge|null_pointer_is_valid|hot|nosanitize_coverage"
    "|noprofile|swiftasync|nosanitize_bounds|disable_sanitizer_instrumentation"
)
_NEW_ATTRIBUTES_WITH_ARGUMENT = "sret|byref|elementtype|preallocated|vscale_range"
# Quoted text and names come first, so that a match inside them is passed over.
_TOKEN = re.compile(
    r'"[^"]*"|[%@$!#][\w.$-]+'
    rf"|(?<![\w.-])(?P<argument>{_NEW_ATTRIBUTES_WITH_ARGUMENT})\("
    rf"|(?<![\w.-])(?P<plain>{_NEW_ATTRIBUTES})(?![\w(:.=-]) ?"
)
_ASSUMPTION = re.compile(
    r"^(?:[ ]*(?:tail |notail )?call|declare)[^@\n]* @llvm\.assume\(.*\n", re.MULTILINE
)
_EMPTY_GROUP = re.compile(r"^(attributes #\d+ = \{) *\}$", re.MULTILINE)
_RESULT = r"^(?P<indent>[ ]*)(?P<result>%[\w.$-]+|%\"[^\"]+\") = "
_ORDERING = r"(?:syncscope\(\"[^\"]*\"\) )?(?:monotonic|acquire|release|acq_rel|seq_cst)"
_ATOMIC_RMW = re.compile(
    _RESULT + r"atomicrmw (?:volatile )?(?P<operation>\w+) (?P<pointer>.+), "
    r"(?P<type>\w+) (?P<operand>\S+) " + _ORDERING + r", align (?P<align>\d+)",
    re.MULTILINE,
)
_CMPXCHG = re.compile(
    _RESULT + r"cmpxchg (?:weak )?(?:volatile )?(?P<pointer>.+), "
    r"(?P<type>\w+\**) (?P<expected>\S+), (?P=type) (?P<desired>\S+) "
    + _ORDERING
    + r" \w+, align (?P<align>\d+)",
    re.MULTILINE,
)


def without_new_attributes(ir: str) -> str:
    """Return the IR text `ir` without the attributes that LLVM 10 does not know.

    `sret(T)` goes as a whole: LLVM 10 knows only the bare form, which clang 13 does not take.
    Text in quotes, and names that look like an attribute, stay as they are.
    """
    pieces = []
    at = 0
    for match in _TOKEN.finditer(ir):
        if match.start() < at or not (match["argument"] or match["plain"]):
            continue
        pieces.append(ir[at : match.start()])
        at = match.end()
        if match["argument"]:
            at = _closing_bracket(ir, at) + 1
            if ir[at : at + 1] == " ":
                at += 1
    pieces.append(ir[at:])
    # A group may not be empty; an attribute in quotes means nothing to LLVM.
    return _EMPTY_GROUP.sub(r'\1 "emptied" }', "".join(pieces))


def _closing_bracket(text: str, at: int) -> int:
    """Return the index of the bracket that closes the one opened just before index `at`."""
    depth = 1
    while depth:
        char = text[at]
        if char == '"':
            at = text.index('"', at + 1)
        elif char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
        at += 1
    return at - 1


def without_assumptions(ir: str) -> str:
    """Return `ir` without calls of `llvm.assume`, which are hints and compute nothing.

    LLVM 13 gives that intrinsic's argument the attribute `noundef` whatever the text says, and
    LLVM 10 does not know it. libc++ calls it wherever memory is allocated.
    """
    return _ASSUMPTION.sub("", ir) if "@llvm.assume(" in ir else ir


def without_atomic_updates(ir: str) -> str:
    """Return `ir` with each `atomicrmw` and `cmpxchg` as load, operation and store.

    LLVM's own `loweratomic` pass does the same; it is right for programs with one thread, which is
    all that the corpora hold. An update of another kind (floating point) stays as it is.
    """
    if " atomicrmw " in ir:
        ir = _ATOMIC_RMW.sub(_lowered_update, ir)
    if " cmpxchg " in ir:
        ir = _CMPXCHG.sub(_lowered_exchange, ir)
    return ir


def _derived(result: str, suffix: str) -> str:
    """Return a value name that follows from the name of the instruction's result."""
    name = result.removeprefix("%").strip('"')
    return f'%"{name}.{suffix}"'


def _lines(match: re.Match[str], steps: list[str]) -> str:
    return "\n".join(match["indent"] + step for step in steps)


def _lowered_update(match: re.Match[str]) -> str:
    operation, kind, operand, old = match.group("operation", "type", "operand", "result")
    place = f"{match['pointer']}, align {match['align']}"
    new, part = _derived(old, "new"), _derived(old, "part")
    comparison = {"max": "sgt", "min": "slt", "umax": "ugt", "umin": "ult"}.get(operation)
    if operation in ("fadd", "fsub"):
        return match[0]
    if operation == "xchg":
        steps, new = [], operand
    elif operation == "nand":
        steps = [f"{part} = and {kind} {old}, {operand}", f"{new} = xor {kind} {part}, -1"]
    elif comparison:
        steps = [
            f"{part} = icmp {comparison} {kind} {old}, {operand}",
            f"{new} = select i1 {part}, {kind} {old}, {kind} {operand}",
        ]
    else:
        steps = [f"{new} = {operation} {kind} {old}, {operand}"]
    return _lines(match, [f"{old} = load {kind}, {place}", *steps, f"store {kind} {new}, {place}"])


def _lowered_exchange(match: re.Match[str]) -> str:
    kind, expected, desired, pair = match.group("type", "expected", "desired", "result")
    place = f"{match['pointer']}, align {match['align']}"
    old, same, new, half = (_derived(pair, part) for part in ("old", "same", "new", "half"))
    steps = [
        f"{old} = load {kind}, {place}",
        f"{same} = icmp eq {kind} {old}, {expected}",
        f"{new} = select i1 {same}, {kind} {desired}, {kind} {old}",
        f"store {kind} {new}, {place}",
        f"{half} = insertvalue {{ {kind}, i1 }} undef, {kind} {old}, 0",
        f"{pair} = insertvalue {{ {kind}, i1 }} {half}, i1 {same}, 1",
    ]
    return _lines(match, steps)
