// Scales recipes to another number of portions with exact fractions and rewrites the amounts in handy kitchen measures.
#include <stdio.h>
#include <string.h>

typedef struct { long top, bottom; } fraction;

typedef struct {
    const char *name;
    fraction teaspoons;      /* 0 for things that are counted or weighed */
    long finest;             /* smallest part that can be measured: 1/finest */
} measure;

static const measure measures[] = {
    {"cup", {48, 1}, 4}, {"tbsp", {3, 1}, 2}, {"tsp", {1, 1}, 8}, {"g", {0, 1}, 1}, {"piece", {0, 1}, 2},
};
enum { MEASURES = sizeof measures / sizeof measures[0] };

static long gcd(long a, long b) { return b ? gcd(b, a % b) : a; }

static fraction make(long top, long bottom)
{
    long g = gcd(top < 0 ? -top : top, bottom);
    fraction f = {top / g, bottom / g};
    return f;
}

static fraction times(fraction a, fraction b) { return make(a.top * b.top, a.bottom * b.bottom); }
static fraction over(fraction a, fraction b) { return make(a.top * b.bottom, a.bottom * b.top); }
static fraction minus(fraction a, fraction b) { return make(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom); }
static int compare(fraction a, fraction b)
{
    long d = a.top * b.bottom - b.top * a.bottom;
    return (d > 0) - (d < 0);
}

static long floor_parts(fraction a, long parts) { return a.top * parts / a.bottom; }

/* reads 3, 3/4 or 1+1/2 */
static int read_fraction(const char *text, fraction *out)
{
    long whole = 0, top, bottom;
    const char *plus = strchr(text, '+');
    if (plus) {
        if (sscanf(text, "%ld", &whole) != 1) return 0;
        text = plus + 1;
    }
    int n = sscanf(text, "%ld/%ld", &top, &bottom);
    if (n < 1) return 0;
    if (n == 1) bottom = 1;
    if (bottom < 1) return 0;
    *out = make(whole * bottom + top, bottom);
    return 1;
}

static const measure *find_measure(const char *name)
{
    for (int i = 0; i < MEASURES; i++)
        if (strcmp(measures[i].name, name) == 0)
            return &measures[i];
    return NULL;
}

static void print_parts(long parts, fraction step, const char *unit)
{
    fraction f = make(parts * step.top, step.bottom);
    long whole = f.top / f.bottom, rest = f.top % f.bottom;
    if (whole) printf(" %ld", whole);
    if (rest) printf("%s%ld/%ld", whole ? "+" : " ", rest, f.bottom);
    printf(" %s", unit);
}

/* greedy: as much as can be measured of each unit, largest first; the last one is rounded; returns what was lost */
static fraction print_volume(fraction teaspoons)
{
    for (int i = 0; i < 3; i++) {
        const measure *m = &measures[i];
        fraction in_unit = over(teaspoons, m->teaspoons), step = {1, m->finest};
        long parts = floor_parts(in_unit, m->finest);
        if (i == 2)
            parts = floor_parts(make(in_unit.top * 2 * m->finest + in_unit.bottom, in_unit.bottom * 2 * m->finest), m->finest);
        if (parts == 0) continue;
        print_parts(parts, step, m->name);
        teaspoons = minus(teaspoons, times(make(parts, m->finest), m->teaspoons));
    }
    return teaspoons;
}

static fraction print_count(fraction amount, const measure *m)
{
    long parts = (amount.top * m->finest * 2 + amount.bottom) / (amount.bottom * 2);
    if (parts == 0) parts = 1;
    fraction step = {1, m->finest};
    print_parts(parts, step, m->name);
    return minus(amount, make(parts, m->finest));
}

int main(void)
{
    char title[24], thing[24], unit[12], text[24];
    long serves, wanted;
    int lines = 0, inexact = 0, wrong = 0;
    fraction factor = {1, 1};
    while (scanf("%23s", thing) == 1) {
        if (strcmp(thing, "recipe") == 0) {
            if (scanf("%23s %ld %ld", title, &serves, &wanted) != 3 || serves < 1 || wanted < 1) break;
            factor = make(wanted, serves);
            printf("%s for %ld (times %ld/%ld)\n", title, wanted, factor.top, factor.bottom);
            continue;
        }
        fraction amount;
        if (scanf("%23s %11s", text, unit) != 2) break;
        const measure *m = find_measure(unit);
        if (!m || !read_fraction(text, &amount)) {
            printf("  %s: cannot measure %s %s\n", thing, text, unit);
            continue;
        }
        fraction scaled = times(amount, factor), lost;
        if (compare(over(scaled, factor), amount) != 0) wrong++;
        printf("  %s:", thing);
        lost = m->teaspoons.top ? print_volume(times(scaled, m->teaspoons)) : print_count(scaled, m);
        if (lost.top > 0) printf(" (short by %ld/%ld)", lost.top, lost.bottom);
        if (lost.top < 0) printf(" (over by %ld/%ld)", -lost.top, lost.bottom);
        inexact += lost.top != 0;
        lines++;
        printf("\n");
    }
    printf("%d ingredients, %d rounded, %d wrong\n", lines, inexact, wrong);
    return 0;
}
