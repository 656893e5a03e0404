// Factors Gaussian integers into Gaussian primes, and finds greatest common divisors by rounding division.
#include <cstdio>

struct Gaussian {
    long re = 0, im = 0;

    long norm() const { return re * re + im * im; }
    bool zero() const { return re == 0 && im == 0; }
    Gaussian conjugate() const { return {re, -im}; }
    void print() const;
};

void Gaussian::print() const {
    if (im == 0)
        std::printf("%ld", re);
    else if (re == 0)
        std::printf(im == 1 ? "i" : im == -1 ? "-i" : "%ldi", im);
    else
        std::printf("(%ld%+ldi)", re, im);
}

Gaussian operator*(Gaussian a, Gaussian b) {
    return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}

Gaussian operator-(Gaussian a, Gaussian b) { return {a.re - b.re, a.im - b.im}; }

bool operator==(Gaussian a, Gaussian b) { return a.re == b.re && a.im == b.im; }

inline long round_div(long a, long b) {
    long twice = 2 * a + b, q = twice / (2 * b);
    return twice % (2 * b) < 0 ? q - 1 : q;
}

Gaussian operator/(Gaussian a, Gaussian b) {
    Gaussian t = a * b.conjugate();
    return {round_div(t.re, b.norm()), round_div(t.im, b.norm())};
}

Gaussian operator%(Gaussian a, Gaussian b) { return a - (a / b) * b; }

// the associate in the first quadrant, real axis included
Gaussian normal(Gaussian a) {
    while (!a.zero() && !(a.re > 0 && a.im >= 0))
        a = a * Gaussian{0, 1};
    return a;
}

Gaussian gcd(Gaussian a, Gaussian b) { return b.zero() ? normal(a) : gcd(b, a % b); }

bool divides(Gaussian d, Gaussian a) { return (a % d).zero(); }

long power_mod(long base, long e, long m) {
    long r = 1;
    for (base %= m; e > 0; e >>= 1, base = base * base % m)
        if (e & 1)
            r = r * base % m;
    return r;
}

// a Gaussian prime above the ordinary prime p
Gaussian prime_above(long p) {
    if (p == 2)
        return {1, 1};
    if (p % 4 == 3)
        return {p, 0};
    long root = 1;
    for (long g = 2; root * root % p != p - 1; g++)
        root = power_mod(g, (p - 1) / 4, p);
    return gcd({p, 0}, {root, 1});
}

struct Factorisation {
    Gaussian prime[24];
    int exponent[24];
    int count = 0;
    Gaussian unit{1, 0};

    void take(Gaussian &rest, Gaussian p) {
        int e = 0;
        while (divides(p, rest)) {
            rest = rest / p;
            e++;
        }
        if (e == 0)
            return;
        prime[count] = p;
        exponent[count++] = e;
    }

    explicit Factorisation(Gaussian a) {
        long n = a.norm();
        for (long p = 2; n > 1; p++) {
            if (p * p > n)
                p = n;
            if (n % p)
                continue;
            while (n % p == 0)
                n /= p;
            Gaussian pi = prime_above(p);
            take(a, pi);
            if (p % 4 == 1)
                take(a, normal(pi.conjugate()));
        }
        unit = a;
    }

    Gaussian multiply_back() const {
        Gaussian r = unit;
        for (int i = 0; i < count; i++)
            for (int e = 0; e < exponent[i]; e++)
                r = r * prime[i];
        return r;
    }
};

int main() {
    Gaussian previous{}, a;
    while (std::scanf("%ld %ld", &a.re, &a.im) == 2) {
        a.print();
        if (a.zero() || a.norm() > 4000000000000L) {
            std::printf(": skipped\n");
            continue;
        }
        Factorisation f(a);
        std::printf(" = ");
        f.unit.print();
        for (int i = 0; i < f.count; i++) {
            std::printf(" * ");
            f.prime[i].print();
            if (f.exponent[i] > 1)
                std::printf("^%d", f.exponent[i]);
        }
        std::printf(" norm %ld, %s\n", a.norm(), f.multiply_back() == a ? "verified" : "WRONG");
        Gaussian g = gcd(a, previous);
        std::printf("  common divisor with the one before: ");
        g.print();
        std::printf(divides(g, a) && divides(g, previous) ? "\n" : " ?\n");
        previous = a;
    }
    return 0;
}
