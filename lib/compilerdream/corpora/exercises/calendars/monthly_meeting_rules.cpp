// Dates of club meetings given by rules such as "second Tuesday" or "last workday", their clashes and shared evenings.
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using Dates = std::vector<int>;

int year_given;

bool leap() { return year_given % 4 == 0 && (year_given % 100 != 0 || year_given % 400 == 0); }

int month_length(int month)
{
    static const char lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return lengths[month] + (month == 1 && leap());
}

int month_start(int month) { return month == 0 ? 0 : month_start(month - 1) + month_length(month - 1); }
int year_length() { return month_start(11) + 31; }

// 0 is Monday
int weekday(int day)
{
    int y = year_given - 1;
    return (y + y / 4 - y / 100 + y / 400 + day) % 7;
}

int nth_weekday(int month, int wanted, int n)
{
    int first = month_start(month);
    first += (wanted - weekday(first) + 7) % 7;
    int day = first + 7 * (n - 1);
    return day < month_start(month) + month_length(month) ? day : -1;
}

int last_weekday(int month, int wanted)
{
    int last = month_start(month) + month_length(month) - 1;
    return last - (weekday(last) - wanted + 7) % 7;
}

int last_workday(int month)
{
    int last = month_start(month) + month_length(month) - 1;
    return weekday(last) > 4 ? last - (weekday(last) - 4) : last;
}

// kinds: n = nth weekday, l = last weekday, w = last workday, d = day of the month moved to Monday, e = every n weeks
Dates dates_of(char kind, int a, int b)
{
    Dates dates;
    if (kind == 'e') {
        for (int day = nth_weekday(0, a, 1); day < year_length(); day += 7 * b) dates.push_back(day);
        return dates;
    }
    for (int month = 0; month < 12; ++month) {
        int day = -1;
        switch (kind) {
        case 'n': day = nth_weekday(month, a, b); break;
        case 'l': day = last_weekday(month, a); break;
        case 'w': day = last_workday(month); break;
        case 'd':
            day = month_start(month) + std::min(a, month_length(month)) - 1;
            if (weekday(day) > 4) day += 7 - weekday(day);
            break;
        }
        if (day >= 0 && day < year_length()) dates.push_back(day);
    }
    return dates;
}

bool holds(const Dates &dates, int day) { return std::binary_search(dates.begin(), dates.end(), day); }

void print_date(int day)
{
    static const char week[] = "MoTuWeThFrSaSu";
    int month = 11;
    while (month_start(month) > day) --month;
    std::printf(" %.2s %d.%d.", week + 2 * weekday(day), day - month_start(month) + 1, month + 1);
}

struct Club {
    char name[16];
    Dates dates;
};

}

int main()
{
    static Club clubs[8];
    int count = 0, a, b;
    char kind;
    if (std::scanf("%d", &year_given) != 1 || year_given < 1) return 0;
    while (count < 8 && std::scanf("%15s %c %d %d", clubs[count].name, &kind, &a, &b) == 4) {
        Club &club = clubs[count++];
        club.dates = dates_of(kind, a, std::max(b, 1));
        int longest = 0;
        for (size_t i = 1; i < club.dates.size(); ++i) longest = std::max(longest, club.dates[i] - club.dates[i - 1]);
        std::printf("%s: %d meetings, longest gap %d days, first", club.name, static_cast<int>(club.dates.size()), longest);
        for (size_t i = 0; i < club.dates.size() && i < 3; ++i) print_date(club.dates[i]);
        std::printf("\n");
    }
    int pair_sum = 0;
    for (int i = 0; i < count; ++i)
        for (int k = i + 1; k < count; ++k) {
            int shared = 0;
            for (int day : clubs[i].dates)
                if (holds(clubs[k].dates, day)) {
                    if (!shared++) std::printf("%s and %s clash:", clubs[i].name, clubs[k].name);
                    print_date(day);
                }
            if (shared) std::printf("\n");
            pair_sum += shared;
        }
    int busiest = 0, most = 0, by_day = 0, free_evenings = 0;
    for (int day = 0; day < year_length(); ++day) {
        int here = 0;
        for (int i = 0; i < count; ++i) here += holds(clubs[i].dates, day);
        by_day += here * (here - 1) / 2;
        free_evenings += here == 0;
        if (here > most) {
            most = here;
            busiest = day;
        }
    }
    std::printf("busiest is");
    print_date(busiest);
    std::printf(" with %d meetings, %d evenings free, %d clashes, counted by day %s\n", most, free_evenings, pair_sum, by_day == pair_sum ? "too" : "otherwise");
    return 0;
}
