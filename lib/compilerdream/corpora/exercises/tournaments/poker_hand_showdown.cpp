// Compares card hands at a showdown: best five of seven by enumeration, against a direct counting method, with split pots.
#include <cstdio>
#include <cstring>

struct Card {
    int rank; // 2..14
    int suit; // 0..3
};

static const char rank_letters[] = "23456789TJQKA";
static const char suit_letters[] = "cdhs";
static const char *const class_names[] = {"high card", "pair",       "two pairs", "three alike",   "straight",
                                          "flush",     "full house", "four alike", "straight flush"};

static bool parse_card(const char *s, Card &c)
{
    const char *r = std::strchr(rank_letters, s[0]), *t = s[0] ? std::strchr(suit_letters, s[1]) : nullptr;
    if (!s[0] || !s[1] || !r || !t)
        return false;
    c = Card{static_cast<int>(r - rank_letters) + 2, static_cast<int>(t - suit_letters)};
    return true;
}

// Highest card of a straight in a set of ranks (bit per rank), the ace counting low as well.
static inline int straight_top(unsigned ranks)
{
    if (ranks & (1u << 14))
        ranks |= 2u;
    for (int top = 14; top >= 5; top--)
        if (((ranks >> (top - 4)) & 31u) == 31u)
            return top;
    return 0;
}

// Packs class and kickers in one number: higher is better. Works for five cards exactly.
static int value_of_five(const Card *c)
{
    int count[15] = {}, groups[5], n = 0;
    unsigned ranks = 0;
    bool flush = true;
    for (int i = 0; i < 5; i++) {
        count[c[i].rank]++;
        ranks |= 1u << c[i].rank;
        flush = flush && c[i].suit == c[0].suit;
    }
    for (int want = 4; want >= 1; want--)
        for (int r = 14; r >= 2; r--)
            if (count[r] == want)
                groups[n++] = r;
    int top = straight_top(ranks), kind;
    if (flush && top)
        kind = 8;
    else if (count[groups[0]] == 4)
        kind = 7;
    else if (count[groups[0]] == 3 && n == 2)
        kind = 6;
    else if (flush)
        kind = 5;
    else if (top)
        kind = 4;
    else if (count[groups[0]] == 3)
        kind = 3;
    else
        kind = count[groups[0]] == 2 ? (n == 3 ? 2 : 1) : 0;
    int value = kind;
    for (int i = 0; i < 5; i++)
        value = value * 16 + (top ? (i == 0 ? top : 0) : i < n ? groups[i] : 0);
    return value;
}

static int best_of_seven(const Card *c)
{
    int best = 0;
    for (int skip = 0; skip < 7; skip++)
        for (int also = skip + 1; also < 7; also++) {
            Card five[5];
            int n = 0;
            for (int i = 0; i < 7; i++)
                if (i != skip && i != also)
                    five[n++] = c[i];
            int v = value_of_five(five);
            if (v > best)
                best = v;
        }
    return best;
}

// Second method: only the class, straight from counts of all seven cards.
static int class_of_seven(const Card *c)
{
    int count[15] = {}, pairs = 0, threes = 0, fours = 0;
    unsigned by_suit[4] = {}, all = 0;
    bool flush = false;
    for (int i = 0; i < 7; i++) {
        count[c[i].rank]++;
        by_suit[c[i].suit] |= 1u << c[i].rank;
        all |= 1u << c[i].rank;
    }
    for (unsigned s : by_suit) {
        int size = 0;
        for (unsigned b = s; b; b &= b - 1)
            size++;
        if (size >= 5) {
            flush = true;
            if (straight_top(s))
                return 8;
        }
    }
    for (int n : count) {
        pairs += n == 2;
        threes += n == 3;
        fours += n == 4;
    }
    if (fours)
        return 7;
    if (threes == 2 || (threes && pairs))
        return 6;
    if (flush)
        return 5;
    if (straight_top(all))
        return 4;
    return threes ? 3 : pairs > 2 ? 2 : pairs;
}

static void print_value(int v)
{
    std::printf("%s", class_names[v >> 20]);
    for (int shift = 16; shift >= 0; shift -= 4)
        if ((v >> shift) & 15)
            std::printf(" %c", rank_letters[((v >> shift) & 15) - 2]);
}

int main()
{
    char word[16];
    Card board[5], seven[7];
    int deal = 0, tally[9] = {}, disagreements = 0;
    while (std::scanf("%15s", word) == 1 && std::strcmp(word, "board") == 0) {
        int players, values[8], best = -1, winners = 0;
        bool good = true;
        for (Card &c : board)
            good = std::scanf("%15s", word) == 1 && parse_card(word, c) && good;
        if (!good || std::scanf("%d", &players) != 1 || players < 1 || players > 8)
            break;
        std::printf("deal %d\n", ++deal);
        for (int p = 0; p < players; p++) {
            std::memcpy(seven, board, sizeof board);
            for (int i = 5; i < 7; i++)
                if (std::scanf("%15s", word) != 1 || !parse_card(word, seven[i]))
                    return 0;
            values[p] = best_of_seven(seven);
            disagreements += class_of_seven(seven) != values[p] >> 20;
            tally[values[p] >> 20]++;
            std::printf("  player %d: ", p + 1);
            print_value(values[p]);
            std::printf("\n");
            if (values[p] > best) {
                best = values[p];
                winners = 0;
            }
            winners += values[p] == best;
        }
        std::printf("  %s:", winners > 1 ? "split" : "winner");
        for (int p = 0; p < players; p++)
            if (values[p] == best)
                std::printf(" %d", p + 1);
        std::printf("\n");
    }
    for (int k = 0; k < 9; k++)
        if (tally[k])
            std::printf("%-14s %d\n", class_names[k], tally[k]);
    std::printf("methods disagree %d times\n", disagreements);
    return 0;
}
