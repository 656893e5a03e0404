// Single-server queue under three disciplines; waiting times are checked by Little's law and by a direct recursion.
#include <cstdio>

struct Customer {
    long arrival, service, start, finish;
    int urgency;
};

struct Totals {
    long waiting, longest_wait, sojourn, busy, end, area;
    int served, longest_line, late;
};

constexpr int max_customers = 400;

class Stream {
public:
    explicit Stream(unsigned seed) : state_(seed * 747796405u + 1u) {}
    unsigned next() {
        state_ = state_ * 747796405u + 2891336453u;
        unsigned word = ((state_ >> ((state_ >> 28) + 4u)) ^ state_) * 277803737u;
        return (word >> 22) ^ word;
    }
    // Geometric waiting time with the given mean, never more than twelve times the mean.
    long geometric(long mean) {
        long time = 1;
        while (time < 12 * mean && next() % static_cast<unsigned>(mean) != 0)
            time++;
        return time;
    }
    long between(long low, long high) { return low + static_cast<long>(next() % static_cast<unsigned>(high - low + 1)); }

private:
    unsigned state_;
};

// Disciplines say whether a should be served before b, both waiting.
struct FirstCome {
    static const char *name() { return "first come"; }
    static bool before(const Customer &a, const Customer &b) { return a.arrival < b.arrival; }
};

struct LastCome {
    static const char *name() { return "last come"; }
    static bool before(const Customer &a, const Customer &b) { return a.arrival > b.arrival; }
};

struct ShortestFirst {
    static const char *name() { return "shortest"; }
    static bool before(const Customer &a, const Customer &b) {
        return a.service != b.service ? a.service < b.service : a.arrival < b.arrival;
    }
};

struct MostUrgent {
    static const char *name() { return "urgent"; }
    static bool before(const Customer &a, const Customer &b) {
        return a.urgency != b.urgency ? a.urgency > b.urgency : FirstCome::before(a, b);
    }
};

template <typename Discipline>
class Line {
public:
    void join(const Customer *customer) {
        int hole = size_++;
        while (hole > 0 && Discipline::before(*customer, *heap_[(hole - 1) / 2])) {
            heap_[hole] = heap_[(hole - 1) / 2];
            hole = (hole - 1) / 2;
        }
        heap_[hole] = customer;
    }

    const Customer *leave() {
        const Customer *first = heap_[0], *last = heap_[--size_];
        int hole = 0;
        for (int child = 1; child < size_; child = 2 * hole + 1) {
            if (child + 1 < size_ && Discipline::before(*heap_[child + 1], *heap_[child]))
                child++;
            if (!Discipline::before(*heap_[child], *last))
                break;
            heap_[hole] = heap_[child];
            hole = child;
        }
        heap_[hole] = last;
        return first;
    }

    int size() const { return size_; }

private:
    const Customer *heap_[max_customers + 1];
    int size_ = 0;
};

template <typename Discipline>
Totals serve(Customer *customers, int count) {
    Line<Discipline> line;
    Totals totals = {};
    long now = 0;
    int next = 0;
    while (totals.served < count) {
        // The server is free at `now`; when nobody waits, it sleeps until the next arrival.
        if (line.size() == 0 && customers[next].arrival > now)
            now = customers[next].arrival;
        while (next < count && customers[next].arrival <= now)
            line.join(&customers[next++]);
        if (line.size() > totals.longest_line)
            totals.longest_line = line.size();
        Customer &chosen = customers[line.leave() - customers];
        chosen.start = now;
        now += chosen.service;
        chosen.finish = now;
        long wait = chosen.start - chosen.arrival;
        totals.waiting += wait;
        totals.sojourn += chosen.finish - chosen.arrival;
        totals.busy += chosen.service;
        totals.late += wait > 30;
        totals.served++;
        if (wait > totals.longest_wait)
            totals.longest_wait = wait;
    }
    totals.end = now;
    return totals;
}

// Number in the system, added up from event to event: Little's law says it is the sum of the sojourns.
long area_under(const Customer *customers, int count, long end) {
    static int change[max_customers * 400];
    const long last = static_cast<long>(sizeof change / sizeof change[0]) - 1;
    long area = 0, present = 0;
    if (end > last)
        return -1;
    for (long instant = 0; instant <= end; instant++)
        change[instant] = 0;
    for (int i = 0; i < count; i++) {
        change[customers[i].arrival]++;
        change[customers[i].finish]--;
    }
    for (long instant = 0; instant < end; instant++) {
        present += change[instant];
        area += present;
    }
    return area;
}

// Lindley's recursion: the next wait is this wait plus this service less the gap between arrivals, if positive.
long waiting_by_recursion(const Customer *customers, int count) {
    long wait = 0, sum = 0;
    for (int i = 1; i < count; i++) {
        wait += customers[i - 1].service - (customers[i].arrival - customers[i - 1].arrival);
        if (wait < 0)
            wait = 0;
        sum += wait;
    }
    return sum;
}

template <typename Discipline>
Totals report(Customer *customers, int count) {
    Totals totals = serve<Discipline>(customers, count);
    totals.area = area_under(customers, count, totals.end);
    std::printf("  %-10s wait %ld.%02ld, longest %ld, line %d, over thirty %d, Little %s\n", Discipline::name(),
                totals.waiting / count, totals.waiting * 100 / count % 100, totals.longest_wait, totals.longest_line,
                totals.late, totals.area == totals.sojourn ? "holds" : "fails");
    return totals;
}

int main() {
    static Customer customers[max_customers];
    int count;
    long gap, low, high;
    unsigned seed;
    while (std::scanf("%d %ld %ld %ld %u", &count, &gap, &low, &high, &seed) == 5) {
        if (count < 1 || count > max_customers || gap < 1 || gap > 30 || low < 1 || high < low || high > 30)
            break;
        Stream stream(seed);
        long clock = 0;
        for (int i = 0; i < count; i++) {
            clock += stream.geometric(gap);
            customers[i] = Customer{clock, stream.between(low, high), 0, 0, static_cast<int>(stream.next() % 3u)};
        }
        std::printf("%d customers, gap %ld, service %ld to %ld\n", count, gap, low, high);
        Totals first = report<FirstCome>(customers, count);
        Totals last = report<LastCome>(customers, count);
        Totals urgent = report<MostUrgent>(customers, count);
        Totals shortest = report<ShortestFirst>(customers, count);
        bool same_work = first.busy == last.busy && first.end == last.end && urgent.end == first.end &&
                         shortest.end == first.end;
        bool sensible = shortest.waiting <= first.waiting && shortest.waiting <= last.waiting &&
                        shortest.waiting <= urgent.waiting && first.longest_wait <= last.longest_wait;
        std::printf("  server busy %ld%%, same end %s, recursion %s, shortest first is %s\n",
                    first.busy * 100 / first.end, same_work ? "yes" : "no",
                    waiting_by_recursion(customers, count) == first.waiting ? "agrees" : "disagrees",
                    sensible ? "best" : "not best");
    }
    return 0;
}
