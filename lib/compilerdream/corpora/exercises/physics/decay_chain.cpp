// Follows a radioactive decay chain: Bateman's closed formula against step-by-step integration.
#include <cmath>
#include <cstdio>
#include <cstring>

constexpr int kMost = 8;

struct Nuclide {
    char name[12];
    double half_life;  // hours; zero when stable
};

template <int N>
struct Amounts {
    double value[N] = {};

    Amounts plus(const Amounts& other, double factor) const {
        Amounts sum = *this;
        for (int i = 0; i < N; ++i) sum.value[i] += factor * other.value[i];
        return sum;
    }
    double total() const {
        double t = 0;
        for (double v : value) t += v;
        return t;
    }
};

using Stock = Amounts<kMost>;

class Chain {
public:
    void add(const Nuclide& n) {
        if (count_ == kMost) return;
        nuclides_[count_] = n;
        rate_[count_] = n.half_life > 0 ? std::log(2.0) / n.half_life : 0.0;
        ++count_;
    }
    int size() const { return count_; }
    const char* name(int i) const { return nuclides_[i].name; }
    double rate(int i) const { return rate_[i]; }

    Stock slope(const Stock& s) const {
        Stock d;
        for (int i = 0; i < count_; ++i) {
            double lost = rate_[i] * s.value[i];
            d.value[i] -= lost;
            if (i + 1 < count_) d.value[i + 1] += lost;
        }
        return d;
    }

    Stock step(const Stock& s, double h) const {
        Stock a = slope(s);
        Stock b = slope(s.plus(a, h / 2));
        Stock c = slope(s.plus(b, h / 2));
        Stock d = slope(s.plus(c, h));
        return s.plus(a, h / 6).plus(b, h / 3).plus(c, h / 3).plus(d, h / 6);
    }

    // Amount of member i at the given time when only the first member was there at the start.
    double bateman(int i, double start, double time) const {
        double product = start;
        for (int j = 0; j < i; ++j) product *= rate_[j];
        double sum = 0;
        for (int j = 0; j <= i; ++j) {
            double below = 1;
            for (int k = 0; k <= i; ++k)
                if (k != j) below *= rate_[k] - rate_[j];
            sum += std::exp(-rate_[j] * time) / below;
        }
        return product * sum;
    }

    // Time at which member i is most abundant, by golden-section search.
    double peak_time(int i, double start, double limit) const {
        const double g = (std::sqrt(5.0) - 1) / 2;
        double low = 0, high = limit;
        while (high - low > 1e-4) {
            double left = high - g * (high - low), right = low + g * (high - low);
            if (bateman(i, start, left) < bateman(i, start, right)) low = left;
            else high = right;
        }
        return (low + high) / 2;
    }

private:
    Nuclide nuclides_[kMost] = {};
    double rate_[kMost] = {};
    int count_ = 0;
};

int main() {
    double start, span;
    int reports;
    if (std::scanf("%lf %lf %d", &start, &span, &reports) != 3 || reports < 1) return 0;
    Chain chain;
    Nuclide n;
    while (std::scanf("%11s %lf", n.name, &n.half_life) == 2) chain.add(n);

    std::printf("%8s", "hours");
    for (int i = 0; i < chain.size(); ++i) std::printf(" %9s", chain.name(i));
    std::printf("\n");

    Stock stock;
    stock.value[0] = start;
    const int slices = 200;
    double worst = 0;
    for (int r = 1; r <= reports; ++r) {
        double h = span / reports / slices;
        for (int k = 0; k < slices; ++k) stock = chain.step(stock, h);
        double time = span * r / reports;
        std::printf("%8.2f", time);
        for (int i = 0; i < chain.size(); ++i) {
            std::printf(" %9.3f", stock.value[i]);
            double gap = std::fabs(stock.value[i] - chain.bateman(i, start, time));
            if (gap > worst) worst = gap;
        }
        std::printf("\n");
    }
    std::printf("closed formula %s\n", worst < 1e-4 * start ? "agrees" : "differs");
    std::printf("matter is %s\n", std::fabs(stock.total() - start) < 1e-6 * start ? "conserved" : "lost");
    for (int i = 1; i + 1 < chain.size(); ++i) {
        double t = chain.peak_time(i, start, span);
        double here = chain.bateman(i, start, t);
        double fed = chain.rate(i - 1) * chain.bateman(i - 1, start, t);
        bool balanced = std::fabs(fed - chain.rate(i) * here) < 1e-3 * fed;
        std::printf("%s peaks at %.2f hours with %.2f%s\n", chain.name(i), t, here,
                    balanced ? ", gain equals loss" : ", at the border of the span");
    }
    return 0;
}
