/* Reassembly of datagrams from fragments with hole lists, overlap handling and a timer; checked by a coverage map. */
#include <stdio.h>
#include <string.h>

#define BUFFERS 3
#define DATAGRAM 256
#define HOLES 24
#define LIFE 40
#define NO_END 0x7fff

struct hole { int first, last; struct hole *next; };

struct buffer {
    int used, source, id, born, total;
    struct hole *holes;
    unsigned char data[DATAGRAM];
    unsigned char covered[DATAGRAM];
    int overlap_bytes, fragments;
};

static struct hole pool[HOLES];
static struct hole *spare;
static struct buffer buffers[BUFFERS];
static int finished, dropped_old, dropped_bad, mismatch;

static unsigned char pattern(int source, int id, int offset) {
    return (unsigned char)(source * 31 + id * 7 + offset * 13 + offset / 16);
}

static void build_pool(void) {
    spare = NULL;
    for (int i = HOLES - 1; i >= 0; i--) {
        pool[i].next = spare;
        spare = &pool[i];
    }
}

static struct hole *new_hole(int first, int last, struct hole *next) {
    struct hole *h = spare;
    if (!h) return NULL;
    spare = h->next;
    h->first = first;
    h->last = last;
    h->next = next;
    return h;
}

static struct hole *drop_hole(struct hole *h) {
    struct hole *rest = h->next;
    h->next = spare;
    spare = h;
    return rest;
}

static void close_buffer(struct buffer *b) {
    while (b->holes) b->holes = drop_hole(b->holes);
    memset(b, 0, sizeof *b);
}

static struct buffer *locate(int source, int id, int now) {
    struct buffer *empty = NULL, *oldest = buffers;
    for (int i = 0; i < BUFFERS; i++) {
        struct buffer *b = &buffers[i];
        if (b->used && b->source == source && b->id == id) return b;
        if (!b->used) empty = b;
        else if (b->born < oldest->born) oldest = b;
    }
    if (!empty) {
        printf("  thrown out: source %d id %d\n", oldest->source, oldest->id);
        dropped_old++;
        close_buffer(oldest);
        empty = oldest;
    }
    empty->used = 1;
    empty->source = source;
    empty->id = id;
    empty->born = now;
    empty->holes = new_hole(0, NO_END, NULL);
    return empty;
}

/* recursion over the list: cut [first,last] out of every hole */
static struct hole *cut(struct hole *h, int first, int last, int more) {
    if (!h) return NULL;
    h->next = cut(h->next, first, last, more);
    if (first > h->last || last < h->first) return h;
    struct hole *rest = h->next;
    int low = h->first, high = h->last;
    drop_hole(h);
    if (last < high && more) {
        struct hole *right = new_hole(last + 1, high, rest);
        if (right) rest = right;
    }
    if (first > low) {
        struct hole *left = new_hole(low, first - 1, rest);
        if (left) rest = left;
    }
    return rest;
}

static int uncovered(const struct buffer *b) {
    int n = 0;
    for (int i = 0; i < b->total; i++) n += !b->covered[i];
    return n;
}

static void expire(int now) {
    for (int i = 0; i < BUFFERS; i++)
        if (buffers[i].used && now - buffers[i].born >= LIFE) {
            int holes = 0;
            for (const struct hole *h = buffers[i].holes; h; h = h->next) holes++;
            printf("  time is up: source %d id %d with %d holes\n", buffers[i].source, buffers[i].id, holes);
            dropped_old++;
            close_buffer(&buffers[i]);
        }
}

static void deliver(struct buffer *b, int now) {
    unsigned sum = 0;
    int right = 1;
    for (int i = 0; i < b->total; i++) {
        sum = (sum * 17 + b->data[i]) % 65521;
        if (b->data[i] != pattern(b->source, b->id, i)) right = 0;
    }
    printf("%4d source %d id %d complete: %d bytes in %d fragments, %d twice, sum %u %s\n", now, b->source, b->id,
           b->total, b->fragments, b->overlap_bytes, sum, right ? "right" : "WRONG");
    finished++;
    close_buffer(b);
}

static void fragment(int now, int source, int id, int offset, int length, int more) {
    if (offset < 0 || length < 1 || offset + length > DATAGRAM) {
        printf("%4d bad fragment %d+%d\n", now, offset, length);
        dropped_bad++;
        return;
    }
    struct buffer *b = locate(source, id, now);
    int end = offset + length;
    if ((b->total && end > b->total) || (!more && b->total && end != b->total)) {
        printf("%4d source %d id %d contradicts its end %d\n", now, source, id, b->total);
        dropped_bad++;
        close_buffer(b);
        return;
    }
    if (!more) b->total = end;
    b->fragments++;
    for (int i = offset; i < end; i++) {
        b->overlap_bytes += b->covered[i];
        b->covered[i] = 1;
        b->data[i] = pattern(source, id, i);
    }
    b->holes = cut(b->holes, offset, end - 1, more);
    if (b->total && (b->holes == NULL) != (uncovered(b) == 0)) mismatch++;
    if (!b->holes) deliver(b, now);
}

int main(void) {
    int now, source, id, offset, length, more;
    build_pool();
    while (scanf("%d %d %d %d %d %d", &now, &source, &id, &offset, &length, &more) == 6) {
        expire(now);
        fragment(now, source, id, offset, length, more);
    }
    int free_holes = 0, open = 0, held = 0;
    for (const struct hole *h = spare; h; h = h->next) free_holes++;
    for (int i = 0; i < BUFFERS; i++) {
        open += buffers[i].used;
        for (const struct hole *h = buffers[i].holes; h; h = h->next) {
            held++;
            printf("  still missing: source %d id %d from %d to %d\n", buffers[i].source, buffers[i].id, h->first,
                   h->last == NO_END ? -1 : h->last);
        }
    }
    printf("complete %d, open %d, given up %d, bad %d\n", finished, open, dropped_old, dropped_bad);
    printf("hole list and map %s, holes %s\n", mismatch ? "DISAGREE" : "agree", free_holes + held == HOLES ? "all accounted for" : "LEAKED");
    return 0;
}
