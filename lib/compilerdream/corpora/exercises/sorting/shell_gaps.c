/* Shell sort with several gap sequences, comparing the number of steps each of them takes. */
#include <stdio.h>
#include <string.h>

enum { MOST = 600, GAPS = 24 };

typedef int (*sequence)(int k);

static int halving(int k)
{
    return 1 << k;
}

static int odd_powers(int k)
{
    return (2 << k) - 1;
}

static int thirds(int k)
{
    int gap = 1;
    while (k-- > 0)
        gap = 3 * gap + 1;
    return gap;
}

/* 9 * 4^i - 9 * 2^i + 1 and 4^i - 3 * 2^i + 1, merged. */
static int interleaved(int k)
{
    int i = k / 2;
    if (k % 2 == 0)
        return 9 * (1 << 2 * i) - 9 * (1 << i) + 1;
    i += 2;
    return (1 << 2 * i) - 3 * (1 << i) + 1;
}

static int measured(int k)
{
    static const short table[] = {1, 4, 10, 23, 57, 132, 301, 701};
    return k < 8 ? table[k] : 10000;
}

static const struct {
    const char *name;
    sequence gap;
} kinds[] = {
    {"halving", halving},         {"odd powers", odd_powers}, {"thirds", thirds},
    {"interleaved", interleaved}, {"measured", measured},
};

static long shell_sort(short *a, int n, sequence gap_of)
{
    int gaps[GAPS], count = 0;
    long steps = 0;
    while (count < GAPS && gap_of(count) < n) {
        gaps[count] = gap_of(count);
        count++;
    }
    while (count-- > 0) {
        int gap = gaps[count];
        for (int i = gap; i < n; i++) {
            short value = a[i];
            int j = i;
            while (j >= gap && a[j - gap] > value) {
                a[j] = a[j - gap];
                j -= gap;
                steps++;
            }
            a[j] = value;
        }
    }
    return steps;
}

static unsigned checksum(const short *a, int n)
{
    unsigned sum = 0;
    for (int i = 0; i < n; i++)
        sum = sum * 16777619u ^ (unsigned short)a[i];
    return sum;
}

int main(void)
{
    int n, seed;
    while (scanf("%d %d", &n, &seed) == 2) {
        short original[MOST] = {0}, copy[MOST];
        unsigned state = (unsigned)seed, expected = 0;
        if (n > MOST)
            break;
        for (int i = 0; i < n; i++) {
            state = state * 69069u + 1u;
            original[i] = (short)(seed == 0 ? n - i : (int)(state >> 17) - 16384);
        }
        printf("%d values, seed %d:", n, seed);
        for (unsigned k = 0; k < sizeof kinds / sizeof kinds[0]; k++) {
            memcpy(copy, original, sizeof copy);
            long steps = shell_sort(copy, n, kinds[k].gap);
            unsigned sum = checksum(copy, n);
            if (k == 0)
                expected = sum;
            printf(" %s %ld%s", kinds[k].name, steps, sum == expected ? "" : "?");
        }
        printf(" (%d to %d)\n", copy[0], copy[n - 1]);
    }
    return 0;
}
