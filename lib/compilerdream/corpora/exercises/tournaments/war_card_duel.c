/* Plays the card game of war between two hands held in ring queues, with face-down stakes, and detects games without end. */
#include <stdio.h>
#include <string.h>

#define DECK 52
#define RING 64

typedef struct {
    unsigned char card[RING];
    unsigned first, count;
} hand;

typedef struct {
    hand player[2];
    hand stake;
    int battles, wars, deepest;
} duel;

static void give(hand *h, unsigned char card)
{
    h->card[(h->first + h->count) % RING] = card;
    h->count++;
}

static unsigned char take(hand *h)
{
    unsigned char card = h->card[h->first];
    h->first = (h->first + 1) % RING;
    h->count--;
    return card;
}

static void deal(duel *d, int suits, int ranks, unsigned seed)
{
    unsigned char deck[DECK];
    int n = suits * ranks;
    memset(d, 0, sizeof *d);
    for (int i = 0; i < n; i++)
        deck[i] = (unsigned char)(i / suits + 2);
    for (int i = n - 1; i > 0; i--) {
        unsigned char swap = deck[i];
        int j;
        seed = seed * 1664525u + 1013904223u;
        j = (int)((seed >> 8) % (unsigned)(i + 1));
        deck[i] = deck[j];
        deck[j] = swap;
    }
    for (int i = 0; i < n; i++)
        give(&d->player[i % 2], deck[i]);
}

/* The winner picks up the stake, higher card of each pair first when neat. */
static void collect(duel *d, int winner, int neat)
{
    while (d->stake.count >= 2) {
        unsigned char a = take(&d->stake), b = take(&d->stake);
        int swap = neat && b > a;
        give(&d->player[winner], swap ? b : a);
        give(&d->player[winner], swap ? a : b);
    }
}

/* Returns the player who cannot go on, or -1. */
static int battle(duel *d, int neat)
{
    int depth = 0;
    d->battles++;
    for (;;) {
        unsigned char up[2];
        for (int p = 0; p < 2; p++)
            if (d->player[p].count == 0)
                return p;
        for (int p = 0; p < 2; p++) {
            up[p] = take(&d->player[p]);
            give(&d->stake, up[p]);
        }
        if (up[0] != up[1]) {
            collect(d, up[1] > up[0], neat);
            return -1;
        }
        d->wars++;
        if (++depth > d->deepest)
            d->deepest = depth;
        for (int down = 0; down < 3 && d->player[0].count > 1 && d->player[1].count > 1; down++)
            for (int p = 0; p < 2; p++)
                give(&d->stake, take(&d->player[p]));
    }
}

static int same_hands(const duel *a, const duel *b)
{
    for (int p = 0; p < 2; p++) {
        const hand *x = &a->player[p], *y = &b->player[p];
        if (x->count != y->count)
            return 0;
        for (unsigned i = 0; i < x->count; i++)
            if (x->card[(x->first + i) % RING] != y->card[(y->first + i) % RING])
                return 0;
    }
    return 1;
}

int main(void)
{
    int suits, ranks, neat;
    unsigned seed;
    while (scanf("%d %d %d %u", &suits, &ranks, &neat, &seed) == 4) {
        static duel d, marker;
        int loser = -1, repeated = 0, next_mark = 1, won[3] = {0, 0, 0};
        unsigned held;
        if (suits < 1 || suits > 4 || ranks < 2 || ranks > 13 || suits * ranks % 2)
            continue;
        deal(&d, suits, ranks, seed);
        marker = d;
        while (loser < 0 && !repeated && d.battles < 4000) {
            unsigned before = d.player[0].count;
            loser = battle(&d, neat);
            won[d.player[0].count > before ? 0 : d.player[0].count < before ? 1 : 2]++;
            repeated = loser < 0 && same_hands(&d, &marker);
            if (!repeated && d.battles == next_mark) { /* doubling distance finds any cycle */
                marker = d;
                next_mark *= 2;
            }
        }
        held = d.player[0].count + d.player[1].count + d.stake.count;
        printf("%d x %2d %s: ", suits, ranks, neat ? "neat" : "raw ");
        if (repeated)
            printf("repeats every %d battles", d.battles - marker.battles);
        else if (loser >= 0)
            printf("player %d wins", 2 - loser);
        else
            printf("given up");
        printf(" after %d battles (%d:%d), %d wars, deepest %d, cards %s\n", d.battles, won[0], won[1], d.wars,
               d.deepest, held == (unsigned)(suits * ranks) ? "complete" : "missing");
    }
    return 0;
}
