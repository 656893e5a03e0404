// Finds all matches of patterns with the Knuth-Morris-Pratt automaton, and each pattern's period.
#include <stdio.h>
#include <string.h>

#define LONGEST 512

typedef struct {
    const char *text;
    int length;
    int border[LONGEST + 1];
} Pattern;

static void prepare(Pattern *p, const char *text) {
    p->text = text;
    p->length = (int)strlen(text);
    p->border[0] = -1;
    int k = -1;
    for (int i = 0; i < p->length; i++) {
        while (k >= 0 && text[k] != text[i]) k = p->border[k];
        p->border[i + 1] = ++k;
    }
}

static int step(const Pattern *p, int state, char letter) {
    if (state == p->length) state = p->border[state];
    while (state >= 0 && p->text[state] != letter) state = p->border[state];
    return state + 1;
}

static int search(const Pattern *p, const char *text, void (*found)(int position)) {
    int matches = 0;
    int state = 0;
    for (int i = 0; text[i]; i++) {
        state = step(p, state, text[i]);
        if (state == p->length) {
            matches++;
            found(i - p->length + 1);
        }
    }
    return matches;
}

static int period(const Pattern *p) {
    return p->length - p->border[p->length];
}

static void report_place(int position) { printf(" %d", position); }

static int overlap(const Pattern *p, const char *text) {
    int state = 0;
    for (int i = 0; text[i]; i++) state = step(p, state, text[i]);
    return state;
}

int main(void) {
    static char text[LONGEST * 8];
    char word[LONGEST];
    Pattern pattern;
    if (scanf("%4095s", text) != 1) return 1;
    while (scanf("%511s", word) == 1) {
        prepare(&pattern, word);
        printf("%s:", word);
        int matches = search(&pattern, text, report_place);
        int p = period(&pattern);
        printf(matches ? " (%d matches)" : " no match (%d)", matches);
        if (p < pattern.length && pattern.length % p == 0)
            printf(", %d times %.*s", pattern.length / p, p, word);
        else
            printf(", period %d", p);
        printf(", text ends with %d letters of it\n", overlap(&pattern, text));
    }
    return 0;
}
