// Fares in a city of zones: finds the fewest zones a journey must cross, prices it, and caps what a smart card pays in a day.
#include <cstdio>
#include <cstring>
#include <vector>

namespace {

constexpr int most_stations = 32;
constexpr int most_zones = 8;

struct station {
    char name[16];
    unsigned zones; // a border station lies in two
};

struct card {
    char holder[16] = "";
    int paid_today = 0;
    unsigned zones_today = 0;
    int rides = 0;
    int at = -1; // touched in here
};

inline int count_zones(unsigned set)
{
    int n = 0;
    for (; set; set &= set - 1)
        n++;
    return n;
}

class city {
public:
    int find(const char *name) const
    {
        for (int s = 0; s < count; s++)
            if (std::strcmp(stations[s].name, name) == 0)
                return s;
        return -1;
    }

    void add(const char *name, unsigned zones)
    {
        if (count == most_stations || find(name) >= 0)
            return;
        std::snprintf(stations[count].name, sizeof stations[count].name, "%s", name);
        stations[count++].zones = zones;
    }

    void connect(int a, int b) { rails[a][b] = rails[b][a] = true; }

    // cheapest zone set by fare over all simple extensions: labels (station, zones) are explored once each
    unsigned cheapest(int from, int to)
    {
        for (int s = 0; s < count; s++)
            for (unsigned z = 0; z < zone_sets; z++)
                seen[s][z] = false;
        for (unsigned start = stations[from].zones; start; start &= start - 1)
            explore(from, start & ~(start - 1));
        unsigned best = 0;
        for (unsigned z = 1; z < zone_sets; z++)
            if (seen[to][z] && (best == 0 || fare(z) < fare(best)))
                best = z;
        return best;
    }

    int fare(unsigned zones) const
    {
        int n = count_zones(zones);
        return n == 0 ? 0 : (zones & 1u ? 60 : 0) + base[n];
    }

    int day_cap(unsigned zones) const { return 5 * fare(zones) / 2; }

    const char *name(int s) const { return stations[s].name; }

    int size() const { return count; }

private:
    static constexpr unsigned zone_sets = 1u << most_zones;
    static constexpr int base[most_zones + 1] = {0, 150, 210, 260, 320, 390, 470, 560, 660};

    void explore(int s, unsigned zones)
    {
        if (seen[s][zones])
            return;
        seen[s][zones] = true;
        for (int next = 0; next < count; next++) {
            if (!rails[s][next])
                continue;
            // the track between two stations lies in a zone that both share, else in one of each
            unsigned shared = stations[s].zones & stations[next].zones;
            if (shared) {
                for (unsigned z = shared; z; z &= z - 1)
                    explore(next, zones | (z & ~(z - 1)));
            } else {
                for (unsigned z = stations[s].zones; z; z &= z - 1)
                    for (unsigned y = stations[next].zones; y; y &= y - 1)
                        explore(next, zones | (z & ~(z - 1)) | (y & ~(y - 1)));
            }
        }
    }

    station stations[most_stations];
    bool rails[most_stations][most_stations] = {};
    bool seen[most_stations][zone_sets] = {};
    int count = 0;
};

constexpr int city::base[most_zones + 1];

void print_zones(unsigned zones)
{
    for (int z = 0; z < most_zones; z++)
        if (zones >> z & 1u)
            std::putchar('1' + z);
}

card &card_of(std::vector<card> &cards, const char *holder)
{
    for (card &k : cards)
        if (std::strcmp(k.holder, holder) == 0)
            return k;
    card fresh;
    std::snprintf(fresh.holder, sizeof fresh.holder, "%s", holder);
    cards.push_back(fresh);
    return cards.back();
}

void touch(const char *holder, card &k, city &c, int s)
{
    if (k.at < 0) {
        k.at = s;
        return;
    }
    unsigned zones = c.cheapest(k.at, s);
    int price = c.fare(zones);
    unsigned all_day = k.zones_today | zones;
    int cap = c.day_cap(all_day);
    int charged = k.paid_today + price > cap ? cap - k.paid_today : price;
    if (charged < 0)
        charged = 0;
    std::printf("%s: %s to %s, zones ", holder, c.name(k.at), c.name(s));
    print_zones(zones);
    std::printf(", fare %d, charged %d\n", price, charged);
    k.paid_today += charged;
    k.zones_today = all_day;
    k.rides++;
    k.at = -1;
}

} // namespace

int main()
{
    static city c;
    std::vector<card> cards;
    char word[16], first[16], second[16];
    while (std::scanf("%15s %15s %15s", word, first, second) == 3) {
        if (std::strcmp(word, "station") == 0) {
            unsigned zones = 0;
            for (const char *p = second; *p; p++)
                if (*p >= '1' && *p < '1' + most_zones)
                    zones |= 1u << (*p - '1');
            if (zones)
                c.add(first, zones);
            continue;
        }
        if (std::strcmp(word, "touch") == 0) {
            int s = c.find(second);
            if (s < 0)
                std::printf("%s: no station %s\n", first, second);
            else
                touch(first, card_of(cards, first), c, s);
            continue;
        }
        int a = c.find(first), b = c.find(second);
        if (a >= 0 && b >= 0 && std::strcmp(word, "rail") == 0)
            c.connect(a, b);
    }
    for (const card &k : cards)
        std::printf("%-6s %d rides, paid %d%s\n", k.holder, k.rides, k.paid_today, k.at >= 0 ? ", still travelling" : "");
    bool symmetric = true;
    for (int a = 0; a < c.size(); a++)
        for (int b = 0; b < a; b++)
            symmetric &= c.fare(c.cheapest(a, b)) == c.fare(c.cheapest(b, a));
    std::printf("there costs what back costs: %s\n", symmetric ? "yes" : "NO");
    return 0;
}
