// Expected length of snakes-and-ladders games: absorbing chain solved by elimination, checked by stepping the distribution.
#include <cmath>
#include <cstdio>

template <int N> class System {
public:
    double &at(int r, int c) { return a_[r][c]; }
    double &right(int r) { return a_[r][N]; }

    // Gaussian elimination with row exchange; false when singular.
    bool solve(int n, double *x)
    {
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int r = k + 1; r < n; r++)
                if (std::fabs(a_[r][k]) > std::fabs(a_[pivot][k]))
                    pivot = r;
            if (std::fabs(a_[pivot][k]) < 1e-12)
                return false;
            swap_rows(k, pivot);
            for (int r = k + 1; r < n; r++) {
                double f = a_[r][k] / a_[k][k];
                if (f == 0.0)
                    continue;
                for (int c = k; c < n; c++)
                    a_[r][c] -= f * a_[k][c];
                a_[r][N] -= f * a_[k][N];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            double sum = a_[k][N];
            for (int c = k + 1; c < n; c++)
                sum -= a_[k][c] * x[c];
            x[k] = sum / a_[k][k];
        }
        return true;
    }

private:
    void swap_rows(int i, int j)
    {
        for (int c = 0; c <= N && i != j; c++) {
            double t = a_[i][c];
            a_[i][c] = a_[j][c];
            a_[j][c] = t;
        }
    }
    double a_[N][N + 1] = {};
};

constexpr int max_squares = 49;

struct Game {
    int squares;
    int faces;
    int jump[max_squares + 1];

    int after(int from, int roll) const
    {
        int to = from + roll;
        return to > squares ? from : jump[to]; // too many pips: stay
    }
};

static bool read_game(Game &g)
{
    int jumps;
    if (std::scanf("%d %d %d", &g.squares, &g.faces, &jumps) != 3)
        return false;
    if (g.squares < 2 || g.squares > max_squares || g.faces < 1 || g.faces > 12)
        return false;
    for (int i = 0; i <= max_squares; i++)
        g.jump[i] = i;
    while (jumps-- > 0) {
        int from, to;
        if (std::scanf("%d %d", &from, &to) != 2)
            return false;
        if (from > 0 && from < g.squares && to >= 0 && to <= g.squares)
            g.jump[from] = to;
    }
    return true;
}

static bool expected_turns(const Game &g, double *turns)
{
    static System<max_squares> s;
    int n = g.squares;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++)
            s.at(i, j) = i == j;
        s.right(i) = 1.0;
        for (int roll = 1; roll <= g.faces; roll++) {
            int to = g.after(i, roll);
            if (to < n)
                s.at(i, to) -= 1.0 / g.faces;
        }
    }
    return s.solve(n, turns);
}

struct Spread {
    double mean;
    int median;
    int fewest;
    double left;
};

static Spread step_distribution(const Game &g, int limit)
{
    double now[max_squares + 1] = {1.0}, done = 0.0;
    Spread s = {0.0, 0, 0, 0.0};
    for (int turn = 1; turn <= limit; turn++) {
        double next[max_squares + 1] = {};
        for (int i = 0; i < g.squares; i++)
            for (int roll = 1; roll <= g.faces; roll++)
                next[g.after(i, roll)] += now[i] / g.faces;
        double finished = next[g.squares];
        if (finished > 0.0 && s.fewest == 0)
            s.fewest = turn;
        s.mean += turn * finished;
        done += finished;
        if (done >= 0.5 && s.median == 0)
            s.median = turn;
        for (int i = 0; i < g.squares; i++)
            now[i] = next[i];
    }
    s.left = 1.0 - done;
    return s;
}

int main()
{
    Game g;
    while (read_game(g)) {
        double turns[max_squares];
        std::printf("%d squares, die of %d: ", g.squares, g.faces);
        if (!expected_turns(g, turns)) {
            std::printf("the game may never end\n");
            continue;
        }
        Spread s = step_distribution(g, 1500);
        int worst = 0;
        for (int i = 1; i < g.squares; i++)
            if (g.jump[i] == i && turns[i] > turns[worst])
                worst = i;
        std::printf("expected %.4f, fewest %d, median %d\n", turns[0], s.fewest, s.median);
        std::printf("  worst square %d (%.4f), second method %.4f, %s\n", worst, turns[worst], s.mean,
                    std::fabs(s.mean - turns[0]) < 1e-4 && s.left < 1e-6 ? "agree" : "DIFFER");
    }
    return 0;
}
