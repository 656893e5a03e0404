// Snapshot of a running distributed system by markers on first-in first-out channels; no token may be lost or doubled.
#include <cstdio>

namespace {

constexpr int max_nodes = 6, room = 64, marker = -1;

class Random {
    unsigned s_;
public:
    explicit Random(unsigned seed) : s_(seed ? seed : 1) {}
    unsigned next() {
        s_ ^= s_ << 13;
        s_ ^= s_ >> 17;
        s_ ^= s_ << 5;
        return s_;
    }
    int below(int n) { return static_cast<int>(next() % static_cast<unsigned>(n)); }
    bool chance(int percent) { return below(100) < percent; }
};

class Channel {
    int item_[room] = {}, head_ = 0, count_ = 0;
    bool exists_ = false;
public:
    int recorded = 0, recorded_messages = 0, sent = 0, received = 0, sent_mark = 0, received_mark = 0;
    bool recording = false;

    bool exists() const { return exists_; }
    void open() { exists_ = true; }
    int length() const { return count_; }
    bool full() const { return count_ >= room - 2; }
    void push(int v) {
        item_[(head_ + count_++) % room] = v;
        if (v != marker) sent++;
    }
    int pop() {
        int v = item_[head_];
        head_ = (head_ + 1) % room;
        count_--;
        if (v != marker) received++;
        return v;
    }
    int volume() const {
        int sum = 0;
        for (int i = 0; i < count_; i++) {
            int v = item_[(head_ + i) % room];
            if (v != marker) sum += v;
        }
        return sum;
    }
};

class System {
    int n_, tokens_[max_nodes] = {}, state_[max_nodes] = {}, waiting_[max_nodes] = {}, taken_at_[max_nodes] = {};
    bool taken_[max_nodes] = {};
    Channel channel_[max_nodes][max_nodes];
    int now_ = 0, open_marks_ = 0, markers_ = 0;
    Random random_;

    template <typename F> void each_channel(F f) {
        for (int a = 0; a < n_; a++)
            for (int b = 0; b < n_; b++)
                if (channel_[a][b].exists()) f(a, b, channel_[a][b]);
    }

    void record(int p) {
        taken_[p] = true;
        taken_at_[p] = now_;
        state_[p] = tokens_[p];
        for (int q = 0; q < n_; q++) {
            Channel &in = channel_[q][p], &out = channel_[p][q];
            if (in.exists()) {
                in.recording = true;
                in.recorded = in.recorded_messages = 0;
                in.received_mark = in.received;
                waiting_[p]++;
                open_marks_++;
            }
            if (out.exists()) {
                out.sent_mark = out.sent;
                out.push(marker);
                markers_++;
            }
        }
    }

    void deliver(int from, int to) {
        Channel &c = channel_[from][to];
        int v = c.pop();
        if (v == marker) {
            if (!taken_[to]) record(to);
            c.recording = false;
            waiting_[to]--;
            open_marks_--;
            return;
        }
        tokens_[to] += v;
        if (c.recording) {
            c.recorded += v;
            c.recorded_messages++;
        }
    }

public:
    System(int n, unsigned seed) : n_(n), random_(seed) {}
    void give(int p, int tokens) { tokens_[p] = tokens; }
    void connect(int a, int b) { channel_[a][b].open(); }
    int nodes() const { return n_; }

    void step() {
        now_++;
        for (int p = 0; p < n_; p++) {
            int q = random_.below(n_);
            Channel &c = channel_[p][q];
            if (!c.exists() || c.full() || tokens_[p] == 0 || !random_.chance(60)) continue;
            int v = 1 + random_.below(tokens_[p] < 9 ? tokens_[p] : 9);
            tokens_[p] -= v;
            c.push(v);
        }
        each_channel([this](int a, int b, Channel &c) {
            if (c.length() > 0 && random_.chance(30)) deliver(a, b);
        });
    }

    bool snapshot(int starter) {
        for (int p = 0; p < n_; p++) {
            taken_[p] = false;
            waiting_[p] = 0;
        }
        markers_ = 0;
        int begin = now_;
        record(starter);
        int limit = now_ + 2000;
        bool everyone = false;
        while ((open_marks_ > 0 || !everyone) && now_ < limit) {
            step();
            everyone = true;
            for (int p = 0; p < n_; p++) everyone &= taken_[p];
        }
        std::printf("snapshot from %d at %d: %d markers, %d steps%s\n", starter, begin, markers_, now_ - begin,
                    everyone ? "" : ", NOT EVERYONE REACHED");
        return everyone;
    }

    int total() {
        int sum = 0;
        for (int p = 0; p < n_; p++) sum += tokens_[p];
        each_channel([&sum](int, int, Channel &c) { sum += c.volume(); });
        return sum;
    }

    void report(int expected) {
        int in_nodes = 0, in_channels = 0, flying = 0;
        bool consistent = true;
        for (int p = 0; p < n_; p++) {
            std::printf("  node %d held %3d at time %d\n", p, state_[p], taken_at_[p]);
            in_nodes += state_[p];
        }
        each_channel([&](int, int, Channel &c) {
            in_channels += c.recorded;
            flying += c.recorded_messages;
            consistent &= c.sent_mark - c.received_mark == c.recorded_messages;
        });
        std::printf("  %d in nodes, %d in %d messages, sum %s, cut %s\n", in_nodes, in_channels, flying,
                    in_nodes + in_channels == expected ? "right" : "WRONG", consistent ? "consistent" : "INCONSISTENT");
    }
};

}  // namespace

int main() {
    int n, a, b, given = 0, tokens;
    unsigned seed;
    if (std::scanf("%d %u", &n, &seed) != 2 || n < 2 || n > max_nodes) return 0;
    System system(n, seed);
    for (int p = 0; p < n; p++)
        if (std::scanf("%d", &tokens) == 1) {
            system.give(p, tokens);
            given += tokens;
        }
    char order;
    while (std::scanf(" %c %d %d", &order, &a, &b) == 3) {
        if (order == 'c' && a >= 0 && a < n && b >= 0 && b < n && a != b) system.connect(a, b);
        else if (order == 's' && a >= 0 && a < n) {
            for (int i = 0; i < b; i++) system.step();
            if (system.snapshot(a)) system.report(given);
        }
    }
    std::printf("at the end %d of %d tokens exist\n", system.total(), given);
    return 0;
}
