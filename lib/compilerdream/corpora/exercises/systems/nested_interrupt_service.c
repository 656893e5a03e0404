/* Plays an interrupt controller with priorities, masks and nesting, and reports the latency of every line. */
#include <stdio.h>

#define LINES 8
#define LONGEST 200

typedef struct { unsigned pending, in_service, masked; } Controller;
typedef struct { int cost, left, raised_at, raised, served, lost, worst; } Line;

static Line lines[LINES];

/* line 0 is the most urgent: the lowest set bit wins */
static int top_line(unsigned set)
{
    for (int i = 0; i < LINES; i++)
        if (set >> i & 1u)
            return i;
    return LINES;
}

static void raise_line(Controller *c, int n, int now)
{
    lines[n].raised++;
    if (c->pending >> n & 1u) {
        lines[n].lost++;
        return;
    }
    c->pending |= 1u << n;
    lines[n].raised_at = now;
}

static int accept(Controller *c, int now)
{
    int wanted = top_line(c->pending & ~c->masked), current = top_line(c->in_service);
    if (wanted >= current)
        return current;
    Line *l = &lines[wanted];
    c->pending &= ~(1u << wanted);
    c->in_service |= 1u << wanted;
    l->left = l->cost;
    if (now - l->raised_at > l->worst)
        l->worst = now - l->raised_at;
    return wanted;
}

int main(void)
{
    Controller c = { 0, 0, 0 };
    char strip[LONGEST];
    int now = 0, nested = 0, at, n, raised = 0, accounted = 0;
    char verb;
    for (int i = 0; i < LINES; i++)
        if (scanf("%d", &lines[i].cost) != 1)
            return 0;
    int more = scanf("%d %c %d", &at, &verb, &n) == 3;
    while (now < LONGEST) {
        while (more && at <= now) {
            if (verb == 'r' && n >= 0 && n < LINES)
                raise_line(&c, n, now);
            else if (verb == 'm')
                c.masked = (unsigned)n & ((1u << LINES) - 1u);
            more = scanf("%d %c %d", &at, &verb, &n) == 3;
        }
        int depth = 0, run = accept(&c, now);
        for (unsigned s = c.in_service; s; s &= s - 1)
            depth++;
        if (depth > nested)
            nested = depth;
        if (run == LINES && !more && (c.pending & ~c.masked) == 0)
            break;
        strip[now++] = run == LINES ? '.' : (char)('0' + run);
        if (run < LINES && --lines[run].left == 0) {
            c.in_service &= ~(1u << run);
            lines[run].served++;
        }
    }
    for (int i = 0; i < now; i += 50)
        printf("%3d %.*s\n", i, now - i < 50 ? now - i : 50, strip + i);
    for (int i = 0; i < LINES; i++) {
        const Line *l = &lines[i];
        int open = (int)(c.pending >> i & 1u) + (int)(c.in_service >> i & 1u);
        printf("line %d: raised %d served %d merged %d open %d worst wait %d\n", i, l->raised, l->served, l->lost, open, l->worst);
        raised += l->raised;
        accounted += l->served + l->lost + open;
    }
    printf("deepest nesting %d, requests %s\n", nested, raised == accounted ? "accounted for" : "MISSING");
    return 0;
}
