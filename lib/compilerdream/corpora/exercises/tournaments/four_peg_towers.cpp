// Moves a tower over four pegs: a recursive plan with the best split, checked against breadth-first search over all positions.
#include <cstdio>

namespace {

constexpr int pegs = 4;
constexpr int max_discs = 8;
constexpr int max_plan = 12;

struct Puzzle {
    int top[pegs][max_plan];
    int height[pegs];
    int moves;
    bool legal;
};

int best_moves[pegs + 1][max_plan + 1];
int best_split[max_plan + 1];

void fill_plan_table()
{
    for (int n = 1; n <= max_plan; n++) {
        best_moves[3][n] = 2 * best_moves[3][n - 1] + 1;
        best_moves[4][n] = 1 << 20;
        for (int k = 0; k < n; k++) {
            int cost = 2 * best_moves[4][k] + best_moves[3][n - k];
            if (cost < best_moves[4][n]) {
                best_moves[4][n] = cost;
                best_split[n] = k;
            }
        }
    }
}

void push(Puzzle &p, int peg, int disc)
{
    if (p.height[peg] > 0 && p.top[peg][p.height[peg] - 1] < disc)
        p.legal = false;
    p.top[peg][p.height[peg]++] = disc;
}

void move(Puzzle &p, int from, int to)
{
    push(p, to, p.top[from][--p.height[from]]);
    p.moves++;
}

void three(Puzzle &p, int n, int from, int to, int via)
{
    if (n == 0)
        return;
    three(p, n - 1, from, via, to);
    move(p, from, to);
    three(p, n - 1, via, to, from);
}

void four(Puzzle &p, int n, int from, int to, int a, int b)
{
    if (n == 0)
        return;
    int k = best_split[n];
    four(p, k, from, a, to, b);
    three(p, n - k, from, to, b);
    four(p, k, a, to, from, b);
}

// Two bits per disc tell its peg.
int search(int n, int peg_count, int *reached)
{
    static unsigned short distance[1 << (2 * max_discs)];
    static int queue[1 << (2 * max_discs)];
    int goal = 0, head = 0, tail = 0;
    for (int d = 0; d < n; d++)
        goal |= (peg_count - 1) << (2 * d);
    for (int s = 0; s < 1 << (2 * n); s++)
        distance[s] = 0;
    distance[0] = 1;
    queue[tail++] = 0;
    while (head < tail) {
        int s = queue[head++];
        bool covered[pegs] = {};
        for (int d = 0; d < n; d++) {
            int at = s >> (2 * d) & 3;
            if (covered[at])
                continue;
            covered[at] = true;
            for (int to = 0; to < peg_count; to++) {
                if (covered[to])
                    continue;
                int next = (s & ~(3 << (2 * d))) | to << (2 * d);
                if (distance[next] == 0) {
                    distance[next] = static_cast<unsigned short>(distance[s] + 1);
                    queue[tail++] = next;
                }
            }
        }
    }
    *reached = tail;
    return distance[goal] - 1;
}

} // namespace

int main()
{
    int n;
    fill_plan_table();
    while (std::scanf("%d", &n) == 1) {
        if (n < 1 || n > max_plan) {
            std::printf("%2d discs: refused\n", n);
            continue;
        }
        Puzzle p = {};
        p.legal = true;
        for (int d = n; d >= 1; d--)
            push(p, 0, d);
        four(p, n, 0, 3, 1, 2);
        bool done = p.legal && p.height[3] == n && p.moves == best_moves[4][n];
        std::printf("%2d discs: split %d, %3d moves (three pegs %4d), plan %s", n, best_split[n], p.moves,
                    best_moves[3][n], done ? "works" : "fails");
        if (n <= 6) {
            int all, few, shortest = search(n, 4, &all), classic = search(n, 3, &few);
            std::printf(", search %d of %d positions, three pegs %d of %d: %s", shortest, all, classic, few,
                        shortest == p.moves && classic == best_moves[3][n] ? "agree" : "DIFFER");
        }
        std::printf("\n");
    }
    return 0;
}
