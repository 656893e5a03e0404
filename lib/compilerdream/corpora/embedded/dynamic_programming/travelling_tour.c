/* Shortest round trip through all cities by dynamic programming over subsets (Held and Karp). */
#include <stdint.h>
#include <stdio.h>

#define MOST 12

typedef uint16_t set;

static int distance[MOST][MOST];
static int shortest[1 << MOST][MOST];
static signed char before[1 << MOST][MOST];

static int lowest_bit(set s)
{
    int index = 0;
    if (!(s & 0xff))
        index += 8, s >>= 8;
    if (!(s & 0x0f))
        index += 4, s >>= 4;
    if (!(s & 0x03))
        index += 2, s >>= 2;
    return index + !(s & 1);
}

static int size_of(set s)
{
    int n = s - ((s >> 1) & 0x5555);
    n = (n & 0x3333) + ((n >> 2) & 0x3333);
    n = (n + (n >> 4)) & 0x0f0f;
    return (n + (n >> 8)) & 0x1f;
}

/* Taxicab distance with a toll for crossing the river at x = 50. */
static int measure(const int *a, const int *b)
{
    int dx = a[0] - b[0], dy = a[1] - b[1];
    int toll = (a[0] < 50) != (b[0] < 50) ? 25 : 0;
    return (dx < 0 ? -dx : dx) + (dy < 0 ? -dy : dy) + toll;
}

/* shortest[s][v]: from city 0 through the set s, ending in v, which is in s. */
static void grow(int cities)
{
    set all = (set)((1 << cities) - 1);
    for (set s = 1; s <= all; s += 2) {
        for (set rest = s; rest; rest &= rest - 1) {
            int v = lowest_bit(rest);
            if (size_of(s) == 1) {
                shortest[s][v] = 0;
                before[s][v] = -1;
                continue;
            }
            int best = INT32_MAX, from = -1;
            for (set t = s & ~(1 << v); t; t &= t - 1) {
                int u = lowest_bit(t);
                int previous = shortest[s & ~(1 << v)][u];
                if (v != 0 && previous < INT32_MAX && previous + distance[u][v] < best) {
                    best = previous + distance[u][v];
                    from = u;
                }
            }
            shortest[s][v] = best;
            before[s][v] = (signed char)from;
        }
    }
}

static int close_tour(int cities, int *last)
{
    set all = (set)((1 << cities) - 1);
    int best = INT32_MAX;
    for (int v = 1; v < cities; v++) {
        int length = shortest[all][v] + distance[v][0];
        if (length < best) {
            best = length;
            *last = v;
        }
    }
    return best;
}

int main(void)
{
    int cities, last = 0;
    int place[MOST][2];
    if (scanf("%d", &cities) != 1 || cities < 2 || cities > MOST)
        return 1;
    for (int i = 0; i < cities; i++)
        if (scanf("%d %d", &place[i][0], &place[i][1]) != 2)
            return 1;
    for (int i = 0; i < cities; i++)
        for (int j = 0; j < cities; j++)
            distance[i][j] = measure(place[i], place[j]);

    grow(cities);
    int length = close_tour(cities, &last);
    printf("tour of length %d\n", length);
    set s = (set)((1 << cities) - 1);
    int walked = distance[last][0];
    for (int v = last; v > 0;) {
        int u = before[s][v];
        printf("%2d at distance %d\n", v, shortest[s][v]);
        walked += distance[u][v];
        s &= ~(1 << v);
        v = u;
    }
    printf("checked %d\n", walked);
    return 0;
}
