/* Smith normal form of small integer matrices, cross-checked against gcds of minors of each size. */
#include <stdio.h>
#include <stdlib.h>

#define MAXN 4

static long matrix[MAXN][MAXN];
static int rows, cols;

static long gcd(long a, long b) {
    return b ? gcd(b, a % b) : labs(a);
}

static long minor_det(const int *r, const int *c, int k) {
    if (k == 1)
        return matrix[r[0]][c[0]];
    long det = 0;
    int rest[MAXN];
    for (int j = 0; j < k; j++) {
        int m = 0;
        for (int t = 0; t < k; t++)
            if (t != j)
                rest[m++] = c[t];
        long part = matrix[r[0]][c[j]] * minor_det(r + 1, rest, k - 1);
        det += j % 2 ? -part : part;
    }
    return det;
}

static int bits_to_list(int mask, int *list) {
    int k = 0;
    for (int i = 0; mask >> i; i++)
        if (mask >> i & 1)
            list[k++] = i;
    return k;
}

static long divisor_of_minors(int k) {
    long g = 0;
    int r[MAXN], c[MAXN];
    for (int rm = 1; rm < 1 << rows; rm++) {
        if (bits_to_list(rm, r) != k)
            continue;
        for (int cm = 1; cm < 1 << cols; cm++)
            if (bits_to_list(cm, c) == k)
                g = gcd(g, minor_det(r, c, k));
    }
    return g;
}

/* reduces a copy of the matrix and stores the invariant factors; returns the rank */
static int reduce(long *factors) {
    long a[MAXN][MAXN];
    int rank = 0, small = rows < cols ? rows : cols;
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < cols; j++)
            a[i][j] = matrix[i][j];
    for (int t = 0; t < small; t++) {
        for (;;) {
            int pi = -1, pj = -1, dirty = 0;
            for (int i = t; i < rows; i++)
                for (int j = t; j < cols; j++)
                    if (a[i][j] && (pi < 0 || labs(a[i][j]) < labs(a[pi][pj]))) {
                        pi = i;
                        pj = j;
                    }
            if (pi < 0)
                return rank;
            for (int j = 0; j < cols; j++) {
                long x = a[t][j];
                a[t][j] = a[pi][j];
                a[pi][j] = x;
            }
            for (int i = 0; i < rows; i++) {
                long x = a[i][t];
                a[i][t] = a[i][pj];
                a[i][pj] = x;
            }
            for (int i = t + 1; i < rows; i++) {
                long q = a[i][t] / a[t][t];
                for (int j = t; j < cols; j++)
                    a[i][j] -= q * a[t][j];
                dirty |= a[i][t] != 0;
            }
            for (int j = t + 1; j < cols; j++) {
                long q = a[t][j] / a[t][t];
                for (int i = t; i < rows; i++)
                    a[i][j] -= q * a[i][t];
                dirty |= a[t][j] != 0;
            }
            if (dirty)
                continue;
            for (int i = t + 1; i < rows && !dirty; i++)
                for (int j = t + 1; j < cols; j++)
                    if (a[i][j] % a[t][t]) {
                        for (int k = t; k < cols; k++)
                            a[t][k] += a[i][k];
                        dirty = 1;
                        break;
                    }
            if (!dirty)
                break;
        }
        factors[rank++] = labs(a[t][t]);
    }
    return rank;
}

static void describe_quotient(const long *factors, int rank) {
    int printed = 0;
    printf("  cokernel:");
    for (int i = 0; i < rank; i++)
        if (factors[i] > 1)
            printf("%s Z/%ld", printed++ ? " x" : "", factors[i]);
    for (int i = rank; i < cols; i++)
        printf("%s Z", printed++ ? " x" : "");
    puts(printed ? "" : " trivial");
}

int main(void) {
    while (scanf("%d %d", &rows, &cols) == 2) {
        long factors[MAXN], product = 1;
        int good = 1;
        if (rows < 1 || cols < 1 || rows > MAXN || cols > MAXN)
            return 0;
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < cols; j++)
                if (scanf("%ld", &matrix[i][j]) != 1)
                    return 0;
        int rank = reduce(factors);
        printf("%d by %d, rank %d:", rows, cols, rank);
        for (int i = 0; i < rank; i++)
            printf(" %ld", factors[i]);
        puts("");
        describe_quotient(factors, rank);
        for (int k = 1; k <= rows && k <= cols; k++) {
            product = k <= rank ? product * factors[k - 1] : 0;
            if (product != divisor_of_minors(k))
                good = 0;
        }
        printf("  minors %s\n", good ? "agree" : "DISAGREE");
    }
    return 0;
}
