// Chooses the k floors at which an express lift stops so that its riders walk the fewest stairs, and checks it by trying all sets.
#include <cstdio>

namespace {

constexpr int max_floors = 40;
constexpr long huge = 1L << 40;

struct building {
    int floors = 0;
    long riders[max_floors + 1] = {};
};

template <typename T> T smaller(T a, T b) { return b < a ? b : a; }

inline int distance_between(int a, int b) { return a < b ? b - a : a - b; }

// stairs walked by riders of the floors strictly between two neighbouring stops; 0 for "after" means no later stop
long walk_between(const building &b, int before, int after)
{
    long sum = 0;
    int last = after ? after - 1 : b.floors;
    for (int f = before + 1; f <= last; f++) {
        int d = f - before;
        if (after)
            d = smaller(d, after - f);
        sum += b.riders[f] * d;
    }
    return sum;
}

class planner {
public:
    explicit planner(const building &b) : house(b)
    {
        for (int f = 0; f <= b.floors; f++)
            for (int g = 0; g <= b.floors; g++)
                gap[f][g] = g > f ? walk_between(b, f, g) : 0;
        for (int f = 0; f <= b.floors; f++)
            tail[f] = walk_between(b, f, 0);
    }

    void solve(int most)
    {
        for (int k = 0; k <= most; k++)
            for (int f = 0; f <= house.floors; f++)
                cost[k][f] = huge, from[k][f] = -1;
        cost[0][0] = 0; // the ground floor is where everybody gets in
        for (int k = 1; k <= most; k++)
            for (int f = 1; f <= house.floors; f++)
                for (int e = 0; e < f; e++)
                    relax(k, f, e);
    }

    long best(int k, int &last) const
    {
        long found = huge;
        last = 0;
        for (int f = 0; f <= house.floors; f++)
            if (cost[k][f] < huge && cost[k][f] + tail[f] < found) {
                found = cost[k][f] + tail[f];
                last = f;
            }
        return found;
    }

    void print_stops(int k, int f) const
    {
        if (k == 0)
            return;
        print_stops(k - 1, from[k][f]);
        std::printf(" %d", f);
    }

private:
    void relax(int k, int f, int e)
    {
        long c = cost[k - 1][e] + gap[e][f];
        if (cost[k - 1][e] < huge && c < cost[k][f]) {
            cost[k][f] = c;
            from[k][f] = e;
        }
    }

    const building &house;
    long gap[max_floors + 1][max_floors + 1];
    long tail[max_floors + 1];
    long cost[max_floors + 1][max_floors + 1];
    int from[max_floors + 1][max_floors + 1];
};

long walk_with_stops(const building &b, const int *stops, int n)
{
    long sum = 0;
    for (int f = 1; f <= b.floors; f++) {
        int d = f;
        for (int i = 0; i < n; i++)
            d = smaller(d, distance_between(f, stops[i]));
        sum += d * b.riders[f];
    }
    return sum;
}

long try_all(const building &b, int *stops, int have, int want)
{
    if (have == want)
        return walk_with_stops(b, stops, have);
    long found = huge;
    for (int f = have ? stops[have - 1] + 1 : 1; f <= b.floors; f++) {
        stops[have] = f;
        found = smaller(found, try_all(b, stops, have + 1, want));
    }
    return found;
}

} // namespace

int main()
{
    static building b;
    int most = 0;
    if (std::scanf("%d %d", &b.floors, &most) != 2 || b.floors < 1 || b.floors > max_floors) {
        std::puts("no building");
        return 0;
    }
    most = smaller(most, b.floors);
    long total = 0;
    for (int f = 1; f <= b.floors; f++) {
        if (std::scanf("%ld", &b.riders[f]) != 1)
            b.riders[f] = 0;
        total += b.riders[f];
    }
    std::printf("%d floors, %ld riders\n", b.floors, total);
    static planner p(b);
    p.solve(most);
    for (int k = 0; k <= most; k++) {
        int last = 0;
        long walked = p.best(k, last);
        std::printf("%2d stops: %5ld flights walked, at", k, walked);
        p.print_stops(k, last);
        if (k <= 3) {
            int stops[4];
            std::printf(" (%s)", try_all(b, stops, 0, k) == walked ? "all sets tried" : "NOT the best");
        }
        std::putchar('\n');
    }
    return 0;
}
