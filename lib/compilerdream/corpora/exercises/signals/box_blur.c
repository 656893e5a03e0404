/* Box blur with running sums in rows and columns, repeated towards a bell; checked pixel by pixel. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { ROWS = 24, COLUMNS = 40 };

typedef uint8_t pixel;

static pixel image[ROWS][COLUMNS], spare[ROWS][COLUMNS], reference[ROWS][COLUMNS];

static int clamp(int v, int low, int high)
{
    return v < low ? low : v > high ? high : v;
}

/* One line of `n` pixels, `stride` apart; edges repeat. */
static void blur_line(const pixel *from, pixel *to, int n, int stride, int radius)
{
    int width = 2 * radius + 1;
    unsigned sum = 0;
    for (int i = -radius; i <= radius; i++)
        sum += from[clamp(i, 0, n - 1) * stride];
    for (int i = 0; i < n; i++) {
        to[i * stride] = (pixel)((sum + (unsigned)width / 2) / (unsigned)width);
        sum += from[clamp(i + radius + 1, 0, n - 1) * stride];
        sum -= from[clamp(i - radius, 0, n - 1) * stride];
    }
}

static void blur(int radius)
{
    for (int r = 0; r < ROWS; r++)
        blur_line(image[r], spare[r], COLUMNS, 1, radius);
    for (int c = 0; c < COLUMNS; c++)
        blur_line(&spare[0][c], &image[0][c], ROWS, COLUMNS, radius);
}

static pixel average(pixel (*from)[COLUMNS], int r, int c, int down, int across)
{
    unsigned sum = 0, count = 0;
    for (int y = -down; y <= down; y++) {
        for (int x = -across; x <= across; x++) {
            sum += from[clamp(r + y, 0, ROWS - 1)][clamp(c + x, 0, COLUMNS - 1)];
            count++;
        }
    }
    return (pixel)((sum + count / 2) / count);
}

static void blur_slowly(int radius)
{
    static pixel half[ROWS][COLUMNS];
    for (int r = 0; r < ROWS; r++)
        for (int c = 0; c < COLUMNS; c++)
            half[r][c] = average(reference, r, c, 0, radius);
    for (int r = 0; r < ROWS; r++)
        for (int c = 0; c < COLUMNS; c++)
            reference[r][c] = average(half, r, c, radius, 0);
}

static void paint(char shape)
{
    for (int r = 0; r < ROWS; r++) {
        for (int c = 0; c < COLUMNS; c++) {
            int dy = r - ROWS / 2, dx = c - COLUMNS / 2, v;
            switch (shape) {
            case 'd': v = 4 * dy * dy + dx * dx < 90 ? 255 : 0; break;
            case 's': v = c % 8 < 4 ? 220 : 30; break;
            case 'p': v = dy == 0 && dx == 0 ? 255 : 0; break;
            default: v = (r * 37 ^ c * 101) & 255;
            }
            image[r][c] = (pixel)v;
        }
    }
}

int main(void)
{
    static const char shade[] = " .-:=+*%#@";
    char shape;
    int radius, times;
    while (scanf(" %c %d %d", &shape, &radius, &times) == 3) {
        paint(shape);
        memcpy(reference, image, sizeof image);
        for (int k = 0; k < times; k++) {
            blur(radius);
            blur_slowly(radius);
        }
        unsigned sum = 0, least = 255, most = 0;
        for (int r = 0; r < ROWS; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                unsigned v = image[r][c];
                sum += v;
                least = v < least ? v : least;
                most = v > most ? v : most;
            }
        }
        printf("%c radius %d, %d times: sum %u in %u..%u, %s\n", shape, radius, times, sum, least, most,
               memcmp(image, reference, sizeof image) == 0 ? "agree" : "DIFFER");
        for (int r = 1; r < ROWS && times > 1; r += 4) {
            for (int c = 0; c < COLUMNS; c++)
                putchar(shade[image[r][c] * 10 / 256]);
            putchar('\n');
        }
    }
    return 0;
}
