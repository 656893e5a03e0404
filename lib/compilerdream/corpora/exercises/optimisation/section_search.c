/* Finds the lowest point of one-valley functions between two borders by golden section and by thirds. */
#include <math.h>
#include <stdio.h>

typedef double (*curve)(double);

static double parabola(double x) { return 3.0 * (x - 1.25) * (x - 1.25) - 2.0; }
static double fence(double x) { return 2.0 * x + 450.0 / x; }
static double ladder(double x) { return 8.0 / sin(x) + 3.0 / cos(x); }
static double kink(double x) { return fabs(x - 2.5) + 0.25 * x; }

/* A tin of one litre with sides at 1 and lids at 1.4 a unit; x is the radius. */
static double tin(double x)
{
    return 2.0 / x + 1.4 * 6.283185307179586 * x * x;
}

/* Falls in three straight pieces, then rises: the slope jumps but never turns back. */
static double stairs(double x)
{
    if (x < 1.0) return 9.0 - 4.0 * x;
    if (x < 3.0) return 6.0 - x;
    return x < 7.0 ? 3.75 - 0.25 * x : 0.5 * x - 1.5;
}

static const struct {
    const char *name;
    curve f;
} cases[] = {
    { "parabola", parabola },
    { "fence", fence },
    { "ladder", ladder },
    { "kink", kink },
    { "tin", tin },
    { "stairs", stairs },
};

static double by_golden_section(curve f, double a, double b, double width) {
    const double ratio = 0.6180339887498949;
    double c = b - ratio * (b - a), d = a + ratio * (b - a);
    double fc = f(c), fd = f(d);
    while (b - a > width) {
        if (fc < fd) {
            b = d; d = c; fd = fc;
            c = b - ratio * (b - a);
            fc = f(c);
        } else {
            a = c; c = d; fc = fd;
            d = a + ratio * (b - a);
            fd = f(d);
        }
    }
    return (a + b) / 2;
}

static double by_thirds(curve f, double a, double b, double width) {
    if (b - a <= width) return (a + b) / 2;
    double c = a + (b - a) / 3, d = b - (b - a) / 3;
    return f(c) < f(d) ? by_thirds(f, a, d, width) : by_thirds(f, c, b, width);
}

int main(void) {
    unsigned which;
    double low, high;
    while (scanf("%u %lf %lf", &which, &low, &high) == 3 && which < sizeof cases / sizeof cases[0]) {
        curve f = cases[which].f;
        double golden = by_golden_section(f, low, high, 1e-6), thirds = by_thirds(f, low, high, 1e-6);
        printf("%-8s lowest at %.3f, value %.4f, methods %s\n", cases[which].name, golden, f(golden),
               fabs(golden - thirds) < 1e-4 ? "agree" : "DIFFER");
    }
    return 0;
}
