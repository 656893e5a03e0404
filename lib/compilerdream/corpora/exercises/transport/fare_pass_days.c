/* Finds the cheapest mix of single tickets, day, week and month passes for a commuter's trips over a year's days. */
#include <stdio.h>

#define LAST_DAY 366
#define KINDS 4

static const int pass_days[KINDS] = {0, 1, 7, 30};
static const char *const pass_names[KINDS] = {"single", "day", "week", "month"};

static int trips[LAST_DAY + 31];
static long from_day[LAST_DAY + 32];
static int chosen[LAST_DAY + 32];

static long cost_of(int kind, int day, const int *price)
{
    return kind == 0 ? (long)price[0] * trips[day] + from_day[day + 1] : price[kind] + from_day[day + pass_days[kind]];
}

static void plan_backwards(const int *price)
{
    int d, k;
    for (d = LAST_DAY + 1; d < LAST_DAY + 32; d++)
        from_day[d] = 0;
    for (d = LAST_DAY; d >= 1; d--) {
        from_day[d] = from_day[d + 1];
        chosen[d] = -1;
        if (trips[d] == 0)
            continue;
        from_day[d] = cost_of(0, d, price);
        chosen[d] = 0;
        for (k = 1; k < KINDS; k++)
            if (cost_of(k, d, price) < from_day[d]) {
                from_day[d] = cost_of(k, d, price);
                chosen[d] = k;
            }
    }
}

/* the same cost from the front: windows slide over the days, each ending today */
static long plan_forwards(const int *price)
{
    static long upto[LAST_DAY + 1];
    int d, k;
    upto[0] = 0;
    for (d = 1; d <= LAST_DAY; d++) {
        upto[d] = upto[d - 1] + (long)price[0] * trips[d];
        for (k = 1; k < KINDS; k++) {
            int start = d - pass_days[k] > 0 ? d - pass_days[k] : 0;
            if (upto[start] + price[k] < upto[d])
                upto[d] = upto[start] + price[k];
        }
    }
    return upto[LAST_DAY];
}

static void show(const int *price)
{
    int bought[KINDS] = {0, 0, 0, 0}, d = 1, k, singles_only = 0, shown = 0;
    for (k = 1; k <= LAST_DAY; k++)
        singles_only += trips[k] * price[0];
    plan_backwards(price);
    printf("prices %d %d %d %d: %ld instead of %d", price[0], price[1], price[2], price[3], from_day[1], singles_only);
    printf(" (%s)\n ", plan_forwards(price) == from_day[1] ? "both ways" : "WAYS DIFFER");
    while (d <= LAST_DAY) {
        if ((k = chosen[d]) < 0) {
            d++;
            continue;
        }
        bought[k] += k == 0 ? trips[d] : 1;
        if (k >= 2 && ++shown <= 8)
            printf(" %s@%d", pass_names[k], d);
        d += k == 0 ? 1 : pass_days[k];
    }
    printf("\n ");
    for (k = 0; k < KINDS; k++)
        printf(" %s x%d", pass_names[k], bought[k]);
    putchar('\n');
}

int main(void)
{
    int ranges, i, first, last, step, number, day, price[KINDS], total = 0;
    if (scanf("%d", &ranges) != 1)
        return 0;
    for (i = 0; i < ranges; i++) {
        if (scanf("%d %d %d %d", &first, &last, &step, &number) != 4)
            break;
        if (step < 1 || number < 0 || number > 100)
            continue;
        for (day = first; day <= last && day <= LAST_DAY; day += step)
            if (day >= 1)
                trips[day] += number, total += number;
    }
    printf("%d trips\n", total);
    while (scanf("%d %d %d %d", &price[0], &price[1], &price[2], &price[3]) == 4)
        show(price);
    return 0;
}
