/* Places figure skaters by the judges' ordinals: majority place, its size, sums, against plain average with trimmed marks. */
#include <stdio.h>

#define MAX_SKATERS 10
#define MAX_JUDGES 9

static char name[MAX_SKATERS][12];
static int mark[MAX_SKATERS][MAX_JUDGES]; /* tenths */
static int ordinal[MAX_SKATERS][MAX_JUDGES];
static int skaters, judges;

struct majority {
    int place, size, sum, total;
};

static void rank_by_judge(int j)
{
    for (int s = 0; s < skaters; s++) {
        ordinal[s][j] = 1;
        for (int t = 0; t < skaters; t++)
            ordinal[s][j] += mark[t][j] > mark[s][j];
    }
}

static struct majority majority_of(int s)
{
    struct majority m = {0, 0, 0, 0};
    while (m.size <= judges / 2) {
        m.place++;
        m.size = m.sum = 0;
        for (int j = 0; j < judges; j++)
            if (ordinal[s][j] <= m.place) {
                m.size++;
                m.sum += ordinal[s][j];
            }
    }
    for (int j = 0; j < judges; j++)
        m.total += ordinal[s][j];
    return m;
}

static int ahead(struct majority a, struct majority b)
{
    if (a.place != b.place)
        return a.place < b.place;
    if (a.size != b.size)
        return a.size > b.size;
    if (a.sum != b.sum)
        return a.sum < b.sum;
    return a.total < b.total;
}

static int trimmed(int s)
{
    int low = mark[s][0], high = mark[s][0], sum = 0;
    for (int j = 0; j < judges; j++) {
        low = mark[s][j] < low ? mark[s][j] : low;
        high = mark[s][j] > high ? mark[s][j] : high;
        sum += mark[s][j];
    }
    return sum - low - high;
}

int main(void)
{
    int moved = 0;
    if (scanf("%d", &judges) != 1 || judges < 3 || judges > MAX_JUDGES)
        return 0;
    while (skaters < MAX_SKATERS && scanf("%11s", name[skaters]) == 1) {
        int j = 0;
        while (j < judges && scanf("%d", &mark[skaters][j]) == 1)
            j++;
        if (j < judges)
            break;
        skaters++;
    }
    for (int j = 0; j < judges; j++)
        rank_by_judge(j);
    for (int s = 0; s < skaters; s++) {
        struct majority m = majority_of(s);
        int place = 1, average_place = 1;
        for (int t = 0; t < skaters; t++) {
            place += ahead(majority_of(t), m);
            average_place += trimmed(t) > trimmed(s);
        }
        printf("%-8s", name[s]);
        for (int j = 0; j < judges; j++)
            printf(" %d", ordinal[s][j]);
        printf("  %d judges for place %d or better, sum %2d: rank %d, trimmed %4d: rank %d\n", m.size, m.place, m.total,
               place, trimmed(s), average_place);
        moved += place != average_place;
    }
    printf("%d placed otherwise by average\n", moved);
    return 0;
}
