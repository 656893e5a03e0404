/* Lands waiting aircraft with wake separation by weight class: first come first served against the best order by dynamic programming. */
#include <stdio.h>

#define CLASSES 4
#define MOST 12

/* seconds that the second must keep behind the first: light, medium, heavy, super */
static const int gap[CLASSES][CLASSES] = {
    {60, 60, 60, 60},
    {120, 70, 60, 60},
    {160, 110, 90, 60},
    {220, 170, 130, 90},
};
static const char letters[] = "LMHS";

int served[MOST][MOST][MOST][MOST][CLASSES];
int number[CLASSES];

int best_finish(const int *left, int last)
{
    int *known = &served[left[0]][left[1]][left[2]][left[3]][last];
    int rest[CLASSES], c, any = 0;
    if (*known)
        return *known - 1;
    int best = 1 << 20;
    for (c = 0; c < CLASSES; c++)
        rest[c] = left[c];
    for (c = 0; c < CLASSES; c++) {
        if (!rest[c])
            continue;
        any = 1;
        rest[c]--;
        int t = gap[last][c] + best_finish(rest, c);
        rest[c]++;
        if (t < best)
            best = t;
    }
    if (!any)
        best = 0;
    *known = best + 1;
    return best;
}

void print_best(int *left, int last)
{
    int target = best_finish(left, last), c;
    for (c = 0; c < CLASSES; c++) {
        if (!left[c])
            continue;
        left[c]--;
        if (gap[last][c] + best_finish(left, c) == target) {
            putchar(letters[c]);
            print_best(left, c);
            return;
        }
        left[c]++;
    }
}

int main(void)
{
    char queue[64];
    while (scanf("%63s", queue) == 1) {
        int left[CLASSES] = {0}, seconds = 0, last = -1, best = 1 << 20, first = 0, i, c, good = 1;
        for (i = 0; queue[i]; i++) {
            for (c = 0; c < CLASSES && letters[c] != queue[i]; c++)
                ;
            if (c == CLASSES || left[c] == MOST - 1) {
                good = 0;
                break;
            }
            left[c]++;
            if (last >= 0)
                seconds += gap[last][c];
            last = c;
        }
        if (!good) {
            printf("%s: cannot be planned\n", queue);
            continue;
        }
        for (c = 0; c < CLASSES; c++) {
            if (!left[c])
                continue;
            left[c]--;
            int t = best_finish(left, c);
            left[c]++;
            if (t < best)
                best = t, first = c;
        }
        printf("%s: %d s in order of arrival, %d s as %c", queue, seconds, best, letters[first]);
        left[first]--;
        print_best(left, first);
        putchar('\n');
    }
    return 0;
}
