// Reads a file of sections and keys with a state machine, resolves references, prints typed values.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ENTRIES 64
#define TEXT 64

typedef enum { AT_START, IN_SECTION, IN_KEY, BEFORE_VALUE, IN_VALUE, IN_QUOTES, IN_COMMENT } State;
typedef enum { EMPTY, BOOLEAN, INTEGER, DECIMAL, STRING } Type;

typedef struct {
    char section[TEXT], key[TEXT], value[TEXT];
    int quoted;
    int line;
} Entry;

typedef struct {
    State state;
    Entry now;
    Entry entry[ENTRIES];
    int count, line, errors;
} Reader;

static void append(char *text, char c) {
    size_t length = strlen(text);
    if (length + 1 < TEXT) {
        text[length] = c;
        text[length + 1] = '\0';
    }
}

static void trim(char *text) {
    size_t length = strlen(text);
    while (length > 0 && text[length - 1] == ' ') text[--length] = '\0';
}

static void complain(Reader *r, const char *message) {
    printf("line %d: %s\n", r->line, message);
    r->errors++;
}

static Entry *look_up(Reader *r, const char *section, const char *key) {
    for (int i = 0; i < r->count; i++)
        if (!strcmp(r->entry[i].section, section) && !strcmp(r->entry[i].key, key))
            return &r->entry[i];
    return NULL;
}

static void store(Reader *r) {
    trim(r->now.key);
    if (!r->now.quoted) trim(r->now.value);
    r->now.line = r->line;
    Entry *old = look_up(r, r->now.section, r->now.key);
    if (old != NULL) {
        complain(r, "key given twice, the later value counts");
        *old = r->now;
    } else if (r->count < ENTRIES) {
        r->entry[r->count++] = r->now;
    }
}

static void end_line(Reader *r) {
    switch (r->state) {
        case IN_SECTION: complain(r, "']' is missing"); break;
        case IN_KEY: complain(r, "'=' is missing"); break;
        case IN_QUOTES: complain(r, "closing quote is missing"); store(r); break;
        case BEFORE_VALUE: case IN_VALUE: store(r); break;
        default: break;
    }
    r->state = AT_START;
    r->line++;
}

static void feed(Reader *r, char c) {
    if (c == '\n') {
        end_line(r);
        return;
    }
    switch (r->state) {
        case AT_START:
            if (c == ' ') break;
            r->now.key[0] = r->now.value[0] = '\0';
            r->now.quoted = 0;
            if (c == '[') {
                r->now.section[0] = '\0';
                r->state = IN_SECTION;
            } else if (c == '#' || c == ';') {
                r->state = IN_COMMENT;
            } else {
                append(r->now.key, c);
                r->state = IN_KEY;
            }
            break;
        case IN_SECTION:
            if (c == ']') r->state = IN_COMMENT;
            else append(r->now.section, c);
            break;
        case IN_KEY:
            if (c == '=') r->state = BEFORE_VALUE;
            else append(r->now.key, c);
            break;
        case BEFORE_VALUE:
            if (c == ' ') break;
            r->state = c == '"' ? IN_QUOTES : IN_VALUE;
            r->now.quoted = c == '"';
            if (c != '"') append(r->now.value, c);
            break;
        case IN_VALUE:
            if (c == '#') {
                store(r);
                r->state = IN_COMMENT;
            } else {
                append(r->now.value, c);
            }
            break;
        case IN_QUOTES:
            if (c == '"') {
                store(r);
                r->state = IN_COMMENT;
            } else {
                append(r->now.value, c);
            }
            break;
        case IN_COMMENT: break;
    }
}

static const char *resolve(Reader *r, const Entry *entry, int depth) {
    if (entry->quoted || entry->value[0] != '$') return entry->value;
    Entry *target = look_up(r, entry->section, entry->value + 1);
    if (target == NULL) target = look_up(r, "", entry->value + 1);
    if (target == NULL || depth == 0) return "?";
    return resolve(r, target, depth - 1);
}

static Type type_of(const char *value, double *number) {
    char *end;
    *number = 0;
    if (*value == '\0') return EMPTY;
    if (!strcmp(value, "yes") || !strcmp(value, "no")) {
        *number = value[0] == 'y';
        return BOOLEAN;
    }
    *number = strtod(value, &end);
    if (*end != '\0') return STRING;
    return strpbrk(value, ".eE") ? DECIMAL : INTEGER;
}

int main(void) {
    static Reader reader = {.line = 1};
    static const char *const type_name[] = {"empty", "boolean", "integer", "decimal", "string"};
    int c, counts[5] = {0};
    while ((c = getchar()) != EOF) feed(&reader, (char)c);
    for (int i = 0; i < reader.count; i++) {
        Entry *entry = &reader.entry[i];
        double number;
        const char *value = resolve(&reader, entry, 4);
        Type type = entry->quoted ? STRING : type_of(value, &number);
        counts[type]++;
        printf("%s.%s (line %d, %s): ", entry->section, entry->key, entry->line, type_name[type]);
        if (type == INTEGER || type == DECIMAL) printf("%.*f\n", type == DECIMAL ? 2 : 0, number);
        else printf("<%s>\n", value);
    }
    for (int t = 0; t < 5; t++) printf("%s %d, ", type_name[t], counts[t]);
    printf("%d errors\n", reader.errors);
    return 0;
}
