/* Draws numbers on seven-segment displays and works out which segments are dead from what can still be read. */
#include <stdio.h>

static const unsigned char glyphs[16] = {0x3f, 0x06, 0x5b, 0x4f, 0x66, 0x6d, 0x7d, 0x07,
                                         0x7f, 0x6f, 0x77, 0x7c, 0x39, 0x5e, 0x79, 0x71};

static int lit(unsigned char mask, int segment) { return mask >> segment & 1; }

static int value_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static unsigned char shown(char c, unsigned char dead)
{
    int v = value_of(c);
    return v < 0 ? 0 : (unsigned char)(glyphs[v] & ~dead);
}

static void draw_row(const char *digits, unsigned char dead, int left, int middle, int right)
{
    for (const char *d = digits; *d; d++) {
        unsigned char mask = shown(*d, dead);
        putchar(left >= 0 && lit(mask, left) ? '|' : ' ');
        putchar(lit(mask, middle) ? '_' : ' ');
        putchar(right >= 0 && lit(mask, right) ? '|' : ' ');
        putchar(d[1] ? ' ' : '\n');
    }
}

static void draw(const char *digits, unsigned char dead)
{
    draw_row(digits, dead, -1, 0, -1);
    draw_row(digits, dead, 5, 6, 1);
    draw_row(digits, dead, 4, 3, 2);
}

static int twins(unsigned char dead, int base)
{
    int pairs = 0;
    for (int a = 0; a < base; a++)
        for (int b = a + 1; b < base; b++)
            pairs += (glyphs[a] & ~dead) == (glyphs[b] & ~dead);
    return pairs;
}

static void list_possible(char c, unsigned char dead)
{
    unsigned char seen = shown(c, dead);
    for (int v = 0; v < 10; v++)
        if ((glyphs[v] & ~dead) == seen)
            putchar('0' + v);
}

int main(void)
{
    char digits[13], segment[8];
    while (scanf("%12s %7s", digits, segment) == 2) {
        unsigned char dead = 0;
        for (const char *s = segment; *s; s++)
            if (*s >= 'a' && *s <= 'g')
                dead |= (unsigned char)(1 << (*s - 'a'));
        draw(digits, dead);
        printf("look-alikes: %d decimal, %d hexadecimal; readings:", twins(dead, 10), twins(dead, 16));
        for (const char *d = digits; *d; d++) {
            putchar(' ');
            list_possible(*d, dead);
        }
        putchar('\n');
    }
    int safe = 0;
    for (int dead = 0; dead < 128; dead++)
        safe += twins((unsigned char)dead, 10) == 0;
    printf("%d of 128 fault patterns keep all ten digits apart\n", safe);
    return 0;
}
