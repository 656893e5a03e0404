/* A hospital queue: a heap with positions, so that priorities change and patients leave early. */
#include <stdio.h>
#include <string.h>

#define ROOM 64

struct patient {
    char name[12];
    int urgency;
    int arrival;
    int position; /* in the heap, or -1 */
};

typedef int (*ordering)(const struct patient *, const struct patient *);

struct heap {
    ordering before;
    int size;
    struct patient *slot[ROOM];
    int moves;
};

static struct patient patients[ROOM];
static int known;

static int by_urgency(const struct patient *a, const struct patient *b)
{
    if (a->urgency != b->urgency)
        return a->urgency > b->urgency;
    return a->arrival < b->arrival;
}

/* Each ten arrivals later weigh as much as one step of urgency less. */
static int by_fairness(const struct patient *a, const struct patient *b)
{
    int x = 10 * a->urgency - a->arrival, y = 10 * b->urgency - b->arrival;
    return x != y ? x > y : a->arrival < b->arrival;
}

static int by_name(const struct patient *a, const struct patient *b)
{
    return strcmp(a->name, b->name) < 0;
}

static void place(struct heap *h, int at, struct patient *p)
{
    h->slot[at] = p;
    p->position = at;
    h->moves++;
}

static void rise(struct heap *h, int at)
{
    struct patient *p = h->slot[at];
    while (at > 0) {
        int above = (at - 1) / 2;
        if (!h->before(p, h->slot[above]))
            break;
        place(h, at, h->slot[above]);
        at = above;
    }
    place(h, at, p);
}

static void sink(struct heap *h, int at)
{
    struct patient *p = h->slot[at];
    for (;;) {
        int below = 2 * at + 1;
        if (below >= h->size)
            break;
        if (below + 1 < h->size && h->before(h->slot[below + 1], h->slot[below]))
            below++;
        if (!h->before(h->slot[below], p))
            break;
        place(h, at, h->slot[below]);
        at = below;
    }
    place(h, at, p);
}

static void enter(struct heap *h, struct patient *p)
{
    place(h, h->size++, p);
    rise(h, p->position);
}

static void leave(struct heap *h, struct patient *p)
{
    int at = p->position;
    struct patient *last = h->slot[--h->size];
    p->position = -1;
    if (last == p)
        return;
    place(h, at, last);
    rise(h, at);
    sink(h, last->position);
}

static void reorder(struct heap *h, ordering before)
{
    h->before = before;
    for (int at = h->size / 2 - 1; at >= 0; at--)
        sink(h, at);
}

static struct patient *find(const char *name)
{
    for (int i = 0; i < known; i++)
        if (strcmp(patients[i].name, name) == 0)
            return &patients[i];
    return NULL;
}

static int arrive(struct heap *h, const char *name, int urgency)
{
    if (known == ROOM)
        return 0;
    struct patient *p = &patients[known];
    strcpy(p->name, name);
    p->urgency = urgency;
    p->arrival = known++;
    enter(h, p);
    return 1;
}

int main(void)
{
    static const ordering orderings[] = {by_urgency, by_fairness, by_name};
    struct heap heap = {by_urgency, 0, {NULL}, 0};
    char command[12], name[12];
    int number;
    while (scanf("%11s", command) == 1) {
        struct patient *p;
        if (strcmp(command, "next") == 0) {
            if (heap.size == 0) {
                printf("nobody waits\n");
                continue;
            }
            p = heap.slot[0];
            leave(&heap, p);
            printf("%s (%d)\n", p->name, p->urgency);
            continue;
        }
        if (strcmp(command, "rule") == 0 && scanf("%d", &number) == 1) {
            reorder(&heap, orderings[(unsigned)number % 3]);
            continue;
        }
        if (scanf("%11s", name) != 1)
            return 1;
        p = find(name);
        if (strcmp(command, "arrive") == 0 && scanf("%d", &number) == 1) {
            if (p || !arrive(&heap, name, number))
                printf("%s cannot enter\n", name);
        } else if (!p || p->position < 0) {
            printf("%s does not wait\n", name);
        } else if (strcmp(command, "leave") == 0) {
            leave(&heap, p);
        } else if (strcmp(command, "change") == 0 && scanf("%d", &number) == 1) {
            p->urgency = number;
            rise(&heap, p->position);
            sink(&heap, p->position);
        }
    }
    printf("%d still wait, %d moves\n", heap.size, heap.moves);
    return 0;
}
