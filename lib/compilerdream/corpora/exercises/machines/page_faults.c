/* Page replacement: first in first out, least recent, second chance, least often and the best possible, compared. */
#include <stdio.h>
#include <string.h>

#define MAX_FRAMES 12
#define MAX_PAGES 64
#define MAX_LENGTH 600

typedef struct {
    int page[MAX_FRAMES];
    int loaded[MAX_FRAMES], used[MAX_FRAMES], often[MAX_FRAMES];
    unsigned char referenced[MAX_FRAMES];
    int frames, hand;
} Memory;

typedef struct {
    int length;
    int page[MAX_LENGTH];
} Trace;

typedef int (*Chooser)(Memory *, const Trace *, int);

static int least(const int *values, int count) {
    int best = 0;
    for (int i = 1; i < count; i++)
        if (values[i] < values[best])
            best = i;
    return best;
}

static int choose_oldest(Memory *m, const Trace *t, int now) {
    (void)t, (void)now;
    return least(m->loaded, m->frames);
}

static int choose_stale(Memory *m, const Trace *t, int now) {
    (void)t, (void)now;
    return least(m->used, m->frames);
}

static int choose_rare(Memory *m, const Trace *t, int now) {
    (void)t, (void)now;
    return least(m->often, m->frames);
}

static int choose_second_chance(Memory *m, const Trace *t, int now) {
    (void)t, (void)now;
    while (m->referenced[m->hand]) {
        m->referenced[m->hand] = 0;
        m->hand = (m->hand + 1) % m->frames;
    }
    int victim = m->hand;
    m->hand = (m->hand + 1) % m->frames;
    return victim;
}

/* Evicts the page whose next use is furthest away. */
static int choose_furthest(Memory *m, const Trace *t, int now) {
    int best = 0, furthest = -1;
    for (int f = 0; f < m->frames; f++) {
        int next = now + 1;
        while (next < t->length && t->page[next] != m->page[f])
            next++;
        if (next > furthest) {
            furthest = next;
            best = f;
        }
    }
    return best;
}

static int faults(const Trace *t, int frames, Chooser choose) {
    Memory m;
    int count = 0, filled = 0;
    memset(&m, 0, sizeof m);
    m.frames = frames;
    for (int now = 0; now < t->length; now++) {
        int page = t->page[now], frame = 0;
        while (frame < filled && m.page[frame] != page)
            frame++;
        if (frame == filled) {
            count++;
            if (filled < frames)
                filled++;
            else
                frame = choose(&m, t, now);
            m.page[frame] = page;
            m.loaded[frame] = now;
            m.often[frame] = 0;
        }
        m.used[frame] = now;
        m.often[frame]++;
        m.referenced[frame] = 1;
    }
    return count;
}

/* Least recent for every number of frames at once, from depths in a stack of pages. */
static void stack_faults(const Trace *t, int result[MAX_FRAMES + 1]) {
    int stack[MAX_PAGES], height = 0, depth_count[MAX_PAGES + 1] = {0}, cold = 0;
    for (int i = 0; i < t->length; i++) {
        int depth = 0;
        while (depth < height && stack[depth] != t->page[i])
            depth++;
        if (depth == height) {
            cold++;
            height++;
        } else {
            depth_count[depth]++;
        }
        memmove(stack + 1, stack, (size_t)depth * sizeof *stack);
        stack[0] = t->page[i];
    }
    for (int frames = 1; frames <= MAX_FRAMES; frames++) {
        result[frames] = cold;
        for (int depth = frames; depth < MAX_PAGES; depth++)
            result[frames] += depth_count[depth];
    }
}

static void synthesise(Trace *t, int length, int pages, unsigned state) {
    int base = 0;
    t->length = length;
    for (int i = 0; i < length; i++) {
        state = state * 69069u + 5u;
        if (state >> 28 == 0)
            base = (int)(state >> 8) % pages;
        t->page[i] = (base + (int)(state >> 20) % 5) % pages;
        if (state >> 27 == 31)
            t->page[i] = (int)(state >> 10) % pages;
    }
}

int main(void) {
    static const Chooser choosers[] = {choose_oldest, choose_stale, choose_second_chance,
                                       choose_rare, choose_furthest};
    static Trace t;
    char kind;
    while (scanf(" %c %d", &kind, &t.length) == 2) {
        int stack[MAX_FRAMES + 1], wrong = 0, previous = MAX_LENGTH + 1;
        if (t.length < 0 || t.length > MAX_LENGTH)
            return 1;
        if (kind == 'g') {
            synthesise(&t, t.length, 20, 17);
        } else {
            for (int i = 0; i < t.length; i++)
                if (scanf("%d", &t.page[i]) != 1 || t.page[i] < 0 || t.page[i] >= MAX_PAGES)
                    return 1;
        }
        stack_faults(&t, stack);
        printf("%d references\nframes oldest stale chance  rare  best\n", t.length);
        for (int frames = 1; frames <= MAX_FRAMES; frames += frames < 5 ? 1 : 3) {
            int count[5];
            printf("%6d", frames);
            for (int c = 0; c < 5; c++) {
                count[c] = faults(&t, frames, choosers[c]);
                printf(" %5d", count[c]);
                wrong += count[c] < faults(&t, frames, choose_furthest);
            }
            wrong += count[1] != stack[frames] || count[4] > previous;
            previous = count[4];
            printf("\n");
        }
        printf("%d wrong\n", wrong);
    }
    return 0;
}
