// Counts the integers of an interval with given digit properties, digit by digit with memory.
#include <cstdint>
#include <cstdio>
#include <cstring>

using Count = std::int64_t;

// A property is an automaton that reads decimal digits from the most significant one on.
struct Property {
    virtual ~Property() = default;
    virtual int states() const = 0;
    virtual int step(int state, int digit, bool leading) const = 0;  // -1: rejected
    virtual bool accepts(int state) const = 0;
    virtual const char *name() const = 0;
};

class DivisibleDigitSum : public Property {
    int modulus_;

public:
    explicit DivisibleDigitSum(int modulus) : modulus_(modulus) {}
    int states() const override { return modulus_; }
    int step(int state, int digit, bool) const override { return (state + digit) % modulus_; }
    bool accepts(int state) const override { return state == 0; }
    const char *name() const override { return "digit sum divisible"; }
};

class NoRepeatedNeighbours : public Property {
public:
    int states() const override { return 11; }
    int step(int state, int digit, bool leading) const override {
        if (leading)
            return 10;
        return state == digit ? -1 : digit;
    }
    bool accepts(int) const override { return true; }
    const char *name() const override { return "neighbours differ"; }
};

class AllOddDigits : public Property {  // the five odd digits occur; others may, too
public:
    int states() const override { return 32; }
    int step(int state, int digit, bool leading) const override {
        return !leading && (digit & 1) ? state | 1 << (digit >> 1) : state;
    }
    bool accepts(int state) const override { return state == 31; }
    const char *name() const override { return "contains 1, 3, 5, 7, 9"; }
};

class Counter {
    const Property &property_;
    int digits_[20], length_ = 0;
    Count memo_[20][64][2];

    Count count(int position, int state, bool leading, bool tight) {
        if (position < 0)
            return property_.accepts(state);
        Count &known = memo_[position][state][leading];
        if (!tight && known >= 0)
            return known;
        Count total = 0;
        int top = tight ? digits_[position] : 9;
        for (int digit = 0; digit <= top; digit++) {
            bool still = leading && digit == 0 && position > 0;
            int next = property_.step(state, digit, still);
            if (next >= 0)
                total += count(position - 1, next, still, tight && digit == top);
        }
        if (!tight)
            known = total;
        return total;
    }

public:
    explicit Counter(const Property &property) : property_(property) {
        std::memset(memo_, -1, sizeof memo_);
    }

    Count up_to(Count limit, int start) {
        if (limit < 0)
            return 0;
        length_ = 0;
        do
            digits_[length_++] = static_cast<int>(limit % 10);
        while ((limit /= 10) > 0);
        return count(length_ - 1, start, true, true);
    }
};

int main() {
    DivisibleDigitSum sum(13);
    NoRepeatedNeighbours differ;
    AllOddDigits odd;
    struct {
        const Property *property;
        int start;
    } tasks[] = {{&sum, 0}, {&differ, 10}, {&odd, 0}};

    long long low, high;
    while (std::scanf("%lld %lld", &low, &high) == 2) {
        std::printf("[%lld, %lld]\n", low, high);
        for (const auto &task : tasks) {
            Counter counter(*task.property);
            Count answer = counter.up_to(high, task.start) - counter.up_to(low - 1, task.start);
            std::printf("  %s: %lld\n", task.property->name(), static_cast<long long>(answer));
        }
    }
}
