// Alias tables for drawing from uneven weights in constant time, checked exactly in whole numbers and by drawing.
#include <cstdio>

namespace {

template <int Capacity>
struct Stack {
    int item[Capacity];
    int height = 0;
    void push(int value) { item[height++] = value; }
    int pop() { return item[--height]; }
    bool empty() const { return height == 0; }
};

struct Column {
    long keep;   // share of the column's own outcome, out of the total weight
    int other;   // outcome that gets the rest
};

template <int Capacity>
class AliasTable {
public:
    void build(const long *weight, int count) {
        Stack<Capacity> small, large;
        count_ = count;
        total_ = 0;
        for (int i = 0; i < count; i++)
            total_ += weight[i];
        for (int i = 0; i < count; i++) {
            column_[i] = Column{weight[i] * count, i};
            (column_[i].keep < total_ ? small : large).push(i);
        }
        while (!small.empty() && !large.empty()) {
            int poor = small.pop(), rich = large.pop();
            column_[poor].other = rich;
            column_[rich].keep -= total_ - column_[poor].keep;
            (column_[rich].keep < total_ ? small : large).push(rich);
        }
    }

    template <typename Source>
    int draw(Source &source) const {
        int i = static_cast<int>(source.below(static_cast<unsigned long>(count_)));
        long part = static_cast<long>(source.below(static_cast<unsigned long>(total_)));
        return part < column_[i].keep ? i : column_[i].other;
    }

    // Adds up what every column gives to an outcome; must be count times its weight.
    long share(int outcome) const {
        long sum = column_[outcome].keep;
        for (int i = 0; i < count_; i++)
            if (i != outcome && column_[i].other == outcome)
                sum += total_ - column_[i].keep;
        return sum;
    }

    const Column &column(int i) const { return column_[i]; }
    long total() const { return total_; }

private:
    Column column_[Capacity];
    int count_ = 0;
    long total_ = 0;
};

class Source {
public:
    explicit Source(unsigned long seed) : state_(seed ^ 0x9e3779b97f4a7c15UL) {}
    unsigned long below(unsigned long limit) {
        used_++;
        state_ ^= state_ >> 12;
        state_ ^= state_ << 25;
        state_ ^= state_ >> 27;
        return ((state_ * 2685821657736338717UL) >> 24) % limit;
    }
    long used() const { return used_; }

private:
    unsigned long state_;
    long used_ = 0;
};

constexpr int max_outcomes = 16;

int draw_by_scan(const long *weight, long total, Source &source, long &looks) {
    long part = static_cast<long>(source.below(static_cast<unsigned long>(total)));
    int i = 0;
    for (looks++; part >= weight[i]; looks++)
        part -= weight[i++];
    return i;
}

// Chi-square in thousandths: sum of (seen - expected)^2 / expected with expected = draws * weight / total.
long chi_square(const long *seen, const long *weight, int count, long total, long draws) {
    long long sum = 0;
    for (int i = 0; i < count; i++) {
        if (weight[i] == 0)
            continue;
        long long gap = static_cast<long long>(seen[i]) * total - static_cast<long long>(draws) * weight[i];
        sum += gap * gap / total * 1000 / (static_cast<long long>(draws) * weight[i]);
    }
    return static_cast<long>(sum);
}

// About three standard deviations above the mean of a chi-square with count - 1 degrees of freedom.
bool credible(long chi, int used) {
    long excess = chi - 1000L * (used - 1);
    return excess < 0 || excess / 1000 * (excess / 1000) < 18L * used;
}

}  // namespace

int main() {
    static AliasTable<max_outcomes> table;
    int count, draws;
    unsigned long seed;
    while (std::scanf("%d %d %lu", &count, &draws, &seed) == 3) {
        long weight[max_outcomes] = {}, seen[2][max_outcomes] = {};
        int used = 0;
        bool exact = true, impossible = false;
        if (count < 1 || count > max_outcomes || draws < 1 || draws > 5000)
            break;
        for (int i = 0; i < count; i++) {
            if (std::scanf("%ld", &weight[i]) != 1 || weight[i] < 0 || weight[i] > 1000)
                return 0;
            used += weight[i] > 0;
        }
        if (used == 0)
            continue;
        table.build(weight, count);
        Source source(seed);
        long looks = 0;
        std::printf("%d outcomes, total %ld\n", count, table.total());
        for (int d = 0; d < draws; d++) {
            seen[0][table.draw(source)]++;
            seen[1][draw_by_scan(weight, table.total(), source, looks)]++;
        }
        for (int i = 0; i < count; i++) {
            const Column &column = table.column(i);
            if (table.share(i) != weight[i] * count)
                exact = false;
            if (weight[i] == 0 && seen[0][i] + seen[1][i] > 0)
                impossible = true;
            std::printf("  %2d weight %4ld keeps %4ld lends to %2d, seen %4ld and %4ld\n", i, weight[i], column.keep,
                        column.other, seen[0][i], seen[1][i]);
        }
        long chi[2];
        for (int way = 0; way < 2; way++)
            chi[way] = chi_square(seen[way], weight, count, table.total(), draws);
        std::printf("  shares %s, chi-square %ld %s and %ld %s, looks per scan %ld.%02ld%s\n", exact ? "exact" : "wrong",
                    chi[0] / 1000, credible(chi[0], used) ? "credible" : "doubtful", chi[1] / 1000,
                    credible(chi[1], used) ? "credible" : "doubtful", looks / draws, looks * 100 / draws % 100,
                    impossible ? ", impossible outcome" : "");
    }
    return 0;
}
