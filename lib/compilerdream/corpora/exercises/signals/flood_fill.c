/* Regions of a drawn map: recursive filling, filling by spans, and two-pass labels must agree. */
#include <stdio.h>
#include <string.h>

#define ROWS 20
#define COLUMNS 44

typedef struct {
    short row, left, right, step;
} span;

static char map[ROWS][COLUMNS + 1];
static short first[ROWS][COLUMNS], second[ROWS][COLUMNS], third[ROWS][COLUMNS];
static int rows, columns;

static int inside(int r, int c)
{
    return r >= 0 && c >= 0 && r < rows && c < columns;
}

static int fill_recursively(int r, int c, char colour, short label)
{
    if (!inside(r, c) || map[r][c] != colour || first[r][c])
        return 0;
    first[r][c] = label;
    return 1 + fill_recursively(r - 1, c, colour, label) + fill_recursively(r, c - 1, colour, label)
           + fill_recursively(r, c + 1, colour, label) + fill_recursively(r + 1, c, colour, label);
}

static int open_cell(int r, int c, char colour)
{
    return inside(r, c) && map[r][c] == colour && !second[r][c];
}

static int fill_spans(int r, int c, char colour, short label)
{
    static span stack[4 * ROWS * COLUMNS];
    int depth = 0, filled = 0;
    stack[depth++] = (span){(short)r, (short)c, (short)c, 1};
    stack[depth++] = (span){(short)(r - 1), (short)c, (short)c, -1};
    while (depth > 0) {
        span s = stack[--depth];
        int x = s.left;
        if (open_cell(s.row, x, colour)) {
            while (open_cell(s.row, x - 1, colour)) {
                second[s.row][--x] = label;
                filled++;
            }
            if (x < s.left)
                stack[depth++] = (span){(short)(s.row - s.step), (short)x, (short)(s.left - 1), (short)-s.step};
        }
        for (int from = s.left; from <= s.right;) {
            while (open_cell(s.row, from, colour)) {
                second[s.row][from++] = label;
                filled++;
            }
            if (from > x)
                stack[depth++] = (span){(short)(s.row + s.step), (short)x, (short)(from - 1), s.step};
            if (from - 1 > s.right)
                stack[depth++] = (span){(short)(s.row - s.step), (short)(s.right + 1), (short)(from - 1), (short)-s.step};
            from++;
            while (from <= s.right && !open_cell(s.row, from, colour))
                from++;
            x = from;
        }
    }
    return filled;
}

static short parent[ROWS * COLUMNS];

static short leader(short k)
{
    return parent[k] == k ? k : (parent[k] = leader(parent[k]));
}

static int label_in_passes(void)
{
    short next = 0, count = 0;
    short name[ROWS * COLUMNS];
    for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
            int up = r > 0 && map[r - 1][c] == map[r][c];
            int left = c > 0 && map[r][c - 1] == map[r][c];
            if (up && left) {
                short a = leader(third[r - 1][c]), b = leader(third[r][c - 1]);
                parent[a > b ? a : b] = a > b ? b : a;
                third[r][c] = a > b ? b : a;
            } else if (up || left) {
                third[r][c] = up ? third[r - 1][c] : third[r][c - 1];
            } else {
                parent[next] = next;
                third[r][c] = next++;
            }
        }
    }
    for (short k = 0; k < next; k++)
        name[k] = leader(k) == k ? ++count : name[leader(k)];
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++)
            third[r][c] = name[third[r][c]];
    return count;
}

int main(void)
{
    while (rows < ROWS && scanf("%44s", map[rows]) == 1)
        rows++;
    if (rows == 0)
        return 1;
    columns = (int)strlen(map[0]);
    for (int r = 0; r < rows; r++)
        if ((int)strlen(map[r]) != columns)
            return 1;
    short count = 0;
    for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
            if (first[r][c])
                continue;
            count++;
            int a = fill_recursively(r, c, map[r][c], count);
            int b = fill_spans(r, c, map[r][c], count);
            printf("%d: '%c' from (%d, %d), %d cells%s\n", count, map[r][c], r, c, a, a == b ? "" : " or not");
        }
    }
    int passes = label_in_passes();
    int alike = memcmp(first, second, sizeof first) == 0 && memcmp(first, third, sizeof first) == 0;
    printf("%d regions, %d by passes, %s\n", count, passes, alike ? "all agree" : "NOT ALL AGREE");
    for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++)
            putchar('a' + (first[r][c] - 1) % 26);
        putchar('\n');
    }
    return 0;
}
