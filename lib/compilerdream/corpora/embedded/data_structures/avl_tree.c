/* An ordered set of integers as a height-balanced tree with sizes: insert, erase, rank, select. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct node {
    int key;
    short height;
    int size;
    struct node *left, *right;
} node;

static int rotations;

static int height(const node *n) { return n ? n->height : 0; }
static int size(const node *n) { return n ? n->size : 0; }

static void refresh(node *n)
{
    int l = height(n->left), r = height(n->right);
    n->height = (short)(1 + (l > r ? l : r));
    n->size = 1 + size(n->left) + size(n->right);
}

static node *rotate_right(node *n)
{
    node *up = n->left;
    n->left = up->right;
    up->right = n;
    refresh(n);
    refresh(up);
    rotations++;
    return up;
}

static node *rotate_left(node *n)
{
    node *up = n->right;
    n->right = up->left;
    up->left = n;
    refresh(n);
    refresh(up);
    rotations++;
    return up;
}

static node *balance(node *n)
{
    refresh(n);
    int lean = height(n->left) - height(n->right);
    if (lean > 1) {
        if (height(n->left->left) < height(n->left->right))
            n->left = rotate_left(n->left);
        return rotate_right(n);
    }
    if (lean < -1) {
        if (height(n->right->right) < height(n->right->left))
            n->right = rotate_right(n->right);
        return rotate_left(n);
    }
    return n;
}

static node *insert(node *n, int key)
{
    if (!n) {
        n = calloc(1, sizeof *n);
        if (!n)
            exit(1);
        n->key = key;
        n->height = 1;
        n->size = 1;
        return n;
    }
    if (key < n->key)
        n->left = insert(n->left, key);
    else if (key > n->key)
        n->right = insert(n->right, key);
    return balance(n);
}

static node *detach_least(node *n, node **least)
{
    if (!n->left) {
        *least = n;
        return n->right;
    }
    n->left = detach_least(n->left, least);
    return balance(n);
}

static node *erase(node *n, int key)
{
    if (!n)
        return NULL;
    if (key < n->key) {
        n->left = erase(n->left, key);
    } else if (key > n->key) {
        n->right = erase(n->right, key);
    } else {
        node *gone = n, *heir = NULL;
        if (!n->right) {
            n = n->left;
            free(gone);
            return n;
        }
        node *rest = detach_least(n->right, &heir);
        heir->left = n->left;
        heir->right = rest;
        free(gone);
        n = heir;
    }
    return balance(n);
}

static int rank(const node *n, int key)
{
    int below = 0;
    while (n) {
        if (key <= n->key) {
            n = n->left;
        } else {
            below += size(n->left) + 1;
            n = n->right;
        }
    }
    return below;
}

static const node *pick(const node *n, int index)
{
    while (n && index != size(n->left)) {
        if (index < size(n->left)) {
            n = n->left;
        } else {
            index -= size(n->left) + 1;
            n = n->right;
        }
    }
    return n;
}

static bool is_balanced(const node *n)
{
    if (!n)
        return true;
    int lean = height(n->left) - height(n->right);
    return lean >= -1 && lean <= 1 && is_balanced(n->left) && is_balanced(n->right);
}

static void destroy(node *n)
{
    if (n) {
        destroy(n->left);
        destroy(n->right);
        free(n);
    }
}

int main(void)
{
    node *root = NULL;
    char command;
    int number;
    while (scanf(" %c %d", &command, &number) == 2) {
        const node *found;
        switch (command) {
        case '+':
            root = insert(root, number);
            break;
        case '-':
            root = erase(root, number);
            break;
        case '*': /* a permutation of 0 .. 1008 in steps of `number` */
            for (int i = 1; i <= 1009; i++)
                root = insert(root, (int)((long)i * number % 1009));
            break;
        case '/': /* all multiples leave */
            for (int k = 0; k < 1009; k += number)
                root = erase(root, k);
            break;
        case 'r':
            printf("%d keys below %d\n", rank(root, number), number);
            break;
        case 's':
            found = pick(root, number);
            if (found)
                printf("key %d is %d\n", number, found->key);
            else
                printf("no key %d\n", number);
            break;
        }
    }
    printf("size %d, height %d, %d rotations, %s\n", size(root), height(root), rotations,
           is_balanced(root) ? "balanced" : "not balanced");
    destroy(root);
    return 0;
}
