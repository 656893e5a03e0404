// Smallest enclosing circle by Welzl's recursion, with an affine map and a bounding box before it.
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace {

struct Vec {
    double x, y;
    Vec operator+(const Vec &o) const { return {x + o.x, y + o.y}; }
    Vec operator-(const Vec &o) const { return {x - o.x, y - o.y}; }
    Vec operator*(double k) const { return {x * k, y * k}; }
    double dot(const Vec &o) const { return x * o.x + y * o.y; }
    double cross(const Vec &o) const { return x * o.y - y * o.x; }
    double norm() const { return std::sqrt(dot(*this)); }
};

struct Circle {
    Vec centre;
    double radius;
    bool holds(const Vec &p) const { return (p - centre).norm() <= radius + 1e-9; }
};

struct Affine {
    double a, b, c, d;
    Vec shift;
    Vec operator()(const Vec &p) const { return Vec{a * p.x + b * p.y, c * p.x + d * p.y} + shift; }

    static Affine turn(double degrees, double scale, Vec shift) {
        double angle = degrees * std::acos(-1.0) / 180.0;
        double c = scale * std::cos(angle), s = scale * std::sin(angle);
        return {c, -s, s, c, shift};
    }
};

Circle around(const Vec &a, const Vec &b) {
    Vec centre = (a + b) * 0.5;
    return {centre, (a - centre).norm()};
}

Circle around(const Vec &a, const Vec &b, const Vec &c) {
    Vec u = b - a, v = c - a;
    double twice = 2 * u.cross(v);
    if (std::fabs(twice) < 1e-12) {
        Circle ab = around(a, b), ac = around(a, c), bc = around(b, c);
        Circle best = ab.radius > ac.radius ? ab : ac;
        return best.radius > bc.radius ? best : bc;
    }
    double uu = u.dot(u), vv = v.dot(v);
    Vec centre = {(v.y * uu - u.y * vv) / twice, (u.x * vv - v.x * uu) / twice};
    return {a + centre, centre.norm()};
}

class Welzl {
public:
    Welzl(const Vec *points, int count) : points_(points) { answer_ = solve(count, 0); }
    const Circle &answer() const { return answer_; }
    int calls() const { return calls_; }

private:
    Circle from_border(int size) const {
        switch (size) {
            case 0: return {{0, 0}, -1};
            case 1: return {border_[0], 0};
            case 2: return around(border_[0], border_[1]);
            default: return around(border_[0], border_[1], border_[2]);
        }
    }

    Circle solve(int count, int size) {
        calls_++;
        if (count == 0 || size == 3) return from_border(size);
        Circle circle = solve(count - 1, size);
        const Vec &last = points_[count - 1];
        if (circle.radius >= 0 && circle.holds(last)) return circle;
        border_[size] = last;
        return solve(count - 1, size + 1);
    }

    const Vec *points_;
    Vec border_[3];
    int calls_ = 0;
    Circle answer_;
};

}  // namespace

int main() {
    static Vec points[256];
    int count;
    double degrees, scale;
    std::uint32_t seed;
    while (std::scanf("%d %u %lf %lf", &count, &seed, &degrees, &scale) == 4 && count <= 256) {
        Affine map = Affine::turn(degrees, scale, {3.5, -1.25});
        Vec low = {1e9, 1e9}, high = {-1e9, -1e9};
        for (int i = 0; i < count; i++) {
            seed = seed * 22695477u + 1u;
            double x = static_cast<double>(seed >> 16 & 1023) / 64.0;
            seed = seed * 22695477u + 1u;
            double y = static_cast<double>(seed >> 16 & 511) / 64.0;
            points[i] = map({x, y});
            low = {std::fmin(low.x, points[i].x), std::fmin(low.y, points[i].y)};
            high = {std::fmax(high.x, points[i].x), std::fmax(high.y, points[i].y)};
        }
        Welzl welzl(points, count);
        const Circle &circle = welzl.answer();
        int outside = 0, border = 0;
        for (int i = 0; i < count; i++) {
            double distance = (points[i] - circle.centre).norm();
            outside += distance > circle.radius + 1e-6;
            border += std::fabs(distance - circle.radius) < 1e-6;
        }
        double box = (high - low).norm() / 2;
        std::printf("%d points: centre (%.3f, %.3f), radius %.3f of %.3f, %d on it, %d outside\n",
                    count, circle.centre.x, circle.centre.y, circle.radius, box, border, outside);
    }
    return 0;
}
