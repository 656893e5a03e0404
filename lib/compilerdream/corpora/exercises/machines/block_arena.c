/* An allocator over a fixed arena of words: first, best, worst and next fit, with splitting and joining of blocks. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define WORDS 2048
#define HANDLES 64

typedef enum { FIRST, BEST, WORST, NEXT, RULES } Rule;

/* A block is a header word, a payload, and a footer word equal to the header: size * 2 + used. */
static uint32_t arena[WORDS];
static int roving;

static int size_at(int block) { return (int)(arena[block] >> 1); }
static int used_at(int block) { return (int)(arena[block] & 1); }

static void write_block(int block, int size, int used) {
    arena[block] = arena[block + size - 1] = (uint32_t)size << 1 | (uint32_t)used;
}

static void arena_reset(void) {
    memset(arena, 0, sizeof arena);
    write_block(0, WORDS, 0);
    roving = 0;
}

static int next_block(int block) { return block + size_at(block); }

static int find(Rule rule, int need) {
    int found = -1;
    if (rule == NEXT) {
        int block = roving;
        do {
            if (!used_at(block) && size_at(block) >= need)
                return block;
            block = next_block(block);
            if (block == WORDS)
                block = 0;
        } while (block != roving);
        return -1;
    }
    for (int block = 0; block < WORDS; block = next_block(block)) {
        if (used_at(block) || size_at(block) < need)
            continue;
        if (rule == FIRST)
            return block;
        if (found < 0 || (rule == BEST ? size_at(block) < size_at(found) : size_at(block) > size_at(found)))
            found = block;
    }
    return found;
}

static int allocate(Rule rule, int words) {
    int need = words + 2, block = find(rule, need);
    if (block < 0)
        return -1;
    int spare = size_at(block) - need;
    if (spare >= 4) {
        write_block(block, need, 1);
        write_block(block + need, spare, 0);
    } else {
        write_block(block, size_at(block), 1);
    }
    roving = next_block(block);
    if (roving == WORDS)
        roving = 0;
    return block + 1;
}

static void release(int payload) {
    int block = payload - 1, size = size_at(block), after = block + size;
    if (after < WORDS && !used_at(after)) {
        if (roving == after)
            roving = block;
        size += size_at(after);
    }
    if (block > 0 && !(arena[block - 1] & 1)) {
        int before = block - (int)(arena[block - 1] >> 1);
        size += block - before;
        if (roving == block)
            roving = before;
        block = before;
    }
    write_block(block, size, 0);
    if (roving > block && roving < block + size)
        roving = block;
}

static int check(int *free_words, int *holes, int *largest) {
    int block = 0, joined = 1;
    *free_words = *holes = *largest = 0;
    while (block < WORDS) {
        int size = size_at(block);
        if (size < 3 || block + size > WORDS || arena[block] != arena[block + size - 1])
            return 0;
        if (!used_at(block)) {
            joined &= block == 0 || (arena[block - 1] & 1);
            *free_words += size;
            ++*holes;
            if (size > *largest)
                *largest = size;
        }
        block += size;
    }
    return joined;
}

static uint32_t random_state;

static int random_below(int n) {
    random_state = random_state * 1103515245u + 12345u;
    return (int)((random_state >> 16) % (uint32_t)n);
}

static void trial(Rule rule, int steps, int most, uint32_t seed) {
    static const char *names[RULES] = {"first", "best", "worst", "next"};
    int handle[HANDLES], words[HANDLES], failed = 0, live = 0, bad = 0;
    int free_words, holes, largest;
    long asked = 0;
    memset(handle, -1, sizeof handle);
    memset(words, 0, sizeof words);
    arena_reset();
    random_state = seed;
    for (int step = 0; step < steps; step++) {
        int h = random_below(HANDLES);
        if (handle[h] >= 0) {
            for (int i = 0; i < words[h]; i++)
                bad += arena[handle[h] + i] != (uint32_t)(h * 1000 + i);
            release(handle[h]);
            handle[h] = -1;
            live--;
        } else {
            words[h] = 1 + random_below(most);
            if (random_below(8) == 0)
                words[h] *= 3;
            handle[h] = allocate(rule, words[h]);
            if (handle[h] < 0) {
                failed++;
                continue;
            }
            asked += words[h];
            live++;
            for (int i = 0; i < words[h]; i++)
                arena[handle[h] + i] = (uint32_t)(h * 1000 + i);
        }
        if (step % 16 == 0)
            bad += !check(&free_words, &holes, &largest);
    }
    bad += !check(&free_words, &holes, &largest);
    printf("%-5s fit: %ld words asked, %d failed, %d live, %d free in %d holes, largest %d", names[rule],
           asked, failed, live, free_words, holes, largest);
    for (int h = 0; h < HANDLES; h++)
        if (handle[h] >= 0)
            release(handle[h]);
    bad += !check(&free_words, &holes, &largest) || holes != 1 || largest != WORDS;
    printf(", %d bad\n", bad);
}

int main(void) {
    int steps, most;
    unsigned seed;
    while (scanf("%d %d %u", &steps, &most, &seed) == 3 && most > 0) {
        printf("%d steps, up to %d words\n", steps, most);
        for (int rule = FIRST; rule < RULES; rule++)
            trial((Rule)rule, steps, most, seed);
    }
    return 0;
}
