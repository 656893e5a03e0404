/* Nothing is exported: no library is made. */
#pragma once
#define NCNN_EXPORT
#define NCNN_NO_EXPORT
#define NCNN_DEPRECATED
