// Integrates a chain of masses and springs with Runge-Kutta and with leapfrog, and compares energy.
#include <cmath>
#include <cstdio>

template <int N>
struct State {
    double position[N];
    double speed[N];

    State plus(const State &other, double factor) const {
        State sum;
        for (int i = 0; i < N; i++) {
            sum.position[i] = position[i] + factor * other.position[i];
            sum.speed[i] = speed[i] + factor * other.speed[i];
        }
        return sum;
    }
};

template <int N>
class Chain {
public:
    Chain(double stiffness, double damping) : stiffness_(stiffness), damping_(damping) {}

    double force(const State<N> &s, int i) const {
        double left = i == 0 ? 0.0 : s.position[i - 1];
        double right = i == N - 1 ? 0.0 : s.position[i + 1];
        return stiffness_ * (left - 2.0 * s.position[i] + right) - damping_ * s.speed[i];
    }

    State<N> slope(const State<N> &s) const {
        State<N> d;
        for (int i = 0; i < N; i++) {
            d.position[i] = s.speed[i];
            d.speed[i] = force(s, i);
        }
        return d;
    }

    State<N> runge_kutta(const State<N> &s, double h) const {
        State<N> k1 = slope(s);
        State<N> k2 = slope(s.plus(k1, h / 2));
        State<N> k3 = slope(s.plus(k2, h / 2));
        State<N> k4 = slope(s.plus(k3, h));
        return s.plus(k1, h / 6).plus(k2, h / 3).plus(k3, h / 3).plus(k4, h / 6);
    }

    State<N> leapfrog(State<N> s, double h) const {
        for (int i = 0; i < N; i++) s.speed[i] += h / 2 * force(s, i);
        for (int i = 0; i < N; i++) s.position[i] += h * s.speed[i];
        State<N> moved = s;
        for (int i = 0; i < N; i++) s.speed[i] += h / 2 * force(moved, i);
        return s;
    }

    double energy(const State<N> &s) const {
        double sum = 0.0, before = 0.0;
        for (int i = 0; i < N; i++) {
            double stretch = s.position[i] - before;
            sum += 0.5 * s.speed[i] * s.speed[i] + 0.5 * stiffness_ * stretch * stretch;
            before = s.position[i];
        }
        return sum + 0.5 * stiffness_ * before * before;
    }

private:
    double stiffness_;
    double damping_;
};

template <int N>
static void compare(double stiffness, double damping, double h, int steps) {
    Chain<N> chain(stiffness, damping);
    State<N> start = {};
    for (int i = 0; i < N; i++) start.position[i] = std::sin(std::acos(-1.0) * (i + 1) / (N + 1));
    State<N> a = start, b = start;
    for (int i = 0; i < steps; i++) {
        a = chain.runge_kutta(a, h);
        b = chain.leapfrog(b, h);
    }
    double gap = 0.0;
    for (int i = 0; i < N; i++) gap = std::fmax(gap, std::fabs(a.position[i] - b.position[i]));
    std::printf("%d masses: energy %.4f -> %.4f and %.4f, middle %.3f, gap %.3f\n", N,
                chain.energy(start), chain.energy(a), chain.energy(b), a.position[N / 2], gap);
}

int main() {
    double stiffness, damping, h;
    int masses, steps;
    while (std::scanf("%d %lf %lf %lf %d", &masses, &stiffness, &damping, &h, &steps) == 5) {
        if (masses == 3)
            compare<3>(stiffness, damping, h, steps);
        else
            compare<8>(stiffness, damping, h, steps);
    }
    return 0;
}
