// Counts polyominoes up to a size: fixed ones by growing outwards, free ones by a canonical form in a set.
#include <algorithm>
#include <cstdio>
#include <set>

namespace {

const int kMost = 7;
const int kWidth = 2 * kMost + 1;

struct Point {
    signed char x, y;
    friend bool operator<(Point a, Point b) { return a.y != b.y ? a.y < b.y : a.x < b.x; }
};

struct Shape {
    int size = 0;
    Point cell[kMost];

    bool operator<(const Shape &other) const {
        for (int i = 0; i < size; i++) {
            if (cell[i] < other.cell[i]) return true;
            if (other.cell[i] < cell[i]) return false;
        }
        return false;
    }
};

Point turned(Point p, int way) {
    if (way & 4) p.x = static_cast<signed char>(-p.x);
    for (int quarter = way & 3; quarter > 0; quarter--)
        p = Point{static_cast<signed char>(-p.y), p.x};
    return p;
}

Shape placed(const Shape &shape, int way) {
    Shape result = shape;
    int left = 127, top = 127;
    for (int i = 0; i < shape.size; i++) {
        Point p = turned(shape.cell[i], way);
        result.cell[i] = p;
        left = std::min<int>(left, p.x);
        top = std::min<int>(top, p.y);
    }
    for (int i = 0; i < shape.size; i++) {
        result.cell[i].x = static_cast<signed char>(result.cell[i].x - left);
        result.cell[i].y = static_cast<signed char>(result.cell[i].y - top);
    }
    // Insertion sort: shapes are tiny.
    for (int i = 1; i < shape.size; i++) {
        Point p = result.cell[i];
        int k = i;
        for (; k > 0 && p < result.cell[k - 1]; k--) result.cell[k] = result.cell[k - 1];
        result.cell[k] = p;
    }
    return result;
}

Shape canonical(const Shape &shape, int ways, int *symmetries) {
    Shape best = placed(shape, 0), start = best;
    *symmetries = 0;
    for (int way = 0; way < ways; way++) {
        Shape other = placed(shape, way);
        if (other < best) best = other;
        if (!(other < start) && !(start < other)) ++*symmetries;
    }
    return best;
}

class Counter {
    bool reached_[kMost + 1][kWidth] = {};
    Shape now_;
    int target_;

    static bool legal(int x, int y) { return y > 0 || (y == 0 && x >= 0); }

    void grow(Point *frontier, int from, int to) {
        for (int i = from; i < to; i++) {
            Point p = frontier[i];
            now_.cell[now_.size++] = p;
            if (now_.size == target_) {
                report();
            } else {
                static const int step[4][2] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
                int end = to;
                for (const int *s : step) {
                    int x = p.x + s[0], y = p.y + s[1];
                    if (!legal(x, y) || reached_[y][x + kMost]) continue;
                    reached_[y][x + kMost] = true;
                    frontier[end++] = Point{static_cast<signed char>(x), static_cast<signed char>(y)};
                }
                grow(frontier, i + 1, end);
                while (end > to) {
                    Point q = frontier[--end];
                    reached_[q.y][q.x + kMost] = false;
                }
            }
            now_.size--;
        }
    }

    void report() {
        int symmetries;
        fixed++;
        free.insert(canonical(now_, 8, &symmetries));
        // Each free shape is counted 8 / symmetries times among the fixed ones.
        eighths += symmetries;
    }

public:
    long fixed = 0, eighths = 0;
    std::set<Shape> free;

    explicit Counter(int target) : target_(target) {
        Point frontier[8 * kMost];
        frontier[0] = Point{0, 0};
        reached_[0][kMost] = true;
        grow(frontier, 0, 1);
    }
};

}  // namespace

int main() {
    int limit;
    if (std::scanf("%d", &limit) != 1 || limit > kMost) return 1;
    for (int size = 1; size <= limit; size++) {
        Counter counter(size);
        std::printf("%d cells: %ld fixed, %zu free, check %ld\n", size, counter.fixed, counter.free.size(),
                    counter.eighths / 8);
        if (size != 4) continue;
        for (const Shape &shape : counter.free) {
            for (int i = 0; i < shape.size; i++) std::printf(" (%d,%d)", shape.cell[i].x, shape.cell[i].y);
            std::printf("\n");
        }
    }
}
