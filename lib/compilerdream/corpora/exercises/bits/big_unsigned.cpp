// Unsigned integers of any length, with schoolbook multiplication and long division.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

struct Numeral {
    char digits[400];
    bool is(const char *other) const { return std::strcmp(digits, other) == 0; }
};

class Natural {
    std::vector<std::uint32_t> limbs_;  // least first, no leading zeros

    void trim() {
        while (!limbs_.empty() && limbs_.back() == 0) limbs_.pop_back();
    }

public:
    Natural(std::uint64_t n = 0) {
        limbs_.resize(2);
        limbs_[0] = static_cast<std::uint32_t>(n);
        limbs_[1] = static_cast<std::uint32_t>(n >> 32);
        trim();
    }

    bool zero() const { return limbs_.empty(); }
    std::size_t size() const { return limbs_.size(); }
    bool bit(std::size_t i) const { return limbs_[i / 32] >> (i % 32) & 1; }

    static int compare(const Natural &a, const Natural &b) {
        if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
        for (std::size_t i = a.size(); i-- > 0;)
            if (a.limbs_[i] != b.limbs_[i]) return a.limbs_[i] < b.limbs_[i] ? -1 : 1;
        return 0;
    }

    Natural &operator+=(const Natural &other) {
        std::uint64_t carry = 0;
        limbs_.resize((size() > other.size() ? size() : other.size()) + 1);
        for (std::size_t i = 0; i < limbs_.size(); i++) {
            carry += limbs_[i];
            if (i < other.size()) carry += other.limbs_[i];
            limbs_[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        trim();
        return *this;
    }

    Natural &operator-=(const Natural &other) {  // other must not be larger
        std::uint64_t borrow = 0;
        for (std::size_t i = 0; i < limbs_.size(); i++) {
            std::uint64_t take = borrow + (i < other.size() ? other.limbs_[i] : 0);
            borrow = limbs_[i] < take;
            limbs_[i] = static_cast<std::uint32_t>(limbs_[i] - take);
        }
        trim();
        return *this;
    }

    friend Natural operator*(const Natural &a, const Natural &b) {
        Natural product;
        product.limbs_.resize(a.size() + b.size());
        for (std::size_t i = 0; i < a.size(); i++) {
            std::uint64_t carry = 0;
            for (std::size_t j = 0; j < b.size(); j++) {
                carry += static_cast<std::uint64_t>(a.limbs_[i]) * b.limbs_[j] + product.limbs_[i + j];
                product.limbs_[i + j] = static_cast<std::uint32_t>(carry);
                carry >>= 32;
            }
            product.limbs_[i + b.size()] = static_cast<std::uint32_t>(carry);
        }
        product.trim();
        return product;
    }

    std::uint32_t divide_small(std::uint32_t by) {
        std::uint64_t rest = 0;
        for (std::size_t i = size(); i-- > 0;) {
            rest = rest << 32 | limbs_[i];
            limbs_[i] = static_cast<std::uint32_t>(rest / by);
            rest %= by;
        }
        trim();
        return static_cast<std::uint32_t>(rest);
    }

    // Binary long division: the quotient is returned and the rest stored.
    static Natural divide(const Natural &a, const Natural &b, Natural &rest) {
        Natural quotient;
        quotient.limbs_.resize(a.size());
        rest = Natural();
        for (std::size_t i = 32 * a.size(); i-- > 0;) {
            rest += rest;
            if (a.bit(i)) rest += Natural(1);
            if (compare(rest, b) >= 0) {
                rest -= b;
                quotient.limbs_[i / 32] |= std::uint32_t{1} << (i % 32);
            }
        }
        quotient.trim();
        return quotient;
    }

    static Natural parse(const char *text) {
        Natural n;
        for (; *text; text++) {
            n = n * Natural(10);
            n += Natural(static_cast<std::uint64_t>(*text - '0'));
        }
        return n;
    }

    Numeral text() const {
        Natural n = *this;
        Numeral result;
        char *at = result.digits + sizeof result.digits - 1;
        *at = '\0';
        do *--at = static_cast<char>('0' + n.divide_small(10));
        while (!n.zero());
        std::memmove(result.digits, at, std::strlen(at) + 1);
        return result;
    }
};

static Natural power(Natural base, unsigned exponent) {
    if (exponent == 0) return Natural(1);
    Natural half = power(base, exponent / 2);
    return exponent % 2 ? half * half * base : half * half;
}

int main() {
    char left[200], right[200], op;
    while (std::scanf("%199s %c %199s", left, &op, right) == 3) {
        Natural a = Natural::parse(left), b = Natural::parse(right), rest, back;
        bool good = a.text().is(left) && b.text().is(right);
        if (op == '+') {
            Natural sum = a;
            sum += b;
            back = sum;
            back -= b;
            good = good && Natural::compare(back, a) == 0;
            std::printf("%s\n", sum.text().digits);
        } else if (op == '*') {
            Natural product = a * b;
            good = good && Natural::compare(product, b * a) == 0;
            std::printf("%s\n", product.text().digits);
        } else if (op == '/' && !b.zero()) {
            Natural quotient = Natural::divide(a, b, rest);
            back = quotient * b;
            back += rest;
            good = good && Natural::compare(back, a) == 0 && Natural::compare(rest, b) < 0;
            std::printf("%s rest %s\n", quotient.text().digits, rest.text().digits);
        } else if (op == '^' && b.size() < 2) {
            std::printf("%s\n", power(a, static_cast<unsigned>(std::atoi(right))).text().digits);
        } else {
            std::printf("no result\n");
        }
        if (!good) std::printf("WRONG\n");
    }
}
