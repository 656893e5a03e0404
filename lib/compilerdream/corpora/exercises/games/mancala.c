/* Mancala with six pits a side: sowing, captures and extra turns, played by three kinds of players. */
#include <stdio.h>
#include <string.h>

#define PITS 6
#define STORE 6
#define RING 14

typedef struct {
    unsigned char seeds[RING]; /* 0..5 and store 6 for the south, 7..12 and 13 for the north */
    unsigned char turn;
} Table;

typedef int (*Player)(const Table *);

static int opposite(int pit) { return 12 - pit; }
static int own_store(const Table *t) { return t->turn ? 13 : STORE; }
static int first_pit(const Table *t) { return t->turn ? 7 : 0; }

static int side_total(const Table *t, int side)
{
    int sum = 0;
    for (int i = 0; i < PITS; i++)
        sum += t->seeds[side * 7 + i];
    return sum;
}

/* Sows one pit; the turn stays when the last seed falls into the store. */
static void sow(Table *t, int pit)
{
    int skip = t->turn ? STORE : 13, at = pit, hand = t->seeds[pit];
    t->seeds[pit] = 0;
    while (hand > 0) {
        at = (at + 1) % RING;
        if (at == skip)
            continue;
        t->seeds[at]++;
        hand--;
    }
    if (at == own_store(t))
        return;
    int mine = at >= first_pit(t) && at < first_pit(t) + PITS;
    if (mine && t->seeds[at] == 1 && t->seeds[opposite(at)] > 0) {
        t->seeds[own_store(t)] = (unsigned char)(t->seeds[own_store(t)] + 1 + t->seeds[opposite(at)]);
        t->seeds[at] = 0;
        t->seeds[opposite(at)] = 0;
    }
    t->turn ^= 1;
}

static int finished(const Table *t)
{
    return side_total(t, 0) == 0 || side_total(t, 1) == 0;
}

static int first_possible(const Table *t)
{
    int pit = first_pit(t);
    while (t->seeds[pit] == 0)
        pit++;
    return pit;
}

static int greedy(const Table *t)
{
    int best = -1, most = -1;
    for (int pit = first_pit(t); pit < first_pit(t) + PITS; pit++) {
        if (t->seeds[pit] == 0)
            continue;
        Table next = *t;
        sow(&next, pit);
        int gain = 2 * (next.seeds[own_store(t)] - t->seeds[own_store(t)]) + (next.turn == t->turn);
        if (gain > most) {
            most = gain;
            best = pit;
        }
    }
    return best;
}

static int difference(const Table *t)
{
    int south = t->seeds[STORE], north = t->seeds[13];
    if (finished(t)) {
        south += side_total(t, 0);
        north += side_total(t, 1);
    }
    return south - north;
}

static int look(const Table *t, int depth, int *choice)
{
    if (depth == 0 || finished(t))
        return difference(t);
    int best = t->turn ? 100 : -100;
    for (int pit = first_pit(t); pit < first_pit(t) + PITS; pit++) {
        if (t->seeds[pit] == 0)
            continue;
        Table next = *t;
        sow(&next, pit);
        int value = look(&next, depth - 1, NULL);
        if (t->turn ? value < best : value > best) {
            best = value;
            if (choice)
                *choice = pit;
        }
    }
    return best;
}

static int thoughtful(const Table *t)
{
    int choice = -1;
    look(t, 3, &choice);
    return choice;
}

static int play(int seeds, Player south, Player north, int *turns)
{
    Table t;
    int total = 0;
    memset(&t, seeds, sizeof t);
    t.seeds[STORE] = t.seeds[13] = 0;
    t.turn = 0;
    for (*turns = 0; !finished(&t); ++*turns)
        sow(&t, t.turn ? north(&t) : south(&t));
    for (int i = 0; i < RING; i++)
        total += t.seeds[i];
    if (total != 2 * PITS * seeds)
        printf("seeds were lost!\n");
    return difference(&t);
}

int main(void)
{
    static const Player players[] = {first_possible, greedy, thoughtful};
    static const char *const names[] = {"first", "greedy", "thoughtful"};
    int seeds;
    while (scanf("%d", &seeds) == 1 && seeds > 0 && seeds <= 8) {
        int balance[3] = {0, 0, 0};
        printf("%d seeds a pit\n", seeds);
        for (int s = 0; s < 3; s++)
            for (int n = 0; n < 3; n++) {
                int turns, margin = play(seeds, players[s], players[n], &turns);
                printf("  %s against %s: %+d in %d turns\n", names[s], names[n], margin, turns);
                balance[s] += margin;
                balance[n] -= margin;
            }
        printf("  balance %d %d %d, sum %d\n", balance[0], balance[1], balance[2],
               balance[0] + balance[1] + balance[2]);
    }
    return 0;
}
