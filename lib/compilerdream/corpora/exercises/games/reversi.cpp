// Reversi on bit boards: flips by shifted fills, move counts to a fixed depth, and a game between two players.
#include <cinttypes>
#include <cstdint>
#include <cstdio>

namespace {

using Bits = std::uint64_t;

constexpr Bits kNotLeft = 0xfefefefefefefefeULL, kNotRight = 0x7f7f7f7f7f7f7f7fULL, kAll = ~Bits(0);

// One step in a direction; stones that would wrap around disappear.
template <int Shift, Bits Keep>
Bits step(Bits b) {
    return (Shift > 0 ? b << (Shift & 63) : b >> (-Shift & 63)) & Keep;
}

template <int Shift, Bits Keep>
Bits reach(Bits mine, Bits yours) {
    Bits run = step<Shift, Keep>(mine) & yours;
    for (int k = 0; k < 5; k++) run |= step<Shift, Keep>(run) & yours;
    return step<Shift, Keep>(run);
}

template <int Shift, Bits Keep>
Bits captured(Bits move, Bits mine, Bits yours) {
    Bits line = 0, at = step<Shift, Keep>(move);
    while (at & yours) {
        line |= at;
        at = step<Shift, Keep>(at);
    }
    return at & mine ? line : 0;
}

struct Board {
    Bits mine = 0x0000000810000000ULL, yours = 0x0000001008000000ULL;

    Bits moves() const {
        Bits all = reach<1, kNotLeft>(mine, yours) | reach<-1, kNotRight>(mine, yours) | reach<8, kAll>(mine, yours) |
                   reach<-8, kAll>(mine, yours) | reach<9, kNotLeft>(mine, yours) | reach<7, kNotRight>(mine, yours) |
                   reach<-7, kNotLeft>(mine, yours) | reach<-9, kNotRight>(mine, yours);
        return all & ~(mine | yours);
    }

    Bits flips(Bits m) const {
        return captured<1, kNotLeft>(m, mine, yours) | captured<-1, kNotRight>(m, mine, yours) |
               captured<8, kAll>(m, mine, yours) | captured<-8, kAll>(m, mine, yours) |
               captured<9, kNotLeft>(m, mine, yours) | captured<7, kNotRight>(m, mine, yours) |
               captured<-7, kNotLeft>(m, mine, yours) | captured<-9, kNotRight>(m, mine, yours);
    }

    Board after(Bits move) const {
        Bits turned = flips(move);
        Board next;
        next.mine = yours & ~turned;
        next.yours = mine | turned | move;
        return next;
    }

    Board passed() const {
        Board next;
        next.mine = yours;
        next.yours = mine;
        return next;
    }
};

int count(Bits b) { return __builtin_popcountll(b); }

// Flips found by walking over rows and columns, as a check.
Bits slow_flips(const Board &b, int square) {
    Bits all = 0;
    for (int dr = -1; dr <= 1; dr++)
        for (int dc = -1; dc <= 1; dc++) {
            Bits line = 0;
            int r = square / 8 + dr, c = square % 8 + dc;
            for (; r >= 0 && r < 8 && c >= 0 && c < 8 && (b.yours >> (8 * r + c) & 1) && (dr || dc); r += dr, c += dc)
                line |= Bits(1) << (8 * r + c);
            if (r >= 0 && r < 8 && c >= 0 && c < 8 && (b.mine >> (8 * r + c) & 1)) all |= line;
        }
    return all;
}

long leaves(const Board &b, int depth, long *wrong) {
    if (depth == 0) return 1;
    Bits open = b.moves();
    if (!open) return b.passed().moves() ? leaves(b.passed(), depth - 1, wrong) : 1;
    long total = 0;
    for (; open; open &= open - 1) {
        Bits move = open & -open;
        *wrong += b.flips(move) != slow_flips(b, __builtin_ctzll(move));
        total += leaves(b.after(move), depth - 1, wrong);
    }
    return total;
}

int weigh(const Board &b) {
    constexpr Bits corners = 0x8100000000000081ULL, traps = 0x0042000000004200ULL;
    return 20 * (count(b.mine & corners) - count(b.yours & corners)) - 5 * (count(b.mine & traps) - count(b.yours & traps)) +
           2 * (count(b.moves()) - count(b.passed().moves()));
}

int search(const Board &b, int depth, int alpha, int beta, Bits *choice) {
    Bits open = b.moves();
    if (!open && !b.passed().moves()) return 100 * (count(b.mine) - count(b.yours));
    if (depth == 0) return weigh(b);
    if (!open) return -search(b.passed(), depth - 1, -beta, -alpha, nullptr);
    for (; open && alpha < beta; open &= open - 1) {
        Bits move = open & -open;
        int value = -search(b.after(move), depth - 1, -beta, -alpha, nullptr);
        if (value <= alpha) continue;
        alpha = value;
        if (choice) *choice = move;
    }
    return alpha;
}

}  // namespace

int main() {
    long wrong = 0;
    for (int depth = 1; depth <= 5; depth++) std::printf("%d moves: %ld games\n", depth, leaves(Board(), depth, &wrong));
    std::printf("%ld wrong flips\n", wrong);
    int black, white;
    while (std::scanf("%d %d", &black, &white) == 2) {
        Board b;
        int turn = 0, plies = 0;
        for (int passes = 0; passes < 2; turn ^= 1) {
            Bits move = 0;
            if (b.moves()) {
                search(b, turn ? white : black, -10000, 10000, &move);
                b = b.after(move);
                passes = 0;
                plies++;
            } else {
                b = b.passed();
                passes++;
            }
        }
        if (turn) b = b.passed();
        std::printf("depth %d against %d: %d to %d in %d plies, %016" PRIx64 "\n", black, white, count(b.mine),
                    count(b.yours), plies, b.mine);
    }
}
