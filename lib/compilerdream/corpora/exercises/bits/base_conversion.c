/* Writes integers in bases 2 to 36, negative bases, balanced ternary and factorial base, and reads them back. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

typedef struct {
    char text[72];
} Numeral;

static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";

static int digit_value(char c)
{
    if (isdigit((unsigned char)c))
        return c - '0';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 10;
    return -1;
}

static void reverse(char *text)
{
    for (size_t i = 0, j = strlen(text); i + 1 < j; i++) {
        j--;
        char t = text[i];
        text[i] = text[j];
        text[j] = t;
    }
}

/* Works for any base with absolute value at least two; the digits are never negative. */
static Numeral to_base(long long n, int base)
{
    Numeral result;
    int length = 0, minus = base > 0 && n < 0;
    if (minus)
        n = -n;
    do {
        int digit = (int)(n % base);
        n /= base;
        if (digit < 0) {
            digit += base < 0 ? -base : base;
            n++;
        }
        result.text[length++] = digits[digit];
    } while (n != 0);
    if (minus)
        result.text[length++] = '-';
    result.text[length] = '\0';
    reverse(result.text);
    return result;
}

static long long from_base(const char *text, int base)
{
    long long n = 0;
    int minus = *text == '-';
    for (text += minus; *text; text++)
        n = n * base + digit_value(*text);
    return minus ? -n : n;
}

static void balanced(long long n, char *out)
{
    int length = 0;
    if (n == 0)
        out[length++] = '0';
    while (n != 0) {
        int digit = (int)((n % 3 + 3) % 3);
        switch (digit) {
        case 0:
            out[length++] = '0';
            break;
        case 1:
            out[length++] = '+';
            break;
        default:
            out[length++] = '-';
            digit = -1;
        }
        n = (n - digit) / 3;
    }
    out[length] = '\0';
    reverse(out);
}

static long long from_balanced(const char *text)
{
    long long n = 0;
    for (; *text; text++)
        n = 3 * n + (*text == '+') - (*text == '-');
    return n;
}

static int factorial_digits(unsigned long long n, int *list)
{
    int count = 0;
    for (unsigned radix = 1; n != 0 || count == 0; radix++) {
        list[count++] = (int)(n % radix);
        n /= radix;
    }
    return count;
}

static unsigned long long from_factorial(const int *list, int count)
{
    unsigned long long n = 0;
    while (count-- > 0)
        n = n * (unsigned)(count + 1) + (unsigned)list[count];
    return n;
}

static int digit_sum(const char *text)
{
    if (*text == '\0')
        return 0;
    return (*text == '-' ? 0 : digit_value(*text)) + digit_sum(text + 1);
}

int main(void)
{
    static const int shown[] = {2, 7, 16, 36, -2, -10};
    long long n;
    int wrong = 0;
    while (scanf("%lld", &n) == 1) {
        char ternary[72];
        int list[24], sums = 0;
        printf("%lld:", n);
        for (int base = -36; base <= 36; base++) {
            if (base >= -1 && base <= 1)
                continue;
            Numeral numeral = to_base(n, base);
            wrong += from_base(numeral.text, base) != n;
            sums += digit_sum(numeral.text);
        }
        for (size_t i = 0; i < sizeof shown / sizeof *shown; i++)
            printf(" %s", to_base(n, shown[i]).text);
        balanced(n, ternary);
        wrong += from_balanced(ternary) != n;
        printf(" %s, digit sums %d", ternary, sums);
        if (n >= 0) {
            int count = factorial_digits((unsigned long long)n, list);
            wrong += from_factorial(list, count) != (unsigned long long)n;
            printf(", factorial");
            for (int i = count - 1; i >= 0; i--)
                printf("%c%d", i == count - 1 ? ' ' : '.', list[i]);
        }
        printf("\n");
    }
    printf("%d wrong\n", wrong);
    return 0;
}
