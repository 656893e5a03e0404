/* Choosing disjoint intervals: four greedy orders against the true best, and the least set of stabbing points. */
#include <stdio.h>
#include <stdlib.h>

#define MOST 200

typedef struct {
    int begin, end, clashes, weight;
} Interval;

static int overlap(const Interval *a, const Interval *b)
{
    return a->begin < b->end && b->begin < a->end;
}

static int sign(int x, int y) { return (x > y) - (x < y); }

static int by_end(const void *a, const void *b)
{
    const Interval *x = a, *y = b;
    int order = sign(x->end, y->end);
    return order ? order : sign(x->begin, y->begin);
}

static int by_begin(const void *a, const void *b)
{
    const Interval *x = a, *y = b;
    int order = sign(x->begin, y->begin);
    return order ? order : by_end(a, b);
}

static int by_length(const void *a, const void *b)
{
    const Interval *x = a, *y = b;
    int order = sign(x->end - x->begin, y->end - y->begin);
    return order ? order : by_end(a, b);
}

static int by_clashes(const void *a, const void *b)
{
    const Interval *x = a, *y = b;
    int order = sign(x->clashes, y->clashes);
    return order ? order : by_end(a, b);
}

static int choose(Interval *all, int n, int (*order)(const void *, const void *))
{
    Interval kept[MOST];
    int count = 0;
    qsort(all, (size_t)n, sizeof *all, order);
    for (int i = 0; i < n; i++) {
        int free_slot = 1;
        for (int k = 0; k < count && free_slot; k++)
            free_slot = !overlap(&all[i], &kept[k]);
        if (free_slot)
            kept[count++] = all[i];
    }
    return count;
}

/* Heaviest disjoint set; the intervals are sorted by end. */
static long heaviest(const Interval *all, int n, int uniform)
{
    long best[MOST + 1] = {0};
    for (int i = 0; i < n; i++) {
        int low = 0, high = i;
        while (low < high) {
            int middle = (low + high) / 2;
            if (all[middle].end <= all[i].begin)
                low = middle + 1;
            else
                high = middle;
        }
        long with = best[low] + (uniform ? 1 : all[i].weight);
        best[i + 1] = with > best[i] ? with : best[i];
    }
    return best[n];
}

/* Fewest unit slots such that every interval contains one; equals the largest disjoint set. */
static int stab(const Interval *all, int n, int *slots)
{
    int count = 0, last = -1;
    for (int i = 0; i < n; i++)
        if (last < all[i].begin) {
            last = all[i].end - 1;
            slots[count++] = last;
        }
    return count;
}

static int depth(const Interval *all, int n)
{
    int most = 0;
    for (int i = 0; i < n; i++) {
        int here = 0;
        for (int j = 0; j < n; j++)
            here += all[j].begin <= all[i].begin && all[i].begin < all[j].end;
        if (here > most)
            most = here;
    }
    return most;
}

int main(void)
{
    static int (*const orders[])(const void *, const void *) = {by_end, by_begin, by_length, by_clashes};
    static const char *const names[] = {"end", "begin", "length", "clashes"};
    int n, span, longest;
    unsigned seed;
    while (scanf("%d %d %d %u", &n, &span, &longest, &seed) == 4) {
        Interval all[MOST];
        int slots[MOST], missed = 0;
        if (n < 1 || n > MOST)
            return 1;
        for (int i = 0; i < n; i++) {
            seed = seed * 1103515245u + 12345u;
            all[i].begin = (int)((seed >> 16) % (unsigned)span);
            seed = seed * 1103515245u + 12345u;
            all[i].end = all[i].begin + 1 + (int)((seed >> 16) % (unsigned)longest);
            all[i].weight = (int)(seed >> 8 & 63) + 1;
        }
        for (int i = 0; i < n; i++) {
            all[i].clashes = -1;
            for (int j = 0; j < n; j++)
                all[i].clashes += overlap(&all[i], &all[j]);
        }
        printf("%d intervals, depth %d:", n, depth(all, n));
        for (int k = 0; k < 4; k++)
            printf(" %s %d,", names[k], choose(all, n, orders[k]));
        qsort(all, (size_t)n, sizeof *all, by_end);
        int points = stab(all, n, slots);
        for (int i = 0; i < n; i++) {
            int hit = 0;
            for (int k = 0; k < points; k++)
                hit |= all[i].begin <= slots[k] && slots[k] < all[i].end;
            missed += !hit;
        }
        printf(" best %ld, weight %ld, %d points miss %d\n", heaviest(all, n, 1), heaviest(all, n, 0), points,
               missed);
    }
    return 0;
}
