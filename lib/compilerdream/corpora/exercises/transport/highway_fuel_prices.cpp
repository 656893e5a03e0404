// Buys fuel along a highway as cheaply as possible: look-ahead rule, table over tank levels, and what a careless driver pays.
#include <cstdio>

struct pump {
    int kilometre;
    int price;
};

struct journey {
    int tank;
    int length;
    int pumps;
    pump list[41];
};

template <int Levels> struct level_table {
    long cost[Levels];

    void clear()
    {
        for (long &c : cost)
            c = -1;
    }

    void offer(int level, long c)
    {
        if (cost[level] < 0 || c < cost[level])
            cost[level] = c;
    }
};

static constexpr int largest_tank = 100;

// one unit of fuel drives one kilometre; the journey begins with an empty tank at the first pump
long cheapest_by_rule(const journey &j, int *bought)
{
    long paid = 0;
    int fuel = 0;
    for (int i = 0; i < j.pumps; i++) {
        int goal = i + 1;
        while (goal < j.pumps && j.list[goal].price >= j.list[i].price)
            goal++;
        int need = j.list[goal].kilometre - j.list[i].kilometre;
        if (need > j.tank)
            need = j.tank;
        bought[i] = need > fuel ? need - fuel : 0;
        paid += static_cast<long>(bought[i]) * j.list[i].price;
        fuel += bought[i];
        fuel -= j.list[i + 1].kilometre - j.list[i].kilometre;
        if (fuel < 0)
            return -1;
    }
    return paid;
}

long cheapest_by_table(const journey &j)
{
    static level_table<largest_tank + 1> now, next;
    now.clear();
    now.offer(0, 0);
    for (int i = 0; i < j.pumps; i++) {
        for (int l = 1; l <= j.tank; l++)
            if (now.cost[l - 1] >= 0)
                now.offer(l, now.cost[l - 1] + j.list[i].price);
        int gap = j.list[i + 1].kilometre - j.list[i].kilometre;
        next.clear();
        for (int l = gap; l <= j.tank; l++)
            if (now.cost[l] >= 0)
                next.offer(l - gap, now.cost[l]);
        now = next;
    }
    long best = -1;
    for (long c : now.cost)
        if (c >= 0 && (best < 0 || c < best))
            best = c;
    return best;
}

// drives until the next pump is out of reach, then fills up
long careless(const journey &j)
{
    long paid = 0;
    int fuel = 0;
    for (int i = 0; i < j.pumps; i++) {
        int gap = j.list[i + 1].kilometre - j.list[i].kilometre;
        if (gap > j.tank)
            return -1;
        if (fuel < gap) {
            paid += static_cast<long>(j.tank - fuel) * j.list[i].price;
            fuel = j.tank;
        }
        fuel -= gap;
    }
    return paid;
}

int main()
{
    static journey j;
    while (std::scanf("%d %d %d", &j.tank, &j.length, &j.pumps) == 3) {
        if (j.tank < 1 || j.tank > largest_tank || j.pumps < 1 || j.pumps > 40)
            break;
        int bought[40] = {};
        for (int i = 0; i < j.pumps; i++) {
            if (std::scanf("%d %d", &j.list[i].kilometre, &j.list[i].price) != 2)
                return 0;
            if (i > 0 && j.list[i].kilometre < j.list[i - 1].kilometre)
                return 0;
        }
        j.list[j.pumps] = pump{j.length, 0}; // the end counts as a free pump
        long rule = cheapest_by_rule(j, bought), table = cheapest_by_table(j);
        std::printf("tank %d, %d km, %d pumps: ", j.tank, j.length, j.pumps);
        if (table < 0) {
            std::printf("out of reach%s\n", rule < 0 ? "" : " BUT NOT BY RULE");
            continue;
        }
        std::printf("%ld (table %s), careless %ld\n ", rule, rule == table ? "agrees" : "DIFFERS", careless(j));
        for (int i = 0; i < j.pumps; i++)
            if (bought[i])
                std::printf(" %d@%d", bought[i], j.list[i].kilometre);
        std::putchar('\n');
    }
    return 0;
}
