"""The observation: Autophase features and action histogram, normalised (Appendix B.2)."""

import numpy as np

AUTOPHASE_NAMES: tuple[str, ...] = tuple(
    """
    BBNumArgsHi BBNumArgsLo onePred onePredOneSuc onePredTwoSuc oneSuccessor twoPred twoPredOneSuc
    twoEach twoSuccessor morePreds BB03Phi BBHiPhi BBNoPhi BeginPhi BranchCount returnInt
    CriticalCount NumEdges const32Bit const64Bit numConstZeroes numConstOnes UncondBranches
    binaryConstArg NumAShrInst NumAddInst NumAllocaInst NumAndInst BlockMid BlockLow
    NumBitCastInst NumBrInst NumCallInst NumGetElementPtrInst NumICmpInst NumLShrInst NumLoadInst
    NumMulInst NumOrInst NumPHIInst NumRetInst NumSExtInst NumSelectInst NumShlInst NumStoreInst
    NumSubInst NumTruncInst NumXorInst NumZExtInst TotalBlocks TotalInsts TotalMemInst TotalFuncs
    ArgsPhi testUnary
    """.split()
)
"""Table 3, in the service's order."""

INSTCOUNT_SIZE = 70
"""Length of LLVM's InstCount: instructions, blocks, functions, then each opcode's instructions."""

TOTAL_INSTRUCTIONS = AUTOPHASE_NAMES.index("TotalInsts")


def normalise(autophase: np.ndarray) -> np.ndarray:
    """Features over the instruction count, clipped to [0, 1]: `[56]` integers -> `[56]` float32.

    All zeros where the program has no instruction (the reference's rule).
    """
    return _share(autophase, autophase[TOTAL_INSTRUCTIONS])


def normalise_instcount(counts: np.ndarray) -> np.ndarray:
    """InstCount over the instruction count, its first entry: `[70]` -> `[70]` float32 in [0, 1].

    The first entry says nothing then, so it becomes log2(1 + instructions) / 20, clipped to 1: how
    large the program is.
    """
    shares = _share(counts, counts[0])
    shares[0] = min(np.log2(1.0 + counts[0]) / 20.0, 1.0)
    return shares


def _share(counts: np.ndarray, total: int) -> np.ndarray:
    if total <= 0:
        return np.zeros(len(counts), np.float32)
    return np.clip(counts / total, 0.0, 1.0).astype(np.float32)
