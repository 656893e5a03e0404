// Moves a lift with limited room through a timetable of calls under three rules for the next stop.
#include <cstdio>
#include <cstdlib>

struct Passenger {
    int call, from, to;
    int boarded, left;
};

class Rule {
public:
    virtual ~Rule() = default;
    virtual const char *name() const = 0;
    virtual int next(int floor, const bool *wanted, int floors) = 0;
};

class Nearest : public Rule {
public:
    const char *name() const override { return "nearest"; }
    int next(int floor, const bool *wanted, int floors) override {
        int best = -1;
        for (int f = 0; f < floors; f++)
            if (wanted[f] && (best < 0 || std::abs(f - floor) < std::abs(best - floor))) best = f;
        return best;
    }
};

class Sweep : public Rule {
public:
    const char *name() const override { return "sweep"; }
    int next(int floor, const bool *wanted, int floors) override {
        for (int turns = 0; turns < 2; turns++) {
            for (int f = floor; f >= 0 && f < floors; f += direction_)
                if (wanted[f]) return f;
            direction_ = -direction_;
        }
        return -1;
    }

private:
    int direction_ = 1;
};

class Lowest : public Rule {
public:
    const char *name() const override { return "lowest"; }
    int next(int, const bool *wanted, int floors) override {
        for (int f = 0; f < floors; f++)
            if (wanted[f]) return f;
        return -1;
    }
};

class Building {
public:
    Building(int floors, int room) : floors_(floors), room_(room) {}

    bool add(const Passenger &p) {
        if (count_ == kMost || p.from == p.to) return false;
        people_[count_++] = p;
        return true;
    }

    void run(Rule &rule) {
        int floor = 0, inside = 0, delivered = 0, travelled = 0, time = 0;
        for (int i = 0; i < count_; i++) people_[i].boarded = people_[i].left = -1;
        for (; delivered < count_ && time < 5000; time++) {
            for (int i = 0; i < count_; i++) {
                Passenger &p = people_[i];
                if (p.boarded >= 0 && p.left < 0 && p.to == floor) {
                    p.left = time;
                    inside--;
                    delivered++;
                }
            }
            for (int i = 0; i < count_ && inside < room_; i++) {
                Passenger &p = people_[i];
                if (p.boarded < 0 && p.call <= time && p.from == floor) {
                    p.boarded = time;
                    inside++;
                }
            }
            int goal = rule.next(floor, wishes(time, inside), floors_);
            if (goal < 0 || goal == floor) continue;
            floor += goal > floor ? 1 : -1;
            travelled++;
        }
        print(rule.name(), time, travelled);
    }

private:
    static constexpr int kMost = 40;
    static constexpr int kFloors = 32;

    const bool *wishes(int time, int inside) {
        for (int f = 0; f < floors_; f++) wanted_[f] = false;
        for (int i = 0; i < count_; i++) {
            const Passenger &p = people_[i];
            if (p.boarded >= 0 && p.left < 0) wanted_[p.to] = true;
            if (p.boarded < 0 && p.call <= time && inside < room_) wanted_[p.from] = true;
        }
        return wanted_;
    }

    void print(const char *name, int time, int travelled) const {
        long total = 0;
        int worst = 0;
        for (int i = 0; i < count_; i++) {
            int spent = people_[i].left - people_[i].call;
            total += spent;
            if (spent > people_[worst].left - people_[worst].call) worst = i;
        }
        std::printf("%-8s done at %d, %d floors travelled, %ld in all, slowest %d (%d)\n", name,
                    time, travelled, total, worst, people_[worst].left - people_[worst].call);
    }

    int floors_, room_;
    int count_ = 0;
    Passenger people_[kMost];
    bool wanted_[kFloors] = {};
};

int main() {
    int floors, room, calls;
    if (std::scanf("%d %d %d", &floors, &room, &calls) != 3 || floors > 32) return 1;
    Building building(floors, room);
    for (int i = 0; i < calls; i++) {
        Passenger p = {};
        if (std::scanf("%d %d %d", &p.call, &p.from, &p.to) != 3) return 1;
        if (!building.add(p)) std::printf("call %d refused\n", i);
    }
    Nearest nearest;
    Sweep sweep;
    Lowest lowest;
    Rule *rules[] = {&nearest, &sweep, &lowest};
    for (Rule *rule : rules) building.run(*rule);
    return 0;
}
