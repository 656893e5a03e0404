/* Framing on a noisy byte stream: escape bytes around flags, a running checksum, and a receiver that finds its feet. */
#include <stdio.h>
#include <string.h>

#define FLAG 0x7e
#define ESCAPE 0x7d
#define FLIP 0x20
#define MAX_BODY 96
#define MAX_WIRE 4096

typedef unsigned char byte;

struct wire { byte data[MAX_WIRE]; int length; };
struct check { unsigned low, high; };

enum phase { HUNTING, INSIDE, AFTER_ESCAPE };

struct receiver {
    enum phase phase;
    byte body[MAX_BODY + 8];
    int length;
    int good, bad_sum, too_short, too_long, aborted;
    int next_number, missing;
};

static unsigned long long noise_state;

static unsigned noise(unsigned bound) {
    noise_state = noise_state * 6364136223846793005ull + 1442695040888963407ull;
    return (unsigned)(noise_state >> 33) % bound;
}

static void put(struct wire *w, unsigned b) {
    if (w->length < MAX_WIRE) w->data[w->length++] = (byte)b;
}

static void put_stuffed(struct wire *w, unsigned b) {
    if (b == FLAG || b == ESCAPE) {
        put(w, ESCAPE);
        b ^= FLIP;
    }
    put(w, b);
}

static void add_check(struct check *c, unsigned b) {
    c->low = (c->low + b) % 255;
    c->high = (c->high + c->low) % 255;
}

static void send_frame(struct wire *w, int number, const byte *text, int n) {
    struct check c = { 0, 0 };
    put(w, FLAG);
    add_check(&c, (unsigned)number & 255);
    put_stuffed(w, (unsigned)number & 255);
    for (int i = 0; i < n; i++) {
        add_check(&c, text[i]);
        put_stuffed(w, text[i]);
    }
    put_stuffed(w, c.low);
    put_stuffed(w, c.high);
    put(w, FLAG);
}

static void finish_frame(struct receiver *r, int loud) {
    struct check c = { 0, 0 };
    int n = r->length;
    if (n == 0) return;
    if (n < 3) { r->too_short++; return; }
    for (int i = 0; i < n - 2; i++) add_check(&c, r->body[i]);
    if (c.low != r->body[n - 2] || c.high != r->body[n - 1]) { r->bad_sum++; return; }
    int gap = (r->body[0] - r->next_number + 256) % 256;
    r->missing += gap;
    r->next_number = (r->body[0] + 1) % 256;
    r->good++;
    if (loud) {
        printf("  frame %3d: ", r->body[0]);
        for (int i = 1; i < n - 2; i++) {
            byte b = r->body[i];
            if (b >= 32 && b < 127) putchar(b);
            else printf("<%02x>", b);
        }
        putchar('\n');
    }
}

static void receive(struct receiver *r, byte b, int loud) {
    if (b == FLAG) {
        if (r->phase == INSIDE) finish_frame(r, loud);
        else if (r->phase == AFTER_ESCAPE) r->aborted++;
        r->phase = INSIDE;
        r->length = 0;
        return;
    }
    switch (r->phase) {
    case HUNTING:
        return;
    case INSIDE:
        if (b == ESCAPE) { r->phase = AFTER_ESCAPE; return; }
        break;
    case AFTER_ESCAPE:
        b ^= FLIP;
        r->phase = INSIDE;
        break;
    }
    if (r->length >= MAX_BODY + 3) {
        r->too_long++;
        r->phase = HUNTING;
        return;
    }
    r->body[r->length++] = b;
}

static void summary(const char *title, const struct receiver *r) {
    printf("%s: good %d, bad sum %d, short %d, long %d, aborted %d, numbers missing %d\n", title, r->good, r->bad_sum,
           r->too_short, r->too_long, r->aborted, r->missing);
}

static int read_line(char *line, int room) {
    if (!fgets(line, room, stdin)) return 0;
    line[strcspn(line, "\r\n")] = 0;
    return 1;
}

int main(void) {
    static struct wire clean;
    static struct receiver first, second;
    char line[MAX_BODY + 2];
    byte body[MAX_BODY];
    unsigned seed = 1, one_in = 50;
    int frames = 0, payload = 0;
    if (!read_line(line, sizeof line) || sscanf(line, "%u %u", &seed, &one_in) != 2 || one_in == 0) return 0;
    noise_state = seed;
    while (frames < 200 && read_line(line, MAX_BODY)) {
        int n = 0;
        for (const char *p = line; *p; p++) {
            /* in the input '^' stands for a flag byte and '~' for an escape byte */
            if (*p == '^') body[n++] = FLAG;
            else if (*p == '~') body[n++] = ESCAPE;
            else body[n++] = (byte)*p;
        }
        send_frame(&clean, frames++, body, n);
        payload += n;
    }
    printf("%d frames, %d payload bytes, %d on the wire\n", frames, payload, clean.length);
    for (int i = 0; i < clean.length; i++) receive(&first, clean.data[i], 1);
    summary("clean", &first);

    int damaged = 0, dropped = 0;
    for (int round = 0; round < 20; round++) {
        second.phase = HUNTING;
        second.next_number = 0;
        for (int i = 0; i < clean.length; i++) {
            byte b = clean.data[i];
            if (noise(one_in) == 0) {
                if (noise(3) == 0) { dropped++; continue; }
                b ^= (byte)(1u << noise(8));
                damaged++;
            }
            receive(&second, b, 0);
        }
    }
    printf("noise: %d bytes damaged, %d dropped\n", damaged, dropped);
    summary("noisy", &second);
    printf("%s\n", first.good == frames && first.missing == 0 ? "all clean frames arrived" : "CLEAN LINK FAILED");
    return 0;
}
