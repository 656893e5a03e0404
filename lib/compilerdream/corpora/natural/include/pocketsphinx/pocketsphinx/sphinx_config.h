/* PocketSphinx in floating point on x86-64 Linux. */
#pragma once
#define DEFAULT_RADIX 12
#define SIZEOF_LONG 8
#define SIZEOF_LONG_LONG 8
#ifndef HAVE_LONG_LONG
#define HAVE_LONG_LONG
#endif
#ifndef HAVE_STDINT_H
#define HAVE_STDINT_H
#endif
