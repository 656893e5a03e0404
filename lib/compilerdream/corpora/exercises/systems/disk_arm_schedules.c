/* Compares how far a disk arm travels under five request orders, with the shortest tour found by interval DP as bound. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST 24

struct plan { int order[MOST]; int count, cylinders, start; };
typedef void (*policy)(struct plan *);

void sort_tail(int *v, int n, int descending)
{
    for (int i = 1; i < n; i++) {
        int x = v[i], j = i;
        while (j > 0 && (descending ? v[j - 1] < x : v[j - 1] > x)) {
            v[j] = v[j - 1];
            j--;
        }
        v[j] = x;
    }
}

/* moves all entries at or above the start to the front; returns their number */
int split_above(struct plan *p)
{
    int low[MOST], lows = 0, highs = 0;
    for (int i = 0; i < p->count; i++) {
        if (p->order[i] >= p->start)
            p->order[highs++] = p->order[i];
        else
            low[lows++] = p->order[i];
    }
    memcpy(p->order + highs, low, sizeof low[0] * (size_t)lows);
    return highs;
}

void first_come(struct plan *p) { (void)p; }

void nearest_first(struct plan *p)
{
    int at = p->start;
    for (int i = 0; i < p->count; i++) {
        int best = i;
        for (int j = i + 1; j < p->count; j++)
            if (abs(p->order[j] - at) < abs(p->order[best] - at))
                best = j;
        int t = p->order[best];
        memmove(p->order + i + 1, p->order + i, sizeof t * (size_t)(best - i));
        p->order[i] = at = t;
    }
}

void look_up_then_down(struct plan *p)
{
    int highs = split_above(p);
    sort_tail(p->order, highs, 0);
    sort_tail(p->order + highs, p->count - highs, 1);
}

void circular_look(struct plan *p)
{
    int highs = split_above(p);
    sort_tail(p->order, highs, 0);
    sort_tail(p->order + highs, p->count - highs, 0);
}

/* serves batches of four arrivals, each batch in one sweep that starts from where the arm is */
void batched_look(struct plan *p)
{
    int whole = p->start;
    struct plan part = { .cylinders = p->cylinders, .start = p->start };
    for (int from = 0; from < p->count; from += 4) {
        part.count = p->count - from < 4 ? p->count - from : 4;
        memcpy(part.order, p->order + from, sizeof part.order[0] * (size_t)part.count);
        look_up_then_down(&part);
        memcpy(p->order + from, part.order, sizeof part.order[0] * (size_t)part.count);
        part.start = part.order[part.count - 1];
    }
    p->start = whole;
}

int travel(const struct plan *p, int *longest_wait)
{
    int at = p->start, sum = 0;
    *longest_wait = 0;
    for (int i = 0; i < p->count; i++) {
        int step = abs(p->order[i] - at);
        sum += step;
        if (step > *longest_wait)
            *longest_wait = step;
        at = p->order[i];
    }
    return sum;
}

/* least total distance to visit all: grow the visited interval to the left or right */
int least_travel(const struct plan *p)
{
    int v[MOST + 1], n = p->count + 1, cost[MOST + 1][MOST + 1][2];
    memcpy(v, p->order, sizeof v[0] * (size_t)p->count);
    v[p->count] = p->start;
    sort_tail(v, n, 0);
    int home = 0;
    while (v[home] != p->start)
        home++;
    for (int width = 0; width < n; width++)
        for (int l = 0; l + width < n; l++) {
            int r = l + width, left = 1 << 28, right = 1 << 28;
            if (width == 0) {
                left = right = l == home ? 0 : 1 << 28;
            } else {
                int a = cost[l + 1][r][0] + v[l + 1] - v[l], b = cost[l + 1][r][1] + v[r] - v[l];
                left = a < b ? a : b;
                a = cost[l][r - 1][0] + v[r] - v[l];
                b = cost[l][r - 1][1] + v[r] - v[r - 1];
                right = a < b ? a : b;
            }
            cost[l][r][0] = left < (1 << 28) ? left : 1 << 28;
            cost[l][r][1] = right < (1 << 28) ? right : 1 << 28;
        }
    return cost[0][n - 1][0] < cost[0][n - 1][1] ? cost[0][n - 1][0] : cost[0][n - 1][1];
}

int main(void)
{
    static const char *const names[] = { "first come", "nearest first", "look", "circular look", "batched look" };
    static const policy policies[] = { first_come, nearest_first, look_up_then_down, circular_look, batched_look };
    struct plan given;
    int scene = 0;
    while (scanf("%d %d %d", &given.cylinders, &given.start, &given.count) == 3 && given.count > 0 && given.count <= MOST) {
        for (int i = 0; i < given.count; i++)
            if (scanf("%d", &given.order[i]) != 1 || given.order[i] < 0 || given.order[i] >= given.cylinders)
                return 0;
        int least = least_travel(&given), beaten = 0;
        printf("scene %d: %d requests from cylinder %d, at least %d\n", ++scene, given.count, given.start, least);
        for (int k = 0; k < 5; k++) {
            struct plan p = given;
            int longest;
            policies[k](&p);
            int sum = travel(&p, &longest);
            printf("  %-14s %5d  longest %3d  last %3d\n", names[k], sum, longest, p.order[p.count - 1]);
            beaten += sum < least;
        }
        printf("  bound %s\n", beaten ? "BROKEN" : "holds");
    }
    return 0;
}
