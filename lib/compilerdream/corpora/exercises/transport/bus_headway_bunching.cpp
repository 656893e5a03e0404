// Buses on a ring line bunch up as late ones meet more waiting people; compares running free with holding at a control stop.
#include <cstdio>

const int max_buses = 8;
const int max_stops = 16;

struct bus {
    double clock = 0; // when it reaches the next stop
    int stop = 0;
    int laps = 0;
};

class ring_line {
public:
    ring_line(int b, int s, double run, double people, double seconds)
        : buses(b), stops(s), running(run), people_per_minute(people), seconds_each(seconds)
    {
        for (int i = 0; i < stops; i++)
            last_left[i] = -1;
    }

    void disturb(int who, double minutes) { fleet[who].clock += minutes; }

    void spread()
    {
        double lap = stops * (running + 0.3);
        for (int i = 0; i < buses; i++)
            fleet[i].clock = i * lap / buses;
    }

    // serves one stop; holding keeps a bus at stop 0 until the headway is at least "hold"
    double serve(double hold)
    {
        int who = 0;
        for (int i = 1; i < buses; i++)
            if (fleet[i].clock < fleet[who].clock)
                who = i;
        bus &b = fleet[who];
        double &left = last_left[b.stop];
        double gap = left < 0 ? hold : b.clock - left;
        if (gap < 0.1)
            gap = 0.1; // the bus in front still stands there
        double go = b.clock + gap * people_per_minute * seconds_each / 60;
        if (b.stop == 0 && left >= 0 && go < left + hold)
            go = left + hold;
        left = go;
        if (++b.stop == stops) {
            b.stop = 0;
            b.laps++;
        }
        b.clock = go + running;
        return gap;
    }

    int laps(int who) const { return fleet[who].laps; }

private:
    int buses, stops;
    double running, people_per_minute, seconds_each;
    bus fleet[max_buses];
    double last_left[max_stops];
};

static void simulate(int buses, int stops, int visits, double run, double people, double seconds, double late, double hold)
{
    ring_line line(buses, stops, run, people, seconds);
    line.spread();
    line.disturb(buses / 2, late);
    double sum = 0, squares = 0;
    std::printf("hold %4.1f:", hold);
    for (int part = 0; part < 4; part++) {
        double widest = 0;
        for (int i = 0; i < visits; i++) {
            double gap = line.serve(hold);
            if (part > 0 || i > buses * stops) {
                sum += gap;
                squares += gap * gap;
            }
            widest = gap > widest ? gap : widest;
        }
        std::printf(" %6.2f", widest);
    }
    // people arrive evenly, so a wide gap counts with its square
    std::printf(" widest gaps, mean wait %.2f, laps", squares / (2 * sum));
    for (int i = 0; i < buses; i++)
        std::printf(" %d", line.laps(i));
    std::putchar('\n');
}

int main()
{
    int buses, stops, visits;
    double run, people, seconds, late, hold;
    while (std::scanf("%d %d %d %lf %lf %lf %lf", &buses, &stops, &visits, &run, &people, &seconds, &late) == 7) {
        if (buses < 1 || buses > max_buses || stops < 1 || stops > max_stops)
            break;
        std::printf("%d buses, %d stops, %.1f minutes late at first\n", buses, stops, late);
        while (std::scanf("%lf", &hold) == 1 && hold >= 0)
            simulate(buses, stops, visits, run, people, seconds, late, hold);
    }
    return 0;
}
