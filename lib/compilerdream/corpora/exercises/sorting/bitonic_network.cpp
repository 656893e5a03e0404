// Builds sorting networks (bitonic and odd-even merge), checks them on zeros and ones, and runs them.
#include <array>
#include <cstdint>
#include <cstdio>
#include <vector>

struct Comparator {
    std::uint8_t low, high;
};

class Network {
public:
    explicit Network(int wires) : wires_(wires) {}

    void bitonic(int from, int count, bool up) {
        if (count < 2)
            return;
        int half = count / 2;
        bitonic(from, half, true);
        bitonic(from + half, half, false);
        merge_bitonic(from, count, up);
    }

    void odd_even(int from, int count) {
        if (count < 2)
            return;
        odd_even(from, count / 2);
        odd_even(from + count / 2, count / 2);
        merge_odd_even(from, count, 1);
    }

    int size() const { return static_cast<int>(comparators_.size()); }

    // How many comparators one wire sees one after another, at most.
    int depth() const {
        std::array<int, 32> at = {};
        int deepest = 0;
        for (const Comparator &c : comparators_) {
            int d = (at[c.low] > at[c.high] ? at[c.low] : at[c.high]) + 1;
            at[c.low] = at[c.high] = d;
            deepest = d > deepest ? d : deepest;
        }
        return deepest;
    }

    template <typename T>
    void run(T *values) const {
        for (const Comparator &c : comparators_) {
            if (values[c.high] < values[c.low]) {
                T t = values[c.low];
                values[c.low] = values[c.high];
                values[c.high] = t;
            }
        }
    }

    // A network sorts everything when it sorts all rows of bits; a word holds one row.
    int unsorted_rows() const {
        int bad = 0;
        for (std::uint32_t row = 0; row < (1u << wires_); row++) {
            std::uint32_t bits = row;
            for (const Comparator &c : comparators_) {
                std::uint32_t swap = (bits >> c.low) & ~(bits >> c.high) & 1u;
                bits ^= swap << c.low | swap << c.high;
            }
            // Sorted: the ones are all at the upper end.
            std::uint32_t missing = ~bits & ((1u << wires_) - 1);
            bad += (missing & (missing + 1)) != 0;
        }
        return bad;
    }

    void drop(int index) { comparators_.erase(comparators_.begin() + index); }

private:
    void add(int a, int b, bool up) {
        Comparator c = {static_cast<std::uint8_t>(up ? a : b), static_cast<std::uint8_t>(up ? b : a)};
        comparators_.push_back(c);
    }

    void merge_bitonic(int from, int count, bool up) {
        if (count < 2)
            return;
        for (int i = from; i < from + count / 2; i++)
            add(i, i + count / 2, up);
        merge_bitonic(from, count / 2, up);
        merge_bitonic(from + count / 2, count / 2, up);
    }

    void merge_odd_even(int from, int count, int stride) {
        int step = stride * 2;
        if (step >= count) {
            add(from, from + stride, true);
            return;
        }
        merge_odd_even(from, count, step);
        merge_odd_even(from + stride, count, step);
        for (int i = from + stride; i + stride < from + count; i += step)
            add(i, i + stride, true);
    }

    int wires_;
    std::vector<Comparator> comparators_;
};

void describe(const char *name, const Network &network, int wires) {
    double values[32];
    std::uint32_t x = 2654435769u;
    for (int i = 0; i < wires; i++) {
        x = x * 1103515245u + 12345u;
        values[i] = (x >> 16) / 256.0;
    }
    network.run(values);
    int falls = 0;
    for (int i = 1; i < wires; i++)
        falls += values[i] < values[i - 1];
    std::printf("%s on %d wires: %d comparators, depth %d, %d falls, %.4f to %.4f", name, wires,
                network.size(), network.depth(), falls, values[0], values[wires - 1]);
    if (wires <= 8)
        std::printf(", %d bad rows", network.unsorted_rows());
    std::printf("\n");
}

int main() {
    int wires;
    while (std::scanf("%d", &wires) == 1) {
        Network first(wires), second(wires);
        first.bitonic(0, wires, true);
        second.odd_even(0, wires);
        describe("bitonic", first, wires);
        describe("odd-even", second, wires);
        if (wires <= 8) {
            second.drop(second.size() / 2);
            describe("damaged", second, wires);
        }
    }
}
