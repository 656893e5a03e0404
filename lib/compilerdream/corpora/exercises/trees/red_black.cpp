// A balanced search tree with two colours and parent links, generic in key and order, with all its laws checked.
#include <cstdint>
#include <cstdio>
#include <new>

struct Ascending {
    template <typename T>
    static bool before(const T &a, const T &b) { return a < b; }
};

// Compares scrambled keys, to have some other order.
struct Shuffled {
    static std::uint32_t key(std::uint32_t x) { return x * 2654435761u; }
    static bool before(std::uint32_t a, std::uint32_t b) { return key(a) < key(b); }
};

template <typename Key, typename Value, typename Order, int Capacity>
class RedBlack {
    struct Node {
        Key key;
        Value value;
        Node *child[2], *parent;
        bool red;
    };

    Node nodes_[Capacity];
    int used_ = 0, rotations_ = 0;
    Node *root_ = nullptr;

    static int side(const Node *n) { return n->parent->child[1] == n; }
    static bool is_red(const Node *n) { return n != nullptr && n->red; }

    void rotate(Node *n, int to) {  // the other child of n comes up
        Node *up = n->child[1 - to], *inner = up->child[to];
        rotations_++;
        up->parent = n->parent;
        if (n->parent == nullptr)
            root_ = up;
        else
            n->parent->child[side(n)] = up;
        n->child[1 - to] = inner;
        if (inner) inner->parent = n;
        up->child[to] = n;
        n->parent = up;
    }

    void repair(Node *n) {
        while (is_red(n->parent)) {
            Node *parent = n->parent, *grand = parent->parent;
            int at = side(parent);
            Node *uncle = grand->child[1 - at];
            if (is_red(uncle)) {
                parent->red = uncle->red = false;
                grand->red = true;
                n = grand;
                continue;
            }
            if (side(n) != at) {
                rotate(parent, at);
                Node *t = n;
                n = parent;
                parent = t;
            }
            parent->red = false;
            grand->red = true;
            rotate(grand, 1 - at);
        }
        root_->red = false;
    }

    // Black height, or -1 where a law is broken.
    int verify(const Node *n, const Node *low, const Node *high) const {
        if (n == nullptr) return 1;
        if (low && !Order::before(low->key, n->key)) return -1;
        if (high && !Order::before(n->key, high->key)) return -1;
        if (n->red && (is_red(n->child[0]) || is_red(n->child[1]))) return -1;
        for (const Node *c : n->child)
            if (c && c->parent != n) return -1;
        int left = verify(n->child[0], low, n), right = verify(n->child[1], n, high);
        if (left < 0 || left != right) return -1;
        return left + !n->red;
    }

    static int depth(const Node *n) {
        if (n == nullptr) return 0;
        int l = depth(n->child[0]), r = depth(n->child[1]);
        return 1 + (l > r ? l : r);
    }

public:
    Value *find(const Key &key) {
        Node *n = root_;
        while (n) {
            if (Order::before(key, n->key))
                n = n->child[0];
            else if (Order::before(n->key, key))
                n = n->child[1];
            else
                return &n->value;
        }
        return nullptr;
    }

    Value &at(const Key &key) {  // inserts a plain value where there is none
        Node *parent = nullptr;
        Node **link = &root_;
        while (*link) {
            parent = *link;
            if (Order::before(key, parent->key))
                link = &parent->child[0];
            else if (Order::before(parent->key, key))
                link = &parent->child[1];
            else
                return parent->value;
        }
        Node *n = &nodes_[used_++];
        *n = {key, Value(), {nullptr, nullptr}, parent, true};
        *link = n;
        repair(n);
        return n->value;
    }

    struct Walker {
        const Node *n;
        const Key &key() const { return n->key; }
        const Value &value() const { return n->value; }
        bool operator!=(const Walker &o) const { return n != o.n; }
        Walker &operator++() {
            if (n->child[1]) {
                for (n = n->child[1]; n->child[0];) n = n->child[0];
                return *this;
            }
            while (n->parent && side(n) == 1) n = n->parent;
            n = n->parent;
            return *this;
        }
        const Walker &operator*() const { return *this; }
    };
    Walker begin() const {
        const Node *n = root_;
        while (n && n->child[0]) n = n->child[0];
        return {n};
    }
    Walker end() const { return {nullptr}; }

    int size() const { return used_; }
    int rotations() const { return rotations_; }
    int height() const { return depth(root_); }
    int black_height() const { return verify(root_, nullptr, nullptr); }
};

// What the tree must hold, found by looking at every entry.
struct Reference {
    std::uint32_t key[1000];
    int value[1000], size = 0;

    int *find(std::uint32_t wanted) {
        for (int i = 0; i < size; i++)
            if (key[i] == wanted) return &value[i];
        return nullptr;
    }
    void add(std::uint32_t wanted, int amount) {
        if (int *there = find(wanted)) {
            *there += amount;
            return;
        }
        key[size] = wanted;
        value[size++] = amount;
    }
};

template <typename Order>
static void trial(const char *name, int count, std::uint32_t step, std::uint32_t bound) {
    static RedBlack<std::uint32_t, int, Order, 1000> empty, tree;
    Reference reference;
    tree.~RedBlack();
    new (&tree) RedBlack<std::uint32_t, int, Order, 1000>();
    std::uint32_t x = 1;
    int wrong = 0;
    for (int i = 0; i < count; i++) {
        x = step == 0 ? x * 22695477u + 1u : x + step;
        std::uint32_t key = (step == 0 ? x >> 12 : x) % bound;
        tree.at(key) += i;
        reference.add(key, i);
        if (i % 64 == 0) wrong += tree.black_height() < 0;
    }
    std::uint64_t hash = 7;
    int visited = 0;
    for (const auto &entry : tree) {
        hash = hash * 1000003u + entry.key();
        const int *expected = reference.find(entry.key());
        wrong += expected == nullptr || *expected != entry.value();
        visited++;
    }
    wrong += visited != tree.size() || tree.size() != reference.size;
    for (std::uint32_t key = 0; key < 200; key++) wrong += (tree.find(key) != nullptr) != (reference.find(key) != nullptr);
    wrong += empty.find(3) != nullptr || empty.size() != 0;
    std::printf("%s: %d keys, height %d, black height %d, %d rotations, hash %016llx, %d wrong\n", name, tree.size(),
                tree.height(), tree.black_height(), tree.rotations(), static_cast<unsigned long long>(hash), wrong);
}

int main() {
    int count;
    unsigned step, bound;
    while (std::scanf("%d %u %u", &count, &step, &bound) == 3 && count <= 1000 && bound > 0) {
        trial<Ascending>("ascending", count, step, bound);
        trial<Shuffled>("shuffled", count, step, bound);
    }
}
