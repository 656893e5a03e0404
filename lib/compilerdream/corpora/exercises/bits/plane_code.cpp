// First-order codes from affine functions of bits, decoded by the fast sign transform and by brute force.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

template <int M>
class PlaneCode {
public:
    static constexpr int kLength = 1 << M;
    static constexpr int kMessages = 2 << M;
    using Word = std::array<std::uint8_t, kLength>;

    static Word encode(unsigned message) {
        Word word{};
        for (unsigned x = 0; x < kLength; x++) word[x] = value(message, x);
        return word;
    }

    struct Guess {
        unsigned message;
        int margin;
    };

    static Guess decode(const Word &word) {
        std::array<int, kLength> s{};
        for (int i = 0; i < kLength; i++) s[static_cast<std::size_t>(i)] = word[static_cast<std::size_t>(i)] ? -1 : 1;
        transform(s);
        Guess best{0, 0};
        for (unsigned i = 0; i < kLength; i++) {
            if (std::abs(s[i]) > best.margin) {
                best.margin = std::abs(s[i]);
                best.message = i << 1 | (s[i] < 0);
            }
        }
        return best;
    }

    static Guess decode_slowly(const Word &word) {
        Guess best{0, kLength + 1};
        for (unsigned message = 0; message < kMessages; message++) {
            int errors = distance(word, encode(message));
            if (errors < best.margin) best = {message, errors};
        }
        best.margin = kLength - 2 * best.margin;
        return best;
    }

    static int distance(const Word &a, const Word &b) {
        int count = 0;
        for (std::size_t i = 0; i < a.size(); i++) count += a[i] != b[i];
        return count;
    }

private:
    static std::uint8_t value(unsigned message, unsigned x) {
        unsigned picked = message >> 1 & x;
        std::uint8_t bit = message & 1;
        while (picked) {
            bit ^= 1;
            picked &= picked - 1;
        }
        return bit;
    }

    static void transform(std::array<int, kLength> &s) {
        for (std::size_t half = 1; half < kLength; half *= 2) {
            for (std::size_t i = 0; i < kLength; i += 2 * half) {
                for (std::size_t j = i; j < i + half; j++) {
                    int sum = s[j] + s[j + half], difference = s[j] - s[j + half];
                    s[j] = sum;
                    s[j + half] = difference;
                }
            }
        }
    }
};

struct Noise {
    std::uint32_t state;
    unsigned below(unsigned n) {
        state = state * 1103515245u + 12345u;
        return (state >> 16) % n;
    }
};

template <int M>
static void trial(int errors, int rounds, Noise &noise) {
    using Code = PlaneCode<M>;
    int recovered = 0, disagree = 0, ties = 0;
    for (int round = 0; round < rounds; round++) {
        unsigned message = noise.below(Code::kMessages);
        auto word = Code::encode(message);
        for (int e = 0; e < errors;) {
            unsigned at = noise.below(Code::kLength);
            if (word[at] < 2) {
                word[at] = static_cast<std::uint8_t>(3 - word[at]);  // 2 and 3 mark flipped bits
                e++;
            }
        }
        for (auto &bit : word)
            if (bit > 1) bit = static_cast<std::uint8_t>(bit - 2);
        auto fast = Code::decode(word);
        auto slow = Code::decode_slowly(word);
        disagree += fast.margin != slow.margin;
        ties += fast.message != slow.message;
        recovered += fast.message == message;
    }
    std::printf("length %d, %d errors: %d of %d recovered, %d ties, %d disagreements\n",
                Code::kLength, errors, recovered, rounds, ties, disagree);
}

template <int M>
static int least_distance() {
    int least = 1 << M;
    auto zero = PlaneCode<M>::encode(0);
    for (unsigned m = 1; m < PlaneCode<M>::kMessages; m++) {
        int d = PlaneCode<M>::distance(zero, PlaneCode<M>::encode(m));
        if (d < least) least = d;
    }
    return least;
}

int main() {
    int which, errors, rounds;
    Noise noise{99};
    std::printf("distances %d %d %d\n", least_distance<3>(), least_distance<4>(), least_distance<5>());
    while (std::scanf("%d %d %d", &which, &errors, &rounds) == 3) {
        if (errors < 0 || errors > 1 << which) continue;
        switch (which) {
        case 3: trial<3>(errors, rounds, noise); break;
        case 4: trial<4>(errors, rounds, noise); break;
        case 5: trial<5>(errors, rounds, noise); break;
        default: std::printf("no code for %d\n", which);
        }
    }
}
