/* A set of numbers that brings what was used last to its root; splitting, joining, and a check by a sorted array. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct node node;
struct node {
    node *left, *right;
    int key, size;
};

#define LIMIT 400

static node pool[LIMIT + 1];
static node *vacant;
static long rotations;
static int size_of(const node *t) { return t ? t->size : 0; }

static node *refresh(node *t) {
    t->size = 1 + size_of(t->left) + size_of(t->right);
    return t;
}

static node *rotate_right(node *t) {
    node *l = t->left;
    t->left = l->right;
    l->right = refresh(t);
    rotations++;
    return refresh(l);
}

static node *rotate_left(node *t) {
    node *r = t->right;
    t->right = r->left;
    r->left = refresh(t);
    rotations++;
    return refresh(r);
}

/* Brings the key, or the last node on the way to it, to the root. */
static node *splay(node *t, int key) {
    if (t == NULL || t->key == key) return t;
    if (key < t->key) {
        if (t->left == NULL) return t;
        if (key < t->left->key) {
            t->left->left = splay(t->left->left, key);
            t = rotate_right(t);
        } else if (key > t->left->key) {
            t->left->right = splay(t->left->right, key);
            if (t->left->right) t->left = rotate_left(t->left);
        }
        return t->left ? rotate_right(t) : t;
    }
    if (t->right == NULL) return t;
    if (key > t->right->key) {
        t->right->right = splay(t->right->right, key);
        t = rotate_left(t);
    } else if (key < t->right->key) {
        t->right->left = splay(t->right->left, key);
        if (t->right->left) t->right = rotate_right(t->right);
    }
    return t->right ? rotate_left(t) : t;
}

static node *insert(node *t, int key) {
    t = splay(t, key);
    if (t && t->key == key) return t;
    node *n = vacant;
    if (n == NULL) return t;
    vacant = n->left;
    n->key = key;
    n->left = n->right = NULL;
    if (t && t->key < key) {
        n->left = t;
        n->right = t->right;
        t->right = NULL;
    } else if (t) {
        n->right = t;
        n->left = t->left;
        t->left = NULL;
    }
    if (t) refresh(t);
    return refresh(n);
}

static node *join(node *a, node *b) /* all of a before all of b */
{
    if (a == NULL) return b;
    while (a->right) a = rotate_left(a);
    a->right = b;
    return refresh(a);
}

static node *erase(node *t, int key) {
    t = splay(t, key);
    if (t == NULL || t->key != key) return t;
    node *rest = join(t->left, t->right);
    t->left = vacant;
    vacant = t;
    return rest;
}

static int count_below(node **t, int key) {
    *t = splay(*t, key);
    if (*t == NULL) return 0;
    return size_of((*t)->left) + ((*t)->key < key);
}

/* The reference: a sorted array. */
static int sorted[LIMIT], sorted_count;

static int position(int key) {
    int low = 0, high = sorted_count;
    while (low < high) {
        int middle = (low + high) / 2;
        if (sorted[middle] < key) low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void sorted_change(int key, int add) {
    int at = position(key), there = at < sorted_count && sorted[at] == key;
    if (add && !there && sorted_count < LIMIT) {
        memmove(sorted + at + 1, sorted + at, (size_t)(sorted_count - at) * sizeof *sorted);
        sorted[at] = key;
        sorted_count++;
    } else if (!add && there) {
        sorted_count--;
        memmove(sorted + at, sorted + at + 1, (size_t)(sorted_count - at) * sizeof *sorted);
    }
}

int main(void) {
    node *root = NULL;
    char what;
    int a, wrong = 0;
    for (int i = 0; i < LIMIT; i++) {
        pool[i].left = vacant;
        vacant = &pool[i];
    }
    while (scanf(" %c %d", &what, &a) == 2) {
        long before = rotations;
        if (what == '+') {
            root = insert(root, a);
            sorted_change(a, 1);
        } else if (what == '-') {
            root = erase(root, a);
            sorted_change(a, 0);
        } else if (what == 'r') {
            unsigned x = (unsigned)a;
            for (int i = 0; i < 300; i++) {
                x = x * 1103515245u + 12345u;
                int key = (int)(x >> 16) % 500;
                root = i % 3 ? insert(root, key) : erase(root, key);
                sorted_change(key, i % 3);
            }
        } else if (what == '<') {
            int below = count_below(&root, a);
            printf("%d below %d, ", below, a);
            wrong += below != position(a);
        }
        wrong += size_of(root) != sorted_count;
        for (int k = 0; k < sorted_count; k += 7) wrong += count_below(&root, sorted[k]) != k;
        printf("%c %d: %d keys, root %d, %ld rotations\n", what, a, size_of(root), root ? root->key : -1, rotations - before);
    }
    printf("%d wrong\n", wrong);
    return 0;
}
