// Lossless packing of samples: predictors of order 0 to 3, residuals in Rice codes, block by block.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { BLOCK = 32, BYTES = 8192, MOST = 512 };

typedef struct {
    uint8_t bytes[BYTES];
    long position;  /* in bits */
} Bits;

static void put_bits(Bits *b, uint32_t value, int count) {
    while (count-- > 0 && b->position < BYTES * 8L) {
        uint8_t mask = (uint8_t)(0x80u >> (b->position & 7));
        if (value >> count & 1)
            b->bytes[b->position >> 3] |= mask;
        else
            b->bytes[b->position >> 3] &= (uint8_t)~mask;
        b->position++;
    }
}

static uint32_t get_bits(Bits *b, int count) {
    uint32_t value = 0;
    while (count-- > 0 && b->position < BYTES * 8L) {
        value = value << 1 | (b->bytes[b->position >> 3] >> (7 - (b->position & 7)) & 1u);
        b->position++;
    }
    return value;
}

static uint32_t fold(int32_t v) { return v < 0 ? (uint32_t)(-(v + 1)) * 2 + 1 : (uint32_t)v * 2; }
static int32_t unfold(uint32_t u) { return u & 1 ? -(int32_t)(u >> 1) - 1 : (int32_t)(u >> 1); }

static void put_rice(Bits *b, int32_t value, int k) {
    uint32_t u = fold(value);
    for (uint32_t q = u >> k; q > 0; q--) put_bits(b, 1, 1);
    put_bits(b, 0, 1);
    put_bits(b, u, k);
}

static int32_t get_rice(Bits *b, int k) {
    uint32_t q = 0;
    while (b->position < BYTES * 8L && get_bits(b, 1)) q++;
    return unfold(q << k | get_bits(b, k));
}

static long rice_cost(const int32_t *residual, int count, int k) {
    long cost = 0;
    for (int i = 0; i < count; i++) cost += (long)(fold(residual[i]) >> k) + 1 + k;
    return cost;
}

static int32_t predict(const int32_t *at, int order) {
    switch (order) {
        case 1: return at[-1];
        case 2: return 2 * at[-1] - at[-2];
        case 3: return 3 * at[-1] - 3 * at[-2] + at[-3];
        default: return 0;
    }
}

typedef struct {
    int order, k;
    long cost;
} Choice;

static Choice choose(const int32_t *samples, int count) {
    Choice best = {0, 0, INT32_MAX};
    int32_t residual[BLOCK];
    for (int order = 0; order <= 3; order++) {
        for (int i = 0; i < count; i++) residual[i] = samples[i] - predict(samples + i, order);
        for (int k = 0; k < 16; k++) {
            long cost = rice_cost(residual, count, k);
            if (cost < best.cost) {
                Choice c = {order, k, cost};
                best = c;
            }
        }
    }
    return best;
}

static long pack(const int32_t *samples, int count, Bits *b, int used[4]) {
    b->position = 0;
    for (int start = 0; start < count; start += BLOCK) {
        int size = count - start < BLOCK ? count - start : BLOCK;
        Choice c = choose(samples + start, size);
        used[c.order]++;
        put_bits(b, (uint32_t)c.order, 2);
        put_bits(b, (uint32_t)c.k, 4);
        for (int i = start; i < start + size; i++)
            put_rice(b, samples[i] - predict(samples + i, c.order), c.k);
    }
    return b->position;
}

static void unpack(Bits *b, int32_t *samples, int count) {
    b->position = 0;
    for (int i = 0, order = 0, k = 0; i < count; i++) {
        if (i % BLOCK == 0) {
            order = (int)get_bits(b, 2);
            k = (int)get_bits(b, 4);
        }
        samples[i] = predict(samples + i, order) + get_rice(b, k);
    }
}

int main(void) {
    static Bits bits;
    static int32_t before[MOST + 3], after[MOST + 3];  /* three zeros come first */
    char name[16];
    int count;
    while (scanf("%15s %d", name, &count) == 2 && count <= MOST) {
        int slope, curve, noise, used[4] = {0};
        uint32_t seed;
        if (scanf("%d %d %d %u", &slope, &curve, &noise, &seed) != 4) return 1;
        int32_t value = 0, step = slope;
        for (int i = 0; i < count; i++) {
            seed = seed * 134775813u + 1u;
            if (i % 50 == 49) step = -step;
            step += curve;
            value += step;
            before[3 + i] = value + (int32_t)(seed >> 16) % (noise + 1);
        }
        long packed = pack(before + 3, count, &bits, used);
        unpack(&bits, after + 3, count);
        int wrong = 0;
        for (int i = 0; i < count; i++) wrong += before[3 + i] != after[3 + i];
        printf("%-8s %d samples, %ld bits, orders %d %d %d %d, last %d, %s\n", name, count, packed,
               used[0], used[1], used[2], used[3], after[2 + count], wrong ? "WRONG" : "exact");
    }
    return 0;
}
