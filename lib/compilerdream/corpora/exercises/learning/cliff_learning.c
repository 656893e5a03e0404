// Q-learning on a walled grid with pits, in whole numbers, compared with the best values found by repeated sweeps.
#include <stdio.h>
#include <string.h>

#define MAX_ROWS 8
#define MAX_COLUMNS 14
#define MOVES 4
#define UNIT 1024 /* values are held in 1/1024 */

static char grid[MAX_ROWS][MAX_COLUMNS + 2];
static int rows, columns, start_row, start_column;
static int quality[MAX_ROWS][MAX_COLUMNS][MOVES];
static int best_value[MAX_ROWS][MAX_COLUMNS];
static unsigned long long state;

static const int row_step[MOVES] = {-1, 0, 1, 0};
static const int column_step[MOVES] = {0, 1, 0, -1};

static unsigned draw(unsigned limit)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (unsigned)(state >> 33) % limit;
}

/* Moves from (*r, *c); returns the reward, sets *over when the walk has ended. */
static int act(int *r, int *c, int move, int *over)
{
    int nr = *r + row_step[move], nc = *c + column_step[move];
    *over = 0;
    if (nr < 0 || nr >= rows || nc < 0 || nc >= columns || grid[nr][nc] == '#')
        return -UNIT;
    *r = nr;
    *c = nc;
    switch (grid[nr][nc]) {
    case 'P':
        *over = 1;
        return -60 * UNIT;
    case 'G':
        *over = 1;
        return 40 * UNIT;
    case '~':
        return -3 * UNIT;
    default:
        return -UNIT;
    }
}

static int greedy(int r, int c)
{
    int best = 0;
    for (int m = 1; m < MOVES; m++)
        if (quality[r][c][m] > quality[r][c][best])
            best = m;
    return best;
}

static int episode(unsigned explore)
{
    int r = start_row, c = start_column, over = 0, steps = 0;
    while (!over && steps < 200) {
        int from_r = r, from_c = c;
        int move = draw(100) < explore ? (int)draw(MOVES) : greedy(r, c);
        int target = act(&r, &c, move, &over);
        if (!over)
            target += quality[r][c][greedy(r, c)];
        int *q = &quality[from_r][from_c][move];
        *q += (target - *q) / 2;
        steps++;
    }
    return steps;
}

static int sweep(void)
{
    int changed = 0;
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) {
            if (grid[r][c] == '#' || grid[r][c] == 'G' || grid[r][c] == 'P')
                continue;
            int best = -1000 * UNIT;
            for (int m = 0; m < MOVES; m++) {
                int nr = r, nc = c, over;
                int value = act(&nr, &nc, m, &over);
                if (!over)
                    value += best_value[nr][nc];
                if (value > best)
                    best = value;
            }
            if (best != best_value[r][c]) {
                best_value[r][c] = best;
                changed++;
            }
        }
    return changed;
}

static int walk(int draw_it)
{
    char picture[MAX_ROWS][MAX_COLUMNS + 2];
    int r = start_row, c = start_column, over = 0, total = 0;
    memcpy(picture, grid, sizeof picture);
    for (int steps = 0; !over && steps < 100; steps++) {
        int move = greedy(r, c);
        if (grid[r][c] != 'S')
            picture[r][c] = "^>v<"[move];
        total += act(&r, &c, move, &over);
    }
    for (int i = 0; draw_it && i < rows; i++)
        printf("%s\n", picture[i]);
    return total / UNIT;
}

int main(void)
{
    int episodes, explore, sweeps = 0;
    if (scanf("%llu %d %d", &state, &episodes, &explore) != 3 || state == 0 || episodes < 1)
        return 0;
    start_row = -1;
    while (rows < MAX_ROWS && scanf("%15s", grid[rows]) == 1) {
        int width = (int)strlen(grid[rows]);
        if (width > MAX_COLUMNS || (rows > 0 && width != columns))
            return 0;
        columns = width;
        for (int c = 0; c < columns; c++)
            if (grid[rows][c] == 'S') {
                start_row = rows;
                start_column = c;
            }
        rows++;
    }
    if (start_row < 0)
        return 0;
    while (sweep() > 0 && sweeps < 500)
        sweeps++;
    int ideal = best_value[start_row][start_column] / UNIT;
    printf("grid %d by %d, best return %d after %d sweeps\n", rows, columns, ideal, sweeps);
    for (int done = 0, part = episodes / 5; part > 0 && done + part <= episodes; done += part) {
        long steps = 0;
        for (int e = 0; e < part; e++)
            steps += episode((unsigned)explore);
        printf("%4d episodes: %ld steps in each, learned return %d\n", done + part, steps / part, walk(0));
    }
    int final = walk(1), above = 0;
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++)
            above += strchr("#GP", grid[r][c]) == NULL && quality[r][c][greedy(r, c)] > best_value[r][c] + UNIT * 40;
    printf("final return %d, %s the best; cells valued far too high: %d\n", final, final == ideal ? "equals" : "below", above);
    return 0;
}
