/* Scheduling one machine by classic rules (late jobs, lateness, weighted delay) and two machines in a row, each
   compared with the best over all orders. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 8 };

typedef struct {
    int id, time, due, weight, second;
} Task;

typedef long (*Cost)(const Task *, int);

struct rule {
    const char *name;
    Cost cost;
    void (*arrange)(Task *, int);
};

long max_lateness(const Task *t, int n)
{
    long now = 0, worst = -1000000;
    for (int i = 0; i < n; i++) {
        now += t[i].time;
        if (now - t[i].due > worst)
            worst = now - t[i].due;
    }
    return worst;
}

long late_tasks(const Task *t, int n)
{
    long now = 0, late = 0;
    for (int i = 0; i < n; i++) {
        now += t[i].time;
        late += now > t[i].due;
    }
    return late;
}

long weighted_delay(const Task *t, int n)
{
    long now = 0, sum = 0;
    for (int i = 0; i < n; i++) {
        now += t[i].time;
        sum += now * t[i].weight;
    }
    return sum;
}

long two_machines(const Task *t, int n)
{
    long first = 0, second = 0;
    for (int i = 0; i < n; i++) {
        first += t[i].time;
        if (second < first)
            second = first;
        second += t[i].second;
    }
    return second;
}

static int by_due(const void *a, const void *b)
{
    const Task *x = a, *y = b;
    return x->due != y->due ? x->due - y->due : x->id - y->id;
}

static int by_ratio(const void *a, const void *b)
{
    const Task *x = a, *y = b;
    int cross = x->time * y->weight - y->time * x->weight;
    return cross ? cross : x->id - y->id;
}

/* Short first operations in front, short second operations at the end. */
static int by_flow(const void *a, const void *b)
{
    const Task *x = a, *y = b;
    int front_x = x->time < x->second, front_y = y->time < y->second, gap;
    if (front_x != front_y)
        return front_y - front_x;
    gap = front_x ? x->time - y->time : y->second - x->second;
    return gap ? gap : x->id - y->id;
}

static void arrange_due(Task *t, int n) { qsort(t, (size_t)n, sizeof *t, by_due); }
static void arrange_ratio(Task *t, int n) { qsort(t, (size_t)n, sizeof *t, by_ratio); }
static void arrange_flow(Task *t, int n) { qsort(t, (size_t)n, sizeof *t, by_flow); }

/* By due date; whenever one is late, the longest so far goes to the end. */
static void arrange_few_late(Task *t, int n)
{
    Task dropped[MOST];
    int kept = 0, out = 0;
    long now = 0;
    arrange_due(t, n);
    for (int i = 0; i < n; i++) {
        t[kept++] = t[i];
        now += t[kept - 1].time;
        if (now <= t[kept - 1].due)
            continue;
        int longest = 0;
        for (int k = 1; k < kept; k++)
            if (t[k].time > t[longest].time)
                longest = k;
        now -= t[longest].time;
        dropped[out++] = t[longest];
        memmove(t + longest, t + longest + 1, (size_t)(kept - longest - 1) * sizeof *t);
        kept--;
    }
    memcpy(t + kept, dropped, (size_t)out * sizeof *t);
}

/* Least cost over all orders, by exchanging in place. */
long best_order(Task *t, int fixed, int n, Cost cost)
{
    long best;
    if (fixed == n)
        return cost(t, n);
    best = best_order(t, fixed + 1, n, cost);
    for (int k = fixed + 1; k < n; k++) {
        Task swap = t[fixed];
        t[fixed] = t[k];
        t[k] = swap;
        long other = best_order(t, fixed + 1, n, cost);
        if (other < best)
            best = other;
        t[k] = t[fixed];
        t[fixed] = swap;
    }
    return best;
}

int main(void)
{
    static const struct rule rules[] = {
        {"largest lateness", max_lateness, arrange_due},
        {"late tasks", late_tasks, arrange_few_late},
        {"weighted delay", weighted_delay, arrange_ratio},
        {"two machines", two_machines, arrange_flow},
    };
    Task tasks[MOST] = {{0}};
    int n;
    while (scanf("%d", &n) == 1 && n >= 1 && n <= MOST) {
        for (int i = 0; i < n; i++) {
            Task *t = &tasks[i];
            t->id = i;
            if (scanf("%d %d %d %d", &t->time, &t->due, &t->weight, &t->second) != 4)
                return 1;
        }
        printf("%d tasks\n", n);
        for (unsigned r = 0; r < sizeof rules / sizeof rules[0]; r++) {
            Task copy[MOST], all[MOST];
            memcpy(copy, tasks, sizeof copy);
            memcpy(all, tasks, sizeof all);
            rules[r].arrange(copy, n);
            long cost = rules[r].cost(copy, n);
            long best = best_order(all, 0, n, rules[r].cost);
            printf("  %s: %ld as given, %ld by rule, %ld at best%s, order", rules[r].name,
                   rules[r].cost(tasks, n), cost, best, cost == best ? "" : " (rule fails)");
            for (int i = 0; i < n; i++)
                printf(" %d", copy[i].id);
            putchar('\n');
        }
    }
    return 0;
}
