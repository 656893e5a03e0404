/* A search tree of wide nodes: insertion by splitting, deletion by borrowing and merging, and range counts. */
#include <stdio.h>
#include <string.h>

#define DEGREE 3 /* all nodes but the root have at least DEGREE - 1 keys */
#define KEYS (2 * DEGREE - 1)
#define POOL 600
#define RANGE 1000

typedef struct node {
    int count;
    int leaf;
    int key[KEYS];
    struct node *child[KEYS + 1];
} node;

static node pool[POOL];
static node *vacant;
static int live, splits, merges, borrows;

static node *new_node(int leaf)
{
    node *n = vacant;
    vacant = n->child[0];
    memset(n, 0, sizeof *n);
    n->leaf = leaf;
    live++;
    return n;
}

static void free_node(node *n)
{
    n->child[0] = vacant;
    vacant = n;
    live--;
}

static int slot(const node *n, int key)
{
    int i = 0;
    while (i < n->count && n->key[i] < key)
        i++;
    return i;
}

static int contains(const node *n, int key)
{
    int i = slot(n, key);
    if (i < n->count && n->key[i] == key)
        return 1;
    return n->leaf ? 0 : contains(n->child[i], key);
}

static void open_slot(node *n, int at, int key, node *right)
{
    memmove(n->key + at + 1, n->key + at, (size_t)(n->count - at) * sizeof *n->key);
    n->key[at] = key;
    if (!n->leaf) {
        memmove(n->child + at + 2, n->child + at + 1, (size_t)(n->count - at) * sizeof *n->child);
        n->child[at + 1] = right;
    }
    n->count++;
}

static void close_slot(node *n, int at)
{
    memmove(n->key + at, n->key + at + 1, (size_t)(n->count - at - 1) * sizeof *n->key);
    if (!n->leaf)
        memmove(n->child + at + 1, n->child + at + 2, (size_t)(n->count - at - 1) * sizeof *n->child);
    n->count--;
}

static void split_child(node *n, int at)
{
    node *left = n->child[at], *right = new_node(left->leaf);
    right->count = DEGREE - 1;
    memcpy(right->key, left->key + DEGREE, (DEGREE - 1) * sizeof *left->key);
    if (!left->leaf)
        memcpy(right->child, left->child + DEGREE, DEGREE * sizeof *left->child);
    left->count = DEGREE - 1;
    open_slot(n, at, left->key[DEGREE - 1], right);
    splits++;
}

static int insert(node **root, int key)
{
    node *n = *root;
    if (contains(n, key))
        return 0;
    if (n->count == KEYS) {
        *root = new_node(0);
        (*root)->child[0] = n;
        split_child(*root, 0);
        n = *root;
    }
    for (;;) {
        int i = slot(n, key);
        if (n->leaf) {
            open_slot(n, i, key, NULL);
            return 1;
        }
        if (n->child[i]->count == KEYS) {
            split_child(n, i);
            i += n->key[i] < key;
        }
        n = n->child[i];
    }
}

/* Puts the key at a place and both children beside it into the left one. */
static void merge(node *n, int at)
{
    node *left = n->child[at], *right = n->child[at + 1];
    left->key[left->count] = n->key[at];
    memcpy(left->key + left->count + 1, right->key, (size_t)right->count * sizeof *right->key);
    memcpy(left->child + left->count + 1, right->child, (size_t)(right->count + 1) * sizeof *right->child);
    left->count += right->count + 1;
    close_slot(n, at);
    free_node(right);
    merges++;
}

/* Makes sure that child has a key to spare; returns the place to go on from. */
static int strengthen(node *n, int at)
{
    node *c = n->child[at];
    if (c->count >= DEGREE)
        return at;
    if (at > 0 && n->child[at - 1]->count >= DEGREE) {
        node *l = n->child[at - 1];
        memmove(c->key + 1, c->key, (size_t)c->count * sizeof *c->key);
        memmove(c->child + 1, c->child, (size_t)(c->count + 1) * sizeof *c->child);
        c->key[0] = n->key[at - 1];
        c->child[0] = l->child[l->count];
        n->key[at - 1] = l->key[--l->count];
        c->count++;
        borrows++;
        return at;
    }
    if (at < n->count && n->child[at + 1]->count >= DEGREE) {
        node *r = n->child[at + 1];
        c->key[c->count++] = n->key[at];
        c->child[c->count] = r->child[0];
        n->key[at] = r->key[0];
        r->child[0] = r->child[1];
        close_slot(r, 0);
        borrows++;
        return at;
    }
    if (at == n->count)
        at--;
    merge(n, at);
    return at;
}

