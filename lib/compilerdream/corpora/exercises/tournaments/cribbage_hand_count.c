/* Counts cribbage hands: fifteens, pairs, runs, flushes and nobs, and picks the best four of six to keep. */
#include <stdio.h>
#include <string.h>

typedef struct { int rank, suit; } card; /* rank 1..13 */
typedef struct { int fifteens, pairs, runs, flush, nobs; } count;

static const char ranks[] = "A23456789TJQK";
static const char suits[] = "CDHS";

static int worth(card c) { return c.rank > 10 ? 10 : c.rank; }
static int total(count k) { return k.fifteens + k.pairs + k.runs + k.flush + k.nobs; }
static int same_rank(card a, card b) { return a.rank == b.rank; }
static int same_suit(card a, card b) { return a.suit == b.suit; }
static int card_index(card c) { return c.suit * 13 + c.rank - 1; }
static card card_at(int i) { return (card){i % 13 + 1, i / 13}; }
static void put_card(card c) { printf("%c%c", ranks[c.rank - 1], suits[c.suit]); }

static int get_card(card *c)
{
    char s[8];
    const char *r, *t;
    if (scanf("%7s", s) != 1 || strlen(s) != 2)
        return 0;
    r = strchr(ranks, s[0]);
    t = strchr(suits, s[1]);
    if (!r || !t)
        return 0;
    c->rank = (int)(r - ranks) + 1;
    c->suit = (int)(t - suits);
    return 1;
}

static int fifteens(const card *c, int n, int sum)
{
    if (sum == 15)
        return 2;
    if (n == 0 || sum > 15)
        return 0;
    return fifteens(c + 1, n - 1, sum + worth(*c)) + fifteens(c + 1, n - 1, sum);
}

static int pairs(const card *c, int n)
{
    int points = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < i; j++)
            points += 2 * same_rank(c[i], c[j]);
    return points;
}

static int runs(const card *c, int n)
{
    int have[15] = {0}, best = 0;
    for (int i = 0; i < n; i++)
        have[c[i].rank]++;
    for (int r = 1; r <= 13; r++) {
        int length = 0, ways = 1;
        while (have[r + length]) {
            ways *= have[r + length];
            length++;
        }
        if (length >= 3)
            best += length * ways;
        r += length;
    }
    return best;
}

static int flush(const card *hand, card starter, int crib)
{
    for (int i = 1; i < 4; i++)
        if (!same_suit(hand[0], hand[i]))
            return 0;
    return same_suit(hand[0], starter) ? 5 : crib ? 0 : 4;
}

static int nobs(const card *hand, card starter)
{
    for (int i = 0; i < 4; i++)
        if (hand[i].rank == 11 && same_suit(hand[i], starter))
            return 1;
    return 0;
}

static count count_hand(const card *hand, card starter, int crib)
{
    card all[5];
    memcpy(all, hand, 4 * sizeof(card));
    all[4] = starter;
    return (count){fifteens(all, 5, 0), pairs(all, 5), runs(all, 5), flush(hand, starter, crib), nobs(hand, starter)};
}

static void show_hand(void)
{
    card c[5];
    int crib;
    if (scanf("%d", &crib) != 1)
        return;
    for (int i = 0; i < 5; i++)
        if (!get_card(&c[i]))
            return;
    count k = count_hand(c, c[4], crib);
    for (int i = 0; i < 5; i++) {
        printf(i == 4 ? " + " : " ");
        put_card(c[i]);
    }
    printf(": fifteens %d, pairs %d, runs %d, flush %d, nobs %d = %d\n", k.fifteens, k.pairs, k.runs, k.flush, k.nobs,
           total(k));
}

static void choose_keep(void)
{
    card six[6], best[4];
    int dealt[52] = {0}, best_sum = -1, best_low = 0, best_high = 0;
    for (int i = 0; i < 6; i++) {
        if (!get_card(&six[i]))
            return;
        dealt[card_index(six[i])] = 1;
    }
    for (int a = 0; a < 6; a++)
        for (int b = 0; b < a; b++) {
            card keep[4];
            int n = 0, sum = 0, low = 99, high = 0;
            for (int i = 0; i < 6; i++)
                if (i != a && i != b)
                    keep[n++] = six[i];
            for (int s = 0; s < 52; s++) {
                int points;
                if (dealt[s])
                    continue;
                points = total(count_hand(keep, card_at(s), 0));
                sum += points;
                low = points < low ? points : low;
                high = points > high ? points : high;
            }
            if (sum > best_sum) {
                best_sum = sum;
                best_low = low;
                best_high = high;
                memcpy(best, keep, sizeof best);
            }
        }
    printf(" keep");
    for (int i = 0; i < 4; i++) {
        printf(" ");
        put_card(best[i]);
    }
    printf(": %d.%02d on average, %d to %d\n", best_sum / 46, best_sum % 46 * 100 / 46, best_low, best_high);
}

int main(void)
{
    char word[8];
    while (scanf("%7s", word) == 1) {
        if (strcmp(word, "count") == 0)
            show_hand();
        else if (strcmp(word, "keep") == 0)
            choose_keep();
    }
    return 0;
}
