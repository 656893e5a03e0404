// A set of integers by cuckoo hashing with two tables, a stash and rehashing, driven by commands.
#include <array>
#include <cstdint>
#include <cstdio>
#include <vector>

class CuckooSet {
public:
    explicit CuckooSet(std::uint32_t size) { reset(size); }

    bool contains(std::int64_t key) const {
        for (int t = 0; t < 2; t++)
            if (tables_[t][slot(t, key)] == key) return true;
        for (int i = 0; i < stashed_; i++)
            if (stash_[i] == key) return true;
        return false;
    }

    bool insert(std::int64_t key) {
        if (contains(key)) return false;
        place(key);
        count_++;
        return true;
    }

    bool erase(std::int64_t key) {
        for (int t = 0; t < 2; t++) {
            std::int64_t &cell = tables_[t][slot(t, key)];
            if (cell == key) {
                cell = kEmpty;
                count_--;
                return true;
            }
        }
        for (int i = 0; i < stashed_; i++) {
            if (stash_[i] == key) {
                stash_[i] = stash_[--stashed_];
                count_--;
                return true;
            }
        }
        return false;
    }

    void report() const {
        std::printf("%d keys in 2 x %u, %ld moves, %d stashed, %d rehashes\n", count_, size_,
                    moves_, stashed_, rehashes_);
    }

private:
    static constexpr std::int64_t kEmpty = INT64_MIN;
    static constexpr int kStash = 3;

    void reset(std::uint32_t size) {
        size_ = size;
        stashed_ = 0;
        for (std::vector<std::int64_t> &table : tables_) table.assign(size, kEmpty);
        for (std::uint64_t &factor : factors_) {
            seed_ = seed_ * 6364136223846793005ULL + 1442695040888963407ULL;
            factor = seed_ | 1;
        }
    }

    std::uint32_t slot(int table, std::int64_t key) const {
        std::uint64_t mixed = (static_cast<std::uint64_t>(key) + 0x9e3779b9u) * factors_[table];
        return static_cast<std::uint32_t>((mixed >> 33) % size_);
    }

    void place(std::int64_t key) {
        int limit = 12;
        for (int round = 0; round < limit; round++) {
            int t = round & 1;
            std::int64_t &cell = tables_[t][slot(t, key)];
            std::int64_t evicted = cell;
            cell = key;
            if (evicted == kEmpty) return;
            key = evicted;
            moves_++;
        }
        if (stashed_ < kStash)
            stash_[stashed_++] = key;
        else
            grow(key);
    }

    void grow(std::int64_t pending) {
        std::array<std::vector<std::int64_t>, 2> old = tables_;
        std::array<std::int64_t, kStash> loose = stash_;
        int loose_count = stashed_;
        rehashes_++;
        reset(size_ * 3 / 2 + 1);
        place(pending);
        for (int i = 0; i < loose_count; i++) place(loose[i]);
        for (const std::vector<std::int64_t> &table : old)
            for (std::int64_t key : table)
                if (key != kEmpty) place(key);
    }

    std::uint32_t size_ = 0;
    std::array<std::vector<std::int64_t>, 2> tables_;
    std::array<std::int64_t, kStash> stash_ = {};
    std::array<std::uint64_t, 2> factors_ = {};
    std::uint64_t seed_ = 88172645463325252ULL;
    int stashed_ = 0;
    int count_ = 0;
    int rehashes_ = 0;
    long moves_ = 0;
};

int main() {
    CuckooSet set(7);
    char command[8];
    long long from, to, step;
    while (std::scanf("%7s", command) == 1) {
        if (command[0] == 'r') {
            set.report();
            continue;
        }
        if (std::scanf("%lld %lld %lld", &from, &to, &step) != 3 || step <= 0) return 1;
        int done = 0;
        for (long long key = from; key <= to; key += step) {
            switch (command[0]) {
                case 'i': done += set.insert(key * key - 3 * key); break;
                case 'e': done += set.erase(key * key - 3 * key); break;
                case 'f': done += set.contains(key); break;
                default: return 1;
            }
        }
        std::printf("%s %lld..%lld: %d\n", command, from, to, done);
    }
    return 0;
}
