// Simulates a shared bus under four arbitration rules and compares waiting time, fairness and throughput per master.
#include <cstdio>

constexpr int masters = 5;

struct Requests {
    int waiting[masters];
    int oldest[masters];
    bool any() const {
        for (int w : waiting)
            if (w) return true;
        return false;
    }
};

class Arbiter {
public:
    virtual ~Arbiter() = default;
    virtual const char *title() const = 0;
    virtual int choose(const Requests &r) = 0;
};

class FixedPriority final : public Arbiter {
public:
    const char *title() const override { return "fixed priority"; }
    int choose(const Requests &r) override {
        for (int m = 0; m < masters; m++)
            if (r.waiting[m]) return m;
        return -1;
    }
};

class RoundRobin final : public Arbiter {
    int last_ = masters - 1;

public:
    const char *title() const override { return "round robin"; }
    int choose(const Requests &r) override {
        for (int step = 1; step <= masters; step++) {
            int m = (last_ + step) % masters;
            if (r.waiting[m]) return last_ = m;
        }
        return -1;
    }
};

// Keeps a triangular matrix of who-beats-whom flip-flops; the winner then yields to all others.
class LeastRecent final : public Arbiter {
    bool beats_[masters][masters];

public:
    LeastRecent() {
        for (int i = 0; i < masters; i++)
            for (int j = 0; j < masters; j++) beats_[i][j] = i < j;
    }
    const char *title() const override { return "least recent"; }
    int choose(const Requests &r) override {
        for (int m = 0; m < masters; m++) {
            if (!r.waiting[m]) continue;
            bool wins = true;
            for (int o = 0; o < masters; o++)
                if (o != m && r.waiting[o] && !beats_[m][o]) wins = false;
            if (!wins) continue;
            for (int o = 0; o < masters; o++) {
                beats_[m][o] = false;
                if (o != m) beats_[o][m] = true;
            }
            return m;
        }
        return -1;
    }
};

class OldestFirst final : public Arbiter {
public:
    const char *title() const override { return "oldest first"; }
    int choose(const Requests &r) override {
        int best = -1;
        for (int m = 0; m < masters; m++)
            if (r.waiting[m] && (best < 0 || r.oldest[m] < r.oldest[best])) best = m;
        return best;
    }
};

struct Master {
    int load_percent, burst;
    int arrivals[64];
    int head, count;
    int served, refused, longest_wait;
    long long total_wait;
};

static void run_bus(Arbiter &arbiter, const Master *setup, unsigned seed, int cycles) {
    Master line[masters];
    Requests r;
    int busy = 0, used = 0;
    for (int m = 0; m < masters; m++) line[m] = setup[m];
    for (int cycle = 0; cycle < cycles; cycle++) {
        for (int m = 0; m < masters; m++) {
            seed = seed * 1664525u + 1013904223u;
            Master &a = line[m];
            if ((int)((seed >> 16) % 100) < a.load_percent) {
                if (a.count == 64) a.refused++;
                else a.arrivals[(a.head + a.count++) % 64] = cycle;
            }
            r.waiting[m] = a.count;
            r.oldest[m] = a.count ? a.arrivals[a.head] : 0;
        }
        if (busy) {
            busy--;
            used++;
            continue;
        }
        if (!r.any()) continue;
        Master &winner = line[arbiter.choose(r)];
        int wait = cycle - winner.arrivals[winner.head];
        winner.head = (winner.head + 1) % 64;
        winner.count--;
        winner.served++;
        winner.total_wait += wait;
        if (wait > winner.longest_wait) winner.longest_wait = wait;
        busy = winner.burst - 1;
        used++;
    }
    double sum = 0, squares = 0;
    printf("%s: bus used %d of %d cycles\n", arbiter.title(), used, cycles);
    for (int m = 0; m < masters; m++) {
        const Master &a = line[m];
        double mean = a.served ? (double)a.total_wait / a.served : 0;
        printf("  master %d: served %4d, mean wait %6.2f, longest %4d, left %2d, refused %d\n", m, a.served, mean,
               a.longest_wait, a.count, a.refused);
        sum += a.served;
        squares += (double)a.served * a.served;
    }
    printf("  fairness %.3f\n", sum * sum / (masters * squares));
}

int main() {
    Master setup[masters] = {};
    unsigned seed;
    int cycles;
    if (scanf("%u %d", &seed, &cycles) != 2) return 0;
    for (int m = 0; m < masters; m++)
        if (scanf("%d %d", &setup[m].load_percent, &setup[m].burst) != 2) return 0;
    FixedPriority fixed;
    RoundRobin robin;
    LeastRecent recent;
    OldestFirst oldest;
    Arbiter *all[] = {&fixed, &robin, &recent, &oldest};
    for (Arbiter *a : all) run_bus(*a, setup, seed, cycles);
    return 0;
}
