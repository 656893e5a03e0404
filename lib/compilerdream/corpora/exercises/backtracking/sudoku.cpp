// Solves number grids of nine by nine: naked and hidden singles first, then search on the tightest cell.
#include <array>
#include <cstdint>
#include <cstdio>

namespace {

using Mask = std::uint16_t;
constexpr Mask kAll = 0x1ff;

int bits(Mask m) {
    int n = 0;
    while (m) {
        m = static_cast<Mask>(m & (m - 1));
        n++;
    }
    return n;
}

int lowest(Mask m) {
    int i = 0;
    while (!(m >> i & 1)) i++;
    return i;
}

class Grid {
    std::array<Mask, 81> open_;
    std::array<std::uint8_t, 81> value_;
    int left_ = 81;

    static bool related(int a, int b) {
        int ra = a / 9, ca = a % 9, rb = b / 9, cb = b % 9;
        return ra == rb || ca == cb || (ra / 3 == rb / 3 && ca / 3 == cb / 3);
    }

    static int unit_cell(int unit, int k) {
        int which = unit % 9;
        switch (unit / 9) {
            case 0: return which * 9 + k;
            case 1: return k * 9 + which;
            default: return (which / 3 * 3 + k / 3) * 9 + which % 3 * 3 + k % 3;
        }
    }

public:
    Grid() {
        open_.fill(kAll);
        value_.fill(0);
    }

    int left() const { return left_; }
    int at(int cell) const { return value_[cell]; }

    bool put(int cell, int digit) {
        if (value_[cell] || !(open_[cell] >> digit & 1)) return false;
        value_[cell] = static_cast<std::uint8_t>(digit + 1);
        open_[cell] = 0;
        left_--;
        for (int other = 0; other < 81; other++) {
            if (other == cell || !related(cell, other)) continue;
            open_[other] = static_cast<Mask>(open_[other] & ~(1u << digit));
            if (!value_[other] && !open_[other]) return false;
        }
        return true;
    }

    // Places every forced digit; false on a contradiction.
    bool deduce() {
        for (bool again = true; again;) {
            again = false;
            for (int cell = 0; cell < 81; cell++) {
                if (value_[cell] || bits(open_[cell]) != 1) continue;
                if (!put(cell, lowest(open_[cell]))) return false;
                again = true;
            }
            for (int unit = 0; unit < 27 && !again; unit++) {
                for (int digit = 0; digit < 9; digit++) {
                    int seen = 0, last = -1;
                    for (int k = 0; k < 9; k++) {
                        int cell = unit_cell(unit, k);
                        if (open_[cell] >> digit & 1) {
                            seen++;
                            last = cell;
                        }
                    }
                    if (seen != 1) continue;
                    if (!put(last, digit)) return false;
                    again = true;
                }
            }
        }
        return true;
    }

    int tightest() const {
        int best = -1, fewest = 10;
        for (int cell = 0; cell < 81; cell++) {
            int n = bits(open_[cell]);
            if (!value_[cell] && n < fewest) {
                fewest = n;
                best = cell;
            }
        }
        return best;
    }

    Mask choices(int cell) const { return open_[cell]; }

    bool complete() const {
        for (int unit = 0; unit < 27; unit++) {
            unsigned seen = 0;
            for (int k = 0; k < 9; k++) seen |= 1u << value_[unit_cell(unit, k)];
            if (seen != 0x3fe) return false;
        }
        return true;
    }
};

struct Search {
    Grid answer;
    int found = 0, guesses = 0;

    void run(Grid grid) {
        if (!grid.deduce()) return;
        if (grid.left() == 0) {
            answer = grid;
            found++;
            return;
        }
        int cell = grid.tightest();
        for (Mask m = grid.choices(cell); m && found < 2; m = static_cast<Mask>(m & (m - 1))) {
            Grid next = grid;
            guesses++;
            if (next.put(cell, lowest(m))) run(next);
        }
    }
};

}  // namespace

int main() {
    char line[96];
    while (std::scanf("%95s", line) == 1) {
        Grid grid;
        bool fits = true;
        for (int cell = 0; cell < 81 && line[cell]; cell++)
            if (line[cell] != '.') fits = grid.put(cell, line[cell] - '1') && fits;
        Search search;
        if (fits) search.run(grid);
        const char *kind[] = {"none", "unique", "several"};
        std::printf("solutions: %s, guesses %d\n", kind[search.found], search.guesses);
        if (!search.found) continue;
        for (int cell = 0; cell < 81; cell++) std::putchar('0' + search.answer.at(cell));
        std::puts(search.answer.complete() ? " valid" : " broken");
    }
}
