/* One-time pad over letters and a space: proper use, and a reused pad undone by dragging words along a difference. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define SYMBOLS 27
#define WIDTH 64
#define MESSAGES 4
#define WORDS 40

static char words[WORDS][16];
static int word_count;

static int to_number(char c)
{
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
}

static char to_letter(int n)
{
    return n == 0 ? ' ' : (char)('a' + n - 1);
}

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 16;
}

static void combine(const int *a, const int *b, int sign, int n, int *out)
{
    for (int i = 0; i < n; i++)
        out[i] = (a[i] + sign * b[i] + SYMBOLS) % SYMBOLS;
}

static void print_symbols(const char *label, const int *s, int n)
{
    printf("%s[", label);
    for (int i = 0; i < n; i++)
        putchar(to_letter(s[i]) == ' ' ? '_' : to_letter(s[i]));
    printf("]\n");
}

/* A fragment may be English if each whole word in it is known and the cut words begin or end known words. */
static int plausible(const int *s, int n)
{
    int start = 0;
    while (start < n) {
        int end = start, ok = 0;
        while (end < n && s[end] != 0)
            end++;
        int size = end - start;
        if (size == 0) {
            if (end + 1 < n && s[end + 1] == 0)
                return 0;
            start = end + 1;
            continue;
        }
        int open_left = start == 0, open_right = end == n;
        for (int w = 0; w < word_count && !ok; w++) {
            int length = (int)strlen(words[w]);
            for (int at = 0; at + size <= length && !ok; at++) {
                if (!open_left && at != 0)
                    break;
                if (!open_right && at + size != length)
                    continue;
                ok = 1;
                for (int i = 0; i < size; i++)
                    if (to_letter(s[start + i]) != words[w][at + i])
                        ok = 0;
            }
        }
        if (!ok)
            return 0;
        start = end + 1;
    }
    return 1;
}

/* With c1 - c2 = p1 - p2 a guess for part of one text shows the same part of the other. */
static int drag(const int *difference, int n, const int *crib, int size, const int *truth_a, const int *truth_b)
{
    int candidates = 0;
    for (int at = 0; at + size <= n; at++) {
        int other[WIDTH];
        combine(crib, difference + at, -1, size, other);
        if (!plausible(other, size))
            continue;
        int real = memcmp(truth_a + at, crib, sizeof(int) * (size_t)size) == 0 &&
                   memcmp(truth_b + at, other, sizeof(int) * (size_t)size) == 0;
        printf("    at %2d other text has ", at);
        print_symbols("", other, size);
        printf("      %s\n", real ? "true place" : "false trail");
        candidates++;
    }
    return candidates;
}

int main(void)
{
    char line[128];
    int text[MESSAGES][WIDTH] = {{0}}, secret[MESSAGES][WIDTH], pad[WIDTH], count = 0, n = 0;
    uint32_t seed = 1;
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\r\n")] = '\0';
        if (line[0] == '#') {
            unsigned s;
            if (sscanf(line + 1, "%u", &s) == 1)
                seed = s;
        } else if (line[0] == '>' && count < MESSAGES) {
            int size = (int)strlen(line + 1);
            if (size > WIDTH)
                size = WIDTH;
            for (int i = 0; i < size; i++) {
                text[count][i] = to_number(line[1 + i]);
                if (word_count < WORDS && to_number(line[1 + i]) && (i == 0 || line[i] == ' ')) {
                    int k = 0;
                    while (k < 15 && to_number(line[1 + i + k])) {
                        words[word_count][k] = line[1 + i + k];
                        k++;
                    }
                    words[word_count++][k] = '\0';
                }
            }
            if (size > n)
                n = size;
            count++;
        } else if (line[0] == '?' && count >= 2) {
            int crib[WIDTH], size = (int)strlen(line + 1), difference[WIDTH], found = 0;
            if (size > WIDTH)
                size = WIDTH;
            for (int i = 0; i < size; i++)
                crib[i] = to_number(line[1 + i]);
            for (int i = 0; i < n; i++)
                pad[i] = (int)(next_random(&seed) % SYMBOLS);
            for (int m = 0; m < count; m++)
                combine(text[m], pad, 1, n, secret[m]);
            print_symbols("first secret  ", secret[0], n);
            print_symbols("second secret ", secret[1], n);
            combine(secret[0], secret[1], -1, n, difference);
            print_symbols("  dragging ", crib, size);
            printf("   as first text\n");
            found += drag(difference, n, crib, size, text[0], text[1]);
            combine(secret[1], secret[0], -1, n, difference);
            printf("   as second text\n");
            found += drag(difference, n, crib, size, text[1], text[0]);
            printf("  %d places of %d\n", found, 2 * (n - size + 1));
            /* A pad exists for every text: the secret alone says nothing. */
            int wrong[WIDTH], opened[WIDTH];
            combine(secret[0], text[count - 1], -1, n, wrong);
            combine(secret[0], wrong, -1, n, opened);
            print_symbols("  with another pad the first reads ", opened, n);
            combine(secret[0], pad, -1, n, opened);
            printf("  true pad %s\n", memcmp(opened, text[0], sizeof(int) * (size_t)n) == 0 ? "opens it" : "fails");
        }
    }
    return 0;
}
