"""What can go wrong between the suite and the compiler, as typed exceptions."""


class CompilerFault(Exception):
    """The compiler failed on a program; the environment is usable again after `reset`.

    program is its name, passes those applied before, the failing one last.
    """

    kind = "fault"

    def __init__(self, message: str, program: str, passes: tuple[str, ...] = ()):
        self.program, self.passes = program, passes
        applied = f" after passes: {' '.join(passes)}" if passes else ""
        super().__init__(f"{program}: {message}{applied}")

    def __reduce__(self):
        """Keep the message as it is when a worker process sends the fault home."""
        return _restore, (type(self), str(self), self.program, self.passes)


class ServiceDied(CompilerFault):
    """The compiler service's process ended or closed the connection."""

    kind = "service-died"


class PassTimeout(CompilerFault):
    """A pass, or loading a program, took longer than its limit; the service was killed."""

    kind = "pass-timeout"


class BitcodeRefused(CompilerFault):
    """LLVM 10 cannot read the program."""

    kind = "bitcode-refused"


def _restore(kind: type[CompilerFault], message: str, program: str, passes: tuple[str, ...]):
    fault = kind.__new__(kind)
    Exception.__init__(fault, message)
    fault.program, fault.passes = program, passes
    return fault
