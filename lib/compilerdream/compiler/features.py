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

TOTAL_INSTRUCTIONS = AUTOPHASE_NAMES.index("TotalInsts")


def normalise(autophase: np.ndarray) -> np.ndarray:
    """Features over the instruction count, clipped to [0, 1]: `[56]` integers -> `[56]` float32.

    All zeros where the program has no instruction (the reference's rule).
    """
    total = autophase[TOTAL_INSTRUCTIONS]
    if total <= 0:
        return np.zeros(len(autophase), np.float32)
    return np.clip(autophase / total, 0.0, 1.0).astype(np.float32)
