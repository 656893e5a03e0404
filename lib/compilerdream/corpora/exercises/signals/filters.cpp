// Recursive filters: second-order sections in cascade, their response measured and computed.
#include <cmath>
#include <cstdio>

struct Coefficients {
    double b0, b1, b2, a1, a2;
};

class Section {
public:
    Section() : c_() {}
    explicit Section(const Coefficients &c) : c_(c) {}

    double step(double x) {
        double y = c_.b0 * x + s1_;
        s1_ = c_.b1 * x - c_.a1 * y + s2_;
        s2_ = c_.b2 * x - c_.a2 * y;
        return y;
    }

    // The size of the transfer function on the unit circle, squared.
    double gain(double w) const {
        double c1 = std::cos(w), s1 = std::sin(w), c2 = std::cos(2 * w), s2 = std::sin(2 * w);
        double top_re = c_.b0 + c_.b1 * c1 + c_.b2 * c2, top_im = c_.b1 * s1 + c_.b2 * s2;
        double low_re = 1.0 + c_.a1 * c1 + c_.a2 * c2, low_im = c_.a1 * s1 + c_.a2 * s2;
        return (top_re * top_re + top_im * top_im) / (low_re * low_re + low_im * low_im);
    }

    // Both poles lie inside the circle.
    bool stable() const { return std::fabs(c_.a2) < 1.0 && std::fabs(c_.a1) < 1.0 + c_.a2; }
    void rest() { s1_ = s2_ = 0.0; }

private:
    Coefficients c_;
    double s1_ = 0.0, s2_ = 0.0;
};

enum class Kind { low, high, band, notch };

static Coefficients design(Kind kind, double w, double quality) {
    double c = std::cos(w), alpha = std::sin(w) / (2.0 * quality), scale = 1.0 / (1.0 + alpha);
    Coefficients k = {0.0, 0.0, 0.0, -2.0 * c * scale, (1.0 - alpha) * scale};
    switch (kind) {
    case Kind::low:
        k.b0 = k.b2 = (1.0 - c) / 2.0 * scale;
        k.b1 = (1.0 - c) * scale;
        break;
    case Kind::high:
        k.b0 = k.b2 = (1.0 + c) / 2.0 * scale;
        k.b1 = -(1.0 + c) * scale;
        break;
    case Kind::band:
        k.b0 = alpha * scale;
        k.b2 = -k.b0;
        break;
    case Kind::notch:
        k.b0 = k.b2 = scale;
        k.b1 = -2.0 * c * scale;
        break;
    }
    return k;
}

template <int Sections>
class Cascade {
public:
    Cascade(Kind kind, double w) {
        for (int k = 0; k < Sections; k++) {
            double angle = std::acos(-1.0) * (2 * k + 1) / (4 * Sections);
            section_[k] = Section(design(kind, w, 0.5 / std::cos(angle)));
        }
    }
    double step(double x) {
        for (Section &s : section_)
            x = s.step(x);
        return x;
    }
    double gain(double w) const {
        double product = 1.0;
        for (const Section &s : section_)
            product *= s.gain(w);
        return std::sqrt(product);
    }
    bool stable() const {
        bool all = true;
        for (const Section &s : section_)
            all = all && s.stable();
        return all;
    }
    void rest() {
        for (Section &s : section_)
            s.rest();
    }

private:
    Section section_[Sections];
};

// Sends a wave through and compares it with a quarter-turn pair after it has settled.
template <typename Filter>
static double measure(Filter &filter, double w) {
    const int settle = 600, count = 400;
    double in = 0.0, out = 0.0;
    filter.rest();
    for (int i = 0; i < settle + count; i++) {
        double y = filter.step(std::sin(w * i));
        if (i >= settle) {
            in += y * std::sin(w * i);
            out += y * std::cos(w * i);
        }
    }
    return 2.0 / count * std::sqrt(in * in + out * out);
}

template <int Sections>
static void study(const char *name, Kind kind, double corner) {
    const double pi = std::acos(-1.0);
    Cascade<Sections> filter(kind, corner * pi);
    double worst = 0.0;
    std::printf("%s of order %d at %.2f:", name, 2 * Sections, corner);
    for (int k = 1; k < 10; k++) {
        double w = k * pi / 10, wanted = filter.gain(w);
        worst = std::fmax(worst, std::fabs(measure(filter, w) - wanted));
        std::printf(" %.4f", wanted);
    }
    filter.rest();
    double sum = 0.0, energy = 0.0;
    for (int i = 0; i < 400; i++) {
        double y = filter.step(i == 0 ? 1.0 : 0.0);
        sum += y;
        energy += y * y;
    }
    std::printf(", sum %.4f energy %.4f, %s, %s\n", std::fabs(sum), energy, filter.stable() ? "stable" : "UNSTABLE",
                worst < 1e-6 ? "measured alike" : "MEASURED UNLIKE");
}

int main() {
    double corner;
    while (std::scanf("%lf", &corner) == 1) {
        study<1>("low", Kind::low, corner);
        study<3>("low", Kind::low, corner);
        study<2>("high", Kind::high, corner);
        study<1>("band", Kind::band, corner);
        study<2>("notch", Kind::notch, corner);
    }
}
