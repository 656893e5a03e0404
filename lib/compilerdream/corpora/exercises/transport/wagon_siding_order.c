/* Reorders the wagons of a train through one dead-end siding: finds the moves, says which orders are impossible, and counts all possible ones. */
#include <stdio.h>
#include <stdbool.h>

enum { max_wagons = 26 };

struct siding {
    char wagons[max_wagons];
    int count;
    int deepest;
};

void siding_clear(struct siding *s)
{
    s->count = s->deepest = 0;
}

void siding_push(struct siding *s, char w)
{
    s->wagons[s->count++] = w;
    if (s->count > s->deepest)
        s->deepest = s->count;
}

char siding_top(const struct siding *s)
{
    return s->count ? s->wagons[s->count - 1] : '-';
}

char siding_pop(struct siding *s)
{
    return s->wagons[--s->count];
}

/* writes moves ("i" into the siding, "o" out of it); false when the order cannot be made with this depth */
bool shunt(const char *order, int n, int depth, struct siding *s, char *moves)
{
    int next = 0;
    siding_clear(s);
    for (int k = 0; k < n; k++) {
        while (siding_top(s) != order[k]) {
            if (next == n || s->count == depth) {
                *moves = '\0';
                return false;
            }
            siding_push(s, (char)('a' + next++));
            *moves++ = 'i';
        }
        siding_pop(s);
        *moves++ = 'o';
    }
    *moves = '\0';
    return true;
}

/* an order is impossible exactly when a wagon is followed by two earlier ones in ascending order */
bool has_bad_triple(const char *order, int n)
{
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            for (int k = j + 1; k < n; k++)
                if (order[j] < order[k] && order[k] < order[i])
                    return true;
    return false;
}

/* all orders of n wagons through a siding of that depth, counted over (inside, still outside) */
unsigned long count_orders(int n, int depth)
{
    unsigned long ways[max_wagons + 1][max_wagons + 1];
    for (int left = 0; left <= n; left++)
        for (int inside = 0; inside + left <= n; inside++) {
            unsigned long w = left == 0 && inside == 0;
            if (inside > depth) {
                ways[left][inside] = 0;
                continue;
            }
            if (inside > 0)
                w += ways[left][inside - 1];
            if (left > 0 && inside < depth)
                w += ways[left - 1][inside + 1];
            ways[left][inside] = w;
        }
    return ways[n][0];
}

unsigned long tried, passed, wrong;

void try_orders(char *order, int have, int n, int depth)
{
    if (have == n) {
        struct siding s;
        char moves[2 * max_wagons + 1];
        bool ok = shunt(order, n, depth, &s, moves);
        tried++;
        passed += ok;
        if (depth >= n && ok == has_bad_triple(order, n))
            wrong++;
        return;
    }
    for (int i = have; i < n; i++) {
        char keep = order[have];
        order[have] = order[i];
        order[i] = keep;
        try_orders(order, have + 1, n, depth);
        order[i] = order[have];
        order[have] = keep;
    }
}

int read_order(char *order)
{
    char word[64];
    unsigned seen = 0;
    int n = 0;
    if (scanf("%63s", word) != 1)
        return -1;
    for (; word[n]; n++) {
        int bit = word[n] - 'a';
        if (bit < 0 || bit >= max_wagons || (seen >> bit & 1u) || n == max_wagons)
            return 0;
        seen |= 1u << bit;
        order[n] = word[n];
    }
    return seen == (n == 32 ? ~0u : (1u << n) - 1) ? n : 0;
}

int main(void)
{
    char order[max_wagons], moves[2 * max_wagons + 1];
    struct siding s;
    int n;
    while ((n = read_order(order)) >= 0) {
        if (n == 0) {
            puts("not an order of the first letters");
            continue;
        }
        bool ok = shunt(order, n, n, &s, moves);
        printf("%-12.*s %s", n, order, ok ? "possible" : "impossible");
        if (ok)
            printf(", siding for %d, moves %s", s.deepest, moves);
        else
            printf(", stuck after %s", moves);
        puts(ok != has_bad_triple(order, n) ? "" : " CONTRADICTION");
    }
    for (int depth = 1; depth <= 6; depth++) {
        char all[] = "abcdef";
        tried = passed = wrong = 0;
        try_orders(all, 0, 6, depth);
        printf("depth %d: %lu of %lu orders of 6, counted %lu, wrong %lu; of 16 wagons %lu\n", depth, passed, tried,
               count_orders(6, depth), wrong, count_orders(16, depth));
    }
    return 0;
}
