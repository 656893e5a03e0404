/* Heat in a rod: explicit steps, implicit steps and the averaged scheme, against the exact wave. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#define CELLS 64

typedef struct {
    double cell[CELLS + 1];
    int n;
} rod;

typedef void (*scheme)(rod *, double);

static void explicit_step(rod *r, double lambda)
{
    double before = r->cell[0];
    for (int i = 1; i < r->n; i++) {
        double here = r->cell[i];
        r->cell[i] += lambda * (before - 2.0 * here + r->cell[i + 1]);
        before = here;
    }
}

/* (1 + 2 lambda) u[i] - lambda (u[i-1] + u[i+1]) = right[i], ends fixed. */
static void solve_tridiagonal(rod *r, const double *right, double lambda)
{
    double upper[CELLS + 1];
    upper[0] = 0.0;
    for (int i = 1; i < r->n; i++) {
        double below = -lambda;
        double pivot = 1.0 + 2.0 * lambda - below * upper[i - 1];
        upper[i] = -lambda / pivot;
        r->cell[i] = (right[i] - below * r->cell[i - 1]) / pivot;
    }
    for (int i = r->n - 1; i > 0; i--)
        r->cell[i] -= upper[i] * r->cell[i + 1];
}

static void implicit_step(rod *r, double lambda)
{
    double right[CELLS + 1];
    memcpy(right, r->cell, sizeof right);
    solve_tridiagonal(r, right, lambda);
}

static void averaged_step(rod *r, double lambda)
{
    double right[CELLS + 1] = {0};
    for (int i = 1; i < r->n; i++)
        right[i] = r->cell[i] + lambda / 2 * (r->cell[i - 1] - 2.0 * r->cell[i] + r->cell[i + 1]);
    solve_tridiagonal(r, right, lambda / 2);
}

static rod start(int n, int waves)
{
    rod r = {{0}, n};
    for (int i = 1; i < n; i++)
        r.cell[i] = sin(acos(-1.0) * waves * i / n);
    return r;
}

static double heat(const rod *r)
{
    double sum = 0.0;
    for (int i = 0; i < r->n; i++)
        sum += (r->cell[i] + r->cell[i + 1]) / 2 / r->n;
    return sum;
}

static void draw(const rod *r)
{
    static const char shade[] = " .:-=+*#%@";
    putchar('|');
    for (int i = 0; i <= r->n; i++) {
        int level = (int)(fabs(r->cell[i]) * 10.0 + 0.001);
        putchar(shade[level > 9 ? 9 : level]);
    }
    printf("|\n");
}

static void run(const char *name, scheme step, int n, int waves, double lambda, int steps)
{
    rod r = start(n, waves);
    double pi = acos(-1.0), exact, error = 0.0;
    for (int k = 0; k < steps; k++) {
        step(&r, lambda);
        if (!(fabs(r.cell[n / 2]) < 100.0 && fabs(r.cell[1]) < 100.0)) {
            printf("  %s: unstable\n", name);
            return;
        }
    }
    double decay = exp(-pi * pi * waves * waves * lambda * steps / n / n);
    for (int i = 0; i <= n; i++) {
        exact = decay * sin(pi * waves * i / n);
        error = fmax(error, fabs(exact - r.cell[i]));
    }
    printf("  %s: heat %.6f, error %.6f\n  ", name, fabs(heat(&r)), error);
    draw(&r);
}

int main(void)
{
    static const struct {
        const char *name;
        scheme step;
    } schemes[] = {{"explicit", explicit_step}, {"implicit", implicit_step}, {"averaged", averaged_step}};
    int n, waves, steps;
    double lambda;
    while (scanf("%d %d %lf %d", &n, &waves, &lambda, &steps) == 4) {
        if (n < 2 || n > CELLS)
            continue;
        printf("%d cells, %d waves, ratio %.2f, %d steps\n", n, waves, lambda, steps);
        for (unsigned k = 0; k < sizeof schemes / sizeof *schemes; k++)
            run(schemes[k].name, schemes[k].step, n, waves, lambda, steps);
    }
    return 0;
}
