/* Classifies the residues modulo n into units, nilpotents, idempotents and zero divisors through a table of predicates. */
#include <stdio.h>

typedef int (*predicate)(int a, int n);

static int gcd(int a, int b) {
    while (b) {
        int t = a % b;
        a = b;
        b = t;
    }
    return a;
}

static int square(int a, int n) { return a * a % n; }

static int is_unit(int a, int n) { return gcd(a, n) == 1; }

static int is_zero_divisor(int a, int n) { return a != 0 && gcd(a, n) > 1; }

static int is_idempotent(int a, int n) { return square(a, n) == a; }

static int is_involution(int a, int n) { return square(a, n) == 1 % n; }

static int is_nilpotent(int a, int n) {
    for (int step = 0; step < 12; step++)
        a = square(a, n);
    return a == 0;
}

static const struct {
    const char *name;
    predicate test;
} kinds[] = {
    {"units", is_unit},
    {"zero divisors", is_zero_divisor},
    {"idempotents", is_idempotent},
    {"square roots of one", is_involution},
    {"nilpotents", is_nilpotent},
};

static int tally(predicate test, int n) {
    int found = 0;
    for (int a = 0; a < n; a++)
        found += test(a, n);
    return found;
}

static void list_some(predicate test, int n) {
    int shown = 0;
    for (int a = 0; a < n; a++)
        if (test(a, n)) {
            if (shown++ == 8) {
                printf(" ...");
                break;
            }
            printf(" %d", a);
        }
}

static int distinct_primes(int n, int *radical) {
    int k = 0;
    *radical = 1;
    for (int p = 2; n > 1; p++)
        if (n % p == 0) {
            k++;
            *radical *= p;
            while (n % p == 0)
                n /= p;
        }
    return k;
}

int main(void) {
    int n;
    while (scanf("%d", &n) == 1 && n > 1 && n < 40000) {
        int radical, k = distinct_primes(n, &radical);
        printf("Z/%d\n", n);
        for (unsigned i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
            printf("  %-20s %4d:", kinds[i].name, tally(kinds[i].test, n));
            list_some(kinds[i].test, n);
            putchar('\n');
        }
        int ok = tally(is_idempotent, n) == 1 << k && tally(is_nilpotent, n) == n / radical &&
                 tally(is_unit, n) + tally(is_zero_divisor, n) + 1 == n;
        printf("  structure %s\n", ok ? "as predicted" : "UNEXPECTED");
    }
    return 0;
}
