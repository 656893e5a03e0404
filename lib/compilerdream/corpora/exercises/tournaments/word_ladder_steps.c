/* Builds shortest word ladders over a small word table by breadth-first search and reports islands and the longest ladder. */
#include <stdio.h>
#include <string.h>

#define MAX_WORDS 64
#define LETTERS 4

static char word[MAX_WORDS][LETTERS + 1];
static int words;
static int parent[MAX_WORDS], steps[MAX_WORDS];

static int one_apart(const char *a, const char *b)
{
    int differ = 0;
    for (int i = 0; i < LETTERS; i++)
        differ += a[i] != b[i];
    return differ == 1;
}

static int look_up(const char *w)
{
    for (int i = 0; i < words; i++)
        if (strcmp(word[i], w) == 0)
            return i;
    return -1;
}

static int spread_from(int start)
{
    int queue[MAX_WORDS], head = 0, tail = 0;
    for (int i = 0; i < words; i++)
        parent[i] = steps[i] = -1;
    steps[start] = 0;
    queue[tail++] = start;
    while (head < tail) {
        int at = queue[head++];
        for (int next = 0; next < words; next++)
            if (steps[next] < 0 && one_apart(word[at], word[next])) {
                steps[next] = steps[at] + 1;
                parent[next] = at;
                queue[tail++] = next;
            }
    }
    return queue[tail - 1];
}

static void print_back(int i)
{
    if (parent[i] >= 0) {
        print_back(parent[i]);
        printf(" > ");
    }
    printf("%s", word[i]);
}

int main(void)
{
    char a[16], b[16];
    int longest = 0, from = 0, to = 0, alone = 0;
    while (words < MAX_WORDS && scanf("%15s", a) == 1 && strcmp(a, "end") != 0)
        if (strlen(a) == LETTERS && look_up(a) < 0)
            strcpy(word[words++], a);
    printf("%d words\n", words);
    while (scanf("%15s %15s", a, b) == 2) {
        int i = look_up(a), j = look_up(b);
        if (i < 0 || j < 0) {
            printf("%s-%s: word missing\n", a, b);
            continue;
        }
        spread_from(i);
        if (steps[j] < 0) {
            printf("%s-%s: no ladder\n", a, b);
            continue;
        }
        printf("%d: ", steps[j]);
        print_back(j);
        printf("\n");
    }
    for (int i = 0; i < words; i++) {
        int far = spread_from(i);
        if (far == i) {
            printf("%s stands alone\n", word[i]);
            alone++;
        } else if (steps[far] > longest) {
            longest = steps[far];
            from = i;
            to = far;
        }
    }
    if (longest > 0) {
        spread_from(from);
        printf("longest %d: ", longest);
        print_back(to);
        printf("\nthe way back takes %d\n", (spread_from(to), steps[from]));
    }
    printf("%d alone\n", alone);
    return 0;
}
