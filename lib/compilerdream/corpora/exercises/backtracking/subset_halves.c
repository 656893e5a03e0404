/* Subset sums by meeting in the middle: how many subsets hit a target, and the closest sum below it. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define MOST 24

typedef struct {
    int64_t *sum;
    size_t count;
} Sums;

static int by_value(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* All sums of the items, each new item doubling the list. */
static Sums all_sums(const int64_t *item, int n)
{
    Sums s;
    s.sum = malloc(((size_t)1 << n) * sizeof *s.sum);
    s.count = 1;
    if (s.sum == NULL)
        exit(1);
    s.sum[0] = 0;
    for (int i = 0; i < n; i++) {
        for (size_t k = 0; k < s.count; k++)
            s.sum[s.count + k] = s.sum[k] + item[i];
        s.count *= 2;
    }
    qsort(s.sum, s.count, sizeof *s.sum, by_value);
    return s;
}

static size_t run_length(const Sums *s, size_t at)
{
    size_t end = at;
    while (end < s->count && s->sum[end] == s->sum[at])
        end++;
    return end - at;
}

static uint64_t count_hits(const Sums *low, const Sums *high, int64_t target)
{
    uint64_t hits = 0;
    size_t i = 0, j = high->count;
    while (i < low->count && j > 0) {
        int64_t sum = low->sum[i] + high->sum[j - 1];
        if (sum < target) {
            i++;
        } else if (sum > target) {
            j--;
        } else {
            size_t a = run_length(low, i), b = 0;
            int64_t same = high->sum[j - 1];
            while (j > 0 && high->sum[j - 1] == same) {
                j--;
                b++;
            }
            hits += (uint64_t)a * b;
            i += a;
        }
    }
    return hits;
}

static int64_t best_below(const Sums *low, const Sums *high, int64_t target)
{
    int64_t best = INT64_MIN;
    size_t j = high->count;
    for (size_t i = 0; i < low->count; i++) {
        while (j > 0 && low->sum[i] + high->sum[j - 1] > target)
            j--;
        if (j == 0)
            break;
        if (low->sum[i] + high->sum[j - 1] > best)
            best = low->sum[i] + high->sum[j - 1];
    }
    return best;
}

static uint64_t plain(const int64_t *item, int n, int64_t target)
{
    if (n == 0)
        return target == 0;
    return plain(item + 1, n - 1, target) + plain(item + 1, n - 1, target - item[0]);
}

int main(void)
{
    int n, targets;
    while (scanf("%d %d", &n, &targets) == 2) {
        int64_t item[MOST];
        if (n < 0 || n > MOST)
            return 1;
        for (int i = 0; i < n; i++) {
            long long x;
            if (scanf("%lld", &x) != 1)
                return 1;
            item[i] = x;
        }
        Sums low = all_sums(item, n / 2), high = all_sums(item + n / 2, n - n / 2);
        printf("%d items, %zu and %zu partial sums\n", n, low.count, high.count);
        while (targets-- > 0) {
            long long target;
            if (scanf("%lld", &target) != 1)
                return 1;
            uint64_t hits = count_hits(&low, &high, target);
            int64_t below = best_below(&low, &high, target);
            printf("  target %lld: %llu subsets, best below ", target, (unsigned long long)hits);
            if (below == INT64_MIN)
                printf("none");
            else
                printf("%lld", (long long)below);
            if (n <= 14)
                printf(plain(item, n, target) == hits ? ", confirmed" : ", refuted");
            putchar('\n');
        }
        free(low.sum);
        free(high.sum);
    }
    return 0;
}
