/* Gas in a box: particles on a square lattice fly, bounce off walls and collide; turning all round brings the start back. */
#include <stdio.h>
#include <string.h>

enum { EAST = 1, NORTH = 2, WEST = 4, SOUTH = 8, WALL = 16, ALL = 15 };
#define MAX_WIDTH 60
#define MAX_HEIGHT 20

typedef struct {
    int width, height;
    unsigned char cell[MAX_HEIGHT][MAX_WIDTH];
} box;

static const signed char step_x[9] = {0, 1, 0, 0, -1, 0, 0, 0, 0};
static const signed char step_y[9] = {0, 0, -1, 0, 0, 0, 0, 0, 1};
static const unsigned char bits_in[16] = {0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4};

static unsigned luck = 1;

static unsigned draw(unsigned limit) {
    luck = luck * 22695477u + 1u;
    return (luck >> 12) % limit;
}

static int opposite(int direction) {
    return direction <= NORTH ? direction << 2 : direction >> 2;
}

/* Two particles meeting head-on leave at right angles; every other meeting passes through. */
static int collide(int cell) {
    switch (cell) {
    case EAST | WEST:
        return NORTH | SOUTH;
    case NORTH | SOUTH:
        return EAST | WEST;
    default:
        return cell;
    }
}

static void advance(box *b) {
    static box after;
    after.width = b->width;
    after.height = b->height;
    for (int y = 0; y < b->height; y++)
        for (int x = 0; x < b->width; x++)
            after.cell[y][x] = b->cell[y][x] & WALL;
    for (int y = 0; y < b->height; y++)
        for (int x = 0; x < b->width; x++) {
            int moving = b->cell[y][x] & ALL;
            for (int direction = EAST; direction <= SOUTH; direction <<= 1) {
                if (!(moving & direction))
                    continue;
                int to_x = x + step_x[direction], to_y = y + step_y[direction];
                if (b->cell[to_y][to_x] & WALL)
                    after.cell[y][x] |= (unsigned char)opposite(direction);
                else
                    after.cell[to_y][to_x] |= (unsigned char)direction;
            }
        }
    for (int y = 0; y < b->height; y++)
        for (int x = 0; x < b->width; x++)
            if (!(after.cell[y][x] & WALL))
                after.cell[y][x] = (unsigned char)collide(after.cell[y][x]);
    *b = after;
}

/* Reversing time: undo the collisions that just took place, then turn every particle round. */
static void turn_round(box *b) {
    for (int y = 0; y < b->height; y++)
        for (int x = 0; x < b->width; x++) {
            int cell = b->cell[y][x], turned = 0;
            if (cell & WALL)
                continue;
            cell = collide(cell);
            for (int direction = EAST; direction <= SOUTH; direction <<= 1)
                if (cell & direction)
                    turned |= opposite(direction);
            b->cell[y][x] = (unsigned char)turned;
        }
}

static void build_walls(box *b, int gate_low, int gate_high) {
    memset(b->cell, 0, sizeof b->cell);
    for (int x = 0; x < b->width; x++)
        b->cell[0][x] = b->cell[b->height - 1][x] = WALL;
    for (int y = 0; y < b->height; y++) {
        b->cell[y][0] = b->cell[y][b->width - 1] = WALL;
        if (y < gate_low || y > gate_high)
            b->cell[y][b->width / 2] = WALL;
    }
}

static int fill_left(box *b, int percent) {
    int put = 0;
    for (int y = 1; y < b->height - 1; y++)
        for (int x = 1; x < b->width / 2; x++) {
            if (b->cell[y][x] & WALL)
                continue;
            for (int direction = EAST; direction <= SOUTH; direction <<= 1)
                if ((int)draw(100) < percent) {
                    b->cell[y][x] |= (unsigned char)direction;
                    put++;
                }
        }
    return put;
}

static int count(const box *b, int from_x, int to_x, int mask) {
    int sum = 0;
    for (int y = 0; y < b->height; y++)
        for (int x = from_x; x < to_x; x++)
            if (!(b->cell[y][x] & WALL))
                sum += bits_in[b->cell[y][x] & mask];
    return sum;
}

static void show(const box *b, int time) {
    int all = count(b, 0, b->width, ALL), left = count(b, 0, b->width / 2, ALL);
    int door = count(b, b->width / 2, b->width / 2 + 1, ALL);
    printf("  time %3d: left %d, gate %d, right %d; east %d, north %d, west %d, south %d\n", time, left, door,
           all - left - door, count(b, 0, b->width, EAST), count(b, 0, b->width, NORTH), count(b, 0, b->width, WEST),
           count(b, 0, b->width, SOUTH));
}

static void picture(const box *b) {
    for (int y = 0; y < b->height; y++) {
        printf("  ");
        for (int x = 0; x < b->width; x++) {
            int cell = b->cell[y][x];
            putchar(cell & WALL ? '#' : " .:+*"[bits_in[cell & ALL]]);
        }
        printf("\n");
    }
}

static int same(const box *a, const box *b) {
    for (int y = 0; y < a->height; y++)
        if (memcmp(a->cell[y], b->cell[y], (size_t)a->width) != 0)
            return 0;
    return 1;
}

int main(void) {
    static box gas, start;
    int width, height, low, high, percent, steps, every;
    unsigned seed;
    while (scanf("%d %d %d %d", &width, &height, &low, &high) == 4 &&
           scanf("%d %d %d %u", &percent, &steps, &every, &seed) == 4) {
        if (width < 5 || width > MAX_WIDTH || height < 3 || height > MAX_HEIGHT || every < 1 || steps > 500 || low < 1 ||
            high > height - 2)
            break;
        luck = seed;
        gas.width = width;
        gas.height = height;
        build_walls(&gas, low, high);
        int particles = fill_left(&gas, percent), kept = 1;
        start = gas;
        printf("box %d by %d with %d particles\n", width, height, particles);
        for (int time = 0; time <= steps; time++) {
            if (time > 0)
                advance(&gas);
            if (count(&gas, 0, width, ALL) != particles)
                kept = 0;
            if (time % every == 0)
                show(&gas, time);
        }
        picture(&gas);
        /* The way back: the reversed start, moved on until it stands as it began. */
        turn_round(&gas);
        for (int time = 0; time < steps; time++)
            advance(&gas);
        turn_round(&gas);
        printf("  particles %s, way back %s\n", kept ? "kept" : "lost", same(&gas, &start) ? "exact" : "wrong");
    }
    return 0;
}
