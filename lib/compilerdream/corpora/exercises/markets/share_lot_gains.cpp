// Keeps lots of shares through purchases, sales, splits and dividends and compares four ways to count taxable gains.
#include <cstdio>
#include <cstring>
#include <vector>

struct Lot {
    int day;
    long shares;
    long cost;   // cents for the whole lot
};

class Account {
public:
    virtual ~Account() = default;
    virtual const char *name() const = 0;

    void buy(int day, long shares, long price) { lots_.push_back({day, shares, shares * price}); }

    bool sell(int day, long shares, long price)
    {
        if (shares > held()) return false;
        while (shares > 0) {
            std::size_t k = choose(price);
            Lot &lot = lots_[k];
            long part = shares < lot.shares ? shares : lot.shares;
            long cost = part == lot.shares ? lot.cost : lot.cost * part / lot.shares;
            long gain = part * price - cost;
            (day - lot.day > 365 ? long_gain_ : short_gain_) += gain;
            cash_ += part * price;
            lot.shares -= part;
            lot.cost -= cost;
            shares -= part;
            if (lot.shares == 0) lots_.erase(lots_.begin() + static_cast<long>(k));
        }
        return true;
    }

    // Every old share becomes to/from new ones; fractions of a lot are paid out at the price.
    void split(long to, long from, long price)
    {
        for (Lot &lot : lots_) {
            long grown = lot.shares * to, rest = grown % from;
            lot.shares = grown / from;
            long paid = price * rest / from;
            lot.cost -= paid;
            cash_ += paid;
        }
    }

    void dividend(int day, long per_share, long price, bool reinvest)
    {
        long amount = held() * per_share;
        income_ += amount;
        long more = reinvest ? amount / price : 0;
        if (more > 0) buy(day, more, price);
        cash_ += amount - more * price;
    }

    long held() const
    {
        long sum = 0;
        for (const Lot &lot : lots_) sum += lot.shares;
        return sum;
    }
    long book() const
    {
        long sum = 0;
        for (const Lot &lot : lots_) sum += lot.cost;
        return sum;
    }
    // Long gains are taxed at 15%, short ones and dividends at 30%; losses lower the tax.
    long tax() const { return (long_gain_ * 15 + (short_gain_ + income_) * 30) / 100; }

    void print() const
    {
        std::printf("  %-8s long %8.2f short %8.2f income %7.2f tax %8.2f, %ld shares in %d lots for %.2f\n", name(),
                    money(long_gain_), money(short_gain_), money(income_), money(tax()), held(), static_cast<int>(lots_.size()),
                    money(book()));
    }
    // What was paid in must be found again as book value, cash and gains.
    long balance(long paid_in) const { return paid_in + long_gain_ + short_gain_ + income_ - cash_ - book(); }

protected:
    virtual std::size_t choose(long price) const = 0;
    static double money(long cents) { return static_cast<double>(cents) / 100; }

    std::vector<Lot> lots_;

private:
    long cash_ = 0, long_gain_ = 0, short_gain_ = 0, income_ = 0;
};

struct OldestFirst : Account {
    const char *name() const override { return "oldest"; }
    std::size_t choose(long) const override { return 0; }
};

struct NewestFirst : Account {
    const char *name() const override { return "newest"; }
    std::size_t choose(long) const override { return lots_.size() - 1; }
};

struct DearestFirst : Account {
    const char *name() const override { return "dearest"; }
    std::size_t choose(long) const override
    {
        std::size_t best = 0;
        for (std::size_t i = 1; i < lots_.size(); ++i)
            if (lots_[i].cost * lots_[best].shares > lots_[best].cost * lots_[i].shares) best = i;
        return best;
    }
};

struct NearestFirst : Account {
    const char *name() const override { return "nearest"; }
    std::size_t choose(long price) const override
    {
        std::size_t best = 0;
        double least = 1e18;
        for (std::size_t i = 0; i < lots_.size(); ++i) {
            double off = static_cast<double>(lots_[i].cost) / static_cast<double>(lots_[i].shares) - static_cast<double>(price);
            if (off < 0) off = -off;
            if (off < least) {
                least = off;
                best = i;
            }
        }
        return best;
    }
};

int main()
{
    OldestFirst oldest;
    NewestFirst newest;
    DearestFirst dearest;
    NearestFirst nearest;
    Account *const accounts[] = {&oldest, &newest, &dearest, &nearest};
    long paid_in = 0, a, b;
    int day;
    char what[12];
    while (std::scanf("%d %11s %ld %ld", &day, what, &a, &b) == 4) {
        bool fine = true;
        if (a <= 0 || b <= 0) {
            std::printf("day %d: strange numbers\n", day);
            continue;
        }
        if (std::strcmp(what, "buy") == 0) paid_in += a * b;
        for (Account *acc : accounts) {
            if (std::strcmp(what, "buy") == 0) acc->buy(day, a, b);
            else if (std::strcmp(what, "sell") == 0) fine = acc->sell(day, a, b) && fine;
            else if (std::strcmp(what, "split") == 0) acc->split(a, b, 2500);
            else if (std::strcmp(what, "pay") == 0) acc->dividend(day, a, b, false);
            else if (std::strcmp(what, "drip") == 0) acc->dividend(day, a, b, true);
            else fine = false;
        }
        if (!fine) std::printf("day %d: cannot %s %ld\n", day, what, a);
        if (std::strcmp(what, "sell") == 0 && fine) {
            std::printf("day %d: sold %ld at %ld.%02ld\n", day, a, b / 100, b % 100);
            for (const Account *acc : accounts) acc->print();
        }
    }
    std::printf("paid in %.2f, off balance:", static_cast<double>(paid_in) / 100);
    for (const Account *acc : accounts) std::printf(" %ld", acc->balance(paid_in));
    std::putchar('\n');
    return 0;
}
