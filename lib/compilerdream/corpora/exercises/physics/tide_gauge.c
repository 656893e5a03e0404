/* Predicts high and low water at a harbour from harmonic tide constituents and finds when a ship may enter. */
#include <stdio.h>
#include <math.h>

#define MOST 8
#define TURN 6.283185307179586

typedef struct {
    char name[8];
    double height;   /* metres */
    double speed;    /* degrees an hour */
    double phase;    /* degrees */
} constituent;

static constituent parts[MOST];
static int part_count;
static double mean_level;

static double level(double hour)
{
    double sum = mean_level;
    for (int i = 0; i < part_count; i++)
        sum += parts[i].height * cos((parts[i].speed * hour - parts[i].phase) * TURN / 360);
    return sum;
}

static double rise(double hour)
{
    double sum = 0;
    for (int i = 0; i < part_count; i++) {
        double speed = parts[i].speed * TURN / 360;
        sum -= parts[i].height * speed * sin(speed * hour - parts[i].phase * TURN / 360);
    }
    return sum;
}

static double wanted_depth;

static double depth_to_spare(double hour)
{
    return level(hour) - wanted_depth;
}

/* Zero of f between two hours at which its signs differ. */
static double crossing(double (*f)(double), double low, double high)
{
    int sign = f(low) > 0;
    for (int i = 0; i < 50; i++) {
        double middle = (low + high) / 2;
        if ((f(middle) > 0) == sign)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

static void clock_text(double hour, char text[16])
{
    int minutes = (int)floor(hour * 60 + 0.5);
    snprintf(text, 16, "%d %02d:%02d", minutes / 1440 % 100, minutes / 60 % 24, minutes % 60);
}

static const char *tide_kind(double range)
{
    static const struct { double below; const char *word; } scale[] = {
        {1.5, "slack"}, {3.0, "neap"}, {4.0, "middling"}, {5.0, "spring"},
    };
    for (unsigned i = 0; i < sizeof scale / sizeof scale[0]; i++)
        if (range < scale[i].below)
            return scale[i].word;
    return "great spring";
}

static int list_waters(double from, double to)
{
    int found = 0;
    double last = 0;
    char text[16];
    for (double t = from; t < to; t += 0.25) {
        double now = rise(t), next = rise(t + 0.25);
        if ((now > 0) == (next > 0))
            continue;
        double hour = crossing(rise, t, t + 0.25);
        double height = level(hour);
        clock_text(hour, text);
        printf("day %s  %s water %.2f m", text, now > 0 ? "high" : "low ", height);
        if (found++)
            printf("  range %.2f, %s", fabs(height - last), tide_kind(fabs(height - last)));
        printf("\n");
        last = height;
    }
    return found;
}

static void list_windows(double from, double to)
{
    char opening[16], closing[16];
    double open = depth_to_spare(from) > 0 ? from : -1, total = 0, sampled = 0;
    for (double t = from; t < to; t += 0.25) {
        int now = depth_to_spare(t) > 0, next = depth_to_spare(t + 0.25) > 0;
        if (now == next)
            continue;
        double hour = crossing(depth_to_spare, t, t + 0.25);
        if (next) {
            open = hour;
        } else if (open >= 0) {
            clock_text(open, opening);
            clock_text(hour, closing);
            printf("  day %s to day %s\n", opening, closing);
            total += hour - open;
            open = -1;
        }
    }
    if (open >= 0)
        total += to - open;
    for (double t = from; t < to; t += 0.03125)
        if (depth_to_spare(t + 0.015625) > 0)
            sampled += 0.03125;
    printf("  open for %.1f of %.0f hours, sampling %s\n", total, to - from,
           fabs(total - sampled) < 0.02 * (to - from) ? "agrees" : "differs");
}

int main(void)
{
    double from, to, draught;
    if (scanf("%lf %lf %lf", &from, &to, &mean_level) != 3)
        return 0;
    while (part_count < MOST) {
        constituent *c = &parts[part_count];
        if (scanf("%7s %lf %lf %lf", c->name, &c->height, &c->speed, &c->phase) != 4 || c->speed == 0)
            break;
        part_count++;
    }
    for (int i = 0; i < part_count; i++)
        printf("%s repeats after %.3f hours\n", parts[i].name, 360 / parts[i].speed);
    printf("%d waters\n", list_waters(from, to));
    while (scanf("%lf", &draught) == 1) {
        wanted_depth = draught;
        printf("depth of %.2f m:\n", draught);
        list_windows(from, to);
    }
    return 0;
}
