/* Areas, waiting times and walks by simulation with generators of our own, beside the exact values. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>

typedef struct {
    uint64_t state, increment;
} generator;

typedef double (*experiment)(generator *, int);

static uint32_t next(generator *g)
{
    uint64_t old = g->state;
    g->state = old * 6364136223846793005u + g->increment;
    uint32_t mixed = (uint32_t)(((old >> 18) ^ old) >> 27);
    uint32_t turn = (uint32_t)(old >> 59);
    return mixed >> turn | mixed << (-turn & 31);
}

static generator seeded(uint32_t seed)
{
    generator g = {0, (uint64_t)seed << 1 | 1};
    next(&g);
    g.state += 0x9e3779b97f4a7c15u ^ seed;
    next(&g);
    return g;
}

static double uniform(generator *g)
{
    return next(g) / 4294967296.0;
}

/* No remainder is favoured. */
static uint32_t below(generator *g, uint32_t bound)
{
    uint64_t product = (uint64_t)next(g) * bound;
    if ((uint32_t)product < bound) {
        uint32_t least = -bound % bound;
        while ((uint32_t)product < least)
            product = (uint64_t)next(g) * bound;
    }
    return (uint32_t)(product >> 32);
}

/* A normal deviate by the polar method; throws the second one away. */
static double normal(generator *g)
{
    for (;;) {
        double u = 2.0 * uniform(g) - 1.0, v = 2.0 * uniform(g) - 1.0;
        double s = u * u + v * v;
        if (s > 0.0 && s < 1.0)
            return u * sqrt(-2.0 * log(s) / s);
    }
}

static double ball(generator *g, int dimensions)
{
    double square = 0.0;
    for (int k = 0; k < dimensions; k++) {
        double x = 2.0 * uniform(g) - 1.0;
        square += x * x;
    }
    return square < 1.0 ? (double)(1 << dimensions) : 0.0;
}

static double collector(generator *g, int kinds)
{
    uint32_t seen = 0, all = (1u << kinds) - 1;
    int drawn = 0;
    while (seen != all) {
        seen |= 1u << below(g, (uint32_t)kinds);
        drawn++;
    }
    return drawn;
}

static double walk(generator *g, int steps)
{
    static const signed char dx[4] = {1, 0, -1, 0};
    int x = 0, y = 0;
    for (int k = 0; k < steps; k++) {
        uint32_t d = next(g) >> 30;
        x += dx[d];
        y += dx[3 - d];
    }
    return (double)(x * x + y * y);
}

static double derangement(generator *g, int n)
{
    unsigned char order[32];
    for (int i = 0; i < n; i++)
        order[i] = (unsigned char)i;
    for (int i = n - 1; i > 0; i--) {
        int j = (int)below(g, (uint32_t)i + 1);
        unsigned char t = order[i];
        order[i] = order[j];
        order[j] = t;
    }
    for (int i = 0; i < n; i++)
        if (order[i] == i)
            return 0.0;
    return 1.0;
}

static double bell_tail(generator *g, int tenths)
{
    return fabs(normal(g)) > tenths / 10.0;
}

static double exact(char kind, int n)
{
    double sum = 0.0, term = 1.0;
    switch (kind) {
    case 'b':
        return pow(acos(-1.0), n / 2.0) / tgamma(n / 2.0 + 1.0);
    case 'c':
        for (int k = 1; k <= n; k++)
            sum += (double)n / k;
        return sum;
    case 'w':
        return n;
    case 'd':
        for (int k = 0; k <= n; k++, term /= -k)
            sum += term;
        return sum;
    default:
        return erfc(n / 10.0 / sqrt(2.0));
    }
}

int main(void)
{
    char kind;
    int n, rounds;
    while (scanf(" %c %d %d", &kind, &n, &rounds) == 3) {
        experiment e = kind == 'b' ? ball : kind == 'c' ? collector : kind == 'w' ? walk : kind == 'd' ? derangement : bell_tail;
        generator g = seeded((uint32_t)n * 977u + (unsigned char)kind);
        double mean = 0.0, spread = 0.0;
        for (int k = 1; k <= rounds; k++) {
            double v = e(&g, n), change = v - mean;
            mean += change / k;
            spread += change * (v - mean);
        }
        double error = sqrt(spread / rounds / (rounds - 1)), truth = exact(kind, n);
        printf("%c %2d: %.4f +- %.4f, exactly %.4f, %s\n", kind, n, mean, error, truth,
               fabs(mean - truth) < 3.5 * error ? "plausible" : "suspicious");
    }
    return 0;
}
