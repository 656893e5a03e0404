// Several ways to count the set bits of a word; they must agree over words of four widths.
#include <array>
#include <cstdint>
#include <cstdio>

template <typename Word>
int by_loop(Word w) {
    int count = 0;
    for (unsigned bit = 0; bit < 8 * sizeof(Word); bit++)
        count += static_cast<int>(w >> bit & 1);
    return count;
}

template <typename Word>
int by_clearing(Word w) {
    int count = 0;
    while (w != 0) {
        w = static_cast<Word>(w & (w - 1));
        count++;
    }
    return count;
}

static std::array<unsigned char, 256> make_table() {
    std::array<unsigned char, 256> table{};
    for (unsigned i = 1; i < 256; i++)
        table[i] = static_cast<unsigned char>(table[i / 2] + (i & 1));
    return table;
}

static const std::array<unsigned char, 256> kTable = make_table();

template <typename Word>
int by_table(Word w) {
    int count = 0;
    for (unsigned byte = 0; byte < sizeof(Word); byte++)
        count += kTable[static_cast<std::uint64_t>(w) >> (8 * byte) & 255];
    return count;
}

template <typename Word>
int by_fields(Word w) {
    std::uint64_t x = w;
    x -= x >> 1 & 0x5555555555555555u;
    x = (x & 0x3333333333333333u) + (x >> 2 & 0x3333333333333333u);
    x = (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0fu;
    return static_cast<int>(x * 0x0101010101010101u >> 56);
}

template <typename Word>
int by_halves(Word w, unsigned width = 8 * sizeof(Word)) {
    if (width == 1)
        return static_cast<int>(w & 1);
    unsigned half = width / 2;
    Word mask = static_cast<Word>((Word{1} << half) - 1);
    return by_halves<Word>(static_cast<Word>(w & mask), half) +
           by_halves<Word>(static_cast<Word>(w >> half), half);
}

struct Noise {
    std::uint64_t state;
    std::uint64_t next() {
        state += 0x9e3779b97f4a7c15u;
        std::uint64_t z = state;
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
        z = (z ^ z >> 27) * 0x94d049bb133111ebu;
        return z ^ z >> 31;
    }
};

template <typename Word>
void trial(const char *name, int rounds, Noise &noise) {
    using Method = int (*)(Word);
    const Method methods[] = {by_loop<Word>, by_clearing<Word>, by_table<Word>, by_fields<Word>};
    int disagreements = 0;
    long total = 0;
    std::array<int, 65> histogram{};
    for (int i = 0; i < rounds; i++) {
        Word w = static_cast<Word>(noise.next());
        if (i % 3 == 1) w = static_cast<Word>(w & noise.next());
        if (i % 3 == 2) w = static_cast<Word>(~w | 1);
        int expected = by_halves(w);
        for (Method method : methods)
            disagreements += method(w) != expected;
        histogram[static_cast<unsigned>(expected)]++;
        total += expected;
    }
    int mode = 0;
    for (int k = 1; k <= 64; k++)
        if (histogram[static_cast<unsigned>(k)] > histogram[static_cast<unsigned>(mode)])
            mode = k;
    std::printf("%s: %d words, %ld bits, most often %d, %d disagreements\n", name, rounds, total,
                mode, disagreements);
}

// The number of ones in all of 0 .. limit - 1, column by column.
static std::uint64_t ones_below(std::uint64_t limit) {
    std::uint64_t total = 0;
    for (int bit = 0; bit < 40; bit++) {
        std::uint64_t period = std::uint64_t{2} << bit, half = period / 2;
        std::uint64_t rest = limit % period;
        total += limit / period * half + (rest > half ? rest - half : 0);
    }
    return total;
}

int main() {
    int rounds;
    unsigned limit;
    Noise noise{12345};
    if (std::scanf("%d", &rounds) != 1) return 1;
    trial<std::uint8_t>("8 bits", rounds, noise);
    trial<std::uint16_t>("16 bits", rounds, noise);
    trial<std::uint32_t>("32 bits", rounds, noise);
    trial<std::uint64_t>("64 bits", rounds, noise);
    while (std::scanf("%u", &limit) == 1) {
        std::uint64_t direct = 0;
        for (unsigned i = 0; i < limit; i++) direct += static_cast<unsigned>(by_table(i));
        std::printf("below %u: %llu %s\n", limit,
                    static_cast<unsigned long long>(ones_below(limit)),
                    direct == ones_below(limit) ? "agrees" : "DIFFERS");
    }
}
