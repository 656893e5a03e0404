/* Telephone bill: call records rated by tariff tables with peak hours, bundles, minimum charges and rounding steps. */
#include <stdio.h>

enum { LOCAL, MOBILE, ABROAD, SERVICE, ZONES };

typedef struct {
    int connect;     /* tenths of a cent */
    int per_minute[3]; /* night, day, peak */
    int first, step; /* seconds: minimum and then rounding unit */
} price;

typedef struct {
    const char *name;
    int base_fee; /* cents */
    int free_minutes;
    price zones[ZONES];
} tariff;

typedef struct {
    int start; /* minute of the week */
    int seconds;
    int zone;
} call;

static const char *const zone_names[ZONES] = { "local", "mobile", "abroad", "service" };

static const tariff tariffs[] = {
    { "basic", 500, 0, { { 40, { 15, 29, 39 }, 60, 60 }, { 40, { 89, 119, 149 }, 60, 30 },
                         { 90, { 240, 310, 390 }, 60, 60 }, { 0, { 490, 490, 490 }, 60, 60 } } },
    { "talker", 1290, 60, { { 0, { 9, 19, 19 }, 30, 1 }, { 0, { 69, 99, 99 }, 30, 1 },
                            { 90, { 190, 290, 290 }, 60, 30 }, { 0, { 490, 490, 490 }, 60, 60 } } },
    { "flat", 2490, 9999, { { 0, { 0, 0, 0 }, 1, 1 }, { 0, { 59, 59, 59 }, 60, 60 },
                            { 50, { 150, 150, 150 }, 60, 60 }, { 0, { 490, 490, 490 }, 60, 60 } } },
};

enum { TARIFFS = sizeof tariffs / sizeof tariffs[0], MAX_CALLS = 60 };

static int band(int minute_of_week)
{
    int day = minute_of_week / 1440 % 7, hour = minute_of_week / 60 % 24;
    if (hour < 6 || hour >= 22)
        return 0;
    if (day >= 5)
        return 1;
    return hour >= 9 && hour < 17 ? 2 : 1;
}

static int billed_seconds(const price *p, int seconds)
{
    if (seconds <= p->first)
        return p->first;
    int steps = (seconds - p->first + p->step - 1) / p->step;
    return p->first + steps * p->step;
}

/* Rates a call in tenths of a cent; free seconds are used up for local calls first come, first served. */
static long rate(const tariff *t, call c, int *free_seconds)
{
    const price *p = &t->zones[c.zone];
    int billed = billed_seconds(p, c.seconds), skipped = 0;
    if (c.seconds == 0)
        return 0;
    if (c.zone == LOCAL && *free_seconds > 0) {
        skipped = billed < *free_seconds ? billed : *free_seconds;
        *free_seconds -= skipped;
        if (skipped == billed)
            return 0;
    }
    long sixtieths = 0;
    for (int s = skipped; s < billed;) {
        int minute_end = (s / 60 + 1) * 60;
        int until = minute_end < billed ? minute_end : billed;
        sixtieths += (long)(until - s) * p->per_minute[band(c.start + s / 60)];
        s = until;
    }
    return p->connect + (sixtieths + 59) / 60;
}

static void print_cents(long cents)
{
    printf("%6ld.%02ld", cents / 100, cents % 100);
}

int main(void)
{
    static call calls[MAX_CALLS];
    int count = 0, day, hour, minute, seconds, duration[ZONES] = { 0 }, number[ZONES] = { 0 };
    char code;
    while (count < MAX_CALLS && scanf("%d %d:%d %d %c", &day, &hour, &minute, &seconds, &code) == 5) {
        call c = { day * 1440 + hour * 60 + minute, seconds, SERVICE };
        switch (code) {
        case 'l': c.zone = LOCAL; break;
        case 'm': c.zone = MOBILE; break;
        case 'a': c.zone = ABROAD; break;
        case 's': break;
        default:
            printf("record with code %c skipped\n", code);
            continue;
        }
        number[c.zone]++;
        duration[c.zone] += seconds;
        calls[count++] = c;
    }
    for (int z = 0; z < ZONES; z++)
        printf("%-8s %2d calls %4d:%02d\n", zone_names[z], number[z], duration[z] / 60, duration[z] % 60);
    int cheapest = 0;
    long least = -1;
    for (int k = 0; k < TARIFFS; k++) {
        const tariff *t = &tariffs[k];
        long sums[ZONES] = { 0 }, total = t->base_fee;
        int free_seconds = t->free_minutes * 60, dearest = -1;
        long dearest_cost = 0;
        for (int i = 0; i < count; i++) {
            long cost = rate(t, calls[i], &free_seconds);
            sums[calls[i].zone] += cost;
            if (cost > dearest_cost) {
                dearest_cost = cost;
                dearest = i;
            }
        }
        printf("%-7s fee", t->name);
        print_cents(t->base_fee);
        for (int z = 0; z < ZONES; z++) {
            long cents = (sums[z] + 5) / 10;
            total += cents;
            printf(" %s", zone_names[z]);
            print_cents(cents);
        }
        printf(" total");
        print_cents(total);
        printf("\n");
        if (dearest >= 0)
            printf("        dearest call is number %d with %ld.%ld cents, %d free minutes left\n", dearest + 1,
                   dearest_cost / 10, dearest_cost % 10, t->free_minutes < 9999 ? free_seconds / 60 : 0);
        if (least < 0 || total < least) {
            least = total;
            cheapest = k;
        }
    }
    printf("cheapest: %s\n", tariffs[cheapest].name);
    return 0;
}
