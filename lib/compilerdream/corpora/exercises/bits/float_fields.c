/* Takes floating-point numbers apart and multiplies and adds them in integers only, checked against the machine. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef struct {
    unsigned sign;
    int exponent;
    uint32_t fraction;
} Fields;

static uint32_t bits_of(float f)
{
    uint32_t u;
    memcpy(&u, &f, sizeof u);
    return u;
}

static float float_of(uint32_t u)
{
    float f;
    memcpy(&f, &u, sizeof f);
    return f;
}

static Fields split(uint32_t u)
{
    Fields f = {u >> 31, (int)(u >> 23 & 255), u & 0x7fffff};
    return f;
}

static const char *kind(Fields f)
{
    if (f.exponent == 255)
        return f.fraction ? "not a number" : "infinite";
    if (f.exponent == 0)
        return f.fraction ? "subnormal" : "zero";
    return "normal";
}

/* Rounds wide * 2^scale to nearest, ties to even; results outside the normal range are flushed. */
static uint32_t assemble(unsigned sign, int scale, uint64_t wide)
{
    if (wide == 0)
        return (uint32_t)sign << 31;
    int top = 63;
    while (!(wide >> top & 1))
        top--;
    int drop = top - 23;
    if (drop > 0) {
        uint64_t half = (uint64_t)1 << (drop - 1), rest = wide & (2 * half - 1);
        wide >>= drop;
        if (rest > half || (rest == half && (wide & 1)))
            wide++;
        if (wide >> 24) {
            wide >>= 1;
            drop++;
        }
    } else {
        wide <<= -drop;
    }
    int exponent = scale + drop + 150;
    if (exponent >= 255)
        return (uint32_t)sign << 31 | 0x7f800000u;
    if (exponent <= 0)
        return (uint32_t)sign << 31;
    return (uint32_t)sign << 31 | (uint32_t)exponent << 23 | ((uint32_t)wide & 0x7fffff);
}

static uint64_t mantissa(Fields f) { return f.exponent == 0 ? 0 : f.fraction | 0x800000u; }

static uint32_t multiply(uint32_t a, uint32_t b)
{
    Fields x = split(a), y = split(b);
    return assemble(x.sign ^ y.sign, x.exponent + y.exponent - 300, mantissa(x) * mantissa(y));
}

static uint32_t add(uint32_t a, uint32_t b)
{
    Fields x = split(a), y = split(b);
    if (x.exponent < y.exponent || (x.exponent == y.exponent && x.fraction < y.fraction)) {
        Fields t = x;
        x = y;
        y = t;
    }
    int gap = x.exponent - y.exponent;
    uint64_t big = mantissa(x) << 32, small = mantissa(y) << 32;
    if (gap > 40)
        small = small != 0;
    else if (gap > 0)
        small = small >> gap | ((small & (((uint64_t)1 << gap) - 1)) != 0);
    if (x.sign == y.sign)
        big += small;
    else
        big -= small;
    return assemble(big == 0 ? (x.sign & y.sign) : x.sign, x.exponent - 150 - 32, big);
}

static uint16_t to_half(uint32_t u)
{
    Fields f = split(u);
    int exponent = f.exponent - 112;
    uint32_t sign = (uint32_t)f.sign << 15;
    if (f.exponent == 255 || exponent >= 31)
        return (uint16_t)(sign | 0x7c00);
    if (exponent <= 0)
        return (uint16_t)sign;
    uint32_t body = (uint32_t)exponent << 10 | f.fraction >> 13, rest = f.fraction & 0x1fff;
    return (uint16_t)(sign | (body + (rest > 0x1000 || (rest == 0x1000 && (body & 1)))));
}

static uint32_t next(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state;
}

int main(void)
{
    float value, previous = 1;
    uint32_t state = 2024;
    int wrong = 0;
    while (scanf("%f", &value) == 1) {
        Fields f = split(bits_of(value));
        printf("%g: sign %u exponent %d fraction %06x, %s, half %04x", value, f.sign,
               f.exponent - 127, f.fraction, kind(f), to_half(bits_of(value)));
        printf(", times last %g, plus last %g\n", float_of(multiply(bits_of(value), bits_of(previous))),
               float_of(add(bits_of(value), bits_of(previous))));
        previous = value;
    }
    for (int i = 0; i < 3000; i++) {
        uint32_t a = (next(&state) & 0x807fffffu) | (100 + next(&state) / 65536 % 50) << 23;
        uint32_t b = (next(&state) & 0x807fffffu) | (100 + next(&state) / 65536 % 50) << 23;
        volatile float product = float_of(a) * float_of(b), sum = float_of(a) + float_of(b);
        wrong += multiply(a, b) != bits_of(product);
        wrong += add(a, b) != bits_of(sum);
    }
    printf("%d wrong of 6000\n", wrong);
    return 0;
}
