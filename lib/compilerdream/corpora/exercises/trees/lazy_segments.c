/* A segment tree with assignment and addition to ranges; best run of neighbours, checked against a plain array. */
#include <stdio.h>
#include <string.h>

#define MAX_LENGTH 256

typedef long long value;

typedef struct {
    value sum, best, prefix, suffix; /* best, prefix and suffix are of non-empty runs */
    int length;
} Span;

typedef struct {
    Span span;
    value assign, add;
    int has_assign;
} Node;

static Node tree[4 * MAX_LENGTH];
static value plain[MAX_LENGTH];

static value larger(value a, value b) { return a > b ? a : b; }

static Span joined(Span a, Span b) {
    Span s;
    if (a.length == 0) return b;
    if (b.length == 0) return a;
    s.sum = a.sum + b.sum;
    s.length = a.length + b.length;
    s.prefix = larger(a.prefix, a.sum + b.prefix);
    s.suffix = larger(b.suffix, b.sum + a.suffix);
    s.best = larger(larger(a.best, b.best), a.suffix + b.prefix);
    return s;
}

static Span constant(value x, int length) {
    value all = x * length;
    Span s = {all, larger(x, all), larger(x, all), larger(x, all), length};
    return s;
}

static void put(int at, value x) {
    tree[at].span = constant(x, tree[at].span.length);
    tree[at].assign = x;
    tree[at].has_assign = 1;
    tree[at].add = 0;
}

static void push(int at);

/* Adding cannot update best runs in a node unless it is a leaf, so it goes down. */
static void add_all(int at, value x) {
    if (tree[at].has_assign || tree[at].span.length == 1) {
        put(at, (tree[at].has_assign ? tree[at].assign : tree[at].span.sum) + x);
        return;
    }
    push(at);
    add_all(2 * at, x);
    add_all(2 * at + 1, x);
    tree[at].span = joined(tree[2 * at].span, tree[2 * at + 1].span);
}

static void push(int at) {
    if (!tree[at].has_assign || tree[at].span.length == 1) return;
    put(2 * at, tree[at].assign);
    put(2 * at + 1, tree[at].assign);
    tree[at].has_assign = 0;
}

static void build(int at, int low, int high) {
    memset(&tree[at], 0, sizeof tree[at]);
    tree[at].span.length = high - low;
    if (high - low == 1) {
        put(at, plain[low]);
        return;
    }
    int middle = (low + high) / 2;
    build(2 * at, low, middle);
    build(2 * at + 1, middle, high);
    tree[at].span = joined(tree[2 * at].span, tree[2 * at + 1].span);
}

static void change(int at, int low, int high, int from, int to, value x, void (*apply)(int, value)) {
    if (to <= low || high <= from) return;
    if (from <= low && high <= to) {
        apply(at, x);
        return;
    }
    int middle = (low + high) / 2;
    push(at);
    change(2 * at, low, middle, from, to, x, apply);
    change(2 * at + 1, middle, high, from, to, x, apply);
    tree[at].span = joined(tree[2 * at].span, tree[2 * at + 1].span);
}

static Span query(int at, int low, int high, int from, int to) {
    static const Span nothing;
    if (to <= low || high <= from) return nothing;
    if (from <= low && high <= to) return tree[at].span;
    int middle = (low + high) / 2;
    push(at);
    return joined(query(2 * at, low, middle, from, to), query(2 * at + 1, middle, high, from, to));
}

static Span plain_query(int from, int to) {
    Span s = constant(plain[from], 1);
    value ending = plain[from], sum = plain[from], smallest = 0;
    for (int i = from + 1; i < to; i++) {
        smallest = sum < smallest ? sum : smallest;
        sum += plain[i];
        ending = larger(ending, 0) + plain[i];
        s.best = larger(s.best, ending);
        s.prefix = larger(s.prefix, sum);
    }
    s.suffix = sum - smallest;
    s.sum = sum;
    s.length = to - from;
    return s;
}

static int equal(Span a, Span b) {
    return a.sum == b.sum && a.best == b.best && a.prefix == b.prefix && a.suffix == b.suffix &&
           a.length == b.length;
}

int main(void) {
    int length, steps;
    unsigned seed;
    while (scanf("%d %d %u", &length, &steps, &seed) == 3 && length > 0 && length <= MAX_LENGTH) {
        int wrong = 0, queries = 0;
        value checksum = 0, most = 0;
        for (int i = 0; i < length; i++) plain[i] = i * 7 % 23 - 11;
        build(1, 0, length);
        for (int i = 0; i < steps; i++) {
            seed = seed * 1664525u + 1013904223u;
            int from = (int)((seed >> 8) % (unsigned)length), to = from + 1 + (int)((seed >> 16) % (unsigned)(length - from));
            value x = (value)(seed >> 20 & 63) - 32;
            switch (seed >> 29) {
            case 0:
            case 1:
                for (int k = from; k < to; k++) plain[k] = x;
                change(1, 0, length, from, to, x, put);
                break;
            case 2:
            case 3:
                for (int k = from; k < to; k++) plain[k] += x;
                change(1, 0, length, from, to, x, add_all);
                break;
            default: {
                Span s = query(1, 0, length, from, to);
                wrong += !equal(s, plain_query(from, to));
                checksum = (checksum * 31 + s.best + s.sum) % 1000000007;
                most = larger(most, s.best);
                queries++;
            }
            }
        }
        printf("length %d: %d queries, checksum %lld, largest run %lld, %d wrong\n", length, queries, checksum, most, wrong);
    }
    return 0;
}
