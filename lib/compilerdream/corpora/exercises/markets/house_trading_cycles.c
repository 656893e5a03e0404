// Exchanges houses among owners by top trading cycles and tests by brute force that no coalition can do better.
#include <stdio.h>
#include <string.h>

#define LIMIT 7

int people;
int wish[LIMIT][LIMIT];
int rank_of[LIMIT][LIMIT];

int best_remaining(int person, const int *gone)
{
    for (int k = 0; k < people; k++)
        if (!gone[wish[person][k]])
            return wish[person][k];
    return -1;
}

int trade(int *gets, int show)
{
    int gone[LIMIT] = {0}, left = people, rounds = 0;
    while (left > 0) {
        int seen[LIMIT] = {0}, at = 0;
        while (gone[at])
            at++;
        while (!seen[at]) {
            seen[at] = 1;
            at = best_remaining(at, gone);
        }
        /* at lies on a cycle now */
        int start = at, next, members[LIMIT], size = 0;
        do {
            next = best_remaining(at, gone);
            gets[at] = next;
            members[size++] = at;
            at = next;
        } while (at != start);
        for (int i = 0; i < size; i++)
            gone[members[i]] = 1;
        left -= size;
        rounds++;
        if (show) {
            printf("  cycle %d:", rounds);
            for (int i = 0; i < size; i++)
                printf(" %c ->", 'A' + members[i]);
            printf(" %c\n", 'A' + start);
        }
    }
    return rounds;
}

/* Can the members of a coalition swap their own houses so that nobody loses and somebody gains? */
int can_improve(int coalition, int person, int used, int gain, const int *gets)
{
    while (person < people && !(coalition >> person & 1))
        person++;
    if (person == people)
        return gain;
    for (int house = 0; house < people; house++) {
        if (!(coalition >> house & 1) || (used >> house & 1))
            continue;
        int now = rank_of[person][gets[person]], then = rank_of[person][house];
        if (then <= now && can_improve(coalition, person + 1, used | 1 << house, gain | (then < now), gets))
            return 1;
    }
    return 0;
}

int blocking_coalitions(const int *gets)
{
    int count = 0;
    for (int coalition = 1; coalition < 1 << people; coalition++)
        count += can_improve(coalition, 0, 0, 0, gets);
    return count;
}

void set_ranks(int person)
{
    for (int k = 0; k < people; k++)
        rank_of[person][wish[person][k]] = k;
}

/* Tries misreports: every rotation and adjacent swap of the own wish list. */
int lies_that_pay(const int *honest)
{
    int paying = 0, saved[LIMIT], result[LIMIT];
    for (int p = 0; p < people; p++) {
        memcpy(saved, wish[p], sizeof saved);
        for (int turn = 0; turn < people; turn++)
            for (int swap = 0; swap + 1 < people; swap++) {
                for (int k = 0; k < people; k++)
                    wish[p][k] = saved[(k + turn) % people];
                int t = wish[p][swap];
                wish[p][swap] = wish[p][swap + 1];
                wish[p][swap + 1] = t;
                trade(result, 0);
                if (rank_of[p][result[p]] < rank_of[p][honest[p]])
                    paying++;
            }
        memcpy(wish[p], saved, sizeof saved);
    }
    return paying;
}

int main(void)
{
    int market = 0;
    while (scanf("%d", &people) == 1 && people >= 1 && people <= LIMIT) {
        int gets[LIMIT], own[LIMIT];
        for (int p = 0; p < people; p++) {
            char line[32] = "";
            if (scanf("%31s", line) != 1 || strlen(line) != (size_t)people)
                return 0;
            for (int k = 0; k < people; k++) {
                int house = line[k] - 'A';
                if (house < 0 || house >= people)
                    return 0;
                wish[p][k] = house;
            }
            set_ranks(p);
            own[p] = p;
        }
        printf("market %d with %d owners\n", ++market, people);
        int rounds = trade(gets, 1), choice = 0;
        for (int p = 0; p < people; p++)
            choice += rank_of[p][gets[p]] + 1;
        printf("  %d cycles, sum of choices %d\n", rounds, choice);
        printf("  blocking coalitions: %d before, %d after\n", blocking_coalitions(own), blocking_coalitions(gets));
        printf("  lies that pay: %d\n", lies_that_pay(gets));
    }
    return 0;
}
