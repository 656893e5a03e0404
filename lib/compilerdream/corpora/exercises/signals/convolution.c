/* Convolution of integer signals: by definition, by halves (three products of four), and in a ring. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define MOST 128

/* result has 2 n entries. */
void direct(const int32_t *a, const int32_t *b, int n, int64_t *result)
{
    memset(result, 0, 2 * (size_t)n * sizeof *result);
    for (int i = 0; i < n; i++) {
        if (a[i] == 0)
            continue;
        for (int j = 0; j < n; j++)
            result[i + j] += (int64_t)a[i] * b[j];
    }
}

void by_halves(const int32_t *a, const int32_t *b, int n, int64_t *result)
{
    if (n <= 8) {
        direct(a, b, n, result);
        return;
    }
    int half = n / 2;
    int32_t left[MOST / 2], right[MOST / 2];
    int64_t middle[MOST];
    for (int i = 0; i < half; i++) {
        left[i] = a[i] + a[i + half];
        right[i] = b[i] + b[i + half];
    }
    by_halves(a, b, half, result);
    by_halves(a + half, b + half, half, result + n);
    by_halves(left, right, half, middle);
    for (int i = 0; i < n; i++)
        middle[i] -= result[i] + result[i + n];
    for (int i = 0; i < n; i++)
        result[i + half] += middle[i];
}

/* Circular convolution, then the linear one wrapped around must be the same. */
int check_ring(const int32_t *a, const int32_t *b, int n, const int64_t *linear)
{
    int differences = 0;
    for (int k = 0; k < n; k++) {
        int64_t sum = 0;
        for (int i = 0; i < n; i++)
            sum += (int64_t)a[i] * b[(k - i + n) % n];
        differences += sum != linear[k] + linear[k + n];
    }
    return differences;
}

uint64_t digest(const int64_t *v, int n)
{
    uint64_t h = 1469598103934665603u;
    for (int i = 0; i < n; i++) {
        h ^= (uint64_t)v[i];
        h *= 1099511628211u;
        h ^= h >> 29;
    }
    return h;
}

int main(void)
{
    static int32_t a[MOST], b[MOST];
    static int64_t first[2 * MOST], second[2 * MOST];
    int n, scale;
    while (scanf("%d %d", &n, &scale) == 2) {
        if (n < 8 || n > MOST || (n & (n - 1)))
            continue;
        for (int i = 0; i < n; i++) {
            a[i] = (i * i * 31 % 199 - 99) * scale;
            b[i] = i < n / 3 ? n - 3 * i : (i * 7 % 5 == 0) * -scale;
        }
        direct(a, b, n, first);
        by_halves(a, b, n, second);
        int64_t peak = first[0];
        int where = 0;
        for (int i = 0; i < 2 * n; i++) {
            if (first[i] > peak) {
                peak = first[i];
                where = i;
            }
        }
        printf("%3d samples: peak %lld at %d, digest %016llx, %s, %d ring differences\n", n, (long long)peak, where,
               (unsigned long long)digest(first, 2 * n),
               memcmp(first, second, 2 * (size_t)n * sizeof *first) == 0 ? "agree" : "DIFFER",
               check_ring(a, b, n, first));
    }
    return 0;
}
