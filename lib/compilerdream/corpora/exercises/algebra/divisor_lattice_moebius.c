/* Moebius function of the divisor order of a number, computed from the zeta matrix and compared with the classical one. */
#include <stdio.h>

#define MAXD 64

int divisors_of(int n, int *list) {
    int k = 0;
    for (int d = 1; d <= n && k < MAXD; d++)
        if (n % d == 0)
            list[k++] = d;
    return k;
}

int classical(int n) {
    int sign = 1;
    for (int p = 2; p * p <= n; p++) {
        if (n % p)
            continue;
        n /= p;
        if (n % p == 0)
            return 0;
        sign = -sign;
    }
    return n > 1 ? -sign : sign;
}

int main(void) {
    static int mu[MAXD][MAXD];
    int list[MAXD], n;
    while (scanf("%d", &n) == 1 && n > 0 && n <= 5000) {
        int k = divisors_of(n, list), covers = 0, bad = 0, longest[MAXD], chain = 0;
        for (int a = 0; a < k; a++)
            for (int b = 0; b < k; b++) {
                mu[a][b] = a == b;
                if (b <= a || list[b] % list[a])
                    continue;
                int sum = 0, between = 0;
                for (int c = a; c < b; c++)
                    if (list[c] % list[a] == 0 && list[b] % list[c] == 0) {
                        sum += mu[a][c];
                        between++;
                    }
                mu[a][b] = -sum;
                covers += between == 1;
                bad += mu[a][b] != classical(list[b] / list[a]);
            }
        for (int b = 0; b < k; b++) {
            longest[b] = 0;
            for (int a = 0; a < b; a++)
                if (list[b] % list[a] == 0 && longest[a] + 1 > longest[b])
                    longest[b] = longest[a] + 1;
            if (longest[b] > chain)
                chain = longest[b];
        }
        printf("%d: %d divisors, %d covers, height %d, %s\n", n, k, covers, chain, bad ? "MISMATCH" : "moebius verified");
        printf("  row of 1:");
        for (int b = 0; b < k; b++)
            printf(" %d", mu[0][b]);
        /* inversion: recover phi from the sum function of phi, which is the identity */
        printf("\n  phi by inversion:");
        for (int b = 0; b < k; b++) {
            int phi = 0;
            for (int a = 0; a <= b; a++)
                phi += mu[a][b] * list[a];
            printf(" %d", phi);
        }
        printf("\n");
    }
    return 0;
}
