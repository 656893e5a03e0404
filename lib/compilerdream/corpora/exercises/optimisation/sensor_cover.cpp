// Cheapest choice of sensors that together watch all zones: greedy, a bound from zone prices, then branch and bound.
#include <cstdint>
#include <cstdio>

namespace {

constexpr int most_sensors = 24, most_zones = 30;

using zone_set = std::uint32_t;

struct sensor {
    zone_set watched;
    int price;
};

struct choice {
    std::uint32_t members = 0;
    int price = 0;
};

sensor sensors[most_sensors];
int sensor_count, zone_count;
long visited;
choice best;

inline int count(zone_set s) {
    int n = 0;
    for (; s != 0; s &= s - 1) n++;
    return n;
}

inline zone_set all_zones() { return (zone_set{1} << zone_count) - 1; }

inline bool watches(int s, int zone) { return sensors[s].watched >> zone & 1; }

choice with(choice c, int s) {
    c.members |= std::uint32_t{1} << s;
    c.price += sensors[s].price;
    return c;
}

zone_set covered_by(choice c) {
    zone_set sum = 0;
    for (int s = 0; s < sensor_count; s++)
        if (c.members >> s & 1) sum |= sensors[s].watched;
    return sum;
}

// Again and again the sensor that costs least for each zone it adds.
choice greedy() {
    choice c;
    zone_set open = all_zones();
    while (open != 0) {
        int pick = -1, fresh = 0;
        for (int s = 0; s < sensor_count; s++) {
            int n = count(sensors[s].watched & open);
            if (n > 0 && (pick < 0 || sensors[s].price * fresh < sensors[pick].price * n)) {
                pick = s;
                fresh = n;
            }
        }
        c = with(c, pick);
        open &= ~sensors[pick].watched;
    }
    return c;
}

// Raises a price for each open zone as far as no sensor is overpaid: the sum can never exceed a true cover.
int price_bound(zone_set open, int first) {
    int slack[most_sensors], sum = 0;
    for (int s = first; s < sensor_count; s++) slack[s] = sensors[s].price;
    for (int z = 0; z < zone_count; z++) {
        if (!(open >> z & 1)) continue;
        int raise = -1;
        for (int s = first; s < sensor_count; s++)
            if (watches(s, z) && (raise < 0 || slack[s] < raise)) raise = slack[s];
        if (raise < 0) return 1 << 20; // nobody is left to watch this zone
        for (int s = first; s < sensor_count; s++)
            if (watches(s, z)) slack[s] -= raise;
        sum += raise;
    }
    return sum;
}

void branch(int s, zone_set open, choice c) {
    visited++;
    if (open == 0) {
        if (c.price < best.price) best = c;
        return;
    }
    if (s == sensor_count || c.price + price_bound(open, s) >= best.price) return;
    if (sensors[s].watched & open) branch(s + 1, open & ~sensors[s].watched, with(c, s));
    branch(s + 1, open, c);
}

int cheapest_by_steps() { // over all zone sets, for small cases
    static int cheapest[1 << 12];
    for (zone_set set = 1; set <= all_zones(); set++) {
        cheapest[set] = 1 << 20;
        for (int s = 0; s < sensor_count; s++) {
            int cost = cheapest[set & ~sensors[s].watched] + sensors[s].price;
            if ((set & sensors[s].watched) && cost < cheapest[set]) cheapest[set] = cost;
        }
    }
    return cheapest[all_zones()];
}

bool read_case() {
    if (std::scanf("%d %d", &zone_count, &sensor_count) != 2) return false;
    if (zone_count < 1 || zone_count > most_zones || sensor_count < 1 || sensor_count > most_sensors) return false;
    for (int s = 0; s < sensor_count; s++) {
        int zones, z;
        if (std::scanf("%d %d", &sensors[s].price, &zones) != 2 || sensors[s].price < 1) return false;
        sensors[s].watched = 0;
        while (zones-- > 0) {
            if (std::scanf("%d", &z) != 1 || z < 0 || z >= zone_count) return false;
            sensors[s].watched |= zone_set{1} << z;
        }
    }
    return true;
}

} // namespace

int main() {
    for (int number = 1; read_case(); number++) {
        choice every;
        for (int s = 0; s < sensor_count; s++) every = with(every, s);
        if (covered_by(every) != all_zones()) {
            std::printf("case %d: some zones cannot be watched\n", number);
            continue;
        }
        choice quick = best = greedy();
        visited = 0;
        branch(0, all_zones(), {});
        std::printf("case %d: bound %d, greedy %d, best %d:", number, price_bound(all_zones(), 0), quick.price, best.price);
        for (int s = 0; s < sensor_count; s++)
            if (best.members >> s & 1) std::printf(" %d", s);
        std::printf(" (%ld nodes, %s)\n", visited, covered_by(best) == all_zones() ? "complete" : "GAPS");
        if (zone_count <= 12) std::printf("  steps over sets %s\n", cheapest_by_steps() == best.price ? "agree" : "DISAGREE");
    }
    return 0;
}
