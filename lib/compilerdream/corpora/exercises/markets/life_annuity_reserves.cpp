// Prices life annuities and insurances from a mortality law and checks reserves looking forward and backward.
#include <cmath>
#include <cstdio>

static const int last_age = 110;

struct LifeTable {
    double alive[last_age + 2];

    LifeTable(double base, double slope, double accident)
    {
        alive[0] = 100000.0;
        for (int age = 0; age <= last_age; ++age) {
            double force = accident + base * std::exp(slope * age);
            double dies = age == last_age ? 1.0 : 1.0 - std::exp(-force);
            alive[age + 1] = alive[age] * (1.0 - dies);
        }
    }
    double survives(int age, int years) const
    {
        return age + years > last_age ? 0.0 : alive[age + years] / alive[age];
    }
    double dies_in(int age, int year) const { return survives(age, year) - survives(age, year + 1); }
    double expectancy(int age) const
    {
        double sum = 0;
        for (int k = 1; age + k <= last_age; ++k) sum += survives(age, k);
        return sum;
    }
};

struct Contract {
    virtual ~Contract() = default;
    virtual const char *name() const = 0;
    virtual double on_death(int year) const = 0;      // paid at the end of a year of death
    virtual double on_survival(int year) const = 0;   // paid at the start of a year to the living
    int term = 0;
};

struct TermCover : Contract {
    const char *name() const override { return "term cover"; }
    double on_death(int year) const override { return year < term ? 50000 : 0; }
    double on_survival(int) const override { return 0; }
};

struct Endowment : Contract {
    const char *name() const override { return "endowment"; }
    double on_death(int year) const override { return year < term ? 20000 : 0; }
    double on_survival(int year) const override { return year == term ? 20000 : 0; }
};

struct DeferredPension : Contract {
    const char *name() const override { return "deferred pension"; }
    double on_death(int) const override { return 0; }
    double on_survival(int year) const override { return year >= term ? 2400 : 0; }
};

class Actuary {
public:
    Actuary(const LifeTable &table, double interest) : table_(table), growth_(1 + interest) {}

    double benefits(const Contract &c, int age, int from) const
    {
        double value = 0, discount = 1;
        for (int k = 0; age + from + k <= last_age; ++k) {
            value += discount * table_.survives(age + from, k) * c.on_survival(from + k);
            discount /= growth_;
            value += discount * table_.dies_in(age + from, k) * c.on_death(from + k);
        }
        return value;
    }
    double annuity(int age, int years) const
    {
        double value = 0, discount = 1;
        for (int k = 0; k < years; ++k, discount /= growth_) value += discount * table_.survives(age, k);
        return value;
    }
    double premium(const Contract &c, int age) const { return benefits(c, age, 0) / annuity(age, c.term); }

    double forward(const Contract &c, int age, int year, double paid) const
    {
        int left = c.term > year ? c.term - year : 0;
        return benefits(c, age, year) - paid * annuity(age + year, left);
    }
    // Thiele's recursion from one year to the next.
    double step(const Contract &c, int age, int year, double reserve, double paid) const
    {
        double now = reserve + (year < c.term ? paid : 0) - c.on_survival(year);
        double stay = table_.survives(age + year, 1);
        return (now * growth_ - (1 - stay) * c.on_death(year)) / stay;
    }

private:
    const LifeTable &table_;
    double growth_;
};

static void examine(const Actuary &office, Contract &c, int age, int term)
{
    c.term = term;
    double paid = office.premium(c, age), reserve = 0, gap = 0;
    std::printf("  %-16s age %d term %d: premium %.2f, reserves", c.name(), age, term, paid);
    for (int year = 0; year <= term + 5; ++year) {
        double ahead = office.forward(c, age, year, paid);
        gap = std::fmax(gap, std::fabs(ahead - reserve));
        if (year % 10 == 5) std::printf(" %.0f", ahead + 0.001);
        reserve = office.step(c, age, year, reserve, paid);
    }
    std::puts(gap < 0.01 ? "  agree" : "  DISAGREE");
}

int main()
{
    double interest, base, slope, accident;
    while (std::scanf("%lf %lf %lf %lf", &interest, &base, &slope, &accident) == 4) {
        LifeTable table(base, slope, accident);
        Actuary office(table, interest);
        std::printf("interest %.1f%%, expectancy at 0, 30, 65: %.1f %.1f %.1f\n", interest * 100, table.expectancy(0),
                    table.expectancy(30), table.expectancy(65));
        char kind;
        int age, term;
        while (std::scanf(" %c %d %d", &kind, &age, &term) == 3 && kind != '.') {
            TermCover cover;
            Endowment saving;
            DeferredPension pension;
            Contract *c = kind == 't' ? static_cast<Contract *>(&cover) : kind == 'e' ? static_cast<Contract *>(&saving) : &pension;
            if (age < 0 || term < 1 || age + term > 90) std::puts("  not insurable");
            else examine(office, *c, age, term);
        }
    }
    return 0;
}
