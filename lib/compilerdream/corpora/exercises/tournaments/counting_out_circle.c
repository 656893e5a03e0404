/* Counting-out rhymes: who leaves the circle in which order, the survivor by formula, and the rhyme length that saves a child. */
#include <stdio.h>

#define MAX_CHILDREN 40

/* The circle is a linked ring of next-pointers; fills the order and returns the survivor (from 0). */
int count_out(int children, int beats, int *order)
{
    int next[MAX_CHILDREN], before = children - 1;
    for (int i = 0; i < children; i++)
        next[i] = (i + 1) % children;
    for (int left = children; left > 1; left--) {
        for (int k = (beats - 1) % left; k > 0; k--)
            before = next[before];
        *order++ = next[before];
        next[before] = next[next[before]];
    }
    *order = next[before];
    return next[before];
}

int survivor(int children, int beats)
{
    return children == 1 ? 0 : (survivor(children - 1, beats) + beats) % children;
}

/* When does this child leave? Follow its seat number from circle to circle. */
int leaves_as(int children, int beats, int child)
{
    int seat = child, turn = 1;
    while (children > 1) {
        int out = (beats - 1) % children;
        if (seat == out)
            return turn;
        seat = (seat - out - 1 + children) % children;
        children--;
        turn++;
    }
    return turn;
}

int saving_rhyme(int children, int child)
{
    for (int beats = 1; beats <= 1000; beats++)
        if (survivor(children, beats) == child)
            return beats;
    return 0;
}

int main(void)
{
    int children, beats, child;
    while (scanf("%d %d %d", &children, &beats, &child) == 3) {
        int order[MAX_CHILDREN], last, agree = 1;
        if (children < 1 || children > MAX_CHILDREN || beats < 1 || child < 1 || child > children) {
            printf("no such circle\n");
            continue;
        }
        last = count_out(children, beats, order);
        printf("%d children, %d beats:", children, beats);
        for (int i = 0; i < children; i++) {
            printf(" %d", order[i] + 1);
            agree = agree && leaves_as(children, beats, order[i]) == i + 1;
        }
        printf("\n  survivor %d (formula %d), child %d leaves as number %d, saved by %d beats, %s\n", last + 1,
               survivor(children, beats) + 1, child, leaves_as(children, beats, child - 1),
               saving_rhyme(children, child - 1), agree ? "orders agree" : "orders differ");
    }
    return 0;
}
