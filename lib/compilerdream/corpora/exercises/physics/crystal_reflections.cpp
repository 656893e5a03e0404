// Predicts the X-ray powder lines of cubic crystals from structure factors and checks the extinction rules.
#include <cmath>
#include <cstdio>
#include <cstring>

struct Atom {
    int x, y, z;  // in eighths of the cell
    int kind;
};

struct Structure {
    const char* name;
    int atoms;
    Atom atom[8];
    bool (*allowed)(int h, int k, int l);
};

static bool any(int, int, int) { return true; }
static bool even_sum(int h, int k, int l) { return (h + k + l) % 2 == 0; }
static bool unmixed(int h, int k, int l) { return (h & 1) == (k & 1) && (k & 1) == (l & 1); }
static bool diamond_rule(int h, int k, int l) { return unmixed(h, k, l) && ((h & 1) || (h + k + l) % 4 == 0); }

static const Structure structures[] = {
    {"simple", 1, {{0, 0, 0, 0}}, any},
    {"body-centred", 2, {{0, 0, 0, 0}, {4, 4, 4, 0}}, even_sum},
    {"face-centred", 4, {{0, 0, 0, 0}, {0, 4, 4, 0}, {4, 0, 4, 0}, {4, 4, 0, 0}}, unmixed},
    {"diamond", 8,
     {{0, 0, 0, 0}, {0, 4, 4, 0}, {4, 0, 4, 0}, {4, 4, 0, 0}, {2, 2, 2, 0}, {2, 6, 6, 0}, {6, 2, 6, 0}, {6, 6, 2, 0}},
     diamond_rule},
    {"caesium-chloride", 2, {{0, 0, 0, 0}, {4, 4, 4, 1}}, any},
    {"rock-salt", 8,
     {{0, 0, 0, 0}, {0, 4, 4, 0}, {4, 0, 4, 0}, {4, 4, 0, 0}, {4, 4, 4, 1}, {4, 0, 0, 1}, {0, 4, 0, 1}, {0, 0, 4, 1}},
     unmixed},
};

struct Phasor {
    double re = 0, im = 0;
    void add(double size, int eighths) {
        double angle = (eighths & 7) * 0.785398163397448;
        re += size * std::cos(angle);
        im += size * std::sin(angle);
    }
    double power() const { return re * re + im * im; }
};

static double structure_factor(const Structure& s, const double weight[2], int h, int k, int l) {
    Phasor sum;
    for (int i = 0; i < s.atoms; ++i) {
        const Atom& a = s.atom[i];
        sum.add(weight[a.kind], h * a.x + k * a.y + l * a.z);
    }
    return sum.power();
}

// Number of distinct planes that arise from (h k l) by exchanging and negating indices; h >= k >= l >= 0.
static int multiplicity(int h, int k, int l) {
    int orders = h == k && k == l ? 1 : h == k || k == l ? 3 : 6;
    const int indices[3] = {h, k, l};
    for (int index : indices)
        if (index) orders *= 2;
    return orders;
}

static int counted_multiplicity(int h, int k, int l) {
    int squares = h * h + k * k + l * l, product = h * k * l, count = 0;
    for (int a = -h; a <= h; ++a)
        for (int b = -h; b <= h; ++b)
            for (int c = -h; c <= h; ++c) {
                int p = a * b * c;
                if (a * a + b * b + c * c == squares && (p < 0 ? -p : p) == product &&
                    a * a * a * a + b * b * b * b + c * c * c * c == h * h * h * h + k * k * k * k + l * l * l * l)
                    ++count;
            }
    return count;
}

struct Line {
    int h, k, l;
    double angle, strength;
};

static int collect(const Structure& s, const double weight[2], double edge, double wave, Line* lines, int room, int& bad) {
    int count = 0;
    double strongest = 0;
    for (int squares = 1; squares <= 24; ++squares)
        for (int h = 0; h * h <= squares; ++h)
            for (int k = 0; k <= h; ++k)
                for (int l = 0; l <= k; ++l) {
                    if (h * h + k * k + l * l != squares) continue;
                    double power = structure_factor(s, weight, h, k, l);
                    if (weight[0] != weight[1] && (power > 1e-9) != s.allowed(h, k, l)) ++bad;
                    if (multiplicity(h, k, l) != counted_multiplicity(h, k, l)) ++bad;
                    double sine = wave * std::sqrt(double(squares)) / (2 * edge);
                    if (power < 1e-9 || sine >= 1 || count == room) continue;
                    double theta = std::asin(sine), twice = std::cos(2 * theta);
                    double polarised = (1 + twice * twice) / (sine * sine * std::cos(theta));
                    lines[count] = {h, k, l, 2 * theta * 57.29577951308232, power * multiplicity(h, k, l) * polarised};
                    if (lines[count].strength > strongest) strongest = lines[count].strength;
                    ++count;
                }
    for (int i = 0; i < count; ++i) lines[i].strength *= 100 / strongest;
    return count;
}

int main() {
    char substance[20], kind[20];
    double edge, wave, weight[2];
    int bad = 0, shown;
    while (std::scanf("%19s %19s %lf %lf %lf %lf %d", substance, kind, &edge, &wave, &weight[0], &weight[1], &shown) == 7) {
        const Structure* found = nullptr;
        for (const Structure& s : structures)
            if (std::strcmp(s.name, kind) == 0) found = &s;
        if (!found) {
            std::printf("%s: no structure called %s\n", substance, kind);
            continue;
        }
        Line lines[24];
        int count = collect(*found, weight, edge, wave, lines, 24, bad);
        std::printf("%s, %s, edge %.3f: %d lines\n", substance, kind, edge, count);
        for (int i = 0; i < count && i < shown; ++i)
            std::printf("  (%d %d %d) at %6.2f degrees, spacing %.4f, strength %5.1f\n", lines[i].h, lines[i].k, lines[i].l,
                        lines[i].angle, edge / std::sqrt(double(lines[i].h * lines[i].h + lines[i].k * lines[i].k + lines[i].l * lines[i].l)),
                        lines[i].strength);
    }
    std::printf("rules and sums %s\n", bad ? "differ" : "agree");
    return 0;
}
