// Adaptive binary range coder with bit-tree contexts: codes bytes after their predecessor and back.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define PRECISION 12
#define ONE (1u << PRECISION)
#define MOST 4000

typedef uint16_t Chance;  /* that the next bit is 0, in 1 / ONE */

typedef struct {
    Chance tree[8][256];  /* one bit tree for each class of the byte before */
    Chance again[2];      /* is the byte the same as the one before? */
    int rate;
} Model;

typedef struct {
    uint64_t low;
    uint32_t range, code;
    uint8_t held;
    long pending;
    uint8_t *data;
    int size, limit;
} Coder;

static void model_init(Model *m, int rate) {
    Chance *all = &m->tree[0][0];
    for (int i = 0; i < 8 * 256; i++) all[i] = ONE / 2;
    m->again[0] = m->again[1] = ONE / 2;
    m->rate = rate;
}

static void learn(Chance *chance, int bit, int rate) {
    if (bit)
        *chance = (Chance)(*chance - (*chance >> rate));
    else
        *chance = (Chance)(*chance + ((ONE - *chance) >> rate));
}

static void shift_low(Coder *c) {
    if (c->low < 0xff000000u || c->low >> 32) {
        uint8_t carry = (uint8_t)(c->low >> 32);
        do {
            if (c->size < c->limit) c->data[c->size++] = (uint8_t)(c->held + carry);
            c->held = 0xff;
        } while (--c->pending != 0);
        c->held = (uint8_t)(c->low >> 24);
    }
    c->pending++;
    c->low = (c->low & 0x00ffffffu) << 8;
}

static void encode(Coder *c, Chance *chance, int bit, int rate) {
    uint32_t bound = (c->range >> PRECISION) * *chance;
    if (bit) {
        c->low += bound;
        c->range -= bound;
    } else {
        c->range = bound;
    }
    learn(chance, bit, rate);
    while (c->range < 1u << 24) {
        c->range <<= 8;
        shift_low(c);
    }
}

static uint8_t next_byte(Coder *c) { return c->size < c->limit ? c->data[c->size++] : 0; }

static int decode(Coder *c, Chance *chance, int rate) {
    uint32_t bound = (c->range >> PRECISION) * *chance;
    int bit = c->code >= bound;
    if (bit) {
        c->code -= bound;
        c->range -= bound;
    } else {
        c->range = bound;
    }
    learn(chance, bit, rate);
    while (c->range < 1u << 24) {
        c->range <<= 8;
        c->code = c->code << 8 | next_byte(c);
    }
    return bit;
}

static int class_of(uint8_t byte) {
    if (byte == ' ' || byte == '\n') return 0;
    if (byte >= '0' && byte <= '9') return 1;
    if (byte >= 'A' && byte <= 'Z') return 2;
    if (byte < 'a' || byte > 'z') return 3;
    return strchr("aeiou", byte) ? 4 : 5 + (byte & 1);
}

static int compress(Model *m, const uint8_t *text, int size, uint8_t *out, int limit) {
    Coder c = {.range = 0xffffffffu, .pending = 1, .data = out, .limit = limit};
    uint8_t before = 0;
    int same = 0;
    for (int i = 0; i < size; i++) {
        int repeats = text[i] == before;
        encode(&c, &m->again[same], repeats, m->rate);
        if (!repeats) {
            Chance *tree = m->tree[class_of(before)];
            for (int node = 1, bit = 7; bit >= 0; bit--) {
                int value = text[i] >> bit & 1;
                encode(&c, &tree[node], value, m->rate);
                node = node * 2 + value;
            }
        }
        same = repeats;
        before = text[i];
    }
    for (int i = 0; i < 5; i++) shift_low(&c);
    return c.size;
}

static void expand(Model *m, uint8_t *data, int size, uint8_t *text, int count) {
    Coder c = {.range = 0xffffffffu, .data = data, .limit = size};
    uint8_t before = 0;
    int same = 0;
    for (int i = 0; i < 5; i++) c.code = c.code << 8 | next_byte(&c);
    for (int i = 0; i < count; i++) {
        same = decode(&c, &m->again[same], m->rate);
        if (!same) {
            Chance *tree = m->tree[class_of(before)];
            int node = 1;
            while (node < 256) node = node * 2 + decode(&c, &tree[node], m->rate);
            before = (uint8_t)node;
        }
        text[i] = before;
    }
}

int main(void) {
    static uint8_t text[MOST], packed[MOST * 2], again[MOST];
    static Model model;
    int size = (int)fread(text, 1, MOST, stdin);
    for (int rate = 2; rate <= 6; rate++) {
        model_init(&model, rate);
        int bytes = compress(&model, text, size, packed, sizeof packed);
        model_init(&model, rate);
        expand(&model, packed, bytes, again, size);
        unsigned mixed = 0;
        for (int i = 0; i < bytes; i++) mixed = (mixed << 5 | mixed >> 27) ^ packed[i];
        printf("rate %d: %d to %d bytes, %08x, %.2f bits a byte, %s\n", rate, size, bytes, mixed,
               8.0 * bytes / size, memcmp(text, again, (size_t)size) ? "DAMAGED" : "restored");
    }
    return 0;
}
