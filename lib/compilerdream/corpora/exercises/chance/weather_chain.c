/* Markov chains: stationary distribution by elimination and by repeated steps, and absorption odds of transient states. */
#include <math.h>
#include <stdio.h>

#define MAX_STATES 10

struct chain {
    int size;
    char label[MAX_STATES][16];
    double move[MAX_STATES][MAX_STATES];
};

static struct chain chain;

/* Read one chain: its size, then label and integer weights per row, which are turned into probabilities. */
static int read_chain(struct chain *c) {
    if (scanf("%d", &c->size) != 1 || c->size < 1 || c->size > MAX_STATES)
        return 0;
    for (int i = 0; i < c->size; i++) {
        int weight[MAX_STATES];
        int total = 0;
        if (scanf("%15s", c->label[i]) != 1)
            return 0;
        for (int j = 0; j < c->size; j++) {
            if (scanf("%d", &weight[j]) != 1 || weight[j] < 0 || weight[j] > 100000)
                return 0;
            total += weight[j];
        }
        for (int j = 0; j < c->size; j++) {
            if (total > 0)
                c->move[i][j] = (double)weight[j] / total;
            else
                c->move[i][j] = i == j ? 1.0 : 0.0;
        }
    }
    return 1;
}

/* Gauss-Jordan with row exchange on an n x (n + extra) system; 0 when singular. */
static int eliminate(double a[MAX_STATES][2 * MAX_STATES], int n, int extra) {
    for (int col = 0; col < n; col++) {
        int best = col;
        for (int row = col + 1; row < n; row++)
            if (fabs(a[row][col]) > fabs(a[best][col]))
                best = row;
        if (fabs(a[best][col]) < 1e-11)
            return 0;
        for (int k = 0; k < n + extra; k++) {
            double keep = a[col][k];
            a[col][k] = a[best][k];
            a[best][k] = keep;
        }
        double pivot = a[col][col];
        for (int k = 0; k < n + extra; k++)
            a[col][k] /= pivot;
        for (int row = 0; row < n; row++) {
            double factor = a[row][col];
            if (row == col || factor == 0.0)
                continue;
            for (int k = 0; k < n + extra; k++)
                a[row][k] -= factor * a[col][k];
        }
    }
    return 1;
}

static void report_stationary(const struct chain *c) {
    double a[MAX_STATES][2 * MAX_STATES] = {{0}};
    double now[MAX_STATES], next[MAX_STATES];
    int n = c->size, steps = 0;
    /* Balance equations; the last one is replaced by "all shares add up to one". */
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++)
            a[j][i] = j == n - 1 ? 1.0 : c->move[i][j] - (i == j ? 1.0 : 0.0);
    a[n - 1][n] = 1.0;
    if (!eliminate(a, n, 1)) {
        printf("  no single stationary distribution\n");
        return;
    }
    for (int i = 0; i < n; i++)
        now[i] = i == 0 ? 1.0 : 0.0;
    for (steps = 0; steps < 400; steps++) {
        for (int j = 0; j < n; j++) {
            next[j] = 0.5 * now[j];
            for (int i = 0; i < n; i++)
                next[j] += 0.5 * now[i] * c->move[i][j];
        }
        for (int j = 0; j < n; j++)
            now[j] = next[j];
    }
    double gap = 0.0;
    for (int i = 0; i < n; i++) {
        double difference = fabs(a[i][n] - now[i]);
        if (difference > gap)
            gap = difference;
        printf("  %-10s %.4f of the time, returns after %.2f steps\n", c->label[i], a[i][n], 1.0 / a[i][n]);
    }
    printf("  repeated lazy steps agree: %s\n", gap < 1e-6 ? "yes" : "no");
}

static void report_absorption(const struct chain *c) {
    double a[MAX_STATES][2 * MAX_STATES] = {{0}};
    int transient[MAX_STATES], final[MAX_STATES];
    int t = 0, f = 0;
    for (int i = 0; i < c->size; i++) {
        if (c->move[i][i] > 0.999999)
            final[f++] = i;
        else
            transient[t++] = i;
    }
    for (int r = 0; r < t; r++) {
        for (int k = 0; k < t; k++)
            a[r][k] = (r == k ? 1.0 : 0.0) - c->move[transient[r]][transient[k]];
        for (int k = 0; k < f; k++)
            a[r][t + k] = c->move[transient[r]][final[k]];
        a[r][t + f] = 1.0;
    }
    if (!eliminate(a, t, f + 1)) {
        printf("  some states never reach an end\n");
        return;
    }
    for (int r = 0; r < t; r++) {
        double sum = 0.0;
        printf("  from %-8s", c->label[transient[r]]);
        for (int k = 0; k < f; k++) {
            sum += a[r][t + k];
            printf(" %s %.3f", c->label[final[k]], a[r][t + k]);
        }
        printf("  steps %.2f%s\n", a[r][t + f], fabs(sum - 1.0) < 1e-9 ? "" : "  SUM IS NOT ONE");
    }
}

int main(void) {
    int number = 0;
    while (read_chain(&chain)) {
        int ends = 0;
        for (int i = 0; i < chain.size; i++)
            if (chain.move[i][i] > 0.999999)
                ends++;
        printf("chain %d: %d states, %d absorbing\n", ++number, chain.size, ends);
        if (ends == 0)
            report_stationary(&chain);
        else
            report_absorption(&chain);
    }
    printf("%d chains\n", number);
    return 0;
}
