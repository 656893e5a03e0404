// Partitions of a set as growth strings: blocks counted against a triangle, and a fair split of weights.
#include <algorithm>
#include <array>
#include <cstdio>

using std::size_t;

template <typename Visit>
class Blocks {
    int n_;
    std::array<int, 12> block_{};
    Visit visit_;

    void extend(int at, int used) {
        if (at == n_) {
            visit_(block_, used);
            return;
        }
        for (int b = 0; b <= used; b++) {
            block_[at] = b;
            extend(at + 1, std::max(used, b + 1));
        }
    }

public:
    Blocks(int n, Visit visit) : n_(n), visit_(visit) {}
    void run() { extend(0, 0); }
};

template <typename Visit>
static void each_partition(int n, Visit visit) {
    Blocks<Visit>(n, visit).run();
}

// Numbers of partitions into k blocks, by the usual recurrence.
static std::array<std::array<long, 10>, 10> triangle() {
    std::array<std::array<long, 10>, 10> s{};
    s[0][0] = 1;
    for (size_t n = 1; n < s.size(); n++)
        for (size_t k = 1; k <= n; k++) s[n][k] = static_cast<long>(k) * s[n - 1][k] + s[n - 1][k - 1];
    return s;
}

struct Spread {
    int most, least;
    int gap() const { return most - least; }
};

static Spread spread(const int *weight, int n, const std::array<int, 12> &block, int blocks) {
    int load[12] = {};
    for (int i = 0; i < n; i++) load[block[i]] += weight[i];
    Spread s{load[0], load[0]};
    for (int b = 1; b < blocks; b++) {
        s.most = std::max(s.most, load[b]);
        s.least = std::min(s.least, load[b]);
    }
    return s;
}

static bool crossing_free(const std::array<int, 12> &block, int n) {
    for (int a = 0; a < n; a++)
        for (int b = a + 1; b < n; b++)
            for (int c = b + 1; c < n; c++)
                for (int d = c + 1; d < n; d++)
                    if (block[a] == block[c] && block[b] == block[d] && block[a] != block[b]) return false;
    return true;
}

int main() {
    const auto expected = triangle();
    long catalan = 1;
    for (int n = 1; n <= 7; n++) {
        std::array<long, 10> seen{};
        long flat = 0;
        each_partition(n, [&](const std::array<int, 12> &block, int used) {
            seen[used]++;
            flat += crossing_free(block, n);
        });
        catalan = catalan * 2 * (2 * n - 1) / (n + 1);
        std::printf("%d elements:", n);
        for (int k = 1; k <= n; k++) std::printf(" %ld", seen[k]);
        std::printf(" %s, %ld without crossing %s\n", seen == expected[n] ? "agrees" : "differs", flat,
                    flat == catalan ? "agrees" : "differs");
    }
    int n, groups;
    while (std::scanf("%d %d", &n, &groups) == 2 && n <= 9) {
        int weight[12];
        for (int i = 0; i < n; i++)
            if (std::scanf("%d", &weight[i]) != 1) return 1;
        std::array<int, 12> best{};
        Spread found{1 << 20, 0};
        long ties = 0;
        each_partition(n, [&](const std::array<int, 12> &block, int used) {
            if (used != groups) return;
            Spread s = spread(weight, n, block, used);
            if (s.gap() == found.gap()) ties++;
            if (s.gap() >= found.gap()) return;
            found = s;
            best = block;
            ties = 1;
        });
        std::printf("%d weights in %d groups: gap %d, loads %d to %d, %ld ways:", n, groups, found.gap(),
                    found.least, found.most, ties);
        for (int i = 0; i < n; i++) std::printf(" %d%c", weight[i], 'a' + best[i]);
        std::printf("\n");
    }
}
