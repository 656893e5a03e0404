/* A word-frequency dictionary as a skip list: insertion, lookup, removal and range queries. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TALLEST 8

struct tower {
    char *word;
    int count;
    int height;
    struct tower *next[]; /* one link for each level below height */
};

struct skip_list {
    struct tower *head;
    int height;
    int length;
    unsigned coin;
};

static struct tower *build_tower(const char *word, int height)
{
    struct tower *t = calloc(1, sizeof *t + height * sizeof t->next[0]);
    if (!t)
        exit(1);
    t->height = height;
    if (word) {
        t->word = malloc(strlen(word) + 1);
        if (!t->word)
            exit(1);
        strcpy(t->word, word);
    }
    return t;
}

static int toss_height(struct skip_list *list)
{
    int height = 1;
    do
        list->coin = list->coin * 1664525u + 1013904223u;
    while ((list->coin >> 30) == 0 && ++height < TALLEST);
    return height;
}

/* Leaves in `before` the last tower of each level whose word is smaller; returns its successor. */
static struct tower *locate(const struct skip_list *list, const char *word,
                            struct tower *before[TALLEST])
{
    struct tower *at = list->head;
    for (int level = TALLEST - 1; level >= 0; level--) {
        while (at->next[level] && strcmp(at->next[level]->word, word) < 0)
            at = at->next[level];
        before[level] = at;
    }
    return at->next[0];
}

static void count_word(struct skip_list *list, const char *word)
{
    struct tower *before[TALLEST];
    struct tower *found = locate(list, word, before);
    if (!found || strcmp(found->word, word) != 0) {
        found = build_tower(word, toss_height(list));
        for (int level = 0; level < found->height; level++) {
            found->next[level] = before[level]->next[level];
            before[level]->next[level] = found;
        }
        if (found->height > list->height)
            list->height = found->height;
        list->length++;
    }
    found->count++;
}

static int remove_word(struct skip_list *list, const char *word)
{
    struct tower *before[TALLEST];
    struct tower *found = locate(list, word, before);
    if (!found || strcmp(found->word, word) != 0)
        return 0;
    int count = found->count;
    for (int level = 0; level < found->height; level++)
        before[level]->next[level] = found->next[level];
    list->length--;
    free(found->word);
    free(found);
    return count;
}

static void print_range(const struct skip_list *list, const char *from, const char *to)
{
    struct tower *before[TALLEST];
    const struct tower *t = locate(list, from, before);
    printf("[%s, %s):", from, to);
    for (; t && strcmp(t->word, to) < 0; t = t->next[0])
        printf(" %s=%d", t->word, t->count);
    printf("\n");
}

static int is_sorted(const struct skip_list *list)
{
    for (int level = 0; level < list->height; level++) {
        const struct tower *t = list->head->next[level];
        for (; t && t->next[level]; t = t->next[level])
            if (strcmp(t->word, t->next[level]->word) >= 0)
                return 0;
    }
    return 1;
}

int main(void)
{
    struct skip_list list = {build_tower(NULL, TALLEST), 1, 0, 2024u};
    char word[64], other[64];
    while (scanf("%63s", word) == 1) {
        if (strcmp(word, "!remove") == 0 && scanf("%63s", other) == 1) {
            printf("removed %s, seen %d times\n", other, remove_word(&list, other));
        } else if (strcmp(word, "!range") == 0 && scanf("%63s %63s", word, other) == 2) {
            print_range(&list, word, other);
        } else {
            char *end = word;
            for (const char *c = word; *c; c++)
                if (isalpha((unsigned char)*c))
                    *end++ = (char)tolower((unsigned char)*c);
            *end = '\0';
            if (end != word)
                count_word(&list, word);
        }
    }
    printf("%d different words, %s\n", list.length, is_sorted(&list) ? "sorted" : "not sorted");
    for (struct tower *t = list.head, *next; t; t = next) {
        next = t->next[0];
        free(t->word);
        free(t);
    }
    return 0;
}
