/* A byte-shuffling stream cipher: ciphers lines with a key, deciphers them, and shows the bias of its second byte. */
#include <stdio.h>
#include <string.h>

struct shuffle {
    unsigned char box[256];
    unsigned char i, j;
};

void exchange(struct shuffle *s, int a, int b)
{
    unsigned char kept = s->box[a];
    s->box[a] = s->box[b];
    s->box[b] = kept;
}

void start(struct shuffle *s, const unsigned char *key, int length)
{
    unsigned char at = 0;
    for (int k = 0; k < 256; k++)
        s->box[k] = (unsigned char)k;
    for (int k = 0; k < 256; k++) {
        at = (unsigned char)(at + s->box[k] + key[k % length]);
        exchange(s, k, at);
    }
    s->i = s->j = 0;
}

unsigned char next_byte(struct shuffle *s)
{
    s->i++;
    s->j = (unsigned char)(s->j + s->box[s->i]);
    exchange(s, s->i, s->j);
    return s->box[(s->box[s->i] + s->box[s->j]) & 255];
}

void apply_stream(struct shuffle s, const unsigned char *from, unsigned char *to, int length)
{
    for (int k = 0; k < length; k++)
        to[k] = from[k] ^ next_byte(&s);
}

/* Over many keys the second byte is zero about twice as often as it should be. */
void measure_bias(int keys)
{
    int zeros[3] = {0, 0, 0};
    struct shuffle s;
    for (int n = 0; n < keys; n++) {
        unsigned char key[5] = {(unsigned char)n, (unsigned char)(n >> 8), 77, (unsigned char)(n * 31), 5};
        start(&s, key, 5);
        for (int k = 0; k < 3; k++)
            zeros[k] += next_byte(&s) == 0;
    }
    printf("%d keys, zero bytes first %d, second %d, third %d, expected %d\n", keys, zeros[0], zeros[1], zeros[2],
           keys / 256);
}

int main(void)
{
    char key[64], line[128];
    unsigned char secret[128], opened[128];
    struct shuffle s;
    while (fgets(key, sizeof key, stdin) && fgets(line, sizeof line, stdin)) {
        key[strcspn(key, "\n")] = '\0';
        int length = (int)strcspn(line, "\n"), key_length = (int)strlen(key);
        if (key_length == 0) {
            printf("empty key\n");
            continue;
        }
        start(&s, (const unsigned char *)key, key_length);
        apply_stream(s, (const unsigned char *)line, secret, length);
        apply_stream(s, secret, opened, length);
        printf("%s: ", key);
        for (int k = 0; k < length; k++)
            printf("%02X", secret[k]);
        printf(" %s\n", memcmp(opened, line, (size_t)length) == 0 ? "opens" : "fails");
    }
    measure_bias(5120);
    return 0;
}
