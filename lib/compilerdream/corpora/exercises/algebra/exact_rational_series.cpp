// Exact rational arithmetic: Bernoulli numbers, harmonic sums, Egyptian fractions and continued fractions.
#include <cstdint>
#include <cstdio>
#include <vector>

using i64 = std::int64_t;

namespace {

i64 gcd(i64 a, i64 b) {
    if (a < 0)
        a = -a;
    while (b != 0) {
        i64 t = a % b;
        a = b;
        b = t < 0 ? -t : t;
    }
    return a;
}

class Rational {
public:
    Rational(i64 n = 0, i64 d = 1) {
        i64 g = gcd(n, d < 0 ? -d : d);
        if (g == 0)
            g = 1;
        if (d < 0)
            g = -g;
        num = n / g;
        den = d / g;
    }
    i64 top() const { return num; }
    i64 bottom() const { return den; }
    bool is_zero() const { return num == 0; }
    bool is_negative() const { return num < 0; }

    i64 floor() const {
        i64 q = num / den;
        return num % den < 0 ? q - 1 : q;
    }
    i64 ceiling() const { return -(-*this).floor(); }
    Rational reciprocal() const { return Rational(den, num); }
    Rational operator-() const { return Rational(-num, den); }

    Rational operator+(const Rational &o) const {
        i64 g = gcd(den, o.den);
        return Rational(num * (o.den / g) + o.num * (den / g), den / g * o.den);
    }
    Rational operator-(const Rational &o) const { return *this + -o; }
    Rational operator*(const Rational &o) const {
        Rational left(num, o.den), right(o.num, den); // cancel crosswise first
        return Rational(left.num * right.num, left.den * right.den);
    }
    Rational &operator+=(const Rational &o) { return *this = *this + o; }
    bool operator==(const Rational &o) const { return num == o.num && den == o.den; }

    void print() const {
        if (den == 1)
            std::printf("%lld", (long long)num);
        else
            std::printf("%lld/%lld", (long long)num, (long long)den);
    }

private:
    i64 num, den;
};

constexpr int max_terms = 20;

void bernoulli(int n) {
    Rational row[max_terms], value[max_terms];
    std::printf("bernoulli:");
    for (int m = 0; m <= n; m++) {
        row[m] = Rational(1, m + 1);
        for (int j = m; j >= 1; j--)
            row[j - 1] = Rational(j) * (row[j - 1] - row[j]);
        value[m] = row[0];
        if (m == 1 || m % 2 == 0) {
            std::printf(" ");
            value[m].print();
        }
    }
    // the recurrence for these numbers: sum of C(n+1,k) B_k is n+1
    Rational sum;
    i64 choose = 1;
    for (int k = 0; k <= n; k++) {
        sum += Rational(choose) * value[k];
        choose = choose * (n + 1 - k) / (k + 1);
    }
    std::printf("\n  recurrence %s\n", sum == Rational(n + 1) ? "holds" : "fails");
}

void harmonic(int n) {
    Rational h, telescoping;
    for (int k = 1; k <= n; k++) {
        h += Rational(1, k);
        telescoping += Rational(1, k) * Rational(1, k + 1);
    }
    std::printf("harmonic %d: ", n);
    h.print();
    std::printf(", telescoping sum %s\n", telescoping == Rational(n, n + 1) ? "correct" : "wrong");
}

void egyptian(Rational r) {
    Rational sum, whole = r;
    std::printf("egyptian ");
    r.print();
    std::printf(" =");
    for (int terms = 0; !r.is_zero() && !r.is_negative() && terms < 8; terms++) {
        Rational unit(1, r.reciprocal().ceiling());
        std::printf(terms ? " + " : " ");
        unit.print();
        sum += unit;
        r = r - unit;
    }
    std::printf(" (%s)\n", sum == whole ? "exact" : "incomplete");
}

Rational rebuild(const std::vector<i64> &part, std::size_t n) {
    Rational r(part[n - 1]);
    while (--n > 0)
        r = Rational(part[n - 1]) + r.reciprocal();
    return r;
}

void continued(Rational r) {
    std::vector<i64> part;
    Rational start = r;
    std::printf("continued fraction of ");
    r.print();
    std::printf(":");
    while (part.size() < max_terms) {
        part.push_back(r.floor());
        r = r - Rational(part.back());
        std::printf(" %lld", (long long)part.back());
        if (r.is_zero())
            break;
        r = r.reciprocal();
    }
    std::printf("\n  convergents:");
    for (std::size_t k = 1; k <= part.size(); k++) {
        std::printf(" ");
        rebuild(part, k).print();
    }
    std::printf(" %s\n", rebuild(part, part.size()) == start ? "ok" : "cut off");
}

} // namespace

int main() {
    char kind;
    long long a, b;
    while (std::scanf(" %c %lld", &kind, &a) == 2) {
        switch (kind) {
        case 'b':
            if (a >= 0 && a < max_terms)
                bernoulli((int)a);
            break;
        case 'h':
            if (a >= 1 && a <= 30)
                harmonic((int)a);
            break;
        case 'e':
        case 'c':
            if (std::scanf("%lld", &b) != 1 || b == 0)
                return 0;
            if (kind == 'e')
                egyptian(Rational(a, b));
            else
                continued(Rational(a, b));
            break;
        default:
            std::printf("unknown request %c\n", kind);
        }
    }
    return 0;
}
