// Paths of a rooted tree cut into heavy chains: largest edge and sum along paths under updates, and common ancestors.
#include <cstdint>
#include <cstdio>

namespace {

constexpr int kMost = 512;

struct Summary {
    std::int64_t sum;
    int largest;
    friend Summary operator+(const Summary &a, const Summary &b) {
        return {a.sum + b.sum, a.largest > b.largest ? a.largest : b.largest};
    }
};

constexpr Summary kNothing{0, -1};

// An iterative tree over positions.
class Positions {
    Summary node_[2 * kMost];
    int length_ = 1;

public:
    void reset(int length) {
        length_ = length;
        for (int i = 0; i < 2 * length; i++) node_[i] = kNothing;
    }
    void set(int at, int value) {
        at += length_;
        node_[at] = {value, value};
        while (at > 1) {
            at /= 2;
            node_[at] = node_[2 * at] + node_[2 * at + 1];
        }
    }
    Summary range(int from, int to) const {
        Summary total = kNothing;
        for (from += length_, to += length_; from < to; from /= 2, to /= 2) {
            if (from & 1) total = total + node_[from++];
            if (to & 1) total = total + node_[--to];
        }
        return total;
    }
};

class Tree {
    int parent_[kMost], weight_[kMost], depth_[kMost], size_[kMost];
    int heavy_[kMost], head_[kMost], position_[kMost];
    int first_[kMost], next_[kMost];
    int count_ = 0, placed_ = 0, chains_ = 0;
    Positions positions_;

    void measure(int v) {
        size_[v] = 1;
        heavy_[v] = -1;
        for (int c = first_[v]; c >= 0; c = next_[c]) {
            depth_[c] = depth_[v] + 1;
            measure(c);
            size_[v] += size_[c];
            if (heavy_[v] < 0 || size_[c] > size_[heavy_[v]]) heavy_[v] = c;
        }
    }

    void place(int v, int head) {
        head_[v] = head;
        position_[v] = placed_++;
        if (v == head) chains_++;
        if (heavy_[v] >= 0) place(heavy_[v], head);
        for (int c = first_[v]; c >= 0; c = next_[c])
            if (c != heavy_[v]) place(c, c);
    }

public:
    void build(int count, unsigned seed, int reach) {
        count_ = count;
        placed_ = chains_ = 0;
        parent_[0] = -1;
        weight_[0] = 0;
        depth_[0] = 0;
        for (int v = 0; v < count; v++) first_[v] = next_[v] = -1;
        for (int v = 1; v < count; v++) {
            seed = seed * 1664525u + 1013904223u;
            int back = 1 + static_cast<int>((seed >> 12) % static_cast<unsigned>(reach));
            parent_[v] = back > v ? 0 : v - back;
            weight_[v] = static_cast<int>(seed >> 24);
            next_[v] = first_[parent_[v]];
            first_[parent_[v]] = v;
        }
        measure(0);
        place(0, 0);
        positions_.reset(count);
        for (int v = 0; v < count; v++) positions_.set(position_[v], weight_[v]);
    }

    void change(int v, int weight) {
        weight_[v] = weight;
        positions_.set(position_[v], weight);
    }

    int ancestor(int a, int b) const {
        while (head_[a] != head_[b]) {
            if (depth_[head_[a]] < depth_[head_[b]])
                b = parent_[head_[b]];
            else
                a = parent_[head_[a]];
        }
        return depth_[a] < depth_[b] ? a : b;
    }

    Summary climb(int v, int top, int &pieces) const {  // the edges from v up to its ancestor
        Summary total = kNothing;
        while (head_[v] != head_[top]) {
            total = total + positions_.range(position_[head_[v]], position_[v] + 1);
            v = parent_[head_[v]];
            pieces++;
        }
        return total + positions_.range(position_[top] + 1, position_[v] + 1);
    }

    Summary path(int a, int b, int &pieces) const {
        int top = ancestor(a, b);
        return climb(a, top, pieces) + climb(b, top, pieces);
    }

    Summary path_slowly(int a, int b, int &top) const {
        Summary total = kNothing;
        while (a != b) {
            int &lower = depth_[a] >= depth_[b] ? a : b;
            total = total + Summary{weight_[lower], weight_[lower]};
            lower = parent_[lower];
        }
        top = a;
        return total;
    }

    int chains() const { return chains_; }
};

Tree tree;

}  // namespace

int main() {
    int count, reach, steps;
    while (std::scanf("%d %d %d", &count, &reach, &steps) == 3) {
        if (count < 1 || count > kMost || reach < 1) return 1;
        unsigned x = 2463534242u;
        int wrong = 0, most_pieces = 0, largest = -1;
        std::int64_t total = 0;
        tree.build(count, static_cast<unsigned>(count), reach);
        for (int i = 0; i < steps; i++) {
            x ^= x << 13;
            x ^= x >> 17;
            x ^= x << 5;
            int a = static_cast<int>(x % static_cast<unsigned>(count));
            int b = static_cast<int>((x >> 9) % static_cast<unsigned>(count));
            if (x >> 30 == 0 && a > 0) tree.change(a, static_cast<int>(x >> 20 & 1023));
            int pieces = 0, top;
            Summary fast = tree.path(a, b, pieces), slow = tree.path_slowly(a, b, top);
            wrong += fast.sum != slow.sum || fast.largest != slow.largest || top != tree.ancestor(a, b);
            total += fast.sum;
            if (fast.largest > largest) largest = fast.largest;
            if (pieces > most_pieces) most_pieces = pieces;
        }
        std::printf("%d nodes, %d chains: total %lld, largest %d, at most %d changes, %d wrong\n", count,
                    tree.chains(), static_cast<long long>(total), largest, most_pieces, wrong);
    }
}
