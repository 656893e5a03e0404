// Mayan long count, sacred round and vague year for day numbers, and the next return of a round date.
#include <stdio.h>

#define EPOCH 584283L

int place_size(int place);
int tzolkin_number(long day);
int tzolkin_name(long day);
int haab_position(long day);
long next_round(int number, int name, int haab, long after);

int place_size(int place)
{
    return place == 1 ? 18 : 20;
}

int tzolkin_number(long day)
{
    return (int)((day + 3) % 13) + 1;
}

int tzolkin_name(long day)
{
    return (int)((day + 19) % 20);
}

int haab_position(long day)
{
    return (int)((day + 348) % 365);
}

long next_round(int number, int name, int haab, long after)
{
    long day = after + 1;
    int steps = 0;
    while (haab_position(day) != haab)
        day++;
    while (tzolkin_number(day) != number || tzolkin_name(day) != name) {
        day += 365;
        if (++steps > 260)
            return -1;
    }
    return day;
}

int main(void)
{
    static const char *const day_names[20] = {"Imix", "Ik", "Akbal", "Kan", "Chicchan", "Cimi", "Manik", "Lamat", "Muluc", "Oc",
        "Chuen", "Eb", "Ben", "Ix", "Men", "Cib", "Caban", "Etznab", "Cauac", "Ahau"};
    static const char *const month_names[19] = {"Pop", "Uo", "Zip", "Zotz", "Tzec", "Xul", "Yaxkin", "Mol", "Chen", "Yax",
        "Zac", "Ceh", "Mac", "Kankin", "Muan", "Pax", "Kayab", "Cumku", "Uayeb"};
    long julian;
    int count = 0, wrong = 0;
    while (scanf("%ld", &julian) == 1) {
        long day = julian - EPOCH, rest = day, back = 0, again;
        int digit[5], haab, place;
        if (day < 0) {
            printf("%ld lies before the creation\n", julian);
            continue;
        }
        for (place = 0; place < 4; place++) {
            digit[place] = (int)(rest % place_size(place));
            rest /= place_size(place);
        }
        digit[4] = (int)rest;
        for (place = 4; place >= 0; place--)
            back = (place == 4 ? 0 : back * place_size(place)) + digit[place];
        if (back != day)
            wrong++;
        haab = haab_position(day);
        again = next_round(tzolkin_number(day), tzolkin_name(day), haab, day);
        if (again - day != 18980)
            wrong++;
        printf("%7ld  %d.%d.%d.%d.%d  %d %s %d %s, lord of night G%ld\n", julian, digit[4], digit[3], digit[2], digit[1], digit[0],
               tzolkin_number(day), day_names[tzolkin_name(day)], haab % 20, month_names[haab / 20], (day + 8) % 9 + 1);
        count++;
    }
    printf("%d dates, %d errors\n", count, wrong);
    printf("4 Ahau 0 Pop: %ld (impossible), 4 Ik 0 Pop: day %ld\n", next_round(4, 19, 0, 0), next_round(4, 1, 0, 0));
    return 0;
}
