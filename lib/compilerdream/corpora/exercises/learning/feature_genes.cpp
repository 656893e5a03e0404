// Genetic selection of features for a nearest-centre classifier, compared with the best of all subsets.
#include <cstdio>

constexpr int features = 9, kinds = 3, each = 8, rows = kinds * each, herd = 16;

template <typename T>
static inline void exchange(T &a, T &b)
{
    T t = a;
    a = b;
    b = t;
}

class Chance {
public:
    explicit Chance(unsigned long long seed) : state(seed) {}
    unsigned below(unsigned limit)
    {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<unsigned>(state >> 33) % limit;
    }
    bool percent(unsigned p) { return below(100) < p; }
    unsigned mask() { return below(1u << features); }

private:
    unsigned long long state;
};

struct Creature {
    unsigned genes;
    int fitness;
};

class Data {
public:
    // A feature with strength s puts the kinds s apart, under noise of up to 50 either way.
    void make(Chance &chance, const int *strength)
    {
        for (int r = 0; r < rows; r++)
            for (int f = 0; f < features; f++) {
                int turn = (kind(r) * (f % 2 + 1)) % kinds;
                value[r][f] = strength[f] * turn + static_cast<int>(chance.below(101)) - 50;
                sum[kind(r)][f] = r % each == 0 ? value[r][f] : sum[kind(r)][f] + value[r][f];
            }
        for (int &m : memory)
            m = -1;
        asked = 0;
    }

    // Rows put right by the nearest centre when they are left out, ten points each, less one a feature.
    int fitness(unsigned genes)
    {
        if (memory[genes] < 0) {
            int hits = 0, used = 0;
            for (int r = 0; r < rows; r++)
                hits += nearest(r, genes) == kind(r);
            for (unsigned g = genes; g; g &= g - 1)
                used++;
            memory[genes] = 10 * hits + features - used;
            asked++;
        }
        return memory[genes];
    }

    int tried() const { return asked; }

private:
    static int kind(int row) { return row / each; }

    int nearest(int row, unsigned genes) const
    {
        int best = 0;
        long least = -1;
        for (int k = 0; k < kinds; k++) {
            long distance = 0;
            bool own = k == kind(row);
            for (int f = 0; f < features; f++)
                if (genes >> f & 1) {
                    int centre = own ? (sum[k][f] - value[row][f]) / (each - 1) : sum[k][f] / each;
                    long d = value[row][f] - centre;
                    distance += d * d;
                }
            if (least < 0 || distance < least) {
                least = distance;
                best = k;
            }
        }
        return best;
    }

    int value[rows][features];
    int sum[kinds][features];
    int memory[1 << features];
    int asked = 0;
};

static const Creature &tournament(const Creature *herd_now, Chance &chance)
{
    const Creature &a = herd_now[chance.below(herd)], &b = herd_now[chance.below(herd)];
    return a.fitness >= b.fitness ? a : b;
}

static void rank(Creature *all, int count)
{
    for (int i = 1; i < count; i++)
        for (int j = i; j > 0 && all[j].fitness > all[j - 1].fitness; j--)
            exchange(all[j], all[j - 1]);
}

static void show(const char *title, const Creature &c)
{
    std::printf("%s ", title);
    for (int f = 0; f < features; f++)
        std::putchar(c.genes >> f & 1 ? '1' : '-');
    std::printf(" fitness %d\n", c.fitness);
}

int main()
{
    unsigned long long seed;
    int strength[features], generations;
    while (std::scanf("%llu %d", &seed, &generations) == 2) {
        for (int &s : strength)
            if (std::scanf("%d", &s) != 1)
                return 0;
        static Data data;
        Chance chance(seed);
        data.make(chance, strength);
        Creature now[herd], next[herd];
        for (Creature &c : now) {
            c.genes = chance.mask();
            c.fitness = data.fitness(c.genes);
        }
        rank(now, herd);
        show("first herd:", now[0]);
        for (int g = 1; g <= generations; g++) {
            next[0] = now[0];
            for (int i = 1; i < herd; i++) {
                unsigned cut = chance.mask();
                unsigned mother = tournament(now, chance).genes, father = tournament(now, chance).genes;
                unsigned child = (mother & cut) | (father & ~cut);
                if (chance.percent(40))
                    child ^= 1u << chance.below(features);
                next[i].genes = child;
                next[i].fitness = data.fitness(child);
            }
            rank(next, herd);
            for (int i = 0; i < herd; i++)
                exchange(now[i], next[i]);
            if (g % (generations / 3 + 1) == 0)
                std::printf("  generation %d: best %d, worst %d\n", g, now[0].fitness, now[herd - 1].fitness);
        }
        show("last herd: ", now[0]);
        int looked_at = data.tried();
        Creature best = {0, data.fitness(0)};
        for (unsigned m = 1; m < 1u << features; m++)
            if (data.fitness(m) > best.fitness)
                best = {m, data.fitness(m)};
        show("all subsets:", best);
        std::printf("%s with %d of %d subsets looked at\n",
                    best.fitness == now[0].fitness ? "found the best" : "missed the best", looked_at, data.tried());
    }
    return 0;
}
