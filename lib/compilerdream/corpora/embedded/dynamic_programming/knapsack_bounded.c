/* Bounded knapsack by binary splitting into bundles, with the copies taken of each item. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct item {
    char name[16];
    int weight, value, copies;
    int taken;
};

struct bundle {
    const struct item *item;
    int copies;
};

struct shelf {
    struct bundle *bundles;
    size_t used, room;
};

static void put(struct shelf *shelf, const struct item *item, int copies)
{
    if (shelf->used == shelf->room) {
        shelf->room = shelf->room ? 2 * shelf->room : 4;
        shelf->bundles = realloc(shelf->bundles, shelf->room * sizeof *shelf->bundles);
        if (!shelf->bundles)
            exit(1);
    }
    shelf->bundles[shelf->used].item = item;
    shelf->bundles[shelf->used].copies = copies;
    shelf->used++;
}

/* Any number up to n is a sum of some of 1, 2, 4, ..., and the remainder. */
static void split_copies(struct shelf *shelf, const struct item *item)
{
    int left = item->copies;
    for (int power = 1; left > 0; power *= 2) {
        int now = power < left ? power : left;
        put(shelf, item, now);
        left -= now;
    }
}

static int *solve(const struct shelf *shelf, int capacity, unsigned char **choice)
{
    size_t width = (size_t)capacity + 1;
    int *best = calloc(width, sizeof *best);
    *choice = calloc(shelf->used * width, 1);
    if (!best || !*choice)
        exit(1);
    for (size_t b = 0; b < shelf->used; b++) {
        const struct bundle *bundle = &shelf->bundles[b];
        int weight = bundle->copies * bundle->item->weight;
        int value = bundle->copies * bundle->item->value;
        for (int room = capacity; room >= weight; room--) {
            int with = best[room - weight] + value;
            if (with > best[room]) {
                best[room] = with;
                (*choice)[b * width + room] = 1;
            }
        }
    }
    return best;
}

static int trace_back(const struct shelf *shelf, const unsigned char *choice, int capacity,
                      struct item *items)
{
    int room = capacity;
    size_t width = (size_t)capacity + 1;
    for (size_t b = shelf->used; b-- > 0;) {
        const struct bundle *bundle = &shelf->bundles[b];
        if (choice[b * width + room]) {
            items[bundle->item - items].taken += bundle->copies;
            room -= bundle->copies * bundle->item->weight;
        }
    }
    return capacity - room;
}

int main(void)
{
    int count, capacity;
    if (scanf("%d %d", &count, &capacity) != 2)
        return 1;
    struct item *items = calloc(count, sizeof *items);
    struct shelf shelf = {0};
    for (int i = 0; i < count; i++) {
        struct item *it = &items[i];
        if (scanf("%15s %d %d %d", it->name, &it->weight, &it->value, &it->copies) != 4)
            return 1;
        split_copies(&shelf, it);
    }
    unsigned char *choice;
    int *best = solve(&shelf, capacity, &choice);
    printf("%zu bundles, value %d\n", shelf.used, best[capacity]);
    int carried = trace_back(&shelf, choice, capacity, items);
    int check = 0;
    for (int i = 0; i < count; i++) {
        if (items[i].taken)
            printf("  %-8s x %d\n", items[i].name, items[i].taken);
        check += items[i].taken * items[i].value;
    }
    printf("weight %d of %d, %s\n", carried, capacity,
           check == best[capacity] ? "consistent" : "inconsistent");
    free(best);
    free(choice);
    free(shelf.bundles);
    free(items);
    return 0;
}
