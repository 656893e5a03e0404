/* Job-shop schedules by several priority rules (active schedules), against bounds and, when small, the true optimum. */
#include <stdio.h>
#include <string.h>

#define JOBS 8
#define MACHINES 6

typedef struct {
    int jobs, machines;
    int where[JOBS][MACHINES], length[JOBS][MACHINES];
} shop;

typedef struct {
    int step[JOBS];      /* next operation of each job */
    int ready[JOBS];     /* when the job is free again */
    int idle[MACHINES];  /* when the machine is free again */
    int start[JOBS][MACHINES];
} state;

typedef int (*rule)(const shop *s, const state *t, int job);

static int max_of(int a, int b) { return a > b ? a : b; }

static int next_length(const shop *s, const state *t, int job) { return s->length[job][t->step[job]]; }

static int work_left(const shop *s, const state *t, int job) {
    int sum = 0;
    for (int k = t->step[job]; k < s->machines; k++) sum += s->length[job][k];
    return sum;
}

/* Rules give a rank; the lowest rank goes first. */
static int shortest_first(const shop *s, const state *t, int job) { return next_length(s, t, job); }
static int longest_first(const shop *s, const state *t, int job) { return -next_length(s, t, job); }
static int most_work(const shop *s, const state *t, int job) { return -work_left(s, t, job); }
static int least_work(const shop *s, const state *t, int job) { return work_left(s, t, job); }
static int first_come(const shop *s, const state *t, int job) { (void)s; return t->ready[job]; }

static const struct { const char *name; rule rank; } rules[] = {
    { "shortest operation", shortest_first }, { "longest operation", longest_first },
    { "most work left", most_work }, { "least work left", least_work }, { "first come", first_come },
};

static int done(const shop *s, const state *t, int job) { return t->step[job] == s->machines; }

static int earliest(const shop *s, const state *t, int job) {
    return max_of(t->ready[job], t->idle[s->where[job][t->step[job]]]);
}

static void place(const shop *s, state *t, int job) {
    int k = t->step[job]++, machine = s->where[job][k], begin = max_of(t->ready[job], t->idle[machine]);
    t->start[job][k] = begin;
    t->ready[job] = t->idle[machine] = begin + s->length[job][k];
}

static int makespan(const shop *s, const state *t) {
    int last = 0;
    for (int j = 0; j < s->jobs; j++) last = max_of(last, t->ready[j]);
    return last;
}

/* Giffler and Thompson: the machine of the earliest possible completion gets one of its waiting jobs. */
static state dispatch(const shop *s, rule rank) {
    state t;
    memset(&t, 0, sizeof t);
    for (int placed = 0; placed < s->jobs * s->machines; placed++) {
        int pick = -1, lead = -1, finish = 0;
        for (int j = 0; j < s->jobs; j++) {
            if (done(s, &t, j)) continue;
            int end = earliest(s, &t, j) + next_length(s, &t, j);
            if (lead < 0 || end < finish) {
                lead = j;
                finish = end;
            }
        }
        int machine = s->where[lead][t.step[lead]];
        for (int j = 0; j < s->jobs; j++) {
            if (done(s, &t, j) || s->where[j][t.step[j]] != machine || earliest(s, &t, j) >= finish) continue;
            if (pick < 0 || rank(s, &t, j) < rank(s, &t, pick)) pick = j;
        }
        place(s, &t, pick < 0 ? lead : pick);
    }
    return t;
}

static int lower_bound(const shop *s) {
    int load[MACHINES] = { 0 }, bound = 0;
    state zero;
    memset(&zero, 0, sizeof zero);
    for (int j = 0; j < s->jobs; j++) {
        bound = max_of(bound, work_left(s, &zero, j));
        for (int k = 0; k < s->machines; k++) load[s->where[j][k]] += s->length[j][k];
    }
    for (int m = 0; m < s->machines; m++) bound = max_of(bound, load[m]);
    return bound;
}

static int valid(const shop *s, const state *t) {
    for (int j = 0; j < s->jobs; j++)
        for (int k = 0; k < s->machines; k++) {
            int begin = t->start[j][k], end = begin + s->length[j][k];
            if (k > 0 && begin < t->start[j][k - 1] + s->length[j][k - 1]) return 0;
            for (int i = 0; i < j; i++)
                for (int l = 0; l < s->machines; l++)
                    if (s->where[i][l] == s->where[j][k] && begin < t->start[i][l] + s->length[i][l] && t->start[i][l] < end)
                        return 0;
        }
    return 1;
}

static int optimum(const shop *s, const state *t, int best) {
    int open = 0;
    for (int j = 0; j < s->jobs; j++) {
        if (t->ready[j] + work_left(s, t, j) >= best) return best;
        open += !done(s, t, j);
    }
    if (open == 0) return makespan(s, t);
    for (int j = 0; j < s->jobs; j++) {
        if (done(s, t, j)) continue;
        state next = *t;
        place(s, &next, j);
        best = optimum(s, &next, best);
    }
    return best;
}

static int read_shop(shop *s) {
    if (scanf("%d %d", &s->jobs, &s->machines) != 2) return 0;
    if (s->jobs < 1 || s->jobs > JOBS || s->machines < 1 || s->machines > MACHINES) return 0;
    for (int j = 0; j < s->jobs; j++)
        for (int k = 0; k < s->machines; k++) {
            if (scanf("%d %d", &s->where[j][k], &s->length[j][k]) != 2) return 0;
            if (s->where[j][k] < 0 || s->where[j][k] >= s->machines || s->length[j][k] < 1) return 0;
        }
    return 1;
}

int main(void) {
    shop s;
    for (int number = 1; read_shop(&s); number++) {
        int best = 0, bound = lower_bound(&s);
        printf("shop %d: %d jobs, %d machines, lower bound %d\n", number, s.jobs, s.machines, bound);
        for (unsigned r = 0; r < sizeof rules / sizeof rules[0]; r++) {
            state t = dispatch(&s, rules[r].rank);
            int span = makespan(&s, &t);
            printf("  %-18s %3d%s\n", rules[r].name, span, valid(&s, &t) && span >= bound ? "" : " INVALID");
            if (r == 0 || span < best) best = span;
        }
        if (s.jobs * s.machines <= 9) {
            state zero;
            memset(&zero, 0, sizeof zero);
            printf("  best rule %d, optimum %d\n", best, optimum(&s, &zero, best));
        }
    }
    return 0;
}
