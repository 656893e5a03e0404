// Three ways to answer idempotent questions on ranges: doubling tables, blocks with masks, and a sparse table of tours.
#include <cstdint>
#include <cstdio>
#include <vector>

struct Least {
    int operator()(int a, int b) const { return a < b ? a : b; }
};

struct Divisor {
    int operator()(int a, int b) const {
        while (b != 0) {
            int r = a % b;
            a = b;
            b = r;
        }
        return a;
    }
};
static int top_bit(unsigned x) {
    int bit = -1;
    for (; x; x >>= 1) bit++;
    return bit;
}

template <typename Combine, int Levels = 10>
class Doubling {
    int table_[Levels][1 << (Levels - 1)];
    Combine combine_;

public:
    void build(const int *values, int count) {
        for (int i = 0; i < count; i++) table_[0][i] = values[i];
        for (int level = 1; 1 << level <= count; level++)
            for (int i = 0; i + (1 << level) <= count; i++)
                table_[level][i] = combine_(table_[level - 1][i], table_[level - 1][i + (1 << (level - 1))]);
    }
    int query(int from, int to) const {
        int level = top_bit(static_cast<unsigned>(to - from));
        return combine_(table_[level][from], table_[level][to - (1 << level)]);
    }
};

// Minimum only: a word for each place tells which earlier places of its block are still minima.
class Masks {
    static constexpr int kBlock = 32;
    const int *values_ = nullptr;
    std::uint32_t mask_[512];
    int block_least_[16];
    Doubling<Least, 5> blocks_;

    int within(int from, int last) const {
        std::uint32_t m = mask_[last] & ~std::uint32_t{0} << from % kBlock;
        int low = 0;
        while (!(m >> low & 1)) low++;
        return values_[last - last % kBlock + low];
    }

public:
    void build(const int *values, int count) {
        values_ = values;
        std::uint32_t open = 0;
        for (int i = 0; i < count; i++) {
            if (i % kBlock == 0) {
                open = 0;
                block_least_[i / kBlock] = values[i];
            }
            while (open && values[i / kBlock * kBlock + top_bit(open)] >= values[i])
                open &= ~(std::uint32_t{1} << top_bit(open));
            open |= std::uint32_t{1} << i % kBlock;
            mask_[i] = open;
            if (values[i] < block_least_[i / kBlock]) block_least_[i / kBlock] = values[i];
        }
        blocks_.build(block_least_, (count + kBlock - 1) / kBlock);
    }
    int query(int from, int to) const {
        int last = to - 1, a = from / kBlock, b = last / kBlock;
        if (a == b) return within(from, last);
        int result = Least()(within(from, a * kBlock + kBlock - 1), within(b * kBlock, last));
        return a + 1 < b ? Least()(result, blocks_.query(a + 1, b)) : result;
    }
};

// Ancestors by jumps, and by the shallowest node of a tour.
class Family {
    static constexpr int kMost = 250;
    int parent_[kMost], depth_[kMost], jump_[8][kMost], first_[kMost], count_;
    std::vector<int> tour_;
    Doubling<Least> table_;

    void walk(int v) {
        first_[v] = static_cast<int>(tour_.size());
        tour_.push_back(depth_[v] * 1000 + v);
        for (int c = v + 1; c < count_; c++) {
            if (parent_[c] != v) continue;
            walk(c);
            tour_.push_back(depth_[v] * 1000 + v);
        }
    }

public:
    explicit Family(const int *values, int count) : count_(count < kMost ? count : kMost) {
        parent_[0] = depth_[0] = 0;
        for (int v = 1; v < count_; v++) {
            parent_[v] = (values[v] & 0xffff) % v;
            depth_[v] = depth_[parent_[v]] + 1;
        }
        for (int v = 0; v < count_; v++) jump_[0][v] = parent_[v];
        for (int k = 1; k < 8; k++)
            for (int v = 0; v < count_; v++) jump_[k][v] = jump_[k - 1][jump_[k - 1][v]];
        walk(0);
        table_.build(tour_.data(), static_cast<int>(tour_.size()));
    }
    int by_jumps(int a, int b) const {
        if (depth_[a] < depth_[b]) return by_jumps(b, a);
        for (int k = 7; k >= 0; k--)
            if (depth_[a] - (1 << k) >= depth_[b]) a = jump_[k][a];
        if (a == b) return a;
        for (int k = 7; k >= 0; k--) {
            if (jump_[k][a] != jump_[k][b]) {
                a = jump_[k][a];
                b = jump_[k][b];
            }
        }
        return parent_[a];
    }
    int by_tour(int a, int b) const {
        int l = first_[a], r = first_[b];
        return table_.query(l < r ? l : r, (l < r ? r : l) + 1) % 1000;
    }
    int size() const { return count_; }
};

static Doubling<Least> least;
static Doubling<Divisor> divisor;
static Masks masks;

int main() {
    int count, factor;
    unsigned seed;
    while (std::scanf("%d %d %u", &count, &factor, &seed) == 3 && count > 0 && count <= 512) {
        static int values[512];
        std::uint32_t x = seed;
        for (int i = 0; i < count; i++) {
            x = x * 69069u + 1u;
            values[i] = static_cast<int>((x >> 14) % 500 + 1) * (i % 7 == 0 ? 1 : factor);
        }
        least.build(values, count);
        divisor.build(values, count);
        masks.build(values, count);
        long sum_least = 0, sum_divisor = 0;
        int wrong = 0;
        for (int from = 0; from < count; from += 1 + count / 50) {
            int l = values[from], d = 0;
            for (int to = from + 1; to <= count; to++) {
                l = Least()(l, values[to - 1]);
                d = Divisor()(d, values[to - 1]);
                wrong += least.query(from, to) != l || masks.query(from, to) != l;
                wrong += divisor.query(from, to) != d;
                sum_least += l;
                sum_divisor += d;
            }
        }
        Family family(values, count);
        for (int a = 0; a < family.size(); a += 3)
            for (int b = 1; b < family.size(); b += 2) wrong += family.by_jumps(a, b) != family.by_tour(a, b);
        std::printf("%d values: least %ld, divisors %ld, %d wrong\n",
                    count, sum_least, sum_divisor, wrong);
    }
}
