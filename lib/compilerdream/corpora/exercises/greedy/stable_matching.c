/* Stable matching: proposals from either side, a check for blocking pairs, and a count of all stable matchings. */
#include <stdio.h>
#include <string.h>

#define MOST 24

typedef struct {
    int n;
    unsigned char likes[MOST][MOST]; /* likes[i][k]: the k-th choice of i */
    unsigned char rank[MOST][MOST];
} Side;

typedef struct {
    int partner[MOST]; /* of the first side */
    long proposals;
} Matching;

static unsigned state;

static unsigned below(unsigned bound)
{
    state = state * 1664525u + 1013904223u;
    return (state >> 12) % bound;
}

static void index_ranks(Side *s)
{
    for (int i = 0; i < s->n; i++)
        for (int k = 0; k < s->n; k++)
            s->rank[i][s->likes[i][k]] = (unsigned char)k;
}

static void shuffle(Side *s, int n)
{
    s->n = n;
    for (int i = 0; i < n; i++) {
        for (int k = 0; k < n; k++)
            s->likes[i][k] = (unsigned char)k;
        for (int k = n - 1; k > 0; k--) {
            int j = (int)below((unsigned)k + 1);
            unsigned char t = s->likes[i][k];
            s->likes[i][k] = s->likes[i][j];
            s->likes[i][j] = t;
        }
    }
    index_ranks(s);
}

static Matching propose(const Side *active, const Side *passive)
{
    Matching m;
    int holder[MOST], next[MOST] = {0}, waiting[MOST], count = 0;
    m.proposals = 0;
    for (int i = active->n; i-- > 0;) {
        holder[i] = -1;
        waiting[count++] = i;
    }
    while (count > 0) {
        int a = waiting[--count], p = active->likes[a][next[a]++], old = holder[p];
        m.proposals++;
        if (old < 0) {
            holder[p] = a;
        } else if (passive->rank[p][a] < passive->rank[p][old]) {
            holder[p] = a;
            waiting[count++] = old;
        } else {
            waiting[count++] = a;
        }
    }
    memset(m.partner, -1, sizeof m.partner);
    for (int p = 0; p < passive->n; p++)
        m.partner[holder[p]] = p;
    return m;
}

static Matching inverse(Matching m, int n)
{
    Matching r = m;
    for (int i = 0; i < n; i++)
        r.partner[m.partner[i]] = i;
    return r;
}

static int blocking(const Side *a, const Side *b, const int *partner)
{
    int of_b[MOST], pairs = 0;
    for (int i = 0; i < a->n; i++)
        of_b[partner[i]] = i;
    for (int i = 0; i < a->n; i++)
        for (int j = 0; j < a->n; j++)
            pairs += a->rank[i][j] < a->rank[i][partner[i]] && b->rank[j][i] < b->rank[j][of_b[j]];
    return pairs;
}

static int happiness(const Side *s, const int *partner)
{
    int sum = 0;
    for (int i = 0; i < s->n; i++)
        sum += s->rank[i][partner[i]];
    return sum;
}

struct census {
    const Side *a, *b;
    int partner[MOST];
    int stable, best, worst;
};

/* Extends a partial matching without blocking pairs among the matched. */
static void enumerate(struct census *c, int i, unsigned taken)
{
    if (i == c->a->n) {
        int h = happiness(c->a, c->partner);
        if (c->stable++ == 0 || h < c->best)
            c->best = h;
        if (h > c->worst)
            c->worst = h;
        return;
    }
    for (int j = 0; j < c->a->n; j++) {
        int sound = !(taken >> j & 1);
        for (int k = 0; k < i && sound; k++) {
            int p = c->partner[k];
            if (c->a->rank[k][j] < c->a->rank[k][p] && c->b->rank[j][k] < c->b->rank[j][i])
                sound = 0;
            if (c->a->rank[i][p] < c->a->rank[i][j] && c->b->rank[p][i] < c->b->rank[p][k])
                sound = 0;
        }
        if (!sound)
            continue;
        c->partner[i] = j;
        enumerate(c, i + 1, taken | 1u << j);
    }
}

int main(void)
{
    int n, seed;
    while (scanf("%d %d", &n, &seed) == 2 && n >= 1 && n <= MOST) {
        static Side a, b;
        state = (unsigned)seed;
        shuffle(&a, n);
        shuffle(&b, n);
        Matching first = propose(&a, &b), back = propose(&b, &a), second = inverse(back, n);
        printf("%d pairs: %ld and %ld proposals, %d and %d blocking, regret %d+%d and %d+%d", n, first.proposals,
               back.proposals, blocking(&a, &b, first.partner), blocking(&a, &b, second.partner),
               happiness(&a, first.partner), happiness(&b, inverse(first, n).partner),
               happiness(&a, second.partner), happiness(&b, back.partner));
        if (n <= 10) {
            struct census c = {.a = &a, .b = &b};
            enumerate(&c, 0, 0);
            printf("; %d stable, from %d to %d%s", c.stable, c.best, c.worst,
                   c.best == happiness(&a, first.partner) && c.worst == happiness(&a, second.partner)
                       ? " as proposed" : " unlike the proposals");
        }
        printf("\n ");
        for (int i = 0; i < n; i++)
            printf(" %d%s%d", i, first.partner[i] == second.partner[i] ? "=" : "~", first.partner[i]);
        putchar('\n');
    }
    return 0;
}