static int edge_key(const node *n, int last)
{
    while (!n->leaf)
        n = n->child[last ? n->count : 0];
    return n->key[last ? n->count - 1 : 0];
}

static int erase(node *n, int key)
{
    int i = slot(n, key), here = i < n->count && n->key[i] == key;
    if (n->leaf) {
        if (here)
            close_slot(n, i);
        return here;
    }
    if (here) {
        if (n->child[i]->count >= DEGREE) {
            n->key[i] = edge_key(n->child[i], 1);
            return erase(n->child[i], n->key[i]);
        }
        if (n->child[i + 1]->count >= DEGREE) {
            n->key[i] = edge_key(n->child[i + 1], 0);
            return erase(n->child[i + 1], n->key[i]);
        }
        merge(n, i);
        return erase(n->child[i], key);
    }
    return erase(n->child[strengthen(n, i)], key);
}

static int remove_key(node **root, int key)
{
    int done = erase(*root, key);
    if ((*root)->count == 0 && !(*root)->leaf) {
        node *old = *root;
        *root = old->child[0];
        free_node(old);
    }
    return done;
}

static int count_range(const node *n, int from, int to)
{
    int total = 0, i = slot(n, from);
    for (; i <= n->count; i++) {
        if (!n->leaf)
            total += count_range(n->child[i], from, to);
        if (i == n->count || n->key[i] >= to)
            break;
        total++;
    }
    return total;
}

static int height_or_error(const node *n, int low, int high, int is_root)
{
    int height = 0;
    if (!is_root && n->count < DEGREE - 1)
        return -1;
    for (int i = 0; i <= n->count; i++) {
        int upper = i < n->count ? n->key[i] : high;
        if (i < n->count && (upper < low || upper > high))
            return -1;
        if (!n->leaf) {
            int h = height_or_error(n->child[i], low, upper - 1, 0);
            if (h < 0 || (i > 0 && h != height))
                return -1;
            height = h;
        }
        low = upper + 1;
    }
    return height + 1;
}

int main(void)
{
    static unsigned char present[RANGE];
    node *root;
    char what;
    int a, b, wrong = 0, size = 0;
    for (int i = POOL - 1; i >= 0; i--) {
        pool[i].child[0] = vacant;
        vacant = &pool[i];
    }
    root = new_node(1);
    while (scanf(" %c %d %d", &what, &a, &b) == 3) {
        unsigned x = (unsigned)(a + b) | 1;
        int changed = 0;
        for (int i = 0; i < a && (what == 'a' || what == 'r'); i++) {
            x = x * 69069u + 1u;
            int key = b > 0 ? i * b % RANGE : (int)(x >> 16) % RANGE;
            int done = what == 'a' ? insert(&root, key) : remove_key(&root, key);
            wrong += done != (present[key] ^ (what == 'r') ? 0 : 1);
            present[key] = what == 'a';
            changed += done;
        }
        if (what == '?') {
            int expected = 0;
            for (int k = a < 0 ? 0 : a; k < b && k < RANGE; k++)
                expected += present[k];
            int counted = count_range(root, a, b);
            wrong += counted != expected;
            printf("%d keys in [%d, %d)\n", counted, a, b);
            continue;
        }
        size += what == 'a' ? changed : -changed;
        int height = height_or_error(root, -1, RANGE, 1);
        wrong += height < 0 || count_range(root, 0, RANGE) != size;
        printf("%c %d by %d: %d keys in %d nodes, height %d, %d splits, %d merges, %d borrowed\n", what, a, b,
               size, live, height, splits, merges, borrows);
    }
    printf("%d wrong\n", wrong);
    return 0;
}
