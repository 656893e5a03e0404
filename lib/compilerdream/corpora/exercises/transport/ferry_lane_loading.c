/* Loads a queue of vehicles onto a two-lane ferry: how many of them fit, which lane each takes, and how many crossings a day's queue needs. */
#include <stdio.h>
#include <string.h>

#define MAX_QUEUE 64
#define MAX_DECK 600

static int lengths[MAX_QUEUE];
static unsigned char reach[MAX_QUEUE + 1][MAX_DECK + 1];
static int deck;

/* the longest prefix of the queue from "first" on that can be split over both lanes; fills lanes[] with 'L' and 'R' */
static int load_ferry(int first, int n, char *lanes)
{
    int taken = 0, total = 0, i, left;
    memset(reach, 0, sizeof reach);
    reach[0][0] = 1;
    for (i = 0; first + i < n; i++) {
        int len = lengths[first + i], any = 0;
        total += len;
        for (left = 0; left <= deck; left++) {
            if (!reach[i][left])
                continue;
            if (left + len <= deck)
                reach[i + 1][left + len] = 1, any = 1;
            if (total - left <= deck)
                reach[i + 1][left] = 1, any = 1;
        }
        if (!any) {
            total -= len;
            break;
        }
        taken = i + 1;
    }
    /* walk back from the fullest left lane */
    for (left = deck; left > 0 && !reach[taken][left]; left--)
        ;
    for (i = taken; i > 0; i--) {
        int len = lengths[first + i - 1];
        if (left >= len && reach[i - 1][left - len]) {
            lanes[i - 1] = 'L';
            left -= len;
        } else {
            lanes[i - 1] = 'R';
        }
    }
    lanes[taken] = '\0';
    return taken;
}

/* the same by plain search */
static int load_by_search(int i, int n, int left, int right)
{
    int a, b;
    if (i == n)
        return 0;
    a = lengths[i] <= left ? 1 + load_by_search(i + 1, n, left - lengths[i], right) : 0;
    b = lengths[i] <= right ? 1 + load_by_search(i + 1, n, left, right - lengths[i]) : 0;
    return a > b ? a : b;
}

/* what a deck hand does who always points to the emptier lane */
static int load_by_eye(int i, int n)
{
    int left = deck, right = deck, start = i;
    for (; i < n; i++) {
        int *lane = left >= right ? &left : &right;
        if (*lane < lengths[i])
            break;
        *lane -= lengths[i];
    }
    return i - start;
}

int main(void)
{
    int day = 0, n;
    while (scanf("%d %d", &deck, &n) == 2) {
        char lanes[MAX_QUEUE + 1];
        int i, first, trips = 0, eye_trips = 0, agree = 1;
        if (deck < 1 || deck > MAX_DECK || n < 0 || n > MAX_QUEUE)
            break;
        for (i = 0; i < n; i++)
            if (scanf("%d", &lengths[i]) != 1 || lengths[i] < 1)
                lengths[i] = 1;
        printf("day %d: %d vehicles, lanes of %d\n", ++day, n, deck);
        for (first = 0; first < n;) {
            int last = first + 14 < n ? first + 14 : n;
            int used[2] = {0, 0}, taken = load_ferry(first, n, lanes);
            if (taken == 0) {
                printf("  vehicle %d of length %d stays ashore\n", first + 1, lengths[first]);
                first++;
                continue;
            }
            if (taken < 14 && load_by_search(first, last, deck, deck) != taken)
                agree = 0;
            for (i = 0; i < taken; i++)
                used[lanes[i] == 'R'] += lengths[first + i];
            if (used[0] > deck || used[1] > deck)
                agree = 0;
            printf("  trip %d takes %2d: %-16s lanes %d + %d\n", ++trips, taken, lanes, used[0], used[1]);
            first += taken;
        }
        for (first = 0; first < n; eye_trips++) {
            int taken = load_by_eye(first, n);
            if (taken == 0)
                taken = 1, eye_trips--;
            first += taken;
        }
        printf("  %d trips, %d by eye, search %s\n", trips, eye_trips, agree ? "agrees" : "DISAGREES");
    }
    return 0;
}
