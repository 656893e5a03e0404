/* Sums of unit fractions: the greedy expansion, one with odd denominators, and the shortest by deepening search. */
#include <stdint.h>
#include <stdio.h>

typedef uint64_t Word;
typedef struct {
    Word top, bottom;
} Ratio;

#define TERMS 16
#define LIMIT ((Word)1 << 31)

struct expansion {
    int count;
    int complete;
    Word bottom[TERMS];
};

static Word gcd(Word a, Word b)
{
    while (b) {
        Word r = a % b;
        a = b;
        b = r;
    }
    return a;
}

static Ratio reduced(Word top, Word bottom)
{
    Word g = gcd(top, bottom);
    return (Ratio){top / g, bottom / g};
}

static Ratio less_unit(Ratio r, Word n)
{
    return reduced(r.top * n - r.bottom, r.bottom * n);
}

static Word ceiling(Word a, Word b) { return (a + b - 1) / b; }
static Word any(Word n) { return n; }
static Word odd(Word n) { return n | 1; }

static struct expansion expand(Ratio r, Word (*adjust)(Word))
{
    struct expansion e = {0, 0, {0}};
    while (r.top > 0 && e.count < TERMS) {
        Word n = adjust(ceiling(r.bottom, r.top));
        if (e.count > 0 && n <= e.bottom[e.count - 1])
            n = adjust(e.bottom[e.count - 1] + 1);
        if (n >= LIMIT || r.bottom >= LIMIT)
            return e;
        e.bottom[e.count++] = n;
        r = less_unit(r, n);
    }
    e.complete = r.top == 0;
    return e;
}

/* Terms with growing denominators; `left` of them must sum to r. */
static int search(Ratio r, Word from, int left, struct expansion *e)
{
    Word low, high;
    if (left == 1) {
        if (r.top != 1 || r.bottom < from)
            return 0;
        e->bottom[e->count++] = r.bottom;
        e->complete = 1;
        return 1;
    }
    low = r.bottom / r.top + 1;
    high = (Word)left * r.bottom / r.top;
    for (Word n = low > from ? low : from; n <= high; n++) {
        if (r.bottom >= LIMIT / 4)
            return 0;
        e->bottom[e->count++] = n;
        if (search(less_unit(r, n), n + 1, left - 1, e))
            return 1;
        e->count--;
    }
    return 0;
}

static struct expansion shortest(Ratio r, int most)
{
    struct expansion e = {0, 0, {0}};
    for (int terms = 1; terms <= most; terms++)
        if (search(r, 1, terms, &e))
            break;
    return e;
}

/* Adds the terms up again. */
static int adds_up(const struct expansion *e, Ratio wanted)
{
    Ratio sum = {0, 1};
    for (int i = e->count; i-- > 0;) {
        Word g = gcd(sum.bottom, e->bottom[i]);
        if (sum.bottom / g > UINT64_MAX / e->bottom[i] / 4)
            return -1;
        sum = reduced(sum.top * (e->bottom[i] / g) + sum.bottom / g, sum.bottom / g * e->bottom[i]);
    }
    return sum.top == wanted.top && sum.bottom == wanted.bottom;
}

static void show(const char *name, const struct expansion *e, Ratio r)
{
    static const char *const verdict[] = {"too long to check", "wrong", "checked"};
    printf("  %s:", name);
    if (!e->complete) {
        printf(" gave up after %d\n", e->count);
        return;
    }
    for (int i = 0; i < e->count; i++)
        printf("%s1/%llu", i ? " + " : " ", (unsigned long long)e->bottom[i]);
    printf(", %s\n", verdict[adds_up(e, r) + 1]);
}

int main(void)
{
    unsigned top, bottom;
    while (scanf("%u %u", &top, &bottom) == 2 && top > 0 && top < bottom) {
        Ratio r = reduced(top, bottom);
        struct expansion greedy = expand(r, any), few = shortest(r, 4);
        printf("%u/%u\n", top, bottom);
        show("greedy", &greedy, r);
        show("shortest", &few, r);
        if (r.bottom & 1) {
            struct expansion odds = expand(r, odd);
            show("odd", &odds, r);
        }
        if (few.complete && greedy.complete && few.count > greedy.count)
            printf("  greedy is shorter?\n");
    }
    return 0;
}
