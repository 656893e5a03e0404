// Plans train meets on a single-track line: a dispatcher sends trains from loop to loop without a collision, and a second pass proves it.
#include <cstdio>

static const int max_trains = 12;
static const int max_stations = 10;

struct span {
    int enter, leave, train;
};

struct line {
    int stations;
    int loops[max_stations];
    int minutes[max_stations];
    span used[max_stations][max_trains];
    int uses[max_stations];
};

struct train {
    int start;
    int step;
    int speed; // percent of the normal running time
    int at, ready;
    int arrive[max_stations], depart[max_stations];
};

class dispatcher {
public:
    virtual ~dispatcher() {}
    virtual const char *name() const = 0;
    // smaller goes first
    virtual long rank(const train &t, int number) const = 0;
};

class first_ready : public dispatcher {
public:
    const char *name() const override { return "first ready"; }
    long rank(const train &t, int number) const override { return t.ready * 100L + number; }
};

class fast_first : public dispatcher {
public:
    const char *name() const override { return "fast first"; }
    long rank(const train &t, int number) const override { return t.speed * 10000L + t.ready * 10L + number; }
};

class up_first : public dispatcher {
public:
    const char *name() const override { return "up trains first"; }
    long rank(const train &t, int number) const override { return (t.step < 0) * 100000L + t.ready * 20L + number; }
};

static int running_time(const line &l, const train &t, int block)
{
    return (l.minutes[block] * t.speed + 99) / 100;
}

static int last_station(const line &l, const train &t)
{
    return t.step > 0 ? l.stations - 1 : 0;
}

static int block_after(const train &t)
{
    return t.step > 0 ? t.at : t.at - 1;
}

// plans whole trips, one train after the other in order of rank: each block is entered when it is free for the whole run
static bool fits(const line &l, int block, int from, int to)
{
    for (int i = 0; i < l.uses[block]; i++)
        if (from < l.used[block][i].leave && l.used[block][i].enter < to)
            return false;
    return true;
}

static int standing(const train *trains, int n, int station, int minute)
{
    int count = 0;
    for (int i = 0; i < n; i++)
        count += trains[i].arrive[station] >= 0 && trains[i].arrive[station] <= minute && minute < trains[i].depart[station];
    return count;
}

static bool room_until(const line &l, const train *trains, int n, int station, int from, int to)
{
    if (station == 0 || station == l.stations - 1)
        return true;
    for (int m = from; m < to; m++)
        if (standing(trains, n, station, m) >= l.loops[station])
            return false;
    return true;
}

static bool plan(line &l, train *trains, int n, int who)
{
    train &t = trains[who];
    if (t.at == last_station(l, t))
        return true;
    int block = block_after(t), run = running_time(l, t, block);
    for (int go = t.ready; go < t.ready + 240; go++) {
        if (!room_until(l, trains, n, t.at, t.ready, go))
            return false;
        if (!fits(l, block, go, go + run))
            continue;
        train keep = t;
        l.used[block][l.uses[block]++] = span{go, go + run, who};
        t.depart[t.at] = go;
        t.at += t.step;
        t.arrive[t.at] = t.depart[t.at] = t.ready = go + run;
        if (plan(l, trains, n, who))
            return true;
        t = keep;
        l.uses[block]--;
    }
    return false;
}

static bool proved_safe(const line &l, const train *trains, int n)
{
    for (int b = 0; b + 1 < l.stations; b++)
        for (int i = 0; i < l.uses[b]; i++)
            for (int j = 0; j < i; j++) {
                const span &p = l.used[b][i], &q = l.used[b][j];
                if (p.train == q.train || (p.enter < q.leave && q.enter < p.leave))
                    return false;
            }
    for (int s = 1; s + 1 < l.stations; s++)
        for (int m = 0; m < 1440; m++)
            if (standing(trains, n, s, m) > l.loops[s])
                return false;
    return true;
}

static void run_day(const line &empty, const train *given, int n, const dispatcher &d)
{
    line l = empty;
    train trains[max_trains];
    bool done[max_trains] = {};
    int late = 0, failed = 0;
    for (int i = 0; i < n; i++)
        trains[i] = given[i];
    std::printf("%s:\n", d.name());
    for (int round = 0; round < n; round++) {
        int pick = -1;
        for (int i = 0; i < n; i++)
            if (!done[i] && (pick < 0 || d.rank(trains[i], i) < d.rank(trains[pick], pick)))
                pick = i;
        done[pick] = true;
        train &t = trains[pick];
        int ideal = t.ready;
        for (int b = 0; b + 1 < l.stations; b++)
            ideal += running_time(l, t, b);
        if (!plan(l, trains, n, pick)) {
            failed++;
            std::printf("  train %d finds no path\n", pick + 1);
            continue;
        }
        late += t.ready - ideal;
        std::printf("  train %d", pick + 1);
        for (int s = t.start; s >= 0 && s < l.stations; s += t.step)
            if (t.depart[s] > t.arrive[s] && s != t.start)
                std::printf(" %d:%d-%d", s, t.arrive[s], t.depart[s]);
        std::printf(" ends at %d, late %d\n", t.ready, t.ready - ideal);
    }
    std::printf("  %d minutes late in all, %d failed, %s\n", late, failed, proved_safe(l, trains, n) ? "safe" : "COLLISION");
}

int main()
{
    static line l;
    train trains[max_trains];
    int n = 0, ready, speed;
    char way;
    if (std::scanf("%d", &l.stations) != 1 || l.stations < 2 || l.stations > max_stations)
        return 0;
    for (int s = 0; s < l.stations; s++)
        if (std::scanf("%d", &l.loops[s]) != 1)
            return 0;
    for (int b = 0; b + 1 < l.stations; b++)
        if (std::scanf("%d", &l.minutes[b]) != 1)
            return 0;
    while (n < max_trains && std::scanf(" %c %d %d", &way, &ready, &speed) == 3) {
        train &t = trains[n++];
        t.step = way == 'u' ? 1 : -1;
        t.start = t.at = way == 'u' ? 0 : l.stations - 1;
        t.ready = ready;
        t.speed = speed;
        for (int s = 0; s < l.stations; s++)
            t.arrive[s] = t.depart[s] = -1;
    }
    const first_ready a;
    const fast_first b;
    const up_first c;
    const dispatcher *all[] = {&a, &b, &c};
    for (const dispatcher *d : all)
        run_day(l, trains, n, *d);
    return 0;
}
