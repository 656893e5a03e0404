// French republican dates and decimal clock times from Gregorian ones, and back.
#include <stdio.h>
#include <string.h>

struct civil { int year, month, day; };
struct republican { int year, month, day; };   /* month 13 holds the extra days */
struct clock { int hours, minutes, seconds; };

static const char *const month_names[13] = {"Vendemiaire", "Brumaire", "Frimaire", "Nivose", "Pluviose", "Ventose", "Germinal",
    "Floreal", "Prairial", "Messidor", "Thermidor", "Fructidor", "jour complementaire"};
static const char *const decade_days[10] = {"primidi", "duodi", "tridi", "quartidi", "quintidi", "sextidi", "septidi", "octidi", "nonidi", "decadi"};

static inline int extra_days(int year)
{
    /* years 3, 7 and 11 were leap as decreed; the later ones by the proposed rule of fours */
    return year < 20 ? 5 + (year % 4 == 3 && year < 16) : 5 + (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
}

static inline long civil_number(const struct civil *c)
{
    long y = c->month > 2 ? c->year : c->year - 1;
    long m = (c->month + 9) % 12;
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + c->day - 1;
}

static inline void civil_from_number(long n, struct civil *c)
{
    long y = (10000 * n + 14780) / 3652425;
    long rest = n - (365 * y + y / 4 - y / 100 + y / 400);
    if (rest < 0) {
        y--;
        rest = n - (365 * y + y / 4 - y / 100 + y / 400);
    }
    long m = (100 * rest + 52) / 3060;
    c->year = (int)(y + (m + 2) / 12);
    c->month = (int)((m + 2) % 12 + 1);
    c->day = (int)(rest - (m * 306 + 5) / 10 + 1);
}

static inline long republic_start(void)
{
    const struct civil first = {1792, 9, 22};
    return civil_number(&first);
}

static struct republican to_republican(long n)
{
    struct republican r = {1, 1, 1};
    long rest = n - republic_start();
    while (rest >= 360 + extra_days(r.year))
        rest -= 360 + extra_days(r.year++);
    r.month = (int)(rest / 30) + 1;
    r.day = (int)(rest % 30) + 1;
    return r;
}

static long from_republican(struct republican r)
{
    long n = republic_start();
    for (int y = 1; y < r.year; y++)
        n += 360 + extra_days(y);
    return n + 30 * (r.month - 1) + r.day - 1;
}

/* both clocks divide the same day: 86400 seconds against 100000 */
static struct clock decimal_clock(struct clock t)
{
    long seconds = t.hours * 3600L + t.minutes * 60L + t.seconds;
    long parts = (seconds * 100000 + 43200) / 86400;
    struct clock d = {(int)(parts / 10000), (int)(parts / 100 % 100), (int)(parts % 100)};
    return d;
}

static struct clock ordinary_clock(struct clock d)
{
    long parts = d.hours * 10000L + d.minutes * 100L + d.seconds;
    long seconds = (parts * 86400 + 50000) / 100000;
    struct clock t = {(int)(seconds / 3600), (int)(seconds / 60 % 60), (int)(seconds % 60)};
    return t;
}

static void write_roman(int n, char *out)
{
    static const int values[] = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    static const char *const signs[] = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    *out = '\0';
    for (int i = 0; n > 0; i++)
        for (; n >= values[i]; n -= values[i])
            strcat(out, signs[i]);
}

int main(void)
{
    struct civil c, back;
    struct clock t;
    char roman[32];
    while (scanf("%d-%d-%d %d:%d:%d", &c.year, &c.month, &c.day, &t.hours, &t.minutes, &t.seconds) == 6) {
        long n = civil_number(&c);
        if (n < republic_start() || c.year > 2100) {
            printf("%d-%02d-%02d: not in the republic\n", c.year, c.month, c.day);
            continue;
        }
        struct republican r = to_republican(n);
        struct clock d = decimal_clock(t), o = ordinary_clock(d);
        write_roman(r.year, roman);
        printf("%d-%02d-%02d: ", c.year, c.month, c.day);
        if (r.month == 13)
            printf("%de %s an %s", r.day, month_names[12], roman);
        else
            printf("%s %d %s an %s", decade_days[(r.day - 1) % 10], r.day, month_names[r.month - 1], roman);
        printf(", %d:%02d:%02d decimal", d.hours, d.minutes, d.seconds);
        if (o.hours != t.hours || o.minutes != t.minutes || o.seconds != t.seconds)
            printf(" (clock lost)");
        civil_from_number(from_republican(r), &back);
        printf("%s\n", memcmp(&back, &c, sizeof c) ? " (date lost)" : "");
    }
    int failures = 0;
    for (long n = republic_start(); n < republic_start() + 3000; n++)
        failures += from_republican(to_republican(n)) != n;
    printf("failures in 3000 days: %d\n", failures);
    return 0;
}
