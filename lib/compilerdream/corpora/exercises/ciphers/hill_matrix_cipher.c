/* Hill cipher modulo 26 with 3 by 3 keys: inverse by cofactors, and the key recovered from known text. */
#include <stdio.h>
#include <string.h>

enum { N = 3, M = 26 };

typedef struct {
    int cell[N][N];
} Matrix;

static int mod26(int x)
{
    int r = x % M;
    return r < 0 ? r + M : r;
}

static int inverse26(int x)
{
    for (int i = 1; i < M; i += 2)
        if (mod26(x * i) == 1)
            return i;
    return 0;
}

static Matrix multiply(const Matrix *a, const Matrix *b)
{
    Matrix c;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            int sum = 0;
            for (int k = 0; k < N; k++)
                sum += a->cell[i][k] * b->cell[k][j];
            c.cell[i][j] = mod26(sum);
        }
    return c;
}

/* Cyclic indices make the sign of a 3 by 3 cofactor come out by itself. */
static int cofactor(const Matrix *a, int r, int c)
{
    int r1 = (r + 1) % N, r2 = (r + 2) % N, c1 = (c + 1) % N, c2 = (c + 2) % N;
    return mod26(a->cell[r1][c1] * a->cell[r2][c2] - a->cell[r1][c2] * a->cell[r2][c1]);
}

static int determinant(const Matrix *a)
{
    int d = 0;
    for (int c = 0; c < N; c++)
        d += a->cell[0][c] * cofactor(a, 0, c);
    return mod26(d);
}

static int invert(const Matrix *a, Matrix *out)
{
    int d = inverse26(determinant(a));
    if (!d)
        return 0;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            out->cell[j][i] = mod26(d * cofactor(a, i, j));
    return 1;
}

static int is_identity(const Matrix *a)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            if (a->cell[i][j] != (i == j))
                return 0;
    return 1;
}

static void apply(const Matrix *key, const char *from, char *to)
{
    int n = (int)strlen(from);
    for (int b = 0; b < n; b += N)
        for (int i = 0; i < N; i++) {
            int sum = 0;
            for (int k = 0; k < N; k++)
                sum += key->cell[i][k] * (from[b + k] - 'a');
            to[b + i] = (char)('a' + mod26(sum));
        }
    to[n] = '\0';
}

static void pad(char *text)
{
    size_t n = strlen(text);
    while (n % N)
        text[n++] = 'x';
    text[n] = '\0';
}

static void load_column(Matrix *m, int column, const char *block)
{
    for (int i = 0; i < N; i++)
        m->cell[i][column] = block[i] - 'a';
}

/* Tries triples of known blocks until the plain matrix can be inverted: key = secret * plain^-1. */
static int recover_key(const char *plain, const char *secret, Matrix *key, int used[N])
{
    int blocks = (int)strlen(plain) / N;
    Matrix p, s, inverse;
    for (used[0] = 0; used[0] < blocks; used[0]++)
        for (used[1] = used[0] + 1; used[1] < blocks; used[1]++)
            for (used[2] = used[1] + 1; used[2] < blocks; used[2]++) {
                for (int k = 0; k < N; k++) {
                    load_column(&p, k, plain + used[k] * N);
                    load_column(&s, k, secret + used[k] * N);
                }
                if (invert(&p, &inverse)) {
                    *key = multiply(&s, &inverse);
                    return 1;
                }
            }
    return 0;
}

static int same_matrix(const Matrix *a, const Matrix *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

static int order_of(const Matrix *a)
{
    Matrix power = *a;
    int n = 1;
    while (!is_identity(&power)) {
        power = multiply(&power, a);
        n++;
    }
    return n;
}

int main(void)
{
    char word[16], text[64], secret[64], opened[64];
    while (scanf("%9s %60s", word, text) == 2) {
        Matrix key, inverse, product, found;
        int used[N];
        if (strlen(word) != N * N) {
            printf("%s: key needs nine letters\n", word);
            continue;
        }
        for (int i = 0; i < N * N; i++)
            key.cell[i / N][i % N] = mod26(word[i] - 'a');
        printf("%s: determinant %d\n", word, determinant(&key));
        if (!invert(&key, &inverse)) {
            printf("  not invertible\n");
            continue;
        }
        product = multiply(&key, &inverse);
        pad(text);
        apply(&key, text, secret);
        apply(&inverse, secret, opened);
        for (int i = 0; i < N; i++)
            printf("  %2d %2d %2d | %2d %2d %2d\n", key.cell[i][0], key.cell[i][1], key.cell[i][2],
                   inverse.cell[i][0], inverse.cell[i][1], inverse.cell[i][2]);
        printf("  inverse %s, order %d\n", is_identity(&product) ? "right" : "wrong", order_of(&key));
        printf("  %s -> %s -> %s\n", text, secret, opened);
        if (recover_key(text, secret, &found, used))
            printf("  blocks %d %d %d give the %s key\n", used[0], used[1], used[2],
                   same_matrix(&found, &key) ? "right" : "wrong");
        else
            printf("  known text does not give the key\n");
    }
    return 0;
}
