/* Scans a 4 by 4 key matrix with bouncing contacts, debounces each key and refuses ghost keys of shorted rows. */
#include <stdio.h>

#define ROWS 4
#define COLUMNS 4

typedef struct { int down, steady, count; } key_state;
typedef struct { int row, column, from, to; } press;

static const char labels[] = "123A456B789C*0#D";
static key_state keys[ROWS][COLUMNS];
static press presses[24];
static int press_count, diodes, bounce, needed;

/* A contact chatters for `bounce` ticks after closing and after opening. */
static int contact(int row, int column, int tick)
{
    for (int i = 0; i < press_count; i++) {
        const press *p = &presses[i];
        if (p->row != row || p->column != column || tick < p->from || tick >= p->to + bounce)
            continue;
        if (tick < p->from + bounce || tick >= p->to)
            return (tick * 7 + row * 3 + column) % 3 != 0;
        return 1;
    }
    return 0;
}

/* Driving one row, current may also wander back through other closed keys unless each key has a diode. */
static void sense(int driven, int tick, int seen[COLUMNS])
{
    int row_live[ROWS] = {0}, changed = 1;
    row_live[driven] = 1;
    for (int c = 0; c < COLUMNS; c++)
        seen[c] = 0;
    while (changed) {
        changed = 0;
        for (int r = 0; r < ROWS; r++)
            for (int c = 0; c < COLUMNS; c++) {
                if (!contact(r, c, tick))
                    continue;
                if (row_live[r] && !seen[c])
                    changed = seen[c] = 1;
                if (!diodes && seen[c] && !row_live[r])
                    changed = row_live[r] = 1;
            }
    }
}

static int ambiguous(int raw[ROWS][COLUMNS], int row, int column)
{
    for (int r = 0; r < ROWS; r++)
        for (int c = 0; c < COLUMNS; c++)
            if (r != row && c != column && raw[r][c] && raw[row][c] && raw[r][column])
                return 1;
    return 0;
}

static int scan(int tick, int *ghosts)
{
    int raw[ROWS][COLUMNS], events = 0;
    for (int r = 0; r < ROWS; r++)
        sense(r, tick, raw[r]);
    for (int r = 0; r < ROWS; r++)
        for (int c = 0; c < COLUMNS; c++) {
            key_state *k = &keys[r][c];
            if (raw[r][c] != k->steady) {
                k->steady = raw[r][c];
                k->count = 0;
            } else if (k->count < needed)
                k->count++;
            if (k->count < needed || k->steady == k->down)
                continue;
            if (k->steady && !diodes && ambiguous(raw, r, c)) {
                ++*ghosts;
                continue;
            }
            k->down = k->steady;
            events++;
            printf("  tick %3d %c %s\n", tick, labels[r * COLUMNS + c], k->down ? "down" : "up");
        }
    return events;
}

static void reset(void)
{
    for (int r = 0; r < ROWS; r++)
        for (int c = 0; c < COLUMNS; c++)
            keys[r][c].down = keys[r][c].steady = keys[r][c].count = 0;
    press_count = 0;
}

int main(void)
{
    int count, ticks;
    while (scanf("%d %d %d %d %d", &diodes, &bounce, &needed, &ticks, &count) == 5 && count <= 24) {
        int events = 0, ghosts = 0;
        reset();
        for (int i = 0; i < count; i++) {
            press p;
            char label;
            if (scanf(" %c %d %d", &label, &p.from, &p.to) != 3)
                return 0;
            for (int k = 0; k < ROWS * COLUMNS; k++)
                if (labels[k] == label) {
                    p.row = k / COLUMNS;
                    p.column = k % COLUMNS;
                    presses[press_count++] = p;
                }
        }
        printf("%s diodes, bounce %d, %d equal scans needed\n", diodes ? "with" : "without", bounce, needed);
        for (int tick = 0; tick < ticks; tick++)
            events += scan(tick, &ghosts);
        printf("  %d events for %d presses, %d ghost refusals: %s\n", events, press_count, ghosts,
               events == 2 * press_count ? "exact" : events < 2 * press_count ? "presses lost" : "chatter");
    }
    return 0;
}
