/* Carves mazes from a seed, walks them by the right-hand rule, compares with the shortest way and counts junctions. */
#include <stdio.h>
#include <string.h>

#define MAX_SIDE 12
#define MAX_CELLS (MAX_SIDE * MAX_SIDE)

/* Directions: 0 north, 1 east, 2 south, 3 west. */
static const int row_step[4] = {-1, 0, 1, 0};
static const int col_step[4] = {0, 1, 0, -1};

struct maze {
    int rows, cols;
    unsigned char open[MAX_CELLS]; /* bit d: passage in direction d */
    unsigned random;
};

static unsigned draw(struct maze *m, unsigned limit)
{
    m->random ^= m->random << 13;
    m->random ^= m->random >> 17;
    m->random ^= m->random << 5;
    return m->random % limit;
}

static int neighbour(const struct maze *m, int cell, int d)
{
    int r = cell / m->cols + row_step[d], c = cell % m->cols + col_step[d];
    return r < 0 || c < 0 || r >= m->rows || c >= m->cols ? -1 : r * m->cols + c;
}

static void join(struct maze *m, int cell, int d)
{
    m->open[cell] |= (unsigned char)(1 << d);
    m->open[neighbour(m, cell, d)] |= (unsigned char)(1 << (d ^ 2));
}

static void carve(struct maze *m, int cell)
{
    int turn = (int)draw(m, 4), stride = draw(m, 2) ? 1 : 3;
    for (int k = 0; k < 4; k++) {
        int d = (turn + k * stride) % 4, next = neighbour(m, cell, d);
        if (next >= 0 && !m->open[next]) {
            join(m, cell, d);
            carve(m, next);
        }
    }
}

static int follow_wall(const struct maze *m, int goal, int limit)
{
    int at = 0, facing = 1, walked = 0;
    while (at != goal && walked < limit) {
        facing = (facing + 1) % 4;
        while (!(m->open[at] >> facing & 1))
            facing = (facing + 3) % 4;
        at = neighbour(m, at, facing);
        walked++;
    }
    return walked;
}

static int shortest(const struct maze *m, int goal, unsigned char *on_path)
{
    int from[MAX_CELLS], queue[MAX_CELLS], head = 0, tail = 0, length = 0;
    for (int i = 0; i < m->rows * m->cols; i++)
        from[i] = -1;
    from[0] = 0;
    queue[tail++] = 0;
    while (head < tail && from[goal] < 0) {
        int at = queue[head++];
        for (int d = 0; d < 4; d++) {
            int next = m->open[at] >> d & 1 ? neighbour(m, at, d) : -1;
            if (next >= 0 && from[next] < 0) {
                from[next] = at;
                queue[tail++] = next;
            }
        }
    }
    for (int at = goal; at != 0; at = from[at], length++)
        on_path[at] = 1;
    on_path[0] = 1;
    return length;
}

static void show(const struct maze *m, const unsigned char *on_path)
{
    for (int r = 0; r < m->rows; r++) {
        for (int c = 0; c < m->cols; c++)
            printf("+%s", m->open[r * m->cols + c] & 1 ? " " : "-");
        printf("+\n");
        for (int c = 0; c < m->cols; c++) {
            int cell = r * m->cols + c;
            printf("%c%c", m->open[cell] & 8 ? ' ' : '|', on_path[cell] ? '.' : ' ');
        }
        printf("|\n");
    }
    for (int c = 0; c < m->cols; c++)
        printf("+-");
    printf("+\n");
}

int main(void)
{
    int rows, cols, extra;
    unsigned seed;
    while (scanf("%d %d %u %d", &rows, &cols, &seed, &extra) == 4) {
        struct maze m = {.rows = rows, .cols = cols, .random = seed | 1u};
        unsigned char on_path[MAX_CELLS] = {0};
        int kinds[5] = {0}, cells, walked, best, passages = 0;
        if (rows < 2 || cols < 2 || rows > MAX_SIDE || cols > MAX_SIDE)
            continue;
        cells = rows * cols;
        carve(&m, cells / 2);
        while (extra-- > 0) {
            int cell = (int)draw(&m, (unsigned)cells), d = (int)draw(&m, 4);
            if (neighbour(&m, cell, d) >= 0)
                join(&m, cell, d);
        }
        walked = follow_wall(&m, cells - 1, 8 * cells);
        best = shortest(&m, cells - 1, on_path);
        for (int i = 0; i < cells; i++) {
            int ways = 0;
            for (int d = 0; d < 4; d++)
                ways += m.open[i] >> d & 1;
            kinds[ways]++;
            passages += ways;
        }
        passages /= 2;
        printf("%d x %d: %d passages, %d loops, dead ends %d, junctions %d\n", rows, cols, passages,
               passages - cells + 1, kinds[1], kinds[3] + kinds[4]);
        printf("shortest %d, right hand %d, parity %s\n", best, walked, (walked - best) % 2 ? "wrong" : "ok");
        if (cells <= 60)
            show(&m, on_path);
    }
    return 0;
}
