/* Finds the longest domino chain by depth-first search and judges by degrees whether all tiles can form one chain or a ring. */
#include <stdio.h>

#define TILES 16
#define PIPS 7

struct tile {
    int left, right;
};

struct box {
    struct tile tile[TILES];
    int count;
    unsigned used;
    struct tile chain[TILES], best[TILES];
    int best_length;
    long nodes;
};

static void extend(struct box *b, int length, int open_end)
{
    b->nodes++;
    if (length > b->best_length) {
        b->best_length = length;
        for (int i = 0; i < length; i++)
            b->best[i] = b->chain[i];
    }
    for (int i = 0; i < b->count && b->best_length < b->count; i++) {
        struct tile t = b->tile[i];
        if (b->used >> i & 1u)
            continue;
        if (t.left != open_end && t.right != open_end)
            continue;
        if (t.left != open_end) {
            int swap = t.left;
            t.left = t.right;
            t.right = swap;
        }
        b->used |= 1u << i;
        b->chain[length] = t;
        extend(b, length + 1, t.right);
        b->used &= ~(1u << i);
    }
}

static int root_of(const int *parent, int v)
{
    while (parent[v] != v)
        v = parent[v];
    return v;
}

/* 2: ring, 1: open chain, 0: impossible with all tiles. */
static int euler_verdict(const struct box *b)
{
    int degree[PIPS] = {0}, parent[PIPS], odd = 0, first = -1;
    for (int v = 0; v < PIPS; v++)
        parent[v] = v;
    for (int i = 0; i < b->count; i++) {
        degree[b->tile[i].left]++;
        degree[b->tile[i].right]++;
        parent[root_of(parent, b->tile[i].left)] = root_of(parent, b->tile[i].right);
    }
    for (int v = 0; v < PIPS; v++) {
        odd += degree[v] % 2;
        if (degree[v] == 0)
            continue;
        if (first < 0)
            first = root_of(parent, v);
        else if (root_of(parent, v) != first)
            return 0;
    }
    return odd == 0 ? 2 : odd == 2 ? 1 : 0;
}

static int chain_is_sound(const struct box *b)
{
    for (int i = 1; i < b->best_length; i++)
        if (b->best[i - 1].right != b->best[i].left)
            return 0;
    return 1;
}

int main(void)
{
    static const char *const verdicts[] = {"cannot all be laid", "all in an open chain", "all in a ring"};
    int count;
    while (scanf("%d", &count) == 1 && count >= 1 && count <= TILES) {
        struct box b = {.count = count};
        int verdict, full;
        for (int i = 0; i < count; i++) {
            int pair;
            if (scanf("%d", &pair) != 1 || pair / 10 >= PIPS || pair % 10 >= PIPS || pair < 0)
                return 0;
            b.tile[i] = (struct tile){pair / 10, pair % 10};
        }
        for (int start = 0; start < PIPS && b.best_length < count; start++)
            extend(&b, 0, start);
        verdict = euler_verdict(&b);
        full = b.best_length == count;
        printf("%d tiles: %s, longest %d:", count, verdicts[verdict], b.best_length);
        for (int i = 0; i < b.best_length; i++)
            printf(" %d|%d", b.best[i].left, b.best[i].right);
        printf("\n  %ld positions, %s, %s\n", b.nodes, chain_is_sound(&b) ? "sound" : "broken",
               full == (verdict > 0) ? "as predicted" : "CONTRADICTION");
    }
    return 0;
}
