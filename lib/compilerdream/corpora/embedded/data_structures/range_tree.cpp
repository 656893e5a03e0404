// Range updates and queries on an array by one generic segment tree with lazy propagation.
#include <cstdint>
#include <cstdio>

// A policy names the summary of a range, the pending change, and how the two combine.
struct AddAndMinimum {
    struct Summary {
        std::int64_t least;
        int where;
    };
    using Change = std::int64_t;

    static Summary leaf(int index) { return {(index * 37LL) % 101, index}; }
    static Summary merge(const Summary &a, const Summary &b) {
        return b.least < a.least ? b : a;
    }
    static Change identity() { return 0; }
    static void apply(Summary &s, Change c, int) { s.least += c; }
    static void compose(Change &first, Change second) { first += second; }
};

// x becomes scale * x + shift, modulo a prime; a summary is the sum.
struct AffineAndSum {
    static constexpr std::uint64_t kPrime = 1000000007;

    using Summary = std::uint64_t;
    struct Change {
        std::uint64_t scale, shift;
    };

    static Summary leaf(int index) { return static_cast<Summary>(index) + 1; }
    static Summary merge(Summary a, Summary b) { return (a + b) % kPrime; }
    static Change identity() { return {1, 0}; }
    static void apply(Summary &s, const Change &c, int length) {
        s = (s * c.scale + c.shift * length) % kPrime;
    }
    static void compose(Change &first, const Change &second) {
        first.scale = first.scale * second.scale % kPrime;
        first.shift = (first.shift * second.scale + second.shift) % kPrime;
    }
};

template <typename Policy, int Capacity>
class RangeTree {
    using Summary = typename Policy::Summary;
    using Change = typename Policy::Change;

    struct Node {
        Summary summary;
        Change pending;
    };

    int length_;
    Node nodes_[4 * Capacity];

    void build(int at, int low, int high) {
        nodes_[at].pending = Policy::identity();
        if (high - low == 1) {
            nodes_[at].summary = Policy::leaf(low);
            return;
        }
        int middle = (low + high) / 2;
        build(2 * at, low, middle);
        build(2 * at + 1, middle, high);
        pull(at);
    }

    void pull(int at) {
        nodes_[at].summary =
            Policy::merge(nodes_[2 * at].summary, nodes_[2 * at + 1].summary);
    }

    void touch(int at, const Change &change, int length) {
        Policy::apply(nodes_[at].summary, change, length);
        Policy::compose(nodes_[at].pending, change);
    }

    void push(int at, int low, int middle, int high) {
        touch(2 * at, nodes_[at].pending, middle - low);
        touch(2 * at + 1, nodes_[at].pending, high - middle);
        nodes_[at].pending = Policy::identity();
    }

    void update(int at, int low, int high, int from, int to, const Change &change) {
        if (from <= low && high <= to)
            return touch(at, change, high - low);
        int middle = (low + high) / 2;
        push(at, low, middle, high);
        if (from < middle)
            update(2 * at, low, middle, from, to, change);
        if (to > middle)
            update(2 * at + 1, middle, high, from, to, change);
        pull(at);
    }

    Summary query(int at, int low, int high, int from, int to) {
        if (from <= low && high <= to)
            return nodes_[at].summary;
        int middle = (low + high) / 2;
        push(at, low, middle, high);
        if (to <= middle)
            return query(2 * at, low, middle, from, to);
        if (from >= middle)
            return query(2 * at + 1, middle, high, from, to);
        return Policy::merge(query(2 * at, low, middle, from, to),
                             query(2 * at + 1, middle, high, from, to));
    }

public:
    void reset(int length) {
        length_ = length;
        build(1, 0, length);
    }
    void update(int from, int to, const Change &change) { update(1, 0, length_, from, to, change); }
    Summary query(int from, int to) { return query(1, 0, length_, from, to); }
};

static RangeTree<AddAndMinimum, 1024> minima;
static RangeTree<AffineAndSum, 1024> sums;

int main() {
    int length, from, to;
    char command;
    if (std::scanf("%d", &length) != 1 || length < 1 || length > 1024)
        return 1;
    minima.reset(length);
    sums.reset(length);
    while (std::scanf(" %c %d %d", &command, &from, &to) == 3) {
        long long a, b;
        if (from < 0 || from >= to || to > length) {
            std::printf("[%d, %d) is not a range\n", from, to);
        } else if (command == 'm') {
            AddAndMinimum::Summary s = minima.query(from, to);
            std::printf("minimum of [%d, %d): %lld at %d\n", from, to,
                        static_cast<long long>(s.least), s.where);
        } else if (command == 's') {
            std::printf("sum of [%d, %d): %llu\n", from, to,
                        static_cast<unsigned long long>(sums.query(from, to)));
        } else if (command == '+' && std::scanf("%lld", &a) == 1) {
            minima.update(from, to, a);
        } else if (command == '*' && std::scanf("%lld %lld", &a, &b) == 2) {
            sums.update(from, to, {static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b)});
        }
    }
}
