// Local clocks of cities with summer-time rules: conversion both ways, doubtful and missing hours, and meeting times.
#include <cstdio>
#include <cstring>

typedef long long minutes;

struct ChangeRule {
    int month, week;        // week 1..4, or 5 for the last one; always a Sunday
    int local_minute;       // standard time on the wall when utc is false
    bool utc;
};

struct Zone {
    const char *city;
    int offset;             // standard offset in minutes
    bool summer;
    ChangeRule start, end;
};

const Zone zones[] = {
    {"london", 0, true, {3, 5, 60, true}, {10, 5, 60, true}},
    {"berlin", 60, true, {3, 5, 60, true}, {10, 5, 60, true}},
    {"newyork", -300, true, {3, 2, 120, false}, {11, 1, 60, false}},
    {"sydney", 600, true, {10, 1, 120, false}, {4, 1, 120, false}},
    {"kolkata", 330, false, {0, 0, 0, false}, {0, 0, 0, false}},
    {"santiago", -240, true, {9, 1, 0, false}, {4, 1, -60, false}},
    {"tokyo", 540, false, {0, 0, 0, false}, {0, 0, 0, false}},
};
const int zone_count = sizeof zones / sizeof zones[0];

struct Stamp {
    int year, month, day, hour, minute;
};

minutes day_count(int year, int month, int day)
{
    int shift = month <= 2;
    minutes y = year - shift, era = y / 400, rest = y - era * 400;
    minutes in_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + rest * 365 + rest / 4 - rest / 100 + in_year - 719468;
}

minutes to_minutes(const Stamp &s)
{
    return (day_count(s.year, s.month, s.day) * 24 + s.hour) * 60 + s.minute;
}

Stamp to_stamp(minutes t)
{
    minutes days = t / 1440 + 719468, rest = t % 1440;
    minutes era = days / 146097, doe = days - era * 146097;
    minutes yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    minutes doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    Stamp s;
    s.day = static_cast<int>(doy - (153 * mp + 2) / 5 + 1);
    s.month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
    s.year = static_cast<int>(yoe + era * 400 + (s.month <= 2));
    s.hour = static_cast<int>(rest / 60);
    s.minute = static_cast<int>(rest % 60);
    return s;
}

int week_day(minutes days)
{
    return static_cast<int>((days + 4) % 7);          // 0 is Sunday
}

// the moment of a change in coordinated time
minutes change_moment(const Zone &z, const ChangeRule &rule, int year)
{
    minutes day;
    if (rule.week == 5) {
        day = rule.month == 12 ? day_count(year, 12, 31) : day_count(year, rule.month + 1, 1) - 1;
        day -= week_day(day);
    } else {
        day = day_count(year, rule.month, 1);
        day += (7 - week_day(day)) % 7 + 7 * (rule.week - 1);
    }
    return day * 1440 + rule.local_minute - (rule.utc ? 0 : z.offset);
}

bool is_summer(const Zone &z, minutes utc)
{
    if (!z.summer) return false;
    int year = to_stamp(utc + z.offset).year;
    minutes on = change_moment(z, z.start, year), off = change_moment(z, z.end, year);
    return on < off ? utc >= on && utc < off : utc >= on || utc < off;
}

minutes to_local(const Zone &z, minutes utc)
{
    return utc + z.offset + (is_summer(z, utc) ? 60 : 0);
}

// how many moments show this wall time; they are stored in order
int from_local(const Zone &z, minutes wall, minutes found[2])
{
    int n = 0;
    for (int ahead = 60; ahead >= 0; ahead -= 60) {
        minutes utc = wall - z.offset - ahead;
        if (to_local(z, utc) == wall) found[n++] = utc;
    }
    return n;
}

const Zone *find_zone(const char *city)
{
    for (const Zone &z : zones)
        if (std::strcmp(z.city, city) == 0) return &z;
    return nullptr;
}

void print_stamp(minutes t)
{
    static const char *const week[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    Stamp s = to_stamp(t);
    std::printf("%s %d-%02d-%02d %02d:%02d", week[week_day(t / 1440)], s.year, s.month, s.day, s.hour, s.minute);
}

void convert(const Zone &from, const Zone &to, minutes wall)
{
    minutes moments[2];
    int n = from_local(from, wall, moments);
    std::printf("%s ", from.city);
    print_stamp(wall);
    if (n == 0) std::printf(" is skipped by the clocks");
    if (n == 2) std::printf(" comes twice");
    for (int i = 0; i < n; ++i) {
        std::printf("%s %s ", i ? " or" : " =", to.city);
        print_stamp(to_local(to, moments[i]));
    }
    std::printf("\n");
}

int office_hours(minutes utc)
{
    int open = 0;
    for (const Zone &z : zones) {
        minutes local = to_local(z, utc);
        int hour = to_stamp(local).hour, day = week_day(local / 1440);
        open += day >= 1 && day <= 5 && hour >= 8 && hour < 18;
    }
    return open;
}

int main()
{
    char from[16], to[16];
    Stamp s;
    while (std::scanf("%15s %15s %d-%d-%d %d:%d", from, to, &s.year, &s.month, &s.day, &s.hour, &s.minute) == 7) {
        const Zone *a = find_zone(from), *b = find_zone(to);
        if (a && b) convert(*a, *b, to_minutes(s));
        else std::printf("no such city: %s\n", a ? to : from);
    }
    for (const Zone &z : zones) {
        minutes begin = day_count(2024, 1, 1) * 1440, end = day_count(2025, 1, 1) * 1440, moments[2];
        int skipped = 0, twice = 0, wrong = 0;
        for (minutes t = begin; t < end; t += 60) {
            int n = from_local(z, t, moments);
            skipped += n == 0;
            twice += n == 2;
            n = from_local(z, to_local(z, t), moments);
            wrong += !(n >= 1 && (moments[0] == t || (n == 2 && moments[1] == t)));
        }
        std::printf("%-9s 2024: %d hour skipped, %d doubled, %d wrong\n", z.city, skipped, twice, wrong);
    }
    minutes best = 0;
    for (minutes t = day_count(2024, 7, 8) * 1440; t < day_count(2024, 7, 9) * 1440; t += 60)
        if (best == 0 || office_hours(t) > office_hours(best)) best = t;
    std::printf("most offices open (%d of %d): ", office_hours(best), zone_count);
    print_stamp(best);
    std::printf(" utc\n");
    return 0;
}
