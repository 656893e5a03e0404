/* Calendar arithmetic: leap years, day numbers both ways, weekdays by two rules, differences and month sheets. */
#include <stdio.h>
#include <string.h>

typedef struct {
    int year, month, day;
} Date;

static const char *month_names[13] = {"", "January", "February", "March", "April", "May", "June",
                                      "July", "August", "September", "October", "November",
                                      "December"};
static const char *day_names[7] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday",
                                   "Friday", "Saturday"};

static int leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

static int month_length(int year, int month) {
    switch (month) {
    case 2: return leap(year) ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11: return 30;
    default:
        return 31;
    }
}

static int valid(Date d) {
    return d.year >= 1 && d.year <= 9999 && d.month >= 1 && d.month <= 12 && d.day >= 1 &&
           d.day <= month_length(d.year, d.month);
}

static int compare(Date a, Date b) {
    if (a.year != b.year)
        return a.year < b.year ? -1 : 1;
    if (a.month != b.month)
        return a.month < b.month ? -1 : 1;
    return (a.day > b.day) - (a.day < b.day);
}

/* Days since the first day of March in the year zero; March leads, so that a leap day comes last. */
static long day_number(Date d) {
    int month = (d.month + 9) % 12;
    long year = d.year - month / 10;
    return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + d.day - 1;
}

static Date from_number(long n) {
    Date d;
    long year = (10000 * (long long)n + 14780) / 3652425;
    long rest = n - (365 * year + year / 4 - year / 100 + year / 400);
    if (rest < 0) {
        year--;
        rest = n - (365 * year + year / 4 - year / 100 + year / 400);
    }
    int month = (int)((100 * rest + 52) / 3060);
    d.year = (int)(year + (month + 2) / 12);
    d.month = (month + 2) % 12 + 1;
    d.day = (int)(rest - (month * 306 + 5) / 10 + 1);
    return d;
}

static int weekday(Date d) { return (int)((day_number(d) + 3) % 7); }

static int weekday_by_table(Date d) {
    static const int shift[12] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    int year = d.year - (d.month < 3);
    return (year + year / 4 - year / 100 + year / 400 + shift[d.month - 1] + d.day) % 7;
}

static Date tomorrow(Date d) {
    if (++d.day > month_length(d.year, d.month)) {
        d.day = 1;
        if (++d.month > 12) {
            d.month = 1;
            d.year++;
        }
    }
    return d;
}

static Date add_months(Date d, int months) {
    int total = d.year * 12 + d.month - 1 + months;
    d.year = total / 12;
    d.month = total % 12 + 1;
    if (d.day > month_length(d.year, d.month))
        d.day = month_length(d.year, d.month);
    return d;
}

static void difference(Date a, Date b) {
    if (compare(a, b) > 0) {
        Date t = a;
        a = b;
        b = t;
    }
    int months = (b.year - a.year) * 12 + b.month - a.month;
    if (compare(add_months(a, months), b) > 0)
        months--;
    long days = day_number(b) - day_number(add_months(a, months));
    printf("%d years, %d months and %ld days, %ld days in all\n", months / 12, months % 12, days,
           day_number(b) - day_number(a));
}

static void sheet(int year, int month) {
    Date first = {year, month, 1};
    int column = weekday(first);
    printf("%s %d\n%*s", month_names[month], year, 3 * column, "");
    for (int day = 1; day <= month_length(year, month); day++) {
        printf("%3d", day);
        if (++column == 7) {
            printf("\n");
            column = 0;
        }
    }
    if (column)
        printf("\n");
}

static Date spring_sunday(int year) {
    int golden = year % 19, century = year / 100;
    int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
    int day = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int offset = moon - day, month = 3 + (offset + 40) / 44;
    Date d = {year, month, offset + 28 - 31 * (month / 4)};
    return d;
}

int main(void) {
    char word[16];
    Date d = {1, 1, 1};
    int wrong = 0, unlucky = 0;
    for (int i = 0; i < 150000; i++, d = tomorrow(d)) {
        long n = day_number(d);
        wrong += n != 306 + i || compare(from_number(n), d) != 0 || weekday(d) != weekday_by_table(d);
        unlucky += d.day == 13 && weekday(d) == 5;
    }
    printf("%d wrong, %d unlucky days\n", wrong, unlucky);
    while (scanf("%15s %d %d %d", word, &d.year, &d.month, &d.day) == 4) {
        Date e;
        int months;
        if (!valid(d)) {
            printf("%d-%d-%d is no date\n", d.year, d.month, d.day);
        } else if (strcmp(word, "day") == 0) {
            printf("%d %s %d is a %s\n", d.day, month_names[d.month], d.year, day_names[weekday(d)]);
        } else if (strcmp(word, "to") == 0 && scanf("%d %d %d", &e.year, &e.month, &e.day) == 3) {
            difference(d, e);
        } else if (strcmp(word, "plus") == 0 && scanf("%d", &months) == 1) {
            e = add_months(d, months);
            printf("%d months later: %04d-%02d-%02d\n", months, e.year, e.month, e.day);
        } else if (strcmp(word, "sheet") == 0) {
            sheet(d.year, d.month);
        } else if (strcmp(word, "spring") == 0) {
            e = spring_sunday(d.year);
            printf("%d: %d %s, a %s\n", d.year, e.day, month_names[e.month], day_names[weekday(e)]);
        }
    }
    return 0;
}
