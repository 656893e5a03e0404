// Minimises functions without derivatives by the moving simplex of Nelder and Mead, from starting points in the input.
#include <cmath>
#include <cstdio>

constexpr int most = 4;

struct point {
    double x[most] = {};
    double value = 0;
};

class landscape {
public:
    virtual ~landscape() {}
    virtual const char *name() const = 0;
    virtual int size() const { return 2; }
    virtual double at(const double *x) const = 0;
};

class banana : public landscape {
public:
    const char *name() const override { return "banana"; }
    double at(const double *x) const override {
        double a = 1 - x[0], b = x[1] - x[0] * x[0];
        return a * a + 100 * b * b;
    }
};

class four_pits : public landscape {
public:
    const char *name() const override { return "four pits"; }
    double at(const double *x) const override {
        double a = x[0] * x[0] + x[1] - 11, b = x[0] + x[1] * x[1] - 7;
        return a * a + b * b;
    }
};

class bowl : public landscape {
public:
    explicit bowl(int n) : dimension(n) {}
    const char *name() const override { return "bowl"; }
    int size() const override { return dimension; }
    double at(const double *x) const override {
        double sum = 5;
        for (int i = 0; i < dimension; i++) {
            double d = x[i] - (i + 1);
            sum += (i + 1) * d * d;
            if (i > 0) sum += 0.5 * d * (x[i - 1] - i);
        }
        return sum;
    }

private:
    int dimension;
};

class ridge : public landscape {
public:
    const char *name() const override { return "ridge"; }
    double at(const double *x) const override { return std::fabs(x[0] - 2) + 3 * std::fabs(x[1] + 1) + 0.5; }
};

class walker {
public:
    walker(const landscape &where, const double *start) : ground(where), n(where.size()), calls(0) {
        for (int k = 0; k <= n; k++) {
            for (int i = 0; i < n; i++) corner[k].x[i] = start[i] + (i + 1 == k ? 0.75 : 0.0);
            measure(corner[k]);
        }
    }

    const point &run(int limit) {
        for (int round = 0; round < limit; round++) {
            rank();
            if (width() < 1e-9) break;
            step();
        }
        rank();
        return corner[0];
    }

    int evaluations() const { return calls; }

private:
    const landscape &ground;
    int n, calls;
    point corner[most + 1];

    void measure(point &p) {
        p.value = ground.at(p.x);
        calls++;
    }

    void rank() {
        for (int k = 1; k <= n; k++)
            for (int j = k; j > 0 && corner[j].value < corner[j - 1].value; j--) {
                point keep = corner[j];
                corner[j] = corner[j - 1];
                corner[j - 1] = keep;
            }
    }

    double width() const {
        double most_apart = 0;
        for (int k = 1; k <= n; k++)
            for (int i = 0; i < n; i++) most_apart = std::fmax(most_apart, std::fabs(corner[k].x[i] - corner[0].x[i]));
        return most_apart;
    }

    // The point on the line from the worst corner through the middle of the others; 1 mirrors the worst corner.
    point along(double factor) {
        point p;
        for (int i = 0; i < n; i++) {
            double middle = 0;
            for (int k = 0; k < n; k++) middle += corner[k].x[i] / n;
            p.x[i] = middle + factor * (middle - corner[n].x[i]);
        }
        measure(p);
        return p;
    }

    void shrink() {
        for (int k = 1; k <= n; k++) {
            for (int i = 0; i < n; i++) corner[k].x[i] = (corner[k].x[i] + corner[0].x[i]) / 2;
            measure(corner[k]);
        }
    }

    void step() {
        point &worst = corner[n];
        point mirrored = along(1);
        if (mirrored.value < corner[0].value) {
            point farther = along(2);
            worst = farther.value < mirrored.value ? farther : mirrored;
        } else if (mirrored.value < corner[n - 1].value) {
            worst = mirrored;
        } else {
            point nearer = along(mirrored.value < worst.value ? 0.5 : -0.5);
            if (nearer.value < std::fmin(mirrored.value, worst.value)) worst = nearer;
            else shrink();
        }
    }
};

double tidy(double v) { return std::fabs(v) < 0.0005 ? 0.0 : v; }

int main() {
    const banana first;
    const four_pits second;
    const bowl third(3), fourth(4);
    const ridge fifth;
    const landscape *const all[] = { &first, &second, &third, &fourth, &fifth };
    int which;
    while (std::scanf("%d", &which) == 1 && which >= 0 && which < 5) {
        const landscape &ground = *all[which];
        double start[most] = { 0, 0, 0, 0 };
        for (int i = 0; i < ground.size(); i++)
            if (std::scanf("%lf", &start[i]) != 1) return 0;
        walker w(ground, start);
        point best = w.run(3000);
        std::printf("%-9s", ground.name());
        bool lowest = true;
        for (int i = 0; i < ground.size(); i++) {
            std::printf(" %7.3f", tidy(best.x[i]));
            for (int way = -1; way <= 1; way += 2) {
                point near = best;
                near.x[i] += way * 0.001;
                if (ground.at(near.x) < best.value) lowest = false;
            }
        }
        std::printf("  value %.3f, %s, %s\n", tidy(best.value), lowest ? "lower than around" : "NOT LOWEST",
                    w.evaluations() < 2000 ? "quick" : "slow");
    }
    return 0;
}
