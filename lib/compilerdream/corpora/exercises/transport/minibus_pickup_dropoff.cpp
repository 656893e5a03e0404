// Plans a minibus round that collects and delivers riders within its seats: best stop order by search over sets, and by cheapest insertion.
#include <cstdio>

struct rider {
    int from_x, from_y, to_x, to_y;
};

class round_planner {
public:
    static constexpr int most = 6;
    static constexpr int stops = 2 * most;

    bool read();
    int best_round();
    int insertion_round();
    void print() const;
    bool order_is_fair(const int *order, int n) const;

private:
    struct visit {
        int length;
        signed char previous;
    };
    static constexpr int unreachable = 1 << 29;

    // stop i < riders collects rider i, stop riders + i delivers rider i
    int x(int s) const { return s < riders ? list[s].from_x : list[s - riders].to_x; }
    int y(int s) const { return s < riders ? list[s].from_y : list[s - riders].to_y; }
    int between(int s, int t) const { return part(x(s) - x(t)) + part(y(s) - y(t)); }
    int home(int s) const { return part(x(s)) + part(y(s)); }
    static int part(int d) { return d < 0 ? -d : d; }
    int aboard(unsigned done) const;
    int round_length(const int *order, int n) const;

    int riders = 0, seats = 0;
    rider list[most];
    int order[stops];
    int inserted[stops];
    static visit table[1 << stops][stops];
};

round_planner::visit round_planner::table[1 << round_planner::stops][round_planner::stops];

bool round_planner::read()
{
    if (std::scanf("%d %d", &riders, &seats) != 2 || riders < 1 || riders > most || seats < 1)
        return false;
    for (int i = 0; i < riders; i++) {
        rider &r = list[i];
        if (std::scanf("%d %d %d %d", &r.from_x, &r.from_y, &r.to_x, &r.to_y) != 4)
            return false;
    }
    return true;
}

int round_planner::aboard(unsigned done) const
{
    int n = 0;
    for (int i = 0; i < riders; i++)
        n += (done >> i & 1u) && !(done >> (riders + i) & 1u);
    return n;
}

int round_planner::best_round()
{
    const int n = 2 * riders;
    const unsigned all = (1u << n) - 1;
    for (unsigned done = 0; done <= all; done++)
        for (int s = 0; s < n; s++)
            table[done][s] = visit{unreachable, -1};
    for (int s = 0; s < riders; s++)
        table[1u << s][s] = visit{home(s), -1};
    for (unsigned done = 1; done < all; done++) {
        int inside = aboard(done);
        for (int s = 0; s < n; s++) {
            if (table[done][s].length == unreachable)
                continue;
            for (int t = 0; t < n; t++) {
                if (done >> t & 1u)
                    continue;
                if (t < riders ? inside == seats : !(done >> (t - riders) & 1u))
                    continue;
                int length = table[done][s].length + between(s, t);
                visit &v = table[done | 1u << t][t];
                if (length < v.length)
                    v = visit{length, static_cast<signed char>(s)};
            }
        }
    }
    int last = -1, best = unreachable;
    for (int s = riders; s < n; s++)
        if (table[all][s].length + home(s) < best) {
            best = table[all][s].length + home(s);
            last = s;
        }
    unsigned done = all;
    for (int k = n - 1, s = last; k >= 0 && s >= 0; k--) {
        int before = table[done][s].previous;
        order[k] = s;
        done &= ~(1u << s);
        s = before;
    }
    return best;
}

int round_planner::round_length(const int *o, int n) const
{
    int sum = home(o[0]) + home(o[n - 1]);
    for (int i = 1; i < n; i++)
        sum += between(o[i - 1], o[i]);
    return sum;
}

bool round_planner::order_is_fair(const int *o, int n) const
{
    unsigned done = 0;
    for (int i = 0; i < n; i++) {
        if (o[i] >= riders && !(done >> (o[i] - riders) & 1u))
            return false;
        done |= 1u << o[i];
        if (aboard(done) > seats)
            return false;
    }
    return true;
}

int round_planner::insertion_round()
{
    int have = 0;
    for (int r = 0; r < riders; r++) {
        int best = unreachable, keep[stops] = {};
        for (int i = 0; i <= have; i++)
            for (int j = i + 1; j <= have + 1; j++) {
                int attempt[stops], from = 0;
                for (int k = 0; k < have + 2; k++)
                    attempt[k] = k == i ? r : k == j ? riders + r : inserted[from++];
                int length = round_length(attempt, have + 2);
                if (length < best && order_is_fair(attempt, have + 2)) {
                    best = length;
                    for (int k = 0; k < have + 2; k++)
                        keep[k] = attempt[k];
                }
            }
        have += 2;
        for (int k = 0; k < have; k++)
            inserted[k] = keep[k];
    }
    return round_length(inserted, have);
}

void round_planner::print() const
{
    int driven = 0;
    for (int k = 0; k < 2 * riders; k++) {
        int s = order[k];
        driven += k ? between(order[k - 1], s) : home(s);
        std::printf(" %c%c@%d", s < riders ? '+' : '-', 'a' + s % riders, driven);
    }
    std::printf(" (%s)\n", order_is_fair(order, 2 * riders) && driven + home(order[2 * riders - 1]) == round_length(order, 2 * riders)
                               ? "fair"
                               : "UNFAIR");
}

int main()
{
    static round_planner p;
    while (p.read()) {
        int best = p.best_round(), quick = p.insertion_round();
        std::printf("best %d, by insertion %d%s:", best, quick, quick < best ? " IMPOSSIBLE" : "");
        p.print();
    }
    return 0;
}
