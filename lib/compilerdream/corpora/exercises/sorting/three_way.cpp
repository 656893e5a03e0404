// Quicksort with three-way partition, pivots from a ninther, and insertion sort for short ranges.
#include <cstdint>
#include <cstdio>

struct Statistics {
    int partitions = 0;
    int insertions = 0;
    int deepest = 0;
};

struct Split {
    int low, high;
};

template <typename T>
static void exchange(T &a, T &b) {
    T t = a;
    a = b;
    b = t;
}

template <typename T, typename Before>
class Quick {
public:
    explicit Quick(Before before) : before_(before) {}

    void sort(T *a, int low, int high, int depth = 1) {
        while (high - low > 12) {
            if (depth > statistics.deepest)
                statistics.deepest = depth;
            Split s = partition(a, low, high);
            // Recurse into the shorter side, loop over the longer one.
            if (s.low - low < high - s.high) {
                sort(a, low, s.low, depth + 1);
                low = s.high;
            } else {
                sort(a, s.high, high, depth + 1);
                high = s.low;
            }
        }
        insert(a, low, high);
    }

    Statistics statistics;

private:
    int middle(const T *a, int i, int j, int k) const {
        if (before_(a[i], a[j])) {
            if (before_(a[j], a[k]))
                return j;
            return before_(a[i], a[k]) ? k : i;
        }
        if (before_(a[k], a[j]))
            return j;
        return before_(a[k], a[i]) ? k : i;
    }

    Split partition(T *a, int low, int high) {
        statistics.partitions++;
        int n = high - low, step = n / 8, m = low + n / 2;
        int p = m;
        if (n > 40)
            p = middle(a, middle(a, low, low + step, low + 2 * step), middle(a, m - step, m, m + step),
                       middle(a, high - 1 - 2 * step, high - 1 - step, high - 1));
        T pivot = a[p];
        int less = low, i = low, greater = high;
        while (i < greater) {
            if (before_(a[i], pivot))
                exchange(a[less++], a[i++]);
            else if (before_(pivot, a[i]))
                exchange(a[i], a[--greater]);
            else
                i++;
        }
        return {less, greater};
    }

    void insert(T *a, int low, int high) {
        statistics.insertions++;
        for (int i = low + 1; i < high; i++) {
            T value = a[i];
            int j = i;
            for (; j > low && before_(value, a[j - 1]); j--)
                a[j] = a[j - 1];
            a[j] = value;
        }
    }

    Before before_;
};

struct Point {
    std::int16_t x, y;
    int norm() const { return x * x + y * y; }
};

template <typename T, typename Before>
static Statistics check(T *a, int n, Before before) {
    Quick<T, Before> quick(before);
    quick.sort(a, 0, n);
    for (int i = 1; i < n; i++)
        if (before(a[i], a[i - 1]))
            std::printf("out of order at %d\n", i);
    return quick.statistics;
}

static std::uint32_t next(std::uint32_t &s) {
    s ^= s << 13;
    s ^= s >> 17;
    return s ^= s << 5;
}

int main() {
    static int numbers[1000];
    static Point points[1000];
    int n, range;
    while (std::scanf("%d %d", &n, &range) == 2 && n <= 1000) {
        std::uint32_t seed = 88172645u;
        long long sum = 0, kept = 0;
        for (int i = 0; i < n; i++) {
            numbers[i] = static_cast<int>(next(seed) % range);
            points[i] = {static_cast<std::int16_t>(next(seed) % 200 - 100), static_cast<std::int16_t>(i)};
            sum += static_cast<long long>(numbers[i]) * numbers[i];
        }
        Statistics up = check(numbers, n, [](int a, int b) { return a < b; });
        Statistics down = check(numbers, n, [](int a, int b) { return a > b; });
        Statistics far = check(points, n, [](const Point &a, const Point &b) { return a.norm() > b.norm(); });
        for (int i = 0; i < n; i++)
            kept += static_cast<long long>(numbers[i]) * numbers[i];
        std::printf("%d below %d: up %d/%d/%d, down %d/%d/%d, points %d/%d/%d", n, range, up.partitions,
                    up.insertions, up.deepest, down.partitions, down.insertions, down.deepest,
                    far.partitions, far.insertions, far.deepest);
        std::printf(", largest %d, farthest (%d, %d), %s\n", numbers[0], points[0].x, points[0].y,
                    sum == kept ? "kept" : "LOST");
    }
}
