/* Coin systems: does taking the largest coin always give the fewest? Checked by table and by a quick criterion. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { KINDS = 12, RANGE = 1200 };

struct system {
    int kinds;
    int coin[KINDS]; /* descending, the last is 1 */
};

struct purse {
    int count[KINDS];
    int coins, worth;
};

static int descending(const void *a, const void *b)
{
    return *(const int *)b - *(const int *)a;
}

static struct purse take_largest(const struct system *s, int amount)
{
    struct purse p;
    memset(&p, 0, sizeof p);
    p.worth = amount;
    for (int i = 0; i < s->kinds; i++) {
        p.count[i] = amount / s->coin[i];
        p.coins += p.count[i];
        amount %= s->coin[i];
    }
    return p;
}

static void fewest_table(const struct system *s, int *fewest, signed char *used)
{
    fewest[0] = 0;
    for (int amount = 1; amount <= RANGE; amount++) {
        fewest[amount] = INT_MAX;
        for (int i = 0; i < s->kinds; i++)
            if (s->coin[i] <= amount && fewest[amount - s->coin[i]] + 1 < fewest[amount]) {
                fewest[amount] = fewest[amount - s->coin[i]] + 1;
                used[amount] = (signed char)i;
            }
    }
}

static struct purse from_table(const struct system *s, const signed char *used, int amount)
{
    struct purse p;
    memset(&p, 0, sizeof p);
    p.worth = amount;
    while (amount > 0) {
        p.count[used[amount]]++;
        p.coins++;
        amount -= s->coin[used[amount]];
    }
    return p;
}

/* The smallest counterexample, if any, is close to the largest-first purse of coin - 1. */
static int quick_counterexample(const struct system *s)
{
    int smallest = 0;
    for (int i = 1; i < s->kinds; i++) {
        struct purse p = take_largest(s, s->coin[i - 1] - 1);
        int amount = 0, coins = 0;
        for (int j = 0; j < s->kinds; j++) {
            if (j < i)
                continue;
            amount += p.count[j] * s->coin[j];
            coins += p.count[j];
            int more = amount + s->coin[j];
            if (coins + 1 < take_largest(s, more).coins && (smallest == 0 || more < smallest))
                smallest = more;
        }
    }
    return smallest;
}

static void print_purse(const struct system *s, const struct purse *p)
{
    const char *gap = "";
    for (int i = 0; i < s->kinds; i++) {
        if (p->count[i] == 0)
            continue;
        printf("%s%dx%d", gap, p->count[i], s->coin[i]);
        gap = " ";
    }
}

static long ways(const struct system *s, int amount)
{
    static long table[RANGE + 1];
    memset(table, 0, sizeof table);
    table[0] = 1;
    for (int i = 0; i < s->kinds; i++)
        for (int a = s->coin[i]; a <= amount; a++)
            table[a] += table[a - s->coin[i]];
    return table[amount];
}

static int read_system(struct system *s)
{
    if (scanf("%d", &s->kinds) != 1 || s->kinds < 1 || s->kinds > KINDS)
        return 0;
    for (int i = 0; i < s->kinds; i++)
        if (scanf("%d", &s->coin[i]) != 1)
            return 0;
    qsort(s->coin, (size_t)s->kinds, sizeof s->coin[0], descending);
    return s->coin[s->kinds - 1] == 1 && 2 * s->coin[0] <= RANGE;
}

int main(void)
{
    static int fewest[RANGE + 1];
    static signed char used[RANGE + 1];
    struct system s;
    while (read_system(&s)) {
        int first = 0, bad = 0, worst = 0;
        fewest_table(&s, fewest, used);
        for (int amount = 1; amount <= RANGE; amount++) {
            int extra = take_largest(&s, amount).coins - fewest[amount];
            if (extra == 0)
                continue;
            if (bad++ == 0)
                first = amount;
            if (extra > worst)
                worst = extra;
        }
        printf("%d kinds up to %d: %ld ways for 100, ", s.kinds, s.coin[0], ways(&s, 100));
        if (first == 0) {
            printf("largest first is best");
        } else {
            struct purse a = take_largest(&s, first), b = from_table(&s, used, first);
            printf("%d bad amounts, up to %d too many; %d is ", bad, worst, first);
            print_purse(&s, &a);
            printf(", better ");
            print_purse(&s, &b);
        }
        printf(quick_counterexample(&s) == first ? " (criterion agrees)\n" : " (criterion differs)\n");
    }
    return 0;
}
