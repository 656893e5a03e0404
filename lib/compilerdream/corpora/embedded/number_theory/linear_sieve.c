/* Totient, Moebius function and divisor sums by a linear sieve, and sums built from them. */
#include <stdio.h>
#include <stdlib.h>

typedef long long integer;

struct table {
    int limit;
    int primes;
    int *prime;      /* the primes up to limit */
    int *least;      /* least prime factor */
    int *totient;
    signed char *moebius;
    integer *divisors;
};

static void *allocate(size_t count, size_t size)
{
    void *memory = calloc(count, size);
    if (!memory) {
        fputs("out of memory\n", stderr);
        exit(1);
    }
    return memory;
}

static struct table sieve(int limit)
{
    struct table t = {.limit = limit};
    size_t n = (size_t)limit + 1;
    t.prime = allocate(n, sizeof *t.prime);
    t.least = allocate(n, sizeof *t.least);
    t.totient = allocate(n, sizeof *t.totient);
    t.moebius = allocate(n, sizeof *t.moebius);
    t.divisors = allocate(n, sizeof *t.divisors);
    t.totient[1] = t.moebius[1] = 1;
    for (int i = 2; i <= limit; i++) {
        if (t.least[i] == 0) {
            t.least[i] = i;
            t.totient[i] = i - 1;
            t.moebius[i] = -1;
            t.prime[t.primes++] = i;
        }
        for (int k = 0; k < t.primes; k++) {
            int p = t.prime[k];
            if (p > t.least[i] || (integer)p * i > limit)
                break;
            t.least[p * i] = p;
            if (p == t.least[i]) {
                t.totient[p * i] = t.totient[i] * p;
                t.moebius[p * i] = 0;
            } else {
                t.totient[p * i] = t.totient[i] * (p - 1);
                t.moebius[p * i] = -t.moebius[i];
            }
        }
    }
    for (int d = 1; d <= limit; d++)
        for (int m = d; m <= limit; m += d)
            t.divisors[m] += d;
    return t;
}

static void destroy(struct table *t)
{
    free(t->prime);
    free(t->least);
    free(t->totient);
    free(t->moebius);
    free(t->divisors);
}

static void factorise(const struct table *t, int n)
{
    printf("%d =", n);
    if (n == 1)
        printf(" 1");
    for (const char *times = " "; n > 1; times = " * ") {
        int p = t->least[n], power = 0;
        while (n % p == 0) {
            n /= p;
            power++;
        }
        printf("%s%d", times, p);
        if (power > 1)
            printf("^%d", power);
    }
    printf("\n");
}

/* Pairs (a, b) with 1 <= a, b <= n and no common factor, by inclusion and exclusion. */
static integer coprime_pairs(const struct table *t, int n)
{
    integer pairs = 0;
    for (int d = 1; d <= n; d++)
        pairs += t->moebius[d] * (integer)(n / d) * (n / d);
    return pairs;
}

static int classify(const struct table *t, int n)
{
    integer proper = t->divisors[n] - n;
    return (proper > n) - (proper < n);
}

int main(void)
{
    int limit, n;
    if (scanf("%d", &limit) != 1 || limit < 1)
        return 1;
    struct table t = sieve(limit);
    integer farey = 1, mertens = 0;
    int kinds[3] = {0, 0, 0};
    for (int i = 1; i <= limit; i++) {
        farey += t.totient[i];
        mertens += t.moebius[i];
        kinds[classify(&t, i) + 1]++;
    }
    printf("primes %d, the last is %d\n", t.primes, t.primes ? t.prime[t.primes - 1] : 0);
    printf("Farey sequence %lld, Mertens %lld\n", farey, mertens);
    printf("coprime pairs %lld\n", coprime_pairs(&t, limit));
    printf("deficient %d, perfect %d, abundant %d\n", kinds[0], kinds[1], kinds[2]);
    while (scanf("%d", &n) == 1)
        if (n >= 1 && n <= limit)
            factorise(&t, n);
        else
            printf("%d is out of range\n", n);
    destroy(&t);
    return 0;
}
