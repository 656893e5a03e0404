/* Piles of sand on a grid topple in three different orders to the same end; avalanche sizes and the neutral pile. */
#include <stdio.h>
#include <string.h>

#define SIDE 24
#define CELLS (SIDE * SIDE)

typedef struct {
    int rows, columns;
    int sand[SIDE][SIDE];
} Pile;

typedef struct {
    long topples;
    int lost;
} Result;

static int inside(const Pile *p, int r, int c) { return r >= 0 && c >= 0 && r < p->rows && c < p->columns; }

static const int dr[4] = {-1, 1, 0, 0}, dc[4] = {0, 0, -1, 1};

static int give(Pile *p, int r, int c, int grains) {
    if (!inside(p, r, c)) return grains;
    p->sand[r][c] += grains;
    return 0;
}

/* Row by row until nothing changes, many topples at a time. */
static Result settle_sweeps(Pile *p) {
    Result result = {0, 0};
    int changed;
    do {
        changed = 0;
        for (int r = 0; r < p->rows; r++) {
            for (int c = 0; c < p->columns; c++) {
                int times = p->sand[r][c] / 4;
                if (times == 0) continue;
                p->sand[r][c] -= 4 * times;
                for (int k = 0; k < 4; k++) result.lost += give(p, r + dr[k], c + dc[k], times);
                result.topples += times;
                changed = 1;
            }
        }
    } while (changed);
    return result;
}

/* From a stack of unstable cells. */
static Result settle_stack(Pile *p) {
    static short stack[4 * CELLS];
    Result result = {0, 0};
    int height = 0;
    for (int i = 0; i < p->rows * p->columns; i++)
        if (p->sand[i / p->columns][i % p->columns] > 3) stack[height++] = (short)i;
    while (height > 0) {
        int i = stack[--height], r = i / p->columns, c = i % p->columns;
        while (p->sand[r][c] > 3) {
            p->sand[r][c] -= 4;
            result.topples++;
            for (int k = 0; k < 4; k++) {
                result.lost += give(p, r + dr[k], c + dc[k], 1);
                if (inside(p, r + dr[k], c + dc[k]) && p->sand[r + dr[k]][c + dc[k]] == 4)
                    stack[height++] = (short)((r + dr[k]) * p->columns + c + dc[k]);
            }
        }
    }
    return result;
}

/* All unstable cells at once. */
static Result settle_together(Pile *p) {
    Result result = {0, 0};
    for (;;) {
        Pile next = *p;
        int any = 0;
        for (int r = 0; r < p->rows; r++) {
            for (int c = 0; c < p->columns; c++) {
                if (p->sand[r][c] < 4) continue;
                any++;
                next.sand[r][c] -= 4;
                for (int k = 0; k < 4; k++) result.lost += give(&next, r + dr[k], c + dc[k], 1);
            }
        }
        if (!any) return result;
        result.topples += any;
        *p = next;
    }
}

static int total(const Pile *p) {
    int sum = 0;
    for (int r = 0; r < p->rows; r++)
        for (int c = 0; c < p->columns; c++) sum += p->sand[r][c];
    return sum;
}

static int same(const Pile *a, const Pile *b) {
    for (int r = 0; r < a->rows; r++)
        if (memcmp(a->sand[r], b->sand[r], (size_t)a->columns * sizeof(int)) != 0) return 0;
    return 1;
}

static Pile filled(int rows, int columns, int grains) {
    Pile p;
    memset(&p, 0, sizeof p);
    p.rows = rows;
    p.columns = columns;
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) p.sand[r][c] = grains;
    return p;
}

static Pile sum_of(Pile a, const Pile *b) {
    for (int r = 0; r < a.rows; r++)
        for (int c = 0; c < a.columns; c++) a.sand[r][c] += b->sand[r][c];
    settle_sweeps(&a);
    return a;
}

/* The recurrent pile that changes no other: settle(6 - settle(6)). */
static Pile neutral(int rows, int columns) {
    Pile six = filled(rows, columns, 6), rest = six;
    settle_sweeps(&rest);
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) rest.sand[r][c] = 6 - rest.sand[r][c];
    settle_sweeps(&rest);
    return rest;
}

static void show(const Pile *p) {
    for (int r = 0; r < p->rows; r++) {
        for (int c = 0; c < p->columns; c++) putchar(" .o@"[p->sand[r][c]]);
        puts("|");
    }
}

int main(void) {
    char what;
    int rows, columns, grains;
    while (scanf(" %c %d %d %d", &what, &rows, &columns, &grains) == 4) {
        if (rows < 1 || columns < 1 || rows > SIDE || columns > SIDE) return 1;
        if (what == 'h') {
            Pile a = filled(rows, columns, 0), b, c;
            a.sand[rows / 2][columns / 2] = grains;
            b = c = a;
            Result x = settle_sweeps(&a), y = settle_stack(&b), z = settle_together(&c);
            int agree = same(&a, &b) && same(&b, &c) && x.topples == y.topples &&
                        y.topples == z.topples && x.lost == grains - total(&a);
            printf("heap of %d: %ld topples, %d lost, %s\n", grains, x.topples, x.lost, agree ? "agree" : "DISAGREE");
            show(&a);
        } else if (what == 'n') {
            Pile n = neutral(rows, columns), full = filled(rows, columns, 3);
            Pile twice = sum_of(n, &n), more = sum_of(full, &n);
            printf("neutral pile of %d grains, %s\n", total(&n), same(&n, &twice) && same(&full, &more) ? "confirmed" : "WRONG");
            show(&n);
        } else if (what == 'a') {
            Pile p = filled(rows, columns, 2);
            unsigned x = 7;
            int sizes[6] = {0};
            for (int i = 0; i < grains; i++) {
                x = x * 1664525u + 1013904223u;
                p.sand[(x >> 10) % (unsigned)rows][(x >> 20) % (unsigned)columns]++;
                long size = settle_stack(&p).topples;
                sizes[(size > 0) + (size > 3) + (size > 15) + (size > 63) + (size > 255)]++;
            }
            printf("avalanches: %d %d %d %d %d %d, %d grains stay\n", sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5], total(&p));
        }
    }
    return 0;
}
