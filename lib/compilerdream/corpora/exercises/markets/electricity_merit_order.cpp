// Clears an hourly electricity market by merit order with storage that shifts load, and checks the cost.
#include <cstdio>

enum Kind { wind, nuclear, coal, gas, oil, kinds };

struct Plant {
    Kind kind;
    int capacity;
    int cost;
};

template <typename T>
T clamp_between(T low, T x, T high)
{
    return x < low ? low : high < x ? high : x;
}

class Fleet {
public:
    static constexpr int max_plants = 12;
    bool add(Plant p)
    {
        if (size_ == max_plants) return false;
        int at = size_++;
        for (; at > 0 && plants_[at - 1].cost > p.cost; --at) plants_[at] = plants_[at - 1];
        plants_[at] = p;
        return true;
    }
    int available(const Plant &p, int wind_percent) const
    {
        return p.kind == wind ? p.capacity * wind_percent / 100 : p.capacity;
    }
    // Fills the demand from the cheapest plant upwards; the last plant used sets the price.
    struct Hour {
        long cost, rent;
        int price, missing, by_kind[kinds];
    };
    Hour dispatch(int demand, int wind_percent) const
    {
        Hour h{0, 0, 0, demand, {}};
        int used[max_plants] = {};
        for (int i = 0; i < size_ && h.missing > 0; ++i) {
            used[i] = clamp_between(0, h.missing, available(plants_[i], wind_percent));
            h.missing -= used[i];
            h.cost += static_cast<long>(used[i]) * plants_[i].cost;
            h.by_kind[plants_[i].kind] += used[i];
            if (used[i] > 0) h.price = plants_[i].cost;
        }
        if (h.missing > 0) {
            h.price = scarcity;
            h.cost += static_cast<long>(h.missing) * scarcity;
        }
        for (int i = 0; i < size_; ++i) h.rent += static_cast<long>(used[i]) * (h.price - plants_[i].cost);
        return h;
    }
    static constexpr int scarcity = 500;

private:
    Plant plants_[max_plants] = {};
    int size_ = 0;
};

struct Day {
    static constexpr int hours = 24;
    int demand[hours];
    int wind_percent[hours];
    int known = 0;
};

static long cost_of(const Fleet &fleet, const Day &day)
{
    long sum = 0;
    for (int h = 0; h < day.known; ++h) sum += fleet.dispatch(day.demand[h], day.wind_percent[h]).cost;
    return sum;
}

// Cheapest use of a lossless store with the given size and hourly rate: dynamic programming over its level.
static long with_storage(const Fleet &fleet, const Day &day, int size, int rate, int unit, int *levels)
{
    constexpr int most = 16;
    constexpr long never = 1000000000000L;
    static long best[Day::hours + 1][most + 1];
    static int came[Day::hours + 1][most + 1];
    int top = clamp_between(0, size / unit, most), step = rate / unit;
    for (int l = 0; l <= top; ++l) best[0][l] = l == 0 ? 0 : never;
    for (int h = 0; h < day.known; ++h)
        for (int to = 0; to <= top; ++to) {
            best[h + 1][to] = never;
            for (int from = 0; from <= top; ++from) {
                int change = to - from;
                int load = day.demand[h] + change * unit;
                if (change > step || -change > step || load < 0 || best[h][from] == never) continue;
                long c = best[h][from] + fleet.dispatch(load, day.wind_percent[h]).cost;
                if (c < best[h + 1][to]) {
                    best[h + 1][to] = c;
                    came[h + 1][to] = from;
                }
            }
        }
    int at = 0;
    for (int h = day.known; h > 0; --h) {
        levels[h] = at;
        at = came[h][at];
    }
    levels[0] = at;
    return best[day.known][0];
}

int main()
{
    static const char *const names[kinds] = {"wind", "nuclear", "coal", "gas", "oil"};
    Fleet fleet;
    Day day;
    char what;
    int a, b, c;
    while (std::scanf(" %c %d %d %d", &what, &a, &b, &c) == 4) {
        switch (what) {
        case 'p':
            if (a < 0 || a >= kinds || !fleet.add({static_cast<Kind>(a), b, c})) std::puts("plant refused");
            break;
        case 'h':
            for (int i = 0; i < c && day.known < Day::hours; ++i) {
                day.demand[day.known] = a + i * 7 % 5;
                day.wind_percent[day.known++] = b;
            }
            break;
        case 'd': {
            long cost = 0, rent = 0, paid = 0;
            for (int h = 0; h < day.known; ++h) {
                auto r = fleet.dispatch(day.demand[h], day.wind_percent[h]);
                cost += r.cost;
                rent += r.rent;
                paid += static_cast<long>(r.price) * day.demand[h];
                if (h % 3 == 0) {
                    std::printf("hour %2d demand %3d price %3d:", h, day.demand[h], r.price);
                    for (int k = 0; k < kinds; ++k)
                        if (r.by_kind[k]) std::printf(" %s %d", names[k], r.by_kind[k]);
                    std::printf(r.missing ? " missing %d\n" : "\n", r.missing);
                }
            }
            std::printf("cost %ld, rent %ld, paid %ld: %s\n", cost, rent, paid, cost + rent == paid ? "consistent" : "WRONG");
            break;
        }
        case 's': {
            int levels[Day::hours + 1];
            long plain = cost_of(fleet, day), shifted = with_storage(fleet, day, a, b, c, levels);
            Day moved = day;
            std::printf("store %d at rate %d: levels", a, b);
            for (int h = 0; h < day.known; ++h) {
                moved.demand[h] += (levels[h + 1] - levels[h]) * c;
                std::printf(" %d", levels[h + 1] * c);
            }
            std::printf("\n  cost %ld falls by %ld, %s\n", plain, plain - shifted, cost_of(fleet, moved) == shifted ? "replayed" : "WRONG");
            break;
        }
        default: std::printf("unknown line %c\n", what);
        }
    }
    return 0;
}
