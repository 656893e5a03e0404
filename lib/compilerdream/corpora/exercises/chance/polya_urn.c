/* Polya urns: exact distribution of the drawn colour by whole-number weights, and a pool of simulated urns beside it. */
#include <stdio.h>

#define MAX_DRAWS 14
#define MAX_BALLS 21
#define POOL 240

typedef unsigned long long weight;

int main(void) {
    int red, blue, added, draws;
    unsigned seed;
    while (scanf("%d %d %d %d %u", &red, &blue, &added, &draws, &seed) == 5) {
        weight ways[MAX_DRAWS + 1] = {1}, everything = 1, sum = 0;
        int seen[MAX_DRAWS + 1] = {0};
        int order_free = 1;
        double mean = 0.0;
        if (red < 1 || red > MAX_BALLS || blue < 1 || blue > MAX_BALLS || added < 0 || added > MAX_BALLS)
            break;
        if (draws < 1 || draws > MAX_DRAWS || red + blue + draws * added > MAX_BALLS)
            break;

        /* ways[k]: draw sequences with k red ones, every ball told apart, so the weights stay whole. */
        for (int done = 0; done < draws; done++) {
            for (int k = done + 1; k >= 0; k--) {
                weight stay = k <= done ? ways[k] * (weight)(blue + (done - k) * added) : 0;
                weight rise = k > 0 ? ways[k - 1] * (weight)(red + (k - 1) * added) : 0;
                ways[k] = stay + rise;
            }
            everything *= (weight)(red + blue + done * added);
        }

        /* The order of the colours does not matter: all reds first, times the number of orders, is the same. */
        weight orders = 1;
        for (int k = 0; k <= draws; k++) {
            weight reds_first = 1;
            for (int i = 0; i < k; i++)
                reds_first *= (weight)(red + i * added);
            for (int i = 0; i < draws - k; i++)
                reds_first *= (weight)(blue + i * added);
            if (reds_first * orders != ways[k])
                order_free = 0;
            orders = orders * (weight)(draws - k) / (weight)(k + 1);
            sum += ways[k];
            mean += (double)k * (double)ways[k] / (double)everything;
        }

        for (int urn = 0; urn < POOL; urn++) {
            int reds = red, blues = blue, drawn = 0;
            for (int done = 0; done < draws; done++) {
                seed = seed * 1664525u + 1013904223u;
                if ((seed >> 8) % (unsigned)(reds + blues) < (unsigned)reds) {
                    reds += added;
                    drawn++;
                } else {
                    blues += added;
                }
            }
            seen[drawn]++;
        }

        printf("%d red, %d blue, %d added, %d draws: %llu ways, sum %s, order %s\n", red, blue, added, draws, everything,
               sum == everything ? "right" : "wrong", order_free ? "is free" : "matters");
        for (int k = 0; k <= draws; k++) {
            weight tenths = (weight)((double)ways[k] / (double)everything * POOL * 10.0 + 0.001);
            printf("  %2d red: %llu.%llu expected, %d seen\n", k, tenths / 10, tenths % 10, seen[k]);
        }
        printf("  red share stays: %d per thousand against %d\n", (int)(mean / draws * 1000.0 + 0.01),
               red * 1000 / (red + blue));
    }
    return 0;
}
