// Chooses depots to open: adding, dropping and swapping by descent, a bound by rising prices, all subsets as a check.
#include <cstdio>

constexpr int sites_limit = 12, towns_limit = 16;

template <typename T> T smaller(T a, T b) { return b < a ? b : a; }

template <typename T, int N> class row {
public:
    T &operator[](int i) { return item[i]; }
    const T &operator[](int i) const { return item[i]; }
    T sum(int n) const {
        T total = T();
        for (int i = 0; i < n; i++) total += item[i];
        return total;
    }
    void fill(T value) {
        for (int i = 0; i < N; i++) item[i] = value;
    }

private:
    T item[N] = {};
};

class region {
public:
    bool read();
    long cost(unsigned open) const;
    unsigned descend(unsigned open, int &moves) const;
    unsigned drop_from_all(int &drops) const;
    long rising_prices() const;
    unsigned best_of_all() const;
    void show(unsigned open) const;
    int site_count() const { return sites; }

private:
    int sites = 0, towns = 0;
    row<int, sites_limit> rent;
    row<row<int, towns_limit>, sites_limit> haul;
    int server(unsigned open, int town) const;
    bool try_better(unsigned trial, unsigned &open, long &now, int &moves) const;
};

bool region::read() {
    unsigned seed;
    if (std::scanf("%d %d %u", &sites, &towns, &seed) != 3) return false;
    if (sites < 1 || sites > sites_limit || towns < 1 || towns > towns_limit) return false;
    for (int s = 0; s < sites; s++) {
        if (std::scanf("%d", &rent[s]) != 1) return false;
        for (int t = 0; t < towns; t++) {
            if (seed != 0) {
                seed ^= seed << 13;
                seed ^= seed >> 17;
                seed ^= seed << 5;
                haul[s][t] = 5 + static_cast<int>(seed % 60);
            } else if (std::scanf("%d", &haul[s][t]) != 1) {
                return false;
            }
        }
    }
    return true;
}

int region::server(unsigned open, int town) const {
    int pick = -1;
    for (int s = 0; s < sites; s++)
        if ((open >> s & 1u) && (pick < 0 || haul[s][town] < haul[pick][town])) pick = s;
    return pick;
}

long region::cost(unsigned open) const {
    if (open == 0) return 1000000000L;
    long total = 0;
    for (int s = 0; s < sites; s++)
        if (open >> s & 1u) total += rent[s];
    for (int t = 0; t < towns; t++) total += haul[server(open, t)][t];
    return total;
}

bool region::try_better(unsigned trial, unsigned &open, long &now, int &moves) const {
    long value = cost(trial);
    if (value >= now) return false;
    open = trial;
    now = value;
    moves++;
    return true;
}

unsigned region::descend(unsigned open, int &moves) const {
    long now = cost(open);
    bool moved = true;
    while (moved) {
        moved = false;
        for (int s = 0; s < sites; s++) moved |= try_better(open ^ 1u << s, open, now, moves);
        for (int in = 0; in < sites; in++)
            for (int out = 0; out < sites; out++)
                if (!(open >> in & 1u) && (open >> out & 1u)) moved |= try_better(open ^ 1u << in ^ 1u << out, open, now, moves);
    }
    return open;
}

unsigned region::drop_from_all(int &drops) const {
    unsigned open = (1u << sites) - 1;
    long now = cost(open);
    for (;;) {
        int pick = -1;
        long least = now;
        for (int s = 0; s < sites; s++) {
            if (!(open >> s & 1u)) continue;
            long value = cost(open ^ 1u << s);
            if (value < least) {
                least = value;
                pick = s;
            }
        }
        if (pick < 0) return open;
        open ^= 1u << pick;
        now = least;
        drops++;
    }
}

// Every town raises its bid by one in turn, while no depot would collect more than its rent.
long region::rising_prices() const {
    row<int, towns_limit> bid;
    row<int, sites_limit> left = rent;
    for (int t = 0; t < towns; t++) {
        bid[t] = haul[0][t];
        for (int s = 1; s < sites; s++) bid[t] = smaller(bid[t], haul[s][t]);
    }
    bool raised = true;
    while (raised) {
        raised = false;
        for (int t = 0; t < towns; t++) {
            bool allowed = true;
            for (int s = 0; s < sites; s++)
                if (bid[t] >= haul[s][t] && left[s] == 0) allowed = false;
            if (!allowed) continue;
            for (int s = 0; s < sites; s++)
                if (bid[t] >= haul[s][t]) left[s]--;
            bid[t]++;
            raised = true;
        }
    }
    return bid.sum(towns);
}

unsigned region::best_of_all() const {
    unsigned best = 1;
    for (unsigned open = 2; open < 1u << sites; open++)
        if (cost(open) < cost(best)) best = open;
    return best;
}

void region::show(unsigned open) const {
    for (int s = 0; s < sites; s++) {
        if (!(open >> s & 1u)) continue;
        std::printf("  depot %d serves", s);
        for (int t = 0; t < towns; t++)
            if (server(open, t) == s) std::printf(" %d", t);
        std::printf("\n");
    }
}

int main() {
    region r;
    while (r.read()) {
        int moves = 0, drops = 0;
        unsigned from_none = r.descend(0, moves), dropped = r.drop_from_all(drops);
        long value = smaller(r.cost(from_none), r.cost(dropped)), bound = r.rising_prices();
        std::printf("descent %ld (%d moves), dropping %ld (%d drops), bound %ld", r.cost(from_none), moves, r.cost(dropped),
                    drops, bound);
        if (r.site_count() <= 7) {
            unsigned best = r.best_of_all();
            std::printf(", all subsets %ld%s", r.cost(best), bound <= r.cost(best) ? "" : " BELOW BOUND");
        }
        std::printf("\n");
        r.show(r.cost(from_none) == value ? from_none : dropped);
    }
    return 0;
}
