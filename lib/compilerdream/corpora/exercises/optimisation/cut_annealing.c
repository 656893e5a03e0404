/* Splits a weighted graph in two so that the cut is heaviest: simulated annealing in whole numbers, own generator. */
#include <stdint.h>
#include <stdio.h>

#define MOST 24

struct graph {
    int n;
    int weight[MOST][MOST];
};

/* 65536 * exp(-k / 8) for k = 0, 1, …, 31 */
const uint16_t chance_table[32] = {
    65535, 57835, 51039, 45042, 39750, 35079, 30957, 27320, 24109, 21276, 18776, 16570, 14623, 12905, 11388, 10050,
    8869,  7827,  6907,  6096,  5380,  4747,  4190,  3697,  3263,  2879,  2541,  2243,  1979,  1746,  1541,  1360,
};

uint32_t next_random(uint64_t *seed) {
    *seed = *seed * 6364136223846793005ull + 1442695040888963407ull;
    return (uint32_t)(*seed >> 33);
}

int cut_weight(const struct graph *g, uint32_t side) {
    int sum = 0;
    for (int i = 0; i < g->n; i++)
        for (int j = i + 1; j < g->n; j++)
            if (((side >> i) ^ (side >> j)) & 1u) sum += g->weight[i][j];
    return sum;
}

/* What the cut gains when node v changes sides. */
int flip_gain(const struct graph *g, uint32_t side, int v) {
    int gain = 0;
    for (int j = 0; j < g->n; j++) gain += ((side >> v) ^ (side >> j)) & 1u ? -g->weight[v][j] : g->weight[v][j];
    return gain;
}

int accept(int gain, int heat, uint64_t *seed) {
    if (gain >= 0) return 1;
    int slot = -gain * 8 * 16 / heat; /* heat in sixteenths */
    return slot < 32 && (next_random(seed) & 0xffff) < chance_table[slot];
}

uint32_t anneal(const struct graph *g, uint64_t *seed, int *moves) {
    uint32_t side = 0, best_side = 0;
    int value = 0, best = 0;
    for (int heat = 16 * 40; heat > 4; heat -= heat / 12 + 1)
        for (int trial = 0; trial < 6 * g->n; trial++) {
            int v = (int)(next_random(seed) % (uint32_t)g->n), gain = flip_gain(g, side, v);
            if (!accept(gain, heat, seed)) continue;
            side ^= 1u << v;
            value += gain;
            ++*moves;
            if (value > best) {
                best = value;
                best_side = side;
            }
        }
    return best_side;
}

uint32_t climb(const struct graph *g, uint32_t side) {
    for (int v = 0; v < g->n; v++)
        if (flip_gain(g, side, v) > 0) {
            side ^= 1u << v;
            v = -1;
        }
    return side;
}

/* Walks through all splits, one flip at a time. */
int exhaustive(const struct graph *g) {
    uint32_t side = 0;
    int value = 0, best = 0;
    for (uint32_t count = 1; count < 1u << (g->n - 1); count++) {
        int v = 0;
        while (!(count >> v & 1u)) v++;
        value += flip_gain(g, side, v);
        side ^= 1u << v;
        if (value > best) best = value;
    }
    return best;
}

int main(void) {
    struct graph g;
    int density, extra;
    uint64_t seed;
    unsigned first;
    while (scanf("%d %d %d %u", &g.n, &density, &extra, &first) == 4 && g.n >= 2 && g.n <= MOST) {
        int moves = 0, edges = 0;
        seed = first;
        for (int i = 0; i < g.n; i++)
            for (int j = i; j < g.n; j++) {
                int there = i != j && (int)(next_random(&seed) % 100) < density;
                g.weight[i][j] = g.weight[j][i] = there ? 1 + (int)(next_random(&seed) % 20) : 0;
                edges += there;
            }
        for (int k = 0; k < extra; k++) {
            int a, b, w;
            if (scanf("%d %d %d", &a, &b, &w) != 3 || a < 0 || b < 0 || a >= g.n || b >= g.n || a == b) return 0;
            g.weight[a][b] = g.weight[b][a] = w;
        }
        uint32_t plain = climb(&g, 0), hot = climb(&g, anneal(&g, &seed, &moves));
        if (hot & 1u) hot ^= (1u << g.n) - 1;
        int value = cut_weight(&g, hot);
        printf("%d nodes, %d random edges: climbing %d, annealing %d, %s moves\n", g.n, edges, cut_weight(&g, plain), value,
               moves > 100 ? "many" : "few");
        printf("  right side:");
        for (int v = 0; v < g.n; v++)
            if (hot >> v & 1u) printf(" %d", v);
        if (g.n <= 13) printf("\n  all splits: %s", exhaustive(&g) == value ? "none better" : "BETTER ONE");
        printf("\n");
    }
    return 0;
}
