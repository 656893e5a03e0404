// Utility meter readings: roll-over of the dials, missing readings interpolated, seasonal use and tiered quarterly bills.
#include <cstdio>

template <typename T, int Room>
class List {
public:
    bool add(const T &item)
    {
        if (count_ == Room) return false;
        items_[count_++] = item;
        return true;
    }
    int count() const { return count_; }
    const T &operator[](int i) const { return items_[i]; }
    const T *begin() const { return items_; }
    const T *end() const { return items_ + count_; }

    // moves the newest item back to its place
    template <typename Before>
    void settle(Before before)
    {
        for (int i = count_ - 1; i > 0 && before(items_[i], items_[i - 1]); --i) {
            T t = items_[i];
            items_[i] = items_[i - 1];
            items_[i - 1] = t;
        }
    }

private:
    T items_[Room] = {};
    int count_ = 0;
};

struct Reading {
    int day;
    long dial;
};

struct Segment {
    int from, to;
    long used;
};

struct Tier {
    long room;                         // units per 90 days, -1 for no end
    long price;                        // tenths of a cent per unit
};

using Readings = List<Reading, 32>;
using Segments = List<Segment, 32>;

struct Tariff {
    long daily_tenths;                 // standing charge per day, tenths of a cent
    List<Tier, 6> tiers;
};

static long dial_limit(int digits)
{
    long limit = 1;
    while (digits-- > 0) limit *= 10;
    return limit;
}

// differences between readings; a fall is a roll-over unless that would mean an absurd use
static Segments make_segments(const Readings &readings, int digits, long most_per_day, int &suspects)
{
    Segments segments;
    int last = 0;
    for (int i = 1; i < readings.count(); ++i) {
        int days = readings[i].day - readings[last].day;
        if (days == 0) continue;
        long used = readings[i].dial - readings[last].dial;
        if (used < 0) used += dial_limit(digits);
        if (used > most_per_day * days) {
            std::printf("  day %d: reading %ld is doubtful\n", readings[i].day, readings[i].dial);
            ++suspects;
            continue;
        }
        segments.add({readings[last].day, readings[i].day, used});
        last = i;
    }
    return segments;
}

// units used up to the start of a day, linear within each segment, in thousandths
static long used_before(const Segments &segments, int day)
{
    long sum = 0;
    for (const Segment &s : segments) {
        if (day >= s.to) {
            sum += s.used * 1000;
            continue;
        }
        if (day > s.from)
            sum += s.used * 1000 * (day - s.from) / (s.to - s.from);
        break;
    }
    return sum;
}

static long bill(const Tariff &t, int days, long units)
{
    long cost = t.daily_tenths * days;
    for (const Tier &tier : t.tiers) {
        long room = tier.room < 0 ? units : tier.room * days / 90;
        long take = units < room ? units : room;
        cost += take * tier.price;
        units -= take;
    }
    return cost;
}

// the same unit by unit
static long bill_slowly(const Tariff &t, int days, long units)
{
    long cost = t.daily_tenths * days;
    int tier = 0;
    long in_tier = 0;
    for (long u = 0; u < units; ++u) {
        while (t.tiers[tier].room >= 0 && in_tier >= t.tiers[tier].room * days / 90) {
            ++tier;
            in_tier = 0;
        }
        cost += t.tiers[tier].price;
        ++in_tier;
    }
    return cost;
}

int main()
{
    Tariff tariff;
    int tiers;
    if (std::scanf("%ld %d", &tariff.daily_tenths, &tiers) != 2) return 0;
    for (int i = 0; i < tiers; ++i) {
        long units, price;
        if (std::scanf("%ld %ld", &units, &price) != 2) return 0;
        if (!tariff.tiers.add({units, price})) return 0;
    }
    int digits, count, house = 0, wrong = 0;
    long most;
    while (std::scanf("%d %ld %d", &digits, &most, &count) == 3) {
        Readings readings;
        for (Reading r; count > 0 && std::scanf("%d %ld", &r.day, &r.dial) == 2; --count)
            if (readings.add(r)) readings.settle([](const Reading &a, const Reading &b) { return a.day < b.day; });
        std::printf("house %d, %d readings\n", ++house, readings.count());
        int suspects = 0;
        Segments segments = make_segments(readings, digits, most, suspects);
        if (segments.count() == 0) {
            std::printf("  nothing to charge\n");
            continue;
        }
        int begin = segments[0].from, end = segments[segments.count() - 1].to;
        long total = 0, charged = 0;
        for (const Segment &s : segments) total += s.used;
        long carried = 0;
        for (int from = begin; from < end; from += 90) {
            int to = from + 90 < end ? from + 90 : end;
            long units = used_before(segments, to) / 1000 - carried;
            carried += units;
            long cost = bill(tariff, to - from, units);
            wrong += cost != bill_slowly(tariff, to - from, units);
            charged += cost;
            std::printf("  days %3d to %3d: %5ld units, %7.2f\n", from, to, units, static_cast<double>(cost) / 1000);
        }
        const Segment *busiest = segments.begin();
        for (const Segment &s : segments)
            if (s.used * (busiest->to - busiest->from) > busiest->used * (s.to - s.from)) busiest = &s;
        std::printf("  total %ld units, %.2f, peak %.1f a day from day %d, %d doubtful\n", total, static_cast<double>(charged) / 1000,
                    static_cast<double>(busiest->used) / (busiest->to - busiest->from), busiest->from, suspects);
        wrong += carried != total;
    }
    std::printf("%d sums wrong\n", wrong);
    return 0;
}
