// Counts forbidden words in lines of text with an Aho-Corasick automaton and blanks them out.
#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { LETTERS = 26, NODES = 400, WORDS = 32, WIDTH = 200 };

struct node {
    short next[LETTERS];
    short fail;
    short report;  /* nearest suffix state that ends a word, 0 if none */
    short word;    /* index of the word that ends here, -1 if none */
};

static struct node trie[NODES];
static int nodes;
static char words[WORDS][24];
static int hits[WORDS];

static int new_node(void) {
    struct node *n = &trie[nodes];
    memset(n->next, 0, sizeof n->next);
    n->fail = n->report = 0;
    n->word = -1;
    return nodes++;
}

static void insert(const char *word, int index) {
    int at = 0;
    for (; *word; word++) {
        int letter = *word - 'a';
        if (trie[at].next[letter] == 0) trie[at].next[letter] = (short)new_node();
        at = trie[at].next[letter];
    }
    trie[at].word = (short)index;
}

static void link_failures(void) {
    short queue[NODES];
    int head = 0, tail = 0;
    for (int c = 0; c < LETTERS; c++)
        if (trie[0].next[c]) queue[tail++] = trie[0].next[c];
    while (head < tail) {
        int at = queue[head++];
        int fail = trie[at].fail;
        trie[at].report = (short)(trie[fail].word >= 0 ? fail : trie[fail].report);
        for (int c = 0; c < LETTERS; c++) {
            short child = trie[at].next[c];
            if (child) {
                trie[child].fail = trie[fail].next[c];
                queue[tail++] = child;
            } else {
                trie[at].next[c] = trie[fail].next[c];
            }
        }
    }
}

static int blank(char *line, int end, int state) {
    int found = 0;
    for (int s = trie[state].word >= 0 ? state : trie[state].report; s; s = trie[s].report) {
        int word = trie[s].word;
        int length = (int)strlen(words[word]);
        hits[word]++;
        found++;
        for (int i = 0; i < length; i++) line[end - i] = '*';
    }
    return found;
}

static int censor(char *line) {
    char clean[WIDTH];
    int state = 0, found = 0;
    strcpy(clean, line);
    for (int i = 0; line[i]; i++) {
        int letter = tolower((unsigned char)line[i]);
        if (letter < 'a' || letter > 'z') {
            state = 0;
            continue;
        }
        state = trie[state].next[letter - 'a'];
        found += blank(clean, i, state);
    }
    strcpy(line, clean);
    return found;
}

int main(void) {
    char line[WIDTH];
    int count;
    new_node();
    if (scanf("%d", &count) != 1 || count > WORDS) return 1;
    for (int i = 0; i < count; i++) {
        if (scanf("%23s", words[i]) != 1) return 1;
        insert(words[i], i);
    }
    link_failures();
    if (!fgets(line, sizeof line, stdin)) return 1;
    while (fgets(line, sizeof line, stdin)) {
        int found = censor(line);
        printf("%2d %s", found, line);
    }
    printf("%d states\n", nodes);
    for (int i = 0; i < count; i++) printf("%s: %d\n", words[i], hits[i]);
    return 0;
}
