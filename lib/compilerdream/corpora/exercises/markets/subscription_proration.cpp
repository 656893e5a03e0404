// Bills subscribers month by month with trials, changes of plan in mid-month, pauses, failed payments and credit.
#include <cstdio>
#include <cstring>

struct Plan {
    const char *name;
    int monthly;     // cents
    int included;    // units of use within the price
    int per_unit;    // cents for each further unit
};

const Plan plans[] = {{"none", 0, 0, 0}, {"basic", 900, 10, 50}, {"plus", 1900, 60, 30}, {"team", 4900, 400, 15}};
const int plan_count = sizeof plans / sizeof plans[0];
const int month_days = 30;

enum Status { absent, trial, active, paused, overdue, ended };
const char *const status_names[] = {"absent", "trial", "active", "paused", "overdue", "ended"};

int find_plan(const char *name)
{
    for (int i = 1; i < plan_count; ++i)
        if (std::strcmp(plans[i].name, name) == 0) return i;
    return 0;
}

struct Totals {
    long charged = 0, collected = 0, waived = 0;
};

class Subscriber {
public:
    Status status = absent;

    void start(int plan, int trial_days)
    {
        plan_ = plan;
        status = trial_days > 0 ? trial : active;
        trial_left_ = trial_days;
        owed_ = use_ = failures_ = 0;
        std::memset(days_, 0, sizeof days_);
    }
    void change(int plan) { plan_ = plan; }
    void consume(int units) { use_ += serving() ? units : 0; }
    void credit(int cents) { owed_ -= cents; }
    void pause() { if (serving()) status = paused; }
    void resume() { if (status == paused) status = trial_left_ > 0 ? trial : active; }
    void end() { status = ended; }

    void pass_day()
    {
        if (status == active || status == overdue) ++days_[plan_];
        if (status == trial && --trial_left_ == 0) status = active;
    }
    // The bill counts days on every plan; allowances shrink in the same proportion.
    long bill(Totals &totals)
    {
        long fee = 0, included = 0;
        int dearest = 0, billed = 0;
        for (int p = 1; p < plan_count; ++p) {
            fee += static_cast<long>(plans[p].monthly) * days_[p];
            included += static_cast<long>(plans[p].included) * days_[p];
            billed += days_[p];
            if (days_[p] && plans[p].per_unit > plans[dearest].per_unit) dearest = p;
        }
        fee = rounded(fee);
        included = rounded(included);
        long extra = use_ > included && billed > 0 ? (use_ - included) * plans[dearest].per_unit : 0;
        std::memset(days_, 0, sizeof days_);
        use_ = 0;
        owed_ += fee + extra;
        totals.charged += fee + extra;
        return fee + extra;
    }
    // Three failures in a row end the subscription and the debt is written off.
    const char *collect(bool works, Totals &totals)
    {
        if (owed_ <= 0) return "nothing due";
        if (works) {
            totals.collected += owed_;
            owed_ = 0;
            failures_ = 0;
            if (status == overdue) status = active;
            return "paid";
        }
        if (++failures_ < 3) {
            if (status == active) status = overdue;
            return "failed";
        }
        totals.waived += owed_;
        owed_ = 0;
        end();
        return "written off";
    }
    long owed() const { return owed_; }
    bool serving() const { return status == trial || status == active || status == overdue; }

private:
    static long rounded(long x) { return (x + month_days / 2) / month_days; }

    int plan_ = 0, trial_left_ = 0, failures_ = 0;
    int days_[plan_count] = {};
    long owed_ = 0, use_ = 0;
};

int main()
{
    Subscriber people[8];
    bool card_works[8];
    Totals totals;
    long credits = 0;
    int today = 0, who, day, number;
    char what[12], word[12];
    for (bool &w : card_works) w = true;
    while (std::scanf("%d %11s %d %11s %d", &day, what, &who, word, &number) == 5) {
        if (day < today || day > 3000 || who < 0 || who >= 8) {
            std::printf("day %d: line refused\n", day);
            continue;
        }
        for (; today < day; ++today) {
            for (Subscriber &s : people) s.pass_day();
            if ((today + 1) % month_days != 0) continue;
            std::printf("month %d\n", (today + 1) / month_days);
            for (int i = 0; i < 8; ++i) {
                Subscriber &s = people[i];
                if (s.status == absent) continue;
                long amount = s.bill(totals), due = s.owed();
                const char *result = s.collect(card_works[i], totals);
                if (amount || due)
                    std::printf("  %d: billed %ld.%02ld, due %.2f, %s, now %s\n", i, amount / 100, amount % 100,
                                static_cast<double>(due) / 100, result, status_names[s.status]);
            }
        }
        Subscriber &s = people[who];
        switch (what[0]) {
        case 's': s.start(find_plan(word), number); break;
        case 'c': s.change(find_plan(word)); break;
        case 'u': s.consume(number); break;
        case 'g': s.credit(number); credits += number; break;
        case 'p': s.pause(); break;
        case 'r': s.resume(); break;
        case 'e': s.end(); break;
        case 'k': card_works[who] = number != 0; break;
        case 'x': break;
        default: std::printf("day %d: %s?\n", day, what);
        }
    }
    long open = 0;
    for (const Subscriber &s : people) open += s.owed();
    std::printf("charged %ld, collected %ld, waived %ld, credits %ld, open %ld: %s\n", totals.charged, totals.collected,
                totals.waived, credits, open,
                totals.charged - credits == totals.collected + totals.waived + open ? "balanced" : "NOT BALANCED");
    return 0;
}
