// Crossings of line segments with exact fractions: where they meet, and how many regions they cut.
#include <cstdio>

using Int = long long;

struct Fraction {
    Int up, down;

    static Int gcd(Int a, Int b) { return b ? gcd(b, a % b) : (a < 0 ? -a : a); }

    static Fraction make(Int up, Int down) {
        Int g = gcd(up, down);
        if (down < 0) g = -g;
        return {up / g, down / g};
    }
    bool operator<(const Fraction &o) const { return up * o.down < o.up * down; }
    bool operator==(const Fraction &o) const { return up == o.up && down == o.down; }
};

struct Point {
    Fraction x, y;
    bool operator<(const Point &o) const { return x == o.x ? y < o.y : x < o.x; }
    bool operator==(const Point &o) const { return x == o.x && y == o.y; }
};

struct Segment {
    Int x0, y0, x1, y1;

    Int side(Int x, Int y) const { return (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0); }
    bool box_holds(Int x, Int y) const {
        return (x - x0) * (x - x1) <= 0 && (y - y0) * (y - y1) <= 0;
    }
};

enum class Meeting { none, crossing, touching, parallel };

static int sign(Int v) { return (v > 0) - (v < 0); }

static Meeting meet(const Segment &a, const Segment &b, Point &where) {
    Int across = (a.x1 - a.x0) * (b.y1 - b.y0) - (a.y1 - a.y0) * (b.x1 - b.x0);
    Int b0 = a.side(b.x0, b.y0), b1 = a.side(b.x1, b.y1);
    Int a0 = b.side(a.x0, a.y0), a1 = b.side(a.x1, a.y1);
    if (across == 0) {
        bool overlap = b0 == 0 && (a.box_holds(b.x0, b.y0) || a.box_holds(b.x1, b.y1) ||
                                   b.box_holds(a.x0, a.y0));
        return overlap ? Meeting::parallel : Meeting::none;
    }
    if (sign(b0) * sign(b1) > 0 || sign(a0) * sign(a1) > 0) return Meeting::none;
    // a runs from side a0 to side a1 of b, so it meets b at the part a0 / (a0 - a1) of its length.
    where.x = Fraction::make(a.x0 * (a0 - a1) + (a.x1 - a.x0) * a0, a0 - a1);
    where.y = Fraction::make(a.y0 * (a0 - a1) + (a.y1 - a.y0) * a0, a0 - a1);
    return a0 && a1 && b0 && b1 ? Meeting::crossing : Meeting::touching;
}

template <typename T, int Capacity>
class SortedSet {
public:
    void add(const T &item) {
        int low = 0, high = size_;
        while (low < high) {
            int middle = (low + high) / 2;
            if (items_[middle] < item)
                low = middle + 1;
            else
                high = middle;
        }
        if ((low < size_ && items_[low] == item) || size_ == Capacity) return;
        for (int i = size_++; i > low; i--) items_[i] = items_[i - 1];
        items_[low] = item;
    }
    void clear() { size_ = 0; }
    int size() const { return size_; }
    const T *begin() const { return items_; }
    const T *end() const { return items_ + size_; }

private:
    T items_[Capacity];
    int size_ = 0;
};

constexpr int kMost = 40;

class Union {
public:
    explicit Union(int size) : parts_(size) {
        for (int i = 0; i < size; i++) parent_[i] = i;
    }
    int find(int i) { return parent_[i] == i ? i : parent_[i] = find(parent_[i]); }
    void join(int a, int b) {
        a = find(a), b = find(b);
        if (a == b) return;
        parent_[a] = b;
        parts_--;
    }
    int parts() const { return parts_; }

private:
    int parent_[kMost];
    int parts_;
};

int main() {
    static Segment segments[kMost];
    static SortedSet<Point, kMost * kMost> points;
    static SortedSet<Point, kMost + 2> own;
    int count = 0, kinds[4] = {};
    Segment s;
    while (count < kMost && std::scanf("%lld %lld %lld %lld", &s.x0, &s.y0, &s.x1, &s.y1) == 4)
        segments[count++] = s;
    long edges = 0;
    Union groups(count);
    for (int i = 0; i < count; i++) {
        const Segment &a = segments[i];
        own.clear();
        own.add({{a.x0, 1}, {a.y0, 1}});
        own.add({{a.x1, 1}, {a.y1, 1}});
        for (int j = 0; j < count; j++) {
            Point where;
            if (i == j) continue;
            Meeting kind = meet(a, segments[j], where);
            kinds[static_cast<int>(kind)] += i < j;
            if (kind == Meeting::none) continue;
            groups.join(i, j);
            if (kind != Meeting::parallel) own.add(where);
        }
        edges += own.size() - 1;
        for (const Point &p : own) points.add(p);
    }
    std::printf("%d crossings, %d touchings, %d overlaps\n", kinds[1], kinds[2], kinds[3]);
    for (const Point &p : points)
        if (p.x.down != 1 || p.y.down != 1)
            std::printf(" %lld/%lld,%lld/%lld", p.x.up, p.x.down, p.y.up, p.y.down);
    long vertices = points.size();
    std::printf("\n%ld vertices, %ld edges, %d groups, %ld regions\n", vertices, edges,
                groups.parts(), edges - vertices + groups.parts() + 1);
    return 0;
}
