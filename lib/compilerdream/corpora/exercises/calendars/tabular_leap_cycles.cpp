// Several leap-year rules behind one interface: mean year, longest wait for a leap year, drift and new-year dates.
#include <cstdio>
#include <cstring>

class LeapRule {
public:
    virtual ~LeapRule() {}
    virtual bool leap(int year) const = 0;
    virtual const char *name() const = 0;
    virtual int cycle() const = 0;
    virtual int short_year() const { return 365; }
    virtual double target() const { return 365.24219; }
    int year_days(int year) const { return short_year() + (leap(year) ? 1 : 0); }
};

class Julian : public LeapRule {
public:
    bool leap(int year) const override { return year % 4 == 0; }
    const char *name() const override { return "julian"; }
    int cycle() const override { return 4; }
};

class Gregorian : public LeapRule {
public:
    bool leap(int year) const override { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }
    const char *name() const override { return "gregorian"; }
    int cycle() const override { return 400; }
};

class RevisedJulian : public LeapRule {
public:
    bool leap(int year) const override
    {
        if (year % 4) return false;
        if (year % 100) return true;
        int r = year % 900;
        return r == 200 || r == 600;
    }
    const char *name() const override { return "revised julian"; }
    int cycle() const override { return 900; }
};

class Persian33 : public LeapRule {
public:
    bool leap(int year) const override
    {
        static const unsigned char places[8] = {1, 5, 9, 13, 17, 22, 26, 30};
        return std::memchr(places, year % 33, sizeof places) != nullptr;
    }
    const char *name() const override { return "persian 33"; }
    int cycle() const override { return 33; }
};

class Khayyam128 : public LeapRule {
public:
    bool leap(int year) const override { return year % 4 == 0 && year % 128 != 0; }
    const char *name() const override { return "rule of 128"; }
    int cycle() const override { return 128; }
};

class IslamicTable : public LeapRule {
public:
    IslamicTable(const char *name, int shift) : name_(name), shift_(shift) {}
    bool leap(int year) const override { return (11 * (year % 30) + shift_) % 30 < 11; }
    const char *name() const override { return name_; }
    int cycle() const override { return 30; }
    int short_year() const override { return 354; }
    double target() const override { return 12 * 29.530589; }

private:
    const char *name_;
    int shift_;
};

struct Summary {
    long days;
    int leaps, longest_gap, shortest_gap;
};

Summary walk_cycle(const LeapRule &rule)
{
    Summary s{0, 0, 0, 1000};
    int last = 0;
    for (int year = 1; year <= 2 * rule.cycle(); ++year) {
        if (year <= rule.cycle()) {
            s.days += rule.year_days(year);
            s.leaps += rule.leap(year);
        }
        if (!rule.leap(year)) continue;
        if (last) {
            int gap = year - last;
            if (gap > s.longest_gap) s.longest_gap = gap;
            if (gap < s.shortest_gap) s.shortest_gap = gap;
        }
        last = year;
    }
    return s;
}

// extreme deviations of the new year from the uniform motion of sun or moon
double wobble(const LeapRule &rule)
{
    double mean = static_cast<double>(walk_cycle(rule).days) / rule.cycle();
    double low = 0, high = 0, off = 0;
    for (int year = 1; year <= rule.cycle(); ++year) {
        off += rule.year_days(year) - mean;
        if (off < low) low = off;
        if (off > high) high = off;
    }
    return high - low;
}

int count_differences(const LeapRule &a, const LeapRule &b, int from, int to)
{
    int n = 0;
    for (int year = from; year <= to; ++year)
        n += a.leap(year) != b.leap(year);
    return n;
}

void print_leaps(const LeapRule &rule, int from, int to)
{
    std::printf("%-14s leap in %d..%d:", rule.name(), from, to);
    for (int year = from; year <= to; ++year)
        if (rule.leap(year)) std::printf(" %d", year);
    std::printf("\n");
}

int main()
{
    Julian julian;
    Gregorian gregorian;
    RevisedJulian revised;
    Persian33 persian;
    Khayyam128 khayyam;
    IslamicTable early("islamic 15", 15), late("islamic 14", 14), indian("islamic 11", 11);
    const LeapRule *rules[] = {&julian, &gregorian, &revised, &persian, &khayyam, &early, &late, &indian};
    const int rule_count = sizeof rules / sizeof rules[0];

    for (const LeapRule *rule : rules) {
        Summary s = walk_cycle(*rule);
        double mean = static_cast<double>(s.days) / rule->cycle();
        double error = mean - rule->target();
        std::printf("%-14s %3d in %3d years, mean %.5f, gaps %d..%d, wobble %.2f, ", rule->name(), s.leaps, rule->cycle(), mean, s.shortest_gap, s.longest_gap, wobble(*rule));
        std::printf("a day %s in %.0f years\n", error > 0 ? "lost" : "won", 1 / (error > 0 ? error : -error));
        if (s.days != static_cast<long>(rule->short_year()) * rule->cycle() + s.leaps)
            std::printf("sum is wrong\n");
    }

    int index, from, to;
    while (std::scanf("%d %d %d", &index, &from, &to) == 3) {
        if (index < 0 || index >= rule_count || from < 1 || to - from > 60) {
            std::printf("no such query\n");
            continue;
        }
        print_leaps(*rules[index], from, to);
    }
    std::printf("gregorian and revised julian differences from 1601 to 3600: %d, first in", count_differences(gregorian, revised, 1601, 3600));
    int year = 1601;
    while (gregorian.leap(year) == revised.leap(year)) ++year;
    std::printf(" %d\n", year);
    std::printf("the islamic tables 15 and 14 differ in %d years of 30\n", count_differences(early, late, 1, 30));
    return 0;
}
