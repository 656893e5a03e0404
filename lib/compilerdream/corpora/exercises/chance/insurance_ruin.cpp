// Insurance ruin: chance that a reserve is used up within some years, by recursion backwards and by steps forwards.
#include <cstdio>

const int ceiling = 80;
const int horizon = 12;

int claim[5], chance[5], claims;
double memory[horizon + 1][ceiling + 1];

// Chance of ruin with this reserve and so many years to go; reserves are capped, where ruin is out of reach.
double ruin_by_recursion(int reserve, int years, int premium) {
    if (reserve < 0)
        return 1.0;
    if (years == 0)
        return 0.0;
    if (reserve > ceiling)
        reserve = ceiling;
    double &known = memory[years][reserve];
    if (known < 0.0) {
        known = 0.0;
        for (int c = 0; c < claims; c++)
            known += chance[c] / 100.0 * ruin_by_recursion(reserve + premium - claim[c], years - 1, premium);
    }
    return known;
}

// A premium at least as large as the greatest claim keeps every reserve safe.
bool riskless(int premium) {
    for (int c = 0; c < claims; c++)
        if (claim[c] > premium)
            return false;
    return true;
}

// Forward in time: how likely is each reserve, and how much has leaked below zero?
double ruin_by_steps(int reserve, int premium) {
    double now[ceiling + 1] = {}, ruined = 0.0;
    now[reserve] = 1.0;
    for (int year = 0; year < horizon; year++) {
        double after[ceiling + 1] = {};
        for (int r = 0; r <= ceiling; r++)
            for (int c = 0; c < claims; c++) {
                int left = r + premium - claim[c];
                double &place = left < 0 ? ruined : after[left > ceiling ? ceiling : left];
                place += now[r] * chance[c] / 100.0;
            }
        for (int r = 0; r <= ceiling; r++)
            now[r] = after[r];
    }
    return ruined;
}

int main() {
    int premium, largest;
    while (claims = 0, std::scanf("%d %d", &premium, &largest) == 2) {
        int sum = 0;
        while (sum < 100 && claims < 5 && std::scanf("%d %d", &claim[claims], &chance[claims]) == 2)
            sum += chance[claims++];
        if (sum != 100 || largest > ceiling)
            break;
        for (auto &year : memory)
            for (double &cell : year)
                cell = -1.0;
        std::printf("premium %d, %d kinds of year%s\n", premium, claims, riskless(premium) ? ", no risk" : "");
        for (int reserve = 0; reserve <= largest; reserve += 5) {
            double first = ruin_by_recursion(reserve, horizon, premium), second = ruin_by_steps(reserve, premium);
            double gap = first - second;
            std::printf("  reserve %2d: ruin %.4f, %s\n", reserve, first,
                        gap < 1e-9 && gap > -1e-9 ? "both ways" : "ways differ");
        }
    }
    return 0;
}
