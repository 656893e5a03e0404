/* Subsets as masks: next of the same size, submasks of a mask, sums over subsets, and a cover by dynamic programming. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_BITS 12
#define MAX_MASKS (1 << MAX_BITS)

typedef uint32_t mask;

static mask next_same_size(mask m)
{
    mask low = m & (~m + 1), ripple = m + low;
    return ripple | ((ripple ^ m) / low) >> 2;
}

static int size_of(mask m) { return m ? 1 + size_of(m & (m - 1)) : 0; }

static unsigned choose(int n, int k)
{
    unsigned result = 1;
    for (int i = 1; i <= k; i++)
        result = result * (unsigned)(n - k + i) / (unsigned)i;
    return result;
}

static int same_size_part(int bits)
{
    int wrong = 0;
    for (int k = 1; k <= bits; k++) {
        unsigned count = 0;
        mask last = 0;
        for (mask m = ((mask)1 << k) - 1; m < (mask)1 << bits; m = next_same_size(m)) {
            wrong += size_of(m) != k || m <= last;
            last = m;
            count++;
        }
        wrong += count != choose(bits, k);
    }
    return wrong;
}

/* Sums of f over all submasks, slowly and one dimension at a time. */
static int sums_part(int bits, uint32_t seed)
{
    static int32_t f[MAX_MASKS], fast[MAX_MASKS], back[MAX_MASKS];
    int total = 1 << bits, wrong = 0;
    long visits = 0;
    for (int m = 0; m < total; m++) {
        seed = seed * 22695477u + 1;
        f[m] = (int32_t)(seed >> 20) - 2048;
    }
    memcpy(fast, f, sizeof f);
    for (int bit = 0; bit < bits; bit++)
        for (int m = 0; m < total; m++)
            if (m >> bit & 1)
                fast[m] += fast[m ^ 1 << bit];
    memcpy(back, fast, sizeof f);
    for (int bit = bits - 1; bit >= 0; bit--)
        for (int m = total - 1; m >= 0; m--)
            if (m >> bit & 1)
                back[m] -= back[m ^ 1 << bit];
    for (int m = 0; m < total; m += 1 + bits / 6) {
        int32_t slow = f[0];
        for (int sub = m; sub > 0; sub = (sub - 1) & m) {
            slow += f[sub];
            visits++;
        }
        wrong += slow != fast[m] || back[m] != f[m];
    }
    printf("sums over %d bits: whole %d, visits %ld, wrong %d\n", bits, fast[total - 1], visits, wrong);
    return wrong;
}

/* The fewest of the given sets whose union is everything, by masks and by trying every choice. */
static int fewest_by_masks(const mask *set, int sets, int bits)
{
    static int best[MAX_MASKS];
    int total = 1 << bits;
    for (int m = 0; m < total; m++)
        best[m] = 1000;
    best[0] = 0;
    for (int m = 0; m < total; m++) {
        for (int i = 0; i < sets; i++) {
            int larger = m | (int)set[i];
            if (best[m] + 1 < best[larger])
                best[larger] = best[m] + 1;
        }
    }
    return best[total - 1];
}

static int fewest_by_choice(const mask *set, int sets, mask missing)
{
    int best = 1000;
    if (missing == 0)
        return 0;
    mask need = missing & (~missing + 1);
    for (int i = 0; i < sets; i++) {
        if (set[i] & need) {
            int rest = 1 + fewest_by_choice(set, sets, missing & ~set[i]);
            if (rest < best)
                best = rest;
        }
    }
    return best;
}

static int by_size(const void *a, const void *b)
{
    mask x = *(const mask *)a, y = *(const mask *)b;
    if (size_of(x) != size_of(y))
        return size_of(x) - size_of(y);
    return (x > y) - (x < y);
}

static int order_part(int bits)
{
    static mask list[MAX_MASKS];
    int total = 1 << bits, wrong = 0;
    for (int i = 0; i < total; i++)
        list[i] = (mask)i;
    qsort(list, (size_t)total, sizeof *list, by_size);
    for (int i = 1; i + 1 < total; i++)
        if (size_of(list[i]) == size_of(list[i + 1]))
            wrong += next_same_size(list[i]) != list[i + 1];
    return wrong;
}

int main(void)
{
    int bits, sets, wrong = 0;
    while (scanf("%d %d", &bits, &sets) == 2 && bits >= 1 && bits <= MAX_BITS && sets <= 20) {
        mask set[20];
        for (int i = 0; i < sets; i++) {
            unsigned value;
            if (scanf("%x", &value) != 1)
                return 1;
            set[i] = value & (((mask)1 << bits) - 1);
        }
        wrong += same_size_part(bits);
        wrong += order_part(bits < 10 ? bits : 10);
        wrong += sums_part(bits, (uint32_t)sets);
        int masks = fewest_by_masks(set, sets, bits);
        int choice = fewest_by_choice(set, sets, ((mask)1 << bits) - 1);
        if (masks != choice)
            wrong++;
        if (masks >= 1000)
            printf("no cover\n");
        else
            printf("cover of %d bits by %d of %d sets\n", bits, masks, sets);
    }
    printf("%d wrong\n", wrong);
    return 0;
}
