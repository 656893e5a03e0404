// Plays moves on a small go board with captures, suicide and ko rules, and scores areas at the end of each game.
#include <cstdio>
#include <cstring>

enum Stone : char { nobody = '.', black = 'X', white = 'O', border = '#' };

class Board {
public:
    static constexpr int max_side = 9;
    static constexpr int width = max_side + 2;
    static constexpr int points = width * width;

    explicit Board(int side) : side_(side)
    {
        std::memset(grid_, border, sizeof grid_);
        for (int r = 1; r <= side; r++)
            for (int c = 1; c <= side; c++)
                grid_[at(r, c)] = nobody;
    }

    static int at(int row, int col) { return row * width + col; }
    int side() const { return side_; }
    int prisoners(bool of_black) const { return prisoners_[of_black]; }

    // Returns a reason when the move is refused, nullptr when played.
    const char *play(int p, Stone colour)
    {
        if (grid_[p] != nobody)
            return "occupied";
        if (p == ko_)
            return "ko";
        Stone enemy = other(colour);
        int taken = 0, last = 0;
        grid_[p] = colour;
        for (int d : steps) {
            if (grid_[p + d] != enemy || has_liberty(p + d))
                continue;
            taken += remove(p + d, enemy);
            last = p + d;
        }
        if (taken == 0 && !has_liberty(p)) {
            grid_[p] = nobody;
            return "suicide";
        }
        prisoners_[enemy == black] += taken;
        ko_ = taken == 1 && chain_size(p) == 1 && liberties_ == 1 ? last : 0;
        return nullptr;
    }

    void pass() { ko_ = 0; }

    void score(int &black_area, int &white_area, int &neutral) const
    {
        bool seen[points] = {};
        black_area = white_area = neutral = 0;
        for (int r = 1; r <= side_; r++)
            for (int c = 1; c <= side_; c++) {
                int p = at(r, c);
                black_area += grid_[p] == black;
                white_area += grid_[p] == white;
                if (grid_[p] != nobody || seen[p])
                    continue;
                bool touches[2] = {false, false};
                int size = region(p, seen, touches);
                if (touches[0] == touches[1])
                    neutral += size;
                else
                    (touches[1] ? black_area : white_area) += size;
            }
    }

    void show() const
    {
        for (int r = 1; r <= side_; r++) {
            std::printf("  ");
            for (int c = 1; c <= side_; c++)
                std::putchar(grid_[at(r, c)]);
            std::putchar('\n');
        }
    }

    static Stone other(Stone s) { return s == black ? white : black; }

private:
    static constexpr int steps[4] = {-width, -1, 1, width};

    // Walks the chain of p; leaves its liberties in liberties_.
    int chain_size(int p)
    {
        int stack[points], depth = 0, size = 0;
        bool seen[points] = {};
        liberties_ = 0;
        stack[depth++] = p;
        seen[p] = true;
        while (depth > 0) {
            int q = stack[--depth];
            size++;
            for (int d : steps) {
                int n = q + d;
                if (seen[n])
                    continue;
                if (grid_[n] == nobody)
                    liberties_++;
                else if (grid_[n] == grid_[p])
                    stack[depth++] = n;
                else
                    continue;
                seen[n] = true;
            }
        }
        return size;
    }

    bool has_liberty(int p) { return chain_size(p) > 0 && liberties_ > 0; }

    int remove(int p, Stone colour)
    {
        if (grid_[p] != colour)
            return 0;
        int n = 1;
        grid_[p] = nobody;
        for (int d : steps)
            n += remove(p + d, colour);
        return n;
    }

    int region(int p, bool *seen, bool *touches) const
    {
        if (grid_[p] == black || grid_[p] == white)
            touches[grid_[p] == black] = true;
        if (grid_[p] != nobody || seen[p])
            return 0;
        int n = 1;
        seen[p] = true;
        for (int d : steps)
            n += region(p + d, seen, touches);
        return n;
    }

    int side_;
    int ko_ = 0;
    int liberties_ = 0;
    int prisoners_[2] = {0, 0};
    char grid_[points];
};

constexpr int Board::steps[4];

int main()
{
    int side, game = 0;
    while (std::scanf("%d", &side) == 1 && side >= 2 && side <= Board::max_side) {
        Board board(side);
        Stone turn = black;
        char move[8];
        int played[2] = {0, 0}, b, w, neutral;
        std::printf("game %d\n", ++game);
        while (std::scanf("%7s", move) == 1 && std::strcmp(move, "end") != 0) {
            int col = move[0] - 'a' + 1, row = move[1] - '0';
            if (std::strcmp(move, "pass") == 0) {
                board.pass();
            } else if (col < 1 || col > side || row < 1 || row > side) {
                std::printf("  %s: off the board\n", move);
                continue;
            } else if (const char *why = board.play(Board::at(row, col), turn)) {
                std::printf("  %c %s refused: %s\n", turn, move, why);
                continue;
            } else {
                played[turn == black]++;
            }
            turn = Board::other(turn);
        }
        board.show();
        board.score(b, w, neutral);
        std::printf("  black %d, white %d, neutral %d, prisoners %d black %d white\n", b, w, neutral,
                    board.prisoners(true), board.prisoners(false));
        std::printf("  areas fill the board: %s\n", b + w + neutral == side * side ? "yes" : "no");
    }
    return 0;
}
