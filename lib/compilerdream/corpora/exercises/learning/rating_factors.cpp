// Collaborative filtering: factors a table of film ratings with holes by gradient steps and foretells the hidden ones.
#include <cmath>
#include <cstdio>

constexpr int max_people = 12, max_films = 10, taste = 3;

struct Factors {
    double person[max_people][taste];
    double film[max_films][taste];

    double rating(int p, int f) const
    {
        double sum = 0;
        for (int t = 0; t < taste; t++)
            sum += person[p][t] * film[f][t];
        return sum;
    }
};

static int table[max_people][max_films]; // 0: not rated, negative: rated but hidden from the training

static double root_error(const Factors &m, int people, int films, int side)
{
    double sum = 0;
    int n = 0;
    for (int p = 0; p < people; p++)
        for (int f = 0; f < films; f++)
            if (table[p][f] * side > 0) {
                double miss = m.rating(p, f) - table[p][f] * side;
                sum += miss * miss;
                n++;
            }
    return n ? std::sqrt(sum / n) : 0;
}

int main()
{
    int people, films, epochs;
    unsigned seed;
    Factors m;
    if (std::scanf("%d %d %d %u", &people, &films, &epochs, &seed) != 4)
        return 0;
    if (people < 1 || people > max_people || films < 1 || films > max_films)
        return 0;
    double mean = 0;
    int known = 0;
    for (int p = 0; p < people; p++)
        for (int f = 0; f < films; f++) {
            if (std::scanf("%d", &table[p][f]) != 1)
                table[p][f] = 0;
            if (table[p][f] > 0) {
                mean += table[p][f];
                known++;
            }
        }
    if (known == 0)
        return 0;
    mean /= known;
    double *all[] = {&m.person[0][0], &m.film[0][0]};
    int sizes[] = {people * taste, films * taste};
    for (int side = 0; side < 2; side++)
        for (int i = 0; i < sizes[side]; i++) {
            seed = seed * 69069u + 1u;
            all[side][i] = std::sqrt(mean / taste) * (0.8 + 0.4 * (seed >> 16) / 65536.0);
        }
    std::printf("%d known ratings, mean %.2f\n", known, mean);
    for (int e = 0; e <= epochs; e++) {
        if (e % (epochs / 5 + 1) == 0 || e == epochs)
            std::printf("epoch %3d: error on known %.1f, on hidden %.1f\n", e, root_error(m, people, films, 1),
                        root_error(m, people, films, -1));
        for (int p = 0; p < people; p++)
            for (int f = 0; f < films; f++) {
                if (table[p][f] <= 0)
                    continue;
                double miss = table[p][f] - m.rating(p, f);
                for (int t = 0; t < taste; t++) {
                    double a = m.person[p][t], b = m.film[f][t];
                    m.person[p][t] += 0.02 * (miss * b - 0.03 * a);
                    m.film[f][t] += 0.02 * (miss * a - 0.03 * b);
                }
            }
    }
    int close = 0, hidden = 0;
    for (int p = 0; p < people; p++) {
        int best = -1;
        for (int f = 0; f < films; f++) {
            if (table[p][f] < 0) {
                hidden++;
                close += std::fabs(m.rating(p, f) + table[p][f]) < 1.0;
            }
            if (table[p][f] == 0 && (best < 0 || m.rating(p, f) > m.rating(p, best)))
                best = f;
        }
        if (best >= 0)
            std::printf("person %d should see film %d\n", p, best);
    }
    std::printf("hidden ratings foretold within one star: %d of %d\n", close, hidden);
    return 0;
}
