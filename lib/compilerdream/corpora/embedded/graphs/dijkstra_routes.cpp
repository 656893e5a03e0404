// Cheapest routes with at most one free ticket: Dijkstra's algorithm on a two-layer graph.
#include <cstdio>
#include <queue>

struct Road {
    int to;
    int toll;
    int next;
};

struct State {
    long cost;
    int city;
    bool spent;

    // The queue hands out its largest element, so the cheaper state is the larger one.
    bool operator<(const State &other) const {
        if (cost != other.cost)
            return cost > other.cost;
        return city != other.city ? city > other.city : spent > other.spent;
    }
};

class Network {
    static const int kMaxCities = 100, kMaxRoads = 1000;
    int cities_, used_ = 0;
    int first_[kMaxCities];
    Road roads_[2 * kMaxRoads];

    void link(int from, int to, int toll) {
        roads_[used_] = {to, toll, first_[from]};
        first_[from] = used_++;
    }

public:
    explicit Network(int cities) : cities_(cities) {
        for (int &first : first_)
            first = -1;
    }

    void connect(int a, int b, int toll) {
        link(a, b, toll);
        link(b, a, toll);
    }

    // Fills `best` with the costs from `source`: element 2 * city + spent, -1 when unreached.
    void cheapest(int source, long *best) const {
        std::priority_queue<State> open;
        for (int i = 0; i < 2 * cities_; i++)
            best[i] = -1;
        open.push({0, source, false});
        while (!open.empty()) {
            State now = open.top();
            open.pop();
            long &settled = best[2 * now.city + now.spent];
            if (settled >= 0)
                continue;
            settled = now.cost;
            for (int r = first_[now.city]; r >= 0; r = roads_[r].next) {
                open.push({now.cost + roads_[r].toll, roads_[r].to, now.spent});
                if (!now.spent)
                    open.push({now.cost, roads_[r].to, true});
            }
        }
    }
};

static long smaller(long a, long b) {
    if (a < 0)
        return b;
    if (b < 0)
        return a;
    return a < b ? a : b;
}

int main() {
    int cities, roads, source;
    if (std::scanf("%d %d %d", &cities, &roads, &source) != 3 || cities > 100)
        return 1;
    Network network(cities);
    for (int i = 0; i < roads; i++) {
        int a, b, toll;
        if (std::scanf("%d %d %d", &a, &b, &toll) != 3)
            return 1;
        network.connect(a, b, toll);
    }
    long best[200];
    network.cheapest(source, best);
    long sum = 0;
    for (int city = 0; city < cities; city++) {
        long full = best[2 * city], saved = smaller(full, best[2 * city + 1]);
        if (full < 0) {
            std::printf("%d: no route\n", city);
            continue;
        }
        std::printf("%d: %ld, with a free ticket %ld\n", city, full, saved);
        sum += full - saved;
    }
    std::printf("saved in all: %ld\n", sum);
}
