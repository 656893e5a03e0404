/* Cheapest flow of a wanted size: any flow first, then cancelling of negative cycles; checked by cheapest paths. */
#include <limits.h>
#include <stdio.h>

enum { NODES = 16, ARCS = 120 };

static int nodes, arcs;
static int head[ARCS], tail[ARCS], room[ARCS], fee[ARCS]; /* arc a and its reverse a ^ 1 */
static int original[ARCS];

static void one_arc(int from, int to, int capacity, int price) {
    tail[arcs] = from;
    head[arcs] = to;
    room[arcs] = original[arcs] = capacity;
    fee[arcs] = price;
    arcs++;
}

static void arc_pair(int from, int to, int capacity, int price) {
    one_arc(from, to, capacity, price);
    one_arc(to, from, 0, -price);
}

static void reset(void) {
    for (int a = 0; a < arcs; a++) room[a] = original[a];
}

static void push(int arc, int amount) {
    room[arc] -= amount;
    room[arc ^ 1] += amount;
}

static int total_fee(void) {
    int sum = 0;
    for (int a = 0; a < arcs; a += 2) sum += fee[a] * (original[a] - room[a]);
    return sum;
}

/* Depth-first augmenting by at most `limit` units, with no regard to the fees. */
static int augment(int node, int sink, int limit, char seen[]) {
    if (node == sink) return limit;
    seen[node] = 1;
    for (int a = 0; a < arcs; a++) {
        if (tail[a] != node || room[a] == 0 || seen[head[a]]) continue;
        int sent = augment(head[a], sink, limit < room[a] ? limit : room[a], seen);
        if (sent > 0) {
            push(a, sent);
            return sent;
        }
    }
    return 0;
}

static int any_flow(int source, int sink, int wanted) {
    int flow = 0;
    while (flow < wanted) {
        char seen[NODES] = { 0 };
        int sent = augment(source, sink, wanted - flow, seen);
        if (sent == 0) break;
        flow += sent;
    }
    return flow;
}

/* Moves along the arcs that led here, either to the source or once round the cycle through `end`. */
static void push_back_along(const int via[], int end, int stop, int limit) {
    int amount = limit, node = end;
    do {
        if (room[via[node]] < amount) amount = room[via[node]];
        node = tail[via[node]];
    } while (node != stop);
    node = end;
    do {
        push(via[node], amount);
        node = tail[via[node]];
    } while (node != stop);
}

static int cancel_cycle(void) {
    int distance[NODES] = { 0 }, via[NODES], moved = -1;
    for (int v = 0; v < nodes; v++) via[v] = -1;
    for (int round = 0; round < nodes; round++) {
        moved = -1;
        for (int a = 0; a < arcs; a++)
            if (room[a] > 0 && distance[tail[a]] + fee[a] < distance[head[a]]) {
                distance[head[a]] = distance[tail[a]] + fee[a];
                via[head[a]] = a;
                moved = head[a];
            }
        if (moved < 0) return 0;
    }
    for (int v = 0; v < nodes; v++) moved = tail[via[moved]]; /* certainly on the cycle now */
    push_back_along(via, moved, moved, INT_MAX);
    return 1;
}

static int cheapest_paths(int source, int sink, int wanted) {
    int flow = 0;
    while (flow < wanted) {
        int distance[NODES], via[NODES], changed = 1;
        for (int v = 0; v < nodes; v++) {
            distance[v] = INT_MAX / 2;
            via[v] = -1;
        }
        distance[source] = 0;
        while (changed) {
            changed = 0;
            for (int a = 0; a < arcs; a++)
                if (room[a] > 0 && distance[tail[a]] < INT_MAX / 2 && distance[tail[a]] + fee[a] < distance[head[a]]) {
                    distance[head[a]] = distance[tail[a]] + fee[a];
                    via[head[a]] = a;
                    changed = 1;
                }
        }
        if (via[sink] < 0) break;
        push_back_along(via, sink, source, 1);
        flow++;
    }
    return flow;
}

static int conserved(int source, int sink, int flow) {
    for (int v = 0; v < nodes; v++) {
        int net = v == source ? -flow : v == sink ? flow : 0;
        for (int a = 0; a < arcs; a += 2) {
            int used = original[a] - room[a];
            if (used < 0 || room[a] < 0) return 0;
            if (tail[a] == v) net += used;
            if (head[a] == v) net -= used;
        }
        if (net != 0) return 0;
    }
    return 1;
}

int main(void) {
    int lines, source, sink, wanted;
    while (scanf("%d %d %d %d %d", &nodes, &lines, &source, &sink, &wanted) == 5) {
        if (nodes < 2 || nodes > NODES || lines < 0 || 2 * lines > ARCS) break;
        if (source < 0 || source >= nodes || sink < 0 || sink >= nodes || source == sink) break;
        arcs = 0;
        for (int i = 0; i < lines; i++) {
            int from, to, capacity, price;
            if (scanf("%d %d %d %d", &from, &to, &capacity, &price) != 4) return 0;
            if (from < 0 || from >= nodes || to < 0 || to >= nodes || capacity < 0 || price < 0) return 0;
            arc_pair(from, to, capacity, price);
        }
        int flow = any_flow(source, sink, wanted), first = total_fee(), cycles = 0;
        while (cancel_cycle()) cycles++;
        int fees = total_fee(), fair = conserved(source, sink, flow);
        printf("flow %d of %d: fees %d, after %s %d, %s\n", flow, wanted, first,
               cycles > 0 ? "cancelling" : "no change", fees, fair ? "conserved" : "LEAKS");
        for (int a = 0; a < arcs; a += 2)
            if (room[a] < original[a]) printf("  %d->%d:%d", tail[a], head[a], original[a] - room[a]);
        reset();
        int same = cheapest_paths(source, sink, wanted) == flow && total_fee() == fees;
        printf("\n  cheapest paths %s\n", same ? "agree" : "DISAGREE");
    }
    return 0;
}
