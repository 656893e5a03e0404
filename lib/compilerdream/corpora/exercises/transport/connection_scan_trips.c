/* Timetable queries by scanning all connections once in order of departure: earliest arrivals, journeys, and a check by repeated relaxation. */
#include <stdio.h>
#include <string.h>
#include <limits.h>

#define MAX_STOPS 20
#define MAX_CONNECTIONS 600
#define MAX_TRIPS 80
#define NEVER INT_MAX

typedef struct { int from, to, departs, arrives, trip; } connection;
typedef struct { int minute, enter, leave; } label;

static connection table[MAX_CONNECTIONS];
static int connections, trips, stops;
static char names[MAX_STOPS][16];
static int change[MAX_STOPS];

static int stop_named(const char *name)
{
    for (int s = 0; s < stops; s++)
        if (strcmp(names[s], name) == 0)
            return s;
    if (stops == MAX_STOPS)
        return -1;
    strncpy(names[stops], name, sizeof names[0] - 1);
    change[stops] = 4;
    return stops++;
}

static int clock_minutes(int hhmm) { return hhmm / 100 * 60 + hhmm % 100; }

static void print_clock(int minutes) { printf("%02d:%02d", minutes / 60, minutes % 60); }

static void insert(connection c)
{
    int i = connections++;
    while (i > 0 && (table[i - 1].departs > c.departs ||
                     (table[i - 1].departs == c.departs && table[i - 1].arrives > c.arrives))) {
        table[i] = table[i - 1];
        i--;
    }
    table[i] = c;
}

static void read_line(int calls)
{
    int stop[12], offset[12], first, last, every, n = 0;
    char name[16];
    for (int i = 0; i < calls; i++) {
        int minutes;
        if (scanf("%15s %d", name, &minutes) != 2)
            return;
        int s = stop_named(name);
        if (n < 12 && s >= 0) {
            stop[n] = s;
            offset[n++] = minutes;
        }
    }
    if (scanf("%d %d %d", &first, &last, &every) != 3 || every < 1)
        return;
    last = clock_minutes(last);
    for (int t = clock_minutes(first); t <= last && trips < MAX_TRIPS; t += every) {
        for (int i = 0; i + 1 < n && connections < MAX_CONNECTIONS; i++)
            insert((connection){stop[i], stop[i + 1], t + offset[i], t + offset[i + 1], trips});
        trips++;
    }
}

static void scan(int source, int start, label *at)
{
    int boarded[MAX_TRIPS];
    memset(boarded, -1, sizeof boarded);
    for (int s = 0; s < stops; s++)
        at[s] = (label){NEVER, -1, -1};
    at[source].minute = start;
    for (int c = 0; c < connections; c++) {
        const connection *k = &table[c];
        int *in = &boarded[k->trip];
        if (*in < 0) {
            int here = at[k->from].minute;
            if (here == NEVER || here + (k->from == source ? 0 : change[k->from]) > k->departs)
                continue;
            *in = c;
        }
        if (k->arrives < at[k->to].minute)
            at[k->to] = (label){k->arrives, *in, c};
    }
}

static int by_relaxation(int source, int start, int target)
{
    int at[MAX_STOPS], changed = 1;
    char riding[MAX_CONNECTIONS] = {0};
    for (int s = 0; s < stops; s++)
        at[s] = NEVER;
    at[source] = start;
    while (changed) {
        changed = 0;
        for (int c = connections - 1; c >= 0; c--) {
            const connection *k = &table[c];
            int can = riding[c];
            if (!can && at[k->from] != NEVER)
                can = at[k->from] + (k->from == source ? 0 : change[k->from]) <= k->departs;
            for (int d = 0; d < connections && !can; d++)
                can = riding[d] && table[d].trip == k->trip && table[d].arrives <= k->departs && table[d].to == k->from;
            if (can && !riding[c])
                riding[c] = 1, changed = 1;
            if (can && k->arrives < at[k->to])
                at[k->to] = k->arrives, changed = 1;
        }
    }
    return at[target];
}

static int print_journey(const label *at, int target)
{
    if (at[target].leave < 0)
        return 0;
    const connection *in = &table[at[target].enter], *out = &table[at[target].leave];
    int legs = print_journey(at, in->from);
    printf("   %-7s ", names[in->from]);
    print_clock(in->departs);
    printf(" -> ");
    print_clock(out->arrives);
    printf(" %-7s trip %d\n", names[target], in->trip);
    return legs + 1;
}

int main(void)
{
    char word[16], from[16], to[16];
    int number;
    label at[MAX_STOPS];
    while (scanf("%15s %d", word, &number) == 2) {
        if (strcmp(word, "line") == 0) {
            read_line(number);
        } else if (strcmp(word, "change") == 0 && scanf("%15s", from) == 1) {
            int s = stop_named(from);
            if (s >= 0)
                change[s] = number;
        } else if (strcmp(word, "go") == 0 && scanf("%15s %15s", from, to) == 2) {
            int a = stop_named(from), b = stop_named(to);
            if (a < 0 || b < 0)
                continue;
            scan(a, clock_minutes(number), at);
            printf("%s to %s after %04d: ", from, to, number);
            if (at[b].minute == NEVER)
                printf("not today");
            else
                print_clock(at[b].minute);
            printf(" (%s)\n", by_relaxation(a, clock_minutes(number), b) == at[b].minute ? "checked" : "WRONG");
            int legs = print_journey(at, b);
            if (legs > 1)
                printf("   %d changes\n", legs - 1);
        }
    }
    printf("%d stops, %d trips, %d connections\n", stops, trips, connections);
    return 0;
}
