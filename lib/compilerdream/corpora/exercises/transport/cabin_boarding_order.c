/* Compares boarding orders of an aeroplane cabin: passengers walk down one aisle, stow bags, and let neighbours out; counts the steps until all sit. */
#include <stdio.h>
#include <stdint.h>
#include <string.h>

enum { max_rows = 30, abreast = 6, most = max_rows * abreast };

struct passenger {
    int row, column;
    int bags;
    int wait;
    int place; /* -1 queue, row number in the aisle, max_rows + 1 seated */
};

struct cabin {
    int rows;
    int aisle[max_rows];
    unsigned char seated[max_rows][abreast];
    long shuffles, blocked;
};

static uint32_t state;

static uint32_t draw(uint32_t below)
{
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state % below;
}

static int is_window(int column) { return column == 0 || column == 5; }
static int is_aisle(int column) { return column == 2 || column == 3; }
static int depth(int column) { return is_window(column) ? 0 : is_aisle(column) ? 2 : 1; }

/* the smaller key boards earlier */
static int key_random(const struct passenger *p, int rows) { (void)p; (void)rows; return 0; }
static int key_back_to_front(const struct passenger *p, int rows) { return rows - 1 - p->row; }
static int key_front_to_back(const struct passenger *p, int rows) { (void)rows; return p->row; }
static int key_three_blocks(const struct passenger *p, int rows) { return (rows - 1 - p->row) * 3 / rows; }
static int key_window_first(const struct passenger *p, int rows) { (void)rows; return depth(p->column); }
static int key_staggered(const struct passenger *p, int rows)
{
    return ((depth(p->column) * 2 + (p->column > 2)) * 2 + p->row % 2) * rows + rows - 1 - p->row;
}

struct method {
    const char *name;
    int (*key)(const struct passenger *, int rows);
};

static const struct method methods[] = {
    {"random", key_random},
    {"back to front", key_back_to_front},
    {"front to back", key_front_to_back},
    {"three blocks", key_three_blocks},
    {"window first", key_window_first},
    {"staggered", key_staggered},
};

static void swap_passengers(struct passenger *a, struct passenger *b)
{
    struct passenger t = *a;
    *a = *b;
    *b = t;
}

static int make_queue(struct passenger *q, int rows, int bag_percent, const struct method *m)
{
    int n = 0;
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < abreast; c++)
            q[n++] = (struct passenger){r, c, (int)draw(100) < bag_percent ? 1 + (int)draw(2) : 0, 0, -1};
    for (int i = n - 1; i > 0; i--)
        swap_passengers(&q[i], &q[draw((uint32_t)i + 1)]);
    for (int i = 1; i < n; i++)
        for (int j = i; j > 0 && m->key(&q[j], rows) < m->key(&q[j - 1], rows); j--)
            swap_passengers(&q[j], &q[j - 1]);
    return n;
}

static int in_the_way(const struct cabin *c, const struct passenger *p)
{
    int n = 0, toward = p->column < 3 ? 1 : -1;
    for (int k = p->column + toward; k >= 0 && k < abreast && (k < 3) == (p->column < 3); k += toward)
        n += c->seated[p->row][k];
    return n;
}

static int sit_or_stow(struct cabin *c, struct passenger *p)
{
    if (p->wait == 0) {
        int up = in_the_way(c, p);
        c->shuffles += up;
        p->wait = 1 + 3 * p->bags + 4 * up;
    }
    if (--p->wait > 0)
        return 0;
    c->aisle[p->row] = -1;
    c->seated[p->row][p->column] = 1;
    p->place = max_rows + 1;
    return 1;
}

static int board(struct cabin *c, struct passenger *q, int n)
{
    int seated = 0, next = 0, steps = 0;
    memset(c->seated, 0, sizeof c->seated);
    for (int r = 0; r < max_rows; r++)
        c->aisle[r] = -1;
    for (; seated < n; steps++) {
        for (int r = c->rows - 1; r >= 0; r--) {
            int who = c->aisle[r];
            if (who < 0)
                continue;
            if (q[who].row == r) {
                seated += sit_or_stow(c, &q[who]);
            } else if (c->aisle[r + 1] < 0) {
                c->aisle[r + 1] = who;
                c->aisle[r] = -1;
                q[who].place = r + 1;
            } else {
                c->blocked++;
            }
        }
        if (next < n && c->aisle[0] < 0) {
            q[next].place = 0;
            c->aisle[0] = next++;
        }
    }
    return steps;
}

int main(void)
{
    static struct passenger queue[most];
    struct cabin c;
    unsigned seed;
    int bag_percent, flights;
    while (scanf("%u %d %d %d", &seed, &c.rows, &bag_percent, &flights) == 4) {
        if (c.rows < 1 || c.rows > max_rows || flights < 1)
            break;
        printf("%d rows, %d%% with bags, %d flights\n", c.rows, bag_percent, flights);
        for (unsigned m = 0; m < sizeof methods / sizeof methods[0]; m++) {
            long total = 0;
            int worst = 0, full = 1;
            state = seed | 1u;
            c.shuffles = c.blocked = 0;
            for (int f = 0; f < flights; f++) {
                int n = make_queue(queue, c.rows, bag_percent, &methods[m]), steps = board(&c, queue, n);
                total += steps;
                worst = steps > worst ? steps : worst;
                for (int i = 0; i < n; i++)
                    full &= c.seated[queue[i].row][queue[i].column] && queue[i].place == max_rows + 1;
            }
            printf("  %-14s mean %4ld worst %4d, rose %3ld, stood %6ld%s\n", methods[m].name, total / flights, worst,
                   c.shuffles / flights, c.blocked / flights, full ? "" : " SOMEBODY STANDS");
        }
    }
    return 0;
}
