/* Maximum flow by blocking flows (Dinic), and the arcs of a minimum cut. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { MAX_NODES = 64, MAX_ARCS = 1024, BIG = 1000000000 };

static int head[MAX_NODES], level[MAX_NODES], cursor[MAX_NODES];
static int target[MAX_ARCS], residual[MAX_ARCS], capacity[MAX_ARCS], next_arc[MAX_ARCS];
static int nodes, arcs;

static void push_arc(int from, int to, int cap)
{
    target[arcs] = to;
    residual[arcs] = capacity[arcs] = cap;
    next_arc[arcs] = head[from];
    head[from] = arcs++;
}

/* Arc i and its reverse are i and i ^ 1. */
static void connect(int from, int to, int cap)
{
    push_arc(from, to, cap);
    push_arc(to, from, 0);
}

static bool build_levels(int source, int sink)
{
    int queue[MAX_NODES], begin = 0, end = 0;
    memset(level, -1, sizeof level);
    level[source] = 0;
    queue[end++] = source;
    while (begin < end) {
        int v = queue[begin++];
        for (int a = head[v]; a != -1; a = next_arc[a]) {
            int w = target[a];
            if (residual[a] > 0 && level[w] < 0) {
                level[w] = level[v] + 1;
                queue[end++] = w;
            }
        }
    }
    return level[sink] >= 0;
}

static int augment(int v, int sink, int limit)
{
    if (v == sink)
        return limit;
    int sent = 0;
    for (int *a = &cursor[v]; *a != -1; *a = next_arc[*a]) {
        int w = target[*a];
        if (residual[*a] == 0 || level[w] != level[v] + 1)
            continue;
        int room = limit - sent < residual[*a] ? limit - sent : residual[*a];
        int got = augment(w, sink, room);
        residual[*a] -= got;
        residual[*a ^ 1] += got;
        sent += got;
        if (sent == limit)
            break;
    }
    return sent;
}

static long max_flow(int source, int sink, int *phases)
{
    long flow = 0;
    *phases = 0;
    while (build_levels(source, sink)) {
        memcpy(cursor, head, sizeof head);
        flow += augment(source, sink, BIG);
        ++*phases;
    }
    return flow;
}

static void print_cut(void)
{
    long total = 0;
    for (int a = 0; a < arcs; a += 2) {
        int from = target[a ^ 1], to = target[a];
        if (level[from] >= 0 && level[to] < 0) {
            printf("cut %d -> %d (%d)\n", from, to, capacity[a]);
            total += capacity[a];
        }
    }
    printf("cut capacity %ld\n", total);
}

int main(void)
{
    int count, source, sink, phases;
    if (scanf("%d %d %d %d", &nodes, &count, &source, &sink) != 4)
        return 1;
    if (nodes > MAX_NODES || 2 * count > MAX_ARCS)
        return 1;
    memset(head, -1, sizeof head);
    while (count-- > 0) {
        int from, to, cap;
        if (scanf("%d %d %d", &from, &to, &cap) != 3)
            return 1;
        connect(from, to, cap);
    }
    long flow = max_flow(source, sink, &phases);
    printf("flow %ld in %d phases\n", flow, phases);
    print_cut();

    int used = 0;
    for (int a = 0; a < arcs; a += 2)
        used += residual[a] < capacity[a];
    printf("arcs in use %d of %d\n", used, arcs / 2);
    return 0;
}
