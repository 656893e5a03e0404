/* Refuelling: where a circuit can be started, the fewest stops on a road, and the cheapest fill by prices. */
#include <stdio.h>

#define MOST 100
#define FAR 1000000000L

struct station {
    int fuel, price, gap; /* gap: distance to the next station */
};

long simulate(const struct station *s, int n, int start)
{
    long tank = 0;
    for (int k = 0; k < n; k++) {
        const struct station *here = &s[(start + k) % n];
        tank += here->fuel - here->gap;
        if (tank < 0)
            return -1;
    }
    return tank;
}

/* One pass: after a failure nothing on the way there can be the start. */
int circuit_start(const struct station *s, int n)
{
    long tank = 0, total = 0;
    int start = 0;
    for (int i = 0; i < n; i++) {
        tank += s[i].fuel - s[i].gap;
        total += s[i].fuel - s[i].gap;
        if (tank < 0) {
            tank = 0;
            start = i + 1;
        }
    }
    return total < 0 ? -1 : start;
}

int slow_start(const struct station *s, int n)
{
    for (int i = 0; i < n; i++)
        if (simulate(s, n, i) >= 0)
            return i;
    return -1;
}

static void insert(int *list, int count, int value)
{
    while (count > 0 && list[count - 1] > value) {
        list[count] = list[count - 1];
        count--;
    }
    list[count] = value;
}

/* Drive on; when the tank runs dry, take the largest supply passed so far. */
int fewest_stops(const struct station *s, int n, long tank)
{
    int passed[MOST], count = 0, stops = 0;
    for (int i = 0; i < n; i++) {
        if (i > 0)
            insert(passed, count++, s[i].fuel);
        tank -= s[i].gap;
        while (tank < 0) {
            if (count == 0)
                return -1;
            tank += passed[--count];
            stops++;
        }
    }
    return stops;
}

/* The same by the farthest point for every number of stops. */
int fewest_stops_table(const struct station *s, int n, long tank)
{
    long far[MOST + 1] = {0}, position = 0, end = 0;
    far[0] = tank;
    for (int i = 0; i < n; i++)
        end += s[i].gap;
    for (int i = 1; i < n; i++) {
        position += s[i - 1].gap;
        for (int k = i; k-- > 0;)
            if (far[k] >= position && far[k] + s[i].fuel > far[k + 1])
                far[k + 1] = far[k] + s[i].fuel;
    }
    for (int k = 0; k < n; k++)
        if (far[k] >= end)
            return k;
    return -1;
}

/* A tank of limited size: fill up to the next cheaper station. */
long cheapest_fill(const struct station *s, int n, int size)
{
    long cost = 0;
    int tank = 0;
    for (int i = 0; i < n; i++) {
        int need = 0, k = i;
        if (s[i].gap > size)
            return -1;
        do
            need += s[k++].gap;
        while (k < n && need < size && s[k].price > s[i].price);
        if (need > size)
            need = size;
        if (need > tank) {
            cost += (long)(need - tank) * s[i].price;
            tank = need;
        }
        tank -= s[i].gap;
    }
    return cost;
}

long cheapest_table(const struct station *s, int n, int size)
{
    static long now[128], next[128];
    for (int t = 0; t <= size; t++)
        now[t] = t == 0 ? 0 : FAR;
    for (int i = 0; i < n; i++) {
        for (int t = 1; t <= size; t++)
            if (now[t - 1] + s[i].price < now[t])
                now[t] = now[t - 1] + s[i].price;
        for (int t = 0; t <= size; t++)
            next[t] = t + s[i].gap <= size ? now[t + s[i].gap] : FAR;
        for (int t = 0; t <= size; t++)
            now[t] = next[t];
    }
    return now[0] >= FAR ? -1 : now[0];
}

int main(void)
{
    struct station s[MOST];
    int n, tank, size, spread;
    unsigned seed;
    while (scanf("%d %d %d %d %u", &n, &tank, &size, &spread, &seed) == 5) {
        if (n < 1 || n > MOST || size > 127 || spread < 1)
            return 1;
        for (int i = 0; i < n; i++) {
            seed = seed * 1664525u + 1013904223u;
            s[i].fuel = (int)(seed >> 20) % spread + 3;
            s[i].price = (int)(seed >> 8 & 31) + 10;
            seed = seed * 1664525u + 1013904223u;
            s[i].gap = (int)(seed >> 20) % spread + 1;
        }
        int start = circuit_start(s, n), stops = fewest_stops(s, n, tank);
        long cost = cheapest_fill(s, n, size);
        printf("%d stations: start %d%s, left %ld; ", n, start, start == slow_start(s, n) ? "" : "?",
               start < 0 ? -1 : simulate(s, n, start));
        printf("tank %d: %d stops%s; ", tank, stops, stops == fewest_stops_table(s, n, tank) ? "" : "?");
        printf("size %d: cost %ld%s\n", size, cost, cost == cheapest_table(s, n, size) ? "" : "?");
    }
    return 0;
}
