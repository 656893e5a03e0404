/* Balances chemical equations with the smallest whole coefficients, by elimination over the integers. */
#include <stdio.h>
#include <string.h>
#include <ctype.h>

#define SPECIES 10
#define ELEMENTS 12

typedef long long whole;

static char symbols[ELEMENTS][3];
static int symbol_count;
static whole amount[ELEMENTS][SPECIES];
static whole work[ELEMENTS][SPECIES];

static whole gcd(whole a, whole b)
{
    if (a < 0)
        a = -a;
    if (b < 0)
        b = -b;
    while (b) {
        whole r = a % b;
        a = b;
        b = r;
    }
    return a;
}

static int symbol_row(const char *name)
{
    for (int i = 0; i < symbol_count; i++)
        if (strcmp(symbols[i], name) == 0)
            return i;
    if (symbol_count == ELEMENTS)
        return -1;
    strcpy(symbols[symbol_count], name);
    return symbol_count++;
}

/* Adds the atoms of one formula into its column; returns where reading stopped. */
static const char *count_atoms(const char *p, int column, whole times)
{
    while (*p && *p != ')') {
        const char *inside = NULL;
        char name[3] = {0, 0, 0};
        if (*p == '(') {
            int depth = 0;
            inside = p + 1;
            do {
                depth += (*p == '(') - (*p == ')');
                p++;
            } while (*p && depth > 0);
        } else {
            name[0] = *p++;
            if (islower((unsigned char)*p))
                name[1] = *p++;
        }
        whole repeat = 0;
        while (isdigit((unsigned char)*p))
            repeat = repeat * 10 + (*p++ - '0');
        if (repeat == 0)
            repeat = 1;
        if (inside) {
            count_atoms(inside, column, times * repeat);
        } else {
            int row = symbol_row(name);
            if (row >= 0)
                amount[row][column] += times * repeat;
        }
    }
    return p;
}

static void reduce_row(whole *row, int width)
{
    whole g = 0;
    for (int j = 0; j < width; j++)
        g = gcd(g, row[j]);
    if (g > 1)
        for (int j = 0; j < width; j++)
            row[j] /= g;
}

/* Fraction-free elimination; fills pivot columns and returns the rank. */
static int eliminate(int width, int pivot[ELEMENTS])
{
    int rank = 0;
    memcpy(work, amount, sizeof work);
    for (int column = 0; column < width && rank < symbol_count; column++) {
        int best = rank;
        while (best < symbol_count && work[best][column] == 0)
            best++;
        if (best == symbol_count)
            continue;
        for (int j = 0; j < width; j++) {
            whole t = work[best][j];
            work[best][j] = work[rank][j];
            work[rank][j] = t;
        }
        for (int i = 0; i < symbol_count; i++) {
            whole a = work[rank][column], b = work[i][column];
            if (i == rank || b == 0)
                continue;
            for (int j = 0; j < width; j++)
                work[i][j] = work[i][j] * a - work[rank][j] * b;
            reduce_row(work[i], width);
        }
        pivot[rank++] = column;
    }
    return rank;
}

static void show(char names[][24], int width, int left, const whole *c)
{
    for (int j = 0; j < width; j++) {
        if (j)
            printf(j == left ? " -> " : " + ");
        if (c[j] != 1)
            printf("%lld ", c[j]);
        printf("%s", names[j]);
    }
    printf("\n");
}

static void balance(char names[][24], int width, int left)
{
    int pivot[ELEMENTS], bad = 0;
    whole c[SPECIES] = {0}, common = 1, g = 0;
    int rank = eliminate(width, pivot);
    if (width - rank != 1) {
        printf("%s: %d free coefficients, no unique balance\n", names[0], width - rank);
        return;
    }
    int loose = width - 1;
    for (int r = rank - 1; r >= 0 && pivot[r] == loose; r--)
        loose--;
    for (int r = 0; r < rank; r++)
        common = common / gcd(common, work[r][pivot[r]]) * work[r][pivot[r]];
    if (common < 0)
        common = -common;
    c[loose] = common;
    for (int r = 0; r < rank; r++)
        c[pivot[r]] = -work[r][loose] * (common / work[r][pivot[r]]);
    for (int j = 0; j < width; j++)
        g = gcd(g, c[j]);
    for (int j = 0; j < width; j++) {
        c[j] /= g;
        bad += c[j] <= 0;
    }
    if (bad) {
        printf("%s: cannot be balanced with positive coefficients\n", names[0]);
        return;
    }
    show(names, width, left, c);
    printf("   ");
    for (int i = 0; i < symbol_count; i++) {
        whole in = 0, out = 0;
        for (int j = 0; j < width; j++) {
            if (j < left)
                in += c[j] * amount[i][j];
            else
                out -= c[j] * amount[i][j];
        }
        printf(" %s %lld%s", symbols[i], in, in == out ? "" : "(!)");
    }
    printf("\n");
}

int main(void)
{
    char line[200], names[SPECIES][24];
    while (fgets(line, sizeof line, stdin)) {
        int width = 0, left = -1;
        symbol_count = 0;
        memset(amount, 0, sizeof amount);
        memset(symbols, 0, sizeof symbols);
        for (char *word = strtok(line, " \n"); word && width < SPECIES; word = strtok(NULL, " \n")) {
            if (strcmp(word, "+") == 0)
                continue;
            if (strcmp(word, "->") == 0) {
                left = width;
                continue;
            }
            strncpy(names[width], word, 23);
            names[width][23] = 0;
            count_atoms(word, width, left < 0 ? 1 : -1);
            width++;
        }
        if (left > 0 && width > left)
            balance(names, width, left);
    }
    return 0;
}
