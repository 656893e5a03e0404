/* Proportional seats: highest-averages methods against largest remainders, with a vote threshold. */
#include <stdio.h>

#define MAX_PARTIES 12

static int party_count;
static char names[MAX_PARTIES][16];
static long votes[MAX_PARTIES];

typedef long (*divisor_rule)(int seats_held);

static long dhondt(int s) { return s + 1; }
static long sainte_lague(int s) { return 2L * s + 1; }
static long imperiali(int s) { return s + 2; }

static long total_votes(void)
{
    long t = 0;
    for (int i = 0; i < party_count; i++)
        t += votes[i];
    return t;
}

static int qualifies(int i, long total, int percent)
{
    return votes[i] * 100 >= total * percent;
}

static void averages(divisor_rule rule, int house, int percent, int *seats)
{
    long total = total_votes();
    for (int i = 0; i < party_count; i++)
        seats[i] = 0;
    for (int s = 0; s < house; s++) {
        int best = -1;
        for (int i = 0; i < party_count; i++) {
            if (!qualifies(i, total, percent))
                continue;
            if (best < 0 || votes[i] * rule(seats[best]) > votes[best] * rule(seats[i]))
                best = i;
        }
        if (best >= 0)
            seats[best]++;
    }
}

static void remainders(int house, int percent, int *seats)
{
    long total = total_votes(), valid = 0, rest[MAX_PARTIES];
    int given = 0;
    for (int i = 0; i < party_count; i++)
        if (qualifies(i, total, percent))
            valid += votes[i];
    for (int i = 0; i < party_count; i++) {
        seats[i] = 0;
        rest[i] = -1;
        if (valid > 0 && qualifies(i, total, percent)) {
            seats[i] = (int)(votes[i] * house / valid);
            rest[i] = votes[i] * house % valid;
            given += seats[i];
        }
    }
    while (given < house && valid > 0) {
        int best = 0;
        for (int i = 1; i < party_count; i++)
            if (rest[i] > rest[best])
                best = i;
        rest[best] = -1;
        seats[best]++;
        given++;
    }
}

int main(void)
{
    static const divisor_rule rules[] = { dhondt, sainte_lague, imperiali };
    int house, percent, seats[4][MAX_PARTIES];
    if (scanf("%d %d", &house, &percent) != 2)
        return 0;
    while (party_count < MAX_PARTIES && scanf("%15s %ld", names[party_count], &votes[party_count]) == 2)
        party_count++;
    for (int r = 0; r < 3; r++)
        averages(rules[r], house, percent, seats[r]);
    remainders(house, percent, seats[3]);
    printf("%-12s%9s%8s%8s%8s%8s\n", "party", "votes", "dhondt", "lague", "imper", "rest");
    for (int i = 0; i < party_count; i++) {
        printf("%-12s%9ld", names[i], votes[i]);
        for (int r = 0; r < 4; r++)
            printf("%8d", seats[r][i]);
        printf("\n");
    }
    for (int r = 0; r < 4; r++) {
        int sum = 0;
        for (int i = 0; i < party_count; i++)
            sum += seats[r][i];
        printf("method %d fills %d of %d\n", r + 1, sum, house);
    }
    return 0;
}
