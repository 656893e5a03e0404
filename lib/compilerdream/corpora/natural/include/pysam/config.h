/* htslib, samtools and bcftools on Linux, without curl, other codecs or a terminal library. */
#pragma once
#define HAVE_DRAND48 1
#define HAVE_FDATASYNC 1
#define HAVE_FSYNC 1
#define HAVE_GETPAGESIZE 1
#define HAVE_GMTIME_R 1
#define HAVE_MMAP 1
#define _XOPEN_SOURCE 600
#define _DEFAULT_SOURCE 1
#define _POSIX_C_SOURCE 200809L
#define PLUGIN_EXT ".so"
#define SAMTOOLS_VERSION "1"
#define HTS_VERSION_TEXT "1"
#define BCFTOOLS_VERSION "1"
