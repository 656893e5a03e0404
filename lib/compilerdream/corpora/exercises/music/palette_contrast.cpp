// Colour palettes: moves colours between models, grades contrast, finds named neighbours and builds harmonies and tints.
#include <cmath>
#include <cstdio>
#include <cstring>

struct Rgb {
    double r, g, b; // 0 to 1
};

struct Hsl {
    double h, s, l; // degrees, 0 to 1, 0 to 1
};

struct Lab {
    double l, a, b;
};

struct Named {
    const char *name;
    unsigned code;
};

const Named kNames[] = {
    {"black", 0x000000},  {"white", 0xffffff},  {"slate", 0x708090},  {"crimson", 0xdc143c}, {"tomato", 0xff6347},
    {"gold", 0xffd700},   {"olive", 0x808000},  {"forest", 0x228b22}, {"mint", 0x98ff98},    {"teal", 0x008080},
    {"sky", 0x87ceeb},    {"navy", 0x000080},   {"indigo", 0x4b0082}, {"orchid", 0xda70d6},  {"rose", 0xff007f},
    {"sienna", 0xa0522d}, {"sand", 0xf4a460},   {"ivory", 0xfffff0},  {"plum", 0x8e4585},    {"silver", 0xc0c0c0},
};

inline double clamp01(double x) {
    return x < 0 ? 0 : x > 1 ? 1 : x;
}

inline unsigned byte_of(double x) {
    return (unsigned)std::floor(clamp01(x) * 255 + 0.5);
}

inline Rgb from_code(unsigned code) {
    return {(code >> 16 & 255) / 255.0, (code >> 8 & 255) / 255.0, (code & 255) / 255.0};
}

inline unsigned to_code(Rgb c) {
    return byte_of(c.r) << 16 | byte_of(c.g) << 8 | byte_of(c.b);
}

Hsl to_hsl(Rgb c) {
    double high = std::fmax(c.r, std::fmax(c.g, c.b)), low = std::fmin(c.r, std::fmin(c.g, c.b));
    double span = high - low, l = (high + low) / 2;
    if (span < 1e-9)
        return {0, 0, l};
    double h = high == c.r ? (c.g - c.b) / span : high == c.g ? 2 + (c.b - c.r) / span : 4 + (c.r - c.g) / span;
    return {h < 0 ? h * 60 + 360 : h * 60, span / (1 - std::fabs(2 * l - 1)), l};
}

inline double ramp(Hsl c, int n) {
    double k = std::fmod(n + c.h / 30, 12.0);
    double a = c.s * std::fmin(c.l, 1 - c.l);
    return c.l - a * std::fmax(-1.0, std::fmin(std::fmin(k - 3, 9 - k), 1.0));
}

inline Rgb from_hsl(Hsl c) {
    return {ramp(c, 0), ramp(c, 8), ramp(c, 4)};
}

inline double linear(double x) {
    return x <= 0.04045 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4);
}

inline double brightness(Rgb c) {
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

double contrast(Rgb a, Rgb b) {
    double x = brightness(a) + 0.05, y = brightness(b) + 0.05;
    return x > y ? x / y : y / x;
}

inline double lab_curve(double t) {
    return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16) / 116;
}

Lab to_lab(Rgb c) {
    double r = linear(c.r), g = linear(c.g), b = linear(c.b);
    double x = lab_curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    double y = lab_curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
    double z = lab_curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(Lab p, Lab q) {
    return std::sqrt((p.l - q.l) * (p.l - q.l) + (p.a - q.a) * (p.a - q.a) + (p.b - q.b) * (p.b - q.b));
}

const Named &nearest(Rgb c) {
    const Named *best = kNames;
    for (const Named &n : kNames)
        if (distance(to_lab(from_code(n.code)), to_lab(c)) < distance(to_lab(from_code(best->code)), to_lab(c)))
            best = &n;
    return *best;
}

const char *grade(double ratio) {
    return ratio >= 7 ? "AAA" : ratio >= 4.5 ? "AA" : ratio >= 3 ? "large only" : "fails";
}

Rgb turned(Rgb c, double degrees) {
    Hsl h = to_hsl(c);
    h.h = std::fmod(h.h + degrees + 360, 360.0);
    return from_hsl(h);
}

Rgb blend(Rgb a, Rgb b, double t) {
    return {a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t};
}

int main() {
    unsigned code;
    char task[12];
    int colours = 0, kept = 0;
    while (std::scanf("%11s %x", task, &code) == 2) {
        code &= 0xffffff;
        Rgb c = from_code(code);
        Hsl h = to_hsl(c);
        const Named &n = nearest(c);
        colours++;
        kept += to_code(from_hsl(h)) == code;
        std::printf("#%06x h%3.0f s%3.0f%% l%3.0f%% near %-8s", code, h.h, h.s * 100, h.l * 100, n.name);
        if (std::strcmp(task, "harmony") == 0) {
            const double turns[] = {180, 120, 240, 30, -30};
            for (double t : turns)
                std::printf(" %06x", to_code(turned(c, t)));
        } else if (std::strcmp(task, "tints") == 0) {
            for (int i = 1; i <= 4; i++)
                std::printf(" %06x", to_code(blend(c, from_code(0xffffff), i / 5.0)));
        } else if (std::strcmp(task, "paper") == 0) {
            // darken until the colour can be read on white paper
            int steps = 0;
            Rgb ink = c;
            while (contrast(ink, from_code(0xffffff)) < 4.5 && steps < 40) {
                ink = blend(ink, from_code(0), 0.05);
                steps++;
            }
            std::printf(" on white %.2f, %d steps darker %06x", contrast(c, from_code(0xffffff)), steps, to_code(ink));
        } else if (std::strcmp(task, "pair") == 0) {
            unsigned other = 0;
            if (std::scanf("%x", &other) != 1)
                break;
            double ratio = contrast(c, from_code(other & 0xffffff));
            std::printf(" with %06x: %.2f, %s", other & 0xffffff, ratio, grade(ratio));
        }
        std::printf("\n");
    }
    std::printf("there and back unchanged: %d of %d\n", kept, colours);
}
