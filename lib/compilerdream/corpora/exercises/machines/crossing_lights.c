/* Lights of a road crossing as a table of phases with timers, push buttons and queues of cars on four roads. */
#include <stdio.h>

enum { ROADS = 4, PHASES = 8 };

typedef enum { RED, READY, GREEN, AMBER } Colour;

typedef struct {
    Colour colour[ROADS];
    unsigned char walk;     /* people may cross */
    unsigned char least;    /* ticks before the phase may end */
    unsigned char most;     /* ticks after which it must */
    unsigned char next, next_with_button;
} Phase;

static const Phase phases[PHASES] = {
    {{GREEN, RED, GREEN, RED}, 0, 6, 14, 1, 1},
    {{AMBER, RED, AMBER, RED}, 0, 2, 2, 2, 6},
    {{RED, READY, RED, READY}, 0, 1, 1, 3, 3},
    {{RED, GREEN, RED, GREEN}, 0, 5, 12, 4, 4},
    {{RED, AMBER, RED, AMBER}, 0, 2, 2, 5, 7},
    {{READY, RED, READY, RED}, 0, 1, 1, 0, 0},
    {{RED, RED, RED, RED}, 1, 5, 5, 2, 2},
    {{RED, RED, RED, RED}, 1, 4, 4, 5, 5},
};

typedef struct {
    int phase, elapsed;
    int button, walkers;
    int queue[ROADS], passed[ROADS], arrived[ROADS], longest[ROADS];
    long delay;
    int changes, ticks[PHASES];
} Crossing;

static unsigned noise(unsigned *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

static int demand(const Crossing *c, Colour colour)
{
    int cars = 0;
    for (int road = 0; road < ROADS; road++)
        if (phases[c->phase].colour[road] == colour)
            cars += c->queue[road];
    return cars;
}

static int should_change(const Crossing *c)
{
    const Phase *p = &phases[c->phase];
    if (c->elapsed < p->least)
        return 0;
    if (c->elapsed >= p->most)
        return 1;
    return demand(c, GREEN) == 0 && (demand(c, RED) > 0 || c->button > 0);
}

static void enter(Crossing *c, int phase)
{
    c->phase = phase;
    c->elapsed = 0;
    c->changes++;
    if (phases[phase].walk) {
        c->walkers += c->button;
        c->button = 0;
    }
}

static void drive(Crossing *c)
{
    for (int road = 0; road < ROADS; road++) {
        switch (phases[c->phase].colour[road]) {
        case GREEN:
            if (c->elapsed > 0 && c->queue[road] > 0) {
                c->queue[road]--;
                c->passed[road]++;
            }
            break;
        case AMBER:
            if (c->elapsed == 0 && c->queue[road] > 2) {
                c->queue[road]--;
                c->passed[road]++;
            }
            break;
        case RED:
        case READY:
            break;
        }
        c->delay += c->queue[road];
        if (c->queue[road] > c->longest[road])
            c->longest[road] = c->queue[road];
    }
}

static void tick(Crossing *c, const int rate[ROADS], int walkers, unsigned *state)
{
    for (int road = 0; road < ROADS; road++) {
        if ((int)(noise(state) % 100) < rate[road]) {
            c->queue[road]++;
            c->arrived[road]++;
        }
    }
    if ((int)(noise(state) % 100) < walkers)
        c->button++;
    drive(c);
    c->ticks[c->phase]++;
    c->elapsed++;
    if (should_change(c)) {
        const Phase *p = &phases[c->phase];
        enter(c, c->button ? p->next_with_button : p->next);
    }
}

/* Crossing roads must never both be open. */
static int unsafe_phases(void)
{
    int bad = 0;
    for (int p = 0; p < PHASES; p++) {
        int open[2] = {0, 0};
        for (int road = 0; road < ROADS; road++)
            open[road & 1] |= phases[p].colour[road] == GREEN || phases[p].colour[road] == AMBER;
        bad += (open[0] && open[1]) || (phases[p].walk && (open[0] || open[1]));
    }
    return bad;
}

int main(void)
{
    int rate[ROADS], walkers, ticks;
    printf("%d unsafe phases\n", unsafe_phases());
    while (scanf("%d %d %d %d %d %d", &rate[0], &rate[1], &rate[2], &rate[3], &walkers, &ticks) == 6) {
        Crossing c = {0};
        unsigned state = 2463534242u;
        int kept = 1, total = 0;
        for (int i = 0; i < ticks; i++)
            tick(&c, rate, walkers, &state);
        for (int road = 0; road < ROADS; road++) {
            kept &= c.arrived[road] == c.passed[road] + c.queue[road];
            printf("road %d: %d arrived, %d passed, longest queue %d\n", road, c.arrived[road],
                   c.passed[road], c.longest[road]);
        }
        printf("phases");
        for (int p = 0; p < PHASES; p++) {
            printf(" %d", c.ticks[p]);
            total += c.ticks[p];
        }
        printf(", %d changes, %d walkers, delay %ld, %s\n", c.changes, c.walkers, c.delay,
               kept && total == ticks ? "consistent" : "INCONSISTENT");
    }
    return 0;
}
