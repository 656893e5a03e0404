/* Drives lorries over simply supported bridges: largest bending moment and end reaction by stepping, checked against the absolute-maximum rule. */
#include <stdio.h>
#include <math.h>

#define MAX_AXLES 10

struct lorry {
    int axles;
    double weight[MAX_AXLES];  /* kN */
    double behind[MAX_AXLES];  /* metres behind the first axle */
};

struct peak {
    double moment, moment_at, front_then;
    double reaction;
};

static double left_reaction(const struct lorry *l, double span, double front)
{
    double r = 0;
    for (int i = 0; i < l->axles; i++) {
        double x = front - l->behind[i];
        if (x >= 0 && x <= span)
            r += l->weight[i] * (span - x) / span;
    }
    return r;
}

/* bending moment below axle k while the first axle is at "front" */
static double moment_below(const struct lorry *l, double span, double front, int k)
{
    double at = front - l->behind[k], m;
    if (at < 0 || at > span)
        return 0;
    m = left_reaction(l, span, front) * at;
    for (int i = 0; i < l->axles; i++) {
        double x = front - l->behind[i];
        if (x >= 0 && x < at)
            m -= l->weight[i] * (at - x);
    }
    return m;
}

static struct peak drive_over(const struct lorry *l, double span, double step)
{
    struct peak p = {0, 0, 0, 0};
    double length = l->behind[l->axles - 1];
    int steps = (int)((span + length) / step + 0.5);
    for (int s = 0; s <= steps; s++) {
        double front = s * step, r = left_reaction(l, span, front);
        if (r > p.reaction)
            p.reaction = r;
        for (int k = 0; k < l->axles; k++) {
            double m = moment_below(l, span, front, k);
            if (m > p.moment) {
                p.moment = m;
                p.moment_at = front - l->behind[k];
                p.front_then = front;
            }
        }
    }
    return p;
}

/* largest moment: midspan halves the distance from an axle to the resultant of the axles on the bridge */
static double by_rule(const struct lorry *l, double span)
{
    double most = 0;
    for (int first = 0; first < l->axles; first++)
        for (int last = first; last < l->axles; last++) {
            double sum = 0, lever = 0;
            for (int i = first; i <= last; i++) {
                sum += l->weight[i];
                lever += l->weight[i] * l->behind[i];
            }
            for (int k = first; k <= last; k++) {
                double ahead = lever / sum - l->behind[k]; /* resultant lies this far behind axle k */
                double front = span / 2 + ahead / 2 + l->behind[k];
                double m = moment_below(l, span, front, k);
                if (m > most)
                    most = m;
            }
        }
    return most;
}

static int axle_groups_allowed(const struct lorry *l)
{
    for (int i = 0; i < l->axles; i++) {
        double sum = l->weight[i];
        for (int j = i + 1; j < l->axles; j++) {
            int n = j - i + 1;
            double base = l->behind[j] - l->behind[i];
            sum += l->weight[j];
            if (sum > 2.2 * (base / 0.3 * n / (n - 1.0) + 12 * n + 36))
                return 0;
        }
    }
    return 1;
}

int main(void)
{
    struct lorry l;
    int spans, i, number = 0;
    double span[8];
    if (scanf("%d", &spans) != 1 || spans < 1 || spans > 8)
        return 0;
    for (i = 0; i < spans; i++)
        if (scanf("%lf", &span[i]) != 1 || span[i] < 1)
            return 0;
    while (scanf("%d", &l.axles) == 1 && l.axles > 0 && l.axles <= MAX_AXLES) {
        double total = 0, place = 0, spacing;
        for (i = 0; i < l.axles; i++) {
            if (scanf("%lf %lf", &spacing, &l.weight[i]) != 2)
                return 0;
            place += i ? spacing : 0;
            l.behind[i] = place;
            total += l.weight[i];
        }
        printf("lorry %d: %d axles, %.0f kN over %.1f m, axle groups %s\n", ++number, l.axles, total, place,
               axle_groups_allowed(&l) ? "allowed" : "too heavy");
        for (i = 0; i < spans; i++) {
            struct peak p = drive_over(&l, span[i], 0.05);
            double rule = by_rule(&l, span[i]);
            printf("  span %4.1f: moment %7.1f kNm at %5.2f, reaction %5.1f kN, even load %.2f kN/m%s\n", span[i], p.moment,
                   p.moment_at, p.reaction, 8 * p.moment / (span[i] * span[i]),
                   p.moment <= rule + 1e-6 && rule < p.moment * 1.01 + 0.5 ? "" : " (rule differs)");
        }
    }
    return 0;
}
