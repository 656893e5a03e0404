/* Blocks of about the root of the length: updates and order questions on an array, and frequent values in ranges offline. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LENGTH 400
#define BLOCK 20
#define BLOCKS ((LENGTH + BLOCK - 1) / BLOCK)
#define VALUES 64

static int array[LENGTH], length;
static int sorted[LENGTH], pending[BLOCKS];

static int ascending(const void *a, const void *b) {
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

static int block_end(int block) { return (block + 1) * BLOCK < length ? (block + 1) * BLOCK : length; }

static void rebuild(int block) {
    int from = block * BLOCK, count = block_end(block) - from;
    memcpy(sorted + from, array + from, (size_t)count * sizeof *array);
    qsort(sorted + from, (size_t)count, sizeof *sorted, ascending);
}

static void add(int from, int to, int amount) {
    for (int b = from / BLOCK; b <= (to - 1) / BLOCK; b++) {
        int low = b * BLOCK, high = block_end(b);
        if (from <= low && high <= to) {
            pending[b] += amount;
            continue;
        }
        for (int i = from > low ? from : low; i < to && i < high; i++) array[i] += amount;
        rebuild(b);
    }
}

static int less_in_block(int block, int bound) {
    int low = block * BLOCK, high = block_end(block), start = low;
    while (low < high) {
        int middle = (low + high) / 2;
        if (sorted[middle] + pending[block] < bound) low = middle + 1;
        else
            high = middle;
    }
    return low - start;
}

static int count_less(int from, int to, int bound) {
    int total = 0;
    for (int b = from / BLOCK; b <= (to - 1) / BLOCK; b++) {
        int low = b * BLOCK, high = block_end(b);
        if (from <= low && high <= to) {
            total += less_in_block(b, bound);
            continue;
        }
        for (int i = from > low ? from : low; i < to && i < high; i++) total += array[i] + pending[b] < bound;
    }
    return total;
}

/* The k-th smallest by searching for its value. */
static int kth(int from, int to, int k) {
    int low = -100000, high = 100000;
    while (high - low > 1) {
        int middle = low + (high - low) / 2;
        if (count_less(from, to, middle) <= k) low = middle;
        else
            high = middle;
    }
    return low;
}

typedef struct {
    int from, to, serial;
} Query;

static int by_block(const void *a, const void *b) {
    const Query *x = a, *y = b;
    int p = x->from / BLOCK, q = y->from / BLOCK;
    if (p != q) return p - q;
    if (x->to != y->to) return p & 1 ? y->to - x->to : x->to - y->to;
    return x->serial - y->serial;
}

static int frequency[VALUES], times[LENGTH + 1], distinct, highest;

static void include(int value) {
    distinct += frequency[value] == 0;
    times[frequency[value]]--;
    times[++frequency[value]]++;
    if (frequency[value] > highest) highest = frequency[value];
}

static void exclude(int value) {
    times[frequency[value]]--;
    if (frequency[value] == highest && times[highest] == 0) highest--;
    times[--frequency[value]]++;
    distinct -= frequency[value] == 0;
}

static int sliding_windows(const int *value, int queries, unsigned *state, long *moves) {
    static Query list[200];
    int low = 0, high = 0, wrong = 0;
    memset(frequency, 0, sizeof frequency);
    memset(times, 0, sizeof times);
    distinct = highest = 0;
    times[0] = VALUES;
    for (int i = 0; i < queries; i++) {
        *state = *state * 1103515245u + 12345u;
        int a = (int)((*state >> 8) % (unsigned)length), b = (int)((*state >> 18) % (unsigned)length);
        list[i].from = a < b ? a : b;
        list[i].to = (a < b ? b : a) + 1;
        list[i].serial = i;
    }
    qsort(list, (size_t)queries, sizeof *list, by_block);
    for (int i = 0; i < queries; i++) {
        int seen[VALUES] = {0}, kinds = 0, top = 0;
        while (low > list[i].from) include(value[--low]), ++*moves;
        while (high < list[i].to) include(value[high++]), ++*moves;
        while (low < list[i].from) exclude(value[low++]), ++*moves;
        while (high > list[i].to) exclude(value[--high]), ++*moves;
        for (int k = list[i].from; k < list[i].to; k++) {
            kinds += seen[value[k]]++ == 0;
            top = seen[value[k]] > top ? seen[value[k]] : top;
        }
        wrong += kinds != distinct || top != highest;
    }
    return wrong;
}

int main(void) {
    int steps;
    unsigned seed;
    while (scanf("%d %d %u", &length, &steps, &seed) == 3 && length > 0 && length <= LENGTH) {
        static int plain[LENGTH], value[LENGTH];
        int wrong = 0, medians = 0;
        long moves = 0, counted = 0;
        unsigned x = seed;
        for (int i = 0; i < length; i++) {
            x = x * 1664525u + 1013904223u;
            array[i] = plain[i] = (int)(x >> 20) % 1000;
            value[i] = (int)(x >> 26) * (int)(x >> 10 & 63) / 64;
        }
        memset(pending, 0, sizeof pending);
        for (int b = 0; b * BLOCK < length; b++) rebuild(b);
        for (int i = 0; i < steps; i++) {
            x = x * 1664525u + 1013904223u;
            int from = (int)((x >> 5) % (unsigned)length), to = from + 1 + (int)((x >> 13) % (unsigned)(length - from));
            int amount = (int)(x >> 21) % 400 - 200, below = 0, slow = 0;
            if (i % 2) {
                add(from, to, amount);
                for (int k = from; k < to; k++) plain[k] += amount;
                continue;
            }
            int fast = count_less(from, to, 3 * amount), median = kth(from, to, (to - from) / 2);
            for (int k = from; k < to; k++) {
                slow += plain[k] < 3 * amount;
                below += plain[k] < median;
            }
            wrong += fast != slow || below > (to - from) / 2 || count_less(from, to, median + 1) <= (to - from) / 2;
            counted += fast;
            medians = (medians * 7 + median % 1000) % 100003;
        }
        wrong += sliding_windows(value, 200, &x, &moves);
        printf("length %d: counted %ld, medians %d, moves %ld, %d wrong\n", length, counted, medians, moves, wrong);
    }
    return 0;
}
