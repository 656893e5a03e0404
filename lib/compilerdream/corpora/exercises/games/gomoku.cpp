// Five in a row: pattern scores from a table over windows, kept up to date move by move, drive two players.
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

constexpr int kSide = 11;
constexpr int kFive = 5;
constexpr int kWin = 100000;

enum Colour : signed char { kWhite = -1, kNone = 0, kBlack = 1 };

struct Spot {
    int row, col;
    bool valid() const { return row >= 0 && row < kSide && col >= 0 && col < kSide; }
    Spot stepped(int way, int times) const {
        static const int dr[4] = {0, 1, 1, 1}, dc[4] = {1, 0, 1, -1};
        return {row + dr[way] * times, col + dc[way] * times};
    }
};

// One window of five cells: the number of stones of either colour.
struct Window {
    signed char black = 0, white = 0;
    int score() const {
        static const int weight[6] = {0, 1, 12, 150, 2500, kWin};
        if (black && white) return 0;
        return weight[black] - weight[white];
    }
};

class Board {
    Colour stone_[kSide][kSide] = {};
    Window window_[4][kSide][kSide];
    int score_ = 0;

    void change(Spot spot, Colour colour, int by) {
        for (int way = 0; way < 4; way++)
            for (int back = 0; back < kFive; back++) {
                Spot first = spot.stepped(way, -back);
                if (!first.valid() || !first.stepped(way, kFive - 1).valid()) continue;
                Window &w = window_[way][first.row][first.col];
                score_ -= w.score();
                (colour == kBlack ? w.black : w.white) += static_cast<signed char>(by);
                score_ += w.score();
            }
    }

public:
    Colour at(Spot s) const { return stone_[s.row][s.col]; }
    int score() const { return score_; }

    void place(Spot s, Colour c) {
        stone_[s.row][s.col] = c;
        change(s, c, 1);
    }
    void remove(Spot s) {
        Colour c = at(s);
        stone_[s.row][s.col] = kNone;
        change(s, c, -1);
    }

    // The score from scratch.
    int recount() const {
        int sum = 0;
        for (int way = 0; way < 4; way++)
            for (int r = 0; r < kSide; r++)
                for (int c = 0; c < kSide; c++) {
                    Spot first{r, c};
                    if (!first.stepped(way, kFive - 1).valid()) continue;
                    Window w;
                    for (int k = 0; k < kFive; k++) {
                        Spot s = first.stepped(way, k);
                        w.black += at(s) == kBlack;
                        w.white += at(s) == kWhite;
                    }
                    sum += w.score();
                }
        return sum;
    }

    bool five(Spot s) const {
        for (int way = 0; way < 4; way++) {
            int run = 1;
            for (int sign = -1; sign <= 1; sign += 2)
                for (int k = 1; s.stepped(way, sign * k).valid() && at(s.stepped(way, sign * k)) == at(s); k++) run++;
            if (run >= kFive) return true;
        }
        return false;
    }

    bool lonely(Spot s) const {
        for (int dr = -1; dr <= 1; dr++)
            for (int dc = -1; dc <= 1; dc++) {
                Spot other{s.row + dr, s.col + dc};
                if (other.valid() && at(other) != kNone) return false;
            }
        return true;
    }

    void show() const {
        for (int r = 0; r < kSide; r++) {
            for (int c = 0; c < kSide; c++) std::putchar("o.x"[stone_[r][c] + 1]);
            std::putchar('\n');
        }
    }
};

struct Style {
    int attack, defence;
};

// Weighs the gain of a move against what the other side would gain there.
Spot choose(Board &board, Colour me, Style style) {
    Spot best{-1, -1};
    long most = -1;
    int before = board.score();
    for (int r = 0; r < kSide; r++)
        for (int c = 0; c < kSide; c++) {
            Spot s{r, c};
            if (board.at(s) != kNone || board.lonely(s)) continue;
            board.place(s, me);
            long gain = std::abs(board.score() - before);
            board.remove(s);
            board.place(s, static_cast<Colour>(-me));
            long loss = std::abs(board.score() - before);
            board.remove(s);
            long value = style.attack * gain + style.defence * loss;
            if (value > most) {
                most = value;
                best = s;
            }
        }
    return best;
}

}  // namespace

int main() {
    int row, col;
    Style black, white;
    while (std::scanf("%d %d %d %d %d %d", &row, &col, &black.attack, &black.defence, &white.attack,
                      &white.defence) == 6) {
        Board board;
        Spot last{row, col};
        Colour turn = kBlack;
        int moves = 1;
        bool consistent = true;
        if (!last.valid()) return 1;
        board.place(last, turn);
        while (!board.five(last) && moves < kSide * kSide) {
            turn = static_cast<Colour>(-turn);
            Spot next = choose(board, turn, turn == kBlack ? black : white);
            if (!next.valid()) break;
            board.place(next, turn);
            last = next;
            moves++;
            consistent = consistent && (moves % 8 || board.score() == board.recount());
        }
        const char *result = !board.five(last) ? "nobody" : turn == kBlack ? "black" : "white";
        std::printf("%s wins after %d moves, score %d%s\n", result, moves, board.score(),
                    consistent ? "" : ", score went astray");
        board.show();
    }
}
