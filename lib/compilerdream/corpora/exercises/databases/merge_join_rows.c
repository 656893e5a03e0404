/* Joins customers with orders by a merge of key-ordered tables and checks every join kind against nested loops. */
#include <stdio.h>

#define MAX_ROWS 200

struct row { int key; int value; };
struct table { int count; struct row rows[MAX_ROWS]; };
struct totals { int inner, left_only, right_only, semi; long long weight; };

static unsigned long long state;

static unsigned draw(unsigned bound)
{
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return (unsigned)(state >> 33) % bound;
}

static int key_at(const struct table *t, int i) { return t->rows[i].key; }
static int value_at(const struct table *t, int i) { return t->rows[i].value; }
static int ended(const struct table *t, int i) { return i >= t->count; }
static int equal_keys(const struct table *a, int i, const struct table *b, int j) { return key_at(a, i) == key_at(b, j); }

static void append(struct table *t, int key, int value)
{
    if (t->count < MAX_ROWS) {
        t->rows[t->count].key = key;
        t->rows[t->count].value = value;
        t->count++;
    }
}

/* keys grow by a random step; a step of nought makes a duplicate */
static void fill(struct table *t, int rows, unsigned step, unsigned top)
{
    int key = 1;
    t->count = 0;
    for (int i = 0; i < rows; i++) {
        key += (int)draw(step);
        append(t, key, (int)draw(top));
    }
}

static int run_end(const struct table *t, int i)
{
    int key = key_at(t, i);
    while (!ended(t, i) && key_at(t, i) == key)
        i++;
    return i;
}

static long long pair_weight(const struct table *a, int i, const struct table *b, int j)
{
    return (long long)key_at(a, i) * value_at(a, i) + value_at(b, j);
}

static struct totals merge_join(const struct table *a, const struct table *b, long *steps)
{
    struct totals r = {0, 0, 0, 0, 0};
    int i = 0, j = 0;
    while (!ended(a, i) && !ended(b, j)) {
        ++*steps;
        if (key_at(a, i) < key_at(b, j)) {
            r.left_only++;
            i++;
        } else if (key_at(a, i) > key_at(b, j)) {
            r.right_only++;
            j++;
        } else {
            int i_end = run_end(a, i), j_end = run_end(b, j);
            r.semi += i_end - i;
            for (int x = i; x < i_end; x++)
                for (int y = j; y < j_end; y++) {
                    ++*steps;
                    r.inner++;
                    r.weight += pair_weight(a, x, b, y);
                }
            i = i_end;
            j = j_end;
        }
    }
    r.left_only += a->count - i;
    r.right_only += b->count - j;
    return r;
}

static int matches(const struct table *a, int i, const struct table *b)
{
    int n = 0;
    for (int j = 0; !ended(b, j); j++)
        n += equal_keys(a, i, b, j);
    return n;
}

static struct totals nested_join(const struct table *a, const struct table *b, long *steps)
{
    struct totals r = {0, 0, 0, 0, 0};
    for (int i = 0; !ended(a, i); i++) {
        int n = matches(a, i, b);
        if (n == 0)
            r.left_only++;
        else
            r.semi++;
        for (int j = 0; !ended(b, j); j++) {
            ++*steps;
            if (equal_keys(a, i, b, j)) {
                r.inner++;
                r.weight += pair_weight(a, i, b, j);
            }
        }
    }
    for (int j = 0; !ended(b, j); j++)
        r.right_only += matches(b, j, a) == 0;
    return r;
}

static int same(struct totals x, struct totals y)
{
    return x.inner == y.inner && x.left_only == y.left_only && x.right_only == y.right_only
        && x.semi == y.semi && x.weight == y.weight;
}

int main(void)
{
    static struct table customers, orders;
    int left_rows, right_rows;
    unsigned left_step, right_step;
    unsigned long long seed;
    int tests = 0, good = 0;

    while (scanf("%llu %d %d %u %u", &seed, &left_rows, &right_rows, &left_step, &right_step) == 5) {
        long merge_steps = 0, nested_steps = 0;
        if (left_step == 0 || right_step == 0)
            continue;
        state = seed;
        fill(&customers, left_rows, left_step, 100);
        fill(&orders, right_rows, right_step, 1000);
        struct totals m = merge_join(&customers, &orders, &merge_steps);
        struct totals n = nested_join(&customers, &orders, &nested_steps);
        printf("%d x %d rows: inner %d, left only %d, right only %d, semi %d, weight %lld\n",
               customers.count, orders.count, m.inner, m.left_only, m.right_only, m.semi, m.weight);
        printf("  comparisons: merge %ld, nested %ld, %s\n", merge_steps, nested_steps, same(m, n) ? "agree" : "DIFFER");
        tests++;
        good += same(m, n);
    }
    printf("%d of %d joins verified\n", good, tests);
    return 0;
}
