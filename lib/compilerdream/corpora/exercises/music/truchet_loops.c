/* Truchet tiles: follows the curves that quarter-circle tiles form and counts loops and paths, checked by joining sets. */
#include <stdio.h>

#define SIDE 24

enum side { NORTH, EAST, SOUTH, WEST };

static char tile[SIDE][SIDE];
static unsigned char used[SIDE][SIDE]; /* one bit per arc of the tile */
static int parent[2 * SIDE * (SIDE + 1)];
static int rows, columns;

static int leave_by(char t, int entered) {
    switch (t) {
    case '/': /* arcs join north-west and south-east */
        return 3 - entered;
    case '\\': /* arcs join north-east and south-west */
        return entered ^ 1;
    default: /* a bridge: straight across */
        return (entered + 2) % 4;
    }
}

static int arc_of(char t, int entered) {
    if (t == '/')
        return entered == EAST || entered == SOUTH;
    if (t == '\\')
        return entered >= SOUTH;
    return entered & 1;
}

static int edge_number(int r, int c, int side) {
    if (side == NORTH || side == SOUTH)
        return (r + (side == SOUTH)) * columns + c;
    return (rows + 1) * columns + r * (columns + 1) + c + (side == EAST);
}

/* Walks from a tile until the curve leaves the sheet or closes; returns its length, negative if it closed. */
static int follow(int r, int c, int entered) {
    static const int dr[4] = {-1, 0, 1, 0}, dc[4] = {0, 1, 0, -1};
    int length = 0;
    while (r >= 0 && c >= 0 && r < rows && c < columns) {
        int arc = arc_of(tile[r][c], entered);
        if (used[r][c] >> arc & 1)
            return -length;
        used[r][c] |= (unsigned char)(1 << arc);
        length++;
        int out = leave_by(tile[r][c], entered);
        r += dr[out];
        c += dc[out];
        entered = (out + 2) % 4;
    }
    return length;
}

static int find(int x) {
    while (parent[x] != x)
        x = parent[x] = parent[parent[x]];
    return x;
}

static int sets_by_joining(void) {
    int edges = (rows + 1) * columns + rows * (columns + 1), sets = edges;
    for (int i = 0; i < edges; i++)
        parent[i] = i;
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++)
            for (int s = 0; s < 4; s++) {
                int a = find(edge_number(r, c, s)), b = find(edge_number(r, c, leave_by(tile[r][c], s)));
                if (a != b) {
                    parent[a] = b;
                    sets--;
                }
            }
    return sets;
}

static void fill_sheet(unsigned seed, int bridges) {
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) {
            seed = seed * 1664525u + 1013904223u;
            int dice = (int)(seed >> 16 & 127);
            tile[r][c] = dice < bridges ? '+' : dice & 1 ? '/' : '\\';
            used[r][c] = 0;
        }
}

int main(void) {
    unsigned seed;
    int bridges, sheets = 0, agreed = 0;
    while (scanf("%d %d %u %d", &rows, &columns, &seed, &bridges) == 4) {
        if (rows < 1 || columns < 1 || rows > SIDE || columns > SIDE)
            break;
        int paths = 0, loops = 0, longest_path = 0, longest_loop = 0, smallest = 0, arcs = 0;
        fill_sheet(seed, bridges);
        for (int i = 0; i < 2 * (rows + columns); i++) {
            int r = 0, c = 0, side;
            if (i < 2 * columns) {
                c = i / 2;
                side = i % 2 ? SOUTH : NORTH;
                r = i % 2 ? rows - 1 : 0;
            } else {
                r = (i - 2 * columns) / 2;
                side = i % 2 ? EAST : WEST;
                c = i % 2 ? columns - 1 : 0;
            }
            int length = follow(r, c, side);
            if (length > 0) {
                paths++;
                arcs += length;
                longest_path = length > longest_path ? length : longest_path;
            }
        }
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++)
                for (int s = 0; s < 4; s++) {
                    int length = -follow(r, c, s);
                    if (length <= 0)
                        continue;
                    loops++;
                    arcs += length;
                    smallest += length == 4;
                    longest_loop = length > longest_loop ? length : longest_loop;
                }
        for (int r = 0; r < rows && rows <= 8; r++)
            printf("  %.*s\n", columns, tile[r]);
        int sets = sets_by_joining();
        int good = sets == paths + loops && paths == rows + columns && arcs == 2 * rows * columns;
        printf("sheet %d, %d by %d: %d paths (longest %d), %d loops (longest %d, %d circles), %s\n", ++sheets, rows, columns, paths,
               longest_path, loops, longest_loop, smallest, good ? "sets agree" : "MISMATCH");
        agreed += good;
    }
    printf("%d of %d sheets agree\n", agreed, sheets);
    return 0;
}
