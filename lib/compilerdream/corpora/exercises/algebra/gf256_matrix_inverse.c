/* Builds logarithm tables of the field with 256 elements, then inverts small matrices over it and checks the product. */
#include <stdio.h>

#define MAXN 8
#define FIELD_POLY 0x11d

typedef unsigned char elem;

static elem exp_table[512];
static elem log_table[256];

static unsigned times_x(unsigned a) {
    a <<= 1;
    return a & 0x100 ? a ^ FIELD_POLY : a;
}

static elem slow_mul(elem a, elem b) {
    unsigned acc = 0, shifted = a;
    for (; b; b >>= 1) {
        if (b & 1)
            acc ^= shifted;
        shifted = times_x(shifted);
    }
    return (elem)acc;
}

static void build_tables(void) {
    unsigned value = 1;
    for (int i = 0; i < 255; i++) {
        exp_table[i] = (elem)value;
        exp_table[i + 255] = (elem)value;
        log_table[value] = (elem)i;
        value = times_x(value);
    }
}

static inline elem add(elem a, elem b) { return a ^ b; }

static elem mul(elem a, elem b) {
    if (a == 0 || b == 0)
        return 0;
    return exp_table[log_table[a] + log_table[b]];
}

static elem inverse(elem a) { return exp_table[255 - log_table[a]]; }

static elem power(elem a, unsigned e) {
    if (a == 0)
        return e == 0;
    return exp_table[log_table[a] * e % 255u];
}

static int table_mismatches(void) {
    int bad = 0;
    for (int a = 0; a < 256; a += 5)
        for (int b = 0; b < 256; b++)
            bad += mul((elem)a, (elem)b) != slow_mul((elem)a, (elem)b);
    return bad;
}

static int element_order(elem a) {
    int k = 1;
    for (elem p = a; p != 1; p = mul(p, a))
        k++;
    return k;
}

struct matrix {
    int n;
    elem at[MAXN][MAXN];
};

static struct matrix identity(int n) {
    struct matrix m = {0};
    m.n = n;
    for (int i = 0; i < n; i++)
        m.at[i][i] = 1;
    return m;
}

static struct matrix product(const struct matrix *a, const struct matrix *b) {
    struct matrix c = {0};
    c.n = a->n;
    for (int i = 0; i < c.n; i++)
        for (int j = 0; j < c.n; j++)
            for (int k = 0; k < c.n; k++)
                c.at[i][j] = add(c.at[i][j], mul(a->at[i][k], b->at[k][j]));
    return c;
}

static int is_identity(const struct matrix *m) {
    for (int i = 0; i < m->n; i++)
        for (int j = 0; j < m->n; j++)
            if (m->at[i][j] != (i == j))
                return 0;
    return 1;
}

static void scale_row(struct matrix *m, int r, elem f) {
    for (int j = 0; j < m->n; j++)
        m->at[r][j] = mul(m->at[r][j], f);
}

static void add_multiple(struct matrix *m, int dst, int src, elem f) {
    for (int j = 0; j < m->n; j++)
        m->at[dst][j] = add(m->at[dst][j], mul(f, m->at[src][j]));
}

static void exchange_rows(struct matrix *m, int r, int s) {
    for (int j = 0; j < m->n; j++) {
        elem t = m->at[r][j];
        m->at[r][j] = m->at[s][j];
        m->at[s][j] = t;
    }
}

static int invert(struct matrix work, struct matrix *out) {
    *out = identity(work.n);
    for (int c = 0; c < work.n; c++) {
        int p = c;
        while (p < work.n && work.at[p][c] == 0)
            p++;
        if (p == work.n)
            return 0;
        exchange_rows(&work, p, c);
        exchange_rows(out, p, c);
        elem f = inverse(work.at[c][c]);
        scale_row(&work, c, f);
        scale_row(out, c, f);
        for (int r = 0; r < work.n; r++)
            if (r != c) {
                elem g = work.at[r][c];
                add_multiple(&work, r, c, g);
                add_multiple(out, r, c, g);
            }
    }
    return 1;
}

int main(void) {
    int n, base[MAXN];
    build_tables();
    printf("table mismatches: %d\n", table_mismatches());
    printf("order of 2, 3, 4, 7: %d %d %d %d\n", element_order(2), element_order(3), element_order(4), element_order(7));
    while (scanf("%d", &n) == 1 && n > 0 && n <= MAXN) {
        struct matrix m = {0}, inv, check;
        m.n = n;
        for (int i = 0; i < n; i++)
            if (scanf("%d", &base[i]) != 1)
                return 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                m.at[i][j] = power((elem)(base[i] & 255), (unsigned)j);
        if (!invert(m, &inv)) {
            printf("size %d: singular\n", n);
            continue;
        }
        check = product(&m, &inv);
        printf("size %d: %s\n", n, is_identity(&check) ? "inverse verified" : "WRONG");
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                printf("%02x%c", inv.at[i][j], j == n - 1 ? '\n' : ' ');
    }
    return 0;
}
