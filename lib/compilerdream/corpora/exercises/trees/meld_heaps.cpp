// Three heaps that can be melded, behind one interface of templates: leftist, skew and pairing; all must agree.
#include <cstdint>
#include <cstdio>
#include <initializer_list>

struct Node {
    int key;
    int rank;  // used by the leftist heap only
    Node *left, *right;  // in the pairing heap: first child and next sibling
};

static void exchange(Node *&a, Node *&b) {
    Node *t = a;
    a = b;
    b = t;
}

struct Leftist {
    static const char *name() { return "leftist"; }
    static int rank(const Node *n) { return n ? n->rank : 0; }
    static Node *meld(Node *a, Node *b) {
        if (!a || !b) return a ? a : b;
        if (b->key < a->key) exchange(a, b);
        a->right = meld(a->right, b);
        if (rank(a->left) < rank(a->right)) exchange(a->left, a->right);
        a->rank = rank(a->right) + 1;
        return a;
    }
    static Node *without_root(Node *n) { return meld(n->left, n->right); }
    static bool lawful(const Node *n) {
        if (!n) return true;
        for (const Node *c : {n->left, n->right})
            if (c && c->key < n->key) return false;
        return rank(n->left) >= rank(n->right) && lawful(n->left) && lawful(n->right);
    }
};

struct Skew {
    static const char *name() { return "skew"; }
    // From the top down without recursion: always swap the sides of what was passed.
    static Node *meld(Node *a, Node *b) {
        Node *root = nullptr, **hook = &root;
        while (a && b) {
            if (b->key < a->key) exchange(a, b);
            *hook = a;
            Node *rest = a->right;
            a->right = a->left;
            hook = &a->left;
            a = rest;
        }
        *hook = a ? a : b;
        return root;
    }
    static Node *without_root(Node *n) { return meld(n->left, n->right); }
    static bool lawful(const Node *n) {
        return !n || ((!n->left || n->left->key >= n->key) && (!n->right || n->right->key >= n->key) &&
                      lawful(n->left) && lawful(n->right));
    }
};

struct Pairing {
    static const char *name() { return "pairing"; }
    static Node *meld(Node *a, Node *b) {
        if (!a || !b) return a ? a : b;
        if (b->key < a->key) return meld(b, a);
        b->right = a->left;
        a->left = b;
        return a;
    }
    static Node *combine(Node *list) {
        if (!list || !list->right) return list;
        Node *second = list->right, *rest = second->right;
        list->right = second->right = nullptr;
        return meld(meld(list, second), combine(rest));
    }
    static Node *without_root(Node *n) { return combine(n->left); }
    static bool lawful(const Node *n) {
        for (const Node *c = n ? n->left : nullptr; c; c = c->right)
            if (c->key < n->key || !lawful(c)) return false;
        return true;
    }
};

template <typename Kind>
class Heap {
    Node *root_ = nullptr;
    int size_ = 0;

public:
    bool empty() const { return root_ == nullptr; }
    int size() const { return size_; }
    int least() const { return root_->key; }
    bool lawful() const { return Kind::lawful(root_); }
    void push(Node *n, int key) {
        *n = {key, 1, nullptr, nullptr};
        root_ = Kind::meld(root_, n);
        size_++;
    }
    Node *pop() {
        Node *n = root_;
        root_ = Kind::without_root(root_);
        size_--;
        return n;
    }
    void swallow(Heap &other) {
        root_ = Kind::meld(root_, other.root_);
        size_ += other.size_;
        other.root_ = nullptr;
        other.size_ = 0;
    }
};

struct Noise {
    std::uint32_t state;
    int below(int n) {
        state = state * 1664525u + 1013904223u;
        return static_cast<int>((state >> 12) % static_cast<unsigned>(n));
    }
};

constexpr int kHeaps = 6, kNodes = 900;

template <typename Kind>
std::uint64_t trial(int steps, unsigned seed) {
    static Node nodes[kNodes];
    Heap<Kind> heap[kHeaps];
    Noise noise{seed};
    std::uint64_t hash = 14695981039346656037u;
    int used = 0, unlawful = 0, pops = 0, melds = 0;
    for (int i = 0; i < steps; i++) {
        Heap<Kind> &chosen = heap[noise.below(kHeaps)];
        switch (noise.below(8)) {
        case 0: {
            Heap<Kind> &other = heap[noise.below(kHeaps)];
            if (&other == &chosen) break;
            chosen.swallow(other), melds++;
            break;
        }
        case 1: case 2: case 3:
            if (!chosen.empty()) {
                hash = (hash ^ static_cast<unsigned>(chosen.pop()->key)) * 1099511628211u;
                pops++;
            }
            break;
        default:
            if (used < kNodes) chosen.push(&nodes[used++], noise.below(10000));
        }
        if (i % 32 == 0) unlawful += !chosen.lawful();
    }
    for (int i = 1; i < kHeaps; i++) heap[0].swallow(heap[i]);
    int left = heap[0].size(), last = -1;
    unlawful += left + pops != used;
    while (!heap[0].empty()) {
        unlawful += heap[0].least() < last;
        last = heap[0].pop()->key;
        hash = (hash ^ static_cast<unsigned>(last)) * 1099511628211u;
    }
    std::printf("%-8s %d pushed, %d popped, %d melded, %d left, hash %016llx, %d faults\n", Kind::name(), used, pops,
                melds, left, static_cast<unsigned long long>(hash), unlawful);
    return hash;
}

int main() {
    int steps;
    unsigned seed;
    while (std::scanf("%d %u", &steps, &seed) == 2) {
        std::uint64_t a = trial<Leftist>(steps, seed), b = trial<Skew>(steps, seed), c = trial<Pairing>(steps, seed);
        std::printf("%s\n", a == b && b == c ? "all agree" : "THEY DIFFER");
    }
}
