/* Bodies under gravity: Runge-Kutta of order four against symplectic steps, with conserved quantities. */
#include <math.h>
#include <stdio.h>

#define BODIES 4
#define STATE (4 * BODIES)

typedef struct {
    double x, y, vx, vy;
} body;

typedef struct {
    body at[BODIES];
    int count;
} sky;

static double mass[BODIES];

static void pull(const sky *s, double ax[BODIES], double ay[BODIES])
{
    for (int i = 0; i < s->count; i++)
        ax[i] = ay[i] = 0.0;
    for (int i = 0; i < s->count; i++) {
        for (int j = i + 1; j < s->count; j++) {
            double dx = s->at[j].x - s->at[i].x;
            double dy = s->at[j].y - s->at[i].y;
            double square = dx * dx + dy * dy + 1e-6;
            double f = 1.0 / (square * sqrt(square));
            ax[i] += mass[j] * f * dx;
            ay[i] += mass[j] * f * dy;
            ax[j] -= mass[i] * f * dx;
            ay[j] -= mass[i] * f * dy;
        }
    }
}

static sky slope(const sky *s)
{
    sky d = *s;
    double ax[BODIES], ay[BODIES];
    pull(s, ax, ay);
    for (int i = 0; i < s->count; i++)
        d.at[i] = (body){s->at[i].vx, s->at[i].vy, ax[i], ay[i]};
    return d;
}

static sky along(sky s, const sky *d, double h)
{
    for (int i = 0; i < s.count; i++) {
        s.at[i].x += h * d->at[i].x;
        s.at[i].y += h * d->at[i].y;
        s.at[i].vx += h * d->at[i].vx;
        s.at[i].vy += h * d->at[i].vy;
    }
    return s;
}

static sky runge_kutta(sky s, double h)
{
    sky k1 = slope(&s), t = along(s, &k1, h / 2);
    sky k2 = slope(&t);
    t = along(s, &k2, h / 2);
    sky k3 = slope(&t);
    t = along(s, &k3, h);
    sky k4 = slope(&t);
    s = along(s, &k1, h / 6);
    s = along(s, &k2, h / 3);
    s = along(s, &k3, h / 3);
    return along(s, &k4, h / 6);
}

/* Kick, drift, kick. */
static sky leap(sky s, double h)
{
    double ax[BODIES], ay[BODIES];
    for (int half = 0; half < 2; half++) {
        pull(&s, ax, ay);
        for (int i = 0; i < s.count; i++) {
            s.at[i].vx += h / 2 * ax[i];
            s.at[i].vy += h / 2 * ay[i];
            if (half == 0) {
                s.at[i].x += h * s.at[i].vx;
                s.at[i].y += h * s.at[i].vy;
            }
        }
    }
    return s;
}

static double energy(const sky *s)
{
    double sum = 0.0;
    for (int i = 0; i < s->count; i++) {
        const body *b = &s->at[i];
        sum += 0.5 * mass[i] * (b->vx * b->vx + b->vy * b->vy);
        for (int j = 0; j < i; j++)
            sum -= mass[i] * mass[j] / hypot(b->x - s->at[j].x, b->y - s->at[j].y);
    }
    return sum;
}

static double spin(const sky *s)
{
    double sum = 0.0;
    for (int i = 0; i < s->count; i++)
        sum += mass[i] * (s->at[i].x * s->at[i].vy - s->at[i].y * s->at[i].vx);
    return sum;
}

/* Three digits are shown; a zero has no sign. */
static double tidy(double v)
{
    return fabs(v) < 0.0005 ? 0.0 : v;
}

static void report(const char *name, const sky *s)
{
    printf("  %s: energy %.5f, spin %.5f, at", name, energy(s), spin(s));
    for (int i = 0; i < s->count; i++)
        printf(" (%.3f, %.3f)", tidy(s->at[i].x), tidy(s->at[i].y));
    printf("\n");
}

int main(void)
{
    int count, steps;
    double h;
    while (scanf("%d %d %lf", &count, &steps, &h) == 3 && count <= BODIES) {
        sky start = {.count = count};
        for (int i = 0; i < count; i++) {
            body *b = &start.at[i];
            if (scanf("%lf %lf %lf %lf %lf", &mass[i], &b->x, &b->y, &b->vx, &b->vy) != 5)
                return 1;
        }
        sky a = start, b = start;
        for (int k = 0; k < steps; k++) {
            a = runge_kutta(a, h);
            b = leap(b, h);
        }
        printf("%d bodies, %d steps of %g\n", count, steps, h);
        report("start", &start);
        report("Runge-Kutta", &a);
        report("leapfrog", &b);
        for (int k = 0; k < steps; k++)
            b = leap(b, -h);
        report("and back", &b);
    }
    return 0;
}
