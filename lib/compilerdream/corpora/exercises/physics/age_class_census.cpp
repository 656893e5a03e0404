// Projects an animal population by age classes and finds its growth rate in two ways.
#include <cmath>
#include <cstdio>

template <int Room>
struct Classes {
    int count = 0;
    double value[Room] = {};
    double sum() const {
        double s = 0;
        for (int i = 0; i < count; ++i) s += value[i];
        return s;
    }
};

using Ages = Classes<10>;

class Life {
public:
    bool read() {
        if (std::scanf("%19s %d", name_, &now_.count) != 2 || now_.count < 1 || now_.count > 10) return false;
        for (int i = 0; i < now_.count; ++i)
            if (std::scanf("%lf %lf %lf", &now_.value[i], &births_[i], &survival_[i]) != 3) return false;
        return true;
    }

    Ages next(const Ages& from) const {
        Ages to;
        to.count = from.count;
        for (int i = 0; i < from.count; ++i) {
            to.value[0] += births_[i] * from.value[i];
            if (i + 1 < from.count) to.value[i + 1] = survival_[i] * from.value[i];
        }
        return to;
    }

    // Sum over the ages of births times survivors, discounted by growth; equals one for the true growth rate.
    double renewal(double growth) const {
        double alive = 1, sum = 0, discount = growth;
        for (int i = 0; i < now_.count; ++i, discount *= growth) {
            sum += alive * births_[i] / discount;
            alive *= survival_[i];
        }
        return sum;
    }

    double growth_by_renewal() const {
        double low = 0.01, high = 20;
        for (int i = 0; i < 60; ++i) {
            double middle = (low + high) / 2;
            (renewal(middle) > 1 ? low : high) = middle;
        }
        return (low + high) / 2;
    }

    void report(int years) const {
        Ages ages = now_;
        std::printf("%s: %d classes, %.2f daughters in a lifetime\n", name_, now_.count, renewal(1));
        for (int y = 0; y <= years; ++y, ages = next(ages)) {
            std::printf("  year %2d: %8.1f ", y, ages.sum());
            for (int i = 0; i < ages.count; ++i) std::printf(" %7.1f", ages.value[i]);
            std::printf("\n");
        }
        double growth = 1;
        for (int y = 0; y < 400; ++y) {
            Ages later = next(ages);
            growth = later.sum() / ages.sum();
            for (int i = 0; i < later.count; ++i) ages.value[i] = later.value[i] / later.sum();
        }
        double other = growth_by_renewal();
        std::printf("  in the long run by %.4f a year, %s; stable shares", other, other > 1.0001 ? "grows" : other < 0.9999 ? "shrinks" : "stays");
        for (int i = 0; i < ages.count; ++i) std::printf(" %.3f", ages.value[i]);
        std::printf("\n  projection %s\n", std::fabs(growth - other) < 1e-6 ? "agrees" : "differs");
    }

private:
    char name_[20] = {};
    Ages now_;
    double births_[10] = {};
    double survival_[10] = {};
};

int main() {
    int years;
    if (std::scanf("%d", &years) != 1) return 0;
    for (Life life; life.read(); life = Life()) life.report(years);
    return 0;
}
