// Lap times of a stopwatch: splits, averages, fastest lap, gaps and pace, with carries between minutes and seconds.
#include <stdio.h>

struct time { int minutes, seconds, hundredths; };

static struct time add(struct time a, struct time b)
{
    struct time s = {a.minutes + b.minutes, a.seconds + b.seconds, a.hundredths + b.hundredths};
    if (s.hundredths >= 100) { s.hundredths -= 100; s.seconds++; }
    if (s.seconds >= 60) { s.seconds -= 60; s.minutes++; }
    return s;
}

static struct time subtract(struct time a, struct time b)
{
    struct time s = {a.minutes - b.minutes, a.seconds - b.seconds, a.hundredths - b.hundredths};
    if (s.hundredths < 0) { s.hundredths += 100; s.seconds--; }
    if (s.seconds < 0) { s.seconds += 60; s.minutes--; }
    return s;
}

static struct time divide(struct time a, int n)
{
    struct time s;
    s.minutes = a.minutes / n;
    a.seconds += a.minutes % n * 60;
    s.seconds = a.seconds / n;
    a.hundredths += a.seconds % n * 100;
    s.hundredths = a.hundredths / n;
    return s;
}

static int earlier(struct time a, struct time b)
{
    if (a.minutes != b.minutes) return a.minutes < b.minutes;
    if (a.seconds != b.seconds) return a.seconds < b.seconds;
    return a.hundredths < b.hundredths;
}

static void show(const char *label, struct time t)
{
    printf("%s %d:%02d.%02d", label, t.minutes, t.seconds, t.hundredths);
}

int main(void)
{
    struct time split, last, best, total, none = {0, 0, 0};
    int number, meters, runner = 0;
    while (scanf("%d %d", &number, &meters) == 2 && number > 0) {
        int fastest = 0, laps = 0, slower = 0;
        struct time previous = none;
        last = best = total = none;
        printf("runner %d, laps of %d m:\n", ++runner, meters);
        for (int i = 1; i <= number; i++) {
            if (scanf("%d:%d.%d", &split.minutes, &split.seconds, &split.hundredths) != 3)
                return 0;
            if (!earlier(last, split)) {
                show(" ", split);
                printf(" cannot follow the one before\n");
                continue;
            }
            struct time lap = subtract(split, last);
            laps++;
            show(" ", lap);
            if (laps > 1) {
                if (earlier(previous, lap)) { show("  +", subtract(lap, previous)); slower++; }
                else show("  -", subtract(previous, lap));
            }
            printf("\n");
            if (fastest == 0 || earlier(lap, best)) { best = lap; fastest = laps; }
            total = add(total, lap);
            previous = lap;
            last = split;
        }
        show("  total", total);
        show(", mean", divide(total, laps ? laps : 1));
        show(", best", best);
        printf(" in lap %d, %d slower than the one before\n", fastest, slower);
        long hundredths = total.minutes * 6000L + total.seconds * 100L + total.hundredths;
        long pace = hundredths * 1000 / ((long)meters * (laps ? laps : 1));
        printf("  pace %ld:%02ld per km, sum %s\n", pace / 6000, pace / 100 % 60, earlier(total, last) || earlier(last, total) ? "wrong" : "agrees");
    }
    return 0;
}
