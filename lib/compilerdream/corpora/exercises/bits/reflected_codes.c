/* Reflected binary codes: formula, recursion and mixed radix, with a check that one digit changes at a time. */
#include <stdint.h>
#include <stdio.h>

#define MAX_DIGITS 8

typedef struct {
    int digits;
    int radix[MAX_DIGITS];
    int value[MAX_DIGITS];
    int step[MAX_DIGITS];
} Odometer;

static uint32_t encode(uint32_t n) { return n ^ (n >> 1); }

static uint32_t decode(uint32_t code)
{
    for (int shift = 1; shift < 32; shift <<= 1)
        code ^= code >> shift;
    return code;
}

static uint32_t decode_slowly(uint32_t code)
{
    uint32_t n = 0;
    int parity = 0;
    for (int bit = 31; bit >= 0; bit--) {
        parity ^= (int)(code >> bit & 1);
        n = n << 1 | (uint32_t)parity;
    }
    return n;
}

/* Writes all codes of the given width by reflection; returns how many were written. */
static int reflect(int width, uint16_t *list)
{
    if (width == 0) {
        list[0] = 0;
        return 1;
    }
    int half = reflect(width - 1, list);
    for (int i = 0; i < half; i++)
        list[half + i] = (uint16_t)(list[half - 1 - i] | 1u << (width - 1));
    return 2 * half;
}

static void show_bits(uint32_t code, int width)
{
    for (int bit = width - 1; bit >= 0; bit--)
        putchar('0' + (int)(code >> bit & 1));
}

static void odometer_reset(Odometer *o)
{
    for (int i = 0; i < o->digits; i++) {
        o->value[i] = 0;
        o->step[i] = 1;
    }
}

/* Moves to the next code; returns the digit that moved, or -1 after the last code. */
static int odometer_next(Odometer *o)
{
    for (int i = 0; i < o->digits; i++) {
        int moved = o->value[i] + o->step[i];
        if (moved >= 0 && moved < o->radix[i]) {
            o->value[i] = moved;
            return i;
        }
        o->step[i] = -o->step[i];
    }
    return -1;
}

static void binary_part(int width)
{
    static uint16_t list[1 << 10];
    int count = reflect(width, list), wrong = 0, flips[10] = {0};
    for (int i = 0; i < count; i++) {
        uint32_t change = list[i] ^ list[(i + 1) % count];
        wrong += list[i] != encode((uint32_t)i);
        wrong += decode(list[i]) != (uint32_t)i;
        wrong += decode_slowly(list[i]) != (uint32_t)i;
        wrong += change == 0 || ((change & (change - 1)) != 0 && width > 1);
        for (int bit = 0; bit < width; bit++)
            flips[bit] += (int)(change >> bit & 1);
    }
    printf("width %d: %d codes, %d wrong, flips", width, count, wrong);
    for (int bit = 0; bit < width; bit++)
        printf(" %d", flips[bit]);
    printf(", starts");
    for (int i = 0; i < count && i < 5; i++) {
        putchar(' ');
        show_bits(list[i], width);
    }
    putchar('\n');
}

static int mixed_part(Odometer *o)
{
    int seen = 1, expected = 1, moves[MAX_DIGITS] = {0}, digit;
    uint32_t hash = 17;
    odometer_reset(o);
    for (int i = 0; i < o->digits; i++)
        expected *= o->radix[i];
    while ((digit = odometer_next(o)) >= 0) {
        moves[digit]++;
        seen++;
        for (int i = 0; i < o->digits; i++)
            hash = hash * 31 + (uint32_t)o->value[i];
    }
    printf("mixed: %d of %d codes, hash %08x, moves", seen, expected, hash);
    for (int i = 0; i < o->digits; i++)
        printf(" %d", moves[i]);
    printf("\n");
    return seen == expected;
}

int main(void)
{
    int width, good = 0, total = 0;
    Odometer o;
    while (scanf("%d", &width) == 1 && width > 0)
        if (width <= 10)
            binary_part(width);
    while (scanf("%d", &o.digits) == 1 && o.digits > 0 && o.digits <= MAX_DIGITS) {
        for (int i = 0; i < o.digits; i++)
            if (scanf("%d", &o.radix[i]) != 1 || o.radix[i] < 1)
                return 1;
        total++;
        good += mixed_part(&o);
    }
    printf("%d of %d complete\n", good, total);
    return 0;
}
