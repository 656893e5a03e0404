/* Empties a bay of container stacks in the order the ships call for them: least number of restowed boxes by bounded search, and by a rule of thumb. */
#include <stdio.h>
#include <string.h>

#define MAX_STACKS 6
#define MAX_TIERS 6

typedef struct {
    int height[MAX_STACKS];
    int box[MAX_STACKS][MAX_TIERS];
    int next; /* number of the box that leaves next */
} bay;

static int stacks, tiers, boxes;
static long looked;

static int top(const bay *b, int s) { return b->box[s][b->height[s] - 1]; }

static int earliest(const bay *b, int s)
{
    int low = boxes + 1;
    for (int t = 0; t < b->height[s]; t++)
        if (b->box[s][t] < low)
            low = b->box[s][t];
    return low;
}

static int stack_of(const bay *b, int number)
{
    for (int s = 0; s < stacks; s++)
        if (earliest(b, s) == number)
            return s;
    return -1;
}

static void lift(bay *b, int from, int to)
{
    b->box[to][b->height[to]++] = top(b, from);
    b->height[from]--;
}

/* takes away whatever can leave without a restow */
static void release(bay *b)
{
    int s = 0;
    while (b->next <= boxes && (s = stack_of(b, b->next)) >= 0 && top(b, s) == b->next) {
        b->height[s]--;
        b->next++;
    }
}

/* boxes above one that leaves earlier must be lifted at least once */
static int blocking(const bay *b)
{
    int n = 0;
    for (int s = 0; s < stacks; s++) {
        int low = boxes + 1;
        for (int t = 0; t < b->height[s]; t++) {
            if (b->box[s][t] > low)
                n++;
            else
                low = b->box[s][t];
        }
    }
    return n;
}

/* only boxes above the next one are lifted; true when the rest can be emptied with so many lifts */
static int search(bay b, int budget, int *path, int depth)
{
    looked++;
    release(&b);
    if (b.next > boxes)
        return depth;
    if (blocking(&b) > budget)
        return -1;
    int from = stack_of(&b, b.next), tried_empty = 0;
    for (int to = 0; to < stacks; to++) {
        if (to == from || b.height[to] == tiers || (b.height[to] == 0 && tried_empty++))
            continue;
        bay after = b;
        path[depth] = top(&b, from) * 16 + to;
        lift(&after, from, to);
        int found = search(after, budget - 1, path, depth + 1);
        if (found >= 0)
            return found;
    }
    return -1;
}

/* lifts onto the stack whose earliest box leaves soonest after the lifted one, else onto the latest */
static int rule_of_thumb(bay b)
{
    int lifts = 0;
    for (release(&b); b.next <= boxes; release(&b)) {
        int from = stack_of(&b, b.next), best = -1, moving = top(&b, from);
        for (int to = 0; to < stacks; to++) {
            if (to == from || b.height[to] == tiers)
                continue;
            if (best < 0) {
                best = to;
                continue;
            }
            int e = earliest(&b, to), f = earliest(&b, best);
            if (f > moving ? e > moving && e < f : e > f)
                best = to;
        }
        if (best < 0)
            return -1;
        lift(&b, from, best);
        lifts++;
    }
    return lifts;
}

static int read_bay(bay *b)
{
    int used = 0, h;
    memset(b, 0, sizeof *b);
    b->next = 1;
    if (scanf("%d %d", &stacks, &tiers) != 2 || stacks < 2 || stacks > MAX_STACKS || tiers < 1 || tiers > MAX_TIERS)
        return 0;
    boxes = 0;
    for (int s = 0; s < stacks; s++) {
        if (scanf("%d", &h) != 1 || h < 0 || h > tiers)
            return 0;
        for (int t = 0; t < h; t++)
            if (scanf("%d", &b->box[s][t]) != 1)
                return 0;
        b->height[s] = h;
        boxes += h;
    }
    for (int n = 1; n <= boxes; n++)
        for (int s = 0; s < stacks; s++)
            for (int t = 0; t < b->height[s]; t++)
                used += b->box[s][t] == n;
    return used == boxes;
}

int main(void)
{
    bay b;
    int path[64], number = 0;
    while (read_bay(&b)) {
        int bound, found = -1, start;
        looked = 0;
        start = blocking(&b);
        for (bound = start; found < 0 && bound < 30; bound++)
            found = search(b, bound, path, 0);
        printf("bay %d: %d boxes in %d stacks of %d, %d blocking\n", ++number, boxes, stacks, tiers, start);
        if (found < 0) {
            printf("  cannot be emptied within the bound\n");
            continue;
        }
        printf("  %d lifts (%ld nodes), rule of thumb %d:", found, looked, rule_of_thumb(b));
        for (int i = 0; i < found; i++)
            printf(" %d>%c", path[i] / 16, 'A' + path[i] % 16);
        putchar('\n');
    }
    return 0;
}
