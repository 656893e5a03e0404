// Rotations by quaternions: products, matrices, interpolation, and the turn of a rigid body.
#include <cmath>
#include <cstdio>

struct Vector {
    double x, y, z;
};

static Vector operator+(const Vector &a, const Vector &b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
static Vector operator*(double f, const Vector &a) { return {f * a.x, f * a.y, f * a.z}; }
static double dot(const Vector &a, const Vector &b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
Vector cross(const Vector &a, const Vector &b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
static double length(const Vector &a) { return std::sqrt(dot(a, a)); }

struct Quaternion {
    double w;
    Vector v;

    static Quaternion turn(const Vector &axis, double degrees) {
        double half = degrees * std::acos(-1.0) / 360.0;
        return {std::cos(half), (std::sin(half) / length(axis)) * axis};
    }
    Quaternion operator*(const Quaternion &o) const {
        return {w * o.w - dot(v, o.v), w * o.v + o.w * v + cross(v, o.v)};
    }
    Quaternion operator+(const Quaternion &o) const { return {w + o.w, v + o.v}; }
    Quaternion scaled(double f) const { return {f * w, f * v}; }
    Quaternion conjugate() const { return {w, -1.0 * v}; }
    double dot_with(const Quaternion &o) const { return w * o.w + dot(v, o.v); }
    Quaternion unit() const { return scaled(1.0 / std::sqrt(dot_with(*this))); }
    Vector rotate(const Vector &a) const { return ((*this) * Quaternion{0.0, a} * conjugate()).v; }
    double degrees() const { return std::atan2(length(v), w) * 360.0 / std::acos(-1.0); }
};

struct Matrix {
    double m[3][3];

    explicit Matrix(const Quaternion &q) {
        double x = q.v.x, y = q.v.y, z = q.v.z, w = q.w;
        const double rows[3][3] = {
            {1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)},
            {2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)},
            {2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)},
        };
        for (int r = 0; r < 3; r++)
            for (int c = 0; c < 3; c++)
                m[r][c] = rows[r][c];
    }
    Vector operator*(const Vector &a) const {
        double in[3] = {a.x, a.y, a.z}, out[3] = {};
        for (int r = 0; r < 3; r++)
            for (int c = 0; c < 3; c++)
                out[r] += m[r][c] * in[c];
        return {out[0], out[1], out[2]};
    }
    double determinant() const {
        double sum = 0.0;
        for (int c = 0; c < 3; c++)
            sum += m[0][c] * (m[1][(c + 1) % 3] * m[2][(c + 2) % 3] - m[1][(c + 2) % 3] * m[2][(c + 1) % 3]);
        return sum;
    }
};

Quaternion between(Quaternion a, Quaternion b, double t) {
    double cosine = a.dot_with(b);
    if (cosine < 0.0) {
        b = b.scaled(-1.0);
        cosine = -cosine;
    }
    if (cosine > 0.9999)
        return (a.scaled(1.0 - t) + b.scaled(t)).unit();
    double angle = std::acos(cosine), sine = std::sin(angle);
    return a.scaled(std::sin((1.0 - t) * angle) / sine) + b.scaled(std::sin(t * angle) / sine);
}

// Torque-free motion; the axes of inertia differ, so the spin wanders in the body.
Vector tumble(Quaternion &q, Vector spin, const Vector &inertia, double h, int steps) {
    for (int k = 0; k < steps; k++) {
        Vector rate = {(inertia.y - inertia.z) / inertia.x * spin.y * spin.z,
                       (inertia.z - inertia.x) / inertia.y * spin.z * spin.x,
                       (inertia.x - inertia.y) / inertia.z * spin.x * spin.y};
        Vector half = spin + (h / 2) * rate;
        rate = {(inertia.y - inertia.z) / inertia.x * half.y * half.z,
                (inertia.z - inertia.x) / inertia.y * half.z * half.x,
                (inertia.x - inertia.y) / inertia.z * half.x * half.y};
        q = (q + (q * Quaternion{0.0, half}).scaled(h / 2)).unit();
        spin = spin + h * rate;
    }
    return spin;
}

static double tidy(double v) { return std::fabs(v) < 5e-5 ? 0.0 : v; }

void print(const char *name, const Vector &a) {
    std::printf("%s (%.4f, %.4f, %.4f)", name, tidy(a.x), tidy(a.y), tidy(a.z));
}

int main() {
    Quaternion total = {1.0, {0.0, 0.0, 0.0}}, last = total;
    Vector axis, probe = {1.0, 2.0, -0.5};
    double degrees;
    while (std::scanf("%lf %lf %lf %lf", &axis.x, &axis.y, &axis.z, &degrees) == 4) {
        Quaternion q = Quaternion::turn(axis, degrees);
        total = (q * total).unit();
        Vector a = total.rotate(probe), b = Matrix(total) * probe;
        print("probe", a);
        print(" halfway", between(last, total, 0.5).rotate(probe));
        std::printf(" turned %.3f, determinant %.6f, %s\n", total.degrees(), Matrix(total).determinant(),
                    length(a + -1.0 * b) < 1e-12 ? "agree" : "DIFFER");
        last = total;
    }
    const Vector inertia = {1.0, 2.0, 3.0};
    Quaternion pose = {1.0, {0.0, 0.0, 0.0}};
    Vector spin = {0.02, 1.0, 0.0};
    for (int k = 0; k < 6; k++) {
        spin = tumble(pose, spin, inertia, 0.01, 300);
        double energy = inertia.x * spin.x * spin.x + inertia.y * spin.y * spin.y + inertia.z * spin.z * spin.z;
        print("spin", spin);
        std::printf(" energy %.3f, momentum %.2f\n", energy / 2,
                    pose.rotate({inertia.x * spin.x, inertia.y * spin.y, inertia.z * spin.z}).y);
    }
}
