/* Toy public-key pairs from two small primes: encrypting, signing, decrypting by remainders, and three attacks. */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct key_pair {
    uint64_t p, q, n, e, d;
};

uint64_t power_mod(uint64_t base, uint64_t exponent, uint64_t m)
{
    uint64_t result = 1 % m;
    base %= m;
    while (exponent) {
        if (exponent & 1)
            result = result * base % m;
        base = base * base % m;
        exponent >>= 1;
    }
    return result;
}

int64_t extended_gcd(int64_t a, int64_t b, int64_t *x, int64_t *y)
{
    if (b == 0) {
        *x = 1;
        *y = 0;
        return a;
    }
    int64_t u, v, g = extended_gcd(b, a % b, &u, &v);
    *x = v;
    *y = u - a / b * v;
    return g;
}

uint64_t inverse_mod(uint64_t a, uint64_t m)
{
    int64_t x, y;
    if (extended_gcd((int64_t)a, (int64_t)m, &x, &y) != 1)
        return 0;
    return (uint64_t)(x < 0 ? x + (int64_t)m : x);
}

int is_prime(uint64_t n)
{
    if (n < 2)
        return 0;
    for (uint64_t f = 2; f * f <= n; f++)
        if (n % f == 0)
            return 0;
    return 1;
}

int make_pair(struct key_pair *k)
{
    if (k->p == k->q || !is_prime(k->p) || !is_prime(k->q))
        return 0;
    k->n = k->p * k->q;
    k->d = inverse_mod(k->e, (k->p - 1) * (k->q - 1));
    return k->d != 0;
}

/* Works in the two prime fields and joins the halves. */
uint64_t decrypt_by_remainders(const struct key_pair *k, uint64_t c)
{
    uint64_t a = power_mod(c, k->d % (k->p - 1), k->p);
    uint64_t b = power_mod(c, k->d % (k->q - 1), k->q);
    uint64_t lift = inverse_mod(k->q % k->p, k->p);
    uint64_t h = (a + k->p - b % k->p) % k->p * lift % k->p;
    return b + h * k->q;
}

uint64_t root_floor(uint64_t n)
{
    uint64_t low = 0, high = (uint64_t)1 << 31;
    while (low < high) {
        uint64_t middle = (low + high + 1) / 2;
        if (middle * middle <= n)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

/* Finds close primes: n = a*a - b*b. Gives up after a number of steps. */
uint64_t factor_by_squares(uint64_t n, int *steps)
{
    uint64_t a = root_floor(n);
    if (a * a < n)
        a++;
    for (*steps = 1; *steps <= 2000; ++*steps, a++) {
        uint64_t rest = a * a - n, b = root_floor(rest);
        if (b * b == rest)
            return a - b;
    }
    return 0;
}

/* A convergent of e/n betrays a small private exponent. */
uint64_t small_exponent(const struct key_pair *k)
{
    uint64_t top = k->e, bottom = k->n, before = 1, now = 0;
    while (bottom) {
        uint64_t quotient = top / bottom, rest = top % bottom;
        uint64_t next = quotient * now + before;
        before = now;
        now = next;
        top = bottom;
        bottom = rest;
        if (now > 1 && now < 1000 && power_mod(power_mod(2, k->e, k->n), now, k->n) == 2 &&
            power_mod(power_mod(3, k->e, k->n), now, k->n) == 3)
            return now;
    }
    return 0;
}

void talk(const struct key_pair *k, const char *word)
{
    int good = 1;
    uint64_t signature = 1, check = 1;
    printf("  %s:", word);
    for (size_t i = 0; i < strlen(word); i += 2) {
        uint64_t m = (unsigned char)word[i] * 256u + (unsigned char)word[i + 1];
        uint64_t c = power_mod(m, k->e, k->n);
        printf(" %" PRIu64, c);
        good &= power_mod(c, k->d, k->n) == m % k->n && decrypt_by_remainders(k, c) == m % k->n;
        signature = signature * power_mod(m, k->d, k->n) % k->n;
        check = check * (m % k->n) % k->n;
    }
    printf("\n  decrypted %s, product of signatures %" PRIu64 " %s\n", good ? "both ways" : "wrongly", signature,
           power_mod(signature, k->e, k->n) == check ? "verifies" : "fails");
}

int main(void)
{
    struct key_pair k;
    char word[40];
    while (scanf("%" SCNu64 " %" SCNu64 " %" SCNu64 " %38s", &k.p, &k.q, &k.e, word) == 4) {
        printf("p %" PRIu64 ", q %" PRIu64 ", e %" PRIu64 "\n", k.p, k.q, k.e);
        if (!make_pair(&k)) {
            printf("  no key pair\n");
            continue;
        }
        printf("  n %" PRIu64 ", d %" PRIu64 "\n", k.n, k.d);
        talk(&k, word);
        int steps;
        uint64_t factor = factor_by_squares(k.n, &steps), found = small_exponent(&k);
        if (factor)
            printf("  squares find factor %" PRIu64 " after %d steps\n", factor, steps);
        else
            printf("  squares find nothing\n");
        if (found)
            printf("  continued fraction finds d %" PRIu64 "\n", found);
        /* Multiplying a ciphertext by an encrypted 2 doubles the hidden number. */
        uint64_t forged = power_mod(33, k.e, k.n) * power_mod(2, k.e, k.n) % k.n;
        printf("  33 forged to %" PRIu64 "\n", power_mod(forged, k.d, k.n));
    }
    return 0;
}
