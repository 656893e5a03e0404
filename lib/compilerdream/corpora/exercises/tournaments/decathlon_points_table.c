/* Scores decathlons with the power formulas, ranks the athletes, and asks what mark each would need in the last event to win. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#define EVENTS 10
#define MAX_ATHLETES 12

enum kind { RUN, JUMP, THROW };

struct event {
    const char *name;
    enum kind kind;
    double a, b, c;
};

static const struct event table[EVENTS] = {
    {"100m", RUN, 25.4347, 18.0, 1.81},       {"long jump", JUMP, 0.14354, 220.0, 1.4},
    {"shot", THROW, 51.39, 1.5, 1.05},        {"high jump", JUMP, 0.8465, 75.0, 1.42},
    {"400m", RUN, 1.53775, 82.0, 1.81},       {"hurdles", RUN, 5.74352, 28.5, 1.92},
    {"discus", THROW, 12.91, 4.0, 1.1},       {"vault", JUMP, 0.2797, 100.0, 1.35},
    {"javelin", THROW, 10.14, 7.0, 1.08},     {"1500m", RUN, 0.03768, 480.0, 1.85},
};

struct athlete {
    char name[16];
    double mark[EVENTS];
    int points[EVENTS];
    int total;
};

static struct athlete squad[MAX_ATHLETES];
static int squad_size;

static int event_points(const struct event *e, double mark)
{
    double base = e->kind == RUN ? e->b - mark : (e->kind == JUMP ? mark * 100.0 : mark) - e->b;
    return base <= 0.0 ? 0 : (int)(e->a * pow(base, e->c));
}

/* Worst mark, in hundredths, that still earns the points: invert the formula, then repair the rounding stepwise. */
static double mark_needed(const struct event *e, int points)
{
    double base = pow(points / e->a, 1.0 / e->c);
    double raw = e->kind == RUN ? e->b - base : (base + e->b) / (e->kind == JUMP ? 100.0 : 1.0);
    double better = e->kind == RUN ? -1.0 : 1.0;
    long hundredths = lround(raw * 100.0 - 2.0 * better);
    while (event_points(e, (double)hundredths / 100.0) < points)
        hundredths += (long)better;
    return (double)hundredths / 100.0;
}

static void read_squad(void)
{
    while (squad_size < MAX_ATHLETES) {
        struct athlete *p = &squad[squad_size];
        if (scanf("%15s", p->name) != 1)
            return;
        p->total = 0;
        for (int e = 0; e < EVENTS; e++) {
            if (scanf("%lf", &p->mark[e]) != 1)
                return;
            p->points[e] = event_points(&table[e], p->mark[e]);
            p->total += p->points[e];
        }
        squad_size++;
    }
}

static int total_through(const struct athlete *p, int events)
{
    int sum = 0;
    for (int e = 0; e < events; e++)
        sum += p->points[e];
    return sum;
}

static int leader_after(int events)
{
    int best = 0;
    for (int i = 1; i < squad_size; i++)
        if (total_through(&squad[i], events) > total_through(&squad[best], events))
            best = i;
    return best;
}

int main(void)
{
    int changes = 0, winner, last = EVENTS - 1;
    read_squad();
    if (squad_size == 0)
        return 0;
    for (int i = 0; i < squad_size; i++) {
        printf("%-8s", squad[i].name);
        for (int e = 0; e < EVENTS; e++)
            printf(" %4d", squad[i].points[e]);
        printf(" = %d\n", squad[i].total);
    }
    printf("Leaders:");
    for (int n = 1, before = -1; n <= EVENTS; n++) {
        int now = leader_after(n);
        if (now != before)
            printf(" %s from %s;", squad[now].name, table[n - 1].name);
        changes += before >= 0 && now != before;
        before = now;
    }
    printf(" %d changes\n", changes);
    winner = leader_after(EVENTS);
    for (int i = 0; i < squad_size; i++) {
        int rank = 1, need = squad[winner].total + 1 - total_through(&squad[i], last);
        for (int j = 0; j < squad_size; j++)
            rank += squad[j].total > squad[i].total;
        printf("%d. %-8s", rank, squad[i].name);
        if (i == winner) {
            printf(" wins\n");
        } else {
            double t = mark_needed(&table[last], need);
            int cs = (int)lround(t * 100.0);
            printf(" needed %d points in the 1500m, %d:%02d.%02d%s\n", need, cs / 6000, cs / 100 % 60, cs % 100,
                   t < 206.0 ? " (beyond any runner)" : "");
        }
    }
    for (int e = 0; e < EVENTS; e++) {
        double m = mark_needed(&table[e], 1000);
        double worse = m + (table[e].kind == RUN ? 0.01 : -0.01);
        printf("1000 points in %-9s %7.2f %s\n", table[e].name, m,
               event_points(&table[e], worse) < 1000 ? "tight" : "slack");
    }
    return 0;
}
