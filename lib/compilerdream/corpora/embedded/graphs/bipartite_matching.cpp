// Maximum bipartite matching by phases of shortest augmenting paths, and a minimum vertex cover.
#include <cstdint>
#include <cstdio>

template <int N>
class BitSet {
    static const int kWords = (N + 63) / 64;
    std::uint64_t words_[kWords] = {};

public:
    void set(int i) { words_[i >> 6] |= std::uint64_t(1) << (i & 63); }
    bool has(int i) const { return words_[i >> 6] >> (i & 63) & 1; }

    int count() const {
        int total = 0;
        for (std::uint64_t word : words_)
            for (; word; word &= word - 1)
                total++;
        return total;
    }
};

template <int N>
struct Matching {
    int left = 0, right = 0;
    BitSet<N> row[N];
    int mate_of_left[N], mate_of_right[N], layer[N];

    void clear() {
        for (int i = 0; i < N; i++)
            mate_of_left[i] = mate_of_right[i] = -1;
    }

    // Breadth-first layers of left vertices; true when some free right vertex is reachable.
    bool layers() {
        int queue[N], begin = 0, end = 0;
        bool reachable = false;
        for (int u = 0; u < left; u++) {
            layer[u] = mate_of_left[u] < 0 ? 0 : -1;
            if (layer[u] == 0)
                queue[end++] = u;
        }
        while (begin < end) {
            int u = queue[begin++];
            for (int v = 0; v < right; v++) {
                if (!row[u].has(v))
                    continue;
                int next = mate_of_right[v];
                if (next < 0) {
                    reachable = true;
                } else if (layer[next] < 0) {
                    layer[next] = layer[u] + 1;
                    queue[end++] = next;
                }
            }
        }
        return reachable;
    }

    bool extend(int u) {
        for (int v = 0; v < right; v++) {
            if (!row[u].has(v))
                continue;
            int next = mate_of_right[v];
            if (next < 0 || (layer[next] == layer[u] + 1 && extend(next))) {
                mate_of_left[u] = v;
                mate_of_right[v] = u;
                return true;
            }
        }
        layer[u] = -2;
        return false;
    }

    int solve() {
        int size = 0;
        clear();
        while (layers())
            for (int u = 0; u < left; u++)
                if (mate_of_left[u] < 0 && extend(u))
                    size++;
        return size;
    }

    // Koenig: left vertices not reached from free ones, and right vertices that are.
    void cover(BitSet<N> &of_left, BitSet<N> &of_right) const {
        for (int u = 0; u < left; u++) {
            if (layer[u] < 0) {
                of_left.set(u);
                continue;
            }
            for (int v = 0; v < right; v++)
                if (row[u].has(v))
                    of_right.set(v);
        }
    }
};

static Matching<96> matching;

int main() {
    int edges;
    if (std::scanf("%d %d %d", &matching.left, &matching.right, &edges) != 3)
        return 1;
    while (edges-- > 0) {
        int u, v;
        if (std::scanf("%d %d", &u, &v) != 2)
            return 1;
        matching.row[u].set(v);
    }
    int size = matching.solve();
    std::printf("matching %d\n", size);
    int degree_sum = 0;
    for (int u = 0; u < matching.left; u++)
        degree_sum += matching.row[u].count();
    std::printf("distinct edges %d\n", degree_sum);

    BitSet<96> of_left, of_right;
    matching.cover(of_left, of_right);
    std::printf("cover %d + %d = %s\n", of_left.count(), of_right.count(),
                of_left.count() + of_right.count() == size ? "matching" : "something else");
    for (int u = 0; u < matching.left; u++)
        if (matching.mate_of_left[u] >= 0 && !matching.row[u].has(matching.mate_of_left[u]))
            std::printf("vertex %d is matched along no edge\n", u);
}
