/* Tests periodic task sets for fixed-priority and earliest-deadline schedules by formula, then by stepping the clock. */
#include <stdio.h>

#define MOST 6
#define HORIZON 3000

struct task { int cost, period, deadline; };

int gcd(int a, int b) { return b ? gcd(b, a % b) : a; }

int repeat_length(const struct task *t, int n)
{
    int l = 1;
    for (int i = 0; i < n; i++)
        l = l / gcd(l, t[i].period) * t[i].period;
    return l;
}

void order_by_deadline(struct task *t, int n)
{
    for (int i = 1; i < n; i++)
        for (int j = i; j > 0 && t[j].deadline < t[j - 1].deadline; j--) {
            struct task x = t[j];
            t[j] = t[j - 1];
            t[j - 1] = x;
        }
}

/* smallest r with r = cost + interference of the more urgent tasks; -1 once it passes the deadline */
int response(const struct task *t, int who)
{
    int r = t[who].cost, before;
    do {
        before = r;
        r = t[who].cost;
        for (int i = 0; i < who; i++)
            r += (before + t[i].period - 1) / t[i].period * t[i].cost;
        if (r > t[who].deadline)
            return -1;
    } while (r != before);
    return r;
}

/* processor demand of all jobs with release and deadline within the first `length` ticks never exceeds it */
int demand_fits(const struct task *t, int n, int limit)
{
    for (int length = 1; length <= limit; length++) {
        int demand = 0;
        for (int i = 0; i < n; i++)
            if (length >= t[i].deadline)
                demand += ((length - t[i].deadline) / t[i].period + 1) * t[i].cost;
        if (demand > length)
            return length;
    }
    return 0;
}

/* steps the clock; worst[] gets the longest response seen; returns the first tick of a miss or 0 */
int simulate(const struct task *t, int n, int by_deadline, int ticks, int *worst, int *preempted)
{
    int left[MOST] = { 0 }, release[MOST] = { 0 }, last = -1;
    *preempted = 0;
    for (int i = 0; i < n; i++)
        worst[i] = 0;
    for (int now = 0; now < ticks; now++) {
        int pick = -1;
        for (int i = 0; i < n; i++) {
            if (left[i] > 0 && now >= release[i] + t[i].deadline)
                return now;
            if (now % t[i].period == 0) {
                left[i] = t[i].cost;
                release[i] = now;
            }
        }
        for (int i = 0; i < n; i++) {
            if (left[i] == 0)
                continue;
            if (pick < 0 || (by_deadline && release[i] + t[i].deadline < release[pick] + t[pick].deadline))
                pick = i;
        }
        if (last >= 0 && last != pick && left[last] > 0)
            ++*preempted;
        last = pick;
        if (pick >= 0 && --left[pick] == 0 && now + 1 - release[pick] > worst[pick])
            worst[pick] = now + 1 - release[pick];
    }
    for (int i = 0; i < n; i++)
        if (left[i] > 0 && ticks >= release[i] + t[i].deadline)
            return ticks;
    return 0;
}

int main(void)
{
    struct task t[MOST];
    int n, scene = 0;
    while (scanf("%d", &n) == 1 && n > 0 && n <= MOST) {
        double load = 0.0, product = 1.0;
        int worst[MOST], formula[MOST], preempted, fits = 1, same = 1;
        for (int i = 0; i < n; i++) {
            if (scanf("%d %d %d", &t[i].cost, &t[i].period, &t[i].deadline) != 3 || t[i].period < 1)
                return 0;
            load += (double)t[i].cost / t[i].period;
            product *= (double)t[i].cost / t[i].period + 1.0;
        }
        order_by_deadline(t, n);
        int ticks = repeat_length(t, n);
        if (ticks > HORIZON)
            ticks = HORIZON;
        printf("set %d: load %.3f, product bound %.3f, repeats after %d\n", ++scene, load, product, ticks);
        for (int i = 0; i < n; i++) {
            formula[i] = response(t, i);
            fits &= formula[i] >= 0;
        }
        int miss = simulate(t, n, 0, ticks, worst, &preempted);
        printf("  fixed:");
        for (int i = 0; i < n; i++) {
            printf(" %d/%d", formula[i], worst[i]);
            same &= formula[i] < 0 || miss || formula[i] == worst[i];
        }
        printf(", preempted %d, ", preempted);
        printf(miss ? "misses at %d\n" : "all met\n", miss);
        same &= fits == (miss == 0);
        int tight = demand_fits(t, n, ticks);
        miss = simulate(t, n, 1, ticks, worst, &preempted);
        printf("  earliest deadline: demand ");
        printf(tight ? "exceeds %d" : "fits", tight);
        printf(", preempted %d, ", preempted);
        printf(miss ? "misses at %d\n" : "all met\n", miss);
        same &= (tight == 0) == (miss == 0);
        printf("  formula and clock %s\n", same ? "agree" : "DISAGREE");
    }
    return 0;
}
