/* Nothing of what PETSc's configure step may write here is needed. */
#pragma once
