// Cellular automata on a ring of cells: cell by cell from a rule table, and sixty-four cells at once by formula.
#include <cstdint>
#include <cstdio>
#include <cstring>

template <int Words>
class BitRing {
    std::uint64_t word_[Words];

public:
    static constexpr int kCells = 64 * Words;

    void clear() { std::memset(word_, 0, sizeof word_); }
    bool get(int i) const { return word_[i / 64] >> (i % 64) & 1; }
    void set(int i) { word_[i / 64] |= std::uint64_t{1} << (i % 64); }
    bool operator==(const BitRing &other) const {
        return std::memcmp(word_, other.word_, sizeof word_) == 0;
    }

    BitRing left() const {
        BitRing r;
        for (int i = 0; i < Words; i++)
            r.word_[i] = word_[i] << 1 | word_[(i + Words - 1) % Words] >> 63;
        return r;
    }
    BitRing right() const {
        BitRing r;
        for (int i = 0; i < Words; i++) r.word_[i] = word_[i] >> 1 | word_[(i + 1) % Words] << 63;
        return r;
    }

    // Adds up the minterms of the rule number.
    static BitRing combine(const BitRing &l, const BitRing &c, const BitRing &r, unsigned rule) {
        BitRing out;
        for (int i = 0; i < Words; i++) {
            std::uint64_t sum = 0;
            for (unsigned k = 0; k < 8; k++)
                if (rule >> k & 1)
                    sum |= (k & 4 ? l.word_[i] : ~l.word_[i]) & (k & 2 ? c.word_[i] : ~c.word_[i]) &
                           (k & 1 ? r.word_[i] : ~r.word_[i]);
            out.word_[i] = sum;
        }
        return out;
    }

    BitRing step(unsigned rule) const { return combine(left(), *this, right(), rule); }

    BitRing step_slowly(unsigned rule) const {
        BitRing out;
        out.clear();
        for (int i = 0; i < kCells; i++) {
            unsigned k = static_cast<unsigned>(get((i + kCells - 1) % kCells)) << 2 |
                         static_cast<unsigned>(get(i)) << 1 | static_cast<unsigned>(get((i + 1) % kCells));
            if (rule >> k & 1) out.set(i);
        }
        return out;
    }

    int alive() const {
        int count = 0;
        for (std::uint64_t w : word_)
            for (; w; w &= w - 1) count++;
        return count;
    }

    void show(int from, int to) const {
        for (int i = from; i < to; i++) std::putchar(get(i) ? '#' : '.');
        std::putchar('\n');
    }
};

// Steps until a state comes back, by a slow and a fast walker.
template <int Words>
static int period(const BitRing<Words> &start, unsigned rule, int limit, int &tail) {
    BitRing<Words> slow = start.step(rule), fast = slow.step(rule);
    int steps = 1;
    while (!(slow == fast)) {
        if (++steps > limit) return 0;
        slow = slow.step(rule);
        fast = fast.step(rule).step(rule);
    }
    tail = 0;
    slow = start;
    while (!(slow == fast)) {
        slow = slow.step(rule);
        fast = fast.step(rule);
        tail++;
    }
    int length = 1;
    for (fast = slow.step(rule); !(slow == fast); fast = fast.step(rule)) length++;
    return length;
}

template <int Words>
static void study(unsigned rule, int steps, char start, bool draw) {
    using Ring = BitRing<Words>;
    Ring ring;
    ring.clear();
    switch (start) {
    case 'm': ring.set(Ring::kCells / 2); break;
    case 'e': ring.set(Ring::kCells - 1); break;
    default:
        for (std::uint32_t x = 12345, i = 0; i < Ring::kCells; i++) {
            x = x * 22695477u + 1u;
            if (x >> 31) ring.set(static_cast<int>(i));
        }
    }
    Ring first = ring;
    int differences = 0, densest = 0;
    long total = 0;
    for (int t = 0; t < steps; t++) {
        if (draw && t < 16) ring.show(Ring::kCells / 2 - 30, Ring::kCells / 2 + 30);
        int alive = ring.alive();
        total += alive;
        if (alive > densest) densest = alive;
        if (t % 4 == 0) differences += !(ring.step(rule) == ring.step_slowly(rule));
        ring = ring.step(rule);
    }
    int tail = 0, length = period(first, rule, 300, tail);
    std::printf("rule %u on %d cells: %ld alive over %d steps, at most %d, %d differences, ", rule,
                Ring::kCells, total, steps, densest, differences);
    if (length)
        std::printf("period %d after %d\n", length, tail);
    else
        std::printf("no period found\n");
}

int main() {
    unsigned rule;
    int words, steps;
    char start;
    while (std::scanf("%u %d %d %c", &rule, &words, &steps, &start) == 4) {
        if (rule > 255) continue;
        if (words == 1) study<1>(rule, steps, start, rule == 30);
        if (words == 2) study<2>(rule, steps, start, rule == 110);
        if (words == 3) study<3>(rule, steps, start, false);
    }
}
