/* Tasks with a pause between equal ones: the shortest plan by formula, by simulation, and by exhaustive search. */
#include <stdio.h>
#include <string.h>

#define KINDS 26
#define LONGEST 512

typedef struct {
    int left[KINDS];
    int total;
} Load;

static Load parse(const char *text)
{
    Load load;
    memset(&load, 0, sizeof load);
    for (; *text; text++)
        if (*text >= 'A' && *text <= 'Z') {
            load.left[*text - 'A']++;
            load.total++;
        }
    return load;
}

static int formula(const Load *load, int pause)
{
    int most = 0, peaks = 0, framed;
    for (int k = 0; k < KINDS; k++) {
        if (load->left[k] > most) {
            most = load->left[k];
            peaks = 0;
        }
        peaks += most > 0 && load->left[k] == most;
    }
    if (most == 0)
        return 0;
    framed = (most - 1) * (pause + 1) + peaks;
    return framed > load->total ? framed : load->total;
}

/* Always the ready kind with the most tasks left. */
static int simulate(Load load, int pause, char *plan)
{
    int ready[KINDS] = {0}, time = 0;
    while (load.total > 0 && time < LONGEST - 1) {
        int pick = -1;
        for (int k = 0; k < KINDS; k++)
            if (load.left[k] > 0 && ready[k] <= time && (pick < 0 || load.left[k] > load.left[pick]))
                pick = k;
        if (pick < 0) {
            plan[time++] = '.';
            continue;
        }
        plan[time] = (char)('A' + pick);
        load.left[pick]--;
        load.total--;
        ready[pick] = ++time + pause;
    }
    plan[time] = '\0';
    return time;
}

static int respects(const char *plan, const Load *load, int pause)
{
    int last[KINDS], seen[KINDS] = {0};
    for (int k = 0; k < KINDS; k++)
        last[k] = -LONGEST;
    for (int t = 0; plan[t]; t++) {
        int k = plan[t] - 'A';
        if (plan[t] == '.')
            continue;
        if (t - last[k] <= pause)
            return 0;
        last[k] = t;
        seen[k]++;
    }
    return memcmp(seen, load->left, sizeof seen) == 0;
}

/* Can the rest be done by the limit? Few tasks only. */
static int possible(Load *load, int *ready, int pause, int time, int limit)
{
    if (load->total == 0)
        return 1;
    if (time + load->total > limit)
        return 0;
    for (int k = 0; k < KINDS; k++) {
        if (load->left[k] == 0 || ready[k] > time)
            continue;
        int kept = ready[k], done;
        ready[k] = time + 1 + pause;
        load->left[k]--;
        load->total--;
        done = possible(load, ready, pause, time + 1, limit);
        load->total++;
        load->left[k]++;
        ready[k] = kept;
        if (done)
            return 1;
    }
    return possible(load, ready, pause, time + 1, limit);
}

static int shortest(Load load, int pause)
{
    int limit = load.total;
    for (;;) {
        int ready[KINDS] = {0};
        if (possible(&load, ready, pause, 0, limit))
            return limit;
        limit++;
    }
}

/* The same tasks in the given order, with idle time where needed. */
static int in_order(const char *text, int pause)
{
    int ready[KINDS] = {0}, time = 0;
    for (; *text; text++) {
        int k = *text - 'A';
        if (k < 0 || k >= KINDS)
            continue;
        if (time < ready[k])
            time = ready[k];
        time++;
        ready[k] = time + pause;
    }
    return time;
}

int main(void)
{
    char text[128];
    while (scanf("%127s", text) == 1) {
        Load load = parse(text);
        printf("%s\n", text);
        for (int pause = 0; pause <= 4; pause += pause == 2 ? 2 : 1) {
            char plan[LONGEST];
            int length = simulate(load, pause, plan), expected = formula(&load, pause);
            printf("  pause %d: %d, in order %d, %s%s", pause, expected, in_order(text, pause),
                   length == expected ? "simulated" : "simulation differs",
                   respects(plan, &load, pause) ? "" : ", plan broken");
            if (load.total <= 7)
                printf(shortest(load, pause) == expected ? ", searched" : ", search differs");
            if (length <= 40)
                printf(", %s", plan);
            putchar('\n');
        }
    }
    return 0;
}
