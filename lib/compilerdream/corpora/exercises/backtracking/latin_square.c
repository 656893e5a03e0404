/* Latin squares: all squares counted by row masks, reduced ones times the permutations, orthogonal mates. */
#include <stdio.h>

#define MOST 5

typedef unsigned char Cell;
typedef struct {
    int n;
    Cell at[MOST][MOST];
} Square;

typedef void (*Visitor)(const Square *, void *);

struct walk {
    Square square;
    unsigned row_used[MOST], column_used[MOST];
    int reduced;
    Visitor visit;
    void *context;
};

static void descend(struct walk *w, int row, int column)
{
    int n = w->square.n;
    if (column == n) {
        column = 0;
        row++;
    }
    if (row == n) {
        w->visit(&w->square, w->context);
        return;
    }
    for (int v = 0; v < n; v++) {
        unsigned bit = 1u << v;
        if ((w->row_used[row] | w->column_used[column]) & bit)
            continue;
        if (w->reduced && ((row == 0 && v != column) || (column == 0 && v != row)))
            continue;
        w->square.at[row][column] = (Cell)v;
        w->row_used[row] |= bit;
        w->column_used[column] |= bit;
        descend(w, row, column + 1);
        w->row_used[row] &= ~bit;
        w->column_used[column] &= ~bit;
    }
}

static void each_square(int n, int reduced, Visitor visit, void *context)
{
    struct walk w = {.reduced = reduced, .visit = visit, .context = context};
    w.square.n = n;
    descend(&w, 0, 0);
}

static void tally(const Square *s, void *context)
{
    (void)s;
    ++*(long *)context;
}

struct groups {
    long symmetric, associative;
};

static int associates(const Square *s)
{
    for (int a = 0; a < s->n; a++)
        for (int b = 0; b < s->n; b++)
            for (int c = 0; c < s->n; c++)
                if (s->at[s->at[a][b]][c] != s->at[a][s->at[b][c]])
                    return 0;
    return 1;
}

static void classify(const Square *s, void *context)
{
    struct groups *g = context;
    int symmetric = 1;
    for (int r = 0; r < s->n && symmetric; r++)
        for (int c = 0; c < r; c++)
            symmetric &= s->at[r][c] == s->at[c][r];
    g->symmetric += symmetric;
    g->associative += associates(s);
}

/* Transversals: one cell in every row and column, all values different. */
static int transversals(const Square *s, int row, unsigned columns, unsigned values)
{
    int total = 0;
    if (row == s->n)
        return 1;
    for (int c = 0; c < s->n; c++) {
        unsigned v = 1u << s->at[row][c];
        if (!(columns >> c & 1) && !(values & v))
            total += transversals(s, row + 1, columns | 1u << c, values | v);
    }
    return total;
}

static Square shifted(int n, int factor)
{
    Square s = {.n = n};
    for (int r = 0; r < n; r++)
        for (int c = 0; c < n; c++)
            s.at[r][c] = (Cell)((r * factor + c) % n);
    return s;
}

static int orthogonal(Square a, Square b)
{
    unsigned pairs = 0;
    for (int r = 0; r < a.n; r++)
        for (int c = 0; c < a.n; c++)
            pairs |= 1u << (a.at[r][c] * a.n + b.at[r][c]);
    return pairs == (1u << (a.n * a.n)) - 1;
}

int main(void)
{
    int n;
    while (scanf("%d", &n) == 1 && n >= 1 && n <= MOST) {
        long all = 0, reduced = 0, product;
        struct groups g = {0, 0};
        each_square(n, 1, tally, &reduced);
        each_square(n, 1, classify, &g);
        product = reduced;
        for (int k = 2; k <= n; k++)
            product *= k == n ? k : k * k;
        printf("order %d: %ld reduced, %ld symmetric, %ld groups, %ld in all", n, reduced, g.symmetric,
               g.associative, product);
        if (n <= 4) {
            each_square(n, 0, tally, &all);
            printf(all == product ? " (counted)" : " (but %ld counted)", all);
        }
        Square cyclic = shifted(n, 1);
        printf("\n  cyclic: %d transversals, mates by factor:", transversals(&cyclic, 0, 0, 0));
        for (int factor = 1; factor < n; factor++)
            if (n % factor != 0 || factor == 1)
                printf(" %d%s", factor, orthogonal(cyclic, shifted(n, factor)) ? "+" : "-");
        printf("\n");
    }
    return 0;
}
