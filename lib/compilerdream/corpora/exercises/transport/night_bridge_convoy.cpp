// Walkers cross a weak bridge by night with one lantern, so many at a time: the least total time by search over all states, and the pairwise rule.
#include <cstdio>

namespace {

const int max_walkers = 10;
const int far_future = 1 << 28;

struct crossing {
    int time;
    unsigned who;
    unsigned came_from;
};

struct party {
    int count;
    int capacity;
    int pace[max_walkers];

    unsigned everyone() const { return (1u << count) - 1; }

    int slowest(unsigned group) const
    {
        int t = 0;
        for (int i = 0; i < count; i++)
            if ((group >> i & 1u) && pace[i] > t)
                t = pace[i];
        return t;
    }
};

int group_size(unsigned group)
{
    int n = 0;
    for (; group; group &= group - 1)
        n++;
    return n;
}

// state: who is still on the near bank, plus one bit for the lantern (set: near bank)
class night {
public:
    explicit night(const party &p) : walkers(p), lantern(1u << p.count) {}

    int search()
    {
        for (unsigned s = 0; s < 2 * lantern; s++) {
            best[s].time = far_future;
            best[s].who = best[s].came_from = 0;
            settled[s] = false;
        }
        best[walkers.everyone() | lantern].time = 0;
        for (;;) {
            unsigned here = 0;
            int soonest = far_future;
            for (unsigned s = 0; s < 2 * lantern; s++)
                if (!settled[s] && best[s].time < soonest)
                    soonest = best[s].time, here = s;
            if (soonest == far_future || here == 0)
                return best[0].time;
            settled[here] = true;
            expand(here);
        }
    }

    int show(unsigned state) const
    {
        if (state == (walkers.everyone() | lantern))
            return 0;
        const crossing &c = best[state];
        int step = show(c.came_from) + 1;
        std::printf("  %2d %s", step, (c.came_from & lantern) ? "over" : "back");
        for (int i = 0; i < walkers.count; i++)
            if (c.who >> i & 1u)
                std::printf(" %d", walkers.pace[i]);
        std::printf(" -> minute %d\n", c.time);
        return step;
    }

private:
    void expand(unsigned state)
    {
        bool near_side = state & lantern;
        unsigned bank = near_side ? state & ~lantern : walkers.everyone() & ~state;
        for (unsigned g = bank; g; g = (g - 1) & bank) {
            if (group_size(g) > walkers.capacity)
                continue;
            unsigned next = state ^ g ^ lantern;
            int t = best[state].time + walkers.slowest(g);
            if (t < best[next].time)
                best[next] = crossing{t, g, state};
        }
    }

    const party walkers;
    const unsigned lantern;
    crossing best[2 << max_walkers];
    bool settled[2 << max_walkers];
};

// the known rule for two at a time: the two fastest ferry the two slowest, in the better of two ways
int pairwise_rule(party p)
{
    for (int i = 1; i < p.count; i++)
        for (int j = i; j > 0 && p.pace[j] < p.pace[j - 1]; j--) {
            int keep = p.pace[j];
            p.pace[j] = p.pace[j - 1];
            p.pace[j - 1] = keep;
        }
    int total = 0, n = p.count;
    const int *t = p.pace;
    for (; n > 3; n -= 2) {
        int shuttle = t[0] + 2 * t[1] + t[n - 1];
        int escort = 2 * t[0] + t[n - 2] + t[n - 1];
        total += shuttle < escort ? shuttle : escort;
    }
    if (n == 3)
        return total + t[0] + t[1] + t[2];
    return total + t[n - 1];
}

} // namespace

int main()
{
    party p;
    while (std::scanf("%d %d", &p.count, &p.capacity) == 2) {
        if (p.count < 1 || p.count > max_walkers || p.capacity < 1)
            break;
        for (int i = 0; i < p.count; i++)
            if (std::scanf("%d", &p.pace[i]) != 1 || p.pace[i] < 1 || p.pace[i] > 1000)
                p.pace[i] = 1;
        std::printf("%d walkers, %d at a time:", p.count, p.capacity);
        night n(p);
        int t = n.search();
        if (t == far_future) {
            std::puts(" some stay behind");
            continue;
        }
        std::printf(" %d minutes", t);
        if (p.capacity == 2)
            std::printf(", by rule %d%s", pairwise_rule(p), pairwise_rule(p) == t ? "" : " DIFFERS");
        std::putchar('\n');
        n.show(0);
    }
    return 0;
}
