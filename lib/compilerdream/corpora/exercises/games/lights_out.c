/* Lights out on boards up to eight by eight: elimination over bits, and chasing the lights down. */
#include <stdint.h>
#include <stdio.h>

#define MOST 64

typedef struct {
    uint64_t presses;   /* one unknown a bit */
    unsigned lit;
} Equation;

typedef struct {
    int rank;
    int solvable;
    int quiet;          /* dimension of the patterns that change nothing */
    uint64_t some, fewest;
} Answer;

static uint64_t reach(int rows, int cols, int cell, int wrapped)
{
    static const int step[5][2] = {{0, 0}, {0, 1}, {1, 0}, {0, -1}, {-1, 0}};
    uint64_t mask = 0;
    for (int k = 0; k < 5; k++) {
        int r = cell / cols + step[k][0], c = cell % cols + step[k][1];
        if (wrapped) {
            r = (r + rows) % rows;
            c = (c + cols) % cols;
        } else if (r < 0 || r >= rows || c < 0 || c >= cols) {
            continue;
        }
        mask ^= (uint64_t)1 << (r * cols + c);
    }
    return mask;
}

static int ones(uint64_t x)
{
    x -= x >> 1 & 0x5555555555555555u;
    x = (x & 0x3333333333333333u) + (x >> 2 & 0x3333333333333333u);
    x = (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0fu;
    return (int)(x * 0x0101010101010101u >> 56);
}

static Answer eliminate(int rows, int cols, uint64_t lights, int wrapped)
{
    Equation e[MOST];
    int n = rows * cols, pivot_of[MOST];
    uint64_t kernel[MOST];
    Answer a = {0, 1, 0, 0, 0};
    for (int i = 0; i < n; i++) {
        e[i].presses = reach(rows, cols, i, wrapped); /* symmetric */
        e[i].lit = (unsigned)(lights >> i & 1);
        pivot_of[i] = -1;
    }
    for (int column = 0; column < n; column++) {
        int p = a.rank;
        while (p < n && !(e[p].presses >> column & 1))
            p++;
        if (p == n)
            continue;
        Equation t = e[p];
        e[p] = e[a.rank];
        e[a.rank] = t;
        for (int i = 0; i < n; i++)
            if (i != a.rank && e[i].presses >> column & 1) {
                e[i].presses ^= t.presses;
                e[i].lit ^= t.lit;
            }
        pivot_of[column] = a.rank++;
    }
    for (int i = a.rank; i < n; i++)
        a.solvable &= !e[i].lit;
    for (int column = 0; column < n; column++) {
        if (pivot_of[column] >= 0) {
            a.some |= (uint64_t)e[pivot_of[column]].lit << column;
            continue;
        }
        uint64_t v = (uint64_t)1 << column;
        for (int other = 0; other < n; other++)
            if (pivot_of[other] >= 0 && e[pivot_of[other]].presses >> column & 1)
                v |= (uint64_t)1 << other;
        kernel[a.quiet++] = v;
    }
    a.fewest = a.some;
    if (a.quiet <= 8) {
        uint64_t now = a.some;
        for (unsigned code = 1; code < 1u << a.quiet; code++) {
            now ^= kernel[__builtin_ctz(code)];
            if (ones(now) < ones(a.fewest))
                a.fewest = now;
        }
    }
    return a;
}

static uint64_t press_all(int rows, int cols, uint64_t presses, int wrapped)
{
    uint64_t lights = 0;
    for (; presses; presses &= presses - 1)
        lights ^= reach(rows, cols, __builtin_ctzll(presses), wrapped);
    return lights;
}

/* Tries every first row; each later row is then forced. Returns the fewest presses, or -1. */
static int chase(int rows, int cols, uint64_t lights)
{
    uint64_t row_mask = ((uint64_t)1 << cols) - 1;
    int best = -1;
    for (uint64_t first = 0; first <= row_mask; first++) {
        uint64_t above = 0, row = first;
        uint64_t pending = 0;
        int presses = 0;
        for (int r = 0; r < rows; r++) {
            uint64_t now = lights >> (r * cols) & row_mask;
            presses += ones(row);
            pending = now ^ row ^ (row << 1 & row_mask) ^ row >> 1 ^ above;
            above = row;
            row = pending;
        }
        if (pending == 0 && (best < 0 || presses < best))
            best = presses;
    }
    return best;
}

static uint64_t parse(const char *text)
{
    uint64_t bits = 0;
    for (int i = 0; text[i]; i++)
        if (text[i] == '#')
            bits |= (uint64_t)1 << i;
    return bits;
}

int main(void)
{
    int rows, cols;
    char text[MOST + 1];
    while (scanf("%d %d %64s", &rows, &cols, text) == 3) {
        if (rows < 1 || cols < 1 || rows > 8 || cols > 8)
            return 1;
        uint64_t lights = parse(text);
        if (text[0] == '*')
            lights = rows * cols == 64 ? ~(uint64_t)0 : ((uint64_t)1 << rows * cols) - 1;
        Answer flat = eliminate(rows, cols, lights, 0), round = eliminate(rows, cols, lights, 1);
        int presses = chase(rows, cols, lights);
        printf("%d by %d: rank %d and %d quiet, ", rows, cols, flat.rank, flat.quiet);
        if (!flat.solvable)
            printf("no solution (%s)", presses < 0 ? "chased" : "but chasing finds one");
        else
            printf("%d presses (%s, %s)", ones(flat.fewest), presses == ones(flat.fewest) ? "chased" : "not so",
                   press_all(rows, cols, flat.fewest, 0) == lights ? "all dark" : "still lit");
        printf("; wrapped rank %d, %s\n", round.rank,
               !round.solvable ? "none" : press_all(rows, cols, round.some, 1) == lights ? "solved" : "wrong");
        for (int i = 0; flat.solvable && i < rows * cols; i++)
            printf("%c%s", flat.fewest >> i & 1 ? 'o' : '.', i % cols == cols - 1 ? "\n" : "");
    }
    return 0;
}
