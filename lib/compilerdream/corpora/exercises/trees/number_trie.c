/* A binary trie of numbers with counts: largest exclusive or, pairs under a bound, ranks, and removal. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define BITS 16
#define MAX_NODES 40000
#define MAX_VALUES 1500

typedef struct {
    int child[2];
    int count;
} Node;

static Node node[MAX_NODES];
static int used, spare;

static int fresh(void) {
    int n = spare;
    if (n)
        spare = node[n].child[0];
    else
        n = ++used;
    memset(&node[n], 0, sizeof node[n]);
    return n;
}

static void recycle(int n) {
    node[n].child[0] = spare;
    spare = n;
}

static void insert(int root, uint16_t x) {
    node[root].count++;
    for (int bit = BITS - 1; bit >= 0; bit--) {
        int side = x >> bit & 1;
        if (!node[root].child[side]) {
            int child = fresh();
            node[root].child[side] = child;
        }
        root = node[root].child[side];
        node[root].count++;
    }
}

static int contains(int root, uint16_t x) {
    for (int bit = BITS - 1; bit >= 0 && root; bit--)
        root = node[root].child[x >> bit & 1];
    return root ? node[root].count : 0;
}

/* Removes one copy, which must be there; returns the node that remains, or none. */
static int removed(int n, uint16_t x, int bit) {
    if (--node[n].count == 0 && bit < 0) {
        recycle(n);
        return 0;
    }
    if (bit >= 0) {
        int side = x >> bit & 1;
        node[n].child[side] = removed(node[n].child[side], x, bit - 1);
        if (node[n].count == 0 && bit < BITS - 1) {
            recycle(n);
            return 0;
        }
    }
    return n;
}

static uint16_t best_partner(int root, uint16_t x, int want_far) {
    uint16_t partner = 0;
    for (int bit = BITS - 1; bit >= 0; bit--) {
        int side = (x >> bit & 1) ^ want_far;
        if (!node[root].child[side])
            side ^= 1;
        partner = (uint16_t)(partner << 1 | side);
        root = node[root].child[side];
    }
    return partner;
}

/* Values y in the trie with x ^ y < bound. */
static int close_ones(int root, uint16_t x, uint32_t bound) {
    int total = 0;
    for (int bit = BITS - 1; bit >= 0 && root; bit--) {
        int side = x >> bit & 1;
        if (bound >> bit & 1) {
            if (node[root].child[side])
                total += node[node[root].child[side]].count;
            side ^= 1;
        }
        root = node[root].child[side];
    }
    return total;
}

static int rank_of(int root, uint16_t x) /* values below x */
{
    int below = 0;
    for (int bit = BITS - 1; bit >= 0 && root; bit--) {
        if (x >> bit & 1 && node[root].child[0])
            below += node[node[root].child[0]].count;
        root = node[root].child[x >> bit & 1];
    }
    return below;
}

static uint16_t select_rank(int n, int k, int bit, uint16_t prefix) {
    if (bit < 0)
        return prefix;
    int left = node[n].child[0], zeros = left ? node[left].count : 0;
    if (k < zeros)
        return select_rank(left, k, bit - 1, (uint16_t)(prefix << 1));
    return select_rank(node[n].child[1], k - zeros, bit - 1, (uint16_t)(prefix << 1 | 1));
}

static int trial(int count, uint32_t seed, uint32_t bound) {
    static uint16_t value[MAX_VALUES];
    int wrong = 0, kept = count;
    uint32_t far = 0, near = 65536, slow_far = 0, slow_near = 65536;
    long close = 0, slow_close = 0;
    used = spare = 0;
    int root = fresh();
    for (int i = 0; i < count; i++) {
        seed = seed * 69069u + 12345u;
        value[i] = (uint16_t)(seed >> 16);
        insert(root, value[i]);
    }
    for (int i = 0; i < kept; i += 3) { /* drop every third, filling its place with the last */
        root = removed(root, value[i], BITS - 1);
        value[i] = value[--kept];
    }
    for (int i = 0; i < kept; i++) {
        uint32_t f = value[i] ^ best_partner(root, value[i], 1);
        far = f > far ? f : far;
        close += close_ones(root, value[i], bound);
        root = removed(root, value[i], BITS - 1);
        if (node[root].count > 0) {
            uint32_t n = value[i] ^ best_partner(root, value[i], 0);
            near = n < near ? n : near;
        }
        insert(root, value[i]);
        int below = 0;
        for (int k = 0; k < kept; k++) {
            uint32_t x = value[i] ^ value[k];
            below += value[k] < value[i];
            slow_far = x > slow_far ? x : slow_far;
            if (k != i && x < slow_near)
                slow_near = x;
            slow_close += x < bound;
        }
        wrong += rank_of(root, value[i]) != below || select_rank(root, below, BITS - 1, 0) != value[i];
        wrong += contains(root, value[i]) < 1;
    }
    wrong += far != slow_far || near != slow_near || close != slow_close;
    printf("%d values in %d nodes: farthest %u, nearest %u, %ld pairs below %u, median %u, %d wrong\n", kept,
           used, far, near, close, bound, select_rank(root, kept / 2, BITS - 1, 0), wrong);
    return wrong;
}

int main(void) {
    int count, wrong = 0;
    unsigned seed, bound;
    while (scanf("%d %u %u", &count, &seed, &bound) == 3)
        if (count >= 3 && count <= MAX_VALUES)
            wrong += trial(count, seed, bound & 0xffff);
    printf("%d wrong in all\n", wrong);
    return 0;
}
