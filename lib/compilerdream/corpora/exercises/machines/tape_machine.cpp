// Machines with a tape and a handful of states, run from rules in text until they stop, loop or leave the tape.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>

struct Rule {
    std::uint8_t write;
    std::int8_t move;
    std::int8_t next;  // -1 stops
};

class Program {
    static constexpr int kStates = 8, kSymbols = 4;
    std::array<std::array<Rule, kSymbols>, kStates> rules_{};
    int states_ = 0, symbols_ = 2;

public:
    // Rules are triples such as 1RB, one for each symbol, then the next state; a dash for none.
    bool parse(const char *text, int symbols) {
        int length = static_cast<int>(std::strlen(text));
        symbols_ = symbols;
        states_ = length / (3 * symbols);
        if (length % (3 * symbols) != 0 || states_ > kStates || symbols > kSymbols) return false;
        for (int state = 0; state < states_; state++) {
            for (int symbol = 0; symbol < symbols; symbol++, text += 3) {
                Rule &rule = rules_[static_cast<std::size_t>(state)][static_cast<std::size_t>(symbol)];
                rule.write = static_cast<std::uint8_t>(text[0] - '0');
                rule.move = text[1] == 'R' ? 1 : -1;
                rule.next = text[2] == 'H' ? std::int8_t{-1} : static_cast<std::int8_t>(text[2] - 'A');
                if (rule.write >= symbols || rule.next >= states_) return false;
            }
        }
        return true;
    }
    const Rule &rule(int state, int symbol) const {
        return rules_[static_cast<std::size_t>(state)][static_cast<std::size_t>(symbol)];
    }
};

enum class Ending { kHalted, kTooLong, kOffTape };

struct Outcome {
    Ending ending;
    long steps;
    int weight, low, high;
};

// One byte for each cell.
class Tape {
    static constexpr int kCells = 4001;
    std::uint8_t cell_[kCells] = {0};
    int at_ = kCells / 2, low_ = at_, high_ = at_;

public:
    int read() const { return cell_[at_]; }
    void write(std::uint8_t symbol) { cell_[at_] = symbol; }
    bool move(int by) {
        at_ += by;
        if (at_ < 0 || at_ >= kCells) return false;
        if (at_ < low_) low_ = at_;
        if (at_ > high_) high_ = at_;
        return true;
    }
    int weight() const {
        int count = 0;
        for (int i = low_; i <= high_; i++) count += cell_[i] != 0;
        return count;
    }
    int low() const { return low_ - kCells / 2; }
    int high() const { return high_ - kCells / 2; }
};

// Two stacks of two-bit symbols: what lies left and right of the head.
class Stacks {
    static constexpr int kWords = 64;
    std::uint64_t left_[kWords] = {0}, right_[kWords] = {0};
    std::uint8_t current_ = 0;
    int at_ = 0, low_ = 0, high_ = 0;

    static void push(std::uint64_t *stack, std::uint8_t symbol) {
        std::uint64_t carry = symbol;
        for (int i = 0; i < kWords && (carry || stack[i]); i++) {
            std::uint64_t out = stack[i] >> 62;
            stack[i] = stack[i] << 2 | carry;
            carry = out;
        }
    }
    static std::uint8_t pop(std::uint64_t *stack) {
        std::uint8_t symbol = stack[0] & 3;
        for (int i = 0; i < kWords; i++)
            stack[i] = stack[i] >> 2 | (i + 1 < kWords ? stack[i + 1] << 62 : 0);
        return symbol;
    }
    static int nonzero(const std::uint64_t *stack) {
        int count = 0;
        for (int i = 0; i < kWords; i++)
            for (std::uint64_t x = stack[i]; x; x >>= 2) count += (x & 3) != 0;
        return count;
    }

public:
    int read() const { return current_; }
    void write(std::uint8_t symbol) { current_ = symbol; }
    bool move(int by) {
        push(by > 0 ? left_ : right_, current_);
        current_ = pop(by > 0 ? right_ : left_);
        at_ += by;
        if (at_ < -2000 || at_ > 2000) return false;
        if (at_ < low_) low_ = at_;
        if (at_ > high_) high_ = at_;
        return true;
    }
    int weight() const { return nonzero(left_) + nonzero(right_) + (current_ != 0); }
    int low() const { return low_; }
    int high() const { return high_; }
};

template <typename Memory>
Outcome run(const Program &program, long limit) {
    Memory memory;
    int state = 0;
    long steps = 0;
    Ending ending = Ending::kTooLong;
    while (steps < limit) {
        const Rule &rule = program.rule(state, memory.read());
        memory.write(rule.write);
        steps++;
        if (!memory.move(rule.move)) {
            ending = Ending::kOffTape;
            break;
        }
        if (rule.next < 0) {
            ending = Ending::kHalted;
            break;
        }
        state = rule.next;
    }
    return {ending, steps, memory.weight(), memory.low(), memory.high()};
}

int main() {
    char text[100];
    int symbols;
    long limit;
    static const char *const endings[] = {"halted", "still running", "left the tape"};
    while (std::scanf("%d %99s %ld", &symbols, text, &limit) == 3) {
        Program program;
        if (!program.parse(text, symbols)) {
            std::printf("cannot read %s\n", text);
            continue;
        }
        Outcome a = run<Tape>(program, limit), b = run<Stacks>(program, limit < 3000 ? limit : 3000);
        bool same = a.steps > 3000 || (a.ending == b.ending && a.steps == b.steps &&
                                       a.weight == b.weight && a.low == b.low && a.high == b.high);
        std::printf("%s after %ld steps, %d marks between %d and %d, %s\n",
                    endings[static_cast<int>(a.ending)], a.steps, a.weight, a.low, a.high,
                    same ? "confirmed" : "CONTRADICTED");
    }
}
