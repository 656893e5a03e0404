/* Domino tilings of boards with holes, by a broken profile sweep, modulo a prime. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { WIDEST = 12, TALLEST = 24 };
static const uint32_t PRIME = 1000000007u;

typedef struct {
    int height, width;
    char cell[TALLEST][WIDEST + 2];
} Board;

typedef uint32_t Row[1 << WIDEST];

static Row rows[2];

static void add(uint32_t *sum, uint32_t more)
{
    *sum += more;
    if (*sum >= PRIME)
        *sum -= PRIME;
}

static int blocked(const Board *board, int y, int x)
{
    return y >= board->height || x >= board->width || board->cell[y][x] == '#';
}

/* Bit x of a profile: the next cell of column x is already covered from above or from the left. */
static void step(const Board *board, int y, int x, const uint32_t *now, uint32_t *next)
{
    uint32_t here = 1u << x, right = here << 1;
    uint32_t profiles = 1u << board->width;
    memset(next, 0, profiles * sizeof *next);
    for (uint32_t profile = 0; profile < profiles; profile++) {
        uint32_t ways = now[profile];
        if (ways == 0)
            continue;
        if (blocked(board, y, x)) {
            if (!(profile & here))
                add(&next[profile], ways);
        } else if (profile & here) {
            add(&next[profile ^ here], ways);
        } else {
            if (!blocked(board, y + 1, x))
                add(&next[profile | here], ways);
            if (!blocked(board, y, x + 1) && !(profile & right))
                add(&next[profile | right], ways);
        }
    }
}

static uint32_t tilings(const Board *board)
{
    uint32_t *now = rows[0], *next = rows[1];
    memset(now, 0, sizeof rows[0]);
    now[0] = 1;
    for (int y = 0; y < board->height; y++) {
        for (int x = 0; x < board->width; x++) {
            step(board, y, x, now, next);
            uint32_t *swap = now;
            now = next;
            next = swap;
        }
    }
    return now[0];
}

/* Black cells minus white cells, coloured as a chessboard. */
static int imbalance(const Board *board)
{
    int difference = 0;
    for (int y = 0; y < board->height; y++)
        for (int x = 0; x < board->width; x++)
            if (!blocked(board, y, x))
                difference += (x + y) % 2 ? 1 : -1;
    return difference;
}

static int read_board(Board *board)
{
    if (scanf("%d %d", &board->height, &board->width) != 2)
        return 0;
    if (board->height > TALLEST || board->width > WIDEST)
        return 0;
    for (int y = 0; y < board->height; y++)
        if (scanf("%13s", board->cell[y]) != 1)
            return 0;
    return 1;
}

int main(void)
{
    Board board;
    while (read_board(&board)) {
        uint32_t ways = tilings(&board);
        printf("%d x %d: %u tilings", board.height, board.width, ways);
        int difference = imbalance(&board);
        if (difference != 0)
            printf(", %d more %s cells", difference < 0 ? -difference : difference,
                   difference < 0 ? "white" : "black");
        printf("\n");
    }
    return 0;
}
