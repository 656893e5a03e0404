/* Fits polynomials to points: normal equations and orthogonal (Householder) reduction must agree. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#define POINTS 60
#define TERMS 6

typedef struct {
    double coefficient[TERMS];
    int terms;
} fit;

static double x[POINTS], y[POINTS];
static int points;

void solve_cholesky(double a[TERMS][TERMS], double *b, int n)
{
    for (int j = 0; j < n; j++) {
        for (int k = 0; k < j; k++)
            a[j][j] -= a[j][k] * a[j][k];
        a[j][j] = sqrt(a[j][j]);
        for (int i = j + 1; i < n; i++) {
            for (int k = 0; k < j; k++)
                a[i][j] -= a[i][k] * a[j][k];
            a[i][j] /= a[j][j];
        }
    }
    for (int i = 0; i < n; i++) {
        for (int k = 0; k < i; k++)
            b[i] -= a[i][k] * b[k];
        b[i] /= a[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
        for (int k = i + 1; k < n; k++)
            b[i] -= a[k][i] * b[k];
        b[i] /= a[i][i];
    }
}

fit by_normal_equations(int terms)
{
    double a[TERMS][TERMS], powers[2 * TERMS] = {0};
    fit f = {{0}, terms};
    for (int p = 0; p < points; p++) {
        double power = 1.0;
        for (int k = 0; k < 2 * terms - 1; k++) {
            powers[k] += power;
            if (k < terms)
                f.coefficient[k] += power * y[p];
            power *= x[p];
        }
    }
    for (int i = 0; i < terms; i++)
        for (int j = 0; j < terms; j++)
            a[i][j] = powers[i + j];
    solve_cholesky(a, f.coefficient, terms);
    return f;
}

fit by_reflections(int terms)
{
    static double m[POINTS][TERMS + 1];
    fit f = {{0}, terms};
    for (int p = 0; p < points; p++) {
        m[p][0] = 1.0;
        for (int k = 1; k < terms; k++)
            m[p][k] = m[p][k - 1] * x[p];
        m[p][terms] = y[p];
    }
    for (int k = 0; k < terms; k++) {
        double v[POINTS], norm = 0.0, square = 0.0;
        for (int p = k; p < points; p++)
            norm += m[p][k] * m[p][k];
        norm = sqrt(norm);
        for (int p = k; p < points; p++)
            v[p] = m[p][k];
        v[k] += v[k] < 0.0 ? -norm : norm;
        for (int p = k; p < points; p++)
            square += v[p] * v[p];
        for (int c = k; c <= terms; c++) {
            double dot = 0.0;
            for (int p = k; p < points; p++)
                dot += v[p] * m[p][c];
            dot *= 2.0 / square;
            for (int p = k; p < points; p++)
                m[p][c] -= dot * v[p];
        }
    }
    for (int i = terms - 1; i >= 0; i--) {
        double sum = m[i][terms];
        for (int k = i + 1; k < terms; k++)
            sum -= m[i][k] * f.coefficient[k];
        f.coefficient[i] = sum / m[i][i];
    }
    return f;
}

double horner(const fit *f, double at)
{
    double value = 0.0;
    for (int k = f->terms; k-- > 0;)
        value = value * at + f->coefficient[k];
    return value;
}

double residual(const fit *f)
{
    double sum = 0.0;
    for (int p = 0; p < points; p++) {
        double e = y[p] - horner(f, x[p]);
        sum += e * e;
    }
    return sqrt(sum / points);
}

int main(void)
{
    int terms, noise;
    while (scanf("%d %d %d", &points, &terms, &noise) == 3) {
        if (points > POINTS || terms > TERMS || terms > points)
            return 1;
        unsigned state = 9u;
        for (int p = 0; p < points; p++) {
            x[p] = 3.0 * p / points - 1.0;
            state = state * 1103515245u + 12345u;
            y[p] = 2.0 - x[p] + 0.5 * x[p] * x[p] * x[p] + noise * ((int)(state >> 16 & 255) - 128) / 1280.0;
        }
        fit a = by_normal_equations(terms), b = by_reflections(terms);
        double gap = 0.0;
        printf("%d points, %d terms:", points, terms);
        for (int k = 0; k < terms; k++) {
            gap = fmax(gap, fabs(a.coefficient[k] - b.coefficient[k]));
            printf(" %.4f", b.coefficient[k] + 1e-9);
        }
        printf(", residual %.5f, %s\n", residual(&b), gap < 1e-6 ? "agree" : "DIFFER");
    }
    return 0;
}
