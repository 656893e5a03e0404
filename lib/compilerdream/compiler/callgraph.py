"""What a program's call graph says about inlining, read from the text of its LLVM IR.

Autophase counts instructions and calls, but not who calls whom: whether a function's body can go
when its calls are inlined, how often it is called, how much the program would grow.
"""

import re
from collections import Counter
from dataclasses import dataclass, field

import numpy as np

_NAME = r'@("[^"]+"|[\w.$-]+)\('
_DEFINED = re.compile(_NAME)
_CALLED = re.compile(r"(?:call|invoke) [^@]*?" + _NAME)
_LOCAL = (" internal ", " private ", " linkonce")  # linkages whose bodies go once nobody calls them
_NO_CODE = ("llvm.lifetime", "llvm.dbg")
_SIZES = (10, 20, 35, 60, 100)  # instructions below which a function counts as small
_LEAN_SIZES = (8, 16, 30, 45)  # the same without stack slots and most of their loads and stores
_MEMORY_LEFT = 0.2  # share of loads and stores that is thought to stay when slots become registers

CALL_GRAPH_SIZE = 23 + 4 * len(_SIZES) + 2 * len(_LEAN_SIZES)


@dataclass
class _Function:
    local: bool
    arguments: int
    size: int = 0
    slots: int = 0
    memory: int = 0
    calls: Counter[str] = field(default_factory=Counter)

    @property
    def lean(self) -> float:
        return self.size - self.slots - (1.0 - _MEMORY_LEFT) * self.memory


def call_graph(ir: str) -> np.ndarray:
    """Features of a module's call graph: LLVM IR as text -> `[CALL_GRAPH_SIZE]` float32 in [0, 1).

    Each is x / (1 + x). Of numbers of functions x is log2(1 + n); all others are shares of the
    module's instructions: what is in local functions called once and more often, by how much the
    module grows when all calls of functions below some sizes are inlined, calls, arguments, stack
    slots, recursion.
    """
    functions = _functions(ir)
    total = max(sum(f.size for f in functions.values()), 1)
    number = max(len(functions), 1)
    calls = Counter[str]()
    for function in functions.values():
        calls.update(function.calls)
    local = {name: f for name, f in functions.items() if f.local}
    once = [f for name, f in local.items() if calls[name] == 1]
    often = [(f, calls[name]) for name, f in local.items() if calls[name] > 1]
    others = [
        (f, calls[name]) for name, f in functions.items() if not f.local and name != "main"
    ]
    recursive = [f for name, f in functions.items() if f.calls[name]]
    main = functions.get("main")
    found = [
        *np.log2(1.0 + np.array([number, len(local), len(once), len(often), len(others), total])),
        len(local) / number,
        sum(f.size for f in once) / total,
        sum(f.size for f, _ in often) / total,
        sum(f.size * (n - 1) for f, n in often) / total,
        sum(f.size * n for f, n in others) / total,
        sum(f.size for name, f in local.items() if not calls[name]) / total,
        len(recursive) / number,
        sum(f.size for f in recursive) / total,
        sum(f.slots for f in functions.values()) / total,
        sum(f.memory for f in functions.values()) / total,
        calls.total() / total,
        sum(calls[name] for name in functions) / total,
        max((f.size for f in functions.values()), default=0) / total,
        sum(f.arguments * n for f, n in often) / total,
        sum(f.arguments for f in once) / total,
        (main.size if main else 0) / total,
        total / number / 100.0,
    ]
    for limit in _SIZES:
        small = [(f, n) for f, n in often if f.size < limit]
        found += [
            len(small) / number,
            sum(f.size * (n - 1) for f, n in small) / total,
            sum(n for _, n in small) / total,
            sum(f.size * n for f, n in others if f.size < limit) / total,
        ]
    for limit in _LEAN_SIZES:
        small = [(f, n) for f, n in often if f.lean < limit]
        found += [
            sum(f.lean * (n - 1) for f, n in small) / total, sum(n for _, n in small) / total
        ]  # fmt: skip
    values = np.maximum(found, 0.0)
    return (values / (1.0 + values)).astype(np.float32)


def _functions(ir: str) -> dict[str, _Function]:
    """The functions that a module defines, by name, as its text has them: `@name(`."""
    functions: dict[str, _Function] = {}
    inside: _Function | None = None
    for line in ir.splitlines():
        if line.startswith("define"):
            found = _DEFINED.search(line)
            if found is None:
                continue
            head = line[: found.start()]
            inside = _Function(any(word in head for word in _LOCAL), line.count("%"))
            functions[found[1]] = inside
        elif line.startswith("}"):
            inside = None
        elif inside and line.startswith("  ") and line[2:3] != " ":
            _note(inside, line)
    return functions


def _note(function: _Function, line: str) -> None:
    """Count the instruction that begins on this line; a switch counts again where it ends."""
    if any(word in line for word in _NO_CODE):
        return
    function.size += 1
    function.slots += " = alloca " in line
    function.memory += " = load " in line or line.startswith("  store ")
    called = _CALLED.search(line)
    if called:
        function.calls[called[1]] += 1
