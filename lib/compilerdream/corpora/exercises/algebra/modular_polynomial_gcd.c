/* Extended Euclid for polynomials modulo a small prime, with a check of the Bezout identity and of square-freeness. */
#include <stdio.h>

#define MAXDEG 40

struct poly {
    int deg; /* -1 for the zero polynomial */
    int c[MAXDEG + 1];
};

int prime = 7;

int mod_inverse(int a) {
    int result = 1, e = prime - 2;
    while (e > 0) {
        if (e % 2)
            result = result * a % prime;
        a = a * a % prime;
        e /= 2;
    }
    return result;
}

void trim(struct poly *p) {
    while (p->deg >= 0 && p->c[p->deg] == 0)
        p->deg--;
}

struct poly constant(int v) {
    struct poly p = {0, {0}};
    p.c[0] = v % prime;
    trim(&p);
    return p;
}

struct poly combine(struct poly a, struct poly b, int factor) {
    int top = a.deg > b.deg ? a.deg : b.deg;
    for (int i = 0; i <= top; i++) {
        int x = i <= a.deg ? a.c[i] : 0;
        int y = i <= b.deg ? b.c[i] : 0;
        a.c[i] = (x + factor * y) % prime;
    }
    a.deg = top;
    trim(&a);
    return a;
}

struct poly multiply(const struct poly *a, const struct poly *b) {
    struct poly r = {-1, {0}};
    if (a->deg < 0 || b->deg < 0 || a->deg + b->deg > MAXDEG)
        return r;
    r.deg = a->deg + b->deg;
    for (int i = 0; i <= a->deg; i++)
        for (int j = 0; j <= b->deg; j++)
            r.c[i + j] = (r.c[i + j] + a->c[i] * b->c[j]) % prime;
    return r;
}

/* divides a by b: the quotient is returned, a keeps the remainder */
struct poly divide(struct poly *a, const struct poly *b) {
    struct poly q = {-1, {0}};
    int lead = mod_inverse(b->c[b->deg]);
    if (a->deg >= b->deg)
        q.deg = a->deg - b->deg;
    while (a->deg >= b->deg) {
        int shift = a->deg - b->deg;
        int f = a->c[a->deg] * lead % prime;
        q.c[shift] = f;
        for (int i = 0; i <= b->deg; i++)
            a->c[i + shift] = (a->c[i + shift] + (prime - f) * b->c[i]) % prime;
        trim(a);
    }
    return q;
}

struct poly derivative(const struct poly *a) {
    struct poly d = {-1, {0}};
    d.deg = a->deg - 1;
    for (int i = 1; i <= a->deg; i++)
        d.c[i - 1] = a->c[i] * (i % prime) % prime;
    if (d.deg < -1)
        d.deg = -1;
    trim(&d);
    return d;
}

struct poly extended_gcd(struct poly a, struct poly b, struct poly *u, struct poly *v) {
    struct poly u0 = constant(1), v0 = constant(0), u1 = v0, v1 = u0;
    while (b.deg >= 0) {
        struct poly q = divide(&a, &b), t = a;
        a = b;
        b = t;
        t = multiply(&q, &u1);
        t = combine(u0, t, prime - 1);
        u0 = u1;
        u1 = t;
        t = multiply(&q, &v1);
        t = combine(v0, t, prime - 1);
        v0 = v1;
        v1 = t;
    }
    if (a.deg >= 0) {
        struct poly norm = constant(mod_inverse(a.c[a.deg]));
        a = multiply(&a, &norm);
        u0 = multiply(&u0, &norm);
        v0 = multiply(&v0, &norm);
    }
    *u = u0;
    *v = v0;
    return a;
}

void show(const char *name, const struct poly *p) {
    printf("  %s =", name);
    if (p->deg < 0)
        printf(" 0");
    for (int i = p->deg; i >= 0; i--) {
        if (p->c[i] == 0)
            continue;
        if (i != p->deg)
            printf(" +");
        if (p->c[i] != 1 || i == 0)
            printf(" %d", p->c[i]);
        if (i > 0)
            printf(" x");
        if (i > 1)
            printf("^%d", i);
    }
    printf("\n");
}

int read_poly(struct poly *p) {
    int n;
    if (scanf("%d", &n) != 1 || n < 0 || n > MAXDEG / 2)
        return 0;
    *p = constant(0);
    for (int i = n; i >= 0; i--) {
        if (scanf("%d", &p->c[i]) != 1)
            return 0;
        p->c[i] = (p->c[i] % prime + prime) % prime;
    }
    p->deg = n;
    trim(p);
    return 1;
}

int main(void) {
    struct poly a, b, u, v;
    while (scanf("%d", &prime) == 1 && prime > 1 && read_poly(&a) && read_poly(&b)) {
        struct poly g = extended_gcd(a, b, &u, &v);
        struct poly left = multiply(&u, &a), right = multiply(&v, &b);
        struct poly sum = combine(combine(left, right, 1), g, prime - 1);
        printf("modulo %d\n", prime);
        show("gcd", &g);
        show("u", &u);
        show("v", &v);
        struct poly d = derivative(&a), s, t;
        struct poly repeated = extended_gcd(a, d, &s, &t);
        printf("  bezout %s, first polynomial %s\n", sum.deg < 0 ? "holds" : "fails",
               repeated.deg == 0 ? "square-free" : "has a repeated factor");
    }
    return 0;
}
