/* Typewriter art: types a picture of ink densities by overstriking, counts the keystrokes and reads the paper back. */
#include <stdio.h>
#include <string.h>

#define MARGIN 60
#define LAYERS 4

/* how much ink each key leaves, and the keys struck on one spot for each density 0 to 9 */
static const struct {
    char key;
    int ink;
} ribbon[] = {{'.', 1}, {'-', 2}, {'o', 3}, {'X', 5}, {'H', 6}};
static const char *const strikes[10] = {"", ".", "-", "o", "o.", "X", "H", "H.", "XoX", "HXo-"};

struct machine {
    char paper[LAYERS][MARGIN];
    int carriage, keys, returns, jams;
};

static void strike(struct machine *m, char key) {
    m->keys++;
    if (m->carriage >= MARGIN) {
        m->jams++;
        return;
    }
    if (key != ' ') {
        int layer = 0;
        while (layer < LAYERS && m->paper[layer][m->carriage] != ' ')
            layer++;
        if (layer == LAYERS)
            m->jams++;
        else
            m->paper[layer][m->carriage] = key;
    }
    m->carriage++;
}

static int ink_at(const struct machine *m, int column) {
    int ink = 0;
    for (int l = 0; l < LAYERS; l++)
        for (int k = 0; k < (int)(sizeof ribbon / sizeof *ribbon); k++)
            if (m->paper[l][column] == ribbon[k].key)
                ink += ribbon[k].ink;
    return ink;
}

int main(void) {
    static struct machine backspacing, passing;
    char line[128];
    int lines = 0, differ = 0, cells = 0;
    int total_backspace = 0, total_passes = 0, mixed = 0, histogram[20] = {0};
    while (fgets(line, sizeof line, stdin)) {
        int length = 0;
        while (line[length] && line[length] != '\n' && line[length] != '\r' && length < MARGIN)
            length++;
        memset(&backspacing, 0, sizeof backspacing);
        memset(&passing, 0, sizeof passing);
        memset(backspacing.paper, ' ', sizeof backspacing.paper);
        memset(passing.paper, ' ', sizeof passing.paper);

        /* first way: strike every key of a spot at once, with the backspace between them */
        for (int c = 0; c < length; c++) {
            int density = line[c] >= '0' && line[c] <= '9' ? line[c] - '0' : 0;
            const char *keys = strikes[density];
            if (!*keys)
                strike(&backspacing, ' ');
            for (const char *k = keys; *k; k++) {
                if (k != keys) {
                    backspacing.carriage--;
                    backspacing.keys++;
                }
                strike(&backspacing, *k);
            }
        }
        /* second way: run over the line once per layer; stop after the last spot that needs this layer */
        for (int l = 0; l < LAYERS; l++) {
            int last = -1;
            for (int c = 0; c < length; c++)
                if (line[c] >= '0' && line[c] <= '9' && (int)strlen(strikes[line[c] - '0']) > l)
                    last = c;
            if (last < 0)
                break;
            if (l > 0) {
                passing.carriage = 0;
                passing.returns++;
                passing.keys++;
            }
            for (int c = 0; c <= last; c++) {
                int density = line[c] >= '0' && line[c] <= '9' ? line[c] - '0' : 0;
                strike(&passing, (int)strlen(strikes[density]) > l ? strikes[density][l] : ' ');
            }
        }
        /* both papers must look alike and the top layer is shown */
        char shown[MARGIN + 1];
        int width = 0;
        for (int c = 0; c < length; c++) {
            int a = ink_at(&backspacing, c), b = ink_at(&passing, c);
            differ += a != b;
            histogram[a < 20 ? a : 19]++;
            cells++;
            shown[c] = ' ';
            for (int l = 0; l < LAYERS; l++)
                if (backspacing.paper[l][c] != ' ')
                    shown[c] = a > 9 ? '@' : backspacing.paper[0][c];
            if (shown[c] != ' ')
                width = c + 1;
        }
        shown[width] = '\0';
        printf("%-30s| %3d or %3d keys, %d returns\n", shown, backspacing.keys, passing.keys, passing.returns);
        int cheaper = passing.keys < backspacing.keys ? passing.keys : backspacing.keys;
        total_backspace += backspacing.keys;
        total_passes += passing.keys;
        mixed += cheaper;
        if (backspacing.jams + passing.jams)
            printf("jammed %d times\n", backspacing.jams + passing.jams);
        lines++;
    }
    printf("%d lines, %d spots: %d keys with backspaces, %d in passes, %d choosing per line\n", lines, cells, total_backspace,
           total_passes, mixed);
    printf("ink:");
    for (int i = 0; i < 20; i++)
        if (histogram[i])
            printf(" %d:%d", i, histogram[i]);
    printf("\nboth papers %s\n", differ ? "DIFFER" : "look alike");
    return 0;
}
