// Laplace's equation on a grid: Jacobi, Gauss-Seidel and over-relaxed sweeps, and a two-grid cycle.
#include <cmath>
#include <cstdio>
#include <vector>

class Grid {
public:
    explicit Grid(int n) : n_(n), cell_((n + 1) * (n + 1)) {}
    int n() const { return n_; }
    double &at(int r, int c) { return cell_[r * (n_ + 1) + c]; }
    double at(int r, int c) const { return cell_[r * (n_ + 1) + c]; }

private:
    int n_;
    std::vector<double> cell_;
};

static double around(const Grid &u, int r, int c) {
    return u.at(r - 1, c) + u.at(r + 1, c) + u.at(r, c - 1) + u.at(r, c + 1);
}

// How far f + (sum of neighbours) - 4 u is from zero.
static double residual(const Grid &u, const Grid &f, int r, int c) {
    return f.at(r, c) + around(u, r, c) - 4.0 * u.at(r, c);
}

static double largest_residual(const Grid &u, const Grid &f) {
    double worst = 0.0;
    for (int r = 1; r < u.n(); r++)
        for (int c = 1; c < u.n(); c++)
            worst = std::fmax(worst, std::fabs(residual(u, f, r, c)));
    return worst;
}

struct Jacobi {
    void operator()(Grid &u, const Grid &f) const {
        Grid old = u;
        for (int r = 1; r < u.n(); r++)
            for (int c = 1; c < u.n(); c++)
                u.at(r, c) = (f.at(r, c) + around(old, r, c)) / 4.0;
    }
};

struct Relaxed {
    double factor;
    void operator()(Grid &u, const Grid &f) const {
        for (int r = 1; r < u.n(); r++)
            for (int c = 1; c < u.n(); c++)
                u.at(r, c) += factor / 4.0 * residual(u, f, r, c);
    }
};

// Red and black fields in turn.
struct Coloured {
    void operator()(Grid &u, const Grid &f) const {
        for (int colour = 0; colour < 2; colour++)
            for (int r = 1; r < u.n(); r++)
                for (int c = 1 + (r + colour) % 2; c < u.n(); c += 2)
                    u.at(r, c) = (f.at(r, c) + around(u, r, c)) / 4.0;
    }
};

struct Cycle {
    void operator()(Grid &u, const Grid &f) const {
        Coloured smooth;
        smooth(u, f);
        if (u.n() < 4 || u.n() % 2 != 0) {
            for (int k = 0; k < 8; k++)
                smooth(u, f);
            return;
        }
        Grid error(u.n() / 2), rest(u.n() / 2);
        for (int r = 1; r < rest.n(); r++)
            for (int c = 1; c < rest.n(); c++) {
                double sum = 4.0 * residual(u, f, 2 * r, 2 * c);
                for (int d = -1; d <= 1; d += 2) {
                    sum += 2.0 * (residual(u, f, 2 * r + d, 2 * c) + residual(u, f, 2 * r, 2 * c + d));
                    sum += residual(u, f, 2 * r + d, 2 * c + d) + residual(u, f, 2 * r + d, 2 * c - d);
                }
                rest.at(r, c) = sum / 4.0;
            }
        (*this)(error, rest);
        for (int r = 1; r < u.n(); r++)
            for (int c = 1; c < u.n(); c++)
                u.at(r, c) += (error.at(r / 2, c / 2) + error.at((r + 1) / 2, c / 2) + error.at(r / 2, (c + 1) / 2) +
                               error.at((r + 1) / 2, (c + 1) / 2)) / 4.0;
        smooth(u, f);
    }
};

template <typename Sweep>
static Grid solve(const char *name, Grid u, const Grid &f, const Sweep &sweep) {
    int sweeps = 0;
    while (largest_residual(u, f) > 1e-9 && sweeps < 2000) {
        sweep(u, f);
        sweeps++;
    }
    std::printf(" %s %d", name, sweeps);
    return u;
}

static double gap(const Grid &a, const Grid &b) {
    double worst = 0.0;
    for (int r = 0; r <= a.n(); r++)
        for (int c = 0; c <= a.n(); c++)
            worst = std::fmax(worst, std::fabs(a.at(r, c) - b.at(r, c)));
    return worst;
}

int main() {
    int n;
    double top, right, source;
    while (std::scanf("%d %lf %lf %lf", &n, &top, &right, &source) == 4) {
        Grid u(n), f(n);
        for (int k = 1; k < n; k++) {
            u.at(0, k) = top;
            u.at(k, n) = right * k / n;
        }
        f.at(n / 2, n / 3 + 1) = source;
        std::printf("%d cells:", n);
        Grid a = solve("Jacobi", u, f, Jacobi());
        Grid b = solve("ordered", u, f, Relaxed{1.0});
        Grid c = solve("eager", u, f, Relaxed{2.0 / (1.0 + std::sin(std::acos(-1.0) / n))});
        Grid d = solve("coloured", u, f, Coloured());
        Grid e = solve("cycles", u, f, Cycle());
        double worst = std::fmax(std::fmax(gap(a, b), gap(a, c)), std::fmax(gap(a, d), gap(a, e)));
        std::printf(", centre %.6f, %s\n", e.at(n / 2, n / 2), worst < 1e-6 ? "agree" : "DISAGREE");
    }
}
