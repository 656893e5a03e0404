// Steps series RLC and RC circuits in time with two integration rules and compares them with the exact step response.
#include <cmath>
#include <cstdio>

struct State {
    double charge_voltage;
    double current;
};

struct Parts {
    double resistance, inductance, capacitance, supply;
    State slope(const State &s) const {
        return {s.current / capacitance, (supply - resistance * s.current - s.charge_voltage) / inductance};
    }
    double damping() const { return resistance / (2 * inductance); }
    double natural() const { return 1 / std::sqrt(inductance * capacitance); }
    double exact(double t) const;
};

double Parts::exact(double t) const {
    double a = damping(), w = natural();
    if (std::fabs(a - w) < 1e-6 * w) return supply * (1 - (1 + a * t) * std::exp(-a * t));
    if (a < w) {
        double d = std::sqrt(w * w - a * a);
        return supply * (1 - std::exp(-a * t) * (std::cos(d * t) + a / d * std::sin(d * t)));
    }
    double d = std::sqrt(a * a - w * w), fast = -a - d, slow = -a + d;
    return supply * (1 - (slow * std::exp(fast * t) - fast * std::exp(slow * t)) / (slow - fast));
}

class Stepper {
public:
    virtual ~Stepper() {}
    virtual const char *name() const = 0;
    virtual State advance(const Parts &p, State s, double h) const = 0;
};

class Midpoint : public Stepper {
public:
    const char *name() const override { return "midpoint"; }
    State advance(const Parts &p, State s, double h) const override {
        State k = p.slope(s);
        State half = {s.charge_voltage + h / 2 * k.charge_voltage, s.current + h / 2 * k.current};
        k = p.slope(half);
        return {s.charge_voltage + h * k.charge_voltage, s.current + h * k.current};
    }
};

class Trapezoid : public Stepper {
public:
    const char *name() const override { return "trapezoid"; }
    State advance(const Parts &p, State s, double h) const override {
        // Solve (I - hA/2) x' = (I + hA/2) x + h b for the two unknowns.
        double c = h / (2 * p.capacitance), l = h / (2 * p.inductance);
        double right_v = s.charge_voltage + c * s.current;
        double right_i = s.current - l * s.charge_voltage - l * p.resistance * s.current + 2 * l * p.supply;
        double a = 1, b = -c, d = l, e = 1 + l * p.resistance;
        double det = a * e - b * d;
        return {(right_v * e - b * right_i) / det, (a * right_i - d * right_v) / det};
    }
};

struct Outcome {
    double worst_error, peak, settled_at, energy_gap;
};

static Outcome simulate(const Stepper &rule, const Parts &p, double duration, int steps) {
    State s = {0, 0};
    double h = duration / steps, from_supply = 0, heat = 0;
    Outcome o = {0, 0, 0, 0};
    for (int i = 1; i <= steps; i++) {
        State before = s;
        s = rule.advance(p, s, h);
        double t = i * h, mean = (before.current + s.current) / 2;
        from_supply += p.supply * mean * h;
        heat += p.resistance * mean * mean * h;
        o.worst_error = std::fmax(o.worst_error, std::fabs(s.charge_voltage - p.exact(t)));
        o.peak = std::fmax(o.peak, s.charge_voltage);
        if (std::fabs(s.charge_voltage - p.supply) > 0.02 * p.supply) o.settled_at = t;
    }
    double stored = (p.capacitance * s.charge_voltage * s.charge_voltage + p.inductance * s.current * s.current) / 2;
    o.energy_gap = std::fabs(from_supply - heat - stored) / from_supply;
    return o;
}

static void plot(const Parts &p, double duration) {
    for (int i = 1; i <= 6; i++) {
        double v = p.exact(duration * i / 12);
        int stars = (int)(v / p.supply * 20 + 0.5);
        printf("   %5.2f V ", v);
        for (int k = 0; k < stars; k++) putchar('*');
        putchar('\n');
    }
}

int main() {
    Midpoint midpoint;
    Trapezoid trapezoid;
    const Stepper *rules[] = {&midpoint, &trapezoid};
    Parts p;
    double duration;
    while (scanf("%lf %lf %lf %lf %lf", &p.resistance, &p.inductance, &p.capacitance, &p.supply, &duration) == 5) {
        double ratio = p.damping() / p.natural();
        printf("damping ratio %.3f: %s\n", ratio, ratio < 0.999 ? "rings" : ratio > 1.001 ? "creeps" : "critical");
        plot(p, duration);
        for (const Stepper *rule : rules) {
            Outcome coarse = simulate(*rule, p, duration, 200), fine = simulate(*rule, p, duration, 800);
            printf("  %-9s peak %.2f settled %.2f of run, order %.1f, energy %s\n", rule->name(), fine.peak,
                   fine.settled_at / duration, std::log(coarse.worst_error / fine.worst_error) / std::log(4.0),
                   fine.energy_gap < 1e-3 ? "kept" : "drifts");
        }
    }
    return 0;
}
