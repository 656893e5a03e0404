// Cheapest one-to-one assignment of workers to tasks by the Hungarian method with potentials, checked by full search.
#include <limits.h>
#include <stdio.h>

enum { LIMIT = 12 };

int cost[LIMIT + 1][LIMIT + 1]; /* one-based */
int worker_price[LIMIT + 1], task_price[LIMIT + 1];
int owner[LIMIT + 1]; /* owner[task] = worker, 0 when free */

int hungarian(int n) {
    int came_from[LIMIT + 1], slack[LIMIT + 1], done[LIMIT + 1];
    for (int i = 0; i <= n; i++) worker_price[i] = task_price[i] = owner[i] = 0;
    for (int worker = 1; worker <= n; worker++) {
        int task = 0;
        owner[0] = worker;
        for (int j = 0; j <= n; j++) {
            slack[j] = INT_MAX;
            done[j] = 0;
            came_from[j] = 0;
        }
        do {
            int current = owner[task], delta = INT_MAX, next = 0;
            done[task] = 1;
            for (int j = 1; j <= n; j++) {
                if (done[j]) continue;
                int reduced = cost[current][j] - worker_price[current] - task_price[j];
                if (reduced < slack[j]) {
                    slack[j] = reduced;
                    came_from[j] = task;
                }
                if (slack[j] < delta) {
                    delta = slack[j];
                    next = j;
                }
            }
            for (int j = 0; j <= n; j++) {
                if (done[j]) {
                    worker_price[owner[j]] += delta;
                    task_price[j] -= delta;
                } else if (slack[j] != INT_MAX) {
                    slack[j] -= delta;
                }
            }
            task = next;
        } while (owner[task] != 0);
        while (task != 0) { /* turn the alternating path round */
            int before = came_from[task];
            owner[task] = owner[before];
            task = before;
        }
    }
    int total = 0;
    for (int j = 1; j <= n; j++) total += cost[owner[j]][j];
    return total;
}

/* Plain search over all assignments with a cut when the partial sum is too dear. */
int search(int n, int worker, unsigned used, int so_far, int best) {
    if (so_far >= best) return best;
    if (worker > n) return so_far;
    for (int j = 1; j <= n; j++)
        if (!(used >> j & 1u)) best = search(n, worker + 1, used | 1u << j, so_far + cost[worker][j], best);
    return best;
}

/* Complementary slackness: no negative reduced cost, and zero on every chosen pair. */
int prices_fit(int n) {
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= n; j++) {
            int reduced = cost[i][j] - worker_price[i] - task_price[j];
            if (reduced < 0 || (owner[j] == i && reduced != 0)) return 0;
        }
    return 1;
}

int main(void) {
    int n;
    unsigned seed;
    while (scanf("%d %u", &n, &seed) == 2) {
        if (n < 1 || n > LIMIT) break;
        for (int i = 1; i <= n; i++)
            for (int j = 1; j <= n; j++) {
                if (seed == 0) {
                    if (scanf("%d", &cost[i][j]) != 1) return 0;
                } else {
                    seed = seed * 1103515245u + 12345u;
                    cost[i][j] = (int)(seed >> 16) % 90 + 10;
                }
            }
        int total = hungarian(n);
        printf("%d workers, total %d:", n, total);
        for (int i = 1; i <= n; i++)
            for (int j = 1; j <= n; j++)
                if (owner[j] == i) printf(" %d", j);
        printf("\n  prices %s", prices_fit(n) ? "prove it" : "FAIL");
        if (n <= 8) printf(", full search %s", search(n, 1, 0, 0, INT_MAX) == total ? "agrees" : "DIFFERS");
        printf("\n");
    }
    return 0;
}
