/* Builds ripple, carry-select and prefix adders from gates and compares their gate count, settling time and results. */
#include <stdio.h>
#include <stdint.h>

#define WIDTH 32

/* A signal carries its value and the time at which it settles; every gate adds one unit of delay. */
typedef struct {
    int value;
    int time;
} signal;

typedef struct {
    signal bit[WIDTH];
    signal carry;
} word_sum;

static int gates_used;

static inline int later(signal a, signal b) { return a.time > b.time ? a.time : b.time; }

static inline signal gate(int value, int time)
{
    signal s = {value, time + 1};
    gates_used++;
    return s;
}

static inline signal and_gate(signal a, signal b) { return gate(a.value & b.value, later(a, b)); }
static inline signal or_gate(signal a, signal b) { return gate(a.value | b.value, later(a, b)); }
static inline signal xor_gate(signal a, signal b) { return gate(a.value ^ b.value, later(a, b)); }

static inline signal multiplexer(signal choose, signal zero, signal one)
{
    int time = later(choose, later(zero, one) == zero.time ? zero : one);
    return gate(choose.value ? one.value : zero.value, time);
}

static inline signal constant(int v)
{
    signal s = {v, 0};
    return s;
}

static signal full_adder(signal a, signal b, signal in, signal *out)
{
    signal half = xor_gate(a, b);
    *out = or_gate(and_gate(a, b), and_gate(half, in));
    return xor_gate(half, in);
}

static void ripple(const signal *a, const signal *b, word_sum *s)
{
    signal carry = constant(0);
    for (int i = 0; i < WIDTH; i++)
        s->bit[i] = full_adder(a[i], b[i], carry, &carry);
    s->carry = carry;
}

static void carry_select(const signal *a, const signal *b, word_sum *s)
{
    signal carry = constant(0);
    int start = 0;
    for (int size = 3; start < WIDTH; size++) {
        signal low[WIDTH], high[WIDTH], low_carry = constant(0), high_carry = constant(1);
        int end = start + size < WIDTH ? start + size : WIDTH;
        for (int i = start; i < end; i++) {
            low[i] = full_adder(a[i], b[i], low_carry, &low_carry);
            high[i] = full_adder(a[i], b[i], high_carry, &high_carry);
        }
        for (int i = start; i < end; i++)
            s->bit[i] = multiplexer(carry, low[i], high[i]);
        carry = multiplexer(carry, low_carry, high_carry);
        start = end;
    }
    s->carry = carry;
}

static void prefix(const signal *a, const signal *b, word_sum *s)
{
    signal half[WIDTH], generate[WIDTH], propagate[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
        half[i] = propagate[i] = xor_gate(a[i], b[i]);
        generate[i] = and_gate(a[i], b[i]);
    }
    for (int distance = 1; distance < WIDTH; distance *= 2)
        for (int i = WIDTH - 1; i >= distance; i--) {
            generate[i] = or_gate(generate[i], and_gate(propagate[i], generate[i - distance]));
            propagate[i] = and_gate(propagate[i], propagate[i - distance]);
        }
    s->bit[0] = half[0];
    for (int i = 1; i < WIDTH; i++)
        s->bit[i] = xor_gate(half[i], generate[i - 1]);
    s->carry = generate[WIDTH - 1];
}

typedef void adder(const signal *, const signal *, word_sum *);

static const struct {
    const char *name;
    adder *build;
} adders[] = {{"ripple", ripple}, {"select", carry_select}, {"prefix", prefix}};

static void load(signal *wires, uint32_t value)
{
    for (int i = 0; i < WIDTH; i++)
        wires[i] = constant((int)(value >> i & 1));
}

static uint64_t collect(const word_sum *s, int *settled)
{
    uint64_t total = (uint64_t)s->carry.value << WIDTH;
    *settled = s->carry.time;
    for (int i = 0; i < WIDTH; i++) {
        total |= (uint64_t)s->bit[i].value << i;
        if (s->bit[i].time > *settled)
            *settled = s->bit[i].time;
    }
    return total;
}

int main(void)
{
    unsigned x, y, trials;
    signal a[WIDTH], b[WIDTH];
    word_sum sum;
    while (scanf("%x %x %u", &x, &y, &trials) == 3) {
        printf("%08x + %08x and %u more\n", x, y, trials);
        for (int k = 0; k < 3; k++) {
            uint32_t p = x, q = y;
            int wrong = 0, settled = 0;
            uint64_t first = 0;
            for (unsigned t = 0; t <= trials; t++) {
                load(a, p);
                load(b, q);
                gates_used = 0;
                adders[k].build(a, b, &sum);
                uint64_t got = collect(&sum, &settled);
                if (t == 0)
                    first = got;
                wrong += got != (uint64_t)p + q;
                p = p * 69069u + 12345u;
                q ^= p >> 7;
            }
            printf("  %s: %09llx, %4d gates, %2d delays, %d wrong\n", adders[k].name, (unsigned long long)first,
                   gates_used, settled, wrong);
        }
    }
    return 0;
}
