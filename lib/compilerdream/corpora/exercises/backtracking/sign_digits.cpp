// Signs between the digits one to nine: which totals can be written, by recursion and by counting in base three.
#include <cstdio>
#include <map>
#include <string>

static const int kDigits = 9;

class Expressions {
    std::map<int, int> ways_;
    int wanted_;
    std::string shortest_;

    void extend(int digit, int total, int term, const std::string &text) {
        if (digit > kDigits) {
            int value = total + term;
            ways_[value]++;
            if (value == wanted_ && (shortest_.empty() || text.size() < shortest_.size())) shortest_ = text;
            return;
        }
        const char c = static_cast<char>('0' + digit);
        extend(digit + 1, total, term * 10 + (term < 0 ? -digit : digit), text + c);
        extend(digit + 1, total + term, digit, text + '+' + c);
        extend(digit + 1, total + term, -digit, text + '-' + c);
    }

public:
    explicit Expressions(int wanted) : wanted_(wanted) { extend(2, 0, 1, "1"); }

    int ways(int value) const {
        auto found = ways_.find(value);
        return found == ways_.end() ? 0 : found->second;
    }
    const std::string &shortest() const { return shortest_; }

    int first_gap() const {
        int value = 0;
        while (ways_.count(value)) value++;
        return value;
    }
    int values() const { return static_cast<int>(ways_.size()); }
};

// Codes in base three: no sign, plus, minus.
static int count_codes(int wanted) {
    int hits = 0;
    for (int code = 0; code < 6561; code++) {
        int total = 0, sign = 1, term = 1;
        for (int digit = 2, rest = code; digit <= kDigits; digit++, rest /= 3) {
            if (rest % 3 == 0) {
                term = term * 10 + digit;
                continue;
            }
            total += sign * term;
            sign = rest % 3 == 1 ? 1 : -1;
            term = digit;
        }
        hits += total + sign * term == wanted;
    }
    return hits;
}

int main() {
    int wanted;
    while (std::scanf("%d", &wanted) == 1) {
        Expressions all(wanted);
        int ways = all.ways(wanted), codes = count_codes(wanted);
        std::printf("%d: %d ways%s, %s; %d values, first gap %d\n", wanted, ways, ways == codes ? "" : " (codes differ)",
                    ways ? all.shortest().c_str() : "none", all.values(), all.first_gap());
    }
}
