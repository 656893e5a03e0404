/* Rectangle sums and updates on a grid, and inversion counts, with binary indexed trees. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define SIDE 64

typedef struct {
    int rows, columns;
    int64_t cell[SIDE + 1][SIDE + 1];
} Grid;

typedef struct {
    int top, left, bottom, right;
} Box;

static void grid_add(Grid *grid, int row, int column, int64_t amount)
{
    for (int r = row + 1; r <= grid->rows; r += r & -r)
        for (int c = column + 1; c <= grid->columns; c += c & -c)
            grid->cell[r][c] += amount;
}

/* The sum over all cells with a smaller row and a smaller column. */
static int64_t corner_sum(const Grid *grid, int row, int column)
{
    int64_t sum = 0;
    for (int r = row; r > 0; r &= r - 1)
        for (int c = column; c > 0; c &= c - 1)
            sum += grid->cell[r][c];
    return sum;
}

static int64_t box_sum(const Grid *grid, Box b)
{
    return corner_sum(grid, b.bottom, b.right) - corner_sum(grid, b.top, b.right)
           - corner_sum(grid, b.bottom, b.left) + corner_sum(grid, b.top, b.left);
}

/* The heaviest square of the given side; ties go to the first in reading order. */
static Box heaviest(const Grid *grid, int side, int64_t *weight)
{
    Box best = {0, 0, 0, 0};
    *weight = INT64_MIN;
    for (int r = 0; r + side <= grid->rows; r++) {
        for (int c = 0; c + side <= grid->columns; c++) {
            Box here = {r, c, r + side, c + side};
            int64_t sum = box_sum(grid, here);
            if (sum > *weight) {
                *weight = sum;
                best = here;
            }
        }
    }
    return best;
}

/* Pairs i < j with value[i] > value[j]; values lie in 0 .. 255. */
static long inversions(const uint8_t *value, int count)
{
    int tree[257] = {0};
    long pairs = 0;
    for (int i = count - 1; i >= 0; i--) {
        for (int k = value[i]; k > 0; k -= k & -k)
            pairs += tree[k];
        for (int k = value[i] + 1; k <= 256; k += k & -k)
            tree[k]++;
    }
    return pairs;
}

static uint32_t noise(uint32_t x)
{
    x ^= x >> 16;
    x *= 0x7feb352du;
    x ^= x >> 15;
    x *= 0x846ca68bu;
    return x ^ x >> 16;
}

static Grid grid;

int main(void)
{
    char word[16];
    if (scanf("%d %d", &grid.rows, &grid.columns) != 2)
        return 1;
    if (grid.rows > SIDE || grid.columns > SIDE)
        return 1;
    while (scanf("%15s", word) == 1) {
        int a, b, c, d;
        int64_t weight;
        if (strcmp(word, "add") == 0 && scanf("%d %d %d", &a, &b, &c) == 3) {
            grid_add(&grid, a, b, c);
        } else if (strcmp(word, "noise") == 0 && scanf("%d", &a) == 1) {
            for (int r = 0; r < grid.rows; r++)
                for (int k = 0; k < grid.columns; k++)
                    grid_add(&grid, r, k, noise((uint32_t)(a + r * SIDE + k)) % 199 - 99LL);
        } else if (strcmp(word, "sum") == 0 && scanf("%d %d %d %d", &a, &b, &c, &d) == 4) {
            printf("sum %lld\n", (long long)box_sum(&grid, (Box){a, b, c, d}));
        } else if (strcmp(word, "square") == 0 && scanf("%d", &a) == 1) {
            Box best = heaviest(&grid, a, &weight);
            printf("square of %d at (%d, %d): %lld\n", a, best.top, best.left,
                   (long long)weight);
        } else if (strcmp(word, "invert") == 0 && scanf("%d", &a) == 1 && a <= 1000) {
            uint8_t values[1000];
            for (int i = 0; i < a; i++)
                values[i] = (uint8_t)noise((uint32_t)i);
            printf("%ld inversions in %d values\n", inversions(values, a), a);
        } else {
            printf("cannot do %s\n", word);
        }
    }
    return 0;
}
