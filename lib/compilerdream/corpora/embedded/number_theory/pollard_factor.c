/* Factorises numbers below 2^62: Miller-Rabin primality test and the rho method of Pollard. */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>

typedef uint64_t u64;

static u64 state = 88172645463325252u;

static u64 random_below(u64 bound)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state % bound;
}

/* a * b mod m without overflow: by doubling, unless the product fits anyway. */
static u64 multiply(u64 a, u64 b, u64 m)
{
    u64 sum = 0;
    if (m <= UINT32_MAX)
        return a * b % m;
    while (b) {
        if (b & 1) {
            sum += a;
            if (sum >= m)
                sum -= m;
        }
        a <<= 1;
        if (a >= m)
            a -= m;
        b >>= 1;
    }
    return sum;
}

static u64 power(u64 base, u64 exponent, u64 m)
{
    u64 result = 1 % m;
    for (base %= m; exponent; exponent >>= 1) {
        if (exponent & 1)
            result = multiply(result, base, m);
        base = multiply(base, base, m);
    }
    return result;
}

static u64 gcd(u64 a, u64 b)
{
    return b == 0 ? a : gcd(b, a % b);
}

static bool is_witness(u64 a, u64 n, u64 odd, int twos)
{
    u64 x = power(a, odd, n);
    if (x == 1 || x == n - 1)
        return false;
    while (--twos > 0) {
        x = multiply(x, x, n);
        if (x == n - 1)
            return false;
    }
    return true;
}

static bool is_prime(u64 n)
{
    static const u64 bases[] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
    const int count = sizeof bases / sizeof bases[0];
    int twos = 0;
    if (n < 2)
        return false;
    for (int i = 0; i < count; i++)
        if (n % bases[i] == 0)
            return n == bases[i];
    u64 odd = n - 1;
    while (odd % 2 == 0) {
        odd /= 2;
        twos++;
    }
    for (int i = 0; i < count; i++)
        if (is_witness(bases[i], n, odd, twos))
            return false;
    return true;
}

static u64 find_factor(u64 n)
{
    for (;;) {
        u64 c = 1 + random_below(n - 1);
        u64 slow = random_below(n), fast = slow, divisor = 1;
        for (u64 lap = 1, done = 0; divisor == 1; done++) {
            if (done == lap) {
                slow = fast;
                lap *= 2;
                done = 0;
            }
            fast = multiply(fast, fast, n) + c;
            if (fast >= n)
                fast -= n;
            divisor = gcd(fast > slow ? fast - slow : slow - fast, n);
        }
        if (divisor != n)
            return divisor;
    }
}

static int insert(u64 *list, int count, u64 p)
{
    int i = count;
    for (; i > 0 && list[i - 1] > p; i--)
        list[i] = list[i - 1];
    list[i] = p;
    return count + 1;
}

static int factorise(u64 n, u64 *list, int count)
{
    if (n == 1)
        return count;
    if (is_prime(n))
        return insert(list, count, n);
    u64 d = n % 2 == 0 ? 2 : find_factor(n);
    count = factorise(d, list, count);
    return factorise(n / d, list, count);
}

int main(void)
{
    u64 n;
    while (scanf("%" SCNu64, &n) == 1) {
        u64 factors[64];
        if (n == 0 || n >> 62) {
            printf("%" PRIu64 ": out of range\n", n);
            continue;
        }
        int count = factorise(n, factors, 0);
        printf("%" PRIu64 ":", n);
        for (int i = 0; i < count; i++)
            printf(" %" PRIu64, factors[i]);
        printf("%s\n", count == 1 ? " (prime)" : "");
    }
    return 0;
}
