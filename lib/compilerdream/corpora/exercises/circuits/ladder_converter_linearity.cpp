// Models a successive-approximation converter on an R-2R ladder with unequal resistors and measures its linearity.
#include <cmath>
#include <cstdio>

constexpr int bits = 6, codes = 1 << bits;

struct Ladder {
    double rung[bits], rail[bits], termination, reference;

    // Folds the ladder from its far end: each stage becomes one source with one resistance.
    double output(int code) const {
        double volts = 0, ohms = termination;
        for (int b = 0; b < bits; b++) {
            double drive = code >> b & 1 ? reference : 0;
            volts = (volts * rung[b] + drive * ohms) / (ohms + rung[b]);
            ohms = ohms * rung[b] / (ohms + rung[b]);
            if (b + 1 < bits) ohms += rail[b];
        }
        return volts;
    }
};

class Noise {
    unsigned state_;

public:
    explicit Noise(unsigned seed) : state_(seed ? seed : 1) {}
    double next() {
        state_ = state_ * 1103515245u + 12345u;
        return (int)(state_ >> 16 & 0x7fff) / 16383.5 - 1;
    }
};

Ladder make_ladder(double ohms, double reference, double tolerance, unsigned seed) {
    Noise noise(seed);
    Ladder l;
    l.reference = reference;
    for (int b = 0; b < bits; b++) {
        l.rung[b] = 2 * ohms * (1 + tolerance * noise.next());
        l.rail[b] = ohms * (1 + tolerance * noise.next());
    }
    l.termination = 2 * ohms * (1 + tolerance * noise.next());
    return l;
}

int convert(const Ladder &l, double volts, int &comparisons) {
    int code = 0;
    for (int b = bits - 1; b >= 0; b--) {
        comparisons++;
        if (l.output(code | 1 << b) <= volts) code |= 1 << b;
    }
    return code;
}

struct Report {
    double worst_differential, worst_integral;
    int reversals, missing, worst_code;
};

Report measure(const Ladder &l) {
    Report r = {0, 0, 0, 0, 0};
    double step = (l.output(codes - 1) - l.output(0)) / (codes - 1);
    for (int code = 1; code < codes; code++) {
        double rise = l.output(code) - l.output(code - 1);
        double differential = rise / step - 1, integral = (l.output(code) - l.output(0)) / step - code;
        if (rise <= 0) r.reversals++;
        if (std::fabs(differential) > std::fabs(r.worst_differential) + 1e-9) {
            r.worst_differential = differential;
            r.worst_code = code;
        }
        if (std::fabs(integral) > std::fabs(r.worst_integral)) r.worst_integral = integral;
    }
    bool seen[codes] = {};
    int comparisons = 0;
    for (int i = 0; i < 40 * codes; i++) seen[convert(l, l.reference * i / (40 * codes), comparisons)] = true;
    for (bool s : seen) r.missing += !s;
    return r;
}

// The best code by looking at all of them; must agree where the ladder never falls back.
int search_all(const Ladder &l, double volts) {
    int best = 0;
    for (int code = 0; code < codes; code++)
        if (l.output(code) <= volts) best = code;
    return best;
}

int main() {
    double ohms, reference, tolerance;
    unsigned seed;
    while (scanf("%lf %lf %lf %u", &ohms, &reference, &tolerance, &seed) == 4) {
        Ladder l = make_ladder(ohms, reference, tolerance / 100, seed);
        Report r = measure(l);
        printf("%.0f ohm, %.2f V, %.1f %%: half scale %.3f V, full scale %.3f V\n", ohms, reference, tolerance,
               l.output(codes / 2), l.output(codes - 1));
        printf("  differential %+.2f at code %d, integral %+.2f, %d reversals, %d codes never seen\n",
               r.worst_differential + 1e-9, r.worst_code, r.worst_integral + 1e-9, r.reversals, r.missing);
        int comparisons = 0, differ = 0;
        printf("  codes:");
        for (int i = 1; i < 12; i++) {
            double volts = reference * (i + 0.37) / 12.5;
            int code = convert(l, volts, comparisons);
            differ += code != search_all(l, volts);
            printf(" %d", code);
        }
        printf("\n  %d comparisons, %d differ from full search\n", comparisons, differ);
    }
    return 0;
}
