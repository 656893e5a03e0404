/* Definite integrals by Simpson's rule, adaptive Simpson, Romberg's scheme and Gauss points. */
#include <math.h>
#include <stdio.h>

typedef double (*function)(double);

typedef struct {
    const char *name;
    function f;
    double low, high, exact;
} problem;

static int calls;

double bell(double x)
{
    return exp(-x * x);
}

double witch(double x)
{
    return 4.0 / (1.0 + x * x);
}

double wave(double x)
{
    return x * sin(3.0 * x);
}

double cubic(double x)
{
    return ((2.0 * x - 3.0) * x + 1.0) * x - 5.0;
}

double peak(double x)
{
    return 1.0 / (0.01 + (x - 0.3) * (x - 0.3));
}

double call(function f, double x)
{
    calls++;
    return f(x);
}

double simpson(function f, double a, double b, int pieces)
{
    double h = (b - a) / (2 * pieces), odd = 0.0, even = 0.0;
    for (int i = 1; i < 2 * pieces; i++) {
        if (i % 2 == 1)
            odd += call(f, a + i * h);
        else
            even += call(f, a + i * h);
    }
    return h / 3.0 * (call(f, a) + 4.0 * odd + 2.0 * even + call(f, b));
}

static double refine(function f, double a, double fa, double b, double fb, double m, double fm,
                     double whole, double tolerance, int depth)
{
    double l = (a + m) / 2, r = (m + b) / 2;
    double fl = call(f, l), fr = call(f, r);
    double left = (m - a) / 6 * (fa + 4 * fl + fm);
    double right = (b - m) / 6 * (fm + 4 * fr + fb);
    double error = left + right - whole;
    if (depth == 0 || fabs(error) <= 15 * tolerance)
        return left + right + error / 15;
    return refine(f, a, fa, m, fm, l, fl, left, tolerance / 2, depth - 1)
           + refine(f, m, fm, b, fb, r, fr, right, tolerance / 2, depth - 1);
}

double adaptive(function f, double a, double b, double tolerance)
{
    double m = (a + b) / 2;
    double fa = call(f, a), fb = call(f, b), fm = call(f, m);
    return refine(f, a, fa, b, fb, m, fm, (b - a) / 6 * (fa + 4 * fm + fb), tolerance, 20);
}

double romberg(function f, double a, double b, double tolerance, int *rows)
{
    double table[12][12];
    double h = b - a;
    table[0][0] = h / 2 * (call(f, a) + call(f, b));
    for (int r = 1; r < 12; r++) {
        double sum = 0.0, factor = 1.0;
        h /= 2;
        for (int i = 1; i < 1 << r; i += 2)
            sum += call(f, a + i * h);
        table[r][0] = table[r - 1][0] / 2 + h * sum;
        for (int c = 1; c <= r; c++) {
            factor *= 4.0;
            table[r][c] = table[r][c - 1] + (table[r][c - 1] - table[r - 1][c - 1]) / (factor - 1.0);
        }
        *rows = r;
        if (r > 2 && fabs(table[r][r] - table[r - 1][r - 1]) < tolerance)
            break;
    }
    return table[*rows][*rows];
}

double gauss(function f, double a, double b, int pieces)
{
    static const double point[3] = {0.0, 0.5384693101056831, 0.9061798459386640};
    static const double weight[3] = {0.5688888888888889, 0.4786286704993665, 0.2369268850561891};
    double total = 0.0, half = (b - a) / pieces / 2;
    for (int p = 0; p < pieces; p++) {
        double m = a + (2 * p + 1) * half;
        double sum = weight[0] * call(f, m);
        for (int k = 1; k < 3; k++)
            sum += weight[k] * (call(f, m - half * point[k]) + call(f, m + half * point[k]));
        total += half * sum;
    }
    return total;
}

void show(const char *method, double value, double exact)
{
    printf("  %-9s %.8f in %4d calls, %s\n", method, value, calls,
           fabs(value - exact) < 1e-6 ? "good" : "off");
    calls = 0;
}

int main(void)
{
    const problem problems[] = {
        {"bell", bell, 0.0, 2.0, sqrt(acos(-1.0)) / 2 * erf(2.0)},
        {"witch", witch, 0.0, 1.0, acos(-1.0)},
        {"wave", wave, 0.0, 2.0, sin(6.0) / 9 - 2 * cos(6.0) / 3},
        {"cubic", cubic, -1.0, 3.0, -4.0},
        {"peak", peak, 0.0, 1.0, 10 * (atan(7.0) + atan(3.0))},
    };
    int pieces;
    double tolerance;
    while (scanf("%d %lf", &pieces, &tolerance) == 2) {
        for (unsigned k = 0; k < sizeof problems / sizeof *problems; k++) {
            const problem *p = &problems[k];
            int rows = 0;
            printf("%s from %g to %g\n", p->name, p->low, p->high);
            show("Simpson", simpson(p->f, p->low, p->high, pieces), p->exact);
            show("adaptive", adaptive(p->f, p->low, p->high, tolerance), p->exact);
            show("Romberg", romberg(p->f, p->low, p->high, tolerance, &rows), p->exact);
            show("Gauss", gauss(p->f, p->low, p->high, pieces), p->exact);
        }
    }
    return 0;
}
