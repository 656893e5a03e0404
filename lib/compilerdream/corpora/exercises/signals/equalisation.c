/* Histogram equalisation, stretching and a two-class threshold for small grey pictures. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define SIZE 32

typedef uint8_t picture[SIZE][SIZE];
typedef uint32_t histogram[256];

static void count(picture p, histogram h)
{
    for (int v = 0; v < 256; v++)
        h[v] = 0;
    for (int r = 0; r < SIZE; r++)
        for (int c = 0; c < SIZE; c++)
            h[p[r][c]]++;
}

static void translate(picture p, const uint8_t *table)
{
    uint8_t *cell = &p[0][0], *end = cell + SIZE * SIZE;
    while (cell < end) {
        *cell = table[*cell];
        cell++;
    }
}

static void equalise(picture p)
{
    histogram h;
    uint8_t table[256];
    uint32_t below = 0, first = 0;
    count(p, h);
    for (int v = 0; v < 256 && first == 0; v++)
        first = h[v];
    for (int v = 0; v < 256; v++) {
        below += h[v];
        uint32_t rest = SIZE * SIZE - first;
        table[v] = below > first && rest > 0 ? (uint8_t)(((below - first) * 255u + rest / 2) / rest) : 0;
    }
    translate(p, table);
}

static void stretch(picture p, unsigned cut)
{
    histogram h;
    uint8_t table[256];
    int low = 0, high = 255;
    count(p, h);
    for (uint32_t sum = h[low]; sum <= cut && low < 255; sum += h[low])
        low++;
    for (uint32_t sum = h[high]; sum <= cut && high > 0; sum += h[high])
        high--;
    for (int v = 0; v < 256; v++) {
        if (v <= low)
            table[v] = 0;
        else if (v >= high)
            table[v] = 255;
        else
            table[v] = (uint8_t)((v - low) * 255 / (high - low));
    }
    translate(p, table);
}

/* The threshold that separates two classes best: largest variance between them. */
static int best_threshold(histogram h)
{
    uint64_t all = 0, sum = 0, below = 0;
    int best = 0;
    double most = -1.0;
    for (int v = 0; v < 256; v++)
        all += (uint64_t)v * h[v];
    for (int v = 0; v < 255; v++) {
        below += h[v];
        sum += (uint64_t)v * h[v];
        uint64_t above = SIZE * SIZE - below;
        if (below == 0 || above == 0)
            continue;
        double gap = (double)sum / (double)below - (double)(all - sum) / (double)above;
        double between = gap * gap * (double)below * (double)above;
        if (between > most) {
            most = between;
            best = v;
        }
    }
    return best;
}

/* The same by trying all thresholds with sums from scratch, in whole numbers. */
static int slow_threshold(picture p)
{
    int best = 0;
    double least = 1e18;
    for (int t = 0; t < 255; t++) {
        int64_t n[2] = {0, 0}, s[2] = {0, 0}, q[2] = {0, 0};
        for (int r = 0; r < SIZE; r++) {
            for (int c = 0; c < SIZE; c++) {
                int v = p[r][c], k = v > t;
                n[k]++;
                s[k] += v;
                q[k] += v * v;
            }
        }
        if (n[0] == 0 || n[1] == 0)
            continue;
        double within = 0.0;
        for (int k = 0; k < 2; k++)
            within += (double)q[k] - (double)(s[k] * s[k]) / (double)n[k];
        if (within < least - 1e-3) {
            least = within;
            best = t;
        }
    }
    return best;
}

static void describe(const char *name, picture p)
{
    histogram h;
    uint32_t total = 0;
    int low = 255, high = 0, used = 0;
    long sum = 0;
    count(p, h);
    for (int v = 0; v < 256; v++) {
        if (h[v] == 0)
            continue;
        low = v < low ? v : low;
        high = v;
        used++;
        total += h[v];
        sum += (long)v * (long)h[v];
    }
    printf("%-9s %3d..%3d, %3d greys, mean %6.2f, threshold %d %s\n", name, low, high, used, (double)sum / total,
           best_threshold(h), best_threshold(h) == slow_threshold(p) ? "agrees" : "DIFFERS");
}

int main(void)
{
    static picture p;
    int base, contrast, steps;
    while (scanf("%d %d %d", &base, &contrast, &steps) == 3) {
        for (int mode = 0; mode < 3; mode++) {
            static const char *const names[] = {"original", "equalised", "stretched"};
            for (int r = 0; r < SIZE; r++) {
                for (int c = 0; c < SIZE; c++) {
                    int v = abs(r - 13) + abs(c - 17) < 11 ? contrast : 0;
                    p[r][c] = (uint8_t)(base + v + (r * r + 3 * c) % steps);
                }
            }
            if (mode == 1)
                equalise(p);
            else if (mode == 2)
                stretch(p, 20);
            describe(names[mode], p);
        }
    }
    return 0;
}
