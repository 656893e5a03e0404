/* Fractal mats in text: a small motif replaces each of its own filled cells again and again; counts are checked twice. */
#include <stdio.h>
#include <string.h>

#define WIDEST 81

static int filled(const char *motif, int base, int row, int column, int depth) {
    if (depth == 0)
        return 1;
    int cell = row % base * base + column % base;
    return motif[cell] == '#' && filled(motif, base, row / base, column / base, depth - 1);
}

static void stamp(char grid[][WIDEST + 1], const char *motif, int base, int top, int left, int size) {
    if (size == 1) {
        grid[top][left] = '#';
        return;
    }
    int part = size / base;
    for (int i = 0; i < base * base; i++)
        if (motif[i] == '#')
            stamp(grid, motif, base, top + i / base * part, left + i % base * part, part);
}

static int mirrored(char grid[][WIDEST + 1], int size, int about_diagonal) {
    for (int r = 0; r < size; r++)
        for (int c = 0; c < size; c++)
            if (grid[r][c] != (about_diagonal ? grid[c][r] : grid[r][size - 1 - c]))
                return 0;
    return 1;
}

static long power(long x, int n) {
    return n == 0 ? 1 : x * power(x, n - 1);
}

int main(void) {
    static char grid[WIDEST][WIDEST + 1];
    char motif[32];
    int base, depth;
    while (scanf("%d %d %31s", &base, &depth, motif) == 3) {
        if (base < 2 || base > 5 || depth < 0 || depth > 6 || power(base, depth) > WIDEST ||
            (int)strlen(motif) != base * base) {
            printf("unusable motif %s\n", motif);
            continue;
        }
        int size = (int)power(base, depth), marks = 0, wrong = 0;
        long count = 0;
        for (const char *m = motif; *m; m++)
            marks += *m == '#';
        for (int r = 0; r < size; r++) {
            memset(grid[r], ' ', (size_t)size);
            grid[r][size] = '\0';
        }
        stamp(grid, motif, base, 0, 0, size);
        for (int r = 0; r < size; r++)
            for (int c = 0; c < size; c++) {
                count += grid[r][c] == '#';
                wrong += (grid[r][c] == '#') != filled(motif, base, r, c, depth);
            }
        printf("%s depth %d, %dx%d: %ld marks, %s\n", motif, depth, size, size, count,
               wrong || count != power(marks, depth) ? "MISMATCH" : "digits and stamps agree");
        printf("  left-right mirror: %s, diagonal mirror: %s\n", mirrored(grid, size, 0) ? "yes" : "no",
               mirrored(grid, size, 1) ? "yes" : "no");
        for (int r = 0; r < size && size <= 16; r++) {
            int end = size;
            while (end > 0 && grid[r][end - 1] == ' ')
                end--;
            printf("|%.*s\n", end, grid[r]);
        }
    }
    return 0;
}
