// Naive Bayes classifier that sorts short messages into topics by their words, with add-one smoothing.
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#define WORDS 160
#define TOPICS 5
#define LENGTH 16

char vocabulary[WORDS][LENGTH];
char topic_name[TOPICS][LENGTH];
int word_total, topic_total;
int seen[TOPICS][WORDS], topic_words[TOPICS], topic_messages[TOPICS];
const char *const ignored[] = {"a", "an", "and", "the", "of", "to", "in", "is", "it", "for", "with"};

int lookup(char table[][LENGTH], int count, const char *word)
{
    for (int i = 0; i < count; i++)
        if (strcmp(table[i], word) == 0)
            return i;
    return -1;
}

int enter(char table[][LENGTH], int *count, int limit, const char *word)
{
    int at = lookup(table, *count, word);
    if (at < 0 && *count < limit) {
        at = (*count)++;
        strcpy(table[at], word);
    }
    return at;
}

int is_ignored(const char *word)
{
    for (unsigned i = 0; i < sizeof ignored / sizeof ignored[0]; i++)
        if (strcmp(ignored[i], word) == 0)
            return 1;
    return 0;
}

/* Copies the next lower-case word from *text, moves *text past it; a plural "s" is dropped. */
int next_word(const char **text, char *word)
{
    const char *p = *text;
    int n = 0;
    while (*p && !isalpha((unsigned char)*p))
        p++;
    while (isalpha((unsigned char)*p)) {
        if (n < LENGTH - 1)
            word[n++] = (char)tolower((unsigned char)*p);
        p++;
    }
    if (n > 3 && word[n - 1] == 's' && word[n - 2] != 's')
        n--;
    word[n] = '\0';
    *text = p;
    return n > 0;
}

void learn(int topic, const char *text, int sign)
{
    char word[LENGTH];
    topic_messages[topic] += sign;
    while (next_word(&text, word))
        if (!is_ignored(word)) {
            int w = enter(vocabulary, &word_total, WORDS, word);
            if (w >= 0) {
                seen[topic][w] += sign;
                topic_words[topic] += sign;
            }
        }
}

int classify(const char *text, double *lead, int *unknown)
{
    double logs[TOPICS];
    char word[LENGTH];
    int messages = 0, best = 0;
    for (int t = 0; t < topic_total; t++)
        messages += topic_messages[t];
    for (int t = 0; t < topic_total; t++)
        logs[t] = log((topic_messages[t] + 1.0) / (messages + topic_total));
    *unknown = 0;
    while (next_word(&text, word)) {
        if (is_ignored(word))
            continue;
        int w = lookup(vocabulary, word_total, word);
        if (w < 0)
            ++*unknown;
        for (int t = 0; w >= 0 && t < topic_total; t++)
            logs[t] += log((seen[t][w] + 1.0) / (topic_words[t] + word_total));
    }
    for (int t = 1; t < topic_total; t++)
        if (logs[t] > logs[best] + 1e-9)
            best = t;
    double rest = 0;
    for (int t = 0; t < topic_total; t++)
        rest += exp(logs[t] - logs[best]);
    *lead = 1 / rest;
    return best;
}

int main(void)
{
    static char lines[40][120];
    int label[40], count = 0, left_out = 0, unknown;
    char line[120];
    double sure;
    while (fgets(line, sizeof line, stdin)) {
        char *colon = strchr(line, ':');
        if (!colon)
            continue;
        *colon = '\0';
        if (strcmp(line, "?") == 0) {
            int t = classify(colon + 1, &sure, &unknown);
            colon[1 + strcspn(colon + 1, "\n")] = '\0';
            printf("%s ->%s, %.0f in a hundred, %d unknown\n", topic_name[t], colon + 1, 100 * sure, unknown);
        } else if (strlen(line) < LENGTH && count < 40) {
            int t = enter(topic_name, &topic_total, TOPICS, line);
            if (t < 0)
                continue;
            learn(t, colon + 1, 1);
            label[count] = t;
            strcpy(lines[count++], colon + 1);
        }
    }
    for (int t = 0; t < topic_total; t++)
        printf("%s: %d messages, %d words\n", topic_name[t], topic_messages[t], topic_words[t]);
    for (int i = 0; i < count; i++) { /* leave one out */
        learn(label[i], lines[i], -1);
        left_out += classify(lines[i], &sure, &unknown) == label[i];
        learn(label[i], lines[i], 1);
    }
    printf("vocabulary %d, leave-one-out right %d of %d\n", word_total, left_out, count);
    return 0;
}
