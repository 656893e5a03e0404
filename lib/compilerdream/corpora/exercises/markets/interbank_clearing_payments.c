/* Finds the clearing payments in a network of banks that owe each other and shows who fails and in which round. */
#include <math.h>
#include <stdio.h>

#define BANKS 8

static double owed[BANKS][BANKS], cash[BANKS], debt[BANKS];
static int n;

static double inflow(const double *pays, int bank)
{
    double sum = cash[bank];
    for (int i = 0; i < n; i++)
        if (debt[i] > 0)
            sum += owed[i][bank] * pays[i] / debt[i];
    return sum;
}

/* Picard steps from full payment downwards. */
static int by_iteration(double *pays)
{
    int steps = 0;
    double change;
    for (int i = 0; i < n; i++)
        pays[i] = debt[i];
    do {
        double next[BANKS];
        change = 0;
        for (int i = 0; i < n; i++) {
            next[i] = fmax(0, fmin(debt[i], inflow(pays, i)));
            change += fabs(next[i] - pays[i]);
        }
        for (int i = 0; i < n; i++)
            pays[i] = next[i];
        steps++;
    } while (change > 1e-10 && steps < 2000);
    return steps;
}

static void solve(double a[BANKS][BANKS + 1], int size)
{
    for (int c = 0; c < size; c++) {
        int pivot = c;
        for (int r = c + 1; r < size; r++)
            if (fabs(a[r][c]) > fabs(a[pivot][c]))
                pivot = r;
        for (int k = 0; k <= size; k++) {
            double t = a[c][k];
            a[c][k] = a[pivot][k];
            a[pivot][k] = t;
        }
        for (int r = 0; r < size; r++) {
            if (r == c)
                continue;
            double f = a[r][c] / a[c][c];
            for (int k = c; k <= size; k++)
                a[r][k] -= f * a[c][k];
        }
    }
    for (int r = 0; r < size; r++)
        a[r][size] /= a[r][r];
}

/* Fictitious defaults: assume the known failures pay what they have, solve exactly, look for new failures. */
static int by_defaults(double *pays, int *round_of)
{
    int rounds = 0, fresh = 1;
    for (int i = 0; i < n; i++) {
        pays[i] = debt[i];
        round_of[i] = 0;
    }
    while (fresh) {
        fresh = 0;
        for (int i = 0; i < n; i++)
            if (round_of[i] == 0 && inflow(pays, i) < debt[i] - 1e-9) {
                round_of[i] = rounds + 1;
                fresh = 1;
            }
        if (!fresh)
            break;
        rounds++;
        double a[BANKS][BANKS + 1];
        int who[BANKS], size = 0;
        for (int i = 0; i < n; i++)
            if (round_of[i])
                who[size++] = i;
        for (int r = 0; r < size; r++) {
            double fixed = cash[who[r]];
            for (int i = 0; i < n; i++)
                if (!round_of[i])
                    fixed += owed[i][who[r]];
            a[r][size] = fixed;
            for (int c = 0; c < size; c++)
                a[r][c] = (r == c) - owed[who[c]][who[r]] / debt[who[c]];
        }
        solve(a, size);
        for (int r = 0; r < size; r++)
            pays[who[r]] = a[r][size];
    }
    return rounds;
}

int main(void)
{
    int network = 0;
    while (scanf("%d", &n) == 1 && n >= 1 && n <= BANKS) {
        for (int i = 0; i < n; i++) {
            if (scanf("%lf", &cash[i]) != 1)
                return 0;
            debt[i] = 0;
            for (int j = 0; j < n; j++) {
                if (scanf("%lf", &owed[i][j]) != 1)
                    return 0;
                debt[i] += owed[i][j];
            }
        }
        double slow[BANKS], exact[BANKS], gap = 0, before = 0, after = 0;
        int round_of[BANKS], steps = by_iteration(slow), rounds = by_defaults(exact, round_of);
        printf("network %d: %s, %d rounds of failures\n", ++network, steps < 2000 ? "iteration settles" : "NO END", rounds);
        for (int i = 0; i < n; i++) {
            double equity = inflow(exact, i) - exact[i];
            gap = fmax(gap, fabs(slow[i] - exact[i]));
            before += cash[i];
            after += equity;
            printf("  bank %d owes %6.1f pays %6.2f keeps %6.2f", i + 1, debt[i], exact[i] + 1e-7, equity + 1e-7);
            if (round_of[i])
                printf("  fails in round %d", round_of[i]);
            putchar('\n');
        }
        printf("  methods %s, money %s\n", gap < 1e-6 ? "agree" : "DISAGREE", fabs(before - after) < 1e-6 ? "conserved" : "LOST");
    }
    return 0;
}
