// Numerals with sums of non-neighbouring terms of the additive sequence: addition, self-delimiting code, games.
#include <cstdint>
#include <cstdio>
#include <string>

namespace {

constexpr int kTerms = 44;

struct Terms {
    std::uint32_t value[kTerms];
    constexpr Terms() : value() {
        value[0] = 1;
        value[1] = 2;
        for (int i = 2; i < kTerms; i++) value[i] = value[i - 1] + value[i - 2];
    }
};

constexpr Terms terms;

// Bit i of the mask stands for term i.
class Golden {
    std::uint64_t bits_ = 0;

    // No two neighbours, no digit above one: rewrites a digit array to normal form.
    static Golden normal(int (&digit)[kTerms + 2]) {
        for (bool changed = true; changed;) {
            changed = false;
            for (int i = kTerms - 1; i >= 0; i--) {
                if (digit[i] >= 1 && digit[i + 1] >= 1) {
                    digit[i]--;
                    digit[i + 1]--;
                    digit[i + 2]++;
                    changed = true;
                } else if (digit[i] >= 2) {
                    digit[i] -= 2;
                    digit[i + 1]++;
                    if (i >= 2) digit[i - 2]++;
                    if (i == 1) digit[0]++;
                    changed = true;
                }
            }
        }
        Golden g;
        for (int i = 0; i < kTerms; i++)
            if (digit[i]) g.bits_ |= std::uint64_t{1} << i;
        return g;
    }

public:
    Golden() = default;
    explicit Golden(std::uint32_t n) {
        for (int i = kTerms - 1; i >= 0; i--) {
            if (terms.value[i] <= n) {
                n -= terms.value[i];
                bits_ |= std::uint64_t{1} << i;
            }
        }
    }

    std::uint32_t value() const {
        std::uint32_t sum = 0;
        for (int i = 0; i < kTerms; i++)
            if (bits_ >> i & 1) sum += terms.value[i];
        return sum;
    }

    friend Golden operator+(const Golden &a, const Golden &b) {
        int digit[kTerms + 2] = {0};
        for (int i = 0; i < kTerms; i++)
            digit[i] = static_cast<int>((a.bits_ >> i & 1) + (b.bits_ >> i & 1));
        return normal(digit);
    }

    bool operator==(const Golden &other) const { return bits_ == other.bits_; }
    bool proper() const { return (bits_ & bits_ >> 1) == 0; }
    int weight() const {
        int count = 0;
        for (std::uint64_t b = bits_; b; b &= b - 1) count++;
        return count;
    }
    std::uint32_t smallest() const {
        for (int i = 0; i < kTerms; i++)
            if (bits_ >> i & 1) return terms.value[i];
        return 0;
    }

    void append_code(std::string &out) const {
        for (std::uint64_t b = bits_; b; b >>= 1) out += b & 1 ? '1' : '0';
        out += '1';
    }

    static Golden read_code(const std::string &text, std::size_t &at) {
        Golden g;
        bool last = false;
        for (int i = 0; at < text.size(); i++) {
            bool one = text[at++] == '1';
            if (one && last) break;
            if (one) g.bits_ |= std::uint64_t{1} << i;
            last = one;
        }
        return g;
    }
};

// The shift of every term to the next, nearly a multiplication by the golden ratio.
std::uint32_t shifted(std::uint32_t n) {
    std::uint32_t sum = 0;
    for (int i = kTerms - 2; i >= 0; i--) {
        if (terms.value[i] <= n) {
            n -= terms.value[i];
            sum += terms.value[i + 1];
        }
    }
    return sum;
}

// Take between one and twice what was taken before; the one who takes the last wins.
bool can_win(int pile, int most) {
    static signed char memo[65][65];
    if (most >= pile) return pile > 0;
    signed char &known = memo[pile][most];
    if (known == 0) {
        known = -1;
        for (int take = 1; take <= most && known < 0; take++)
            if (!can_win(pile - take, 2 * take)) known = 1;
    }
    return known > 0;
}

}  // namespace

int main() {
    std::uint32_t n, previous = 1;
    std::string stream;
    int wrong = 0, count = 0;
    while (std::scanf("%u", &n) == 1) {
        Golden g(n), sum = g + Golden(previous);
        wrong += g.value() != n || !g.proper();
        wrong += !(sum == Golden(n + previous));
        std::printf("%u: %d terms, smallest %u, shifted %u, sum %u\n", n, g.weight(), g.smallest(),
                    shifted(n), sum.value());
        g.append_code(stream);
        previous = n;
        count++;
    }
    std::printf("%s\n", stream.c_str());
    std::size_t at = 0;
    while (at < stream.size()) {
        std::printf("%u ", Golden::read_code(stream, at).value());
        count--;
    }
    std::printf("\n%d left over\n", count);
    for (std::uint32_t a = 0; a < 60; a++)
        for (std::uint32_t b = 0; b < 60; b += 7) wrong += (Golden(a) + Golden(b)).value() != a + b;
    for (int pile = 2; pile <= 60; pile++)
        for (int most = 1; most < pile; most++)
            wrong += can_win(pile, most) != (static_cast<int>(Golden(static_cast<std::uint32_t>(pile)).smallest()) <= most);
    std::printf("%d wrong\n", wrong);
}
