// Polynomial arithmetic over a prime field: products, division, gcd, roots, square-free parts.
#include <cstdio>
#include <vector>

template <int P>
class Field {
public:
    Field(int v = 0) : value_((v % P + P) % P) {}
    Field operator+(Field o) const { return Field(value_ + o.value_); }
    Field operator-(Field o) const { return Field(value_ - o.value_); }
    Field operator*(Field o) const { return Field(static_cast<int>(static_cast<long long>(value_) * o.value_ % P)); }
    Field operator/(Field o) const { return *this * o.inverse(); }
    bool operator==(Field o) const { return value_ == o.value_; }
    bool zero() const { return value_ == 0; }
    int value() const { return value_; }

    Field inverse() const {
        int a = value_, b = P, x = 1, y = 0;
        while (b != 0) {
            int q = a / b, t = a - q * b;
            a = b;
            b = t;
            t = x - q * y;
            x = y;
            y = t;
        }
        return Field(x);
    }

private:
    int value_;
};

using F = Field<101>;

struct Division;

class Polynomial {
public:
    Polynomial() {}
    explicit Polynomial(std::vector<F> c) : c_(std::move(c)) { trim(); }

    int degree() const { return static_cast<int>(c_.size()) - 1; }
    F operator[](int k) const { return k <= degree() ? c_[k] : F(0); }
    F lead() const { return c_.back(); }
    bool zero() const { return c_.empty(); }

    F operator()(F x) const {
        F sum = 0;
        for (int k = degree(); k >= 0; k--)
            sum = sum * x + c_[k];
        return sum;
    }

    Polynomial plus(const Polynomial &o, F factor) const {
        int n = degree() > o.degree() ? degree() : o.degree();
        std::vector<F> sum(n + 1);
        for (int k = 0; k <= n; k++)
            sum[k] = (*this)[k] + factor * o[k];
        return Polynomial(sum);
    }

    Polynomial operator*(const Polynomial &o) const {
        if (zero() || o.zero())
            return Polynomial();
        std::vector<F> product(degree() + o.degree() + 1);
        for (int i = 0; i <= degree(); i++)
            for (int j = 0; j <= o.degree(); j++)
                product[i + j] = product[i + j] + c_[i] * o.c_[j];
        return Polynomial(product);
    }

    bool operator==(const Polynomial &o) const { return plus(o, -1).zero(); }

    Division divide(const Polynomial &by) const;

    Polynomial monic() const { return zero() ? *this : Polynomial().plus(*this, lead().inverse()); }

    Polynomial derivative() const {
        std::vector<F> d(degree() > 0 ? degree() : 0);
        for (int k = 1; k <= degree(); k++)
            d[k - 1] = c_[k] * F(k);
        return Polynomial(d);
    }

    void print(const char *name) const {
        std::printf("%s =", name);
        if (zero())
            std::printf(" 0");
        for (int k = degree(); k >= 0; k--)
            if (!c_[k].zero())
                std::printf(k == degree() ? " %dx^%d" : " + %dx^%d", c_[k].value(), k);
        std::printf("\n");
    }

private:
    void trim() {
        while (!c_.empty() && c_.back().zero())
            c_.pop_back();
    }

    std::vector<F> c_;
};

struct Division {
    Polynomial quotient, remainder;
};

Division Polynomial::divide(const Polynomial &by) const {
    if (degree() < by.degree())
        return {Polynomial(), *this};
    std::vector<F> rest = c_, quotient(degree() - by.degree() + 1);
    F inverse = by.lead().inverse();
    for (int k = degree() - by.degree(); k >= 0; k--) {
        quotient[k] = rest[k + by.degree()] * inverse;
        for (int j = 0; j <= by.degree(); j++)
            rest[k + j] = rest[k + j] - quotient[k] * by.c_[j];
    }
    return {Polynomial(quotient), Polynomial(rest)};
}

static Polynomial common(const Polynomial &a, const Polynomial &b) {
    return b.zero() ? a.monic() : common(b, a.divide(b).remainder);
}

static Polynomial read() {
    int n = 0, c;
    if (std::scanf("%d", &n) != 1 || n < 0)
        n = 0;
    std::vector<F> v(n);
    for (int k = 0; k < n && std::scanf("%d", &c) == 1; k++)
        v[k] = F(c);
    return Polynomial(v);
}

int main() {
    for (;;) {
        Polynomial a = read(), b = read();
        if (a.zero() || b.zero())
            break;
        Polynomial product = a * b, g = common(a, b);
        Polynomial shifted = product.plus(a.derivative(), 5);
        Division d = shifted.divide(b);
        product.print("product");
        g.print("gcd");
        d.quotient.print("quotient");
        bool good = d.quotient * b == shifted.plus(d.remainder, -1);
        for (int x = 0; x < 101; x++)
            good = good && product(x) == a(x) * b(x);
        Polynomial simple = product.divide(common(product, product.derivative())).quotient.monic();
        simple.print("square-free part");
        std::printf("roots:");
        for (int x = 0; x < 101; x++)
            if (product(x).zero())
                std::printf(" %d%s", x, simple(x).zero() ? "" : "?");
        std::printf(", %s\n", good ? "checked" : "WRONG");
    }
}
