// Cheapest sizes for cost sums of power terms (geometric programs) by steepest descent with step halving, dual as check.
#include <cmath>
#include <cstdio>

constexpr int most_terms = 6, most_vars = 3;

struct program {
    int vars, terms;
    double factor[most_terms];
    double power[most_terms][most_vars];
};

static program read_or_stop() {
    program p = {};
    if (std::scanf("%d %d", &p.vars, &p.terms) != 2) return {};
    if (p.vars < 1 || p.vars > most_vars || p.terms < 1 || p.terms > most_terms) return {};
    for (int t = 0; t < p.terms; t++) {
        if (std::scanf("%lf", &p.factor[t]) != 1) return {};
        for (int i = 0; i < p.vars; i++)
            if (std::scanf("%lf", &p.power[t][i]) != 1) return {};
    }
    return p;
}

// The cost in the logarithms u of the sizes: a sum of factor * exp(power . u), which is convex.
static double cost(const program &p, const double *u, double *part) {
    double sum = 0;
    for (int t = 0; t < p.terms; t++) {
        double exponent = 0;
        for (int i = 0; i < p.vars; i++) exponent += p.power[t][i] * u[i];
        part[t] = p.factor[t] * std::exp(exponent);
        sum += part[t];
    }
    return sum;
}

static double descend(const program &p, double *u, double *part) {
    double now = cost(p, u, part), step = 1.0;
    for (int round = 0; round < 2000; round++) {
        double slope[most_vars], trial[most_vars], square = 0;
        for (int i = 0; i < p.vars; i++) {
            slope[i] = 0;
            for (int t = 0; t < p.terms; t++) slope[i] += p.power[t][i] * part[t] / now;
            square += slope[i] * slope[i];
        }
        if (square < 1e-18) break;
        step *= 4;
        double next;
        do { // halve until the logarithm of the cost sinks enough
            step /= 2;
            for (int i = 0; i < p.vars; i++) trial[i] = u[i] - step * slope[i];
            next = cost(p, trial, part);
        } while (std::log(next) > std::log(now) - 0.3 * step * square && step > 1e-12);
        for (int i = 0; i < p.vars; i++) u[i] = trial[i];
        now = next;
    }
    return now;
}

int main() {
    for (program p = read_or_stop(); p.vars > 0; p = read_or_stop()) {
        double u[most_vars] = { 0 }, part[most_terms], least = descend(p, u, part), dual = 1;
        std::printf("sizes");
        for (int i = 0; i < p.vars; i++) std::printf(" %.3f", std::exp(u[i]));
        std::printf(", cost %.3f, shares", least);
        for (int t = 0; t < p.terms; t++) {
            double share = part[t] / least;
            std::printf(" %.2f", share);
            dual *= std::pow(p.factor[t] / share, share);
        }
        std::printf(", dual %s\n", std::fabs(dual - least) < 1e-6 * least ? "agrees" : "DIFFERS");
    }
    return 0;
}
