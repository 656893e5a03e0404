// Interval arithmetic: safe bounds of expressions, and all roots by halving boxes that may hold one.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

class Interval {
public:
    Interval(double point) : low_(point), high_(point) {}
    Interval(double low, double high) : low_(low), high_(high) {}

    double low() const { return low_; }
    double high() const { return high_; }
    double width() const { return high_ - low_; }
    double middle() const { return low_ + width() / 2; }
    bool holds(double x) const { return low_ <= x && x <= high_; }

    Interval operator+(const Interval &o) const { return wide(low_ + o.low_, high_ + o.high_); }
    Interval operator-(const Interval &o) const { return wide(low_ - o.high_, high_ - o.low_); }
    Interval operator*(const Interval &o) const {
        double a = low_ * o.low_, b = low_ * o.high_, c = high_ * o.low_, d = high_ * o.high_;
        return wide(std::min(std::min(a, b), std::min(c, d)), std::max(std::max(a, b), std::max(c, d)));
    }
    Interval inverse() const { return wide(1.0 / high_, 1.0 / low_); }

    Interval square() const {
        double a = low_ * low_, b = high_ * high_;
        return wide(holds(0.0) ? 0.0 : std::min(a, b), std::max(a, b));
    }

    static bool meet(const Interval &a, const Interval &b, Interval &common) {
        common = Interval(std::max(a.low_, b.low_), std::min(a.high_, b.high_));
        return common.low_ <= common.high_;
    }

private:
    // One part in 10^15 outwards stands in for directed rounding.
    static Interval wide(double low, double high) {
        return Interval(low - std::fabs(low) * 1e-15, high + std::fabs(high) * 1e-15);
    }

    double low_, high_;
};

class Function {
public:
    virtual Interval value(const Interval &x) const = 0;
    virtual Interval slope(const Interval &x) const = 0;
    virtual ~Function() {}
};

class Polynomial : public Function {
public:
    void append(double c) { c_[terms_++] = c; }
    Interval value(const Interval &x) const override {
        Interval sum(0.0);
        for (int k = terms_; k-- > 0;)
            sum = sum * x + c_[k];
        return sum;
    }
    Interval slope(const Interval &x) const override {
        Interval sum(0.0);
        for (int k = terms_; k-- > 1;)
            sum = sum * x + Interval(c_[k] * k);
        return sum;
    }

private:
    double c_[8] = {};
    int terms_ = 0;
};

// 1 / (1 + x^2) - level
class Bump : public Function {
public:
    explicit Bump(double level) : level_(level) {}
    Interval value(const Interval &x) const override { return (Interval(1.0) + x.square()).inverse() - level_; }
    Interval slope(const Interval &x) const override {
        Interval below = Interval(1.0) + x.square();
        return Interval(-2.0) * x * (below * below).inverse();
    }

private:
    double level_;
};

class Search {
public:
    explicit Search(const Function &f) : f_(f) {}

    void run(const Interval &x) {
        boxes++;
        if (!f_.value(x).holds(0.0))
            return;
        Interval slope = f_.slope(x);
        if (slope.holds(0.0)) {
            split(x);
            return;
        }
        // Newton's step on the whole interval keeps every root.
        Interval moved = Interval(x.middle()) - f_.value(x.middle()) * slope.inverse(), next(0.0);
        if (!Interval::meet(x, moved, next))
            return;
        if (next.width() < 1e-9)
            record(next);
        else if (next.width() < 0.7 * x.width())
            run(next);
        else
            split(next);
    }

    int boxes = 0;
    std::vector<Interval> roots;

private:
    void split(const Interval &x) {
        if (x.width() < 1e-9) {
            record(x);
            return;
        }
        double cut = x.low() + 0.4931 * x.width();
        run(Interval(x.low(), cut));
        run(Interval(cut, x.high()));
    }

    void record(const Interval &x) {
        if (!roots.empty() && x.low() - roots.back().high() < 1e-6)
            roots.back() = Interval(roots.back().low(), x.high());
        else
            roots.push_back(x);
    }

    const Function &f_;
};

static void solve(const char *name, const Function &f, double low, double high) {
    Search search(f);
    Interval range = f.value(Interval(low, high));
    search.run(Interval(low, high));
    int outside = 0;
    for (int k = 0; k <= 1000; k++) {
        Interval v = f.value(low + (high - low) * k / 1000);
        outside += v.low() < range.low() || v.high() > range.high();
    }
    std::printf("%s on [%g, %g]: within [%.3f, %.3f], %d outside, roots", name, low, high, range.low(), range.high(), outside);
    for (const Interval &r : search.roots)
        std::printf(" %.6f%s", r.middle(), f.value(r).holds(0.0) ? "" : "?");
    std::printf(" (%s boxes)\n", search.boxes < 50 ? "few" : "many");
}

int main() {
    int n;
    double low, high, level;
    while (std::scanf("%d %lf %lf", &n, &low, &high) == 3) {
        if (n == 0) {
            if (std::scanf("%lf", &level) == 1)
                solve("bump", Bump(level), low, high);
            continue;
        }
        Polynomial p;
        for (int k = 0; k < n && k < 8; k++) {
            double c;
            if (std::scanf("%lf", &c) != 1)
                return 1;
            p.append(c);
        }
        solve("polynomial", p, low, high);
    }
}
