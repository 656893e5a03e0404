/* Schedules jobs with bursts and waits by a three-level feedback queue with demotion and periodic lifting. */
#include <stdio.h>

#define JOBS 12
#define LEVELS 3

enum mode { ABSENT, READY, RUNNING, WAITING, DONE };

struct job {
    char name[8];
    int arrival, total, burst, pause;
    enum mode mode;
    int left, burst_left, wake, level, allowance;
    int first_run, finished, waited;
};

static struct job jobs[JOBS];
static int job_count;
static int queue[LEVELS][JOBS], queued[LEVELS];
static const int quantum[LEVELS] = { 2, 4, 8 };

static void push(int who)
{
    int l = jobs[who].level;
    jobs[who].mode = READY;
    queue[l][queued[l]++] = who;
}

static int pop(void)
{
    for (int l = 0; l < LEVELS; l++)
        if (queued[l] > 0) {
            int who = queue[l][0];
            queued[l]--;
            for (int i = 0; i < queued[l]; i++)
                queue[l][i] = queue[l][i + 1];
            return who;
        }
    return -1;
}

static int better_waits(int level)
{
    for (int l = 0; l < level; l++)
        if (queued[l] > 0)
            return 1;
    return 0;
}

static void lift_all(void)
{
    for (int l = 1; l < LEVELS; l++)
        for (int i = 0; i < queued[l]; i++) {
            queue[0][queued[0]++] = queue[l][i];
        }
    for (int l = 1; l < LEVELS; l++)
        queued[l] = 0;
    for (int i = 0; i < job_count; i++) {
        jobs[i].level = 0;
        jobs[i].allowance = quantum[0];
    }
}

int main(void)
{
    int lift_every, alive, now = 0, idle = 0, busy = 0, switches = 0, running = -1, last = -1, strip = 0;
    char line[256];
    if (scanf("%d", &lift_every) != 1 || lift_every < 1)
        return 0;
    while (job_count < JOBS) {
        struct job *j = &jobs[job_count];
        if (scanf("%7s %d %d %d %d", j->name, &j->arrival, &j->total, &j->burst, &j->pause) != 5)
            break;
        j->left = j->total;
        j->burst_left = j->burst;
        j->allowance = quantum[0];
        j->first_run = -1;
        job_count++;
    }
    alive = job_count;
    while (alive > 0 && now < 2000) {
        for (int i = 0; i < job_count; i++)
            if ((jobs[i].mode == ABSENT && jobs[i].arrival <= now) || (jobs[i].mode == WAITING && jobs[i].wake <= now))
                push(i);
        if (now > 0 && now % lift_every == 0)
            lift_all();
        if (running >= 0 && better_waits(jobs[running].level)) {
            push(running);
            running = -1;
        }
        if (running < 0) {
            running = pop();
            if (running >= 0) {
                jobs[running].mode = RUNNING;
                if (running != last)
                    switches++;
                last = running;
            }
        }
        if (strip < 250)
            line[strip++] = running < 0 ? '.' : jobs[running].name[0];
        for (int i = 0; i < job_count; i++)
            if (jobs[i].mode == READY)
                jobs[i].waited++;
        now++;
        if (running < 0) {
            idle++;
            continue;
        }
        struct job *r = &jobs[running];
        busy++;
        if (r->first_run < 0)
            r->first_run = now - 1;
        r->left--;
        r->burst_left--;
        r->allowance--;
        if (r->left == 0) {
            r->mode = DONE;
            r->finished = now;
            alive--;
            running = -1;
        } else if (r->burst_left == 0) {
            r->mode = WAITING;
            r->wake = now + r->pause;
            r->burst_left = r->burst;
            running = -1;
        } else if (r->allowance == 0) {
            if (r->level < LEVELS - 1)
                r->level++;
            r->allowance = quantum[r->level];
            push(running);
            running = -1;
        }
    }
    for (int i = 0; i < strip; i += 60)
        printf("%4d %.*s\n", i, strip - i < 60 ? strip - i : 60, line + i);
    int sum_turn = 0, sum_reply = 0, work = 0, sane = 1;
    for (int i = 0; i < job_count; i++) {
        const struct job *j = &jobs[i];
        int turn = j->finished - j->arrival, pauses = (j->total - 1) / j->burst * j->pause;
        printf("%-6s reply %3d turnaround %4d waited %4d level %d\n", j->name, j->first_run - j->arrival, turn, j->waited, j->level);
        sum_turn += turn;
        sum_reply += j->first_run - j->arrival;
        work += j->total;
        if (turn != j->total + pauses + j->waited)
            sane = 0;
    }
    if (job_count > 0)
        printf("mean turnaround %.2f, mean reply %.2f\n", (double)sum_turn / job_count, (double)sum_reply / job_count);
    printf("busy %d, idle %d, switches %d\n", busy, idle, switches);
    printf("time accounts %s\n", sane && busy == work && busy + idle == now ? "balance" : "DO NOT BALANCE");
    return 0;
}
