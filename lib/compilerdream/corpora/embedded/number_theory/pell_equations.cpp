// Continued fractions of square roots, Pell's equation, and best rational approximations.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <utility>

using Integer = std::int64_t;
using Fraction = std::pair<Integer, Integer>;  // numerator, denominator

// The partial quotients of sqrt(n), one at a time.
class RootExpansion {
    Integer n_, floor_, m_ = 0, d_ = 1, a_;

public:
    explicit RootExpansion(Integer n) : n_(n) {
        floor_ = static_cast<Integer>(std::sqrt(static_cast<double>(n)));
        while (floor_ * floor_ > n)
            floor_--;
        while ((floor_ + 1) * (floor_ + 1) <= n)
            floor_++;
        a_ = floor_;
    }

    bool rational() const { return floor_ * floor_ == n_; }
    bool period_ends() const { return a_ == 2 * floor_; }
    Integer operator*() const { return a_; }

    RootExpansion &operator++() {
        m_ = d_ * a_ - m_;
        d_ = (n_ - m_ * m_) / d_;
        a_ = (floor_ + m_) / d_;
        return *this;
    }
};

class Convergents {
    Fraction before_{0, 1}, now_{1, 0};

    static std::optional<Integer> step(Integer a, Integer x, Integer y) {
        const Integer largest = INT64_MAX / 4;
        if (x > (largest - y) / (a > 0 ? a : 1))
            return std::nullopt;
        return a * x + y;
    }

public:
    bool append(Integer a) {
        auto top = step(a, now_.first, before_.first);
        auto bottom = step(a, now_.second, before_.second);
        if (!top || !bottom)
            return false;
        before_ = now_;
        now_ = {*top, *bottom};
        return true;
    }

    Fraction value() const { return now_; }
};

struct Pell {
    int period;
    std::optional<Fraction> negative, positive;  // x^2 - n y^2 = -1 and 1
};

static Pell solve(Integer n) {
    Pell result{0, std::nullopt, std::nullopt};
    RootExpansion digit(n);
    Convergents convergents;
    if (digit.rational())
        return result;
    bool fits = true;
    for (int length = 1;; length++) {
        fits = fits && convergents.append(*digit);
        ++digit;
        if (!digit.period_ends())
            continue;
        if (result.period == 0)
            result.period = length;
        if (!fits)
            return result;
        if (length % 2 == 0) {
            result.positive = convergents.value();
            return result;
        }
        result.negative = convergents.value();
    }
}

static Fraction approximate(double x, Integer largest) {
    Convergents convergents;
    Fraction best{0, 1};
    for (int i = 0; i < 40; i++) {
        double whole = std::floor(x);
        if (!convergents.append(static_cast<Integer>(whole))
            || convergents.value().second > largest)
            break;
        best = convergents.value();
        if (x - whole < 1e-9)
            break;
        x = 1 / (x - whole);
    }
    return best;
}

static void show(const char *label, const std::optional<Fraction> &solution) {
    if (solution)
        std::printf(" %s (%lld, %lld)", label, static_cast<long long>(solution->first),
                    static_cast<long long>(solution->second));
}

int main() {
    int count;
    if (std::scanf("%d", &count) != 1)
        return 1;
    while (count-- > 0) {
        long long n;
        if (std::scanf("%lld", &n) != 1)
            return 1;
        Pell pell = solve(n);
        std::printf("%lld: period %d", n, pell.period);
        show("-1", pell.negative);
        show("+1", pell.positive);
        std::printf(pell.period && !pell.positive ? " +1 too large\n" : "\n");
    }
    double x;
    while (std::scanf("%lf", &x) == 1) {
        Fraction near = approximate(x, 1000);
        std::printf("%.4f ~ %lld/%lld\n", x, static_cast<long long>(near.first),
                    static_cast<long long>(near.second));
    }
}
