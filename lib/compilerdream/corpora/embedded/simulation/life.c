// Conway's game of life on a torus: population history, and the period once a board repeats.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { MAX_SIDE = 32, MAX_GENERATIONS = 400 };

typedef struct {
    int rows;
    int cols;
    unsigned char cell[MAX_SIDE][MAX_SIDE];
} Board;

static int wrap(int value, int size) {
    if (value < 0) return value + size;
    if (value >= size) return value - size;
    return value;
}

static int neighbours(const Board *board, int row, int col) {
    int alive = 0;
    for (int dr = -1; dr <= 1; dr++) {
        for (int dc = -1; dc <= 1; dc++) {
            if (dr == 0 && dc == 0) continue;
            alive += board->cell[wrap(row + dr, board->rows)][wrap(col + dc, board->cols)];
        }
    }
    return alive;
}

static void advance(const Board *now, Board *next) {
    next->rows = now->rows;
    next->cols = now->cols;
    for (int r = 0; r < now->rows; r++) {
        for (int c = 0; c < now->cols; c++) {
            int around = neighbours(now, r, c);
            next->cell[r][c] = around == 3 || (around == 2 && now->cell[r][c]);
        }
    }
}

static int population(const Board *board) {
    int total = 0;
    for (int r = 0; r < board->rows; r++)
        for (int c = 0; c < board->cols; c++) total += board->cell[r][c];
    return total;
}

static uint64_t fingerprint(const Board *board) {
    uint64_t hash = 1469598103934665603ULL;
    for (int r = 0; r < board->rows; r++) {
        for (int c = 0; c < board->cols; c++) {
            hash ^= board->cell[r][c] + 1u;
            hash *= 1099511628211ULL;
        }
    }
    return hash;
}

static int read_board(Board *board) {
    char line[MAX_SIDE + 2];
    memset(board, 0, sizeof *board);
    if (scanf("%d %d", &board->rows, &board->cols) != 2) return 0;
    if (board->rows > MAX_SIDE || board->cols > MAX_SIDE) return 0;
    for (int r = 0; r < board->rows; r++) {
        if (scanf("%33s", line) != 1) return 0;
        for (int c = 0; c < board->cols && line[c]; c++) board->cell[r][c] = line[c] == '#';
    }
    return 1;
}

static void show(const Board *board) {
    for (int r = 0; r < board->rows; r++) {
        for (int c = 0; c < board->cols; c++) putchar(board->cell[r][c] ? '#' : '.');
        putchar('\n');
    }
}

int main(void) {
    static Board boards[2];
    static uint64_t seen[MAX_GENERATIONS];
    if (!read_board(&boards[0])) return 1;
    for (int generation = 0; generation < MAX_GENERATIONS; generation++) {
        Board *now = &boards[generation & 1];
        seen[generation] = fingerprint(now);
        if (generation % 8 == 0) printf("generation %d: %d alive\n", generation, population(now));
        for (int earlier = generation - 1; earlier >= 0; earlier--) {
            if (seen[earlier] == seen[generation]) {
                printf("generation %d repeats %d, period %d\n", generation, earlier,
                       generation - earlier);
                show(now);
                return 0;
            }
        }
        advance(now, &boards[(generation + 1) & 1]);
    }
    puts("no repetition");
    return 0;
}
