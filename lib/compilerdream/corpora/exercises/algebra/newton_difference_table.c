/* Builds forward difference tables of integer sequences, finds the polynomial degree and extrapolates by Newton's formula. */
#include <stdio.h>

#define MAXLEN 16

int main(void) {
    long long table[MAXLEN][MAXLEN];
    int n, number = 0;
    while (scanf("%d", &n) == 1 && n >= 2 && n <= MAXLEN) {
        for (int i = 0; i < n; i++)
            if (scanf("%lld", &table[0][i]) != 1)
                return 0;
        number++;
        for (int k = 1; k < n; k++)
            for (int i = 0; i + k < n; i++)
                table[k][i] = table[k - 1][i + 1] - table[k - 1][i];

        int degree = n - 1;
        while (degree > 0) {
            int zero = 1;
            for (int i = 0; i + degree < n; i++)
                if (table[degree][i] != 0)
                    zero = 0;
            if (!zero)
                break;
            degree--;
        }
        printf("sequence %d: %d terms, ", number, n);
        if (degree == n - 1)
            printf("no polynomial of lower degree fits\n");
        else
            printf("polynomial of degree %d\n", degree);
        printf("  leading differences:");
        for (int k = 0; k <= degree; k++)
            printf(" %lld", table[k][0]);
        printf("\n");

        /* extend every row by three terms, beginning at the lowest one */
        long long edge[MAXLEN], next[3];
        for (int k = 0; k <= degree; k++)
            edge[k] = table[k][n - 1 - k];
        for (int step = 0; step < 3; step++) {
            for (int k = degree - 1; k >= 0; k--)
                edge[k] += edge[k + 1];
            next[step] = edge[0];
        }
        /* the same three terms from the binomial form of the polynomial */
        int agree = 1;
        printf("  next terms:");
        for (int step = 0; step < 3; step++) {
            long long x = n + step, binomial = 1, value = 0;
            for (int k = 0; k <= degree; k++) {
                value += binomial * table[k][0];
                binomial = binomial * (x - k) / (k + 1);
            }
            printf(" %lld", value);
            agree &= value == next[step];
        }
        printf(" (%s)\n", agree ? "both ways" : "methods differ");

        /* binomial transform is an involution up to signs */
        long long again[MAXLEN];
        int inverse_ok = 1;
        for (int i = 0; i < n; i++) {
            long long c = 1;
            again[i] = 0;
            for (int k = 0; k <= i; k++) {
                again[i] += c * table[k][0];
                c = c * (i - k) / (k + 1);
            }
            if (again[i] != table[0][i])
                inverse_ok = 0;
        }
        printf("  transform %s\n", inverse_ok ? "inverts" : "does not invert");
    }
    printf("%d sequences\n", number);
    return 0;
}
