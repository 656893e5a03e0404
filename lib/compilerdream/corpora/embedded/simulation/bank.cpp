// Event-driven simulation of a bank with several counters: waiting times and idle counters.
#include <cstdint>
#include <cstdio>
#include <queue>
#include <vector>

namespace {

constexpr int kMostCounters = 8;
constexpr int kMostCustomers = 512;

struct Event {
    long time;
    int kind;  // 0 a customer arrives, 1 a counter becomes free
    int id;
};

struct Later {
    bool operator()(const Event &a, const Event &b) const {
        if (a.time != b.time) return a.time > b.time;
        if (a.kind != b.kind) return a.kind < b.kind;
        return a.id > b.id;
    }
};

class Generator {
public:
    explicit Generator(std::uint32_t seed) : state_(seed) {}
    int below(int bound) {
        state_ = state_ * 1664525u + 1013904223u;
        return static_cast<int>((state_ >> 16) % static_cast<std::uint32_t>(bound));
    }

private:
    std::uint32_t state_;
};

struct Report {
    long finished = 0;
    long waited = 0;
    long longest = 0;
    int longest_line = 0;
    int served[kMostCounters] = {};
};

Report simulate(int counters, int customers, int gap, int service, std::uint32_t seed) {
    Generator random(seed);
    std::priority_queue<Event, std::vector<Event>, Later> agenda;
    long line[kMostCustomers];
    int head = 0, tail = 0;
    int idle[kMostCounters], free_counters = 0;
    Report report;
    for (int c = counters; c-- > 0;) idle[free_counters++] = c;
    long clock = 0;
    for (int i = 0; i < customers; i++) {
        clock += 1 + random.below(gap);
        agenda.push({clock, 0, i});
    }
    while (!agenda.empty()) {
        Event event = agenda.top();
        agenda.pop();
        if (event.kind == 0) {
            line[tail++] = event.time;
            if (tail - head > report.longest_line) report.longest_line = tail - head;
        } else {
            idle[free_counters++] = event.id;
            report.finished = event.time;
        }
        while (head < tail && free_counters > 0) {
            long wait = event.time - line[head++];
            int counter = idle[--free_counters];
            report.waited += wait;
            if (wait > report.longest) report.longest = wait;
            report.served[counter]++;
            agenda.push({event.time + 1 + random.below(service), 1, counter});
        }
    }
    return report;
}

}  // namespace

int main() {
    int counters, customers, gap, service;
    unsigned seed;
    while (std::scanf("%d %d %d %d %u", &counters, &customers, &gap, &service, &seed) == 5) {
        if (counters > kMostCounters || customers > kMostCustomers) return 1;
        Report report = simulate(counters, customers, gap, service, seed);
        std::printf("closed at %ld, waited %ld in all, %ld at most, line of %d, served",
                    report.finished, report.waited, report.longest, report.longest_line);
        for (int c = 0; c < counters; c++) std::printf(" %d", report.served[c]);
        std::printf("\n");
    }
    return 0;
}
