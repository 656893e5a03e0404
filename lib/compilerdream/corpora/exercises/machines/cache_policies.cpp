// A set-associative cache under several replacement rules, over access patterns that favour different ones.
#include <array>
#include <cstdint>
#include <cstdio>

struct Line {
    std::uint32_t tag;
    std::uint32_t stamp;
    bool valid, dirty;
};

struct LeastRecent {
    static const char *name() { return "least recent"; }
    template <std::size_t N>
    int victim(const std::array<Line, N> &set) {
        int oldest = 0;
        for (std::size_t i = 1; i < N; i++)
            if (set[i].stamp < set[static_cast<std::size_t>(oldest)].stamp) oldest = static_cast<int>(i);
        return oldest;
    }
    static void touch(Line &line, std::uint32_t now) { line.stamp = now; }
};

struct FirstIn : LeastRecent {
    static const char *name() { return "first in"; }
    static void touch(Line &, std::uint32_t) {}
};

struct Arbitrary : FirstIn {
    std::uint16_t state = 0xace1;
    static const char *name() { return "arbitrary"; }
    template <std::size_t N>
    int victim(const std::array<Line, N> &) {
        state = static_cast<std::uint16_t>(state >> 1 ^ (state & 1 ? 0xb400 : 0));
        return static_cast<int>(state % N);
    }
};

struct Counts {
    int hits, misses, writebacks;
};

template <typename Policy, std::size_t Sets, std::size_t Ways>
class Cache {
    static constexpr unsigned kLineBits = 4;
    std::array<std::array<Line, Ways>, Sets> sets_{};
    Policy policy_;
    std::uint32_t clock_ = 0;
    Counts counts_{};

public:
    void access(std::uint32_t address, bool write) {
        std::uint32_t block = address >> kLineBits;
        auto &set = sets_[block % Sets];
        std::uint32_t tag = block / Sets;
        clock_++;
        int slot = -1;
        for (std::size_t i = 0; i < Ways; i++) {
            if (set[i].valid && set[i].tag == tag) {
                counts_.hits++;
                policy_.touch(set[i], clock_);
                set[i].dirty |= write;
                return;
            }
            if (!set[i].valid && slot < 0) slot = static_cast<int>(i);
        }
        counts_.misses++;
        if (slot < 0) slot = policy_.victim(set);
        Line &line = set[static_cast<std::size_t>(slot)];
        if (line.valid && line.dirty) counts_.writebacks++;
        line = {tag, clock_, true, write};
    }

    Counts finish() {
        for (auto &set : sets_)
            for (Line &line : set) counts_.writebacks += line.valid && line.dirty;
        return counts_;
    }
};

// Patterns are produced one access at a time.
class Pattern {
    char kind_;
    int size_;
    std::uint32_t state_ = 1;
    int step_ = 0;

public:
    Pattern(char kind, int size) : kind_(kind), size_(size) {}
    std::uint32_t next(bool &write) {
        int i = step_++;
        write = i % 4 == 3;
        switch (kind_) {
        case 's': return static_cast<std::uint32_t>(i % size_ * 4);
        case 'c': return static_cast<std::uint32_t>(i % size_ * size_ * 4 + i / size_ % size_ * 4);
        case 'h':
            state_ = state_ * 134775813u + 1;
            if (state_ >> 30 != 0) return (state_ >> 16) % 64 * 4;
            return (state_ >> 12) % static_cast<unsigned>(size_ * 4);
        case 'b': return static_cast<std::uint32_t>((i & 1 ? size_ - 1 - i / 2 % size_ : i / 2 % size_) * 4);
        default:
            state_ ^= state_ << 13;
            state_ ^= state_ >> 17;
            state_ ^= state_ << 5;
            return state_ % static_cast<unsigned>(size_ * 4);
        }
    }
};

template <typename Policy, std::size_t Sets, std::size_t Ways>
int simulate(char kind, int size, int accesses) {
    Cache<Policy, Sets, Ways> cache;
    Pattern pattern(kind, size);
    for (int i = 0; i < accesses; i++) {
        bool write;
        std::uint32_t address = pattern.next(write);
        cache.access(address, write);
    }
    Counts c = cache.finish();
    std::printf("  %-12s %2d x %d: %d hits, %d misses, %d written back\n", Policy::name(),
                static_cast<int>(Sets), static_cast<int>(Ways), c.hits, c.misses, c.writebacks);
    return c.hits + c.misses == accesses && c.writebacks <= c.misses ? c.misses : -1000000;
}

int main() {
    char kind;
    int size, accesses;
    while (std::scanf(" %c %d %d", &kind, &size, &accesses) == 3 && size > 0) {
        std::printf("pattern %c of %d, %d accesses\n", kind, size, accesses);
        int direct = simulate<FirstIn, 16, 1>(kind, size, accesses);
        simulate<LeastRecent, 4, 4>(kind, size, accesses);
        simulate<FirstIn, 4, 4>(kind, size, accesses);
        simulate<Arbitrary, 4, 4>(kind, size, accesses);
        int full = simulate<LeastRecent, 1, 16>(kind, size, accesses);
        int larger = simulate<LeastRecent, 1, 24>(kind, size, accesses);
        std::printf("  %s\n", direct > 0 && larger > 0 && larger <= full ? "as expected" : "UNEXPECTED");
    }
}
