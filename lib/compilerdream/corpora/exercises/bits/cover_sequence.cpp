// Cyclic sequences that hold every word of a length once: from necklaces, greedily, and as a circuit of edges.
#include <cstdint>
#include <cstdio>

constexpr int kMost = 5000;

struct Sequence {
    int length = 0;
    std::uint8_t symbol[kMost + 32];

    void append(int s) { symbol[length++] = static_cast<std::uint8_t>(s); }
    void reverse() {
        for (int i = 0, j = length - 1; i < j; i++, j--) {
            std::uint8_t t = symbol[i];
            symbol[i] = symbol[j];
            symbol[j] = t;
        }
    }
    const std::uint8_t *begin() const { return symbol; }
    const std::uint8_t *end() const { return symbol + length; }
};

// A stack that keeps its entries in place.
template <typename T, int Capacity>
class Stack {
    T entry_[Capacity];
    int count_ = 0;

public:
    bool empty() const { return count_ == 0; }
    T &top() { return entry_[count_ - 1]; }
    T pop() { return entry_[--count_]; }
    void push(const T &value) { entry_[count_++] = value; }
};

static int int_power(int base, int exponent) {
    int result = 1;
    while (exponent-- > 0) result *= base;
    return result;
}

// Concatenates the necklaces whose length divides n, in lexicographic order.
class Necklaces {
    int symbols_, n_;
    std::uint8_t a_[32];
    Sequence out_;

    void extend(int t, int period) {
        if (t > n_) {
            if (n_ % period == 0)
                for (int i = 1; i <= period; i++) out_.append(a_[i]);
            return;
        }
        a_[t] = a_[t - period];
        extend(t + 1, period);
        for (int symbol = a_[t - period] + 1; symbol < symbols_; symbol++) {
            a_[t] = static_cast<std::uint8_t>(symbol);
            extend(t + 1, t);
        }
    }

public:
    Necklaces(int symbols, int n) : symbols_(symbols), n_(n), a_() { extend(1, 1); }
    const Sequence &sequence() const { return out_; }
};

// Always appends the largest symbol that makes a new word.
static Sequence greedy(int symbols, int n) {
    int words = int_power(symbols, n), window = 0;
    bool seen[kMost] = {false};
    Sequence out;
    for (int i = 0; i < n; i++) out.append(0);
    seen[0] = true;
    for (;;) {
        int symbol = symbols - 1;
        while (symbol >= 0) {
            int next = (window * symbols + symbol) % words;
            if (!seen[next]) {
                seen[next] = true;
                window = next;
                break;
            }
            symbol--;
        }
        if (symbol < 0) break;
        out.append(symbol);
    }
    out.length = words;
    return out;
}

// Walks every edge of the graph of shorter words with an explicit stack.
static Sequence circuit(int symbols, int n) {
    int nodes = int_power(symbols, n - 1);
    int used[kMost] = {0};
    struct Step {
        int node, label;
    };
    Stack<Step, kMost + 1> stack;
    Sequence out;
    stack.push({0, -1});
    while (!stack.empty()) {
        Step step = stack.top();
        int &next = used[step.node];
        if (next < symbols) {
            int symbol = next++;
            stack.push({(step.node * symbols + symbol) % nodes, symbol});
        } else if (stack.pop().label >= 0) {
            out.append(step.label);
        }
    }
    out.reverse();
    return out;
}

static bool covers(const Sequence &s, int symbols, int n) {
    int words = int_power(symbols, n);
    if (s.length != words) return false;
    bool seen[kMost] = {false};
    for (int start = 0; start < s.length; start++) {
        int word = 0;
        for (int i = 0; i < n; i++) word = word * symbols + s.symbol[(start + i) % s.length];
        if (seen[word]) return false;
        seen[word] = true;
    }
    return true;
}

static void report(const char *name, const Sequence &s, int symbols, int n) {
    std::printf("  %s %s:", name, covers(s, symbols, n) ? "covers" : "FAILS");
    for (int i = 0; i < s.length && i < 40; i++)
        std::printf("%s%d", i % 10 == 0 ? " " : "", s.symbol[i]);
    std::printf("\n");
}

// Finds the lowest set bit by multiplying with a cyclic word of length 32.
static int bit_index_errors() {
    Necklaces five(2, 5);
    std::uint32_t magic = 0;
    for (std::uint8_t bit : five.sequence()) magic = magic << 1 | bit;
    int index[32], errors = 0;
    for (int i = 0; i < 32; i++) index[magic << i >> 27] = i;
    for (std::uint32_t x = 1, k = 0; k < 5000; k++, x = x * 69069 + 1) {
        if (x == 0) continue;
        std::uint32_t y = x << k % 24;
        if (y == 0) continue;
        int slow = 0;
        while (!(y >> slow & 1)) slow++;
        errors += index[(y & (~y + 1)) * magic >> 27] != slow;
    }
    std::printf("magic %08x, ", magic);
    return errors;
}

int main() {
    int symbols, n;
    while (std::scanf("%d %d", &symbols, &n) == 2) {
        if (symbols < 2 || n < 2 || n > 12 || int_power(symbols, n) > kMost) continue;
        std::printf("%d symbols, words of %d\n", symbols, n);
        Necklaces necklaces(symbols, n);
        report("necklaces", necklaces.sequence(), symbols, n);
        report("greedy", greedy(symbols, n), symbols, n);
        report("circuit", circuit(symbols, n), symbols, n);
    }
    std::printf("%d errors\n", bit_index_errors());
}
