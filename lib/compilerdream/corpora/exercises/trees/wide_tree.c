/* A search tree of wide nodes: insertion by splitting full nodes on the way down, and range counts. */
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
static int live, splits;

static node *new_node(int leaf) {
    node *n = vacant;
    vacant = n->child[0];
    memset(n, 0, sizeof *n);
    n->leaf = leaf;
    live++;
    return n;
}

static int slot(const node *n, int key) {
    int i = 0;
    while (i < n->count && n->key[i] < key) i++;
    return i;
}

static int contains(const node *n, int key) {
    int i = slot(n, key);
    if (i < n->count && n->key[i] == key) return 1;
    return n->leaf ? 0 : contains(n->child[i], key);
}

static void open_slot(node *n, int at, int key, node *right) {
    memmove(n->key + at + 1, n->key + at, (size_t)(n->count - at) * sizeof *n->key);
    n->key[at] = key;
    if (!n->leaf) {
        memmove(n->child + at + 2, n->child + at + 1, (size_t)(n->count - at) * sizeof *n->child);
        n->child[at + 1] = right;
    }
    n->count++;
}

static void split_child(node *n, int at) {
    node *left = n->child[at], *right = new_node(left->leaf);
    right->count = DEGREE - 1;
    memcpy(right->key, left->key + DEGREE, (DEGREE - 1) * sizeof *left->key);
    if (!left->leaf) memcpy(right->child, left->child + DEGREE, DEGREE * sizeof *left->child);
    left->count = DEGREE - 1;
    open_slot(n, at, left->key[DEGREE - 1], right);
    splits++;
}

static int insert(node **root, int key) {
    node *n = *root;
    if (contains(n, key)) return 0;
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

static int count_range(const node *n, int from, int to) {
    int total = 0, i = slot(n, from);
    for (; i <= n->count; i++) {
        if (!n->leaf) total += count_range(n->child[i], from, to);
        if (i == n->count || n->key[i] >= to) break;
        total++;
    }
    return total;
}

static int height_or_error(const node *n, int low, int high, int is_root) {
    int height = 0;
    if (!is_root && n->count < DEGREE - 1) return -1;
    for (int i = 0; i <= n->count; i++) {
        int upper = i < n->count ? n->key[i] : high;
        if (i < n->count && (upper < low || upper > high)) return -1;
        if (!n->leaf) {
            int h = height_or_error(n->child[i], low, i < n->count ? upper - 1 : high, 0);
            if (h < 0 || (i > 0 && h != height)) return -1;
            height = h;
        }
        low = upper + 1;
    }
    return height + 1;
}

int main(void) {
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
        for (int i = 0; i < a && what == 'a'; i++) {
            x = x * 69069u + 1u;
            int key = b > 0 ? i * b % RANGE : (int)(x >> 16) % RANGE;
            int done = insert(&root, key);
            wrong += done == present[key];
            present[key] = 1;
            size += done;
        }
        if (what == '?') {
            int expected = 0;
            for (int k = a < 0 ? 0 : a; k < b && k < RANGE; k++) expected += present[k];
            int counted = count_range(root, a, b);
            wrong += counted != expected;
            printf("%d keys in [%d, %d)\n", counted, a, b);
            continue;
        }
        int height = height_or_error(root, -1, RANGE, 1);
        wrong += height < 0 || count_range(root, 0, RANGE) != size;
        printf("%c %d by %d: %d keys in %d nodes, height %d, %d splits\n", what, a, b,
               size, live, height, splits);
    }
    printf("%d wrong\n", wrong);
    return 0;
}
