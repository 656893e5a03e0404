/* Check-digit schemes side by side: validates numbers, appends digits, and counts which typing slips each one catches. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#define LONGEST 20

/* The multiplication table of the ten symmetries of a pentagon: 0..4 turn it, 5..9 mirror it. */
static int pentagon_product(int a, int b)
{
    int turn = a < 5 ? a % 5 + b % 5 : a % 5 - b % 5 + 5;
    return turn % 5 + 5 * ((a >= 5) ^ (b >= 5));
}

static const int first_shuffle[10] = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

static const int quasigroup[10][10] = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6}, {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7}, {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

/* Every checker gets digits with the check digit last, and returns zero for a valid number. */
static int doubled_digits(const int *d, int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++) {
        int v = d[n - 1 - i];
        if (i % 2 == 1)
            v = v * 2 > 9 ? v * 2 - 9 : v * 2;
        sum += v;
    }
    return sum % 10;
}

static int one_and_three(const int *d, int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
        sum += d[n - 1 - i] * (i % 2 ? 3 : 1);
    return sum % 10;
}

static int rising_weights(const int *d, int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
        sum += d[n - 1 - i] * (i + 1);
    return sum % 11;
}

static int pentagon(const int *d, int n)
{
    int state = 0;
    for (int i = 0; i < n; i++) {
        int v = d[n - 1 - i];
        for (int k = 0; k < i % 8; k++)
            v = first_shuffle[v];
        state = pentagon_product(state, v);
    }
    return state;
}

static int table_walk(const int *d, int n)
{
    int state = 0;
    for (int i = 0; i < n; i++)
        state = quasigroup[state][d[i]];
    return state;
}

typedef int checker(const int *digits, int count);

static const struct {
    const char *name;
    checker *check;
    int largest;
} schemes[] = {
    {"doubled", doubled_digits, 9}, {"one-three", one_and_three, 9}, {"rising", rising_weights, 10},
    {"pentagon", pentagon, 9},      {"table", table_walk, 9},
};
enum { SCHEMES = sizeof schemes / sizeof schemes[0] };

static int check_digit_for(int scheme, int *digits, int n)
{
    for (int c = 0; c <= schemes[scheme].largest; c++) {
        digits[n] = c;
        if (schemes[scheme].check(digits, n + 1) == 0)
            return c;
    }
    return -1;
}

static void swap(int *a, int *b)
{
    int t = *a;
    *a = *b;
    *b = t;
}

struct slips {
    int made, caught;
};

static void count_slip(struct slips *s, int scheme, const int *digits, int n)
{
    s->made++;
    s->caught += schemes[scheme].check(digits, n) != 0;
}

static void try_slips(int scheme, int *d, int n)
{
    struct slips single = {0, 0}, exchange = {0, 0}, jump = {0, 0}, twin = {0, 0};
    for (int i = 0; i < n; i++) {
        int kept = d[i], payload_limit = i == n - 1 ? schemes[scheme].largest : 9;
        for (int v = 0; v <= payload_limit; v++)
            if (v != kept) {
                d[i] = v;
                count_slip(&single, scheme, d, n);
            }
        d[i] = kept;
        if (i + 1 < n && d[i] != d[i + 1] && d[i + 1] < 10) {
            swap(&d[i], &d[i + 1]);
            count_slip(&exchange, scheme, d, n);
            swap(&d[i], &d[i + 1]);
        }
        if (i + 2 < n && d[i] != d[i + 2] && d[i + 2] < 10) {
            swap(&d[i], &d[i + 2]);
            count_slip(&jump, scheme, d, n);
            swap(&d[i], &d[i + 2]);
        }
        if (i + 1 < n && d[i] == d[i + 1]) {
            for (int v = 0; v < 10; v++)
                if (v != kept) {
                    d[i] = d[i + 1] = v;
                    count_slip(&twin, scheme, d, n);
                }
            d[i] = d[i + 1] = kept;
        }
    }
    printf("caught: single %d/%d, swap %d/%d, jump %d/%d, twin %d/%d\n", single.caught, single.made, exchange.caught,
           exchange.made, jump.caught, jump.made, twin.caught, twin.made);
}

static int read_digits(const char *text, int *digits)
{
    int n = 0;
    for (; *text && n < LONGEST; text++) {
        if (isdigit((unsigned char)*text))
            digits[n++] = *text - '0';
        else if (*text == 'X' && n > 0)
            digits[n++] = 10;
    }
    return n;
}

int main(void)
{
    char word[16], line[80];
    int digits[LONGEST + 1];
    while (scanf("%15s %79[^\n]", word, line) == 2) {
        int n = read_digits(line, digits);
        if (strcmp(word, "extend") == 0) {
            printf("extend %s\n", line);
            for (int s = 0; s < SCHEMES; s++) {
                int c = check_digit_for(s, digits, n);
                printf("  %-9s %c  ", schemes[s].name, c == 10 ? 'X' : '0' + c);
                try_slips(s, digits, n + 1);
            }
            continue;
        }
        int known = 0;
        for (int s = 0; s < SCHEMES; s++)
            if (strcmp(schemes[s].name, word) == 0) {
                int proper = n > 0;
                for (int i = 0; i < n; i++)
                    if (digits[i] > (i == n - 1 ? schemes[s].largest : 9))
                        proper = 0;
                printf("%s %s: %s\n", word, line,
                       !proper ? "not a number" : schemes[s].check(digits, n) == 0 ? "valid" : "invalid");
                known = 1;
            }
        if (!known)
            printf("%s: unknown scheme\n", word);
    }
    return 0;
}
