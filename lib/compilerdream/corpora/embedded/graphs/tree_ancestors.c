/* Lowest common ancestors, distances and subtree sums in a rooted weighted tree. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define LEVELS 8
#define LIMIT 128

typedef struct node {
    int up[LEVELS];
    int depth;
    int enter, leave;
    int64_t from_root;
    int64_t value;
    struct child *children;
} node;

typedef struct child {
    int vertex;
    int length;
    struct child *sibling;
} child;

static node tree[LIMIT];
static int order[LIMIT];
static int64_t prefix[LIMIT + 1];
static int ticks;

static void attach(int parent, int vertex, int length)
{
    child *c = malloc(sizeof *c);
    if (!c)
        exit(1);
    *c = (child){vertex, length, tree[parent].children};
    tree[parent].children = c;
    tree[vertex].up[0] = parent;
}

static void walk(int v)
{
    node *n = &tree[v];
    n->enter = ticks;
    order[ticks++] = v;
    for (int k = 1; k < LEVELS; k++)
        n->up[k] = tree[n->up[k - 1]].up[k - 1];
    for (child *c = n->children; c; c = c->sibling) {
        tree[c->vertex].depth = n->depth + 1;
        tree[c->vertex].from_root = n->from_root + c->length;
        walk(c->vertex);
    }
    n->leave = ticks;
}

static int climb(int v, unsigned steps)
{
    for (int k = 0; steps; k++, steps >>= 1)
        if (steps & 1u)
            v = tree[v].up[k];
    return v;
}

static int ancestor(int a, int b)
{
    if (tree[a].depth < tree[b].depth) {
        int t = a;
        a = b;
        b = t;
    }
    a = climb(a, (unsigned)(tree[a].depth - tree[b].depth));
    if (a == b)
        return a;
    for (int k = LEVELS - 1; k >= 0; k--) {
        if (tree[a].up[k] != tree[b].up[k]) {
            a = tree[a].up[k];
            b = tree[b].up[k];
        }
    }
    return tree[a].up[0];
}

static void release(int count)
{
    for (int v = 0; v < count; v++) {
        child *c = tree[v].children;
        while (c) {
            child *gone = c;
            c = c->sibling;
            free(gone);
        }
    }
}

int main(void)
{
    int count, queries;
    if (scanf("%d", &count) != 1 || count < 1 || count > LIMIT)
        return 1;
    for (int v = 0; v < count; v++) {
        int parent, length;
        long long value;
        if (scanf("%d %d %lld", &parent, &length, &value) != 3)
            return 1;
        tree[v].value = value;
        if (v > 0)
            attach(parent, v, length);
    }
    walk(0);
    for (int i = 0; i < count; i++)
        prefix[i + 1] = prefix[i] + tree[order[i]].value;

    if (scanf("%d", &queries) != 1)
        return 1;
    while (queries-- > 0) {
        char kind;
        int a, b;
        if (scanf(" %c %d", &kind, &a) != 2)
            return 1;
        switch (kind) {
        case 'l':
        case 'd':
            if (scanf("%d", &b) != 1)
                return 1;
            int top = ancestor(a, b);
            if (kind == 'l')
                printf("lca %d %d = %d\n", a, b, top);
            else
                printf("dist %d %d = %lld\n", a, b,
                       (long long)(tree[a].from_root + tree[b].from_root
                                   - 2 * tree[top].from_root));
            break;
        case 's':
            printf("sum %d = %lld\n", a,
                   (long long)(prefix[tree[a].leave] - prefix[tree[a].enter]));
            break;
        default:
            printf("unknown query %c\n", kind);
        }
    }
    release(count);
    return 0;
}
