/* Eigenvalues and eigenvectors of symmetric matrices by cyclic Jacobi rotations. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST 12

typedef double matrix[MOST][MOST];

struct mode {
    double value;
    double vector[MOST];
};

static int order;

static double off_diagonal(matrix a)
{
    double sum = 0;
    for (int i = 0; i < order; i++)
        for (int j = i + 1; j < order; j++)
            sum += a[i][j] * a[i][j];
    return sqrt(2 * sum);
}

/* Rotates the plane of axes p and q so that a[p][q] vanishes. */
static void rotate(matrix a, matrix axes, int p, int q)
{
    if (fabs(a[p][q]) < 1e-300)
        return;
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = (theta < 0 ? -1 : 1) / (fabs(theta) + sqrt(theta * theta + 1));
    double c = 1 / sqrt(t * t + 1), s = t * c;
    for (int k = 0; k < order; k++) {
        double kp = a[k][p], kq = a[k][q];
        a[k][p] = c * kp - s * kq;
        a[k][q] = s * kp + c * kq;
    }
    for (int k = 0; k < order; k++) {
        double pk = a[p][k], qk = a[q][k];
        a[p][k] = c * pk - s * qk;
        a[q][k] = s * pk + c * qk;
    }
    for (int k = 0; k < order; k++) {
        double kp = axes[k][p], kq = axes[k][q];
        axes[k][p] = c * kp - s * kq;
        axes[k][q] = s * kp + c * kq;
    }
}

static int diagonalise(matrix a, matrix axes)
{
    int sweeps = 0;
    for (int i = 0; i < order; i++)
        for (int j = 0; j < order; j++)
            axes[i][j] = i == j;
    while (off_diagonal(a) > 1e-11 && sweeps < 50) {
        for (int p = 0; p + 1 < order; p++)
            for (int q = p + 1; q < order; q++)
                rotate(a, axes, p, q);
        sweeps++;
    }
    return sweeps;
}

static int descending(const void *x, const void *y)
{
    double a = ((const struct mode *)x)->value, b = ((const struct mode *)y)->value;
    return (a < b) - (a > b);
}

static void collect(matrix a, matrix axes, struct mode *modes)
{
    for (int m = 0; m < order; m++) {
        int largest = 0;
        modes[m].value = a[m][m];
        for (int i = 0; i < order; i++)
            if (fabs(axes[i][m]) > fabs(axes[largest][m]) + 1e-6)
                largest = i;
        for (int i = 0; i < order; i++)
            modes[m].vector[i] = axes[largest][m] < 0 ? -axes[i][m] : axes[i][m];
    }
    qsort(modes, order, sizeof *modes, descending);
}

/* The largest component of A v - lambda v over all modes. */
static double residual(matrix a, const struct mode *modes)
{
    double worst = 0;
    for (int m = 0; m < order; m++) {
        for (int i = 0; i < order; i++) {
            double sum = -modes[m].value * modes[m].vector[i];
            for (int j = 0; j < order; j++)
                sum += a[i][j] * modes[m].vector[j];
            worst = fmax(worst, fabs(sum));
        }
    }
    return worst;
}

/* Rounds a tiny negative number to zero, so that it does not print as -0.000. */
static double clean(double x)
{
    return fabs(x) < 5e-4 ? 0 : x;
}

int main(void)
{
    while (scanf("%d", &order) == 1 && order > 0 && order <= MOST) {
        matrix a, original, axes;
        struct mode modes[MOST];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j <= i; j++) {
                if (scanf("%lf", &a[i][j]) != 1)
                    return 1;
                a[j][i] = a[i][j];
            }
        }
        memcpy(original, a, sizeof a);
        int sweeps = diagonalise(a, axes);
        collect(a, axes, modes);
        printf("order %d, %s\n", order, sweeps < 15 ? "converged" : "slow");
        for (int m = 0; m < order; m++) {
            printf("%9.3f:", clean(modes[m].value));
            for (int i = 0; i < order; i++)
                printf(" %6.3f", clean(modes[m].vector[i]));
            printf("\n");
        }
        printf("residual %s\n", residual(original, modes) < 1e-8 ? "small" : "large");
    }
    return 0;
}
