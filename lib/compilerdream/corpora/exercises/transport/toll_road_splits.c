/* Toll road with a tariff between exits: is it cheaper to leave and enter again on the way? Finds the best splits for all pairs of exits. */
#include <stdio.h>

#define EXITS 12

long tariff[EXITS][EXITS];
int via[EXITS][EXITS];

/* flat entry fee, a dearer rate for the first kilometres, a discount for long trips */
long listed_price(int from_km, int to_km, int entry, int near_rate, int far_rate, int near_km)
{
    int km = from_km < to_km ? to_km - from_km : from_km - to_km;
    int near = km < near_km ? km : near_km;
    return entry + (long)near * near_rate + (long)(km - near) * far_rate;
}

void print_splits(int a, int b)
{
    if (via[a][b] < 0) {
        printf(" %d", b);
        return;
    }
    print_splits(a, via[a][b]);
    print_splits(via[a][b], b);
}

int main(void)
{
    int n, entry, near_rate, far_rate, near_km, km[EXITS], a, b, v;
    while (scanf("%d %d %d %d %d", &n, &entry, &near_rate, &far_rate, &near_km) == 5) {
        int changed = 0;
        long saved = 0, most = 0, holds = 1;
        if (n < 2 || n > EXITS)
            return 0;
        for (a = 0; a < n; a++)
            if (scanf("%d", &km[a]) != 1)
                return 0;
        for (a = 0; a < n; a++)
            for (b = 0; b < n; b++) {
                tariff[a][b] = a == b ? 0 : listed_price(km[a], km[b], entry, near_rate, far_rate, near_km);
                via[a][b] = -1;
            }
        while (scanf("%d %d", &a, &b) == 2 && a >= 0 && b >= 0 && a < n && b < n) {
            if (scanf("%ld", &tariff[a][b]) != 1)
                return 0;
            tariff[b][a] = tariff[a][b];
        }
        for (v = 0; v < n; v++)
            for (a = 0; a < n; a++)
                for (b = 0; b < n; b++)
                    if (a != b && tariff[a][v] + tariff[v][b] < tariff[a][b]) {
                        saved += tariff[a][b] - (tariff[a][v] + tariff[v][b]);
                        tariff[a][b] = tariff[a][v] + tariff[v][b];
                        via[a][b] = v;
                    }
        printf("%d exits, entry %d\n", n, entry);
        for (a = 0; a < n; a++)
            for (b = a + 1; b < n; b++) {
                if (tariff[a][b] > most)
                    most = tariff[a][b];
                for (v = 0; v < n; v++)
                    holds &= tariff[a][b] <= tariff[a][v] + tariff[v][b];
                if (via[a][b] < 0)
                    continue;
                changed++;
                printf("  %2d to %2d for %4ld: leave at", a, b, tariff[a][b]);
                print_splits(a, b);
                putchar('\n');
            }
        printf("  %d pairs better split, %ld saved, dearest trip %ld, %s\n", changed, saved, most,
               holds ? "no split is better still" : "A SPLIT IS MISSING");
    }
    return 0;
}
