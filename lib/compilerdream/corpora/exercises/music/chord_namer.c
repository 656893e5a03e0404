/* Names chords from their notes by matching pitch-class sets, transposes them and checks that the name moves along. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

typedef struct {
    const char *suffix;
    unsigned shape; /* bit i: i semitones above the root */
} quality;

typedef struct {
    int root;
    int kind;
    int inversion;
} reading;

static const quality qualities[] = {
    {"", 0x091},     {"m", 0x089},    {"dim", 0x049},  {"aug", 0x111},   {"sus4", 0x0a1}, {"7", 0x491},
    {"maj7", 0x891}, {"m7", 0x489},   {"dim7", 0x249}, {"m7b5", 0x449},  {"m(maj7)", 0x889}, {"add9", 0x095},
    {"9", 0x495},    {"7sus4", 0x4a1},
};
enum { KINDS = (int)(sizeof qualities / sizeof *qualities) };

static const char *const sharp_names[12] = {"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};
static const char *const flat_names[12] = {"C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B"};

static int wrap12(int x) {
    return ((x % 12) + 12) % 12;
}

static int letter_pitch(char c) {
    static const int steps[7] = {9, 11, 0, 2, 4, 5, 7};
    return c >= 'A' && c <= 'G' ? steps[c - 'A'] : -1;
}

static int pitch_of(const char *s) {
    int p = letter_pitch((char)toupper((unsigned char)*s));
    if (p < 0)
        return -1;
    while (*++s) {
        if (*s == '#')
            p++;
        else if (*s == 'b')
            p--;
        else
            return -1;
    }
    return wrap12(p);
}

static unsigned rotate_set(unsigned set, int by) {
    by = wrap12(by);
    return ((set << by) | (set >> (12 - by))) & 0xfff;
}

static unsigned seen_from(unsigned set, int root) {
    return rotate_set(set, -root);
}

static int count_between(unsigned set, int root, int note) {
    int n = 0;
    for (int i = root; wrap12(i) != note; i++)
        n += (int)(set >> wrap12(i) & 1u);
    return n;
}

static int find_kind(unsigned shape) {
    for (int k = 0; k < KINDS; k++)
        if (qualities[k].shape == shape)
            return k;
    return -1;
}

/* The reading with the lowest inversion number wins, so the bass is preferred as root. */
static reading read_chord(unsigned set, int bass) {
    reading best = {-1, -1, 99};
    for (int r = 0; r < 12; r++) {
        if (!(set >> r & 1u))
            continue;
        int kind = find_kind(seen_from(set, r));
        int inv = kind < 0 ? 99 : count_between(set, r, bass);
        if (inv < best.inversion)
            best = (reading){r, kind, inv};
    }
    return best;
}

static void print_chord(reading c, int bass, int flats) {
    const char *const *names = flats ? flat_names : sharp_names;
    char text[32];
    if (c.kind < 0) {
        printf("%-10s", "?");
        return;
    }
    int n = snprintf(text, sizeof text, "%s%s", names[c.root], qualities[c.kind].suffix);
    if (c.inversion)
        snprintf(text + n, sizeof text - (size_t)n, "/%s", names[bass]);
    printf("%-10s", text);
}

static int moved_alike(reading a, reading b, int by) {
    if (a.kind < 0 || b.kind < 0)
        return a.kind == b.kind;
    return a.kind == b.kind && a.inversion == b.inversion && wrap12(a.root + by) == b.root;
}

int main(void) {
    char line[128];
    int chords = 0, unknown = 0, stable = 0, common = 0;
    unsigned previous = 0;
    while (fgets(line, sizeof line, stdin)) {
        unsigned set = 0;
        int bass = -1, shift = 0, flats = strchr(line, 'b') != NULL, bad = 0;
        for (char *word = strtok(line, " \t\r\n"); word; word = strtok(NULL, " \t\r\n")) {
            int p = pitch_of(word);
            if (*word == '+' || *word == '-') {
                int sign = *word == '-' ? -1 : 1;
                int size = 0;
                for (const char *d = word + 1; isdigit((unsigned char)*d) && size < 100; d++)
                    size = size * 10 + (*d - '0');
                shift = sign * size;
            } else if (p < 0) {
                bad++;
            } else {
                if (bass < 0)
                    bass = p;
                set |= 1u << p;
            }
        }
        if (bass < 0)
            continue;
        reading here = read_chord(set, bass);
        printf("%2d. ", ++chords);
        print_chord(here, bass, flats);
        printf(" %+3d -> ", shift);
        unsigned moved = rotate_set(set, shift);
        reading there = read_chord(moved, wrap12(bass + shift));
        print_chord(there, wrap12(bass + shift), flats);
        printf(" shared with last:");
        int kept = 0;
        for (int p = 0; p < 12; p++)
            if (set & previous & (1u << p)) {
                printf(" %s", flats ? flat_names[p] : sharp_names[p]);
                kept++;
            }
        printf("%s%s\n", kept ? "" : " none", bad ? "  (bad note skipped)" : "");
        common += kept;
        unknown += here.kind < 0;
        int all = 1;
        for (int by = 1; by < 12; by++)
            if (!moved_alike(here, read_chord(rotate_set(set, by), wrap12(bass + by)), by))
                all = 0;
        stable += all;
        previous = set;
    }
    printf("%d chords, %d unknown, %d common tones\n", chords, unknown, common);
    printf("same name in all twelve keys: %d of %d\n", stable, chords);
    return 0;
}
