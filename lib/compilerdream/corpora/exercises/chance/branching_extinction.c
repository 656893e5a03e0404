/* Branching process: extinction chances from the generating function, exact generation sizes, and simulated families. */
#include <stdio.h>

#define MAX_CHILDREN 6
#define MAX_SIZE 64

static int weight[MAX_CHILDREN + 1];
static int most_children, total;

/* The offspring generating function and its slope, by Horner's rule. */
static double offspring(double s) {
    double value = 0.0;
    for (int k = most_children; k >= 0; k--)
        value = value * s + (double)weight[k] / total;
    return value;
}

static double offspring_slope(double s) {
    double value = 0.0;
    for (int k = most_children; k >= 1; k--)
        value = value * s + (double)k * weight[k] / total;
    return value;
}

static double settle(double start, double (*step)(double), int rounds) {
    double value = start;
    while (rounds-- > 0)
        value = step(value);
    return value;
}

/* Newton's step on offspring(s) - s, which from 0 climbs to the smaller root. */
static double newton_step(double s) {
    double slope = offspring_slope(s) - 1.0;
    if (slope > -1e-9)
        return s;
    return s - (offspring(s) - s) / slope;
}

/* Distribution of the next generation's size, the last cell collecting all larger sizes. */
static void next_generation(const double *now, double *after) {
    double power[MAX_SIZE] = {1.0};
    for (int size = 0; size < MAX_SIZE; size++)
        after[size] = 0.0;
    for (int parents = 0; parents < MAX_SIZE; parents++) {
        double longer[MAX_SIZE] = {0.0};
        for (int size = 0; size < MAX_SIZE; size++)
            after[size] += now[parents] * power[size];
        for (int size = 0; size < MAX_SIZE; size++)
            for (int k = 0; k <= most_children && power[size] > 0.0; k++)
                longer[size + k < MAX_SIZE ? size + k : MAX_SIZE - 1] += power[size] * weight[k] / total;
        for (int size = 0; size < MAX_SIZE; size++)
            power[size] = longer[size];
    }
}

static int children(unsigned long long *state) {
    *state = *state * 6364136223846793005ULL + 1442695040888963407ULL;
    int ticket = (int)((*state >> 40) % (unsigned)total);
    int k = 0;
    while (ticket >= weight[k])
        ticket -= weight[k++];
    return k;
}

/* The number of generations a simulated family lasts, or limit when it is still there (or has become large). */
static int lifetime(unsigned long long *state, int limit) {
    int people = 1;
    for (int generation = 0; generation < limit; generation++) {
        int born = 0;
        if (people == 0)
            return generation;
        if (people > 200)
            return limit;
        for (int person = 0; person < people; person++)
            born += children(state);
        people = born;
    }
    return people == 0 ? limit - 1 : limit;
}

static void study(unsigned seed) {
    double now[MAX_SIZE] = {0.0}, after[MAX_SIZE];
    double slow = settle(0.0, offspring, 3000), quick = settle(0.0, newton_step, 60);
    double mean = offspring_slope(1.0);
    unsigned long long state = seed;
    int died = 0, early = 0, families = 300;
    printf("mean %.2f children, %s\n", mean,
           mean > 1.0 + 1e-9 ? "supercritical" : mean < 1.0 - 1e-9 ? "subcritical" : "critical");
    printf("  extinction %.2f, Newton's method %s\n", slow,
           quick - slow < 2e-3 && slow - quick < 2e-3 ? "agrees" : "disagrees");
    now[1] = 1.0;
    int faithful = 1;
    for (int generation = 1; generation <= 4; generation++) {
        double sum = 0.0, expected = 0.0;
        double gone = settle(0.0, offspring, generation);
        next_generation(now, after);
        for (int size = 0; size < MAX_SIZE; size++) {
            now[size] = after[size];
            sum += now[size];
            expected += size * now[size];
        }
        if (gone - now[0] > 1e-9 || now[0] - gone > 1e-9 || sum < 1.0 - 1e-9 || sum > 1.0 + 1e-9)
            faithful = 0;
        printf("  generation %d: empty %.4f, one %.4f, two %.4f, capped mean %.2f\n", generation, now[0], now[1], now[2],
               expected);
    }
    for (int family = 0; family < families; family++) {
        int lasted = lifetime(&state, 40);
        died += lasted < 40;
        early += lasted <= 4;
    }
    printf("  distributions %s, %d of %d families died, %d by generation four\n",
           faithful ? "consistent" : "inconsistent", died, families, early);
}

int main(void) {
    unsigned seed;
    while (scanf("%u %d", &seed, &most_children) == 2) {
        if (most_children < 1 || most_children > MAX_CHILDREN)
            return 0;
        total = 0;
        for (int k = 0; k <= most_children; k++) {
            if (scanf("%d", &weight[k]) != 1 || weight[k] < 0 || weight[k] > 10000)
                return 0;
            total += weight[k];
        }
        if (total > 0)
            study(seed);
    }
    return 0;
}
