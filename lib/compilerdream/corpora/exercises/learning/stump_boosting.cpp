// AdaBoost of one-feature threshold stumps on points labelled by a secret rule; prints each round and the error bound.
#include <cmath>
#include <cstdio>

namespace {

constexpr int max_points = 90, features = 3, max_rounds = 30;

struct Example {
    int value[features];
    int label; // +1 or -1
};

struct Stump {
    int feature, threshold, sign;
    double vote;
};

Example examples[max_points];
double weight[max_points];
unsigned long long state = 1;

inline int draw(int limit)
{
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((state >> 40) % static_cast<unsigned>(limit));
}

inline int answer(const Stump &s, const Example &e)
{
    return e.value[s.feature] > s.threshold ? s.sign : -s.sign;
}

int secret(const int *v, int rule)
{
    switch (rule) {
    case 0:
        return v[0] > 40 ? 1 : -1;
    case 1:
        return v[0] > 25 && v[0] <= 70 ? 1 : -1;
    case 2:
        return v[0] + v[1] > 100 ? 1 : -1;
    default:
        return (v[0] > 30) + (v[1] > 60) + (v[2] > 45) >= 2 ? 1 : -1;
    }
}

double stump_error(const Stump &s, int count)
{
    double error = 0;
    for (int i = 0; i < count; i++)
        if (answer(s, examples[i]) != examples[i].label)
            error += weight[i];
    return error;
}

Stump best_stump(int count, double &least)
{
    Stump best = {0, 0, 1, 0.0};
    least = 2;
    for (int f = 0; f < features; f++)
        for (int t = -1; t < 100; t += 4) {
            Stump s = {f, t, 1, 0.0};
            double error = stump_error(s, count);
            if (error > 0.5) {
                s.sign = -1;
                error = 1 - error;
            }
            if (error < least - 1e-7) {
                least = error;
                best = s;
            }
        }
    return best;
}

int committee(const Stump *stumps, int used, const Example &e)
{
    double sum = 0;
    for (int r = 0; r < used; r++)
        sum += stumps[r].vote * answer(stumps[r], e);
    return sum > 0 ? 1 : -1;
}

void reweight(const Stump &s, int count)
{
    double total = 0;
    for (int i = 0; i < count; i++) {
        weight[i] *= std::exp(-s.vote * answer(s, examples[i]) * examples[i].label);
        total += weight[i];
    }
    for (int i = 0; i < count; i++)
        weight[i] /= total;
}

Example make(int rule)
{
    Example e;
    for (int &v : e.value)
        v = draw(100);
    e.label = secret(e.value, rule);
    return e;
}

} // namespace

int main()
{
    int rule, count, rounds;
    unsigned long long seed;
    while (std::scanf("%d %d %d %llu", &rule, &count, &rounds, &seed) == 4) {
        if (count < 1 || count > max_points || rounds < 1 || rounds > max_rounds)
            break;
        Stump stumps[max_rounds];
        double bound = 1;
        int used = 0, wrong = count;
        bool kept = true;
        state = seed;
        for (int i = 0; i < count; i++) {
            examples[i] = make(rule);
            weight[i] = 1.0 / count;
        }
        std::printf("rule %d\n", rule);
        while (used < rounds && wrong > 0) {
            double error;
            Stump s = best_stump(count, error);
            if (error > 0.49)
                break;
            if (error < 1e-4)
                error = 1e-4;
            s.vote = 0.5 * std::log((1 - error) / error);
            bound *= 2 * std::sqrt(error * (1 - error));
            stumps[used++] = s;
            reweight(s, count);
            wrong = 0;
            for (int i = 0; i < count; i++)
                wrong += committee(stumps, used, examples[i]) != examples[i].label;
            kept = kept && wrong <= bound * count + 1e-6;
            if (used <= 4)
                std::printf("  feature %d %s %d, vote %.2f, %d wrong together\n", s.feature, s.sign > 0 ? ">" : "<=",
                            s.threshold, s.vote, wrong);
        }
        int fresh = 0;
        for (int i = 0; i < 200; i++) {
            Example e = make(rule);
            fresh += committee(stumps, used, e) == e.label;
        }
        std::printf("  %d stumps, %d of %d wrong, bound %s, fresh points right %d of 200\n", used, wrong, count,
                    kept ? "holds" : "broken", fresh);
    }
    return 0;
}
