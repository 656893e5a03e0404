// Angles of the hour lines on horizontal and vertical sundials, with day length and the equation of time.
#include <math.h>
#include <stdio.h>

static const double degree = 3.14159265358979323846 / 180.0;

double declination(int day)
{
    return 23.44 * sin(degree * 360.0 / 365.0 * (284 + day));
}

double equation_of_time(int day)
{
    double b = degree * 360.0 / 365.0 * (day - 81);
    return 9.87 * sin(2 * b) - 7.53 * cos(b) - 1.5 * sin(b);
}

double line_angle(double latitude_part, int hour)
{
    double h = 15.0 * (hour - 12) * degree;
    return atan2(latitude_part * sin(h), cos(h)) / degree;
}

double day_length(double latitude, int day)
{
    double c = -tan(latitude * degree) * tan(declination(day) * degree);
    if (c <= -1)
        return 24;
    if (c >= 1)
        return 0;
    return 2 * acos(c) / degree / 15;
}

/* the shadow of the style's tip cast on a horizontal plate points along the hour line of every season */
double shadow_direction(double latitude, double decl, int hour)
{
    double h = 15.0 * (hour - 12) * degree, f = latitude * degree, d = decl * degree;
    double up = sin(f) * sin(d) + cos(f) * cos(d) * cos(h);
    double south = sin(f) * cos(d) * cos(h) - cos(f) * sin(d);
    double west = cos(d) * sin(h);
    double style = sin(f), foot = cos(f);
    double scale = style / up;
    return atan2(scale * west, foot + scale * south) / degree;
}

int main(void)
{
    static const char *const season[3] = {"winter", "spring", "summer"};
    static const int season_day[3] = {355, 81, 172};
    double latitude, longitude, meridian;
    while (scanf("%lf %lf %lf", &latitude, &longitude, &meridian) == 3) {
        double worst = 0;
        int checked = 0;
        printf("latitude %.2f, clock runs %.1f min from local mean time\n", latitude, 4 * (meridian - longitude));
        printf("  hour      ");
        for (int hour = 9; hour <= 18; hour++)
            printf("%7d", hour);
        printf("\n  horizontal");
        for (int hour = 9; hour <= 18; hour++)
            printf("%7.1f", line_angle(sin(latitude * degree), hour));
        printf("\n  vertical  ");
        for (int hour = 9; hour <= 18; hour++)
            printf("%7.1f", line_angle(cos(latitude * degree), hour));
        printf("\n");
        for (int s = 0; s < 3; s++) {
            double length = day_length(latitude, season_day[s]);
            double noon = 12 + (4 * (meridian - longitude) - equation_of_time(season_day[s])) / 60;
            int minutes = (int)(noon * 60 + 0.5);
            printf("  %s: sun %5.1f deg at noon, day %4.1f h, shadow shortest at %02d:%02d\n", season[s],
                   90 - latitude + declination(season_day[s]), length, minutes / 60, minutes % 60);
            for (int hour = 10; hour <= 14; hour++) {
                if (length < 2 * (hour > 12 ? hour - 12 : 12 - hour) + 0.5)
                    continue;
                double off = fabs(shadow_direction(latitude, declination(season_day[s]), hour) - line_angle(sin(latitude * degree), hour));
                if (off > worst)
                    worst = off;
                checked++;
            }
        }
        printf("  %d shadows %s the lines\n", checked, worst < 1e-6 ? "fall on" : "miss");
    }
    return 0;
}
