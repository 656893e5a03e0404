/* Solves nonograms line by line: every cell shared by all placements of a clue is fixed, repeated until nothing changes. */
#include <stdio.h>
#include <string.h>

enum { SIDE = 12, CLUES = 6 };
enum { UNKNOWN = 0, EMPTY = 1, FILLED = 2, EITHER = 3 };

typedef struct {
    int run[CLUES];
    int count;
} clue;

typedef struct {
    int rows, cols;
    clue row_clue[SIDE], col_clue[SIDE];
    unsigned char cell[SIDE][SIDE];
    int lines_tried, passes;
} board;

int read_clue(clue *c)
{
    int n;
    c->count = 0;
    while (scanf("%d", &n) == 1) {
        if (n == 0)
            return 1;
        if (n < 0 || c->count == CLUES)
            return 0;
        c->run[c->count++] = n;
    }
    return 0;
}

/* Returns the number of placements and collects in seen which states each cell takes. */
long place(const clue *c, int k, const unsigned char *line, int length, int from, unsigned char *trial,
           unsigned char *seen)
{
    long found = 0;
    if (k == c->count) {
        for (int i = from; i < length; i++) {
            if (line[i] == FILLED)
                return 0;
            trial[i] = EMPTY;
        }
        for (int i = 0; i < length; i++)
            seen[i] |= trial[i];
        return 1;
    }
    for (int start = from; start + c->run[k] <= length; start++) {
        int end = start + c->run[k], fits = 1;
        for (int i = start; i < end; i++) {
            fits = fits && line[i] != EMPTY;
            trial[i] = FILLED;
        }
        if (end < length) {
            fits = fits && line[end] != FILLED;
            trial[end] = EMPTY;
        }
        if (fits)
            found += place(c, k + 1, line, length, end < length ? end + 1 : end, trial, seen);
        if (line[start] == FILLED)
            break;
        trial[start] = EMPTY;
    }
    return found;
}

/* 1 when something new was learnt, -1 on contradiction. */
int tighten(board *b, const clue *c, unsigned char *line, int length)
{
    unsigned char trial[SIDE] = {0}, seen[SIDE] = {0};
    int changed = 0;
    b->lines_tried++;
    if (place(c, 0, line, length, 0, trial, seen) == 0)
        return -1;
    for (int i = 0; i < length; i++)
        if (line[i] == UNKNOWN && seen[i] != EITHER) {
            line[i] = seen[i];
            changed = 1;
        }
    return changed;
}

int solve(board *b)
{
    int changed = 1;
    while (changed) {
        changed = 0;
        b->passes++;
        for (int r = 0; r < b->rows; r++) {
            int now = tighten(b, &b->row_clue[r], b->cell[r], b->cols);
            if (now < 0)
                return -1;
            changed |= now;
        }
        for (int c = 0; c < b->cols; c++) {
            unsigned char line[SIDE];
            int now;
            for (int r = 0; r < b->rows; r++)
                line[r] = b->cell[r][c];
            now = tighten(b, &b->col_clue[c], line, b->rows);
            if (now < 0)
                return -1;
            for (int r = 0; r < b->rows; r++)
                b->cell[r][c] = line[r];
            changed |= now;
        }
    }
    for (int r = 0; r < b->rows; r++)
        if (memchr(b->cell[r], UNKNOWN, (size_t)b->cols))
            return 0;
    return 1;
}

int clue_total(const clue *c, int lines)
{
    int sum = 0;
    for (int i = 0; i < lines; i++)
        for (int k = 0; k < c[i].count; k++)
            sum += c[i].run[k];
    return sum;
}

int main(void)
{
    static board b;
    int rows, cols, number = 0;
    while (scanf("%d %d", &rows, &cols) == 2 && rows >= 1 && cols >= 1 && rows <= SIDE && cols <= SIDE) {
        int result, filled = 0, open = 0;
        memset(&b, 0, sizeof b);
        b.rows = rows;
        b.cols = cols;
        for (int r = 0; r < rows; r++)
            if (!read_clue(&b.row_clue[r]))
                return 0;
        for (int c = 0; c < cols; c++)
            if (!read_clue(&b.col_clue[c]))
                return 0;
        result = solve(&b);
        printf("puzzle %d: %s after %d passes, %d lines\n", ++number,
               result < 0 ? "contradiction" : result ? "solved" : "stuck", b.passes, b.lines_tried);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < cols; c++) {
                putchar("?.#"[b.cell[r][c]]);
                filled += b.cell[r][c] == FILLED;
                open += b.cell[r][c] == UNKNOWN;
            }
            putchar('\n');
        }
        printf("filled %d, open %d, clues ask for %d and %d\n", filled, open, clue_total(b.row_clue, rows),
               clue_total(b.col_clue, cols));
    }
    return 0;
}
