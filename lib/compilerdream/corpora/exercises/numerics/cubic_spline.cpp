// Natural and clamped cubic splines through points: values, slopes, integrals and smoothness checks.
#include <cmath>
#include <cstdio>
#include <vector>

struct Piece {
    double start, a, b, c, d;

    double value(double x) const {
        double t = x - start;
        return a + t * (b + t * (c + t * d));
    }
    double slope(double x) const {
        double t = x - start;
        return b + t * (2.0 * c + 3.0 * d * t);
    }
    double bend(double x) const { return 2.0 * c + 6.0 * d * (x - start); }
    double area(double x) const {
        double t = x - start;
        return t * (a + t * (b / 2 + t * (c / 3 + t * d / 4)));
    }
};

struct Row {
    double below, diagonal, above, right;
};

// Solves a tridiagonal system in place; the solution lands in `right`.
static void eliminate(std::vector<Row> &rows) {
    int n = static_cast<int>(rows.size());
    for (int i = 1; i < n; i++) {
        double factor = rows[i].below / rows[i - 1].diagonal;
        rows[i].diagonal -= factor * rows[i - 1].above;
        rows[i].right -= factor * rows[i - 1].right;
    }
    for (int i = n - 1; i >= 0; i--) {
        if (i + 1 < n)
            rows[i].right -= rows[i].above * rows[i + 1].right;
        rows[i].right /= rows[i].diagonal;
    }
}

class Spline {
public:
    Spline(const double *x, const double *y, int n, bool clamped, double left, double right) : end_(x[n - 1]) {
        std::vector<Row> rows(n);
        for (int i = 1; i + 1 < n; i++) {
            double h = x[i] - x[i - 1], k = x[i + 1] - x[i];
            rows[i] = {h, 2.0 * (h + k), k, 6.0 * ((y[i + 1] - y[i]) / k - (y[i] - y[i - 1]) / h)};
        }
        if (clamped) {
            double h = x[1] - x[0], k = x[n - 1] - x[n - 2];
            rows[0] = {0.0, 2.0 * h, h, 6.0 * ((y[1] - y[0]) / h - left)};
            rows[n - 1] = {k, 2.0 * k, 0.0, 6.0 * (right - (y[n - 1] - y[n - 2]) / k)};
        } else {
            rows[0] = {0.0, 1.0, 0.0, 0.0};
            rows[n - 1] = {0.0, 1.0, 0.0, 0.0};
        }
        eliminate(rows);
        for (int i = 0; i + 1 < n; i++) {
            double h = x[i + 1] - x[i], m = rows[i].right, next = rows[i + 1].right;
            pieces_.push_back({x[i], y[i], (y[i + 1] - y[i]) / h - h * (2.0 * m + next) / 6.0, m / 2.0,
                               (next - m) / (6.0 * h)});
        }
    }

    const Piece &piece(double x) const {
        int low = 0, high = static_cast<int>(pieces_.size());
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (pieces_[middle].start <= x)
                low = middle;
            else
                high = middle;
        }
        return pieces_[low];
    }

    double integral() const {
        double sum = 0.0;
        for (std::size_t i = 0; i < pieces_.size(); i++)
            sum += pieces_[i].area(i + 1 < pieces_.size() ? pieces_[i + 1].start : end_);
        return sum;
    }

    // The largest jump of value, slope or curvature between neighbours.
    double roughness() const {
        double worst = 0.0;
        for (std::size_t i = 0; i + 1 < pieces_.size(); i++) {
            const Piece &p = pieces_[i], &q = pieces_[i + 1];
            worst = std::fmax(worst, std::fabs(p.value(q.start) - q.a));
            worst = std::fmax(worst, std::fabs(p.slope(q.start) - q.b));
            worst = std::fmax(worst, std::fabs(p.bend(q.start) - q.bend(q.start)));
        }
        return worst;
    }

private:
    std::vector<Piece> pieces_;
    double end_;
};

static void describe(const char *kind, const Spline &s, const double *x, int n) {
    std::printf("%s: integral %.6f, %s\n", kind, s.integral(), s.roughness() < 1e-9 ? "smooth" : "ROUGH");
    for (int i = 0; i <= 6; i++) {
        double at = x[0] + (x[n - 1] - x[0]) * i / 6.0;
        const Piece &p = s.piece(at);
        std::printf("  %.3f: %.5f slope %.4f bend %.3f\n", at, p.value(at) + 0.0, p.slope(at) + 0.0, p.bend(at) + 1e-9);
    }
}

int main() {
    int n;
    while (std::scanf("%d", &n) == 1 && n >= 3 && n <= 30) {
        double x[30], y[30], left, right;
        for (int i = 0; i < n; i++)
            if (std::scanf("%lf %lf", &x[i], &y[i]) != 2)
                return 1;
        if (std::scanf("%lf %lf", &left, &right) != 2)
            return 1;
        describe("natural", Spline(x, y, n, false, 0.0, 0.0), x, n);
        describe("clamped", Spline(x, y, n, true, left, right), x, n);
    }
}
