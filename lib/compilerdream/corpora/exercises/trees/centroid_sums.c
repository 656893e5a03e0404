/* Counts pairs at every distance in a tree by cutting it at centroids, and checks by a search from every node. */
#include <stdio.h>
#include <string.h>

#define MAX_NODES 320

struct edge {
    int to, next;
};

static struct edge edges[2 * MAX_NODES];
static int first[MAX_NODES], edge_count, nodes;
static int size[MAX_NODES], level[MAX_NODES], above[MAX_NODES];
static unsigned char removed[MAX_NODES];

static void link_nodes(int a, int b)
{
    edges[edge_count].to = b;
    edges[edge_count].next = first[a];
    first[a] = edge_count++;
}

static int measure(int v, int from)
{
    size[v] = 1;
    for (int e = first[v]; e >= 0; e = edges[e].next) {
        int w = edges[e].to;
        if (w != from && !removed[w])
            size[v] += measure(w, v);
    }
    return size[v];
}

static int centroid(int v, int from, int whole)
{
    for (int e = first[v]; e >= 0; e = edges[e].next) {
        int w = edges[e].to;
        if (w != from && !removed[w] && 2 * size[w] > whole)
            return centroid(w, v, whole);
    }
    return v;
}

/* Adds the number of nodes at each depth; returns the depth reached. */
static int depths(int v, int from, int depth, long *count)
{
    int deepest = depth;
    count[depth]++;
    for (int e = first[v]; e >= 0; e = edges[e].next) {
        int w = edges[e].to;
        if (w == from || removed[w])
            continue;
        int d = depths(w, v, depth + 1, count);
        if (d > deepest)
            deepest = d;
    }
    return deepest;
}

static void add_pairs(const long *count, int deepest, int sign, long *pairs)
{
    for (int a = 0; a <= deepest; a++) {
        for (int b = a + 1; b <= deepest && a + b < MAX_NODES; b++)
            pairs[a + b] += sign * count[a] * count[b];
        if (2 * a < MAX_NODES)
            pairs[2 * a] += sign * (count[a] * (count[a] - 1) / 2);
    }
}

static int cut(int v, int parent, int depth, long *pairs)
{
    long count[MAX_NODES];
    int c = centroid(v, -1, measure(v, -1)), most = depth;
    level[c] = depth;
    above[c] = parent;
    memset(count, 0, sizeof count);
    add_pairs(count, depths(c, -1, 0, count), 1, pairs);
    removed[c] = 1;
    for (int e = first[c]; e >= 0; e = edges[e].next) {
        int w = edges[e].to;
        if (removed[w])
            continue;
        memset(count, 0, sizeof count);
        add_pairs(count, depths(w, c, 1, count), -1, pairs);
        int d = cut(w, c, depth + 1, pairs);
        most = d > most ? d : most;
    }
    return most;
}

static void search_all(long *pairs)
{
    static int queue[MAX_NODES], distance[MAX_NODES];
    for (int start = 0; start < nodes; start++) {
        int head = 0, tail = 0;
        memset(distance, -1, sizeof distance);
        distance[start] = 0;
        queue[tail++] = start;
        while (head < tail) {
            int v = queue[head++];
            if (v > start)
                pairs[distance[v]]++;
            for (int e = first[v]; e >= 0; e = edges[e].next) {
                int w = edges[e].to;
                if (distance[w] < 0) {
                    distance[w] = distance[v] + 1;
                    queue[tail++] = w;
                }
            }
        }
    }
}

static int parent_of(char shape, int v, unsigned *state)
{
    switch (shape) {
    case 'p':
        return v - 1;
    case 's':
        return 0;
    case 'b':
        return (v - 1) / 2;
    case 'c': /* a caterpillar */
        return v % 3 == 0 ? (v >= 3 ? v - 3 : 0) : v - v % 3;
    default:
        *state = *state * 1103515245u + 12345u;
        return (int)((*state >> 16) % (unsigned)v);
    }
}

static void study(char shape)
{
    long pairs[MAX_NODES] = {0}, slow[MAX_NODES] = {0}, total = 0, sum = 0;
    unsigned state = 42;
    int diameter = 0, common = 0, ordered = 1;
    edge_count = 0;
    memset(first, -1, sizeof first);
    memset(removed, 0, sizeof removed);
    for (int v = 1; v < nodes; v++) {
        int p = parent_of(shape, v, &state);
        link_nodes(v, p);
        link_nodes(p, v);
    }
    int levels = cut(0, -1, 0, pairs);
    search_all(slow);
    for (int d = 1; d < nodes; d++) {
        total += pairs[d];
        sum += d * pairs[d];
        if (pairs[d] > 0)
            diameter = d;
        if (pairs[d] > pairs[common])
            common = d;
    }
    for (int v = 0; v < nodes; v++)
        ordered &= above[v] < 0 ? level[v] == 0 : level[v] == level[above[v]] + 1;
    printf("%c %d: %ld pairs, diameter %d, most often %d, mean %.4f, %d levels, %s\n", shape, nodes, total,
           diameter, common, total ? (double)sum / (double)total : 0.0, levels + 1,
           memcmp(pairs, slow, sizeof pairs) == 0 && ordered ? "agree" : "DISAGREE");
}

int main(void)
{
    char shape;
    while (scanf(" %c %d", &shape, &nodes) == 2)
        if (nodes >= 1 && nodes <= MAX_NODES)
            study(shape);
    return 0;
}
