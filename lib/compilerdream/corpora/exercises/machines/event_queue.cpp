// Customers in a queue with several servers, driven by a priority queue of timed events, and totals that must balance.
#include <cstdint>
#include <cstdio>
#include <functional>
#include <queue>
#include <vector>

enum class Kind : std::uint8_t { kArrive, kFinish, kLeave };

struct Event {
    std::int64_t time;
    int serial;
    Kind kind;
    int customer;
    bool operator>(const Event &other) const {
        return time != other.time ? time > other.time : serial > other.serial;
    }
};

constexpr int kMost = 500;

class Source {
    std::uint32_t state_;

public:
    explicit Source(std::uint32_t seed) : state_(seed) {}
    // Geometric waiting time with the given mean, in ticks.
    int wait(int mean) {
        int ticks = 1;
        for (;;) {
            state_ = state_ * 1664525u + 1013904223u;
            if ((state_ >> 8) % static_cast<unsigned>(mean) == 0 || ticks > 20 * mean) return ticks;
            ticks++;
        }
    }
};

struct Customer {
    std::int64_t arrived = 0, started = -1, finished = -1;
    bool gone = false;
};

class Office {
    std::priority_queue<Event, std::vector<Event>, std::greater<Event>> events_;
    Customer customers_[kMost];
    int line_[kMost];
    int count_ = 0, head_ = 0, tail_ = 0;
    Source source_;
    int servers_, busy_ = 0, serial_ = 0, service_, patience_;
    std::int64_t now_ = 0, area_ = 0, waiting_ = 0;

    void schedule(int delay, Kind kind, int customer) {
        events_.push({now_ + delay, serial_++, kind, customer});
    }

    Customer &of(int customer) { return customers_[customer]; }

    void serve() {
        while (busy_ < servers_ && head_ < tail_) {
            int next = line_[head_++];
            if (of(next).gone) continue;
            waiting_--;
            of(next).started = now_;
            busy_++;
            schedule(source_.wait(service_), Kind::kFinish, next);
        }
    }

public:
    Office(int servers, int service, int patience, std::uint32_t seed)
        : source_(seed), servers_(servers), service_(service), patience_(patience) {}

    void run(int arrivals, int gap) {
        count_ = arrivals;
        schedule(source_.wait(gap), Kind::kArrive, 0);
        while (!events_.empty()) {
            Event e = events_.top();
            events_.pop();
            area_ += waiting_ * (e.time - now_);
            now_ = e.time;
            switch (e.kind) {
            case Kind::kArrive:
                of(e.customer).arrived = now_;
                line_[tail_++] = e.customer;
                waiting_++;
                if (patience_ > 0) schedule(patience_, Kind::kLeave, e.customer);
                if (e.customer + 1 < arrivals)
                    schedule(source_.wait(gap), Kind::kArrive, e.customer + 1);
                serve();
                break;
            case Kind::kFinish:
                of(e.customer).finished = now_;
                busy_--;
                serve();
                break;
            case Kind::kLeave:
                if (of(e.customer).started < 0) {
                    of(e.customer).gone = true;
                    waiting_--;
                }
                break;
            }
        }
    }

    void report() const {
        int served = 0, gone = 0, longest = 0;
        std::int64_t waited = 0, worked = 0;
        for (int i = 0; i < count_; i++) {
            const Customer &c = customers_[i];
            if (c.gone) {
                gone++;
                waited += patience_;
                continue;
            }
            int wait = static_cast<int>(c.started - c.arrived);
            waited += wait;
            worked += c.finished - c.started;
            if (wait > longest) longest = wait;
            served++;
        }
        std::printf("until %lld: %d served, %d gave up, longest wait %d, mean wait %.2f, load %.3f, %s\n",
                    static_cast<long long>(now_), served, gone, longest,
                    static_cast<double>(waited) / static_cast<double>(count_),
                    static_cast<double>(worked) / static_cast<double>(now_ * servers_),
                    waited == area_ ? "balanced" : "UNBALANCED");
    }
};

int main() {
    int servers, arrivals, gap, service, patience;
    unsigned seed;
    while (std::scanf("%d %d %d %d %d %u", &servers, &arrivals, &gap, &service, &patience, &seed) == 6) {
        if (servers < 1 || arrivals < 1 || arrivals > kMost || gap < 1 || service < 1) return 1;
        Office office(servers, service, patience, seed);
        office.run(arrivals, gap);
        office.report();
    }
}
