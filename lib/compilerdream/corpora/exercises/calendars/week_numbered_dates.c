// Week-numbered dates: year, week and weekday of calendar dates and back, and which years have fifty-three weeks.
#include <stdio.h>

int weekday_of_new_year(int year)
{
    int y = year - 1;
    return (y + y / 4 - y / 100 + y / 400) % 7;        /* 0 is Monday */
}

int weeks_in_year(int year)
{
    int first = weekday_of_new_year(year), leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return first == 3 || (leap && first == 2) ? 53 : 52;
}

int main(void)
{
    static const short before[2][13] = {
        {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365},
        {0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366}};
    int year, month, day, lost = 0;
    while (scanf("%d-%d-%d", &year, &month, &day) == 3) {
        int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > before[leap][month] - before[leap][month - 1]) {
            printf("%d-%d-%d does not exist\n", year, month, day);
            continue;
        }
        int ordinal = before[leap][month - 1] + day;
        int weekday = (weekday_of_new_year(year) + ordinal - 1) % 7;
        int week = (ordinal - weekday + 9) / 7, week_year = year;
        if (week < 1)
            week = weeks_in_year(--week_year);
        else if (week > weeks_in_year(year)) {
            week = 1;
            week_year++;
        }
        /* the office's own count: the week that holds New Year's Day is the first, and Sunday begins it */
        int plain = (ordinal + (weekday_of_new_year(year) + 1) % 7 - 1) / 7 + 1;
        printf("%04d-%02d-%02d is day %d, %04d-W%02d-%d, plain week %d", year, month, day, ordinal, week_year, week, weekday + 1, plain);

        /* the Monday of week 1 is the one next to New Year */
        int monday = weekday_of_new_year(week_year) <= 3 ? 1 - weekday_of_new_year(week_year) : 8 - weekday_of_new_year(week_year);
        int again = monday + 7 * (week - 1) + weekday, back_year = week_year;
        int back_leap = (back_year % 4 == 0 && back_year % 100 != 0) || back_year % 400 == 0;
        if (again < 1) {
            back_year--;
            back_leap = (back_year % 4 == 0 && back_year % 100 != 0) || back_year % 400 == 0;
            again += before[back_leap][12];
        } else if (again > before[back_leap][12]) {
            again -= before[back_leap][12];
            back_year++;
        }
        if (back_year != year || again != ordinal) {
            printf(" LOST %d %d", back_year, again);
            lost++;
        }
        printf("\n");
    }
    int count = 0, weeks = 0, longest = 0, last = 0;
    for (year = 2001; year <= 2400; year++) {
        weeks += weeks_in_year(year);
        if (weeks_in_year(year) == 52)
            continue;
        if (last && year - last > longest)
            longest = year - last;
        last = year;
        if (count++ < 10)
            printf("%d%s", year, count < 10 ? " " : " ...\n");
    }
    printf("%d long years of 400, at most %d apart, %s days, %d dates lost\n", count, longest, weeks * 7 == 146097 ? "all" : "not all", lost);
    return 0;
}
