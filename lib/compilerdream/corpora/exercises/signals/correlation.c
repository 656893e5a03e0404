/* Finds delays between signals and periods inside them by correlation, in floats and in signs only. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>

#define LENGTH 192
#define LAGS 64

typedef struct {
    int lag;
    double strength;
} match;

/* One bit per sample; words of 64 make the sign correlation a matter of counting bits. */
typedef struct {
    uint64_t word[LENGTH / 64 + 1];
} signs;

static float first[LENGTH], second[LENGTH];

static double mean(const float *x, int n)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++)
        sum += x[i];
    return sum / n;
}

static double coefficient(const float *x, const float *y, int n)
{
    double mx = mean(x, n), my = mean(y, n), xy = 0.0, xx = 0.0, yy = 0.0;
    for (int i = 0; i < n; i++) {
        double dx = x[i] - mx, dy = y[i] - my;
        xy += dx * dy;
        xx += dx * dx;
        yy += dy * dy;
    }
    return xx > 0.0 && yy > 0.0 ? xy / sqrt(xx * yy) : 0.0;
}

static match best_delay(const float *x, const float *y)
{
    match best = {0, -2.0};
    for (int lag = 0; lag < LAGS; lag++) {
        double c = coefficient(x, y + lag, LENGTH - LAGS);
        if (c > best.strength)
            best = (match){lag, c};
    }
    return best;
}

static signs pack(const float *x, int n)
{
    signs s = {{0}};
    for (int i = 0; i < n; i++)
        s.word[i / 64] |= (uint64_t)(x[i] >= 0.0f) << (i % 64);
    return s;
}

static uint64_t word_from(const signs *s, int bit)
{
    int k = bit / 64, shift = bit % 64;
    if (shift == 0)
        return s->word[k];
    return s->word[k] >> shift | s->word[k + 1] << (64 - shift);
}

static int ones(uint64_t x)
{
    x -= (x >> 1) & 0x5555555555555555u;
    x = (x & 0x3333333333333333u) + ((x >> 2) & 0x3333333333333333u);
    x = (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0fu;
    return (int)((x * 0x0101010101010101u) >> 56);
}

static match best_sign_delay(const float *x, const float *y)
{
    signs a = pack(x, LENGTH), b = pack(y, LENGTH);
    match best = {0, -2.0};
    for (int lag = 0; lag < LAGS; lag++) {
        int different = 0;
        for (int bit = 0; bit < LENGTH - LAGS; bit += 64)
            different += ones(word_from(&a, bit) ^ word_from(&b, bit + lag));
        double c = 1.0 - 2.0 * different / (LENGTH - LAGS);
        if (c > best.strength)
            best = (match){lag, c};
    }
    return best;
}

/* The first peak of the correlation with itself that is nearly as high as any. */
static match period(const float *x)
{
    double c[LAGS], most = -2.0;
    int fallen = 0;
    for (int lag = 0; lag < LAGS; lag++)
        c[lag] = coefficient(x, x + lag, LENGTH - LAGS);
    for (int lag = 1; lag < LAGS - 1; lag++) {
        fallen |= c[lag] < 0.3;
        if (fallen && c[lag] > most)
            most = c[lag];
    }
    fallen = 0;
    for (int lag = 1; lag < LAGS - 1; lag++) {
        fallen |= c[lag] < 0.3;
        if (fallen && c[lag] > 0.9 * most && c[lag] >= c[lag - 1] && c[lag] >= c[lag + 1])
            return (match){lag, c[lag]};
    }
    return (match){0, 0.0};
}

static float noise(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return (float)(int32_t)*state / 2147483648.0f;
}

int main(void)
{
    int delay, beat;
    float level;
    uint32_t state = 5u;
    while (scanf("%d %d %f", &delay, &beat, &level) == 3) {
        float source[LENGTH + LAGS];
        if (delay < 0 || delay >= LAGS || beat < 2)
            continue;
        for (int i = 0; i < LENGTH + LAGS; i++) {
            float phase = (float)(i % beat) / (float)beat;
            source[i] = 0.5f * noise(&state) + (phase < 0.5f ? 4.0f * phase - 1.0f : 3.0f - 4.0f * phase);
        }
        for (int i = 0; i < LENGTH; i++) {
            first[i] = source[i + delay];
            second[i] = 0.5f * source[i] + level * noise(&state);
        }
        match a = best_delay(first, second), b = best_sign_delay(first, second), p = period(first);
        printf("delay %d: found %d (%.4f), by signs %d (%.4f); beat %d: found %d (%.4f), alike %.4f\n", delay, a.lag,
               a.strength, b.lag, b.strength, beat, p.lag, p.strength, coefficient(first, first, LENGTH));
    }
    return 0;
}
