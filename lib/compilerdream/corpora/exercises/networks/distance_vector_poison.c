/* Distance-vector routing with split horizon and poisoned reverse, link failures, and a check by relaxation. */
#include <stdio.h>

#define NODES 12
#define INFINITE 32

struct route { int cost, via, age; };

int link_cost[NODES][NODES];
struct route table[NODES][NODES];
int node_count;

void clear_everything(int n) {
    node_count = n;
    for (int i = 0; i < NODES; i++)
        for (int j = 0; j < NODES; j++) {
            link_cost[i][j] = INFINITE;
            table[i][j].cost = i == j ? 0 : INFINITE;
            table[i][j].via = i == j ? i : -1;
            table[i][j].age = 0;
        }
}

int advertised(int from, int to, int dest, int poison) {
    struct route r = table[from][dest];
    if (poison && r.via == to && dest != from) return INFINITE;
    return r.cost;
}

/* one round: every node hears the vectors of all neighbours as they were at the beginning of the round */
int exchange_round(int poison, long *messages) {
    struct route fresh[NODES][NODES];
    int changes = 0;
    for (int me = 0; me < node_count; me++)
        for (int dest = 0; dest < node_count; dest++) {
            struct route best = { INFINITE, -1, 0 };
            if (dest == me) { best.cost = 0; best.via = me; }
            for (int nb = 0; nb < node_count; nb++) {
                if (nb == me || link_cost[me][nb] >= INFINITE) continue;
                int through = link_cost[me][nb] + advertised(nb, me, dest, poison);
                if (through > INFINITE) through = INFINITE;
                if (through < best.cost || (through == best.cost && through < INFINITE && nb == table[me][dest].via)) {
                    best.cost = through;
                    best.via = nb;
                }
            }
            fresh[me][dest] = best;
        }
    for (int me = 0; me < node_count; me++)
        for (int dest = 0; dest < node_count; dest++) {
            struct route *old = &table[me][dest];
            int differs = old->cost != fresh[me][dest].cost || old->via != fresh[me][dest].via;
            fresh[me][dest].age = differs ? 0 : old->age + 1;
            changes += differs;
            *old = fresh[me][dest];
        }
    for (int a = 0; a < node_count; a++)
        for (int b = 0; b < node_count; b++)
            if (a != b && link_cost[a][b] < INFINITE) ++*messages;
    return changes;
}

int settle(int poison, long *messages) {
    int rounds = 0;
    while (rounds < 200 && exchange_round(poison, messages) > 0) rounds++;
    return rounds;
}

/* reference answer: all-pairs shortest paths */
int agrees_with_reference(void) {
    int d[NODES][NODES];
    for (int i = 0; i < node_count; i++)
        for (int j = 0; j < node_count; j++) d[i][j] = i == j ? 0 : link_cost[i][j];
    for (int k = 0; k < node_count; k++)
        for (int i = 0; i < node_count; i++)
            for (int j = 0; j < node_count; j++)
                if (d[i][k] + d[k][j] < d[i][j]) d[i][j] = d[i][k] + d[k][j];
    for (int i = 0; i < node_count; i++)
        for (int j = 0; j < node_count; j++)
            if (d[i][j] != table[i][j].cost) return 0;
    return 1;
}

int follow(int from, int to, int *hops) {
    int at = from, total = 0;
    *hops = 0;
    while (at != to && *hops < NODES) {
        int nxt = table[at][to].via;
        if (nxt < 0) return -1;
        total += link_cost[at][nxt];
        at = nxt;
        ++*hops;
    }
    return at == to ? total : -1;
}

void print_path(int from, int to) {
    int hops, total = follow(from, to, &hops);
    if (total < 0) { printf("  %d to %d: no way\n", from, to); return; }
    printf("  %d to %d: cost %d, %d hops:", from, to, total, hops);
    for (int at = from; ; at = table[at][to].via) {
        printf(" %d", at);
        if (at == to) break;
    }
    printf("\n");
}

void report(const char *what, int rounds, long messages) {
    printf("%s: %d rounds, %ld vectors, %s\n", what, rounds, messages, agrees_with_reference() ? "correct" : "WRONG");
}

int main(void) {
    int n, poison = 1, a, b, c;
    char order;
    long messages = 0;
    if (scanf("%d", &n) != 1 || n < 2 || n > NODES) return 0;
    clear_everything(n);
    while (scanf(" %c", &order) == 1) {
        if (order == 'p' && scanf("%d", &poison) == 1) {
            printf("poisoned reverse %s\n", poison ? "on" : "off");
        } else if (order == 'l' && scanf("%d %d %d", &a, &b, &c) == 3) {
            if (a >= 0 && a < n && b >= 0 && b < n && a != b && c > 0) link_cost[a][b] = link_cost[b][a] = c;
        } else if (order == 'f' && scanf("%d %d", &a, &b) == 2) {
            if (a < 0 || a >= n || b < 0 || b >= n) continue;
            printf("link %d-%d fails\n", a, b);
            link_cost[a][b] = link_cost[b][a] = INFINITE;
        } else if (order == 's') {
            messages = 0;
            int rounds = settle(poison, &messages);
            report("settled", rounds, messages);
        } else if (order == 'q' && scanf("%d %d", &a, &b) == 2) {
            if (a >= 0 && a < n && b >= 0 && b < n) print_path(a, b);
        } else {
            break;
        }
    }
    for (int i = 0; i < n; i++) {
        printf("%2d |", i);
        for (int j = 0; j < n; j++)
            if (table[i][j].cost >= INFINITE) printf("  - ");
            else printf(" %2d ", table[i][j].cost);
        printf("\n");
    }
    return 0;
}
