// Packs text into literals and copies from a sliding window with hash chains, and unpacks it again.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { MOST = 6000, WINDOW = 1024, BUCKETS = 512, SHORTEST = 3, LONGEST = 34, CHAIN = 24 };

typedef struct {
    uint8_t data[MOST * 2];
    int size;
} Buffer;

typedef struct {
    int length, distance;
} Match;

typedef struct {
    const uint8_t *text;
    int size;
    int newest[BUCKETS];
    int older[MOST];
} Finder;

static unsigned bucket(const uint8_t *p) {
    return (p[0] * 2654435761u ^ p[1] * 40503u ^ (unsigned)p[2] << 5) >> 3 & (BUCKETS - 1);
}

static void remember(Finder *f, int at) {
    if (at + SHORTEST > f->size) return;
    unsigned b = bucket(f->text + at);
    f->older[at] = f->newest[b];
    f->newest[b] = at;
}

static int common(const uint8_t *a, const uint8_t *b, int limit) {
    int n = 0;
    while (n < limit && a[n] == b[n]) n++;
    return n;
}

static Match longest_match(const Finder *f, int at) {
    Match best = {0, 0};
    int room = f->size - at < LONGEST ? f->size - at : LONGEST;
    if (room < SHORTEST) return best;
    int place = f->newest[bucket(f->text + at)];
    for (int tries = 0; place >= 0 && at - place <= WINDOW && tries < CHAIN; tries++) {
        int length = common(f->text + place, f->text + at, room);
        if (length > best.length) {
            best.length = length;
            best.distance = at - place;
        }
        place = f->older[place];
    }
    if (best.length < SHORTEST) best.length = 0;
    return best;
}

static void put(Buffer *out, int byte) { out->data[out->size++] = (uint8_t)byte; }

/* A copy is two bytes: 1 lllll dd, dddddddd. Runs of literals: 0 nnnnnnn and n + 1 bytes. */
static void put_literals(Buffer *out, const uint8_t *from, int count) {
    while (count > 0) {
        int run = count < 128 ? count : 128;
        put(out, run - 1);
        for (int i = 0; i < run; i++) put(out, from[i]);
        from += run;
        count -= run;
    }
}

static int pack(Finder *f, Buffer *out, int lazy) {
    int copies = 0, literals = 0;
    memset(f->newest, -1, sizeof f->newest);
    out->size = 0;
    for (int at = 0; at < f->size;) {
        Match match = longest_match(f, at);
        remember(f, at);
        if (match.length && lazy && at + 1 < f->size) {
            Match next = longest_match(f, at + 1);
            if (next.length > match.length + 1) match.length = 0;
        }
        if (match.length == 0) {
            literals++;
            at++;
            continue;
        }
        put_literals(out, f->text + at - literals, literals);
        literals = 0;
        int distance = match.distance - 1;
        put(out, 128 | (match.length - SHORTEST) << 2 | distance >> 8);
        put(out, distance & 255);
        copies++;
        for (int i = 1; i < match.length; i++) remember(f, at + i);
        at += match.length;
    }
    put_literals(out, f->text + f->size - literals, literals);
    return copies;
}

static int unpack(const Buffer *in, uint8_t *out, int capacity) {
    int size = 0;
    for (int i = 0; i < in->size;) {
        int head = in->data[i++];
        if (head < 128) {
            if (size + head + 1 > capacity) return -1;
            for (int n = head; n >= 0; n--) out[size++] = in->data[i++];
        } else {
            int length = (head >> 2 & 31) + SHORTEST;
            int distance = ((head & 3) << 8 | in->data[i++]) + 1;
            if (distance > size || size + length > capacity) return -1;
            for (; length > 0; length--, size++) out[size] = out[size - distance];
        }
    }
    return size;
}

int main(void) {
    static uint8_t text[MOST], again[MOST];
    static Finder finder;
    static Buffer packed;
    int size = (int)fread(text, 1, MOST, stdin);
    finder.text = text;
    finder.size = size;
    for (int lazy = 0; lazy < 2; lazy++) {
        int copies = pack(&finder, &packed, lazy);
        int back = unpack(&packed, again, MOST);
        uint32_t sum = 1;
        for (int i = 0; i < packed.size; i++) sum = sum * 31 + packed.data[i];
        printf("%s: %d bytes to %d with %d copies, checksum %08x, %s\n", lazy ? "lazy" : "eager",
               size, packed.size, copies, (unsigned)sum,
               back == size && memcmp(text, again, (size_t)size) == 0 ? "same again" : "DAMAGED");
    }
    return 0;
}
