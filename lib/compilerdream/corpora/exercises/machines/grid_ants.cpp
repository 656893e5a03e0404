// Ants that turn by the colour under them and recolour it; one machine steps by switch, another by pointers to moves.
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace {

constexpr int kSide = 128;

struct Board {
    std::uint8_t colour[kSide][kSide];
};

struct Ant {
    int row, column, heading;
};

class Rules {
    char turn_[17];
    int count_;

public:
    explicit Rules(const char *text) : turn_(), count_(static_cast<int>(std::strlen(text))) {
        std::memcpy(turn_, text, static_cast<std::size_t>(count_));
    }
    int count() const { return count_; }
    char turn(int colour) const { return turn_[colour]; }
    std::uint8_t next(int colour) const { return static_cast<std::uint8_t>((colour + 1) % count_); }
    Rules mirrored() const {
        Rules other = *this;
        for (int i = 0; i < count_; i++) {
            if (turn_[i] == 'L') other.turn_[i] = 'R';
            if (turn_[i] == 'R') other.turn_[i] = 'L';
        }
        return other;
    }
};

int wrap(int x) { return x & (kSide - 1); }

void step_by_switch(Board &board, Ant &ant, const Rules &rules) {
    std::uint8_t &cell = board.colour[ant.row][ant.column];
    switch (rules.turn(cell)) {
    case 'L': ant.heading = (ant.heading + 3) % 4; break;
    case 'R': ant.heading = (ant.heading + 1) % 4; break;
    case 'U': ant.heading = (ant.heading + 2) % 4; break;
    default: break;
    }
    cell = rules.next(cell);
    switch (ant.heading) {
    case 0: ant.row = wrap(ant.row - 1); break;
    case 1: ant.column = wrap(ant.column + 1); break;
    case 2: ant.row = wrap(ant.row + 1); break;
    case 3: ant.column = wrap(ant.column - 1); break;
    }
}

// The same creature with a direction vector and member functions for turns.
class Walker {
    using Turn = void (Walker::*)();
    int row_, column_, dr_ = -1, dc_ = 0;
    Turn turns_[16];
    int count_;

    void left() {
        int t = dr_;
        dr_ = -dc_;
        dc_ = t;
    }
    void right() {
        int t = dr_;
        dr_ = dc_;
        dc_ = -t;
    }
    void back() {
        dr_ = -dr_;
        dc_ = -dc_;
    }
    void keep() {}

    static Turn pick(char letter) {
        return letter == 'L' ? &Walker::left : letter == 'R' ? &Walker::right
               : letter == 'U' ? &Walker::back : &Walker::keep;
    }

public:
    Walker(const Rules &rules, int row, int column) : row_(row), column_(column), turns_(), count_(rules.count()) {
        for (int i = 0; i < count_; i++) turns_[i] = pick(rules.turn(i));
    }
    void step(Board &board) {
        std::uint8_t colour = board.colour[row_][column_];
        Turn turn = turns_[colour];
        (this->*turn)();
        board.colour[row_][column_] = static_cast<std::uint8_t>(colour + 1 == count_ ? 0 : colour + 1);
        row_ = wrap(row_ + dr_);
        column_ = wrap(column_ + dc_);
    }
    bool at(const Ant &ant) const { return row_ == ant.row && column_ == ant.column; }
};

Board left_board, right_board;

bool same_boards(bool mirrored) {
    for (int r = 0; r < kSide; r++)
        for (int c = 0; c < kSide; c++)
            if (left_board.colour[r][c] != right_board.colour[r][mirrored ? wrap(-c) : c]) return false;
    return true;
}

// Looks for a displacement that repeats with the same number of steps.
int highway(const int (&rows)[512], const int (&columns)[512]) {
    for (int period = 2; period <= 160; period += 2) {
        int dr = rows[511] - rows[511 - period], dc = columns[511] - columns[511 - period];
        bool steady = dr != 0 || dc != 0;
        for (int i = 511; steady && i >= 511 - 2 * period; i--)
            steady = wrap(rows[i] - rows[i - period] - dr) == 0 && wrap(columns[i] - columns[i - period] - dc) == 0;
        if (steady) return period;
    }
    return 0;
}

}  // namespace

int main() {
    char text[17];
    int steps;
    while (std::scanf("%16s %d", text, &steps) == 2) {
        Rules rules(text);
        std::memset(&left_board, 0, sizeof left_board);
        std::memset(&right_board, 0, sizeof right_board);
        Ant ant{kSide / 2, 0, 0};
        Walker walker(rules, kSide / 2, 0);
        static int rows[512], columns[512];
        int apart = 0;
        for (int i = 0; i < steps; i++) {
            step_by_switch(left_board, ant, rules);
            walker.step(right_board);
            apart += !walker.at(ant);
            if (i >= steps - 512) {
                rows[i - (steps - 512)] = ant.row;
                columns[i - (steps - 512)] = ant.column;
            }
        }
        bool equal = same_boards(false);
        Rules other = rules.mirrored();
        Ant reflected{kSide / 2, 0, 0};
        std::memset(&right_board, 0, sizeof right_board);
        for (int i = 0; i < steps; i++) step_by_switch(right_board, reflected, other);
        bool symmetric = same_boards(true) && reflected.row == ant.row && wrap(reflected.column + ant.column) == 0;
        int painted = 0, used[16] = {0};
        for (const auto &row : left_board.colour)
            for (std::uint8_t colour : row) used[colour]++;
        for (int i = 1; i < rules.count(); i++) painted += used[i];
        std::printf("%s after %d steps at (%d, %d): %d painted, %s, %s", text, steps, ant.row, ant.column,
                    painted, apart == 0 && equal ? "equal" : "DIFFERENT", symmetric ? "mirrored" : "NOT MIRRORED");
        int period = steps >= 512 ? highway(rows, columns) : 0;
        if (period) std::printf(", highway of %d", period);
        std::printf("\n");
    }
}
