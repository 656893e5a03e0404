// Sets paragraphs in a column: justified, centred or ragged, with long words cut by a hyphen.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIMIT 64
#define WIDEST 80

typedef enum { JUSTIFIED, CENTRED, RAGGED } Style;

typedef struct {
    char *word[LIMIT];
    int count;
    int letters;
} Line;

typedef struct {
    Style style;
    int width;
    int lines;
    int cut;
} Setter;

static void spaces(int n) {
    while (n-- > 0) putchar(' ');
}

static void print_line(const Setter *s, const Line *line, int last) {
    int gaps = line->count - 1;
    int spare = s->width - line->letters - gaps;
    if (s->style == CENTRED) spaces(spare / 2);
    for (int i = 0; i < line->count; i++) {
        fputs(line->word[i], stdout);
        if (i == gaps) break;
        putchar(' ');
        if (s->style == JUSTIFIED && !last) {
            spaces(spare / gaps + (i < spare % gaps));
        }
    }
    putchar('\n');
}

static void flush(Setter *s, Line *line, int last) {
    if (line->count == 0) return;
    print_line(s, line, last);
    s->lines++;
    for (int i = 0; i < line->count; i++) free(line->word[i]);
    line->count = line->letters = 0;
}

static char *duplicate(const char *text, int length, int hyphen) {
    char *copy = malloc((size_t)length + 2);
    if (copy == NULL) exit(1);
    memcpy(copy, text, (size_t)length);
    if (hyphen) copy[length++] = '-';
    copy[length] = '\0';
    return copy;
}

static void append(Line *line, char *word) {
    line->word[line->count++] = word;
    line->letters += (int)strlen(word);
}

static int room(const Setter *s, const Line *line) {
    return s->width - line->letters - line->count;
}

static void set_word(Setter *s, Line *line, const char *word) {
    int length = (int)strlen(word);
    while (length > s->width) {
        if (room(s, line) < 4) {
            flush(s, line, 0);
            continue;
        }
        int part = room(s, line) - 1;
        append(line, duplicate(word, part, 1));
        flush(s, line, 0);
        s->cut++;
        word += part;
        length -= part;
    }
    if (length > room(s, line) || line->count == LIMIT) flush(s, line, 0);
    append(line, duplicate(word, length, 0));
}

static void set_paragraph(Setter *s, char *text) {
    Line line = {.count = 0, .letters = 0};
    for (char *word = strtok(text, " \t\n"); word; word = strtok(NULL, " \t\n"))
        set_word(s, &line, word);
    flush(s, &line, 1);
}

static int directive(Setter *s, const char *text) {
    if (text[0] != '.') return 0;
    switch (text[1]) {
        case 'j': s->style = JUSTIFIED; break;
        case 'c': s->style = CENTRED; break;
        case 'r': s->style = RAGGED; break;
        case 'w': {
            int width = atoi(text + 2);
            if (width >= 8 && width <= WIDEST) s->width = width;
            break;
        }
        default: printf("unknown directive %s", text);
    }
    return 1;
}

int main(void) {
    static char text[4096];
    Setter setter = {JUSTIFIED, 32, 0, 0};
    while (fgets(text, sizeof text, stdin)) {
        if (!directive(&setter, text)) {
            set_paragraph(&setter, text);
            puts("");
        }
    }
    printf("%d lines, %d words cut\n", setter.lines, setter.cut);
    return 0;
}
