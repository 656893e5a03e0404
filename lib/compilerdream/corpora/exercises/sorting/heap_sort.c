/* Heapsort in two styles (sift down, and bounce to the bottom) with counts of comparisons and moves. */
#include <stdint.h>
#include <stdio.h>

#define MOST 400

typedef struct {
    unsigned compared, moved;
} effort;

static effort counts;
static uint32_t state;

int random_below(int bound)
{
    state = state * 1664525u + 1013904223u;
    return (int)((state >> 8) % (uint32_t)bound);
}

int less(int a, int b)
{
    counts.compared++;
    return a < b;
}

void place(int *slot, int value)
{
    counts.moved++;
    *slot = value;
}

void sift_down(int *heap, int root, int size)
{
    int value = heap[root];
    while (2 * root + 1 < size) {
        int child = 2 * root + 1;
        if (child + 1 < size && less(heap[child], heap[child + 1]))
            child++;
        if (!less(value, heap[child]))
            break;
        place(&heap[root], heap[child]);
        root = child;
    }
    place(&heap[root], value);
}

/* Follows the larger children to a leaf first, and climbs back from there. */
void bounce(int *heap, int root, int size)
{
    int value = heap[root], hole = root;
    while (2 * hole + 2 < size) {
        int child = 2 * hole + 1;
        child += less(heap[child], heap[child + 1]);
        place(&heap[hole], heap[child]);
        hole = child;
    }
    if (2 * hole + 1 < size) {
        place(&heap[hole], heap[2 * hole + 1]);
        hole = 2 * hole + 1;
    }
    while (hole > root && less(heap[(hole - 1) / 2], value)) {
        place(&heap[hole], heap[(hole - 1) / 2]);
        hole = (hole - 1) / 2;
    }
    place(&heap[hole], value);
}

void heap_sort(int *a, int n, void (*settle)(int *, int, int))
{
    for (int i = n / 2 - 1; i >= 0; i--)
        settle(a, i, n);
    for (int end = n - 1; end > 0; end--) {
        int top = a[0];
        place(&a[0], a[end]);
        place(&a[end], top);
        settle(a, 0, end);
    }
}

int is_sorted(const int *a, int n)
{
    for (int i = 1; i < n; i++)
        if (a[i - 1] > a[i])
            return 0;
    return 1;
}

void fill(int *a, int n, char shape)
{
    state = 12345u + (uint32_t)n;
    for (int i = 0; i < n; i++) {
        switch (shape) {
        case 'u': a[i] = i; break;
        case 'd': a[i] = n - i; break;
        case 'f': a[i] = random_below(5); break;
        case 'o': a[i] = i < n / 2 ? i : n - i; break;
        default: a[i] = random_below(10000);
        }
    }
}

int main(void)
{
    static int first[MOST], second[MOST];
    char shape;
    int n;
    while (scanf(" %c %d", &shape, &n) == 2) {
        if (n < 0 || n > MOST)
            continue;
        fill(first, n, shape);
        fill(second, n, shape);
        counts = (effort){0, 0};
        heap_sort(first, n, sift_down);
        effort plain = counts;
        counts = (effort){0, 0};
        heap_sort(second, n, bounce);
        int agree = is_sorted(first, n);
        for (int i = 0; i < n; i++)
            agree &= first[i] == second[i];
        printf("%c %3d: plain %u compared %u moved, bounced %u compared %u moved, %s\n", shape, n,
               plain.compared, plain.moved, counts.compared, counts.moved,
               agree ? "agree" : "DIFFER");
    }
    return 0;
}
