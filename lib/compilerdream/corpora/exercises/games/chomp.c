/* Chomp: bars of chocolate as falling staircases, winning bites, and closed forms for thin bars. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROWS 5
#define COLS 9

/* A position has rows that never get longer downwards; the code packs four bits a row. */
typedef uint32_t Code;

struct entry {
    Code code;
    signed char wins;
    struct entry *next;
};

enum { BUCKETS = 509 };

static struct entry *bucket[BUCKETS];
static int stored;

static struct entry **slot(Code code)
{
    struct entry **e = &bucket[code * 2654435761u % BUCKETS];
    while (*e && (*e)->code != code)
        e = &(*e)->next;
    return e;
}

static void forget(void)
{
    for (int i = 0; i < BUCKETS; i++)
        while (bucket[i]) {
            struct entry *e = bucket[i];
            bucket[i] = e->next;
            free(e);
        }
    stored = 0;
}

static int row_of(Code code, int row) { return (int)(code >> 4 * row & 15); }

static Code bite(Code code, int row, int col)
{
    for (int r = row; r < ROWS; r++)
        if (row_of(code, r) > col) {
            code &= ~((Code)15 << 4 * r);
            code |= (Code)col << 4 * r;
        }
    return code;
}

/* The square (0, 0) is poisoned: whoever faces it alone has lost. */
static int wins(Code code)
{
    struct entry **place, *e;
    int result = 0;
    if (code == 1)
        return 0;
    if (*(place = slot(code)))
        return (*place)->wins;
    for (int r = 0; r < ROWS && !result; r++)
        for (int c = r == 0; c < row_of(code, r) && !result; c++)
            result = !wins(bite(code, r, c));
    if (!(e = malloc(sizeof *e)))
        exit(1);
    e->code = code;
    e->wins = (signed char)result;
    e->next = NULL;
    *slot(code) = e;
    stored++;
    return result;
}

static Code bar(int rows, int cols)
{
    Code code = 0;
    while (rows-- > 0)
        code = code << 4 | (Code)cols;
    return code;
}

static Code transposed(Code code)
{
    Code result = 0;
    for (int c = 0; c < ROWS; c++) {
        int height = 0;
        while (height < ROWS && row_of(code, height) > c)
            height++;
        result |= (Code)height << 4 * c;
    }
    return result;
}

static int count_losing(int row, int longest, Code code, int *mirrored)
{
    int losing = 0;
    if (row == ROWS || longest == 0) {
        if (code == 0)
            return 0;
        if (wins(code) != wins(transposed(code)))
            ++*mirrored;
        return !wins(code);
    }
    for (int length = 0; length <= longest; length++)
        losing += count_losing(length ? row + 1 : ROWS, length, code | (Code)length << 4 * row, mirrored);
    return losing;
}

int main(void)
{
    int rows, cols, mirrored = 0, wrong = 0, losing;
    /* Two rows: lost exactly when the lower row is one shorter. */
    for (int a = 1; a <= COLS; a++)
        for (int b = 0; b <= a; b++)
            wrong += wins((Code)a | (Code)b << 4) == (a == b + 1);
    /* An even hook of equal arms is lost. */
    for (int a = 1; a <= ROWS; a++)
        for (int b = 1; b <= ROWS; b++) {
            Code hook = (Code)a;
            for (int r = 1; r < b; r++)
                hook |= (Code)1 << 4 * r;
            wrong += wins(hook) == (a == b);
        }
    printf("closed forms: %d wrong\n", wrong);
    losing = count_losing(0, 4, 0, &mirrored);
    printf("within %d by 4: %d lost, %d differ from their mirror image\n", ROWS, losing, mirrored);
    while (scanf("%d %d", &rows, &cols) == 2 && rows >= 1 && rows <= ROWS && cols >= 1 && cols <= COLS) {
        Code whole = bar(rows, cols);
        forget();
        printf("%d by %d:", rows, cols);
        for (int r = 0; r < rows; r++)
            for (int c = r == 0; c < cols; c++)
                if (!wins(bite(whole, r, c)))
                    printf(" bite (%d, %d) leaving %05x", r, c, (unsigned)bite(whole, r, c));
        int won = wins(whole);
        printf("%s, %d stored\n", won ? ", won" : ", lost", stored);
    }
    forget();
    return 0;
}
