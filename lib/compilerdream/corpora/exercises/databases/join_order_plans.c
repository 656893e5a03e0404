/* Chooses the cheapest join tree over table subsets by dynamic programming and compares it with left-deep orders. */
#include <stdio.h>
#include <string.h>

#define MAX_TABLES 8
#define SUBSETS (1 << MAX_TABLES)

struct plan { double rows, cost; int left, right; };
struct query {
    int tables;
    char names[MAX_TABLES][12];
    double rows[MAX_TABLES];
    double selectivity[MAX_TABLES][MAX_TABLES];
};

static struct plan plans[SUBSETS];

double result_rows(const struct query *q, int subset)
{
    double rows = 1.0;
    for (int i = 0; i < q->tables; i++) {
        if (!(subset >> i & 1))
            continue;
        rows *= q->rows[i];
        for (int j = 0; j < i; j++)
            if (subset >> j & 1)
                rows *= q->selectivity[i][j];
    }
    return rows;
}

/* cost of a join: read both sides, write the result */
double join_cost(double left, double right, double result)
{
    return left + right + result;
}

void choose_plans(const struct query *q)
{
    int all = (1 << q->tables) - 1;
    for (int s = 1; s <= all; s++) {
        struct plan *p = &plans[s];
        p->rows = result_rows(q, s);
        p->left = p->right = 0;
        p->cost = -1.0;
        if ((s & (s - 1)) == 0) {
            p->cost = 0.0;
            continue;
        }
        for (int part = (s - 1) & s; part > 0; part = (part - 1) & s) {
            int rest = s & ~part;
            if (part < rest)
                continue;
            double cost = plans[part].cost + plans[rest].cost + join_cost(plans[part].rows, plans[rest].rows, p->rows);
            if (p->cost < 0.0 || cost < p->cost * (1.0 - 1e-12)) {
                p->cost = cost;
                p->left = part;
                p->right = rest;
            }
        }
    }
}

void print_plan(const struct query *q, int s)
{
    if (plans[s].left == 0) {
        for (int i = 0; i < q->tables; i++)
            if (s == 1 << i)
                printf("%s", q->names[i]);
        return;
    }
    putchar('(');
    print_plan(q, plans[s].left);
    printf(" + ");
    print_plan(q, plans[s].right);
    putchar(')');
}

/* recomputes the cost of the printed tree without the table of costs */
double tree_cost(const struct query *q, int s)
{
    if (plans[s].left == 0)
        return 0.0;
    int a = plans[s].left, b = plans[s].right;
    return tree_cost(q, a) + tree_cost(q, b) + join_cost(result_rows(q, a), result_rows(q, b), result_rows(q, s));
}

void left_deep(const struct query *q, int joined, double cost, double *best, double *worst)
{
    if (joined == (1 << q->tables) - 1) {
        if (*best < 0.0 || cost < *best)
            *best = cost;
        if (cost > *worst)
            *worst = cost;
        return;
    }
    for (int i = 0; i < q->tables; i++) {
        if (joined >> i & 1)
            continue;
        int next = joined | 1 << i;
        double step = joined ? join_cost(plans[joined].rows, q->rows[i], plans[next].rows) : 0.0;
        left_deep(q, next, cost + step, best, worst);
    }
}

int find_table(const struct query *q, const char *name)
{
    for (int i = 0; i < q->tables; i++)
        if (strcmp(q->names[i], name) == 0)
            return i;
    return -1;
}

void plan_query(const struct query *q, int number)
{
    int all = (1 << q->tables) - 1;
    double best = -1.0, worst = 0.0;
    choose_plans(q);
    left_deep(q, 0, 0.0, &best, &worst);
    double again = tree_cost(q, all), chosen = plans[all].cost;
    printf("query %d: %d tables, about %.0f result rows\n  ", number, q->tables, plans[all].rows);
    print_plan(q, all);
    printf("\n  chosen %.4g, best left-deep %.4g, worst left-deep %.4g: %s\n", chosen, best, worst,
           chosen <= best * 1.000001 && again > chosen * 0.999999 && again < chosen * 1.000001 ? "sound" : "WRONG");
}

int main(void)
{
    static struct query q;
    char verb[8], a[12], b[12];
    double x;
    int number = 0;

    while (scanf("%7s", verb) == 1) {
        if (strcmp(verb, "table") == 0 && scanf("%11s %lf", a, &x) == 2) {
            if (q.tables == MAX_TABLES)
                continue;
            strcpy(q.names[q.tables], a);
            q.rows[q.tables] = x;
            for (int j = 0; j <= q.tables; j++)
                q.selectivity[q.tables][j] = q.selectivity[j][q.tables] = 1.0;
            q.tables++;
        } else if (strcmp(verb, "on") == 0 && scanf("%11s %11s %lf", a, b, &x) == 3) {
            int i = find_table(&q, a), j = find_table(&q, b);
            if (i < 0 || j < 0 || i == j)
                printf("unknown join %s %s\n", a, b);
            else
                q.selectivity[i][j] = q.selectivity[j][i] = x;
        } else if (strcmp(verb, "plan") == 0 && q.tables > 0) {
            plan_query(&q, ++number);
            memset(&q, 0, sizeof q);
        }
    }
    return 0;
}
