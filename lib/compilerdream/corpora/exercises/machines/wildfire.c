/* Trees grow, lightning strikes and fires spread on a grid; clusters are counted by flooding and by joining labels. */
#include <stdio.h>
#include <string.h>

#define ROWS 28
#define COLUMNS 40
#define CELLS (ROWS * COLUMNS)

enum { EMPTY, TREE, FIRE, ASH };

typedef unsigned char Wood[ROWS + 2][COLUMNS + 2]; /* a border of empty cells */

static unsigned state = 1;

static unsigned chance(void) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state % 10000;
}

static void plant(Wood wood, unsigned density) {
    memset(wood, EMPTY, sizeof(Wood));
    for (int r = 1; r <= ROWS; r++)
        for (int c = 1; c <= COLUMNS; c++)
            if (chance() < density) wood[r][c] = TREE;
}

static int count(Wood wood, unsigned char what) {
    int total = 0;
    for (int r = 1; r <= ROWS; r++)
        for (int c = 1; c <= COLUMNS; c++) total += wood[r][c] == what;
    return total;
}

static int flood(Wood wood, int r, int c) {
    if (wood[r][c] != TREE) return 0;
    wood[r][c] = ASH;
    return 1 + flood(wood, r - 1, c) + flood(wood, r + 1, c) + flood(wood, r, c - 1) + flood(wood, r, c + 1);
}

static int clusters_by_flood(Wood wood, int *largest) {
    static Wood copy;
    int clusters = 0;
    memcpy(copy, wood, sizeof(Wood));
    *largest = 0;
    for (int r = 1; r <= ROWS; r++) {
        for (int c = 1; c <= COLUMNS; c++) {
            int size = flood(copy, r, c);
            clusters += size > 0;
            if (size > *largest) *largest = size;
        }
    }
    return clusters;
}

static int parent[CELLS], weight[CELLS];

static int root(int x) {
    while (parent[x] != x) x = parent[x] = parent[parent[x]];
    return x;
}

static int join(int a, int b) {
    a = root(a);
    b = root(b);
    if (a == b) return 0;
    if (weight[a] < weight[b]) return join(b, a);
    parent[b] = a;
    weight[a] += weight[b];
    return 1;
}

static int clusters_by_labels(Wood wood, int *largest) {
    int clusters = 0;
    *largest = 0;
    for (int i = 0; i < CELLS; i++) {
        parent[i] = i;
        weight[i] = 1;
    }
    for (int r = 1; r <= ROWS; r++) {
        for (int c = 1; c <= COLUMNS; c++) {
            int here = (r - 1) * COLUMNS + c - 1;
            if (wood[r][c] != TREE) continue;
            clusters++;
            if (wood[r - 1][c] == TREE) clusters -= join(here, here - COLUMNS);
            if (wood[r][c - 1] == TREE) clusters -= join(here, here - 1);
            if (weight[root(here)] > *largest) *largest = weight[root(here)];
        }
    }
    return clusters;
}

/* One tick; returns the number of trees that caught fire. */
static int burn(Wood wood, unsigned growth, unsigned lightning) {
    static Wood next;
    int caught = 0;
    memset(next, EMPTY, sizeof next);
    for (int r = 1; r <= ROWS; r++) {
        for (int c = 1; c <= COLUMNS; c++) {
            switch (wood[r][c]) {
            case TREE:
                if (wood[r - 1][c] == FIRE || wood[r + 1][c] == FIRE || wood[r][c - 1] == FIRE ||
                    wood[r][c + 1] == FIRE || chance() < lightning) {
                    next[r][c] = FIRE;
                    caught++;
                } else {
                    next[r][c] = TREE;
                }
                break;
            case FIRE: next[r][c] = ASH; break;
            default: next[r][c] = chance() < growth ? TREE : EMPTY;
            }
        }
    }
    memcpy(wood, next, sizeof next);
    return caught;
}

static void season(unsigned density, unsigned growth, unsigned lightning, int ticks) {
    static Wood wood;
    int burnt = 0, most = 0, quiet = 0, grown = 0;
    plant(wood, density);
    int before = count(wood, TREE);
    for (int t = 0; t < ticks; t++) {
        int trees = count(wood, TREE), caught = burn(wood, growth, lightning);
        burnt += caught;
        most = caught > most ? caught : most;
        quiet += caught == 0;
        grown += count(wood, TREE) - (trees - caught);
    }
    int after = count(wood, TREE), large, large_again;
    int clusters = clusters_by_flood(wood, &large), again = clusters_by_labels(wood, &large_again);
    printf("%d trees, %d grew, %d burnt (at most %d), %d quiet, %d left in %d clusters, largest %d, %s\n",
           before, grown, burnt, most, quiet, after, clusters, large,
           before + grown - burnt == after && clusters == again && large == large_again ? "balanced" : "WRONG");
}

/* Whether a fire along the left edge comes through to the right one, and how long it takes. */
static int crossing_time(unsigned density) {
    static Wood wood;
    plant(wood, density);
    for (int r = 1; r <= ROWS; r++)
        if (wood[r][1] == TREE) wood[r][1] = FIRE;
    for (int t = 1; t < CELLS; t++) {
        for (int r = 1; r <= ROWS; r++)
            if (wood[r][COLUMNS] == FIRE) return t;
        if (burn(wood, 0, 0) == 0) break;
    }
    return 0;
}

int main(void) {
    unsigned density, growth, lightning;
    int ticks;
    while (scanf("%u %u %u %d", &density, &growth, &lightning, &ticks) == 4)
        season(density, growth, lightning, ticks);
    for (density = 4000; density <= 10000; density += 1000) {
        int through = 0, longest = 0;
        for (int trial = 0; trial < 4; trial++) {
            int time = crossing_time(density);
            through += time > 0;
            longest = time > longest ? time : longest;
        }
        printf("density %u: %d of 4 through, longest %d\n", density, through, longest);
    }
    return 0;
}
