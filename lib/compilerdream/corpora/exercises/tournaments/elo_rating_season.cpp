// Follows Elo ratings through a season with experience-dependent factors, then measures upsets, prediction error and rating drift.
#include <cmath>
#include <cstdio>
#include <cstring>

struct Player {
    char name[16];
    double rating;
    double peak;
    int games;
    double score;
};

struct Season {
    Player player[16];
    int players = 0;
    int games = 0;
    int upsets = 0;
    double squared_error = 0.0;
    double drift = 0.0;
};

double expected(double own, double other)
{
    return 1.0 / (1.0 + std::pow(10.0, (other - own) / 400.0));
}

int factor(const Player &p)
{
    if (p.games < 5)
        return 40;
    return p.rating >= 2100.0 ? 10 : 20;
}

Player *find(Season &s, const char *name)
{
    for (int i = 0; i < s.players; i++)
        if (std::strcmp(s.player[i].name, name) == 0)
            return &s.player[i];
    return nullptr;
}

void enter(Season &s, const char *name, double rating)
{
    if (s.players == 16 || find(s, name))
        return;
    Player &p = s.player[s.players++];
    std::snprintf(p.name, sizeof p.name, "%s", name);
    p.rating = p.peak = rating;
    p.games = 0;
    p.score = 0.0;
}

void update(Player &p, double change, double result)
{
    p.rating += change;
    if (p.rating > p.peak)
        p.peak = p.rating;
    p.games++;
    p.score += result;
}

void record(Season &s, Player &white, Player &black, double result)
{
    double e = expected(white.rating, black.rating);
    double dw = factor(white) * (result - e), db = factor(black) * (e - result);
    if ((result == 1.0 && e < 0.4) || (result == 0.0 && e > 0.6)) {
        std::printf("upset: %s %s %s at %.0f%%\n", white.name, result == 1.0 ? "beat" : "lost to", black.name,
                    100.0 * (result == 1.0 ? e : 1.0 - e));
        s.upsets++;
    }
    s.squared_error += (result - e) * (result - e);
    s.drift += dw + db;
    s.games++;
    update(white, dw, result);
    update(black, db, 1.0 - result);
}

// Performance: the rating whose expected score against the field equals the score made, by halving.
double performance(const Season &s, const Player &p)
{
    double low = 0.0, high = 4000.0, share = p.games ? p.score / p.games : 0.5;
    for (int step = 0; step < 60; step++) {
        double mid = (low + high) / 2.0, sum = 0.0;
        for (int i = 0; i < s.players; i++)
            if (&s.player[i] != &p)
                sum += expected(mid, s.player[i].rating);
        if (sum / (s.players - 1) < share)
            low = mid;
        else
            high = mid;
    }
    return low;
}

int main()
{
    static Season s;
    char word[16], a[16], b[16];
    double start = 0.0, end = 0.0, value;
    while (std::scanf("%15s", word) == 1) {
        if (std::strcmp(word, "player") == 0 && std::scanf("%15s %lf", a, &value) == 2) {
            enter(s, a, value);
        } else if (std::strcmp(word, "game") == 0 && std::scanf("%15s %15s %lf", a, b, &value) == 3) {
            Player *w = find(s, a), *l = find(s, b);
            if (w && l && w != l)
                record(s, *w, *l, value);
            else
                std::printf("unknown pairing %s - %s\n", a, b);
        } else {
            break;
        }
        if (s.games == 0) {
            start = 0.0;
            for (int i = 0; i < s.players; i++)
                start += s.player[i].rating;
        }
    }
    for (int i = 0; i < s.players; i++) {
        const Player &p = s.player[i];
        end += p.rating;
        std::printf("%-8s %7.1f peak %7.1f score %.1f/%d", p.name, p.rating, p.peak, p.score, p.games);
        if (s.players > 1 && p.score > 0.0 && p.score < p.games)
            std::printf(" performance %.0f\n", performance(s, p));
        else
            std::printf(" no performance\n");
    }
    std::printf("%d games, %d upsets, error %.4f\n", s.games, s.upsets, s.games ? s.squared_error / s.games : 0.0);
    std::printf("rating total moved by %+.2f: %s\n", end - start,
                std::fabs(end - start - s.drift) < 1e-6 ? "accounted for" : "unexplained");
    return 0;
}
