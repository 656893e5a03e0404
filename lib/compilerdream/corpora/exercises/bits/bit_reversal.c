/* Reverses bits of words in several ways, and puts arrays into bit-reversed and shuffled order. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define LENGTH 256

static uint8_t byte_table[256];

static void fill_table(void)
{
    for (int i = 0; i < 256; i++) {
        uint8_t r = 0;
        for (int bit = 0; bit < 8; bit++)
            if (i & 1 << bit)
                r |= (uint8_t)(0x80 >> bit);
        byte_table[i] = r;
    }
}

static uint32_t reverse_loop(uint32_t w)
{
    uint32_t r = 0;
    for (int i = 0; i < 32; i++) {
        r = r << 1 | (w & 1);
        w >>= 1;
    }
    return r;
}

static uint32_t reverse_swap(uint32_t w)
{
    w = (w & 0x55555555u) << 1 | (w >> 1 & 0x55555555u);
    w = (w & 0x33333333u) << 2 | (w >> 2 & 0x33333333u);
    w = (w & 0x0f0f0f0fu) << 4 | (w >> 4 & 0x0f0f0f0fu);
    w = (w & 0x00ff00ffu) << 8 | (w >> 8 & 0x00ff00ffu);
    return w << 16 | w >> 16;
}

static uint32_t reverse_table(uint32_t w)
{
    return (uint32_t)byte_table[w & 255] << 24 | (uint32_t)byte_table[w >> 8 & 255] << 16 |
           (uint32_t)byte_table[w >> 16 & 255] << 8 | byte_table[w >> 24];
}

static uint64_t reverse_wide(uint64_t w)
{
    return (uint64_t)reverse_swap((uint32_t)w) << 32 | reverse_swap((uint32_t)(w >> 32));
}

/* Interleaves the halves of an even number of bits: the outer perfect shuffle. */
static uint32_t interleave(uint16_t high, uint16_t low)
{
    uint32_t parts[2] = {low, high}, result = 0;
    for (int k = 0; k < 2; k++) {
        uint32_t x = parts[k];
        x = (x | x << 8) & 0x00ff00ffu;
        x = (x | x << 4) & 0x0f0f0f0fu;
        x = (x | x << 2) & 0x33333333u;
        x = (x | x << 1) & 0x55555555u;
        result |= x << k;
    }
    return result;
}

static uint16_t even_bits(uint32_t x)
{
    uint16_t r = 0;
    for (int i = 0; i < 16; i++)
        r |= (uint16_t)((x >> 2 * i & 1) << i);
    return r;
}

/* Bit-reversed order by a counter that carries from the top. */
static int permute_counter(int *a, int n)
{
    int swaps = 0;
    for (int i = 0, j = 0; i < n; i++) {
        if (i < j) {
            int t = a[i];
            a[i] = a[j];
            a[j] = t;
            swaps++;
        }
        int bit = n >> 1;
        while (bit > 0 && (j & bit)) {
            j ^= bit;
            bit >>= 1;
        }
        j |= bit;
    }
    return swaps;
}

/* The same order by recursion: evens first, then odds. */
static void permute_split(int *a, int n)
{
    int half = n / 2, copy[LENGTH];
    if (n < 2)
        return;
    for (int i = 0; i < half; i++) {
        copy[i] = a[2 * i];
        copy[half + i] = a[2 * i + 1];
    }
    memcpy(a, copy, (size_t)n * sizeof *a);
    permute_split(a, half);
    permute_split(a + half, half);
}

static void arrays(int n)
{
    int first[LENGTH], second[LENGTH];
    for (int i = 0; i < n; i++)
        first[i] = second[i] = i * i % 257;
    int swaps = permute_counter(first, n);
    permute_split(second, n);
    printf("length %d: %d swaps, %s:", n, swaps,
           memcmp(first, second, (size_t)n * sizeof *first) == 0 ? "equal" : "DIFFERENT");
    for (int i = 0; i < n && i < 8; i++)
        printf(" %d", first[i]);
    printf("\n");
}

int main(void)
{
    unsigned word;
    int wrong = 0, palindromes = 0;
    fill_table();
    while (scanf("%x", &word) == 1) {
        uint32_t r = reverse_loop(word), mixed = interleave((uint16_t)(word >> 16), (uint16_t)word);
        wrong += r != reverse_swap(word) || r != reverse_table(word) || reverse_loop(r) != word;
        wrong += even_bits(mixed) != (uint16_t)word || even_bits(mixed >> 1) != word >> 16;
        palindromes += r == word;
        printf("%08x -> %08x, wide %016llx, mixed %08x\n", word, r,
               (unsigned long long)reverse_wide(word * 0x100000001ull + 1), mixed);
    }
    for (uint32_t i = 0; i < 65536; i++) {
        wrong += reverse_swap(i * 40503u) != reverse_table(i * 40503u);
        palindromes += reverse_table(i << 16) >> 16 == 0 && byte_table[i & 255] == (i & 255);
    }
    printf("%d wrong, %d palindromes\n", wrong, palindromes);
    for (int n = 1; n <= LENGTH; n *= 2)
        arrays(n);
    return 0;
}
