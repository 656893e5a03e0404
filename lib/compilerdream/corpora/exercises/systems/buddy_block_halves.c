/* Runs a buddy allocator over a small arena: splits halves on request, joins buddies on release, audits every step. */
#include <stdio.h>
#include <string.h>

#define ORDERS 9
#define UNITS (1 << (ORDERS - 1))
#define NAMES 26

enum { INNER = 0, FREE_HEAD = 1, USED_HEAD = 2 };

struct arena {
    unsigned char kind[UNITS];   /* what starts at this unit */
    unsigned char order[UNITS];  /* size exponent of the block that starts here */
    int splits, joins, refused;
};

struct holder { int start, asked; };

static struct arena arena;
static struct holder holders[NAMES];

static int span(int order) { return 1 << order; }
static int buddy_of(int start, int order) { return start ^ span(order); }
static int is_free(int start, int order) { return arena.kind[start] == FREE_HEAD && arena.order[start] == order; }

static void mark(int start, int kind, int order)
{
    arena.kind[start] = (unsigned char)kind;
    arena.order[start] = (unsigned char)order;
}

static int order_for(int units)
{
    int order = 0;
    while (span(order) < units)
        order++;
    return order;
}

static int find_free(int order)
{
    for (int at = 0; at < UNITS; at += span(order))
        if (is_free(at, order))
            return at;
    return -1;
}

static int take(int want)
{
    int order = want, at = -1;
    while (order < ORDERS && (at = find_free(order)) < 0)
        order++;
    if (at < 0) {
        arena.refused++;
        return -1;
    }
    while (order > want) {
        order--;
        mark(buddy_of(at, order), FREE_HEAD, order);
        arena.splits++;
    }
    mark(at, USED_HEAD, want);
    return at;
}

static void give_back(int at)
{
    int order = arena.order[at];
    while (order + 1 < ORDERS && is_free(buddy_of(at, order), order)) {
        int other = buddy_of(at, order);
        mark(at > other ? at : other, INNER, 0);
        at = at < other ? at : other;
        order++;
        arena.joins++;
    }
    mark(at, FREE_HEAD, order);
}

static int audit(void)
{
    int at = 0;
    while (at < UNITS) {
        int order = arena.order[at];
        if (arena.kind[at] == INNER || at % span(order) != 0)
            return 0;
        if (arena.kind[at] == FREE_HEAD && order + 1 < ORDERS && is_free(buddy_of(at, order), order))
            return 0;
        for (int i = 1; i < span(order); i++)
            if (arena.kind[at + i] != INNER)
                return 0;
        at += span(order);
    }
    return at == UNITS;
}

static void show(void)
{
    int used = 0, asked = 0, largest = 0;
    printf("  map:");
    for (int at = 0; at < UNITS; at += span(arena.order[at])) {
        int size = span(arena.order[at]);
        printf(" %c%d", arena.kind[at] == USED_HEAD ? '#' : '.', size);
        if (arena.kind[at] == USED_HEAD)
            used += size;
        else if (size > largest)
            largest = size;
    }
    for (int i = 0; i < NAMES; i++)
        if (holders[i].start >= 0)
            asked += holders[i].asked;
    printf("\n  used %d, asked %d, wasted inside %d, largest hole %d\n", used, asked, used - asked, largest);
}

int main(void)
{
    char verb[16], name;
    int units, steps = 0, sound = 0;
    for (int i = 0; i < NAMES; i++)
        holders[i].start = -1;
    mark(0, FREE_HEAD, ORDERS - 1);
    while (scanf("%15s", verb) == 1) {
        if (strcmp(verb, "show") == 0) {
            show();
            continue;
        }
        if (scanf(" %c", &name) != 1 || name < 'a' || name > 'z')
            break;
        struct holder *h = &holders[name - 'a'];
        if (strcmp(verb, "get") == 0) {
            if (scanf("%d", &units) != 1)
                break;
            if (h->start >= 0 || units < 1 || units > UNITS) {
                printf("get %c %d: bad request\n", name, units);
                continue;
            }
            h->start = take(order_for(units));
            h->asked = units;
            if (h->start < 0)
                printf("get %c %d: no room\n", name, units);
            else
                printf("get %c %d: at %d\n", name, units, h->start);
        } else if (h->start >= 0) {
            give_back(h->start);
            h->start = -1;
        } else {
            printf("put %c: nothing held\n", name);
        }
        steps++;
        sound += audit();
    }
    printf("splits %d, joins %d, refused %d\n", arena.splits, arena.joins, arena.refused);
    printf("sound after %d of %d steps\n", sound, steps);
    for (int i = 0; i < NAMES; i++)
        if (holders[i].start >= 0)
            give_back(holders[i].start);
    printf("whole again: %s\n", is_free(0, ORDERS - 1) ? "yes" : "no");
    return 0;
}
