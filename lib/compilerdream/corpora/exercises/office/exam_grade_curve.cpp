// Exam marks: mean, spread, median and percentiles, a curve to a target mean, grade bands and a bar chart.
#include <cmath>
#include <cstdio>

const int kMost = 200;

struct Marks {
    double value[kMost];
    int count = 0;
};

struct Summary {
    double mean, deviation, skew;
};

// Keeps the marks in ascending order while reading.
void add(Marks &m, double x) {
    if (m.count == kMost) return;
    int i = m.count++;
    for (; i > 0 && m.value[i - 1] > x; --i) m.value[i] = m.value[i - 1];
    m.value[i] = x;
}

Summary summarise(const Marks &m) {
    Summary s = {0, 0, 0};
    for (int i = 0; i < m.count; ++i) s.mean += m.value[i] / m.count;
    for (int i = 0; i < m.count; ++i) {
        double d = m.value[i] - s.mean;
        s.deviation += d * d / m.count;
        s.skew += d * d * d / m.count;
    }
    s.deviation = std::sqrt(s.deviation);
    s.skew = s.deviation > 0 ? s.skew / (s.deviation * s.deviation * s.deviation) : 0;
    return s;
}

double percentile(const Marks &m, double percent) {
    double place = percent / 100 * (m.count - 1);
    int below = static_cast<int>(place);
    if (below >= m.count - 1) return m.value[m.count - 1];
    return m.value[below] + (place - below) * (m.value[below + 1] - m.value[below]);
}

void print_summary(const char *title, const Marks &m) {
    Summary s = summarise(m);
    std::printf("%-7s n=%d mean %.2f deviation %.2f skew %.2f\n", title, m.count, s.mean, s.deviation, s.skew);
    std::printf("        quartiles %.1f %.1f %.1f, best tenth from %.1f\n", percentile(m, 25), percentile(m, 50),
                percentile(m, 75), percentile(m, 90));
}

// Power curve 100 * (x / 100)^p; the exponent that gives the wanted mean is found by bisection.
double curve_exponent(const Marks &m, double target) {
    double low = 0.1, high = 10;
    for (int round = 0; round < 50; ++round) {
        double p = (low + high) / 2, mean = 0;
        for (int i = 0; i < m.count; ++i) mean += 100 * std::pow(m.value[i] / 100, p) / m.count;
        if (mean > target) low = p;
        else high = p;
    }
    return (low + high) / 2;
}

void chart(const Marks &m) {
    for (int from = 0; from < 100; from += 10) {
        int n = 0;
        for (int i = 0; i < m.count; ++i)
            n += m.value[i] >= from && (m.value[i] < from + 10 || from == 90);
        std::printf("%3d+ %3d ", from, n);
        for (int k = 0; k < n; ++k) std::printf("#");
        std::printf("\n");
    }
}

int main() {
    Marks raw, curved;
    double target, x;
    unsigned seed;
    int extra;
    if (std::scanf("%lf %u %d", &target, &seed, &extra) != 3) return 0;
    while (std::scanf("%lf", &x) == 1)
        if (x >= 0 && x <= 100) add(raw, x);
        else std::printf("mark %.0f ignored\n", x);
    for (int i = 0; i < extra; ++i) {
        int sum = 0;
        for (int die = 0; die < 4; ++die) {
            seed = seed * 1664525u + 1013904223u;
            sum += static_cast<int>(seed >> 16) % 24;
        }
        add(raw, sum + 4);
    }
    if (raw.count == 0) return 0;
    double p = curve_exponent(raw, target);
    for (int i = 0; i < raw.count; ++i) add(curved, 100 * std::pow(raw.value[i] / 100, p));
    print_summary("raw", raw);
    print_summary("curved", curved);
    std::printf("exponent %.3f\n", p);
    chart(curved);
    const int limits[] = {80, 70, 60, 50, 0};
    for (int g = 0, above = 101; g < 5; above = limits[g++]) {
        int n = 0;
        for (int i = 0; i < curved.count; ++i) n += curved.value[i] >= limits[g] && curved.value[i] < above;
        std::printf("grade %c: %d\n", 'A' + g, n);
    }
    return 0;
}
