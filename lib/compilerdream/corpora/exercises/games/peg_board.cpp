// Peg solitaire on a triangle of fifteen holes: every start is solved by a search with a memo of lost boards.
#include <bitset>
#include <cstdio>

namespace {

const int kRows = 5, kHoles = 15;

struct Jump {
    int from, over, to;
    unsigned mask() const { return 1u << from | 1u << over | 1u << to; }
    unsigned before() const { return 1u << from | 1u << over; }
};

int hole(int row, int column) { return row * (row + 1) / 2 + column; }

bool inside(int row, int column) { return row >= 0 && row < kRows && column >= 0 && column <= row; }

struct Jumps {
    Jump list[36];
    int count = 0;

    Jumps() {
        static const int step[6][2] = {{0, 1}, {0, -1}, {1, 0}, {-1, 0}, {1, 1}, {-1, -1}};
        for (int r = 0; r < kRows; r++)
            for (int c = 0; c <= r; c++)
                for (auto &s : step)
                    if (inside(r + 2 * s[0], c + 2 * s[1]))
                        list[count++] = Jump{hole(r, c), hole(r + s[0], c + s[1]), hole(r + 2 * s[0], c + 2 * s[1])};
    }
    const Jump *begin() const { return list; }
    const Jump *end() const { return list + count; }
};

const Jumps jumps;

struct Path {
    const Jump *step[kHoles];
    int length = 0;
    const Jump *const *begin() const { return step; }
    const Jump *const *end() const { return step + length; }
};

class Solver {
    std::bitset<1 << kHoles> lost_;
    Path path_;

public:
    long visits = 0;

    const Path &path() const { return path_; }

    bool solve(unsigned board, unsigned goal) {
        if (board == goal) return true;
        if (lost_[board]) return false;
        visits++;
        for (const Jump &jump : jumps) {
            if ((board & jump.mask()) != jump.before()) continue;
            path_.step[path_.length++] = &jump;
            if (solve(board ^ jump.mask(), goal)) return true;
            path_.length--;
        }
        lost_[board] = true;
        return false;
    }
};

// Three diagonal classes whose parities no jump can tell apart.
int parity_class(unsigned board) {
    int parity[3] = {0, 0, 0};
    for (int r = 0; r < kRows; r++)
        for (int c = 0; c <= r; c++)
            if (board >> hole(r, c) & 1) parity[(r + c) % 3] ^= 1;
    return (parity[0] ^ parity[1]) << 1 | (parity[1] ^ parity[2]);
}

bool replay(const Solver &solver, unsigned board, unsigned goal) {
    for (const Jump *jump : solver.path()) {
        bool can = (board >> jump->from & 1) && (board >> jump->over & 1) && !(board >> jump->to & 1);
        if (!can) return false;
        board &= ~(1u << jump->from);
        board &= ~(1u << jump->over);
        board |= 1u << jump->to;
    }
    return board == goal;
}

void draw(unsigned board) {
    for (int r = 0; r < kRows; r++) {
        std::printf("%*s", kRows - r, "");
        for (int c = 0; c <= r; c++) std::printf("%c ", board >> hole(r, c) & 1 ? '*' : '.');
        std::printf("\n");
    }
}

}  // namespace

int main() {
    int start, finish;
    while (std::scanf("%d %d", &start, &finish) == 2) {
        if (start < 0 || finish < 0 || start >= kHoles || finish >= kHoles) return 1;
        unsigned board = ((1u << kHoles) - 1) ^ (1u << start), goal = 1u << finish;
        Solver solver;
        std::printf("hole %d to %d: ", start, finish);
        if (parity_class(board) != parity_class(goal)) {
            std::printf("excluded by parity\n");
            continue;
        }
        if (!solver.solve(board, goal)) {
            std::printf("no way, %ld boards\n", solver.visits);
            continue;
        }
        std::printf("%ld boards, %s:", solver.visits, replay(solver, board, goal) ? "replayed" : "wrong");
        for (const Jump *jump : solver.path()) std::printf(" %d-%d", jump->from, jump->to);
        std::printf("\n");
        if (start == finish) draw(board);
    }
}
