// Longest strictly increasing subsequence: its length, one witness and the number of witnesses.
#include <algorithm>
#include <cstdio>
#include <vector>

// Prefix sums of counts over ranks 1 .. n, modulo a prime.
class RankCounts {
public:
    static constexpr long kPrime = 998244353;

    struct Entry {
        int length = 0;
        long ways = 0;

        void absorb(const Entry &other) {
            if (other.length > length)
                *this = other;
            else if (other.length == length)
                ways = (ways + other.ways) % kPrime;
        }
    };

    explicit RankCounts(int ranks) : table_(ranks + 1) {}

    Entry below(int rank) const {
        Entry best;
        for (int i = rank - 1; i > 0; i -= i & -i)
            best.absorb(table_[i]);
        return best;
    }

    void record(int rank, const Entry &entry) {
        for (int i = rank; i < static_cast<int>(table_.size()); i += i & -i)
            table_[i].absorb(entry);
    }

private:
    std::vector<Entry> table_;
};

static int witness(const int *values, int count, int *chosen) {
    int tail[512], index[512], parent[512], length = 0;
    for (int i = 0; i < count; i++) {
        int at = static_cast<int>(std::lower_bound(tail, tail + length, values[i]) - tail);
        tail[at] = values[i];
        index[at] = i;
        parent[i] = at > 0 ? index[at - 1] : -1;
        length = std::max(length, at + 1);
    }
    int i = length > 0 ? index[length - 1] : -1;
    for (int k = length - 1; k >= 0; k--, i = parent[i])
        chosen[k] = values[i];
    return length;
}

static long count_witnesses(const int *values, int count, int *length) {
    int sorted[512];
    std::copy(values, values + count, sorted);
    std::sort(sorted, sorted + count);
    int distinct = static_cast<int>(std::unique(sorted, sorted + count) - sorted);
    RankCounts counts(distinct);
    RankCounts::Entry all;
    for (int i = 0; i < count; i++) {
        int rank = 1 + static_cast<int>(std::lower_bound(sorted, sorted + distinct, values[i])
                                        - sorted);
        RankCounts::Entry entry = counts.below(rank);
        if (entry.length++ == 0)
            entry.ways = 1;
        counts.record(rank, entry);
        all.absorb(entry);
    }
    *length = all.length;
    return all.ways;
}

int main() {
    int cases;
    if (std::scanf("%d", &cases) != 1)
        return 1;
    while (cases-- > 0) {
        int count, values[512], chosen[512], length;
        if (std::scanf("%d", &count) != 1 || count > 512)
            return 1;
        for (int i = 0; i < count; i++)
            if (std::scanf("%d", &values[i]) != 1)
                return 1;
        int found = witness(values, count, chosen);
        long ways = count_witnesses(values, count, &length);
        std::printf("length %d%s, %ld ways:", found, found == length ? "" : " (disputed)", ways);
        for (int k = 0; k < found; k++)
            std::printf(" %d", chosen[k]);
        std::printf("\n");
    }
}
