// Hopfield network: stores small pictures as Hebbian weights and recalls them from damaged copies, watching the energy.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WIDTH = 6, HEIGHT = 5, CELLS = WIDTH * HEIGHT, STORED = 4 };

int link_weight[CELLS][CELLS];
int stored[STORED][CELLS];

int overlap(const int *a, const int *b)
{
    int sum = 0;
    for (int i = 0; i < CELLS; i++)
        sum += a[i] * b[i];
    return sum;
}

int energy(const int *state)
{
    int sum = 0;
    for (int i = 0; i < CELLS; i++)
        sum -= state[i] * overlap(link_weight[i], state);
    return sum / 2;
}

int read_state(int *state)
{
    char text[CELLS + 1];
    if (scanf("%30s", text) != 1 || strlen(text) != CELLS)
        return 0;
    for (int i = 0; i < CELLS; i++)
        state[i] = text[i] == 'o' ? 1 : -1;
    return 1;
}

void learn(const int *state)
{
    for (int i = 0; i < CELLS; i++)
        for (int j = 0; j < CELLS; j++)
            if (i != j)
                link_weight[i][j] += state[i] * state[j];
}

/* Asynchronous updates until nothing changes; the energy must never rise. */
int settle(int *state, int *rises)
{
    int sweeps = 0, changed;
    do {
        changed = 0;
        for (int step = 0; step < CELLS; step++) {
            int i = step * 7 % CELLS;
            int field = overlap(link_weight[i], state);
            int wanted = field > 0 ? 1 : field < 0 ? -1 : state[i];
            if (wanted != state[i]) {
                int before = energy(state);
                state[i] = wanted;
                changed++;
                if (energy(state) >= before)
                    ++*rises;
            }
        }
        sweeps++;
    } while (changed && sweeps < 50);
    return sweeps;
}

int main(void)
{
    int state[CELLS], count = 0, rises = 0, tests = 0;
    while (count < STORED && read_state(stored[count]))
        learn(stored[count++]);
    printf("stored %d patterns of %d cells\n", count, CELLS);
    for (int a = 0; a < count; a++)
        for (int b = 0; b < a; b++)
            printf("overlap %d-%d: %d\n", a, b, overlap(stored[a], stored[b]));
    while (read_state(state)) {
        int first = energy(state), sweeps = settle(state, &rises), best = -1;
        for (int p = 0; p < count; p++)
            if (best < 0 || abs(overlap(state, stored[p])) > abs(overlap(state, stored[best])))
                best = p;
        printf("test %d: energy %d to %d in %d sweeps", ++tests, first, energy(state), sweeps);
        if (best >= 0 && overlap(state, stored[best]) == CELLS)
            printf(", recalled pattern %d\n", best);
        else if (best >= 0 && overlap(state, stored[best]) == -CELLS)
            printf(", recalled the negative of pattern %d\n", best);
        else
            printf(", a spurious state near %d\n", best);
        for (int y = 0; y < HEIGHT && tests <= 2; y++) {
            for (int x = 0; x < WIDTH; x++)
                putchar(state[y * WIDTH + x] > 0 ? 'o' : '.');
            putchar('\n');
        }
    }
    printf("energy rises: %d\n", rises);
    return 0;
}
