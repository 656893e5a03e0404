/* Changes the rate of a signal: nearest, linear, cubic and windowed-sine interpolation compared. */
#include <math.h>
#include <stdio.h>

#define MOST 256
#define REACH 8

typedef double (*interpolator)(const double *, int, double);

static double sample_at(const double *s, int n, int i)
{
    if (i < 0)
        i = -i;
    if (i >= n)
        i = 2 * (n - 1) - i;
    return s[i];
}

static double nearest(const double *s, int n, double at)
{
    return sample_at(s, n, (int)floor(at + 0.5));
}

static double linear(const double *s, int n, double at)
{
    int i = (int)floor(at);
    double t = at - i;
    return (1.0 - t) * sample_at(s, n, i) + t * sample_at(s, n, i + 1);
}

static double cubic(const double *s, int n, double at)
{
    int i = (int)floor(at);
    double t = at - i;
    double a = sample_at(s, n, i - 1), b = sample_at(s, n, i);
    double c = sample_at(s, n, i + 1), d = sample_at(s, n, i + 2);
    return b + 0.5 * t * (c - a + t * (2.0 * a - 5.0 * b + 4.0 * c - d + t * (3.0 * (b - c) + d - a)));
}

static double sinc(double x)
{
    double p = acos(-1.0) * x;
    return fabs(x) < 1e-9 ? 1.0 : sin(p) / p;
}

static double windowed(const double *s, int n, double at)
{
    int middle = (int)floor(at);
    double sum = 0.0, weight = 0.0;
    for (int i = middle - REACH + 1; i <= middle + REACH; i++) {
        double x = at - i;
        double w = sinc(x) * sinc(x / REACH);
        sum += w * sample_at(s, n, i);
        weight += w;
    }
    return sum / weight;
}

static double wave(double t)
{
    return sin(0.35 * t) + 0.5 * cos(0.11 * t + 1.0) - 0.2 * sin(0.8 * t);
}

/* Halves the rate after a short binomial filter. */
static int halve(const double *from, int n, double *to)
{
    static const int weight[5] = {1, 4, 6, 4, 1};
    int count = 0;
    for (int i = 0; i < n; i += 2) {
        double sum = 0.0;
        for (int k = -2; k <= 2; k++)
            sum += weight[k + 2] * sample_at(from, n, i + k);
        to[count++] = sum / 16.0;
    }
    return count;
}

static int resample(const double *from, int n, double *to, int up, int down, interpolator f)
{
    int count = 0;
    while (count < MOST && (long)count * down <= (long)(n - 1) * up) {
        to[count] = f(from, n, (double)count * down / up);
        count++;
    }
    return count;
}

int main(void)
{
    static const struct {
        const char *name;
        interpolator f;
    } kinds[] = {{"nearest", nearest}, {"linear", linear}, {"cubic", cubic}, {"windowed", windowed}};
    double signal[MOST], moved[MOST], back[MOST];
    int n, up, down;
    while (scanf("%d %d %d", &n, &up, &down) == 3) {
        if (n < 2 * REACH + 2 || n > MOST || up < 1 || down < 1)
            continue;
        for (int i = 0; i < n; i++)
            signal[i] = wave(i);
        printf("%d samples at %d/%d\n", n, up, down);
        double before = 1e9;
        for (unsigned k = 0; k < sizeof kinds / sizeof *kinds; k++) {
            int count = resample(signal, n, moved, up, down, kinds[k].f);
            double error = 0.0, round_trip = 0.0;
            int used = 0;
            for (int i = 0; i < count; i++) {
                double at = (double)i * down / up;
                if (at < REACH || at > n - 1 - REACH)
                    continue;
                double d = moved[i] - wave(at);
                error += d * d;
                used++;
            }
            error = sqrt(error / used);
            int returned = resample(moved, count, back, down, up, kinds[k].f);
            for (int i = REACH; i < returned - REACH; i++)
                round_trip = fmax(round_trip, fabs(back[i] - signal[i]));
            printf("  %-8s %3d samples, error %.5f, back within %.4f%s\n", kinds[k].name, count, error, round_trip,
                   error <= before + 1e-12 ? "" : ", worse");
            before = error;
        }
        int half = halve(signal, n, moved), quarter = halve(moved, half, back);
        printf("  halved twice: %d, %d samples, %.5f %.5f\n", half, quarter, moved[half / 2], back[quarter / 2]);
    }
    return 0;
}
