/* One election, three counts: instant runoff, Borda points and the Condorcet pairwise matrix with Copeland scores. */
#include <stdio.h>
#include <string.h>

#define MAX_CANDIDATES 8
#define MAX_BALLOTS 40

struct ballot {
    int weight;
    int length;
    unsigned char order[MAX_CANDIDATES];
};

struct election {
    int candidates, ballots;
    char names[MAX_CANDIDATES][12];
    struct ballot list[MAX_BALLOTS];
};

int first_standing(const struct ballot *b, unsigned standing)
{
    for (int i = 0; i < b->length; i++)
        if (standing >> b->order[i] & 1u)
            return b->order[i];
    return -1;
}

int instant_runoff(const struct election *e)
{
    unsigned standing = (1u << e->candidates) - 1;
    for (int round = 1; ; round++) {
        int tally[MAX_CANDIDATES] = { 0 }, live = 0, exhausted = 0;
        for (int b = 0; b < e->ballots; b++) {
            int c = first_standing(&e->list[b], standing);
            if (c < 0)
                exhausted += e->list[b].weight;
            else {
                tally[c] += e->list[b].weight;
                live += e->list[b].weight;
            }
        }
        int top = -1, bottom = -1;
        printf("round %d:", round);
        for (int c = 0; c < e->candidates; c++) {
            if (!(standing >> c & 1u))
                continue;
            printf(" %s=%d", e->names[c], tally[c]);
            if (top < 0 || tally[c] > tally[top])
                top = c;
            if (bottom < 0 || tally[c] <= tally[bottom])
                bottom = c;
        }
        printf(" exhausted=%d\n", exhausted);
        if (top < 0 || 2 * tally[top] > live || top == bottom)
            return top;
        printf("  %s is eliminated\n", e->names[bottom]);
        standing &= ~(1u << bottom);
    }
}

int borda(const struct election *e)
{
    int points[MAX_CANDIDATES] = { 0 }, best = 0;
    for (int b = 0; b < e->ballots; b++) {
        const struct ballot *p = &e->list[b];
        for (int i = 0; i < p->length; i++)
            points[p->order[i]] += p->weight * (e->candidates - 1 - i);
    }
    printf("borda:");
    for (int c = 0; c < e->candidates; c++) {
        printf(" %s=%d", e->names[c], points[c]);
        if (points[c] > points[best])
            best = c;
    }
    printf("\n");
    return best;
}

/* Ballots leave out candidates; those listed are preferred to those left out. */
int pairwise(const struct election *e, int wins[MAX_CANDIDATES][MAX_CANDIDATES])
{
    int winner = -1;
    memset(wins, 0, sizeof(int) * MAX_CANDIDATES * MAX_CANDIDATES);
    for (int b = 0; b < e->ballots; b++) {
        unsigned below = (1u << e->candidates) - 1;
        const struct ballot *p = &e->list[b];
        for (int i = 0; i < p->length; i++) {
            below &= ~(1u << p->order[i]);
            for (int c = 0; c < e->candidates; c++)
                if (below >> c & 1u)
                    wins[p->order[i]][c] += p->weight;
        }
    }
    for (int a = 0; a < e->candidates; a++) {
        int score = 0;
        printf("%-8s", e->names[a]);
        for (int c = 0; c < e->candidates; c++) {
            if (a == c) {
                printf("    -");
                continue;
            }
            printf("%5d", wins[a][c]);
            score += (wins[a][c] > wins[c][a]) - (wins[a][c] < wins[c][a]);
        }
        printf("   copeland %+d\n", score);
        if (score == e->candidates - 1)
            winner = a;
    }
    return winner;
}

int read_election(struct election *e)
{
    char mark[12];
    if (scanf("%d", &e->candidates) != 1 || e->candidates < 1 || e->candidates > MAX_CANDIDATES)
        return 0;
    for (int c = 0; c < e->candidates; c++)
        if (scanf("%11s", e->names[c]) != 1)
            return 0;
    e->ballots = 0;
    int weight;
    while (scanf("%d %11s", &weight, mark) == 2 && weight > 0) {
        struct ballot b = { weight, 0, { 0 } };
        unsigned seen = 0;
        for (int i = 0; mark[i] != '\0'; i++) {
            int c = mark[i] - 'a';
            if (c < 0 || c >= e->candidates || (seen >> c & 1u))
                break; /* the rest of a spoilt ballot is ignored */
            seen |= 1u << c;
            b.order[b.length++] = (unsigned char)c;
        }
        if (e->ballots < MAX_BALLOTS)
            e->list[e->ballots++] = b;
    }
    return 1;
}

int main(void)
{
    static struct election e;
    int wins[MAX_CANDIDATES][MAX_CANDIDATES];
    for (int number = 1; read_election(&e); number++) {
        printf("election %d with %d kinds of ballots\n", number, e.ballots);
        int runoff = instant_runoff(&e);
        int points = borda(&e);
        int beats_all = pairwise(&e, wins);
        printf("runoff %s, borda %s, condorcet %s\n", runoff < 0 ? "nobody" : e.names[runoff], e.names[points],
               beats_all < 0 ? "nobody" : e.names[beats_all]);
    }
    return 0;
}
