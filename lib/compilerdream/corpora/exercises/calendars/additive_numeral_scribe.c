// Writes numbers in Roman, Attic Greek, Ionic Greek and Chinese-style numerals and reads the Roman and Attic ones strictly.
#include <stdio.h>
#include <string.h>

static void put(char *out, const char *text) { strcat(out, text); }

static void put_many(char *out, char sign, int times)
{
    size_t n = strlen(out);
    while (times-- > 0) out[n++] = sign;
    out[n] = '\0';
}

static int digit_at(int n, int place)
{
    while (place-- > 0) n /= 10;
    return n % 10;
}

static void roman_digit(char *out, int d, char one, char five, char ten)
{
    if (d == 9) { put_many(out, one, 1); put_many(out, ten, 1); }
    else if (d == 4) { put_many(out, one, 1); put_many(out, five, 1); }
    else { put_many(out, five, d / 5); put_many(out, one, d % 5); }
}

static void to_roman(int n, char *out)
{
    *out = '\0';
    put_many(out, 'M', n / 1000);
    roman_digit(out, digit_at(n, 2), 'C', 'D', 'M');
    roman_digit(out, digit_at(n, 1), 'X', 'L', 'C');
    roman_digit(out, digit_at(n, 0), 'I', 'V', 'X');
}

/* in the Attic system the fives are joined signs, written here in brackets */
static void to_attic(int n, char *out)
{
    static const char units[4] = {'I', 'D', 'H', 'X'};
    *out = '\0';
    for (int place = 3; place >= 0; place--) {
        int d = digit_at(n, place);
        if (d >= 5) {
            put(out, "[P");
            if (place) put_many(out, units[place], 1);
            put(out, "]");
        }
        put_many(out, units[place], d % 5);
    }
}

static void to_ionic(int n, char *out)
{
    static const char *const letters[3][9] = {
        {"alpha", "beta", "gamma", "delta", "epsilon", "stigma", "zeta", "eta", "theta"},
        {"iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "koppa"},
        {"rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega", "sampi"}};
    *out = '\0';
    if (n >= 1000) { put(out, ","); put(out, letters[0][n / 1000 - 1]); }
    for (int place = 2; place >= 0; place--) {
        int d = digit_at(n, place);
        if (!d) continue;
        if (*out) put(out, "-");
        put(out, letters[place][d - 1]);
    }
}

static void to_chinese(int n, char *out)
{
    static const char *const digits[10] = {"ling", "yi", "er", "san", "si", "wu", "liu", "qi", "ba", "jiu"};
    static const char *const places[4] = {"", "shi", "bai", "qian"};
    int gap = 0;
    *out = '\0';
    for (int place = 3; place >= 0; place--) {
        int d = digit_at(n, place);
        if (!d) { gap = *out != '\0'; continue; }
        if (gap) { put(out, digits[0]); put(out, " "); gap = 0; }
        if (!(place == 1 && d == 1 && !*out)) { put(out, digits[d]); put(out, " "); }
        if (place) { put(out, places[place]); put(out, " "); }
    }
    size_t length = strlen(out);
    if (length) out[length - 1] = '\0';
}

static int roman_value(char c)
{
    switch (c) {
    case 'I': return 1;
    case 'V': return 5;
    case 'X': return 10;
    case 'L': return 50;
    case 'C': return 100;
    case 'D': return 500;
    case 'M': return 1000;
    default: return 0;
    }
}

/* 0 unless the text is exactly what a scribe would write */
static int from_roman(const char *text)
{
    char again[32];
    int sum = 0;
    for (const char *p = text; *p; p++) {
        int v = roman_value(*p), next = roman_value(p[1]);
        if (!v) return 0;
        sum += v < next ? -v : v;
    }
    if (sum < 1 || sum > 3999) return 0;
    to_roman(sum, again);
    return strcmp(again, text) == 0 ? sum : 0;
}

static int attic_sign(char c) { return c == 'I' ? 1 : c == 'D' ? 10 : c == 'H' ? 100 : c == 'X' ? 1000 : 0; }

static int from_attic(const char *text)
{
    int sum = 0, joined = 0;
    for (; *text; text++) {
        int v = attic_sign(*text);
        if (*text == '[') joined = 1;
        else if (*text == ']') { sum += joined == 1 ? 5 : 0; joined = 0; }
        else if (v && joined) { sum += 5 * v; joined = 2; }
        else sum += v;
    }
    return sum;
}

int main(void)
{
    char word[32], text[128];
    int n;
    while (scanf("%31s", word) == 1) {
        if (sscanf(word, "%d", &n) != 1) {
            n = from_roman(word);
            if (!n) { printf("%s is no proper numeral\n", word); continue; }
        }
        if (n < 1 || n > 3999) { printf("%d cannot be written\n", n); continue; }
        to_roman(n, text);
        printf("%d: %s", n, text);
        to_attic(n, text);
        printf(" | %s", text);
        to_ionic(n, text);
        printf(" | %s", text);
        to_chinese(n, text);
        printf(" | %s\n", text);
    }
    int wrong = 0, longest_roman = 0, longest_attic = 0;
    size_t roman_length = 0, attic_length = 0;
    for (n = 1; n < 4000; n++) {
        to_roman(n, word);
        wrong += from_roman(word) != n;
        if (strlen(word) > roman_length) { roman_length = strlen(word); longest_roman = n; }
        to_attic(n, text);
        wrong += from_attic(text) != n;
        if (strlen(text) > attic_length) { attic_length = strlen(text); longest_attic = n; }
    }
    printf("longest: roman %d with %zu signs, attic %d with %zu characters, %d misread\n", longest_roman, roman_length, longest_attic, attic_length, wrong);
    return 0;
}
