// Traces latches and flip-flops (SR, D, T, JK, master-slave) over input waveforms and checks set-up and hold times.
#include <cstdio>
#include <cstring>

namespace {

struct Pins {
    bool clock, first, second;
};

class Storage {
protected:
    bool q_ = false, last_clock_ = false;
    virtual void on_change(const Pins &p, bool rising) = 0;

public:
    int toggles = 0, illegal = 0;
    virtual ~Storage() {}
    virtual const char *name() const = 0;
    bool q() const { return q_; }
    void step(const Pins &p) {
        bool before = q_;
        on_change(p, p.clock && !last_clock_);
        last_clock_ = p.clock;
        toggles += before != q_;
    }
};

class SetReset : public Storage {
    void on_change(const Pins &p, bool) override {
        if (p.first && p.second) illegal++;
        else if (p.first) q_ = true;
        else if (p.second) q_ = false;
    }

public:
    const char *name() const override { return "SR latch"; }
};

class Transparent : public Storage {
    void on_change(const Pins &p, bool) override {
        if (p.clock) q_ = p.first;
    }

public:
    const char *name() const override { return "D latch"; }
};

class EdgeD : public Storage {
    void on_change(const Pins &p, bool rising) override {
        if (rising) q_ = p.first;
    }

public:
    const char *name() const override { return "D flip-flop"; }
};

class Toggle : public Storage {
    void on_change(const Pins &p, bool rising) override {
        if (rising) q_ ^= p.first;
    }

public:
    const char *name() const override { return "T flip-flop"; }
};

class JumpKill : public Storage {
    void on_change(const Pins &p, bool rising) override {
        if (rising) q_ = q_ ? !p.second : p.first;
    }

public:
    const char *name() const override { return "JK flip-flop"; }
};

// Catches any pulse on J or K while the clock is high and shows it when the clock falls.
class MasterSlave : public Storage {
    bool master_ = false;
    void on_change(const Pins &p, bool) override {
        if (p.clock) {
            if (p.first && !q_) master_ = true;
            if (p.second && q_) master_ = false;
        } else
            q_ = master_;
    }

public:
    const char *name() const override { return "JK master-slave"; }
};

bool level(const char *wave, int t) { return wave[t] == '1' || wave[t] == '#'; }

// Counts rising clock edges with a change of the data wave closer than the allowed times.
void check_times(const char *clock, const char *data, int length, int setup, int hold, int &early, int &late) {
    early = late = 0;
    for (int t = 1; t < length; t++) {
        if (!level(clock, t) || level(clock, t - 1)) continue;
        for (int back = 0; back < setup && t - back > 0; back++)
            if (level(data, t - back) != level(data, t - back - 1)) {
                early++;
                break;
            }
        for (int ahead = 1; ahead <= hold && t + ahead < length; ahead++)
            if (level(data, t + ahead) != level(data, t + ahead - 1)) {
                late++;
                break;
            }
    }
}

}  // namespace

int main() {
    char clock[64], first[64], second[64];
    int setup, hold;
    while (scanf("%d %d %63s %63s %63s", &setup, &hold, clock, first, second) == 5) {
        int length = (int)strlen(clock);
        if ((int)strlen(first) != length || (int)strlen(second) != length) {
            printf("waves differ in length\n");
            continue;
        }
        printf("%-16s%s\n%-16s%s\n%-16s%s\n", "clock", clock, "first", first, "second", second);
        SetReset sr;
        Transparent latch;
        EdgeD d;
        Toggle t;
        JumpKill jk;
        MasterSlave ms;
        Storage *all[] = {&sr, &latch, &d, &t, &jk, &ms};
        for (Storage *s : all) {
            printf("%-16s", s->name());
            for (int i = 0; i < length; i++) {
                s->step(Pins{level(clock, i), level(first, i), level(second, i)});
                putchar(s->q() ? '#' : '_');
            }
            printf(" %d toggles", s->toggles);
            if (s->illegal) printf(", %d illegal", s->illegal);
            putchar('\n');
        }
        int early, late;
        check_times(clock, first, length, setup, hold, early, late);
        printf("set-up %d broken %d times, hold %d broken %d times\n", setup, early, hold, late);
    }
    return 0;
}
