// Optimal binary search tree for given access frequencies, compared with balanced and greedy ones.
#include <cmath>
#include <cstdio>

template <typename Number, int Max>
class OptimalTree {
public:
    struct Shape {
        Number cost;
        int depth;
    };

    void add(Number frequency) {
        prefix_[size_ + 1] = prefix_[size_] + frequency;
        size_++;
    }

    int size() const { return size_; }
    Number total() const { return prefix_[size_]; }
    int root(int low, int high) const { return root_[low][high]; }

    // Knuth: the best root of a range lies between the best roots of its two shorter ranges.
    Shape solve() {
        for (int i = 0; i <= size_; i++)
            cost_[i][i] = Number();
        for (int i = 0; i < size_; i++) {
            root_[i][i + 1] = i;
            cost_[i][i + 1] = weight(i, i + 1);
        }
        for (int span = 2; span <= size_; span++) {
            for (int low = 0; low + span <= size_; low++) {
                int high = low + span;
                int best = root_[low][high - 1];
                for (int r = best; r <= root_[low + 1][high]; r++)
                    if (split_cost(low, r, high) < split_cost(low, best, high))
                        best = r;
                root_[low][high] = best;
                cost_[low][high] = split_cost(low, best, high) + weight(low, high);
            }
        }
        return {cost_[0][size_], depth(0, size_)};
    }

    // The cost of any rule that names the root of a range of keys [low, high).
    template <typename Rule>
    Shape shape(Rule rule, int low, int high) const {
        if (low == high)
            return {Number(), 0};
        int r = rule(*this, low, high);
        Shape left = shape(rule, low, r), right = shape(rule, r + 1, high);
        int below = left.depth > right.depth ? left.depth : right.depth;
        return {left.cost + right.cost + weight(low, high), below + 1};
    }

    Number weight(int low, int high) const { return prefix_[high] - prefix_[low]; }

private:
    Number split_cost(int low, int r, int high) const {
        return cost_[low][r] + cost_[r + 1][high];
    }

    int depth(int low, int high) const {
        return shape([](const OptimalTree &t, int l, int h) { return t.root(l, h); }, low, high)
            .depth;
    }

    int size_ = 0;
    Number prefix_[Max + 1] = {};
    Number cost_[Max + 1][Max + 1];
    int root_[Max + 1][Max + 1];
};

using Tree = OptimalTree<double, 64>;

static int middle(const Tree &, int low, int high) { return low + (high - low) / 2; }

static int heaviest(const Tree &tree, int low, int high) {
    int best = low;
    for (int i = low + 1; i < high; i++)
        if (tree.weight(i, i + 1) > tree.weight(best, best + 1))
            best = i;
    return best;
}

static double entropy(const Tree &tree) {
    double bits = 0;
    for (int i = 0; i < tree.size(); i++) {
        double p = tree.weight(i, i + 1) / tree.total();
        bits -= p * std::log2(p);
    }
    return bits;
}

static void report(const char *label, const Tree &tree, Tree::Shape shape) {
    std::printf("%-9s %.3f comparisons, depth %d\n", label, shape.cost / tree.total(), shape.depth);
}

static Tree tree;

int main() {
    int count;
    double frequency;
    if (std::scanf("%d", &count) != 1 || count < 1 || count > 64)
        return 1;
    for (int i = 0; i < count; i++) {
        if (std::scanf("%lf", &frequency) != 1 || frequency <= 0)
            return 1;
        tree.add(frequency);
    }
    Tree::Shape best = tree.solve();
    report("optimal", tree, best);
    report("balanced", tree, tree.shape(middle, 0, count));
    report("heaviest", tree, tree.shape(heaviest, 0, count));
    std::printf("entropy   %.3f bits, root key %d\n", entropy(tree), tree.root(0, count));
}
