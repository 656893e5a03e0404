/* External sorting in small: sorted blocks on tapes of limited buffers, merged in polyphase steps. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define TAPES 3
#define LENGTH 2048
#define MEMORY 16
#define MARK INT32_MAX

typedef struct {
    int32_t cell[LENGTH];
    int length, head, runs, blanks;
} tape;

static tape tapes[TAPES];
static long reads, writes;

static void put(tape *t, int32_t value)
{
    t->cell[t->length++] = value;
    writes++;
}

static int32_t get(tape *t)
{
    reads++;
    return t->cell[t->head++];
}

static int compare(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return (x > y) - (x < y);
}

static void empty(tape *t)
{
    t->length = t->head = t->runs = t->blanks = 0;
}

/* Deals sorted runs so that the counts are neighbours in the Fibonacci sequence. */
static int distribute(const int32_t *data, int n)
{
    int runs = (n + MEMORY - 1) / MEMORY;
    int more = 1, fewer = 1;
    while (more + fewer < runs) {
        int t = more;
        more += fewer;
        fewer = t;
    }
    int32_t memory[MEMORY];
    for (int r = 0; r < runs; r++) {
        tape *t = r < more ? &tapes[0] : &tapes[1];
        int from = r * MEMORY, size = n - from < MEMORY ? n - from : MEMORY;
        for (int i = 0; i < size; i++)
            memory[i] = data[from + i];
        qsort(memory, (size_t)size, sizeof *memory, compare);
        for (int i = 0; i < size; i++)
            put(t, memory[i]);
        put(t, MARK);
        t->runs++;
    }
    tapes[1].blanks = more + fewer - runs;
    return runs;
}

static int available(const tape *t)
{
    return t->runs + t->blanks;
}

static int take_run(tape *t)
{
    if (t->blanks > 0) {
        t->blanks--;
        return 0;
    }
    t->runs--;
    return 1;
}

static void merge_one(tape *a, tape *b, tape *to)
{
    int real_a = take_run(a), real_b = take_run(b);
    if (!real_a && !real_b) {
        to->blanks++;
        return;
    }
    int32_t x = real_a ? get(a) : MARK, y = real_b ? get(b) : MARK;
    while (x != MARK || y != MARK) {
        if (x <= y) {
            put(to, x);
            x = get(a);
        } else {
            put(to, y);
            y = get(b);
        }
    }
    put(to, MARK);
    to->runs++;
}

/* Returns the number of the tape with the one run that is left. */
static int polyphase(int *phases)
{
    int a = 0, b = 1, to = 2;
    while (available(&tapes[a]) + available(&tapes[b]) > 1) {
        while (available(&tapes[a]) > 0 && available(&tapes[b]) > 0)
            merge_one(&tapes[a], &tapes[b], &tapes[to]);
        int drained = available(&tapes[a]) == 0 ? a : b;
        int rest = drained == a ? b : a;
        empty(&tapes[drained]);
        a = to;
        b = rest;
        to = drained;
        ++*phases;
    }
    return available(&tapes[a]) > 0 ? a : b;
}

int main(void)
{
    static int32_t data[LENGTH];
    int n, phases;
    while (scanf("%d", &n) == 1 && n > 0 && n <= 1000) {
        uint32_t x = 0x1234567u;
        for (int i = 0; i < n; i++) {
            x = x * 747796405u + 2891336453u;
            data[i] = (int32_t)(x >> 12) - 500000;
        }
        for (int i = 0; i < TAPES; i++)
            empty(&tapes[i]);
        reads = writes = phases = 0;
        int runs = distribute(data, n);
        const tape *result = &tapes[polyphase(&phases)];
        qsort(data, (size_t)n, sizeof *data, compare);
        int wrong = 0;
        for (int i = 0; i < n; i++)
            wrong += data[i] != result->cell[i + result->head];
        printf("%d numbers in %d runs: %d phases, %ld reads, %ld writes, %d wrong, median %d\n", n, runs,
               phases, reads, writes, wrong, data[n / 2]);
    }
    return 0;
}
