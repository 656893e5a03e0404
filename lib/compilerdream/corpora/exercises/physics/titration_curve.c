/* Titrates a polyprotic acid with a strong base: pH from the charge balance, buffers, equivalence points, indicators. */
#include <stdio.h>
#include <math.h>

#define PROTONS 3

struct acid {
    char name[16];
    int protons;
    double constant[PROTONS];   /* pKa values */
    double volume, strength;    /* millilitres, moles per litre */
};

/* Mean number of protons an acid molecule has given away. */
double protons_lost(const struct acid *a, double hydrogen)
{
    double term = 1, sum = 1, lost = 0;
    for (int i = 0; i < a->protons; i++) {
        term *= pow(10, -a->constant[i]) / hydrogen;
        sum += term;
        lost += (i + 1) * term;
    }
    return lost / sum;
}

double charge(const struct acid *a, double ph, double added, double base)
{
    double hydrogen = pow(10, -ph);
    double total = a->volume + added;
    double positive = hydrogen + base * added / total;
    double negative = 1e-14 / hydrogen + a->strength * a->volume / total * protons_lost(a, hydrogen);
    return positive - negative;
}

double ph_at(const struct acid *a, double added, double base)
{
    double low = -1, high = 15;
    for (int i = 0; i < 45; i++) {
        double middle = (low + high) / 2;
        if (charge(a, middle, added, base) > 0)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

/* The inverse: volume of base that brings the mixture to a given pH. */
double base_for(const struct acid *a, double ph, double base)
{
    double hydrogen = pow(10, -ph);
    double free = hydrogen - 1e-14 / hydrogen;
    return a->volume * (a->strength * protons_lost(a, hydrogen) - free) / (base + free);
}

const char *indicator(double ph)
{
    static const struct {
        const char *name;
        double low, high;
    } table[] = {
        {"methyl orange", 3.1, 4.4},   {"methyl red", 4.4, 6.2},    {"litmus", 6.2, 7.4},
        {"phenol red", 7.4, 8.2},      {"phenolphthalein", 8.2, 10}, {"alizarin yellow", 10, 12},
    };
    for (int i = 0; i < (int)(sizeof table / sizeof table[0]); i++)
        if (ph >= table[i].low && ph < table[i].high)
            return table[i].name;
    return "no indicator";
}

void draw(double ph)
{
    int column = (int)(ph * 3 + 0.5);
    for (int i = 0; i <= 42; i++)
        putchar(i == column ? '*' : i == 21 ? '|' : i % 21 == 0 ? '+' : ' ');
    putchar('\n');
}

void titrate(const struct acid *a, double base, int rows)
{
    double equivalence = a->volume * a->strength / base;
    double end = equivalence * (a->protons + 0.5), worst = 0;
    printf("%s, %.0f ml of %.3f M\n", a->name, a->volume, a->strength);
    for (int r = 0; r <= rows; r++) {
        double added = end * r / rows, ph = ph_at(a, added, base);
        double back = base_for(a, ph, base);
        if (fabs(back - added) > worst)
            worst = fabs(back - added);
        printf("%6.2f ml  pH %5.2f  ", added, ph);
        draw(ph);
    }
    for (int k = 1; k <= a->protons; k++) {
        double half = ph_at(a, equivalence * (k - 0.5), base);
        double whole = ph_at(a, equivalence * k, base);
        double slope = (ph_at(a, equivalence * (k + 0.001), base) - ph_at(a, equivalence * (k - 0.001), base)) / 0.002;
        printf("  step %d: half way pH %.2f (pKa %.2f), equivalence pH %.2f, %s, %s\n", k, half, a->constant[k - 1], whole,
               slope > 20 ? "sharp" : "blurred", indicator(whole));
    }
    printf("  volumes %s\n", worst < 1e-6 * end ? "recovered" : "not recovered");
}

int main(void)
{
    struct acid a;
    double base;
    int rows;
    if (scanf("%lf %d", &base, &rows) != 2 || base <= 0 || rows < 1)
        return 0;
    while (scanf("%15s %lf %lf %d", a.name, &a.volume, &a.strength, &a.protons) == 4) {
        if (a.protons < 1 || a.protons > PROTONS)
            break;
        for (int i = 0; i < a.protons; i++)
            if (scanf("%lf", &a.constant[i]) != 1)
                return 0;
        titrate(&a, base, rows);
    }
    return 0;
}
