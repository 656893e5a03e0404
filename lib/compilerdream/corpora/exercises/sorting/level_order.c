/* Orders tasks by levels of their dependencies, finds cycles, slack and the critical path. */
#include <stdio.h>
#include <string.h>

#define TASKS 40
#define LINKS 200

typedef struct {
    int head[TASKS];
    int next[LINKS], target[LINKS];
    int tasks, links;
} digraph;

static digraph forward, backward;
static int cost[TASKS], waiting[TASKS], level[TASKS], start[TASKS], latest[TASKS];

static void clear(digraph *g, int tasks)
{
    memset(g, 0, sizeof *g);
    memset(g->head, -1, sizeof g->head);
    g->tasks = tasks;
}

static void connect(digraph *g, int from, int to)
{
    int k = g->links++;
    g->target[k] = to;
    g->next[k] = g->head[from];
    g->head[from] = k;
}

/* Fills `order` and returns how many tasks could be ordered. */
static int by_levels(int *order)
{
    int done = 0, ready = 0;
    for (int v = 0; v < forward.tasks; v++) {
        waiting[v] = 0;
        for (int k = backward.head[v]; k >= 0; k = backward.next[k])
            waiting[v]++;
        level[v] = start[v] = 0;
        if (waiting[v] == 0)
            order[ready++] = v;
    }
    while (done < ready) {
        int v = order[done++];
        for (int k = forward.head[v]; k >= 0; k = forward.next[k]) {
            int w = forward.target[k];
            if (level[w] < level[v] + 1)
                level[w] = level[v] + 1;
            if (start[w] < start[v] + cost[v])
                start[w] = start[v] + cost[v];
            if (--waiting[w] == 0)
                order[ready++] = w;
        }
    }
    return done;
}

/* The same earliest start by recursion, remembered in `memo`. */
static int earliest(int v, int *memo)
{
    if (memo[v] >= 0)
        return memo[v];
    int best = 0;
    for (int k = backward.head[v]; k >= 0; k = backward.next[k]) {
        int u = backward.target[k];
        int t = earliest(u, memo) + cost[u];
        best = t > best ? t : best;
    }
    return memo[v] = best;
}

static void report(const int *order, int done)
{
    int finish = 0, deepest = 0, memo[TASKS];
    memset(memo, -1, sizeof memo);
    for (int i = 0; i < done; i++) {
        int v = order[i];
        if (start[v] != earliest(v, memo))
            printf("task %d: start times differ\n", v);
        finish = start[v] + cost[v] > finish ? start[v] + cost[v] : finish;
        deepest = level[v] > deepest ? level[v] : deepest;
    }
    for (int i = done - 1; i >= 0; i--) {
        int v = order[i];
        latest[v] = finish - cost[v];
        for (int k = forward.head[v]; k >= 0; k = forward.next[k])
            if (latest[forward.target[k]] - cost[v] < latest[v])
                latest[v] = latest[forward.target[k]] - cost[v];
    }
    for (int d = 0; d <= deepest; d++) {
        printf("level %d:", d);
        for (int v = 0; v < forward.tasks; v++)
            if (level[v] == d)
                printf(" %d(%d%+d)", v, start[v], latest[v] - start[v]);
        printf("\n");
    }
    printf("finished at %d\n", finish);
}

int main(void)
{
    int tasks, links;
    while (scanf("%d %d", &tasks, &links) == 2) {
        int order[TASKS];
        if (tasks > TASKS || links > LINKS)
            return 1;
        clear(&forward, tasks);
        clear(&backward, tasks);
        for (int v = 0; v < tasks; v++)
            cost[v] = 1 + v * 7 % 5;
        while (links-- > 0) {
            int a, b;
            if (scanf("%d %d", &a, &b) != 2)
                return 1;
            connect(&forward, a, b);
            connect(&backward, b, a);
        }
        int done = by_levels(order);
        if (done == tasks)
            report(order, done);
        else
            printf("a cycle holds up %d of %d tasks\n", tasks - done, tasks);
    }
    return 0;
}
