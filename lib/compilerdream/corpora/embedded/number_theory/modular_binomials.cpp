// Binomials, Catalan numbers and derangements in prime fields given as template parameters.
#include <cstdint>
#include <cstdio>

template <std::uint32_t P>
class Field {
    std::uint32_t value_ = 0;

public:
    Field() = default;
    Field(std::int64_t value) {
        std::int64_t r = value % static_cast<std::int64_t>(P);
        value_ = static_cast<std::uint32_t>(r < 0 ? r + P : r);
    }

    std::uint32_t value() const { return value_; }

    Field &operator+=(Field other) {
        std::uint64_t sum = std::uint64_t(value_) + other.value_;
        value_ = static_cast<std::uint32_t>(sum >= P ? sum - P : sum);
        return *this;
    }
    Field &operator-=(Field other) {
        value_ = value_ >= other.value_ ? value_ - other.value_ : value_ + (P - other.value_);
        return *this;
    }
    Field &operator*=(Field other) {
        value_ = static_cast<std::uint32_t>(std::uint64_t(value_) * other.value_ % P);
        return *this;
    }
    friend Field operator+(Field a, Field b) { return a += b; }
    friend Field operator-(Field a, Field b) { return a -= b; }
    friend Field operator*(Field a, Field b) { return a *= b; }
    friend Field operator/(Field a, Field b) { return a *= b.inverse(); }
    friend bool operator==(Field a, Field b) { return a.value_ == b.value_; }

    Field power(std::uint64_t exponent) const {
        Field result = 1, base = *this;
        for (; exponent; exponent >>= 1, base *= base)
            if (exponent & 1)
                result *= base;
        return result;
    }

    Field inverse() const { return power(P - 2); }
};

template <std::uint32_t P, int Max>
struct Factorials {
    using F = Field<P>;
    F direct[Max], inverse[Max];

    Factorials() {
        direct[0] = 1;
        for (int i = 1; i < Max; i++)
            direct[i] = direct[i - 1] * F(i);
        inverse[Max - 1] = direct[Max - 1].inverse();
        for (int i = Max - 1; i > 0; i--)
            inverse[i - 1] = inverse[i] * F(i);
    }

    F choose(int n, int k) const {
        if (k < 0 || k > n)
            return 0;
        return direct[n] * inverse[k] * inverse[n - k];
    }

    F catalan(int n) const { return choose(2 * n, n) / F(n + 1); }

    F derangements(int n) const {
        F total;
        for (int k = 0; k <= n; k++)
            k % 2 ? total -= inverse[k] : total += inverse[k];
        return total * direct[n];
    }
};

// Lucas: digit by digit in base P, for numbers far beyond the table.
template <std::uint32_t P, int Max>
static Field<P> large_choose(const Factorials<P, Max> &table, std::uint64_t n, std::uint64_t k) {
    static_assert(Max >= P, "every digit needs a factorial");
    Field<P> result = 1;
    while (n > 0 || k > 0) {
        result *= table.choose(static_cast<int>(n % P), static_cast<int>(k % P));
        n /= P;
        k /= P;
    }
    return result;
}

static Factorials<998244353, 4001> big;
static Factorials<1009, 1009> small;

int main() {
    char command;
    long long n, k;
    while (std::scanf(" %c %lld", &command, &n) == 2) {
        switch (command) {
        case 'b':
            if (std::scanf("%lld", &k) != 1)
                return 1;
            std::printf("choose(%lld, %lld) = %u\n", n, k,
                        big.choose(static_cast<int>(n), static_cast<int>(k)).value());
            break;
        case 'c':
            std::printf("catalan(%lld) = %u\n", n, big.catalan(static_cast<int>(n)).value());
            break;
        case 'd':
            std::printf("derangements(%lld) = %u\n", n,
                        big.derangements(static_cast<int>(n)).value());
            break;
        case 'l':
            if (std::scanf("%lld", &k) != 1)
                return 1;
            std::printf("choose(%lld, %lld) mod 1009 = %u\n", n, k,
                        large_choose(small, n, k).value());
            break;
        default:
            std::printf("what is %c?\n", command);
        }
    }
    Field<998244353> half = Field<998244353>(1) / 2;
    std::printf("%s\n", half + half == 1 ? "halves add up" : "halves do not add up");
}
