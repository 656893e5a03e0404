// Drives rovers over a walled grid from one-letter orders and reports where each one ends.
#include <stdio.h>
#include <stdlib.h>

#define GRID 24

typedef struct Rover Rover;
typedef void (*Order)(Rover *);

struct Rover {
    int x, y;
    int heading;
    int fuel;
    int bumps;
    int trail;
};

static const int step_x[4] = {0, 1, 0, -1};
static const int step_y[4] = {1, 0, -1, 0};
static const char heading_name[] = "NESW";

static unsigned char wall[GRID][GRID];
static unsigned char visited[GRID][GRID];

static int blocked(int x, int y) {
    return x < 0 || y < 0 || x >= GRID || y >= GRID || wall[y][x];
}

static void travel(Rover *rover, int direction) {
    int x = rover->x + step_x[direction];
    int y = rover->y + step_y[direction];
    if (rover->fuel <= 0) return;
    rover->fuel--;
    if (blocked(x, y)) {
        rover->bumps++;
        return;
    }
    rover->x = x;
    rover->y = y;
    if (!visited[y][x]) {
        visited[y][x] = 1;
        rover->trail++;
    }
}

static void turn_left(Rover *rover) { rover->heading = (rover->heading + 3) & 3; }
static void turn_right(Rover *rover) { rover->heading = (rover->heading + 1) & 3; }
static void forward(Rover *rover) { travel(rover, rover->heading); }
static void backward(Rover *rover) { travel(rover, (rover->heading + 2) & 3); }

static void hop(Rover *rover) {
    if (rover->fuel < 3) return;
    rover->fuel -= 3;
    int x = rover->x + 2 * step_x[rover->heading];
    int y = rover->y + 2 * step_y[rover->heading];
    if (blocked(x, y)) {
        rover->bumps += 2;
        return;
    }
    rover->x = x;
    rover->y = y;
}

static Order decode(char letter) {
    switch (letter) {
        case 'L': return turn_left;
        case 'R': return turn_right;
        case 'F': return forward;
        case 'B': return backward;
        case 'H': return hop;
        default: return NULL;
    }
}

static int heading_from(char letter) {
    for (int i = 0; i < 4; i++)
        if (heading_name[i] == letter) return i;
    return 0;
}

static int run_orders(Rover *rover, const char *orders) {
    int unknown = 0;
    int repeat = 0;
    for (const char *p = orders; *p; p++) {
        if (*p >= '0' && *p <= '9') {
            repeat = repeat * 10 + (*p - '0');
            continue;
        }
        Order order = decode(*p);
        if (order == NULL) {
            unknown++;
        } else {
            for (int i = repeat ? repeat : 1; i > 0; i--) order(rover);
        }
        repeat = 0;
    }
    return unknown;
}

int main(void) {
    int walls, rovers;
    if (scanf("%d", &walls) != 1) return 1;
    for (int i = 0; i < walls; i++) {
        int x0, y0, x1, y1;
        if (scanf("%d %d %d %d", &x0, &y0, &x1, &y1) != 4) return 1;
        for (int y = y0; y <= y1; y++)
            for (int x = x0; x <= x1; x++)
                if (!blocked(x, y)) wall[y][x] = 1;
    }
    if (scanf("%d", &rovers) != 1) return 1;
    for (int i = 1; i <= rovers; i++) {
        Rover rover = {0};
        char heading, orders[128];
        if (scanf("%d %d %c %d %127s", &rover.x, &rover.y, &heading, &rover.fuel, orders) != 5)
            return 1;
        rover.heading = heading_from(heading);
        int unknown = run_orders(&rover, orders);
        printf("rover %d: (%d,%d) %c fuel %d bumps %d new %d unknown %d home %d\n", i, rover.x,
               rover.y, heading_name[rover.heading], rover.fuel, rover.bumps, rover.trail, unknown,
               abs(rover.x) + abs(rover.y));
    }
    return 0;
}
