/* Counts the ways to place n queens: bit masks against a plain board, and classes under symmetry. */
#include <stdio.h>
#include <string.h>

enum { LIMIT = 12 };

static unsigned long masked(unsigned all, unsigned columns, unsigned left, unsigned right)
{
    unsigned long total = 0;
    unsigned open;
    if (columns == all)
        return 1;
    for (open = all & ~(columns | left | right); open; open &= open - 1) {
        unsigned bit = open & (0u - open);
        total += masked(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return total;
}

/* The mirror image halves the work: only the left half of the first row is tried. */
static unsigned long mirrored(int n)
{
    unsigned all = (1u << n) - 1;
    unsigned long total = 0;
    for (int c = 0; c < n / 2; c++) {
        unsigned bit = 1u << c;
        total += 2 * masked(all, bit, bit << 1, bit >> 1);
    }
    if (n & 1) {
        unsigned bit = 1u << (n / 2);
        total += masked(all, bit, bit << 1, bit >> 1);
    }
    return total;
}

struct board {
    int n;
    signed char place[LIMIT];
    unsigned long solutions, classes;
    signed char first[LIMIT];
};

static int attacked(const struct board *b, int row, int column)
{
    for (int r = 0; r < row; r++) {
        int across = b->place[r] - column, down = row - r;
        if (across == 0 || across == down || across == -down)
            return 1;
    }
    return 0;
}

static void turn(const signed char *from, signed char *to, int n)
{
    for (int r = 0; r < n; r++)
        to[from[r]] = (signed char)(n - 1 - r);
}

static void flip(signed char *place, int n)
{
    for (int r = 0; r < n; r++)
        place[r] = (signed char)(n - 1 - place[r]);
}

/* A placement stands for its class when no rotation or reflection is smaller. */
static int is_smallest(const struct board *b)
{
    signed char now[LIMIT], next[LIMIT];
    memcpy(now, b->place, (size_t)b->n);
    for (int side = 0; side < 2; side++) {
        for (int quarter = 0; quarter < 4; quarter++) {
            if (memcmp(now, b->place, (size_t)b->n) < 0)
                return 0;
            turn(now, next, b->n);
            memcpy(now, next, (size_t)b->n);
        }
        flip(now, b->n);
    }
    return 1;
}

static void search(struct board *b, int row)
{
    if (row == b->n) {
        if (b->solutions++ == 0)
            memcpy(b->first, b->place, sizeof b->first);
        b->classes += (unsigned long)is_smallest(b);
        return;
    }
    for (int c = 0; c < b->n; c++) {
        if (attacked(b, row, c))
            continue;
        b->place[row] = (signed char)c;
        search(b, row + 1);
    }
}

int main(void)
{
    int n;
    while (scanf("%d", &n) == 1) {
        struct board b;
        unsigned long fast, half;
        if (n < 1 || n > LIMIT)
            break;
        memset(&b, 0, sizeof b);
        b.n = n;
        search(&b, 0);
        fast = masked((1u << n) - 1, 0, 0, 0);
        half = mirrored(n);
        printf("%d queens: %lu placements in %lu classes%s\n", n, fast, b.classes,
               fast == half && fast == b.solutions ? "" : " (counts differ!)");
        for (int r = 0; b.solutions && n >= 6 && r < n; r++) {
            for (int c = 0; c < n; c++)
                putchar(b.first[r] == c ? 'Q' : '.');
            putchar('\n');
        }
    }
    return 0;
}
