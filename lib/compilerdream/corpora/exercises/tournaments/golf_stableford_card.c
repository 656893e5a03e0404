/* Marks golf cards: handicap strokes by hole index, Stableford points, net score, match play and count-back for ties. */
#include <stdio.h>

#define HOLES 18
#define MAX_CARDS 8

struct card {
    char name[12];
    int handicap;
    int strokes[HOLES];
    int points[HOLES];
};

static int par[HOLES], index_of[HOLES];

int received(int handicap, int hole)
{
    int whole = handicap / HOLES, rest = handicap % HOLES;
    return whole + (index_of[hole] <= rest);
}

int sum(const int *a, int from)
{
    int s = 0;
    for (int h = from; h < HOLES; h++)
        s += a[h];
    return s;
}

void mark(struct card *c)
{
    for (int h = 0; h < HOLES; h++) {
        int points = 2 + par[h] + received(c->handicap, h) - c->strokes[h];
        c->points[h] = c->strokes[h] == 0 || points < 0 ? 0 : points;
    }
}

/* Positive when a is ahead: total, then last nine, six, three and one. */
int compare(const struct card *a, const struct card *b)
{
    static const int from[] = {0, 9, 12, 15, 17};
    for (int i = 0; i < 5; i++) {
        int d = sum(a->points, from[i]) - sum(b->points, from[i]);
        if (d)
            return d;
    }
    return 0;
}

void match_play(const struct card *a, const struct card *b)
{
    int up = 0, hole = 0;
    while (hole < HOLES && up <= HOLES - hole && -up <= HOLES - hole) {
        up += (a->points[hole] > b->points[hole]) - (a->points[hole] < b->points[hole]);
        hole++;
    }
    if (up == 0)
        printf("%s and %s halve\n", a->name, b->name);
    else if (hole < HOLES)
        printf("%s beats %s %d and %d\n", up > 0 ? a->name : b->name, up > 0 ? b->name : a->name, up > 0 ? up : -up,
               HOLES - hole);
    else
        printf("%s beats %s %d up\n", up > 0 ? a->name : b->name, up > 0 ? b->name : a->name, up > 0 ? up : -up);
}

int main(void)
{
    static struct card cards[MAX_CARDS];
    int n = 0;
    for (int h = 0; h < HOLES; h++)
        if (scanf("%d/%d", &par[h], &index_of[h]) != 2)
            return 0;
    while (n < MAX_CARDS && scanf("%11s %d", cards[n].name, &cards[n].handicap) == 2) {
        int read = 0;
        while (read < HOLES && scanf("%d", &cards[n].strokes[read]) == 1)
            read++;
        if (read < HOLES)
            break;
        mark(&cards[n++]);
    }
    printf("par %d\n", sum(par, 0));
    for (int i = 0; i < n; i++) {
        const struct card *c = &cards[i];
        int place = 1, given = 0, complete = 1;
        for (int j = 0; j < n; j++)
            place += compare(&cards[j], c) > 0;
        for (int h = 0; h < HOLES; h++) {
            given += received(c->handicap, h);
            complete = complete && c->strokes[h] > 0;
        }
        printf("%d. %-8s handicap %2d, out %2d in %2d = %2d points, ", place, c->name, c->handicap,
               sum(c->points, 0) - sum(c->points, 9), sum(c->points, 9), sum(c->points, 0));
        if (complete)
            printf("net %d%s\n", sum(c->strokes, 0) - given, given == c->handicap ? "" : " (bad index)");
        else
            printf("no net score\n");
    }
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            match_play(&cards[i], &cards[j]);
    return 0;
}
