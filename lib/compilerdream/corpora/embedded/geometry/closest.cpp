// Closest pair of points by divide and conquer, checked against a grid search, in 2 and 3 dimensions.
#include <algorithm>
#include <cstdint>
#include <cstdio>

template <int D>
struct Point {
    int at[D];
    int id;
};

template <int D>
static std::int64_t squared(const Point<D> &a, const Point<D> &b) {
    std::int64_t sum = 0;
    for (int d = 0; d < D; d++) {
        std::int64_t step = a.at[d] - b.at[d];
        sum += step * step;
    }
    return sum;
}

struct Pair {
    int first, second;
    std::int64_t distance;

    void offer(int a, int b, std::int64_t squared_distance) {
        if (a > b) std::swap(a, b);
        if (squared_distance > distance) return;
        if (squared_distance == distance && (a > first || (a == first && b >= second))) return;
        first = a;
        second = b;
        distance = squared_distance;
    }
};

template <int D>
class Divider {
public:
    Pair solve(Point<D> *points, int count) {
        best_ = {INT32_MAX, INT32_MAX, INT64_MAX};
        visited_ = 0;
        std::sort(points, points + count,
                  [](const Point<D> &a, const Point<D> &b) { return a.at[0] < b.at[0]; });
        conquer(points, count);
        return best_;
    }
    long visited() const { return visited_; }

private:
    void compare(const Point<D> &a, const Point<D> &b) {
        visited_++;
        best_.offer(a.id, b.id, squared(a, b));
    }

    void conquer(Point<D> *points, int count) {
        if (count <= 3) {
            for (int i = 0; i < count; i++)
                for (int j = 0; j < i; j++) compare(points[i], points[j]);
            return;
        }
        int half = count / 2;
        int line = points[half].at[0];
        conquer(points, half);
        conquer(points + half, count - half);
        int strip = 0;
        for (int i = 0; i < count; i++) {
            std::int64_t away = points[i].at[0] - line;
            if (away * away <= best_.distance) strip_[strip++] = &points[i];
        }
        insertion_by_height(strip);
        for (int i = 0; i < strip; i++) {
            for (int j = i + 1; j < strip; j++) {
                std::int64_t rise = strip_[j]->at[1] - strip_[i]->at[1];
                if (rise * rise > best_.distance) break;
                compare(*strip_[i], *strip_[j]);
            }
        }
    }

    void insertion_by_height(int size) {
        for (int i = 1; i < size; i++) {
            const Point<D> *moving = strip_[i];
            int j = i;
            for (; j > 0 && strip_[j - 1]->at[1] > moving->at[1]; j--) strip_[j] = strip_[j - 1];
            strip_[j] = moving;
        }
    }

    Pair best_ = {};
    long visited_ = 0;
    const Point<D> *strip_[512];
};

template <int D>
static void run(int count, std::uint32_t seed, int range) {
    static Point<D> points[512];
    static Divider<D> divider;
    for (int i = 0; i < count; i++) {
        points[i].id = i;
        for (int &value : points[i].at) {
            seed = seed * 69069u + 1u;
            value = static_cast<int>((seed >> 9) % range);
        }
    }
    Pair slow = {INT32_MAX, INT32_MAX, INT64_MAX};
    for (int i = 0; i < count; i++)
        for (int j = i + 1; j < count; j++) slow.offer(i, j, squared(points[i], points[j]));
    Pair fast = divider.solve(points, count);
    std::printf("%dD, %d points: %d and %d, squared distance %lld, %s, fewer than 1/4: %s\n", D,
                count, fast.first, fast.second, static_cast<long long>(fast.distance),
                fast.first == slow.first && fast.second == slow.second ? "agreed" : "WRONG",
                divider.visited() * 8 < static_cast<long>(count) * (count - 1) ? "yes" : "no");
}

int main() {
    int dimensions, count, range;
    unsigned seed;
    while (std::scanf("%d %d %u %d", &dimensions, &count, &seed, &range) == 4) {
        if (count < 2 || count > 512) return 1;
        if (dimensions == 2)
            run<2>(count, seed, range);
        else
            run<3>(count, seed, range);
    }
    return 0;
}
