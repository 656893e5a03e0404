// Simulates boats going up and down a flight of canal locks between short pounds, and accounts for every lockful of water.
#include <cstdio>

enum class heading { up, down };

struct boat {
    int arrival;
    heading way;
    int place;      // number of the pound the boat lies in; -1 before arrival
    int locked;     // minutes left in a chamber, 0 when in a pound
    int finished;
    int turned;     // times a chamber had to be emptied or filled without a boat
};

class lock_chamber {
public:
    bool full = false;
    int occupant = -1;
    int minutes = 0;
    int lockfuls = 0;

    bool busy() const { return minutes > 0; }
    bool ready_for(heading way) const { return way == heading::up ? !full : full; }

    // starts the chamber moving its water; returns +1 when it takes a lockful from above, -1 when it lets one go below
    int start(int who, int how_long)
    {
        occupant = who;
        minutes = how_long;
        full = !full;
        if (full)
            lockfuls++;
        return full ? 1 : -1;
    }
};

template <int Locks, int Boats> class flight {
public:
    flight(int pound_capacity_, int water_) : capacity(pound_capacity_)
    {
        for (int i = 0; i <= Locks; i++)
            water[i] = water_;
    }

    bool add(int arrival, heading way)
    {
        if (count == Boats)
            return false;
        boats[count++] = boat{arrival, way, -1, 0, -1, 0};
        return true;
    }

    void run(int last_minute)
    {
        for (now = 0; now <= last_minute && arrived < count; now++) {
            tick_chambers();
            for (int b = 0; b < count; b++)
                move(b);
        }
    }

    void report() const
    {
        for (int b = 0; b < count; b++) {
            const boat &x = boats[b];
            std::printf("boat %2d %-4s from minute %3d: ", b + 1, x.way == heading::up ? "up" : "down", x.arrival);
            if (x.finished >= 0)
                std::printf("through at %3d, turned %d\n", x.finished, x.turned);
            else
                std::printf("left in pound %d\n", x.place);
        }
        int sum = 0;
        std::printf("lockfuls");
        for (int i = 0; i < Locks; i++)
            std::printf(" %d", locks[i].lockfuls);
        std::printf(", pounds");
        for (int i = 0; i <= Locks; i++) {
            std::printf(" %+d", water[i]);
            sum += water[i];
        }
        for (int i = 0; i < Locks; i++)
            sum += locks[i].full;
        std::printf(", water altogether %d, dry waits %d\n", sum, dry_waits);
    }

private:
    int load(int pound) const
    {
        int n = 0;
        for (int b = 0; b < count; b++)
            n += boats[b].place == pound && boats[b].finished < 0;
        for (int i = 0; i < Locks; i++)
            if (locks[i].busy() && locks[i].occupant >= 0)
                n += (locks[i].full ? i + 1 : i) == pound;
        return n;
    }

    bool end_pound(int pound) const { return pound == 0 || pound == Locks; }

    void tick_chambers()
    {
        for (int i = 0; i < Locks; i++) {
            lock_chamber &l = locks[i];
            if (!l.busy() || --l.minutes > 0 || l.occupant < 0)
                continue;
            boat &x = boats[l.occupant];
            x.place = x.way == heading::up ? i + 1 : i;
            if (x.place == (x.way == heading::up ? Locks : 0)) {
                x.finished = now;
                arrived++;
            }
        }
    }

    bool has_water(int lock)
    {
        bool enough = locks[lock].full || end_pound(lock + 1) || water[lock + 1] > 0;
        dry_waits += !enough;
        return enough;
    }

    void operate(int lock, int who, int minutes)
    {
        int taken = locks[lock].start(who, minutes);
        if (taken > 0)
            water[lock + 1]--;
        else
            water[lock]++;
    }

    void move(int b)
    {
        boat &x = boats[b];
        if (x.finished >= 0 || x.arrival > now || x.place == in_chamber)
            return;
        if (x.place < 0)
            x.place = x.way == heading::up ? 0 : Locks;
        int lock = x.way == heading::up ? x.place : x.place - 1;
        int beyond = x.way == heading::up ? x.place + 1 : lock;
        if (locks[lock].busy() || !has_water(lock))
            return;
        if (!locks[lock].ready_for(x.way)) {
            operate(lock, -1, 5);
            x.turned++;
        } else if (end_pound(beyond) || load(beyond) < capacity) {
            operate(lock, b, 8);
            x.place = in_chamber;
        }
    }

    static constexpr int in_chamber = 1000;
    lock_chamber locks[Locks];
    boat boats[Boats];
    int water[Locks + 1];
    int count = 0, arrived = 0, now = 0, dry_waits = 0;
    const int capacity;
};

int main()
{
    int capacity, water, boats;
    while (std::scanf("%d %d %d", &capacity, &water, &boats) == 3) {
        flight<5, 16> f(capacity, water);
        std::printf("pounds hold %d boats and %d lockfuls\n", capacity, water);
        for (int i = 0; i < boats; i++) {
            int minute;
            char way;
            if (std::scanf("%d %c", &minute, &way) != 2)
                break;
            if (!f.add(minute, way == 'u' ? heading::up : heading::down))
                std::puts("too many boats");
        }
        f.run(600);
        f.report();
    }
    return 0;
}
