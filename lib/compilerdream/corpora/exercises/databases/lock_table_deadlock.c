/* Grants shared and exclusive locks in a lock table, finds waits-for cycles and rolls back the youngest member. */
#include <stdio.h>
#include <string.h>

#define MAX_TXN 9
#define MAX_ITEMS 8
#define QUEUE 12

enum mode { SHARED, EXCLUSIVE };

struct request { int txn; enum mode mode; int granted; };
struct lock { char name; int count; struct request queue[QUEUE]; };

static struct lock locks[MAX_ITEMS];
static int lock_count;
static int dead[MAX_TXN + 1];
static int on_path[MAX_TXN + 1], path[MAX_TXN + 1];

static struct lock *find_lock(char name)
{
    for (int i = 0; i < lock_count; i++)
        if (locks[i].name == name)
            return &locks[i];
    if (lock_count == MAX_ITEMS)
        return NULL;
    locks[lock_count].name = name;
    return &locks[lock_count++];
}

static int compatible(enum mode a, enum mode b)
{
    return a == SHARED && b == SHARED;
}

static int blocks(const struct lock *l, int earlier, int later)
{
    const struct request *a = &l->queue[earlier], *b = &l->queue[later];
    return a->txn != b->txn && !compatible(a->mode, b->mode);
}

static int waiting(int txn)
{
    for (int i = 0; i < lock_count; i++)
        for (int j = 0; j < locks[i].count; j++)
            if (locks[i].queue[j].txn == txn && !locks[i].queue[j].granted)
                return 1;
    return 0;
}

/* requests are granted in the order of the queue unless an incompatible one stands before them */
static void grant(struct lock *l)
{
    for (int i = 0; i < l->count; i++) {
        int free_to_go = !l->queue[i].granted;
        for (int j = 0; j < i && free_to_go; j++)
            if (blocks(l, j, i))
                free_to_go = 0;
        for (int j = i + 1; j < l->count && free_to_go; j++)
            if (l->queue[j].granted && blocks(l, j, i))
                free_to_go = 0;
        if (free_to_go) {
            l->queue[i].granted = 1;
            printf("  T%d gets %s on %c\n", l->queue[i].txn, l->queue[i].mode == SHARED ? "S" : "X", l->name);
        }
    }
}

static void release(int txn)
{
    for (int i = 0; i < lock_count; i++) {
        struct lock *l = &locks[i];
        int kept = 0, dropped = 0;
        for (int j = 0; j < l->count; j++) {
            if (l->queue[j].txn == txn)
                dropped++;
            else
                l->queue[kept++] = l->queue[j];
        }
        l->count = kept;
        if (dropped)
            grant(l);
    }
}

static int waits_for(int a, int b)
{
    for (int i = 0; i < lock_count; i++)
        for (int j = 0; j < locks[i].count; j++) {
            if (locks[i].queue[j].txn != a || locks[i].queue[j].granted)
                continue;
            for (int k = 0; k < locks[i].count; k++)
                if (locks[i].queue[k].txn == b && (k < j || locks[i].queue[k].granted) && blocks(&locks[i], k, j))
                    return 1;
        }
    return 0;
}

/* returns the length of the cycle that closes at the start, or nought */
static int search(int start, int txn, int depth)
{
    path[depth] = txn;
    on_path[txn] = 1;
    for (int next = 1; next <= MAX_TXN; next++) {
        if (!waits_for(txn, next))
            continue;
        if (next == start)
            return depth + 1;
        if (!on_path[next]) {
            int length = search(start, next, depth + 1);
            if (length)
                return length;
        }
    }
    return 0;
}

static int break_deadlock(int start)
{
    memset(on_path, 0, sizeof on_path);
    int length = search(start, start, 0), victim = 0;
    if (length == 0)
        return 0;
    printf("  deadlock:");
    for (int i = 0; i < length; i++) {
        printf(" T%d ->", path[i]);
        if (path[i] > victim)
            victim = path[i];
    }
    printf(" T%d; T%d is rolled back\n", start, victim);
    dead[victim] = 1;
    release(victim);
    return 1;
}

static int sound(void)
{
    for (int i = 0; i < lock_count; i++)
        for (int j = 0; j < locks[i].count; j++)
            for (int k = 0; k < j; k++)
                if (locks[i].queue[j].granted && locks[i].queue[k].granted && blocks(&locks[i], k, j))
                    return 0;
    return 1;
}

static void ask(int txn, char name, enum mode mode)
{
    struct lock *l = find_lock(name);
    if (l == NULL || l->count == QUEUE)
        return;
    for (int i = 0; i < l->count; i++)
        if (l->queue[i].txn == txn && l->queue[i].mode >= mode) {
            printf("  T%d holds it\n", txn);
            return;
        }
    struct request *r = &l->queue[l->count++];
    r->txn = txn;
    r->mode = mode;
    r->granted = 0;
    grant(l);
    while (waiting(txn) && break_deadlock(txn))
        ;
}

int main(void)
{
    int txn, all_sound = 1, victims = 0;
    char verb, name;

    while (scanf(" %c %d %c", &verb, &txn, &name) == 3) {
        if (txn < 1 || txn > MAX_TXN)
            continue;
        printf("T%d %c %c\n", txn, verb, name);
        if (dead[txn])
            printf("  T%d is gone\n", txn);
        else if (waiting(txn))
            printf("  T%d sleeps\n", txn);
        else if (verb == 'e')
            release(txn);
        else
            ask(txn, name, verb == 'x' ? EXCLUSIVE : SHARED);
        all_sound &= sound();
    }
    for (int i = 1; i <= MAX_TXN; i++)
        victims += dead[i];
    printf("victims %d, lock table %s\n", victims, all_sound ? "always sound" : "BROKEN");
    return 0;
}
