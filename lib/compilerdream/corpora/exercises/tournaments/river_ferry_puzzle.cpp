// Solves river-crossing puzzles with forbidden companions: fewest ferry trips, number of shortest plans, and one plan.
#include <cstdio>

namespace {

constexpr int max_things = 8;
int things, places; // places on the boat besides the ferryman
unsigned enemies[max_things];
int trips[2][1 << max_things];
long plans[2][1 << max_things];

inline bool peaceful(unsigned group)
{
    for (int i = 0; i < things; i++)
        if ((group >> i & 1u) && (group & enemies[i]))
            return false;
    return true;
}

inline int size_of(unsigned group)
{
    int n = 0;
    for (; group; group &= group - 1)
        n++;
    return n;
}

// near: what stands on the starting bank; the ferryman guards his own bank.
template <typename Visit> void each_crossing(int bank, unsigned near, Visit visit)
{
    unsigned all = (1u << things) - 1u, here = bank ? all & ~near : near;
    for (unsigned load = here;; load = (load - 1) & here) {
        if (size_of(load) <= places && peaceful(here & ~load))
            visit(bank ^ 1, bank ? near | load : near & ~load, load);
        if (load == 0)
            break;
    }
}

void spread(int bank, unsigned near, int depth)
{
    each_crossing(bank, near, [=](int b, unsigned n, unsigned) {
        if (trips[b][n] < 0)
            trips[b][n] = depth + 1;
        if (trips[b][n] == depth + 1)
            plans[b][n] += plans[bank][near];
    });
}

// Walks from the end back to the start, then prints on the way out.
void tell(int bank, unsigned near)
{
    if (trips[bank][near] == 0)
        return;
    int from_bank = -1;
    unsigned from_near = 0, carried = 0;
    for (unsigned n = 0; n < 1u << things; n++)
        if (trips[bank ^ 1][n] == trips[bank][near] - 1)
            each_crossing(bank ^ 1, n, [&](int b, unsigned to, unsigned load) {
                if (b == bank && to == near && from_bank < 0) {
                    from_bank = bank ^ 1;
                    from_near = n;
                    carried = load;
                }
            });
    tell(from_bank, from_near);
    std::printf(bank ? " >" : " <");
    for (int i = 0; i < things; i++)
        if (carried >> i & 1u)
            std::putchar('a' + i);
}

} // namespace

int main()
{
    int quarrels;
    while (std::scanf("%d %d %d", &things, &places, &quarrels) == 3 && things >= 1 && things <= max_things) {
        for (unsigned &e : enemies)
            e = 0;
        char a, b;
        while (quarrels-- > 0 && std::scanf(" %c%c", &a, &b) == 2) {
            int i = a - 'a', j = b - 'a';
            if (i < 0 || j < 0 || i >= things || j >= things || i == j)
                continue;
            enemies[i] |= 1u << j;
            enemies[j] |= 1u << i;
        }
        unsigned all = (1u << things) - 1u;
        for (unsigned n = 0; n <= all; n++) {
            trips[0][n] = trips[1][n] = -1;
            plans[0][n] = plans[1][n] = 0;
        }
        trips[0][all] = 0;
        plans[0][all] = 1;
        bool grew = true;
        for (int depth = 0; grew; depth++) {
            grew = false;
            for (unsigned n = 0; n <= all; n++)
                if (trips[depth % 2][n] == depth) {
                    spread(depth % 2, n, depth);
                    grew = true;
                }
        }
        std::printf("%d things, boat for %d: ", things, places);
        if (trips[1][0] < 0) {
            std::printf("impossible\n");
        } else {
            std::printf("%d trips, %ld plans:", trips[1][0], plans[1][0]);
            tell(1, 0);
            std::printf("\n");
        }
    }
    return 0;
}
