// Noughts and crosses: plain minimax, alpha-beta and a memo by board symmetry must agree on every opening.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace {

constexpr int kLines[8] = {0007, 0070, 0700, 0111, 0222, 0444, 0421, 0124};

struct Position {
    std::uint16_t mine = 0, yours = 0;

    bool lost() const {
        for (int line : kLines)
            if ((yours & line) == line) return true;
        return false;
    }
    int open() const { return 0777 & ~(mine | yours); }
    bool full() const { return open() == 0; }
    Position after(int cell) const {
        Position next;
        next.mine = yours;
        next.yours = static_cast<std::uint16_t>(mine | 1 << cell);
        return next;
    }
    int ternary() const {
        int code = 0;
        for (int cell = 9; cell-- > 0;) code = code * 3 + (mine >> cell & 1) + 2 * (yours >> cell & 1);
        return code;
    }
};

std::uint16_t rotated(std::uint16_t board) {
    static const int from[9] = {6, 3, 0, 7, 4, 1, 8, 5, 2};
    int result = 0;
    for (int cell = 0; cell < 9; cell++) result |= (board >> from[cell] & 1) << cell;
    return static_cast<std::uint16_t>(result);
}

std::uint16_t mirrored(std::uint16_t board) {
    return static_cast<std::uint16_t>((board & 0111) << 2 | (board & 0222) | (board & 0444) >> 2);
}

int canonical(Position p) {
    int best = p.ternary();
    for (int k = 1; k < 8; k++) {
        p.mine = rotated(p.mine);
        p.yours = rotated(p.yours);
        if (k == 4) {
            p.mine = mirrored(p.mine);
            p.yours = mirrored(p.yours);
        }
        best = std::min(best, p.ternary());
    }
    return best;
}

struct Minimax {
    long visits = 0;
    int value(const Position &p) {
        visits++;
        if (p.lost()) return -1;
        if (p.full()) return 0;
        int best = -1;
        for (int cell = 0; cell < 9; cell++)
            if (p.open() >> cell & 1) best = std::max(best, -value(p.after(cell)));
        return best;
    }
};

struct AlphaBeta {
    long visits = 0;
    int value(const Position &p, int alpha = -1, int beta = 1) {
        static const int order[9] = {4, 0, 2, 6, 8, 1, 3, 5, 7};
        visits++;
        if (p.lost()) return -1;
        if (p.full()) return 0;
        for (int cell : order) {
            if (!(p.open() >> cell & 1)) continue;
            int v = -value(p.after(cell), -beta, -alpha);
            if (v >= beta) return v;
            alpha = std::max(alpha, v);
        }
        return alpha;
    }
};

class Memo {
    std::array<std::int8_t, 19683> known_;

public:
    long visits = 0;
    Memo() { known_.fill(9); }
    int value(const Position &p) {
        int key = canonical(p);
        if (known_[key] != 9) return known_[key];
        visits++;
        int best = p.lost() ? -1 : p.full() ? 0 : -1;
        if (!p.lost())
            for (int moves = p.open(), cell = 0; moves; moves >>= 1, cell++)
                if (moves & 1) best = std::max(best, -value(p.after(cell)));
        known_[key] = static_cast<std::int8_t>(best);
        return best;
    }
};

bool parse(const char *text, Position *p) {
    int crosses = 0, rings = 0;
    for (int cell = 0; cell < 9; cell++) {
        if (text[cell] == 'x') crosses |= 1 << cell;
        else if (text[cell] == 'o') rings |= 1 << cell;
        else if (text[cell] != '.') return false;
    }
    int ahead = __builtin_popcount(crosses) - __builtin_popcount(rings);
    if (ahead != 0 && ahead != 1) return false;
    p->mine = static_cast<std::uint16_t>(ahead ? rings : crosses);
    p->yours = static_cast<std::uint16_t>(ahead ? crosses : rings);
    return true;
}

}  // namespace

int main() {
    static Memo memo;
    char text[16];
    while (std::scanf("%15s", text) == 1) {
        Position start;
        if (!parse(text, &start)) {
            std::printf("%s: impossible\n", text);
            continue;
        }
        Minimax plain;
        AlphaBeta pruned;
        int a = plain.value(start), b = pruned.value(start), c = memo.value(start);
        std::printf("%s: value %d, %ld and %ld and so far %ld visits%s;", text, a, plain.visits, pruned.visits,
                    memo.visits, a == b && b == c ? "" : " (disagreement!)");
        for (int cell = 0; cell < 9 && !start.lost(); cell++)
            if (start.open() >> cell & 1) std::printf(" %d:%+d", cell, -memo.value(start.after(cell)));
        std::printf("\n");
    }
}
