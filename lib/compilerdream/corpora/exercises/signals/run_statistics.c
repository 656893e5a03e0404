/* Statistics of a stream in one pass: moments, extremes, runs, a histogram; two halves can be joined. */
#include <math.h>
#include <stdio.h>

typedef struct {
    long count;
    double mean, second, third, fourth;
    double least, most;
} moments;

typedef struct {
    int longest_rise, longest_fall, crossings, turns;
    int rise, fall;
    double last;
    int started, side;
} runs;

static const moments nothing = {0, 0.0, 0.0, 0.0, 0.0, INFINITY, -INFINITY};

moments with(moments m, double x)
{
    double n0 = (double)m.count, n = n0 + 1.0;
    double delta = x - m.mean, part = delta / n, square = part * part, term = delta * part * n0;
    m.count++;
    m.mean += part;
    m.fourth += term * square * (n * n - 3.0 * n + 3.0) + 6.0 * square * m.second - 4.0 * part * m.third;
    m.third += term * part * (n - 2.0) - 3.0 * part * m.second;
    m.second += term;
    m.least = x < m.least ? x : m.least;
    m.most = x > m.most ? x : m.most;
    return m;
}

moments join(moments a, moments b)
{
    if (a.count == 0)
        return b;
    if (b.count == 0)
        return a;
    double na = (double)a.count, nb = (double)b.count, n = na + nb;
    double d = b.mean - a.mean, d2 = d * d;
    moments m;
    m.count = a.count + b.count;
    m.mean = a.mean + d * nb / n;
    m.second = a.second + b.second + d2 * na * nb / n;
    m.third = a.third + b.third + d2 * d * na * nb * (na - nb) / (n * n) + 3.0 * d * (na * b.second - nb * a.second) / n;
    m.fourth = a.fourth + b.fourth + d2 * d2 * na * nb * (na * na - na * nb + nb * nb) / (n * n * n)
               + 6.0 * d2 * (na * na * b.second + nb * nb * a.second) / (n * n)
               + 4.0 * d * (na * b.third - nb * a.third) / n;
    m.least = fmin(a.least, b.least);
    m.most = fmax(a.most, b.most);
    return m;
}

void follow(runs *r, double x)
{
    int side = x > 0.0 ? 1 : x < 0.0 ? -1 : r->side;
    if (r->started) {
        if (x > r->last) {
            r->turns += r->fall > 0;
            r->fall = 0;
            if (++r->rise > r->longest_rise)
                r->longest_rise = r->rise;
        } else if (x < r->last) {
            r->turns += r->rise > 0;
            r->rise = 0;
            if (++r->fall > r->longest_fall)
                r->longest_fall = r->fall;
        }
        r->crossings += side * r->side < 0;
    }
    r->started = 1;
    r->side = side;
    r->last = x;
}

double sample(int kind, int i)
{
    static unsigned state = 20u;
    state = state * 1103515245u + 12345u;
    double noise = (double)(state >> 8 & 0xffff) / 65536.0 - 0.5;
    switch (kind) {
    case 0:
        return i;
    case 1:
        return sin(i * 0.2) * 10.0;
    case 2:
        return noise;
    case 3:
        return noise * noise * noise * 80.0 + 1.0;
    default:
        return i % kind - kind / 2;
    }
}

void print(const moments *m)
{
    double variance = m->second / (double)m->count, deviation = sqrt(variance);
    double skew = m->third / (double)m->count / (variance * deviation);
    printf("mean %.4f deviation %.4f skew %.4f tails %.4f in [%.3f, %.3f]", m->mean + 1e-12, deviation,
           fabs(skew) < 5e-5 ? 0.0 : skew, m->fourth / (double)m->count / (variance * variance), m->least, m->most);
}

int main(void)
{
    int kind, n;
    while (scanf("%d %d", &kind, &n) == 2 && n > 1) {
        moments all = nothing, part[3] = {nothing, nothing, nothing};
        runs r = {0};
        unsigned short bins[8] = {0};
        for (int i = 0; i < n; i++) {
            double x = sample(kind, i);
            all = with(all, x);
            part[i * 5 / n % 3] = with(part[i * 5 / n % 3], x);
            follow(&r, x);
            int bin = (int)floor(x) + 4;
            bins[bin < 0 ? 0 : bin > 7 ? 7 : bin]++;
        }
        moments joined = join(part[0], join(part[1], part[2]));
        double gap = fabs(joined.second / all.second - 1.0) + fabs(joined.fourth / all.fourth - 1.0)
                     + fabs(joined.third - all.third) / (all.fourth + 1.0);
        printf("%d: ", kind);
        print(&all);
        printf(", %s\n   rise %d fall %d crossings %d turns %d bins", gap < 1e-9 ? "joined alike" : "JOINED UNLIKE",
               r.longest_rise, r.longest_fall, r.crossings, r.turns);
        for (int k = 0; k < 8; k++)
            printf(" %d", bins[k]);
        printf("\n");
    }
    return 0;
}
