/* Packed decimal arithmetic: four bits to a digit, sixteen digits to a word, checked against plain integers. */
#include <inttypes.h>
#include <stdio.h>

typedef uint64_t packed;

#define SIXES 0x6666666666666666u
#define LIMIT 10000000000000000u

static packed pack(uint64_t n)
{
    packed p = 0;
    for (int shift = 0; shift < 64; shift += 4) {
        p |= (packed)(n % 10) << shift;
        n /= 10;
    }
    return p;
}

static uint64_t unpack(packed p)
{
    uint64_t n = 0;
    for (int shift = 60; shift >= 0; shift -= 4)
        n = n * 10 + (p >> shift & 15);
    return n;
}

/* All digits at once: add six everywhere, then take it back where no carry came out. */
static packed add(packed a, packed b)
{
    packed t1 = a + SIXES;
    packed t2 = t1 + b;
    int carry = t2 < t1;
    packed no_carry_mask = ~((t1 ^ b ^ t2) & 0x1111111111111110u) & 0x1111111111111110u;
    packed fix = no_carry_mask >> 2 | no_carry_mask >> 3;
    if (!carry)
        fix |= (packed)6 << 60;
    return t2 - fix;
}

/* Digit by digit, the way it is done on paper. */
static packed add_slowly(packed a, packed b)
{
    packed sum = 0;
    unsigned carry = 0;
    for (int shift = 0; shift < 64; shift += 4) {
        unsigned digit = (unsigned)(a >> shift & 15) + (unsigned)(b >> shift & 15) + carry;
        carry = digit > 9;
        sum |= (packed)(carry ? digit - 10 : digit) << shift;
    }
    return sum;
}

static packed nines(packed a) { return 0x9999999999999999u - a; }

static packed subtract(packed a, packed b) { return add(add(a, nines(b)), 1); }

static packed times_digit(packed a, unsigned digit)
{
    packed sum = 0;
    for (; digit; digit >>= 1) {
        if (digit & 1)
            sum = add(sum, a);
        a = add(a, a);
    }
    return sum;
}

static packed multiply(packed a, packed b)
{
    packed product = 0;
    for (int shift = 60; shift >= 0; shift -= 4)
        product = add(product << 4, times_digit(a, (unsigned)(b >> shift & 15)));
    return product;
}

static packed divide(packed a, packed b, packed *rest)
{
    packed quotient = 0, r = 0;
    for (int shift = 60; shift >= 0; shift -= 4) {
        r = r << 4 | (a >> shift & 15);
        quotient <<= 4;
        while (r >= b) {
            r = subtract(r, b);
            quotient++;
        }
    }
    *rest = r;
    return quotient;
}

/* Doubling with decimal adjustment turns binary into decimal. */
static packed double_dabble(uint32_t n)
{
    packed p = 0;
    for (int bit = 31; bit >= 0; bit--)
        p = add(add(p, p), n >> bit & 1);
    return p;
}

static int valid(packed p)
{
    return (((p >> 1 | p >> 2) & p >> 3) & 0x1111111111111111u) == 0;
}

int main(void)
{
    uint64_t a, b;
    char op;
    int wrong = 0, lines = 0;
    while (scanf("%" SCNu64 " %c %" SCNu64, &a, &op, &b) == 3) {
        packed p = pack(a), q = pack(b), result = 0, rest = 0;
        uint64_t expected = 0;
        switch (op) {
        case '+':
            result = add(p, q);
            expected = (a + b) % LIMIT;
            wrong += result != add_slowly(p, q);
            break;
        case '-':
            result = subtract(p, q);
            expected = (a + LIMIT - b) % LIMIT;
            break;
        case '*':
            result = multiply(p, q);
            expected = (uint64_t)((unsigned __int128)a * b % LIMIT);
            break;
        case '/':
            if (b == 0) {
                printf("division by zero\n");
                continue;
            }
            result = divide(p, q, &rest);
            expected = a / b;
            wrong += unpack(rest) != a % b;
            break;
        default:
            printf("what is %c?\n", op);
            continue;
        }
        lines++;
        wrong += !valid(result) || unpack(result) != expected;
        printf("%" PRIx64 " %c %" PRIx64 " = %" PRIx64, p, op, q, result);
        if (op == '/')
            printf(" rest %" PRIx64, rest);
        printf("\n");
    }
    for (uint32_t n = 1; n < 4000000000u; n = n * 3 + 1) {
        wrong += double_dabble(n) != pack(n);
        if (n > 1000000000u)
            break;
    }
    printf("%d lines, %d wrong\n", lines, wrong);
    return 0;
}
