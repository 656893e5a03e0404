// Self-organising chain: a row of units in whole-number arithmetic unrolls itself along points on a bent band.
#include <cstdio>
#include <cstdlib>

const int most = 12;

int unit_x[most], unit_y[most], units;
unsigned state;

int draw(int limit)
{
    state = state * 1664525u + 1013904223u;
    return int((state >> 8) % unsigned(limit));
}

int winner(int x, int y)
{
    int best = 0, least = 1 << 30;
    for (int u = 0; u < units; u++) {
        int dx = unit_x[u] - x, dy = unit_y[u] - y;
        if (dx * dx + dy * dy < least) {
            least = dx * dx + dy * dy;
            best = u;
        }
    }
    return best;
}

// A point of the band at a place from 0 to 2999: up, to the right, down.
void band(int place, int &x, int &y)
{
    int along = place % 1000;
    switch (place / 1000) {
    case 0:
        x = 100;
        y = along;
        break;
    case 1:
        x = 100 + along;
        y = 1000;
        break;
    default:
        x = 1100;
        y = 1000 - along;
    }
    x += draw(61) - 30;
    y += draw(61) - 30;
}

int chain_length()
{
    int sum = 0;
    for (int u = 1; u < units; u++)
        sum += std::abs(unit_x[u] - unit_x[u - 1]) + std::abs(unit_y[u] - unit_y[u - 1]);
    return sum;
}

int main()
{
    int steps;
    while (std::scanf("%d %d %u", &units, &steps, &state) == 3 && units >= 2 && units <= most && steps >= 10) {
        for (int u = 0; u < units; u++) {
            unit_x[u] = draw(1200);
            unit_y[u] = draw(1000);
        }
        std::printf("%d units: length %d", units, chain_length());
        for (int s = 0; s < steps; s++) {
            int x, y, left = steps - s;
            band(draw(3000), x, y);
            int best = winner(x, y), reach = units * left / steps / 2;
            for (int u = 0; u < units; u++) {
                int apart = std::abs(u - best);
                if (apart > reach)
                    continue;
                int share = (left * 60 / steps + 4) / (apart + 1); // in 1/128
                unit_x[u] += (x - unit_x[u]) * share / 128;
                unit_y[u] += (y - unit_y[u]) * share / 128;
            }
            if ((s + 1) % (steps / 3) == 0)
                std::printf(" -> %d", chain_length());
        }
        std::printf("\n");
        for (int u = 0; u < units; u++)
            std::printf(" (%d,%d)", unit_x[u], unit_y[u]);
        int turns = 0, before = -1, way = 0; // along the band the winners must go one way only
        for (int place = 0; place < 3000; place += 50) {
            int x, y;
            band(place, x, y);
            int now = winner(x, y);
            if (before >= 0 && now != before) {
                int step = now > before ? 1 : -1;
                turns += way != 0 && step != way;
                way = step;
            }
            before = now;
        }
        std::printf("\nchain %s, %d turns\n", turns == 0 ? "unrolled" : "still folded", turns);
    }
    return 0;
}
