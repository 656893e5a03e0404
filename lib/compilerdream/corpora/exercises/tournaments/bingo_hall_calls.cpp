// Plays bingo halls: deals tickets from a seed, calls numbers, and notes who completes a line, the corners and a full card first.
#include <cstdio>

class Dice {
public:
    explicit Dice(unsigned seed) : s_(seed ? seed : 1u) {}
    int below(int n)
    {
        s_ ^= s_ << 13;
        s_ ^= s_ >> 17;
        s_ ^= s_ << 5;
        return static_cast<int>(s_ % static_cast<unsigned>(n));
    }

private:
    unsigned s_;
};

constexpr int side = 5;
constexpr int per_column = 15;
constexpr int numbers = side * per_column;

struct Ticket {
    int cell[side][side];
    bool marked[side][side];

    void deal(Dice &dice)
    {
        for (int c = 0; c < side; c++) {
            bool taken[per_column] = {};
            for (int r = 0; r < side; r++) {
                int n = dice.below(per_column);
                while (taken[n])
                    n = (n + 1) % per_column;
                taken[n] = true;
                cell[r][c] = c * per_column + n + 1;
                marked[r][c] = r == side / 2 && c == side / 2;
            }
        }
    }

    bool mark(int n)
    {
        int c = (n - 1) / per_column;
        for (int r = 0; r < side; r++)
            if (cell[r][c] == n) {
                marked[r][c] = true;
                return true;
            }
        return false;
    }

    int run(int r, int c, int dr, int dc) const
    {
        int n = 0;
        for (int i = 0; i < side; i++)
            n += marked[r + i * dr][c + i * dc];
        return n;
    }

    bool has_line() const
    {
        bool found = run(0, 0, 1, 1) == side || run(0, side - 1, 1, -1) == side;
        for (int i = 0; i < side; i++)
            found = found || run(i, 0, 0, 1) == side || run(0, i, 1, 0) == side;
        return found;
    }

    bool has_corners() const
    {
        return marked[0][0] && marked[0][side - 1] && marked[side - 1][0] && marked[side - 1][side - 1];
    }

    bool is_full() const
    {
        int n = 0;
        for (int r = 0; r < side; r++)
            n += run(r, 0, 0, 1);
        return n == side * side;
    }
};

using Test = bool (Ticket::*)() const;

struct Prize {
    const char *name;
    Test won;
};

static const Prize prizes[] = {
    {"line", &Ticket::has_line}, {"corners", &Ticket::has_corners}, {"full card", &Ticket::is_full}};

int main()
{
    static Ticket ticket[40];
    int tickets, calls[numbers];
    unsigned seed;
    while (std::scanf("%d %u", &tickets, &seed) == 2 && tickets >= 1 && tickets <= 40) {
        Dice dice(seed);
        int first[3] = {0, 0, 0}, marks = 0, free_cells = 0;
        for (int t = 0; t < tickets; t++)
            ticket[t].deal(dice);
        for (int i = 0; i < numbers; i++) { // inside-out shuffle
            int j = dice.below(i + 1);
            if (j != i)
                calls[i] = calls[j];
            calls[j] = i + 1;
        }
        std::printf("%d tickets, first calls %d %d %d\n", tickets, calls[0], calls[1], calls[2]);
        for (int k = 0; k < numbers && !first[2]; k++) {
            for (int t = 0; t < tickets; t++)
                marks += ticket[t].mark(calls[k]);
            for (int p = 0; p < 3; p++) {
                if (first[p])
                    continue;
                for (int t = 0; t < tickets; t++)
                    if ((ticket[t].*prizes[p].won)()) {
                        if (!first[p])
                            std::printf("  %s after %d calls:", prizes[p].name, k + 1);
                        first[p] = k + 1;
                        std::printf(" %d", t + 1);
                    }
                if (first[p])
                    std::printf("\n");
            }
        }
        int seen = 0;
        for (int t = 0; t < tickets; t++)
            for (int r = 0; r < side; r++)
                seen += ticket[t].run(r, 0, 0, 1);
        for (int t = 0; t < tickets; t++) {
            bool centre_called = false;
            for (int k = 0; k < first[2]; k++)
                centre_called = centre_called || calls[k] == ticket[t].cell[side / 2][side / 2];
            free_cells += !centre_called;
        }
        std::printf("  %d marks: %s\n", marks, seen == marks + free_cells ? "consistent" : "inconsistent");
    }
    return 0;
}
