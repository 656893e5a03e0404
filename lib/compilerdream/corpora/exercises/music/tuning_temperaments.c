/* Keyboard tunings: builds temperaments from chains of fifths or from ratios and lists how pure their intervals are. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#define NOTES 12

typedef struct {
    char name[24];
    double cents[NOTES];
} tuning;

typedef void (*builder)(tuning *, double);

static const char *const note_names[NOTES] = {"C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B"};

double cents_of(double ratio) {
    return 1200.0 * log2(ratio);
}

double octave_wrap(double cents) {
    double x = fmod(cents, 1200.0);
    return x < -1e-9 ? x + 1200.0 : x;
}

/* From E flat to G sharp; every fifth is narrowed by the same part of the syntonic comma. */
void meantone(tuning *t, double part) {
    double fifth = cents_of(1.5) - part * cents_of(81.0 / 80.0);
    for (int i = -3; i <= 8; i++)
        t->cents[((i * 7) % 12 + 12) % 12] = octave_wrap(i * fifth);
}

void equal_steps(tuning *t, double unused) {
    (void)unused;
    for (int i = 0; i < NOTES; i++)
        t->cents[i] = 100.0 * i;
}

void just_ratios(tuning *t, double unused) {
    static const int ratio[NOTES][2] = {{1, 1},   {25, 24}, {9, 8}, {6, 5}, {5, 4},  {4, 3},
                                        {45, 32}, {3, 2},   {25, 16}, {5, 3}, {9, 5}, {15, 8}};
    (void)unused;
    for (int i = 0; i < NOTES; i++)
        t->cents[i] = cents_of((double)ratio[i][0] / ratio[i][1]);
}

/* The Pythagorean comma is shared by four fifths only: C-G, G-D, D-A and B-F sharp. */
void well_tempered(tuning *t, double parts) {
    double comma = cents_of(531441.0 / 524288.0), at = 0;
    static const int narrow[NOTES] = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0};
    for (int i = 0; i < NOTES; i++) {
        t->cents[i * 7 % 12] = octave_wrap(at);
        at += cents_of(1.5) - narrow[i] * comma / parts;
    }
}

double interval(const tuning *t, int from, int steps) {
    int to = from + steps;
    return t->cents[to % 12] + 1200.0 * (to / 12) - t->cents[from % 12];
}

double triad_error(const tuning *t, int root, int minor) {
    double third = interval(t, root, minor ? 3 : 4) - cents_of(minor ? 1.2 : 1.25);
    double fifth = interval(t, root, 7) - cents_of(1.5);
    return sqrt((third * third + fifth * fifth) / 2);
}

double beats(const tuning *t, int root, double a4) {
    double low = a4 * pow(2.0, (interval(t, 0, root) - interval(t, 0, 9)) / 1200.0);
    double high = low * pow(2.0, interval(t, root, 4) / 1200.0);
    return fabs(4 * high - 5 * low);
}

void report(const tuning *t, double a4) {
    double worst = 0, circle = 0;
    int best_key = 0, worst_key = 0, wolves = 0;
    printf("%s\n  cents ", t->name);
    for (int i = 0; i < NOTES; i++)
        printf(" %.1f", t->cents[i]);
    printf("\n  major ");
    for (int i = 0; i < NOTES; i++) {
        double e = triad_error(t, i, 0);
        printf(" %s:%.1f", note_names[i], e);
        if (e < triad_error(t, best_key, 0) - 1e-6)
            best_key = i;
        if (e > triad_error(t, worst_key, 0) + 1e-6)
            worst_key = i;
        double f = interval(t, i, 7) - cents_of(1.5);
        circle += interval(t, i, 7);
        wolves += fabs(f) > 20;
        worst = fabs(f) > fabs(worst) + 1e-6 ? f : worst;
    }
    printf("\n  best key %s, worst %s, %d wolves, worst fifth %+.1f, C-E beats %.1f a second\n", note_names[best_key],
           note_names[worst_key], wolves, worst, beats(t, 0, a4));
    printf("  twelve fifths make %.2f octaves\n", circle / 1200.0);
}

int main(void) {
    static const struct {
        const char *name;
        builder build;
    } makers[] = {{"equal", equal_steps}, {"just", just_ratios}, {"meantone", meantone}, {"well", well_tempered}};
    char word[16];
    double value, a4;
    tuning t;
    if (scanf("%lf", &a4) != 1 || a4 < 100 || a4 > 1000)
        a4 = 440;
    while (scanf("%15s %lf", word, &value) == 2) {
        int known = 0;
        for (int i = 0; i < (int)(sizeof makers / sizeof *makers); i++)
            if (strcmp(word, makers[i].name) == 0) {
                snprintf(t.name, sizeof t.name, "%s %.3f", word, value);
                makers[i].build(&t, value != 0 || i != 3 ? value : 4);
                report(&t, a4);
                known = 1;
            }
        if (!known)
            printf("no tuning is called %s\n", word);
    }
    return 0;
}
