/* Counts inversions with a bottom-up merge sort and with a counting tree; the two must agree. */
#include <stdio.h>
#include <string.h>

#define MOST 512

static long merge_runs(const int *from, int *to, int low, int middle, int high)
{
    long inversions = 0;
    int left = low, right = middle;
    for (int k = low; k < high; k++) {
        if (right >= high || (left < middle && from[left] <= from[right])) {
            to[k] = from[left++];
        } else {
            inversions += middle - left;
            to[k] = from[right++];
        }
    }
    return inversions;
}

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

/* Sorts `data` and returns the number of inversions it had. */
static long sort_and_count(int *data, int n)
{
    static int spare[MOST];
    int *from = data, *to = spare;
    long total = 0;
    for (int width = 1; width < n; width *= 2) {
        for (int low = 0; low < n; low += 2 * width)
            total += merge_runs(from, to, low, smaller(low + width, n), smaller(low + 2 * width, n));
        int *t = from;
        from = to;
        to = t;
    }
    if (from != data)
        memcpy(data, from, (size_t)n * sizeof *data);
    return total;
}

static int rank_of(const int *sorted, int n, int value)
{
    int low = 0, high = n;
    while (low < high) {
        int middle = (low + high) / 2;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static long count_with_tree(const int *values, const int *sorted, int n)
{
    int tree[MOST + 1] = {0};
    long total = 0;
    for (int i = n - 1; i >= 0; i--) {
        int rank = rank_of(sorted, n, values[i]);
        for (int k = rank; k > 0; k -= k & -k)
            total += tree[k];
        for (int k = rank + 1; k <= n; k += k & -k)
            tree[k]++;
    }
    return total;
}

int main(void)
{
    static int values[MOST], sorted[MOST];
    int n, multiplier, modulus;
    while (scanf("%d %d %d", &n, &multiplier, &modulus) == 3 && n <= MOST) {
        int x = 1;
        for (int i = 0; i < n; i++) {
            values[i] = x;
            x = (x * multiplier + i) % modulus;
        }
        memcpy(sorted, values, sizeof sorted);
        long merged = sort_and_count(sorted, n);
        long counted = count_with_tree(values, sorted, n);
        int distinct = n > 0;
        for (int i = 1; i < n; i++)
            distinct += sorted[i] != sorted[i - 1];
        printf("%d values, %d distinct, from %d to %d: %ld inversions%s\n", n, distinct, sorted[0],
               sorted[n - 1], merged, merged == counted ? "" : " (the tree disagrees)");
    }
    return 0;
}
