// Computes price, yield, duration and convexity of coupon bonds and checks them with difference quotients.
#include <cmath>
#include <cstdio>

struct Bond {
    double face, coupon;   // yearly coupon as a fraction
    int per_year, payments;
};

struct Measures {
    double price, slope, bend;   // value and its first two derivatives by the yield
};

static Measures measure(Bond b, double yield)
{
    double q = 1 / (1 + yield / b.per_year), discount = 1, pay = b.face * b.coupon / b.per_year;
    Measures m{0, 0, 0};
    for (int k = 1; k <= b.payments; ++k) {
        discount *= q;
        double flow = (pay + (k == b.payments ? b.face : 0)) * discount, t = static_cast<double>(k) / b.per_year;
        m.price += flow;
        m.slope -= flow * t * q;
        m.bend += flow * t * (t + 1.0 / b.per_year) * q * q;
    }
    return m;
}

static double newton_yield(Bond b, double price, int &steps)
{
    double y = b.coupon;
    for (steps = 0; steps < 50; ++steps) {
        Measures m = measure(b, y);
        double change = (m.price - price) / m.slope;
        y -= change;
        if (std::fabs(change) < 1e-12) break;
    }
    return y;
}

static double halving_yield(Bond b, double price)
{
    double low = -0.5, high = 2;
    for (int i = 0; i < 80; ++i) {
        double mid = (low + high) / 2;
        if (measure(b, mid).price > price) low = mid;
        else high = mid;
    }
    return low;
}

int main()
{
    Bond b;
    double price;
    while (std::scanf("%lf %lf %d %d %lf", &b.face, &b.coupon, &b.per_year, &b.payments, &price) == 5) {
        if (b.per_year < 1 || b.payments < 1 || price <= 0) {
            std::puts("no such bond");
            continue;
        }
        int steps;
        double y = newton_yield(b, price, steps), h = 1e-4;
        Measures m = measure(b, y), up = measure(b, y + h), down = measure(b, y - h);
        double slope = (up.price - down.price) / (2 * h), bend = (up.price - 2 * m.price + down.price) / (h * h);
        std::printf("coupon %.2f%% x%d, %d payments at %.2f: yield %.4f%%\n", b.coupon * 100, b.per_year, b.payments, price, y * 100 + 1e-9);
        std::printf("  duration %.3f years, modified %.3f, convexity %.2f\n", -m.slope / m.price * (1 + y / b.per_year),
                    -m.slope / m.price, m.bend / m.price);
        double guess = m.price + m.slope * 0.01 + m.bend * 0.00005, real = measure(b, y + 0.01).price;
        std::printf("  one percent more: %.2f, expected %.2f\n", real, guess);
        std::printf("  Newton %s, halving %s, derivatives %s\n", steps < 12 ? "is quick" : "is slow",
                    std::fabs(halving_yield(b, price) - y) < 1e-8 ? "agrees" : "DIFFERS",
                    std::fabs(slope / m.slope - 1) < 1e-4 && std::fabs(bend / m.bend - 1) < 1e-3 ? "confirmed" : "WRONG");
    }
    return 0;
}
