// Alarm clock with weekday masks, skipped dates and snoozing: simulates the bells of a fortnight minute by minute.
#include <cstdio>

namespace {

constexpr int minutes_per_day = 1440;
constexpr int horizon_days = 14;

enum class State { waiting, ringing, snoozing };

struct Alarm {
    int minute;            // of the day
    unsigned mask;         // bit 0 is Monday
    int snooze_minutes, max_snoozes;
    State state;
    int until, snoozes;
    int rings, missed;
};

struct Sleeper {
    unsigned long long seed;
    int laziness;          // chance in 16 of pressing snooze, and half that of not hearing
    int draw()
    {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>(seed >> 60);
    }
};

unsigned parse_mask(const char *text)
{
    unsigned mask = 0;
    for (int i = 0; i < 7 && text[i]; ++i)
        if (text[i] != '-')
            mask |= 1u << i;
    return mask;
}

bool due(const Alarm &a, int now)
{
    return now % minutes_per_day == a.minute && (a.mask >> (now / minutes_per_day % 7) & 1u);
}

// minutes until the next scheduled bell, not counting the present minute
int wait_time(const Alarm &a, int now)
{
    if (a.mask == 0)
        return -1;
    int wait = (a.minute - now % minutes_per_day + minutes_per_day) % minutes_per_day;
    if (wait == 0)
        wait = minutes_per_day;
    while (!due(a, now + wait))
        wait += minutes_per_day;
    return wait;
}

int wait_by_search(const Alarm &a, int now)
{
    for (int wait = 1; wait <= 7 * minutes_per_day; ++wait)
        if (due(a, now + wait))
            return wait;
    return -1;
}

void say(int now, int index, const char *what)
{
    static const char *const week[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    int day = now / minutes_per_day, minute = now % minutes_per_day;
    std::printf("%2d %s %02d:%02d alarm %d %s\n", day + 1, week[day % 7], minute / 60, minute % 60, index + 1, what);
}

void step(Alarm &a, int index, int now, Sleeper &who)
{
    switch (a.state) {
    case State::waiting:
        if (!due(a, now))
            return;
        a.snoozes = 0;
        break;
    case State::snoozing:
        if (now < a.until)
            return;
        break;
    case State::ringing:
        if (now < a.until)
            return;
        a.missed++;
        a.state = State::waiting;
        say(now, index, "falls silent unheard");
        return;
    }
    a.rings++;
    int mood = who.draw();
    if (mood < who.laziness / 2) {
        a.state = State::ringing;
        a.until = now + 3;
    } else if (mood < who.laziness + who.laziness / 2 && a.snoozes < a.max_snoozes) {
        a.snoozes++;
        a.state = State::snoozing;
        a.until = now + a.snooze_minutes;
    } else {
        a.state = State::waiting;
        say(now, index, a.snoozes ? "stopped after snoozing" : "stopped at once");
    }
}

}

int main()
{
    static Alarm alarms[8];
    Sleeper who;
    int count = 0;
    if (std::scanf("%llu %d", &who.seed, &who.laziness) != 2)
        return 0;
    int hour, minute, snooze, limit;
    char days[8];
    while (count < 8 && std::scanf("%d:%d %7s %d %d", &hour, &minute, days, &snooze, &limit) == 5)
        alarms[count++] = Alarm{hour * 60 + minute, parse_mask(days), snooze, limit, State::waiting, 0, 0, 0, 0};

    for (int now = 0; now < horizon_days * minutes_per_day; ++now)
        for (int i = 0; i < count; ++i)
            step(alarms[i], i, now, who);

    int wrong = 0, probes = 0;
    for (int i = 0; i < count; ++i) {
        const Alarm &a = alarms[i];
        int longest = 0;
        for (int now = 0; now < 7 * minutes_per_day; now += 379) {
            int wait = wait_time(a, now);
            wrong += wait != wait_by_search(a, now);
            ++probes;
            if (wait > longest) longest = wait;
        }
        std::printf("alarm %d: %d bells, %d unheard, longest wait seen %dh%02d\n", i + 1, a.rings, a.missed, longest / 60, longest % 60);
    }
    std::printf("%d of %d waits wrong\n", wrong, probes);
    return 0;
}
