/* Five dice scored in many ways: a table of categories, the best category for every roll, and the best dice to keep. */
#include <stdio.h>
#include <string.h>

enum category {
    ONES, TWOS, THREES, FOURS, FIVES, SIXES,
    PAIR, TWO_PAIRS, THREE_ALIKE, FOUR_ALIKE, FULL_HOUSE, SMALL_RUN, LARGE_RUN, ALL_ALIKE, CHANCE,
    CATEGORIES
};

static const char *const names[CATEGORIES] = {
    "ones", "twos", "threes", "fours", "fives", "sixes", "pair", "two pairs", "three alike",
    "four alike", "full house", "small run", "large run", "all alike", "chance",
};

typedef struct {
    unsigned char of[7]; /* how many dice show 1..6 */
} Roll;

int highest(Roll r, int at_least, int except)
{
    for (int face = 6; face > 0; face--)
        if (r.of[face] >= at_least && face != except)
            return face;
    return 0;
}

int longest_run(Roll r)
{
    int run = 0, best = 0;
    for (int face = 1; face <= 6; face++) {
        run = r.of[face] ? run + 1 : 0;
        if (run > best)
            best = run;
    }
    return best;
}

int sum_of(Roll r)
{
    int sum = 0;
    for (int face = 1; face <= 6; face++)
        sum += face * r.of[face];
    return sum;
}

int score(Roll r, enum category c)
{
    int a, b;
    switch (c) {
    case ONES: case TWOS: case THREES: case FOURS: case FIVES: case SIXES:
        return (c - ONES + 1) * r.of[c - ONES + 1];
    case PAIR:
        return 2 * highest(r, 2, 0);
    case TWO_PAIRS:
        a = highest(r, 2, 0);
        b = highest(r, 2, a);
        return b ? 2 * (a + b) : 0;
    case THREE_ALIKE:
        return 3 * highest(r, 3, 0);
    case FOUR_ALIKE:
        return 4 * highest(r, 4, 0);
    case FULL_HOUSE:
        a = highest(r, 3, 0);
        return a && highest(r, 2, a) ? sum_of(r) : 0;
    case SMALL_RUN:
        return longest_run(r) >= 4 ? 15 : 0;
    case LARGE_RUN:
        return longest_run(r) == 5 ? 20 : 0;
    case ALL_ALIKE:
        return highest(r, 5, 0) ? 50 : 0;
    case CHANCE:
        return sum_of(r);
    default:
        return -1;
    }
}

static Roll decode(int code)
{
    Roll r;
    memset(&r, 0, sizeof r);
    for (int i = 0; i < 5; i++, code /= 6)
        r.of[code % 6 + 1]++;
    return r;
}

static Roll parse(const char *text)
{
    Roll r;
    memset(&r, 0, sizeof r);
    for (int i = 0; i < 5 && text[i] >= '1' && text[i] <= '6'; i++)
        r.of[text[i] - '0']++;
    return r;
}

/* Expected score in a category when some dice are thrown once more. */
static double throw_again(Roll kept, int dice, enum category c)
{
    double sum = 0;
    if (dice == 0)
        return score(kept, c);
    for (int face = 1; face <= 6; face++) {
        Roll next = kept;
        next.of[face]++;
        sum += throw_again(next, dice - 1, c);
    }
    return sum / 6;
}

static double best_keep(Roll from, enum category c, Roll *keep)
{
    double best = -1;
    Roll k;
    memset(&k, 0, sizeof k);
    for (;;) {
        int dice = 5, face = 1;
        for (int i = 1; i <= 6; i++)
            dice -= k.of[i];
        double value = throw_again(k, dice, c);
        if (value > best + 1e-9) {
            best = value;
            *keep = k;
        }
        while (face <= 6 && k.of[face] == from.of[face])
            k.of[face++] = 0;
        if (face > 6)
            return best;
        k.of[face]++;
    }
}

int main(void)
{
    long total[CATEGORIES] = {0}, hits[CATEGORIES] = {0}, chosen[CATEGORIES] = {0};
    Roll none;
    char text[8];
    memset(&none, 0, sizeof none);
    for (int code = 0; code < 7776; code++) {
        Roll r = decode(code);
        int best = CHANCE;
        for (int c = 0; c < CATEGORIES; c++) {
            int s = score(r, (enum category)c);
            total[c] += s;
            hits[c] += s > 0;
            if (c != CHANCE && s > score(r, (enum category)best))
                best = c;
        }
        chosen[best]++;
    }
    for (int c = 0; c < CATEGORIES; c++)
        printf("%-11s %4ld of 7776, mean %.4f, best %ld\n", names[c], hits[c], (double)total[c] / 7776, chosen[c]);
    double gap = throw_again(none, 5, FULL_HOUSE) - (double)total[FULL_HOUSE] / 7776;
    printf("means %s\n", gap < 1e-9 && gap > -1e-9 ? "agree" : "differ");
    while (scanf("%7s", text) == 1) {
        Roll r = parse(text);
        printf("%s:", text);
        for (int c = TWO_PAIRS; c < CHANCE; c += 2) {
            Roll keep = none;
            double value = best_keep(r, (enum category)c, &keep);
            printf(" %s %d, or %.3f keeping ", names[c], score(r, (enum category)c), value);
            for (int face = 1; face <= 6; face++)
                for (int i = 0; i < keep.of[face]; i++)
                    putchar('0' + face);
            putchar(c + 2 < CHANCE ? ';' : '\n');
        }
    }
    return 0;
}
