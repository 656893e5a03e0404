// Mixed old units of length, weight, money and volume as ladders of steps: adds, subtracts, splits and converts to metric.
#include <cstdio>
#include <cstring>

template <int Rungs>
struct Ladder {
    const char *kind;
    const char *names[Rungs];      // largest first
    int steps[Rungs];              // how many of this unit make one of the unit above; the first is unused
    double metric;                 // one smallest unit in metric terms
    const char *metric_name;
};

static const Ladder<6> length = {"length", {"mi", "fur", "ch", "yd", "ft", "in"}, {0, 8, 10, 22, 3, 12}, 0.0254, "m"};
static const Ladder<5> weight = {"weight", {"ton", "cwt", "st", "lb", "oz"}, {0, 20, 8, 14, 16}, 0.028349523, "kg"};
static const Ladder<4> money = {"money", {"pound", "s", "d", "farthing"}, {0, 20, 12, 4}, 1.0 / 960, "pounds"};
static const Ladder<5> volume = {"volume", {"gal", "qt", "pt", "gill", "floz"}, {0, 4, 2, 4, 5}, 0.0284130625, "l"};

template <int Rungs>
class Amount {
public:
    explicit Amount(const Ladder<Rungs> &ladder, long long smallest = 0) : ladder_(&ladder)
    {
        negative_ = smallest < 0;
        if (negative_) smallest = -smallest;
        for (int i = Rungs - 1; i > 0; --i) {
            parts_[i] = smallest % ladder.steps[i];
            smallest /= ladder.steps[i];
        }
        parts_[0] = smallest;
    }

    long long smallest() const
    {
        long long n = parts_[0];
        for (int i = 1; i < Rungs; ++i) n = n * ladder_->steps[i] + parts_[i];
        return negative_ ? -n : n;
    }

    // digit by digit with carries, as on paper; both must be positive
    Amount paper_sum(const Amount &other) const
    {
        Amount sum(*ladder_);
        long long carry = 0;
        for (int i = Rungs - 1; i >= 0; --i) {
            long long t = parts_[i] + other.parts_[i] + carry;
            carry = 0;
            if (i > 0 && t >= ladder_->steps[i]) {
                t -= ladder_->steps[i];
                carry = 1;
            }
            sum.parts_[i] = t;
        }
        return sum;
    }

    Amount operator+(const Amount &o) const { return Amount(*ladder_, smallest() + o.smallest()); }
    Amount operator-(const Amount &o) const { return Amount(*ladder_, smallest() - o.smallest()); }
    Amount split(int shares, long long &rest) const
    {
        long long n = smallest();
        rest = n % shares;
        return Amount(*ladder_, n / shares);
    }
    bool operator==(const Amount &o) const { return smallest() == o.smallest(); }

    bool add_part(long long n, const char *unit)
    {
        for (int i = 0; i < Rungs; ++i)
            if (std::strcmp(unit, ladder_->names[i]) == 0) {
                long long size = 1;
                for (int k = i + 1; k < Rungs; ++k) size *= ladder_->steps[k];
                *this = Amount(*ladder_, smallest() + n * size);
                return true;
            }
        return false;
    }

    void print() const
    {
        bool any = false;
        if (negative_) std::printf("less ");
        for (int i = 0; i < Rungs; ++i)
            if (parts_[i]) {
                std::printf("%s%lld %s", any ? " " : "", parts_[i], ladder_->names[i]);
                any = true;
            }
        if (!any) std::printf("nothing");
    }

    double metric() const { return static_cast<double>(smallest()) * ladder_->metric; }

private:
    const Ladder<Rungs> *ladder_;
    long long parts_[Rungs];
    bool negative_;
};

// reads pairs of number and unit up to a dot
template <int Rungs>
static bool read(Amount<Rungs> &amount)
{
    char word[16], unit[16];
    long long n;
    while (std::scanf("%15s", word) == 1 && std::strcmp(word, ".") != 0) {
        if (std::sscanf(word, "%lld", &n) != 1 || std::scanf("%15s", unit) != 1) return false;
        if (!amount.add_part(n, unit)) std::printf("(no unit %s) ", unit);
    }
    return true;
}

template <int Rungs>
static int work(const Ladder<Rungs> &ladder, int shares)
{
    Amount<Rungs> a(ladder), b(ladder);
    if (!read(a) || !read(b)) return 1;
    std::printf("%s: ", ladder.kind);
    a.print();
    std::printf(" and ");
    b.print();
    Amount<Rungs> sum = a + b, difference = a - b;
    std::printf("\n  sum ");
    sum.print();
    std::printf(" = %.3f %s\n  difference ", sum.metric(), ladder.metric_name);
    difference.print();
    long long rest = 0;
    Amount<Rungs> share = sum.split(shares, rest);
    std::printf("\n  a share of %d: ", shares);
    share.print();
    std::printf(", rest %lld %s\n", rest, ladder.names[Rungs - 1]);
    int wrong = !(difference + b == a);
    wrong += !(a.paper_sum(b) == sum);
    Amount<Rungs> all(ladder, rest);
    for (int i = 0; i < shares; ++i) all = all + share;
    return wrong + !(all == sum);
}

int main()
{
    char kind[16];
    int shares, wrong = 0, sums = 0;
    while (std::scanf("%15s %d", kind, &shares) == 2 && shares > 0) {
        ++sums;
        switch (kind[0]) {
        case 'l': wrong += work(length, shares); break;
        case 'w': wrong += work(weight, shares); break;
        case 'm': wrong += work(money, shares); break;
        case 'v': wrong += work(volume, shares); break;
        default: std::printf("no ladder for %s\n", kind); return 0;
        }
    }
    std::printf("%d sums, %d wrong\n", sums, wrong);
    return 0;
}
