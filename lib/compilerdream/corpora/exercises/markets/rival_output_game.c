/* Lets firms adjust their output to their rivals' until nobody wants to change, under three kinds of competition. */
#include <math.h>
#include <stdio.h>

#define FIRMS 5

struct trade {
    double top, slope, cost[FIRMS];
    int firms;
};

typedef double reply(const struct trade *t, const double *out, int firm);

double price(const struct trade *t, const double *out)
{
    double sum = 0;
    for (int i = 0; i < t->firms; i++)
        sum += out[i];
    return fmax(0, t->top - t->slope * sum);
}

double others(const struct trade *t, const double *out, int firm)
{
    double sum = 0;
    for (int i = 0; i < t->firms; i++)
        sum += i == firm ? 0 : out[i];
    return sum;
}

double rival(const struct trade *t, const double *out, int firm)
{
    return fmax(0, (t->top - t->cost[firm]) / t->slope - others(t, out, firm)) / 2;
}

/* Takes the price as given: sells more until the price falls to its cost. */
double price_taker(const struct trade *t, const double *out, int firm)
{
    return fmax(0, (t->top - t->cost[firm]) / t->slope - others(t, out, firm));
}

/* Firm 0 knows how the others will answer; the others only react. */
double leader(const struct trade *t, const double *out, int firm)
{
    if (firm > 0)
        return rival(t, out, firm);
    double sum = 0;
    for (int i = 1; i < t->firms; i++)
        sum += t->cost[i];
    return fmax(0, (t->top + sum - t->firms * t->cost[0]) / (2 * t->slope));
}

/* How much could a firm still earn by a change of its own output? */
double temptation(const struct trade *t, const double *out)
{
    double most = 0, try[FIRMS];
    for (int i = 0; i < t->firms; i++)
        try[i] = out[i];
    for (int i = 0; i < t->firms; i++) {
        double now = (price(t, out) - t->cost[i]) * out[i];
        for (int k = 0; k <= 200; k++) {
            try[i] = k * t->top / t->slope / 200;
            most = fmax(most, (price(t, try) - t->cost[i]) * try[i] - now);
        }
        try[i] = out[i];
    }
    return most;
}

int main(void)
{
    static const struct {
        const char *name;
        reply *answer;
    } styles[] = {{"rivals", rival}, {"takers", price_taker}, {"leader", leader}};
    struct trade t;
    while (scanf("%lf %lf %d", &t.top, &t.slope, &t.firms) == 3 && t.firms >= 1 && t.firms <= FIRMS && t.slope > 0) {
        for (int i = 0; i < t.firms; i++)
            if (scanf("%lf", &t.cost[i]) != 1)
                return 0;
        printf("%d firms, price %.1f - %.2f q\n", t.firms, t.top, t.slope);
        for (int s = 0; s < 3; s++) {
            double out[FIRMS] = {0}, moved = 1;
            int rounds = 0;
            while (moved > 1e-9 && rounds < 500) {
                moved = 0;
                for (int i = 0; i < t.firms; i++) {
                    double q = styles[s].answer(&t, out, i);
                    moved = fmax(moved, fabs(q - out[i]));
                    out[i] = q;
                }
                rounds++;
            }
            double p = price(&t, out), profit = 0;
            printf("  %s:", styles[s].name);
            for (int i = 0; i < t.firms; i++) {
                printf(" %.3f", out[i] + 1e-7);
                profit += (p - t.cost[i]) * out[i];
            }
            printf(" | price %.3f profit %.2f, %s, %s\n", p + 1e-7, profit + 1e-5, rounds < 500 ? "settled" : "restless",
                   temptation(&t, out) < 1e-4 ? "nobody would change" : "somebody is tempted");
        }
    }
    return 0;
}
