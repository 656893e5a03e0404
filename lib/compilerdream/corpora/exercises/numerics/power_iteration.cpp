// Largest and smallest eigenvalues by power and inverse iteration, and a ranking of linked pages.
#include <array>
#include <cmath>
#include <cstdio>

template <int N>
class Vector {
public:
    double &operator[](int i) { return cell_[i]; }
    double operator[](int i) const { return cell_[i]; }

    double dot(const Vector &other) const {
        double sum = 0.0;
        for (int i = 0; i < N; i++)
            sum += cell_[i] * other.cell_[i];
        return sum;
    }
    Vector scaled(double factor) const {
        Vector v;
        for (int i = 0; i < N; i++)
            v[i] = cell_[i] * factor;
        return v;
    }
    Vector unit() const { return scaled(1.0 / std::sqrt(dot(*this))); }
    Vector operator-(const Vector &other) const {
        Vector v;
        for (int i = 0; i < N; i++)
            v[i] = cell_[i] - other[i];
        return v;
    }
    static Vector filled(double value) {
        Vector v;
        v.cell_.fill(value);
        return v;
    }

private:
    std::array<double, N> cell_ = {};
};

template <int N>
struct Matrix {
    std::array<Vector<N>, N> row;

    Vector<N> operator*(const Vector<N> &v) const {
        Vector<N> product;
        for (int i = 0; i < N; i++)
            product[i] = row[i].dot(v);
        return product;
    }

    // Solves by elimination with pivots.
    Vector<N> solve(Vector<N> right) const {
        Matrix m = *this;
        for (int k = 0; k < N; k++) {
            int pivot = k;
            for (int i = k + 1; i < N; i++)
                if (std::fabs(m.row[i][k]) > std::fabs(m.row[pivot][k]))
                    pivot = i;
            std::swap(m.row[k], m.row[pivot]);
            std::swap(right[k], right[pivot]);
            for (int i = k + 1; i < N; i++) {
                double factor = m.row[i][k] / m.row[k][k];
                m.row[i] = m.row[i] - m.row[k].scaled(factor);
                right[i] -= factor * right[k];
            }
        }
        for (int i = N - 1; i >= 0; i--) {
            for (int k = i + 1; k < N; k++)
                right[i] -= m.row[i][k] * right[k];
            right[i] /= m.row[i][i];
        }
        return right;
    }
};

struct Found {
    double value;
    int steps;
};

template <int N, typename Apply>
static Found iterate(Apply apply, Vector<N> &v) {
    double before = 0.0;
    v = v.unit();
    for (int steps = 1; steps <= 500; steps++) {
        Vector<N> w = apply(v);
        double value = v.dot(w);
        v = w.unit();
        if (std::fabs(value - before) < 1e-13)
            return {value, steps};
        before = value;
    }
    return {before, 500};
}

// The discretised string: eigenvalues 2 - 2 cos(k pi / (N + 1)), plus a stiffer middle.
template <int N>
static void vibrate(double extra) {
    Matrix<N> m;
    for (int i = 0; i < N; i++) {
        m.row[i][i] = 2.0 + (i == N / 2 ? extra : 0.0);
        if (i > 0)
            m.row[i][i - 1] = -1.0;
        if (i + 1 < N)
            m.row[i][i + 1] = -1.0;
    }
    Vector<N> high = Vector<N>::filled(1.0), low = high;
    high[0] = -2.0;
    Found top = iterate(([&m](const Vector<N> &v) { return m * v; }), high);
    Found bottom = iterate(([&m](const Vector<N> &v) { return m.solve(v); }), low);
    Vector<N> error = m * low - low.scaled(1.0 / bottom.value);
    std::printf("%d nodes, extra %.2f: largest %.6f in %s steps, smallest %.6f in %d, %s\n", N, extra, top.value,
                top.steps < 100 ? "few" : "many", 1.0 / bottom.value, bottom.steps,
                error.dot(error) < 1e-10 ? "verified" : "WRONG");
    if (extra == 0.0)
        std::printf("  formula %.6f and %.6f\n", 2.0 - 2.0 * std::cos(N * std::acos(-1.0) / (N + 1)),
                    2.0 - 2.0 * std::cos(std::acos(-1.0) / (N + 1)));
}

template <int N>
static void rank_pages(int shape) {
    Matrix<N> m;
    for (int from = 0; from < N; from++) {
        int a = (from * 3 + shape) % N, b = from / 2;
        m.row[a][from] += 0.425;
        m.row[b][from] += 0.425;
        for (int to = 0; to < N; to++)
            m.row[to][from] += 0.15 / N;
    }
    Vector<N> rank = Vector<N>::filled(1.0 / N);
    for (int k = 0; k < 60; k++)
        rank = m * rank;
    double sum = rank.dot(Vector<N>::filled(1.0));
    std::printf("ranks:");
    for (int i = 0; i < N; i++)
        std::printf(" %.4f", rank[i]);
    std::printf(" (sum %.6f)\n", sum);
}

int main() {
    double extra;
    int shape;
    while (std::scanf("%lf %d", &extra, &shape) == 2) {
        vibrate<4>(extra);
        vibrate<9>(extra);
        rank_pages<7>(shape);
    }
}
