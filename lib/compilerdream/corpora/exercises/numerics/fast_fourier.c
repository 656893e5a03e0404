/* Fast Fourier transform in place; checked against the slow sum, and used to multiply large numbers. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#define SIZE 256

typedef struct {
    double re, im;
} complex_number;

static complex_number roots[SIZE / 2];

static complex_number multiply(complex_number a, complex_number b)
{
    return (complex_number){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}

static complex_number add(complex_number a, complex_number b)
{
    return (complex_number){a.re + b.re, a.im + b.im};
}

static complex_number subtract(complex_number a, complex_number b)
{
    return (complex_number){a.re - b.re, a.im - b.im};
}

static complex_number conjugate(complex_number a)
{
    return (complex_number){a.re, -a.im};
}

static unsigned reversed(unsigned x, int bits)
{
    unsigned r = 0;
    while (bits-- > 0) {
        r = r << 1 | (x & 1u);
        x >>= 1;
    }
    return r;
}

static void prepare(void)
{
    double turn = -2.0 * acos(-1.0) / SIZE;
    for (int k = 0; k < SIZE / 2; k++)
        roots[k] = (complex_number){cos(turn * k), sin(turn * k)};
}

static void transform(complex_number *a, int bits, int inverse)
{
    int n = 1 << bits;
    for (int i = 0; i < n; i++) {
        int j = (int)reversed((unsigned)i, bits);
        if (i < j) {
            complex_number t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }
    for (int half = 1; half < n; half *= 2) {
        int stride = SIZE / (2 * half);
        for (int from = 0; from < n; from += 2 * half) {
            for (int k = 0; k < half; k++) {
                complex_number w = roots[k * stride];
                if (inverse)
                    w = conjugate(w);
                complex_number odd = multiply(w, a[from + half + k]);
                a[from + half + k] = subtract(a[from + k], odd);
                a[from + k] = add(a[from + k], odd);
            }
        }
    }
    if (inverse) {
        for (int i = 0; i < n; i++) {
            a[i].re /= n;
            a[i].im /= n;
        }
    }
}

static double distance_from_slow(const complex_number *input, const complex_number *output, int bits)
{
    int n = 1 << bits;
    double worst = 0.0;
    for (int k = 0; k < n; k++) {
        complex_number sum = {0.0, 0.0};
        for (int i = 0; i < n; i++) {
            int turn = (int)((long)i * k % n) * (SIZE / n);
            complex_number w = roots[turn % (SIZE / 2)];
            if (turn >= SIZE / 2)
                w = (complex_number){-w.re, -w.im};
            sum = add(sum, multiply(w, input[i]));
        }
        complex_number d = subtract(sum, output[k]);
        worst = fmax(worst, hypot(d.re, d.im));
    }
    return worst;
}

static int read_digits(const char *text, complex_number *a)
{
    int length = (int)strlen(text);
    memset(a, 0, SIZE * sizeof *a);
    for (int i = 0; i < length; i++)
        a[i].re = text[length - 1 - i] - '0';
    return length;
}

static int remainder_of(const char *digits, int modulus)
{
    int r = 0;
    for (; *digits; digits++)
        r = (r * 10 + (*digits - '0')) % modulus;
    return r;
}

static void multiply_numbers(const char *left, const char *right)
{
    static complex_number a[SIZE], b[SIZE];
    static char product[SIZE + 1];
    int digits = read_digits(left, a) + read_digits(right, b), carry = 0, start = 0;
    transform(a, 8, 0);
    transform(b, 8, 0);
    for (int i = 0; i < SIZE; i++)
        a[i] = multiply(a[i], b[i]);
    transform(a, 8, 1);
    for (int i = 0; i < digits; i++) {
        carry += (int)floor(a[i].re + 0.5);
        product[digits - 1 - i] = (char)('0' + carry % 10);
        carry /= 10;
    }
    product[digits] = '\0';
    while (product[start] == '0' && product[start + 1])
        start++;
    int good = remainder_of(left, 9973) * remainder_of(right, 9973) % 9973 == remainder_of(product, 9973);
    printf("%s * %s = %s, %s\n", left, right, product + start, good ? "checked" : "WRONG");
}

int main(void)
{
    static complex_number input[SIZE], output[SIZE];
    char left[100], right[100];
    prepare();
    for (int bits = 1; bits <= 6; bits += 1) {
        int n = 1 << bits;
        double energy = 0.0, spectrum = 0.0;
        for (int i = 0; i < n; i++) {
            input[i] = (complex_number){(i * 37 % 19) - 9.0, (i * i % 11) * 0.5};
            energy += multiply(input[i], conjugate(input[i])).re;
        }
        memcpy(output, input, sizeof input);
        transform(output, bits, 0);
        for (int i = 0; i < n; i++)
            spectrum += multiply(output[i], conjugate(output[i])).re / n;
        printf("%2d points: first %.3f, energy %.3f = %.3f, %s\n", n, output[0].re, energy, spectrum,
               distance_from_slow(input, output, bits) < 1e-9 ? "agree" : "DIFFER");
    }
    while (scanf("%99s %99s", left, right) == 2)
        multiply_numbers(left, right);
    return 0;
}
