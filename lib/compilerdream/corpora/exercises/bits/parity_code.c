/* A code of seven bits for four that corrects one error, its extension that also detects two, and interleaving. */
#include <stdio.h>
#include <string.h>

typedef unsigned char byte;

typedef enum { CLEAN, CORRECTED, DAMAGED } Verdict;

typedef struct {
    byte data;
    Verdict verdict;
} Decoded;

static const char *verdict_name[] = {"clean", "corrected", "damaged"};

static byte parity(unsigned x)
{
    x ^= x >> 4;
    return 0x6996 >> (x & 15) & 1;
}

/* Positions 1 to 7; the powers of two carry parity, position 0 the parity of all. */
byte encode(byte nibble)
{
    byte d0 = nibble & 1, d1 = nibble >> 1 & 1, d2 = nibble >> 2 & 1, d3 = nibble >> 3 & 1;
    byte word = (byte)((d0 ^ d1 ^ d3) << 1 | (d0 ^ d2 ^ d3) << 2 | d0 << 3 | (d1 ^ d2 ^ d3) << 4 |
                       d1 << 5 | d2 << 6 | d3 << 7);
    return word | parity(word);
}

static unsigned syndrome(byte word)
{
    unsigned s = 0;
    for (unsigned position = 1; position < 8; position++)
        if (word >> position & 1)
            s ^= position;
    return s;
}

Decoded decode(byte word)
{
    Decoded result = {0, CLEAN};
    unsigned s = syndrome(word);
    if (parity(word)) {
        word ^= (byte)(1u << s);
        result.verdict = CORRECTED;
    } else if (s != 0) {
        result.verdict = DAMAGED;
    }
    result.data = (byte)((word >> 3 & 1) | (word >> 5 & 1) << 1 | (word >> 6 & 1) << 2 |
                         (word >> 7 & 1) << 3);
    return result;
}

static int distance(byte a, byte b)
{
    int count = 0;
    for (byte x = a ^ b; x; x &= (byte)(x - 1))
        count++;
    return count;
}

/* Turns eight rows of eight bits by a quarter, so that a burst touches many words once. */
static void transpose(const byte in[8], byte out[8])
{
    memset(out, 0, 8);
    for (int row = 0; row < 8; row++)
        for (int column = 0; column < 8; column++)
            out[column] |= (byte)((in[row] >> column & 1) << row);
}

static int send(const char *four, int burst_start, int burst_length, char *received)
{
    byte words[8], channel[8];
    int worst = CLEAN;
    for (int i = 0; i < 4; i++) {
        words[2 * i] = encode((byte)four[i] & 15);
        words[2 * i + 1] = encode((byte)four[i] >> 4);
    }
    transpose(words, channel);
    for (int k = burst_start; k < burst_start + burst_length && k < 64; k++)
        channel[k / 8] ^= (byte)(1 << k % 8);
    transpose(channel, words);
    for (int i = 0; i < 4; i++) {
        Decoded low = decode(words[2 * i]), high = decode(words[2 * i + 1]);
        received[i] = (char)(low.data | high.data << 4);
        if ((int)low.verdict > worst)
            worst = (int)low.verdict;
        if ((int)high.verdict > worst)
            worst = (int)high.verdict;
    }
    return worst;
}

static void exhaust(void)
{
    int counts[3][3] = {{0}}, wrong = 0, least = 8;
    for (byte n = 0; n < 16; n++) {
        byte word = encode(n);
        for (byte m = 0; m < n; m++)
            if (distance(word, encode(m)) < least)
                least = distance(word, encode(m));
        for (int i = 0; i < 8; i++) {
            for (int j = i; j < 8; j++) {
                byte noisy = word ^ (byte)(1u << i) ^ (byte)(i == j ? 0 : 1u << j);
                Decoded d = decode(noisy);
                counts[i == j ? 1 : 2][d.verdict]++;
                wrong += i == j && d.data != n;
            }
        }
        counts[0][decode(word).verdict]++;
        wrong += decode(word).data != n;
    }
    for (int errors = 0; errors < 3; errors++)
        printf("%d errors: clean %d, corrected %d, damaged %d\n", errors, counts[errors][0],
               counts[errors][1], counts[errors][2]);
    printf("least distance %d, wrong %d\n", least, wrong);
}

int main(void)
{
    char word[5], received[5] = "";
    int start, length;
    exhaust();
    while (scanf("%4s %d %d", word, &start, &length) == 3) {
        if (strlen(word) != 4) {
            printf("%s is too short\n", word);
            continue;
        }
        int verdict = send(word, start, length, received);
        printf("%s with a burst of %d at %d: %s, %s\n", word, length, start,
               verdict_name[verdict], strcmp(word, received) == 0 ? "same" : "different");
    }
    return 0;
}
