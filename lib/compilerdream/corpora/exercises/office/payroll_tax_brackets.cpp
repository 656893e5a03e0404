// Payroll run: gross pay by contract type, progressive tax brackets, insurance cap and net pay, checked month by month.
#include <cstdio>
#include <cstring>

using Cents = long long;

namespace {

struct Bracket {
    Cents upto;
    int permille;
};

const Bracket kBrackets[] = {
    {95000, 0}, {180000, 120}, {320000, 225}, {560000, 335}, {9000000000LL, 430},
};

const Cents kInsuranceCap = 450000;
const int kInsurancePermille = 91;

inline Cents permille_of(Cents amount, int permille) {
    return (amount * permille + 500) / 1000;
}

template <typename T>
inline T least(T a, T b) {
    return a < b ? a : b;
}

// Sum of the slices of income that fall into each bracket.
Cents bracket_tax(Cents income) {
    Cents tax = 0, floor = 0;
    for (const Bracket &b : kBrackets) {
        if (income <= floor) break;
        Cents slice = least(income, b.upto) - floor;
        tax += slice * b.permille;
        floor = b.upto;
    }
    return (tax + 500) / 1000;
}

// The same tax by the textbook shortcut: top rate times income less a fixed allowance.
Cents shortcut_tax(Cents income) {
    Cents allowance = 0, floor = 0;
    int previous = 0;
    for (const Bracket &b : kBrackets) {
        allowance += floor * (b.permille - previous);
        if (income <= b.upto) return (income * b.permille - allowance + 500) / 1000;
        previous = b.permille;
        floor = b.upto;
    }
    return -1;
}

class Worker {
public:
    Worker() : year_gross_(0), year_net_(0), year_tax_(0), months_(0) { name_[0] = 0; }
    virtual ~Worker() {}
    virtual Cents gross(int quantity) const = 0;
    virtual const char *label() const = 0;
    void rename(const char *name) {
        std::strncpy(name_, name, sizeof name_ - 1);
        name_[sizeof name_ - 1] = 0;
    }
    void pay(int quantity) {
        Cents g = gross(quantity);
        Cents insurance = permille_of(least(g, kInsuranceCap), kInsurancePermille);
        Cents tax = bracket_tax(g - insurance);
        if (tax != shortcut_tax(g - insurance)) std::printf("tax mismatch for %s\n", name_);
        year_gross_ += g;
        year_tax_ += tax;
        year_net_ += g - insurance - tax;
        ++months_;
    }
    void report() const {
        Cents share = year_gross_ ? year_tax_ * 1000 / year_gross_ : 0;
        std::printf("%-8s %-10s %2d months gross %8lld.%02lld tax %8lld.%02lld net %8lld.%02lld rate %lld.%lld%%\n",
                    name_, label(), months_, year_gross_ / 100, year_gross_ % 100, year_tax_ / 100,
                    year_tax_ % 100, year_net_ / 100, year_net_ % 100, share / 10, share % 10);
    }
    Cents net() const { return year_net_; }
    bool called(const char *name) const { return std::strcmp(name_, name) == 0; }

private:
    char name_[16];
    Cents year_gross_, year_net_, year_tax_;
    int months_;
};

class Salaried : public Worker {
public:
    void setup(Cents monthly) { monthly_ = monthly; }
    // The quantity is the number of unpaid days in a month of twenty working days.
    Cents gross(int unpaid) const override { return monthly_ - monthly_ * least(unpaid, 20) / 20; }
    const char *label() const override { return "salaried"; }

private:
    Cents monthly_ = 0;
};

class Hourly : public Worker {
public:
    void setup(Cents rate) { rate_ = rate; }
    // Hours above 160 count one and a half times, above 190 double.
    Cents gross(int hours) const override {
        Cents halves = 2 * hours;
        if (hours > 160) halves += hours - 160;
        if (hours > 190) halves += hours - 190;
        return rate_ * halves / 2;
    }
    const char *label() const override { return "hourly"; }

private:
    Cents rate_ = 0;
};

class Commission : public Worker {
public:
    void setup(Cents base) { base_ = base; }
    // The quantity is the sales volume in whole units of currency; seven percent of it is paid.
    Cents gross(int volume) const override { return base_ + volume * 7LL; }
    const char *label() const override { return "commission"; }

private:
    Cents base_ = 0;
};

Salaried salaried[6];
Hourly hourly[6];
Commission commission[6];
Worker *staff[18];
int staff_count, used[3];

template <typename Kind>
void hire(Kind *pool, int &count, const char *name, Cents figure) {
    if (count == 6) return;
    Kind &k = pool[count++];
    k.rename(name);
    k.setup(figure);
    staff[staff_count++] = &k;
}

}  // namespace

int main() {
    char verb[8], name[16];
    long long figure;
    while (std::scanf("%7s %15s %lld", verb, name, &figure) == 3) {
        switch (verb[0]) {
            case 's': hire(salaried, used[0], name, figure); break;
            case 'h': hire(hourly, used[1], name, figure); break;
            case 'c': hire(commission, used[2], name, figure); break;
            case 'p': {
                bool found = false;
                for (int i = 0; i < staff_count; ++i)
                    if (staff[i]->called(name)) {
                        staff[i]->pay(static_cast<int>(figure));
                        found = true;
                    }
                if (!found) std::printf("nobody is called %s\n", name);
                break;
            }
            default: std::printf("bad line %s\n", verb);
        }
    }
    Cents total = 0;
    for (int i = 0; i < staff_count; ++i) {
        staff[i]->report();
        total += staff[i]->net();
    }
    std::printf("bank transfer %lld.%02lld\n", total / 100, total % 100);
    int agree = 0, tried = 0;
    for (Cents income = 0; income < 800000; income += 777) {
        ++tried;
        agree += bracket_tax(income) == shortcut_tax(income);
    }
    std::printf("tax formulas agree on %d of %d incomes\n", agree, tried);
    for (Cents income = 100000; income <= 700000; income += 150000)
        std::printf("tax on %lld.00 is %lld cents\n", income / 100, bracket_tax(income));
    return 0;
}
