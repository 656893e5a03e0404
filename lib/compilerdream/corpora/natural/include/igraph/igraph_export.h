/* Nothing is exported: no library is made. */
#pragma once
#define IGRAPH_EXPORT
#define IGRAPH_NO_EXPORT
#define IGRAPH_DEPRECATED __attribute__((deprecated))
