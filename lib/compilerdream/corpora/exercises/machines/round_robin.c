/* Schedules the same jobs on one processor in five ways and compares their waiting times. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_JOBS 24

typedef struct {
    int id, arrival, burst, priority;
    int left, finish, first;
} Job;

typedef struct {
    int item[MAX_JOBS + 1];
    int head, count;
} Ring;

typedef struct {
    const char *name;
    int (*pick)(const Job *jobs, int count, int now, int current);
} Policy;

static int job_count;

static void ring_push(Ring *r, int value) { r->item[(r->head + r->count++) % (MAX_JOBS + 1)] = value; }

static int ring_pop(Ring *r) {
    int value = r->item[r->head];
    r->head = (r->head + 1) % (MAX_JOBS + 1);
    r->count--;
    return value;
}

static int ready(const Job *j, int now) { return j->left > 0 && j->arrival <= now; }

static int pick_first(const Job *jobs, int count, int now, int current) {
    if (current >= 0 && jobs[current].left > 0) return current;
    for (int i = 0; i < count; i++)
        if (ready(&jobs[i], now)) return i;
    return -1;
}

static int pick_shortest(const Job *jobs, int count, int now, int current) {
    int best = -1;
    if (current >= 0 && jobs[current].left > 0) return current;
    for (int i = 0; i < count; i++)
        if (ready(&jobs[i], now) && (best < 0 || jobs[i].burst < jobs[best].burst)) best = i;
    return best;
}

static int pick_remaining(const Job *jobs, int count, int now, int current) {
    int best = -1;
    (void)current;
    for (int i = 0; i < count; i++)
        if (ready(&jobs[i], now) && (best < 0 || jobs[i].left < jobs[best].left)) best = i;
    return best;
}

/* Priorities rise by one for every ten ticks of waiting. */
static int pick_aged(const Job *jobs, int count, int now, int current) {
    int best = -1, most = INT_MIN;
    for (int i = 0; i < count; i++) {
        if (!ready(&jobs[i], now)) continue;
        int weight = jobs[i].priority * 10 + (now - jobs[i].arrival) + (i == current ? 5 : 0);
        if (weight > most) {
            most = weight;
            best = i;
        }
    }
    return best;
}

static void summary(const char *name, const Job *jobs, int switches, int idle) {
    long turnaround = 0, waiting = 0, response = 0;
    int end = 0, work = 0, worst = 0;
    for (int i = 0; i < job_count; i++) {
        int stay = jobs[i].finish - jobs[i].arrival;
        turnaround += stay;
        waiting += stay - jobs[i].burst;
        response += jobs[i].first - jobs[i].arrival;
        work += jobs[i].burst;
        if (jobs[i].finish > end) end = jobs[i].finish;
        if (stay - jobs[i].burst > worst) worst = stay - jobs[i].burst;
    }
    printf("%-14s turnaround %7.3f waiting %7.3f response %7.3f worst %d switches %d%s\n", name,
           (double)turnaround / job_count, (double)waiting / job_count,
           (double)response / job_count, worst, switches, work + idle == end ? "" : " LOST TIME");
}

static void run_policy(const Policy *policy, const Job *original) {
    Job jobs[MAX_JOBS];
    int done = 0, now = 0, current = -1, switches = 0, idle = 0;
    memcpy(jobs, original, sizeof jobs);
    while (done < job_count) {
        int next = policy->pick(jobs, job_count, now, current);
        if (next != current && next >= 0) switches++;
        current = next;
        now++;
        if (current < 0) {
            idle++;
            continue;
        }
        if (jobs[current].first < 0) jobs[current].first = now - 1;
        if (--jobs[current].left == 0) {
            jobs[current].finish = now;
            done++;
        }
    }
    summary(policy->name, jobs, switches, idle);
}

static void run_slices(int slice, const Job *original) {
    Job jobs[MAX_JOBS];
    Ring queue = {{0}, 0, 0};
    char name[20];
    int done = 0, now = 0, arrived = 0, switches = 0, idle = 0;
    memcpy(jobs, original, sizeof jobs);
    while (done < job_count) {
        while (arrived < job_count && jobs[arrived].arrival <= now) ring_push(&queue, arrived++);
        if (queue.count == 0) {
            idle += jobs[arrived].arrival - now;
            now = jobs[arrived].arrival;
            continue;
        }
        int current = ring_pop(&queue);
        int used = jobs[current].left < slice ? jobs[current].left : slice;
        if (jobs[current].first < 0) jobs[current].first = now;
        now += used;
        switches++;
        jobs[current].left -= used;
        while (arrived < job_count && jobs[arrived].arrival <= now) ring_push(&queue, arrived++);
        if (jobs[current].left > 0) {
            ring_push(&queue, current);
        } else {
            jobs[current].finish = now;
            done++;
        }
    }
    snprintf(name, sizeof name, "slices of %d", slice);
    summary(name, jobs, switches, idle);
}

static int by_arrival(const void *a, const void *b) {
    const Job *x = a, *y = b;
    return x->arrival != y->arrival ? x->arrival - y->arrival : x->id - y->id;
}

int main(void) {
    static const Policy policies[] = {{"first come", pick_first},
                                      {"shortest", pick_shortest},
                                      {"remaining", pick_remaining},
                                      {"aged", pick_aged}};
    static Job jobs[MAX_JOBS];
    while (scanf("%d", &job_count) == 1 && job_count > 0 && job_count <= MAX_JOBS) {
        for (int i = 0; i < job_count; i++) {
            Job *j = &jobs[i];
            if (scanf("%d %d %d", &j->arrival, &j->burst, &j->priority) != 3 || j->burst < 1) return 1;
            j->id = i;
            j->left = j->burst;
            j->first = -1;
        }
        qsort(jobs, (size_t)job_count, sizeof *jobs, by_arrival);
        printf("%d jobs\n", job_count);
        for (size_t i = 0; i < sizeof policies / sizeof *policies; i++) run_policy(&policies[i], jobs);
        for (int slice = 1; slice <= 16; slice *= 4) run_slices(slice, jobs);
    }
    return 0;
}
