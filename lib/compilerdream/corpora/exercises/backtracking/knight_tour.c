/* Knight's tours: the rule of fewest exits for one tour, and full search to count tours of small boards. */
#include <stdio.h>
#include <string.h>

#define SIDE 10

typedef struct {
    int rows, cols;
    int step[SIDE][SIDE];
} Board;

typedef int (*Picker)(const Board *, int row, int col, int *next_row, int *next_col);

static const signed char hop[8][2] = {{-2, -1}, {-2, 1}, {-1, 2}, {1, 2},
                                      {2, 1},   {2, -1}, {1, -2}, {-1, -2}};

static int free_cell(const Board *b, int row, int col)
{
    return row >= 0 && row < b->rows && col >= 0 && col < b->cols && b->step[row][col] == 0;
}

static int exits(const Board *b, int row, int col)
{
    int n = 0;
    for (int k = 0; k < 8; k++)
        n += free_cell(b, row + hop[k][0], col + hop[k][1]);
    return n;
}

static int first_free(const Board *b, int row, int col, int *next_row, int *next_col)
{
    for (int k = 0; k < 8; k++) {
        int r = row + hop[k][0], c = col + hop[k][1];
        if (free_cell(b, r, c)) {
            *next_row = r;
            *next_col = c;
            return 1;
        }
    }
    return 0;
}

/* Fewest exits; among equals the cell farthest from the centre. */
static int fewest_exits(const Board *b, int row, int col, int *next_row, int *next_col)
{
    int best = 9, far = -1;
    for (int k = 0; k < 8; k++) {
        int r = row + hop[k][0], c = col + hop[k][1];
        if (!free_cell(b, r, c))
            continue;
        int n = exits(b, r, c);
        int dr = 2 * r - b->rows + 1, dc = 2 * c - b->cols + 1;
        int distance = dr * dr + dc * dc;
        if (n < best || (n == best && distance > far)) {
            best = n;
            far = distance;
            *next_row = r;
            *next_col = c;
        }
    }
    return best < 9;
}

static int ride(Board *b, int row, int col, Picker pick)
{
    int moves = 1;
    memset(b->step, 0, sizeof b->step);
    b->step[row][col] = 1;
    while (pick(b, row, col, &row, &col))
        b->step[row][col] = ++moves;
    return moves;
}

static long count(Board *b, int row, int col, int moves)
{
    long total = 0;
    if (moves == b->rows * b->cols)
        return 1;
    for (int k = 0; k < 8; k++) {
        int r = row + hop[k][0], c = col + hop[k][1];
        if (!free_cell(b, r, c))
            continue;
        b->step[r][c] = moves + 1;
        total += count(b, r, c, moves + 1);
        b->step[r][c] = 0;
    }
    return total;
}

static int proper(const Board *b, int moves)
{
    int row_of[SIDE * SIDE + 1] = {0}, col_of[SIDE * SIDE + 1] = {0}, seen = 0;
    for (int r = 0; r < b->rows; r++)
        for (int c = 0; c < b->cols; c++)
            if (b->step[r][c]) {
                row_of[b->step[r][c]] = r;
                col_of[b->step[r][c]] = c;
                seen++;
            }
    for (int m = 2; m <= moves; m++) {
        int dr = row_of[m] - row_of[m - 1], dc = col_of[m] - col_of[m - 1];
        if (dr * dr + dc * dc != 5)
            return 0;
    }
    return seen == moves;
}

int main(void)
{
    static const Picker pickers[] = {first_free, fewest_exits};
    static const char *const names[] = {"first free", "fewest exits"};
    Board board;
    int row, col;
    while (scanf("%d %d %d %d", &board.rows, &board.cols, &row, &col) == 4) {
        if (board.rows > SIDE || board.cols > SIDE || row >= board.rows || col >= board.cols)
            return 1;
        printf("%d by %d from (%d, %d)\n", board.rows, board.cols, row, col);
        for (int p = 0; p < 2; p++) {
            int moves = ride(&board, row, col, pickers[p]);
            printf("  %s: %d of %d cells, %s\n", names[p], moves, board.rows * board.cols,
                   proper(&board, moves) ? "proper" : "not a ride");
        }
        if (board.rows * board.cols <= 20) {
            memset(board.step, 0, sizeof board.step);
            board.step[row][col] = 1;
            printf("  all tours: %ld\n", count(&board, row, col, 1));
        } else {
            for (int r = 0; r < board.rows; r++)
                for (int c = 0; c < board.cols; c++)
                    printf("%4d%s", board.step[r][c], c + 1 == board.cols ? "\n" : "");
        }
    }
    return 0;
}
