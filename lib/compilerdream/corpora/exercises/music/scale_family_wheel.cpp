// Scale families: from step rules it builds all scales of the octave, keeps one of each family of modes and lists its traits.
#include <cstdio>

inline int turn(int scale, int by) {
    return ((scale >> by) | (scale << (12 - by))) & 4095;
}

int smallest_mode(int scale) {
    int best = scale;
    for (int i = 1; i < 12; i++)
        if ((scale >> i & 1) && turn(scale, i) < best)
            best = turn(scale, i);
    return best;
}

int period_of(int scale) {
    int p = 1;
    while (turn(scale, p) != scale)
        p++;
    return p;
}

int mirrored(int scale) {
    int m = 1;
    for (int i = 1; i < 12; i++)
        if (scale >> i & 1)
            m |= 1 << (12 - i);
    return m;
}

struct Census {
    int scales = 0, families = 0, modes = 0, printed = 0;
    int largest = 3, notes = 7, semitones_in_row = 2;

    void traits(int scale) {
        int common[7] = {0};
        for (int i = 1; i <= 6; i++)
            for (int n = 0; n < 12; n++)
                common[i] += (scale >> n & 1) && (turn(scale, i) >> n & 1);
        std::printf("  steps");
        for (int i = 1, last = 0; i <= 12; i++)
            if (i == 12 || scale >> i & 1) {
                std::printf(" %d", i - last);
                last = i;
            }
        std::printf("; %d fifths, %d thirds, %d tritones, period %d, %s\n", common[5], common[3] + common[4], common[6] / 2,
                    period_of(scale), smallest_mode(mirrored(scale)) == scale ? "mirror of itself" : "has a twin");
    }
    void grow(int scale, int at, int left, int run, int longest) {
        if (left == 0) {
            if (at != 12 || longest > semitones_in_row)
                return;
            scales++;
            if (smallest_mode(scale) == scale) {
                families++;
                modes += notes * period_of(scale) / 12;
                if (printed++ < 7)
                    traits(scale);
            }
            return;
        }
        for (int step = 1; step <= largest && at + step <= 12; step++) {
            int now = step == 1 ? run + 1 : 0;
            int next = at + step < 12 ? scale | 1 << (at + step) : scale;
            grow(next, at + step, left - 1, now, now > longest ? now : longest);
        }
    }
};

int main() {
    int notes, largest, row;
    while (std::scanf("%d %d %d", &notes, &largest, &row) == 3) {
        if (notes < 2 || notes > 12 || largest < 1 || largest > 11)
            continue;
        Census c;
        c.notes = notes;
        c.largest = largest;
        c.semitones_in_row = row;
        std::printf("%d notes, steps up to %d, at most %d semitones in a row\n", notes, largest, row);
        c.grow(1, 0, notes, 0, 0);
        std::printf("  %d scales in %d families", c.scales, c.families);
        if (row >= notes)
            std::printf(", modes counted by family: %s", c.modes == c.scales ? "same" : "DIFFERENT");
        std::printf("\n");
    }
    return 0;
}
