/* A sieve over odd numbers in single bits, a segmented continuation, and facts about gaps between primes. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define LIMIT 60000
#define WORDS (LIMIT / 128 + 1)
#define SEGMENT 4096

static uint64_t composite[WORDS]; /* bit i stands for 2 i + 1 */

static inline int test(const uint64_t *set, unsigned i) { return (int)(set[i >> 6] >> (i & 63) & 1); }
static inline void mark(uint64_t *set, unsigned i) { set[i >> 6] |= (uint64_t)1 << (i & 63); }

static int ones(uint64_t x)
{
    int count = 0;
    for (; x; x &= x - 1)
        count++;
    return count;
}

static int is_prime(unsigned n)
{
    if (n < 3)
        return n == 2;
    return (n & 1) && !test(composite, n >> 1);
}

static int is_prime_slowly(unsigned n)
{
    for (unsigned d = 2; d * d <= n; d++)
        if (n % d == 0)
            return 0;
    return n > 1;
}

static void sieve(void)
{
    mark(composite, 0);
    for (unsigned p = 3; p * p < 2 * 64 * WORDS; p += 2)
        if (!test(composite, p >> 1))
            for (unsigned m = p * p >> 1; m < 64 * WORDS; m += p)
                mark(composite, m);
}

/* Primes up to and including n, by counting whole words and masking the last. */
static int count_up_to(unsigned n)
{
    if (n < 2)
        return 0;
    unsigned last = (n - 1) >> 1; /* the largest index that counts */
    int total = 1;
    for (unsigned w = 0; w < last >> 6; w++)
        total += 64 - ones(composite[w]);
    uint64_t mask = ~(uint64_t)0 >> (63 - (last & 63));
    return total + ones(~composite[last >> 6] & mask);
}

static int select_prime(int k)
{
    int low = 1, high = LIMIT;
    while (high - low > 1) {
        int middle = low + (high - low) / 2;
        if (count_up_to((unsigned)middle) >= k)
            high = middle;
        else
            low = middle;
    }
    return high;
}

/* Counts primes in a window far above the base sieve, one byte per number. */
static int window(uint64_t from, uint64_t *first, uint64_t *last)
{
    static uint8_t flag[SEGMENT];
    int count = 0;
    memset(flag, 1, sizeof flag);
    for (uint64_t p = 2; p * p < from + SEGMENT; p++) {
        if (!is_prime((unsigned)p))
            continue;
        uint64_t start = (from + p - 1) / p * p;
        if (start < p * p)
            start = p * p;
        for (uint64_t m = start; m < from + SEGMENT; m += p)
            flag[m - from] = 0;
    }
    *first = *last = 0;
    for (unsigned i = 0; i < SEGMENT; i++) {
        if (flag[i] && from + i > 1) {
            if (!count++)
                *first = from + i;
            *last = from + i;
        }
    }
    return count;
}

static void gaps(unsigned limit)
{
    int frequency[128] = {0}, best = 0;
    unsigned previous = 2, after = 2;
    for (unsigned n = 3; n <= limit; n++) {
        if (!is_prime(n))
            continue;
        unsigned gap = n - previous;
        if (gap < 128)
            frequency[gap]++;
        if ((int)gap > best) {
            best = (int)gap;
            after = previous;
        }
        previous = n;
    }
    printf("gaps below %u: longest %d after %u, twins %d, by four %d, by six %d\n", limit, best,
           after, frequency[2], frequency[4], frequency[6]);
}

static int prime_sums(unsigned even)
{
    int ways = 0;
    for (unsigned p = 2; 2 * p <= even; p++)
        ways += is_prime(p) && is_prime(even - p);
    return ways;
}

int main(void)
{
    char what;
    unsigned long long n;
    int wrong = 0;
    sieve();
    for (unsigned i = 0; i < 3000; i++)
        wrong += is_prime(i) != is_prime_slowly(i);
    printf("%d wrong\n", wrong);
    while (scanf(" %c %llu", &what, &n) == 2) {
        uint64_t first, last;
        if (what == 'c' && n < LIMIT) {
            printf("%d primes up to %llu\n", count_up_to((unsigned)n), n);
        } else if (what == 's' && n > 0 && n < 6000) {
            int p = select_prime((int)n);
            printf("prime %llu is %d, %s\n", n, p, is_prime((unsigned)p) ? "prime" : "NOT PRIME");
        } else if (what == 'w' && n < 3000000000ull) {
            int count = window(n, &first, &last);
            printf("window at %llu: %d primes from %llu to %llu\n", n, count,
                   (unsigned long long)first, (unsigned long long)last);
        } else if (what == 'g' && n < LIMIT) {
            gaps((unsigned)n);
        } else if (what == 'e' && n < LIMIT) {
            printf("%llu is a sum of two primes in %d ways\n", n, prime_sums((unsigned)n));
        } else {
            printf("cannot do %c %llu\n", what, n);
        }
    }
    return 0;
}
