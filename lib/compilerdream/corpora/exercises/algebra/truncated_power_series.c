/* Arithmetic with truncated power series in floating point: inverse, square root, exponential, logarithm and composition. */
#include <math.h>
#include <stdio.h>

#define TERMS 11

typedef struct {
    double c[TERMS];
} series;

series series_scalar(double v) {
    series s = {{0.0}};
    s.c[0] = v;
    return s;
}

series series_variable(void) {
    series s = series_scalar(0.0);
    s.c[1] = 1.0;
    return s;
}

series series_add(series a, series b) {
    for (int i = 0; i < TERMS; i++)
        a.c[i] += b.c[i];
    return a;
}

series series_scale(series a, double f) {
    for (int i = 0; i < TERMS; i++)
        a.c[i] *= f;
    return a;
}

series series_mul(const series *a, const series *b) {
    series r = series_scalar(0.0);
    for (int i = 0; i < TERMS; i++)
        for (int j = 0; i + j < TERMS; j++)
            r.c[i + j] += a->c[i] * b->c[j];
    return r;
}

series series_inverse(const series *a) {
    series r = series_scalar(1.0 / a->c[0]);
    for (int n = 1; n < TERMS; n++) {
        double s = 0.0;
        for (int k = 1; k <= n; k++)
            s += a->c[k] * r.c[n - k];
        r.c[n] = -s / a->c[0];
    }
    return r;
}

series series_root(const series *a) {
    series r = series_scalar(sqrt(a->c[0]));
    for (int n = 1; n < TERMS; n++) {
        double s = a->c[n];
        for (int k = 1; k < n; k++)
            s -= r.c[k] * r.c[n - k];
        r.c[n] = s / (2.0 * r.c[0]);
    }
    return r;
}

/* needs a zero constant term */
series series_exp(const series *a) {
    series r = series_scalar(1.0);
    for (int n = 1; n < TERMS; n++) {
        double s = 0.0;
        for (int k = 1; k <= n; k++)
            s += k * a->c[k] * r.c[n - k];
        r.c[n] = s / n;
    }
    return r;
}

/* needs the constant term one */
series series_log(const series *a) {
    series r = series_scalar(0.0);
    for (int n = 1; n < TERMS; n++) {
        double s = n * a->c[n];
        for (int k = 1; k < n; k++)
            s -= k * r.c[k] * a->c[n - k];
        r.c[n] = s / n;
    }
    return r;
}

series series_compose(const series *outer, const series *inner) {
    series r = series_scalar(0.0);
    for (int n = TERMS - 1; n >= 0; n--) {
        r = series_mul(&r, inner);
        r.c[0] += outer->c[n];
    }
    return r;
}

double series_distance(const series *a, const series *b) {
    double worst = 0.0;
    for (int i = 0; i < TERMS; i++)
        worst = fmax(worst, fabs(a->c[i] - b->c[i]));
    return worst;
}

void print_series(const char *title, const series *a, int exponential) {
    double factor = 1.0;
    printf("%s:", title);
    for (int i = 0; i < TERMS; i++) {
        if (exponential && i > 1)
            factor *= i;
        double v = a->c[i] * factor;
        printf(" %.3f", fabs(v) < 1e-6 ? 0.0 : v);
    }
    printf("\n");
}

void verdict(const char *what, const series *a, const series *b) {
    printf("  %s: %s\n", what, series_distance(a, b) < 1e-7 ? "ok" : "off");
}

int main(void) {
    series x = series_variable(), one = series_scalar(1.0);
    series ex = series_exp(&x), em1 = series_add(ex, series_scalar(-1.0));
    series bell = series_compose(&ex, &em1), again = series_exp(&em1);
    print_series("Bell numbers", &bell, 1);
    verdict("composition equals exponential", &bell, &again);
    series quarter = series_add(one, series_scale(x, -4.0)), root = series_root(&quarter);
    series catalan = series_scale(series_add(one, series_scale(root, -1.0)), 0.5);
    print_series("Catalan numbers, shifted", &catalan, 0);
    series square = series_mul(&catalan, &catalan), sum = series_add(x, square);
    verdict("solves C = x + C C", &catalan, &sum);

    double v;
    int seen = 0;
    series given = series_scalar(0.0);
    while (seen < TERMS && scanf("%lf", &v) == 1)
        given.c[seen++] = v;
    if (seen == 0 || given.c[0] == 0.0)
        return 0;
    given = series_scale(given, 1.0 / given.c[0]);
    print_series("given", &given, 0);
    series inv = series_inverse(&given), back = series_inverse(&inv), lg = series_log(&given);
    print_series("inverse", &inv, 0);
    verdict("inverse twice", &given, &back);
    print_series("logarithm", &lg, 0);
    back = series_exp(&lg);
    verdict("exponential of logarithm", &given, &back);
    series half = series_scale(lg, 0.5), r1 = series_exp(&half), r2 = series_root(&given);
    print_series("square root", &r2, 0);
    verdict("root by logarithm", &r1, &r2);
    return 0;
}
