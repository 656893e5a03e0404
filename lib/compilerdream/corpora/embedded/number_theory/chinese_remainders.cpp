// Systems of congruences with any moduli, solved by the extended Euclidean algorithm.
#include <cstdint>
#include <cstdio>

using Integer = std::int64_t;

struct Bezout {
    Integer gcd, x, y;  // gcd = a x + b y
};

static Bezout extended_gcd(Integer a, Integer b) {
    if (b == 0)
        return {a < 0 ? -a : a, a < 0 ? -1 : 1, 0};
    Bezout inner = extended_gcd(b, a % b);
    return {inner.gcd, inner.y, inner.x - a / b * inner.y};
}

static Integer modulo(Integer a, Integer m) {
    Integer r = a % m;
    return r < 0 ? r + m : r;
}

// All integers that are `rest` modulo `modulus`; modulus 0 stands for the empty set.
class Congruence {
    Integer rest_, modulus_;

public:
    Congruence(Integer rest, Integer modulus)
        : rest_(modulus ? modulo(rest, modulus) : 0), modulus_(modulus) {}

    // Solutions of factor * x = rest modulo `modulus`.
    static Congruence linear(Integer factor, Integer rest, Integer modulus) {
        Bezout b = extended_gcd(modulo(factor, modulus), modulus);
        if (rest % b.gcd != 0)
            return none();
        Integer reduced = modulus / b.gcd;
        return {modulo(b.x, reduced) * modulo(rest / b.gcd, reduced), reduced};
    }

    static Congruence none() { return {0, 0}; }

    bool empty() const { return modulus_ == 0; }
    Integer rest() const { return rest_; }
    Integer modulus() const { return modulus_; }

    friend Congruence operator&(const Congruence &a, const Congruence &b) {
        if (a.empty() || b.empty())
            return none();
        Bezout bezout = extended_gcd(a.modulus_, b.modulus_);
        Integer gap = b.rest_ - a.rest_;
        if (gap % bezout.gcd != 0)
            return none();
        Integer step = b.modulus_ / bezout.gcd;
        Integer times = modulo(bezout.x, step) * modulo(gap / bezout.gcd, step) % step;
        return {a.rest_ + a.modulus_ * times, a.modulus_ * step};
    }

    bool operator==(const Congruence &other) const {
        return rest_ == other.rest_ && modulus_ == other.modulus_;
    }
};

// How many members lie in [low, high].
static Integer members(const Congruence &c, Integer low, Integer high) {
    if (c.empty() || low > high)
        return 0;
    Integer first = low + modulo(c.rest() - low, c.modulus());
    return first > high ? 0 : (high - first) / c.modulus() + 1;
}

int main() {
    int systems;
    if (std::scanf("%d", &systems) != 1)
        return 1;
    for (int s = 1; s <= systems; s++) {
        int equations;
        if (std::scanf("%d", &equations) != 1)
            return 1;
        Congruence forwards(0, 1), backwards(0, 1);
        for (int i = 0; i < equations; i++) {
            long long factor, rest, modulus;
            if (std::scanf("%lld %lld %lld", &factor, &rest, &modulus) != 3)
                return 1;
            Congruence one = Congruence::linear(factor, rest, modulus);
            forwards = forwards & one;
            backwards = one & backwards;
        }
        std::printf("system %d: ", s);
        if (forwards.empty())
            std::printf("no solution");
        else
            std::printf("x = %lld mod %lld, %lld below a million",
                        static_cast<long long>(forwards.rest()),
                        static_cast<long long>(forwards.modulus()),
                        static_cast<long long>(members(forwards, 0, 999999)));
        std::printf(forwards == backwards ? "\n" : " (order matters!)\n");
    }
}
