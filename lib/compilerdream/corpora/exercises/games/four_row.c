/* Four in a row on bit boards: a search of limited depth plays both sides from given openings. */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define COLUMNS 7
#define ROWS 6
#define STRIDE (ROWS + 1)
#define WIN 1000

struct board {
    uint64_t side[2];
    int height[COLUMNS];
    int moves;
};

static const int by_centre[COLUMNS] = {3, 2, 4, 1, 5, 0, 6};
static long nodes;

static int has_four(uint64_t b)
{
    static const int shift[4] = {1, STRIDE, STRIDE - 1, STRIDE + 1};
    for (int i = 0; i < 4; i++) {
        uint64_t pairs = b & b >> shift[i];
        if (pairs & pairs >> 2 * shift[i])
            return 1;
    }
    return 0;
}

static uint64_t cell(int column, int row)
{
    return (uint64_t)1 << (column * STRIDE + row);
}

/* The same test cell by cell. */
static int has_four_slowly(uint64_t b)
{
    for (int c = 0; c < COLUMNS; c++)
        for (int r = 0; r < ROWS; r++)
            for (int way = 0; way < 4; way++) {
                int dc = way != 0, dr = way == 0 ? 1 : way - 2, k = 0;
                while (k < 4 && c + k * dc < COLUMNS && r + k * dr >= 0 && r + k * dr < ROWS &&
                       b & cell(c + k * dc, r + k * dr))
                    k++;
                if (k == 4)
                    return 1;
            }
    return 0;
}

static void drop(struct board *b, int column)
{
    b->side[b->moves++ & 1] |= cell(column, b->height[column]++);
}

static void lift(struct board *b, int column)
{
    b->side[--b->moves & 1] &= ~cell(column, --b->height[column]);
}

/* Windows of four that only one side occupies, weighted by how full they are. */
static int evaluate(const struct board *b)
{
    static const int weight[5] = {0, 1, 4, 16, 0};
    uint64_t me = b->side[b->moves & 1], you = b->side[~b->moves & 1];
    int score = 0;
    for (int c = 0; c < COLUMNS; c++)
        for (int r = 0; r < ROWS; r++)
            for (int way = 0; way < 4; way++) {
                int dc = way != 0, dr = way == 0 ? 1 : way - 2, mine = 0, yours = 0;
                if (c + 3 * dc >= COLUMNS || r + 3 * dr < 0 || r + 3 * dr >= ROWS)
                    continue;
                for (int k = 0; k < 4; k++) {
                    uint64_t bit = cell(c + k * dc, r + k * dr);
                    mine += (me & bit) != 0;
                    yours += (you & bit) != 0;
                }
                if (yours == 0)
                    score += weight[mine];
                else if (mine == 0)
                    score -= weight[yours];
            }
    return score;
}

static int search(struct board *b, int depth, int alpha, int beta, int *choice)
{
    nodes++;
    if (has_four(b->side[~b->moves & 1]))
        return -WIN - depth;
    if (b->moves == COLUMNS * ROWS)
        return 0;
    if (depth == 0)
        return evaluate(b);
    int best = -2 * WIN;
    for (int i = 0; i < COLUMNS; i++) {
        int column = by_centre[i];
        if (b->height[column] == ROWS)
            continue;
        drop(b, column);
        int value = -search(b, depth - 1, -beta, -alpha, NULL);
        lift(b, column);
        if (value > best) {
            best = value;
            if (choice)
                *choice = column;
        }
        if (best > alpha)
            alpha = best;
        if (alpha >= beta)
            break;
    }
    return best;
}

static void show(const struct board *b)
{
    for (int r = ROWS; r-- > 0;) {
        for (int c = 0; c < COLUMNS; c++)
            putchar(b->side[0] & cell(c, r) ? 'x' : b->side[1] & cell(c, r) ? 'o' : '.');
        putchar('\n');
    }
}

int main(void)
{
    char opening[48];
    int depth_first, depth_second;
    while (scanf("%47s %d %d", opening, &depth_first, &depth_second) == 3) {
        struct board b;
        int value = 0, over = 0;
        memset(&b, 0, sizeof b);
        for (const char *p = opening; *p; p++)
            if (*p >= '0' && *p < '0' + COLUMNS && b.height[*p - '0'] < ROWS)
                drop(&b, *p - '0');
        nodes = 0;
        printf("%s:", opening);
        while (!over && b.moves < COLUMNS * ROWS) {
            int column = -1;
            value = search(&b, b.moves & 1 ? depth_second : depth_first, -2 * WIN, 2 * WIN, &column);
            drop(&b, column);
            printf(" %d", column);
            over = has_four(b.side[~b.moves & 1]);
            if (over != has_four_slowly(b.side[~b.moves & 1]))
                printf(" (tests differ)");
        }
        printf("\n%s after %d moves, last value %d, %ld nodes, boards %" PRIx64 " %" PRIx64 "\n",
               !over ? "draw" : b.moves & 1 ? "x wins" : "o wins", b.moves, value, nodes, b.side[0],
               b.side[1]);
        show(&b);
    }
    return 0;
}
