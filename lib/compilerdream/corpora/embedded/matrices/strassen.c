/* Integer matrix products by Strassen's seven multiplications, checked by Freivalds' test. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int64_t number;

enum { CUT_OFF = 8 };

static long products;

/* A square block inside a larger array, whose rows are `stride` apart. */
typedef struct {
    number *first;
    int side, stride;
} block;

static block new_block(int side)
{
    block b = {calloc((size_t)side * side, sizeof(number)), side, side};
    if (!b.first)
        exit(1);
    return b;
}

static block quarter(block b, int row, int column)
{
    int half = b.side / 2;
    block q = {b.first + (row * b.stride + column) * half, half, b.stride};
    return q;
}

/* target = a + sign * b */
static void combine(block target, block a, int sign, block b)
{
    for (int r = 0; r < target.side; r++) {
        number *t = target.first + r * target.stride;
        const number *x = a.first + r * a.stride, *y = b.first + r * b.stride;
        for (int c = 0; c < target.side; c++)
            t[c] = x[c] + sign * y[c];
    }
}

static void multiply_plainly(block target, block a, block b)
{
    for (int r = 0; r < target.side; r++) {
        number *t = target.first + r * target.stride;
        memset(t, 0, target.side * sizeof *t);
        for (int k = 0; k < target.side; k++) {
            number factor = a.first[r * a.stride + k];
            for (int c = 0; c < target.side; c++)
                t[c] += factor * b.first[k * b.stride + c];
        }
    }
    products += (long)target.side * target.side * target.side;
}

static void multiply(block target, block a, block b)
{
    if (target.side <= CUT_OFF || target.side % 2) {
        multiply_plainly(target, a, b);
        return;
    }
    block a11 = quarter(a, 0, 0), a12 = quarter(a, 0, 1);
    block a21 = quarter(a, 1, 0), a22 = quarter(a, 1, 1);
    block b11 = quarter(b, 0, 0), b12 = quarter(b, 0, 1);
    block b21 = quarter(b, 1, 0), b22 = quarter(b, 1, 1);
    block c11 = quarter(target, 0, 0), c12 = quarter(target, 0, 1);
    block c21 = quarter(target, 1, 0), c22 = quarter(target, 1, 1);
    block x = new_block(target.side / 2), y = new_block(target.side / 2);
    block p = new_block(target.side / 2);

    combine(x, a11, 1, a22);
    combine(y, b11, 1, b22);
    multiply(p, x, y);
    combine(x, a12, -1, a22);
    combine(y, b21, 1, b22);
    multiply(c11, x, y);
    combine(c11, c11, 1, p);
    combine(x, a21, -1, a11);
    combine(y, b11, 1, b12);
    multiply(c22, x, y);
    combine(c22, c22, 1, p);

    combine(x, a21, 1, a22);
    multiply(c21, x, b11);
    combine(c22, c22, -1, c21);
    combine(x, a11, 1, a12);
    multiply(c12, x, b22);
    combine(c11, c11, -1, c12);
    combine(y, b12, -1, b22);
    multiply(p, a11, y);
    combine(c12, c12, 1, p);
    combine(c22, c22, 1, p);
    combine(y, b21, -1, b11);
    multiply(p, a22, y);
    combine(c21, c21, 1, p);
    combine(c11, c11, 1, p);

    free(x.first);
    free(y.first);
    free(p.first);
}

static void apply(block m, const number *x, number *y)
{
    for (int r = 0; r < m.side; r++) {
        y[r] = 0;
        for (int c = 0; c < m.side; c++)
            y[r] += m.first[r * m.stride + c] * x[c];
    }
}

static int freivalds(block product, block a, block b, unsigned seed)
{
    number x[128], y[128], left[128], right[128];
    for (int i = 0; i < a.side; i++) {
        seed = seed * 69069u + 1u;
        x[i] = (int)(seed >> 24) - 128;
    }
    apply(b, x, y);
    apply(a, y, left);
    apply(product, x, right);
    return memcmp(left, right, a.side * sizeof *left) == 0;
}

static void fill(block m, unsigned seed)
{
    for (int i = 0; i < m.side * m.side; i++) {
        seed = seed * 1664525u + 1013904223u;
        m.first[i] = (int)(seed >> 20) % 201 - 100;
    }
}

int main(void)
{
    int side;
    unsigned seed;
    while (scanf("%d %u", &side, &seed) == 2 && side >= 1 && side <= 128) {
        block a = new_block(side), b = new_block(side), c = new_block(side);
        fill(a, seed);
        fill(b, seed + 1);
        products = 0;
        multiply(c, a, b);
        number trace = 0, checksum = 0;
        for (int i = 0; i < side; i++)
            trace += c.first[i * side + i];
        for (int i = 0; i < side * side; i++)
            checksum = (checksum * 257 + c.first[i]) % 1000000007;
        printf("side %d: %ld products, trace %lld, checksum %lld, %s\n", side, products,
               (long long)trace, (long long)checksum,
               freivalds(c, a, b, seed + 2) ? "verified" : "wrong");
        free(a.first);
        free(b.first);
        free(c.first);
    }
    return 0;
}
