/* Follows the price of hogs when farmers plan by last season's price, with three ways of forming expectations. */
#include <math.h>
#include <stdio.h>

#define SEASONS 60

struct market {
    double demand_start, demand_slope, supply_start, supply_slope;
};

double equilibrium(const struct market *m)
{
    return (m->demand_start - m->supply_start) / (m->demand_slope + m->supply_slope);
}

/* Price that clears what was raised for the expected price. */
double clearing(const struct market *m, double expected)
{
    double raised = fmax(0, m->supply_start + m->supply_slope * expected);
    return fmax(0, (m->demand_start - raised) / m->demand_slope);
}

const char *verdict(const double *price, double level)
{
    double early = 0, late = 0;
    for (int t = 0; t < 10; t++) {
        early = fmax(early, fabs(price[t] - level));
        late = fmax(late, fabs(price[SEASONS - 1 - t] - level));
    }
    if (late < 0.01)
        return "settles";
    if (late > early * 1.05)
        return "explodes";
    if (late < early * 0.95)
        return "calms down";
    return "goes round";
}

int main(void)
{
    struct market m;
    double start, weight;
    while (scanf("%lf %lf %lf %lf %lf %lf", &m.demand_start, &m.demand_slope, &m.supply_start, &m.supply_slope, &start,
                 &weight) == 6) {
        double level = equilibrium(&m);
        printf("equilibrium %.3f, slopes %.1f : %.1f\n", level, m.supply_slope, m.demand_slope);
        for (int way = 0; way < 3; way++) {
            static const char *const names[] = {"naive", "adaptive", "average"};
            double price[SEASONS], expected = start, last = start;
            for (int t = 0; t < SEASONS; t++) {
                price[t] = clearing(&m, expected);
                if (way == 0)
                    expected = price[t];
                else if (way == 1)
                    expected += weight * (price[t] - expected);
                else
                    expected = (price[t] + last) / 2;
                last = price[t];
            }
            printf("  %-8s", names[way]);
            for (int t = 0; t < 6; t++)
                printf(" %7.3f", price[t] + 1e-9);
            printf("  %s\n", verdict(price, level));
        }
    }
    return 0;
}
