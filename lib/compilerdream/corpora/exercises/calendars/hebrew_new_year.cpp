// Hebrew calendar: new moon of Tishri, the postponement rules, kinds of year, and day numbers both ways.
#include <cstdio>

namespace {

constexpr long parts_per_hour = 1080, parts_per_day = 24 * parts_per_hour;
constexpr long parts_per_month = 29 * parts_per_day + 12 * parts_per_hour + 793;

class HebrewYear {
public:
    explicit HebrewYear(int number) : number_(number), start_(first_day(number)), length_(static_cast<int>(first_day(number + 1) - start_)) {}

    bool leap() const { return is_leap(number_); }
    int months() const { return leap() ? 13 : 12; }
    int length() const { return length_; }
    long start() const { return start_; }

    // months are counted from Tishri, the first of the civil year
    int month_length(int month) const
    {
        if (month == 2) return length_ % 10 == 5 ? 30 : 29;
        if (month == 3) return length_ % 10 == 3 ? 29 : 30;
        if (month < 6) return month % 2 ? 30 : 29;
        if (!leap()) return month % 2 ? 30 : 29;
        if (month == 6) return 30;
        return month % 2 ? 29 : 30;
    }

    const char *month_name(int month) const
    {
        static const char *const plain[] = {"Tishri", "Heshvan", "Kislev", "Tevet", "Shevat", "Adar", "Nisan", "Iyar", "Sivan", "Tammuz", "Av", "Elul"};
        if (!leap()) return plain[month - 1];
        if (month == 6) return "Adar I";
        if (month == 7) return "Adar II";
        return plain[month - (month > 7 ? 2 : 1)];
    }

    char kind() const
    {
        switch (length_) {
        case 353: case 383: return 'd';
        case 354: case 384: return 'r';
        case 355: case 385: return 'c';
        default: return '?';
        }
    }

    static bool is_leap(int year) { return (7L * year + 1) % 19 < 7; }

    static long elapsed_months(int year) { return (235L * year - 234) / 19; }

    // day number of 1 Tishri; day 1 is the Monday of the first new moon
    static long first_day(int year)
    {
        long parts = elapsed_months(year) * parts_per_month + parts_per_day + 5 * parts_per_hour + 204;
        long day = parts / parts_per_day;
        long time = parts % parts_per_day;
        long weekday = day % 7;                       // 0 is Sunday
        bool late = time >= 18 * parts_per_hour;
        bool common_tuesday = weekday == 2 && time >= 9 * parts_per_hour + 204 && !is_leap(year);
        bool after_leap_monday = weekday == 1 && time >= 15 * parts_per_hour + 589 && is_leap(year - 1);
        if (late || common_tuesday || after_leap_monday)
            ++day;
        weekday = day % 7;
        if (weekday == 0 || weekday == 3 || weekday == 5)
            ++day;
        return day;
    }

private:
    int number_;
    long start_;
    int length_;
};

struct HebrewDate {
    int year, month, day;
};

long to_number(const HebrewDate &d)
{
    HebrewYear y(d.year);
    long n = y.start() + d.day - 1;
    for (int m = 1; m < d.month; ++m)
        n += y.month_length(m);
    return n;
}

HebrewDate from_number(long n)
{
    int year = static_cast<int>(n / 366);
    if (year < 1) year = 1;
    while (HebrewYear::first_day(year + 1) <= n)
        ++year;
    HebrewYear y(year);
    HebrewDate d{year, 1, static_cast<int>(n - y.start()) + 1};
    while (d.day > y.month_length(d.month))
        d.day -= y.month_length(d.month++);
    return d;
}

void show_year(int number)
{
    static const char *const week[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    HebrewYear y(number);
    int passover_month = y.leap() ? 8 : 7;
    long passover = to_number({number, passover_month, 15});
    std::printf("%d: starts %s, %d days in %d months, kind %c, passover %s, last month %s\n", number, week[y.start() % 7], y.length(),
                y.months(), y.kind(), week[passover % 7], y.month_name(y.months()));
}

}

int main()
{
    int number;
    while (std::scanf("%d", &number) == 1 && number > 0)
        show_year(number);

    long probe;
    while (std::scanf("%ld", &probe) == 1) {
        HebrewDate d = from_number(probe);
        std::printf("day %ld is %d %s %d%s\n", probe, d.day, HebrewYear(d.year).month_name(d.month), d.year, to_number(d) == probe ? "" : " (lost)");
    }

    int kinds[3] = {0, 0, 0}, odd = 0, sum_errors = 0;
    for (int year = 5600; year < 5847; ++year) {
        HebrewYear y(year);
        int total = 0;
        for (int m = 1; m <= y.months(); ++m)
            total += y.month_length(m);
        sum_errors += total != y.length();
        switch (y.kind()) {
        case 'd': ++kinds[0]; break;
        case 'r': ++kinds[1]; break;
        case 'c': ++kinds[2]; break;
        default: ++odd;
        }
    }
    std::printf("247 years: %d deficient, %d regular, %d complete, %d odd, %d wrong sums\n", kinds[0], kinds[1], kinds[2], odd, sum_errors);

    int lost = 0;
    for (long n = 2100000; n < 2101200; ++n)
        lost += to_number(from_number(n)) != n;
    std::printf("round trips lost: %d\n", lost);
    return 0;
}
