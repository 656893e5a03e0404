/* Runs a prediction market whose automated maker quotes prices with a logarithmic scoring rule. */
#include <math.h>
#include <stdio.h>

#define OUTCOMES 4
#define TRADERS 5

struct maker {
    double depth;
    double sold[OUTCOMES];
    int outcomes;
};

static double cost(const struct maker *m)
{
    double most = m->sold[0], sum = 0;
    for (int i = 1; i < m->outcomes; i++)
        most = fmax(most, m->sold[i]);
    for (int i = 0; i < m->outcomes; i++)
        sum += exp((m->sold[i] - most) / m->depth);
    return most + m->depth * log(sum);
}

static double price(const struct maker *m, int which)
{
    double sum = 0;
    for (int i = 0; i < m->outcomes; i++)
        sum += exp((m->sold[i] - m->sold[which]) / m->depth);
    return 1 / sum;
}

static double trade(struct maker *m, int which, double amount)
{
    double before = cost(m);
    m->sold[which] += amount;
    return cost(m) - before;
}

/* Shares to buy until the price reaches the belief. */
static double wanted(const struct maker *m, int which, double belief)
{
    double p = price(m, which);
    return m->depth * (log(belief / (1 - belief)) - log(p / (1 - p)));
}

int main(void)
{
    struct maker m;
    int final;
    while (scanf("%lf %d %d", &m.depth, &m.outcomes, &final) == 3) {
        if (m.outcomes < 2 || m.outcomes > OUTCOMES || m.depth <= 0 || final < 0 || final >= m.outcomes)
            break;
        double owned[TRADERS][OUTCOMES] = {{0}}, spent[TRADERS] = {0}, taken = 0, numeric = 0;
        int who, which, trades = 0;
        double belief, budget;
        for (int i = 0; i < OUTCOMES; i++)
            m.sold[i] = 0;
        printf("market with %d outcomes, depth %.0f\n", m.outcomes, m.depth);
        while (scanf("%d %d %lf %lf", &who, &which, &belief, &budget) == 4 && who >= 0) {
            if (who >= TRADERS || which < 0 || which >= m.outcomes || belief <= 0 || belief >= 1)
                continue;
            double want = wanted(&m, which, belief), low = 0, pays;
            struct maker trial = m;
            if (trade(&trial, which, want) > budget) {
                double high = want;
                for (int i = 0; i < 60; i++) {
                    trial = m;
                    want = (low + high) / 2;
                    if (trade(&trial, which, want) > budget)
                        high = want;
                    else
                        low = want;
                }
                want = low;
            }
            /* the price is the slope of the cost: integrate it for comparison */
            trial = m;
            for (int i = 0; i < 64; i++) {
                trial.sold[which] = m.sold[which] + want * (i + 0.5) / 64;
                numeric += price(&trial, which) * want / 64;
            }
            pays = trade(&m, which, want);
            taken += pays;
            spent[who] += pays;
            owned[who][which] += want;
            trades++;
            printf("  %d %s %6.2f of %d for %7.2f ->", who, want < 0 ? "sells" : "buys ", fabs(want), which, pays);
            for (int i = 0; i < m.outcomes; i++)
                printf(" %.3f", price(&m, i));
            putchar('\n');
        }
        double loss = m.sold[final] - taken, bound = m.depth * log(m.outcomes), sum = 0;
        for (int i = 0; i < m.outcomes; i++)
            sum += price(&m, i);
        printf("  outcome %d:", final);
        for (int t = 0; t < TRADERS; t++)
            printf(" %+.2f", owned[t][final] - spent[t]);
        printf("\n  maker loses %.2f of at most %.2f: %s, prices %s, slope %s\n", loss, bound, loss <= bound ? "bounded" : "BROKEN",
               fabs(sum - 1) < 1e-9 ? "add up" : "OFF", fabs(numeric - taken) < 0.01 * (1 + trades) ? "agrees" : "DIFFERS");
    }
    return 0;
}
