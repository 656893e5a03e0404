/* Writes amounts of money in words as on a cheque and reads the words back to check them. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

const char *const ones[20] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
const char *const tens[10] = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
const char *const scales[4] = {"", "thousand", "million", "billion"};

struct text {
    char chars[240];
    size_t length;
};

void put(struct text *t, const char *s)
{
    while (*s && t->length + 1 < sizeof t->chars)
        t->chars[t->length++] = *s++;
    t->chars[t->length] = 0;
}

void word(struct text *t, const char *s)
{
    if (t->length)
        put(t, " ");
    put(t, s);
}

void below_hundred(struct text *t, int n)
{
    if (n < 20) {
        word(t, ones[n]);
    } else {
        word(t, tens[n / 10]);
        if (n % 10) {
            put(t, "-");
            put(t, ones[n % 10]);
        }
    }
}

void below_thousand(struct text *t, int n)
{
    if (n >= 100) {
        word(t, ones[n / 100]);
        word(t, "hundred");
        if (n % 100)
            word(t, "and");
    }
    if (n % 100)
        below_hundred(t, n % 100);
}

void groups(struct text *t, long long n, int scale)
{
    if (n >= 1000)
        groups(t, n / 1000, scale + 1);
    int part = (int)(n % 1000);
    if (part == 0)
        return;
    if (scale == 0 && n >= 1000 && part < 100)
        word(t, "and");
    below_thousand(t, part);
    if (scale)
        word(t, scales[scale]);
}

void amount(struct text *t, long long cents)
{
    long long whole = cents / 100;
    t->length = 0;
    t->chars[0] = 0;
    if (whole == 0)
        word(t, ones[0]);
    else
        groups(t, whole, 0);
    word(t, whole == 1 ? "crown" : "crowns");
    word(t, "and");
    below_hundred(t, (int)(cents % 100));
    word(t, cents % 100 == 1 ? "penny" : "pence");
    t->chars[0] = (char)toupper((unsigned char)t->chars[0]);
}

int find(const char *const *table, int count, const char *w)
{
    for (int i = 0; i < count; i++)
        if (table[i][0] && strcmp(table[i], w) == 0)
            return i;
    return -1;
}

/* The inverse: adds the words up again, -1 for a word that is unknown. */
long long read_back(const struct text *t)
{
    char copy[240];
    long long total = 0, group = 0, whole = 0;
    memcpy(copy, t->chars, t->length + 1);
    copy[0] = (char)tolower((unsigned char)copy[0]);
    for (char *w = strtok(copy, " -"); w; w = strtok(NULL, " -")) {
        int k;
        if (strcmp(w, "and") == 0)
            continue;
        if ((k = find(ones, 20, w)) >= 0)
            group += k;
        else if ((k = find(tens, 10, w)) >= 0)
            group += 10 * k;
        else if (strcmp(w, "hundred") == 0)
            group *= 100;
        else if ((k = find(scales, 4, w)) >= 0) {
            while (k--)
                group *= 1000;
            total += group;
            group = 0;
        } else if (strncmp(w, "crown", 5) == 0) {
            whole = total + group;
            total = group = 0;
        } else if (strcmp(w, "pence") == 0 || strcmp(w, "penny") == 0)
            return whole * 100 + group;
        else
            return -1;
    }
    return -1;
}

int main(void)
{
    char line[64];
    int right = 0, count = 0;
    size_t longest = 0;
    struct text t;
    while (scanf("%63s", line) == 1) {
        long long cents = 0;
        int after = -1, bad = 0;
        for (const char *c = line; *c; c++) {
            if (*c == '.' && after < 0)
                after = 0;
            else if (isdigit((unsigned char)*c) && after < 2 && cents < 100000000000000LL) {
                cents = cents * 10 + (*c - '0');
                if (after >= 0)
                    after++;
            } else if (*c != ',' || after >= 0)
                bad = 1;
        }
        for (; after < 2; after = after < 0 ? 1 : after + 1)
            cents *= 10;
        if (bad || cents >= 100000000000000LL) {
            printf("%s: not an amount\n", line);
            continue;
        }
        amount(&t, cents);
        printf("%s: %s\n", line, t.chars);
    }
    for (long long n = 1; n < 99999999999999LL; n = n * 7 / 5 + 13) {
        amount(&t, n);
        count++;
        right += read_back(&t) == n;
        if (t.length > longest)
            longest = t.length;
    }
    printf("%d of %d amounts read back rightly, the longest has %zu letters\n", right, count, longest);
    return 0;
}
