/* Twenty-one with an endless deck: the dealer's odds, and the best play for every hand by mutual recursion. */
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { BUST = 22, HARD = 0, SOFT = 1 };

typedef struct {
    int total;
    int soft; /* an ace counts eleven */
} Hand;

typedef struct {
    double at[BUST + 1]; /* 17..21 and bust */
} Outcome;

typedef struct {
    double value;
    char play; /* S stand, H hit, D double */
} Advice;

static Outcome dealer_memo[BUST + 1][2];
static char dealer_known[BUST + 1][2];
static double player_memo[BUST + 1][2];
static char player_known[BUST + 1][2];
static int soft_rule;

static double chance(int card) { return card == 10 ? 4.0 / 13 : 1.0 / 13; }

static Hand add(Hand h, int card)
{
    h.total += card;
    if (card == 1 && h.total + 10 <= 21 && !h.soft) {
        h.total += 10;
        h.soft = SOFT;
    }
    if (h.total > 21 && h.soft) {
        h.total -= 10;
        h.soft = HARD;
    }
    if (h.total > BUST)
        h.total = BUST;
    return h;
}

static int dealer_stops(Hand h)
{
    if (h.total == 17 && h.soft && soft_rule)
        return 0;
    return h.total >= 17;
}

static Outcome dealer(Hand h)
{
    Outcome out;
    if (dealer_known[h.total][h.soft])
        return dealer_memo[h.total][h.soft];
    memset(&out, 0, sizeof out);
    if (dealer_stops(h)) {
        out.at[h.total] = 1;
    } else {
        for (int card = 1; card <= 10; card++) {
            Outcome later = dealer(add(h, card));
            for (int t = 17; t <= BUST; t++)
                out.at[t] += chance(card) * later.at[t];
        }
    }
    dealer_known[h.total][h.soft] = 1;
    dealer_memo[h.total][h.soft] = out;
    return out;
}

static double stand(Hand h, const Outcome *out)
{
    double value = out->at[BUST];
    if (h.total == BUST)
        return -1;
    for (int t = 17; t <= 21; t++) {
        if (t < h.total)
            value += out->at[t];
        else if (t > h.total)
            value -= out->at[t];
    }
    return value;
}

static double play_on(Hand h, const Outcome *out);

static double hit(Hand h, const Outcome *out)
{
    double value = 0;
    for (int card = 1; card <= 10; card++)
        value += chance(card) * play_on(add(h, card), out);
    return value;
}

static double play_on(Hand h, const Outcome *out)
{
    double best = stand(h, out);
    if (h.total >= 21)
        return best;
    if (player_known[h.total][h.soft])
        return player_memo[h.total][h.soft];
    best = fmax(best, hit(h, out));
    player_known[h.total][h.soft] = 1;
    player_memo[h.total][h.soft] = best;
    return best;
}

static Advice advise(Hand h, const Outcome *out)
{
    Advice a = {stand(h, out), 'S'};
    double more = hit(h, out), twice = 0;
    for (int card = 1; card <= 10; card++)
        twice += 2 * chance(card) * stand(add(h, card), out);
    if (more > a.value)
        a = (Advice){more, 'H'};
    if (twice > a.value)
        a = (Advice){twice, 'D'};
    return a;
}

static double chart(int first, int last, int soft, const Outcome *outs)
{
    double sum = 0;
    for (int total = first; total <= last; total++) {
        printf("%s %2d ", soft ? "soft" : "hard", total);
        for (int up = 1; up <= 10; up++) {
            memset(player_known, 0, sizeof player_known);
            Advice a = advise((Hand){total, soft}, &outs[up]);
            putchar(a.play);
            sum += a.value;
        }
        putchar('\n');
    }
    return sum;
}

int main(void)
{
    while (scanf("%d", &soft_rule) == 1) {
        Outcome outs[11];
        double edge = 0, worst = 0;
        memset(dealer_known, 0, sizeof dealer_known);
        printf("dealer %s soft seventeen\n", soft_rule ? "hits" : "stands on");
        for (int up = 1; up <= 10; up++) {
            Hand h = add((Hand){0, HARD}, up);
            double sum = 0;
            outs[up] = dealer(h);
            printf("%2d:", up);
            for (int t = 17; t <= BUST; t++) {
                sum += outs[up].at[t];
                printf(" %.5f", outs[up].at[t]);
            }
            putchar('\n');
            worst = fmax(worst, fabs(sum - 1));
        }
        double hard = chart(8, 17, HARD, outs), soft = chart(13, 19, SOFT, outs);
        for (int up = 1; up <= 10; up++)
            for (int a = 1; a <= 10; a++)
                for (int b = 1; b <= 10; b++) {
                    memset(player_known, 0, sizeof player_known);
                    Hand h = add(add((Hand){0, HARD}, a), b);
                    edge += chance(up) * chance(a) * chance(b) * advise(h, &outs[up]).value;
                }
        printf("sums %.4f and %.4f, edge %.5f, odds %s\n", hard, soft, edge,
               worst < 1e-12 ? "add up" : "do not add up");
    }
    return 0;
}
