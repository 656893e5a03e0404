// Times of day on a circle: sums and differences, other zones, angles between hands, and meeting hours.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

constexpr int kDay = 24 * 60 * 60;

static constexpr int wrap(int seconds) {
    return seconds % kDay < 0 ? seconds % kDay + kDay : seconds % kDay;
}

class Duration {
    int seconds_;

public:
    explicit constexpr Duration(int seconds) : seconds_(seconds) {}
    static constexpr Duration minutes(int m) { return Duration(60 * m); }
    constexpr int seconds() const { return seconds_; }
    constexpr Duration operator-() const { return Duration(-seconds_); }
    constexpr Duration operator*(int k) const { return Duration(seconds_ * k); }
};

class TimeOfDay {
    int seconds_;

public:
    constexpr TimeOfDay(int hours, int minutes, int seconds = 0)
        : seconds_(wrap(hours * 3600 + minutes * 60 + seconds)) {}
    constexpr int seconds() const { return seconds_; }
    constexpr int hour() const { return seconds_ / 3600; }
    constexpr int minute() const { return seconds_ / 60 % 60; }
    constexpr int second() const { return seconds_ % 60; }

    constexpr TimeOfDay operator+(Duration d) const { return TimeOfDay(0, 0, seconds_ + d.seconds()); }
    // The way forward from the other time to this one.
    constexpr Duration operator-(TimeOfDay other) const {
        return Duration(wrap(seconds_ - other.seconds_));
    }
    constexpr bool operator==(TimeOfDay other) const { return seconds_ == other.seconds_; }

    const char *half() const { return hour() < 12 ? "am" : "pm"; }
    int twelve() const { return hour() % 12 == 0 ? 12 : hour() % 12; }
};

static void show(TimeOfDay t) { std::printf("%02d:%02d:%02d", t.hour(), t.minute(), t.second()); }

static bool read_time(TimeOfDay &t) {
    int h, m;
    if (std::scanf("%d:%d", &h, &m) != 2) return false;
    t = TimeOfDay(h, m);
    return true;
}

// Angles in units of a hundred-and-twentieth of a degree, so that all hands move whole units a second.
struct Face {
    int hour, minute;
    explicit Face(TimeOfDay t) : hour(t.seconds() % 43200), minute(t.seconds() % 3600 * 12) {}
    int between() const {
        int gap = std::abs(hour - minute);
        return gap > 21600 ? 43200 - gap : gap;
    }
};

// Counts the seconds of the day at which the hands come closest to a wanted angle from both sides.
static int crossings(int degrees) {
    int count = 0, wanted = degrees * 120;
    int before = Face(TimeOfDay(0, 0, -1)).between() - wanted;
    for (int s = 0; s < kDay; s += 5) {
        int now = Face(TimeOfDay(0, 0, s)).between() - wanted;
        if (now == 0 || (now < 0) != (before < 0)) count += before != 0;
        before = now;
    }
    return count;
}

// Working hours in each zone as a mask of half hours in the common time.
static std::uint64_t office_mask(int offset_halves, int from, int to) {
    std::uint64_t mask = 0;
    for (int h = from; h != to; h = (h + 1) % 48) mask |= std::uint64_t{1} << (h - offset_halves + 96) % 48;
    return mask;
}

static int longest_run(std::uint64_t mask, int &start) {
    int best = 0, run = 0;
    start = 0;
    for (int i = 0; i < 96; i++) {
        run = mask >> i % 48 & 1 ? run + 1 : 0;
        if (run > best && run <= 48) {
            best = run;
            start = (i - run + 1) % 48;
        }
    }
    return best;
}

static void meeting() {
    int zones, offset;
    std::uint64_t common = (std::uint64_t{1} << 48) - 1;
    if (std::scanf("%d", &zones) != 1) return;
    for (int i = 0; i < zones && std::scanf("%d", &offset) == 1; i++)
        common &= office_mask(offset, 18, 34 + i % 3);
    int start, run = longest_run(common, start);
    if (run == 0) {
        std::printf("no meeting\n");
        return;
    }
    std::printf("meet at ");
    show(TimeOfDay(0, 30 * start));
    std::printf(" for %d minutes\n", 30 * run);
}

static_assert(TimeOfDay(23, 59) + Duration::minutes(2) == TimeOfDay(0, 1), "past midnight");

int main() {
    char what;
    int wrong = 0, amount;
    TimeOfDay a(0, 0), b(0, 0);
    while (std::scanf(" %c", &what) == 1) {
        switch (what) {
        case '+':
            if (!read_time(a) || std::scanf("%d", &amount) != 1) return 1;
            b = a + Duration::minutes(amount);
            wrong += !(b + -Duration::minutes(amount) == a);
            show(b);
            std::printf(" (%d:%02d %s)\n", b.twelve(), b.minute(), b.half());
            break;
        case '-':
            if (!read_time(a) || !read_time(b)) return 1;
            wrong += !(b + (a - b) == a);
            std::printf("%d minutes, back %d\n", (a - b).seconds() / 60, (b - a).seconds() / 60);
            break;
        case 'a': {
            if (!read_time(a)) return 1;
            double other = std::abs(30.0 * (a.hour() % 12) - 5.5 * a.minute());
            if (other > 180) other = 360 - other;
            int units = Face(a).between();
            wrong += units != static_cast<int>(120 * other);
            std::printf("%d.%02d degrees\n", units / 120, units % 120 * 100 / 120);
            break;
        }
        case 'c':
            if (std::scanf("%d", &amount) != 1) return 1;
            std::printf("%d times a day at %d degrees\n", crossings(amount), amount);
            break;
        case 'm': meeting(); break;
        default: std::printf("unknown %c\n", what);
        }
    }
    std::printf("%d wrong\n", wrong);
}
