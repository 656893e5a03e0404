/* Balanced brackets: all words in order by backtracking, their ranks by path counts, and the ballot numbers. */
#include <stdio.h>
#include <string.h>

#define PAIRS 16

static unsigned long paths[2 * PAIRS + 1][PAIRS + 2]; /* [steps left][depth] */

static void count_paths(void)
{
    paths[0][0] = 1;
    for (int left = 1; left <= 2 * PAIRS; left++)
        for (int depth = 0; depth <= PAIRS; depth++)
            paths[left][depth] = paths[left - 1][depth + 1] + (depth ? paths[left - 1][depth - 1] : 0);
}

static unsigned long rank(const char *word)
{
    unsigned long r = 0;
    int depth = 0, left = (int)strlen(word);
    for (; *word; word++) {
        left--;
        if (*word == ')') {
            r += paths[left][depth + 1];
            depth--;
        } else {
            depth++;
        }
    }
    return r;
}

static void unrank(unsigned long r, int pairs, char *word)
{
    int depth = 0;
    for (int left = 2 * pairs - 1; left >= 0; left--) {
        if (r < paths[left][depth + 1]) {
            *word++ = '(';
            depth++;
        } else {
            r -= paths[left][depth + 1];
            *word++ = ')';
            depth--;
        }
    }
    *word = '\0';
}

struct tour {
    char word[2 * PAIRS + 1];
    int pairs;
    unsigned long seen, misplaced;
};

static void close_or_open(struct tour *t, int at, int opened)
{
    if (at == 2 * t->pairs) {
        t->word[at] = '\0';
        t->misplaced += rank(t->word) != t->seen++;
        if (t->pairs == 3)
            printf("  %s\n", t->word);
        return;
    }
    if (opened < t->pairs) {
        t->word[at] = '(';
        close_or_open(t, at + 1, opened + 1);
    }
    if (2 * opened > at) {
        t->word[at] = ')';
        close_or_open(t, at + 1, opened);
    }
}

int main(void)
{
    int pairs;
    unsigned long r;
    count_paths();
    for (pairs = 1; pairs <= 8; pairs++) {
        struct tour t = {.pairs = pairs};
        close_or_open(&t, 0, 0);
        printf("%d pairs: %lu words, %lu expected, %lu misplaced\n", pairs, t.seen, paths[2 * pairs][0], t.misplaced);
    }
    while (scanf("%d %lu", &pairs, &r) == 2) {
        char word[2 * PAIRS + 1];
        if (pairs < 1 || pairs > PAIRS || r >= paths[2 * pairs][0]) {
            puts("no such word");
            continue;
        }
        unrank(r, pairs, word);
        printf("%s is word %lu\n", word, rank(word));
    }
    return 0;
}
