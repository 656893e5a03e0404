/* The names that C written by f2c expects ("A Fortran-to-C Converter", Feldman et al., 1990).
 *
 * Sizes as gfortran has them on x86-64: INTEGER, LOGICAL and REAL are four bytes. The structures
 * describe a statement of input or output to f2c's library; the converter fills them in by
 * position, so their order is fixed.
 */
#ifndef F2C_INCLUDE
#define F2C_INCLUDE

typedef short shortint;
typedef int integer;
typedef unsigned int uinteger;
typedef long long longint;
typedef unsigned long long ulongint;
typedef char integer1;

typedef short shortlogical;
typedef int logical;
typedef char logical1;
#define TRUE_ (1)
#define FALSE_ (0)

typedef float real;
typedef double doublereal;
typedef struct { real r, i; } complex;
typedef struct { doublereal r, i; } doublecomplex;

typedef char *address;
typedef int flag, ftnlen, ftnint;
#define VOID void
#ifndef Extern
#define Extern extern
#endif

/* READ and WRITE, outside and inside of memory */
typedef struct { flag cierr; ftnint ciunit; flag ciend; char *cifmt; ftnint cirec; } cilist;
typedef struct {
    flag icierr; char *iciunit; flag iciend; char *icifmt; ftnint icirlen, icirnum;
} icilist;
/* OPEN, CLOSE, and REWIND, BACKSPACE or ENDFILE */
typedef struct {
    flag oerr; ftnint ounit; char *ofnm; ftnlen ofnmlen; char *osta, *oacc, *ofm;
    ftnint orl; char *oblnk;
} olist;
typedef struct { flag cerr; ftnint cunit; char *csta; } cllist;
typedef struct { flag aerr; ftnint aunit; } alist;
/* INQUIRE: what is asked about, then a place for each answer, with its length if it is text */
typedef struct {
    flag inerr; ftnint inunit; char *infile; ftnlen infilen;
    ftnint *inex, *inopen, *innum, *innamed;
    char *inname; ftnlen innamlen;
    char *inacc; ftnlen inacclen;
    char *inseq; ftnlen inseqlen;
    char *indir; ftnlen indirlen;
    char *infmt; ftnlen infmtlen;
    char *inform; ftnint informlen;
    char *inunf; ftnlen inunflen;
    ftnint *inrecl, *innrec;
    char *inblank; ftnlen inblanklen;
} inlist;

/* NAMELIST */
typedef struct { char *name, *addr; ftnlen *dims; int type; } Vardesc;
typedef struct { char *name; Vardesc **vars; int nvars; } Namelist;

/* the result of a function whose ENTRY points have several types */
typedef union {
    integer1 g; shortint h; integer i; real r; doublereal d; complex c; doublecomplex z;
} Multitype;

/* procedures that are passed on, without their parameters, and what functions return */
typedef int (*U_fp)(), (*S_fp)();
typedef integer (*I_fp)();
typedef shortint (*J_fp)();
typedef real (*R_fp)();
typedef doublereal (*D_fp)(), (*E_fp)();
typedef logical (*L_fp)();
typedef shortlogical (*K_fp)();
typedef void (*C_fp)(), (*Z_fp)(), (*H_fp)();
typedef void C_f, Z_f, H_f;
typedef doublereal E_f;

#define min(a, b) ((a) <= (b) ? (a) : (b))
#define max(a, b) ((a) >= (b) ? (a) : (b))
#define abs(x) ((x) >= 0 ? (x) : -(x))
#define dmin(a, b) (doublereal) min(a, b)
#define dmax(a, b) (doublereal) max(a, b)
#define dabs(x) (doublereal) abs(x)
#define bit_test(a, b) ((a) >> (b) & 1)
#define bit_set(a, b) ((a) | (uinteger) 1 << (b))
#define bit_clear(a, b) ((a) & ~((uinteger) 1 << (b)))

#endif
