// Dates of Easter in the Gregorian and Julian calendars by two methods, with the feasts that depend on it.
#include <stdio.h>

typedef struct { int month, day; } month_day;

static int quotient(int a, int b) { return a / b; }
static int remainder_of(int a, int b) { return a % b; }
static int is_leap(int year) { return remainder_of(year, 4) == 0 && (remainder_of(year, 100) != 0 || remainder_of(year, 400) == 0); }

static int days_before_month(int month, int leap)
{
    static const int before[13] = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    return before[month] + (leap && month > 2);
}

static int day_of_year(month_day d, int leap) { return days_before_month(d.month, leap) + d.day; }

static month_day from_day_of_year(int n, int leap)
{
    month_day d = {12, 0};
    while (d.month > 1 && days_before_month(d.month, leap) >= n)
        d.month--;
    d.day = n - days_before_month(d.month, leap);
    return d;
}

static long julian_day(int year, month_day d, int gregorian)
{
    int a = quotient(14 - d.month, 12);
    long y = year + 4800 - a;
    int m = d.month + 12 * a - 3;
    long n = d.day + quotient(153 * m + 2, 5) + 365 * y + y / 4 - 32083;
    if (gregorian)
        n += -y / 100 + y / 400 + 38;
    return n;
}

static int is_sunday(long day_number) { return day_number % 7 == 6; }

/* one closed formula */
static month_day easter_by_formula(int year)
{
    int golden = remainder_of(year, 19);
    int century = quotient(year, 100), rest = remainder_of(year, 100);
    int correction = quotient(century - quotient(century + 8, 25) + 1, 3);
    int h = remainder_of(19 * golden + century - quotient(century, 4) - correction + 15, 30);
    int l = remainder_of(32 + 2 * remainder_of(century, 4) + 2 * quotient(rest, 4) - h - remainder_of(rest, 4), 7);
    int m = quotient(golden + 11 * h + 22 * l, 451);
    int sum = h + l - 7 * m + 114;
    month_day d = {quotient(sum, 31), remainder_of(sum, 31) + 1};
    return d;
}

/* the epact gives the paschal full moon; then walk to the next Sunday */
static month_day easter_by_moon(int year)
{
    int century = quotient(year, 100) + 1;
    int solar = quotient(3 * century, 4) - 12;
    int lunar = quotient(8 * century + 5, 25) - 5;
    int golden = remainder_of(year, 19) + 1;
    int epact = remainder_of(11 * golden + 20 + lunar - solar + 300, 30);
    if ((epact == 25 && golden > 11) || epact == 24)
        epact++;
    int full = 44 - epact;
    if (full < 21)
        full += 30;
    month_day d = {3, full};
    if (d.day > 31) { d.month = 4; d.day -= 31; }
    do {
        if (d.month == 3 && d.day == 31) { d.month = 4; d.day = 1; }
        else d.day++;
    } while (!is_sunday(julian_day(year, d, 1)));
    return d;
}

static month_day orthodox_in_julian(int year)
{
    int moon = remainder_of(19 * remainder_of(year, 19) + 15, 30);
    int shift = remainder_of(2 * remainder_of(year, 4) + 4 * remainder_of(year, 7) - moon + 34, 7);
    int sum = moon + shift + 114;
    month_day d = {quotient(sum, 31), remainder_of(sum, 31) + 1};
    return d;
}

static void print_date(const char *label, month_day d)
{
    static const char *const names = "JanFebMarAprMayJunJulAugSepOctNovDec";
    printf("%s %2d %.3s", label, d.day, names + 3 * (d.month - 1));
}

static void print_feast(const char *label, int year, month_day easter, int offset)
{
    print_date(label, from_day_of_year(day_of_year(easter, is_leap(year)) + offset, is_leap(year)));
}

static int same_day(month_day a, month_day b) { return a.month == b.month && a.day == b.day; }

int main(void)
{
    int year, disagree = 0, earliest = 999, latest = 0, together = 0;
    while (scanf("%d", &year) == 1) {
        if (year < 1583 || year > 4099) {
            printf("%d is outside the rules\n", year);
            continue;
        }
        month_day e = easter_by_formula(year);
        printf("%d", year);
        print_feast("  ash wednesday", year, e, -46);
        print_date("  easter", e);
        print_feast("  ascension", year, e, 39);
        print_feast("  whitsun", year, e, 49);
        long gap = julian_day(year, orthodox_in_julian(year), 0) - julian_day(year, e, 1);
        printf("  orthodox +%ld weeks\n", gap / 7);
    }
    for (year = 1600; year < 2600; year++) {
        month_day a = easter_by_formula(year), b = easter_by_moon(year);
        int n = day_of_year(a, 0);
        if (!same_day(a, b)) disagree++;
        if (n < earliest) earliest = n;
        if (n > latest) latest = n;
        if (julian_day(year, orthodox_in_julian(year), 0) == julian_day(year, a, 1)) together++;
    }
    print_date("earliest", from_day_of_year(earliest, 0));
    print_date(", latest", from_day_of_year(latest, 0));
    printf("\nboth churches on one day in %d of 1000 years\n", together);
    printf("methods disagree in %d years\n", disagree);
    return 0;
}
