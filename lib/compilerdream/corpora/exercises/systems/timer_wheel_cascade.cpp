// Runs timers on a three-level wheel with cascading slots, and compares each firing with a plain list of deadlines.
#include <cstdio>
#include <cstdint>

namespace {

constexpr int kTimers = 120, kSlotBits = 3, kSlots = 1 << kSlotBits, kLevels = 3;
constexpr int kReach = 1 << (kSlotBits * kLevels);

struct Timer {
    int deadline = 0, period = 0, previous = -1, next = -1;
    int *head = nullptr;  // the list that holds it
};

class Wheel {
public:
    Wheel() {
        for (auto &level : slots_)
            for (int &s : level) s = -1;
    }

    bool armed(int id) const { return timers_[id].head != nullptr; }

    bool arm(int id, int delay, int period) {
        if (armed(id) || delay < 1 || delay >= kReach || period < 0 || period >= kReach) return false;
        timers_[id].deadline = now_ + delay;
        timers_[id].period = period;
        place(id);
        return true;
    }

    bool cancel(int id) {
        if (!armed(id)) return false;
        unlink(id);
        return true;
    }

    template <class Fired>
    void tick(Fired fired) {
        now_++;
        for (int level = 1; level < kLevels && (now_ & ((1 << (kSlotBits * level)) - 1)) == 0; level++) cascade(level);
        int &slot = slots_[0][now_ & (kSlots - 1)];
        while (slot >= 0) {
            int id = slot;
            unlink(id);
            fired(id, now_);
            if (timers_[id].period > 0) {
                timers_[id].deadline += timers_[id].period;
                place(id);
            }
        }
    }

    int now() const { return now_; }
    int moves() const { return moves_; }
    int waiting() const {
        int n = 0;
        for (const Timer &t : timers_) n += t.head != nullptr;
        return n;
    }

private:
    Timer timers_[kTimers];
    int slots_[kLevels][kSlots];
    int now_ = 0, moves_ = 0;

    void place(int id) {
        int ahead = timers_[id].deadline - now_, level = 0;
        while (level < kLevels - 1 && ahead >= 1 << (kSlotBits * (level + 1))) level++;
        link(id, &slots_[level][timers_[id].deadline >> (kSlotBits * level) & (kSlots - 1)]);
    }

    void link(int id, int *head) {
        Timer &t = timers_[id];
        t.head = head;
        t.previous = -1;
        t.next = *head;
        if (*head >= 0) timers_[*head].previous = id;
        *head = id;
    }

    void unlink(int id) {
        Timer &t = timers_[id];
        if (t.previous >= 0) timers_[t.previous].next = t.next;
        else *t.head = t.next;
        if (t.next >= 0) timers_[t.next].previous = t.previous;
        t.head = nullptr;
    }

    void cascade(int level) {
        int id = slots_[level][now_ >> (kSlotBits * level) & (kSlots - 1)];
        while (id >= 0) {
            int next = timers_[id].next;
            unlink(id);
            place(id);
            moves_++;
            id = next;
        }
    }
};

struct Plain { int deadline, period; bool on; };

}  // namespace

int main() {
    static Wheel wheel;
    static Plain plain[kTimers];
    int id, a, b, fired = 0, wrong = 0, shown = 0;
    char verb;
    while (std::scanf(" %c %d", &verb, &id) == 2) {
        if (verb == 't') {
            for (int i = 0; i < id; i++) {
                int seen = 0, due = 0;
                wheel.tick([&](int who, int now) {
                    Plain &p = plain[who];
                    if (!p.on || p.deadline != now) wrong++;
                    if (shown++ < 20) std::printf("at %d timer %d\n", now, who);
                    seen++;
                });
                for (Plain &p : plain)
                    if (p.on && p.deadline == wheel.now()) {
                        due++;
                        p.deadline += p.period;
                        p.on = p.period > 0;
                    }
                fired += seen;
                if (seen != due) wrong++;
            }
            std::printf("time %d: fired %d, waiting %d, cascaded %d\n", wheel.now(), fired, wheel.waiting(), wheel.moves());
        } else if (verb == 'c' && id >= 0 && id < kTimers) {
            std::printf("cancel %d: %s\n", id, wheel.cancel(id) ? "done" : "not armed");
            plain[id].on = false;
        } else if (verb == 'a' && id >= 0 && id < kTimers && std::scanf("%d %d", &a, &b) == 2) {
            if (wheel.arm(id, a, b)) plain[id] = Plain{wheel.now() + a, b, true};
            else std::printf("arm %d: refused\n", id);
        } else if (verb == 's') {  // arm many timers from a seed
            uint32_t x = static_cast<uint32_t>(id) | 1u;
            for (int i = 20; i < kTimers; i++) {
                x ^= x << 13;
                x ^= x >> 17;
                x ^= x << 5;
                int delay = static_cast<int>(1 + x % (kReach - 1)), period = x >> 20 & 7 ? 0 : static_cast<int>(x >> 24);
                if (wheel.arm(i, delay, period)) plain[i] = Plain{wheel.now() + delay, period, true};
            }
        } else {
            break;
        }
    }
    std::printf("wheel and list %s\n", wrong ? "DIFFER" : "agree");
    return 0;
}
