/* Intervals in a search tree that also knows the largest end below each node: stabbing, overlaps and free gaps. */
#include <stdio.h>
#include <stdlib.h>

#define LIMIT 500

typedef struct {
    int from, to; /* closed at the left, open at the right */
} Interval;

typedef struct Node {
    Interval span;
    int label, last; /* last is the largest end in this subtree */
    unsigned rank;
    struct Node *left, *right;
} Node;

static Node pool[LIMIT];
static int used;

static int order(Interval a, Interval b) {
    if (a.from != b.from) return a.from < b.from ? -1 : 1;
    return (a.to > b.to) - (a.to < b.to);
}

static void refresh(Node *n) {
    n->last = n->span.to;
    if (n->left && n->left->last > n->last) n->last = n->left->last;
    if (n->right && n->right->last > n->last) n->last = n->right->last;
}

/* A higher rank goes nearer the root, which keeps the tree flat on average. */
static Node *insert(Node *n, Node *fresh) {
    if (n == NULL) return fresh;
    if (order(fresh->span, n->span) < 0) {
        n->left = insert(n->left, fresh);
        if (n->left->rank > n->rank) {
            Node *up = n->left;
            n->left = up->right;
            up->right = n;
            refresh(n);
            n = up;
        }
    } else {
        n->right = insert(n->right, fresh);
        if (n->right->rank > n->rank) {
            Node *up = n->right;
            n->right = up->left;
            up->left = n;
            refresh(n);
            n = up;
        }
    }
    refresh(n);
    return n;
}

static Node *add(Node *root, Interval span) {
    if (used == LIMIT) return root;
    Node *n = &pool[used];
    n->span = span;
    n->label = used++;
    n->last = span.to;
    n->rank = ((unsigned)n->label * 2246822519u) ^ ((unsigned)n->label << 13);
    n->left = n->right = NULL;
    return insert(root, n);
}

static int overlaps(Interval a, Interval b) { return a.from < b.to && b.from < a.to; }

typedef void (*Visitor)(const Node *, void *);
static int visits;

static void search(const Node *n, Interval window, Visitor visit, void *context) {
    if (n == NULL || n->last <= window.from) return;
    visits++;
    search(n->left, window, visit, context);
    if (overlaps(n->span, window)) visit(n, context);
    if (n->span.from < window.to) search(n->right, window, visit, context);
}

struct tally {
    int count, longest;
};

static void count_it(const Node *n, void *context) {
    struct tally *t = context;
    int length = n->span.to - n->span.from;
    t->count++;
    if (length > t->longest) t->longest = length;
}

struct cover {
    int reached, gaps, widest;
};

static void extend(const Node *n, void *context) {
    struct cover *c = context;
    if (n->span.from > c->reached) {
        c->gaps++;
        if (n->span.from - c->reached > c->widest) c->widest = n->span.from - c->reached;
    }
    if (n->span.to > c->reached) c->reached = n->span.to;
}

static struct tally tally_slowly(Interval window) {
    struct tally t = {0, 0};
    for (int i = 0; i < used; i++)
        if (overlaps(pool[i].span, window)) count_it(&pool[i], &t);
    return t;
}

static int by_end(const void *a, const void *b) {
    const Interval *x = a, *y = b;
    return x->to != y->to ? (x->to > y->to) - (x->to < y->to) : (x->from > y->from) - (x->from < y->from);
}

/* The largest number of intervals of which no two overlap. */
static int independent(void) {
    static Interval list[LIMIT];
    int chosen = 0, end = -1000000;
    for (int i = 0; i < used; i++) list[i] = pool[i].span;
    qsort(list, (size_t)used, sizeof *list, by_end);
    for (int i = 0; i < used; i++) {
        if (list[i].from >= end) {
            end = list[i].to;
            chosen++;
        }
    }
    return chosen;
}

int main(void) {
    Node *root = NULL;
    char what;
    int a, b, wrong = 0;
    while (scanf(" %c %d %d", &what, &a, &b) == 3) {
        Interval given = {a, b};
        if (what == '+' && a < b) {
            root = add(root, given);
        } else if (what == 'r') { /* a random ones of length up to b */
            unsigned x = (unsigned)(a * 31 + b) | 1;
            for (int i = 0; i < a && b > 0; i++) {
                x ^= x << 13;
                x ^= x >> 17;
                x ^= x << 5;
                Interval span = {(int)(x % 2000), 0};
                span.to = span.from + 1 + (int)((x >> 12) % (unsigned)b);
                root = add(root, span);
            }
            printf("%d intervals, %d independent\n", used, independent());
        } else if (what == '?' && a < b) {
            struct tally t = {0, 0}, slow = tally_slowly(given);
            visits = 0;
            search(root, given, count_it, &t);
            wrong += t.count != slow.count || t.longest != slow.longest;
            printf("[%d, %d) meets %d, longest %d, %d visits\n", a, b, t.count, t.longest, visits);
        } else if (what == 'g' && a < b) {
            struct cover c = {a, 0, 0};
            search(root, given, extend, &c);
            if (c.reached < b) {
                c.gaps++;
                c.widest = b - c.reached > c.widest ? b - c.reached : c.widest;
            }
            printf("%d gaps in [%d, %d), widest %d\n", c.gaps, a, b, c.widest);
        }
    }
    printf("%d wrong\n", wrong);
    return 0;
}
