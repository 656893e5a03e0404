/* Orders jobs on one machine for the least weighted tardiness by tabu search over exchanges; subset steps as a check. */
#include <limits.h>
#include <stdio.h>
#include <string.h>

#define MOST_JOBS 14

typedef struct { int length, due, weight; } job;

typedef struct {
    int n;
    int place[MOST_JOBS];
    int penalty;
} order;

static job jobs[MOST_JOBS];

static int evaluate(order *o) {
    int clock = 0;
    o->penalty = 0;
    for (int i = 0; i < o->n; i++) {
        job j = jobs[o->place[i]];
        clock += j.length;
        if (clock > j.due) o->penalty += j.weight * (clock - j.due);
    }
    return o->penalty;
}

static order by_due_date(int n) {
    order o = { .n = n };
    for (int i = 0; i < n; i++) {
        int k = i;
        while (k > 0 && jobs[o.place[k - 1]].due > jobs[i].due) {
            o.place[k] = o.place[k - 1];
            k--;
        }
        o.place[k] = i;
    }
    evaluate(&o);
    return o;
}

static order exchanged(order o, int a, int b) {
    int keep = o.place[a];
    o.place[a] = o.place[b];
    o.place[b] = keep;
    evaluate(&o);
    return o;
}

static order tabu_search(order now, int rounds, int *uphill) {
    order best = now;
    int forbidden[MOST_JOBS][MOST_JOBS]; /* until which round a job may not return to a place */
    memset(forbidden, 0, sizeof forbidden);
    *uphill = 0;
    for (int round = 1; round <= rounds && best.penalty > 0; round++) {
        order choice = now;
        int left = -1, right = -1;
        for (int a = 0; a < now.n; a++)
            for (int b = a + 1; b < now.n; b++) {
                order trial = exchanged(now, a, b);
                int banned = forbidden[now.place[a]][b] >= round || forbidden[now.place[b]][a] >= round;
                if (banned && trial.penalty >= best.penalty) continue;
                if (left < 0 || trial.penalty < choice.penalty) {
                    choice = trial;
                    left = a;
                    right = b;
                }
            }
        if (left < 0) break;
        forbidden[now.place[left]][left] = round + 3 + now.n / 3;
        forbidden[now.place[right]][right] = round + 3 + (round + now.n) % 4;
        *uphill += choice.penalty > now.penalty;
        now = choice;
        if (now.penalty < best.penalty) best = now;
    }
    return best;
}

/* cheapest[set]: the least penalty when exactly the jobs of the set go first. */
static int by_subsets(int n) {
    static int cheapest[1 << MOST_JOBS];
    for (int set = 1; set < 1 << n; set++) {
        int clock = 0;
        cheapest[set] = INT_MAX;
        for (int i = 0; i < n; i++)
            if (set >> i & 1) clock += jobs[i].length;
        for (int i = 0; i < n; i++) {
            if (!(set >> i & 1)) continue;
            int late = clock > jobs[i].due ? jobs[i].weight * (clock - jobs[i].due) : 0;
            if (cheapest[set ^ 1 << i] + late < cheapest[set]) cheapest[set] = cheapest[set ^ 1 << i] + late;
        }
    }
    return cheapest[(1 << n) - 1];
}

int main(void) {
    int n, rounds, uphill;
    while (scanf("%d %d", &n, &rounds) == 2 && n >= 1 && n <= MOST_JOBS) {
        for (int i = 0; i < n; i++)
            if (scanf("%d %d %d", &jobs[i].length, &jobs[i].due, &jobs[i].weight) != 3) return 0;
        order first = by_due_date(n), best = tabu_search(first, rounds, &uphill);
        int exact = by_subsets(n);
        printf("%d jobs: by due date %d, tabu search %d, ", n, first.penalty, best.penalty);
        if (best.penalty == exact) printf("which is the optimum\n ");
        else printf("optimum %d\n ", exact);
        for (int i = 0; i < n; i++) printf(" %c", 'a' + best.place[i]);
        printf("%s\n", uphill > 0 ? " (some steps went uphill)" : "");
    }
    return 0;
}
