// A tree ordered by position and by value, built with a stack; range minima, widest rectangles and shape numbers.
#include <cstdint>
#include <cstdio>

template <int Capacity>
class Cartesian {
    int value_[Capacity];
    int left_[Capacity], right_[Capacity], depth_[Capacity], size_[Capacity];
    int count_, root_;

    int measure(int at, int depth) {
        if (at < 0) return 0;
        depth_[at] = depth;
        size_[at] = 1 + measure(left_[at], depth + 1) + measure(right_[at], depth + 1);
        return size_[at];
    }

    std::int64_t widest(int at) const {
        if (at < 0) return 0;
        std::int64_t here = static_cast<std::int64_t>(value_[at]) * size_[at];
        std::int64_t l = widest(left_[at]), r = widest(right_[at]);
        if (l > here) here = l;
        return r > here ? r : here;
    }

    // Sum of the minimum over all ranges: every node counts for the ranges that cross it.
    std::int64_t crossing(int at) const {
        if (at < 0) return 0;
        std::int64_t l = left_[at] < 0 ? 0 : size_[left_[at]], r = right_[at] < 0 ? 0 : size_[right_[at]];
        return value_[at] * (l + 1) * (r + 1) + crossing(left_[at]) + crossing(right_[at]);
    }

    void encode(int at, std::uint64_t &bits, int &length) const {
        if (length >= 63) return;
        bits = bits << 1 | (at >= 0);
        length++;
        if (at < 0) return;
        encode(left_[at], bits, length);
        encode(right_[at], bits, length);
    }

    int divide(int low, int high) {
        if (low >= high) return -1;
        int least = low;
        for (int i = low + 1; i < high; i++)
            if (value_[i] < value_[least]) least = i;
        left_[least] = divide(low, least);
        right_[least] = divide(least + 1, high);
        return least;
    }

public:
    void load(const int *values, int count) {
        count_ = count;
        for (int i = 0; i < count; i++) value_[i] = values[i];
    }

    void build_with_stack() {
        int stack[Capacity], height = 0;
        for (int i = 0; i < count_; i++) {
            int last = -1;
            while (height > 0 && value_[stack[height - 1]] > value_[i]) last = stack[--height];
            left_[i] = last;
            right_[i] = -1;
            if (height > 0) right_[stack[height - 1]] = i;
            stack[height++] = i;
        }
        root_ = stack[0];
        measure(root_, 0);
    }

    void build_by_division() {
        root_ = divide(0, count_);
        measure(root_, 0);
    }

    int minimum(int from, int to) const {  // position of the least value in [from, to)
        int at = root_;
        while (at < from || at >= to) at = at < from ? right_[at] : left_[at];
        return at;
    }

    std::uint64_t shape() const {
        std::uint64_t bits = 0;
        int length = 0;
        encode(root_, bits, length);
        return bits;
    }

    int height() const {
        int most = 0;
        for (int i = 0; i < count_; i++)
            if (depth_[i] > most) most = depth_[i];
        return most + 1;
    }
    std::int64_t rectangle() const { return widest(root_); }
    std::int64_t minima_sum() const { return crossing(root_); }
};

static Cartesian<300> first, second;

// All the answers again from nothing but loops.
static int compare(const int *values, int count, std::int64_t &rectangle, std::int64_t &sum) {
    int wrong = 0;
    rectangle = sum = 0;
    for (int from = 0; from < count; from++) {
        int least = from;
        for (int to = from + 1; to <= count; to++) {
            if (values[to - 1] < values[least]) least = to - 1;
            wrong += first.minimum(from, to) != least;
            std::int64_t area = static_cast<std::int64_t>(values[least]) * (to - from);
            if (area > rectangle) rectangle = area;
            sum += values[least];
        }
    }
    return wrong;
}

static bool study(const int *values, int count) {
    first.load(values, count);
    second.load(values, count);
    first.build_with_stack();
    second.build_by_division();
    std::int64_t rectangle, sum;
    int wrong = compare(values, count, rectangle, sum);
    bool good = wrong == 0 && first.shape() == second.shape() && rectangle == first.rectangle() &&
                sum == first.minima_sum() && first.height() == second.height();
    std::printf("%d values: height %d, shape %llx, rectangle %lld, minima %lld, %s\n", count, first.height(),
                static_cast<unsigned long long>(first.shape()), static_cast<long long>(first.rectangle()),
                static_cast<long long>(first.minima_sum()), good ? "good" : "BAD");
    return good;
}

int main() {
    int count, values[300], bad = 0;
    while (std::scanf("%d", &count) == 1 && count != 0 && count <= 300) {
        if (count > 0) {
            for (int i = 0; i < count; i++)
                if (std::scanf("%d", &values[i]) != 1) return 1;
        } else {
            count = count < -300 ? 300 : -count;
            std::uint32_t x = static_cast<std::uint32_t>(count);
            for (int i = 0; i < count; i++) {
                x ^= x << 13;
                x ^= x >> 17;
                x ^= x << 5;
                values[i] = static_cast<int>(x % 1000);
            }
        }
        bad += !study(values, count);
    }
    std::printf("%d bad\n", bad);
}
