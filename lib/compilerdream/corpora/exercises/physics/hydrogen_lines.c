/* Lists spectral lines of one-electron ions by series, with colours, and checks the combination principle. */
#include <stdio.h>
#include <math.h>

static const double rydberg = 10973731.568;   /* per metre, for an infinitely heavy nucleus */
static const double electron_share = 5.48579909e-4;

double wave_number(int charge, double mass, int low, int high)
{
    double reduced = rydberg / (1 + electron_share / mass);
    return reduced * charge * charge * (1.0 / (low * low) - 1.0 / (high * high));
}

const char *colour(double nanometres)
{
    static const struct { double below; const char *name; } bands[] = {
        {10, "x-ray"}, {380, "ultraviolet"}, {450, "violet"}, {485, "blue"}, {500, "cyan"},
        {565, "green"}, {590, "yellow"}, {625, "orange"}, {750, "red"},
    };
    for (int i = 0; i < 9; i++)
        if (nanometres < bands[i].below)
            return bands[i].name;
    return "infrared";
}

int visible_lines(int charge, double mass, int highest)
{
    int count = 0;
    for (int low = 1; low < highest; low++)
        for (int high = low + 1; high <= highest; high++) {
            double length = 1e9 / wave_number(charge, mass, low, high);
            count += length >= 380 && length < 750;
        }
    return count;
}

int main(void)
{
    char name[16];
    int charge, low, lines;
    double mass;
    static const char *const series[] = {"Lyman", "Balmer", "Paschen", "Brackett", "Pfund"};
    while (scanf("%15s %d %lf %d %d", name, &charge, &mass, &low, &lines) == 5) {
        if (low < 1 || low > 5 || charge < 1 || lines < 1)
            break;
        printf("%s, %s series, %d lines of the first 9 levels visible\n", name, series[low - 1],
               visible_lines(charge, mass, 9));
        double worst = 0;
        for (int high = low + 1; high <= low + lines; high++) {
            double number = wave_number(charge, mass, low, high);
            printf("  %d to %d: %9.2f nm %s, %.3f eV\n", high, low, 1e9 / number, colour(1e9 / number), number * 1.239841984e-6);
            double detour = wave_number(charge, mass, low, low + 1) + wave_number(charge, mass, low + 1, high + 1);
            double gap = fabs(detour - number - wave_number(charge, mass, high, high + 1)) / detour;
            worst = gap > worst ? gap : worst;
        }
        printf("  limit %.2f nm, sums of lines %s\n", low * low * 1e9 / (wave_number(charge, mass, 1, 30000) * 1.0),
               worst < 1e-12 ? "combine" : "do not combine");
    }
    return 0;
}
