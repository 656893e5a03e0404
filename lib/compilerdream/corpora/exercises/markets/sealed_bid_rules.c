/* Sells several equal items by sealed bids under three payment rules and measures what honest and shaded bidding earn. */
#include <stdint.h>
#include <stdio.h>

#define BIDDERS 9

enum rule { pay_own_bid, pay_highest_loser, pay_lowest_winner, rule_count };

static const char *const rule_name[rule_count] = {"own bid", "highest loser", "lowest winner"};

struct outcome {
    int winners[BIDDERS];
    int won;
    int price[BIDDERS];
};

static uint32_t seed;

static int draw(int most)
{
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    return (int)(seed % (uint32_t)(most + 1));
}

static struct outcome sell(const int *bid, int n, int items, int reserve, enum rule rule)
{
    struct outcome o = {.won = 0};
    int taken = 0, loser = reserve, lowest = 0;
    while (o.won < items) {
        int best = -1;
        for (int i = 0; i < n; i++)
            if (!(taken >> i & 1) && bid[i] >= reserve && (best < 0 || bid[i] > bid[best]))
                best = i;
        if (best < 0)
            break;
        taken |= 1 << best;
        o.winners[o.won++] = best;
        lowest = bid[best];
    }
    for (int i = 0; i < n; i++)
        if (!(taken >> i & 1) && bid[i] > loser)
            loser = bid[i];
    for (int k = 0; k < o.won; k++)
        switch (rule) {
        case pay_own_bid: o.price[k] = bid[o.winners[k]]; break;
        case pay_highest_loser: o.price[k] = loser; break;
        default: o.price[k] = lowest; break;
        }
    return o;
}

static int income(const struct outcome *o)
{
    int sum = 0;
    for (int k = 0; k < o->won; k++)
        sum += o->price[k];
    return sum;
}

static int gain(const struct outcome *o, int bidder, int value)
{
    for (int k = 0; k < o->won; k++)
        if (o->winners[k] == bidder)
            return value - o->price[k];
    return 0;
}

/* How much more than by honesty could the bidder win by the best possible other bid? */
static int regret(const int *value, int n, int items, int reserve, enum rule rule, int bidder)
{
    int bid[BIDDERS], best, honest;
    for (int i = 0; i < n; i++)
        bid[i] = value[i];
    struct outcome o = sell(bid, n, items, reserve, rule);
    best = honest = gain(&o, bidder, value[bidder]);
    for (bid[bidder] = 0; bid[bidder] <= 100; bid[bidder]++) {
        o = sell(bid, n, items, reserve, rule);
        int g = gain(&o, bidder, value[bidder]);
        if (g > best)
            best = g;
    }
    return best - honest;
}

int main(void)
{
    int n, items, reserve, rounds;
    while (scanf("%d %d %d %d %u", &n, &items, &reserve, &rounds, &seed) == 5) {
        if (n < 1 || n > BIDDERS || items < 1 || rounds < 1 || rounds > 200 || seed == 0) {
            puts("bad line");
            continue;
        }
        uint32_t start = seed;
        printf("%d bidders, %d items, reserve %d, %d rounds\n", n, items, reserve, rounds);
        for (int rule = 0; rule < rule_count; rule++) {
            int honest = 0, shaded = 0, worst = 0, unsold = 0;
            seed = start;
            for (int r = 0; r < rounds; r++) {
                int value[BIDDERS], bid[BIDDERS];
                for (int i = 0; i < n; i++) {
                    value[i] = draw(100);
                    bid[i] = n > items ? value[i] * (n - items) / n : 0;
                }
                struct outcome o = sell(value, n, items, reserve, (enum rule)rule);
                honest += income(&o);
                unsold += items - o.won;
                o = sell(bid, n, items, reserve, (enum rule)rule);
                shaded += income(&o);
                if (r < 10)
                    for (int i = 0; i < n; i++) {
                        int lost = regret(value, n, items, reserve, (enum rule)rule, i);
                        if (lost > worst)
                            worst = lost;
                    }
            }
            printf("  pay %-14s honest %4d a round, shaded %4d, unsold %d, regret of honesty %d%s\n", rule_name[rule],
                   honest / rounds, shaded / rounds, unsold, worst, worst == 0 ? " (truthful)" : "");
        }
    }
    return 0;
}
