// Sums over rectangles from an integral image: searches, local contrast, and updates by a tree of sums.
#include <cstdint>
#include <cstdio>
#include <vector>

struct Rectangle {
    int top, left, bottom, right;

    int area() const { return (bottom - top) * (right - left); }
    bool empty() const { return top >= bottom || left >= right; }
    Rectangle meet(const Rectangle &o) const {
        return {top > o.top ? top : o.top, left > o.left ? left : o.left, bottom < o.bottom ? bottom : o.bottom,
                right < o.right ? right : o.right};
    }
};

class Picture {
public:
    Picture(int rows, int columns, std::uint32_t seed) : rows_(rows), columns_(columns), cell_(rows * columns) {
        for (auto &v : cell_) {
            seed = seed * 1103515245u + 12345u;
            v = static_cast<std::int32_t>((seed >> 16) % 41) - 20;
        }
    }
    int rows() const { return rows_; }
    int columns() const { return columns_; }
    std::int32_t &operator()(int r, int c) { return cell_[r * columns_ + c]; }
    std::int32_t operator()(int r, int c) const { return cell_[r * columns_ + c]; }

private:
    int rows_, columns_;
    std::vector<std::int32_t> cell_;
};

class Integral {
public:
    template <typename Weigh>
    Integral(const Picture &p, Weigh weigh) : stride_(p.columns() + 1), sum_((p.rows() + 1) * stride_) {
        for (int r = 0; r < p.rows(); r++) {
            std::int32_t line = 0;
            for (int c = 0; c < p.columns(); c++) {
                line += weigh(p(r, c));
                sum_[(r + 1) * stride_ + c + 1] = sum_[r * stride_ + c + 1] + line;
            }
        }
    }
    std::int32_t operator()(const Rectangle &q) const {
        const std::int32_t *low = &sum_[q.top * stride_], *high = &sum_[q.bottom * stride_];
        return high[q.right] - high[q.left] - low[q.right] + low[q.left];
    }

private:
    int stride_;
    std::vector<std::int32_t> sum_;
};

// Sums of prefixes in both directions, for pictures that change.
class SumTree {
public:
    SumTree(int rows, int columns) : rows_(rows), columns_(columns), node_((rows + 1) * (columns + 1)) {}
    void add(int r, int c, int change) {
        for (int y = r + 1; y <= rows_; y += y & -y)
            for (int x = c + 1; x <= columns_; x += x & -x)
                node_[y * (columns_ + 1) + x] += change;
    }
    int sum(const Rectangle &q) const {
        return prefix(q.bottom, q.right) - prefix(q.top, q.right) - prefix(q.bottom, q.left) + prefix(q.top, q.left);
    }

private:
    int prefix(int r, int c) const {
        int total = 0;
        for (int y = r; y > 0; y &= y - 1)
            for (int x = c; x > 0; x &= x - 1)
                total += node_[y * (columns_ + 1) + x];
        return total;
    }

    int rows_, columns_;
    std::vector<std::int32_t> node_;
};

static int slow_sum(const Picture &p, const Rectangle &q) {
    int total = 0;
    for (int r = q.top; r < q.bottom; r++)
        for (int c = q.left; c < q.right; c++)
            total += p(r, c);
    return total;
}

// The heaviest rectangle: every pair of rows, and the best stretch between them.
static Rectangle heaviest(const Picture &p, const Integral &sums, int *weight) {
    Rectangle best = {0, 0, 1, 1};
    *weight = p(0, 0);
    for (int top = 0; top < p.rows(); top++)
        for (int bottom = top + 1; bottom <= p.rows(); bottom++) {
            int running = 0, start = 0;
            for (int c = 0; c < p.columns(); c++) {
                if (running < 0) {
                    running = 0;
                    start = c;
                }
                running += sums({top, c, bottom, c + 1});
                if (running > *weight) {
                    *weight = running;
                    best = {top, start, bottom, c + 1};
                }
            }
        }
    return best;
}

int main() {
    int rows, columns, reach;
    while (std::scanf("%d %d %d", &rows, &columns, &reach) == 3) {
        Picture p(rows, columns, static_cast<std::uint32_t>(rows * 64 + columns));
        Integral sums(p, [](int v) { return v; }), squares(p, [](int v) { return v * v; });
        int weight;
        Rectangle best = heaviest(p, sums, &weight), all = {0, 0, rows, columns};
        std::printf("heaviest [%d, %d) x [%d, %d) weighs %d %s\n", best.top, best.bottom, best.left, best.right, weight,
                    slow_sum(p, best) == weight ? "indeed" : "NOT");
        // How often each local spread occurs, in classes of 25.
        int spread[20] = {};
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++) {
                Rectangle q = Rectangle{r - reach, c - reach, r + reach + 1, c + reach + 1}.meet(all);
                int n = q.area(), s = sums(q);
                int level = (squares(q) * n - s * s) / (n * n) / 25;
                spread[level < 20 ? level : 19]++;
            }
        for (int k = 0; k < 20; k++)
            if (spread[k] > 0)
                std::printf(" %d:%d", k * 25, spread[k]);
        SumTree tree(rows, columns);
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++)
                tree.add(r, c, p(r, c));
        int wrong = 0;
        for (int k = 0; k < 60; k++) {
            int r = k * 7 % rows, c = k * 11 % columns, change = k % 9 - 4;
            p(r, c) += change;
            tree.add(r, c, change);
            Rectangle q = {k % rows, k * 3 % columns, rows - k * k % 5, columns - k % 3};
            if (!q.empty())
                wrong += tree.sum(q) != slow_sum(p, q);
        }
        std::printf(", %d wrong after changes, total %d\n", wrong, tree.sum(all));
    }
}
