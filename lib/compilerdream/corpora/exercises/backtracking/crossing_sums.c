/* Fills a grid with digits so that every run has its given sum and no digit twice. */
#include <stdio.h>
#include <string.h>

enum { SIDE = 8, RUNS = 40 };

struct run {
    int sum, length;
    unsigned used;
    int cells[SIDE];
    int open;
};

struct puzzle {
    int rows, cols, runs;
    char map[SIDE][SIDE + 2];
    int across[SIDE * SIDE], down[SIDE * SIDE];
    int digit[SIDE * SIDE];
    struct run run[RUNS];
    long steps, found;
    int kept[SIDE * SIDE];
};

/* possible[n][s]: union of the digit sets of n different digits with sum s; built once. */
static unsigned short possible[10][46];

static void build_sets(void)
{
    for (unsigned set = 0; set < 512; set++) {
        int n = 0, s = 0;
        for (int d = 1; d <= 9; d++)
            if (set >> (d - 1) & 1) {
                n++;
                s += d;
            }
        possible[n][s] |= (unsigned short)set;
    }
}

static int is_open(const struct puzzle *p, int r, int c)
{
    return r >= 0 && r < p->rows && c >= 0 && c < p->cols && p->map[r][c] == '.';
}

static void collect(struct puzzle *p, int dr, int dc, int *owner)
{
    for (int r = 0; r < p->rows; r++)
        for (int c = 0; c < p->cols; c++) {
            if (!is_open(p, r, c) || is_open(p, r - dr, c - dc))
                continue;
            struct run *run = &p->run[p->runs];
            memset(run, 0, sizeof *run);
            for (int y = r, x = c; is_open(p, y, x); y += dr, x += dc) {
                run->cells[run->length++] = y * SIDE + x;
                owner[y * SIDE + x] = p->runs;
            }
            run->open = run->length;
            p->runs++;
        }
}

static unsigned allowed(const struct run *run)
{
    int left = run->sum;
    for (int d = 1; d <= 9; d++)
        if (run->used >> (d - 1) & 1)
            left -= d;
    if (left < 0 || left > 45)
        return 0;
    return possible[run->open][left] & ~run->used;
}

static unsigned options(const struct puzzle *p, int cell)
{
    return allowed(&p->run[p->across[cell]]) & allowed(&p->run[p->down[cell]]);
}

static void mark(struct puzzle *p, int cell, int d, int by)
{
    struct run *pair[2] = {&p->run[p->across[cell]], &p->run[p->down[cell]]};
    for (int i = 0; i < 2; i++) {
        pair[i]->used ^= 1u << (d - 1);
        pair[i]->open -= by;
    }
    p->digit[cell] = by > 0 ? d : 0;
}

static void solve(struct puzzle *p)
{
    int best = -1, fewest = 10;
    unsigned best_set = 0;
    p->steps++;
    for (int cell = 0; cell < SIDE * SIDE; cell++) {
        if (p->across[cell] < 0 || p->digit[cell])
            continue;
        unsigned set = options(p, cell);
        int n = __builtin_popcount(set);
        if (n < fewest) {
            fewest = n;
            best = cell;
            best_set = set;
        }
    }
    if (best < 0) {
        if (p->found++ == 0)
            memcpy(p->kept, p->digit, sizeof p->kept);
        return;
    }
    for (int d = 1; d <= 9; d++)
        if (best_set >> (d - 1) & 1) {
            mark(p, best, d, 1);
            solve(p);
            mark(p, best, d, -1);
        }
}

static int holds(const struct puzzle *p)
{
    for (int i = 0; i < p->runs; i++) {
        int sum = 0;
        unsigned seen = 0;
        for (int k = 0; k < p->run[i].length; k++) {
            sum += p->kept[p->run[i].cells[k]];
            seen |= 1u << p->kept[p->run[i].cells[k]];
        }
        if (sum != p->run[i].sum || __builtin_popcount(seen) != p->run[i].length)
            return 0;
    }
    return 1;
}

int main(void)
{
    static struct puzzle p;
    build_sets();
    while (memset(&p, 0, sizeof p), scanf("%d %d", &p.rows, &p.cols) == 2) {
        if (p.rows > SIDE || p.cols > SIDE)
            return 1;
        for (int r = 0; r < p.rows; r++)
            if (scanf("%9s", p.map[r]) != 1)
                return 1;
        memset(p.across, -1, sizeof p.across);
        collect(&p, 0, 1, p.across);
        collect(&p, 1, 0, p.down);
        for (int i = 0; i < p.runs; i++)
            if (scanf("%d", &p.run[i].sum) != 1)
                return 1;
        solve(&p);
        printf("%d runs: %ld fillings in %ld steps%s\n", p.runs, p.found, p.steps,
               p.found && !holds(&p) ? ", the first is wrong" : "");
        for (int r = 0; p.found && r < p.rows; r++) {
            for (int c = 0; c < p.cols; c++)
                putchar(p.map[r][c] == '.' ? '0' + p.kept[r * SIDE + c] : '#');
            putchar('\n');
        }
    }
    return 0;
}
