/* A coin gate as an automaton in a table, a bank of wrapping counters with carry, and a display of their digits. */
#include <stdint.h>
#include <stdio.h>

enum { LOCKED, OPEN, ALARM, STATES };
enum { COIN, PUSH, RESET, INPUTS };

static const uint8_t next_state[STATES][INPUTS] = {{OPEN, ALARM, LOCKED}, {OPEN, LOCKED, LOCKED}, {ALARM, ALARM, LOCKED}};
static const uint8_t counted[STATES][INPUTS] = {{1, 4, 0}, {2, 3, 0}, {2, 4, 5}};

enum { BANK = 6 };

typedef struct {
    uint8_t value[BANK], modulus[BANK];
    unsigned total[BANK];
} Counters;

/* Counters are chained: one that wraps around also advances the next. */
static int advance(Counters *c, int which)
{
    int moved = 0;
    for (; which < BANK; which++) {
        c->total[which]++;
        moved++;
        if (++c->value[which] < c->modulus[which])
            break;
        c->value[which] = 0;
    }
    return moved;
}

static unsigned segments(unsigned digit)
{
    static const uint8_t lit[10] = {0x7e, 0x30, 0x6d, 0x79, 0x33, 0x5b, 0x5f, 0x70, 0x7f, 0x7b};
    unsigned count = 0;
    for (uint8_t bits = lit[digit % 10]; bits; bits &= (uint8_t)(bits - 1))
        count++;
    return count;
}

static unsigned display(unsigned n) { return n < 10 ? segments(n) : display(n / 10) + segments(n % 10); }

int main(void)
{
    char line[128];
    while (scanf("%127s", line) == 1) {
        Counters c = {{0}, {10, 7, 5, 3, 2, 255}, {0}};
        int state = LOCKED, longest = 0, odd = 0;
        unsigned expected[BANK] = {0}, wraps = 0;
        for (const char *p = line; *p; p++) {
            int input = *p == 'c' ? COIN : *p == 'p' ? PUSH : *p == 'r' ? RESET : -1;
            if (input < 0) {
                odd++;
                continue;
            }
            int which = counted[state][input], moved = advance(&c, which);
            expected[which]++;
            longest = moved > longest ? moved : longest;
            state = next_state[state][input];
        }
        int good = 1;
        for (int i = 0; i < BANK; i++) {
            good &= c.total[i] == expected[i] + wraps && c.value[i] == c.total[i] % c.modulus[i];
            wraps = c.total[i] / c.modulus[i];
            printf("%u:%u ", c.total[i], c.value[i]);
        }
        printf("state %d, carry %d, %d ignored, %u segments, %s\n", state, longest, odd,
               display(c.total[1] * 1000 + c.total[3] * 10 + c.total[4]), good ? "good" : "BAD");
    }
    return 0;
}
