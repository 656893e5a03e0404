// Tabulates darts checkouts: fewest darts to finish on a double, number of routes, favourite route, and impossible finishes.
#include <cstdio>

namespace {

constexpr int max_score = 180;
constexpr int beds = 62;

struct Bed {
    int value;
    int number;
    char ring; // S, D, T
};

struct Route {
    int count;
    const Bed *dart[3];
};

class Board {
public:
    Board()
    {
        int n = 0;
        for (int k = 20; k >= 1; k--) {
            bed_[n++] = Bed{3 * k, k, 'T'};
            bed_[n++] = Bed{2 * k, k, 'D'};
            bed_[n++] = Bed{k, k, 'S'};
        }
        bed_[n++] = Bed{50, 25, 'D'};
        bed_[n++] = Bed{25, 25, 'S'};
    }
    const Bed *begin() const { return bed_; }
    const Bed *end() const { return bed_ + beds; }

private:
    Bed bed_[beds];
};

class Checkouts {
public:
    explicit Checkouts(const Board &board) : board_(board)
    {
        ways_[0][0] = 1;
        for (const Bed &b : board_)
            if (b.ring == 'D')
                ways_[1][b.value]++;
        for (int darts = 2; darts <= 3; darts++)
            for (int s = 0; s <= max_score; s++)
                for (const Bed &b : board_)
                    if (b.value < s)
                        ways_[darts][s] += ways_[darts - 1][s - b.value];
    }
    int ways(int darts, int score) const { return ways_[darts][score]; }
    int fewest(int score) const
    {
        for (int d = 1; d <= 3; d++)
            if (ways_[d][score])
                return d;
        return 0;
    }
    // Choose at each dart the most comfortable bed that still leaves a finish in time.
    Route favourite(int score) const
    {
        Route r{0, {nullptr, nullptr, nullptr}};
        int left = fewest(score);
        while (left > 0) {
            const Bed *best = nullptr;
            for (const Bed &b : board_) {
                if (b.value > score || !finishes(b, left, score - b.value))
                    continue;
                if (!best || comfort(b, left, score) > comfort(*best, left, score))
                    best = &b;
            }
            r.dart[r.count++] = best;
            score -= best->value;
            left--;
        }
        return r;
    }

private:
    bool finishes(const Bed &b, int left, int rest) const
    {
        return left == 1 ? rest == 0 && b.ring == 'D' : rest > 0 && ways_[left - 1][rest] > 0;
    }
    static int comfort(const Bed &b, int left, int score)
    {
        int rest = score - b.value;
        int mark = b.ring == 'S' ? 12 : b.ring == 'T' ? 8 : 3;
        if (b.number >= 17 && b.number <= 20)
            mark += b.number - 14;
        if (left == 2 && (rest == 40 || rest == 32))
            mark += 25;
        else if (left == 2 && rest == 50)
            mark -= 4;
        return mark;
    }
    const Board &board_;
    int ways_[4][max_score + 1] = {};
};

int brute_force_three(const Board &board, int score)
{
    int n = 0;
    for (const Bed &a : board)
        for (const Bed &b : board) {
            int need = score - a.value - b.value;
            if (need > 0 && need % 2 == 0 && (need <= 40 || need == 50))
                n++;
        }
    return n;
}

void print_bed(const Bed &b)
{
    if (b.number == 25)
        std::printf(" %s", b.ring == 'D' ? "bull" : "25");
    else if (b.ring == 'S')
        std::printf(" %d", b.number);
    else
        std::printf(" %c%d", b.ring, b.number);
}

} // namespace

int main()
{
    Board board;
    Checkouts table(board);
    int score;
    while (std::scanf("%d", &score) == 1) {
        if (score < 2 || score > max_score) {
            std::printf("%3d: out of range\n", score);
            continue;
        }
        Route r = table.favourite(score);
        std::printf("%3d: ways %d/%d/%d", score, table.ways(1, score), table.ways(2, score), table.ways(3, score));
        if (r.count == 0)
            std::printf(", no finish");
        else
            std::printf(", best in %d:", r.count);
        int sum = 0;
        for (int i = 0; i < r.count; i++) {
            print_bed(*r.dart[i]);
            sum += r.dart[i]->value;
        }
        if (r.count && sum != score)
            std::printf(" (wrong sum %d)", sum);
        std::printf("\n");
    }
    int by_darts[4] = {0, 0, 0, 0}, mismatches = 0, highest = 0;
    std::printf("no finish up to 170:");
    for (int s = 2; s <= max_score; s++) {
        int d = table.fewest(s);
        by_darts[d]++;
        if (d)
            highest = s;
        else if (s <= 170)
            std::printf(" %d", s);
        mismatches += table.ways(3, s) != brute_force_three(board, s);
    }
    std::printf("\nhighest %d; one dart %d, two %d, three %d\n", highest, by_darts[1], by_darts[2], by_darts[3]);
    std::printf("brute force: %s\n", mismatches ? "differs" : "agrees");
    return 0;
}
