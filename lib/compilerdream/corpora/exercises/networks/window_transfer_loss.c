/* Go-back-N and selective-repeat transfer over a lossy fixed-delay link, simulated tick by tick. */
#include <stdio.h>
#include <string.h>

#define SEQ_SPACE 16
#define MAX_ITEMS 200
#define PIPE 64

struct packet { int seq; unsigned payload; int due; };
struct pipe_line { struct packet slot[PIPE]; int head, count; };

struct link_setup { int items, window, loss_data, loss_ack, delay, timeout; unsigned seed; };

struct tally { int ticks, sent, lost_data, lost_ack, discarded, intact; };

static unsigned rng;

static unsigned next_random(void) { rng ^= rng << 13; rng ^= rng >> 17; rng ^= rng << 5; return rng; }
static int unlucky(int permille) { return (int)(next_random() % 1000u) < permille; }
static unsigned payload_of(int i) { return (unsigned)i * 2654435761u ^ 0x5bd1u; }
static int seq_of(int i) { return i % SEQ_SPACE; }
static int seq_gap(int from, int to) { return (to - from + SEQ_SPACE) % SEQ_SPACE; }
static int smaller(int a, int b) { return a < b ? a : b; }

static void pipe_reset(struct pipe_line *p) { p->head = 0; p->count = 0; }
static int pipe_full(const struct pipe_line *p) { return p->count == PIPE; }

static int pipe_push(struct pipe_line *p, struct packet k) {
    if (pipe_full(p)) return 0;
    p->slot[(p->head + p->count) % PIPE] = k;
    p->count++;
    return 1;
}

static int pipe_ready(const struct pipe_line *p, int now) { return p->count > 0 && p->slot[p->head].due <= now; }

static struct packet pipe_pop(struct pipe_line *p) {
    struct packet k = p->slot[p->head];
    p->head = (p->head + 1) % PIPE;
    p->count--;
    return k;
}

static struct packet make_packet(int seq, unsigned payload, int due) {
    struct packet k;
    k.seq = seq; k.payload = payload; k.due = due;
    return k;
}

static void transmit(struct pipe_line *fwd, const struct link_setup *s, int item, int now, struct tally *t) {
    t->sent++;
    if (unlucky(s->loss_data) || !pipe_push(fwd, make_packet(seq_of(item), payload_of(item), now + s->delay)))
        t->lost_data++;
}

static void acknowledge(struct pipe_line *back, const struct link_setup *s, int seq, int now, struct tally *t) {
    if (unlucky(s->loss_ack) || !pipe_push(back, make_packet(seq, 0, now + s->delay)))
        t->lost_ack++;
}

static int same_data(const unsigned *got, int n) {
    for (int i = 0; i < n; i++)
        if (got[i] != payload_of(i)) return 0;
    return 1;
}

static struct tally go_back(const struct link_setup *s) {
    struct pipe_line fwd, back;
    struct tally t;
    unsigned got[MAX_ITEMS];
    int base = 0, next = 0, expected = 0, timer = 0, now;
    memset(&t, 0, sizeof t);
    pipe_reset(&fwd); pipe_reset(&back);
    for (now = 0; base < s->items && now < 20000; now++) {
        if (pipe_ready(&fwd, now)) {
            struct packet k = pipe_pop(&fwd);
            if (k.seq == seq_of(expected) && expected < s->items) got[expected++] = k.payload;
            else t.discarded++;
            acknowledge(&back, s, seq_of(expected), now, &t);
        }
        if (pipe_ready(&back, now)) {
            int gap = seq_gap(seq_of(base), pipe_pop(&back).seq);
            if (gap > 0 && gap <= s->window && base + gap <= next) { base += gap; timer = now; }
        }
        if (next > base && now - timer >= s->timeout) { next = base; timer = now; }
        if (next < smaller(base + s->window, s->items)) {
            if (next == base) timer = now;
            transmit(&fwd, s, next++, now, &t);
        }
    }
    t.ticks = now;
    t.intact = expected == s->items && same_data(got, s->items);
    return t;
}

static struct tally selective(const struct link_setup *s) {
    struct pipe_line fwd, back;
    struct tally t;
    unsigned got[MAX_ITEMS];
    char acked[MAX_ITEMS] = {0}, held[MAX_ITEMS] = {0};
    int stamp[MAX_ITEMS], base = 0, next = 0, expected = 0, now;
    memset(&t, 0, sizeof t);
    pipe_reset(&fwd); pipe_reset(&back);
    for (now = 0; base < s->items && now < 20000; now++) {
        if (pipe_ready(&fwd, now)) {
            struct packet k = pipe_pop(&fwd);
            int item = expected + seq_gap(seq_of(expected), k.seq);
            if (item < smaller(expected + s->window, s->items) && !held[item]) { held[item] = 1; got[item] = k.payload; }
            else t.discarded++;
            while (expected < s->items && held[expected]) expected++;
            acknowledge(&back, s, k.seq, now, &t);
        }
        if (pipe_ready(&back, now)) {
            int item = base + seq_gap(seq_of(base), pipe_pop(&back).seq);
            if (item < next) acked[item] = 1;
            while (base < next && acked[base]) base++;
        }
        int chosen = -1;
        for (int i = base; i < next && chosen < 0; i++)
            if (!acked[i] && now - stamp[i] >= s->timeout) chosen = i;
        if (chosen < 0 && next < smaller(base + s->window, s->items)) chosen = next++;
        if (chosen >= 0) { stamp[chosen] = now; transmit(&fwd, s, chosen, now, &t); }
    }
    t.ticks = now;
    t.intact = expected == s->items && same_data(got, s->items);
    return t;
}

static void show(const char *label, const struct link_setup *s, struct tally t) {
    printf("  %-9s ticks %4d sent %3d lost %d+%d discarded %d use %.1f%% %s\n", label, t.ticks, t.sent, t.lost_data,
           t.lost_ack, t.discarded, 100.0 * s->items / t.sent, t.intact ? "intact" : "DAMAGED");
}

int main(void) {
    struct link_setup s;
    int run = 0;
    while (scanf("%d %d %d %d %d %d %u", &s.items, &s.window, &s.loss_data, &s.loss_ack, &s.delay, &s.timeout, &s.seed) == 7) {
        printf("run %d: %d items, window %d, delay %d, timeout %d\n", ++run, s.items, s.window, s.delay, s.timeout);
        if (s.items < 1 || s.items > MAX_ITEMS || s.window < 1 || s.window > SEQ_SPACE / 2 || s.delay < 0) {
            printf("  setup refused\n");
            continue;
        }
        rng = s.seed | 1u;
        show("go-back", &s, go_back(&s));
        rng = s.seed | 1u;
        show("selective", &s, selective(&s));
    }
    return 0;
}
