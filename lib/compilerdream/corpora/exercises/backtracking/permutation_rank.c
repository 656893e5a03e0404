/* Permutations in lexicographic order: the next one, ranks by inversions, unranking, and cycle types. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define MOST 16

typedef uint8_t Item;

static void exchange(Item *a, Item *b)
{
    Item t = *a;
    *a = *b;
    *b = t;
}

static void reverse(Item *first, Item *last)
{
    while (last - first > 1)
        exchange(first++, --last);
}

static int next(Item *p, int n)
{
    int i = n - 2, j = n - 1;
    while (i >= 0 && p[i] >= p[i + 1])
        i--;
    if (i < 0) {
        reverse(p, p + n);
        return 0;
    }
    while (p[j] <= p[i])
        j--;
    exchange(&p[i], &p[j]);
    reverse(p + i + 1, p + n);
    return 1;
}

static uint64_t factorial(int n)
{
    return n < 2 ? 1 : (uint64_t)n * factorial(n - 1);
}

static uint64_t rank(const Item *p, int n)
{
    uint64_t r = 0;
    uint32_t seen = 0;
    for (int i = 0; i < n; i++) {
        int smaller = p[i] - __builtin_popcount(seen & ((1u << p[i]) - 1));
        r = r * (uint64_t)(n - i) + (uint64_t)smaller;
        seen |= 1u << p[i];
    }
    return r;
}

static void unrank(uint64_t r, Item *p, int n)
{
    Item left[MOST];
    uint64_t block = factorial(n);
    for (int i = 0; i < n; i++)
        left[i] = (Item)i;
    for (int i = 0; i < n; i++) {
        block /= (uint64_t)(n - i);
        int k = (int)(r / block);
        r %= block;
        p[i] = left[k];
        memmove(left + k, left + k + 1, (size_t)(n - i - k - 1));
    }
}

static int is_even(const Item *p, int n)
{
    int inversions = 0;
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            inversions += p[i] > p[j];
    return inversions % 2 == 0;
}

static int cycles(const Item *p, int n)
{
    uint32_t seen = 0;
    int count = 0;
    for (int i = 0; i < n; i++) {
        if (seen >> i & 1)
            continue;
        count++;
        for (int k = i; !(seen >> k & 1); k = p[k])
            seen |= 1u << k;
    }
    return count;
}

static void print(const Item *p, int n)
{
    for (int i = 0; i < n; i++)
        putchar('a' + p[i]);
}

/* Walks over all permutations of a small n, checking ranks on the way. */
static void census(int n)
{
    Item p[MOST], q[MOST];
    uint64_t expected = 0;
    long by_cycles[MOST + 1] = {0}, even = 0, fixed_free = 0, wrong = 0;
    unrank(0, p, n);
    do {
        int fixed = 0, c = cycles(p, n);
        unrank(expected, q, n);
        wrong += rank(p, n) != expected || memcmp(p, q, (size_t)n) != 0;
        wrong += is_even(p, n) != ((n - c) % 2 == 0);
        by_cycles[c]++;
        even += is_even(p, n);
        for (int i = 0; i < n; i++)
            fixed += p[i] == i;
        fixed_free += fixed == 0;
        expected++;
    } while (next(p, n));
    printf("n = %d: %llu permutations, %ld even, %ld without fixed point, %ld wrong; cycles", n,
           (unsigned long long)expected, even, fixed_free, wrong);
    for (int c = 1; c <= n; c++)
        printf(" %ld", by_cycles[c]);
    putchar('\n');
}

int main(void)
{
    int n;
    unsigned long long r;
    for (int k = 1; k <= 6; k++)
        census(k);
    while (scanf("%d %llu", &n, &r) == 2) {
        Item p[MOST];
        if (n < 1 || n > MOST || r >= factorial(n)) {
            puts("out of range");
            continue;
        }
        unrank(r, p, n);
        print(p, n);
        printf(" has rank %llu, then ", (unsigned long long)rank(p, n));
        next(p, n);
        print(p, n);
        printf(" with %llu\n", (unsigned long long)rank(p, n));
    }
    return 0;
}
