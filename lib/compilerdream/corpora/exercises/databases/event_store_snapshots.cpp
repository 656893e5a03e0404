// Append-only store of stock events with snapshots every few events; questions about the past are checked by full replay.
#include <cstdio>

constexpr int goods = 4;
constexpr int max_events = 200;
constexpr int max_snapshots = 100;

struct Event {
    int time, good, amount;
};

struct Stock {
    int amount[goods];
    int events;
};

struct Store {
    Event events[max_events];
    Stock snapshots[max_snapshots];
    int event_count, snapshot_count, interval, work;
};

inline Stock apply(Stock s, const Event &e) {
    s.amount[e.good] += e.amount;
    s.events++;
    return s;
}

// number of events up to and including a time; events come in order of time
int events_until(const Store &store, int time) {
    int low = 0, high = store.event_count;
    while (low < high) {
        int middle = (low + high) / 2;
        if (store.events[middle].time <= time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Stock replay(Store &store, Stock s, int until) {
    while (s.events < until) {
        s = apply(s, store.events[s.events]);
        store.work++;
    }
    return s;
}

Stock state_at(Store &store, int time) {
    int until = events_until(store, time);
    Stock start = {};
    if (store.interval > 0 && until >= store.interval)
        start = store.snapshots[until / store.interval - 1];
    return replay(store, start, until);
}

// an event that would make a stock negative is refused
bool append(Store &store, Event e) {
    int last = store.event_count;
    if (last == max_events || (last > 0 && store.events[last - 1].time > e.time))
        return false;
    Stock now = state_at(store, e.time);
    if (now.amount[e.good] + e.amount < 0)
        return false;
    store.events[store.event_count++] = e;
    if (store.interval > 0 && store.event_count % store.interval == 0 && store.snapshot_count < max_snapshots)
        store.snapshots[store.snapshot_count++] = apply(now, e);
    return true;
}

void run(Store &store, unsigned seed, int wanted, int step) {
    int time = 0, refused = 0, wrong = 0, append_work, full_work = 0;
    for (int i = 0; i < wanted; i++) {
        seed = seed * 1103515245u + 12345u;
        time += static_cast<int>(seed >> 16) % 3;
        Event e = {time, static_cast<int>(seed >> 20 & 3), static_cast<int>((seed >> 22) % 40) - 17};
        if (!append(store, e))
            refused++;
    }
    append_work = store.work;
    std::printf("interval %d: %d events, %d refused, %d snapshots\n", store.interval, store.event_count, refused,
                store.snapshot_count);
    store.work = 0;
    for (int t = 0; t <= time; t += step) {
        Stock past = state_at(store, t), full = {};
        for (int i = 0; i < store.event_count && store.events[i].time <= t; i++, full_work++)
            full = apply(full, store.events[i]);
        bool same = past.events == full.events;
        for (int g = 0; g < goods; g++)
            same = same && past.amount[g] == full.amount[g];
        wrong += !same;
        std::printf("  at %3d:", t);
        for (int g = 0; g < goods; g++)
            std::printf(" %4d", past.amount[g]);
        std::printf("\n");
    }
    std::printf("  events replayed: %d to append, %d to look back, %d in full; %d wrong\n", append_work, store.work,
                full_work, wrong);
}

int main() {
    static Store store;
    unsigned seed;
    int wanted, interval, step;
    while (std::scanf("%u %d %d %d", &seed, &wanted, &interval, &step) == 4) {
        if (step < 1 || interval < 0 || interval == 1)
            continue;
        store = Store();
        store.interval = interval;
        run(store, seed, wanted, step);
    }
    return 0;
}
