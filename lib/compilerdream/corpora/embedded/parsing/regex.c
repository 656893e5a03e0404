// Matches lines with regular expressions (groups, classes, * + ? |) compiled for a backtracking machine.
#include <stdio.h>
#include <string.h>

enum Kind { LETTER, ANY, CLASS, SPLIT, GOTO, START, END, FOUND };

enum { CODE = 128, SETS = 16, FUEL = 20000 };

typedef struct {
    enum Kind kind;
    int a, b;
} Op;

typedef struct {
    Op code[CODE];
    int size;
    unsigned char sets[SETS][32];
    int set_count;
    const char *at;
    int broken;
    long fuel;
    const char *begin;
} Regex;

static void alternatives(Regex *r);

static int emit(Regex *r, enum Kind kind, int a, int b) {
    if (r->size == CODE) {
        r->broken = 1;
        return CODE - 1;
    }
    Op op = {kind, a, b};
    r->code[r->size] = op;
    return r->size++;
}

static void open_gap(Regex *r, int place) {
    emit(r, GOTO, 0, 0);
    memmove(&r->code[place + 1], &r->code[place], (size_t)(r->size - place - 1) * sizeof(Op));
    for (int i = place + 1; i < r->size; i++) {
        Op *op = &r->code[i];
        if (op->kind == SPLIT || op->kind == GOTO) {
            op->a += op->a >= place;
            op->b += op->kind == SPLIT && op->b >= place;
        }
    }
}

static void character_class(Regex *r) {
    int negated = *r->at == '^';
    if (r->set_count == SETS) {
        r->broken = 1;
        return;
    }
    unsigned char *set = r->sets[r->set_count];
    memset(set, 0, 32);
    if (negated) r->at++;
    do {
        int from = (unsigned char)*r->at, to = from;
        if (from == 0) {
            r->broken = 1;
            return;
        }
        r->at++;
        if (r->at[0] == '-' && r->at[1] && r->at[1] != ']') {
            to = (unsigned char)r->at[1];
            r->at += 2;
        }
        for (int c = from; c <= to; c++) set[c >> 3] |= (unsigned char)(1 << (c & 7));
    } while (*r->at != ']');
    r->at++;
    emit(r, CLASS, r->set_count++, negated);
}

static void atom(Regex *r) {
    char c = *r->at++;
    switch (c) {
        case '.': emit(r, ANY, 0, 0); break;
        case '^': emit(r, START, 0, 0); break;
        case '$': emit(r, END, 0, 0); break;
        case '[': character_class(r); break;
        case '(':
            alternatives(r);
            if (*r->at == ')') r->at++;
            else r->broken = 1;
            break;
        case '*': case '+': case '?': r->broken = 1; break;
        case '\\':
            if (*r->at == '\0') {
                r->broken = 1;
                break;
            }
            c = *r->at++;
            /* fall through */
        default: emit(r, LETTER, c, 0);
    }
}

static void repetition(Regex *r) {
    int start = r->size;
    atom(r);
    for (; *r->at == '*' || *r->at == '+' || *r->at == '?'; r->at++) {
        if (*r->at == '+') {
            emit(r, SPLIT, start, r->size + 1);
            continue;
        }
        open_gap(r, start);
        if (*r->at == '*') emit(r, GOTO, start, 0);
        Op split = {SPLIT, start + 1, r->size};
        r->code[start] = split;
    }
}

static void alternatives(Regex *r) {
    int start = r->size;
    while (*r->at && *r->at != '|' && *r->at != ')' && !r->broken) repetition(r);
    if (*r->at != '|' || r->broken) return;
    r->at++;
    open_gap(r, start);
    int leave = emit(r, GOTO, 0, 0);
    Op split = {SPLIT, start + 1, r->size};
    r->code[start] = split;
    alternatives(r);
    r->code[leave].a = r->size;
}

static int compile(Regex *r, const char *pattern) {
    r->size = r->set_count = r->broken = 0;
    r->at = pattern;
    alternatives(r);
    if (*r->at) r->broken = 1;
    emit(r, FOUND, 0, 0);
    return !r->broken;
}

static const char *run(Regex *r, int pc, const char *s) {
    while (r->fuel-- > 0) {
        Op op = r->code[pc++];
        unsigned char c = (unsigned char)*s;
        switch (op.kind) {
            case LETTER: if (c != (unsigned char)op.a || !c) return NULL; s++; break;
            case ANY: if (!c) return NULL; s++; break;
            case CLASS:
                if (!c || (r->sets[op.a][c >> 3] >> (c & 7) & 1) == op.b) return NULL;
                s++;
                break;
            case START: if (s != r->begin) return NULL; break;
            case END: if (c) return NULL; break;
            case GOTO: pc = op.a; break;
            case SPLIT: {
                const char *end = run(r, op.a, s);
                if (end != NULL) return end;
                pc = op.b;
                break;
            }
            case FOUND: return s;
        }
    }
    return NULL;
}

static int search(Regex *r, const char *text, int *length) {
    r->begin = text;
    for (const char *s = text;; s++) {
        r->fuel = FUEL;
        const char *end = run(r, 0, s);
        if (end != NULL) {
            *length = (int)(end - s);
            return (int)(s - text);
        }
        if (*s == '\0') return -1;
    }
}

int main(void) {
    static Regex regex;
    char line[128];
    int ready = 0, matched = 0;
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '/') {
            ready = compile(&regex, line + 1);
            printf("%s: %s, %d instructions\n", line, ready ? "compiled" : "refused", regex.size);
            continue;
        }
        int length, place = ready ? search(&regex, line, &length) : -1;
        if (place < 0) continue;
        matched++;
        printf("  %d [%.*s] in %s\n", place, length, line + place, line);
    }
    printf("%d lines matched\n", matched);
    return 0;
}
