/* Euclidean rhythms: spreads onsets over a bar by grouping and by a counter, and compares them up to rotation. */
#include <stdio.h>

#define BAR 32

static int group(int onsets, int steps, int *out) {
    int count = onsets, rest = steps - onsets;
    int head[BAR] = {1}, tail[BAR] = {0}, head_len = 1, tail_len = 1, n = 0;
    while (rest > 1 && count > 0) {
        int pairs = count < rest ? count : rest;
        int old_head[BAR], old_len = head_len, left = count - pairs;
        for (int i = 0; i < old_len; i++)
            old_head[i] = head[i];
        for (int i = 0; i < tail_len; i++)
            head[head_len++] = tail[i];
        if (left > 0) {
            for (int i = 0; i < old_len; i++)
                tail[i] = old_head[i];
            tail_len = old_len;
            rest = left;
        } else {
            rest -= pairs;
        }
        count = pairs;
    }
    for (; count > 0; count--)
        for (int i = 0; i < head_len; i++)
            out[n++] = head[i];
    for (; rest > 0; rest--)
        for (int i = 0; i < tail_len; i++)
            out[n++] = tail[i];
    return n;
}

static int rotation_of(const int *a, const int *b, int steps) {
    for (int shift = 0; shift < steps; shift++) {
        int i = 0;
        while (i < steps && a[i] == b[(i + shift) % steps])
            i++;
        if (i == steps)
            return shift;
    }
    return -1;
}

int main(void) {
    int onsets, steps, agree = 0, total = 0;
    while (scanf("%d %d", &onsets, &steps) == 2) {
        int rhythm[BAR], line[BAR], flip[BAR], shortest = BAR, longest = 0;
        if (onsets < 1 || steps > BAR || onsets > steps)
            continue;
        int n = group(onsets, steps, rhythm);
        for (int i = 0; i < steps; i++)
            line[i] = i * onsets % steps < onsets;
        printf("E(%d,%d) ", onsets, steps);
        for (int i = 0; i < n; i++)
            putchar(rhythm[i] ? 'x' : '.');
        printf(" gaps");
        for (int i = 0; i < n; i++) {
            int gap = 1;
            if (!rhythm[i])
                continue;
            while (!rhythm[(i + gap) % n])
                gap++;
            printf(" %d", gap);
            shortest = gap < shortest ? gap : shortest;
            longest = gap > longest ? gap : longest;
        }
        for (int i = 0; i < n; i++)
            flip[i] = rhythm[n - 1 - i];
        int shift = n == steps ? rotation_of(rhythm, line, steps) : -1;
        printf("; spread %d, counter turned by %d, %s\n", longest - shortest, shift,
               rotation_of(rhythm, flip, n) >= 0 ? "same backwards" : "lopsided");
        agree += shift >= 0 && longest - shortest <= 1;
        total++;
    }
    printf("%d of %d rhythms are even and agree\n", agree, total);
    return 0;
}
