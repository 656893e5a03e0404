/* Positions of planets and comets from their orbital elements: solves Kepler's equation twice over. */
#include <stdio.h>
#include <math.h>

#define TURN 6.283185307179586

struct elements {
    char name[16];
    double axis;          /* semi-major axis, astronomical units */
    double eccentricity;
    double perihelion;    /* day of a passage through perihelion */
    double argument;      /* direction of perihelion, degrees */
};

struct place {
    double x, y, distance, anomaly;
};

static int newton_steps, halving_steps;

static double year_days(double axis)
{
    return 365.2568983 * axis * sqrt(axis);
}

static double wrap(double angle)
{
    double r = fmod(angle, TURN);
    return r < 0 ? r + TURN : r;
}

static double kepler_residual(double e, double anomaly, double mean)
{
    return anomaly - e * sin(anomaly) - mean;
}

static double solve_newton(double e, double mean)
{
    double anomaly = e > 0.8 ? TURN / 2 : mean;
    for (int i = 0; i < 60; i++) {
        double step = kepler_residual(e, anomaly, mean) / (1 - e * cos(anomaly));
        anomaly -= step;
        newton_steps++;
        if (fabs(step) < 1e-12)
            break;
    }
    return anomaly;
}

static double solve_halving(double e, double mean)
{
    double low = 0, high = TURN;
    while (high - low > 1e-12) {
        double middle = (low + high) / 2;
        if (kepler_residual(e, middle, mean) > 0)
            high = middle;
        else
            low = middle;
        halving_steps++;
    }
    return (low + high) / 2;
}

static struct place locate(struct elements body, double day)
{
    struct place p;
    double e = body.eccentricity;
    double mean = wrap(TURN * (day - body.perihelion) / year_days(body.axis));
    double anomaly = solve_newton(e, mean);
    double along = body.axis * (cos(anomaly) - e);
    double across = body.axis * sqrt(1 - e * e) * sin(anomaly);
    double turn = body.argument * TURN / 360;
    p.x = along * cos(turn) - across * sin(turn);
    p.y = along * sin(turn) + across * cos(turn);
    p.distance = body.axis * (1 - e * cos(anomaly));
    p.anomaly = anomaly;
    return p;
}

/* Area that the radius sweeps between two days, by many thin triangles. */
static double swept_area(struct elements body, double from, double to, int slices)
{
    double area = 0;
    struct place last = locate(body, from);
    for (int i = 1; i <= slices; i++) {
        struct place now = locate(body, from + (to - from) * i / slices);
        area += (last.x * now.y - now.x * last.y) / 2;
        last = now;
    }
    return area;
}

int main(void)
{
    struct elements bodies[10];
    int count = 0;
    double start, step;
    int rows;
    if (scanf("%lf %lf %d", &start, &step, &rows) != 3)
        return 0;
    while (count < 10) {
        struct elements *b = &bodies[count];
        if (scanf("%15s %lf %lf %lf %lf", b->name, &b->axis, &b->eccentricity, &b->perihelion, &b->argument) != 5)
            break;
        if (b->axis > 0 && b->eccentricity >= 0 && b->eccentricity < 1)
            count++;
    }
    for (int i = 0; i < count; i++) {
        double year = year_days(bodies[i].axis), worst = 0;
        printf("%s: period %.1f days, nearest %.3f, farthest %.3f\n", bodies[i].name, year,
               bodies[i].axis * (1 - bodies[i].eccentricity), bodies[i].axis * (1 + bodies[i].eccentricity));
        for (int r = 0; r < rows; r++) {
            double day = start + r * step;
            struct place p = locate(bodies[i], day);
            double mean = wrap(TURN * (day - bodies[i].perihelion) / year);
            double gap = fabs(p.anomaly - solve_halving(bodies[i].eccentricity, mean));
            if (gap > worst)
                worst = gap;
            printf("  day %7.1f  x %8.3f  y %8.3f  distance %7.3f\n", day, p.x, p.y, p.distance);
        }
        double first = swept_area(bodies[i], start, start + step, 200);
        double later = swept_area(bodies[i], start + 3 * step, start + 4 * step, 200);
        printf("  bisection %s, equal areas %s\n", worst < 1e-9 ? "agrees" : "differs",
               fabs(first - later) < 1e-3 * fabs(first) ? "hold" : "fail");
    }
    printf("bisection needs %s steps than Newton per solution\n",
           halving_steps / (count * rows + 1) > newton_steps / (count * (rows + 402) + 1) ? "more" : "fewer");
    return 0;
}
