/* A small 64-bit add-shift-xor block cipher in codebook, chaining and counter modes with padding. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define ROUNDS 24
#define STEP 0x9e3779b9u
#define CAPACITY 128

static uint32_t key_words[4];

static void make_key(const char *phrase)
{
    uint32_t state = 0x243f6a88u;
    for (int i = 0; i < 4; i++) {
        for (const char *p = phrase; *p; p++)
            state = (state ^ (unsigned char)*p) * 16777619u + (uint32_t)i;
        key_words[i] = state;
    }
}

static void encrypt_block(uint32_t v[2])
{
    uint32_t a = v[0], b = v[1], sum = 0;
    for (int i = 0; i < ROUNDS; i++) {
        a += (((b << 4) ^ (b >> 5)) + b) ^ (sum + key_words[sum & 3]);
        sum += STEP;
        b += (((a << 4) ^ (a >> 5)) + a) ^ (sum + key_words[(sum >> 11) & 3]);
    }
    v[0] = a;
    v[1] = b;
}

static void decrypt_block(uint32_t v[2])
{
    uint32_t a = v[0], b = v[1], sum = STEP * (uint32_t)ROUNDS;
    for (int i = 0; i < ROUNDS; i++) {
        b -= (((a << 4) ^ (a >> 5)) + a) ^ (sum + key_words[(sum >> 11) & 3]);
        sum -= STEP;
        a -= (((b << 4) ^ (b >> 5)) + b) ^ (sum + key_words[sum & 3]);
    }
    v[0] = a;
    v[1] = b;
}

static void load(const unsigned char *bytes, uint32_t v[2])
{
    v[0] = v[1] = 0;
    for (int i = 0; i < 8; i++)
        v[i / 4] = v[i / 4] << 8 | bytes[i];
}

static void store(const uint32_t v[2], unsigned char *bytes)
{
    for (int i = 0; i < 8; i++)
        bytes[i] = (unsigned char)(v[i / 4] >> (24 - 8 * (i % 4)));
}

/* Fills up to a whole number of blocks; every added byte holds their count. */
static int pad(unsigned char *data, int length)
{
    int extra = 8 - length % 8;
    memset(data + length, extra, (size_t)extra);
    return length + extra;
}

static int unpad(const unsigned char *data, int length)
{
    int extra = length ? data[length - 1] : 0;
    if (extra < 1 || extra > 8 || extra > length)
        return -1;
    for (int i = length - extra; i < length; i++)
        if (data[i] != extra)
            return -1;
    return length - extra;
}

static void run_mode(char mode, int opening, unsigned char *data, int length)
{
    uint32_t chain[2] = {0x01234567u, 0x89abcdefu};
    for (int at = 0; at < length; at += 8) {
        uint32_t v[2], in[2];
        load(data + at, v);
        memcpy(in, v, sizeof in);
        switch (mode) {
        case 'e':
            if (opening)
                decrypt_block(v);
            else
                encrypt_block(v);
            break;
        case 'b':
            if (opening) {
                decrypt_block(v);
                v[0] ^= chain[0];
                v[1] ^= chain[1];
                memcpy(chain, in, sizeof chain);
            } else {
                v[0] ^= chain[0];
                v[1] ^= chain[1];
                encrypt_block(v);
                memcpy(chain, v, sizeof chain);
            }
            break;
        default: {
            uint32_t pad_words[2] = {chain[0], chain[1] + (uint32_t)(at / 8)};
            encrypt_block(pad_words);
            v[0] ^= pad_words[0];
            v[1] ^= pad_words[1];
        }
        }
        store(v, data + at);
    }
}

static int repeated_blocks(const unsigned char *data, int length)
{
    int repeats = 0;
    for (int i = 8; i < length; i += 8)
        for (int j = 0; j < i; j += 8)
            if (memcmp(data + i, data + j, 8) == 0) {
                repeats++;
                break;
            }
    return repeats;
}

int main(void)
{
    static const char modes[] = "ebc";
    static const char *const names[] = {"codebook", "chaining", "counter"};
    char phrase[64], line[100];
    if (!fgets(phrase, sizeof phrase, stdin))
        return 0;
    phrase[strcspn(phrase, "\n")] = '\0';
    make_key(phrase);
    printf("key %08x %08x %08x %08x\n", (unsigned)key_words[0], (unsigned)key_words[1],
           (unsigned)key_words[2], (unsigned)key_words[3]);
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        int n = (int)strlen(line);
        printf("\"%s\"\n", line);
        for (int m = 0; m < 3; m++) {
            unsigned char data[CAPACITY], work[CAPACITY];
            memcpy(data, line, (size_t)n);
            int total = pad(data, n);
            run_mode(modes[m], 0, data, total);
            memcpy(work, data, (size_t)total);
            run_mode(modes[m], 1, work, total);
            int back = unpad(work, total);
            int good = back == n && memcmp(work, line, (size_t)n) == 0;
            /* One damaged bit in the first block: how many bytes of the text suffer? */
            int damage = 0;
            data[0] ^= 1;
            memcpy(work, data, (size_t)total);
            data[0] ^= 1;
            run_mode(modes[m], 1, work, total);
            for (int i = 0; i < n; i++)
                damage += work[i] != (unsigned char)line[i];
            printf("  %-8s ", names[m]);
            for (int i = 0; i < 8; i++)
                printf("%02x", data[i]);
            printf("... %d bytes, %d repeats, %s, damage %d\n", total, repeated_blocks(data, total),
                   good ? "opened" : "lost", damage);
        }
    }
    return 0;
}
