/* Folds RNA strands so that most bases pair without crossings, and draws the fold with brackets. */
#include <stdio.h>
#include <string.h>

#define LONGEST 64
#define SHORTEST_LOOP 3

static char strand[LONGEST + 1];
static char fold[LONGEST + 1];
static int best[LONGEST + 1][LONGEST + 1];   /* first base, length */
static double ways[LONGEST + 1][LONGEST + 1];

static inline int pairs(char a, char b)
{
    switch (a) {
    case 'A': return b == 'U';
    case 'C': return b == 'G';
    case 'G': return b == 'C' || b == 'U';
    case 'U': return b == 'A' || b == 'G';
    }
    return 0;
}

static inline int larger(int a, int b)
{
    return a > b ? a : b;
}

static int span(int first, int last)
{
    return last < first ? 0 : best[first][last - first + 1];
}

static double folds(int first, int last)
{
    return last < first ? 1 : ways[first][last - first + 1];
}

/* The last base of each stretch stays single or pairs with one that leaves room for a loop. */
static void tabulate(int n)
{
    for (int length = 0; length <= n; length++)
        for (int first = 0; first + length <= n; first++) {
            int last = first + length - 1;
            best[first][length] = span(first, last - 1);
            ways[first][length] = folds(first, last - 1);
            for (int k = first; k < last - SHORTEST_LOOP; k++)
                if (pairs(strand[k], strand[last])) {
                    best[first][length] = larger(best[first][length], span(first, k - 1) + 1 + span(k + 1, last - 1));
                    ways[first][length] += folds(first, k - 1) * folds(k + 1, last - 1);
                }
        }
}

static void trace(int first, int last)
{
    if (last < first)
        return;
    if (span(first, last) == span(first, last - 1)) {
        trace(first, last - 1);
        return;
    }
    for (int k = first; k < last - SHORTEST_LOOP; k++)
        if (pairs(strand[k], strand[last]) && span(first, k - 1) + 1 + span(k + 1, last - 1) == span(first, last)) {
            fold[k] = '(';
            fold[last] = ')';
            trace(first, k - 1);
            trace(k + 1, last - 1);
            return;
        }
}

/* Counts pairs and stems of the drawn fold; a negative answer tells that it is not a legal one. */
static int inspect(int n, int *stems, int *deepest)
{
    int open[LONGEST], depth = 0, count = 0, last_open = -9, last_close = -9;
    *stems = *deepest = 0;
    for (int i = 0; i < n; i++) {
        if (fold[i] == '(') {
            open[depth++] = i;
            *deepest = larger(*deepest, depth);
        } else if (fold[i] == ')') {
            if (depth == 0)
                return -1;
            int partner = open[--depth];
            if (!pairs(strand[partner], strand[i]) || i - partner <= SHORTEST_LOOP)
                return -1;
            if (partner != last_open - 1 || i != last_close + 1)
                ++*stems;
            last_open = partner;
            last_close = i;
            count++;
        }
    }
    return depth ? -1 : count;
}

/* Tries every fold one by one: base by base, each single, opening, or closing the latest open one. */
static long tried;
static int try_all(int at, int n, int *open, int depth, int made)
{
    int most;
    if (at == n) {
        tried += depth == 0;
        return depth == 0 ? made : -1;
    }
    most = try_all(at + 1, n, open, depth, made);
    if (depth > 0) {
        int partner = open[depth - 1];
        if (pairs(strand[partner], strand[at]) && at - partner > SHORTEST_LOOP) {
            most = larger(most, try_all(at + 1, n, open, depth - 1, made + 1));
            open[depth - 1] = partner;
        }
    }
    if (depth + 1 <= n - at - 1) {
        open[depth] = at;
        most = larger(most, try_all(at + 1, n, open, depth + 1, made));
    }
    return most;
}

static void generate(unsigned seed, int n)
{
    for (int i = 0; i < n; i++) {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        strand[i] = "ACGU"[seed >> 7 & 3];
    }
    strand[n] = 0;
}

int main(void)
{
    char word[LONGEST + 1];
    while (scanf("%64s", word) == 1) {
        unsigned seed;
        int n, count, stems, deepest;
        if (sscanf(word, "%u,%d", &seed, &n) == 2 && seed > 0 && n > 0 && n <= LONGEST)
            generate(seed, n);
        else
            strcpy(strand, word);
        n = (int)strlen(strand);
        tabulate(n);
        memset(fold, '.', (size_t)n);
        fold[n] = 0;
        trace(0, n - 1);
        count = inspect(n, &stems, &deepest);
        printf("%s\n%s\n", strand, fold);
        printf("  %d pairs in %d stems, depth %d, %.6g folds, %s", count, stems, deepest, folds(0, n - 1),
               count == span(0, n - 1) ? "legal" : "illegal");
        if (n <= 14) {
            int open[LONGEST];
            tried = 0;
            int most = try_all(0, n, open, 0, 0);
            printf(", search %s", most == count && (double)tried == folds(0, n - 1) ? "agrees" : "differs");
        }
        printf("\n");
    }
    return 0;
}
