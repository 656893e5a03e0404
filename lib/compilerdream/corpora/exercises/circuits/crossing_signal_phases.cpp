// Controls the lights of a crossing from queue detectors and a pedestrian button, and watches its safety rules.
#include <cstdio>

enum class Phase { NorthSouth, ClearToEast, EastWest, ClearToWalk, Walk, ClearToNorth };
enum class Lamp { Red, Amber, Green };

struct Demand {
    int north_south, east_west;
    bool walkers;
};

struct Limits {
    int shortest, longest, amber, all_red, walk;
};

class Controller {
    Phase phase_ = Phase::NorthSouth;
    int elapsed_ = 0;
    Limits limits_;
    void enter(Phase next) {
        phase_ = next;
        elapsed_ = 0;
        changes++;
    }
    bool green_over(int own_queue, bool others) const {
        if (elapsed_ < limits_.shortest || !others) return false;
        return own_queue == 0 || elapsed_ >= limits_.longest;
    }
    int clearing() const { return limits_.amber + limits_.all_red; }

public:
    int changes = 0;
    explicit Controller(const Limits &l) : limits_(l) {}
    Phase phase() const { return phase_; }
    Lamp north_south() const {
        if (phase_ == Phase::NorthSouth) return Lamp::Green;
        return phase_ == Phase::ClearToEast && elapsed_ < limits_.amber ? Lamp::Amber : Lamp::Red;
    }
    Lamp east_west() const {
        if (phase_ == Phase::EastWest) return Lamp::Green;
        return phase_ == Phase::ClearToWalk && elapsed_ < limits_.amber ? Lamp::Amber : Lamp::Red;
    }
    bool walking() const { return phase_ == Phase::Walk; }
    void tick(const Demand &d) {
        elapsed_++;
        switch (phase_) {
        case Phase::NorthSouth:
            if (green_over(d.north_south, d.east_west > 0 || d.walkers)) enter(Phase::ClearToEast);
            break;
        case Phase::ClearToEast:
            if (elapsed_ >= clearing()) enter(d.east_west ? Phase::EastWest : Phase::Walk);
            break;
        case Phase::EastWest:
            if (green_over(d.east_west, d.north_south > 0 || d.walkers)) enter(Phase::ClearToWalk);
            break;
        case Phase::ClearToWalk:
            if (elapsed_ >= clearing()) enter(d.walkers ? Phase::Walk : Phase::NorthSouth);
            break;
        case Phase::Walk:
            if (elapsed_ >= limits_.walk) enter(Phase::ClearToNorth);
            break;
        case Phase::ClearToNorth:
            if (elapsed_ >= limits_.all_red) enter(Phase::NorthSouth);
            break;
        }
    }
};

struct Road {
    int percent, queue = 0, passed = 0, longest = 0;
    long waited = 0;
    void arrive(unsigned dice) {
        if ((int)(dice % 100) < percent) queue++;
        if (queue > longest) longest = queue;
        waited += queue;
    }
    void leave(Lamp lamp) {
        if (lamp == Lamp::Green && queue > 0) {
            queue--;
            passed++;
        }
    }
    void print(const char *name) const {
        printf("  %s: %d passed, queue up to %d, %d left, mean delay %.2f s\n", name, passed, longest, queue,
               passed ? (double)waited / passed : 0.0);
    }
};

class Dice {
    unsigned long long state_;

public:
    explicit Dice(unsigned long long seed) : state_(seed) {}
    unsigned roll() {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return (unsigned)(state_ >> 40);
    }
};

static char letter(Lamp l) { return l == Lamp::Red ? 'r' : l == Lamp::Amber ? 'a' : 'G'; }

int main() {
    Limits limits;
    int seconds, shown;
    unsigned seed;
    if (scanf("%d %d %d %d %d %d %d %u", &limits.shortest, &limits.longest, &limits.amber, &limits.all_red, &limits.walk,
              &seconds, &shown, &seed) != 8)
        return 0;
    int ns, ew, button;
    while (scanf("%d %d %d", &ns, &ew, &button) == 3) {
        Controller control(limits);
        Road north{ns}, east{ew};
        Dice dice(seed);
        bool walkers = false;
        int unsafe = 0, skipped_amber = 0, walks = 0;
        Lamp last_ns = Lamp::Green, last_ew = Lamp::Red;
        char trace[3][64] = {};
        for (int t = 0; t < seconds; t++) {
            north.arrive(dice.roll());
            east.arrive(dice.roll());
            if (dice.roll() % 1000 < (unsigned)button) walkers = true;
            Lamp a = control.north_south(), b = control.east_west();
            bool walk = control.walking();
            if (walk) walkers = false;
            unsafe += (a != Lamp::Red) + (b != Lamp::Red) + walk > 1;
            skipped_amber += (last_ns == Lamp::Green && a == Lamp::Red) || (last_ew == Lamp::Green && b == Lamp::Red);
            last_ns = a;
            last_ew = b;
            walks += walk;
            if (t < shown && t < 63) {
                trace[0][t] = letter(a);
                trace[1][t] = letter(b);
                trace[2][t] = walk ? 'W' : '.';
            }
            north.leave(a);
            east.leave(b);
            control.tick(Demand{north.queue, east.queue, walkers});
        }
        printf("traffic %d%% and %d%%, button %d in 1000: %d changes, %d s of walking\n", ns, ew, button, control.changes,
               walks);
        for (const char *line : trace) printf("  %s\n", line);
        north.print("north-south");
        east.print("east-west");
        printf("  %s\n", unsafe || skipped_amber ? "UNSAFE" : "safe at all times");
    }
    return 0;
}
