// A complex number class: all roots of polynomials at once, and escape counts of quadratic maps.
#include <cmath>
#include <cstdio>

template <typename Real>
class Complex {
public:
    Complex(Real re = 0, Real im = 0) : re_(re), im_(im) {}

    Real re() const { return re_; }
    Real im() const { return im_; }
    Real norm() const { return re_ * re_ + im_ * im_; }
    Real size() const { return std::sqrt(norm()); }

    Complex &operator+=(const Complex &o) {
        re_ += o.re_;
        im_ += o.im_;
        return *this;
    }
    Complex &operator*=(const Complex &o) {
        Real re = re_ * o.re_ - im_ * o.im_;
        im_ = re_ * o.im_ + im_ * o.re_;
        re_ = re;
        return *this;
    }
    Complex operator-() const { return Complex(-re_, -im_); }
    Complex conjugate() const { return Complex(re_, -im_); }

private:
    Real re_, im_;
};

template <typename Real>
static Complex<Real> operator+(Complex<Real> a, const Complex<Real> &b) { return a += b; }
template <typename Real>
static Complex<Real> operator-(Complex<Real> a, const Complex<Real> &b) { return a += -b; }
template <typename Real>
static Complex<Real> operator*(Complex<Real> a, const Complex<Real> &b) { return a *= b; }
template <typename Real>
static Complex<Real> operator/(const Complex<Real> &a, const Complex<Real> &b) {
    Complex<Real> top = a * b.conjugate();
    return Complex<Real>(top.re() / b.norm(), top.im() / b.norm());
}

using Number = Complex<double>;

static const int kMost = 12;

struct Polynomial {
    Number c[kMost + 1];
    int degree;

    Number operator()(const Number &x) const {
        Number sum = c[degree];
        for (int k = degree - 1; k >= 0; k--)
            sum = sum * x + c[k];
        return sum;
    }
};

// Every guess moves by the value over the product of its distances from the others.
static int find_roots(const Polynomial &p, Number *root) {
    Number turn(0.4, 0.9), guess(1.0);
    for (int i = 0; i < p.degree; i++, guess *= turn)
        root[i] = guess;
    for (int round = 1; round <= 300; round++) {
        double moved = 0.0;
        for (int i = 0; i < p.degree; i++) {
            Number below = p.c[p.degree];
            for (int j = 0; j < p.degree; j++)
                if (j != i)
                    below *= root[i] - root[j];
            Number step = p(root[i]) / below;
            root[i] += -step;
            moved = std::fmax(moved, step.norm());
        }
        if (moved < 1e-26)
            return round;
    }
    return 300;
}

static double tidy(double v) { return std::fabs(v) < 5e-6 ? 0.0 : v; }

static bool before(const Number &a, const Number &b) {
    if (std::fabs(a.re() - b.re()) > 1e-7)
        return a.re() < b.re();
    return a.im() < b.im();
}

static void solve(const Polynomial &p) {
    Number root[kMost], sum, product(1.0);
    int rounds = find_roots(p, root);
    double worst = 0.0;
    for (int i = 1; i < p.degree; i++)
        for (int j = i; j > 0 && before(root[j], root[j - 1]); j--) {
            Number t = root[j];
            root[j] = root[j - 1];
            root[j - 1] = t;
        }
    std::printf("degree %d:", p.degree);
    for (int i = 0; i < p.degree; i++) {
        std::printf(" %.5f%+.5fi", tidy(root[i].re()), tidy(root[i].im()));
        worst = std::fmax(worst, p(root[i]).size());
        sum += root[i];
        product *= -root[i];
    }
    Number lead = p.c[p.degree];
    bool sums = (sum + p.c[p.degree - 1] / lead).size() < 1e-8 && (product - p.c[0] / lead).size() < 1e-8;
    std::printf(", %s, %s\n", rounds < 300 ? "settled" : "restless", worst < 1e-9 && sums ? "checked" : "WRONG");
}

template <typename Real>
static int escape(Complex<Real> z, const Complex<Real> &c, int limit) {
    int k = 0;
    while (k < limit && z.norm() <= 4) {
        z *= z;
        z += c;
        k++;
    }
    return k;
}

static void picture(double re, double im, double scale) {
    int inside = 0, differences = 0;
    for (int row = 0; row < 11; row++) {
        char line[40];
        for (int col = 0; col < 39; col++) {
            double x = re + (col - 19) * scale, y = im + (row - 5) * 2 * scale;
            int fine = escape<double>(Number(), Number(x, y), 60);
            int coarse = escape<float>(Complex<float>(), Complex<float>(static_cast<float>(x), static_cast<float>(y)), 6);
            differences += (fine < 6 ? fine : 6) != coarse;
            inside += fine == 60;
            line[col] = fine == 60 ? '#' : " .,:;ox%"[fine < 14 ? fine / 2 : 7];
        }
        line[39] = '\0';
        std::printf("%s|\n", line);
    }
    std::printf("%d inside, %d differ\n", inside, differences);
}

int main() {
    Polynomial p;
    while (std::scanf("%d", &p.degree) == 1 && p.degree <= kMost) {
        if (p.degree <= 0) {
            double re, im, scale;
            if (std::scanf("%lf %lf %lf", &re, &im, &scale) == 3)
                picture(re, im, scale);
            continue;
        }
        for (int k = 0; k <= p.degree; k++) {
            double re, im;
            if (std::scanf("%lf %lf", &re, &im) != 2)
                return 1;
            p.c[k] = Number(re, im);
        }
        solve(p);
    }
}
