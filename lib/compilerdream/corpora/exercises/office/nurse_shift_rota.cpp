// Ward rota by backtracking: early, late and night shifts under rest rules, wishes and limits; then a fairness report.
#include <cstdio>
#include <cstring>

namespace {

enum Shift : unsigned char { kOff, kEarly, kLate, kNight };

const int kMaxNurses = 9, kMaxDays = 14;
const char kLetters[] = ".ELN";

struct Nurse {
    char name[12] = "";
    bool senior = false;
    int limit = 0;
    unsigned short wish = 0;  // bit per day on which the nurse wants to be off
    Shift plan[kMaxDays] = {};
    int worked = 0, nights = 0;
};

inline bool wants_off(const Nurse &n, int day) { return n.wish >> day & 1; }
inline bool is_free(const Nurse &n, int day) { return n.plan[day] == kOff; }
inline Shift before(const Nurse &n, int day) { return day > 0 ? n.plan[day - 1] : kOff; }
inline int magnitude(int x) { return x < 0 ? -x : x; }

inline bool rested(const Nurse &n, int day, Shift s) {
    Shift last = before(n, day);
    if (last == kNight) return s == kNight;
    return !(last == kLate && s == kEarly);
}

inline int run_until(const Nurse &n, int day) {
    int run = 0;
    while (day > 0 && n.plan[--day] != kOff) ++run;
    return run;
}

class Ward {
public:
    bool read() {
        if (std::scanf("%d %d", &days_, &night_limit_) != 2 || days_ < 1 || days_ > kMaxDays) return false;
        for (int s = kEarly; s <= kNight; ++s)
            if (std::scanf("%d", &need_[s]) != 1) return false;
        int grade, days_off, day;
        Nurse fresh;
        count_ = 0;
        steps_ = 0;
        while (std::scanf("%11s", fresh.name) == 1 && std::strcmp(fresh.name, "end") != 0) {
            if (std::scanf("%d %d %d", &grade, &fresh.limit, &days_off) != 3) break;
            fresh.senior = grade == 1;
            fresh.wish = 0;
            while (days_off-- > 0 && std::scanf("%d", &day) == 1)
                if (day >= 1 && day <= days_) fresh.wish = static_cast<unsigned short>(fresh.wish | 1 << (day - 1));
            if (count_ < kMaxNurses) nurses_[count_++] = fresh;
        }
        return true;
    }

    // Fills slot after slot: the early places of a day, its late places, its nights, then the next day.
    bool fill(int day, int shift, int place) {
        if (++steps_ > kMostSteps) return false;
        if (day == days_) return true;
        if (shift > kNight) return fill(day + 1, kEarly, 0);
        if (place == need_[shift]) return covered(day, shift) && fill(day, shift + 1, 0);
        int order[kMaxNurses];
        int n = candidates(day, static_cast<Shift>(shift), order);
        for (int i = 0; i < n; ++i) {
            give(nurses_[order[i]], day, static_cast<Shift>(shift));
            if (fill(day, shift, place + 1)) return true;
            take_back(nurses_[order[i]], day);
        }
        return false;
    }

    void print() const {
        for (int i = 0; i < count_; ++i) {
            const Nurse &n = nurses_[i];
            std::printf("  %-8s%c ", n.name, n.senior ? '*' : ' ');
            for (int d = 0; d < days_; ++d) std::printf("%c", wants_off(n, d) && is_free(n, d) ? 'w' : kLetters[n.plan[d]]);
            std::printf(" %2d shifts, %d nights\n", n.worked, n.nights);
        }
        int sum = 0, spread = 0;
        for (int i = 0; i < count_; ++i) sum += nurses_[i].worked;
        for (int i = 0; i < count_; ++i) spread += magnitude(nurses_[i].worked * count_ - sum);
        std::printf("  %d shifts, mean unfairness %.2f, rules %s\n", sum,
                    static_cast<double>(spread) / (count_ * count_), valid() ? "kept" : "broken");
    }

    int steps() const { return steps_; }

private:
    static const int kMostSteps = 20000;

    bool may_work(const Nurse &n, int day, Shift s) const {
        return is_free(n, day) && !wants_off(n, day) && n.worked < n.limit && rested(n, day, s) &&
               run_until(n, day) < 5 && !(s == kNight && n.nights >= night_limit_);
    }
    static int burden(const Nurse &n, Shift s) { return 4 * n.worked + (s == kNight ? 6 * n.nights : 0) - n.limit; }

    int candidates(int day, Shift s, int *order) const {
        int n = 0;
        for (int i = 0; i < count_; ++i) {
            if (!may_work(nurses_[i], day, s)) continue;
            int at = n++;
            for (; at > 0 && burden(nurses_[order[at - 1]], s) > burden(nurses_[i], s); --at) order[at] = order[at - 1];
            order[at] = i;
        }
        return n;
    }
    bool covered(int day, int shift) const {
        for (int i = 0; i < count_; ++i)
            if (nurses_[i].senior && nurses_[i].plan[day] == shift) return true;
        return need_[shift] == 0;
    }
    static void give(Nurse &n, int day, Shift s) {
        n.plan[day] = s;
        ++n.worked;
        n.nights += s == kNight;
    }
    static void take_back(Nurse &n, int day) {
        n.nights -= n.plan[day] == kNight;
        --n.worked;
        n.plan[day] = kOff;
    }
    // Counts everything anew from the finished plan.
    bool valid() const {
        for (int d = 0; d < days_; ++d) {
            int have[4] = {0, 0, 0, 0};
            for (int i = 0; i < count_; ++i) {
                const Nurse &n = nurses_[i];
                ++have[n.plan[d]];
                if (!is_free(n, d) && (wants_off(n, d) || !rested(n, d, n.plan[d]))) return false;
            }
            for (int s = kEarly; s <= kNight; ++s)
                if (have[s] != need_[s] || !covered(d, s)) return false;
        }
        return true;
    }

    Nurse nurses_[kMaxNurses];
    int count_ = 0, days_ = 0, night_limit_ = 0, need_[4] = {}, steps_ = 0;
};

Ward ward;

}  // namespace

int main() {
    for (int number = 1; ward.read(); ++number) {
        bool done = ward.fill(0, kEarly, 0);
        std::printf("ward %d: %s after %d steps\n", number, done ? "rota found" : "no rota", ward.steps());
        if (done) ward.print();
    }
    return 0;
}
