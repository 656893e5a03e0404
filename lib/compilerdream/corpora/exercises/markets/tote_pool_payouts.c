/* Pays out the win, place and exacta pools of a race track after takeout, rounding each dividend down. */
#include <stdio.h>
#include <string.h>

#define HORSES 10

static long win_pool[HORSES + 1], place_pool[HORSES + 1], exacta_pool[HORSES + 1][HORSES + 1];
static long takeout_permille = 150, kept, paid, staked;

/* Payout for a stake of 100, rounded down to full tens and never below the stake. */
static long dividend(long pot, long winning_stakes)
{
    if (winning_stakes == 0)
        return 0;
    long d = pot * 100 / winning_stakes / 10 * 10;
    return d < 100 ? 100 : d;
}

static long settle(const char *name, long pot, long winning)
{
    long d = dividend(pot, winning), out = winning * d / 100;
    paid += out;
    if (winning == 0)
        printf("  %-12s nobody, %ld goes back\n", name, pot);
    else
        printf("  %-12s pays %ld.%02ld, %ld to holders, breakage %ld%s\n", name, d / 100, d % 100, out, pot - out,
               pot < out ? " (made up by the track)" : "");
    if (winning == 0)
        paid += pot;
    return winning == 0 ? 0 : pot - out;
}

static long after_takeout(long pool)
{
    long take = pool * takeout_permille / 1000;
    kept += take;
    return pool - take;
}

int main(void)
{
    char kind[8];
    int a, b, race = 0;
    long amount;
    while (scanf("%7s %d %d %ld", kind, &a, &b, &amount) == 4) {
        if (a < 1 || a > HORSES || b < 0 || b > HORSES || amount < 0) {
            printf("bad ticket %s %d %d\n", kind, a, b);
            continue;
        }
        if (strcmp(kind, "take") == 0) {
            takeout_permille = amount;
            continue;
        }
        if (strcmp(kind, "result") != 0) {
            staked += amount;
            if (strcmp(kind, "win") == 0)
                win_pool[a] += amount;
            else if (strcmp(kind, "place") == 0)
                place_pool[a] += amount;
            else
                exacta_pool[a][b] += amount;
            continue;
        }
        long win = 0, place = 0, exacta = 0, breakage = 0;
        for (int h = 1; h <= HORSES; h++) {
            win += win_pool[h];
            place += place_pool[h];
            for (int k = 0; k <= HORSES; k++)
                exacta += exacta_pool[h][k];
        }
        printf("race %d: %d before %d, pools %ld %ld %ld\n", ++race, a, b, win, place, exacta);
        breakage += settle("win", after_takeout(win), win_pool[a]);
        /* the place pool returns the good stakes first and then splits the profit in halves */
        long good = place_pool[a] + place_pool[b], pot = after_takeout(place);
        long profit = pot > good ? pot - good : 0, half = profit / 2;
        breakage += pot - good - profit;
        if (good > 0) {
            breakage += settle("place first", place_pool[a] + half, place_pool[a]);
            breakage += settle("place second", place_pool[b] + profit - half, place_pool[b]);
        } else {
            breakage += settle("place", profit, 0);
        }
        breakage += settle("exacta", after_takeout(exacta), exacta_pool[a][b]);
        kept += breakage;
        printf("  track keeps %ld so far, accounts %s\n", kept, kept + paid == staked ? "balance" : "DO NOT BALANCE");
        memset(win_pool, 0, sizeof win_pool);
        memset(place_pool, 0, sizeof place_pool);
        memset(exacta_pool, 0, sizeof exacta_pool);
    }
    return 0;
}
