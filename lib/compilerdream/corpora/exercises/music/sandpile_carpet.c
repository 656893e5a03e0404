/* Sandpile carpets: a tall heap topples into a pattern; the result is compared with toppling in another order. */
#include <stdio.h>

#define SIDE 41

typedef int carpet[SIDE][SIDE];

int lost;

/* Topples a cell and, as long as they are too high, its neighbours. */
void topple(carpet sand, int size, int r, int c) {
    if (r < 0 || c < 0 || r >= size || c >= size) {
        return;
    }
    while (sand[r][c] >= 4) {
        int share = sand[r][c] / 4;
        sand[r][c] -= 4 * share;
        for (int d = 0; d < 4; d++) {
            int y = r + (d == 0) - (d == 1), x = c + (d == 2) - (d == 3);
            if (y < 0 || x < 0 || y >= size || x >= size)
                lost += share;
            else
                sand[y][x] += share;
        }
        if (share > 1)
            continue;
        topple(sand, size, r - 1, c);
        topple(sand, size, r, c - 1);
    }
}

int sweep(carpet sand, int size, int backwards) {
    int active = 0;
    for (int i = 0; i < size * size; i++) {
        int k = backwards ? size * size - 1 - i : i;
        if (sand[k / size][k % size] >= 4) {
            topple(sand, size, k / size, k % size);
            active++;
        }
    }
    return active;
}

int main(void) {
    static carpet first, second;
    int size, grains, spots;
    while (scanf("%d %d %d", &size, &grains, &spots) == 3) {
        if (size < 3 || size > SIDE || grains < 0 || grains > 6000 || spots < 1 || spots > 4)
            continue;
        int sweeps[2] = {0, 0}, left = 0, count[4] = {0}, differ = 0;
        for (int i = 0; i < size * size; i++)
            first[i / size][i % size] = second[i / size][i % size] = 0;
        for (int s = 0; s < spots; s++) {
            int r = size * (s + 1) / (spots + 1);
            first[r][r] += grains;
            second[r][r] += grains;
        }
        lost = 0;
        while (sweep(second, size, 1))
            sweeps[1]++;
        lost = 0;
        while (sweep(first, size, 0))
            sweeps[0]++;
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                left += first[r][c];
                count[first[r][c]]++;
                differ += first[r][c] != second[r][c];
                if (size <= 15)
                    putchar(" .o#"[first[r][c]]);
            }
            if (size <= 15)
                printf("|\n");
        }
        printf("size %d: %d sweeps or %d backwards, heights %d %d %d %d, fallen off %d, %s\n", size, sweeps[0], sweeps[1], count[0],
               count[1], count[2], count[3], lost,
               differ || left + lost != grains * spots ? "MISMATCH" : "order does not matter");
    }
    return 0;
}
