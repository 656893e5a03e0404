/* Continued fractions: of ratios, of square roots, of decimals; best approximations and mediants. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>

#define TERMS 48

typedef struct {
    int64_t p, q;
} ratio;

typedef struct {
    int64_t term[TERMS];
    int count;
    int period;
} expansion;

static int64_t floor_root(int64_t n)
{
    int64_t r = 0;
    for (int64_t bit = (int64_t)1 << 20; bit; bit >>= 1)
        if ((r + bit) * (r + bit) <= n)
            r += bit;
    return r;
}

static expansion expand_ratio(int64_t p, int64_t q)
{
    expansion e = {{0}, 0, 0};
    while (q != 0 && e.count < TERMS) {
        int64_t whole = p / q - (p % q < 0);
        int64_t rest = p - whole * q;
        e.term[e.count++] = whole;
        p = q;
        q = rest;
    }
    return e;
}

static expansion expand_root(int64_t n)
{
    expansion e = {{0}, 0, 0};
    int64_t root = floor_root(n), m = 0, d = 1, a = root;
    e.term[e.count++] = root;
    if (root * root == n)
        return e;
    do {
        m = d * a - m;
        d = (n - m * m) / d;
        a = (root + m) / d;
        e.term[e.count++] = a;
        e.period++;
    } while (a != 2 * root && e.count < TERMS);
    return e;
}

static int64_t term_at(const expansion *e, int k)
{
    if (k < e->count)
        return e->term[k];
    return e->term[1 + (k - 1) % e->period];
}

/* The value of the terms from k to the last, by recursion from the far end. */
static ratio unfold(const expansion *e, int k, int last)
{
    if (k == last)
        return (ratio){term_at(e, k), 1};
    ratio inner = unfold(e, k + 1, last);
    return (ratio){term_at(e, k) * inner.p + inner.q, inner.p};
}

static ratio convergent(const expansion *e, int last)
{
    ratio before = {1, 0}, now = {term_at(e, 0), 1};
    for (int k = 1; k <= last; k++) {
        ratio next = {term_at(e, k) * now.p + before.p, term_at(e, k) * now.q + before.q};
        before = now;
        now = next;
    }
    return now;
}

/* The simplest fraction within a distance, walking down the tree of mediants. */
static ratio simplest(double value, double distance, int *steps)
{
    double whole = floor(value);
    ratio low = {(int64_t)whole, 1}, high = {1, 0};
    if (value - whole <= distance)
        return low;
    for (*steps = 0; *steps < 100000; ++*steps) {
        ratio m = {low.p + high.p, low.q + high.q};
        double v = (double)m.p / (double)m.q;
        if (fabs(v - value) <= distance)
            return m;
        if (v < value)
            low = m;
        else
            high = m;
    }
    return low;
}

static void print_terms(const expansion *e)
{
    for (int k = 0; k < e->count; k++)
        printf("%s%lld", k == 0 ? "[" : k == 1 ? "; " : ", ", (long long)e->term[k]);
    printf("]");
}

static void check(const expansion *e, int last)
{
    ratio a = convergent(e, last), b = unfold(e, 0, last);
    printf(" -> %lld/%lld%s", (long long)a.p, (long long)a.q, a.p == b.p && a.q == b.q ? "" : " (unfolded differently)");
}

int main(void)
{
    char kind;
    while (scanf(" %c", &kind) == 1) {
        expansion e;
        long long a, b;
        double value, distance;
        int steps = 0;
        switch (kind) {
        case 'r':
            if (scanf("%lld %lld", &a, &b) != 2)
                return 1;
            e = expand_ratio(a, b);
            printf("%lld/%lld = ", a, b);
            print_terms(&e);
            check(&e, e.count - 1);
            break;
        case 's':
            if (scanf("%lld", &a) != 1)
                return 1;
            e = expand_root(a);
            printf("root of %lld = ", a);
            print_terms(&e);
            printf(" period %d", e.period);
            if (e.period > 0) {
                int last = e.period % 2 == 0 ? e.period - 1 : 2 * e.period - 1;
                ratio x = convergent(&e, last);
                check(&e, last);
                if ((uint64_t)x.p * (uint64_t)x.p - (uint64_t)a * (uint64_t)x.q * (uint64_t)x.q != 1)
                    printf(" (no unit)");
            }
            break;
        case 'd':
            if (scanf("%lf %lf", &value, &distance) != 2)
                return 1;
            ratio s = simplest(value, distance, &steps);
            printf("%.6f is about %lld/%lld after %d steps", value, (long long)s.p, (long long)s.q, steps);
            break;
        default:
            printf("what is %c?", kind);
        }
        printf("\n");
    }
    return 0;
}
