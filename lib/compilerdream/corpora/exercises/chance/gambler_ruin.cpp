// Gambler's ruin: chances of ruin and length of play by formula, by solving a tridiagonal system, and by playing.
#include <cmath>
#include <cstdio>
#include <vector>

struct Game {
    int target;
    double win, lose, draw;
};

struct Verdict {
    double ruin;
    double rounds;
};

class Method {
public:
    virtual ~Method() = default;
    virtual const char *name() const = 0;
    virtual Verdict judge(const Game &game, int start) = 0;
};

class Formula : public Method {
public:
    const char *name() const override { return "formula"; }
    Verdict judge(const Game &game, int start) override {
        double reach;
        double moving = game.win + game.lose;
        if (std::fabs(game.win - game.lose) < 1e-12) {
            reach = static_cast<double>(start) / game.target;
            return {1.0 - reach, start * static_cast<double>(game.target - start) / moving};
        }
        double odds = game.lose / game.win;
        reach = (1.0 - std::pow(odds, start)) / (1.0 - std::pow(odds, game.target));
        return {1.0 - reach, (start - game.target * reach) / (game.lose - game.win)};
    }
};

class Elimination : public Method {
public:
    const char *name() const override { return "solving"; }
    Verdict judge(const Game &game, int start) override {
        Verdict verdict;
        verdict.ruin = solve(game, start, 1.0, 0.0);
        verdict.rounds = solve(game, start, 0.0, 1.0);
        return verdict;
    }

private:
    // x[0] = left, x[target] = 0, and moving * x[i] = win * x[i+1] + lose * x[i-1] + cost.
    double solve(const Game &game, int start, double left, double cost) {
        std::vector<double> slope(static_cast<size_t>(game.target)), base(static_cast<size_t>(game.target));
        slope[0] = 0.0;
        base[0] = left;
        for (int i = 1; i < game.target; i++) {
            double divisor = (game.win + game.lose) - game.lose * slope[i - 1];
            slope[i] = game.win / divisor;
            base[i] = (cost + game.lose * base[i - 1]) / divisor;
        }
        double value = 0.0;
        for (int i = game.target - 1; i >= start; i--)
            value = slope[i] * value + base[i];
        return value;
    }
};

class Playing : public Method {
public:
    Playing(unsigned seed, int games) : state_(seed | 1u), games_(games) {}
    const char *name() const override { return "playing"; }
    Verdict judge(const Game &game, int start) override {
        long rounds = 0;
        int ruined = 0;
        for (int g = 0; g < games_; g++) {
            int purse = start;
            while (purse > 0 && purse < game.target) {
                purse += step(game);
                rounds++;
            }
            if (purse == 0)
                ruined++;
        }
        return {static_cast<double>(ruined) / games_, static_cast<double>(rounds) / games_};
    }

private:
    int step(const Game &game) {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 17;
        state_ ^= state_ << 5;
        double luck = (state_ >> 8) / 16777216.0;
        if (luck < game.win)
            return 1;
        return luck < game.win + game.lose ? -1 : 0;
    }

    unsigned state_;
    int games_;
};

bool close(double a, double b, double share) {
    return std::fabs(a - b) <= share * (1.0 + std::fabs(a));
}

int main() {
    int start, target, win, lose, draw;
    unsigned seed;
    int games;
    if (std::scanf("%u %d", &seed, &games) != 2 || games < 1 || games > 2000)
        return 0;
    Formula formula;
    Elimination elimination;
    Playing playing(seed, games);
    Method *methods[3] = {&formula, &elimination, &playing};
    while (std::scanf("%d %d %d %d %d", &start, &target, &win, &lose, &draw) == 5) {
        int total = win + lose + draw;
        if (win < 1 || lose < 1 || draw < 0 || start < 0 || target < 1 || start > target || target > 60)
            continue;
        Game game = {target, static_cast<double>(win) / total, static_cast<double>(lose) / total,
                     static_cast<double>(draw) / total};
        Verdict verdicts[3];
        std::printf("start %d, target %d, win %.2f, lose %.2f, draw %.2f\n", start, target, game.win, game.lose,
                    game.draw);
        if (start == 0 || start == target) {
            std::printf("  over before it begins\n");
            continue;
        }
        for (int m = 0; m < 3; m++) {
            verdicts[m] = methods[m]->judge(game, start);
            std::printf("  %s: ruin %.3f, rounds %.1f\n", methods[m]->name(), verdicts[m].ruin, verdicts[m].rounds);
        }
        bool exact = close(verdicts[0].ruin, verdicts[1].ruin, 1e-7) && close(verdicts[0].rounds, verdicts[1].rounds, 1e-7);
        bool near = close(verdicts[0].ruin, verdicts[2].ruin, 0.05) && close(verdicts[0].rounds, verdicts[2].rounds, 0.15);
        std::printf("  exact methods %s, play %s\n", exact ? "agree" : "differ", near ? "comes close" : "strays");
    }
    return 0;
}
