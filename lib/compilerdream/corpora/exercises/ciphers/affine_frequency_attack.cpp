// Affine substitution: all keys, broken once by the two commonest letters and once by fitting every key.
#include <cctype>
#include <cstdio>
#include <cstring>

constexpr int letters = 26;

constexpr double usual[letters] = {0.082, 0.015, 0.028, 0.043, 0.127,   0.022, 0.020,  0.061, 0.070,
                                   0.0015, 0.0077, 0.040, 0.024, 0.067, 0.075, 0.019, 0.00095, 0.060,
                                   0.063, 0.091, 0.028, 0.0098, 0.024, 0.0015, 0.020, 0.00074};

constexpr int modulo(int x) { return ((x % letters) + letters) % letters; }

constexpr int inverse(int a)
{
    for (int i = 1; i < letters; i++)
        if (modulo(a * i) == 1)
            return i;
    return 0;
}

struct AffineKey {
    int factor, offset;
    int map(int x) const { return modulo(factor * x + offset); }
    AffineKey inverted() const
    {
        int i = inverse(factor);
        return AffineKey{i, modulo(-i * offset)};
    }
    AffineKey after(AffineKey first) const { return AffineKey{modulo(factor * first.factor), map(first.offset)}; }
    bool valid() const { return inverse(factor) != 0; }
};

bool operator==(AffineKey a, AffineKey b) { return a.factor == b.factor && a.offset == b.offset; }

struct Frequencies {
    int count[letters] = {};
    int total = 0;
    explicit Frequencies(const char *text)
    {
        for (; *text; text++)
            if (std::islower((unsigned char)*text)) {
                count[*text - 'a']++;
                total++;
            }
    }
    int commonest(int skip) const
    {
        int best = -1;
        for (int i = 0; i < letters; i++)
            if (i != skip && (best < 0 || count[i] > count[best]))
                best = i;
        return best;
    }
    // Sum of products of usual shares and counts under a decrypting key; large means English.
    double agreement(AffineKey open) const
    {
        double sum = 0;
        for (int i = 0; i < letters; i++)
            sum += usual[open.map(i)] * count[i];
        return total ? sum / total : 0;
    }
};

void convert(const char *from, AffineKey key, char *to)
{
    for (; *from; from++, to++)
        *to = std::islower((unsigned char)*from) ? char('a' + key.map(*from - 'a')) : *from;
    *to = '\0';
}

// Solves factor * (x1 - x2) = y1 - y2 for the guess that x1, x2 became y1, y2.
bool solve_pair(int x1, int x2, int y1, int y2, AffineKey &key)
{
    int i = inverse(modulo(x1 - x2));
    if (!i)
        return false;
    key.factor = modulo((y1 - y2) * i);
    key.offset = modulo(y1 - key.factor * x1);
    return key.valid();
}

AffineKey best_key(const Frequencies &seen)
{
    AffineKey best{1, 0};
    double most = -1;
    for (int f = 1; f < letters; f += 2) {
        if (f == 13)
            continue;
        for (int o = 0; o < letters; o++) {
            AffineKey key{f, o};
            double fit = seen.agreement(key.inverted());
            if (fit > most) {
                most = fit;
                best = key;
            }
        }
    }
    return best;
}

int main()
{
    static char text[1024], secret[1024], opened[1024];
    AffineKey key;
    int broken_by_pair = 0, broken_by_fit = 0, total = 0;
    AffineKey chain{1, 0};
    while (std::scanf("%d %d ", &key.factor, &key.offset) == 2 && std::fgets(text, sizeof text, stdin)) {
        text[std::strcspn(text, "\n")] = '\0';
        key = AffineKey{modulo(key.factor), modulo(key.offset)};
        std::printf("key %d, %d\n", key.factor, key.offset);
        if (!key.valid()) {
            std::printf("  two letters would become the same\n");
            continue;
        }
        total++;
        convert(text, key, secret);
        std::printf("  %.60s...\n", secret);
        Frequencies seen(secret);
        int first = seen.commonest(-1), second = seen.commonest(first);
        AffineKey guess{0, 0};
        bool solved = solve_pair('e' - 'a', 't' - 'a', first, second, guess);
        std::printf("  commonest %c and %c: ", 'a' + first, 'a' + second);
        if (solved)
            std::printf("key %d, %d%s\n", guess.factor, guess.offset, guess == key ? " (right)" : " (wrong)");
        else
            std::printf("no key\n");
        broken_by_pair += solved && guess == key;
        AffineKey fitted = best_key(seen);
        convert(secret, fitted.inverted(), opened);
        bool same = std::strcmp(text, opened) == 0;
        std::printf("  best fit %.4f: key %d, %d, %s\n", seen.agreement(fitted.inverted()), fitted.factor,
                    fitted.offset, same ? "text restored" : opened);
        broken_by_fit += same;
        chain = key.after(chain);
    }
    std::printf("broken by two letters %d, by fit %d, of %d\n", broken_by_pair, broken_by_fit, total);
    int moved = 0;
    AffineKey power = chain;
    while (!(power == AffineKey{1, 0})) {
        power = chain.after(power);
        moved++;
    }
    std::printf("all keys in a row: %d, %d, order %d\n", chain.factor, chain.offset, moved + 1);
    return 0;
}
