/* Prefix expressions become graphs that share equal parts; simplified by rules, differentiated, and evaluated. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NUMBER, VARIABLE, ADD, MULTIPLY, SUBTRACT };

typedef struct {
    int kind, left, right; /* a number or a letter is in left */
    int next;
} Term;

#define TERMS 2000
#define BUCKETS 257
#define PRIME 1000003

static Term terms[TERMS];
static int buckets[BUCKETS], used;

static int make(int kind, int left, int right) {
    unsigned hash = ((unsigned)kind * 31u + (unsigned)left) * 8191u + (unsigned)right;
    int *bucket = &buckets[hash % BUCKETS];
    for (int t = *bucket; t >= 0; t = terms[t].next)
        if (terms[t].kind == kind && terms[t].left == left && terms[t].right == right) return t;
    if (used == TERMS) exit(1);
    Term fresh = {kind, left, right, *bucket};
    terms[used] = fresh;
    return *bucket = used++;
}

static int number(int n) { return make(NUMBER, ((n % PRIME) + PRIME) % PRIME, 0); }

static int is_number(int t, int n) { return terms[t].kind == NUMBER && terms[t].left == n; }
static int combine(int kind, int a, int b) {
    switch (kind) {
    case ADD: return (a + b) % PRIME;
    case SUBTRACT: return (a - b + PRIME) % PRIME;
    default: return (int)((long long)a * b % PRIME);
    }
}

static int smart(int kind, int a, int b) {
    if (terms[a].kind == NUMBER && terms[b].kind == NUMBER)
        return number(combine(kind, terms[a].left, terms[b].left));
    if (kind != SUBTRACT && a > b) {
        int t = a;
        a = b;
        b = t;
    }
    switch (kind) {
    case ADD:
        if (is_number(a, 0)) return b;
        if (is_number(b, 0)) return a;
        if (a == b) return smart(MULTIPLY, number(2), a);
        break;
    case SUBTRACT:
        if (is_number(b, 0)) return a;
        if (a == b) return number(0);
        break;
    case MULTIPLY:
        if (is_number(a, 0) || is_number(b, 0)) return number(0);
        if (is_number(a, 1)) return b;
        if (is_number(b, 1)) return a;
        break;
    }
    return make(kind, a, b);
}

static int parse(const char **text, int (*build)(int, int, int)) {
    while (**text == ' ') ++*text;
    char c = *(*text)++;
    int kind = c == '+' ? ADD : c == '*' ? MULTIPLY : c == '-' ? SUBTRACT : 0;
    if (kind) {
        int left = parse(text, build);
        int right = parse(text, build);
        return build(kind, left, right);
    }
    if (c >= '0' && c <= '9') return number(c - '0');
    if (c >= 'a' && c <= 'z') return make(VARIABLE, c - 'a', 0);
    --*text; /* the end: missing operands are zero */
    return number(0);
}

static int derivative(int t, int letter, int *memo) {
    Term term = terms[t];
    int l, r;
    if (memo[t] >= 0) return memo[t];
    switch (term.kind) {
    case NUMBER: return memo[t] = number(0);
    case VARIABLE: return memo[t] = number(term.left == letter);
    case MULTIPLY:
        l = smart(MULTIPLY, derivative(term.left, letter, memo), term.right);
        r = smart(MULTIPLY, term.left, derivative(term.right, letter, memo));
        return memo[t] = smart(ADD, l, r);
    default:
        l = derivative(term.left, letter, memo);
        r = derivative(term.right, letter, memo);
        return memo[t] = smart(term.kind, l, r);
    }
}

/* Terms come after their parts, so one sweep gives all values, and all slopes along one variable. */
static void sweep(const int *point, int letter, int *value, int *slope) {
    for (int t = 0; t < used; t++) {
        int a = terms[t].left, b = terms[t].right;
        switch (terms[t].kind) {
        case NUMBER:
            value[t] = a;
            slope[t] = 0;
            break;
        case VARIABLE:
            value[t] = point[a];
            slope[t] = a == letter;
            break;
        case MULTIPLY:
            value[t] = combine(MULTIPLY, value[a], value[b]);
            slope[t] = combine(ADD, combine(MULTIPLY, slope[a], value[b]), combine(MULTIPLY, value[a], slope[b]));
            break;
        default:
            value[t] = combine(terms[t].kind, value[a], value[b]);
            slope[t] = combine(terms[t].kind, slope[a], slope[b]);
        }
    }
}

static int reachable(int t, unsigned char *seen) {
    if (seen[t]) return 0;
    seen[t] = 1;
    if (terms[t].kind < ADD) return 1;
    return 1 + reachable(terms[t].left, seen) + reachable(terms[t].right, seen);
}

static void print(int t, int depth) {
    if (terms[t].kind == NUMBER)
        printf("%d", terms[t].left > PRIME / 2 ? terms[t].left - PRIME : terms[t].left);
    else if (terms[t].kind == VARIABLE) putchar('a' + terms[t].left);
    else if (depth == 0) printf("..");
    else {
        putchar('(');
        print(terms[t].left, depth - 1);
        putchar(" +*-"[terms[t].kind - 1]);
        print(terms[t].right, depth - 1);
        putchar(')');
    }
}

int main(void) {
    char line[200];
    int point[26];
    memset(buckets, -1, sizeof buckets);
    for (int i = 0; i < 26; i++) point[i] = i * i * 37 + 3;
    while (fgets(line, sizeof line, stdin)) {
        static int value[TERMS], slope[TERMS], memo[TERMS];
        unsigned char seen[TERMS] = {0};
        line[strcspn(line, "\r\n")] = '\0';
        const char *at = line, *again = line;
        int plain = parse(&at, make), simple = parse(&again, smart);
        memset(memo, -1, sizeof memo);
        int d = derivative(simple, 'x' - 'a', memo);
        sweep(point, 'x' - 'a', value, slope);
        int good = value[plain] == value[simple] && slope[plain] == slope[simple] && value[d] == slope[simple];
        print(simple, 4);
        printf(" = %d, slope ", value[simple]);
        print(d, 3);
        printf(" = %d, %d terms, %s\n", value[d], reachable(simple, seen),
               good ? "good" : "BAD");
    }
    printf("%d terms in all\n", used);
    return 0;
}
