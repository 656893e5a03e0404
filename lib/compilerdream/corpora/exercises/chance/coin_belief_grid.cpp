// Bayesian updating on a grid: belief in a coin's bias after every toss, checked against exact integer fractions.
#include <cmath>
#include <cstdio>

template <typename Number, int Points>
struct Belief {
    Number mass[Points];

    static Number place(int i) { return Number(i) / Number(Points - 1); }

    template <typename Shape>
    void start(Shape shape) {
        for (int i = 0; i < Points; i++)
            mass[i] = shape(place(i));
        scale();
    }

    Number scale() {
        Number sum = 0;
        for (Number m : mass)
            sum += m;
        for (Number &m : mass)
            m /= sum;
        return sum;
    }

    // Weighs each bias with its likelihood; the factor lost is the chance of what was seen.
    Number see(bool heads) {
        for (int i = 0; i < Points; i++)
            mass[i] *= heads ? place(i) : 1 - place(i);
        return scale();
    }

    Number mean() const {
        Number sum = 0;
        for (int i = 0; i < Points; i++)
            sum += place(i) * mass[i];
        return sum;
    }

    Number spread() const {
        Number centre = mean(), sum = 0;
        for (int i = 0; i < Points; i++)
            sum += (place(i) - centre) * (place(i) - centre) * mass[i];
        return std::sqrt(sum);
    }

    int likeliest() const {
        int best = 0;
        for (int i = 1; i < Points; i++)
            if (mass[i] > mass[best] * Number(1.000001))
                best = i;
        return best;
    }

    int quantile(Number share) const {
        Number sum = 0;
        for (int i = 0; i < Points; i++) {
            sum += mass[i];
            if (sum >= share)
                return i;
        }
        return Points - 1;
    }
};

using Fine = Belief<double, 201>;
using Coarse = Belief<double, 5>;

static double even(double) { return 1.0; }
static double fair_minded(double p) { return std::exp(-50.0 * (p - 0.5) * (p - 0.5)); }
static double suspicious(double p) { return 0.02 + (p - 0.5) * (p - 0.5); }

struct Prior {
    const char *name;
    double (*shape)(double);
};

static const Prior priors[] = {{"even", even}, {"fair-minded", fair_minded}, {"suspicious", suspicious}};

// On the five points 0, 1/4, ... 1 the even prior's weights are i^heads (4-i)^tails: exact in 64 bits.
static bool coarse_is_exact(const Coarse &belief, int heads, int tails) {
    unsigned long long weight[5], sum = 0;
    for (int i = 0; i < 5; i++) {
        weight[i] = 1;
        for (int h = 0; h < heads; h++)
            weight[i] *= static_cast<unsigned long long>(i);
        for (int t = 0; t < tails; t++)
            weight[i] *= static_cast<unsigned long long>(4 - i);
        sum += weight[i];
    }
    for (int i = 0; i < 5; i++)
        if (std::fabs(static_cast<double>(weight[i]) / static_cast<double>(sum) - belief.mass[i]) > 1e-9)
            return false;
    return true;
}

static void study(const char *tosses) {
    static Fine belief;
    Coarse coarse;
    int heads = 0, tails = 0;
    coarse.start(even);
    bool exact = true;
    for (const char *toss = tosses; *toss; toss++) {
        bool head = *toss == 'h';
        (head ? heads : tails)++;
        if (heads + tails <= 25 && exact) {
            coarse.see(head);
            exact = coarse_is_exact(coarse, heads, tails);
        }
    }
    std::printf("%d heads, %d tails, five-point grid %s\n", heads, tails, exact ? "exact" : "wrong");
    for (const Prior &prior : priors) {
        double surprise = 0.0;
        belief.start(prior.shape);
        for (const char *toss = tosses; *toss; toss++)
            surprise -= std::log2(belief.see(*toss == 'h'));
        std::printf("  %-11s mean %.3f spread %.3f peak %.3f middle ninety %.3f to %.3f surprise %.2f\n", prior.name,
                    belief.mean(), belief.spread(), Fine::place(belief.likeliest()), Fine::place(belief.quantile(0.05)),
                    Fine::place(belief.quantile(0.95)), surprise);
        if (prior.shape == even) {
            double rule = (heads + 1.0) / (heads + tails + 2.0);
            std::printf("  rule of succession %.3f: %s\n", rule, std::fabs(rule - belief.mean()) < 0.005 ? "near" : "far");
        }
    }
}

int main() {
    char word[64];
    while (std::scanf("%60s", word) == 1) {
        bool mixed[2] = {false, false};
        bool valid = true;
        for (const char *c = word; *c; c++) {
            if (*c != 'h' && *c != 't')
                valid = false;
            else
                mixed[*c == 'h'] = true;
        }
        if (valid && (mixed[0] || mixed[1]))
            study(word);
        else
            std::printf("not a row of tosses: %s\n", word);
    }
    return 0;
}
