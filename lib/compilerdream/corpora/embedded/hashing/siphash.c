// Keyed 64-bit hashes of lines by SipHash with a choice of rounds, and how evenly they fall.
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef struct {
    uint64_t v[4];
    uint64_t tail;
    unsigned length;
    int compression, finish;
} Sip;

static uint64_t rotate(uint64_t x, int by) { return x << by | x >> (64 - by); }

static void rounds(uint64_t v[4], int times) {
    while (times-- > 0) {
        v[0] += v[1];
        v[2] += v[3];
        v[1] = rotate(v[1], 13) ^ v[0];
        v[3] = rotate(v[3], 16) ^ v[2];
        v[0] = rotate(v[0], 32);
        v[2] += v[1];
        v[0] += v[3];
        v[1] = rotate(v[1], 17) ^ v[2];
        v[3] = rotate(v[3], 21) ^ v[0];
        v[2] = rotate(v[2], 32);
    }
}

static Sip sip_start(uint64_t key0, uint64_t key1, int compression, int finish) {
    Sip s = {{0x736f6d6570736575, 0x646f72616e646f6d, 0x6c7967656e657261, 0x7465646279746573},
             0, 0, compression, finish};
    for (int i = 0; i < 4; i++) s.v[i] ^= i & 1 ? key1 : key0;
    return s;
}

static void sip_word(Sip *s, uint64_t word) {
    s->v[3] ^= word;
    rounds(s->v, s->compression);
    s->v[0] ^= word;
}

static void sip_add(Sip *s, const unsigned char *data, size_t size) {
    for (size_t i = 0; i < size; i++) {
        s->tail |= (uint64_t)data[i] << 8 * (s->length & 7);
        if ((++s->length & 7) == 0) {
            sip_word(s, s->tail);
            s->tail = 0;
        }
    }
}

static uint64_t sip_end(Sip *s) {
    sip_word(s, s->tail | (uint64_t)(s->length & 255) << 56);
    s->v[2] ^= 255;
    rounds(s->v, s->finish);
    return s->v[0] ^ s->v[1] ^ s->v[2] ^ s->v[3];
}

static uint64_t sip(const void *data, size_t size, uint64_t k0, uint64_t k1, int c, int d) {
    Sip s = sip_start(k0, k1, c, d);
    size_t half = size / 2;
    sip_add(&s, data, half);
    sip_add(&s, (const unsigned char *)data + half, size - half);
    return sip_end(&s);
}

static int bits(uint64_t x) {
    int n = 0;
    for (; x; x &= x - 1) n++;
    return n;
}

static void avalanche(char *text, size_t size, uint64_t k0, uint64_t k1, int c, int d) {
    uint64_t base = sip(text, size, k0, k1, c, d);
    int least = 64, most = 0, sum = 0;
    for (size_t bit = 0; bit < size * 8; bit++) {
        text[bit / 8] ^= (char)(1 << bit % 8);
        int changed = bits(base ^ sip(text, size, k0, k1, c, d));
        text[bit / 8] ^= (char)(1 << bit % 8);
        if (changed < least) least = changed;
        if (changed > most) most = changed;
        sum += changed;
    }
    printf("  one bit flips %d to %d, %d over %zu tries\n", least, most, sum, size * 8);
}

int main(void) {
    uint64_t k0, k1;
    int c, d, line_number = 0, bucket[8] = {0};
    char line[256];
    if (scanf("%" SCNx64 " %" SCNx64 " %d %d ", &k0, &k1, &c, &d) != 4) return 1;
    while (fgets(line, sizeof line, stdin)) {
        size_t size = strcspn(line, "\n");
        uint64_t hash = sip(line, size, k0, k1, c, d);
        printf("%016" PRIx64 " %.*s\n", hash, (int)size, line);
        bucket[hash & 7]++;
        if (++line_number % 5 == 0) avalanche(line, size, k0, k1, c, d);
    }
    for (int i = 0; i < 8; i++) printf("%d%c", bucket[i], i < 7 ? ' ' : '\n');
    return 0;
}
