// Orders the scenes of a film so that actors wait as few paid days as possible: dynamic programming, greedy and brute force.
#include <cstdio>
#include <cstring>

namespace {

const int kScenes = 12, kActors = 10;

struct Film {
    int scenes, actors;
    int days[kScenes];
    unsigned cast[kScenes]; // bit per actor
    int fee[kActors];
    char title[kScenes][16];
};

int fee_of(const Film &film, unsigned actors) {
    int sum = 0;
    for (int a = 0; a < film.actors; a++)
        if (actors >> a & 1u)
            sum += film.fee[a];
    return sum;
}

unsigned cast_of(const Film &film, unsigned scenes) {
    unsigned all = 0;
    for (int s = 0; s < film.scenes; s++)
        if (scenes >> s & 1u)
            all |= film.cast[s];
    return all;
}

// Whoever has been called before and will be called again is on hold and must be paid.
int cost_of_next(const Film &film, unsigned shot, int scene) {
    unsigned full = (1u << film.scenes) - 1;
    unsigned later = full & ~shot & ~(1u << scene);
    unsigned waiting = cast_of(film, shot) & cast_of(film, later) & ~film.cast[scene];
    return film.days[scene] * fee_of(film, waiting);
}

int holding_cost(const Film &film, const int *order) {
    int total = 0;
    for (int a = 0; a < film.actors; a++) {
        int first = -1, last = -1;
        for (int i = 0; i < film.scenes; i++)
            if (film.cast[order[i]] >> a & 1u) {
                if (first < 0)
                    first = i;
                last = i;
            }
        for (int i = first < 0 ? 0 : first; i < last; i++)
            if (!(film.cast[order[i]] >> a & 1u))
                total += film.fee[a] * film.days[order[i]];
    }
    return total;
}

int best_order(const Film &film, int *order) {
    static int cost[1 << kScenes], choice[1 << kScenes];
    unsigned full = (1u << film.scenes) - 1;
    cost[0] = 0;
    for (unsigned set = 1; set <= full; set++) {
        cost[set] = 1 << 30;
        for (int s = 0; s < film.scenes; s++) {
            if (!(set >> s & 1u))
                continue;
            unsigned rest = set & ~(1u << s);
            int c = cost[rest] + cost_of_next(film, rest, s);
            if (c < cost[set]) {
                cost[set] = c;
                choice[set] = s;
            }
        }
    }
    unsigned set = full;
    for (int i = film.scenes - 1; i >= 0; i--) {
        order[i] = choice[set];
        set &= ~(1u << order[i]);
    }
    return cost[full];
}

void greedy_order(const Film &film, int *order) {
    unsigned shot = 0;
    for (int i = 0; i < film.scenes; i++) {
        int pick = -1, least = 1 << 30;
        for (int s = 0; s < film.scenes; s++)
            if (!(shot >> s & 1u) && cost_of_next(film, shot, s) < least) {
                least = cost_of_next(film, shot, s);
                pick = s;
            }
        order[i] = pick;
        shot |= 1u << pick;
    }
}

int brute(const Film &film, int *order, int placed, int best) {
    if (placed == film.scenes) {
        int c = holding_cost(film, order);
        return c < best ? c : best;
    }
    for (int i = placed; i < film.scenes; i++) {
        int keep = order[placed];
        order[placed] = order[i];
        order[i] = keep;
        best = brute(film, order, placed + 1, best);
        order[i] = order[placed];
        order[placed] = keep;
    }
    return best;
}

void print_plan(const Film &film, const int *order) {
    for (int a = 0; a < film.actors; a++) {
        unsigned left = 0;
        for (int i = 0; i < film.scenes; i++)
            left += film.cast[order[i]] >> a & 1u;
        std::printf("  actor %c fee %2d |", 'A' + a, film.fee[a]);
        bool called = false;
        for (int i = 0; i < film.scenes; i++) {
            bool acts = film.cast[order[i]] >> a & 1u;
            called = called || acts;
            left -= acts;
            char c = acts ? 'X' : called && (left > 0) ? 'o' : ' ';
            for (int d = 0; d < film.days[order[i]]; d++)
                std::putchar(c);
        }
        std::printf("|\n");
    }
}

bool read_film(Film &film) {
    if (std::scanf("%d %d", &film.scenes, &film.actors) != 2)
        return false;
    if (film.scenes < 1 || film.scenes > kScenes || film.actors < 1 || film.actors > kActors)
        return false;
    for (int a = 0; a < film.actors; a++)
        if (std::scanf("%d", &film.fee[a]) != 1)
            return false;
    for (int s = 0; s < film.scenes; s++) {
        char names[16];
        if (std::scanf("%15s %d %15s", film.title[s], &film.days[s], names) != 3)
            return false;
        film.cast[s] = 0;
        for (const char *p = names; *p; p++)
            if (*p >= 'A' && *p < 'A' + film.actors)
                film.cast[s] |= 1u << (*p - 'A');
    }
    return true;
}

} // namespace

int main() {
    Film film;
    int order[kScenes];
    while (read_film(film)) {
        for (int s = 0; s < film.scenes; s++)
            order[s] = s;
        std::printf("%d scenes, %d actors; in script order the waiting costs %d\n", film.scenes, film.actors,
                    holding_cost(film, order));
        int small = film.scenes <= 6 ? brute(film, order, 0, 1 << 30) : -1;
        greedy_order(film, order);
        std::printf("  greedy order %d\n", holding_cost(film, order));
        int best = best_order(film, order);
        std::printf("  best order %d, recounted %s, brute force %s:", best, best == holding_cost(film, order) ? "equal" : "WRONG",
                    small < 0 ? "skipped" : small == best ? "equal" : "WRONG");
        for (int i = 0; i < film.scenes; i++)
            std::printf(" %s", film.title[order[i]]);
        std::printf("\n");
        print_plan(film, order);
    }
}
