/* Runs march tests over a small memory with injected cell faults and tabulates which test finds which kind of fault. */
#include <stdio.h>
#include <string.h>

#define CELLS 16

enum defect { STUCK_ZERO, STUCK_ONE, NO_RISE, NO_FALL, INVERTING, IDEMPOTENT, BRIDGE, ALIAS, DEFECTS };

struct memory {
    unsigned char cell[CELLS];
    enum defect defect;
    int victim, aggressor;
    long accesses;
};

static const char *const defect_names[DEFECTS] = {"stuck at 0",  "stuck at 1",  "cannot rise", "cannot fall",
                                                  "inverted by", "forced by",   "bridged to",  "alias of"};

void store(struct memory *m, int address, int value)
{
    int old;
    m->accesses++;
    if (m->defect == ALIAS && address == m->victim)
        address = m->aggressor;
    old = m->cell[address];
    if (m->defect == NO_RISE && address == m->victim && !old && value)
        return;
    if (m->defect == NO_FALL && address == m->victim && old && !value)
        return;
    m->cell[address] = (unsigned char)value;
    if (address == m->aggressor && !old && value) {
        if (m->defect == INVERTING)
            m->cell[m->victim] ^= 1;
        else if (m->defect == IDEMPOTENT)
            m->cell[m->victim] = 1;
    }
    if (m->defect == BRIDGE && (address == m->victim || address == m->aggressor))
        m->cell[m->victim] = m->cell[m->aggressor] = m->cell[m->victim] & m->cell[m->aggressor];
}

int load(struct memory *m, int address)
{
    m->accesses++;
    if (m->defect == STUCK_ZERO && address == m->victim)
        return 0;
    if (m->defect == STUCK_ONE && address == m->victim)
        return 1;
    if (m->defect == ALIAS && address == m->victim)
        address = m->aggressor;
    return m->cell[address];
}

/* One element such as "^r0w1": all operations on each address in turn, upwards or (v) downwards. */
int run_element(struct memory *m, const char *element)
{
    int down = element[0] == 'v';
    for (int step = 0; step < CELLS; step++) {
        int address = down ? CELLS - 1 - step : step;
        for (const char *op = element + 1; op[0] && op[1]; op += 2) {
            int value = op[1] - '0';
            if (op[0] == 'w')
                store(m, address, value);
            else if (load(m, address) != value)
                return 1;
        }
    }
    return 0;
}

void power_up(struct memory *m, enum defect d, int victim, int aggressor)
{
    for (int i = 0; i < CELLS; i++)
        m->cell[i] = (unsigned char)(i * 5 >> 1 & 1);
    m->defect = d;
    m->victim = victim;
    m->aggressor = aggressor;
    m->accesses = 0;
}

int detects(char elements[][16], int count, struct memory *m)
{
    for (int e = 0; e < count; e++)
        if (run_element(m, elements[e]))
            return 1;
    return 0;
}

int main(void)
{
    char name[16], elements[10][16];
    struct memory m;
    int count;
    while (scanf("%15s %d", name, &count) == 2 && count > 0 && count <= 10) {
        int operations = 0;
        for (int e = 0; e < count; e++) {
            if (scanf("%15s", elements[e]) != 1)
                return 0;
            operations += (int)(strlen(elements[e]) - 1) / 2;
        }
        power_up(&m, DEFECTS, 0, 0);
        int alarm = detects(elements, count, &m);
        printf("%s: %d operations a cell, %ld accesses, %s\n", name, operations, m.accesses,
               alarm ? "FALSE ALARM" : "passes a sound memory");
        for (int d = 0; d < DEFECTS; d++) {
            int found = 0, total = 0;
            for (int v = 0; v < CELLS; v++)
                for (int a = 0; a < CELLS; a++) {
                    if (a == v || (d < INVERTING && a != (v + 1) % CELLS))
                        continue;
                    power_up(&m, (enum defect)d, v, a);
                    total++;
                    found += detects(elements, count, &m);
                }
            printf("  %-11s %3d of %3d%s\n", defect_names[d], found, total, found == total ? "" : "  incomplete");
        }
    }
    return 0;
}
