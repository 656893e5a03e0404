// Three queue disciplines (in order, deficit round robin, virtual finish time) serve the same packets on one line.
#include <cstdio>

namespace {

constexpr int max_flows = 5, max_packets = 80;

struct Packet { int flow, size, arrival; };

template <typename T, int N> class Ring {
    T item_[N] = {};
    int head_ = 0, count_ = 0;
public:
    bool empty() const { return count_ == 0; }
    int count() const { return count_; }
    void push(const T &t) { item_[(head_ + count_++) % N] = t; }
    const T &front() const { return item_[head_]; }
    T pop() {
        T t = item_[head_];
        head_ = (head_ + 1) % N;
        count_--;
        return t;
    }
};

class Discipline {
public:
    virtual ~Discipline() {}
    virtual const char *name() const = 0;
    virtual void accept(const Packet &p) = 0;
    virtual bool next(Packet &p) = 0;
};

class InOrder : public Discipline {
    Ring<Packet, max_packets> line_;
public:
    const char *name() const override { return "in order"; }
    void accept(const Packet &p) override { line_.push(p); }
    bool next(Packet &p) override {
        if (line_.empty()) return false;
        p = line_.pop();
        return true;
    }
};

class DeficitRobin : public Discipline {
    Ring<Packet, max_packets> line_[max_flows];
    int deficit_[max_flows] = {}, quantum_[max_flows], turn_ = 0, waiting_ = 0;
    bool fresh_ = true;
    void advance() {
        turn_ = (turn_ + 1) % max_flows;
        fresh_ = true;
    }
public:
    explicit DeficitRobin(const int *weight) {
        for (int f = 0; f < max_flows; f++) quantum_[f] = weight[f] * 50;
    }
    const char *name() const override { return "round robin"; }
    void accept(const Packet &p) override {
        line_[p.flow].push(p);
        waiting_++;
    }
    bool next(Packet &p) override {
        if (waiting_ == 0) return false;
        for (;;) {
            Ring<Packet, max_packets> &q = line_[turn_];
            if (q.empty()) {
                deficit_[turn_] = 0;
                advance();
                continue;
            }
            if (fresh_) {
                deficit_[turn_] += quantum_[turn_];
                fresh_ = false;
            }
            if (q.front().size > deficit_[turn_]) {
                advance();
                continue;
            }
            p = q.pop();
            deficit_[turn_] -= p.size;
            waiting_--;
            return true;
        }
    }
};

class FinishTime : public Discipline {
    struct Stamped { Packet packet; long long finish; };
    Ring<Stamped, max_packets> line_[max_flows];
    long long last_[max_flows] = {}, virtual_now_ = 0;
    const int *weight_;
public:
    explicit FinishTime(const int *weight) : weight_(weight) {}
    const char *name() const override { return "finish time"; }
    void accept(const Packet &p) override {
        long long begin = last_[p.flow] > virtual_now_ ? last_[p.flow] : virtual_now_;
        last_[p.flow] = begin + p.size * 840LL / weight_[p.flow];
        line_[p.flow].push(Stamped{p, last_[p.flow]});
    }
    bool next(Packet &p) override {
        int best = -1;
        for (int f = 0; f < max_flows; f++)
            if (!line_[f].empty() && (best < 0 || line_[f].front().finish < line_[best].front().finish)) best = f;
        if (best < 0) return false;
        Stamped s = line_[best].pop();
        virtual_now_ = s.finish;
        p = s.packet;
        return true;
    }
};

Packet trace[max_packets];
int weight[max_flows], flow_count, packet_count;

void serve(Discipline &d, int rate) {
    int count[max_flows] = {}, worst[max_flows] = {}, early[max_flows] = {};
    long delay[max_flows] = {}, volume = 0;
    int now = 0, fed = 0, done = 0, half = 0, left_over = 0;
    bool ordered = true;
    int last_arrival[max_flows] = {};
    for (int i = 0; i < packet_count; i++) half += trace[i].size;
    half /= 2;
    while (done < packet_count) {
        while (fed < packet_count && trace[fed].arrival <= now) d.accept(trace[fed++]);
        Packet p;
        if (!d.next(p)) {
            now = trace[fed].arrival;
            left_over = 0;
            continue;
        }
        int work = p.size + left_over;
        now += work / rate;
        left_over = work % rate;
        int wait = now - p.arrival;
        ordered &= p.arrival >= last_arrival[p.flow];
        last_arrival[p.flow] = p.arrival;
        delay[p.flow] += wait;
        if (wait > worst[p.flow]) worst[p.flow] = wait;
        if (volume < half) early[p.flow] += p.size;
        volume += p.size;
        count[p.flow]++;
        done++;
    }
    std::printf("%s: finished at %d, flows %s\n", d.name(), now, ordered ? "keep their order" : "OUT OF ORDER");
    for (int f = 0; f < flow_count; f++)
        std::printf("  flow %d weight %d: %2d packets, mean delay %6.1f, worst %4d, early bytes %d\n", f, weight[f],
                    count[f], count[f] ? static_cast<double>(delay[f]) / count[f] : 0.0, worst[f], early[f]);
}

}  // namespace

int main() {
    int rate, flow, size, gap, copies, start, now_free = 0;
    if (std::scanf("%d %d", &rate, &flow_count) != 2 || rate < 1 || flow_count < 1 || flow_count > max_flows) return 0;
    for (int f = 0; f < max_flows; f++) weight[f] = 1;
    for (int f = 0; f < flow_count; f++)
        if (std::scanf("%d", &weight[f]) != 1 || weight[f] < 1) return 0;
    while (std::scanf("%d %d %d %d %d", &flow, &start, &size, &gap, &copies) == 5) {
        if (flow < 0 || flow >= flow_count || size < 1) continue;
        for (int k = 0; k < copies && packet_count < max_packets; k++) {
            Packet p = {flow, size, start + k * gap};
            int at = packet_count++;
            for (; at > 0 && trace[at - 1].arrival > p.arrival; at--) trace[at] = trace[at - 1];
            trace[at] = p;
            now_free += size;
        }
    }
    std::printf("%d packets, %d bytes, rate %d\n", packet_count, now_free, rate);
    InOrder first;
    DeficitRobin second(weight);
    FinishTime third(weight);
    Discipline *all[] = {&first, &second, &third};
    for (Discipline *d : all) serve(*d, rate);
    return 0;
}
