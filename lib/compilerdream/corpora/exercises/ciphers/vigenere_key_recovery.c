/* Recovers a Vigenere key from ciphertext by index of coincidence and chi-squared column fits. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#define MAX_TEXT 4000
#define MAX_KEY 12

static const double english[26] = {
    8.2, 1.5, 2.8, 4.3, 12.7, 2.2, 2.0, 6.1, 7.0, 0.15, 0.77, 4.0, 2.4,
    6.7, 7.5, 1.9, 0.095, 6.0, 6.3, 9.1, 2.8, 0.98, 2.4, 0.15, 2.0, 0.074};

struct text {
    char letters[MAX_TEXT];
    int length;
};

static int letter_index(char c) { return c - 'A'; }

static char index_letter(int i) { return (char)('A' + ((i % 26) + 26) % 26); }

static void append_letter(struct text *t, int c)
{
    if (isalpha(c) && t->length < MAX_TEXT)
        t->letters[t->length++] = (char)toupper(c);
}

static void shift_text(const struct text *from, const char *key, int sign, struct text *to)
{
    int period = (int)strlen(key);
    to->length = from->length;
    for (int i = 0; i < from->length; i++) {
        int k = letter_index(key[i % period]);
        to->letters[i] = index_letter(letter_index(from->letters[i]) + sign * k);
    }
}

static int column_counts(const struct text *t, int start, int step, int counts[26])
{
    int total = 0;
    memset(counts, 0, 26 * sizeof counts[0]);
    for (int i = start; i < t->length; i += step) {
        counts[letter_index(t->letters[i])]++;
        total++;
    }
    return total;
}

static double coincidence(const int counts[26], int total)
{
    double pairs = 0;
    if (total < 2)
        return 0;
    for (int i = 0; i < 26; i++)
        pairs += (double)counts[i] * (counts[i] - 1);
    return pairs / ((double)total * (total - 1));
}

static double period_score(const struct text *t, int period)
{
    double sum = 0;
    int counts[26];
    for (int c = 0; c < period; c++) {
        int total = column_counts(t, c, period, counts);
        sum += coincidence(counts, total);
    }
    return sum / period;
}

/* The shortest period whose score lies near the best one, so that multiples lose. */
static int guess_period(const struct text *t)
{
    double scores[MAX_KEY + 1], best = 0;
    for (int p = 1; p <= MAX_KEY; p++) {
        scores[p] = period_score(t, p);
        if (scores[p] > best)
            best = scores[p];
    }
    for (int p = 1; p <= MAX_KEY; p++)
        printf("%s%d:%.3f", p > 1 ? " " : "  periods ", p, scores[p]);
    printf("\n");
    for (int p = 1; p <= MAX_KEY; p++)
        if (scores[p] > 0.88 * best)
            return p;
    return 1;
}

static double chi_squared(const int counts[26], int total, int shift)
{
    double sum = 0;
    for (int i = 0; i < 26; i++) {
        double expected = english[i] * total / 100.0;
        double diff = counts[(i + shift) % 26] - expected;
        sum += diff * diff / expected;
    }
    return sum;
}

static int best_shift(const struct text *t, int start, int step)
{
    int counts[26];
    int total = column_counts(t, start, step, counts);
    int best = 0;
    double least = chi_squared(counts, total, 0);
    for (int s = 1; s < 26; s++) {
        double x = chi_squared(counts, total, s);
        if (x < least) {
            least = x;
            best = s;
        }
    }
    return best;
}

static void recover_key(const struct text *t, char *key)
{
    int period = guess_period(t);
    for (int c = 0; c < period; c++)
        key[c] = index_letter(best_shift(t, c, period));
    key[period] = '\0';
}

static void print_start(const char *label, const struct text *t)
{
    int n = t->length < 48 ? t->length : 48;
    printf("  %-7s %.*s\n", label, n, t->letters);
}

int main(void)
{
    static struct text plain, secret, opened;
    char line[512], keys[8][MAX_KEY + 1];
    int key_count = 0, broken = 0;

    while (fgets(line, sizeof line, stdin)) {
        if (strncmp(line, "key ", 4) == 0) {
            if (key_count < 8 && sscanf(line + 4, "%12[A-Z]", keys[key_count]) == 1)
                key_count++;
        } else {
            for (int i = 0; line[i]; i++)
                append_letter(&plain, (unsigned char)line[i]);
        }
    }
    printf("%d letters, %d keys\n", plain.length, key_count);
    for (int k = 0; k < key_count; k++) {
        char found[MAX_KEY + 1];
        shift_text(&plain, keys[k], 1, &secret);
        printf("text %d\n", k + 1);
        print_start("secret", &secret);
        recover_key(&secret, found);
        shift_text(&secret, found, -1, &opened);
        print_start("opened", &opened);
        int same = memcmp(opened.letters, plain.letters, (size_t)plain.length) == 0;
        printf("  key found %s, %s\n", found, same ? "text restored" : "text not restored");
        broken += same;
    }
    printf("broken %d of %d\n", broken, key_count);
    return 0;
}
