/* Parking garage: fee per stay from a stepped tariff with night rate and day cap, occupancy and lost tickets. */
#include <stdio.h>

enum { DAY = 1440, CAPACITY = 6 };

typedef struct {
    int plate, arrival;
} stay;

static stay parked[CAPACITY];
static int used;

static int quarter_price(int minute_of_day)
{
    int hour = minute_of_day / 60;
    if (hour < 7 || hour >= 20)
        return 20;
    if (hour >= 11 && hour < 15)
        return 75;
    return 50;
}

/* Ten free minutes, then every quarter begun costs; at most 18.00 in each 24 hours. */
static int fee(int arrival, int departure)
{
    int total = 0, in_day = 0;
    if (departure - arrival <= 10)
        return 0;
    for (int t = arrival; t < departure; t += 15) {
        if ((t - arrival) % DAY == 0)
            in_day = 0;
        int price = quarter_price(t % DAY);
        if (in_day + price > 1800)
            price = 1800 - in_day;
        in_day += price;
        total += price;
    }
    return total;
}

static int find(int plate)
{
    for (int i = 0; i < used; i++)
        if (parked[i].plate == plate)
            return i;
    return -1;
}

int main(void)
{
    int day, hour, minute, plate, income = 0, turned_away = 0, fullest = 0;
    char verb;
    while (scanf(" %c %d %d:%d %d", &verb, &day, &hour, &minute, &plate) == 5) {
        int now = day * DAY + hour * 60 + minute, at = find(plate);
        if (verb == 'i') {
            if (used == CAPACITY || at >= 0) {
                turned_away++;
                printf("%d %02d:%02d car %d turned away\n", day, hour, minute, plate);
                continue;
            }
            parked[used].plate = plate;
            parked[used++].arrival = now;
            if (used > fullest)
                fullest = used;
        } else if (at < 0) {
            printf("%d %02d:%02d car %d is not here\n", day, hour, minute, plate);
        } else {
            int due = verb == 'l' ? 2500 : fee(parked[at].arrival, now);
            printf("%d %02d:%02d car %d pays %d.%02d for %d minutes%s\n", day, hour, minute, plate, due / 100,
                   due % 100, now - parked[at].arrival, verb == 'l' ? " (lost ticket)" : "");
            income += due;
            parked[at] = parked[--used];
        }
    }
    printf("income %d.%02d, turned away %d, fullest %d of %d\n", income / 100, income % 100, turned_away, fullest,
           CAPACITY);
    printf("still inside:");
    for (int i = 0; i < used; i++)
        printf(" %d", parked[i].plate);
    printf("\n");
    return 0;
}
