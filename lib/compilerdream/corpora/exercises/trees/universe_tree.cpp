// A set of small numbers as a tree of square roots, by recursive templates; successors against a plain bit set.
#include <cstdint>
#include <cstdio>
#include <cstring>

// Numbers below 2^Bits; the upper half of the bits names a cluster, the lower half a place in it.
template <int Bits>
class Universe {
    static constexpr int kLow = Bits / 2, kHigh = Bits - kLow;
    static constexpr int kClusters = 1 << kHigh, kMask = (1 << kLow) - 1;
    Universe<kHigh> summary_;
    Universe<kLow> cluster_[kClusters];
    int least_ = -1, most_ = -1;

public:
    int least() const { return least_; }
    int most() const { return most_; }
    bool empty() const { return least_ < 0; }

    bool contains(int x) const {
        return x == least_ || x == most_ || cluster_[x >> kLow].contains(x & kMask);
    }

    void insert(int x) {
        if (least_ < 0) {
            least_ = most_ = x;
            return;
        }
        if (x == least_ || x == most_) {
            if (x == most_ && least_ != most_) return;
            if (x == least_) return;
        }
        if (x < least_) {
            int t = least_;
            least_ = x;
            x = t;
        }
        Universe<kLow> &c = cluster_[x >> kLow];
        if (c.empty()) summary_.insert(x >> kLow);
        c.insert(x & kMask);
        if (x > most_) most_ = x;
    }

    void erase(int x) {
        if (least_ == most_) {
            if (x == least_) least_ = most_ = -1;
            return;
        }
        if (x == least_) {
            int first = summary_.least();
            x = first << kLow | cluster_[first].least();
            least_ = x;
        }
        Universe<kLow> &c = cluster_[x >> kLow];
        if (!c.empty()) c.erase(x & kMask);
        if (c.empty()) summary_.erase(x >> kLow);
        if (x == most_) {
            int last = summary_.most();
            most_ = last < 0 ? least_ : last << kLow | cluster_[last].most();
        }
    }

    int after(int x) const {  // the smallest member above x, or -1
        if (least_ >= 0 && x < least_) return least_;
        if (x >= most_) return -1;
        int high = x < 0 ? 0 : x >> kLow, low = x < 0 ? -1 : x & kMask;
        if (!cluster_[high].empty() && low < cluster_[high].most())
            return high << kLow | cluster_[high].after(low);
        int next = summary_.after(high);
        return next < 0 ? -1 : next << kLow | cluster_[next].least();
    }
};

// Small universes are one word.
template <typename Word, int Bits>
class WordSet {
    Word word_ = 0;

public:
    bool empty() const { return word_ == 0; }
    bool contains(int x) const { return word_ >> x & 1; }
    void insert(int x) { word_ = static_cast<Word>(word_ | Word{1} << x); }
    void erase(int x) { word_ = static_cast<Word>(word_ & ~(Word{1} << x)); }
    int after(int x) const {
        for (int i = x + 1; i < 1 << Bits; i++)
            if (contains(i)) return i;
        return -1;
    }
    int before(int x) const {
        for (int i = x - 1; i >= 0; i--)
            if (contains(i)) return i;
        return -1;
    }
    int least() const { return after(-1); }
    int most() const { return before(1 << Bits); }
};

template <>
class Universe<3> : public WordSet<std::uint8_t, 3> {};
template <>
class Universe<4> : public WordSet<std::uint16_t, 4> {};

template <int Bits>
class Plain {
    bool member_[1 << Bits];

public:
    Plain() { std::memset(member_, 0, sizeof member_); }
    bool contains(int x) const { return member_[x]; }
    void insert(int x) { member_[x] = true; }
    void erase(int x) { member_[x] = false; }
    int after(int x) const {
        while (++x < 1 << Bits)
            if (member_[x]) return x;
        return -1;
    }
};

template <int Bits>
void trial(int steps, unsigned keep) {
    static Universe<Bits> tree;
    static Plain<Bits> plain;
    std::uint32_t x = 77;
    int wrong = 0, count = 0;
    std::uint32_t hash = 1;
    for (int i = 0; i < steps; i++) {
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        int key = static_cast<int>(x >> 7 & ((1u << Bits) - 1)), probe = static_cast<int>(x >> 15 & ((1u << Bits) - 1));
        wrong += tree.contains(key) != plain.contains(key);
        if (x % 100 < keep) {
            count += !plain.contains(key);
            tree.insert(key);
            plain.insert(key);
        } else {
            int victim = plain.after(key);  // some member, if there is one above
            if (victim >= 0) {
                tree.erase(victim);
                plain.erase(victim);
                count--;
            }
        }
        int after = tree.after(probe);
        wrong += after != plain.after(probe);
        hash = hash * 31 + static_cast<std::uint32_t>(after + 1);
    }
    int walked = 0;
    for (int k = tree.least(); k >= 0; k = tree.after(k)) walked++;
    std::printf("%d bits: %d members, from %d to %d, hash %08x, %d wrong\n", Bits, count, tree.least(), tree.most(), hash,
                wrong + (walked != count));
}

int main() {
    int bits, steps;
    unsigned keep;
    while (std::scanf("%d %d %u", &bits, &steps, &keep) == 3) {
        switch (bits) {
        case 7: trial<7>(steps, keep); break;
        case 8: trial<8>(steps, keep); break;
        case 14: trial<14>(steps, keep); break;
        default: std::printf("no universe of %d bits\n", bits);
        }
    }
}
