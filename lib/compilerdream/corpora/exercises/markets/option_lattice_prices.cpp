// Prices European and American options on a binomial lattice and compares with closed formulas and parity.
#include <cmath>
#include <cstdio>

namespace {

struct Market {
    double spot, rate, yield, sigma;
};

struct Call {
    double strike;
    double operator()(double s) const { return s > strike ? s - strike : 0; }
};

struct Put {
    double strike;
    double operator()(double s) const { return s < strike ? strike - s : 0; }
};

struct Straddle {
    double strike;
    double operator()(double s) const { return std::fabs(s - strike); }
};

constexpr int max_steps = 128;

struct Result {
    double price, delta;
    int early;   // nodes at which exercise beats waiting
};

template <typename Payoff, bool American>
Result lattice(const Market &m, Payoff payoff, double years, int steps)
{
    double dt = years / steps, up = std::exp(m.sigma * std::sqrt(dt));
    double chance = (std::exp((m.rate - m.yield) * dt) - 1 / up) / (up - 1 / up);
    double discount = std::exp(-m.rate * dt);
    double value[max_steps + 1];
    double s = m.spot * std::pow(up, -steps);
    for (int k = 0; k <= steps; ++k, s *= up * up) value[k] = payoff(s);
    Result r{0, 0, 0};
    for (int t = steps - 1; t >= 0; --t) {
        if (t == 0) r.delta = (value[1] - value[0]) / (m.spot * (up - 1 / up));
        s = m.spot * std::pow(up, -t);
        for (int k = 0; k <= t; ++k, s *= up * up) {
            double wait = discount * (chance * value[k + 1] + (1 - chance) * value[k]);
            if (American && payoff(s) > wait + 1e-9) {
                wait = payoff(s);
                ++r.early;
            }
            value[k] = wait;
        }
    }
    r.price = value[0];
    return r;
}

double normal(double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); }

double formula(const Market &m, double strike, double years, bool call)
{
    double root = m.sigma * std::sqrt(years);
    double d1 = (std::log(m.spot / strike) + (m.rate - m.yield + m.sigma * m.sigma / 2) * years) / root, d2 = d1 - root;
    double stock = m.spot * std::exp(-m.yield * years), cash = strike * std::exp(-m.rate * years);
    return call ? stock * normal(d1) - cash * normal(d2) : cash * normal(-d2) - stock * normal(-d1);
}

// The volatility at which the formula gives the price, by halving.
double implied(Market m, double strike, double years, double price)
{
    double low = 0.001, high = 4;
    for (int i = 0; i < 60; ++i) {
        m.sigma = (low + high) / 2;
        (formula(m, strike, years, true) < price ? low : high) = m.sigma;
    }
    return (low + high) / 2;
}

template <typename Payoff>
void row(const char *name, const Market &m, Payoff payoff, double years, int steps)
{
    Result european = lattice<Payoff, false>(m, payoff, years, steps);
    Result american = lattice<Payoff, true>(m, payoff, years, steps);
    std::printf("  %-8s european %7.3f delta %6.3f, american %7.3f delta %6.3f, exercised early at %d%% of nodes\n", name,
                european.price, european.delta, american.price, american.delta, american.early * 200 / (steps * (steps + 1)));
}

}

int main()
{
    Market m;
    double strike, years;
    int steps;
    while (std::scanf("%lf %lf %lf %lf %lf %lf %d", &m.spot, &m.rate, &m.yield, &m.sigma, &strike, &years, &steps) == 7) {
        if (steps < 2 || steps > max_steps || m.sigma <= 0 || years <= 0 || m.spot <= 0 || strike <= 0) {
            std::puts("not a market");
            continue;
        }
        std::printf("spot %.2f strike %.2f, %.2f years, volatility %.0f%%\n", m.spot, strike, years, m.sigma * 100);
        row("call", m, Call{strike}, years, steps);
        row("put", m, Put{strike}, years, steps);
        row("straddle", m, Straddle{strike}, years, steps);
        double call = lattice<Call, false>(m, {strike}, years, steps).price, put = lattice<Put, false>(m, {strike}, years, steps).price;
        double parity = call - put - m.spot * std::exp(-m.yield * years) + strike * std::exp(-m.rate * years);
        double off = std::fabs(call - formula(m, strike, years, true)) + std::fabs(put - formula(m, strike, years, false));
        double sigma = implied(m, strike, years, formula(m, strike, years, true));
        std::printf("  formulas %.3f and %.3f %s, parity %s, implied volatility %s\n", formula(m, strike, years, true),
                    formula(m, strike, years, false), off < 0.03 * m.sigma * m.spot ? "near" : "FAR",
                    std::fabs(parity) < 1e-8 * m.spot ? "holds" : "FAILS", std::fabs(sigma - m.sigma) < 1e-4 ? "found" : "LOST");
    }
    return 0;
}
