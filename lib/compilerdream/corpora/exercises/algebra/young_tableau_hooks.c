/* Walks through all partitions of a number, counts standard tableaux by hooks and by corner removal, and sums the squares. */
#include <stdio.h>

#define MAXN 12

struct shape {
    int rows;
    int len[MAXN];
};

struct totals {
    int shapes;
    int self_conjugate;
    int mismatches;
    long long squares;
    long long involutions;
};

static struct shape conjugate(const struct shape *s) {
    struct shape c = {0, {0}};
    if (s->rows)
        c.rows = s->len[0];
    for (int j = 0; j < c.rows; j++)
        for (int i = 0; i < s->rows; i++)
            c.len[j] += s->len[i] > j;
    return c;
}

static int same_shape(const struct shape *a, const struct shape *b) {
    if (a->rows != b->rows)
        return 0;
    for (int i = 0; i < a->rows; i++)
        if (a->len[i] != b->len[i])
            return 0;
    return 1;
}

static long long factorial(int n) { return n < 2 ? 1 : n * factorial(n - 1); }

static long long by_hooks(const struct shape *s, int n) {
    struct shape c = conjugate(s);
    long long hooks = 1;
    for (int i = 0; i < s->rows; i++)
        for (int j = 0; j < s->len[i]; j++)
            hooks *= s->len[i] - j + c.len[j] - i - 1;
    return factorial(n) / hooks;
}

static long long by_corners(struct shape s, int n) {
    if (n <= 1)
        return 1;
    long long total = 0;
    for (int i = 0; i < s.rows; i++) {
        int below = i + 1 < s.rows ? s.len[i + 1] : 0;
        if (s.len[i] == below)
            continue;
        struct shape t = s;
        if (--t.len[i] == 0)
            t.rows--;
        total += by_corners(t, n - 1);
    }
    return total;
}

static void print_shape(const struct shape *s) {
    for (int i = 0; i < s->rows; i++)
        printf(i ? "+%d" : "%d", s->len[i]);
}

static void visit(const struct shape *s, int n, int verbose, struct totals *sum) {
    struct shape c = conjugate(s);
    long long f = by_hooks(s, n);
    int own = same_shape(s, &c);
    sum->shapes++;
    sum->self_conjugate += own;
    sum->squares += f * f;
    sum->involutions += f;
    if (n <= 9 && by_corners(*s, n) != f)
        sum->mismatches++;
    if (!verbose)
        return;
    printf("  ");
    print_shape(s);
    if (own)
        printf(" (self-conjugate)");
    else {
        printf(" conjugate ");
        print_shape(&c);
    }
    printf(": %lld\n", f);
}

static void partitions(struct shape *s, int left, int largest, int n, int verbose, struct totals *sum) {
    if (left == 0) {
        visit(s, n, verbose, sum);
        return;
    }
    for (int part = left < largest ? left : largest; part >= 1; part--) {
        s->len[s->rows++] = part;
        partitions(s, left - part, part, n, verbose, sum);
        s->rows--;
    }
}

static long long involution_count(int n) {
    long long before = 1, now = 1;
    for (int k = 2; k <= n; k++) {
        long long next = now + (k - 1) * before;
        before = now;
        now = next;
    }
    return now;
}

int main(void) {
    int n;
    while (scanf("%d", &n) == 1 && n >= 1 && n <= MAXN) {
        struct shape s = {0, {0}};
        struct totals sum = {0, 0, 0, 0, 0};
        printf("n = %d\n", n);
        partitions(&s, n, n, n, n <= 5, &sum);
        printf("  %d shapes, %d self-conjugate, %d mismatches\n", sum.shapes, sum.self_conjugate, sum.mismatches);
        printf("  squares %lld %s, tableaux %lld %s\n", sum.squares,
               sum.squares == factorial(n) ? "is n!" : "is not n!", sum.involutions,
               sum.involutions == involution_count(n) ? "counts involutions" : "is wrong");
    }
    return 0;
}
