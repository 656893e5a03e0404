// Distributions of dice sums by convolution, of the best few dice by counting, and a race to a total.
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace {

constexpr int kMostSum = 64;

class Odds {
    std::array<double, kMostSum + 1> chance_{};

public:
    static Odds certain(int value) {
        Odds odds;
        odds.chance_[value] = 1;
        return odds;
    }
    static Odds die(int sides) {
        Odds odds;
        for (int face = 1; face <= sides; face++) odds.chance_[face] = 1.0 / sides;
        return odds;
    }

    double &operator[](int value) { return chance_[value]; }
    double operator[](int value) const { return chance_[value]; }

    friend Odds operator+(const Odds &a, const Odds &b) {
        Odds sum;
        for (int x = 0; x <= kMostSum; x++) {
            if (a[x] == 0) continue;
            for (int y = 0; x + y <= kMostSum; y++) sum[x + y] += a[x] * b[y];
        }
        return sum;
    }

    friend Odds operator*(int times, const Odds &odds) {
        if (times == 0) return certain(0);
        Odds half = (times / 2) * odds;
        Odds result = half + half;
        return times % 2 ? result + odds : result;
    }

    double mean() const {
        double m = 0;
        for (int x = 0; x <= kMostSum; x++) m += x * chance_[x];
        return m;
    }

    double deviation() const {
        double m = mean(), v = 0;
        for (int x = 0; x <= kMostSum; x++) v += (x - m) * (x - m) * chance_[x];
        return std::sqrt(v);
    }

    int likeliest() const {
        int best = 0;
        for (int x = 1; x <= kMostSum; x++)
            if (chance_[x] > chance_[best] + 1e-12) best = x;
        return best;
    }

    // Chance that this one beats the other strictly.
    double beats(const Odds &other) const {
        double below = 0, total = 0;
        for (int x = 1; x <= kMostSum; x++) {
            below += other[x - 1];
            total += chance_[x] * below;
        }
        return total;
    }
};

// The sum of the highest `keep` of `count` dice, face by face from the top.
struct KeepBest {
    int sides;
    Odds result;

    static double choose(int n, int k) {
        double c = 1;
        for (int i = 1; i <= k; i++) c = c * (n - k + i) / i;
        return c;
    }

    void place(int face, int dice, int keep, int sum, double ways) {
        if (face == 0) {
            if (dice == 0) result[sum] += ways;
            return;
        }
        for (int show = 0; show <= dice; show++) {
            int kept = show < keep ? show : keep;
            place(face - 1, dice - show, keep - kept, sum + kept * face, ways * choose(dice, show));
        }
    }

    static Odds of(int count, int keep, int sides) {
        KeepBest k{sides, {}};
        k.place(sides, count, keep, 0, std::pow(1.0 / sides, count));
        return k.result;
    }
};

// Brute force over all rolls of up to five dice.
std::uint64_t rolls_reaching(int count, int sides, int target) {
    std::uint64_t hits = 0;
    std::array<int, 6> face;
    face.fill(1);
    for (;;) {
        int sum = 0, i = 0;
        for (int d = 0; d < count; d++) sum += face[d];
        hits += sum >= target;
        while (i < count && face[i] == sides) face[i++] = 1;
        if (i == count) return hits;
        face[i]++;
    }
}

// Expected rolls of a die until the running total reaches n.
double expected_rolls(int sides, int n) {
    double e[kMostSum + 1] = {0};
    for (int left = 1; left <= n; left++) {
        double sum = 0;
        for (int face = 1; face <= sides && face < left; face++) sum += e[left - face];
        e[left] = 1 + sum / sides;
    }
    return e[n];
}

}  // namespace

int main() {
    int count, sides, target;
    while (std::scanf("%d %d %d", &count, &sides, &target) == 3 && count * sides <= kMostSum) {
        Odds sum = count * Odds::die(sides);
        double reach = 0;
        for (int x = target; x <= kMostSum; x++) reach += sum[x];
        std::printf("%d dice of %d: mean %.4f, deviation %.4f, likeliest %d, at least %d: %.6f", count, sides,
                    sum.mean(), sum.deviation(), sum.likeliest(), target, reach);
        if (count <= 4) {
            double counted = static_cast<double>(rolls_reaching(count, sides, target)) / std::pow(sides, count);
            std::printf(std::fabs(counted - reach) < 1e-9 ? " (counted)" : " (count says %.6f)", counted);
        }
        Odds best = KeepBest::of(count, 2, sides), pair = 2 * Odds::die(sides);
        std::printf("\n  best two: mean %.4f, beat a pair %.6f", best.mean(), best.beats(pair));
        Odds all = KeepBest::of(count, count, sides);
        std::printf(std::fabs(all.mean() - sum.mean()) < 1e-9 ? ", all kept agrees" : ", all kept differs");
        std::printf(", rolls to %d: %.5f\n", target, expected_rolls(sides, target));
    }
}
