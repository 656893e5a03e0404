/* Routers exchange tables of distances until they agree, then pass packets on with limited queues, losses and repeats. */
#include <stdio.h>
#include <string.h>

#define NODES 16
#define QUEUE 4
#define FAR 1000
#define PACKETS 200

typedef struct {
    unsigned char from, to, hops;
    short serial;
} Packet;

typedef struct {
    int distance[NODES];
    signed char via[NODES];
    Packet queue[QUEUE];
    int head, count;
    int forwarded, dropped;
} Router;

static Router router[NODES];
static int cost[NODES][NODES]; /* FAR where there is no link */
static int nodes;

static void reset_tables(void) {
    for (int i = 0; i < nodes; i++) {
        for (int j = 0; j < nodes; j++) {
            router[i].distance[j] = i == j ? 0 : FAR;
            router[i].via[j] = i == j ? (signed char)i : -1;
        }
    }
}

/* One router hears the table of a neighbour; routes through the neighbour itself are poisoned. */
static int hear(int me, int neighbour) {
    int changed = 0;
    for (int to = 0; to < nodes; to++) {
        int offer = router[neighbour].via[to] == me ? FAR : router[neighbour].distance[to];
        int total = offer + cost[me][neighbour];
        if (total > FAR) total = FAR;
        if (total < router[me].distance[to] || (router[me].via[to] == neighbour && total != router[me].distance[to])) {
            router[me].distance[to] = total;
            router[me].via[to] = total >= FAR ? -1 : (signed char)neighbour;
            changed = 1;
        }
    }
    return changed;
}

static int converge(int limit) {
    for (int round = 1; round <= limit; round++) {
        int changed = 0;
        for (int me = 0; me < nodes; me++)
            for (int other = 0; other < nodes; other++)
                if (me != other && cost[me][other] < FAR) changed |= hear(me, other);
        if (!changed) return round;
    }
    return -1;
}

/* The distances again, by all intermediate stops. */
static int wrong_distances(void) {
    int best[NODES][NODES], wrong = 0;
    for (int i = 0; i < nodes; i++)
        for (int j = 0; j < nodes; j++) best[i][j] = i == j ? 0 : cost[i][j];
    for (int k = 0; k < nodes; k++)
        for (int i = 0; i < nodes; i++)
            for (int j = 0; j < nodes; j++)
                if (best[i][k] + best[k][j] < best[i][j]) best[i][j] = best[i][k] + best[k][j];
    for (int i = 0; i < nodes; i++)
        for (int j = 0; j < nodes; j++)
            wrong += (best[i][j] > FAR ? FAR : best[i][j]) != router[i].distance[j];
    return wrong;
}

static int enqueue(Router *r, Packet p) {
    if (r->count == QUEUE) {
        r->dropped++;
        return 0;
    }
    r->queue[(r->head + r->count++) % QUEUE] = p;
    return 1;
}

static Packet dequeue(Router *r) {
    Packet p = r->queue[r->head];
    r->head = (r->head + 1) % QUEUE;
    r->count--;
    return p;
}

static void traffic(int packets, unsigned seed) {
    unsigned char arrived[PACKETS] = {0};
    Packet all[PACKETS];
    int delivered = 0, hops = 0, ticks = 0, sent = 0, unreachable = 0, repeats = 0, dropped = 0, busiest = 0;
    for (int i = 0; i < nodes; i++)
        router[i].head = router[i].count = router[i].forwarded = router[i].dropped = 0;
    for (int i = 0; i < packets; i++) {
        seed = seed * 22695477u + 1u;
        all[i].from = (unsigned char)((seed >> 16) % (unsigned)nodes);
        all[i].to = (unsigned char)((seed >> 24) % (unsigned)nodes);
        all[i].hops = 0;
        all[i].serial = (short)i;
        if (router[all[i].from].distance[all[i].to] >= FAR) {
            unreachable++;
            arrived[i] = 2;
        }
    }
    for (; ticks < 2000 && delivered + unreachable < packets; ticks++) {
        if (sent < packets) {
            for (int burst = 0; burst < 4 && sent < packets; burst++, sent++)
                if (arrived[sent] == 0) enqueue(&router[all[sent].from], all[sent]);
        } else if (ticks % 64 == 0) { /* those that got lost start again */
            for (int i = 0; i < packets; i++) {
                if (arrived[i] == 0) {
                    repeats++;
                    enqueue(&router[all[i].from], all[i]);
                }
            }
        }
        int waiting[NODES];
        for (int i = 0; i < nodes; i++) waiting[i] = router[i].count;
        for (int i = 0; i < nodes; i++) {
            if (waiting[i] == 0) continue;
            Packet p = dequeue(&router[i]);
            if (p.to == i) {
                if (arrived[p.serial] == 0) {
                    arrived[p.serial] = 1;
                    delivered++;
                    hops += p.hops;
                }
                continue;
            }
            p.hops++;
            router[i].forwarded++;
            enqueue(&router[router[i].via[p.to]], p);
        }
    }
    for (int i = 0; i < nodes; i++) {
        dropped += router[i].dropped;
        if (router[i].forwarded > router[busiest].forwarded) busiest = i;
    }
    printf("%d ticks: %d delivered in %d hops, %d unreachable, %d dropped, %d repeated, busiest %d (%d)\n", ticks,
           delivered, hops, unreachable, dropped, repeats, busiest, router[busiest].forwarded);
}

int main(void) {
    char what;
    int a, b, c;
    if (scanf("%d", &nodes) != 1 || nodes < 1 || nodes > NODES) return 1;
    for (int i = 0; i < NODES; i++)
        for (int j = 0; j < NODES; j++) cost[i][j] = FAR;
    reset_tables();
    while (scanf(" %c %d %d %d", &what, &a, &b, &c) == 4) {
        if (what == 't') {
            traffic(a > PACKETS ? PACKETS : a, (unsigned)b);
        } else if (what == 'c') {
            if (a) reset_tables();
            int rounds = converge(200);
            printf("%d rounds, %d wrong\n", rounds, wrong_distances());
        } else if (a >= 0 && b >= 0 && a < nodes && b < nodes && a != b) {
            cost[a][b] = cost[b][a] = what == '+' ? c : FAR;
        }
    }
    return 0;
}
