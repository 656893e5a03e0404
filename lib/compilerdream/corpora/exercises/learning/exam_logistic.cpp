// Logistic regression of passing an exam on hours of study: slow gradient steps and fast Newton steps must agree.
#include <cmath>
#include <cstdio>

struct Line {
    double base, slope;
    double chance(double hours) const { return 1 / (1 + std::exp(-base - slope * hours)); }
    void move(double by_base, double by_slope)
    {
        base += by_base;
        slope += by_slope;
    }
};

struct Slopes {
    double base, slope, bb, bs, ss; // first and second derivatives of the log-likelihood
};

static double hours[60];
static int passed[60], students;

static Slopes derive(Line w)
{
    Slopes d = {0, 0, 0, 0, 0};
    for (int i = 0; i < students; i++) {
        double p = w.chance(hours[i]), miss = passed[i] - p, spread = p * (1 - p);
        d.base += miss;
        d.slope += miss * hours[i];
        d.bb += spread;
        d.bs += spread * hours[i];
        d.ss += spread * hours[i] * hours[i];
    }
    // a light pull towards a slope of zero keeps separable data finite
    d.slope -= 0.1 * w.slope;
    d.ss += 0.1;
    return d;
}

int main()
{
    Line slow = {0, 0}, fast = {0, 0};
    while (students < 60 && std::scanf("%lf %d", &hours[students], &passed[students]) == 2)
        students++;
    if (students < 2)
        return 0;
    int steps = 0;
    for (; steps < 3000; steps++) {
        Slopes d = derive(slow);
        if (std::fabs(d.base) + std::fabs(d.slope) < 1e-6)
            break;
        slow.move(0.02 * d.base, 0.02 * d.slope);
    }
    for (int round = 1; round <= 12; round++) {
        Slopes d = derive(fast);
        double det = d.bb * d.ss - d.bs * d.bs;
        fast.move((d.ss * d.base - d.bs * d.slope) / det, (d.bb * d.slope - d.bs * d.base) / det);
        if (round <= 3)
            std::printf("Newton step %d: %.2f + %.2f hours\n", round, fast.base, fast.slope);
    }
    std::printf("Newton: %.2f + %.2f hours, gradient steps %s\n", fast.base, fast.slope,
                std::fabs(fast.base - slow.base) + std::fabs(fast.slope - slow.slope) < 1e-3 ? "agree" : "differ");
    std::printf("even chance at %.1f hours\n", -fast.base / fast.slope);
    int table[2][2] = {{0, 0}, {0, 0}};
    double expected = 0;
    for (int i = 0; i < students; i++) {
        expected += fast.chance(hours[i]);
        table[passed[i] != 0][fast.chance(hours[i]) > 0.5]++;
    }
    std::printf("failed: %d foretold, %d missed; passed: %d foretold, %d missed\n", table[0][0], table[0][1],
                table[1][1], table[1][0]);
    std::printf("expected to pass %.1f of %d who passed\n", expected, table[1][0] + table[1][1]);
    return 0;
}
