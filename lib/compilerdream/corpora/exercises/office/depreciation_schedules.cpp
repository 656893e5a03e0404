// Depreciation of fixed assets by four methods behind a virtual interface, with book values year by year.
#include <cstdio>

class Method {
public:
    virtual ~Method() {}
    virtual const char *title() const = 0;
    // The charge for one year (counted from 1), given the book value at its start.
    virtual long charge(long cost, long salvage, int life, int year, long book) const = 0;
};

class StraightLine : public Method {
public:
    const char *title() const override { return "straight line"; }
    long charge(long cost, long salvage, int life, int year, long) const override {
        long depreciable = cost - salvage;
        return depreciable * year / life - depreciable * (year - 1) / life;
    }
};

class SumOfYears : public Method {
public:
    const char *title() const override { return "sum of years"; }
    long charge(long cost, long salvage, int life, int year, long book) const override {
        if (year == life) return book - salvage;
        long weights = static_cast<long>(life) * (life + 1) / 2;
        return (cost - salvage) * (life - year + 1) / weights;
    }
};

// Declining balance at twice the straight rate, changing over as soon as the straight line is faster.
class DoubleDeclining : public Method {
public:
    const char *title() const override { return "declining"; }
    long charge(long, long salvage, int life, int year, long book) const override {
        int left = life - year + 1;
        long declining = book * 2 / life;
        long straight = (book - salvage) / left;
        long c = declining > straight ? declining : straight;
        if (c > book - salvage || left == 1) c = book - salvage;
        return c;
    }
};

class UnitsProduced : public Method {
public:
    UnitsProduced() : years_(0), total_(0) {}
    void add_year(long units) {
        if (years_ < kMost) {
            units_[years_++] = units;
            total_ += units;
        }
    }
    const char *title() const override { return "by use"; }
    long charge(long cost, long salvage, int life, int year, long book) const override {
        if (year == life || total_ == 0) return year == life ? book - salvage : 0;
        return (cost - salvage) * (year <= years_ ? units_[year - 1] : 0) / total_;
    }

private:
    static const int kMost = 12;
    long units_[kMost];
    int years_;
    long total_;
};

struct Asset {
    char name[16];
    long cost, salvage;
    int life;
};

const int kYears = 12;

void schedule(const Asset &a, const Method &m, long charges[kYears]) {
    long book = a.cost;
    for (int year = 1; year <= kYears; ++year) {
        long c = year <= a.life ? m.charge(a.cost, a.salvage, a.life, year, book) : 0;
        charges[year - 1] = c;
        book -= c;
    }
}

long total(const long charges[kYears]) {
    long t = 0;
    for (int i = 0; i < kYears; ++i) t += charges[i];
    return t;
}

// Present value in cents of the tax saved, at a yearly rate given in percent.
double tax_shield(const long charges[kYears], double percent) {
    double value = 0, factor = 1;
    for (int i = 0; i < kYears; ++i) {
        factor /= 1 + percent / 100;
        value += 0.25 * static_cast<double>(charges[i]) * factor;
    }
    return value;
}

int main() {
    StraightLine straight;
    SumOfYears sum;
    DoubleDeclining declining;
    UnitsProduced use;
    int years, percent;
    if (std::scanf("%d %d", &percent, &years) != 2) return 0;
    for (int i = 0; i < years; ++i) {
        long units;
        if (std::scanf("%ld", &units) != 1) return 0;
        use.add_year(units);
    }
    const Method *methods[] = {&straight, &sum, &declining, &use};
    Asset a;
    long fleet[4][kYears] = {};
    int sound = 0, plans = 0;
    while (std::scanf("%15s %ld %ld %d", a.name, &a.cost, &a.salvage, &a.life) == 4) {
        if (a.life < 1 || a.life > kYears || a.salvage > a.cost) {
            std::printf("%s: cannot be depreciated\n", a.name);
            continue;
        }
        std::printf("%s: cost %ld, salvage %ld, %d years\n", a.name, a.cost, a.salvage, a.life);
        int best = 0;
        double best_shield = -1;
        for (int k = 0; k < 4; ++k) {
            long charges[kYears];
            schedule(a, *methods[k], charges);
            std::printf("  %-14s", methods[k]->title());
            for (int y = 0; y < a.life; ++y) std::printf("%8ld", charges[y]);
            std::printf("\n");
            for (int y = 0; y < kYears; ++y) fleet[k][y] += charges[y];
            ++plans;
            sound += total(charges) == a.cost - a.salvage;
            double shield = tax_shield(charges, percent);
            if (shield > best_shield) {
                best_shield = shield;
                best = k;
            }
        }
        std::printf("  best for tax: %s, worth about %.0f\n", methods[best]->title(), best_shield / 100);
    }
    for (int k = 0; k < 4; ++k)
        std::printf("%-14s first year %ld, fourth year %ld, total %ld\n", methods[k]->title(), fleet[k][0],
                    fleet[k][3], total(fleet[k]));
    std::printf("%d of %d plans reach the salvage value\n", sound, plans);
    return 0;
}
