/* Shift-register key streams: periods, the shortest register by Berlekamp-Massey, and prediction of the stream. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define MAX_BITS 256

typedef struct {
    int length;
    uint32_t taps;
    uint32_t state;
} Register;

static int odd_ones(uint32_t x)
{
    int odd = 0;
    while (x) {
        odd ^= 1;
        x &= x - 1;
    }
    return odd;
}

static int clock_register(Register *r)
{
    int out = (int)(r->state & 1);
    uint32_t in = (uint32_t)odd_ones(r->state & r->taps);
    r->state = r->state >> 1 | in << (r->length - 1);
    return out;
}

static int cycle_length(Register r)
{
    uint32_t seen = r.state;
    int steps = 0, power = 1;
    /* Brent's way: works even when the start lies outside the cycle. */
    for (;;) {
        clock_register(&r);
        steps++;
        if (r.state == seen)
            return steps;
        if (steps == power) {
            seen = r.state;
            power *= 2;
            steps = 0;
        }
    }
}

/* Returns the length of the shortest register that makes the bits; its connection goes to c[0..length]. */
static int shortest_register(const unsigned char *bits, int n, unsigned char *c)
{
    unsigned char b[MAX_BITS + 1] = {1}, saved[MAX_BITS + 1];
    int length = 0, since = 1;
    memset(c, 0, MAX_BITS + 1);
    c[0] = 1;
    for (int i = 0; i < n; i++) {
        int discrepancy = bits[i];
        for (int j = 1; j <= length; j++)
            discrepancy ^= c[j] & bits[i - j];
        if (!discrepancy) {
            since++;
            continue;
        }
        memcpy(saved, c, sizeof saved);
        for (int j = 0; j + since <= MAX_BITS; j++)
            c[j + since] ^= b[j];
        if (2 * length <= i) {
            length = i + 1 - length;
            memcpy(b, saved, sizeof b);
            since = 1;
        } else {
            since++;
        }
    }
    return length;
}

static int predicted_bits(const unsigned char *bits, int from, int to, const unsigned char *c, int length)
{
    unsigned char guess[MAX_BITS];
    int right = 0;
    memcpy(guess, bits, (size_t)from);
    for (int i = from; i < to; i++) {
        guess[i] = 0;
        for (int j = 1; j <= length; j++)
            guess[i] ^= c[j] & guess[i - j];
        right += guess[i] == bits[i];
    }
    return right;
}

static void report(const char *title, const unsigned char *bits)
{
    unsigned char c[MAX_BITS + 1];
    int learned = MAX_BITS / 2;
    int length = shortest_register(bits, learned, c), ones = 0;
    for (int i = 0; i < MAX_BITS; i++)
        ones += bits[i];
    printf("  %-8s ", title);
    for (int i = 0; i < 24; i++)
        putchar('0' + bits[i]);
    printf(" ones %d, complexity %d, ", ones, length);
    if (length <= 12) {
        printf("1");
        for (int j = 1; j <= length; j++)
            if (c[j])
                printf("+x^%d", j);
        printf(", ");
    }
    printf("predicts %d of %d\n", predicted_bits(bits, learned, MAX_BITS, c, length), MAX_BITS - learned);
}

static int read_register(Register *r)
{
    unsigned taps, state;
    if (scanf("%d %x %x", &r->length, &taps, &state) != 3 || r->length < 2 || r->length > 16)
        return 0;
    r->taps = taps & ((1u << r->length) - 1);
    r->state = state & ((1u << r->length) - 1);
    return 1;
}

int main(void)
{
    Register r[3];
    unsigned char bits[3][MAX_BITS], sum[MAX_BITS], product[MAX_BITS], choice[MAX_BITS], majority[MAX_BITS];
    int group = 0;
    while (read_register(&r[0]) && read_register(&r[1]) && read_register(&r[2])) {
        printf("group %d\n", ++group);
        for (int k = 0; k < 3; k++) {
            char title[16];
            printf("  register %d: length %d, taps %04x, cycle %d of %d\n", k, r[k].length, (unsigned)r[k].taps,
                   cycle_length(r[k]), (1 << r[k].length) - 1);
            for (int i = 0; i < MAX_BITS; i++)
                bits[k][i] = (unsigned char)clock_register(&r[k]);
            snprintf(title, sizeof title, "single %d", k);
            report(title, bits[k]);
        }
        for (int i = 0; i < MAX_BITS; i++) {
            unsigned char a = bits[0][i], b = bits[1][i], c = bits[2][i];
            sum[i] = a ^ b ^ c;
            product[i] = a & b;
            choice[i] = a ? b : c;
            majority[i] = a + b + c >= 2;
        }
        report("sum", sum);
        report("product", product);
        report("choice", choice);
        report("majority", majority);
    }
    return 0;
}
