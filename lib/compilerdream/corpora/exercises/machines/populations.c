/* Hunters and prey: three ways to step the same equations, their conserved quantity, and a season with harvesting. */
#include <math.h>
#include <stdio.h>

typedef struct {
    double prey, hunters;
} State;

typedef struct {
    double birth, capture, gain, death;
    double room; /* zero for endless room */
} Rates;

typedef State (*Stepper)(const Rates *, State, double);

static State slope(const Rates *r, State s)
{
    double crowding = r->room > 0 ? 1 - s.prey / r->room : 1;
    State d = {s.prey * (r->birth * crowding - r->capture * s.hunters), s.hunters * (r->gain * s.prey - r->death)};
    return d;
}

static State along(State s, State d, double h)
{
    s.prey += h * d.prey;
    s.hunters += h * d.hunters;
    return s;
}

static State step_plain(const Rates *r, State s, double h) { return along(s, slope(r, s), h); }

static State step_middle(const Rates *r, State s, double h)
{
    State half = along(s, slope(r, s), h / 2);
    return along(s, slope(r, half), h);
}

static State step_fourth(const Rates *r, State s, double h)
{
    State a = slope(r, s), b = slope(r, along(s, a, h / 2));
    State c = slope(r, along(s, b, h / 2)), d = slope(r, along(s, c, h));
    State mean = {(a.prey + 2 * b.prey + 2 * c.prey + d.prey) / 6,
                  (a.hunters + 2 * b.hunters + 2 * c.hunters + d.hunters) / 6};
    return along(s, mean, h);
}

/* Constant along every exact orbit when there is endless room. */
static double invariant(const Rates *r, State s)
{
    return r->gain * s.prey - r->death * log(s.prey) + r->capture * s.hunters - r->birth * log(s.hunters);
}

static State run(const Rates *r, State s, double time, int steps, Stepper stepper)
{
    for (int i = 0; i < steps; i++)
        s = stepper(r, s, time / steps);
    return s;
}

/* Time between two upward crossings of the resting number of hunters, by halving the last step. */
static double period(const Rates *r, State s)
{
    double rest = r->birth / r->capture, h = 0.02, first = -1;
    for (int i = 0; i < 20000; i++) {
        State next = step_fourth(r, s, h);
        if (s.hunters < rest && next.hunters >= rest) {
            double low = 0, high = h;
            for (int k = 0; k < 30; k++) {
                double middle = (low + high) / 2;
                if (step_fourth(r, s, middle).hunters < rest)
                    low = middle;
                else
                    high = middle;
            }
            if (first >= 0)
                return i * h + low - first;
            first = i * h + low;
        }
        s = next;
    }
    return 0;
}

/* How much faster the error shrinks when the steps are halved, as a power of two. */
static double order(const Rates *r, State s, Stepper stepper)
{
    State exact = run(r, s, 2, 4096, step_fourth);
    double coarse = run(r, s, 2, 32, stepper).prey - exact.prey;
    double fine = run(r, s, 2, 64, stepper).prey - exact.prey;
    return log(fabs(coarse / fine)) / log(2.0);
}

static double harvest(const Rates *r, State s, double share, int seasons, double *last)
{
    double total = 0;
    for (int i = 0; i < seasons; i++) {
        s = run(r, s, 1, 40, step_middle);
        double taken = share * s.prey;
        s.prey -= taken;
        total += taken;
    }
    *last = s.prey;
    return total;
}

static double best_share(const Rates *r, State s, int seasons)
{
    double low = 0, high = 0.9, last;
    for (int i = 0; i < 25; i++) {
        double a = low + (high - low) / 3, b = high - (high - low) / 3;
        if (harvest(r, s, a, seasons, &last) < harvest(r, s, b, seasons, &last))
            low = a;
        else
            high = b;
    }
    return (low + high) / 2;
}

int main(void)
{
    static const Stepper steppers[] = {step_plain, step_middle, step_fourth};
    static const char *names[] = {"plain", "middle", "fourth"};
    Rates r;
    State start;
    while (scanf("%lf %lf %lf %lf %lf %lf %lf", &r.birth, &r.capture, &r.gain, &r.death, &r.room, &start.prey,
                 &start.hunters) == 7) {
        if (start.prey <= 0 || start.hunters <= 0)
            continue;
        printf("rates %.3f %.3f %.3f %.3f, room %.1f\n", r.birth, r.capture, r.gain, r.death, r.room);
        for (int k = 0; k < 3; k++) {
            State end = run(&r, start, 10, 500, steppers[k]);
            printf("  %-6s prey %10.4f hunters %10.4f order %.1f", names[k], end.prey, end.hunters,
                   order(&r, start, steppers[k]));
            if (r.room == 0)
                printf(" drift %.4f", fabs(invariant(&r, end) - invariant(&r, start)));
            printf("\n");
        }
        if (r.room == 0) {
            double p = period(&r, start);
            State back = run(&r, start, p, 2000, step_fourth);
            int closed = fabs(back.prey - start.prey) < 1e-3 && fabs(back.hunters - start.hunters) < 1e-3;
            printf("  period %.4f, %s\n", p, closed ? "closed" : "OPEN");
        } else {
            State alone = {start.prey, 1e-12};
            double last, share = best_share(&r, alone, 30), total = harvest(&r, alone, share, 30, &last);
            printf("  best share %.3f brings %.2f, leaves %.2f\n", share, total, last);
        }
    }
    return 0;
}
