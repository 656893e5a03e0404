/* Differences of bytes as codes of varying length: predictors compared by size, and decoded again. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define MOST 400

typedef struct {
    uint8_t bytes[2 * MOST];
    size_t bits;
} stream;

typedef uint8_t (*predictor)(const uint8_t *past, int known);

static uint8_t zero(const uint8_t *past, int known)
{
    (void)past;
    (void)known;
    return 0;
}

static uint8_t previous(const uint8_t *past, int known)
{
    return known > 0 ? past[known - 1] : 0;
}

static uint8_t straight(const uint8_t *past, int known)
{
    if (known < 2)
        return previous(past, known);
    return (uint8_t)(2 * past[known - 1] - past[known - 2]);
}

static uint8_t mean(const uint8_t *past, int known)
{
    if (known < 4)
        return previous(past, known);
    return (uint8_t)((past[known - 1] + past[known - 2] + past[known - 3] + past[known - 4]) >> 2);
}

static uint8_t periodic(const uint8_t *past, int known)
{
    return known < 16 ? previous(past, known) : past[known - 16];
}

static void put(stream *s, unsigned value, int width)
{
    while (width-- > 0) {
        if (s->bits % 8 == 0)
            s->bytes[s->bits / 8] = 0;
        s->bytes[s->bits / 8] |= (uint8_t)((value >> width & 1u) << (7 - s->bits % 8));
        s->bits++;
    }
}

static unsigned take(const stream *s, size_t *at, int width)
{
    unsigned value = 0;
    while (width-- > 0) {
        value = value << 1 | (s->bytes[*at / 8] >> (7 - *at % 8) & 1u);
        ++*at;
    }
    return value;
}

/* 0, -1, 1, -2, 2 and so on become 0, 1, 2, 3, 4. */
static uint8_t fold(uint8_t d)
{
    int8_t v = (int8_t)d;
    return (uint8_t)(v < 0 ? -2 * v - 1 : 2 * v);
}

static uint8_t unfold(uint8_t f)
{
    return (uint8_t)(f & 1 ? -((f >> 1) + 1) : f >> 1);
}

/* Prefix codes in four sizes: 0xx, 10xxxx, 110xxxxxx, 111xxxxxxxx. */
static void put_code(stream *s, uint8_t v)
{
    if (v < 4)
        put(s, v, 3);
    else if (v < 20)
        put(s, 2u << 4 | (v - 4u), 6);
    else if (v < 84)
        put(s, 6u << 6 | (v - 20u), 9);
    else
        put(s, 7u << 8 | v, 11);
}

static uint8_t take_code(const stream *s, size_t *at)
{
    if (!take(s, at, 1))
        return (uint8_t)take(s, at, 2);
    if (!take(s, at, 1))
        return (uint8_t)(take(s, at, 4) + 4);
    if (!take(s, at, 1))
        return (uint8_t)(take(s, at, 6) + 20);
    return (uint8_t)take(s, at, 8);
}

static void encode(const uint8_t *data, int n, predictor guess, stream *s)
{
    s->bits = 0;
    for (int i = 0; i < n; i++)
        put_code(s, fold((uint8_t)(data[i] - guess(data, i))));
}

static int decodes(const stream *s, int n, predictor guess, const uint8_t *expected)
{
    uint8_t data[MOST];
    size_t at = 0;
    for (int i = 0; i < n; i++)
        data[i] = (uint8_t)(guess(data, i) + unfold(take_code(s, &at)));
    return at == s->bits && memcmp(data, expected, (size_t)n) == 0;
}

static uint8_t signal_at(char kind, int i)
{
    switch (kind) {
    case 'r': return (uint8_t)(i * 3);
    case 'q': return (uint8_t)(i * i / 50);
    case 's': return (uint8_t)(i / 9 * 23);
    case 'p': return (uint8_t)("0123456789abcdef"[i % 16] + (i / 64));
    default: break;
    }
    uint32_t h = (uint32_t)(i + 1) * 2654435761u;
    h = (h ^ h >> 15) * 2246822519u;
    return (uint8_t)(h >> 13);
}

int main(void)
{
    static const struct {
        const char *name;
        predictor guess;
    } kinds[] = {{"zero", zero}, {"previous", previous}, {"straight", straight}, {"mean", mean}, {"periodic", periodic}};
    static uint8_t data[MOST];
    static stream s;
    char kind;
    int n;
    while (scanf(" %c %d", &kind, &n) == 2 && n <= MOST) {
        const char *best = "";
        size_t least = SIZE_MAX;
        for (int i = 0; i < n; i++)
            data[i] = signal_at(kind, i);
        printf("%c, %d bytes:", kind, n);
        for (unsigned k = 0; k < sizeof kinds / sizeof *kinds; k++) {
            encode(data, n, kinds[k].guess, &s);
            printf(" %s %zu%s", kinds[k].name, (s.bits + 7) / 8, decodes(&s, n, kinds[k].guess, data) ? "" : " (broken)");
            if (s.bits < least) {
                least = s.bits;
                best = kinds[k].name;
            }
        }
        printf(", best %s\n", best);
    }
    return 0;
}
