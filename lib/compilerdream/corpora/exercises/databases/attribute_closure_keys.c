/* Finds closures, candidate keys, a minimal cover and normal-form violations of relations with functional dependencies. */
#include <stdio.h>
#include <string.h>

#define MAX_DEPENDENCIES 16
#define MAX_ATTRIBUTES 10

typedef unsigned set;

typedef struct {
    set left, right;
} dependency;

typedef struct {
    set all;
    int count;
    dependency list[MAX_DEPENDENCIES];
} relation;

static inline set letter(char c) { return 1u << (c - 'A'); }
static inline int inside(set part, set whole) { return (part & ~whole) == 0; }

static set letters(const char *text)
{
    set s = 0;
    for (; *text; text++)
        if (*text >= 'A' && *text < 'A' + MAX_ATTRIBUTES)
            s |= letter(*text);
    return s;
}

static void show(set s)
{
    for (int i = 0; i < MAX_ATTRIBUTES; i++)
        if (s >> i & 1)
            putchar('A' + i);
}

static set closure(const relation *r, set start)
{
    set before;
    do {
        before = start;
        for (int i = 0; i < r->count; i++)
            if (inside(r->list[i].left, start))
                start |= r->list[i].right;
    } while (start != before);
    return start;
}

static int superkey(const relation *r, set s) { return closure(r, s) == r->all; }

static int candidate_key(const relation *r, set s)
{
    if (!superkey(r, s))
        return 0;
    for (set bit = 1; bit <= s; bit <<= 1)
        if ((s & bit) && superkey(r, s & ~bit))
            return 0;
    return 1;
}

static set print_keys(const relation *r)
{
    set prime = 0;
    printf("  keys:");
    for (set s = 1; s <= r->all; s++)
        if (inside(s, r->all) && candidate_key(r, s)) {
            putchar(' ');
            show(s);
            prime |= s;
        }
    putchar('\n');
    return prime;
}

/* one attribute on the right, nothing superfluous on the left, no dependency that follows from the rest */
static relation minimal_cover(const relation *r)
{
    relation m = {r->all, 0, {{0, 0}}};
    for (int i = 0; i < r->count; i++)
        for (set bit = 1; bit <= r->all; bit <<= 1)
            if ((r->list[i].right & bit & ~r->list[i].left) && m.count < MAX_DEPENDENCIES)
                m.list[m.count++] = (dependency){r->list[i].left, bit};
    for (int i = 0; i < m.count; i++)
        for (set bit = 1; bit <= r->all; bit <<= 1) {
            set shorter = m.list[i].left & ~bit;
            if (shorter != m.list[i].left && shorter && inside(m.list[i].right, closure(&m, shorter)))
                m.list[i].left = shorter;
        }
    for (int i = 0; i < m.count;) {
        dependency taken = m.list[i];
        m.list[i] = (dependency){0, 0};
        if (inside(taken.right, closure(&m, taken.left)))
            m.list[i] = m.list[--m.count];
        else
            m.list[i++] = taken;
    }
    return m;
}

static int equivalent(const relation *a, const relation *b)
{
    for (set s = 1; s <= a->all; s++)
        if (inside(s, a->all) && closure(a, s) != closure(b, s))
            return 0;
    return 1;
}

/* splits a scheme along the first dependency whose left side is no key of it */
static void decompose(const relation *r, set scheme)
{
    for (set s = 1; s < scheme; s++) {
        if (!inside(s, scheme))
            continue;
        set reach = closure(r, s) & scheme;
        if (reach != s && reach != scheme) {
            decompose(r, reach);
            decompose(r, (scheme & ~reach) | s);
            return;
        }
    }
    putchar(' ');
    show(scheme);
}

static void report(const relation *r)
{
    int boyce = 1, third = 1;
    set prime = print_keys(r);
    relation m = minimal_cover(r);
    printf("  cover:");
    for (int i = 0; i < m.count; i++) {
        putchar(' ');
        show(m.list[i].left);
        printf(">");
        show(m.list[i].right);
        if (!superkey(r, m.list[i].left)) {
            boyce = 0;
            third &= inside(m.list[i].right, prime);
        }
    }
    printf(" (%s)\n", equivalent(r, &m) ? "equivalent" : "NOT EQUIVALENT");
    printf("  form: %s\n", boyce ? "Boyce-Codd" : third ? "third" : "below third");
    printf("  decomposed:");
    decompose(r, r->all);
    putchar('\n');
}

int main(void)
{
    char word[64];
    relation r;

    memset(&r, 0, sizeof r);
    while (scanf("%63s", word) == 1) {
        char *arrow = strchr(word, '>');
        if (strcmp(word, "end") == 0) {
            report(&r);
            memset(&r, 0, sizeof r);
        } else if (arrow == NULL) {
            r.all = letters(word);
            printf("relation ");
            show(r.all);
            putchar('\n');
        } else if (r.count < MAX_DEPENDENCIES) {
            *arrow = '\0';
            r.list[r.count].left = letters(word) & r.all;
            r.list[r.count].right = letters(arrow + 1) & r.all;
            r.count++;
        }
    }
    return 0;
}
