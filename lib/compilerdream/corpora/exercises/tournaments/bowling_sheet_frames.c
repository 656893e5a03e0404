/* Fills ten-pin bowling sheets frame by frame and verifies each total by walking the raw rolls a second way. */
#include <stdio.h>

#define FRAMES 10
#define MAX_ROLLS 21

static int rolls[MAX_ROLLS], roll_count;

static int pins_of(char c, int before)
{
    switch (c) {
    case 'X': return 10;
    case '/': return 10 - before;
    case '-': return 0;
    default: return c >= '0' && c <= '9' ? c - '0' : -1;
    }
}

static int read_sheet(const char *text)
{
    int before = 0;
    roll_count = 0;
    for (; *text; text++) {
        int pins = pins_of(*text, before);
        if (pins < 0 || roll_count == MAX_ROLLS)
            return 0;
        rolls[roll_count++] = pins;
        before = *text == '/' || *text == 'X' ? 0 : pins;
    }
    return 1;
}

static int at(int i)
{
    return i < roll_count ? rolls[i] : 0;
}

/* Frame method: look ahead for the bonus; -1 when the sheet does not fit. */
static int score_frames(int running[FRAMES])
{
    int i = 0, total = 0;
    for (int f = 0; f < FRAMES; f++) {
        if (i >= roll_count)
            return -1;
        if (at(i) == 10) {
            total += 10 + at(i + 1) + at(i + 2);
            i += f == FRAMES - 1 ? 3 : 1;
        } else if (at(i) + at(i + 1) > 10) {
            return -1;
        } else {
            int spare = at(i) + at(i + 1) == 10;
            total += at(i) + at(i + 1) + (spare ? at(i + 2) : 0);
            i += spare && f == FRAMES - 1 ? 3 : 2;
        }
        running[f] = total;
    }
    return i == roll_count ? total : -1;
}

/* Roll method: every roll carries a weight 1, 2 or 3 pushed forward by earlier strikes and spares. */
static int score_weights(void)
{
    int weight = 1, after = 1, total = 0, frame = 0, first = -1;
    for (int i = 0; i < roll_count; i++) {
        int now = weight;
        total += now * rolls[i];
        weight = after;
        after = 1;
        if (frame >= FRAMES - 1)
            continue;
        if (first < 0 && rolls[i] == 10) {
            weight++;
            after++;
            frame++;
        } else if (first < 0) {
            first = rolls[i];
        } else {
            if (first + rolls[i] == 10)
                weight++;
            first = -1;
            frame++;
        }
    }
    return total;
}

int main(void)
{
    char text[64];
    int best = -1, games = 0;
    while (scanf("%63s", text) == 1) {
        int running[FRAMES], total;
        printf("%-22s", text);
        if (!read_sheet(text) || (total = score_frames(running)) < 0) {
            printf(" not a complete game\n");
            continue;
        }
        for (int f = 0; f < FRAMES; f++)
            printf(" %3d", running[f]);
        printf("  %s\n", score_weights() == total ? "agree" : "DIFFER");
        games++;
        if (total > best)
            best = total;
    }
    printf("%d games, best %d\n", games, best);
    return 0;
}
