// Roots of functions by bisection, false position, Newton with safeguards, secants and Halley steps.
#include <cmath>
#include <cstdio>

// A value with its first two derivatives, carried through arithmetic.
struct Jet {
    double value, first, second;
};

static Jet constant(double c) { return {c, 0.0, 0.0}; }
static Jet operator+(Jet a, Jet b) { return {a.value + b.value, a.first + b.first, a.second + b.second}; }
static Jet operator-(Jet a, Jet b) { return {a.value - b.value, a.first - b.first, a.second - b.second}; }
static Jet operator*(Jet a, Jet b) {
    return {a.value * b.value, a.first * b.value + a.value * b.first,
            a.second * b.value + 2.0 * a.first * b.first + a.value * b.second};
}

static Jet compose(Jet a, double f, double df, double ddf) {
    return {f, df * a.first, ddf * a.first * a.first + df * a.second};
}
static Jet exp(Jet a) {
    double e = std::exp(a.value);
    return compose(a, e, e, e);
}
static Jet cos(Jet a) {
    double c = std::cos(a.value), s = std::sin(a.value);
    return compose(a, c, -s, -c);
}

struct Cubic {
    double c;
    Jet operator()(Jet x) const { return x * x * x + constant(-2.0) * x - constant(c); }
};
struct Fixed {
    double c;
    Jet operator()(Jet x) const { return cos(constant(c) * x) - x; }
};
struct Growth {
    double c;
    Jet operator()(Jet x) const { return x * exp(x) - constant(c); }
};

struct Root {
    double x;
    int steps;
};

template <typename F>
static Jet at(const F &f, double x) {
    return f(Jet{x, 1.0, 0.0});
}

static const double kTolerance = 1e-11;

template <typename F>
static Root bisect(const F &f, double low, double high) {
    double sign = at(f, low).value < 0.0 ? 1.0 : -1.0;
    int steps = 0;
    while (high - low > kTolerance) {
        double middle = low + (high - low) / 2;
        (sign * at(f, middle).value < 0.0 ? low : high) = middle;
        steps++;
    }
    return {low, steps};
}

// The end that stays twice has its value halved.
template <typename F>
static Root false_position(const F &f, double low, double high) {
    double fl = at(f, low).value, fh = at(f, high).value, x = low;
    int side = 0, steps = 0;
    while (steps < 200) {
        x = (fl * high - fh * low) / (fl - fh);
        double fx = at(f, x).value;
        steps++;
        if (std::fabs(fx) < kTolerance)
            break;
        if ((fx < 0.0) == (fl < 0.0)) {
            low = x;
            fl = fx;
            if (side == -1)
                fh /= 2;
            side = -1;
        } else {
            high = x;
            fh = fx;
            if (side == 1)
                fl /= 2;
            side = 1;
        }
    }
    return {x, steps};
}

template <bool Third, typename F>
static Root newton(const F &f, double low, double high) {
    double x = low + (high - low) / 2;
    bool rising = at(f, low).value < 0.0;
    for (int steps = 1; steps < 100; steps++) {
        Jet j = at(f, x);
        if (std::fabs(j.value) < kTolerance)
            return {x, steps};
        if ((j.value < 0.0) == rising)
            low = x;
        else
            high = x;
        double slope = j.first;
        if (Third)
            slope -= j.value * j.second / (2.0 * j.first);
        double next = x - j.value / slope;
        x = next > low && next < high ? next : low + (high - low) / 2;
    }
    return {x, 100};
}

template <typename F>
static Root secant(const F &f, double a, double b) {
    double fa = at(f, a).value, fb = at(f, b).value;
    for (int steps = 1; steps < 100; steps++) {
        double c = b - fb * (b - a) / (fb - fa);
        a = b;
        fa = fb;
        b = c;
        fb = at(f, c).value;
        if (std::fabs(fb) < kTolerance)
            return {b, steps};
    }
    return {b, 100};
}

template <typename F>
static void solve(const char *name, const F &f, double low, double high) {
    const Root roots[] = {bisect(f, low, high), false_position(f, low, high), newton<false>(f, low, high),
                          newton<true>(f, low, high), secant(f, low, high)};
    double spread = 0.0;
    std::printf("%s with %g: %.8f, steps", name, f.c, roots[0].x);
    for (const Root &r : roots) {
        spread = std::fmax(spread, std::fabs(r.x - roots[0].x));
        std::printf(" %d", r.steps);
    }
    std::printf(", %s\n", spread < 1e-9 ? "agree" : "DISAGREE");
}

int main() {
    double c;
    while (std::scanf("%lf", &c) == 1) {
        solve("cubic", Cubic{c + 1.0}, 1.0, 4.0);
        solve("cosine", Fixed{c / 4.0}, 0.0, 1.0);
        solve("growth", Growth{c}, 0.0, 2.0);
    }
}
