// A balanced search tree with two colours and parent links, generic in key and order, with all its laws checked.
#include <cstdint>
#include <cstdio>

struct Ascending {
    template <typename T>
    static bool before(const T &a, const T &b) { return a < b; }
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
        if (n->parent == nullptr) root_ = up;
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
        if ((low && !Order::before(low->key, n->key)) || (high && !Order::before(n->key, high->key))) return -1;
        if (n->red && (is_red(n->child[0]) || is_red(n->child[1]))) return -1;
        for (const Node *c : n->child)
            if (c && c->parent != n) return -1;
        int left = verify(n->child[0], low, n), right = verify(n->child[1], n, high);
        if (left < 0 || left != right) return -1;
        return left + !n->red;
    }

    template <typename Visitor>
    static void visit(const Node *n, Visitor &visitor) {
        if (n == nullptr) return;
        visit(n->child[0], visitor);
        visitor(n->key, n->value);
        visit(n->child[1], visitor);
    }

public:
    Value *find(const Key &key) {
        Node *n = root_;
        while (n) {
            bool below = Order::before(key, n->key);
            if (!below && !Order::before(n->key, key)) return &n->value;
            n = n->child[below ? 0 : 1];
        }
        return nullptr;
    }

    Value &at(const Key &key) {  // inserts a plain value where there is none
        Node *parent = nullptr;
        Node **link = &root_;
        while (*link) {
            parent = *link;
            bool below = Order::before(key, parent->key);
            if (!below && !Order::before(parent->key, key)) return parent->value;
            link = &parent->child[below ? 0 : 1];
        }
        Node *n = &nodes_[used_++];
        *n = {key, Value(), {nullptr, nullptr}, parent, true};
        *link = n;
        repair(n);
        return n->value;
    }

    // Calls the visitor with all entries in order.
    template <typename Visitor>
    void visit(Visitor &visitor) const { visit(root_, visitor); }

    int size() const { return used_; }
    int rotations() const { return rotations_; }
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
        int *there = find(wanted);
        if (there == nullptr) {
            key[size] = wanted;
            value[size] = 0;
            there = &value[size++];
        }
        *there += amount;
    }
};

template <typename Order>
static void trial(const char *name, int count, std::uint32_t step, std::uint32_t bound) {
    RedBlack<std::uint32_t, int, Order, 1000> tree;
    Reference reference;
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
    auto look = [&](std::uint32_t key, int value) {
        hash = hash * 1000003u + key;
        const int *expected = reference.find(key);
        wrong += expected == nullptr || *expected != value;
    };
    tree.visit(look);
    wrong += tree.size() != reference.size;
    for (std::uint32_t key = 0; key < 200; key++) wrong += (tree.find(key) != nullptr) != (reference.find(key) != nullptr);
    std::printf("%s: %d keys, black height %d, %d rotations, hash %016llx, %d wrong\n", name, tree.size(),
                tree.black_height(), tree.rotations(), static_cast<unsigned long long>(hash), wrong);
}

int main() {
    int count;
    unsigned step, bound;
    while (std::scanf("%d %u %u", &count, &step, &bound) == 3 && count <= 1000 && bound > 0) {
        trial<Ascending>("ascending", count, step, bound);
    }
}
