// Breaking a code of coloured pegs: every guess leaves the smallest worst case, or the largest number of parts.
#include <array>
#include <cstdint>
#include <cstdio>

template <int Pegs, int Colours>
class Breaker {
    static constexpr int power(int base, int exponent) { return exponent ? base * power(base, exponent - 1) : 1; }
    static constexpr int kCodes = power(Colours, Pegs);
    static constexpr int kAnswers = (Pegs + 1) * (Pegs + 1);
    static constexpr int kWon = Pegs * (Pegs + 1);

    struct Pool {
        std::array<std::uint16_t, kCodes> code;
        int size = 0;
        void add(int c) { code[size++] = static_cast<std::uint16_t>(c); }
    };
    struct Rating {
        int worst = 0, parts = 0;
        bool possible = false;
    };
    using Better = bool (*)(const Rating &, const Rating &);

    std::array<std::array<std::uint8_t, kCodes>, kCodes> reply_;

    static std::array<int, Pegs> pegs(int code) {
        std::array<int, Pegs> p;
        for (int &peg : p) {
            peg = code % Colours;
            code /= Colours;
        }
        return p;
    }

    // Right places times (Pegs + 1) plus right colours in wrong places.
    static int compare(int a, int b) {
        std::array<int, Pegs> x = pegs(a), y = pegs(b);
        int have[Colours] = {}, want[Colours] = {}, right = 0, common = 0;
        for (int i = 0; i < Pegs; i++) {
            right += x[i] == y[i];
            have[x[i]]++;
            want[y[i]]++;
        }
        for (int c = 0; c < Colours; c++) common += have[c] < want[c] ? have[c] : want[c];
        return right * (Pegs + 1) + common - right;
    }

    Rating rate(int guess, const Pool &pool) const {
        int count[kAnswers] = {};
        Rating r;
        for (int i = 0; i < pool.size; i++) {
            int answer = reply_[guess][pool.code[i]];
            if (count[answer]++ == 0) r.parts++;
            if (count[answer] > r.worst) r.worst = count[answer];
            r.possible |= answer == kWon;
        }
        return r;
    }

    int choose(const Pool &pool, Better better) const {
        if (pool.size <= 2) return pool.code[0];
        int best = 0;
        Rating top = rate(0, pool);
        for (int guess = 1; guess < kCodes; guess++) {
            Rating r = rate(guess, pool);
            if (better(r, top) || (!better(top, r) && r.possible && !top.possible)) {
                top = r;
                best = guess;
            }
        }
        return best;
    }

    struct Tally {
        long total = 0;
        int longest = 0, leaves = 0;
        int by_length[10] = {};
    };

    void expand(const Pool &pool, int depth, Better better, Tally *tally) const {
        int guess = choose(pool, better);
        for (int answer = 0; answer < kAnswers; answer++) {
            Pool rest;
            for (int i = 0; i < pool.size; i++)
                if (reply_[guess][pool.code[i]] == answer) rest.add(pool.code[i]);
            if (rest.size == 0) continue;
            if (answer == kWon) {
                tally->leaves++;
                tally->total += depth;
                tally->by_length[depth < 10 ? depth : 9]++;
                if (depth > tally->longest) tally->longest = depth;
            } else {
                expand(rest, depth + 1, better, tally);
            }
        }
    }

    void study(const char *name, Better better) const {
        Pool all;
        Tally tally;
        for (int c = 0; c < kCodes; c++) all.add(c);
        expand(all, 1, better, &tally);
        std::printf("  %s: mean %.4f, at most %d,", name, static_cast<double>(tally.total) / tally.leaves, tally.longest);
        for (int d = 1; d <= tally.longest && d < 10; d++) std::printf(" %d", tally.by_length[d]);
        std::printf(tally.leaves == kCodes ? ", all codes found\n" : ", codes missing\n");
    }

public:
    void run() {
        int lopsided = 0;
        for (int a = 0; a < kCodes; a++)
            for (int b = 0; b < kCodes; b++) reply_[a][b] = static_cast<std::uint8_t>(compare(a, b));
        for (int a = 0; a < kCodes; a++)
            for (int b = 0; b < a; b++) lopsided += reply_[a][b] != reply_[b][a];
        std::printf("%d pegs, %d colours: %d codes, %d lopsided\n", Pegs, Colours, kCodes, lopsided);
        study("smallest worst case", [](const Rating &a, const Rating &b) { return a.worst < b.worst; });
        study("most parts", [](const Rating &a, const Rating &b) { return a.parts > b.parts; });
    }
};

int main() {
    static Breaker<2, 8> wide;
    static Breaker<3, 4> middle;
    static Breaker<4, 3> deep;
    int which;
    while (std::scanf("%d", &which) == 1) {
        if (which == 0) wide.run();
        else if (which == 1) middle.run();
        else deep.run();
    }
}
