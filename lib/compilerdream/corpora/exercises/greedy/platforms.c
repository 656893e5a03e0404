/* Platforms of a station: merged arrivals and departures, minute by minute, and a timetable of platform numbers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TRAINS 96
#define DAY (24 * 60)

struct train {
    short arrives, leaves;
    signed char platform;
};

static int read_clock(const char *text)
{
    int h = 0, m = 0;
    if (sscanf(text, "%d:%d", &h, &m) != 2 || h < 0 || h > 23 || m < 0 || m > 59)
        return -1;
    return h * 60 + m;
}

static const char *clock_text(int minute)
{
    static char ring[4][8];
    static unsigned next;
    char *text = ring[next++ & 3];
    text[0] = (char)('0' + minute / 600);
    text[1] = (char)('0' + minute / 60 % 10);
    text[2] = ':';
    text[3] = (char)('0' + minute % 60 / 10);
    text[4] = (char)('0' + minute % 10);
    text[5] = '\0';
    return text;
}

static int short_order(const void *a, const void *b)
{
    return *(const short *)a - *(const short *)b;
}

static int train_order(const void *a, const void *b)
{
    const struct train *x = a, *y = b;
    return x->arrives != y->arrives ? x->arrives - y->arrives : x->leaves - y->leaves;
}

/* A train that leaves at a minute still blocks the platform in that minute. */
static int merged(const struct train *t, int n, int *when)
{
    short in[TRAINS], out[TRAINS];
    int i = 0, j = 0, now = 0, most = 0;
    for (int k = 0; k < n; k++) {
        in[k] = t[k].arrives;
        out[k] = t[k].leaves;
    }
    qsort(in, (size_t)n, sizeof in[0], short_order);
    qsort(out, (size_t)n, sizeof out[0], short_order);
    while (i < n) {
        if (in[i] <= out[j]) {
            if (++now > most) {
                most = now;
                *when = in[i];
            }
            i++;
        } else {
            now--;
            j++;
        }
    }
    return most;
}

static int by_minutes(const struct train *t, int n, int *empty)
{
    static unsigned char standing[DAY];
    int most = 0;
    memset(standing, 0, sizeof standing);
    for (int k = 0; k < n; k++)
        for (int m = t[k].arrives; m <= t[k].leaves; m++)
            standing[m]++;
    *empty = 0;
    for (int m = 0; m < DAY; m++) {
        *empty += standing[m] == 0;
        if (standing[m] > most)
            most = standing[m];
    }
    return most;
}

/* Lowest free platform for each train in turn. */
static int assign(struct train *t, int n)
{
    int free_after[TRAINS], count = 0;
    qsort(t, (size_t)n, sizeof t[0], train_order);
    for (int k = 0; k < n; k++) {
        int p = 0;
        while (p < count && free_after[p] >= t[k].arrives)
            p++;
        if (p == count)
            count++;
        free_after[p] = t[k].leaves;
        t[k].platform = (signed char)p;
    }
    return count;
}

static int collide(const struct train *t, int n)
{
    int bad = 0;
    for (int a = 0; a < n; a++)
        for (int b = 0; b < a; b++)
            bad += t[a].platform == t[b].platform && t[a].arrives <= t[b].leaves &&
                   t[b].arrives <= t[a].leaves;
    return bad;
}

static void report(struct train *t, int n)
{
    int when = 0, empty, most = merged(t, n, &when), again = by_minutes(t, n, &empty), used = assign(t, n);
    printf("%d trains need %d platforms at %s, %d minutes without a train", n, most, clock_text(when), empty);
    if (again != most || used != most)
        printf(", but %d by minutes and %d assigned", again, used);
    if (collide(t, n))
        printf(", with collisions");
    putchar('\n');
    for (int k = 0; k < n && n <= 12; k++)
        printf("  %s-%s on %d\n", clock_text(t[k].arrives), clock_text(t[k].leaves), t[k].platform + 1);
}

int main(void)
{
    struct train trains[TRAINS];
    char mode[8], a[8], b[8];
    int n;
    while (scanf("%7s %d", mode, &n) == 2 && n >= 1 && n <= TRAINS) {
        if (mode[0] == 'r') {
            unsigned seed;
            if (scanf("%u", &seed) != 1)
                return 1;
            for (int k = 0; k < n; k++) {
                seed = seed * 134775813u + 1u;
                trains[k].arrives = (short)((seed >> 12) % (DAY - 60));
                trains[k].leaves = (short)(trains[k].arrives + (seed >> 24) % 45);
                trains[k].platform = -1;
            }
        } else {
            for (int k = 0; k < n; k++) {
                if (scanf("%7s %7s", a, b) != 2)
                    return 1;
                trains[k].arrives = (short)read_clock(a);
                trains[k].leaves = (short)read_clock(b);
                trains[k].platform = -1;
                if (trains[k].arrives < 0 || trains[k].leaves < trains[k].arrives)
                    return 1;
            }
        }
        report(trains, n);
    }
    return 0;
}
