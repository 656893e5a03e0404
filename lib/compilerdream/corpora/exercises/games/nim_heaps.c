/* Impartial games on heaps: Grundy values by table, and a brute-force winner to confirm them. */
#include <stdio.h>
#include <string.h>

enum { MOST = 80, SMALL = 7 };

typedef struct {
    int left, right; /* two heaps remain; the second may be empty */
} Split;

/* Writes every move from a heap of n; returns how many. */
typedef int (*Rule)(int n, Split *out);

static int any_number(int n, Split *out)
{
    for (int k = 0; k < n; k++)
        out[k] = (Split){k, 0};
    return n;
}

static int one_to_three(int n, Split *out)
{
    int moves = 0;
    for (int take = 1; take <= 3 && take <= n; take++)
        out[moves++] = (Split){n - take, 0};
    return moves;
}

static int squares(int n, Split *out)
{
    int moves = 0;
    for (int root = 1; root * root <= n; root++)
        out[moves++] = (Split){n - root * root, 0};
    return moves;
}

/* Bowling: knock down one or two neighbouring pins. */
static int pins(int n, Split *out)
{
    int moves = 0;
    for (int take = 1; take <= 2; take++)
        for (int left = 0; 2 * left <= n - take; left++)
            out[moves++] = (Split){left, n - take - left};
    return moves;
}

static int unequal_halves(int n, Split *out)
{
    int moves = 0;
    for (int left = 1; 2 * left < n; left++)
        out[moves++] = (Split){left, n - left};
    return moves;
}

static int divisors(int n, Split *out)
{
    int moves = 0;
    for (int d = 1; d < n; d++)
        if (n % d == 0)
            out[moves++] = (Split){n - d, 0};
    return moves;
}

static const struct {
    const char *name;
    Rule rule;
} games[] = {
    {"take any", any_number}, {"take one to three", one_to_three}, {"take a square", squares},
    {"pins", pins},           {"unequal halves", unequal_halves},  {"take a divisor", divisors},
};

enum { GAMES = sizeof games / sizeof games[0] };

static void fill(Rule rule, unsigned char *value)
{
    Split move[2 * MOST];
    for (int n = 0; n <= MOST; n++) {
        unsigned char seen[256];
        int moves = rule(n, move), mex = 0;
        memset(seen, 0, sizeof seen);
        for (int i = 0; i < moves; i++)
            seen[value[move[i].left] ^ value[move[i].right]] = 1;
        while (seen[mex])
            mex++;
        value[n] = (unsigned char)mex;
    }
}

/* Position as counts of heaps of each size, so that order does not matter. */
static int first_wins(Rule rule, int *heaps)
{
    for (int n = 1; n <= SMALL; n++) {
        Split move[2 * MOST];
        if (heaps[n] == 0)
            continue;
        int moves = rule(n, move), won = 0;
        for (int i = 0; i < moves && !won; i++) {
            heaps[n]--;
            heaps[move[i].left]++;
            heaps[move[i].right]++;
            won = !first_wins(rule, heaps);
            heaps[move[i].right]--;
            heaps[move[i].left]--;
            heaps[n]++;
        }
        if (won)
            return 1;
    }
    return 0;
}

static int confirm(Rule rule, const unsigned char *value)
{
    int wrong = 0;
    for (int a = 0; a <= SMALL; a++)
        for (int b = 0; b <= a && a + b <= SMALL; b++) {
            int heaps[SMALL + 1] = {0};
            heaps[a]++;
            heaps[b]++;
            wrong += first_wins(rule, heaps) != ((value[a] ^ value[b]) != 0);
        }
    return wrong;
}

static int period(const unsigned char *value)
{
    for (int p = 1; p <= MOST / 3; p++) {
        int n = MOST;
        while (n - p > MOST / 3 && value[n] == value[n - p])
            n--;
        if (n - p == MOST / 3)
            return p;
    }
    return 0;
}

int main(void)
{
    static unsigned char value[GAMES][MOST + 1];
    int game, heaps;
    for (int g = 0; g < GAMES; g++) {
        fill(games[g].rule, value[g]);
        printf("%s:", games[g].name);
        for (int n = 0; n <= 24; n++)
            printf(" %d", value[g][n]);
        printf("; period %d, %d wrong\n", period(value[g]), confirm(games[g].rule, value[g]));
    }
    while (scanf("%d %d", &game, &heaps) == 2 && game >= 0 && game < GAMES) {
        int heap[16], total = 0;
        for (int i = 0; i < heaps && i < 16; i++) {
            if (scanf("%d", &heap[i]) != 1 || heap[i] > MOST)
                return 1;
            total ^= value[game][heap[i]];
        }
        printf("%s, value %d", games[game].name, total);
        for (int i = 0; i < heaps && total; i++) {
            Split move[2 * MOST];
            int moves = games[game].rule(heap[i], move), rest = total ^ value[game][heap[i]], k = 0;
            while (k < moves && (value[game][move[k].left] ^ value[game][move[k].right]) != rest)
                k++;
            if (k == moves)
                continue;
            printf(": heap %d becomes %d and %d", heap[i], move[k].left, move[k].right);
            break;
        }
        putchar('\n');
    }
    return 0;
}
