// Completes magic squares whose blanks are zero: rows, columns and both diagonals, each number once.
#include <cstdio>

template <int Side>
class Square {
    static constexpr int kCells = Side * Side;
    static constexpr int kMagic = Side * (kCells + 1) / 2;

    int cell_[kCells] = {};
    int row_[Side] = {}, column_[Side] = {};
    int row_open_[Side], column_open_[Side];
    int falling_ = 0, rising_ = 0, falling_open_ = Side, rising_open_ = Side;
    unsigned used_ = 0;
    long found_ = 0, steps_ = 0;
    long digest_ = 0;

    static bool closes(int sum, int open) { return open > 0 ? sum < kMagic : sum == kMagic; }

    void change(int at, int number, int direction) {
        int r = at / Side, c = at % Side;
        cell_[at] = direction > 0 ? number : 0;
        used_ ^= 1u << number;
        row_[r] += direction * number;
        column_[c] += direction * number;
        row_open_[r] -= direction;
        column_open_[c] -= direction;
        if (r == c) {
            falling_ += direction * number;
            falling_open_ -= direction;
        }
        if (r + c == Side - 1) {
            rising_ += direction * number;
            rising_open_ -= direction;
        }
    }

    bool sound(int at) const {
        int r = at / Side, c = at % Side;
        if (!closes(row_[r], row_open_[r]) || !closes(column_[c], column_open_[c])) return false;
        if (r == c && !closes(falling_, falling_open_)) return false;
        return r + c != Side - 1 || closes(rising_, rising_open_);
    }

    bool attempt(int at, int number) {
        if (number < 1 || number > kCells || (used_ >> number & 1)) return false;
        change(at, number, 1);
        if (sound(at)) return true;
        change(at, number, -1);
        return false;
    }

    bool verify() const {
        int falling = 0, rising = 0;
        for (int i = 0; i < Side; i++) {
            int row = 0, column = 0;
            for (int k = 0; k < Side; k++) {
                row += cell_[i * Side + k];
                column += cell_[k * Side + i];
            }
            if (row != kMagic || column != kMagic) return false;
            falling += cell_[i * Side + i];
            rising += cell_[i * Side + Side - 1 - i];
        }
        return falling == kMagic && rising == kMagic;
    }

    void fill(int at) {
        steps_++;
        while (at < kCells && cell_[at]) at++;
        if (at == kCells) {
            found_++;
            if (!verify()) std::printf("not magic!\n");
            long code = 0;
            for (int number : cell_) code = (code * 31 + number) % 1000003;
            digest_ = (digest_ + code) % 1000003;
            if (found_ == 1) show();
            return;
        }
        // The last blank of a row is known.
        int r = at / Side;
        if (row_open_[r] == 1) {
            int number = kMagic - row_[r];
            if (attempt(at, number)) {
                fill(at + 1);
                change(at, number, -1);
            }
            return;
        }
        for (int number = 1; number <= kCells; number++) {
            if (!attempt(at, number)) continue;
            fill(at + 1);
            change(at, number, -1);
        }
    }

    void show() const {
        for (int at = 0; at < kCells; at++)
            std::printf("%3d%s", cell_[at], at % Side == Side - 1 ? "\n" : "");
    }

public:
    Square() {
        for (int i = 0; i < Side; i++) row_open_[i] = column_open_[i] = Side;
    }

    bool run() {
        bool fits = true;
        for (int at = 0; at < kCells; at++) {
            int number;
            if (std::scanf("%d", &number) != 1) return false;
            if (number != 0 && !attempt(at, number)) fits = false;
        }
        if (fits) fill(0);
        std::printf("side %d: %ld squares, %ld steps, digest %ld\n", Side, found_, steps_, digest_);
        return true;
    }
};

int main() {
    int side;
    while (std::scanf("%d", &side) == 1) {
        bool read = false;
        switch (side) {
        case 3: read = Square<3>().run(); break;
        case 4: read = Square<4>().run(); break;
        case 5: read = Square<5>().run(); break;
        }
        if (!read) return 1;
    }
}
