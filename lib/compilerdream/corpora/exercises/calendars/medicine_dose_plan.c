// Plans doses of several medicines over some days: spacing rules, meals, night rest, stock, and amount left in the body.
#include <math.h>
#include <stdio.h>

#define MOST 6
#define SLOT 15                       /* minutes */
#define SLOTS_PER_DAY (24 * 60 / SLOT)

enum meal_rule { ANY, WITH_MEAL, EMPTY_STOMACH };

typedef struct {
    char name[16];
    int per_day, min_gap;             /* slots */
    enum meal_rule rule;
    int avoid, avoid_gap;             /* index of another medicine, -1 none */
    int stock;
    double strength, half_life;       /* mg, hours */
    int last, taken, skipped, today;
    double level, peak;
    int level_slot;
} medicine;

static const int meals[3] = {8 * 60 / SLOT, 13 * 60 / SLOT, 19 * 60 / SLOT};
enum { WAKE = 7 * 60 / SLOT, SLEEP = 22 * 60 / SLOT, NEVER = -100000 };

static int is_meal(int slot)
{
    for (int i = 0; i < 3; i++)
        if (slot == meals[i]) return 1;
    return 0;
}

static int stomach_empty(int slot)
{
    for (int i = 0; i < 3; i++)
        if (slot > meals[i] - 4 && slot < meals[i] + 8) return 0;
    return 1;
}

static int distance(int a, int b) { return a > b ? a - b : b - a; }

static int allowed(const medicine *all, int which, int now)
{
    const medicine *m = &all[which];
    int slot = now % SLOTS_PER_DAY;
    if (slot < WAKE || slot > SLEEP || m->today >= m->per_day || m->taken == 100) return 0;
    if (now - m->last < m->min_gap) return 0;
    if (m->rule == WITH_MEAL && !is_meal(slot)) return 0;
    if (m->rule == EMPTY_STOMACH && !stomach_empty(slot)) return 0;
    if (m->avoid >= 0 && distance(now, all[m->avoid].last) < m->avoid_gap) return 0;
    return 1;
}

static void decay(medicine *m, int now)
{
    double hours = (now - m->level_slot) * SLOT / 60.0;
    m->level *= pow(0.5, hours / m->half_life);
    m->level_slot = now;
}

static void take(medicine *m, int now)
{
    decay(m, now);
    m->level += m->strength;
    if (m->level > m->peak) m->peak = m->level;
    m->last = now;
    m->taken++;
    m->today++;
    m->stock--;
}

/* the sum of what is left of every dose, for comparison with the running level */
static double left_over(const int *times, int count, const medicine *m, int now)
{
    double sum = 0;
    for (int i = 0; i < count; i++)
        sum += m->strength * exp2(-(now - times[i]) * (SLOT / 60.0) / m->half_life);
    return sum;
}

int main(void)
{
    static medicine all[MOST];
    static int times[MOST][100];
    int days, count = 0, rule, gap, avoid_gap;
    if (scanf("%d", &days) != 1 || days < 1 || days > 14) return 0;
    while (count < MOST) {
        medicine *m = &all[count];
        if (scanf("%15s %d %d %d %d %d %d %lf %lf", m->name, &m->per_day, &gap, &rule, &m->avoid, &avoid_gap, &m->stock, &m->strength, &m->half_life) != 9)
            break;
        m->min_gap = gap * 60 / SLOT;
        m->avoid_gap = avoid_gap * 60 / SLOT;
        m->rule = rule == 1 ? WITH_MEAL : rule == 2 ? EMPTY_STOMACH : ANY;
        m->last = NEVER;
        count++;
    }
    for (int i = 0; i < count; i++)
        if (all[i].avoid >= count) all[i].avoid = -1;
    for (int now = 0; now < days * SLOTS_PER_DAY; now++) {
        int slot = now % SLOTS_PER_DAY, shown = 0;
        for (int i = 0; i < count; i++) {
            medicine *m = &all[i];
            if (slot == 0) m->today = 0;
            if (allowed(all, i, now)) {
                if (m->stock == 0) {
                    m->skipped++;
                    m->today++;
                    continue;
                }
                if (m->taken < 100) times[i][m->taken] = now;
                take(m, now);
                if (now < 2 * SLOTS_PER_DAY) {
                    if (!shown++) printf("day %d %02d:%02d", now / SLOTS_PER_DAY + 1, slot * SLOT / 60, slot * SLOT % 60);
                    printf(" %s", m->name);
                }
                if (m->stock == 0) {
                    if (shown) printf("\n");
                    printf("day %d: last %s is gone", now / SLOTS_PER_DAY + 1, m->name);
                    shown = 1;
                }
            }
        }
        if (shown) printf("\n");
    }
    int broken = 0;
    for (int i = 0; i < count; i++) {
        medicine *m = &all[i];
        decay(m, days * SLOTS_PER_DAY);
        double other = left_over(times[i], m->taken, m, days * SLOTS_PER_DAY);
        printf("%-12s taken %2d, without stock %d, short of plan %d, peak %.1f mg, at the end %.1f mg\n", m->name, m->taken, m->skipped,
               m->per_day * days - m->taken - m->skipped, m->peak, m->level);
        if (fabs(other - m->level) > 1e-6) broken++;
        for (int k = 1; k < m->taken; k++)
            if (times[i][k] - times[i][k - 1] < m->min_gap) broken++;
    }
    printf("%d rules broken\n", broken);
    return 0;
}
