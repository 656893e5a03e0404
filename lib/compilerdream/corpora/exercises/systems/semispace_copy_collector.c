/* Keeps linked cells in a two-halves heap with a breadth-first copying collector, and checks shape before and after. */
#include <stdio.h>
#include <string.h>

#define HALF 40
#define ROOTS 6
#define NIL 0xFFFFu

/* a cell is three words: value or forwarding mark, left, right */
typedef unsigned short word;
#define FORWARDED 0xFFFEu

struct heap {
    word space[2][HALF * 3];
    int active, top;
    word roots[ROOTS];
    int collections, copied, failures;
};

static inline word *cell_at(struct heap *h, int half, word index) { return &h->space[half][index * 3]; }
static inline word *cell(struct heap *h, word index) { return cell_at(h, h->active, index); }

static word forward(struct heap *h, word old, int *to_top)
{
    if (old == NIL)
        return NIL;
    word *from = cell(h, old);
    if (from[0] == FORWARDED)
        return from[1];
    word fresh = (word)(*to_top)++;
    memcpy(cell_at(h, !h->active, fresh), from, 3 * sizeof(word));
    from[0] = FORWARDED;
    from[1] = fresh;
    h->copied++;
    return fresh;
}

static void collect(struct heap *h)
{
    int to_top = 0, scan = 0;
    for (int r = 0; r < ROOTS; r++)
        h->roots[r] = forward(h, h->roots[r], &to_top);
    while (scan < to_top) {
        word *c = cell_at(h, !h->active, (word)scan++);
        c[1] = forward(h, c[1], &to_top);
        c[2] = forward(h, c[2], &to_top);
    }
    h->active = !h->active;
    h->top = to_top;
    h->collections++;
}

/* depth-first walk that gives a number to each new cell: the same graph gives the same print on either half */
static unsigned walk(struct heap *h, word at, word *number, int *count, unsigned print)
{
    if (at == NIL)
        return print * 31u + 7u;
    if (number[at])
        return print * 31u + number[at];
    number[at] = (word)++*count;
    word *c = cell(h, at);
    print = print * 31u + c[0];
    print = walk(h, c[1], number, count, print);
    return walk(h, c[2], number, count, print);
}

static unsigned shape(struct heap *h, int *count)
{
    word number[HALF] = { 0 };
    unsigned print = 1;
    *count = 0;
    for (int r = 0; r < ROOTS; r++)
        print = walk(h, h->roots[r], number, count, print);
    return print;
}

static void checked_collect(struct heap *h)
{
    int before, after, full = h->top;
    unsigned a = shape(h, &before);
    collect(h);
    unsigned b = shape(h, &after);
    int good = a == b && before == after && after == h->top;
    h->failures += !good;
    printf("collection %d: %d cells, %d live, shape %s\n", h->collections, full, h->top, good ? "kept" : "LOST");
}

static word new_cell(struct heap *h, int value)
{
    if (h->top == HALF)
        checked_collect(h);
    if (h->top == HALF)
        return NIL;
    word at = (word)h->top++;
    word *c = cell(h, at);
    c[0] = (word)value;
    c[1] = c[2] = NIL;
    return at;
}

static void show(struct heap *h, int root)
{
    printf("root %d:", root);
    word at = h->roots[root];
    for (int i = 0; i < 10 && at != NIL; i++) {
        word *c = cell(h, at);
        printf(" %d", c[0]);
        if (c[1] != NIL)
            printf("(%d)", cell(h, c[1])[0]);
        at = c[2];
    }
    printf("%s\n", at == NIL ? "" : " ...");
}

int main(void)
{
    static struct heap h;
    char verb;
    int a, b, n;
    for (int r = 0; r < ROOTS; r++)
        h.roots[r] = NIL;
    while (scanf(" %c %d %d", &verb, &a, &b) == 3) {
        if (a < 0 || a >= ROOTS)
            break;
        switch (verb) {
        case 'p': { /* push value b on list a */
            word fresh = new_cell(&h, b);
            if (fresh == NIL) {
                printf("heap is full\n");
                break;
            }
            cell(&h, fresh)[2] = h.roots[a];
            h.roots[a] = fresh;
            break;
        }
        case 'c': /* make many short-lived cells on list a */
            for (n = 0; n < b; n++) {
                word fresh = new_cell(&h, n);
                if (fresh == NIL) {
                    printf("heap is full after %d cells\n", n);
                    break;
                }
                if (n % 3 == 0) {
                    cell(&h, fresh)[2] = h.roots[a];
                    h.roots[a] = fresh;
                } else if (h.roots[a] != NIL) {
                    cell(&h, h.roots[a])[1] = fresh;
                }
            }
            break;
        case 'd': /* drop b cells from the front of list a */
            for (n = 0; n < b && h.roots[a] != NIL; n++)
                h.roots[a] = cell(&h, h.roots[a])[2];
            break;
        case 's': /* head of list a points aside to list b */
            if (h.roots[a] != NIL && b >= 0 && b < ROOTS)
                cell(&h, h.roots[a])[1] = h.roots[b];
            break;
        case 'k': /* tie the last cell of list a to its head, b times looked for */
            if (h.roots[a] != NIL) {
                word at = h.roots[a];
                for (n = 0; n < b && cell(&h, at)[2] != NIL; n++)
                    at = cell(&h, at)[2];
                cell(&h, at)[2] = h.roots[a];
            }
            break;
        case 'g':
            checked_collect(&h);
            break;
        default:
            show(&h, a);
        }
    }
    printf("%d collections copied %d cells, failures %d\n", h.collections, h.copied, h.failures);
    return 0;
}
