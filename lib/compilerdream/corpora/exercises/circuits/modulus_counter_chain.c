/* Clocks chains of mod-N counters of several kinds and compares their measured period with the arithmetic one. */
#include <stdio.h>

enum kind { BINARY = 'b', RING = 'r', TWISTED = 't', DOWN = 'd' };

struct stage {
    int kind, size;
    unsigned state;
};

/* Clocks one stage and tells whether it passes a carry on. */
int clock_stage(struct stage *s)
{
    unsigned top = 1u << (s->size - 1);
    switch (s->kind) {
    case RING:
        s->state = s->state & 1 ? s->state >> 1 | top : s->state >> 1;
        return s->state == top;
    case TWISTED:
        s->state = s->state & 1 ? s->state >> 1 : s->state >> 1 | top;
        return s->state == 0;
    case DOWN:
        s->state = s->state ? s->state - 1 : (unsigned)s->size - 1;
        return s->state == 0;
    default:
        s->state = s->state + 1 == (unsigned)s->size ? 0 : s->state + 1;
        return s->state == 0;
    }
}

void reset_stage(struct stage *s)
{
    s->state = s->kind == RING ? 1u << (s->size - 1) : 0;
}

int at_rest(const struct stage *s, int count)
{
    for (int i = 0; i < count; i++) {
        struct stage fresh = s[i];
        reset_stage(&fresh);
        if (fresh.state != s[i].state)
            return 0;
    }
    return 1;
}

void print_stages(const struct stage *s, int count)
{
    for (int i = count - 1; i >= 0; i--) {
        putchar(i == count - 1 ? ' ' : '.');
        if (s[i].kind == RING || s[i].kind == TWISTED)
            for (int b = s[i].size - 1; b >= 0; b--)
                putchar('0' + (int)(s[i].state >> b & 1));
        else
            printf("%u", s[i].state);
    }
}

int main(void)
{
    struct stage s[6];
    int count, show;
    while (scanf("%d %d", &count, &show) == 2 && count >= 1 && count <= 6) {
        long expected = 1, period = 0, ripples = 0;
        for (int i = 0; i < count; i++) {
            char kind;
            if (scanf(" %c %d", &kind, &s[i].size) != 2 || s[i].size < 2 || s[i].size > 20)
                return 0;
            s[i].kind = kind;
            expected *= kind == TWISTED ? 2 * s[i].size : s[i].size;
            reset_stage(&s[i]);
        }
        print_stages(s, count);
        do {
            for (int i = 0; i < count && clock_stage(&s[i]); i++)
                ripples++;
            if (++period <= show)
                print_stages(s, count);
        } while (!at_rest(s, count) && period < 100000);
        printf("\nperiod %ld, expected %ld, %ld carries: %s\n", period, expected, ripples,
               period == expected ? "agrees" : "differs");
    }
    return 0;
}
