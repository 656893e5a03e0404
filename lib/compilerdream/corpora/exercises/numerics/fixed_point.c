/* Arithmetic in fixed point with sixteen fraction bits: roots, logarithms, powers, sines by rotation. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>

typedef int32_t fixed;

#define ONE 65536
#define HALF_TURN 205887

static fixed saturate(int64_t v)
{
    if (v > INT32_MAX)
        return INT32_MAX;
    if (v < INT32_MIN)
        return INT32_MIN;
    return (fixed)v;
}

static fixed multiply(fixed a, fixed b)
{
    int64_t product = (int64_t)a * b;
    return saturate((product + (product < 0 ? -ONE / 2 : ONE / 2)) / ONE);
}

static fixed divide(fixed a, fixed b)
{
    if (b == 0)
        return a < 0 ? INT32_MIN : INT32_MAX;
    return saturate((int64_t)a * ONE / b);
}

static fixed root(fixed a)
{
    if (a <= 0)
        return 0;
    uint64_t rest = (uint64_t)a << 16, result = 0, bit = (uint64_t)1 << 46;
    while (bit > rest)
        bit >>= 2;
    for (; bit; bit >>= 2) {
        if (rest >= result + bit) {
            rest -= result + bit;
            result = (result >> 1) + bit;
        } else {
            result >>= 1;
        }
    }
    return (fixed)result;
}

/* Logarithm to the base two, one bit after another. */
static fixed binary_log(fixed a)
{
    if (a <= 0)
        return INT32_MIN;
    int whole = 0;
    uint64_t m = (uint64_t)a << 15;
    while (m >= (uint64_t)2 << 31)
        m >>= 1, whole++;
    while (m < (uint64_t)1 << 31)
        m <<= 1, whole--;
    fixed result = whole * ONE;
    for (fixed bit = ONE / 2; bit; bit >>= 1) {
        m = (m * m) >> 31;
        if (m >= (uint64_t)2 << 31) {
            m >>= 1;
            result += bit;
        }
    }
    return result;
}

static fixed binary_power(fixed a)
{
    /* Two to the powers 1/2, 1/4, 1/8 and so on, with thirty fraction bits. */
    static const uint32_t step[16] = {
        1518500250u, 1276901417u, 1170923762u, 1121280436u, 1097253708u, 1085434106u, 1079572136u, 1076653003u,
        1075196443u, 1074468887u, 1074105294u, 1073923544u, 1073832680u, 1073787251u, 1073764538u, 1073753181u,
    };
    int whole = a >> 16;
    uint64_t m = (uint64_t)1 << 30;
    for (int k = 0; k < 16; k++)
        if (a >> (15 - k) & 1)
            m = (m * step[k]) >> 30;
    int shift = 14 - whole;
    if (shift < 0)
        return INT32_MAX;
    return shift > 62 ? 0 : saturate((int64_t)(m >> shift));
}

static void rotate(fixed angle, fixed *cosine, fixed *sine)
{
    static const fixed turn[16] = {51472, 30386, 16055, 8150, 4091, 2047, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2};
    int flip = 0;
    while (angle > HALF_TURN / 2)
        angle -= HALF_TURN, flip ^= 1;
    while (angle < -HALF_TURN / 2)
        angle += HALF_TURN, flip ^= 1;
    fixed x = 39797, y = 0;
    for (int k = 0; k < 16; k++) {
        fixed dx = x / (1 << k), dy = y / (1 << k);
        if (angle >= 0) {
            x -= dy;
            y += dx;
            angle -= turn[k];
        } else {
            x += dy;
            y -= dx;
            angle += turn[k];
        }
    }
    *cosine = flip ? -x : x;
    *sine = flip ? -y : y;
}

static double real(fixed a)
{
    return (double)a / ONE;
}

static void print_fixed(fixed a)
{
    int64_t thousandths = (int64_t)a * 1000;
    thousandths = (thousandths + (thousandths < 0 ? -ONE / 2 : ONE / 2)) / ONE;
    uint64_t size = (uint64_t)(thousandths < 0 ? -thousandths : thousandths);
    printf(" %s%llu.%03llu", thousandths < 0 ? "-" : "", (unsigned long long)(size / 1000), (unsigned long long)(size % 1000));
}

int main(void)
{
    int numerator, denominator;
    while (scanf("%d %d", &numerator, &denominator) == 2) {
        fixed a = saturate((int64_t)numerator * ONE / denominator), c, s;
        rotate(a, &c, &s);
        fixed length = root(multiply(c, c) + multiply(s, s));
        printf("%d/%d:", numerator, denominator);
        print_fixed(a);
        print_fixed(multiply(a, a));
        print_fixed(divide(ONE, a));
        print_fixed(root(a));
        print_fixed(binary_power(a));
        print_fixed(c);
        print_fixed(s);
        if (a > 0)
            print_fixed(binary_log(a));
        int good = fabs(real(c) - cos(real(a))) < 1e-3 && fabs(real(s) - sin(real(a))) < 1e-3;
        good = good && length > ONE - 64 && length < ONE + 64;
        if (a > 0)
            good = good && fabs(real(root(a)) - sqrt(real(a))) < 1e-4 && fabs(real(binary_log(a)) - log2(real(a))) < 1e-3;
        if (real(a) < 14)
            good = good && fabs(real(binary_power(a)) / exp2(real(a)) - 1) < 0.001;
        printf(" %s\n", good ? "good" : "BAD");
    }
    return 0;
}
