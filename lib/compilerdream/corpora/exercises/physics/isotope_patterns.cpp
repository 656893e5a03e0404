// Computes the isotope pattern of molecules: masses and shares of the peaks, by repeated convolution.
#include <cctype>
#include <cmath>
#include <cstdio>
#include <vector>

struct Isotope {
    double mass, share;
};

struct Element {
    const char* symbol;
    int count;
    Isotope isotopes[4];
};

const Element elements[] = {
    {"H", 2, {{1.00782503, 0.999885}, {2.01410178, 0.000115}}},
    {"C", 2, {{12.0, 0.9893}, {13.00335484, 0.0107}}},
    {"N", 2, {{14.003074, 0.99636}, {15.0001089, 0.00364}}},
    {"O", 3, {{15.99491462, 0.99757}, {16.99913176, 0.00038}, {17.99915961, 0.00205}}},
    {"S", 4, {{31.97207117, 0.9499}, {32.9714589, 0.0075}, {33.967867, 0.0425}, {35.967081, 0.0001}}},
    {"Cl", 2, {{34.96885268, 0.7576}, {36.96590259, 0.2424}}},
    {"Br", 2, {{78.9183376, 0.5069}, {80.9162906, 0.4931}}},
    {"F", 1, {{18.99840316, 1.0}}},
};

// One bin for each whole number of extra mass units; the mass is the mean inside the bin.
using Pattern = std::vector<Isotope>;

Pattern single(const Element& e) {
    int width = int(std::floor(e.isotopes[e.count - 1].mass - e.isotopes[0].mass + 0.5)) + 1;
    Pattern p(width, Isotope{0, 0});
    for (int i = 0; i < e.count; ++i)
        p[size_t(std::floor(e.isotopes[i].mass - e.isotopes[0].mass + 0.5))] = e.isotopes[i];
    return p;
}

Pattern join(const Pattern& a, const Pattern& b) {
    Pattern sum(a.size() + b.size() - 1, Isotope{0, 0});
    for (size_t i = 0; i < a.size(); ++i)
        for (size_t j = 0; j < b.size(); ++j) {
            double share = a[i].share * b[j].share;
            sum[i + j].share += share;
            sum[i + j].mass += share * (a[i].mass + b[j].mass);
        }
    for (Isotope& bin : sum)
        if (bin.share > 0) bin.mass /= bin.share;
    while (sum.size() > 1 && sum.back().share < 1e-12) sum.pop_back();
    return sum;
}

Pattern power(const Pattern& base, int times) {
    Pattern result(1, Isotope{0, 1}), square = base;
    for (; times > 0; times /= 2) {
        if (times % 2) result = join(result, square);
        if (times > 1) square = join(square, square);
    }
    return result;
}

const Element* element_at(const char*& p) {
    const Element* best = nullptr;
    int length = 0;
    for (const Element& e : elements) {
        int n = 0;
        while (e.symbol[n] && e.symbol[n] == p[n]) ++n;
        if (!e.symbol[n] && n > length) {
            best = &e;
            length = n;
        }
    }
    p += length;
    return best;
}

double mean_mass(const Element& e) {
    double sum = 0;
    for (int i = 0; i < e.count; ++i) sum += e.isotopes[i].mass * e.isotopes[i].share;
    return sum;
}

bool analyse(const char* formula, double threshold) {
    Pattern whole(1, Isotope{0, 1});
    double average = 0, lightest = 0, all_light = 1;
    for (const char* p = formula; *p;) {
        const Element* e = element_at(p);
        if (!e) return false;
        int times = 0;
        while (std::isdigit(static_cast<unsigned char>(*p))) times = times * 10 + (*p++ - '0');
        if (times == 0) times = 1;
        whole = join(whole, power(single(*e), times));
        average += times * mean_mass(*e);
        lightest += times * e->isotopes[0].mass;
        all_light *= std::pow(e->isotopes[0].share, times);
    }
    size_t tallest = 0;
    double total = 0, mean = 0;
    for (size_t i = 0; i < whole.size(); ++i) {
        if (whole[i].share > whole[tallest].share) tallest = i;
        total += whole[i].share;
        mean += whole[i].share * whole[i].mass;
    }
    std::printf("%s: average mass %.3f, lightest %.4f\n", formula, average, lightest);
    for (size_t i = 0; i < whole.size(); ++i) {
        double relative = 100 * whole[i].share / whole[tallest].share;
        if (relative < threshold) continue;
        std::printf("  %10.4f %6.2f ", whole[i].mass, relative);
        for (int k = 0; k < int(relative / 4 + 0.5); ++k) std::putchar('#');
        std::putchar('\n');
    }
    bool good = std::fabs(total - 1) < 1e-6 && std::fabs(mean - average) < 1e-3 &&
                std::fabs(whole[0].share - all_light) < 1e-9 && std::fabs(whole[0].mass - lightest) < 1e-6;
    std::printf("  sum, mean and first peak %s\n", good ? "agree" : "disagree");
    return true;
}

int main() {
    char formula[64];
    double threshold;
    if (std::scanf("%lf", &threshold) != 1) return 0;
    while (std::scanf("%63s", formula) == 1)
        if (!analyse(formula, threshold)) std::printf("%s: unknown element\n", formula);
    return 0;
}
