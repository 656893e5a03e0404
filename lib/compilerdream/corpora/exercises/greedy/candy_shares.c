/* Fewest sweets in a row of children: two passes, one pass over slopes, and repeated correction. */
#include <stdio.h>

#define MOST 256

static int larger(int a, int b) { return a > b ? a : b; }

static long two_passes(const int *rating, int n, int *share)
{
    long sum = 0;
    for (int i = 0; i < n; i++)
        share[i] = i > 0 && rating[i] > rating[i - 1] ? share[i - 1] + 1 : 1;
    for (int i = n - 2; i >= 0; i--)
        if (rating[i] > rating[i + 1])
            share[i] = larger(share[i], share[i + 1] + 1);
    for (int i = 0; i < n; i++)
        sum += share[i];
    return sum;
}

static long slopes(const int *rating, int n)
{
    long sum = 1;
    int up = 0, down = 0, peak = 0;
    for (int i = 1; i < n; i++) {
        if (rating[i] > rating[i - 1]) {
            peak = ++up;
            down = 0;
            sum += up + 1;
        } else if (rating[i] == rating[i - 1]) {
            up = down = peak = 0;
            sum += 1;
        } else {
            up = 0;
            down++;
            sum += down + (down > peak);
        }
    }
    return sum;
}

static int correct_once(const int *rating, int n, int *share)
{
    int changed = 0;
    for (int i = 0; i < n; i++) {
        int need = 1;
        if (i > 0 && rating[i] > rating[i - 1])
            need = larger(need, share[i - 1] + 1);
        if (i + 1 < n && rating[i] > rating[i + 1])
            need = larger(need, share[i + 1] + 1);
        changed += need != share[i];
        share[i] = need;
    }
    return changed;
}

int main(void)
{
    int n;
    while (scanf("%d", &n) == 1 && n >= 1 && n <= MOST) {
        int rating[MOST], share[MOST], other[MOST], rounds = 1;
        long a, b, c = 0;
        for (int i = 0; i < n; i++) {
            if (scanf("%d", &rating[i]) != 1)
                return 1;
            other[i] = 1;
        }
        a = two_passes(rating, n, share);
        b = slopes(rating, n);
        while (correct_once(rating, n, other))
            rounds++;
        for (int i = 0; i < n; i++)
            c += other[i];
        printf("%d children: %ld sweets, %s, %d rounds:", n, a, a == b && b == c ? "agreed" : "disputed", rounds);
        for (int i = 0; i < n; i++)
            printf(" %d", share[i]);
        putchar('\n');
    }
    return 0;
}
