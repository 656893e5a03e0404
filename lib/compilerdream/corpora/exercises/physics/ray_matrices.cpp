// Traces paraxial rays through an optical bench with two-by-two matrices and finds the image plane.
#include <cmath>
#include <cstdio>

namespace {

struct Ray {
    double height, slope;
};

struct Matrix {
    double a, b, c, d;
    friend Matrix operator*(const Matrix& p, const Matrix& q) {
        return {p.a * q.a + p.b * q.c, p.a * q.b + p.b * q.d, p.c * q.a + p.d * q.c, p.c * q.b + p.d * q.d};
    }
    Ray operator()(Ray r) const { return {a * r.height + b * r.slope, c * r.height + d * r.slope}; }
    double determinant() const { return a * d - b * c; }
};

Matrix gap(double length) { return {1, length, 0, 1}; }
Matrix lens(double focus) { return {1, 0, -1 / focus, 1}; }
Matrix mirror(double radius) { return {1, 0, -2 / radius, 1}; }
Matrix surface(double radius, double from, double to) { return {1, 0, (from - to) / (radius * to), from / to}; }

bool small(double x) { return std::fabs(x) < 1e-9; }
double tidy(double x) { return std::fabs(x) < 5e-4 ? 0.0 : x; }

struct Bench {
    Matrix system{1, 0, 0, 1};
    double index = 1;       // refractive index behind the last element
    double expected = 1;    // determinant the system ought to have
    double image = 0;       // object distance carried from lens to lens, thin-lens formula
    double magnification = 1;
    bool only_lenses = true;

    void pass(const Matrix& m) { system = m * system; }
};

void report_image(const Bench& bench) {
    const Matrix& m = bench.system;
    std::printf("  matrix [%.4f %.3f; %.5f %.4f], determinant %s\n", tidy(m.a), tidy(m.b), tidy(m.c * 100) / 100, tidy(m.d),
                small(m.determinant() - bench.expected) ? "as expected" : "wrong");
    if (small(m.d)) {
        std::printf("  the image lies at infinity\n");
        return;
    }
    double behind = -m.b / m.d;
    double enlarge = m.a + behind * m.c;
    std::printf("  image at %.3f, %s, magnification %.3f, %s\n", tidy(behind), behind > 0 ? "real" : "virtual", tidy(enlarge),
                enlarge < 0 ? "inverted" : "upright");
    const double slopes[3] = {-0.02, 0.0, 0.03};
    double spread = 0;
    for (double s : slopes) {
        Ray out = (gap(behind) * m)(Ray{1.0, s});
        spread = std::fmax(spread, std::fabs(out.height - enlarge));
    }
    std::printf("  three rays %s in the image\n", spread < 1e-8 ? "meet" : "miss one another");
    if (bench.only_lenses) {
        bool same = std::fabs(-bench.image - behind) < 1e-6 && std::fabs(bench.magnification - enlarge) < 1e-6;
        std::printf("  thin-lens formula %s\n", same ? "agrees" : "differs");
    }
}

}  // namespace

int main() {
    Bench bench;
    char kind;
    double x, y;
    int number = 0;
    while (std::scanf(" %c", &kind) == 1) {
        switch (kind) {
        case 'g':
            if (std::scanf("%lf", &x) != 1) return 0;
            bench.pass(gap(x));
            bench.image += x;
            break;
        case 'l':
            if (std::scanf("%lf", &x) != 1) return 0;
            bench.pass(lens(x));
            if (small(bench.image - x)) {
                bench.only_lenses = false;
            } else {
                double behind = bench.image * x / (bench.image - x);
                if (!small(bench.image)) bench.magnification *= -behind / bench.image;
                bench.image = -behind;
            }
            break;
        case 'm':
            if (std::scanf("%lf", &x) != 1) return 0;
            bench.pass(mirror(x));
            bench.only_lenses = false;
            break;
        case 's':
            if (std::scanf("%lf %lf", &x, &y) != 2) return 0;
            bench.pass(surface(x, bench.index, y));
            bench.expected *= bench.index / y;
            bench.index = y;
            bench.only_lenses = false;
            break;
        case '.':
            std::printf("bench %d\n", ++number);
            report_image(bench);
            bench = Bench();
            break;
        default:
            std::printf("unknown element %c\n", kind);
        }
    }
    return 0;
}
