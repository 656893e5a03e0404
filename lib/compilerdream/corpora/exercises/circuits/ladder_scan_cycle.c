/* Runs a relay-ladder program cycle by cycle: rungs of contacts drive coils, latches, timers and counters. */
#include <stdio.h>
#include <string.h>

#define POINTS 26

/* A rung is: coil type, coil letter, preset, then contacts; '/' before a letter opens it, '|' starts a parallel branch. */
typedef struct {
    char type;
    int coil, preset;
    char contacts[24];
} rung_t;

typedef struct {
    int now[POINTS];
    int before[POINTS];
    int register_value[POINTS];
    int previous_power[20];
} machine_t;

static rung_t rungs[20];
static int rung_count;
static char watched[POINTS + 1];

int is_letter(char c) { return c >= 'a' && c <= 'z'; }

int rung_power(const machine_t *m, const char *c)
{
    int any = 0, branch = 1;
    while (*c) {
        int inverted = 0, edge = 0;
        if (*c == '|') {
            any |= branch;
            branch = 1;
            c++;
            continue;
        }
        if (*c == '/') {
            inverted = 1;
            c++;
        } else if (*c == '^') {
            edge = 1;
            c++;
        }
        if (!is_letter(*c))
            break;
        int point = *c++ - 'a', value = m->now[point];
        if (edge)
            value = value && !m->before[point];
        branch &= inverted ? !value : value;
    }
    return any | branch;
}

void drive_coil(machine_t *m, const rung_t *r, int index, int power)
{
    int *value = &m->register_value[r->coil];
    int *out = &m->now[r->coil];
    switch (r->type) {
    case 'O':
        *out = power;
        break;
    case 'S':
        if (power)
            *out = 1;
        break;
    case 'R':
        if (power) {
            *out = 0;
            *value = 0;
        }
        break;
    case 'T':                   /* on-delay timer */
        *value = power ? *value + (*value < r->preset) : 0;
        *out = power && *value >= r->preset;
        break;
    case 'F':                   /* off-delay timer */
        *value = power ? r->preset : *value - (*value > 0);
        *out = *value > 0;
        break;
    case 'C':                   /* counts rising edges */
        if (power && !m->previous_power[index])
            ++*value;
        *out = *value >= r->preset;
        break;
    }
    m->previous_power[index] = power;
}

void scan_once(machine_t *m)
{
    int start[POINTS];
    memcpy(start, m->now, sizeof start);
    for (int i = 0; i < rung_count; i++)
        drive_coil(m, &rungs[i], i, rung_power(m, rungs[i].contacts));
    memcpy(m->before, start, sizeof start);
}

int read_program(void)
{
    char coil;
    if (scanf("%26s", watched) != 1)
        return 0;
    while (rung_count < 20 && scanf(" %c", &rungs[rung_count].type) == 1 && rungs[rung_count].type != '.') {
        rung_t *r = &rungs[rung_count];
        if (scanf(" %c %d %23s", &coil, &r->preset, r->contacts) != 3 || !is_letter(coil))
            return 0;
        r->coil = coil - 'a';
        rung_count++;
    }
    return rung_count;
}

int main(void)
{
    static machine_t m;
    char inputs[POINTS + 1];
    int repeat, cycle = 0, changes = 0, on_time[POINTS] = {0};
    if (!read_program())
        return 0;
    printf("%d rungs\ncycle  %s\n", rung_count, watched);
    while (scanf("%26s %d", inputs, &repeat) == 2) {
        for (const char *c = inputs; *c; c++)
            if (is_letter(*c))
                m.now[*c - 'a'] = 1;
            else if (is_letter((char)(*c - 'A' + 'a')))
                m.now[*c - 'A'] = 0;
        for (; repeat > 0; repeat--, cycle++) {
            int old[POINTS], differs = cycle == 0;
            memcpy(old, m.now, sizeof old);
            scan_once(&m);
            for (const char *w = watched; *w; w++)
                if (is_letter(*w)) {
                    differs |= old[*w - 'a'] != m.now[*w - 'a'];
                    on_time[*w - 'a'] += m.now[*w - 'a'];
                }
            if (!differs)
                continue;
            changes++;
            printf("%5d  ", cycle);
            for (const char *w = watched; *w; w++)
                putchar(is_letter(*w) && m.now[*w - 'a'] ? '#' : '.');
            putchar('\n');
        }
    }
    printf("%d cycles, %d changes\n", cycle, changes);
    for (const char *w = watched; *w; w++)
        if (is_letter(*w))
            printf("%c on %d cycles, register %d\n", *w, on_time[*w - 'a'], m.register_value[*w - 'a']);
    return 0;
}
