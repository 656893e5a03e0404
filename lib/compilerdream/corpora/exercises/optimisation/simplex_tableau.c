/* Solves small linear programs (maximise, all constraints "at most") exactly with fractions and checks the dual. */
#include <stdio.h>
#include <stdlib.h>

#define MAX_VARS 6
#define MAX_ROWS 6
#define MAX_COLS (MAX_VARS + MAX_ROWS + 1)

typedef struct { long long num, den; } fraction;

typedef struct {
    int vars, rows, cols;
    int basis[MAX_ROWS];
    fraction cell[MAX_ROWS + 1][MAX_COLS]; /* the last row holds reduced costs */
} tableau;

typedef enum { OPTIMAL, UNBOUNDED, TOO_LONG } outcome;

static long long gcd(long long a, long long b) { return b == 0 ? llabs(a) : gcd(b, a % b); }

static fraction make(long long num, long long den) {
    long long g = gcd(num, den);
    fraction f = { 0, 1 };
    if (g == 0) return f;
    if (den < 0) g = -g;
    f.num = num / g;
    f.den = den / g;
    return f;
}

static fraction whole(long long n) { return make(n, 1); }
static fraction add(fraction a, fraction b) { return make(a.num * b.den + b.num * a.den, a.den * b.den); }
static fraction mul(fraction a, fraction b) { return make(a.num * b.num, a.den * b.den); }
static fraction negate(fraction a) { a.num = -a.num; return a; }
static fraction divide(fraction a, fraction b) { return make(a.num * b.den, a.den * b.num); }
static int sign(fraction a) { return (a.num > 0) - (a.num < 0); }
static int compare(fraction a, fraction b) { return sign(add(a, negate(b))); }

static void show(const char *label, fraction f) {
    if (f.den == 1) printf("%s%lld", label, f.num);
    else printf("%s%lld/%lld", label, f.num, f.den);
}

static int read_problem(tableau *t, int objective[], int coef[][MAX_VARS], int bound[]) {
    if (scanf("%d %d", &t->vars, &t->rows) != 2) return 0;
    if (t->vars < 1 || t->vars > MAX_VARS || t->rows < 1 || t->rows > MAX_ROWS) return 0;
    for (int j = 0; j < t->vars; j++)
        if (scanf("%d", &objective[j]) != 1) return 0;
    for (int i = 0; i < t->rows; i++) {
        for (int j = 0; j < t->vars; j++)
            if (scanf("%d", &coef[i][j]) != 1) return 0;
        if (scanf("%d", &bound[i]) != 1 || bound[i] < 0) return 0;
    }
    return 1;
}

static void build(tableau *t, const int objective[], int coef[][MAX_VARS], const int bound[]) {
    t->cols = t->vars + t->rows + 1;
    for (int i = 0; i <= t->rows; i++)
        for (int j = 0; j < t->cols; j++) t->cell[i][j] = whole(0);
    for (int i = 0; i < t->rows; i++) {
        for (int j = 0; j < t->vars; j++) t->cell[i][j] = whole(coef[i][j]);
        t->cell[i][t->vars + i] = whole(1);
        t->cell[i][t->cols - 1] = whole(bound[i]);
        t->basis[i] = t->vars + i;
    }
    for (int j = 0; j < t->vars; j++) t->cell[t->rows][j] = whole(-objective[j]);
}

static void pivot(tableau *t, int row, int col) {
    fraction p = t->cell[row][col];
    for (int j = 0; j < t->cols; j++) t->cell[row][j] = divide(t->cell[row][j], p);
    for (int i = 0; i <= t->rows; i++) {
        fraction factor = t->cell[i][col];
        if (i == row || sign(factor) == 0) continue;
        for (int j = 0; j < t->cols; j++)
            t->cell[i][j] = add(t->cell[i][j], negate(mul(factor, t->cell[row][j])));
    }
    t->basis[row] = col;
}

/* Bland's rule: the first improving column, ties in the ratio test by the smallest basic variable. */
static outcome solve(tableau *t, int *steps) {
    for (*steps = 0; *steps < 60; ++*steps) {
        int col = 0, row = -1;
        fraction best = { 0, 1 };
        while (col < t->cols - 1 && sign(t->cell[t->rows][col]) >= 0) col++;
        if (col == t->cols - 1) return OPTIMAL;
        for (int i = 0; i < t->rows; i++) {
            if (sign(t->cell[i][col]) <= 0) continue;
            fraction ratio = divide(t->cell[i][t->cols - 1], t->cell[i][col]);
            int order = row < 0 ? -1 : compare(ratio, best);
            if (order < 0 || (order == 0 && t->basis[i] < t->basis[row])) {
                row = i;
                best = ratio;
            }
        }
        if (row < 0) return UNBOUNDED;
        pivot(t, row, col);
    }
    return TOO_LONG;
}

static void report(const tableau *t, const int objective[], int coef[][MAX_VARS], const int bound[]) {
    fraction x[MAX_VARS], primal = whole(0), dual = whole(0);
    int feasible = 1;
    for (int j = 0; j < t->vars; j++) x[j] = whole(0);
    for (int i = 0; i < t->rows; i++)
        if (t->basis[i] < t->vars) x[t->basis[i]] = t->cell[i][t->cols - 1];
    for (int j = 0; j < t->vars; j++) {
        primal = add(primal, mul(whole(objective[j]), x[j]));
        show(j == 0 ? "  x = " : ", ", x[j]);
    }
    for (int i = 0; i < t->rows; i++) {
        fraction used = whole(0), price = t->cell[t->rows][t->vars + i];
        for (int j = 0; j < t->vars; j++) used = add(used, mul(whole(coef[i][j]), x[j]));
        if (compare(used, whole(bound[i])) > 0 || sign(price) < 0) feasible = 0;
        dual = add(dual, mul(price, whole(bound[i])));
        show(i == 0 ? "\n  shadow prices = " : ", ", price);
    }
    show("\n  value = ", primal);
    printf(", feasible %s, dual %s\n", feasible ? "yes" : "NO", compare(primal, dual) == 0 ? "agrees" : "DIFFERS");
}

int main(void) {
    tableau t;
    int objective[MAX_VARS], coef[MAX_ROWS][MAX_VARS], bound[MAX_ROWS], steps;
    for (int number = 1; read_problem(&t, objective, coef, bound); number++) {
        build(&t, objective, coef, bound);
        outcome result = solve(&t, &steps);
        printf("problem %d: %s after %d pivots\n", number,
               result == OPTIMAL ? "optimal" : result == UNBOUNDED ? "unbounded" : "gave up", steps);
        if (result == OPTIMAL) report(&t, objective, coef, bound);
    }
    return 0;
}
