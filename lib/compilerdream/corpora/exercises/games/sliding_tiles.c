/* The sliding puzzle of fifteen tiles by iterative deepening, with distances and linear conflicts. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define N 4
#define CELLS (N * N)
#define FOUND -1

typedef struct {
    int8_t tile[CELLS];
    int gap;
} Board;

static const int8_t across[4] = {0, 0, -1, 1};
static const int8_t down[4] = {-1, 1, 0, 0};
static const char letter[4] = {'U', 'D', 'L', 'R'};

static char path[128];
static long expanded;

static int distance(const Board *b)
{
    int sum = 0;
    for (int i = 0; i < CELLS; i++)
        if (b->tile[i]) {
            int home = b->tile[i] - 1;
            sum += abs(home / N - i / N) + abs(home % N - i % N);
        }
    return sum;
}

/* Pairs in their own line but in the wrong order cost two moves more, counted once per tile. */
static int conflicts(const Board *b)
{
    int extra = 0;
    for (int line = 0; line < N; line++) {
        int top_row = -1, top_column = -1, bad_row = 0, bad_column = 0;
        for (int k = 0; k < N; k++) {
            int t = b->tile[line * N + k] - 1;
            if (t >= 0 && t / N == line) {
                if (t < top_row)
                    bad_row = 1;
                else
                    top_row = t;
            }
            t = b->tile[k * N + line] - 1;
            if (t >= 0 && t % N == line) {
                if (t < top_column)
                    bad_column = 1;
                else
                    top_column = t;
            }
        }
        extra += 2 * (bad_row + bad_column);
    }
    return extra;
}

static int slide(Board *b, int way)
{
    int r = b->gap / N + down[way], c = b->gap % N + across[way];
    if (r < 0 || r >= N || c < 0 || c >= N)
        return 0;
    b->tile[b->gap] = b->tile[r * N + c];
    b->gap = r * N + c;
    b->tile[b->gap] = 0;
    return 1;
}

static int solvable(const Board *b)
{
    int inversions = 0;
    for (int i = 0; i < CELLS; i++)
        for (int j = i + 1; j < CELLS; j++)
            inversions += b->tile[j] && b->tile[i] > b->tile[j];
    return (inversions + b->gap / N) % 2 == 1;
}

/* FOUND, or the least total that exceeded the bound. */
static int deepen(Board b, int depth, int bound, int last)
{
    int near = distance(&b), estimate = depth + near + (near ? conflicts(&b) : 0), least = 1 << 20;
    if (estimate > bound)
        return estimate;
    if (near == 0) {
        path[depth] = '\0';
        return FOUND;
    }
    expanded++;
    for (int way = 0; way < 4; way++) {
        Board next = b;
        if ((way ^ 1) == last || !slide(&next, way))
            continue;
        path[depth] = letter[way];
        int result = deepen(next, depth + 1, bound, way);
        if (result == FOUND)
            return FOUND;
        if (result < least)
            least = result;
    }
    return least;
}

static Board scrambled(uint32_t seed, int moves)
{
    Board b;
    int last = -1;
    for (int i = 0; i < CELLS; i++)
        b.tile[i] = (int8_t)((i + 1) % CELLS);
    b.gap = CELLS - 1;
    while (moves > 0) {
        seed = seed * 69069u + 5u;
        int way = (int)(seed >> 27) & 3;
        if ((way ^ 1) == last || !slide(&b, way))
            continue;
        last = way;
        moves--;
    }
    return b;
}

static int leads_home(Board b)
{
    for (const char *p = path; *p; p++) {
        int way = 0;
        while (letter[way] != *p)
            way++;
        if (!slide(&b, way))
            return 0;
    }
    return distance(&b) == 0;
}

int main(void)
{
    unsigned seed;
    int moves;
    while (scanf("%u %d", &seed, &moves) == 2) {
        Board start = scrambled(seed, moves), twisted = start;
        int bound = distance(&start) + conflicts(&start), first = bound, rounds = 0;
        expanded = 0;
        for (int result = bound; result != FOUND && ++rounds; bound = result == FOUND ? bound : result)
            result = deepen(start, 0, bound, -1);
        printf("seed %u: estimate %d, solved in %d, %d rounds, %ld boards, %s\n  %s\n", seed, first, bound,
               rounds, expanded, leads_home(start) ? "checked" : "wrong", path);
        int a = twisted.gap == 0 ? 1 : 0, c = twisted.gap == CELLS - 1 ? CELLS - 2 : CELLS - 1;
        int8_t t = twisted.tile[a];
        twisted.tile[a] = twisted.tile[c];
        twisted.tile[c] = t;
        printf("  solvable %d, with two tiles exchanged %d\n", solvable(&start), solvable(&twisted));
    }
    return 0;
}
