/* Replays page requests through a buffer pool under four replacement policies and counts faults and dirty writes. */
#include <stdio.h>
#include <string.h>

#define MAX_FRAMES 8
#define MAX_REQUESTS 400
#define MAX_PAGES 32

struct request { int page, dirty; };
struct frame { int page, dirty, loaded, used, mark; };

struct pool {
    struct frame frames[MAX_FRAMES];
    int size, hand;
    int hits, faults, writes;
};

typedef int (*chooser)(struct pool *, int);

static struct request requests[MAX_REQUESTS];
static int request_count;
static unsigned long long state;

static unsigned draw(unsigned bound)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (unsigned)(state % bound);
}

static int oldest(struct pool *p, int now)
{
    int best = 0;
    (void)now;
    for (int i = 1; i < p->size; i++)
        if (p->frames[i].loaded < p->frames[best].loaded)
            best = i;
    return best;
}

static int least_recent(struct pool *p, int now)
{
    int best = 0;
    (void)now;
    for (int i = 1; i < p->size; i++)
        if (p->frames[i].used < p->frames[best].used)
            best = i;
    return best;
}

static int clock_hand(struct pool *p, int now)
{
    (void)now;
    while (p->frames[p->hand].mark) {
        p->frames[p->hand].mark = 0;
        p->hand = (p->hand + 1) % p->size;
    }
    int victim = p->hand;
    p->hand = (p->hand + 1) % p->size;
    return victim;
}

static int farthest_ahead(struct pool *p, int now)
{
    int best = 0, best_next = -1;
    for (int i = 0; i < p->size; i++) {
        int next = now + 1;
        while (next < request_count && requests[next].page != p->frames[i].page)
            next++;
        if (next > best_next) {
            best_next = next;
            best = i;
        }
    }
    return best;
}

static const struct policy { const char *name; chooser choose; } policies[] = {
    {"fifo", oldest}, {"recent", least_recent}, {"clock", clock_hand}, {"ideal", farthest_ahead},
};

static int find(const struct pool *p, int page)
{
    for (int i = 0; i < p->size; i++)
        if (p->frames[i].page == page)
            return i;
    return -1;
}

static struct pool replay(int size, chooser choose)
{
    struct pool p;
    memset(&p, 0, sizeof p);
    p.size = size;
    for (int i = 0; i < size; i++)
        p.frames[i].page = -1;
    for (int t = 0; t < request_count; t++) {
        int at = find(&p, requests[t].page);
        if (at >= 0)
            p.hits++;
        else {
            p.faults++;
            at = find(&p, -1);
            if (at < 0)
                at = choose(&p, t);
            p.writes += p.frames[at].dirty;
            p.frames[at].page = requests[t].page;
            p.frames[at].dirty = 0;
            p.frames[at].loaded = t;
        }
        p.frames[at].used = t;
        p.frames[at].mark = 1;
        p.frames[at].dirty |= requests[t].dirty;
    }
    for (int i = 0; i < size; i++)
        p.writes += p.frames[i].dirty;
    return p;
}

/* second count of the faults of the least-recent policy: distinct pages since the last use */
static int faults_by_distance(int size)
{
    int faults = 0;
    for (int t = 0; t < request_count; t++) {
        char seen[MAX_PAGES] = {0};
        int distinct = 0, back = t - 1;
        for (; back >= 0 && requests[back].page != requests[t].page; back--)
            if (!seen[requests[back].page]) {
                seen[requests[back].page] = 1;
                distinct++;
            }
        faults += back < 0 || distinct >= size;
    }
    return faults;
}

/* a scan walks through all pages, a loop through a few, the rest goes mostly to low pages */
static void make_requests(char kind, int count, int pages)
{
    request_count = 0;
    for (int i = 0; i < count && i < MAX_REQUESTS; i++) {
        int page;
        switch (kind) {
        case 's': page = i % pages; break;
        case 'l': page = i / 60 + i % 6; break;
        case 'k': page = (int)(draw((unsigned)pages) * draw((unsigned)pages)) / pages; break;
        default: page = i % 10 < 7 ? (int)draw(5) : i; break;
        }
        requests[request_count].page = page % pages;
        requests[request_count++].dirty = draw(4) == 0;
    }
}

int main(void)
{
    char kind;
    int count, pages, checks = 0, wrong = 0;
    unsigned long long seed;

    while (scanf(" %c %d %d %llu", &kind, &count, &pages, &seed) == 4) {
        if (pages < 1 || pages > MAX_PAGES)
            continue;
        state = seed + 1;
        make_requests(kind, count, pages);
        printf("kind %c, %d requests, %d pages\n", kind, request_count, pages);
        for (unsigned q = 0; q < sizeof policies / sizeof *policies; q++) {
            printf("  %-7s", policies[q].name);
            for (int size = 2; size <= MAX_FRAMES; size += 2) {
                struct pool p = replay(size, policies[q].choose);
                struct pool best = replay(size, farthest_ahead);
                printf(" %3d/%-3d", p.faults, p.writes);
                checks++;
                wrong += best.faults > p.faults || p.hits + p.faults != request_count;
                if (policies[q].choose == least_recent)
                    wrong += faults_by_distance(size) != p.faults;
            }
            putchar('\n');
        }
    }
    printf("%d replays, %d wrong\n", checks, wrong);
    return 0;
}
