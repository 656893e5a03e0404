/* Rail fence cipher: draws the fence, writes and reads the zigzag, and finds the rail count by trial. */
#include <stdio.h>
#include <string.h>

#define LIMIT 80

int rail_of(int position, int rails)
{
    if (rails == 1)
        return 0;
    int cycle = 2 * (rails - 1);
    int phase = position % cycle;
    return phase < rails ? phase : cycle - phase;
}

int fence_order(int length, int rails, int offset, int order[])
{
    int n = 0;
    for (int r = 0; r < rails; r++)
        for (int i = 0; i < length; i++)
            if (rail_of(i + offset, rails) == r)
                order[n++] = i;
    return n;
}

void encode_fence(const char *plain, int rails, int offset, char *secret)
{
    int order[LIMIT];
    int n = fence_order((int)strlen(plain), rails, offset, order);
    for (int i = 0; i < n; i++)
        secret[i] = plain[order[i]];
    secret[n] = '\0';
}

void decode_fence(const char *secret, int rails, int offset, char *plain)
{
    int order[LIMIT];
    int n = fence_order((int)strlen(secret), rails, offset, order);
    for (int i = 0; i < n; i++)
        plain[order[i]] = secret[i];
    plain[n] = '\0';
}

void draw_fence(const char *plain, int rails, int offset)
{
    for (int r = 0; r < rails; r++) {
        char row[LIMIT];
        int last = 0, i;
        for (i = 0; plain[i]; i++) {
            row[i] = ' ';
            if (rail_of(i + offset, rails) == r) {
                row[i] = plain[i];
                last = i + 1;
            }
        }
        row[last] = '\0';
        printf("  |%s\n", row);
    }
}

int find_rails(const char *secret, int offset, const char *crib)
{
    char trial[LIMIT];
    int length = (int)strlen(secret);
    for (int rails = 2; rails < length; rails++) {
        decode_fence(secret, rails, offset, trial);
        if (strstr(trial, crib))
            return rails;
    }
    return 0;
}

/* How many encodings in a row bring the text back. */
int fence_period(const char *plain, int rails, int offset)
{
    char a[LIMIT], b[LIMIT];
    strcpy(a, plain);
    for (int n = 1; n <= 5000; n++) {
        encode_fence(a, rails, offset, b);
        if (strcmp(b, plain) == 0)
            return n;
        strcpy(a, b);
    }
    return -1;
}

int main(void)
{
    int rails, offset;
    char crib[20], text[LIMIT], secret[LIMIT], opened[LIMIT];
    while (scanf("%d %d %19s %79s", &rails, &offset, crib, text) == 4) {
        if (rails < 1 || offset < 0) {
            printf("bad fence\n");
            continue;
        }
        encode_fence(text, rails, offset, secret);
        decode_fence(secret, rails, offset, opened);
        printf("%d rails, offset %d\n", rails, offset);
        draw_fence(text, rails, offset);
        printf("  secret %s\n", secret);
        printf("  opened %s: %s\n", opened, strcmp(text, opened) == 0 ? "same" : "different");
        printf("  crib %s gives %d rails; ", crib, find_rails(secret, offset, crib));
        printf("text returns after %d rounds\n", fence_period(text, rails, offset));
    }
    return 0;
}
