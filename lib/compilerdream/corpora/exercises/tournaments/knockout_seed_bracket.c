/* Draws a seeded knock-out bracket with byes, computes title chances exactly by round, and plays the favourites' bracket. */
#include <stdio.h>
#include <string.h>

#define MAX_SLOTS 32
#define MAX_ROUNDS 6
#define BYE (-1)

struct entrant {
    char name[16];
    int strength;
};

static struct entrant field[MAX_SLOTS];
static int entrants;
static int slot[MAX_SLOTS];
static int slots, rounds;
static double reach[MAX_ROUNDS][MAX_SLOTS];

static int load_field(void)
{
    while (entrants < MAX_SLOTS && scanf("%15s %d", field[entrants].name, &field[entrants].strength) == 2)
        entrants++;
    return entrants;
}

/* Grow 1 -> 1 2 -> 1 4 3 2 ...: every seed s gets the partner size + 1 - s. */
static void draw_bracket(void)
{
    int order[MAX_SLOTS] = {1};
    slots = 1;
    rounds = 0;
    while (slots < entrants) {
        int next[MAX_SLOTS];
        for (int i = 0; i < slots; i++) {
            int partner = 2 * slots + 1 - order[i];
            next[2 * i] = i % 2 ? partner : order[i];
            next[2 * i + 1] = i % 2 ? order[i] : partner;
        }
        slots *= 2;
        rounds++;
        memcpy(order, next, sizeof(int) * (size_t)slots);
    }
    for (int i = 0; i < slots; i++)
        slot[i] = order[i] <= entrants ? order[i] - 1 : BYE;
}

static double win_chance(int a, int b)
{
    if (a == BYE)
        return 0.0;
    if (b == BYE)
        return 1.0;
    return (double)field[a].strength / (double)(field[a].strength + field[b].strength);
}

/* In round r, slot i can only meet the slots of the neighbouring block of 2^r. */
static void title_chances(void)
{
    for (int i = 0; i < slots; i++)
        reach[0][i] = slot[i] == BYE ? 0.0 : 1.0;
    for (int r = 0; r < rounds; r++) {
        int block = 1 << r;
        for (int i = 0; i < slots; i++) {
            int start = ((i / block) ^ 1) * block;
            double beats = 0.0, met = 0.0;
            for (int j = start; j < start + block; j++) {
                beats += reach[r][j] * win_chance(slot[i], slot[j]);
                met += reach[r][j];
            }
            reach[r + 1][i] = reach[r][i] * (met > 0.0 ? beats : 1.0);
        }
    }
}

static const char *label(int who)
{
    return who == BYE ? "(bye)" : field[who].name;
}

static int play_favourites(void)
{
    int alive[MAX_SLOTS], count = slots, upsets = 0;
    memcpy(alive, slot, sizeof alive);
    for (int r = 1; count > 1; r++) {
        printf("Round %d:", r);
        for (int i = 0; i < count; i += 2) {
            int a = alive[i], b = alive[i + 1];
            int winner = win_chance(a, b) >= 0.5 ? a : b;
            if (a != BYE && b != BYE && winner > (a < b ? a : b))
                upsets++;
            printf(" %s-%s", label(a), label(b));
            alive[i / 2] = winner;
        }
        printf("\n");
        count /= 2;
    }
    printf("Winner on form: %s, better-seeded losers: %d\n", label(alive[0]), upsets);
    return alive[0];
}

int main(void)
{
    double total = 0.0;
    int best = 0, seeds_apart = 1;
    if (load_field() < 2) {
        printf("not enough entrants\n");
        return 0;
    }
    draw_bracket();
    title_chances();
    printf("%d entrants, %d slots, %d rounds, %d byes\n", entrants, slots, rounds, slots - entrants);
    for (int i = 0; i < slots; i++) {
        if (slot[i] == BYE)
            continue;
        printf("%2d %-10s", slot[i] + 1, field[slot[i]].name);
        for (int r = 1; r <= rounds; r++)
            printf(" %6.2f%%", 100.0 * reach[r][i]);
        printf("\n");
        total += reach[rounds][i];
        if (reach[rounds][i] > reach[rounds][best])
            best = i;
        if (slot[i] == 1)
            seeds_apart = i >= slots / 2;
    }
    printf("Most likely champion: %s\n", label(slot[best]));
    play_favourites();
    printf("Chances sum to %.3f: %s\n", total, total > 0.999999 && total < 1.000001 ? "ok" : "wrong");
    printf("Top two in opposite halves: %s\n", seeds_apart ? "yes" : "no");
    return 0;
}
