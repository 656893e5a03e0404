/* Stock valuation by first-in first-out against moving average, with returns and a write-off count. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct layer {
    struct layer *next;
    long units;
    long unit_cost; /* in hundredths of a cent */
} layer;

typedef struct item {
    char name[16];
    layer *oldest, *newest;
    long units;
    long long average_value; /* value of the stock under the moving average */
    long long fifo_issued, average_issued, bought;
    struct item *next;
} item;

static item *catalogue;

static item *lookup(const char *name)
{
    item **p = &catalogue;
    while (*p && strcmp((*p)->name, name) < 0)
        p = &(*p)->next;
    if (*p && strcmp((*p)->name, name) == 0)
        return *p;
    item *fresh = calloc(1, sizeof *fresh);
    if (!fresh)
        exit(0);
    strncpy(fresh->name, name, sizeof fresh->name - 1);
    fresh->next = *p;
    *p = fresh;
    return fresh;
}

static void receive(item *it, long units, long unit_cost)
{
    layer *l = malloc(sizeof *l);
    if (!l)
        exit(0);
    l->next = NULL;
    l->units = units;
    l->unit_cost = unit_cost;
    if (it->newest)
        it->newest->next = l;
    else
        it->oldest = l;
    it->newest = l;
    it->units += units;
    it->average_value += (long long)units * unit_cost;
    it->bought += (long long)units * unit_cost;
}

static long long issue(item *it, long units)
{
    if (units > it->units)
        return -1;
    long long average = units == 0 ? 0 : it->average_value * units / it->units;
    long long cost = 0;
    it->units -= units;
    it->average_value -= average;
    it->average_issued += average;
    while (units > 0) {
        layer *l = it->oldest;
        long take = units < l->units ? units : l->units;
        cost += (long long)take * l->unit_cost;
        l->units -= take;
        units -= take;
        if (l->units == 0) {
            it->oldest = l->next;
            if (!it->oldest)
                it->newest = NULL;
            free(l);
        }
    }
    it->fifo_issued += cost;
    return cost;
}

static long long fifo_value(const layer *l)
{
    return l ? (long long)l->units * l->unit_cost + fifo_value(l->next) : 0;
}

static void money(char *text, size_t room, long long value)
{
    long long cents = (value + 50) / 100;
    snprintf(text, room, "%lld.%02lld", cents / 100, cents % 100);
}

static void line(const char *name, long units, long long fifo, long long average)
{
    char a[32], b[32];
    money(a, sizeof a, fifo);
    money(b, sizeof b, average);
    printf("%-10s%8ld%14s%14s\n", name, units, a, b);
}

static void stocktake(item *it, long counted)
{
    long gap = it->units - counted;
    char text[32];
    if (gap < 0) {
        long cost = it->newest ? it->newest->unit_cost : 0;
        receive(it, -gap, cost);
        printf("found %ld more %s\n", -gap, it->name);
    } else if (gap > 0) {
        money(text, sizeof text, issue(it, gap));
        printf("wrote off %ld %s worth %s\n", gap, it->name, text);
    }
}

static void empty(void)
{
    while (catalogue) {
        item *it = catalogue;
        catalogue = it->next;
        while (it->oldest) {
            layer *l = it->oldest;
            it->oldest = l->next;
            free(l);
        }
        free(it);
    }
}

int main(void)
{
    char verb[8], name[16], text[32];
    long units, cost;
    while (scanf("%7s %15s %ld", verb, name, &units) == 3) {
        item *it = lookup(name);
        if (verb[0] == 'b') {
            if (scanf("%ld", &cost) == 1 && units > 0)
                receive(it, units, cost);
        } else if (verb[0] == 's') {
            long long c = issue(it, units);
            if (c < 0) {
                printf("only %ld %s left, %ld wanted\n", it->units, name, units);
            } else {
                money(text, sizeof text, c);
                printf("sold %ld %s at cost %s\n", units, name, text);
            }
        } else if (verb[0] == 'c') {
            stocktake(it, units);
        }
    }
    long long fifo = 0, average = 0;
    int sound = 1;
    long total = 0;
    printf("%-10s%8s%14s%14s\n", "item", "units", "fifo", "average");
    for (item *it = catalogue; it; it = it->next) {
        long long v = fifo_value(it->oldest);
        line(it->name, it->units, v, it->average_value);
        sound &= v + it->fifo_issued == it->bought && it->average_value + it->average_issued == it->bought;
        fifo += v;
        average += it->average_value;
        total += it->units;
    }
    line("all", total, fifo, average);
    printf("bought equals stock plus issued: %s\n", sound ? "yes" : "no");
    empty();
    return 0;
}
