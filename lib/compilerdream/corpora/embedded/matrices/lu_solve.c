/* Linear systems by LU factorisation with partial pivoting: solutions, determinant, condition. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    int n;
    double *a;  /* n rows of n */
    int *pivot; /* row of the original that stands in each row now */
    int sign;
} factors;

static double *entry(const factors *f, int row, int column)
{
    return &f->a[row * f->n + column];
}

static void swap_rows(factors *f, int r, int s)
{
    for (int c = 0; c < f->n; c++) {
        double t = *entry(f, r, c);
        *entry(f, r, c) = *entry(f, s, c);
        *entry(f, s, c) = t;
    }
    int p = f->pivot[r];
    f->pivot[r] = f->pivot[s];
    f->pivot[s] = p;
    f->sign = -f->sign;
}

static bool factorise(factors *f)
{
    f->sign = 1;
    for (int r = 0; r < f->n; r++)
        f->pivot[r] = r;
    for (int k = 0; k < f->n; k++) {
        int best = k;
        for (int r = k + 1; r < f->n; r++)
            if (fabs(*entry(f, r, k)) > fabs(*entry(f, best, k)))
                best = r;
        if (fabs(*entry(f, best, k)) < 1e-9)
            return false;
        if (best != k)
            swap_rows(f, best, k);
        for (int r = k + 1; r < f->n; r++) {
            double factor = *entry(f, r, k) / *entry(f, k, k);
            *entry(f, r, k) = factor;
            for (int c = k + 1; c < f->n; c++)
                *entry(f, r, c) -= factor * *entry(f, k, c);
        }
    }
    return true;
}

static double determinant(const factors *f)
{
    double product = f->sign;
    for (int k = 0; k < f->n; k++)
        product *= *entry(f, k, k);
    return product;
}

static void solve(const factors *f, const double *right, double *x)
{
    for (int r = 0; r < f->n; r++) {
        x[r] = right[f->pivot[r]];
        for (int c = 0; c < r; c++)
            x[r] -= *entry(f, r, c) * x[c];
    }
    for (int r = f->n - 1; r >= 0; r--) {
        for (int c = r + 1; c < f->n; c++)
            x[r] -= *entry(f, r, c) * x[c];
        x[r] /= *entry(f, r, r);
    }
}

/* The largest row sum of absolute values, of the matrix and of its inverse. */
static double row_norm(const double *a, int n)
{
    double largest = 0;
    for (int r = 0; r < n; r++) {
        double sum = 0;
        for (int c = 0; c < n; c++)
            sum += fabs(a[r * n + c]);
        if (sum > largest)
            largest = sum;
    }
    return largest;
}

static double inverse_norm(const factors *f, double *scratch)
{
    int n = f->n;
    double *column = scratch, *unit = scratch + n, *sums = scratch + 2 * n;
    double largest = 0;
    for (int r = 0; r < n; r++)
        sums[r] = 0;
    for (int c = 0; c < n; c++) {
        for (int r = 0; r < n; r++)
            unit[r] = r == c;
        solve(f, unit, column);
        for (int r = 0; r < n; r++)
            sums[r] += fabs(column[r]);
    }
    for (int r = 0; r < n; r++)
        largest = fmax(largest, sums[r]);
    return largest;
}

static bool one_system(int number)
{
    factors f;
    if (scanf("%d", &f.n) != 1 || f.n < 1 || f.n > 50)
        return false;
    int n = f.n;
    double *scratch = malloc((3 * n) * sizeof *scratch);
    double *right = malloc(n * sizeof *right);
    f.a = malloc(n * n * sizeof *f.a);
    f.pivot = malloc(n * sizeof *f.pivot);
    for (int r = 0; r < n; r++) {
        for (int c = 0; c < n; c++)
            if (scanf("%lf", entry(&f, r, c)) != 1)
                exit(1);
        if (scanf("%lf", &right[r]) != 1)
            exit(1);
    }
    double norm = row_norm(f.a, n);
    if (factorise(&f)) {
        printf("system %d: determinant %.3f, condition %.2f\n", number, determinant(&f),
               norm * inverse_norm(&f, scratch));
        solve(&f, right, scratch);
        for (int r = 0; r < n; r++)
            printf("  x%d = %.4f\n", r + 1, scratch[r]);
    } else {
        printf("system %d: singular\n", number);
    }
    free(scratch);
    free(right);
    free(f.a);
    free(f.pivot);
    return true;
}

int main(void)
{
    int number = 1;
    while (one_system(number))
        number++;
    return 0;
}
