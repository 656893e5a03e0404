/* aubio on Linux, in single precision, with its own Fourier transform and WAV files only. */
#pragma once
#define HAVE_STDLIB_H 1
#define HAVE_STDIO_H 1
#define HAVE_MATH_H 1
#define HAVE_STRING_H 1
#define HAVE_ERRNO_H 1
#define HAVE_LIMITS_H 1
#define HAVE_STDARG_H 1
#define HAVE_COMPLEX_H 1
#define HAVE_GETOPT_H 1
#define HAVE_UNISTD_H 1
#define HAVE_C99_VARARGS_MACROS 1
#define HAVE_WAVREAD 1
#define HAVE_WAVWRITE 1
