// Multi-armed bandits: four ways to choose slot machines play the same arms, and their regret is compared.
#include <cmath>
#include <cstdio>

const int max_arms = 8;

class Source {
public:
    explicit Source(unsigned seed) : state(seed * 2654435761u | 1u) {}
    int below(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return static_cast<int>(state % static_cast<unsigned>(limit));
    }

private:
    unsigned state;
};

class Player {
public:
    explicit Player(int arm_count) : arms(arm_count) {}
    virtual ~Player() = default;
    virtual const char *name() const = 0;
    virtual int choose(Source &source) = 0;
    virtual void reward(int arm, int gain)
    {
        plays[arm]++;
        gains[arm] += gain;
        total_plays++;
    }
    int played(int arm) const { return plays[arm]; }

protected:
    int untried() const
    {
        for (int a = 0; a < arms; a++)
            if (plays[a] == 0)
                return a;
        return -1;
    }
    int best_mean() const // compares gains[a] / plays[a] without dividing
    {
        int best = 0;
        for (int a = 1; a < arms; a++)
            if (gains[a] * (plays[best] + 1) > gains[best] * (plays[a] + 1))
                best = a;
        return best;
    }
    int arms, total_plays = 0;
    int plays[max_arms] = {0};
    long gains[max_arms] = {0};
};

class Wanderer : public Player {
public:
    using Player::Player;
    const char *name() const override { return "at random"; }
    int choose(Source &source) override { return source.below(arms); }
};

class Explorer : public Player {
public:
    Explorer(int arm_count, int percent) : Player(arm_count), explore(percent) {}
    const char *name() const override { return "explore a little"; }
    int choose(Source &source) override
    {
        int first = untried();
        if (first >= 0)
            return first;
        return source.below(100) < explore ? source.below(arms) : best_mean();
    }

private:
    int explore;
};

class Optimist : public Player {
public:
    using Player::Player;
    const char *name() const override { return "upper bound"; }
    int choose(Source &) override
    {
        int best = untried();
        if (best >= 0)
            return best;
        double best_bound = -1;
        for (int a = 0; a < arms; a++) {
            double bound = static_cast<double>(gains[a]) / plays[a] + std::sqrt(0.5 * std::log(total_plays) / plays[a]);
            if (bound > best_bound + 1e-9) {
                best_bound = bound;
                best = a;
            }
        }
        return best;
    }
};

// Plays the arms in turn and strikes out the worst one after each block of rounds.
class Eliminator : public Player {
public:
    Eliminator(int arm_count, int block_length) : Player(arm_count), alive(arm_count), block(block_length)
    {
        for (int a = 0; a < arms; a++)
            order[a] = a;
    }
    const char *name() const override { return "elimination"; }
    int choose(Source &) override
    {
        if (++turn >= block * alive && alive > 1)
            strike();
        return order[turn % alive];
    }

private:
    void strike()
    {
        int worst = 0;
        for (int i = 1; i < alive; i++)
            if (gains[order[i]] * plays[order[worst]] < gains[order[worst]] * plays[order[i]])
                worst = i;
        order[worst] = order[--alive];
        turn = 0;
    }
    int alive, block, turn = -1;
    int order[max_arms];
};

static void play(Player &player, const int *chance, int arms, int rounds, unsigned seed)
{
    Source source(seed), luck(seed * 7 + 3);
    long regret = 0;
    int best = 0, wins = 0;
    for (int a = 1; a < arms; a++)
        if (chance[a] > chance[best])
            best = a;
    for (int r = 0; r < rounds; r++) {
        int arm = player.choose(source);
        int gain = luck.below(1000) < chance[arm];
        player.reward(arm, gain);
        wins += gain;
        regret += chance[best] - chance[arm];
    }
    std::printf("  %-16s wins %4d, regret %3ld, plays", player.name(), wins, regret / 1000);
    int most = 0;
    for (int a = 0; a < arms; a++) {
        std::printf(" %d", player.played(a));
        if (player.played(a) > player.played(most))
            most = a;
    }
    std::printf("%s\n", most == best ? " (found the best)" : "");
}

int main()
{
    int arms, rounds;
    unsigned seed;
    while (std::scanf("%d %d %u", &arms, &rounds, &seed) == 3 && arms >= 1 && arms <= max_arms) {
        int chance[max_arms];
        for (int a = 0; a < arms; a++)
            if (std::scanf("%d", &chance[a]) != 1)
                return 0;
        Wanderer wanderer(arms);
        Explorer explorer(arms, 10);
        Optimist optimist(arms);
        Eliminator eliminator(arms, rounds / (arms * arms * 2) + 1);
        Player *players[] = {&wanderer, &explorer, &optimist, &eliminator};
        std::printf("%d arms, %d rounds\n", arms, rounds);
        for (Player *p : players)
            play(*p, chance, arms, rounds, seed);
    }
    return 0;
}
